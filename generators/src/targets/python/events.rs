//! Events: what the native module tells, and the methods of `virConnect` that hand it to the application.

use serde::Serialize;

use super::{NATIVE, names, types};
use crate::model::{Callback, Enum, Model, Type};
use crate::output::{MARK, Output};
use crate::targets::rust::{events, names as rust};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    families: Vec<Family>,
}

#[derive(Serialize)]
struct Family {
    /// Rust enum.
    name: String,
    variants: Vec<Variant>,
}

#[derive(Serialize)]
struct Variant {
    name: String,
    method: String,
    fields: Vec<String>,
}

/// A method that hands an event to a callback.
#[derive(Serialize)]
pub(super) struct Dispatcher {
    /// Its name.
    pub(super) name: String,
    /// C name of the callback's type.
    pub(super) c: String,
    /// Class of the object.
    pub(super) class: String,
    /// What the callback is told besides connection, object and opaque, as names.
    pub(super) told: Vec<String>,
    /// The same as types.
    pub(super) types: Vec<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let families = events::identifiers(model)
        .map(|ids| family(model, ids))
        .collect();
    out.file(
        format!("{NATIVE}/events.rs"),
        render(
            "python/events.rs.j2",
            &File {
                mark: MARK,
                families,
            },
        ),
    );
}

fn family(model: &Model, ids: &Enum) -> Family {
    let variants = ids.values.iter().filter_map(|v| {
        let callback = model.callback(v.callback.as_deref()?)?;
        Some(Variant {
            name: rust::camel(v.name.strip_prefix(&ids.prefix).unwrap_or(&v.name)),
            method: dispatcher_name(callback),
            fields: events::payload(callback).map(|(name, ..)| name).collect(),
        })
    });
    Family {
        name: events::event_name(ids),
        variants: variants.collect(),
    }
}

/// `ConnectDomainEventGraphicsCallback` -> `_dispatchDomainEventGraphicsCallback`.
pub(super) fn dispatcher_name(callback: &Callback) -> String {
    let name = callback
        .name
        .trim_start_matches("Connect")
        .replace("DomainEventCallback", "DomainEventLifecycleCallback");
    format!("_dispatch{name}")
}

/// The dispatchers, one for each type of callback.
pub(super) fn dispatchers(model: &Model) -> Vec<Dispatcher> {
    let mut out: Vec<Dispatcher> = Vec::new();
    let values = events::identifiers(model).flat_map(|ids| &ids.values);
    for callback in values.filter_map(|v| model.callback(v.callback.as_deref()?)) {
        let name = dispatcher_name(callback);
        if out.iter().all(|d| d.name != name) {
            out.push(dispatcher(model, callback, name));
        }
    }
    out
}

fn dispatcher(model: &Model, callback: &Callback, name: String) -> Dispatcher {
    let object = callback.args.iter().find_map(|a| match &a.ty {
        Type::Handle { object, .. } if object != "Connect" => Some(object.clone()),
        _ => None,
    });
    let told: Vec<String> = events::payload(callback).map(|(name, ..)| name).collect();
    let args = callback
        .args
        .iter()
        .filter(|a| told.contains(&rust::value(&a.name)));
    Dispatcher {
        name,
        c: format!("vir{}", callback.name),
        class: object.map_or_else(|| "virDomain".into(), |o| format!("vir{o}")),
        told: args.clone().map(|a| names::escape(&a.name)).collect(),
        types: args.map(|a| types::told(model, &a.ty)).collect(),
    }
}
