//! The XML documents of the virtualization API: typed, read, written, checked.
//!
//! The types, and how they are read and written, are generated from `api-spec/documents`. What
//! needs judgement is written by hand beside them, a folder per kind of document: defaults, checks,
//! views, comparison and update.
//!
//! | Here | For |
//! |---|---|
//! | [`parse`], [`format()`] | a document of any kind, as it is written |
//! | [`secret`], ... | the types of a kind of document, by topic |
//! | [`any`] | documents of whatever kind |
//! | [`Identity`] | name, UUID and number, before anything else is read |
//! | [`Error`] | what is wrong, and where |
//! | [`values`] | kinds of text: numbers, sizes, addresses, sets |

pub mod any;
pub mod backup;
pub mod checkpoint;
pub mod cpu;
pub mod domain;
#[rustfmt::skip]
mod generated;
pub mod interface;
mod kinds;
mod net;
pub mod network;
pub mod networkport;
pub mod nodedev;
pub mod nwfilter;
pub mod nwfilterbinding;
mod runtime;
pub mod secret;
pub mod snapshot;
pub mod storagepool;
pub mod storagepoolcaps;
pub mod storagevol;
pub mod values;

// A module of the same name below, written by hand, takes the place of the generated one and hands its types on.
pub use generated::*;
pub use runtime::{
    Attribute, Codec, Content, Document, Element, Error, Foreign, ForeignNode, FormatOptions,
    Identity, ParseOptions, Raw, ReadChild, ReadContent, Reader, Result, WriteChild, WriteContent,
    Writer, format, format_part, parse, parse_part, utf8,
};
