//! What stands for an object: references in the API, structs on the wire.

use serde::Serialize;

use crate::model::{Field, Holds, Model, Num, Type};
use crate::targets::rust::{names, types};
use crate::targets::wire;

/// The two functions that convert one kind of object.
#[derive(Serialize)]
pub(super) struct View {
    member: String,
    reference: String,
    wire: String,
    /// Fields on the wire, with their values made of the reference `object`.
    fields: Vec<(String, String)>,
    /// The arguments that make a reference of the struct `object`.
    parts: Vec<String>,
}

/// The objects of a family.
pub(super) fn views(model: &Model, family: &str) -> Vec<View> {
    model
        .objects
        .iter()
        .filter(|o| o.family == family && !o.identity.is_empty())
        .map(|o| View {
            member: names::member(&o.name),
            reference: types::object(types::Side::Driver, &o.name),
            wire: wire::object_name(&o.name),
            fields: o
                .identity
                .iter()
                .map(|field| (names::value(&field.name), sent(field)))
                .collect(),
            parts: o.identity.iter().map(received).collect(),
        })
        .collect()
}

/// The expression that makes the struct of a reference.
pub(super) fn to_wire(object: &str, reference: &str) -> String {
    format!("{}_to_wire({reference})", names::member(object))
}

/// The expression that makes the reference of a struct.
pub(super) fn from_wire(object: &str, wire: &str) -> String {
    format!("{}({wire})", from_wire_function(object))
}

/// The function that makes the reference of a struct.
pub(super) fn from_wire_function(object: &str) -> String {
    format!("{}_from_wire", names::member(object))
}

fn sent(field: &Field) -> String {
    let name = format!("object.{}", names::value(&field.name));
    match &field.ty {
        Type::Str { .. } => format!("{name}.to_string()"),
        Type::Handle { object, .. } => {
            to_wire(object, &format!("&object.{}", names::member(object)))
        }
        Type::Num(Num::U32, Some(Holds::Enum(_))) => format!("{name}.0.cast_unsigned()"),
        _ => name,
    }
}

fn received(field: &Field) -> String {
    let name = format!("object.{}", names::value(&field.name));
    match &field.ty {
        Type::Handle { object, .. } => from_wire(object, &name),
        Type::Num(Num::U32, Some(Holds::Enum(e))) => {
            format!("{}({name}.cast_signed())", names::camel(e))
        }
        _ => name,
    }
}
