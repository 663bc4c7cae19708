// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types that several programs declare with the same layout: one Rust type for all of them.

use crate::{xdr_struct, xdr_union};

/// A typed parameter: its name, and a value that carries its type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedParam {
    /// `remote_nonnull_string field`
    pub field: String,
    /// `remote_typed_param_value value`
    pub value: TypedParamValue,
}

xdr_struct! { TypedParam { field, value } }

/// The value of a typed parameter, and which type it has.
#[derive(Clone, Debug, PartialEq)]
pub enum TypedParamValue {
    /// 32-bit integer with sign (`VIR_TYPED_PARAM_INT`)
    Int(i32),
    /// 32-bit integer without sign (`VIR_TYPED_PARAM_UINT`)
    Uint(u32),
    /// 64-bit integer with sign (`VIR_TYPED_PARAM_LLONG`)
    Llong(i64),
    /// 64-bit integer without sign (`VIR_TYPED_PARAM_ULLONG`)
    Ullong(u64),
    /// Double-precision floating-point number (`VIR_TYPED_PARAM_DOUBLE`)
    Double(f64),
    /// Yes (1) or no (0) (`VIR_TYPED_PARAM_BOOLEAN`)
    Boolean(i32),
    /// Text (`VIR_TYPED_PARAM_STRING`)
    String(String),
}

xdr_union! { TypedParamValue {
    1 => Int,
    2 => Uint,
    3 => Llong,
    4 => Ullong,
    5 => Double,
    6 => Boolean,
    7 => String,
} }
