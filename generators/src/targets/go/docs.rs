//! The documentation of the package as a whole, with what of C's has no name of its own in it, and why.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{PACKAGE, names};
use crate::model::Model;
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View<'a> {
    mark: &'static str,
    /// Functions without a method, by the reason.
    absent: BTreeMap<&'a str, Vec<&'a str>>,
    /// Constants that only tell how much room C needs.
    room: Vec<&'a str>,
    /// Parameters of tuning events, with their texts.
    tunable: Vec<(&'a str, &'a str)>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut absent: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (function, reason) in &model.language("go").absent {
        absent.entry(reason).or_default().push(function);
    }
    let room = model
        .consts
        .iter()
        .filter(|c| names::constant(model, &c.name).1.is_none() && c.name.ends_with("_BUFLEN"));
    let tunable = model.params.iter().filter(|s| s.name == "Tunable");
    let tunable = tunable.flat_map(|s| &s.fields);
    let view = View {
        mark: MARK,
        absent,
        room: room.map(|c| c.name.as_str()).collect(),
        tunable: tunable
            .map(|p| (p.name.as_str(), p.field.as_str()))
            .collect(),
    };
    out.file(format!("{PACKAGE}/doc.go"), render("go/doc.go.j2", &view));
}
