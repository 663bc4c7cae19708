//! Where types stand in documents: `domain/devices/disk`.

use std::collections::{BTreeMap, VecDeque};

use crate::model::document::{By, Content, Document, Documents, FieldKind};
use crate::targets::schemas::types::{Types, type_name};

/// The shortest path to every type, in a document of its own topic where there is one.
pub(super) fn of<'a>(all: &'a Documents, types: &Types<'a>) -> BTreeMap<&'a str, String> {
    let mut best: BTreeMap<&str, ((bool, usize), String)> = BTreeMap::new();
    for d in &all.documents {
        for (name, path) in walk(types, d) {
            let far = (!is_at_home(types, name, d), path.matches('/').count());
            if best.get(name).is_none_or(|(known, _)| far < *known) {
                best.insert(name, (far, path));
            }
        }
    }
    best.into_iter()
        .map(|(name, (_, path))| (name, path))
        .collect()
}

fn is_at_home(types: &Types<'_>, name: &str, d: &Document) -> bool {
    let topic = match (types.structs.get(name), types.choices.get(name)) {
        (Some(s), _) => &s.topic,
        (_, Some(c)) => &c.topic,
        _ => return false,
    };
    topic.split('/').next() == d.topic.split('/').next()
}

/// Every type of a document with the first path to it, nearest first.
fn walk<'a>(types: &Types<'a>, d: &'a Document) -> BTreeMap<&'a str, String> {
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    let mut queue = VecDeque::from([(d.root.as_str(), d.element.clone())]);
    while let Some((name, path)) = queue.pop_front() {
        if found.contains_key(name) {
            continue;
        }
        for (step, ty) in steps(types, name) {
            let next = if step.is_empty() {
                path.clone()
            } else {
                format!("{path}/{step}")
            };
            queue.push_back((ty, next));
        }
        found.insert(name, path);
    }
    found
}

/// The types that a type leads to, each with the name of the element between them, if there is one.
fn steps<'a>(types: &Types<'a>, name: &str) -> Vec<(&'a str, &'a str)> {
    let mut out = Vec::new();
    let fields = types.structs.get(name).into_iter().flat_map(|s| &s.fields);
    for f in fields {
        match &f.kind {
            FieldKind::Child {
                xml,
                content: Content::Type(ty),
            } => out.push((xml.as_str(), type_name(ty))),
            FieldKind::Splice(ty) => out.push(("", type_name(ty))),
            _ => {}
        }
    }
    if let Some(c) = types.choices.get(name) {
        for v in &c.variants {
            if let Content::Type(ty) = &v.content {
                let step = match c.by {
                    By::Child => v.xml.as_str(),
                    By::Attribute { .. } => "",
                };
                out.push((step, type_name(ty)));
            }
        }
    }
    out
}
