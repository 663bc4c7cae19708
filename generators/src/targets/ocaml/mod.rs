//! Target `ocaml`: the package `libvirt`, over messages.

mod constants;
mod docs;
mod errors;
mod events;
mod modules;
mod names;
mod numbers;
mod records;
mod types;
mod vals;

use crate::diagnostic::Diagnostics;
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
}

/// Whether a value is generated: it is neither written by hand nor absent.
fn by_rule(model: &Model, f: &Function) -> bool {
    !model.language("ocaml").exempts(f) && ruled(model, f).is_ok() && f.owner.is_some()
}
