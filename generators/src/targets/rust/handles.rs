//! Handles: what an application holds, and the methods that ask the driver.

use serde::Serialize;

use super::traits::{documented, receiver};
use super::types::{Side, has_reference, input, object, outputs};
use super::{API, by_topic, docs, driven, exempt, module, names, render};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{AclRule, AclWhen, Field, Function, Model, Object, Type};
use crate::output::{MARK, Output};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    name: String,
    c: String,
    doc: Vec<String>,
    /// Name of its reference type; empty for connections, which are written by hand.
    reference: String,
    /// The connection it belongs to, unless that is `Connect`.
    of: Option<String>,
    /// Modules with its methods, by topic.
    topics: Vec<String>,
    /// Methods that read the reference.
    getters: Vec<Getter>,
}

/// The methods of one topic.
#[derive(Serialize)]
struct Calls<'a> {
    mark: &'a str,
    name: String,
    topic: String,
    connection: bool,
    /// The connection that its objects belong to.
    of: String,
    methods: Vec<Method>,
}

/// A method that reads one part of what identifies the object.
#[derive(Serialize)]
struct Getter {
    name: String,
    words: String,
    result: String,
    value: String,
}

#[derive(Serialize)]
struct Method {
    name: String,
    c: String,
    doc: Vec<String>,
    args: Vec<(String, String)>,
    result: String,
    /// What a connection opened read-only does not allow: always, or with some flags.
    guard: String,
    /// The call of the driver.
    call: String,
    deprecated: Option<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let objects: Vec<&Object> = model
        .objects
        .iter()
        .filter(|o| o.family != "stream")
        .collect();
    for o in &objects {
        let functions = model
            .functions
            .iter()
            .filter(|f| f.owner.as_ref() == Some(&o.name));
        let answered =
            functions.filter(|f| (driven(model, f) || by_uuid_text(f)) && !exempt(model, f));
        let module = names::module(&o.name);
        let mut topics = Vec::new();
        for (topic, functions) in by_topic(answered, |f| &f.topic) {
            let topic = topic
                .strip_prefix(&format!("{module}_"))
                .unwrap_or(&topic)
                .to_owned();
            let file = calls(model, o, &topic, &functions);
            let name = if topic == module {
                "calls".to_owned()
            } else {
                topic
            };
            out.file(
                format!("{API}/{module}/{name}.rs"),
                render("rust/calls.rs.j2", &file),
            );
            topics.push(name);
        }
        topics.sort();
        let file = File {
            mark: MARK,
            name: names::camel(&o.name),
            c: format!("vir{}", o.name),
            doc: docs::lines(&o.doc),
            reference: if has_reference(model, &o.name) {
                object(Side::Driver, &o.name)
            } else {
                String::new()
            },
            of: connection_of(model, o),
            topics,
            getters: o.identity.iter().filter_map(getter).collect(),
        };
        out.file(
            format!("{API}/{module}/mod.rs"),
            render("rust/handle.rs.j2", &file),
        );
    }
    let modules: Vec<String> = objects.iter().map(|o| names::module(&o.name)).collect();
    let modules: Vec<&str> = modules.iter().map(String::as_str).collect();
    module(
        out,
        &format!("{API}/mod.rs"),
        "Handles of objects, by kind.",
        &modules,
        "*",
    );
}

/// The connection at the end of an object's parents, where it is not the usual one.
fn connection_of(model: &Model, o: &Object) -> Option<String> {
    match o.parent.as_ref().and_then(|parent| model.object(parent)) {
        Some(parent) => connection_of(model, parent),
        None => (o.name != "Connect" && o.identity.is_empty()).then(|| names::camel(&o.name)),
    }
}

fn calls<'a>(model: &Model, o: &Object, topic: &str, functions: &[&Function]) -> Calls<'a> {
    Calls {
        mark: MARK,
        name: names::camel(&o.name),
        topic: topic.replace('_', " "),
        connection: !has_reference(model, &o.name),
        of: connection_of(model, o).unwrap_or_else(|| "Connect".into()),
        methods: functions.iter().filter_map(|f| method(model, f)).collect(),
    }
}

fn getter(f: &Field) -> Option<Getter> {
    let field = match &f.ty {
        Type::Handle { object, .. } => names::member(object),
        _ => names::value(&f.name),
    };
    let (result, value) = match &f.ty {
        Type::Str { .. } => ("&str".to_owned(), format!("&self.object().{field}")),
        Type::Uuid => ("Uuid".to_owned(), format!("self.object().{field}")),
        Type::Num(num, holds) => {
            let call = if f.volatile { "()" } else { "" };
            (
                super::types::held(*num, holds.as_ref()),
                format!("self.object().{field}{call}"),
            )
        }
        Type::Handle { object, .. } => {
            let handle = names::camel(object);
            (
                handle.clone(),
                format!("{handle}::new(self.conn(), self.object().{field}.clone())"),
            )
        }
        _ => return None,
    };
    Some(Getter {
        words: field.replace('_', " "),
        name: field,
        result,
        value,
    })
}

/// Whether a function looks something up by a UUID given as text, which the look-up by UUID answers.
pub(super) fn by_uuid_text(f: &Function) -> bool {
    f.name.ends_with("LookupByUUIDString")
}

fn method(model: &Model, f: &Function) -> Option<Method> {
    let shape = Shape::of(model, f).ok()?;
    let (_, name) = names::method(model, f);
    Some(Method {
        name,
        c: f.name.clone(),
        doc: docs::function(f, &documented(f, &shape.inputs)),
        args: shape
            .inputs
            .iter()
            .map(|s| (names::value(&s.name), input(Side::Api, &s.kind)))
            .collect(),
        result: outputs(Side::Api, &shape.outputs),
        guard: guard(model, f, &shape),
        call: call(model, f, &shape),
        deprecated: f.deprecated.clone(),
    })
}

/// The lines that keep a read-only connection from changing anything.
fn guard(model: &Model, f: &Function, shape: &Shape) -> String {
    let refuse = format!("conn.require_write(\"{}\")?;", f.name);
    if let Some(allowed) = f.read_only {
        return if allowed { String::new() } else { refuse };
    }
    let needed: Vec<&AclRule> = f.acl.iter().filter(|r| changes(r)).collect();
    if needed.iter().any(|r| r.when == AclWhen::Always) {
        return refuse;
    }
    let conditions: Vec<String> = needed
        .iter()
        .filter_map(|r| condition(model, shape, &r.when))
        .collect();
    if conditions.is_empty() {
        String::new()
    } else {
        format!("if {} {{ {refuse} }}", conditions.join(" || "))
    }
}

/// Whether a call changes something whatever it is given, and so needs a connection that may.
pub(in crate::targets) fn always_changes(f: &Function) -> bool {
    let always = |r: &AclRule| changes(r) && r.when == AclWhen::Always;
    match f.read_only {
        Some(allowed) => !allowed,
        None => f.acl.iter().any(always),
    }
}

/// Whether a permission allows more than looking.
fn changes(rule: &AclRule) -> bool {
    !matches!(rule.permission.as_str(), "getattr" | "read")
        && !rule.permission.starts_with("search_")
}

/// The Rust condition of a rule that holds only sometimes.
fn condition(model: &Model, shape: &Shape, when: &AclWhen) -> Option<String> {
    match when {
        AclWhen::AnyOf(flags) => {
            let tests: Option<Vec<String>> = flags
                .iter()
                .map(|flag| Some(format!("flags.contains({})", constant(model, flag)?)))
                .collect();
            shape
                .inputs
                .iter()
                .any(|s| s.name == "flags")
                .then_some(tests?.join(" || "))
        }
        AclWhen::Equals(argument, value) => Some(format!(
            "{} == {}",
            names::value(argument),
            constant(model, value)?
        )),
        AclWhen::Always | AclWhen::NoneOf(_) => None,
    }
}

/// The Rust path of an enum's constant.
fn constant(model: &Model, c_name: &str) -> Option<String> {
    let e = model
        .enums
        .iter()
        .find(|e| e.values.iter().any(|v| v.name == c_name))?;
    Some(format!(
        "{}::{}",
        names::camel(&e.name),
        names::constant(e, c_name)
    ))
}

/// `conn.hypervisor().domain_suspend(self.object())`, with references for handles and handles for references.
fn call(model: &Model, f: &Function, shape: &Shape) -> String {
    if by_uuid_text(f) {
        let (_, name) = names::method(model, f);
        let given = shape
            .inputs
            .first()
            .map(|s| names::value(&s.name))
            .unwrap_or_default();
        // The error names the argument as stock libvirt does, whatever its name is here.
        let function = &f.name;
        let message = match function.as_str() {
            // The oldest of them says it in its own way.
            "virDomainLookupByUUIDString" => "Invalid UUID".to_owned(),
            _ => format!("uuidstr in {function} must be a valid UUID"),
        };
        let refused =
            format!("polyvirt_driver::Error::argument(\"{function}\", \"uuidstr\", \"{message}\")");
        return format!(
            "self.{}(parse_uuid({given}).map_err(|_| {refused})?)",
            name.trim_end_matches("_string")
        );
    }
    let family = match f.family.as_str() {
        "nodedevice" => "node_device",
        "nwfilter" => "nw_filter",
        other => other,
    };
    let mut args: Vec<String> = Vec::new();
    if receiver(model, f).is_some() {
        args.push("self.object()".into());
    }
    args.extend(shape.inputs.iter().map(argument));
    let call = format!(
        "conn.{family}().{}({})",
        names::driver_method(f),
        args.join(", ")
    );
    match shape.outputs.as_slice() {
        [one] => wrap(model, &one.kind, &call),
        _ => call,
    }
}

fn argument(slot: &Slot) -> String {
    let name = names::value(&slot.name);
    match &slot.kind {
        Kind::Object { name: object, .. } if object == "Stream" => name,
        Kind::Object {
            nullable: false, ..
        } => format!("{name}.object()"),
        Kind::Object { nullable: true, .. } => format!("{name}.map(|o| o.object())"),
        _ => name,
    }
}

/// Turns references that come out into handles.
fn wrap(model: &Model, kind: &Kind, call: &str) -> String {
    match kind {
        Kind::Object { name, .. } if has_reference(model, name) => {
            format!("Ok({}::new(conn, {call}?))", names::camel(name))
        }
        Kind::Objects(name) if has_reference(model, name) => {
            format!("Ok({}::all(conn, {call}?))", names::camel(name))
        }
        _ => call.to_owned(),
    }
}
