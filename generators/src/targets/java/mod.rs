//! Target `java`: the package `org.libvirt`, over messages.

mod conformance;
mod constants;
mod enums;
mod events;
mod javadoc;
mod methods;
pub mod names;
mod numbers;
mod objects;
mod records;
mod types;

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model};
use crate::output::Output;
use crate::targets::messages::{is_registration, ruled};

pub(super) use records::kind as record_kind;

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
    out.owns(PACKAGE);
    numbers::emit(model, out);
    objects::emit(model, out);
    records::emit(model, out);
    enums::emit(model, out);
    constants::emit(model, out);
    events::emit(model, out);
    conformance::emit(model, out);
}

/// Whether a method is generated: it is neither written by hand nor absent.
fn by_rule(model: &Model, f: &Function) -> bool {
    !model.language("java").exempts(f) && ruled(model, f).is_ok()
}
