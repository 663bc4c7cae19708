//! The native module: one small Rust function for each C name, over the Rust API.

use serde::Serialize;

use super::{NATIVE, docs, names};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Holds, Model, Num, Type};
use crate::output::{MARK, Output};
use crate::targets::rust::names as rust;
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    functions: Vec<View>,
}

#[derive(Serialize)]
struct View {
    /// C name.
    c: String,
    /// Name of the Rust function.
    rust: String,
    /// How many arguments it takes.
    arity: usize,
    /// What it gives when it fails: `MinusOne` or `None`.
    failure: &'static str,
    /// Signature and first sentence, for `help()`.
    doc: String,
    /// Statements that take the arguments out.
    lines: Vec<String>,
    /// The call.
    call: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut topics: Vec<&str> = Vec::new();
    for f in model.functions.iter().filter(|f| super::by_rule(model, f)) {
        if !topics.contains(&f.topic.as_str()) {
            topics.push(&f.topic);
        }
    }
    for topic in &topics {
        let functions = model
            .functions
            .iter()
            .filter(|f| f.topic == *topic && super::by_rule(model, f));
        let file = File {
            mark: MARK,
            topic,
            functions: functions.map(|f| view(model, f)).collect(),
        };
        out.file(
            format!("{NATIVE}/{}.rs", topic.replace('-', "_")),
            render("python/native.rs.j2", &file),
        );
    }
    let modules: Vec<String> = topics.iter().map(|t| t.replace('-', "_")).collect();
    out.file(
        format!("{NATIVE}/mod.rs"),
        render(
            "python/native_mod.rs.j2",
            &Modules {
                mark: MARK,
                modules,
            },
        ),
    );
}

#[derive(Serialize)]
struct Modules<'a> {
    mark: &'a str,
    modules: Vec<String>,
}

/// What a native function gives when it fails: as in C, -1 for a status, a count or a yes or no, else nothing.
pub(super) fn failure(function: &Function, shape: &Shape) -> &'static str {
    match shape.outputs.as_slice() {
        [] => "MinusOne",
        // What is read off a handle may well be -1, such as the ID of a domain that is not active.
        [one]
            if one.name == "return"
                && !function.local
                && matches!(one.kind, Kind::Bool | Kind::Number(Num::I32, _)) =>
        {
            "MinusOne"
        }
        _ => "None",
    }
}

fn view(model: &Model, f: &Function) -> View {
    let shape = Shape::of(model, f).unwrap_or(Shape {
        inputs: Vec::new(),
        outputs: Vec::new(),
    });
    let mut lines = Vec::new();
    let receiver = receiver(f);
    if let Some((name, object)) = &receiver {
        lines.push(format!("let {name} = c.object::<{object}>(0)?;"));
    }
    let first = usize::from(receiver.is_some());
    let call = if is_registration(&shape) {
        let object = shape.inputs.iter().find_map(|s| match &s.kind {
            Kind::Object { name, .. } => Some(rust::camel(name)),
            _ => None,
        });
        lines.clear();
        format!(
            "callback::register::<{}>(c)",
            object.unwrap_or_else(|| "Domain".into())
        )
    } else if is_deregistration(f) {
        lines.clear();
        "callback::deregister(c)".into()
    } else {
        let mut args = Vec::new();
        let mut place = first;
        for slot in &shape.inputs {
            if !names::asked(model, f, &slot.name) {
                args.push("Default::default()".into());
                continue;
            }
            let (line, arg) = take(slot, place);
            lines.push(line);
            args.push(arg);
            place += 1;
        }
        let (owner, method) = rust::method(model, f);
        let target = receiver
            .as_ref()
            .map_or_else(|| format!("{owner}::"), |(name, _)| format!("{name}."));
        let called = identity(model, f, &method).filter(|_| args.is_empty());
        give(
            f,
            &shape,
            &format!(
                "{target}{}",
                called.unwrap_or_else(|| format!("{method}({})", args.join(", ")))
            ),
        )
    };
    let asked = shape
        .inputs
        .iter()
        .filter(|s| names::asked(model, f, &s.name))
        .count();
    View {
        c: f.name.clone(),
        rust: rust::escape(&format!("vir_{}", crate::abi::names::snake(&f.name))),
        arity: if is_registration(&shape) {
            4
        } else {
            first + asked
        },
        failure: failure(f, &shape),
        doc: format!("{:?}", docs::native(model, f, &shape)),
        lines,
        call,
    }
}

/// The call that reads what identifies an object, which Rust names as the spec names the field: `uuid()`, and as text
/// `uuid().to_string()`.
fn identity(model: &Model, f: &Function, method: &str) -> Option<String> {
    let plain = |name: &str| name.replace('_', "");
    let object = model.object(f.owner.as_ref()?).filter(|_| f.local)?;
    object.identity.iter().find_map(|field| {
        let (own, name) = (plain(method), rust::value(&field.name));
        let text = format!("{}string", plain(&name));
        (own == plain(&name))
            .then(|| format!("{name}()"))
            .or_else(|| (own == text).then(|| format!("{name}().to_string()")))
    })
}

/// The object that the Rust method is called on: name of the variable, and type.
fn receiver(f: &Function) -> Option<(String, String)> {
    match f.args.first().map(|a| (&a.name, &a.ty)) {
        Some((name, Type::Handle { object, .. })) if names::takes_receiver(f) => {
            Some((rust::value(name), rust::camel(object)))
        }
        _ => None,
    }
}

/// Whether a function registers a callback for events of an identifier.
pub(super) fn is_registration(shape: &Shape) -> bool {
    let event = |s: &Slot| matches!(&s.kind, Kind::Number(_, Some(Holds::Enum(name))) if name.ends_with("EventID"));
    shape.inputs.iter().any(event)
        && shape
            .inputs
            .iter()
            .any(|s| matches!(s.kind, Kind::Callback(_)))
}

/// Whether a function ends a registration by its number.
fn is_deregistration(f: &Function) -> bool {
    f.name.ends_with("EventDeregisterAny") || f.name == "virConnectDomainQemuMonitorEventDeregister"
}

/// How an argument is taken from the call, and how it is handed to the Rust method.
fn take(slot: &Slot, i: usize) -> (String, String) {
    let name = rust::value(&slot.name);
    let quoted = &slot.name;
    let (value, arg) = match &slot.kind {
        Kind::Number(_, Some(Holds::Enum(e))) => (
            format!("c.number({i})?"),
            format!("{}::of({name})", rust::camel(e)),
        ),
        Kind::Number(..) => (format!("c.number({i})?"), name.clone()),
        Kind::Bool => (format!("c.truth({i})?"), name.clone()),
        Kind::Text { nullable: false } => (format!("c.text({i}, {quoted:?})?"), format!("&{name}")),
        Kind::Text { nullable: true } => (
            format!("c.text_or_none({i})?"),
            format!("{name}.as_deref()"),
        ),
        Kind::Uuid => (format!("c.uuid({i}, {quoted:?})?"), name.clone()),
        Kind::Object {
            name: object,
            nullable: false,
        } => (
            format!("c.object::<{}>({i})?", rust::camel(object)),
            name.clone(),
        ),
        Kind::Object {
            name: object,
            nullable: true,
        } => (
            format!("c.object_or_none::<{}>({i})?", rust::camel(object)),
            name.clone(),
        ),
        Kind::Bytes if quoted.contains("cpumap") => (format!("c.bits({i})?"), format!("&{name}")),
        Kind::Bytes => (format!("c.bytes({i})?"), format!("&{name}")),
        Kind::Numbers(_) => (format!("c.numbers({i})?"), format!("&{name}")),
        Kind::Texts => (format!("c.texts({i})?"), format!("&{name}.each()")),
        Kind::Objects(object) => (
            format!("c.objects::<{}>({i})?", rust::camel(object)),
            format!("&{name}"),
        ),
        Kind::Params(set) => (
            format!("c.params({i}, {})?", fields(set)),
            format!("&{name}"),
        ),
        Kind::Record(_) | Kind::Records(_) | Kind::Callback(_) => {
            (format!("c.argument({i})"), name.clone())
        }
    };
    (format!("let {name} = {value};"), arg)
}

/// The table of a set's fields.
fn fields(set: &str) -> String {
    match set {
        "Any" => "&[]".into(),
        set => format!("params::{}::FIELDS", rust::escape(&rust::module(set))),
    }
}

/// The call, without the interpreter's lock unless it only looks at the handle, and its result as Python values.
fn give(f: &Function, shape: &Shape, call: &str) -> String {
    let called = if blocks(f, shape) {
        format!("c.wait(|| {call})")
    } else {
        call.to_owned()
    };
    match shape.outputs.as_slice() {
        [one] if matches!(one.kind, Kind::Bool) => format!("c.give_truth({called})"),
        [one] if matches!(one.kind, Kind::Bytes) && one.name.contains("cpumap") => {
            format!("c.give_bits({called})")
        }
        _ => format!("c.give({called})"),
    }
}

/// Whether a call can wait for something: all but those that only look at the handle.
fn blocks(f: &Function, shape: &Shape) -> bool {
    !f.local || !shape.inputs.is_empty() || f.family == "stream"
}
