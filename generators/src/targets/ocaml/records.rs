//! Records, with what reads them.

use serde::Serialize;

use super::{GENERATED, docs, names, types};
use crate::model::{Model, Record};
use crate::output::{MARK, Output};
use crate::targets::java::record_kind;
use crate::targets::rust::records;
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    records: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    doc: String,
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Field {
    name: String,
    ty: String,
    take: String,
    doc: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let records = all(model).map(|r| view(model, r));
    // A record comes after those that it holds; what holds another is declared before it in C too, or after it.
    let mut records: Vec<View> = records.collect();
    let rank = |view: &View| {
        view.fields
            .iter()
            .filter(|f| f.ty.starts_with("Records."))
            .count()
    };
    records.sort_by_key(rank);
    let file = File {
        mark: MARK,
        records,
    };
    out.file(
        format!("{GENERATED}/records.ml"),
        render("ocaml/records.ml.j2", &file),
    );
}

/// The records that are plain data.
pub(super) fn all(model: &Model) -> impl Iterator<Item = &Record> {
    let records = model.records.iter();
    records.filter(|r| records::representable(model, r))
}

fn view(model: &Model, record: &Record) -> View {
    let fields = records::fields(record).map(|f| {
        let kind = record_kind(model, &f.ty);
        Field {
            name: names::argument(&f.name),
            ty: types::of(&kind, "Objects.ro"),
            take: types::take(&kind, "()"),
            doc: docs::summary(&f.doc),
        }
    });
    View {
        name: names::snake(&record.name),
        doc: docs::summary(&record.doc),
        fields: fields.collect(),
    }
}
