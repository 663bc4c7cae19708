//! The outline of a document: the elements of its root, those with others in them apart.

use serde::Serialize;

use super::super::site::Link;
use super::book::Book;
use crate::model::document::{By, Content, Document, Field, FieldKind};
use crate::targets::schemas::types::type_name;

/// What is in the root.
#[derive(Serialize)]
pub(super) struct Outline {
    /// Elements without others in them.
    leaves: Vec<Link>,
    lines: Vec<Line>,
}

/// An element of the root with others in it.
#[derive(Serialize)]
struct Line {
    element: Link,
    inside: Vec<Link>,
}

/// A child that a type has, directly or through what it splices.
pub(super) struct Child<'a> {
    pub(super) xml: &'a str,
    pub(super) content: &'a Content,
    pub(super) address: String,
}

pub(super) fn of(book: &Book<'_>, d: &Document) -> Outline {
    let mut outline = Outline {
        leaves: Vec::new(),
        lines: Vec::new(),
    };
    for child in children(book, &d.root) {
        let inside = match child.content {
            Content::Type(ty) => children(book, type_name(ty)),
            _ => Vec::new(),
        };
        let element = link(&child);
        if inside.is_empty() {
            outline.leaves.push(element);
        } else {
            let inside = inside.iter().map(link).collect();
            outline.lines.push(Line { element, inside });
        }
    }
    outline
}

fn link(child: &Child<'_>) -> Link {
    Link::new(child.xml, child.address.clone())
}

/// The elements that a type may have, each once.
pub(super) fn children<'a>(book: &Book<'a>, name: &str) -> Vec<Child<'a>> {
    let mut out = Vec::new();
    collect(book, name, &mut out, 0);
    out
}

fn collect<'a>(book: &Book<'a>, name: &str, out: &mut Vec<Child<'a>>, depth: usize) {
    // Splices are not nested this deep; a wrong spec may splice a type into itself.
    if depth > 16 {
        return;
    }
    if let Some(s) = book.types.structs.get(name).copied() {
        for f in &s.fields {
            match &f.kind {
                FieldKind::Child { xml, content } => {
                    add(book, out, xml, content, || field(book, &s.name, f));
                }
                FieldKind::Splice(ty) => collect(book, type_name(ty), out, depth + 1),
                _ => {}
            }
        }
    }
    let Some(c) = book.types.choices.get(name).copied() else {
        return;
    };
    for v in &c.variants {
        match (&c.by, &v.content) {
            (By::Child, content) => add(book, out, &v.xml, content, || {
                let address = book.address(&c.name);
                let page = address.split('#').next().unwrap_or_default();
                format!("{page}#{}.{}", c.name, v.name)
            }),
            (By::Attribute { .. }, Content::Type(ty)) => {
                collect(book, type_name(ty), out, depth + 1);
            }
            (By::Attribute { .. }, _) => {}
        }
    }
}

fn field(book: &Book<'_>, owner: &str, f: &Field) -> String {
    book.field_address(owner, f)
}

/// Adds an element that leads to its type where that has a section, else to its line.
fn add<'a>(
    book: &Book<'a>,
    out: &mut Vec<Child<'a>>,
    xml: &'a str,
    content: &'a Content,
    line: impl FnOnce() -> String,
) {
    if out.iter().any(|child| child.xml == xml) {
        return;
    }
    let address = match content {
        Content::Type(ty) if !book.in_place(type_name(ty)) => book.address(type_name(ty)),
        _ => line(),
    };
    out.push(Child {
        xml,
        content,
        address,
    });
}
