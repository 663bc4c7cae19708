//! The classes of the package `libvirt`, and their stubs.

use serde::Serialize;

use super::events::{self, Dispatcher};
use super::names::{self, Home};
use super::{PACKAGES, docs, native, types};
use crate::abi::names::snake;
use crate::model::shape::{Kind, Shape};
use crate::model::{Arg, Function, Model, Object, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    /// Class name.
    name: String,
    doc: Vec<String>,
    /// Class of the mixin with its hand-written methods; empty when there are none.
    base: String,
    /// What its constructor takes, and where that is kept.
    parent: Parent,
    methods: Vec<Method>,
    dispatchers: Vec<Dispatcher>,
    /// Other classes that the file uses: module and name.
    imports: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Parent {
    /// Name of the argument and of the method that gives it.
    argument: &'static str,
    method: &'static str,
    class: String,
    attribute: &'static str,
    /// Whether it is the connection itself.
    connection: bool,
}

/// One method, or one function of a module.
#[derive(Serialize)]
pub(super) struct Method {
    pub(super) name: String,
    /// C name.
    pub(super) c: String,
    /// Arguments as declared, `self` left out.
    pub(super) args: Vec<String>,
    /// Arguments as declared in stubs.
    pub(super) stub_args: Vec<String>,
    /// Arguments of the native function.
    pub(super) passed: Vec<String>,
    /// What the native function gives when it fails: `-1` or `None`.
    pub(super) failure: &'static str,
    /// The value given, from `ret`.
    pub(super) give: String,
    /// Its type, for stubs.
    pub(super) ty: String,
    pub(super) doc: Vec<String>,
    /// Whether it registers a callback for events.
    pub(super) registers: bool,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for name in names::classes(model) {
        let Some(object) = model.object(name) else {
            continue;
        };
        let file = file(model, object);
        let module = format!("{PACKAGES}/libvirt/_{}", snake(name));
        out.file(format!("{module}.py"), render("python/class.py.j2", &file));
        out.file(
            format!("{module}.pyi"),
            render("python/class.pyi.j2", &file),
        );
    }
}

fn file<'a>(model: &Model, object: &Object) -> File<'a> {
    let home = Home::Class(object.name.clone());
    let mut methods: Vec<Method> = model
        .functions
        .iter()
        .filter(|f| names::home(model, f) == home && super::by_rule(model, f))
        .map(|f| method(model, f))
        .collect();
    methods.sort_by(|a, b| a.name.cmp(&b.name));
    let by_hand = model.functions.iter().any(|f| {
        names::home(model, f) == home && model.language("python").manual.contains_key(&f.name)
    });
    let dispatchers = if object.name == "Connect" {
        events::dispatchers(model)
    } else {
        Vec::new()
    };
    File {
        mark: MARK,
        name: format!("vir{}", object.name),
        doc: docs::lines(&object.doc),
        base: if by_hand {
            format!("_{}", object.name)
        } else {
            String::new()
        },
        parent: parent(&object.name),
        imports: imports(model, &object.name, &methods, &dispatchers),
        methods,
        dispatchers,
    }
}

fn parent(object: &str) -> Parent {
    let of = names::parent(object);
    let (argument, method) = match of {
        "Domain" => ("dom", "domain"),
        "Network" => ("net", "network"),
        _ => ("conn", "connect"),
    };
    Parent {
        argument,
        method,
        class: format!("vir{of}"),
        attribute: names::parent_attribute(object),
        connection: object == "Connect",
    }
}

/// The classes that a file names, by the modules they are in.
fn imports(
    model: &Model,
    own: &str,
    methods: &[Method],
    dispatchers: &[Dispatcher],
) -> Vec<(String, String)> {
    let mut text: String = methods
        .iter()
        .map(|m| format!("{} {} {}\n", m.give, m.ty, m.stub_args.join(" ")))
        .collect();
    text.extend(dispatchers.iter().map(|d| format!("{} ", d.class)));
    text.push_str(names::parent(own));
    let named = |class: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .any(|word| word == class)
    };
    names::classes(model)
        .filter(|c| {
            *c != own && (named(&format!("vir{c}")) || *c == names::parent(own) || *c == "Connect")
        })
        .map(|c| (format!("_{}", snake(c)), format!("vir{c}")))
        .collect()
}

/// Lowers a function that has a rule.
pub(super) fn method(model: &Model, f: &Function) -> Method {
    let shape = Shape::of(model, f).unwrap_or(Shape {
        inputs: Vec::new(),
        outputs: Vec::new(),
    });
    let registers = native::is_registration(&shape);
    let Arguments {
        args,
        stub_args,
        mut passed,
    } = arguments(model, f, &shape);
    if let Some(receiver) = receiver(model, f) {
        passed.insert(0, receiver);
    }
    Method {
        name: names::function(model, f),
        c: f.name.clone(),
        args,
        stub_args,
        passed,
        failure: if native::failure(f, &shape) == "MinusOne" {
            "-1"
        } else {
            "None"
        },
        give: give(model, f, &shape),
        ty: types::result(model, &shape),
        doc: docs::function(model, f, &shape),
        registers,
    }
}

/// What is handed over for the object of the call: that of the method, or the first argument of a module's function.
fn receiver(model: &Model, f: &Function) -> Option<String> {
    let first = f.args.first().filter(|_| names::takes_receiver(f))?;
    Some(match names::home(model, f) {
        Home::Class(_) => "self._o".into(),
        Home::Module(_) => format!("{}._o", names::argument(model, f, &first.name).0),
    })
}

struct Arguments {
    args: Vec<String>,
    stub_args: Vec<String>,
    passed: Vec<String>,
}

/// Arguments from the last to the first: defaults are for those at the end alone.
fn arguments(model: &Model, f: &Function, shape: &Shape) -> Arguments {
    let mut out = Arguments {
        args: Vec::new(),
        stub_args: Vec::new(),
        passed: Vec::new(),
    };
    let mut optional = !native::is_registration(shape);
    if native::is_registration(shape) {
        out.args.push("opaque".into());
        out.stub_args.push("opaque: object".into());
    }
    for slot in shape
        .inputs
        .iter()
        .rev()
        .filter(|s| names::asked(model, f, &s.name))
    {
        let (name, given) = names::argument(model, f, &slot.name);
        let default = given
            .or_else(|| default(&slot.name, &slot.kind))
            .filter(|_| optional);
        optional = default.is_some();
        let ty = types::input(slot);
        out.passed.push(match &slot.kind {
            Kind::Object { .. } => format!("None if {name} is None else {name}._o"),
            Kind::Objects(_) => format!("[o._o for o in {name}]"),
            Kind::Callback(_) => "cbData".into(),
            _ => name.clone(),
        });
        out.args.push(
            default
                .as_ref()
                .map_or(name.clone(), |d| format!("{name}={d}")),
        );
        out.stub_args.push(match default.as_deref() {
            Some("None") if !ty.ends_with("None") => format!("{name}: {ty} | None = ..."),
            Some(_) => format!("{name}: {ty} = ..."),
            None => format!("{name}: {ty}"),
        });
    }
    if let (Home::Module(module), Some(first)) = (names::home(model, f), f.args.first())
        && module != "libvirt"
        && names::takes_receiver(f)
    {
        let (name, _) = names::argument(model, f, &first.name);
        let class = f.owner.as_deref().unwrap_or("Connect");
        out.stub_args.push(format!("{name}: libvirt.vir{class}"));
        out.args.push(name);
    }
    out.args.reverse();
    out.stub_args.reverse();
    out.passed.reverse();
    out
}

/// Flags are 0 and what may be absent is None unless the caller says otherwise.
fn default(name: &str, kind: &Kind) -> Option<String> {
    match kind {
        Kind::Number(..) if name == "flags" => Some("0".into()),
        Kind::Text { nullable: true } | Kind::Object { nullable: true, .. } => Some("None".into()),
        _ => None,
    }
}

/// The value of a call, from what the native function gave.
fn give(model: &Model, f: &Function, shape: &Shape) -> String {
    match shape.outputs.as_slice() {
        [one] => match &one.kind {
            Kind::Object { name, .. } => format!(
                "{}({}, _obj=ret)",
                class(model, f, name),
                holder(model, f, name)
            ),
            Kind::Objects(name) => {
                format!(
                    "[{}({}, _obj=o) for o in ret]",
                    class(model, f, name),
                    holder(model, f, name)
                )
            }
            _ => "ret".into(),
        },
        _ => "ret".into(),
    }
}

fn class(model: &Model, f: &Function, object: &str) -> String {
    let module = if matches!(names::home(model, f), Home::Module(m) if m != "libvirt") {
        "libvirt."
    } else {
        ""
    };
    format!("{module}vir{object}")
}

/// What a new object is told it belongs to.
fn holder(model: &Model, f: &Function, object: &str) -> String {
    let owner = f.owner.as_deref().unwrap_or_default();
    if let (Home::Module(_), Some(first)) = (names::home(model, f), f.args.first()) {
        return names::argument(model, f, &first.name).0;
    }
    let needed = names::parent(object);
    if let Some(other) = other_connection(f).filter(|_| needed == "Connect") {
        return names::argument(model, f, other).0;
    }
    if owner == needed {
        "self".into()
    } else if names::parent(owner) == needed && names::parent_attribute(owner) != "_conn" {
        format!("self.{}", names::parent_attribute(owner))
    } else {
        "self._conn".into()
    }
}

/// The argument that is another connection than the object's own: what the call gives is there.
fn other_connection(f: &Function) -> Option<&str> {
    let is_connection =
        |a: &&Arg| matches!(&a.ty, Type::Handle { object, .. } if object == "Connect");
    let other = f.args.iter().skip(1).find(is_connection);
    other.map(|a| a.name.as_str())
}
