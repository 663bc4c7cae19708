//! Functions as methods.

use serde::Serialize;

use super::{javadoc, names, types};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model};

/// One argument.
#[derive(Clone, Serialize)]
pub(super) struct Argument {
    pub(super) ty: String,
    pub(super) name: String,
    pub(super) doc: String,
}

/// One method.
#[derive(Serialize)]
pub(super) struct Method {
    pub(super) name: String,
    /// C name.
    pub(super) c: String,
    pub(super) args: Vec<Argument>,
    /// Type of the result.
    pub(super) ty: String,
    /// The same in generic types.
    pub(super) boxed: String,
    /// What is written into the message after the object.
    pub(super) puts: Vec<String>,
    /// What is returned, from `call`; empty for nothing.
    pub(super) give: String,
    /// Whether the answer is read.
    pub(super) reads: bool,
    pub(super) doc: Vec<String>,
    /// Whether it can wait for something, and so has an asynchronous form.
    pub(super) waits: bool,
    /// Further ways to call it.
    pub(super) overloads: Vec<Overload>,
    /// Whether the result is what the object belongs to.
    pub(super) held: String,
}

/// Another way to call a method.
#[derive(Serialize)]
pub(super) struct Overload {
    pub(super) args: Vec<Argument>,
    /// What the method is given.
    pub(super) passed: Vec<String>,
    pub(super) doc: String,
}

/// Lowers a function that has a rule.
pub(super) fn method(model: &Model, f: &Function) -> Method {
    let shape = Shape::of(model, f).unwrap_or(Shape {
        inputs: Vec::new(),
        outputs: Vec::new(),
    });
    let args = arguments(model, f, &shape);
    let (ty, give) = result(model, f, &shape);
    Method {
        name: names::method(model, f),
        c: f.name.clone(),
        doc: javadoc::function(f, &args, &ty),
        boxed: types::boxed(&ty).to_owned(),
        puts: shape
            .inputs
            .iter()
            .map(|slot| match names::argument(model, f, &slot.name) {
                Some(name) => types::put(&slot.kind, &name),
                None => types::put_nothing(&slot.kind).to_owned(),
            })
            .collect(),
        reads: give.contains("call"),
        waits: !f.local,
        overloads: overloads(&shape, &args),
        held: held(f, &shape),
        args,
        ty,
        give,
    }
}

fn arguments(model: &Model, f: &Function, shape: &Shape) -> Vec<Argument> {
    let argument = |slot: &Slot| {
        let name = names::argument(model, f, &slot.name)?;
        let arg = f.args.iter().find(|a| a.name == slot.name)?;
        Some(Argument {
            ty: types::of(&slot.kind),
            name,
            doc: javadoc::summary(&arg.doc),
        })
    };
    shape.inputs.iter().filter_map(argument).collect()
}

/// Type and expression of the result: that of the only one, or an object of a class made for all of them.
fn result(model: &Model, f: &Function, shape: &Shape) -> (String, String) {
    let other = names::result(model, f);
    match shape.outputs.as_slice() {
        [] => match other {
            Some(ty) => (ty.to_owned(), "0".into()),
            None => ("void".into(), String::new()),
        },
        [one] => single(model, f, one, other),
        _ => {
            let class = super::records::result_class(f);
            let give = format!("new {class}(call)");
            (class, give)
        }
    }
}

fn single(model: &Model, f: &Function, slot: &Slot, other: Option<&str>) -> (String, String) {
    let take = types::take(model, f, slot);
    match (&slot.kind, other) {
        // As C says yes and no.
        (Kind::Bool, None) if slot.name == "return" => ("int".into(), "call.takeTruth()".into()),
        (_, None) => (types::of(&slot.kind), take),
        (Kind::Number(..), Some("boolean")) => ("boolean".into(), format!("{take} != 0")),
        (_, Some(ty @ ("boolean" | "int" | "long"))) => (ty.to_owned(), take),
        (_, Some(class)) => {
            let element = class.trim_end_matches("[]");
            (class.to_owned(), format!("{element}.of({take})"))
        }
    }
}

/// What a call without a message gives: the object that holds this one, which is borrowed in C too.
fn held(f: &Function, shape: &Shape) -> String {
    let [one] = shape.outputs.as_slice() else {
        return String::new();
    };
    let Kind::Object { name, .. } = &one.kind else {
        return String::new();
    };
    let owner = f.owner.as_deref().unwrap_or_default();
    if !f.local || !shape.inputs.is_empty() {
        String::new()
    } else if *name == names::holder(owner) {
        "holder".into()
    } else {
        "connect()".into()
    }
}

/// Without flags they are 0; a UUID may be an object of Java's own class.
fn overloads(shape: &Shape, args: &[Argument]) -> Vec<Overload> {
    let mut out = Vec::new();
    let flags = shape
        .inputs
        .last()
        .is_some_and(|s| s.name == "flags" && matches!(s.kind, Kind::Number(..)));
    if flags && let Some((_, rest)) = args.split_last() {
        let mut passed: Vec<String> = rest.iter().map(|a| a.name.clone()).collect();
        passed.push("0".into());
        out.push(Overload {
            args: rest.to_vec(),
            passed,
            doc: "with no flags".into(),
        });
    }
    if shape.inputs.iter().any(|s| s.kind == Kind::Uuid) {
        let uuid = |a: &Argument| a.ty == "int[]";
        let mut typed = args.to_vec();
        for arg in typed.iter_mut().filter(|a| uuid(a)) {
            arg.ty = "UUID".into();
        }
        let passed = args.iter().map(|a| {
            if uuid(a) {
                format!("Call.ints({})", a.name)
            } else {
                a.name.clone()
            }
        });
        out.push(Overload {
            passed: passed.collect(),
            args: typed,
            doc: "with a UUID of Java's own class".into(),
        });
    }
    out
}
