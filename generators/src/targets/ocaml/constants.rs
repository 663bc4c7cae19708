//! Constants: a module for each enum, a file for each topic.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{GENERATED, docs, names};
use crate::model::{Enum, Model};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    enums: Vec<View>,
}

#[derive(Serialize)]
struct Index<'a> {
    mark: &'a str,
    topics: Vec<String>,
}

#[derive(Serialize)]
struct View {
    name: String,
    c: String,
    doc: String,
    values: Vec<(String, i64, String)>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut topics: BTreeMap<&str, Vec<View>> = BTreeMap::new();
    for e in &model.enums {
        topics.entry(&e.topic).or_default().push(view(e));
    }
    let index = Index {
        mark: MARK,
        topics: topics.keys().map(|t| names::capital(&file(t))).collect(),
    };
    out.file(
        format!("{GENERATED}/constants.ml"),
        render("ocaml/constants_index.ml.j2", &index),
    );
    for (topic, enums) in topics {
        let view = File {
            mark: MARK,
            topic,
            enums,
        };
        out.file(
            format!("{GENERATED}/{}.ml", file(topic)),
            render("ocaml/constants.ml.j2", &view),
        );
    }
}

fn file(topic: &str) -> String {
    format!("constants_{}", topic.replace('-', "_"))
}

fn view(e: &Enum) -> View {
    let value =
        |v: &crate::model::Value| (names::constant(e, &v.name), v.value, docs::summary(&v.doc));
    View {
        name: names::constants(e),
        c: e.name.clone(),
        doc: docs::summary(&e.doc),
        values: e.values.iter().map(value).collect(),
    }
}
