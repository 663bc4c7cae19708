//! Name, UUID and number out of a document without building the rest: who may do something with
//! an object is decided before its document is read in full.

use std::borrow::Cow;

use polyvirt_driver::{Uuid, parse_uuid};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::chars;
use super::error::{Error, Result};
use super::limits::MAX_DEPTH;
use super::source::Source;
use super::syntax;

/// What a document says about which object it describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The name of the root: what kind of document it is.
    pub kind: String,
    /// The text of the root's first `name`, or its attribute of that name.
    pub name: Option<String>,
    /// The text of the root's first `uuid`.
    pub uuid: Option<Uuid>,
    /// The root's attribute `id`.
    pub id: Option<i32>,
}

impl Identity {
    /// The name of the root, read without anything after it.
    ///
    /// # Errors
    /// When the document is too large, or not well formed up to its root.
    pub(crate) fn kind_of(name: &'static str, document: &str) -> Result<String> {
        let prepared = super::scan::prepare(name, document)?;
        let mut scan = Scan::new(Source {
            name,
            text: &prepared,
        });
        scan.only_kind = true;
        scan.run().map(|found| found.kind)
    }

    /// Reads on until name and UUID are known, and no further.
    ///
    /// ```
    /// use polyvirt_config::Identity;
    ///
    /// let text = "<domain type='kvm' id='3'><name>web</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid><mem";
    /// let identity = Identity::read(text)?;
    /// assert_eq!(identity.name.as_deref(), Some("web"));
    /// assert_eq!(identity.id, Some(3));
    /// # Ok::<(), polyvirt_config::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the document is not well formed as far as it is read, is too large, or its UUID is not one.
    pub fn read(document: &str) -> Result<Self> {
        let prepared = super::scan::prepare("document", document)?;
        let source = Source {
            name: "document",
            text: &prepared,
        };
        Scan::new(source).run()
    }
}

struct Scan<'x> {
    source: Source<'x>,
    reader: Reader<&'x [u8]>,
    found: Identity,
    depth: usize,
    /// Which of the root's elements is open, if it is one of those looked for.
    inside: Option<Part>,
    text: String,
    uuid: Option<String>,
    /// Whether nothing but the root is looked for.
    only_kind: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Name,
    Uuid,
}

impl<'x> Scan<'x> {
    fn new(source: Source<'x>) -> Self {
        Self {
            source,
            reader: Reader::from_str(source.text),
            found: Identity::default(),
            depth: 0,
            inside: None,
            text: String::new(),
            uuid: None,
            only_kind: false,
        }
    }

    fn run(mut self) -> Result<Identity> {
        loop {
            let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
            let event = self.reader.read_event();
            match event.map_err(|error| syntax::broken(&self.source, at, &error))? {
                Event::Start(tag) => self.begin(&tag, at)?,
                Event::Empty(tag) => {
                    self.begin(&tag, at)?;
                    self.end();
                }
                Event::End(_) => self.end(),
                Event::Text(text) => self.collect(&text),
                Event::CData(text) => self.collect(&text),
                Event::GeneralRef(reference) => {
                    let char = chars::resolve(&reference)
                        .ok_or_else(|| self.source.problem(at, &chars::no_meaning(&reference)))?;
                    self.collect(char.encode_utf8(&mut [0; 4]));
                }
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
                Event::Eof => break,
            }
            if self.is_done() {
                break;
            }
        }
        self.finish()
    }

    /// Whether nothing that follows can matter: everything is known, or the root has ended.
    fn is_done(&self) -> bool {
        let all = self.only_kind || (self.found.name.is_some() && self.uuid.is_some());
        !self.found.kind.is_empty() && (self.depth == 0 || (all && self.inside.is_none()))
    }

    fn begin(&mut self, tag: &BytesStart<'_>, at: usize) -> Result<()> {
        if self.depth == MAX_DEPTH {
            return Err(self.source.problem(at, "Excessive depth in document"));
        }
        let name = tag.name();
        match (self.depth, name.as_ref()) {
            (0, root) => {
                root.clone_into(&mut self.found.kind);
                if !self.only_kind {
                    self.root(tag, at)?;
                }
            }
            (1, "name") if self.found.name.is_none() => self.inside = Some(Part::Name),
            (1, "uuid") if self.uuid.is_none() => self.inside = Some(Part::Uuid),
            _ => {}
        }
        self.depth += 1;
        Ok(())
    }

    fn root(&mut self, tag: &BytesStart<'_>, at: usize) -> Result<()> {
        for attribute in tag.attributes() {
            let attribute = attribute
                .map_err(|error| syntax::broken_attribute(&self.source, tag, at, &error))?;
            let value: Cow<'_, str> = chars::attribute_value(&attribute.value)
                .map_err(|reference| self.source.problem(at, &chars::no_meaning(reference)))?
                .into();
            match attribute.key.as_ref() {
                "id" => self.found.id = value.parse().ok(),
                "name" => self.found.name = Some(value.into_owned()),
                _ => {}
            }
        }
        Ok(())
    }

    fn collect(&mut self, text: &str) {
        if self.inside.is_some() && self.depth == 2 {
            self.text.push_str(text);
        }
    }

    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth != 1 {
            return;
        }
        let text = std::mem::take(&mut self.text);
        match self.inside.take() {
            Some(Part::Name) if !text.is_empty() => self.found.name = Some(text),
            Some(Part::Uuid) if !text.is_empty() => self.uuid = Some(text),
            _ => {}
        }
    }

    fn finish(mut self) -> Result<Identity> {
        if self.source.text.is_empty() {
            return Err(self.source.empty());
        }
        if self.found.kind.is_empty() {
            let end = self.source.text.len();
            return Err(self
                .source
                .problem(end, "Start tag expected, '<' not found"));
        }
        if let Some(text) = &self.uuid {
            let uuid = parse_uuid(text).map_err(|_| Error::internal("malformed uuid element"))?;
            self.found.uuid = Some(uuid);
        }
        Ok(self.found)
    }
}
