//! Values from text, as `virTypedParamsAddFromString` reads them.

use super::TypedValue;
use crate::generated::enums::TypedParameterType;
use crate::{Error, Result};

impl TypedValue {
    /// Reads `text` as a value of the type `kind`; `field` is named in errors.
    ///
    /// Numbers are decimal, with optional white space and sign before them and nothing after them. A
    /// negative number given for an unsigned type wraps around, as in C, so that `-1` means the
    /// greatest one. Booleans are `0`, `1`, `false` and `true`.
    ///
    /// ```
    /// use polyvirt_driver::{TypedParameterType, TypedValue};
    ///
    /// let value = TypedValue::parse("vcpu_quota", TypedParameterType::LLONG, "-1")?;
    /// assert_eq!(value, TypedValue::LLong(-1));
    ///
    /// let error = TypedValue::parse("vcpu_quota", TypedParameterType::LLONG, "2x").unwrap_err();
    /// assert_eq!(
    ///     error.message(),
    ///     "invalid argument: Invalid value for field 'vcpu_quota': expected long long"
    /// );
    /// # Ok::<(), polyvirt_driver::Error>(())
    /// ```
    pub fn parse(field: &str, kind: TypedParameterType, text: &str) -> Result<Self> {
        let number = text.trim_ascii_start();
        let (value, expected) = match kind {
            TypedParameterType::INT => (number.parse().ok().map(Self::Int), "int"),
            TypedParameterType::UINT => (unsigned_32(number).map(Self::UInt), "unsigned int"),
            TypedParameterType::LLONG => (number.parse().ok().map(Self::LLong), "long long"),
            TypedParameterType::ULLONG => {
                (unsigned_64(number).map(Self::ULLong), "unsigned long long")
            }
            TypedParameterType::DOUBLE => (number.parse().ok().map(Self::Double), "double"),
            TypedParameterType::BOOLEAN => return boolean(field, text),
            TypedParameterType::STRING => return Ok(Self::String(text.to_owned())),
            _ => {
                let kind = kind.0;
                let message = format!("unexpected type {kind} for field {field}");
                return Err(Error::internal(message));
            }
        };
        value.ok_or_else(|| {
            Error::invalid_arg(format!(
                "Invalid value for field '{field}': expected {expected}"
            ))
        })
    }
}

fn unsigned_32(text: &str) -> Option<u32> {
    match text.strip_prefix('-') {
        Some(size) if starts_with_digit(size) => size.parse().ok().map(u32::wrapping_neg),
        _ => text.parse().ok(),
    }
}

fn unsigned_64(text: &str) -> Option<u64> {
    match text.strip_prefix('-') {
        Some(size) if starts_with_digit(size) => size.parse().ok().map(u64::wrapping_neg),
        _ => text.parse().ok(),
    }
}

/// Keeps `-+1` out, which `parse` alone would take.
fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

fn boolean(field: &str, text: &str) -> Result<TypedValue> {
    if text == "1" || text.eq_ignore_ascii_case("true") {
        Ok(TypedValue::Boolean(true))
    } else if text == "0" || text.eq_ignore_ascii_case("false") {
        Ok(TypedValue::Boolean(false))
    } else {
        Err(Error::invalid_arg(format!(
            "Invalid boolean value for field '{field}'"
        )))
    }
}
