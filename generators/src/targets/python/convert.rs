//! Conversions of the native module: enums and records as Python values, and handles of objects.

use serde::Serialize;

use super::{NATIVE, names};
use crate::model::{Model, Num, Record, RecordField, Type};
use crate::output::{MARK, Output};
use crate::targets::rust::{names as rust, records};
use crate::targets::templates::render;

/// What a record is in Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RecordShape {
    /// A list of its fields, as most are.
    List,
    /// A tuple of its fields.
    Tuple,
    /// A dictionary of its fields.
    Dict,
    /// One entry of a dictionary that stands for a whole list of such records; the first field is the key.
    Entry,
    /// Its only field.
    Bare,
    /// Written by hand.
    Manual,
}

/// What the exceptions say about a record.
pub(super) fn shape(model: &Model, record: &Record) -> RecordShape {
    match model
        .language("python")
        .records
        .get(&record.name)
        .map(String::as_str)
    {
        Some("tuple") => RecordShape::Tuple,
        Some("dict") => RecordShape::Dict,
        Some("entry") => RecordShape::Entry,
        Some("bare") => RecordShape::Bare,
        Some("manual") => RecordShape::Manual,
        _ => RecordShape::List,
    }
}

/// Fields that Python sees.
pub(super) fn fields(record: &Record) -> impl Iterator<Item = &RecordField> {
    records::fields(record)
}

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    enums: Vec<String>,
    flags: Vec<String>,
    records: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    /// Macro that builds the value.
    form: &'static str,
    /// Name in Python and Rust expression of each field.
    fields: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Handles<'a> {
    mark: &'a str,
    handles: Vec<Handle>,
}

#[derive(Serialize)]
struct Handle {
    name: String,
    c: String,
    /// Error code for a missing handle; empty for connections, which have an error of their own.
    code: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let names = |flags: bool| {
        model
            .enums
            .iter()
            .filter(|e| e.flags == flags)
            .map(|e| rust::camel(&e.name))
            .collect()
    };
    let records = model
        .records
        .iter()
        .filter(|r| records::representable(model, r) && shape(model, r) != RecordShape::Manual);
    let file = File {
        mark: MARK,
        enums: names(false),
        flags: names(true),
        records: records.map(|r| view(model, r)).collect(),
    };
    out.file(
        format!("{NATIVE}/convert.rs"),
        render("python/convert.rs.j2", &file),
    );
    let handles = names::classes(model).map(|name| Handle {
        name: rust::camel(name),
        c: format!("vir{name}"),
        // Objects of the administration have no codes of their own.
        code: if name == "Connect" || name.starts_with("Adm") {
            String::new()
        } else {
            format!(
                "INVALID_{}",
                crate::abi::names::shouty(name).replace("NW_FILTER", "NWFILTER")
            )
        },
    });
    out.file(
        format!("{NATIVE}/handles.rs"),
        render(
            "python/handles.rs.j2",
            &Handles {
                mark: MARK,
                handles: handles.collect(),
            },
        ),
    );
}

fn view(model: &Model, record: &Record) -> View {
    View {
        name: rust::camel(&record.name),
        form: match shape(model, record) {
            RecordShape::Tuple => "tuple",
            RecordShape::Dict => "dict",
            RecordShape::Entry => "entry",
            RecordShape::Bare => "bare",
            RecordShape::List | RecordShape::Manual => "list",
        },
        fields: fields(record)
            .map(|f| (f.name.clone(), expression(f)))
            .collect(),
    }
}

/// A field as a Rust expression that Python can be given; a map of CPUs as yes and no for each.
fn expression(field: &RecordField) -> String {
    let name = format!("self.{}", rust::value(&field.name));
    match &field.ty {
        Type::Array(elem, _) if matches!(elem.as_ref(), Type::Num(Num::U8, _)) => {
            format!("Bits({name})")
        }
        _ => name,
    }
}
