//! Constants: one file for each topic, with a type for each enum. Their numbers are those of the spec, so that cgo, which
//! takes long for each name of C, has nothing to do with them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{PACKAGE, comment, names};
use crate::model::{Enum, Model};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View {
    mark: &'static str,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    base: &'static str,
    doc: String,
    values: Vec<ValueView>,
}

#[derive(Serialize)]
struct ValueView {
    name: String,
    value: i64,
    doc: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let enums = model.enums.iter().filter(|e| !is_of_administration(e));
    let topics: BTreeSet<&str> = enums.clone().map(|e| e.topic.as_str()).collect();
    for topic in topics {
        let view = View {
            mark: MARK,
            enums: enums
                .clone()
                .filter(|e| e.topic == topic)
                .map(|e| lower(model, e))
                .collect(),
        };
        let file = topic.replace('-', "_");
        out.file(
            format!("{PACKAGE}/constants_{file}.go"),
            render("go/constants.go.j2", &view),
        );
    }
}

/// Whether an enum is of the library that administers daemons.
fn is_of_administration(e: &Enum) -> bool {
    e.topic.starts_with("admin") || e.topic.starts_with("adm-")
}

fn lower(model: &Model, e: &Enum) -> EnumView {
    EnumView {
        name: names::type_name(&e.name).to_owned(),
        base: if e.flags { "uint" } else { "int" },
        doc: comment(&format!("{}: {}", names::type_name(&e.name), e.doc), ""),
        values: e
            .values
            .iter()
            .map(|v| {
                let name = names::constant(model, &v.name);
                ValueView {
                    doc: comment(&format!("{name} (C.{}): {}", v.name, v.doc), "\t"),
                    name,
                    value: v.value,
                }
            })
            .collect(),
    }
}
