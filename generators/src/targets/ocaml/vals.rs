//! Functions as values of modules.
//!
//! What may be left out comes first, as optional arguments: flags, and what may be absent. Then the object, then the
//! rest in the order of C.

use serde::Serialize;

use super::{docs, names, types};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model};
use crate::targets::rust::handles;

/// A function as a value.
#[derive(Serialize)]
pub(super) struct Val {
    pub(super) name: String,
    /// C name.
    c: String,
    /// Its type.
    ty: String,
    /// Its parameters, as a definition has them.
    params: Vec<String>,
    /// What writes each argument after the object, and its name.
    puts: Vec<(String, String)>,
    /// What reads the results; empty for none.
    takes: Vec<String>,
    /// The number of the kind of object that holds this one, when that is the result; else 0.
    held: usize,
    /// Whether it tells a text of the handle's own.
    own_text: bool,
    doc: String,
}

/// One argument.
pub(super) struct Argument {
    /// Name in C.
    pub(super) c: String,
    /// Name in OCaml.
    pub(super) name: String,
    pub(super) kind: Kind,
    /// Whether it may be left out.
    pub(super) optional: bool,
}

impl Argument {
    /// Whether it is a connection, to which what comes out then belongs.
    fn is_connection(&self) -> bool {
        matches!(&self.kind, Kind::Object { name, .. } if name == "Connect")
    }

    /// What writes it.
    fn put(&self) -> String {
        match self.kind {
            Kind::Number(num, _) if self.optional => types::put_flags(num).into(),
            _ => types::put(&self.kind),
        }
    }

    /// Its type.
    pub(super) fn ty(&self, rights: &str) -> String {
        match self.kind {
            Kind::Number(..) if self.optional => "int".into(),
            _ => types::of(&self.kind, rights),
        }
    }
}

/// The arguments after the object, in the order of C.
pub(super) fn arguments(shape: &Shape) -> Vec<Argument> {
    let argument = |slot: &Slot| Argument {
        c: slot.name.clone(),
        name: names::argument(&slot.name),
        kind: slot.kind.clone(),
        optional: may_be_left_out(slot),
    };
    shape.inputs.iter().map(argument).collect()
}

fn may_be_left_out(slot: &Slot) -> bool {
    match &slot.kind {
        Kind::Text { nullable } | Kind::Object { nullable, .. } => *nullable,
        Kind::Number(..) => slot.name == "flags",
        _ => false,
    }
}

/// Lowers a function that has a rule.
pub(super) fn val(model: &Model, f: &Function, shape: &Shape) -> Val {
    let arguments = arguments(shape);
    let puts = arguments.iter().map(|a| (a.put(), a.name.clone()));
    let holder = arguments.iter().find(|a| a.is_connection());
    let holder = holder.map_or("self", |a| &a.name).to_owned();
    Val {
        name: names::value(model, f),
        c: f.name.clone(),
        ty: ty(f, shape, &arguments),
        params: params(&arguments),
        puts: puts.collect(),
        takes: shape
            .outputs
            .iter()
            .map(|s| types::take(&s.kind, &holder))
            .collect(),
        held: held(model, f, shape),
        own_text: f.tells_own_text(),
        doc: docs::function(f, shape),
    }
}

/// Calls without a message give the object that holds this one.
pub(super) fn held(model: &Model, f: &Function, shape: &Shape) -> usize {
    match shape.outputs.as_slice() {
        [one] if f.local && shape.inputs.is_empty() => match &one.kind {
            Kind::Object { name, .. } => model
                .objects
                .iter()
                .position(|o| o.name == *name)
                .map_or(0, |at| at + 1),
            _ => 0,
        },
        _ => 0,
    }
}

/// The parameters of the definition.
fn params(arguments: &[Argument]) -> Vec<String> {
    let optional = arguments.iter().filter(|a| a.optional);
    let optional = optional.map(|a| match a.kind {
        Kind::Number(..) => format!("?({} = 0)", a.name),
        _ => format!("?{}", a.name),
    });
    let rest = arguments
        .iter()
        .filter(|a| !a.optional)
        .map(|a| a.name.clone());
    optional.chain(["self".to_owned()]).chain(rest).collect()
}

fn ty(f: &Function, shape: &Shape, arguments: &[Argument]) -> String {
    let writes = handles::always_changes(f);
    let gives_objects = shape
        .outputs
        .iter()
        .any(|s| matches!(s.kind, Kind::Object { .. } | Kind::Objects(_)));
    // What comes out of a handle has its rights; who may make something may change it.
    let (own, given) = match (writes, gives_objects) {
        (true, _) => ("[> `W ]", "Objects.rw"),
        (false, true) => ("'a", "'a"),
        (false, false) => ("[> `R ]", "Objects.ro"),
    };
    let mut parts: Vec<String> = Vec::new();
    for a in arguments.iter().filter(|a| a.optional) {
        let ty = a.ty(own);
        parts.push(format!("?{}:{}", a.name, ty.trim_end_matches(" option")));
    }
    parts.push(types::object(f.owner.as_deref().unwrap_or_default(), own));
    let rest = arguments.iter().filter(|a| !a.optional);
    parts.extend(rest.map(|a| types::of(&a.kind, own)));
    parts.push(match shape.outputs.as_slice() {
        [] => "unit".into(),
        several => {
            let all: Vec<String> = several.iter().map(|s| types::of(&s.kind, given)).collect();
            all.join(" * ")
        }
    });
    parts.join(" -> ")
}

/// The path of a value with its type, where the objects of its own module are called `t`.
pub(super) fn spelling(model: &Model, f: &Function, shape: &Shape) -> String {
    let home = names::home(model, f).unwrap_or_default();
    let own = format!("Objects.{}", names::handle(home));
    let words = ty(f, shape, &arguments(shape));
    let words = words.split(' ').map(|word| match word {
        word if word == own => "t",
        "Objects.rw" => "rw",
        "Objects.ro" => "ro",
        word => word,
    });
    let ty: Vec<&str> = words.collect();
    let (module, name) = (names::module(home), names::value(model, f));
    format!("{module}.{name} : {}", ty.join(" "))
}
