//! Records: structs in Go, filled from those of C.
//!
//! Each has a file for its users; what fills them from C stands in one file, for the same reason as with objects. A record
//! may also be another form of a set of typed parameters, as `[types]` of `languages/go.toml` says behind its name:
//! `counted`, where -1 stands for a number that is not known, `marked`, where all fields are there, and `named`, where
//! each of a list of records is one field.

use std::collections::BTreeSet;

use serde::Serialize;

use super::methods::Uses;
use super::{PACKAGE, comment, methods, names, slots};
use crate::abi::names::snake;
use crate::model::{Len, Model, Num, Record, RecordField, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View {
    mark: &'static str,
    imports: Vec<&'static str>,
    records: Vec<RecordView>,
}

#[derive(Clone, Serialize)]
struct RecordView {
    name: String,
    typedef: String,
    form: String,
    doc: String,
    fields: Vec<FieldView>,
    uses: Uses,
    /// C's own function that frees a list; empty where nothing in the records is their own.
    free: String,
}

#[derive(Clone, Serialize)]
struct FieldView {
    name: String,
    ty: String,
    doc: String,
    /// Its value from `record`.
    value: String,
    /// The statement that sets it in `record` from `given`; empty where none can.
    give: String,
    /// Whether a mark beside it says that it is there.
    marked: bool,
}

/// Whether there is a rule for every field of a record.
pub(super) fn has_rule(model: &Model, name: &str) -> bool {
    model.record(name).is_some_and(|r| {
        r.fields
            .iter()
            .all(|f| is_count(r, f) || lower(model, r, f).is_some())
    })
}

/// What `[types]` says of a record's form.
pub(super) fn form<'a>(model: &'a Model, name: &str) -> &'a str {
    names::type_base(model, name).unwrap_or_default()
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let used = methods::records(model);
    let views: Vec<RecordView> = model
        .records
        .iter()
        .filter(|r| has_rule(model, &r.name))
        .filter_map(|r| Some(view(model, r, *used.get(&r.name)?)))
        .collect();
    let sets: BTreeSet<String> = super::params::structs(model);
    for record in views.iter().filter(|r| !sets.contains(&r.name)) {
        let time = record.fields.iter().any(|f| f.ty == "time.Time");
        let view = View {
            mark: MARK,
            imports: if time { vec!["time"] } else { vec![] },
            records: vec![record.clone()],
        };
        out.file(
            format!("{PACKAGE}/record_{}.go", snake(&record.name)),
            render("go/record.go.j2", &view),
        );
    }
    let view = View {
        mark: MARK,
        imports: vec![],
        records: views,
    };
    out.file(
        format!("{PACKAGE}/records_taken.go"),
        render("go/records_taken.go.j2", &view),
    );
}

/// The records that methods give as they are in C.
pub(super) fn given(model: &Model) -> impl Iterator<Item = &Record> {
    let used = methods::records(model);
    let is_given = move |r: &&Record| {
        used.contains_key(&r.name) && has_rule(model, &r.name) && form(model, &r.name).is_empty()
    };
    model.records.iter().filter(is_given)
}

fn view(model: &Model, record: &Record, uses: Uses) -> RecordView {
    let name = names::type_name(model, &record.name);
    let own = |f: &RecordField| matches!(f.ty, Type::Str { .. } | Type::Array(_, Len::Arg(_)));
    RecordView {
        name: name.to_owned(),
        typedef: record.typedef.clone(),
        form: form(model, &record.name).to_owned(),
        doc: comment(&format!("{name}: {}", record.doc), ""),
        fields: record
            .fields
            .iter()
            .filter(|f| !is_count(record, f))
            .filter_map(|f| lower(model, record, f))
            .collect(),
        uses,
        free: if record.fields.iter().any(own) {
            format!("polyvirt_free_records_{}", record.name)
        } else {
            String::new()
        },
    }
}

/// Whether a field only says how long another one is.
fn is_count(record: &Record, field: &RecordField) -> bool {
    record
        .fields
        .iter()
        .any(|f| matches!(&f.ty, Type::Array(_, Len::Arg(count)) if *count == field.name))
}

fn lower(model: &Model, record: &Record, field: &RecordField) -> Option<FieldView> {
    let c = match field.name.as_str() {
        "type" => "_type",
        other => other,
    };
    let given = names::field(model, &record.name, &field.name);
    let (name, forced) = match given.split_once(' ') {
        Some((name, ty)) => (name.to_owned(), Some(ty)),
        None => (given, None),
    };
    let mut give = String::new();
    let (ty, value): (String, String) = match &field.ty {
        Type::Num(..) if forced == Some("time.Time") => (
            "time.Time".into(),
            format!("time.Unix(int64(record.{c}), 0)"),
        ),
        Type::Num(num, holds) => {
            let ty = match forced {
                Some(ty) => ty.to_owned(),
                None => slots::held(model, *num, holds.as_ref()),
            };
            if ty == "bool" {
                give = format!("record.{c} = C.int(truth(given.{name}))");
                (ty, format!("record.{c} != 0"))
            } else {
                let value = format!("{ty}(record.{c})");
                (ty, value)
            }
        }
        Type::Named(held) if model.enumeration(held).is_some() => {
            let held = names::type_name(model, held);
            (held.to_owned(), format!("{held}(record.{c})"))
        }
        Type::Str { .. } => ("string".into(), format!("C.GoString(record.{c})")),
        Type::Array(elem, Len::Fixed(_)) if matches!(**elem, Type::Num(Num::Char, _)) => {
            give = format!("giveText(record.{c}[:], given.{name})");
            ("string".into(), format!("C.GoString(&record.{c}[0])"))
        }
        Type::Array(elem, Len::Arg(count)) => list(model, elem, c, count)?,
        _ => return None,
    };
    let is_kind = matches!(&field.ty, Type::Num(_, Some(_)) | Type::Named(_)) || name == "Type";
    Some(FieldView {
        doc: comment(&format!("{name}: {}", field.doc), "\t"),
        marked: !is_kind && !form(model, &record.name).is_empty(),
        name,
        ty,
        value,
        give,
    })
}

/// A list in a record: its type and its value.
fn list(model: &Model, elem: &Type, c: &str, count: &str) -> Option<(String, String)> {
    let place = format!("record.{c}, record.{count}");
    Some(match elem {
        Type::Str { .. } => ("[]string".into(), format!("copyTexts({place})")),
        Type::Num(Num::U8, _) => ("[]bool".into(), format!("copyCpus({place})")),
        Type::Named(name) if has_rule(model, name) => {
            let name = names::type_name(model, name);
            let value = format!("copyRecords({place}, take{name})");
            (format!("[]{name}"), value)
        }
        _ => return None,
    })
}
