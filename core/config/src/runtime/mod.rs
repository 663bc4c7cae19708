//! What generated code stands on: documents as trees, typed reading, writing in libvirt's layout.

mod chars;
mod codec;
mod codes;
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

use polyvirt_driver::{ErrorDomain, ErrorNumber};

use source::Source;
use tree::Tree;

/// Reads a document of kind `D`, which has `D::ELEMENT` as its root.
///
/// # Errors
/// When the document is too large, not well formed, or does not have the content of its kind.
pub fn parse<D: Document>(document: &str, options: &ParseOptions) -> Result<D> {
    let kind = crate::kinds::of(D::ELEMENT);
    let about = About {
        name: kind.name,
        root: D::ELEMENT,
        namespaces: D::NAMESPACES,
    };
    read(document, &about, *options).map_err(|error| error.with_default_domain(kind.domain))
}

/// Reads one element of a document that stands alone, such as a device to be attached: `root` is its
/// name, `name` what messages about its syntax call it.
///
/// # Errors
/// As with [`parse`].
pub fn parse_part<T: ReadContent>(element: &str, name: &'static str, root: &str) -> Result<T> {
    let about = About {
        name,
        root,
        namespaces: &[],
    };
    read(element, &about, ParseOptions::default())
}

/// What is about to be read.
struct About<'a> {
    name: &'static str,
    root: &'a str,
    namespaces: scan::Namespaces,
}

fn read<T: ReadContent>(document: &str, about: &About<'_>, options: ParseOptions) -> Result<T> {
    let text = scan::prepare(about.name, document)?;
    let source = Source {
        name: about.name,
        text: &text,
    };
    let tree = scan::scan(source, about.namespaces)?;
    // As with libvirt, it is the XML code that speaks about elements and attributes of any kind.
    let built = build(&tree, about.root, options);
    built.map_err(|error| error.with_default_domain(ErrorDomain::XML))
}

fn build<T: ReadContent>(tree: &Tree<'_>, expected: &str, options: ParseOptions) -> Result<T> {
    let root = tree.root();
    if root.name() != expected {
        let found = &root.node().name;
        let what = format!("expecting root element of '{expected}', not '{found}'");
        return Err(Error::xml(what).at(root.place()));
    }
    let value = Reader::new(options).element(root);
    if !options.strict {
        return value.map_err(codes::as_in_libvirt);
    }
    // What reading refuses, the schema refuses.
    let value = value.map_err(|error| error.with_code(ErrorNumber::XML_INVALID_SCHEMA))?;
    tree.unused().map_or(Ok(value), Err)
}

/// Writes a document in libvirt's layout.
pub fn format<D: Document>(document: &D, options: &FormatOptions) -> String {
    Writer::document(D::ELEMENT, D::NAMESPACES, document, *options)
}

/// Writes one element that stands alone, the counterpart of [`parse_part`]: `root` is its name.
pub fn format_part<T: WriteContent>(root: &'static str, element: &T) -> String {
    Writer::document(root, &[], element, FormatOptions::default())
}
