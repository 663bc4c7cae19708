//! The value of a typed parameter.

use std::fmt;

use crate::generated::enums::TypedParameterType;

/// A value of one of the seven types that `virTypedParameter` has.
#[derive(Clone, Debug, PartialEq)]
pub enum TypedValue {
    /// `VIR_TYPED_PARAM_INT`.
    Int(i32),
    /// `VIR_TYPED_PARAM_UINT`.
    UInt(u32),
    /// `VIR_TYPED_PARAM_LLONG`.
    LLong(i64),
    /// `VIR_TYPED_PARAM_ULLONG`.
    ULLong(u64),
    /// `VIR_TYPED_PARAM_DOUBLE`.
    Double(f64),
    /// `VIR_TYPED_PARAM_BOOLEAN`.
    Boolean(bool),
    /// `VIR_TYPED_PARAM_STRING`.
    String(String),
}

impl TypedValue {
    /// The type, as C numbers it.
    pub fn kind(&self) -> TypedParameterType {
        match self {
            Self::Int(_) => TypedParameterType::INT,
            Self::UInt(_) => TypedParameterType::UINT,
            Self::LLong(_) => TypedParameterType::LLONG,
            Self::ULLong(_) => TypedParameterType::ULLONG,
            Self::Double(_) => TypedParameterType::DOUBLE,
            Self::Boolean(_) => TypedParameterType::BOOLEAN,
            Self::String(_) => TypedParameterType::STRING,
        }
    }
}

/// What messages call a type.
pub(super) fn type_name(kind: TypedParameterType) -> &'static str {
    match kind {
        TypedParameterType::INT => "int",
        TypedParameterType::UINT => "uint",
        TypedParameterType::LLONG => "llong",
        TypedParameterType::ULLONG => "ullong",
        TypedParameterType::DOUBLE => "double",
        TypedParameterType::BOOLEAN => "boolean",
        TypedParameterType::STRING => "string",
        _ => "unknown",
    }
}

/// As `virsh` prints values, except that booleans are words.
impl fmt::Display for TypedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(value) => value.fmt(f),
            Self::UInt(value) => value.fmt(f),
            Self::LLong(value) => value.fmt(f),
            Self::ULLong(value) => value.fmt(f),
            Self::Double(value) => value.fmt(f),
            Self::Boolean(value) => value.fmt(f),
            Self::String(value) => value.fmt(f),
        }
    }
}

macro_rules! from {
    ($($type:ty => $variant:ident),+ $(,)?) => {
        $(impl From<$type> for TypedValue {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        })+
    };
}

from! {
    i32 => Int,
    u32 => UInt,
    i64 => LLong,
    u64 => ULLong,
    f64 => Double,
    bool => Boolean,
    &str => String,
    String => String,
}
