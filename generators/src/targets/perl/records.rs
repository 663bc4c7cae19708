//! Records as hashes.

use serde::Serialize;

use super::{GENERATED, objects, results};
use crate::model::{Holds, Len, Model, Num, Record, RecordField, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    records: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    typedef: String,
    /// Keys and the values under them.
    fields: Vec<Field>,
    /// For a record that is one entry of a hash: the key, its names by number, and the value.
    entry: Option<Entry>,
}

#[derive(Serialize)]
struct Field {
    key: String,
    /// An expression for the value, not mortal.
    value: String,
}

#[derive(Serialize)]
struct Entry {
    /// The field that is the key.
    key: String,
    /// Numbers and what they are called; empty when the key is text.
    names: Vec<(String, String)>,
    value: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut found = results::given(model);
    let nested: Vec<&Record> = found
        .iter()
        .flat_map(|r| parts(model, r))
        .filter(|part| found.iter().all(|r| r.name != part.name))
        .collect();
    // What is part of another record comes before it.
    found.splice(0..0, nested);
    let file = File {
        mark: MARK,
        records: found.iter().map(|r| view(model, r)).collect(),
    };
    for extension in ["h", "c"] {
        out.file(
            format!("{GENERATED}/records.{extension}"),
            render(&format!("perl/records.{extension}.j2"), &file),
        );
    }
}

fn parts<'a>(model: &'a Model, record: &Record) -> Vec<&'a Record> {
    let of = |field: &RecordField| match &field.ty {
        Type::Array(elem, _) => match &**elem {
            Type::Named(name) => model.record(name),
            _ => None,
        },
        _ => None,
    };
    record.fields.iter().filter_map(of).collect()
}

fn view(model: &Model, record: &Record) -> View {
    let entry = results::is_entry(model, &record.name)
        .then(|| entry(model, record))
        .flatten();
    let fields = kept(record)
        .map(|field| Field {
            key: key(model, record, field),
            value: value(field),
        })
        .collect();
    View {
        name: record.name.clone(),
        typedef: record.typedef.clone(),
        fields: if entry.is_some() { Vec::new() } else { fields },
        entry,
    }
}

fn entry(model: &Model, record: &Record) -> Option<Entry> {
    let [key, value_field] = record.fields.as_slice() else {
        return None;
    };
    let names = match &key.ty {
        Type::Num(_, Some(Holds::Enum(name))) => {
            model.enumeration(name).map_or_else(Vec::new, |e| {
                e.values
                    .iter()
                    .map(|v| (v.name.clone(), e.short(&v.name).to_lowercase()))
                    .collect()
            })
        }
        _ => Vec::new(),
    };
    Some(Entry {
        key: key.name.clone(),
        names,
        value: value(value_field),
    })
}

/// The key of a field: its name in C, unless the exceptions say otherwise.
pub(super) fn key(model: &Model, record: &Record, field: &RecordField) -> String {
    let rules = &model.language("perl").fields;
    let name = rules.get(&format!("{}.{}", record.name, field.name));
    name.unwrap_or(&field.name).clone()
}

/// The fields of a record but those that tell how long another one is.
pub(super) fn kept(record: &Record) -> impl Iterator<Item = &RecordField> {
    record.fields.iter().filter(|field| {
        !record.fields.iter().any(|of| match &of.ty {
            Type::Array(_, Len::Arg(n)) | Type::Params(_, Len::Arg(n)) => *n == field.name,
            _ => false,
        })
    })
}

fn value(field: &RecordField) -> String {
    let name = format!("record->{}", field.name);
    match &field.ty {
        Type::Num(Num::F64, _) => format!("newSVnv({name})"),
        Type::Num(Num::U32 | Num::U64 | Num::Ulong | Num::Usize | Num::U8 | Num::U16, _) => {
            format!("newSVuv({name})")
        }
        Type::Num(..) => format!("newSViv({name})"),
        Type::Handle { object, .. } => {
            format!("polyvirt_lend(aTHX_ &{}, {name})", objects::kind(object))
        }
        Type::Params(_, Len::Arg(count)) => {
            format!("polyvirt_new_params(aTHX_ {name}, record->{count})")
        }
        Type::Array(elem, len) => array(&name, elem, len),
        _ => format!("polyvirt_new_text(aTHX_ {name})"),
    }
}

fn array(name: &str, elem: &Type, len: &Len) -> String {
    let count = match len {
        Len::Arg(count) => format!("(size_t)record->{count}"),
        _ => "0".into(),
    };
    match elem {
        Type::Named(of) => format!("array_of_{of}(aTHX_ {name}, {count})"),
        Type::Str { .. } => format!("polyvirt_new_texts(aTHX_ {name}, {count})"),
        Type::Num(Num::U8, _) => format!("newSVpvn((const char *){name}, {count})"),
        // Text in place: the record has room for it.
        _ => format!("polyvirt_new_text(aTHX_ {name})"),
    }
}
