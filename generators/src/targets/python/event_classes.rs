//! What asynchronous iteration over events yields: a class for each kind of callback, and the table of events.

use serde::Serialize;

use super::events::dispatchers;
use super::{PACKAGES, docs, names};
use crate::abi::names::snake;
use crate::model::{Enum, Model};
use crate::output::{MARK, Output};
use crate::targets::rust::events;
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    events: Vec<EventView>,
    families: Vec<Family>,
}

#[derive(Serialize)]
struct EventView {
    name: String,
    doc: Vec<String>,
    /// Name of the field with the object, and its class.
    object: &'static str,
    class: String,
    /// Name and type of the other fields.
    fields: Vec<(String, String)>,
}

/// Events of one kind of object.
#[derive(Serialize)]
struct Family {
    class: String,
    module: String,
    register: String,
    deregister: String,
    /// Constant and class of each.
    events: Vec<(String, String)>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let events = dispatchers(model).into_iter().map(|d| {
        let callback = model.callback(d.c.trim_start_matches("vir"));
        EventView {
            name: class_name(&d.name),
            doc: docs::lines(callback.map_or("", |c| c.doc.as_str())),
            object: object_field(&d.class),
            class: d.class,
            fields: d.told.into_iter().zip(d.types).collect(),
        }
    });
    let file = File {
        mark: MARK,
        events: events.collect(),
        families: events::identifiers(model)
            .map(|ids| family(model, ids))
            .collect(),
    };
    for kind in ["py", "pyi"] {
        out.file(
            format!("{PACKAGES}/libvirt/aio/_events.{kind}"),
            render(&format!("python/aio_events.{kind}.j2"), &file),
        );
    }
}

fn family(model: &Model, ids: &Enum) -> Family {
    let object = ids.name.trim_end_matches("EventID");
    let method = |what: &str| {
        let function = model.function(&format!("virConnect{object}Event{what}Any"));
        function.map_or_else(String::new, |f| names::function(model, f))
    };
    let events = ids.values.iter().filter_map(|v| {
        let callback = model.callback(v.callback.as_deref()?)?;
        let class = class_name(&super::events::dispatcher_name(callback));
        Some((v.name.clone(), class))
    });
    Family {
        class: format!("vir{object}"),
        module: format!("_{}", snake(object)),
        register: method("Register"),
        deregister: method("Deregister"),
        events: events.collect(),
    }
}

/// `_dispatchDomainEventRebootCallback` -> `DomainEventReboot`.
fn class_name(dispatcher: &str) -> String {
    dispatcher
        .trim_start_matches("_dispatch")
        .trim_end_matches("Callback")
        .to_owned()
}

/// The name that libvirt-python's arguments have for objects of a class.
fn object_field(class: &str) -> &'static str {
    match class {
        "virDomain" => "dom",
        "virNetwork" => "net",
        "virStoragePool" => "pool",
        "virNodeDevice" => "dev",
        "virSecret" => "secret",
        _ => "object",
    }
}
