//! Target `messages`: calls of the Rust API as messages, for languages that make their values themselves.
//!
//! One small Rust function for each C name takes its arguments out of a message and puts its results into one. What is
//! left for such a language is to write and read messages, so that its border to native code has a handful of functions.

use serde::Serialize;

use crate::diagnostic::Diagnostics;
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Holds, Model};
use crate::output::{MARK, Output};
use crate::targets::python;
use crate::targets::rust::{events, names as rust, records};
use crate::targets::templates::render;

/// Where it goes.
const SOURCES: &str = "bindings/messages/src/generated";

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
    /// Statements that take the arguments out.
    lines: Vec<String>,
    /// The call.
    call: String,
}

#[derive(Serialize)]
struct Index<'a> {
    mark: &'a str,
    modules: Vec<String>,
    manual: Vec<View>,
}

/// An event, and the names of what it is told with.
type Variant = (String, Vec<String>);

#[derive(Serialize)]
struct Convert<'a> {
    mark: &'a str,
    enums: Vec<String>,
    flags: Vec<String>,
    records: Vec<(String, Vec<String>)>,
    families: Vec<(String, Vec<Variant>)>,
    handles: Vec<(usize, String, String)>,
}

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    let rules = model.language("messages");
    for f in model.functions.iter().filter(|f| !rules.exempts(f)) {
        if let Err(argument) = ruled(model, f) {
            super::without_rule(problems, f, "messages", &argument);
        }
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(SOURCES);
    let topics = topics(model);
    for topic in &topics {
        let file = File {
            mark: MARK,
            topic,
            functions: of_topic(model, topic).map(|f| view(model, f)).collect(),
        };
        out.file(
            format!("{SOURCES}/{}.rs", topic.replace('-', "_")),
            render("messages/functions.rs.j2", &file),
        );
    }
    let index = Index {
        mark: MARK,
        modules: topics.iter().map(|t| t.replace('-', "_")).collect(),
        manual: by_hand(model).map(bare).collect(),
    };
    out.file(
        format!("{SOURCES}/mod.rs"),
        render("messages/mod.rs.j2", &index),
    );
    let convert = convert(model);
    for file in ["convert", "events", "handles"] {
        let template = format!("messages/{file}.rs.j2");
        out.file(format!("{SOURCES}/{file}.rs"), render(&template, &convert));
    }
}

/// The number of every function, by its name in C: topic and place in it, in one.
pub(super) fn numbers(model: &Model) -> Vec<(String, usize)> {
    let topics = topics(model);
    let number = |topic: usize| move |(i, f): (usize, &Function)| (f.name.clone(), topic << 8 | i);
    let mut numbers: Vec<(String, usize)> = Vec::new();
    for (i, topic) in topics.iter().enumerate() {
        numbers.extend(of_topic(model, topic).enumerate().map(number(i)));
    }
    numbers.extend(by_hand(model).enumerate().map(number(topics.len())));
    numbers.sort();
    numbers
}

/// Topics with functions, in the order of the spec.
fn topics(model: &Model) -> Vec<&str> {
    let mut topics: Vec<&str> = Vec::new();
    for f in model.functions.iter().filter(|f| by_rule(model, f)) {
        if !topics.contains(&f.topic.as_str()) {
            topics.push(&f.topic);
        }
    }
    topics
}

fn of_topic<'a>(model: &'a Model, topic: &'a str) -> impl Iterator<Item = &'a Function> {
    let functions = model.functions.iter();
    functions.filter(move |f| f.topic == topic && by_rule(model, f))
}

fn by_hand(model: &Model) -> impl Iterator<Item = &Function> {
    let manual = &model.language("messages").manual;
    model
        .functions
        .iter()
        .filter(|f| manual.contains_key(&f.name))
}

fn by_rule(model: &Model, f: &Function) -> bool {
    !model.language("messages").exempts(f) && ruled(model, f).is_ok()
}

/// The shape of a function, when every part of it has a rule; else the part that has none.
pub(super) fn ruled(model: &Model, f: &Function) -> Result<Shape, String> {
    let shape = python::ruled(model, f)?;
    if is_registration(&shape) || python::names::takes_receiver(f) {
        Ok(shape)
    } else {
        Err("return".into())
    }
}

/// Whether a function registers a callback for events of an identifier.
pub(super) fn is_registration(shape: &Shape) -> bool {
    python::is_registration(shape)
}

fn bare(f: &Function) -> View {
    View {
        c: f.name.clone(),
        rust: rust::escape(&format!("vir_{}", crate::abi::names::snake(&f.name))),
        lines: Vec::new(),
        call: String::new(),
    }
}

fn view(model: &Model, f: &Function) -> View {
    let shape = Shape::of(model, f).unwrap_or(Shape {
        inputs: Vec::new(),
        outputs: Vec::new(),
    });
    let mut view = bare(f);
    if is_registration(&shape) {
        let object = shape.inputs.iter().find_map(|s| match &s.kind {
            Kind::Object { name, .. } => Some(rust::camel(name)),
            _ => None,
        });
        let object = object.unwrap_or_else(|| "Domain".into());
        view.call = format!("event::register::<{object}>(c)");
        return view;
    }
    if f.name.ends_with("EventDeregisterAny")
        || f.name == "virConnectDomainQemuMonitorEventDeregister"
    {
        view.call = "event::deregister(c)".into();
        return view;
    }
    let mut target = String::new();
    if python::names::takes_receiver(f)
        && let Some(first) = f.args.first()
        && let Some(owner) = &f.owner
    {
        let name = rust::value(&first.name);
        view.lines.push(format!(
            "let {name} = c.object::<{}>()?;",
            rust::camel(owner)
        ));
        target = format!("{name}.");
    }
    let mut args = Vec::new();
    for slot in &shape.inputs {
        let (line, arg) = take(slot);
        view.lines.push(line);
        args.push(arg);
    }
    let (_, method) = rust::method(model, f);
    let called = python::identity(model, f, &method).filter(|_| args.is_empty());
    let called = called.unwrap_or_else(|| format!("{method}({})", args.join(", ")));
    view.call = format!("c.give({target}{called})");
    view
}

/// How an argument is taken from the message, and how it is handed to the Rust method.
fn take(slot: &Slot) -> (String, String) {
    let name = rust::value(&slot.name);
    let quoted = &slot.name;
    let (value, arg) = match &slot.kind {
        Kind::Number(_, Some(Holds::Enum(e))) => (
            "c.number()?".into(),
            format!("{}::of({name})", rust::camel(e)),
        ),
        Kind::Number(..) => ("c.number()?".into(), name.clone()),
        Kind::Bool => ("c.truth()?".into(), name.clone()),
        Kind::Text { nullable: false } => (format!("c.text({quoted:?})?"), format!("&{name}")),
        Kind::Text { nullable: true } => ("c.text_or_none()?".into(), format!("{name}.as_deref()")),
        Kind::Uuid => (format!("c.uuid({quoted:?})?"), name.clone()),
        Kind::Object {
            name: object,
            nullable: false,
        } => (
            format!("c.object::<{}>()?", rust::camel(object)),
            format!("&{name}"),
        ),
        Kind::Object {
            name: object,
            nullable: true,
        } => (
            format!("c.object_or_none::<{}>()?", rust::camel(object)),
            format!("{name}.as_ref()"),
        ),
        Kind::Bytes => (format!("c.bytes({quoted:?})?"), format!("&{name}")),
        Kind::Numbers(_) => ("c.numbers()?".into(), format!("&{name}")),
        Kind::Texts => ("c.texts()?".into(), format!("&each(&{name})")),
        Kind::Objects(object) => (
            format!("c.objects::<{}>()?", rust::camel(object)),
            format!("&{name}"),
        ),
        Kind::Params(_) => ("c.params()?".into(), format!("&{name}")),
        Kind::Record(_) | Kind::Records(_) | Kind::Callback(_) => {
            ("c.number()?".into(), name.clone())
        }
    };
    (format!("let {name} = {value};"), arg)
}

fn convert(model: &Model) -> Convert<'static> {
    let names = |flags: bool| {
        let of = model.enums.iter().filter(move |e| e.flags == flags);
        of.map(|e| rust::camel(&e.name)).collect()
    };
    // Statistics hold references, which `manual` makes handles of.
    let plain = model
        .records
        .iter()
        .filter(|r| records::representable(model, r) && r.name != "DomainStatsRecord");
    let records = plain.map(|r| {
        let fields = records::fields(r).map(|f| rust::value(&f.name)).collect();
        (rust::camel(&r.name), fields)
    });
    let families = events::identifiers(model).map(|ids| {
        let variants = ids.values.iter().filter_map(|v| {
            let callback = model.callback(v.callback.as_deref()?)?;
            let fields = events::payload(callback).map(|(name, ..)| name).collect();
            Some((rust::camel(ids.short(&v.name)), fields))
        });
        (events::event_name(ids), variants.collect())
    });
    let handles = model.objects.iter().enumerate().map(|(i, o)| {
        let code = crate::abi::names::shouty(&o.name).replace("NW_FILTER", "NWFILTER");
        let missing = if o.family == "admin" || o.name == "Connect" {
            "Error::invalid_conn".to_owned()
        } else {
            format!("|function| Error::invalid_handle(ErrorNumber::INVALID_{code}, function)")
        };
        (i + 1, rust::camel(&o.name), missing)
    });
    Convert {
        mark: MARK,
        enums: names(false),
        flags: names(true),
        records: records.collect(),
        families: families.collect(),
        handles: handles.collect(),
    }
}
