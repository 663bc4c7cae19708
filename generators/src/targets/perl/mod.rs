//! Target `perl`: `Sys::Virt` and its classes, as XS over the C library's uniform calls, with their documentation.

mod arguments;
mod callbacks;
mod conformance;
mod constants;
mod methods;
mod modules;
mod names;
mod objects;
mod pod;
mod records;
mod results;
mod sets;
mod shown;
mod xs;

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model};
use crate::output::Output;

/// The package.
const PACKAGE: &str = "bindings/perl";
/// Its part in C that is generated.
const GENERATED: &str = "bindings/perl/generated";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    methods::check(model, problems);
    constants::check(model, problems);
    for f in &model.functions {
        if model.language("perl").exempts(f) {
            continue;
        }
        if let Err(argument) = xs::ruled(model, f) {
            super::without_rule(problems, f, "Perl", &argument);
        }
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(GENERATED);
    out.owns(format!("{PACKAGE}/lib"));
    objects::emit(model, out);
    records::emit(model, out);
    sets::emit(model, out);
    callbacks::emit(model, out);
    xs::emit(model, out);
    modules::emit(model, out);
    conformance::emit(model, out);
}

/// The call as the reference shows it: `$domain->get_info()`.
pub(super) fn spelling(model: &Model, f: &Function) -> String {
    let package = names::package_of(model, f);
    let found = methods::all(model)
        .into_iter()
        .find(|m| m.functions().iter().any(|of| of.name == f.name));
    match found {
        Some(method) if !method.private => format!("{package}: {}", pod::signature(model, &method)),
        _ => format!("{package}: {}(...)", names::public(model, f)),
    }
}
