//! Target `ocaml`: the package `libvirt`, over messages.

mod conformance;
mod constants;
mod docs;
mod errors;
mod events;
mod modules;
mod names;
mod numbers;
mod records;
mod shown;
mod types;
mod vals;

use crate::diagnostic::Diagnostics;
use crate::model::shape::Shape;
use crate::model::{Function, Model};
use crate::output::Output;
use crate::targets::messages::ruled;

/// Where what is generated of the package goes.
const GENERATED: &str = "bindings/ocaml/lib/generated";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    names::check(model, problems);
    let rules = model.language("ocaml");
    for f in model.functions.iter().filter(|f| !rules.exempts(f)) {
        if let Err(argument) = ruled(model, f) {
            super::without_rule(problems, f, "OCaml", &argument);
        }
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(GENERATED);
    numbers::emit(model, out);
    errors::emit(model, out);
    constants::emit(model, out);
    records::emit(model, out);
    modules::emit(model, out);
    events::emit(model, out);
    conformance::emit(model, out);
}

/// How a function is called, for the reference: `Domain.get_hostname : ?flags:int -> [> `R ] t -> string`.
pub(super) fn spelling(model: &Model, f: &Function) -> String {
    match Shape::of(model, f) {
        Ok(shape) if by_rule(model, f) => vals::spelling(model, f, &shape),
        _ => String::new(),
    }
}

/// Whether a value is generated: it is neither written by hand nor absent.
fn by_rule(model: &Model, f: &Function) -> bool {
    !model.language("ocaml").exempts(f) && ruled(model, f).is_ok() && f.owner.is_some()
}
