//! The lines of a type's table: its fields, and indented below them those of the types that are explained in place.

use serde::Serialize;

use super::super::text::{Html, safe};
use super::book::Book;
use super::words;
use crate::model::document::{
    By, Card, Choice, Content, Field, FieldKind, Struct, TypeRef, Variant,
};
use crate::targets::schemas::types::type_name;
use crate::targets::schemas::xml::escaped;

/// A line.
#[derive(Serialize)]
pub(super) struct Row {
    /// How far it is indented.
    pub(super) depth: usize,
    /// Its anchor; empty where another line has it.
    pub(super) id: String,
    /// What it is called, as it looks in XML; of a heading, all of it.
    pub(super) name: Html,
    /// Whether it is a heading of the lines below it.
    pub(super) heading: bool,
    pub(super) holds: Html,
    pub(super) often: Html,
    pub(super) doc: Html,
    pub(super) since: String,
    /// `live` and the like.
    pub(super) marks: Vec<&'static str>,
    /// For the search: kind, and the path from the type's own.
    #[serde(skip)]
    pub(super) found: Option<Found>,
}

/// What a line adds to the search index.
pub(super) struct Found {
    pub(super) kind: &'static str,
    pub(super) path: String,
    pub(super) summary: String,
}

/// The lines of a struct.
pub(super) fn of_struct(book: &Book<'_>, s: &Struct) -> Vec<Row> {
    let mut maker = Maker {
        book,
        rows: Vec::new(),
    };
    maker.fields(s, 0, "");
    maker.rows
}

/// The lines of a choice that has a section of its own.
pub(super) fn of_choice(book: &Book<'_>, c: &Choice) -> Vec<Row> {
    let mut maker = Maker {
        book,
        rows: Vec::new(),
    };
    maker.choice(c, &Card::One, 0, "", &c.name);
    maker.rows
}

struct Maker<'b, 'a> {
    book: &'b Book<'a>,
    rows: Vec<Row>,
}

impl Maker<'_, '_> {
    fn fields(&mut self, s: &Struct, depth: usize, path: &str) {
        for f in &s.fields {
            self.field(f, &s.name, depth, path);
        }
    }

    fn field(&mut self, f: &Field, owner: &str, depth: usize, path: &str) {
        let id = format!("{owner}.{}", f.name);
        match &f.kind {
            FieldKind::Attribute { xml, value } => {
                let holds = words::value(self.book, value);
                let found = found("attribute", format!("{path}/@{xml}"), f);
                self.line(f, id, depth, attribute_name(xml), holds, Some(found));
            }
            FieldKind::Text { value } => {
                let holds = words::value(self.book, value);
                self.line(f, id, depth, safe("its text".into()), holds, None);
            }
            FieldKind::Foreign => {
                let (name, holds) = (safe("others".into()), safe("any XML".into()));
                self.line(f, id, depth, name, holds, None);
            }
            FieldKind::Child { xml, content } => {
                let path = format!("{path}/{xml}");
                let holds = words::content(self.book, content);
                let found = found("element", path.clone(), f);
                self.line(f, id, depth, element_name(xml), holds, Some(found));
                self.inside(content, depth + 1, &path);
            }
            FieldKind::Splice(ty) => self.splice(f, ty, id, depth, path),
        }
    }

    fn line(
        &mut self,
        f: &Field,
        id: String,
        depth: usize,
        name: Html,
        holds: Html,
        found: Option<Found>,
    ) {
        let mut marks = Vec::new();
        if f.live {
            marks.push("live");
        }
        if f.secure {
            marks.push("secret");
        }
        self.rows.push(Row {
            depth,
            id,
            name,
            heading: false,
            holds,
            often: match f.kind {
                FieldKind::Foreign => safe("any number".into()),
                _ => words::often(f),
            },
            doc: self.book.inline(&f.doc),
            since: f.since.clone().unwrap_or_default(),
            marks,
            found,
        });
    }

    fn heading(&mut self, id: String, depth: usize, text: Html, doc: &str, since: Option<&String>) {
        self.rows.push(Row {
            depth,
            id,
            name: text,
            heading: true,
            holds: safe(String::new()),
            often: safe(String::new()),
            doc: self.book.inline(doc),
            since: since.cloned().unwrap_or_default(),
            marks: Vec::new(),
            found: None,
        });
    }

    /// What an element holds, when that is explained nowhere else.
    fn inside(&mut self, content: &Content, depth: usize, path: &str) {
        let Content::Type(ty) = content else { return };
        let name = type_name(ty);
        if !self.book.in_place(name) {
            return;
        }
        let types = &self.book.types;
        if let Some(s) = types.structs.get(name).copied() {
            self.fields(s, depth, path);
        } else if let Some(c) = types.choices.get(name).copied() {
            self.choice(c, &Card::One, depth, path, name);
        }
    }

    fn splice(&mut self, f: &Field, ty: &TypeRef, id: String, depth: usize, path: &str) {
        let name = type_name(ty);
        if !self.book.in_place(name) {
            return self.elsewhere(f, ty, id, depth);
        }
        let types = &self.book.types;
        if let Some(s) = types.structs.get(name).copied() {
            self.fields(s, depth, path);
        } else if let Some(c) = types.choices.get(name).copied() {
            self.choice(c, &f.card, depth, path, &id);
        }
    }

    /// A line for what is spliced in and explained in a section of its own.
    fn elsewhere(&mut self, f: &Field, ty: &TypeRef, id: String, depth: usize) {
        let choice = self.book.types.choices.get(type_name(ty)).copied();
        let (what, often) = match choice.map(|c| &c.by) {
            Some(By::Attribute { name, default, .. }) => {
                let name = escaped(name);
                let often = default.as_deref().filter(|_| f.card == Card::One);
                let what = format!("<code>{name}=\"…\"</code> and what goes with it");
                (what, often.map(words::default))
            }
            Some(By::Child) => ("one of several elements".into(), None),
            // What of a group has to be there, the group's own section says.
            None => ("and more".into(), Some(safe(String::new()))),
        };
        let holds = words::structure(self.book, ty);
        self.line(f, id, depth, safe(what), holds, None);
        if let (Some(row), Some(often)) = (self.rows.last_mut(), often) {
            row.often = often;
        }
    }

    fn choice(&mut self, c: &Choice, card: &Card, depth: usize, path: &str, id: &str) {
        match &c.by {
            By::Child => self.by_child(c, card, depth, path, id),
            By::Attribute { name, default, .. } => {
                self.rows.push(Row {
                    depth,
                    id: format!("{id}.by"),
                    name: attribute_name(name),
                    heading: false,
                    holds: words::variants(c),
                    often: match default {
                        Some(word) => words::default(word),
                        None if *card == Card::One => safe("required".into()),
                        None => safe("optional".into()),
                    },
                    doc: self.book.inline(&c.doc),
                    since: c.since.clone().unwrap_or_default(),
                    marks: Vec::new(),
                    found: Some(Found {
                        kind: "attribute",
                        path: format!("{path}/@{name}"),
                        summary: c.doc.clone(),
                    }),
                });
                for v in &c.variants {
                    self.variant(c, v, name, depth, path);
                }
            }
        }
    }

    fn variant(&mut self, c: &Choice, v: &Variant, by: &str, depth: usize, path: &str) {
        let Content::Type(ty) = &v.content else {
            if !v.doc.is_empty() || v.since.is_some() {
                self.variant_heading(c, v, by, depth);
            }
            return;
        };
        self.variant_heading(c, v, by, depth);
        if let Some(s) = self.book.types.structs.get(type_name(ty)).copied() {
            self.fields(s, depth + 1, path);
        }
    }

    fn variant_heading(&mut self, c: &Choice, v: &Variant, by: &str, depth: usize) {
        let text = format!("with <code>{}=\"{}\"</code>", escaped(by), escaped(&v.xml));
        let id = format!("{}.{}", c.name, v.name);
        self.heading(id, depth, safe(text), &v.doc, v.since.as_ref());
    }

    fn by_child(&mut self, c: &Choice, card: &Card, depth: usize, path: &str, id: &str) {
        let text = match card {
            Card::One => "one of these",
            Card::Many => "any number of these, in the order they stand",
            Card::AtLeastOne => "one or more of these, in the order they stand",
            _ => "at most one of these",
        };
        let head = format!("{id}.by");
        self.heading(head, depth, safe(text.into()), &c.doc, c.since.as_ref());
        for v in &c.variants {
            let path = format!("{path}/{}", v.xml);
            self.rows.push(Row {
                depth: depth + 1,
                id: format!("{}.{}", c.name, v.name),
                name: element_name(&v.xml),
                heading: false,
                holds: words::content(self.book, &v.content),
                often: safe(String::new()),
                doc: self.book.inline(&v.doc),
                since: v.since.clone().unwrap_or_default(),
                marks: Vec::new(),
                found: Some(Found {
                    kind: "element",
                    path: path.clone(),
                    summary: v.doc.clone(),
                }),
            });
            self.inside(&v.content, depth + 2, &path);
        }
    }
}

fn found(kind: &'static str, path: String, f: &Field) -> Found {
    Found {
        kind,
        path,
        summary: f.doc.clone(),
    }
}

fn attribute_name(xml: &str) -> Html {
    safe(format!("<code>{}=\"…\"</code>", escaped(xml)))
}

fn element_name(xml: &str) -> Html {
    safe(format!("<code>&lt;{}&gt;</code>", escaped(xml)))
}
