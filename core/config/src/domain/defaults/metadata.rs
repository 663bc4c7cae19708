//! What applications keep in a document: one element of each namespace.

use std::collections::BTreeSet;

use crate::{Foreign, ForeignNode, Raw};

/// Elements without a namespace go, and of those of one namespace all but the first.
pub(super) fn normalise(metadata: Option<&mut Raw>) {
    let mut seen = BTreeSet::new();
    if let Some(metadata) = metadata {
        metadata.children.retain(|node| match node {
            ForeignNode::Element(element) => match namespace(element) {
                Some(uri) => seen.insert(uri.to_owned()),
                None => false,
            },
            ForeignNode::Text(_) | ForeignNode::Comment(_) => true,
        });
    }
}

/// The namespace of an element, which declares all it uses.
fn namespace(element: &Foreign) -> Option<&str> {
    let declaration = match element.name.split_once(':') {
        Some((prefix, _)) => format!("xmlns:{prefix}"),
        None => "xmlns".to_owned(),
    };
    let mut attributes = element.attributes.iter();
    let (_, uri) = attributes.find(|(name, _)| *name == declaration)?;
    (!uri.is_empty()).then_some(uri)
}
