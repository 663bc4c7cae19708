//! RELAX NG patterns as values, and as text.

use std::fmt::Write as _;

/// A pattern. Build with the functions below: they keep patterns flat and leave out what says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// Nothing.
    Empty,
    /// Any text.
    Text,
    /// One word.
    Word(String),
    /// A data type of XML Schema, with bounds.
    Data(String, Vec<(&'static str, String)>),
    /// A definition.
    Ref(String),
    /// An element of this name.
    Element(String, Box<Pattern>),
    /// An attribute of this name.
    Attribute(String, Box<Pattern>),
    /// An element of any name outside these namespaces; none excluded: of any name at all.
    AnyElement(Vec<String>, Box<Pattern>),
    /// Any attribute.
    AnyAttribute,
    /// One after another.
    Group(Vec<Pattern>),
    /// All, in any order.
    Interleave(Vec<Pattern>),
    /// One of these.
    Choice(Vec<Pattern>),
    /// Perhaps.
    Optional(Box<Pattern>),
    /// Any number of times.
    ZeroOrMore(Box<Pattern>),
    /// Once or more.
    OneOrMore(Box<Pattern>),
}

pub(super) fn element(name: &str, content: Pattern) -> Pattern {
    Pattern::Element(name.to_owned(), Box::new(content))
}

pub(super) fn attribute(name: &str, content: Pattern) -> Pattern {
    Pattern::Attribute(name.to_owned(), Box::new(content))
}

pub(super) fn reference(name: impl Into<String>) -> Pattern {
    Pattern::Ref(name.into())
}

pub(super) fn optional(p: Pattern) -> Pattern {
    match p {
        Pattern::Empty | Pattern::Text | Pattern::Optional(_) | Pattern::ZeroOrMore(_) => p,
        p => Pattern::Optional(Box::new(p)),
    }
}

pub(super) fn group(parts: Vec<Pattern>) -> Pattern {
    joined(parts, Pattern::Group)
}

pub(super) fn interleave(parts: Vec<Pattern>) -> Pattern {
    joined(parts, Pattern::Interleave)
}

/// Choices may be of nothing, so unlike the others they keep an empty part.
pub(super) fn choice(mut parts: Vec<Pattern>) -> Pattern {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, Some(last)) => {
            parts.push(last);
            Pattern::Choice(parts)
        }
        (_, None) => Pattern::Empty,
    }
}

fn joined(parts: Vec<Pattern>, join: fn(Vec<Pattern>) -> Pattern) -> Pattern {
    let mut parts: Vec<Pattern> = parts.into_iter().filter(|p| *p != Pattern::Empty).collect();
    match (parts.len(), parts.pop()) {
        (_, None) => Pattern::Empty,
        (1, Some(only)) => only,
        (_, Some(last)) => {
            parts.push(last);
            join(parts)
        }
    }
}

impl Pattern {
    /// Adds the pattern to a grammar's text.
    pub(super) fn print(&self, depth: usize, out: &mut String) {
        match self {
            Self::Empty => line(out, depth, "<empty/>"),
            Self::Text => line(out, depth, "<text/>"),
            Self::Word(word) => word_line(word, depth, out),
            Self::Ref(name) => line(out, depth, &format!("<ref name=\"{name}\"/>")),
            Self::Data(name, bounds) => data(name, bounds, depth, out),
            Self::Element(name, content) => named("element", name, content, depth, out),
            Self::Attribute(name, content) => named("attribute", name, content, depth, out),
            Self::AnyElement(except, content) => any_element(except, content, depth, out),
            Self::AnyAttribute => line(out, depth, "<attribute><anyName/></attribute>"),
            Self::Group(parts) => nested("group", parts, depth, out),
            Self::Interleave(parts) => nested("interleave", parts, depth, out),
            Self::Choice(parts) => nested("choice", parts, depth, out),
            Self::Optional(part) => nested("optional", part.parts(), depth, out),
            Self::ZeroOrMore(part) => nested("zeroOrMore", part.parts(), depth, out),
            Self::OneOrMore(part) => nested("oneOrMore", part.parts(), depth, out),
        }
    }

    /// What an element that means a sequence holds: the parts of a group as they are.
    pub(super) fn parts(&self) -> &[Self] {
        match self {
            Self::Group(parts) => parts,
            other => std::slice::from_ref(other),
        }
    }
}

fn line(out: &mut String, depth: usize, text: &str) {
    for _ in 0..depth {
        out.push_str("  ");
    }
    out.push_str(text);
    out.push('\n');
}

/// White space counts, as for the parser: without the type it would not.
fn word_line(word: &str, depth: usize, out: &mut String) {
    let word = escaped(word);
    line(
        out,
        depth,
        &format!("<value type=\"string\">{word}</value>"),
    );
}

fn nested(tag: &str, parts: &[Pattern], depth: usize, out: &mut String) {
    line(out, depth, &format!("<{tag}>"));
    for part in parts {
        part.print(depth + 1, out);
    }
    line(out, depth, &format!("</{tag}>"));
}

/// An element or an attribute; an attribute of any text needs no content.
fn named(tag: &str, name: &str, content: &Pattern, depth: usize, out: &mut String) {
    if tag == "attribute" && *content == Pattern::Text {
        return line(out, depth, &format!("<attribute name=\"{name}\"/>"));
    }
    line(out, depth, &format!("<{tag} name=\"{name}\">"));
    for part in content.parts() {
        part.print(depth + 1, out);
    }
    line(out, depth, &format!("</{tag}>"));
}

fn data(name: &str, bounds: &[(&'static str, String)], depth: usize, out: &mut String) {
    if bounds.is_empty() {
        return line(out, depth, &format!("<data type=\"{name}\"/>"));
    }
    line(out, depth, &format!("<data type=\"{name}\">"));
    for (bound, value) in bounds {
        let mut text = String::new();
        let _ = write!(text, "<param name=\"{bound}\">{}</param>", escaped(value));
        line(out, depth + 1, &text);
    }
    line(out, depth, "</data>");
}

fn any_element(except: &[String], content: &Pattern, depth: usize, out: &mut String) {
    line(out, depth, "<element>");
    if except.is_empty() {
        line(out, depth + 1, "<anyName/>");
    } else {
        line(out, depth + 1, "<anyName>");
        line(out, depth + 2, "<except>");
        for uri in except {
            line(
                out,
                depth + 3,
                &format!("<nsName ns=\"{}\"/>", escaped(uri)),
            );
        }
        line(out, depth + 2, "</except>");
        line(out, depth + 1, "</anyName>");
    }
    content.print(depth + 1, out);
    line(out, depth, "</element>");
}

/// Text as XML holds it, in an element or between double quotes.
pub(in crate::targets) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
