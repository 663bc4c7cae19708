//! Typed parameters: named values of seven types, libvirt's open-ended argument lists.

mod list;
mod parse;
mod validate;
mod value;

use std::borrow::Cow;

pub use list::{TypedParamList, TypedParams};
pub use validate::ParamSpec;
pub use value::TypedValue;

use crate::{Error, Result};

/// The longest name of a parameter, in bytes (C needs one more for the NUL).
pub const FIELD_MAX: usize = 79;

/// One named value.
///
/// ```
/// use polyvirt_driver::TypedParam;
///
/// let shares = TypedParam::new("cpu_shares", 1024_u64)?;
/// assert_eq!(shares.field(), "cpu_shares");
/// assert_eq!(shares.to_string(), "cpu_shares=1024");
/// # Ok::<(), polyvirt_driver::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct TypedParam {
    field: Cow<'static, str>,
    value: TypedValue,
}

impl TypedParam {
    /// A parameter; the type of `value` decides its type.
    ///
    /// Fails when the name is longer than [`FIELD_MAX`] bytes or contains a NUL, which C could not
    /// carry.
    pub fn new(field: impl Into<Cow<'static, str>>, value: impl Into<TypedValue>) -> Result<Self> {
        let field = field.into();
        if field.len() > FIELD_MAX {
            return Err(Error::internal(format!("Field name '{field}' too long")));
        }
        if field.contains('\0') {
            return Err(Error::invalid_arg("field name contains a NUL byte"));
        }
        let value = value.into();
        Ok(Self { field, value })
    }

    /// The name.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// The value.
    pub fn value(&self) -> &TypedValue {
        &self.value
    }

    /// The value, taken out.
    pub fn into_value(self) -> TypedValue {
        self.value
    }
}

impl std::fmt::Display for TypedParam {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}={}", self.field, self.value)
    }
}

#[cfg(test)]
mod tests;
