//! Target `java`: the native library in Rust, and the package `org.libvirt` over it.

mod conformance;
mod constants;
mod enums;
mod events;
mod javadoc;
mod methods;
pub mod names;
mod native;
mod objects;
mod records;
mod types;

use crate::diagnostic::Diagnostics;
use crate::model::shape::{Kind, Shape};
use crate::model::{Function, Model};
use crate::output::Output;

/// Where the native library's generated part goes.
const NATIVE: &str = "bindings/java/src/generated";
/// Where the package is.
const PACKAGE: &str = "bindings/java/src/main/java/org/libvirt";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    names::check(model, problems);
    let rules = model.language("java");
    for f in &model.functions {
        if rules.exempts(f) {
            continue;
        }
        if let Err(argument) = ruled(model, f) {
            super::without_rule(problems, f, "Java", &argument);
        }
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(NATIVE);
    out.owns(PACKAGE);
    native::emit(model, out);
    objects::emit(model, out);
    records::emit(model, out);
    enums::emit(model, out);
    constants::emit(model, out);
    events::emit(model, out);
    conformance::emit(model, out);
}

/// The shape of a function, when every part of it has a rule; else the part that has none.
fn ruled(model: &Model, f: &Function) -> Result<Shape, String> {
    let shape = Shape::of(model, f)?;
    if is_registration(&shape) {
        return Ok(shape);
    }
    let unruled = shape.inputs.iter().find(|s| {
        matches!(
            s.kind,
            Kind::Callback(_) | Kind::Record(_) | Kind::Records(_)
        )
    });
    match unruled {
        Some(slot) => Err(slot.name.clone()),
        None if names::takes_receiver(f) => Ok(shape),
        None => Err("return".into()),
    }
}

/// Whether a function registers a callback for events of an identifier.
fn is_registration(shape: &Shape) -> bool {
    super::python::is_registration(shape)
}

/// Whether a method is generated: it is neither written by hand nor absent.
fn by_rule(model: &Model, f: &Function) -> bool {
    !model.language("java").exempts(f) && ruled(model, f).is_ok()
}
