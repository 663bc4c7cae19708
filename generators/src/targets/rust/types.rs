//! Types in Rust.

use super::names::camel;
use crate::model::shape::{Kind, Slot};
use crate::model::{Holds, Model, Num};

/// Which side of the traits a type is for: a driver exchanges references, an application holds handles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Driver traits.
    Driver,
    /// Handles.
    Api,
}

/// The type of a number.
#[must_use]
pub fn number(num: Num) -> &'static str {
    match num {
        Num::I32 => "i32",
        Num::U32 => "u32",
        Num::I64 | Num::Long => "i64",
        Num::U64 | Num::Ulong => "u64",
        Num::F64 => "f64",
        Num::Usize => "usize",
        Num::U8 => "u8",
        Num::U16 => "u16",
        Num::Char => "i8",
    }
}

/// The type of a number that may hold an enum.
#[must_use]
pub fn held(num: Num, holds: Option<&Holds>) -> String {
    match holds {
        Some(Holds::Enum(name)) => camel(name),
        Some(Holds::Bool) => "bool".into(),
        None => number(num).into(),
    }
}

/// The type of an object.
#[must_use]
pub fn object(side: Side, name: &str) -> String {
    match side {
        _ if name == "Stream" => "Stream".into(),
        Side::Driver => format!("{}Ref", camel(name)),
        Side::Api => camel(name),
    }
}

/// The type of what a caller gives.
#[must_use]
pub fn input(side: Side, kind: &Kind) -> String {
    match kind {
        Kind::Number(num, holds) => held(*num, holds.as_ref()),
        Kind::Bool => "bool".into(),
        Kind::Text { nullable: false } => "&str".into(),
        Kind::Text { nullable: true } => "Option<&str>".into(),
        Kind::Uuid => "Uuid".into(),
        Kind::Object {
            name,
            nullable: false,
        } => format!("&{}", object(side, name)),
        Kind::Object {
            name,
            nullable: true,
        } => format!("Option<&{}>", object(side, name)),
        Kind::Record(name) => format!("&{}", camel(name)),
        Kind::Bytes => "&[u8]".into(),
        Kind::Numbers(num) => format!("&[{}]", number(*num)),
        Kind::Texts => "&[&str]".into(),
        Kind::Objects(name) => format!("&[{}]", object(side, name)),
        Kind::Records(name) => format!("&[{}]", camel(name)),
        Kind::Params(_) => "&[TypedParam]".into(),
        Kind::Callback(name) => camel(name),
    }
}

/// The type of what a caller gets.
#[must_use]
pub fn output(side: Side, kind: &Kind) -> String {
    match kind {
        Kind::Text { nullable: false } => "String".into(),
        Kind::Text { nullable: true } => "Option<String>".into(),
        Kind::Object {
            name,
            nullable: false,
        } => object(side, name),
        Kind::Object {
            name,
            nullable: true,
        } => format!("Option<{}>", object(side, name)),
        Kind::Record(name) => camel(name),
        Kind::Bytes => "Vec<u8>".into(),
        Kind::Numbers(num) => format!("Vec<{}>", number(*num)),
        Kind::Texts => "Vec<String>".into(),
        Kind::Objects(name) => format!("Vec<{}>", object(side, name)),
        Kind::Records(name) => format!("Vec<{}>", camel(name)),
        Kind::Params(_) => "Vec<TypedParam>".into(),
        other => input(side, other),
    }
}

/// The type of all a call gives: nothing, a value, or a tuple.
#[must_use]
pub fn outputs(side: Side, slots: &[Slot]) -> String {
    match slots {
        [] => "()".into(),
        [one] => output(side, &one.kind),
        many => format!(
            "({})",
            many.iter()
                .map(|s| output(side, &s.kind))
                .collect::<Vec<_>>()
                .join(", ")
        ),
    }
}

/// Whether drivers can name objects of this kind: it has an identity.
#[must_use]
pub fn has_reference(model: &Model, object: &str) -> bool {
    model.object(object).is_some_and(|o| !o.identity.is_empty())
}
