//! An example with every element a link to what explains it.

use super::super::text::{Html, safe};
use super::book::Book;
use super::outline::children;
use crate::model::document::{Content, Document};
use crate::targets::schemas::types::type_name;
use crate::targets::schemas::xml::escaped;

/// The example's text; names of elements, as far as the model knows them, are links.
pub(super) fn linked(book: &Book<'_>, d: &Document) -> Html {
    let mut out = String::new();
    let mut open: Vec<Option<String>> = Vec::new();
    let mut rest = d.example.trim_end();
    while let Some(at) = rest.find('<') {
        out.push_str(&escaped(&rest[..at]));
        rest = &rest[at..];
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        let tag = &rest[..end];
        rest = &rest[end..];
        let name = name(tag);
        if name.is_empty() {
            out.push_str(&escaped(tag));
        } else if tag.starts_with("</") {
            open.pop();
            out.push_str(&escaped(tag));
        } else {
            let (address, inside) = find(book, d, &open, name);
            start(&mut out, tag, name, address.as_deref());
            if !tag.ends_with("/>") {
                open.push(inside);
            }
        }
    }
    out.push_str(&escaped(rest));
    safe(out)
}

/// The name in a start or end tag; nothing of a comment or an instruction.
fn name(tag: &str) -> &str {
    let name = tag.trim_start_matches("</").trim_start_matches('<');
    if name.starts_with(['!', '?']) {
        return "";
    }
    let end = name.find([' ', '\n', '\t', '/', '>']).unwrap_or(name.len());
    &name[..end]
}

/// Where an element is explained, and the type of what it holds, if that is a structure.
fn find(
    book: &Book<'_>,
    d: &Document,
    open: &[Option<String>],
    name: &str,
) -> (Option<String>, Option<String>) {
    let parent = match open.last() {
        None => return (Some(book.address(&d.root)), Some(d.root.clone())),
        Some(None) => return (None, None),
        Some(Some(parent)) => parent,
    };
    let children = children(book, parent);
    let Some(child) = children.iter().find(|child| child.xml == name) else {
        return (None, None);
    };
    let inside = match child.content {
        Content::Type(ty) => Some(type_name(ty).to_owned()),
        _ => None,
    };
    (Some(child.address.clone()), inside)
}

fn start(out: &mut String, tag: &str, name: &str, address: Option<&str>) {
    out.push_str("&lt;");
    match address {
        Some(address) => {
            out.push_str(&format!("<a href=\"{address}\">{}</a>", escaped(name)));
        }
        None => out.push_str(&escaped(name)),
    }
    out.push_str(&escaped(&tag[1 + name.len()..]));
}
