//! Events as enums: one variant for each event identifier, with what its callback is told.

use serde::Serialize;

use super::{DRIVER, docs, names, render, types};
use crate::model::{Callback, Enum, Model, Type};
use crate::output::{MARK, Output};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    events: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    id: String,
    object: String,
    variants: Vec<Variant>,
}

#[derive(Serialize)]
struct Variant {
    name: String,
    id: String,
    doc: Vec<String>,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    doc: Vec<String>,
}

/// Enums of event identifiers: those whose values name callbacks.
pub fn identifiers(model: &Model) -> impl Iterator<Item = &Enum> {
    model
        .enums
        .iter()
        .filter(|e| e.values.iter().any(|v| v.callback.is_some()))
}

/// Name of the enum of events that goes with one of identifiers: `DomainEventID` -> `DomainEvent`.
pub fn event_name(ids: &Enum) -> String {
    names::camel(ids.name.trim_end_matches("ID"))
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let events = identifiers(model).map(|e| view(model, e)).collect();
    out.file(
        format!("{DRIVER}/events.rs"),
        render("rust/events.rs.j2", &File { mark: MARK, events }),
    );
}

fn view(model: &Model, ids: &Enum) -> View {
    let variants = ids.values.iter().filter_map(|v| {
        let callback = model.callback(v.callback.as_deref()?)?;
        Some(Variant {
            name: names::camel(ids.short(&v.name)),
            id: names::constant(ids, &v.name),
            doc: docs::lines(&v.doc),
            fields: payload(callback)
                .map(|(name, ty, doc)| FieldView {
                    name,
                    ty,
                    doc: docs::lines(doc),
                })
                .collect(),
        })
    });
    View {
        name: event_name(ids),
        id: names::camel(&ids.name),
        object: crate::abi::names::snake(ids.name.trim_end_matches("EventID")).replace('_', " "),
        variants: variants.collect(),
    }
}

/// What a callback is told besides the connection, the object and its own pointer: name, type, documentation.
pub fn payload(callback: &Callback) -> impl Iterator<Item = (String, String, &str)> {
    callback.args.iter().filter_map(|arg| {
        let ty = match &arg.ty {
            Type::Num(num, holds) => {
                let counts = callback.args.iter().any(|of| matches!(&of.ty, Type::Params(_, crate::model::Len::Arg(n)) if *n == arg.name));
                if counts {
                    return None;
                }
                types::held(*num, holds.as_ref())
            }
            Type::Str { nullable: false } => "String".into(),
            Type::Str { nullable: true } => "Option<String>".into(),
            Type::Params(..) => "Vec<TypedParam>".into(),
            Type::Named(name) => names::camel(name),
            _ => return None,
        };
        Some((names::value(&arg.name), ty, arg.doc.as_str()))
    })
}
