//! Macros: names of typed parameters, constants, and what the hand-written parts of the headers define.

use serde::Serialize;

use super::{attribute, section, since, stem};
use crate::model::Model;
use crate::targets::c::headers::{self, in_order};
use crate::targets::c::places::{BY_HAND, Header};

#[derive(Serialize)]
pub(super) struct Macro {
    pub(super) name: String,
    file: String,
    /// `string` for a text, else `raw`; with its arguments before it, for one that has some.
    how: String,
    value: String,
    since: String,
    doc: String,
}

pub(super) fn of(model: &Model, header: &Header) -> Vec<Macro> {
    let mut found: Vec<_> = texts(model, header)
        .into_iter()
        .chain(constants(model, header))
        .chain(by_hand(model, header))
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// Names of typed parameters.
fn texts(model: &Model, header: &Header) -> Vec<Macro> {
    in_order(header, &model.params, |p| (p.name.clone(), &p.topic))
        .flat_map(|set| &set.fields)
        .filter(|field| field.name.starts_with("VIR_"))
        .map(|field| Macro {
            name: field.name.clone(),
            file: stem(header),
            how: "string".to_owned(),
            value: attribute(&field.field),
            since: since(field.since),
            doc: section(&field.doc),
        })
        .collect()
}

fn constants(model: &Model, header: &Header) -> Vec<Macro> {
    in_order(header, &model.consts, |c| (c.name.clone(), &c.topic))
        .filter(|c| !BY_HAND.contains(&c.name.as_str()))
        .map(|c| Macro {
            name: c.name.clone(),
            file: stem(header),
            how: "raw".to_owned(),
            value: attribute(&c.c),
            since: since(c.since),
            doc: section(&c.doc),
        })
        .collect()
}

/// What the header's hand-written part defines for everybody, with the comment before it.
fn by_hand(model: &Model, header: &Header) -> Vec<Macro> {
    let part = headers::part(model, header).replace("\\\n", " ");
    let mut found = Vec::new();
    let mut doc = "";
    for line in part.lines() {
        if let Some(text) = line.strip_prefix("/** ") {
            doc = text.trim_end_matches(" */");
        }
        let Some(defined) = line.strip_prefix("# define ") else {
            continue;
        };
        let (name, value) = split(defined);
        let (name, how) = match name.split_once('(') {
            Some((name, args)) => {
                let args = args.trim_end_matches(')').replace(", ", ",");
                (name, format!("params='{args}' raw"))
            }
            None => (name, "raw".to_owned()),
        };
        found.push(Macro {
            name: name.to_owned(),
            file: stem(header),
            how,
            value: attribute(value),
            since: String::new(),
            doc: section(doc),
        });
    }
    found
}

/// `NAME(a, b) value` as the name with its arguments, and the value.
fn split(defined: &str) -> (&str, &str) {
    let has_arguments = defined
        .find(['(', ' '])
        .is_some_and(|at| defined[at..].starts_with('('));
    let end = if has_arguments {
        defined.find(')').map(|at| at + 1)
    } else {
        defined.find(' ')
    };
    let (name, value) = defined.split_at(end.unwrap_or(defined.len()));
    (name, value.trim())
}
