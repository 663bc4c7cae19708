//! Lists of typed parameters: looking up and adding.

use std::ops::Deref;

use super::value::type_name;
use super::{TypedParam, TypedValue, validate};
use crate::generated::enums::TypedParameterType;
use crate::{Error, ParamSpec, Result};

/// Looking up in any slice of parameters.
///
/// The typed getters give `None` when there is no such parameter and an error when there is one of
/// another type. Where a name occurs more than once, the first counts.
///
/// ```
/// use polyvirt_driver::{TypedParam, TypedParamList};
///
/// let params = [TypedParam::new("cpu_shares", 1024_u64)?];
/// assert_eq!(params.get_ullong("cpu_shares")?, Some(1024));
/// assert_eq!(params.get_ullong("vcpu_quota")?, None);
/// assert_eq!(
///     params.get_int("cpu_shares").unwrap_err().message(),
///     "invalid argument: Invalid type 'int' requested for parameter 'cpu_shares', \
///      actual type is 'ullong'"
/// );
/// # Ok::<(), polyvirt_driver::Error>(())
/// ```
pub trait TypedParamList {
    /// The parameters, in order.
    fn params(&self) -> &[TypedParam];

    /// The value of the first parameter called `field`, of whatever type.
    fn get(&self, field: &str) -> Option<&TypedValue> {
        self.get_all(field).next()
    }

    /// The values of all parameters called `field`, in order.
    fn get_all<'a>(&'a self, field: &str) -> impl Iterator<Item = &'a TypedValue> {
        self.params()
            .iter()
            .filter(move |param| param.field() == field)
            .map(TypedParam::value)
    }

    /// The value of `field`, a signed 32-bit number.
    fn get_int(&self, field: &str) -> Result<Option<i32>> {
        typed(
            self.get(field),
            field,
            TypedParameterType::INT,
            |value| match value {
                TypedValue::Int(value) => Some(*value),
                _ => None,
            },
        )
    }

    /// The value of `field`, an unsigned 32-bit number.
    fn get_uint(&self, field: &str) -> Result<Option<u32>> {
        typed(
            self.get(field),
            field,
            TypedParameterType::UINT,
            |value| match value {
                TypedValue::UInt(value) => Some(*value),
                _ => None,
            },
        )
    }

    /// The value of `field`, a signed 64-bit number.
    fn get_llong(&self, field: &str) -> Result<Option<i64>> {
        typed(
            self.get(field),
            field,
            TypedParameterType::LLONG,
            |value| match value {
                TypedValue::LLong(value) => Some(*value),
                _ => None,
            },
        )
    }

    /// The value of `field`, an unsigned 64-bit number.
    fn get_ullong(&self, field: &str) -> Result<Option<u64>> {
        typed(
            self.get(field),
            field,
            TypedParameterType::ULLONG,
            |value| match value {
                TypedValue::ULLong(value) => Some(*value),
                _ => None,
            },
        )
    }

    /// The value of `field`, a floating point number.
    fn get_double(&self, field: &str) -> Result<Option<f64>> {
        typed(
            self.get(field),
            field,
            TypedParameterType::DOUBLE,
            |value| match value {
                TypedValue::Double(value) => Some(*value),
                _ => None,
            },
        )
    }

    /// The value of `field`, yes or no.
    fn get_boolean(&self, field: &str) -> Result<Option<bool>> {
        typed(
            self.get(field),
            field,
            TypedParameterType::BOOLEAN,
            |value| match value {
                TypedValue::Boolean(value) => Some(*value),
                _ => None,
            },
        )
    }

    /// The value of `field`, a text.
    fn get_string(&self, field: &str) -> Result<Option<&str>> {
        typed(
            self.get(field),
            field,
            TypedParameterType::STRING,
            |value| match value {
                TypedValue::String(value) => Some(value.as_str()),
                _ => None,
            },
        )
    }

    /// Checks names, types and repetition against what a function takes.
    ///
    /// Fails for a name that `specs` does not have (`ARGUMENT_UNSUPPORTED`), for a value of another
    /// type, and for a second value where only one is allowed (`INVALID_ARG`).
    fn validate(&self, specs: &[ParamSpec]) -> Result<()> {
        validate::check(self.params(), specs)
    }
}

fn typed<'a, T>(
    value: Option<&'a TypedValue>,
    field: &str,
    wanted: TypedParameterType,
    take: impl FnOnce(&'a TypedValue) -> Option<T>,
) -> Result<Option<T>> {
    let Some(value) = value else { return Ok(None) };
    take(value).map(Some).ok_or_else(|| {
        Error::invalid_arg(format!(
            "Invalid type '{}' requested for parameter '{field}', actual type is '{}'",
            type_name(wanted),
            type_name(value.kind()),
        ))
    })
}

impl TypedParamList for [TypedParam] {
    fn params(&self) -> &[TypedParam] {
        self
    }
}

/// A list of parameters that grows.
///
/// The same name may be added more than once, as libvirt allows; [`TypedParamList::validate`] is
/// what refuses it where it makes no sense.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedParams(Vec<TypedParam>);

impl TypedParams {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one parameter at the end. Fails as [`TypedParam::new`] does.
    pub fn add(
        &mut self,
        field: impl Into<std::borrow::Cow<'static, str>>,
        value: impl Into<TypedValue>,
    ) -> Result<()> {
        self.0.push(TypedParam::new(field, value)?);
        Ok(())
    }

    /// Adds a parameter of the type `kind` from its text, as `TypedValue::parse` reads it.
    pub fn add_from_str(
        &mut self,
        field: impl Into<std::borrow::Cow<'static, str>>,
        kind: TypedParameterType,
        text: &str,
    ) -> Result<()> {
        let field = field.into();
        let value = TypedValue::parse(&field, kind, text)?;
        self.add(field, value)
    }

    /// The parameters.
    pub fn into_vec(self) -> Vec<TypedParam> {
        self.0
    }
}

impl Deref for TypedParams {
    type Target = [TypedParam];

    fn deref(&self) -> &[TypedParam] {
        &self.0
    }
}

impl From<Vec<TypedParam>> for TypedParams {
    fn from(params: Vec<TypedParam>) -> Self {
        Self(params)
    }
}

impl From<TypedParams> for Vec<TypedParam> {
    fn from(params: TypedParams) -> Self {
        params.0
    }
}
