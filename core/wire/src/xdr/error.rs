//! The one error of the crate: what is wrong, at which byte, in which field.

use std::fmt;

/// Bytes that are not what the protocol allows, or a value that the protocol cannot carry.
///
/// ```
/// use polyvirt_wire::xdr::{self, ErrorKind};
///
/// let error = xdr::from_bytes::<bool>(&[0, 0, 0, 2]).unwrap_err();
/// assert_eq!(error.kind(), &ErrorKind::InvalidValue { what: "bool", value: 2 });
/// assert_eq!(error.offset(), 0);
/// assert_eq!(error.to_string(), "invalid bool 2 at byte 0");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireError {
    kind: ErrorKind,
    offset: usize,
    field: Option<&'static str>,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes end inside a value, or a length promises more than the remaining bytes can hold.
    #[error("{needed} bytes needed, {remaining} left")]
    Truncated {
        /// Bytes that the value takes, at least.
        needed: usize,
        /// Bytes that are there.
        remaining: usize,
    },
    /// A length is over its bound.
    #[error("{what} has length {length}, the limit is {limit}")]
    TooLong {
        /// What the length counts: `"string"`, `"array"`, `"message"` and so on.
        what: &'static str,
        /// The length found: bytes, or elements of an array.
        length: usize,
        /// The greatest length allowed.
        limit: usize,
    },
    /// A message is shorter than its own header.
    #[error("{what} has length {length}, the least is {least}")]
    TooShort {
        /// What the length counts.
        what: &'static str,
        /// The length found, in bytes.
        length: usize,
        /// The smallest length allowed, in bytes.
        least: usize,
    },
    /// A number outside the values that its type knows.
    #[error("invalid {what} {value}")]
    InvalidValue {
        /// The type: `"bool"`, the name of an enum, of a union and so on.
        what: &'static str,
        /// The number found.
        value: i64,
    },
    /// A byte that only fills up a word is not zero.
    #[error("padding is not zero")]
    NonZeroPadding,
    /// A string is not UTF-8.
    #[error("string is not UTF-8")]
    NotUtf8,
    /// A string contains a NUL byte, which no C string could hold.
    #[error("string contains a NUL byte")]
    EmbeddedNul,
    /// Bytes are left over after the last value.
    #[error("{remaining} bytes left over")]
    TrailingBytes {
        /// How many.
        remaining: usize,
    },
}

impl WireError {
    /// An error at byte `offset` of the message (or of the slice that is being decoded).
    pub fn new(kind: ErrorKind, offset: usize) -> Self {
        Self {
            kind,
            offset,
            field: None,
        }
    }

    /// Names the field, as `"Type.field"`, unless a more deeply nested one has been named already.
    #[must_use]
    pub fn in_field(mut self, field: &'static str) -> Self {
        self.field.get_or_insert(field);
        self
    }

    /// What is wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// Where the offending value starts, in bytes. When encoding: where it would have started.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The innermost field being read or written, as `"Type.field"`, when there is one.
    pub fn field(&self) -> Option<&'static str> {
        self.field
    }
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = self.field {
            write!(f, "{field}: ")?;
        }
        write!(f, "{} at byte {}", self.kind, self.offset)
    }
}

impl std::error::Error for WireError {}
