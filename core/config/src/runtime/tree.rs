//! A document as a tree: flat, borrowed from the text, gone once the typed document is built.
//!
//! Every node remembers whether somebody read it. What nobody did is what strict reading refuses.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt::Write as _;

use polyvirt_driver::ErrorNumber;

use super::error::{Error, Place};
use super::source::Source;

/// A document's elements, in the order they begin.
pub(crate) struct Tree<'x> {
    pub(crate) source: Source<'x>,
    pub(crate) nodes: Vec<Node<'x>>,
    pub(crate) attributes: Vec<AttributeNode<'x>>,
    /// Declarations of namespaces: the element, the prefix, the URI.
    pub(crate) namespaces: Vec<(u32, &'x str, Cow<'x, str>)>,
}

/// No node.
pub(crate) const NONE: u32 = u32::MAX;

/// An element.
pub(crate) struct Node<'x> {
    /// Its name; with the usual prefix when it is in a namespace that the document kind knows.
    pub(crate) name: Cow<'x, str>,
    /// Whether it is in a namespace that the document kind does not know.
    pub(crate) foreign: bool,
    /// The text directly in it.
    pub(crate) text: Cow<'x, str>,
    pub(crate) parent: u32,
    pub(crate) first_child: u32,
    pub(crate) last_child: u32,
    pub(crate) next: u32,
    /// Its attributes: from the first to before the last.
    pub(crate) attributes: (u32, u32),
    /// Where its `<` is.
    pub(crate) start: u32,
    /// Just after its last `>`.
    pub(crate) end: u32,
    used: Cell<bool>,
    /// Whether its text was read.
    text_used: Cell<bool>,
}

/// An attribute.
pub(crate) struct AttributeNode<'x> {
    pub(crate) name: &'x str,
    pub(crate) value: Cow<'x, str>,
    /// Where its name begins.
    pub(crate) start: u32,
    pub(crate) used: Cell<bool>,
}

impl<'x> Node<'x> {
    pub(crate) fn new(name: Cow<'x, str>, parent: u32, start: u32) -> Self {
        Self {
            name,
            foreign: false,
            text: Cow::Borrowed(""),
            parent,
            first_child: NONE,
            last_child: NONE,
            next: NONE,
            attributes: (0, 0),
            start,
            end: start,
            used: Cell::new(false),
            text_used: Cell::new(false),
        }
    }
}

impl<'x> Tree<'x> {
    pub(crate) fn root(&self) -> Element<'_, 'x> {
        Element { tree: self, id: 0 }
    }

    /// The first element or attribute that nobody read.
    pub(crate) fn unused(&self) -> Option<Error> {
        let mut id = 0;
        while let Some(node) = self.nodes.get(id as usize) {
            let element = Element { tree: self, id };
            if !node.used.get() && !node.foreign {
                let what = format!("Unknown element '{}'", node.name);
                return Some(unknown(what).at(element.place()));
            }
            if node.foreign {
                id = self.after(id);
                continue;
            }
            if let Some(attribute) = element.attributes().find(|a| !a.node.used.get()) {
                let what = format!(
                    "Unknown attribute '{}' in element '{}'",
                    attribute.name(),
                    node.name
                );
                return Some(unknown(what).at(attribute.place()));
            }
            if !node.text_used.get() && !node.text.trim_ascii().is_empty() {
                let what = format!("Unexpected text in element '{}'", node.name);
                return Some(unknown(what).at(element.place()));
            }
            id += 1;
        }
        None
    }

    /// The first element after `id` and all in it.
    fn after(&self, id: u32) -> u32 {
        let end = self.nodes[id as usize].end;
        let rest = &self.nodes[id as usize..];
        let inside = rest.iter().take_while(|node| node.start < end).count();
        id.saturating_add(u32::try_from(inside).unwrap_or(NONE))
    }
}

/// The schema does not know it.
fn unknown(what: String) -> Error {
    Error::new(ErrorNumber::XML_INVALID_SCHEMA, what)
}

/// An element of a document that is being read.
#[derive(Clone, Copy)]
pub struct Element<'t, 'x> {
    pub(crate) tree: &'t Tree<'x>,
    pub(crate) id: u32,
}

impl<'t, 'x> Element<'t, 'x> {
    pub(crate) fn node(self) -> &'t Node<'x> {
        &self.tree.nodes[self.id as usize]
    }

    /// Its name; elements of namespaces that the document kind does not know have none.
    pub fn name(self) -> &'t str {
        let node = self.node();
        if node.foreign { "" } else { &node.name }
    }

    /// The text directly in it, which is read with that.
    pub(crate) fn text(self) -> &'t str {
        self.node().text_used.set(true);
        &self.node().text
    }

    /// Notes that it was read.
    pub(crate) fn mark(self) {
        self.node().used.set(true);
    }

    /// Notes that it and everything in it was read.
    pub(crate) fn mark_all(self) {
        let end = self.tree.after(self.id);
        for id in self.id..end {
            let element = Element { id, ..self };
            element.mark();
            element.node().text_used.set(true);
            element
                .attributes()
                .for_each(|attribute| attribute.node.used.set(true));
        }
    }

    /// The elements in it.
    pub fn children(self) -> impl Iterator<Item = Self> + use<'t, 'x> {
        let mut next = self.node().first_child;
        std::iter::from_fn(move || {
            let child = Element { id: next, ..self };
            (next != NONE).then(|| {
                next = child.node().next;
                child
            })
        })
    }

    /// Its attributes.
    pub fn attributes(self) -> impl Iterator<Item = Attribute<'t, 'x>> + use<'t, 'x> {
        let (start, end) = self.node().attributes;
        let nodes = &self.tree.attributes[start as usize..end as usize];
        nodes.iter().map(move |node| Attribute {
            element: self,
            node,
        })
    }

    /// The attribute `name`.
    pub(crate) fn attribute(self, name: &str) -> Option<Attribute<'t, 'x>> {
        self.attributes().find(|attribute| attribute.name() == name)
    }

    /// Where it begins.
    pub(crate) fn place(self) -> Place {
        self.tree
            .source
            .place(self.node().start as usize, self.path())
    }

    /// The way to it from the root: `domain/devices/disk[2]`.
    pub(crate) fn path(self) -> String {
        let mut names = Vec::new();
        let mut id = self.id;
        while id != NONE {
            let element = Element { id, ..self };
            names.push(element.step());
            id = element.node().parent;
        }
        names.reverse();
        names.join("/")
    }

    /// Its name, and its number among siblings of that name where there are several.
    fn step(self) -> String {
        let node = self.node();
        let mut step = node.name.to_string();
        if node.parent == NONE {
            return step;
        }
        let parent = Element {
            id: node.parent,
            ..self
        };
        let twins = parent
            .children()
            .filter(|twin| twin.node().name == node.name);
        let (mut count, mut number) = (0, 0);
        for twin in twins {
            count += 1;
            if twin.id == self.id {
                number = count;
            }
        }
        if count > 1 {
            let _ = write!(step, "[{number}]");
        }
        step
    }
}

/// An attribute of an element that is being read.
#[derive(Clone, Copy)]
pub struct Attribute<'t, 'x> {
    pub(crate) element: Element<'t, 'x>,
    pub(crate) node: &'t AttributeNode<'x>,
}

impl<'t> Attribute<'t, '_> {
    /// Its name.
    pub fn name(&self) -> &'t str {
        self.node.name
    }

    pub(crate) fn value(&self) -> &'t str {
        &self.node.value
    }

    pub(crate) fn mark(&self) {
        self.node.used.set(true);
    }

    pub(crate) fn place(&self) -> Place {
        let path = format!("{}/@{}", self.element.path(), self.node.name);
        self.element
            .tree
            .source
            .place(self.node.start as usize, path)
    }
}
