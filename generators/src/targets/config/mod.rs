//! Target `config`: the types of XML documents, what reads them and what writes them, for `core/config`.
//!
//! A folder per topic, as in `api-spec/documents/`, with `types`, `read` and `write`. What users of the crate see is flat:
//! `domain` has every type of every topic below `domain/`.

mod check;
mod choices;
mod defaults;
mod docs;
mod lookup;
mod modules;
mod names;
mod read;
mod told;
mod types;
mod write;

pub(super) use lookup::Lookup;
pub(super) use types::is_required_in_json;

use super::templates::render;
use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::output::{MARK, Output};

const ROOT: &str = "core/config/src/generated";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    check::check(&Lookup::of(&model.documents), problems);
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(ROOT);
    let lookup = Lookup::of(&model.documents);
    let topics = lookup.topics();
    for topic in &topics {
        types::emit(&lookup, topic, out);
        if topic.has_content() {
            read::emit(&lookup, topic, out);
            write::emit(&lookup, topic, out);
        }
    }
    modules::emit(&topics, out);
}
