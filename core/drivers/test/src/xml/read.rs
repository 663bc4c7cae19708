//! Reading: text to tree, refusing what is not well formed and what is too large.

use std::borrow::Cow;

use polyvirt_driver::{Error, Result};
use quick_xml::Reader;
use quick_xml::errors::{Error as XmlError, IllFormedError, SyntaxError};
use quick_xml::events::attributes::AttrError;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::problem::Source;
use super::{Element, Node, text};

/// What the wire protocol carries at most in one string; nothing larger is read.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// How deep elements can be in each other, as in libvirt.
const MAX_DEPTH: usize = 256;

/// Reads a whole document. `name` says in messages what it is: `domain_definition`.
///
/// Declarations of entities are read over and never expanded.
pub(crate) fn read(document: &str, name: &str) -> Result<Element> {
    if document.len() > MAX_BYTES {
        let message = format!("document is larger than {MAX_BYTES} bytes");
        return Err(Error::xml(message));
    }
    let text = with_plain_line_ends(document);
    let source = Source { name, text: &text };
    if let Some((at, char)) = text::first_forbidden(&text) {
        let what = format!("PCDATA invalid Char value {}", u32::from(char));
        return Err(source.problem(at, &what));
    }
    Parser::new(source).run()
}

/// Line ends as XML counts them.
fn with_plain_line_ends(document: &str) -> Cow<'_, str> {
    if document.contains('\r') {
        document.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        document.into()
    }
}

/// How many attributes an element can have: looking for repeated ones takes the square of it.
const MAX_ATTRIBUTES: usize = 1000;

struct Parser<'a> {
    source: Source<'a>,
    reader: Reader<&'a [u8]>,
    /// Elements that have begun and not ended, and where they began.
    open: Vec<(Element, usize)>,
    root: Option<Element>,
}

impl<'a> Parser<'a> {
    fn new(source: Source<'a>) -> Self {
        let mut reader = Reader::from_str(source.text);
        // Ends are compared here, where the line of the beginning is known.
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_unmatched_ends = true;
        Self {
            source,
            reader,
            open: Vec::new(),
            root: None,
        }
    }

    fn run(mut self) -> Result<Element> {
        loop {
            let start = self.position();
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => return Err(self.broken(start, &error)),
            };
            match event {
                Event::Start(tag) => self.begin(&tag, start)?,
                Event::Empty(tag) => {
                    self.begin(&tag, start)?;
                    self.end(None, start)?;
                }
                Event::End(tag) => self.end(Some(tag.name().as_ref()), start)?,
                Event::Text(text) => self.text(&text, start)?,
                Event::CData(text) => self.text(&text, start)?,
                Event::GeneralRef(reference) => self.reference(&reference)?,
                Event::Comment(comment) => self.comment(&comment),
                Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
                Event::Eof => return self.finish(),
            }
        }
    }

    /// Where the reader is, in bytes.
    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    fn problem(&self, at: usize, what: &str) -> Error {
        self.source.problem(at, what)
    }

    fn begin(&mut self, tag: &BytesStart<'_>, start: usize) -> Result<()> {
        let name = tag.name().as_ref().to_owned();
        if self.root.is_some() {
            return Err(self.problem(start, "Extra content at the end of the document"));
        }
        if !text::is_name(&name) {
            return Err(self.problem(start + 1, "StartTag: invalid element name"));
        }
        if self.open.len() == MAX_DEPTH {
            let what =
                format!("Excessive depth in document: {MAX_DEPTH} use XML_PARSE_HUGE option");
            return Err(self.problem(self.position(), &what));
        }
        let element = Element {
            attributes: self.attributes(tag, start)?,
            name,
            children: Vec::new(),
        };
        self.open.push((element, start));
        Ok(())
    }

    fn attributes(&self, tag: &BytesStart<'_>, start: usize) -> Result<Vec<(String, String)>> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            if attributes.len() == MAX_ATTRIBUTES {
                let what = format!("more than {MAX_ATTRIBUTES} attributes");
                return Err(self.problem(start, &what));
            }
            let attribute = attribute.map_err(|error| self.broken_attribute(tag, start, &error))?;
            let name = attribute.key.as_ref();
            if !text::is_name(name) {
                return Err(self.problem(start, "error parsing attribute name"));
            }
            if attribute.value.contains('<') {
                let what = "Unescaped '<' not allowed in attributes values";
                let at = tag.find('<').unwrap_or_default();
                return Err(self.problem(start + 1 + at, what));
            }
            let value = text::attribute_value(&attribute.value)
                .map_err(|reference| self.problem(start, &text::no_meaning(reference)))?;
            attributes.push((name.to_owned(), value));
        }
        Ok(attributes)
    }

    /// Ends the element that began last, which has to be `name`.
    fn end(&mut self, name: Option<&str>, tag: usize) -> Result<()> {
        let at = self.position();
        let Some((mut element, start)) = self.open.pop() else {
            return Err(match self.root {
                Some(_) => self.problem(tag, "Extra content at the end of the document"),
                None => self.problem(tag + 1, "StartTag: invalid element name"),
            });
        };
        if let Some(name) = name.filter(|name| *name != element.name) {
            let line = self.source.line_of(start);
            let what = format!(
                "Opening and ending tag mismatch: {} line {line} and {name}",
                element.name
            );
            return Err(self.problem(at, &what));
        }
        drop_layout(&mut element);
        match self.open.last_mut() {
            Some((parent, _)) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: &str, start: usize) -> Result<()> {
        if let Some((element, _)) = self.open.last_mut() {
            push_text(element, text);
            return Ok(());
        }
        if text.trim_ascii().is_empty() {
            return Ok(());
        }
        let at = start + text.len() - text.trim_ascii_start().len();
        let what = match self.root {
            Some(_) => "Extra content at the end of the document",
            None => "Start tag expected, '<' not found",
        };
        Err(self.problem(at, what))
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<()> {
        let char = text::resolve(reference)
            .ok_or_else(|| self.problem(self.position(), &text::no_meaning(reference)))?;
        self.text(char.encode_utf8(&mut [0; 4]), self.position())
    }

    fn comment(&mut self, comment: &str) {
        if let Some((element, _)) = self.open.last_mut() {
            element.children.push(Node::Comment(comment.to_owned()));
        }
    }

    fn finish(mut self) -> Result<Element> {
        let end = self.source.text.len();
        if let Some((element, start)) = self.open.pop() {
            let line = self.source.line_of(start);
            let what = format!("Premature end of data in tag {} line {line}", element.name);
            return Err(self.problem(end, &what));
        }
        if self.source.text.is_empty() {
            return Err(self.source.empty());
        }
        let missing = self.problem(end, "Start tag expected, '<' not found");
        self.root.ok_or(missing)
    }

    /// What the reader could not get over.
    fn broken(&self, start: usize, error: &XmlError) -> Error {
        let end = self.source.text.len();
        match error {
            XmlError::Syntax(SyntaxError::UnclosedComment) => {
                self.problem(end, "Comment not terminated")
            }
            XmlError::Syntax(SyntaxError::UnclosedTag) => {
                let name = self.name_at(start + 1);
                let line = self.source.line_of(start);
                let what = format!("Couldn't find end of Start Tag {name} line {line}");
                self.problem(end, &what)
            }
            XmlError::IllFormed(IllFormedError::UnclosedReference) => {
                let at = start + 1 + self.name_at(start + 1).len();
                self.problem(at, "EntityRef: expecting ';'")
            }
            other => self.problem(start, &other.to_string()),
        }
    }

    /// The name that stands there.
    fn name_at(&self, start: usize) -> &str {
        let rest = self.source.text.get(start..).unwrap_or_default();
        let is_part = |char: char| char.is_alphanumeric() || "_:-.".contains(char);
        let end = rest.find(|char| !is_part(char)).unwrap_or(rest.len());
        &rest[..end]
    }

    fn broken_attribute(&self, tag: &BytesStart<'_>, start: usize, error: &AttrError) -> Error {
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
        self.problem(start + 1 + at, &what)
    }
}

/// Adds to the text that is there already, since references split it.
fn push_text(element: &mut Element, text: &str) {
    if let Some(Node::Text(before)) = element.children.last_mut() {
        before.push_str(text);
    } else if !text.is_empty() {
        element.children.push(Node::Text(text.to_owned()));
    }
}

/// Between elements, and where an element is broken into lines, white space is only layout.
fn drop_layout(element: &mut Element) {
    let is_blank = |node: &Node| matches!(node, Node::Text(text) if text.trim_ascii().is_empty());
    let only_layout = element
        .children
        .iter()
        .all(|node| !matches!(node, Node::Text(_)) || is_blank(node));
    let is_broken = |node: &Node| matches!(node, Node::Text(text) if text.contains('\n'));
    let broken = element.children.len() > 1 || element.children.iter().any(is_broken);
    if only_layout && broken {
        element.children.retain(|node| !is_blank(node));
    }
}
