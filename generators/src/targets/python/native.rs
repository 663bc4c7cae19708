//! The native module: one small Rust function for each C name, over the Rust API.

use serde::Serialize;

use super::results::{self, Form};
use super::{NATIVE, convert, docs, names};
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
    /// Whether it looks at the last error instead of resetting it.
    keeps_error: bool,
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
        [] if function.ret == Type::Void => "None",
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
    let receiver = receiver(f);
    let first = usize::from(receiver.is_some());
    let (lines, call) = if is_registration(&shape) {
        (Vec::new(), registration(&shape))
    } else if is_deregistration(f) {
        (Vec::new(), "callback::deregister(c)".into())
    } else {
        body(model, f, &shape, receiver.as_ref())
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
        keeps_error: looks_at_error(f),
        doc: format!("{:?}", docs::native(model, f, &shape)),
        lines,
        call,
    }
}

/// The call that registers a callback for events of some kind of object.
fn registration(shape: &Shape) -> String {
    let object = shape.inputs.iter().find_map(|s| match &s.kind {
        Kind::Object { name, .. } => Some(rust::camel(name)),
        _ => None,
    });
    format!(
        "callback::register::<{}>(c)",
        object.unwrap_or_else(|| "Domain".into())
    )
}

/// The statements that take the arguments out, and the call.
fn body(
    model: &Model,
    f: &Function,
    shape: &Shape,
    receiver: Option<&(String, String)>,
) -> (Vec<String>, String) {
    let (mut lines, mut args, mut place) = (Vec::new(), Vec::new(), 0);
    if let Some((name, object)) = receiver {
        lines.push(format!("let {name} = c.object::<{object}>(0)?;"));
        place += 1;
    }
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
    let (_, method) = rust::method(model, f);
    let called = identity(model, f, &method).filter(|_| args.is_empty());
    let called = called.unwrap_or_else(|| format!("{method}({})", args.join(", ")));
    let holder = receiver.map(|(name, _)| name.as_str());
    let call = match receiver {
        Some((name, _)) => format!("{name}.{called}"),
        None => free(model, f, shape, &called),
    };
    (lines, give(model, f, shape, &call, holder))
}

/// A call on no object: one that makes the object it gives, or a function of this crate's module for the topic.
fn free(model: &Model, f: &Function, shape: &Shape, called: &str) -> String {
    let made = shape.outputs.first().and_then(|s| match &s.kind {
        Kind::Object { name, .. } => Some(rust::camel(name)),
        _ => None,
    });
    if let Some(made) = made {
        return format!("{made}::{called}");
    }
    let module = match f.topic.as_str() {
        "error" => "error",
        "event-loop" => "event_loop",
        _ if shape.inputs.is_empty() => "library",
        _ => return format!("{}::{called}", rust::method(model, f).0),
    };
    let name = called
        .trim_start_matches("adm_")
        .trim_start_matches("event_");
    format!("{module}::{name}")
}

/// Whether a function looks at the last error of the thread, which every other call resets.
fn looks_at_error(f: &Function) -> bool {
    f.topic == "error" && f.name.contains("GetLastError")
}

/// The call that reads what identifies an object, which Rust names as the spec names the field: `uuid()`, and as text
/// `uuid().to_string()`.
pub(in crate::targets) fn identity(model: &Model, f: &Function, method: &str) -> Option<String> {
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
pub(in crate::targets) fn is_registration(shape: &Shape) -> bool {
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
fn give(model: &Model, f: &Function, shape: &Shape, call: &str, holder: Option<&str>) -> String {
    let called = if blocks(f, shape) {
        format!("c.wait(|| {call})")
    } else {
        call.to_owned()
    };
    match results::of(model, f) {
        Form::Rule => {}
        Form::List => return format!("c.give_list({called})"),
        Form::Dict => {
            let names: Vec<String> = shape
                .outputs
                .iter()
                .map(|s| format!("{:?}", s.name))
                .collect();
            return format!("c.give_dict([{}], {called})", names.join(", "));
        }
        Form::First => return format!("c.give({called}.map(|(first, _)| first))"),
        Form::Last => return format!("c.give({called}.map(|(_, last)| last))"),
        Form::Filled => return format!("c.give_filled({called})"),
        Form::Found => return format!("c.give_found({called})"),
    }
    if let (Some(holder), [one]) = (holder, shape.outputs.as_slice())
        && let Some(pair) = with_objects(model, one, holder)
    {
        return format!(
            "c.give({called}.map(|all| all.into_iter().map(|each| {pair}).collect::<Vec<_>>()))"
        );
    }
    match shape.outputs.as_slice() {
        [] if f.ret == Type::Void => format!("c.give_nothing({called})"),
        [one] if matches!(one.kind, Kind::Bool) => format!("c.give_truth({called})"),
        [one] if matches!(one.kind, Kind::Bytes) && one.name.contains("cpumap") => {
            format!("c.give_bits({called})")
        }
        _ => format!("c.give({called})"),
    }
}

/// Records with objects in them, given with handles: the expression for one, a tuple of its fields.
fn with_objects(model: &Model, slot: &Slot, holder: &str) -> Option<String> {
    let Kind::Records(name) = &slot.kind else {
        return None;
    };
    let mut any = false;
    let fields: Vec<String> = convert::fields(model.record(name)?)
        .map(|f| {
            let value = format!("each.{}", rust::value(&f.name));
            match &f.ty {
                Type::Handle { object, .. } => {
                    any = true;
                    format!("{}::new({holder}, {value})", rust::camel(object))
                }
                _ => value,
            }
        })
        .collect();
    any.then(|| format!("({})", fields.join(", ")))
}

/// Whether a call can wait for something: all but those that only look at the handle, or at what this module knows.
pub(super) fn blocks(f: &Function, shape: &Shape) -> bool {
    !f.local
        || !shape.inputs.is_empty()
        || f.topic == "stream"
        || (f.topic == "event-loop" && f.ret != Type::Void)
}
