//! RELAX NG patterns as values, and as the elements of a grammar.

use super::xml::Xml;

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
    /// The pattern as an element of a grammar.
    pub(super) fn xml(&self) -> Xml {
        match self {
            Self::Empty => Xml::new("empty", Vec::new()),
            Self::Text => Xml::new("text", Vec::new()),
            // White space counts, as for the parser: without the type it would not.
            Self::Word(word) => Xml::text("value", word).with("type", "string"),
            Self::Ref(name) => Xml::new("ref", Vec::new()).with("name", name),
            Self::Data(name, bounds) => {
                let bound =
                    |(bound, value): &(&str, String)| Xml::text("param", value).with("name", bound);
                Xml::new("data", bounds.iter().map(bound).collect()).with("type", name)
            }
            Self::Element(name, content) => Xml::new("element", content.list()).with("name", name),
            // An attribute of any text needs no content.
            Self::Attribute(name, content) if **content == Self::Text => {
                Xml::new("attribute", Vec::new()).with("name", name)
            }
            Self::Attribute(name, content) => {
                Xml::new("attribute", content.list()).with("name", name)
            }
            Self::AnyElement(except, content) => {
                let mut inside = vec![any_name(except)];
                inside.extend(content.list());
                Xml::new("element", inside)
            }
            Self::AnyAttribute => Xml::new("attribute", vec![any_name(&[])]),
            Self::Group(_) => Xml::new("group", self.list()),
            Self::Interleave(parts) => Xml::new("interleave", all(parts)),
            Self::Choice(parts) => Xml::new("choice", all(parts)),
            Self::Optional(part) => Xml::new("optional", part.list()),
            Self::ZeroOrMore(part) => Xml::new("zeroOrMore", part.list()),
            Self::OneOrMore(part) => Xml::new("oneOrMore", part.list()),
        }
    }

    /// What an element that means a sequence holds: the parts of a group as they are.
    pub(super) fn list(&self) -> Vec<Xml> {
        match self {
            Self::Group(parts) => all(parts),
            other => vec![other.xml()],
        }
    }
}

fn all(parts: &[Pattern]) -> Vec<Xml> {
    parts.iter().map(Pattern::xml).collect()
}

fn any_name(except: &[String]) -> Xml {
    let spaces = except
        .iter()
        .map(|uri| Xml::new("nsName", Vec::new()).with("ns", uri));
    let spaces: Vec<Xml> = spaces.collect();
    let except = if spaces.is_empty() {
        Vec::new()
    } else {
        vec![Xml::new("except", spaces)]
    };
    Xml::new("anyName", except)
}
