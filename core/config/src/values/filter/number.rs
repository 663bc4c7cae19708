//! Numbers, which remember the base they were written in.

use std::fmt::Write as _;

use super::super::{Codec, Dec};

/// A number from 0 to `MAX`, in base 10, or 16 with `0x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilterNumber<const MAX: u32> {
    value: u32,
    hexadecimal: bool,
}

impl<const MAX: u32> FilterNumber<MAX> {
    /// A number written in base 10, if it is not too great.
    pub fn new(value: u32) -> Option<Self> {
        (value <= MAX).then_some(Self {
            value,
            hexadecimal: false,
        })
    }

    /// The number.
    pub fn get(self) -> u32 {
        self.value
    }

    /// Whether it is written in base 16.
    pub fn is_hexadecimal(self) -> bool {
        self.hexadecimal
    }
}

impl<const MAX: u32> Codec for FilterNumber<MAX> {
    type Value = Self;
    const EXPECTED: &'static str = match MAX {
        63 => "a number from 0 to 63",
        255 => "a number from 0 to 255",
        4095 => "a number from 0 to 4095",
        65535 => "a number from 0 to 65535",
        _ => "a number",
    };

    fn read(text: &str) -> Option<Self> {
        let text = text.trim_ascii_start();
        let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let (digits, radix) = hexadecimal.map_or((text, 10), |digits| (digits, 16));
        // `from_str_radix` takes a sign.
        let plain = digits.starts_with(|char: char| char.is_digit(radix));
        let value = plain.then(|| u32::from_str_radix(digits, radix).ok())??;
        (value <= MAX).then_some(Self {
            value,
            hexadecimal: radix == 16,
        })
    }

    fn write(number: &Self, out: &mut String) {
        let _ = match number {
            Self {
                value,
                hexadecimal: true,
            } => write!(out, "{value:#x}"),
            Self {
                value,
                hexadecimal: false,
            } => write!(out, "{value}"),
        };
    }
}

/// A number of connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilterCount(pub u16);

impl Codec for FilterCount {
    type Value = Self;
    const EXPECTED: &'static str = Dec::<u16>::EXPECTED;

    fn read(text: &str) -> Option<Self> {
        Dec::<u16>::read(text).map(Self)
    }

    fn write(value: &Self, out: &mut String) {
        Dec::<u16>::write(&value.0, out);
    }
}

/// When a rule is looked at.
pub struct FilterPriority;

impl Codec for FilterPriority {
    type Value = i32;
    const EXPECTED: &'static str = "a number from -1000 to 1000";

    fn read(text: &str) -> Option<i32> {
        Dec::<i32>::read(text).filter(|priority| (-1000..=1000).contains(priority))
    }

    fn write(value: &i32, out: &mut String) {
        Dec::<i32>::write(value, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(text: &str) -> Option<String> {
        let mut out = String::new();
        FilterNumber::write(&FilterNumber::<63>::read(text)?, &mut out);
        Some(out)
    }

    #[test]
    fn the_base_is_kept() {
        assert_eq!(rewritten("0x0F").as_deref(), Some("0xf"));
        assert_eq!(
            rewritten("010").as_deref(),
            Some("10"),
            "there is no base 8 here"
        );
        assert_eq!(rewritten("63").as_deref(), Some("63"));
    }

    #[test]
    fn what_is_too_great_or_no_number_is_refused() {
        for wrong in [
            "64",
            "0x40",
            "-1",
            "+1",
            "",
            "0x",
            "0x+1",
            "1x",
            "5 ",
            "99999999999",
        ] {
            assert_eq!(rewritten(wrong), None, "{wrong}");
        }
    }
}
