//! Events: a signal of the connection for each kind, and the function that the C library calls to tell it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::docs::Words;
use super::{Files, names};
use crate::abi::c;
use crate::conformance::field_kind;
use crate::model::shape::{Kind, Shape};
use crate::model::{Arg, Callback, Function, Holds, Model, Num, Type};
use crate::output::MARK;

/// A function that registers for a family of events.
pub(super) struct Family {
    /// The enum of its events.
    pub(super) events: String,
}

#[derive(Serialize)]
struct File {
    mark: &'static str,
    callbacks: Vec<Told>,
    families: Vec<Table>,
    signals: Vec<Signal>,
}

/// The function that the C library calls.
#[derive(Serialize)]
struct Told {
    name: String,
    declaration: String,
    returns: bool,
    unused: String,
    lines: Vec<String>,
}

/// The kinds of a family, by their numbers.
#[derive(Serialize)]
struct Table {
    name: String,
    /// Constant, signal and callback.
    kinds: Vec<(String, String, String)>,
}

#[derive(Serialize)]
struct Signal {
    name: String,
    doc: Vec<String>,
    /// Name and documentation of what it tells.
    args: Vec<(String, String)>,
    types: Vec<String>,
}

/// The family whose events a function registers for.
pub(super) fn family(model: &Model, f: &Function) -> Option<Family> {
    let shape = Shape::of(model, f).ok()?;
    let events = shape.inputs.iter().find_map(|s| match &s.kind {
        Kind::Number(_, Some(Holds::Enum(name))) if name.ends_with("EventID") => Some(name),
        _ => None,
    })?;
    shape
        .inputs
        .iter()
        .any(|s| matches!(s.kind, Kind::Callback(_)))
        .then(|| Family {
            events: events.clone(),
        })
}

/// The function that ends registrations of a family.
pub(super) fn deregister(f: &Function) -> String {
    f.name.replace("RegisterAny", "DeregisterAny")
}

/// The table of a family's kinds.
pub(super) fn table(family: &Family) -> String {
    format!("{}_kinds", names::prefix(&family.events))
}

/// The signal of an event: `VIR_DOMAIN_EVENT_ID_IO_ERROR` is `domain-io-error`.
pub(super) fn signal(constant: &str) -> String {
    let name = constant
        .trim_start_matches("VIR_")
        .replace("_EVENT_ID_", "_");
    name.to_lowercase().replace('_', "-")
}

pub(super) fn emit(model: &Model, files: &mut Files<'_>) {
    let words = Words::of(model);
    let mut callbacks: BTreeMap<&str, Told> = BTreeMap::new();
    let mut families = Vec::new();
    let mut signals = Vec::new();
    for f in &model.functions {
        let Some(family) = family(model, f) else {
            continue;
        };
        let Some(events) = model.enumeration(&family.events) else {
            continue;
        };
        let mut kinds = Vec::new();
        for value in &events.values {
            let Some(callback) = value.callback.as_deref().and_then(|n| model.callback(n)) else {
                continue;
            };
            callbacks
                .entry(&callback.name)
                .or_insert_with(|| told(callback));
            kinds.push((
                value.value.to_string(),
                signal(&value.name),
                function(callback),
            ));
            signals.push(Signal {
                name: signal(&value.name),
                doc: words.lines(&value.doc),
                args: tells(callback)
                    .map(|a| (names::value(&a.name), words.sentence(&a.doc)))
                    .collect(),
                types: tells(callback).map(|a| gtype(&field_kind(&a.ty))).collect(),
            });
        }
        families.push(Table {
            name: table(&family),
            kinds,
        });
    }
    let file = File {
        mark: MARK,
        callbacks: callbacks.into_values().collect(),
        families,
        signals,
    };
    files.private("pv-events-tables-private.h", "gobject/events.h.j2", &file);
    files.source("pv-events-tables", "gobject/events.c.j2", &file);
}

fn function(callback: &Callback) -> String {
    format!("tell_{}", crate::abi::names::snake(&callback.name))
}

/// What a callback is told, without the connection and what belongs to the program.
fn tells(callback: &Callback) -> impl Iterator<Item = &Arg> {
    let args = &callback.args;
    args.iter().skip(1).filter(move |a| {
        !matches!(a.ty, Type::Opaque)
            && !args
                .iter()
                .any(|other| crate::model::shape::lengths(&other.ty).any(|l| l == a.name))
    })
}

fn told(callback: &Callback) -> Told {
    let params: Vec<String> = callback
        .args
        .iter()
        .map(|a| c::declare(&c::argument(a), &a.name))
        .collect();
    let returns = callback.ret != Type::Void;
    Told {
        name: function(callback),
        declaration: format!(
            "static {} {} ({})",
            if returns { "int" } else { "void" },
            function(callback),
            params.join(", ")
        ),
        returns,
        unused: callback.args[0].name.clone(),
        lines: tells(callback).map(add).collect(),
    }
}

fn gtype(kind: &Kind) -> String {
    match kind {
        Kind::Number(_, Some(Holds::Enum(name)))
        | Kind::Object { name, .. }
        | Kind::Record(name) => names::type_macro(name),
        Kind::Number(Num::I64, _) => "G_TYPE_INT64".into(),
        Kind::Number(Num::U64, _) => "G_TYPE_UINT64".into(),
        Kind::Number(Num::U32, _) => "G_TYPE_UINT".into(),
        Kind::Number(..) => "G_TYPE_INT".into(),
        Kind::Bool => "G_TYPE_BOOLEAN".into(),
        Kind::Params(_) => "G_TYPE_VARIANT".into(),
        _ => "G_TYPE_STRING".into(),
    }
}

/// Statement that adds an argument to an event.
fn add(arg: &Arg) -> String {
    let name = &arg.name;
    let kind = field_kind(&arg.ty);
    let place = format!("pv_event_value (told, {})", gtype(&kind));
    match &kind {
        Kind::Object { name: object, .. } => format!(
            "pv_event_add_object (told, {}, {name}, (int (*) (gpointer)) vir{object}Ref);",
            gtype(&kind)
        ),
        Kind::Record(record) => format!(
            "g_value_take_boxed ({place}, {}_from_native ({name}));",
            names::prefix(record)
        ),
        Kind::Params(_) => {
            let length = crate::model::shape::lengths(&arg.ty).next().unwrap_or("0");
            format!("g_value_take_variant ({place}, pv_params_from_native ({name}, {length}));")
        }
        Kind::Number(_, Some(Holds::Enum(_))) => {
            format!("pv_event_add_enum ({place}, {name});")
        }
        Kind::Number(Num::I64, _) => format!("g_value_set_int64 ({place}, {name});"),
        Kind::Number(Num::U64, _) => format!("g_value_set_uint64 ({place}, {name});"),
        Kind::Number(Num::U32, _) => format!("g_value_set_uint ({place}, {name});"),
        Kind::Number(..) => format!("g_value_set_int ({place}, {name});"),
        Kind::Bool => format!("g_value_set_boolean ({place}, {name});"),
        _ => format!("g_value_set_string ({place}, {name});"),
    }
}
