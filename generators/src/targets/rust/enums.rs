//! Enums as newtypes with named constants, so that a number nobody knows yet survives; flags as bit sets.

use std::collections::HashSet;

use serde::Serialize;

use super::{DRIVER, by_topic, docs, module, names, render};
use crate::model::{Enum, Model};
use crate::output::{MARK, Output};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: String,
    enums: Vec<View>,
    has_flags: bool,
}

#[derive(Serialize)]
struct View {
    name: String,
    c: String,
    flags: bool,
    doc: Vec<String>,
    values: Vec<ValueView>,
}

#[derive(Serialize)]
struct ValueView {
    name: String,
    c: String,
    value: String,
    doc: Vec<String>,
    /// Whether it is the first constant with this number.
    first: bool,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let topics = by_topic(model.enums.iter(), |e| &e.topic);
    for (topic, enums) in &topics {
        let enums: Vec<View> = enums.iter().map(|e| view(e)).collect();
        let has_flags = enums.iter().any(|e| e.flags);
        let file = File {
            mark: MARK,
            topic: topic.replace('_', " "),
            enums,
            has_flags,
        };
        out.file(
            format!("{DRIVER}/enums/{topic}.rs"),
            render("rust/enums.rs.j2", &file),
        );
    }
    let modules: Vec<&str> = topics.iter().map(|(t, _)| t.as_str()).collect();
    module(
        out,
        &format!("{DRIVER}/enums/mod.rs"),
        "Enums and flags, by topic.",
        &modules,
        "*",
    );
}

fn view(e: &Enum) -> View {
    let mut seen = HashSet::new();
    let values = e.values.iter().map(|v| ValueView {
        name: names::constant(e, &v.name),
        c: v.name.clone(),
        value: if e.flags {
            (v.value & i64::from(u32::MAX)).to_string()
        } else {
            v.value.to_string()
        },
        doc: docs::lines(&format!("{}{}", v.doc, docs::since(v.since))),
        first: seen.insert(v.value),
    });
    View {
        name: names::camel(&e.name),
        c: format!("vir{}", e.name),
        flags: e.flags,
        values: values.collect(),
        doc: docs::lines(&e.doc),
    }
}
