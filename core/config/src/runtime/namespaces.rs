//! What prefixes stand for around an element that is taken out of its document.

use super::raw::{Foreign, ForeignNode};
use super::tree::{Element, NONE};

/// The declarations that hold at a place, the nearest first.
pub(crate) struct Scope<'t> {
    declared: Vec<(&'t str, &'t str)>,
}

impl<'t> Scope<'t> {
    /// What holds where `el` stands, without what it declares itself.
    pub(crate) fn around(el: Element<'t, '_>) -> Self {
        Self::from(el, el.node().parent)
    }

    /// What holds in `el`.
    pub(crate) fn inside(el: Element<'t, '_>) -> Self {
        Self::from(el, el.id)
    }

    fn from(el: Element<'t, '_>, mut id: u32) -> Self {
        let mut declared: Vec<(&str, &str)> = Vec::new();
        if el.tree.namespaces.is_empty() {
            id = NONE;
        }
        while id != NONE {
            // They are in the order of their elements.
            let all = &el.tree.namespaces;
            let first = all.partition_point(|(owner, ..)| *owner < id);
            let here = all[first..].iter().take_while(|(owner, ..)| *owner == id);
            for (_, prefix, uri) in here {
                if !declared.iter().any(|(nearer, _)| nearer == prefix) {
                    declared.push((prefix, uri));
                }
            }
            id = el.tree.nodes[id as usize].parent;
        }
        Self { declared }
    }

    /// Adds the declarations that `element` needs and does not have.
    pub(crate) fn complete(&self, element: &mut Foreign) {
        for (prefix, uri) in &self.declared {
            // Our own documents have no default namespace, so none has to be kept away.
            let name = if prefix.is_empty() {
                "xmlns".to_owned()
            } else {
                format!("xmlns:{prefix}")
            };
            let declared = element.attributes.iter().any(|(key, _)| *key == name);
            if !declared && !uri.is_empty() && needs(element, prefix, &name) {
                element.attributes.push((name, (*uri).to_owned()));
            }
        }
    }
}

/// Whether a prefix is used in an element and not declared on the way to its use.
fn needs(element: &Foreign, prefix: &str, declaration: &str) -> bool {
    let of = |name: &str| name.split_once(':').map_or("", |(prefix, _)| prefix) == prefix;
    if of(&element.name) {
        return true;
    }
    let by_attribute = |(name, _): &(String, String)| {
        !prefix.is_empty() && of(name) && name != declaration && !name.starts_with("xmlns:")
    };
    element.attributes.iter().any(by_attribute)
        || element.children.iter().any(|child| match child {
            ForeignNode::Element(inner) => {
                let declares = inner.attributes.iter().any(|(name, _)| name == declaration);
                !declares && needs(inner, prefix, declaration)
            }
            ForeignNode::Text(_) | ForeignNode::Comment(_) => false,
        })
}
