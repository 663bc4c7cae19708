//! Constants that belong to no enum: numbers and texts, names of typed parameters among them.

use std::collections::HashSet;

use serde::Serialize;

use super::docs::Words;
use super::{Files, names};
use crate::model::Model;
use crate::output::MARK;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    constants: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    value: String,
    doc: Vec<String>,
}

pub(super) fn emit(model: &Model, files: &mut Files<'_>) {
    let words = Words::of(model);
    let mut seen = HashSet::new();
    let plain = model
        .consts
        .iter()
        .filter_map(|c| Some((c.name.as_str(), literal(model, &c.c)?, c.doc.as_str())));
    let fields = model
        .params
        .iter()
        .flat_map(|set| &set.fields)
        .filter(|field| field.name.starts_with("VIR_"))
        .map(|field| {
            let text = field.path.as_ref().unwrap_or(&field.field);
            (field.name.as_str(), format!("{text:?}"), field.doc.as_str())
        });
    let constants = plain.chain(fields).filter(|(name, ..)| seen.insert(*name));
    let file = File {
        mark: MARK,
        constants: constants
            .map(|(name, value, doc)| View {
                name: names::constant(name),
                value,
                doc: words.lines(doc),
            })
            .collect(),
    };
    files.header("pv-constants", "gobject/constants.h.j2", &file);
}

/// A number or a text; none for what is only of use in C.
fn literal(model: &Model, c: &str) -> Option<String> {
    let plain = c.trim_end_matches("LL");
    if c.starts_with('"') || plain.parse::<i64>().is_ok() {
        return Some(plain.to_owned());
    }
    if let Some(other) = model.consts.iter().find(|other| other.name == c) {
        return literal(model, &other.c);
    }
    let values = model.enums.iter().flat_map(|e| &e.values);
    if let Some(value) = values.into_iter().find(|v| v.name == c) {
        return Some(value.value.to_string());
    }
    let inner = c.strip_prefix('(')?.strip_suffix(')')?;
    let sum: i64 = inner
        .split('+')
        .map(|n| n.trim().parse::<i64>().ok())
        .sum::<Option<i64>>()?;
    Some(sum.to_string())
}
