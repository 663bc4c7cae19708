//! Target `c`: headers, symbol maps and exports of the C library.

mod api;
mod comment;
mod events;
mod exports;
mod ffi;
mod headers;
mod identity;
mod layout;
mod lower;
mod outputs;
mod places;
mod records;
mod symbols;
mod table;

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model};
use crate::output::Output;

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    for function in model.functions.iter().filter(|f| !hand_written(model, f)) {
        if let Some(argument) = exports::without_rule(model, function) {
            super::without_rule(problems, function, "C", &argument);
        }
    }
}

/// Whether an export is written by hand, or not there.
fn hand_written(model: &Model, function: &Function) -> bool {
    model.language("c").exempts(function)
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns("bindings/c/include");
    out.owns("bindings/c/symbols");
    out.owns("bindings/c/src/generated");
    out.owns("tests/c/generated");
    headers::emit(model, out);
    api::emit(model, out);
    symbols::emit(model, out);
    layout::emit(model, out);
    table::emit(model, out);
    records::emit(model, out);
    events::emit(model, out);
    exports::emit(model, out);
}
