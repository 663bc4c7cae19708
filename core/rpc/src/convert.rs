//! Between the API's values and the wire's: what generated code stands on.

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result, TypedParam, TypedValue};
use polyvirt_wire::remote;
use polyvirt_wire::remote::TypedParamValue;

/// Typed parameters to send.
#[must_use]
pub fn params_to_wire(params: &[TypedParam]) -> Vec<remote::TypedParam> {
    let to_wire = |param: &TypedParam| remote::TypedParam {
        field: param.field().to_owned(),
        value: match param.value() {
            TypedValue::Int(value) => TypedParamValue::Int(*value),
            TypedValue::UInt(value) => TypedParamValue::Uint(*value),
            TypedValue::LLong(value) => TypedParamValue::Llong(*value),
            TypedValue::ULLong(value) => TypedParamValue::Ullong(*value),
            TypedValue::Double(value) => TypedParamValue::Double(*value),
            TypedValue::Boolean(value) => TypedParamValue::Boolean(i32::from(*value)),
            TypedValue::String(value) => TypedParamValue::String(value.clone()),
        },
    };
    params.iter().map(to_wire).collect()
}

/// Typed parameters received. Fails for names that no parameter can have.
pub fn params_from_wire(params: Vec<remote::TypedParam>) -> Result<Vec<TypedParam>> {
    let from_wire = |param: remote::TypedParam| {
        let value = match param.value {
            TypedParamValue::Int(value) => TypedValue::Int(value),
            TypedParamValue::Uint(value) => TypedValue::UInt(value),
            TypedParamValue::Llong(value) => TypedValue::LLong(value),
            TypedParamValue::Ullong(value) => TypedValue::ULLong(value),
            TypedParamValue::Double(value) => TypedValue::Double(value),
            TypedParamValue::Boolean(value) => TypedValue::Boolean(value != 0),
            TypedParamValue::String(value) => TypedValue::String(value),
        };
        TypedParam::new(param.field, value)
    };
    params.into_iter().map(from_wire).collect()
}

/// A number received, as the API has it. Fails when it does not fit.
pub fn number<T: TryFrom<W>, W: Copy + std::fmt::Display>(wire: W, field: &str) -> Result<T> {
    T::try_from(wire).map_err(|_| {
        let message = format!("malformed message received: {field} is {wire}");
        Error::new(ErrorDomain::RPC, ErrorNumber::RPC, message)
    })
}
