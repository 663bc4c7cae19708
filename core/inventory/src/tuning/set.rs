//! A set of typed parameters as a table, which says how each is read and written.
//!
//! A set is read into a plain struct, changed there by its table, checked, and put back. So nothing
//! changes when one of several values is refused.

use polyvirt_driver::{ParamSpec, Result, TypedParam, TypedParamList, TypedValue};

/// One parameter of a set, and how it is read and written in it.
pub struct Field<T> {
    /// Its name in the API.
    pub name: &'static str,
    /// Its value.
    pub read: fn(&T) -> TypedValue,
    /// Changes it, unless the value is refused.
    pub write: fn(&mut T, &TypedValue) -> Result<()>,
}

/// A kind of value that a set keeps as it is.
pub trait Kept: Clone + Into<TypedValue> {
    /// Takes the value over. It has been checked to be of this kind.
    fn take(&mut self, value: &TypedValue);

    /// It, as a value.
    fn show(&self) -> TypedValue {
        self.clone().into()
    }
}

macro_rules! kept {
    ($($kind:ty => $variant:ident),+) => {
        $(impl Kept for $kind {
            fn take(&mut self, value: &TypedValue) {
                if let TypedValue::$variant(value) = value {
                    self.clone_from(value);
                }
            }
        })+
    };
}

kept!(i32 => Int, u32 => UInt, i64 => LLong, u64 => ULLong, bool => Boolean, String => String);

/// A table of parameters that are kept as they are: `NAME => field`.
#[macro_export]
macro_rules! fields {
    ($set:ty; $($name:expr => $($field:ident).+),+ $(,)?) => {
        &[$($crate::tuning::Field {
            name: $name,
            read: |set: &$set| $crate::tuning::Kept::show(&set.$($field).+),
            write: |set: &mut $set, value| {
                $crate::tuning::Kept::take(&mut set.$($field).+, value);
                Ok(())
            },
        }),+]
    };
}

/// All values of a set.
///
/// # Errors
/// When a name is too long.
pub fn tell<T>(fields: &[Field<T>], set: &T) -> Result<Vec<TypedParam>> {
    let fields = fields.iter();
    fields
        .map(|field| TypedParam::new(field.name, (field.read)(set)))
        .collect()
}

/// Changes what is given.
///
/// # Errors
/// When a value is refused.
pub fn apply<T>(fields: &[Field<T>], set: &mut T, params: &[TypedParam]) -> Result<()> {
    params.iter().try_for_each(|param| {
        let mut fields = fields.iter();
        let field = fields.find(|field| field.name == param.field());
        field.map_or(Ok(()), |field| (field.write)(set, param.value()))
    })
}

/// Refuses parameters that are not in the set, or of another type.
///
/// # Errors
/// When there is such a one.
pub fn validate<T: Default>(fields: &[Field<T>], params: &[TypedParam]) -> Result<()> {
    let empty = T::default();
    let fields = fields.iter();
    let specs: Vec<_> = fields
        .map(|field| ParamSpec::new(field.name, (field.read)(&empty).kind()))
        .collect();
    params.validate(&specs)
}
