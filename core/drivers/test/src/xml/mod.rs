//! Documents as trees: reading with limits, and writing in libvirt's layout.

mod problem;
mod read;
mod text;
mod write;

pub(crate) use read::read;
pub(crate) use write::{Style, Writer};

/// An element with everything in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    /// Its name, with the prefix it was written with.
    pub(crate) name: String,
    /// Its attributes, in the order they were written; namespace declarations are among them.
    pub(crate) attributes: Vec<(String, String)>,
    /// What it holds. White space between elements is not kept.
    pub(crate) children: Vec<Node>,
}

/// What an element can hold.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
    Comment(String),
}

impl Element {
    /// An element without anything in it.
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// The same with one more attribute.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.attributes.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let (_, value) = self.attributes.iter().find(|(key, _)| key == name)?;
        Some(value)
    }

    /// The elements in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(Node::as_element)
    }

    /// The first element of that name in it.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// All text in it, that of inner elements too.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.collect_text(&mut text);
        text
    }

    fn collect_text(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Element(element) => element.collect_text(text),
                Node::Text(part) => text.push_str(part),
                Node::Comment(_) => {}
            }
        }
    }

    /// Whether text stands beside its elements, so that its layout has to be left alone.
    fn has_text(&self) -> bool {
        self.children
            .iter()
            .any(|node| matches!(node, Node::Text(_)))
    }
}

impl Node {
    fn as_element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) | Self::Comment(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
