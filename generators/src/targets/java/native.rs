//! The native library: one small Rust function for each C name, over the Rust API.

use serde::Serialize;

use super::{NATIVE, PACKAGE, is_registration, names, ruled};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Holds, Model, Type};
use crate::output::{MARK, Output};
use crate::targets::python;
use crate::targets::rust::{events, names as rust, records};
use crate::targets::templates::render;

/// Functions that the module `manual` has.
const BY_HAND: [&str; 30] = [
    "virAdmConnectOpen",
    "virAdmConnectRegisterCloseCallback",
    "virAdmConnectUnregisterCloseCallback",
    "virConnectDomainQemuMonitorEventRegister",
    "virConnectGetAllDomainStats",
    "virConnectOpenAuth",
    "virConnectRegisterCloseCallback",
    "virConnectUnregisterCloseCallback",
    "virDomainListGetStats",
    "virEventAddHandle",
    "virEventAddTimeout",
    "virEventRegisterDefaultImpl",
    "virEventRemoveHandle",
    "virEventRemoveTimeout",
    "virEventRunDefaultImpl",
    "virEventUpdateHandle",
    "virEventUpdateTimeout",
    "virGetVersion",
    "virNodeDeviceGetParent",
    "virStreamEventAddCallback",
    "virStreamEventRemoveCallback",
    "virStreamEventUpdateCallback",
    "virStreamNew",
    "virStreamRecv",
    "virStreamRecvAll",
    "virStreamRecvFlags",
    "virStreamSend",
    "virStreamSendAll",
    "virStreamSparseRecvAll",
    "virStreamSparseSendAll",
];

/// Functions that Java makes of others, or of what it has itself.
const IN_JAVA: [&str; 7] = [
    "virAdmConnectClose",
    "virAdmGetVersion",
    "virConnectClose",
    "virConnectOpen",
    "virConnectOpenReadOnly",
    "virDomainCreateLinux",
    "virSetErrorFunc",
];

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

#[derive(Serialize)]
struct Numbers<'a> {
    mark: &'a str,
    numbers: Vec<(String, String)>,
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

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut topics: Vec<&str> = Vec::new();
    for f in model.functions.iter().filter(|f| generated(model, f)) {
        if !topics.contains(&f.topic.as_str()) {
            topics.push(&f.topic);
        }
    }
    let mut numbers = Vec::new();
    for (i, topic) in topics.iter().enumerate() {
        let of_topic = model
            .functions
            .iter()
            .filter(|f| f.topic == *topic && generated(model, f));
        let functions: Vec<View> = of_topic.map(|f| view(model, f)).collect();
        numbers.extend(numbered(i, &functions));
        let file = File {
            mark: MARK,
            topic,
            functions,
        };
        out.file(
            format!("{NATIVE}/{}.rs", topic.replace('-', "_")),
            render("java/native.rs.j2", &file),
        );
    }
    let by_hand = model.functions.iter().filter(|f| is_by_hand(model, f));
    let manual: Vec<View> = by_hand.map(bare).collect();
    numbers.extend(numbered(topics.len(), &manual));
    let index = Index {
        mark: MARK,
        modules: topics.iter().map(|t| t.replace('-', "_")).collect(),
        manual,
    };
    out.file(
        format!("{NATIVE}/mod.rs"),
        render("java/native_mod.rs.j2", &index),
    );
    numbers.sort();
    out.file(
        format!("{PACKAGE}/Functions.java"),
        render(
            "java/functions.java.j2",
            &Numbers {
                mark: MARK,
                numbers,
            },
        ),
    );
    let convert = convert(model);
    out.file(
        format!("{NATIVE}/convert.rs"),
        render("java/convert.rs.j2", &convert),
    );
    out.file(
        format!("{NATIVE}/events.rs"),
        render("java/events.rs.j2", &convert),
    );
    out.file(
        format!("{NATIVE}/handles.rs"),
        render("java/handles.rs.j2", &convert),
    );
}

/// Functions are numbered by topic and by place in it.
fn numbered(topic: usize, functions: &[View]) -> Vec<(String, String)> {
    let number = |(i, f): (usize, &View)| (f.c.clone(), format!("0x{topic:02x}{i:02x}"));
    functions.iter().enumerate().map(number).collect()
}

fn is_by_hand(model: &Model, f: &Function) -> bool {
    BY_HAND.contains(&f.name.as_str()) && !model.language("java").absent.contains_key(&f.name)
}

/// Whether a function has a rule on the native side, whoever writes its method in Java.
fn generated(model: &Model, f: &Function) -> bool {
    !model.language("java").absent.contains_key(&f.name)
        && !is_by_hand(model, f)
        && !IN_JAVA.contains(&f.name.as_str())
        && !is_borrowed(f)
        && ruled(model, f).is_ok()
}

/// Whether a call gives what the object belongs to, which Java knows by itself.
fn is_borrowed(f: &Function) -> bool {
    f.local
        && f.args.len() == 1
        && matches!(&f.ret, Type::Handle { .. } | Type::Named(_))
        && ["GetConnect", "GetDomain", "GetNetwork"]
            .iter()
            .any(|end| f.name.ends_with(end))
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
    if names::takes_receiver(f)
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
    let handles = names::objects(model).enumerate().map(|(i, o)| {
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
