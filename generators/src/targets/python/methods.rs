//! Methods, and functions of modules: how they are declared, what they hand to the native module, and what they give.

use serde::Serialize;

use super::names::{self, Home};
use super::{docs, forms, native, results, types};
use crate::model::shape::{Kind, Shape};
use crate::model::{Arg, Function, Model, Type};

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
    /// Arguments that a coroutine hands to the plain method.
    pub(super) awaited: Vec<String>,
    /// What the native function gives when it fails: `-1` or `None`; empty when it cannot.
    pub(super) failure: &'static str,
    /// The value given, from `ret`.
    pub(super) give: String,
    /// The value that a coroutine gives, from `ret`.
    pub(super) give_awaited: String,
    /// Its type, for stubs.
    pub(super) ty: String,
    pub(super) doc: Vec<String>,
    /// Whether it registers a callback for events.
    pub(super) registers: bool,
    /// Whether it can wait for something, and so is a coroutine in the awaitable form.
    pub(super) waits: bool,
}

/// One argument: its name, its type in stubs, its default, and whether it is handed on.
struct Argument {
    name: String,
    ty: String,
    default: Option<String>,
    passed: bool,
}

/// Lowers a function that has a rule or a form.
pub(super) fn method(model: &Model, f: &Function) -> Method {
    let shape = Shape::of(model, f).unwrap_or(Shape {
        inputs: Vec::new(),
        outputs: Vec::new(),
    });
    let form = forms::of(model, f);
    let registers = form.is_none() && native::is_registration(&shape);
    let ty = match &form {
        Some(form) => form.ty.clone(),
        None => types::result(model, f, &shape),
    };
    let arguments = match &form {
        Some(form) => form.args.iter().map(formed).collect(),
        None => ruled(model, f, &shape, registers),
    };
    let receiver = receiver(model, f, form.is_some());
    let handed = || arguments.iter().filter(|a| a.passed);
    let holder = holder(model, f, &ty);
    Method {
        name: names::function(model, f),
        c: f.name.clone(),
        args: arguments.iter().map(declared).collect(),
        stub_args: arguments.iter().map(stubbed).collect(),
        passed: receiver
            .into_iter()
            .chain(handed().map(|a| passed(a, registers)))
            .collect(),
        awaited: arguments.iter().map(awaited).collect(),
        failure: failure(model, f, &shape, form.as_ref().map(|form| form.ty.as_str())),
        give: give(&ty, &class_prefix(model, f), &holder),
        give_awaited: give_awaited(&ty),
        doc: docs::function(model, f, &shape, &ty),
        waits: native::blocks(f, &shape),
        registers,
        ty: named_from(&ty, &class_prefix(model, f)),
    }
}

/// What the native function gives when it fails; empty when it cannot, or when None already says that there is none.
fn failure(model: &Model, f: &Function, shape: &Shape, form: Option<&str>) -> &'static str {
    if let Some(form) = form {
        return if form == "int" { "-1" } else { "None" };
    }
    let is_read = !native::blocks(f, shape)
        && f.args.is_empty()
        && matches!(shape.outputs.as_slice(), [one] if !matches!(one.kind, Kind::Object { .. }));
    if f.ret == Type::Void || results::of(model, f) == results::Form::Filled {
        ""
    } else if native::failure(f, shape) == "MinusOne" {
        "-1"
    } else if is_read {
        ""
    } else {
        "None"
    }
}

fn formed(argument: &forms::Argument) -> Argument {
    Argument {
        name: argument.name.clone(),
        ty: argument.ty.clone(),
        default: argument.default.clone(),
        passed: true,
    }
}

/// What is handed over for the object of the call: that of the method, or the first argument of a module's function.
fn receiver(model: &Model, f: &Function, formed: bool) -> Option<String> {
    match names::home(model, f) {
        Home::Class(_) if formed || names::takes_receiver(f) => Some("self._o".into()),
        Home::Module(_) if names::takes_receiver(f) => {
            let first = f.args.first()?;
            Some(format!("{}._o", names::argument(model, f, &first.name).0))
        }
        _ => None,
    }
}

/// Arguments by rule. Defaults are for those at the end alone, so they are found from the last to the first.
fn ruled(model: &Model, f: &Function, shape: &Shape, registers: bool) -> Vec<Argument> {
    let mut out = Vec::new();
    let mut optional = !registers;
    if registers {
        out.push(Argument {
            name: "opaque".into(),
            ty: "object".into(),
            default: None,
            passed: false,
        });
    }
    let asked = shape
        .inputs
        .iter()
        .rev()
        .filter(|s| names::asked(model, f, &s.name));
    for slot in asked {
        let (name, given) = names::argument(model, f, &slot.name);
        let default = given
            .or_else(|| default(&slot.name, &slot.kind))
            .filter(|_| optional);
        optional = default.is_some();
        let ty = types::input(slot);
        let ty = match default.as_deref() {
            Some("None") if !ty.ends_with("None") => format!("{ty} | None"),
            _ => ty,
        };
        out.push(Argument {
            name,
            ty,
            default,
            passed: true,
        });
    }
    if let (Home::Module(module), Some(first)) = (names::home(model, f), f.args.first())
        && module != "libvirt"
        && names::takes_receiver(f)
    {
        let (name, _) = names::argument(model, f, &first.name);
        let class = f.owner.as_deref().unwrap_or("Connect");
        out.push(Argument {
            name,
            ty: format!("libvirt.vir{class}"),
            default: None,
            passed: false,
        });
    }
    out.reverse();
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

fn declared(a: &Argument) -> String {
    match &a.default {
        Some(default) => format!("{}={default}", a.name),
        None => a.name.clone(),
    }
}

fn stubbed(a: &Argument) -> String {
    match &a.default {
        Some(_) => format!("{}: {} = ...", a.name, a.ty),
        None => format!("{}: {}", a.name, a.ty),
    }
}

/// An argument as the native function gets it.
fn passed(a: &Argument, registers: bool) -> String {
    let name = &a.name;
    match Objects::of(&a.ty) {
        Objects::One => format!("None if {name} is None else {name}._o"),
        Objects::List => format!("[o._o for o in {name}]"),
        _ if registers && a.ty.starts_with("Callable") => "cbData".into(),
        _ => name.clone(),
    }
}

/// An argument as a coroutine hands it to the plain method.
fn awaited(a: &Argument) -> String {
    let name = &a.name;
    match Objects::of(&a.ty) {
        Objects::One => format!("plain({name})"),
        Objects::List => format!("[plain(o) for o in {name}]"),
        _ if a.ty.starts_with("Callable") => format!("told({name})"),
        _ => name.clone(),
    }
}

/// How objects are part of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Objects {
    /// Not at all.
    None,
    /// It is one, or None.
    One,
    /// It is many of them.
    List,
    /// It is many, each with something about it.
    Pairs,
}

impl Objects {
    fn of(ty: &str) -> Self {
        let ty = ty.replace("libvirt.", "");
        let starts = |text: &str| ty.starts_with(text);
        if starts("vir") {
            Self::One
        } else if starts("list[vir") || starts("Sequence[vir") {
            Self::List
        } else if starts("list[tuple[vir") {
            Self::Pairs
        } else {
            Self::None
        }
    }

    /// The class in a type.
    fn class(ty: &str) -> &str {
        let start = ty.find("vir").unwrap_or(0);
        let rest = &ty[start..];
        let end = rest
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(rest.len());
        &rest[..end]
    }
}

/// The value of a call, from what the native function gave.
fn give(ty: &str, prefix: &str, holder: &str) -> String {
    let class = format!("{prefix}{}", Objects::class(ty));
    match Objects::of(ty) {
        Objects::None => "ret".into(),
        Objects::One => format!("{class}({holder}ret)"),
        Objects::List => format!("[{class}({holder}o) for o in ret]"),
        Objects::Pairs => {
            format!("[({class}({holder}o), figures) for o, figures in ret]")
        }
    }
}

/// The value of a coroutine, from what the plain method gave.
fn give_awaited(ty: &str) -> String {
    let class = Objects::class(ty);
    match Objects::of(ty) {
        Objects::None => "ret".into(),
        Objects::One => format!("{class}(ret)"),
        Objects::List => format!("[{class}(o) for o in ret]"),
        Objects::Pairs => format!("[({class}(o), figures) for o, figures in ret]"),
    }
}

/// A type with its class named as another module does.
fn named_from(ty: &str, prefix: &str) -> String {
    match Objects::of(ty) {
        Objects::None => ty.to_owned(),
        _ => ty.replacen("vir", &format!("{prefix}vir"), 1),
    }
}

/// What stands before a class in the module of a function.
fn class_prefix(model: &Model, f: &Function) -> String {
    match names::home(model, f) {
        Home::Module("libvirt_qemu" | "libvirt_lxc") => "libvirt.".into(),
        _ => String::new(),
    }
}

/// What a new object is told it belongs to, as an argument; a connection belongs to nothing.
fn holder(model: &Model, f: &Function, ty: &str) -> String {
    let object = Objects::class(ty).trim_start_matches("vir");
    if Objects::of(ty) == Objects::None || names::is_connection(object) {
        return String::new();
    }
    let home = match names::home(model, f) {
        Home::Module(_) => {
            let first = f.args.first().map_or("conn", |a| a.name.as_str());
            return format!("{}, ", names::argument(model, f, first).0);
        }
        Home::Class(class) => class,
    };
    let needed = names::parent(object);
    if let Some(other) = other_connection(f).filter(|_| needed == "Connect") {
        return format!("{}, ", names::argument(model, f, other).0);
    }
    if home == needed {
        "self, ".into()
    } else if names::parent(&home) == needed && names::parent_attribute(&home) != "_conn" {
        format!("self.{}, ", names::parent_attribute(&home))
    } else {
        "self._conn, ".into()
    }
}

/// The argument that is another connection than the object's own: what the call gives is there.
fn other_connection(f: &Function) -> Option<&str> {
    let is_connection =
        |a: &&Arg| matches!(&a.ty, Type::Handle { object, .. } if object == "Connect");
    let other = f.args.iter().skip(1).find(is_connection);
    other.map(|a| a.name.as_str())
}
