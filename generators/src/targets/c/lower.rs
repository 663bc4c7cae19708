//! The body of an export: what is checked, how the Rust API is called, and where its results go.
//!
//! By kind of value, never by function: `inputs` turns what C gives into what Rust takes, `outputs` the other way.

use serde::Serialize;

use super::{identity, outputs};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Arg, Function, Holds, Len, Mode, Model, Type};
use crate::targets::rust::names::{camel, method, value};

/// The body, as text that the template puts in place.
#[derive(Default, Serialize)]
pub(super) struct Body {
    /// Statements before the call: the receiver, and what must be given.
    pub(super) before: Vec<String>,
    /// The call of the Rust API; empty when the statements do it all.
    pub(super) call: String,
    /// What the call's result is bound to.
    pub(super) pattern: String,
    /// Statements after the call.
    pub(super) after: Vec<String>,
    /// What is returned.
    pub(super) result: String,
    /// The value that means failure, where it is not the usual one of the result's type.
    pub(super) failure: Option<&'static str>,
    /// Nothing but `result` is done, and the last error stays as it is.
    pub(super) freeing: bool,
}

/// Lowers a function.
pub(super) fn lower(model: &Model, f: &Function) -> Result<Body, String> {
    if let Some(body) = identity::lower(model, f) {
        return Ok(body);
    }
    let shape = Shape::of(model, f)?;
    let receiver = receiver(f).ok_or("receiver")?;
    let mut before = vec![format!("let {receiver} = call.handle({receiver})?;")];
    for arg in &f.args {
        before.extend(outputs::check(model, f, arg));
    }
    let given = shape
        .inputs
        .iter()
        .map(|slot| input(model, f, slot))
        .collect::<Result<Vec<_>, _>>()?;
    let (_, name) = method(model, f);
    let stored = outputs::store(model, f, &receiver, &shape)?;
    Ok(Body {
        before,
        call: format!("{receiver}.{name}({})?", given.join(", ")),
        pattern: stored.pattern,
        after: stored.after,
        result: stored.result,
        failure: None,
        freeing: false,
    })
}

/// The argument that the call is made on.
pub(super) fn receiver(f: &Function) -> Option<String> {
    match &f.args.first()?.ty {
        Type::Handle {
            object,
            nullable: false,
        } if Some(object) == f.owner.as_ref() => Some(value(&f.args[0].name)),
        _ => None,
    }
}

/// The expression that turns an argument into what the Rust API takes.
fn input(model: &Model, f: &Function, slot: &Slot) -> Result<String, String> {
    let missing = || slot.name.clone();
    let arg = f
        .args
        .iter()
        .find(|a| a.name == slot.name)
        .ok_or_else(missing)?;
    let name = value(&arg.name);
    let (c, _) = model.language("c").argument(&f.name, &arg.name);
    let room = || length(arg).ok_or_else(missing);
    Ok(match &slot.kind {
        Kind::Number(_, Some(Holds::Enum(e))) => {
            let e = model.enumeration(e).ok_or_else(missing)?;
            if e.flags {
                format!("{}::from_bits_retain({name} as u32)", camel(&e.name))
            } else {
                format!("{}({name} as i32)", camel(&e.name))
            }
        }
        Kind::Number(..) => format!("{name} as _"),
        Kind::Bool => format!("{name} != 0"),
        Kind::Text { nullable: false } => format!("call.text({name}, \"{c}\")?"),
        Kind::Text { nullable: true } => format!("call.text_or_none({name}, \"{c}\")?"),
        Kind::Uuid => format!("call.uuid({name}, \"{c}\")?"),
        Kind::Object {
            nullable: false, ..
        } => format!("call.object({name})?"),
        Kind::Object { nullable: true, .. } => format!("call.object_or_none({name})?"),
        Kind::Bytes | Kind::Numbers(_) => format!(
            "call.slice({name}, {}, \"{c}\", \"{}\")?",
            room()?,
            counted_by(arg)
        ),
        Kind::Texts => format!(
            "&call.texts({name}, {}, \"{c}\", \"{}\")?",
            room()?,
            counted_by(arg)
        ),
        Kind::Params(_) => format!(
            "&call.params({name}, {}, \"{c}\", \"{}\")?",
            room()?,
            counted_by(arg)
        ),
        _ => return Err(missing()),
    })
}

/// The expression for the length of an array, as the C argument that gives it.
pub(super) fn length(arg: &Arg) -> Option<String> {
    match &arg.ty {
        Type::Array(_, len) | Type::Params(_, len) => match len {
            Len::Arg(name) => Some(value(name)),
            Len::Product(names) => {
                let (first, rest) = names.split_first()?;
                Some(rest.iter().fold(value(first), |all, n| {
                    format!("call.product({all}, {})?", value(n))
                }))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The arguments that give the length of an array.
pub(super) fn lengths(arg: &Arg) -> &[String] {
    match &arg.ty {
        Type::Array(_, Len::Arg(name)) | Type::Params(_, Len::Arg(name)) => {
            std::slice::from_ref(name)
        }
        Type::Array(_, Len::Product(names)) => names,
        _ => &[],
    }
}

/// Names of the arguments that give the length of an array, for messages.
pub(super) fn counted_by(arg: &Arg) -> String {
    lengths(arg).join("*")
}

/// Whether an argument carries something out.
pub(super) fn goes_out(arg: &Arg) -> bool {
    matches!(arg.mode, Mode::Out | Mode::Alloc)
}
