//! Events of every kind of object: a value each that registers for it.

use serde::Serialize;

use super::{GENERATED, docs, names, types};
use crate::model::shape::Kind;
use crate::model::{Arg, Callback, Enum, Len, Model, Type, Value};
use crate::output::{MARK, Output};
use crate::targets::java::record_kind;
use crate::targets::rust::events;
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    events: Vec<Event>,
}

/// One kind of event.
#[derive(Serialize)]
pub(super) struct Event {
    /// The value that registers for it.
    pub(super) name: String,
    /// Kind of object, as functions have it: `StoragePool`.
    pub(super) family: String,
    /// Type of the object.
    object: String,
    /// The number of the event.
    id: i64,
    /// What is told besides the object.
    pub(super) told: Vec<Told>,
    doc: String,
}

/// A value that is told.
#[derive(Serialize)]
pub(super) struct Told {
    name: String,
    ty: String,
    take: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let file = File {
        mark: MARK,
        events: all(model),
    };
    for end in ["ml", "mli"] {
        out.file(
            format!("{GENERATED}/event_calls.{end}"),
            render(&format!("ocaml/event_calls.{end}.j2"), &file),
        );
    }
}

/// The events of all kinds of objects.
pub(super) fn all(model: &Model) -> Vec<Event> {
    let of_ids = |ids: &'_ Enum| -> Vec<Event> {
        let values = ids.values.iter();
        values.filter_map(|v| event(model, ids, v)).collect()
    };
    events::identifiers(model).flat_map(of_ids).collect()
}

fn event(model: &Model, ids: &Enum, value: &Value) -> Option<Event> {
    let callback = model.callback(value.callback.as_deref()?)?;
    let family = ids.name.trim_end_matches("EventID");
    let short = ids.short(&value.name).to_lowercase();
    Some(Event {
        name: format!("on_{}_{short}", names::snake(family)),
        family: family.to_owned(),
        object: names::handle(family),
        id: value.value,
        told: told(model, callback),
        doc: docs::summary(&value.doc),
    })
}

/// What a callback is told besides the connection, the object and its own pointer.
fn told(model: &Model, callback: &Callback) -> Vec<Told> {
    let told = |arg: &Arg| {
        let counts = |of: &Arg| matches!(&of.ty, Type::Params(_, Len::Arg(n)) if *n == arg.name);
        let is_told = match &arg.ty {
            Type::Num(..) => !callback.args.iter().any(counts),
            Type::Str { .. } | Type::Params(..) | Type::Named(_) => true,
            _ => false,
        };
        is_told.then(|| told_as(arg, &kind(model, &arg.ty)))
    };
    callback.args.iter().filter_map(told).collect()
}

/// Texts of events are absent only where the specification says so.
fn kind(model: &Model, ty: &Type) -> Kind {
    match ty {
        Type::Str { nullable } => Kind::Text {
            nullable: *nullable,
        },
        other => record_kind(model, other),
    }
}

fn told_as(arg: &Arg, kind: &Kind) -> Told {
    Told {
        name: names::argument(&arg.name),
        ty: types::of(kind, "Objects.ro"),
        take: types::take(kind, "()"),
    }
}
