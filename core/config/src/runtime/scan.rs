//! Reading: text to tree, refusing what is not well formed and what is too large.

use std::borrow::Cow;
use std::cell::Cell;

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::chars;
use super::error::{Error, Result};
use super::limits::{MAX_ATTRIBUTES, MAX_BYTES, MAX_DEPTH, MAX_NAMESPACES, MAX_NODES};
use super::source::Source;
use super::syntax;
use super::tree::{AttributeNode, NONE, Node, Tree};

/// Prefixes of the namespaces that a document kind knows, and their URIs.
pub(crate) type Namespaces = &'static [(&'static str, &'static str)];

/// The text as XML counts it: line ends are `\n`.
///
/// # Errors
/// When it is too large, or has characters that no document may contain.
pub(crate) fn prepare<'x>(name: &'static str, document: &'x str) -> Result<Cow<'x, str>> {
    if document.len() > MAX_BYTES {
        let message = format!("document is larger than {MAX_BYTES} bytes");
        return Err(Error::xml(message));
    }
    let text = if document.contains('\r') {
        Cow::Owned(document.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(document)
    };
    if let Some((at, char)) = chars::first_forbidden(&text) {
        let what = format!("PCDATA invalid Char value {}", u32::from(char));
        return Err(Source { name, text: &text }.problem(at, &what));
    }
    Ok(text)
}

/// Reads a whole document that has been prepared.
///
/// Declarations of entities are read over and never expanded.
pub(crate) fn scan(source: Source<'_>, known: Namespaces) -> Result<Tree<'_>> {
    Scanner::new(source, known).run()
}

struct Scanner<'x> {
    reader: Reader<&'x [u8]>,
    tree: Tree<'x>,
    known: Namespaces,
    /// Elements that have begun and not ended.
    open: Vec<u32>,
    /// Declarations of namespaces that hold here, by their index in the tree.
    scope: Vec<usize>,
}

impl<'x> Scanner<'x> {
    fn new(source: Source<'x>, known: Namespaces) -> Self {
        let mut reader = Reader::from_str(source.text);
        // Ends are compared here, where the line of the beginning is known.
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_unmatched_ends = true;
        reader.config_mut().check_comments = true;
        let tree = Tree {
            source,
            nodes: Vec::with_capacity(source.text.len() / 48 + 1),
            attributes: Vec::with_capacity(source.text.len() / 32),
            namespaces: Vec::new(),
        };
        Self {
            reader,
            tree,
            known,
            open: Vec::new(),
            scope: Vec::new(),
        }
    }

    fn run(mut self) -> Result<Tree<'x>> {
        loop {
            let start = self.position();
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => return Err(syntax::broken(&self.tree.source, start, &error)),
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
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
                Event::Eof => return self.finish(),
            }
        }
    }

    /// Where the reader is, in bytes.
    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    fn problem(&self, at: usize, what: &str) -> Error {
        self.tree.source.problem(at, what)
    }

    /// The same text, borrowed from the document.
    fn borrow(&self, part: &str) -> Result<&'x str> {
        let found = self.tree.source.borrow(part);
        found.ok_or_else(|| Error::internal("the reader gave a text that is not in the document"))
    }

    fn begin(&mut self, tag: &BytesStart<'_>, start: usize) -> Result<()> {
        let name = self.borrow(tag.name().as_ref())?;
        if self.open.is_empty() && !self.tree.nodes.is_empty() {
            return Err(self.problem(start, "Extra content at the end of the document"));
        }
        if !chars::is_name(name) {
            return Err(self.problem(start + 1, "StartTag: invalid element name"));
        }
        if self.open.len() == MAX_DEPTH {
            let what =
                format!("Excessive depth in document: {MAX_DEPTH} use XML_PARSE_HUGE option");
            return Err(self.problem(self.position(), &what));
        }
        let (id, parent) = self.push(name, start)?;
        self.attributes(tag, start, id)?;
        self.resolve(id, parent, start)
    }

    /// Adds a node below the element that is open.
    fn push(&mut self, name: &'x str, start: usize) -> Result<(u32, u32)> {
        if self.tree.nodes.len() + self.tree.attributes.len() + self.tree.namespaces.len()
            >= MAX_NODES
        {
            let message = format!("document has more than {MAX_NODES} elements and attributes");
            return Err(Error::xml(message));
        }
        let id = small(self.tree.nodes.len())?;
        let parent = self.open.last().copied().unwrap_or(NONE);
        let mut node = Node::new(Cow::Borrowed(name), parent, small(start)?);
        let attributes = small(self.tree.attributes.len())?;
        node.attributes = (attributes, attributes);
        self.tree.nodes.push(node);
        if parent != NONE {
            let last = self.tree.nodes[parent as usize].last_child;
            if last == NONE {
                self.tree.nodes[parent as usize].first_child = id;
            } else {
                self.tree.nodes[last as usize].next = id;
            }
            self.tree.nodes[parent as usize].last_child = id;
        }
        self.open.push(id);
        Ok((id, parent))
    }

    fn attributes(&mut self, tag: &BytesStart<'_>, start: usize, id: u32) -> Result<()> {
        let mut count = 0;
        for attribute in tag.attributes() {
            count += 1;
            if count > MAX_ATTRIBUTES {
                let what = format!("more than {MAX_ATTRIBUTES} attributes");
                return Err(self.problem(start, &what));
            }
            let attribute = attribute
                .map_err(|error| syntax::broken_attribute(&self.tree.source, tag, start, &error))?;
            let name = self.borrow(attribute.key.as_ref())?;
            if !chars::is_name(name) {
                return Err(self.problem(start, "error parsing attribute name"));
            }
            let value = self.value(&attribute.value, start)?;
            let prefix = name.strip_prefix("xmlns");
            if let Some(prefix) = prefix.and_then(|rest| {
                if rest.is_empty() {
                    Some("")
                } else {
                    rest.strip_prefix(':')
                }
            }) {
                self.declare(id, prefix, value)?;
                continue;
            }
            let at = self.tree.source.offset_of(name).unwrap_or(start);
            self.tree.attributes.push(AttributeNode {
                name,
                value,
                start: small(at)?,
                used: Cell::new(false),
            });
        }
        self.tree.nodes[id as usize].attributes.1 = small(self.tree.attributes.len())?;
        Ok(())
    }

    /// Declares a namespace for an element and what is in it.
    fn declare(&mut self, id: u32, prefix: &'x str, uri: Cow<'x, str>) -> Result<()> {
        if self.scope.len() == MAX_NAMESPACES {
            let message = format!("more than {MAX_NAMESPACES} namespaces at one place");
            return Err(Error::xml(message));
        }
        self.scope.push(self.tree.namespaces.len());
        self.tree.namespaces.push((id, prefix, uri));
        Ok(())
    }

    /// An attribute's value, with references resolved.
    fn value(&self, raw: &str, start: usize) -> Result<Cow<'x, str>> {
        let raw = self.borrow(raw)?;
        if raw.contains('<') {
            let at = self.tree.source.offset_of(raw).unwrap_or(start) + raw.find('<').unwrap_or(0);
            let what = "Unescaped '<' not allowed in attributes values";
            return Err(self.problem(at, what));
        }
        if !raw.contains(['&', '\n', '\t']) {
            return Ok(Cow::Borrowed(raw));
        }
        chars::attribute_value(raw)
            .map(Cow::Owned)
            .map_err(|reference| self.problem(start, &chars::no_meaning(reference)))
    }

    /// Looks up the namespace of an element.
    fn resolve(&mut self, id: u32, parent: u32, start: usize) -> Result<()> {
        let written = match &self.tree.nodes[id as usize].name {
            Cow::Borrowed(name) => *name,
            Cow::Owned(_) => return Ok(()),
        };
        let (prefix, local) = written.split_once(':').unwrap_or(("", written));
        if self.scope.is_empty() && prefix.is_empty() {
            return Ok(());
        }
        let uri = match self.uri(prefix) {
            Some(uri) => uri,
            None if prefix.is_empty() => "",
            None => {
                let what = format!("Namespace prefix {prefix} on {local} is not defined");
                return Err(self.problem(start, &what));
            }
        };
        let inherited = parent != NONE && self.tree.nodes[parent as usize].foreign;
        let known = self.known.iter().find(|(_, known)| *known == uri);
        let (name, foreign) = match known {
            Some((prefix, _)) => (Some(format!("{prefix}:{local}")), false),
            None => (None, inherited || !uri.is_empty()),
        };
        let node = &mut self.tree.nodes[id as usize];
        node.foreign = foreign;
        if let Some(name) = name.filter(|name| name != written) {
            node.name = Cow::Owned(name);
        }
        Ok(())
    }

    /// The URI that a prefix stands for in the element that began last.
    fn uri(&self, prefix: &str) -> Option<&str> {
        let declared = self
            .scope
            .iter()
            .rev()
            .map(|index| &self.tree.namespaces[*index]);
        let mut found = declared.filter(|(_, name, _)| *name == prefix);
        found.next().map(|(_, _, uri)| &**uri)
    }

    /// Ends the element that began last, which has to be `name`.
    fn end(&mut self, name: Option<&str>, tag: usize) -> Result<()> {
        let at = self.position();
        let Some(id) = self.open.pop() else {
            return Err(if self.tree.nodes.is_empty() {
                self.problem(tag + 1, "StartTag: invalid element name")
            } else {
                self.problem(tag, "Extra content at the end of the document")
            });
        };
        let start = self.tree.nodes[id as usize].start as usize;
        if let Some(name) = name {
            let begun = syntax::name_at(&self.tree.source, start + 1);
            if begun != name {
                let line = self.tree.source.line_of(start);
                let what =
                    format!("Opening and ending tag mismatch: {begun} line {line} and {name}");
                return Err(self.problem(at, &what));
            }
        }
        let namespaces = &self.tree.namespaces;
        while self
            .scope
            .pop_if(|index| namespaces[*index].0 == id)
            .is_some()
        {}
        self.tree.nodes[id as usize].end = small(at)?;
        Ok(())
    }

    fn text(&mut self, text: &str, start: usize) -> Result<()> {
        if let Some(id) = self.open.last() {
            let text = self.borrow(text)?;
            push_text(&mut self.tree.nodes[*id as usize].text, text);
            return Ok(());
        }
        if text.trim_ascii().is_empty() {
            return Ok(());
        }
        let at = start + text.len() - text.trim_ascii_start().len();
        let what = if self.tree.nodes.is_empty() {
            "Start tag expected, '<' not found"
        } else {
            "Extra content at the end of the document"
        };
        Err(self.problem(at, what))
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<()> {
        let named = resolve_xml_entity(reference).and_then(|text| text.chars().next());
        let char = named
            .or_else(|| chars::resolve(reference))
            .ok_or_else(|| self.problem(self.position(), &chars::no_meaning(reference)))?;
        let Some(id) = self.open.last() else {
            return self.text("&", self.position());
        };
        self.tree.nodes[*id as usize].text.to_mut().push(char);
        Ok(())
    }

    fn finish(self) -> Result<Tree<'x>> {
        let source = &self.tree.source;
        let end = source.text.len();
        if let Some(id) = self.open.last() {
            let start = self.tree.nodes[*id as usize].start as usize;
            let line = source.line_of(start);
            let name = syntax::name_at(source, start + 1);
            let what = format!("Premature end of data in tag {name} line {line}");
            return Err(source.problem(end, &what));
        }
        if source.text.is_empty() {
            return Err(source.empty());
        }
        if self.tree.nodes.is_empty() {
            return Err(source.problem(end, "Start tag expected, '<' not found"));
        }
        Ok(self.tree)
    }
}

/// Adds to the text that is there already, since elements and references split it. White space
/// between elements is not worth a copy.
fn push_text<'x>(all: &mut Cow<'x, str>, text: &'x str) {
    if all.is_empty() {
        *all = Cow::Borrowed(text);
    } else if all.trim_ascii().is_empty() && text.trim_ascii().is_empty() {
        // Layout.
    } else {
        all.to_mut().push_str(text);
    }
}

/// Positions are kept in 32 bits, which is more than a document can have.
fn small(number: usize) -> Result<u32> {
    u32::try_from(number).map_err(|_| Error::xml("document is too large"))
}
