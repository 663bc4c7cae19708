//! The sections of a page: types with their tables, enums, kinds of text; and what of them can be searched.

use serde::Serialize;

use super::super::site::Link;
use super::super::text::Html;
use super::book::Book;
use super::rows::{self, Row};
use super::words;
use crate::model::document::Origin;

#[derive(Serialize)]
pub(super) struct TypeView {
    name: String,
    /// `element`, `group` or `choice`.
    kind: &'static str,
    since: String,
    path: String,
    doc: Html,
    rows: Vec<Row>,
    /// Whether a row says since when there is what it is about.
    dated: bool,
    users: Vec<Link>,
}

#[derive(Serialize)]
pub(super) struct EnumView {
    name: String,
    doc: Html,
    words: Vec<WordView>,
    users: Vec<Link>,
}

#[derive(Serialize)]
struct WordView {
    xml: String,
    doc: Html,
    since: String,
}

#[derive(Serialize)]
pub(super) struct ScalarView {
    name: String,
    accepts: Html,
    unit: String,
    json: String,
    doc: Html,
}

/// Something that can be searched.
pub(super) struct Entry {
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) anchor: String,
    pub(super) summary: String,
    pub(super) also: String,
}

/// The types of a topic that have a section, as written: elements and groups, then choices.
pub(super) fn types(book: &Book<'_>, topic: &str) -> Vec<TypeView> {
    let structs = book.all.structs.iter().filter(|s| s.topic == topic);
    let structs = structs.filter(|s| !book.in_place(&s.name)).map(|s| {
        let kind = match s.origin {
            Origin::Group => "group",
            _ => "element",
        };
        let rows = rows::of_struct(book, s);
        section(book, &s.name, kind, s.since.as_deref(), &s.doc, rows)
    });
    let choices = book.all.choices.iter().filter(|c| c.topic == topic);
    let choices = choices.filter(|c| !book.in_place(&c.name)).map(|c| {
        let rows = rows::of_choice(book, c);
        section(book, &c.name, "choice", c.since.as_deref(), &c.doc, rows)
    });
    structs.chain(choices).collect()
}

fn section(
    book: &Book<'_>,
    name: &str,
    kind: &'static str,
    since: Option<&str>,
    doc: &str,
    rows: Vec<Row>,
) -> TypeView {
    TypeView {
        name: name.to_owned(),
        kind,
        since: since.unwrap_or_default().to_owned(),
        path: path(book, name),
        doc: book.blocks(doc),
        dated: rows.iter().any(|r| !r.since.is_empty()),
        rows,
        users: users(book, name),
    }
}

fn path(book: &Book<'_>, name: &str) -> String {
    book.paths.get(name).cloned().unwrap_or_default()
}

fn users(book: &Book<'_>, name: &str) -> Vec<Link> {
    let mut sections: Vec<&str> = book
        .users(name)
        .into_iter()
        .map(|user| book.section(user))
        .filter(|section| *section != name)
        .collect();
    sections.sort_unstable();
    sections.dedup();
    sections
        .into_iter()
        .map(|section| Link::new(section, book.address(section)))
        .collect()
}

pub(super) fn enums(book: &Book<'_>, topic: &str) -> Vec<EnumView> {
    let enums = book.all.enums.iter().filter(|e| e.topic == topic);
    enums
        .map(|e| EnumView {
            name: e.name.clone(),
            doc: book.blocks(&e.doc),
            words: e
                .values
                .iter()
                .map(|w| WordView {
                    xml: w.xml.clone(),
                    doc: book.inline(w.doc.as_deref().unwrap_or_default()),
                    since: w.since.clone().unwrap_or_default(),
                })
                .collect(),
            users: users(book, &e.name),
        })
        .collect()
}

pub(super) fn scalars(book: &Book<'_>, topic: &str) -> Vec<ScalarView> {
    let scalars = book.all.scalars.values().filter(|s| s.topic == topic);
    scalars
        .map(|s| ScalarView {
            name: s.name.clone(),
            accepts: words::accepts(&s.accepts),
            unit: s.unit.clone().unwrap_or_default(),
            json: format!("{:?}", s.json).to_lowercase(),
            doc: book.inline(&s.doc),
        })
        .collect()
}

/// What a search finds in a topic: attributes and elements by their paths, enums by their words.
pub(super) fn entries(book: &Book<'_>, topic: &str) -> Vec<Entry> {
    let mut out = Vec::new();
    let structs = book.all.structs.iter().filter(|s| s.topic == topic);
    for s in structs.filter(|s| !book.in_place(&s.name)) {
        add(
            &mut out,
            &path(book, &s.name),
            rows::of_struct(book, s),
            &s.name,
            &s.doc,
        );
    }
    let choices = book.all.choices.iter().filter(|c| c.topic == topic);
    for c in choices.filter(|c| !book.in_place(&c.name)) {
        add(
            &mut out,
            &path(book, &c.name),
            rows::of_choice(book, c),
            &c.name,
            &c.doc,
        );
    }
    for e in book.all.enums.iter().filter(|e| e.topic == topic) {
        let words: Vec<&str> = e.values.iter().map(|w| w.xml.as_str()).collect();
        out.push(Entry {
            kind: "words",
            name: e.name.clone(),
            anchor: e.name.clone(),
            summary: e.doc.clone(),
            also: words.join(" "),
        });
    }
    for s in book.all.scalars.values().filter(|s| s.topic == topic) {
        out.push(Entry {
            kind: "kind of text",
            name: s.name.clone(),
            anchor: s.name.clone(),
            summary: s.doc.clone(),
            also: String::new(),
        });
    }
    out
}

fn add(out: &mut Vec<Entry>, base: &str, rows: Vec<Row>, name: &str, doc: &str) {
    out.push(Entry {
        kind: "type",
        name: name.to_owned(),
        anchor: name.to_owned(),
        summary: doc.to_owned(),
        also: String::new(),
    });
    for row in rows {
        let Some(found) = row.found else { continue };
        out.push(Entry {
            kind: found.kind,
            name: format!("{base}{}", found.path),
            anchor: row.id,
            summary: if found.summary.is_empty() {
                doc.to_owned()
            } else {
                found.summary
            },
            also: String::new(),
        });
    }
}
