//! Target `python`: the native module `libvirtmod` in Rust, and the packages `libvirt`, `libvirt_qemu` and
//! `libvirt_lxc` over it, with stubs.

mod classes;
mod conformance;
mod constants;
mod convert;
mod docs;
mod event_classes;
mod events;
mod forms;
mod methods;
mod modules;
pub mod names;
mod native;
mod results;
mod types;

pub(super) use constants::number;
pub(super) use native::{identity, is_registration};

use crate::diagnostic::Diagnostics;
use crate::model::shape::{Kind, Shape};
use crate::model::{Function, Model};
use crate::output::Output;

/// Where the native module's generated part goes.
const NATIVE: &str = "bindings/python/src/generated";
/// Where the Python packages are.
const PACKAGES: &str = "bindings/python/python";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    names::check(model, problems);
    forms::check(model, problems);
    results::check(model, problems);
    let rules = model.language("python");
    for f in &model.functions {
        if rules.exempts(f) {
            continue;
        }
        if let Err(argument) = ruled(model, f) {
            super::without_rule(problems, f, "Python", &argument);
        }
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(NATIVE);
    out.owns(PACKAGES);
    native::emit(model, out);
    convert::emit(model, out);
    events::emit(model, out);
    event_classes::emit(model, out);
    constants::emit(model, out);
    classes::emit(model, out);
    modules::emit(model, out);
    conformance::emit(model, out);
}

/// The shape of a function, when every part of it has a rule; else the part that has none.
pub(super) fn ruled(model: &Model, f: &Function) -> Result<Shape, String> {
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
        None => Ok(shape),
    }
}

/// Whether a function is generated: it is neither written by hand nor absent.
fn by_rule(model: &Model, f: &Function) -> bool {
    !model.language("python").exempts(f) && ruled(model, f).is_ok()
}

/// Whether a function's Python side is generated: by rule, or by the form given for it.
fn is_generated(model: &Model, f: &Function) -> bool {
    by_rule(model, f) || forms::of(model, f).is_some()
}

/// Whether a function's Python side is written by hand.
fn by_hand(model: &Model, f: &Function) -> bool {
    model.language("python").manual.contains_key(&f.name) && forms::of(model, f).is_none()
}

/// The call as the reference shows it: `virDomain.info() -> list[int]`. What is written by hand takes its arguments as
/// libvirt-python does, and is shown by its name.
pub(super) fn spelling(model: &Model, f: &Function) -> String {
    let home = match names::home(model, f) {
        names::Home::Class(class) => format!("vir{class}"),
        names::Home::Module(module) => module.to_owned(),
    };
    if !is_generated(model, f) {
        return format!("{home}.{}(...)", names::function(model, f));
    }
    let method = methods::method(model, f);
    format!(
        "{home}.{}({}) -> {}",
        method.name,
        method.stub_args.join(", "),
        method.ty
    )
}
