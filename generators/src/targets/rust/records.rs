//! Records as structs: lengths folded away, text as `String`, objects as references.

use serde::Serialize;

use super::{DRIVER, by_topic, docs, module, names, render, types};
use crate::model::shape::Kind;
use crate::model::{Len, Model, Num, Record, Type};
use crate::output::{MARK, Output};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: String,
    records: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    c: String,
    doc: Vec<String>,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    doc: Vec<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let topics = by_topic(
        model.records.iter().filter(|r| representable(model, r)),
        |r| &r.topic,
    );
    for (topic, records) in &topics {
        let records = records.iter().map(|r| view(model, r)).collect();
        let file = File {
            mark: MARK,
            topic: topic.replace('_', " "),
            records,
        };
        out.file(
            format!("{DRIVER}/records/{topic}.rs"),
            render("rust/records.rs.j2", &file),
        );
    }
    let modules: Vec<&str> = topics.iter().map(|(t, _)| t.as_str()).collect();
    module(
        out,
        &format!("{DRIVER}/records/mod.rs"),
        "Records, by topic.",
        &modules,
        "*",
    );
}

/// Whether a record is plain data: what holds callbacks, unions or connections exists in C alone.
pub fn representable(model: &Model, record: &Record) -> bool {
    record.fields.iter().all(|f| match &f.ty {
        Type::Handle { object, .. } => types::has_reference(model, object),
        Type::Num(..) | Type::Str { .. } | Type::Params(..) => true,
        Type::Named(_) | Type::Array(..) => field_type(model, &f.ty).is_some(),
        _ => false,
    }) && record.tag != "_virError"
}

/// Fields that a language with lists has: those that only count another field's elements are left out.
pub fn fields(record: &Record) -> impl Iterator<Item = &crate::model::RecordField> {
    record.fields.iter().filter(|f| {
        !record.fields.iter().any(|of| match &of.ty {
            Type::Array(_, Len::Arg(n)) | Type::Params(_, Len::Arg(n)) => *n == f.name,
            _ => false,
        })
    })
}

/// The Rust type of a record's field; none when it has no plain form.
pub fn field_type(model: &Model, ty: &Type) -> Option<String> {
    Some(match ty {
        Type::Num(num, holds) => types::held(*num, holds.as_ref()),
        Type::Str { nullable: false } => "String".into(),
        Type::Str { nullable: true } => "Option<String>".into(),
        Type::Handle { object, .. } => types::object(types::Side::Driver, object),
        Type::Params(..) => "Vec<TypedParam>".into(),
        Type::Named(name) if model.enumeration(name).is_some() || model.record(name).is_some() => {
            names::camel(name)
        }
        Type::Array(elem, len) => match elem.as_ref() {
            Type::Num(Num::Char, _) if matches!(len, Len::Fixed(_)) => "String".into(),
            Type::Num(Num::U8, _) => types::output(types::Side::Driver, &Kind::Bytes),
            other => format!("Vec<{}>", field_type(model, other)?),
        },
        _ => return None,
    })
}

fn view(model: &Model, record: &Record) -> View {
    let fields = fields(record).filter_map(|f| {
        Some(FieldView {
            name: names::value(&f.name),
            ty: field_type(model, &f.ty)?,
            doc: docs::lines(&f.doc),
        })
    });
    View {
        name: names::camel(&record.name),
        c: record.typedef.clone(),
        doc: docs::lines(&record.doc),
        fields: fields.collect(),
    }
}
