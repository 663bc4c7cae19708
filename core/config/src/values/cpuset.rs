//! Sets of CPUs or NUMA nodes.

use std::fmt::Write as _;

use super::Codec;

/// The highest number in a set, as libvirt's bitmaps have it.
const MAX: u32 = 16383;

/// A set of small numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CpuSet {
    words: Vec<u64>,
}

impl CpuSet {
    /// A set of these numbers; those above 16383 are left out.
    pub fn new(numbers: impl IntoIterator<Item = u32>) -> Self {
        let mut set = Self::default();
        for number in numbers {
            set.insert(number);
        }
        set
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many numbers are in it.
    pub fn len(&self) -> usize {
        self.words
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
    }

    /// Whether a number is in it.
    pub fn contains(&self, number: u32) -> bool {
        let word = self.words.get(number as usize / 64);
        word.is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    /// Adds a number, unless it is above 16383.
    pub fn insert(&mut self, number: u32) {
        let index = number as usize / 64;
        if number > MAX {
            return;
        }
        if self.words.len() <= index {
            self.words.resize(index + 1, 0);
        }
        self.words[index] |= 1 << (number % 64);
    }

    /// Takes a number out.
    pub fn remove(&mut self, number: u32) {
        if let Some(word) = self.words.get_mut(number as usize / 64) {
            *word &= !(1 << (number % 64));
        }
        while self.words.pop_if(|word| *word == 0).is_some() {}
    }

    /// Whether the two have a number in common.
    pub fn intersects(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).any(|(a, b)| a & b != 0)
    }

    /// Whether all of it is in `other`.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.iter().all(|number| other.contains(number))
    }

    /// The numbers, from the lowest.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        let end = u32::try_from(self.words.len() * 64).unwrap_or(MAX + 1);
        (0..end).filter(|number| self.contains(*number))
    }

    /// The highest number.
    pub fn last(&self) -> Option<u32> {
        self.iter().last()
    }
}

impl Codec for CpuSet {
    type Value = Self;
    const EXPECTED: &'static str =
        "numbers and ranges up to 16383 with commas between them, ^ before those left out";

    fn read(text: &str) -> Option<Self> {
        let mut set = Self::default();
        for part in text.trim_ascii().split(',') {
            let part = part.trim_ascii();
            if let Some(left_out) = part.strip_prefix('^') {
                let (first, last) = range(left_out)?;
                (first..=last).for_each(|number| set.remove(number));
            } else {
                let (first, last) = range(part)?;
                (first..=last).for_each(|number| set.insert(number));
            }
        }
        (!set.is_empty()).then_some(set)
    }

    fn write(value: &Self, out: &mut String) {
        let mut numbers = value.iter().peekable();
        let mut comma = "";
        while let Some(first) = numbers.next() {
            let mut last = first;
            while let Some(next) = numbers.next_if_eq(&(last + 1)) {
                last = next;
            }
            let _ = if first == last {
                write!(out, "{comma}{first}")
            } else {
                write!(out, "{comma}{first}-{last}")
            };
            comma = ",";
        }
    }
}

/// `3` or `3-5`.
fn range(text: &str) -> Option<(u32, u32)> {
    let number = |text: &str| {
        let all_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse()
            .ok()
            .filter(|number| all_digits && *number <= MAX)
    };
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (number(first)?, number(last)?);
    (first <= last).then_some((first, last))
}

super::json::as_text!(CpuSet);

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> Option<String> {
        let set = CpuSet::read(text)?;
        let mut out = String::new();
        CpuSet::write(&set, &mut out);
        Some(out)
    }

    #[test]
    fn sets_are_written_in_order_and_in_ranges() {
        assert_eq!(normal("0-3,^2,7").as_deref(), Some("0-1,3,7"));
        assert_eq!(normal(" 5, 4 ").as_deref(), Some("4-5"));
    }

    #[test]
    fn what_is_no_set_is_refused() {
        for wrong in [
            "",
            ",",
            "1,",
            "3-1",
            "x",
            "16384",
            "0-4294967295",
            "-1",
            "1--2",
            "^1",
            "1,^1",
        ] {
            assert_eq!(normal(wrong), None, "{wrong}");
        }
    }
}
