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

/// The call as the reference shows it: `DomainInfo Domain.getInfo()`; empty when it is written by hand.
pub(super) fn spelling(model: &Model, f: &Function) -> String {
    let Some(owner) = f.owner.as_deref().filter(|_| by_rule(model, f)) else {
        return String::new();
    };
    let method = methods::method(model, f);
    let args = method.args.iter().map(|a| format!("{} {}", a.ty, a.name));
    let args: Vec<String> = args.collect();
    let class = names::class(owner);
    format!("{} {class}.{}({})", method.ty, method.name, args.join(", "))
}

/// Whether a method is generated: it is neither written by hand nor absent.
fn by_rule(model: &Model, f: &Function) -> bool {
    !model.language("java").exempts(f) && ruled(model, f).is_ok()
}
