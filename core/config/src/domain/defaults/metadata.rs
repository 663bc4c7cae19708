//! What applications keep in a document: one element of each namespace.

use std::collections::BTreeSet;

use crate::{Foreign, Raw};

/// Elements without a namespace go, and of those of one namespace all but the first.
pub(super) fn normalise(metadata: Option<&mut Raw>) {
    let mut seen = BTreeSet::new();
    if let Some(metadata) = metadata {
        metadata
            .retain(|element| namespace(element).is_some_and(|uri| seen.insert(uri.to_owned())));
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
