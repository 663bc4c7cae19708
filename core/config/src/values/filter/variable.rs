//! Variables, which stand for values that are only known where a filter is applied.

use std::fmt::Write as _;

use super::super::Codec;

/// A value, or a variable that stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrVariable<T> {
    /// The value itself.
    Value(T),
    /// A variable.
    Variable(Variable),
}

/// A variable: `$NAME`, `$NAME[2]` or `$NAME[@1]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without the dollar sign.
    pub name: String,
    /// Which of its values are meant.
    pub pick: Pick,
}

/// Which of a variable's values are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Each in turn. Variables with the same number go through their values together.
    Each(u32),
    /// The one at this place, counted from 0.
    One(u32),
}

impl<T> OrVariable<T> {
    /// The value, unless there is a variable.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Variable(_) => None,
        }
    }
}

impl<T: Codec<Value = T>> Codec for OrVariable<T> {
    type Value = Self;
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(text: &str) -> Option<Self> {
        match text.strip_prefix('$') {
            Some(variable) => Variable::read(variable).map(Self::Variable),
            None => T::read(text).map(Self::Value),
        }
    }

    fn write(value: &Self, out: &mut String) {
        match value {
            Self::Value(value) => T::write(value, out),
            Self::Variable(variable) => variable.write(out),
        }
    }
}

impl Variable {
    /// Reads what stands behind the dollar sign.
    fn read(text: &str) -> Option<Self> {
        let end = text.find('[').unwrap_or(text.len());
        let (name, pick) = text.split_at(end);
        let plain = |char: char| char.is_ascii_alphanumeric() || char == '_';
        if name.is_empty() || !name.chars().all(plain) {
            return None;
        }
        Some(Self {
            name: name.to_owned(),
            pick: Pick::read(pick)?,
        })
    }

    fn write(&self, out: &mut String) {
        let _ = match self.pick {
            Pick::Each(0) => write!(out, "${}", self.name),
            Pick::Each(iterator) => write!(out, "${}[@{iterator}]", self.name),
            Pick::One(index) => write!(out, "${}[{index}]", self.name),
        };
    }
}

impl Pick {
    /// Reads the brackets and what is in them; nothing is the first iterator.
    fn read(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::Each(0));
        }
        let inner = text.trim_end().strip_prefix('[')?.strip_suffix(']')?.trim();
        let (each, digits) = match inner.strip_prefix('@') {
            Some(digits) => (true, digits.trim_start()),
            None => (false, inner),
        };
        let number = digits
            .starts_with(|char: char| char.is_ascii_digit())
            .then(|| digits.parse().ok())??;
        Some(if each {
            Self::Each(number)
        } else {
            Self::One(number)
        })
    }
}

#[cfg(feature = "serde")]
impl<T: Codec<Value = T>> serde::Serialize for OrVariable<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = String::new();
        Self::write(self, &mut text);
        serializer.serialize_str(&text)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: Codec<Value = T>> serde::Deserialize<'de> for OrVariable<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        Self::read(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not {}", T::EXPECTED)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::MacAddress;

    fn rewritten(text: &str) -> Option<String> {
        let value = OrVariable::<MacAddress>::read(text)?;
        let mut out = String::new();
        OrVariable::write(&value, &mut out);
        Some(out)
    }

    #[test]
    fn variables_are_told_from_values() {
        for text in ["$A", "$A_1[@1]", "$A[0]", "01:02:03:04:05:06"] {
            assert_eq!(rewritten(text).as_deref(), Some(text));
        }
        assert_eq!(rewritten("$A[ @ 1 ] ").as_deref(), Some("$A[@1]"));
        assert_eq!(
            rewritten("$A[@0]").as_deref(),
            Some("$A"),
            "the first iterator is the usual one"
        );
    }

    #[test]
    fn what_is_no_variable_is_refused() {
        for wrong in [
            "$",
            "$A-B",
            "$A[",
            "$A[]",
            "$A[@]",
            "$A[x]",
            "$A[+1]",
            "$A[1",
            "$A[1]x",
            "$A ",
            "$[1]",
            "$A[99999999999]",
        ] {
            assert_eq!(rewritten(wrong), None, "{wrong}");
        }
    }
}
