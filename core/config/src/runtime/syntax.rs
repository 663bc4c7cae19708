//! What the tokenizer could not get over, in libvirt's words.

use quick_xml::errors::{Error as XmlError, IllFormedError, SyntaxError};
use quick_xml::events::BytesStart;
use quick_xml::events::attributes::AttrError;

use super::error::Error;
use super::source::Source;

/// Something outside tags is broken.
pub(crate) fn broken(source: &Source<'_>, start: usize, error: &XmlError) -> Error {
    let end = source.text.len();
    match error {
        XmlError::Syntax(SyntaxError::UnclosedComment) => {
            source.problem(end, "Comment not terminated")
        }
        XmlError::IllFormed(IllFormedError::DoubleHyphenInComment) => {
            source.problem(start, "Double hyphen within comment")
        }
        XmlError::Syntax(SyntaxError::UnclosedTag) => {
            let name = name_at(source, start + 1);
            let line = source.line_of(start);
            let what = format!("Couldn't find end of Start Tag {name} line {line}");
            source.problem(end, &what)
        }
        XmlError::IllFormed(IllFormedError::UnclosedReference) => {
            let at = start + 1 + name_at(source, start + 1).len();
            source.problem(at, "EntityRef: expecting ';'")
        }
        other => source.problem(start, &other.to_string()),
    }
}

/// The name that stands there.
pub(crate) fn name_at<'x>(source: &Source<'x>, start: usize) -> &'x str {
    let rest = source.text.get(start..).unwrap_or_default();
    let is_part = |char: char| char.is_alphanumeric() || "_:-.".contains(char) || !char.is_ascii();
    let end = rest.find(|char| !is_part(char)).unwrap_or(rest.len());
    &rest[..end]
}

/// An attribute is broken.
pub(crate) fn broken_attribute(
    source: &Source<'_>,
    tag: &BytesStart<'_>,
    start: usize,
    error: &AttrError,
) -> Error {
    let (at, what) = match *error {
        AttrError::ExpectedEq(at) => {
            let before = tag.get(..at).unwrap_or(tag);
            let name = before
                .split_ascii_whitespace()
                .next_back()
                .unwrap_or_default();
            let what = format!("Specification mandates value for attribute {name}");
            (at, what)
        }
        AttrError::ExpectedValue(at)
        | AttrError::UnquotedValue(at)
        | AttrError::ExpectedQuote(at, _) => (at, "AttValue: \" or ' expected".to_owned()),
        AttrError::Duplicated(at, _) => {
            let attribute = tag.get(at..).unwrap_or_default();
            let name = attribute.split(['=', ' ']).next().unwrap_or_default();
            let quotes = attribute.match_indices(['"', '\'']);
            let end = quotes.take(2).last().map_or(0, |(quote, _)| quote + 1);
            (at + end, format!("Attribute {name} redefined"))
        }
    };
    source.problem(start + 1 + at, &what)
}
