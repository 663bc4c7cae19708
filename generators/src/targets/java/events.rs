//! Events: a listener for each, and the methods that add and remove it.

use serde::Serialize;

use super::{PACKAGE, javadoc, names, records, types};
use crate::model::shape::{Kind, Shape};
use crate::model::{Callback, Enum, Function, Len, Model, Type, Value};
use crate::output::{MARK, Output};
use crate::targets::rust::events;
use crate::targets::templates::render;

/// One event as methods of a class.
#[derive(Serialize)]
pub(super) struct Listener {
    /// What the methods are called after.
    name: String,
    /// Its interface.
    interface: String,
    /// The method of that.
    method: String,
    /// Class of the object.
    class: String,
    /// The number of the event.
    id: i64,
    /// The functions that register and end.
    register: String,
    deregister: String,
    /// What the method is given besides the object.
    told: Vec<Told>,
    doc: String,
    /// The object whose events are asked for: `this`, or `null` for those of all.
    of: &'static str,
    /// Expression for the connection.
    connect: &'static str,
    /// The method that registers by number, which comes once for each kind of object.
    raw: String,
}

#[derive(Serialize)]
struct Told {
    ty: String,
    name: String,
    take: String,
    doc: String,
}

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    listener: Listener,
    /// Classes of the package above that it names.
    imports: Vec<String>,
}

#[derive(Serialize)]
struct Details<'a> {
    mark: &'a str,
    families: Vec<(String, Vec<Listener>)>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for ids in events::identifiers(model) {
        for listener in of_family(model, ids, false) {
            if is_by_hand(&listener) {
                continue;
            }
            let mut imports = vec![format!("org.libvirt.{}", listener.class)];
            let classes = listener.told.iter().map(|t| t.ty.trim_end_matches("[]"));
            for class in classes {
                if class == "TypedParameter" || model.record(class).is_some() {
                    imports.push(format!("org.libvirt.{class}"));
                }
            }
            imports.sort();
            imports.dedup();
            out.file(
                format!("{PACKAGE}/event/{}.java", listener.interface),
                render(
                    "java/listener.java.j2",
                    &File {
                        mark: MARK,
                        listener,
                        imports,
                    },
                ),
            );
        }
    }
    let families = events::identifiers(model)
        .map(|ids| (object(ids).to_owned(), of_family(model, ids, true)))
        .collect();
    out.file(
        format!("{PACKAGE}/EventDetails.java"),
        render(
            "java/details.java.j2",
            &Details {
                mark: MARK,
                families,
            },
        ),
    );
}

/// Lifecycle events of domains have a form of their own in libvirt-java.
fn is_by_hand(listener: &Listener) -> bool {
    listener.interface == "LifecycleListener"
}

/// Whether a function registers for events, or ends that: `Events` is told of both.
pub(super) fn is_registration(model: &Model, f: &Function) -> bool {
    let registers = Shape::of(model, f).is_ok_and(|shape| super::is_registration(&shape));
    registers || f.name.ends_with("EventDeregisterAny")
}

/// The events that a class has methods for: a connection those of every kind of object, an object its own.
pub(super) fn listeners(model: &Model, class: &str) -> Vec<Listener> {
    let mut out = Vec::new();
    for ids in events::identifiers(model) {
        if class != "Connect" && class != object(ids) {
            continue;
        }
        for mut listener in of_family(model, ids, false) {
            if class == "Connect" {
                listener.of = "null";
                listener.connect = "connect()";
            }
            out.push(listener);
        }
        if class == "Connect"
            && let Some(mut raw) = of_family(model, ids, true).pop()
        {
            raw.raw = names::lower_first(&names::class(&ids.name).replace("ID", ""));
            out.push(raw);
        }
    }
    out
}

/// `DomainEventID` -> `Domain`.
fn object(ids: &Enum) -> &str {
    ids.name.trim_end_matches("EventID")
}

fn of_family(model: &Model, ids: &Enum, raw: bool) -> Vec<Listener> {
    let listener = |v: &Value| {
        let callback = model.callback(v.callback.as_deref()?)?;
        Some(listener(model, ids, v, callback, raw))
    };
    ids.values.iter().filter_map(listener).collect()
}

fn listener(model: &Model, ids: &Enum, v: &Value, callback: &Callback, raw: bool) -> Listener {
    let object = object(ids);
    let class = names::class(object);
    let exception = model.language("java").constants.get(&v.name);
    let by_rule = crate::abi::names::camel(&ids.short(&v.name).to_lowercase());
    let name = exception.unwrap_or(&by_rule);
    let (name, method) = name.split_once('.').map_or_else(
        || (name.clone(), format!("on{name}")),
        |(n, m)| (n.to_owned(), m.to_owned()),
    );
    let name = if object == "Domain" {
        name
    } else {
        format!("{class}{name}")
    };
    Listener {
        interface: format!("{name}Listener"),
        name,
        method,
        id: v.value,
        register: format!("virConnect{object}EventRegisterAny"),
        deregister: format!("virConnect{object}EventDeregisterAny"),
        told: told(model, callback, raw),
        doc: javadoc::summary(&v.doc),
        of: "this",
        connect: "connect()",
        raw: String::new(),
        class,
    }
}

/// What a callback is told besides the connection, the object and its own pointer.
fn told(model: &Model, callback: &Callback, raw: bool) -> Vec<Told> {
    let counts = |name: &str| {
        callback
            .args
            .iter()
            .any(|of| matches!(&of.ty, Type::Params(_, Len::Arg(n)) if n == name))
    };
    let told = callback.args.iter().filter_map(|arg| {
        let plain = match &arg.ty {
            Type::Num(..) => !counts(&arg.name),
            Type::Str { .. } | Type::Params(..) => true,
            Type::Named(name) => model.object(name).is_none(),
            _ => false,
        };
        if !plain {
            return None;
        }
        let kind = match &arg.ty {
            Type::Str { nullable } => Kind::Text {
                nullable: *nullable,
            },
            ty => records::kind(model, ty),
        };
        let key = format!("{}.{}", callback.name, arg.name);
        let class = model.language("java").arguments.get(&key).filter(|_| !raw);
        let take = types::plain(&kind);
        Some(Told {
            ty: class.cloned().unwrap_or_else(|| types::of(&kind)),
            take: class.map_or(take.clone(), |class| format!("{class}.of({take})")),
            name: names::escape(&names::lower_first(&arg.name)),
            doc: javadoc::summary(&arg.doc),
        })
    });
    told.collect()
}
