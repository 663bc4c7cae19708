//! Target `schemas`: RELAX NG of every kind of document, by upstream's file names, and JSON Schema of its view as JSON.

mod check;
mod grammar;
mod json;
mod lines;
mod names;
mod pattern;
mod relaxng;
pub(super) mod types;
pub(super) mod xml;

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::output::Output;
use types::Types;

const ROOT: &str = "core/config/schemas";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    check::check(&model.documents, problems);
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(ROOT);
    let types = Types::of(&model.documents);
    for document in &model.documents.documents {
        out.file(
            format!("{ROOT}/{}.rng", document.schema),
            grammar::grammar(&types, &model.documents, document),
        );
        out.file(
            format!("{ROOT}/json/{}.json", document.name),
            json::schema(&types, &model.documents, document),
        );
    }
}
