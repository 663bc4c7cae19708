//! The XML documents of the virtualization API: typed, read, written, checked.
//!
//! The types, and how they are read and written, are generated from `api-spec/documents`. What
//! needs judgement is written by hand beside them, a folder per kind of document: defaults, checks,
//! views, comparison and update.
//!
//! | Here | For |
//! |---|---|
//! | [`parse`], [`format`] | a document of any kind, as it is written |
//! | [`Identity`] | name, UUID and number, before anything else is read |
//! | [`Error`] | what is wrong, and where |
//! | [`values`] | kinds of text: numbers, sizes, addresses, sets |

mod kinds;
mod runtime;
pub mod values;

pub use runtime::{
    Attribute, Codec, Content, Document, Element, Error, Foreign, ForeignNode, FormatOptions,
    Identity, ParseOptions, Raw, ReadChild, ReadContent, Reader, Result, WriteChild, WriteContent,
    Writer, format, parse, utf8,
};
