//! What this target cannot lower, though the model is sound.

use std::collections::{HashMap, HashSet};

use super::defaults;
use super::lookup::{Lookup, is_present};
use super::told::{Telling, Told};
use crate::diagnostic::{Diagnostics, Place};
use crate::model::document::{Card, Field, FieldKind};

/// Names that generated code needs for something else.
const TAKEN: [&str; 31] = [
    "Attribute",
    "Box",
    "ChildChoice",
    "Clone",
    "Codec",
    "Content",
    "Debug",
    "Default",
    "Document",
    "Element",
    "Err",
    "Error",
    "ForeignNode",
    "Float",
    "Foreign",
    "FormatOptions",
    "Identity",
    "None",
    "Number",
    "Octal",
    "Ok",
    "Option",
    "ParseOptions",
    "Raw",
    "Reader",
    "Result",
    "Some",
    "Unit",
    "Uuid",
    "Vec",
    "Writer",
];

pub(super) fn check(lookup: &Lookup<'_>, problems: &mut Diagnostics) {
    check_names(lookup, problems);
    check_roots(lookup, problems);
    check_topics(lookup, problems);
    check_told(lookup, problems);
    for field in lookup.all.structs.iter().flat_map(|s| &s.fields) {
        check_field(lookup, field, problems);
    }
}

fn check_names(lookup: &Lookup<'_>, problems: &mut Diagnostics) {
    let all = lookup.all;
    let texts = all.scalars.values().flat_map(|s| [&s.rust, &s.codec]);
    let mut taken: HashSet<&str> = texts
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .collect();
    taken.extend(TAKEN);
    let structs = all.structs.iter().map(|s| (s.name.as_str(), &s.place));
    let choices = all.choices.iter().map(|c| (c.name.as_str(), &c.place));
    let enums = all.enums.iter().map(|e| (e.name.as_str(), &e.place));
    let types: Vec<(&str, &Place)> = structs.chain(choices).chain(enums).collect();
    for (name, place) in types {
        if taken.contains(name) {
            problems
                .error(
                    place,
                    format!("`{name}` is something else in generated Rust"),
                )
                .help("it is a codec, the type of a scalar, or part of the runtime: choose another name");
        }
    }
}

/// A type says of itself which element it is the root of, so it can say so once.
fn check_roots(lookup: &Lookup<'_>, problems: &mut Diagnostics) {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for d in &lookup.all.documents {
        if let Some(first) = seen.insert(&d.root, &d.name) {
            problems
                .error(
                    &d.place,
                    format!("`{}` is the root of `{first}` already", d.root),
                )
                .help("give one of them a type of its own that splices a shared group");
        }
    }
}

/// Files of a topic and folders below it share a folder.
fn check_topics(lookup: &Lookup<'_>, problems: &mut Diagnostics) {
    let topics = lookup.topics();
    let names: HashSet<&str> = topics.iter().map(|t| t.name).collect();
    for topic in &topics {
        let Some((parent, last)) = topic.name.rsplit_once('/') else {
            continue;
        };
        let place = topic.structs.first().map(|s| &s.place);
        let place = place.or(topic.enums.first().map(|e| &e.place));
        if names.contains(parent)
            && matches!(last, "types" | "read" | "write")
            && let Some(place) = place
        {
            problems.error(
                place,
                format!("topic `{parent}` has a generated file of the name `{last}` already"),
            );
        }
    }
}

/// An attribute is written once: what is spliced in as a whole cannot leave one out that it has inside.
fn check_told(lookup: &Lookup<'_>, problems: &mut Diagnostics) {
    let told = Told::of(lookup);
    for s in &lookup.all.structs {
        for (field, telling) in s.fields.iter().zip(told.tellings(lookup, s)) {
            if telling == Telling::Clash {
                problems
                    .error(
                        &field.place,
                        format!("`{}` would write an attribute again that tells variants apart", field.name),
                    )
                    .help("splice the choice into the element itself, or put this line before the other");
            }
        }
    }
}

fn check_field(lookup: &Lookup<'_>, field: &Field, problems: &mut Diagnostics) {
    if let Card::Default(text) | Card::HiddenDefault(text) = &field.card
        && defaults::declared(lookup, field).is_none()
    {
        problems
            .error(&field.place, format!("`{text}` cannot be said in Rust"))
            .help("defaults are words, whole numbers, fractions and texts; use `?` for others");
    }
    if field.live && field.card == Card::One && !has_own_default(lookup, field) {
        problems
            .error(
                &field.place,
                format!("`{}` is required, but not there when inactive", field.name),
            )
            .help("say `?`, or give it a default");
    }
}

/// Whether a field that is not read has a value all the same.
fn has_own_default(lookup: &Lookup<'_>, field: &Field) -> bool {
    match &field.kind {
        kind if is_present(kind) => true,
        FieldKind::Foreign => true,
        FieldKind::Splice(_) => defaults::field(lookup, field).is_some(),
        FieldKind::Child { .. } => field.nonempty,
        FieldKind::Attribute { .. } | FieldKind::Text { .. } => false,
    }
}
