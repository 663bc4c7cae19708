//! Records whose fields are numbers and texts of fixed room: structs in Go, filled from those of C.

use serde::Serialize;

use super::{PACKAGE, comment, names, slots};
use crate::abi::names::snake;
use crate::model::{Len, Model, Num, Record, RecordField, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View {
    mark: &'static str,
    name: String,
    typedef: String,
    doc: String,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    doc: String,
    value: String,
}

/// Whether nothing in a record is owned by it.
pub(super) fn is_flat(model: &Model, name: &str) -> bool {
    model
        .record(name)
        .is_some_and(|r| r.fields.iter().all(|f| lower(model, r, f).is_some()))
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for record in given(model) {
        let view = View {
            mark: MARK,
            name: names::type_name(&record.name).to_owned(),
            typedef: record.typedef.clone(),
            doc: comment(
                &format!("{}: {}", names::type_name(&record.name), record.doc),
                "",
            ),
            fields: record
                .fields
                .iter()
                .filter_map(|f| lower(model, record, f))
                .collect(),
        };
        out.file(
            format!("{PACKAGE}/record_{}.go", snake(&record.name)),
            render("go/record.go.j2", &view),
        );
    }
}

/// The records that methods give.
pub(super) fn given(model: &Model) -> impl Iterator<Item = &Record> {
    let given = super::methods::records(model);
    model
        .records
        .iter()
        .filter(move |r| given.contains(&r.name) && is_flat(model, &r.name))
}

fn lower(model: &Model, record: &Record, field: &RecordField) -> Option<FieldView> {
    let c = match field.name.as_str() {
        "type" => "_type",
        other => other,
    };
    let (ty, value) = match &field.ty {
        Type::Num(num, holds) => {
            let ty = slots::held(*num, holds.as_ref());
            let value = if ty == "bool" {
                format!("record.{c} != 0")
            } else {
                format!("{ty}(record.{c})")
            };
            (ty, value)
        }
        Type::Named(name) if model.enumeration(name).is_some() => {
            let name = names::type_name(name);
            (name.to_owned(), format!("{name}(record.{c})"))
        }
        Type::Array(elem, Len::Fixed(_)) if matches!(**elem, Type::Num(Num::Char, _)) => {
            ("string".into(), format!("C.GoString(&record.{c}[0])"))
        }
        _ => return None,
    };
    let name = names::field(model, &record.name, &field.name);
    let (name, ty, value) = match name.split_once(' ') {
        Some((name, given)) => (
            name.to_owned(),
            given.to_owned(),
            format!("{given}(record.{c})"),
        ),
        None => (name, ty, value),
    };
    Some(FieldView {
        doc: comment(&format!("{name}: {}", field.doc), "\t"),
        name,
        ty,
        value,
    })
}
