//! The storage pools of a described host, with their volumes.

use polyvirt_config::{Foreign, ForeignNode, Raw};
use polyvirt_driver::Result;

use super::files::Files;
use crate::host::Host;
use crate::storage;

const VOLUME: &str = "volume";

/// Adds a pool. Its volumes stand in its document, or in files that this names.
pub(super) fn add(host: &Host, pool: &Raw, files: &mut Files) -> Result<()> {
    let document = files.document("pool", pool)?;
    let whole = Foreign::parse(&document.text).map_err(|error| document.name(error.into()))?;
    let (volumes, others): (Vec<_>, Vec<_>) = whole.children.into_iter().partition(is_volume);
    let volumes = volumes.into_iter().filter_map(|node| match node {
        ForeignNode::Element(element) => Some(Raw::from(element)),
        ForeignNode::Text(_) | ForeignNode::Comment(_) => None,
    });
    let mut texts = Vec::new();
    for volume in volumes {
        texts.push(files.document(VOLUME, &volume)?.text);
    }
    let pool = Foreign {
        children: others,
        ..whole
    };
    storage::add_active(host, &pool.to_string(), &texts).map_err(|error| document.name(error))
}

fn is_volume(node: &ForeignNode) -> bool {
    matches!(node, ForeignNode::Element(element) if element.name == VOLUME)
}
