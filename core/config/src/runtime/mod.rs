//! What generated code stands on: documents as trees, typed reading, writing in libvirt's layout.

mod chars;
mod codec;
mod error;
mod escape;
mod foreign;
mod identity;
mod limits;
mod namespaces;
mod raw;
mod reader;
mod scan;
mod source;
mod syntax;
mod tree;
mod writer;

pub use codec::{Codec, Content, Document, ReadChild, ReadContent, WriteChild, WriteContent};
pub use error::{Error, Result};
pub use identity::Identity;
pub use raw::{Foreign, ForeignNode, Raw};
pub(crate) use reader::one_of;
pub use reader::{ParseOptions, Reader};
pub use source::utf8;
pub use tree::{Attribute, Element};
pub use writer::{FormatOptions, Writer};

use source::Source;

/// Reads a document of kind `D`, which has `D::ELEMENT` as its root.
///
/// # Errors
/// When the document is too large, not well formed, or does not have the content of its kind.
pub fn parse<D: Document>(document: &str, options: &ParseOptions) -> Result<D> {
    let kind = crate::kinds::of(D::ELEMENT);
    read(document, *options, kind.name).map_err(|error| error.with_default_domain(kind.domain))
}

fn read<D: Document>(document: &str, options: ParseOptions, name: &'static str) -> Result<D> {
    let text = scan::prepare(name, document)?;
    let tree = scan::scan(Source { name, text: &text }, D::NAMESPACES)?;
    let root = tree.root();
    if root.name() != D::ELEMENT {
        let (expected, found) = (D::ELEMENT, &root.node().name);
        let what = format!("expecting root element of '{expected}', not '{found}'");
        return Err(Error::xml(what).at(root.place()));
    }
    let value = Reader::new(options).element(root)?;
    match tree.unused().filter(|_| options.strict) {
        Some(error) => Err(error),
        None => Ok(value),
    }
}

/// Writes a document in libvirt's layout.
pub fn format<D: Document>(document: &D, options: &FormatOptions) -> String {
    Writer::document(D::ELEMENT, D::NAMESPACES, document, *options)
}
