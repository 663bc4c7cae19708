//! What follows from how types hold each other: which may be empty, and which fields need a box.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::Diagnostics;
use crate::model::document::{By, Card, Choice, Content, Documents, Field, FieldKind, TypeRef};

/// Fills in `may_be_empty`.
pub(super) fn may_be_empty(out: &mut Documents) {
    let mut empty: HashSet<String> = HashSet::new();
    loop {
        let more: Vec<String> = (out.structs.iter())
            .filter(|s| !empty.contains(&s.name))
            .filter(|s| s.fields.iter().all(|f| may_be_missing(f, out, &empty)))
            .map(|s| s.name.clone())
            .collect();
        if more.is_empty() {
            break;
        }
        empty.extend(more);
    }
    for s in &mut out.structs {
        s.may_be_empty = empty.contains(&s.name);
    }
}

fn may_be_missing(field: &Field, out: &Documents, empty: &HashSet<String>) -> bool {
    match (&field.card, &field.kind) {
        (Card::One, FieldKind::Child { content, .. }) => matches!(content, Content::Present),
        (Card::One, FieldKind::Splice(TypeRef::Struct(name))) => empty.contains(name),
        (Card::One, FieldKind::Splice(TypeRef::Choice(name))) => (out.choices.iter())
            .find(|c| c.name == *name)
            .is_some_and(|c| default_is_empty(c, empty)),
        (Card::One, FieldKind::Foreign) => true,
        (Card::One | Card::AtLeastOne, _) => false,
        _ => true,
    }
}

/// Whether a missing attribute stands for a variant without anything that must be there.
fn default_is_empty(choice: &Choice, empty: &HashSet<String>) -> bool {
    let By::Attribute {
        default: Some(default),
        ..
    } = &choice.by
    else {
        return false;
    };
    let variant = choice.variants.iter().find(|v| v.xml == *default);
    variant.is_some_and(|v| match &v.content {
        Content::Type(TypeRef::Struct(name)) => empty.contains(name),
        content => matches!(content, Content::Present),
    })
}

/// The type that a value of this field is part of holds one of that type, without a list between them.
fn held(field: &Field) -> Option<&str> {
    if matches!(field.card, Card::Many | Card::AtLeastOne) || field.boxed {
        return None;
    }
    match &field.kind {
        FieldKind::Child {
            content: Content::Type(TypeRef::Struct(n) | TypeRef::Choice(n)),
            ..
        }
        | FieldKind::Splice(TypeRef::Struct(n) | TypeRef::Choice(n)) => Some(n),
        _ => None,
    }
}

/// Puts a box wherever a type contains itself: around optional children, as nothing else can end.
pub(super) fn boxes(out: &mut Documents, problems: &mut Diagnostics) {
    let suspects = cyclic(out);
    if suspects.is_empty() {
        return;
    }
    for i in 0..out.structs.len() {
        for j in 0..out.structs[i].fields.len() {
            let field = &out.structs[i].fields[j];
            let optional =
                field.card == Card::Optional && matches!(field.kind, FieldKind::Child { .. });
            if optional
                && let Some(to) = held(field)
                && suspects.contains(to)
                && reaches(&edges(out), to, &out.structs[i].name)
            {
                out.structs[i].fields[j].boxed = true;
            }
        }
    }
    let mut endless: Vec<String> = cyclic(out).into_iter().collect();
    endless.sort_unstable();
    if let Some(name) = endless.first() {
        let place = (out.structs.iter().map(|s| (&s.name, &s.place)))
            .chain(out.choices.iter().map(|c| (&c.name, &c.place)))
            .find(|(n, _)| *n == name)
            .map(|(_, place)| place.clone());
        if let Some(place) = place {
            problems
                .error(&place, format!("`{name}` contains itself without end"))
                .label(format!("in a circle of {}", endless.join(", ")))
                .help("make a child on the way back optional or a list");
        }
    }
}

type Edges<'a> = HashMap<&'a str, Vec<&'a str>>;

fn edges(out: &Documents) -> Edges<'_> {
    let mut edges: Edges<'_> = HashMap::new();
    for s in &out.structs {
        edges.insert(&s.name, s.fields.iter().filter_map(held).collect());
    }
    for c in &out.choices {
        let held = c.variants.iter().filter_map(|v| match &v.content {
            Content::Type(TypeRef::Struct(n) | TypeRef::Choice(n)) => Some(n.as_str()),
            _ => None,
        });
        edges.insert(&c.name, held.collect());
    }
    edges
}

/// Whether there is a way from one type to another; every type reaches itself.
fn reaches(edges: &Edges<'_>, from: &str, to: &str) -> bool {
    let mut seen = HashSet::new();
    let mut next = vec![from];
    while let Some(name) = next.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            next.extend(edges.get(name).into_iter().flatten().copied());
        }
    }
    false
}

/// Types on a way back to themselves.
fn cyclic(out: &Documents) -> HashSet<String> {
    let edges = edges(out);
    // What nothing leads out of, or into, is on no circle.
    let mut left: HashSet<&str> = edges.keys().copied().collect();
    loop {
        let ends: Vec<&str> = (left.iter().copied())
            .filter(|n| !edges[n].iter().any(|to| left.contains(to)))
            .collect();
        if ends.is_empty() {
            break;
        }
        for end in ends {
            left.remove(end);
        }
    }
    (left.iter())
        .filter(|n| edges[*n].iter().any(|to| reaches(&edges, to, n)))
        .map(|n| (*n).to_owned())
        .collect()
}
