//! Records as boxed types whose fields can be read, and how they are made of the C library's structs.

use serde::Serialize;

use super::docs::Words;
use super::{Files, names, types};
use crate::conformance::{field_kind, fields};
use crate::model::shape::{Kind, Shape};
use crate::model::{Len, Model, Record, RecordField, Type};
use crate::output::MARK;
use crate::targets::calls::Part;

/// Records that only C needs, or that have a form of their own here.
const APART: [&str; 4] = [
    "Error",
    "TypedParameter",
    "ConnectAuth",
    "ConnectCredential",
];

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: String,
    records: Vec<View>,
}

#[derive(Serialize)]
struct View {
    ty: String,
    prefix: String,
    type_macro: String,
    /// Type of the C library's struct.
    native: String,
    doc: Vec<String>,
    fields: Vec<Field>,
    name: String,
    /// Type of a list's elements; empty when no list of them comes out.
    take: String,
    /// The element `i` of such a list, as a pointer.
    element: &'static str,
    /// Whether another record has a list of them.
    list: bool,
    /// Whether the C library takes it too.
    goes_in: bool,
}

#[derive(Serialize)]
struct Field {
    /// Its declaration.
    declaration: String,
    name: String,
    doc: String,
    /// Annotation of its type; empty when the type says it.
    notes: String,
    /// Statement that fills it from `native`.
    fill: String,
    /// Statement that copies it, where an assignment does not.
    copy: String,
    /// Statement that frees it; empty for numbers.
    free: String,
    /// Statement that puts it into `native`.
    put: String,
}

/// The topics with records.
fn topics(model: &Model) -> Vec<&str> {
    let mut topics: Vec<&str> = all(model).map(|r| r.topic.as_str()).collect();
    topics.dedup();
    topics
}

fn all(model: &Model) -> impl Iterator<Item = &Record> {
    let apart = |r: &&Record| !APART.contains(&r.name.as_str());
    model.records.iter().filter(apart)
}

pub(super) fn emit(model: &Model, files: &mut Files<'_>) {
    let words = Words::of(model);
    for topic in topics(model) {
        let records = all(model).filter(|r| r.topic == topic);
        let file = File {
            mark: MARK,
            topic: topic.to_owned(),
            records: records.map(|r| view(model, &words, r)).collect(),
        };
        let name = format!("pv-{topic}-records");
        files.header(&name, "gobject/records.h.j2", &file);
        files.private(
            &format!("{name}-private.h"),
            "gobject/records-private.h.j2",
            &file,
        );
        files.source(&name, "gobject/records.c.j2", &file);
    }
    let topics = topics(model);
    files.header(
        "pv-records",
        "gobject/includes.h.j2",
        &super::enums::Includes::new("records", &topics),
    );
    files.private(
        "pv-records-private.h",
        "gobject/includes.h.j2",
        &super::enums::Includes::new("records-private", &topics),
    );
}

fn view(model: &Model, words: &Words, record: &Record) -> View {
    let take = taken(model, record);
    let of_it = |f: &RecordField| field_kind(&f.ty) == Kind::Records(record.name.clone());
    View {
        name: record.name.clone(),
        element: if take.ends_with("Ptr") {
            "list[i]"
        } else {
            "&list[i]"
        },
        list: model.records.iter().any(|r| r.fields.iter().any(of_it)),
        take,
        ty: names::ty(&record.name),
        prefix: names::prefix(&record.name),
        type_macro: names::type_macro(&record.name),
        native: record.typedef.clone(),
        doc: words.lines(&record.doc),
        fields: fields(record)
            .map(|f| field(model, words, record, f))
            .collect(),
        goes_in: goes_in(model, &record.name),
    }
}

/// The type of the elements of lists that come out; empty when there are none.
fn taken(model: &Model, record: &Record) -> String {
    let calls = model
        .functions
        .iter()
        .filter_map(|f| crate::targets::calls::call(model, f));
    let places = calls.flat_map(|call| {
        let is_list = |kind: &Kind| *kind == Kind::Records(record.name.clone());
        let listed: Vec<String> = call
            .places
            .iter()
            .filter(|p| match p.part {
                Part::Output(i) => !p.counts && is_list(&call.shape.outputs[i].kind),
                _ => false,
            })
            .map(|p| p.ty.trim_end_matches("**").trim().to_owned())
            .collect();
        listed
    });
    places.into_iter().next().unwrap_or_default()
}

fn goes_in(model: &Model, record: &str) -> bool {
    model.functions.iter().any(|f| {
        crate::targets::calls::call(model, f).is_some()
            && Shape::of(model, f).is_ok_and(|shape| {
                let mut inputs = shape.inputs.iter();
                inputs.any(|slot| slot.kind == Kind::Record(record.to_owned()))
            })
    })
}

fn field(model: &Model, words: &Words, record: &Record, f: &RecordField) -> Field {
    let kind = field_kind(&f.ty);
    let rules = model.language("gobject");
    let key = format!("{}.{}", record.name, f.name);
    let name = rules
        .fields
        .get(&key)
        .cloned()
        .unwrap_or_else(|| names::value(&f.name));
    let from = format!("native->{}", f.name);
    let length = length(&f.ty);
    let (fill, copy, free) = how(&kind, &name, &from, &length);
    let ty = match &kind {
        Kind::Text { .. } => "gchar *".into(),
        kind => types::output(kind),
    };
    Field {
        declaration: format!("{ty}{name}"),
        doc: words.sentence(&f.doc),
        notes: match &kind {
            Kind::Numbers(num) => format!("(element-type {}): ", types::number(*num, None)),
            Kind::Records(of) => format!("(element-type {}): ", names::ty(of)),
            Kind::Texts => "(array zero-terminated=1): ".into(),
            Kind::Text { .. } | Kind::Object { .. } => "(nullable): ".into(),
            _ => String::new(),
        },
        fill,
        copy,
        free,
        put: match &kind {
            Kind::Text { .. } => {
                format!("g_strlcpy ({from}, self->{name} ? self->{name} : \"\", sizeof ({from}));")
            }
            _ => format!("{from} = self->{name};"),
        },
        name,
    }
}

/// The C expression for the length of a field.
fn length(ty: &Type) -> String {
    match ty {
        Type::Array(_, Len::Arg(name)) | Type::Params(_, Len::Arg(name)) => {
            format!("native->{name}")
        }
        Type::Array(_, Len::Fixed(length)) => length.clone(),
        _ => "0".into(),
    }
}

/// Statements that fill, copy and free a field.
fn how(kind: &Kind, name: &str, from: &str, length: &str) -> (String, String, String) {
    let own = format!("self->{name}");
    let copied = |with: String| format!("copy->{name} = {with};");
    match kind {
        Kind::Text { .. } => (
            format!("{own} = g_strdup ({from});"),
            copied(format!("g_strdup ({own})")),
            format!("g_free ({own});"),
        ),
        Kind::Texts => (
            format!("{own} = pv_copy_texts ({from}, (gsize) {length});"),
            copied(format!("g_strdupv ({own})")),
            format!("g_strfreev ({own});"),
        ),
        Kind::Bytes => (
            format!("{own} = g_bytes_new ({from}, (gsize) {length});"),
            copied(format!("g_bytes_ref ({own})")),
            format!("g_bytes_unref ({own});"),
        ),
        Kind::Params(_) => (
            format!("{own} = pv_params_from_native ({from}, (int) {length});"),
            copied(format!("g_variant_ref ({own})")),
            format!("g_variant_unref ({own});"),
        ),
        Kind::Object { name: object, .. } => (
            format!(
                "{own} = {from} && vir{object}Ref ({from}) >= 0 ? pv_object_wrap ({}, {from}) : NULL;",
                names::type_macro(object)
            ),
            copied(format!("{own} ? g_object_ref ({own}) : NULL")),
            format!("g_clear_object (&{own});"),
        ),
        Kind::Record(record) => (
            format!("{own} = {}_from_native (&{from});", names::prefix(record)),
            copied(format!("{}_copy ({own})", names::prefix(record))),
            format!("{}_free ({own});", names::prefix(record)),
        ),
        Kind::Records(record) => (
            format!(
                "{own} = {}_list_from_native ({from}, (gsize) {length});",
                names::prefix(record)
            ),
            copied(format!("g_ptr_array_ref ({own})")),
            format!("g_ptr_array_unref ({own});"),
        ),
        Kind::Numbers(_) => (
            format!(
                "{own} = g_array_append_vals (g_array_new (FALSE, FALSE, sizeof (*{from})), {from}, (guint) {length});"
            ),
            copied(format!("g_array_ref ({own})")),
            format!("g_array_unref ({own});"),
        ),
        _ => (format!("{own} = {from};"), String::new(), String::new()),
    }
}
