//! Versions, as `since` gives them.

use std::fmt;

/// The API level the spec describes.
pub const API_LEVEL: Version = Version {
    major: 12,
    minor: 7,
    micro: 0,
    after: false,
};

/// A version; `after` when only a lower bound is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// First number.
    pub major: u16,
    /// Second number.
    pub minor: u16,
    /// Third number.
    pub micro: u16,
    /// Some version after this one.
    pub after: bool,
}

impl Version {
    /// Parses `1.2.3` or `>1.2.3`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (after, digits) = text
            .strip_prefix('>')
            .map_or((false, text), |rest| (true, rest));
        let mut numbers = digits.split('.').map(|n| n.parse::<u16>().ok());
        let version = Self {
            major: numbers.next()??,
            minor: numbers.next()??,
            micro: numbers.next()??,
            after,
        };
        numbers.next().is_none().then_some(version)
    }

    /// `1.2.3`, without the mark of a lower bound.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}.{}.{}", self.major, self.minor, self.micro)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.after { "after " } else { "" };
        write!(f, "{mark}{}.{}.{}", self.major, self.minor, self.micro)
    }
}
