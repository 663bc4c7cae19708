//! `types.rs` of a topic: structs, choices and enums.

use serde::Serialize;

use super::lookup::{Lookup, Topic, is_present};
use super::{MARK, choices, defaults, docs, names, render};
use crate::model::document::{Card, Content, Field, FieldKind, Struct, TypeRef, WordEnum};
use crate::output::Output;

/// One file of types.
#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    items: Vec<Item>,
}

/// A type, with what it is to the template.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Item {
    Struct(StructView),
    Choice(choices::TypeView),
    Enum(EnumView),
}

#[derive(Serialize)]
struct StructView {
    name: String,
    doc: Vec<String>,
    fields: Vec<FieldView>,
    /// Whether `Default` is derived.
    derives_default: bool,
    /// The fields of a `Default` that is written out: name, value.
    default: Vec<(String, String)>,
    /// Whether every field may be missing in JSON too.
    serde_default: bool,
    /// Functions for fields that may be missing in JSON: name, type, value.
    missing: Vec<(String, String, String)>,
}

#[derive(Serialize)]
struct FieldView {
    doc: Vec<String>,
    name: String,
    ty: String,
    /// What serde needs to know.
    serde: String,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: Vec<String>,
    words: Vec<WordView>,
    /// The words as a sentence has them.
    expected: String,
}

#[derive(Serialize)]
struct WordView {
    doc: Vec<String>,
    name: String,
    xml: String,
}

pub(super) fn emit(lookup: &Lookup<'_>, topic: &Topic<'_>, out: &mut Output) {
    let structs = topic
        .structs
        .iter()
        .map(|s| (s.place.span.start, Item::Struct(structure(lookup, s))));
    let picked = topic.choices.iter().map(|c| {
        let view = Item::Choice(choices::type_view(lookup, c));
        (c.place.span.start, view)
    });
    let enums = topic
        .enums
        .iter()
        .map(|e| (e.place.span.start, Item::Enum(words(e))));
    let mut items: Vec<(usize, Item)> = picked.chain(structs).chain(enums).collect();
    items.sort_by_key(|(at, _)| *at);
    let file = File {
        mark: MARK,
        topic: topic.name,
        items: items.into_iter().map(|(_, item)| item).collect(),
    };
    out.file(topic.file("types"), render("config/types.rs.j2", &file));
}

fn structure(lookup: &Lookup<'_>, s: &Struct) -> StructView {
    let serde_default = defaults::may_be_empty(lookup, s) && !s.fields.is_empty();
    let given: Option<Vec<defaults::Given>> = s
        .fields
        .iter()
        .map(|f| defaults::field(lookup, f))
        .collect();
    let given = given.filter(|_| defaults::of_struct(lookup, s));
    let plain = |given: &Vec<defaults::Given>| given.iter().all(|g| g.plain);
    let derives_default = given.as_ref().is_some_and(plain);
    let default = match given {
        Some(given) if !derives_default => s
            .fields
            .iter()
            .zip(given)
            .map(|(f, g)| (names::field(&f.name), g.code))
            .collect(),
        _ => Vec::new(),
    };
    let mut missing = Vec::new();
    let fields = s.fields.iter().map(|f| FieldView {
        doc: docs::field(lookup, f),
        name: names::field(&f.name),
        ty: field_type(lookup, f),
        serde: serde(lookup, s, f, serde_default, &mut missing),
    });
    StructView {
        name: s.name.clone(),
        doc: docs::item(&s.doc, s.since.as_ref()),
        fields: fields.collect(),
        derives_default,
        default,
        serde_default,
        missing,
    }
}

/// Type of a field.
fn field_type(lookup: &Lookup<'_>, field: &Field) -> String {
    if is_present(&field.kind) {
        return "bool".to_owned();
    }
    let inner = match &field.kind {
        FieldKind::Foreign => return "Vec<Raw>".to_owned(),
        FieldKind::Attribute { value, .. } | FieldKind::Text { value } => lookup.value_type(value),
        FieldKind::Child { content, .. } => content_type(lookup, content),
        FieldKind::Splice(ty) => type_name(ty).to_owned(),
    };
    match field.card {
        Card::Many | Card::AtLeastOne => format!("Vec<{inner}>"),
        Card::Optional if field.boxed => format!("Option<Box<{inner}>>"),
        Card::Optional => format!("Option<{inner}>"),
        Card::One if field.boxed => format!("Box<{inner}>"),
        Card::One | Card::Default(_) | Card::HiddenDefault(_) => inner,
    }
}

/// Type of what a child holds.
pub(super) fn content_type(lookup: &Lookup<'_>, content: &Content) -> String {
    match content {
        Content::Value(value) => lookup.value_type(value),
        Content::Present => "()".to_owned(),
        Content::Type(ty) => type_name(ty).to_owned(),
        Content::Raw => "Raw".to_owned(),
    }
}

/// Name of a structure.
pub(super) fn type_name(ty: &TypeRef) -> &str {
    let (TypeRef::Struct(name) | TypeRef::Choice(name)) = ty;
    name
}

/// What serde needs to know about a field: when to leave it out, and what it is when it is.
fn serde(
    lookup: &Lookup<'_>,
    s: &Struct,
    field: &Field,
    all_may_be_missing: bool,
    missing: &mut Vec<(String, String, String)>,
) -> String {
    let mut said = Vec::new();
    if names::field(&field.name).ends_with('_') && !field.name.ends_with('_') {
        said.push(format!("rename = \"{}\"", field.name));
    }
    let skip = skipped_when(&field_type(lookup, field), field);
    match missing_value(lookup, field) {
        Some(_) if all_may_be_missing => {}
        Some(given) if given.plain => said.push("default".to_owned()),
        Some(given) => {
            let function = format!("missing_{}", field.name);
            said.push(format!("default = \"{}::{function}\"", s.name));
            missing.push((function, field_type(lookup, field), given.code));
        }
        None => {}
    }
    said.extend(skip.map(|skip| format!("skip_serializing_if = \"{skip}\"")));
    said.join(", ")
}

/// Whether a field has to be there in JSON.
pub(in crate::targets) fn is_required_in_json(lookup: &Lookup<'_>, field: &Field) -> bool {
    missing_value(lookup, field).is_none()
}

/// What stands for a field that JSON leaves out; none when it has to be there.
fn missing_value(lookup: &Lookup<'_>, field: &Field) -> Option<defaults::Given> {
    let required = match (&field.card, &field.kind) {
        _ if is_present(&field.kind) => false,
        (Card::AtLeastOne, _) => true,
        (Card::One, FieldKind::Splice(TypeRef::Struct(name))) => !lookup
            .structure(name)
            .is_some_and(|s| defaults::may_be_empty(lookup, s)),
        (Card::One, FieldKind::Splice(TypeRef::Choice(_)) | FieldKind::Foreign) => false,
        (Card::One, _) => !field.nonempty,
        _ => false,
    };
    defaults::field(lookup, field).filter(|_| !required)
}

/// The function that tells when a field is not written in JSON.
fn skipped_when(ty: &str, field: &Field) -> Option<&'static str> {
    match &field.card {
        Card::AtLeastOne => None,
        _ if ty.starts_with("Option<") => Some("Option::is_none"),
        _ if ty.starts_with("Vec<") => Some("Vec::is_empty"),
        _ => is_present(&field.kind).then_some("std::ops::Not::not"),
    }
}

fn words(e: &WordEnum) -> EnumView {
    let words: Vec<&str> = e.values.iter().map(|w| w.xml.as_str()).collect();
    EnumView {
        name: e.name.clone(),
        doc: docs::item(&e.doc, None),
        words: e
            .values
            .iter()
            .map(|w| WordView {
                doc: docs::word(w),
                name: names::variant(&w.name),
                xml: names::literal(&w.xml),
            })
            .collect(),
        expected: names::literal(&one_of(&words)),
    }
}

/// `a, b or c`.
fn one_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
