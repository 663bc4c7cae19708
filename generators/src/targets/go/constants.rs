//! Constants: one file for each topic, with a type for each enum. Their numbers are those of the spec, so that cgo, which
//! takes long for each name of C, has nothing to do with them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{PACKAGE, comment, names};
use crate::model::{Const, Enum, Model, Param, ParamSet};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View {
    mark: &'static str,
    /// Types with their constants.
    enums: Vec<EnumView>,
    /// Constants that belong to no enum.
    values: Vec<ValueView>,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    base: String,
    doc: String,
    values: Vec<ValueView>,
}

#[derive(Serialize)]
struct ValueView {
    name: String,
    /// The type with a space before it; empty for none.
    ty: String,
    value: String,
    doc: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let topics: BTreeSet<&str> = model.enums.iter().map(|e| e.topic.as_str()).collect();
    for topic in topics {
        let enums = model.enums.iter().filter(|e| e.topic == topic);
        let sets = model.params.iter().filter(|s| s.topic == topic);
        let texts = sets.filter_map(|s| texts(model, s));
        let alone = model.consts.iter().filter(|c| c.topic == topic);
        let view = View {
            mark: MARK,
            enums: enums.map(|e| lower(model, e)).chain(texts).collect(),
            values: alone.filter_map(|c| constant(model, c)).collect(),
        };
        let file = topic.replace('-', "_");
        out.file(
            format!("{PACKAGE}/constants_{file}.go"),
            render("go/constants.go.j2", &view),
        );
    }
}

fn value(model: &Model, c: &str, value: String, ty: &str, doc: &str) -> ValueView {
    let (name, given) = names::constant(model, c);
    ValueView {
        doc: comment(&format!("{name} (C.{c}): {doc}"), "\t"),
        name: name.to_owned(),
        ty: match given.unwrap_or(ty) {
            "-" => String::new(),
            ty => format!(" {ty}"),
        },
        value,
    }
}

fn lower(model: &Model, e: &Enum) -> EnumView {
    let name = names::type_name(model, &e.name);
    let base = if e.flags { "uint" } else { "int" };
    let values = e.values.iter();
    EnumView {
        name: name.to_owned(),
        base: names::type_base(model, &e.name).unwrap_or(base).to_owned(),
        doc: comment(&format!("{name}: {}", e.doc), ""),
        values: values
            .map(|v| value(model, &v.name, v.value.to_string(), name, &v.doc))
            .collect(),
    }
}

/// The names, or the values, of typed parameters as texts with a type of their own, for the sets that have one.
fn texts(model: &Model, set: &ParamSet) -> Option<EnumView> {
    let base = names::type_base(model, &set.name).filter(|base| *base == "string")?;
    let name = names::type_name(model, &set.name);
    let is_value = |p: &&Param| p.role == "value";
    let values: Vec<&Param> = match set.fields.iter().filter(is_value).collect::<Vec<_>>() {
        none if none.is_empty() => set.fields.iter().collect(),
        values => values,
    };
    Some(EnumView {
        doc: comment(&format!("{name}: {}", set.doc), ""),
        name: name.to_owned(),
        base: base.to_owned(),
        values: values
            .into_iter()
            .map(|p| value(model, &p.name, format!("{:?}", p.field), name, &p.doc))
            .collect(),
    })
}

/// A constant that belongs to no enum: one of those that have a row, since the rest is about room in C.
fn constant(model: &Model, c: &Const) -> Option<ValueView> {
    let (_, ty) = names::constant(model, &c.name);
    let number = match c.c.strip_prefix("VIR_") {
        Some(_) => names::constant(model, &c.c).0.to_owned(),
        None => c.c.trim_end_matches('L').to_owned(),
    };
    Some(value(model, &c.name, number, ty?, &c.doc))
}
