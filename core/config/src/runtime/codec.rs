//! The traits that generated types implement.

use super::error::Result;
use super::reader::Reader;
use super::tree::Element;
use super::writer::Writer;

/// What is read from an element, wholly or in part.
pub trait ReadContent: Sized {
    /// Picks from an element what belongs to this type, and leaves the rest.
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self>;
}

/// What is written into an element.
pub trait WriteContent {
    /// Writes the attributes.
    fn attributes(&self, w: &mut Writer);

    /// Writes the text and the children.
    fn content(&self, w: &mut Writer);
}

/// What an element consists of, wholly or in part.
pub trait Content: ReadContent + WriteContent {}

impl<T: ReadContent + WriteContent> Content for T {}

/// One of several elements, read.
pub trait ReadChild: Sized {
    /// The names of the elements.
    const NAMES: &'static [&'static str];

    /// Reads the element if it is one of them.
    fn read_child(el: Element<'_, '_>, rd: &mut Reader) -> Result<Option<Self>>;
}

/// One of several elements, written.
pub trait WriteChild {
    /// Writes the element.
    fn write_child(&self, w: &mut Writer);
}

/// A kind of text: how a value is read from it and written to it.
pub trait Codec {
    /// What the text stands for.
    type Value;

    /// The right texts, for messages: `yes or no`.
    const EXPECTED: &'static str;

    /// The unit that amounts are written in.
    const UNIT: Option<&'static str> = None;

    /// The value of a text, if it is one of this kind.
    fn read(text: &str) -> Option<Self::Value>;

    /// The value of an amount in the unit that is written beside it.
    fn read_unit(text: &str, _unit: Option<&str>) -> Option<Self::Value> {
        Self::read(text)
    }

    /// Appends the text of a value.
    fn write(value: &Self::Value, out: &mut String);
}

/// A whole document.
pub trait Document: Content {
    /// The name of its root.
    const ELEMENT: &'static str;

    /// Prefixes of the namespaces it knows, and their URIs.
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[];

    /// A short document of this kind.
    const EXAMPLE: &'static str = "";
}
