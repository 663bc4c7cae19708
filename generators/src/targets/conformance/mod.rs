//! Target `conformance`: the conformance cases as tests in C, which our library and stock libvirt are held against.
//!
//! The other languages' tests are made by their own targets.

mod case;
mod literal;
mod page;
mod shows;

pub use page::page;

use serde::Serialize;

use super::templates::render;
use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::output::{MARK, Output};

/// Where the tests go.
const TESTS: &str = "tests/conformance/c/generated";

pub(super) fn check(_: &Model, _: &mut Diagnostics) {}

#[derive(Serialize)]
struct Topics<'a> {
    mark: &'a str,
    topics: Vec<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(TESTS);
    let mut topics: Vec<&str> = Vec::new();
    for case in &model.suite.cases {
        if !topics.contains(&case.topic.as_str()) {
            topics.push(&case.topic);
        }
    }
    for topic in &topics {
        case::emit(model, topic, out);
    }
    let names = topics.iter().map(|t| name(t)).collect();
    let view = Topics {
        mark: MARK,
        topics: names,
    };
    out.file(
        format!("{TESTS}/topics.h"),
        render("conformance/topics.h.j2", &view),
    );
    shows::emit(model, out);
}

/// A topic as part of a C name.
fn name(topic: &str) -> String {
    topic.replace('-', "_")
}
