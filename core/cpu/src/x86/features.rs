//! Sets of features.

/// Words of a set: room for somewhat more features than there are.
const WORDS: usize = 4;

/// A set of features, each by its place in the table of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Features([u64; WORDS]);

impl Features {
    /// How many features there can be.
    pub(super) const ROOM: usize = WORDS * 64;

    pub(super) fn insert(&mut self, feature: usize) {
        if let Some(word) = self.0.get_mut(feature / 64) {
            *word |= 1 << (feature % 64);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    pub(super) fn contains(&self, feature: usize) -> bool {
        let word = self.0.get(feature / 64).copied().unwrap_or_default();
        word >> (feature % 64) & 1 == 1
    }

    /// What is in both.
    pub(super) fn common(self, other: Self) -> Self {
        self.with(other, |one, other| one & other)
    }

    /// What is in either.
    pub(super) fn joined(self, other: Self) -> Self {
        self.with(other, |one, other| one | other)
    }

    /// What is in this one alone.
    pub(super) fn without(self, other: Self) -> Self {
        self.with(other, |one, other| one & !other)
    }

    /// The features, in the order of the table.
    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::ROOM).filter(move |feature| self.contains(*feature))
    }

    fn with(mut self, other: Self, join: impl Fn(u64, u64) -> u64) -> Self {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word = join(*word, other);
        }
        self
    }
}
