//! XML that belongs to somebody else: kept, never understood.

use std::fmt;

use super::codec::ReadContent;
use super::error::Result;
use super::namespaces::Scope;
use super::reader::Reader;
use super::tree::Element;

/// An element of somebody else's with everything in it, such as what applications keep in
/// `<metadata>`. It declares every namespace it uses, so it can stand anywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign {
    /// Its name, with the prefix it was written with.
    pub name: String,
    /// Its attributes, in the order they were written; declarations of namespaces are among them.
    pub attributes: Vec<(String, String)>,
    /// What it holds. White space between elements is not kept.
    pub children: Vec<ForeignNode>,
}

/// What an element of somebody else's can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForeignNode {
    /// An element.
    Element(Foreign),
    /// Text.
    Text(String),
    /// A comment.
    Comment(String),
}

/// An element whose content belongs to somebody else, or is looked at later; without its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raw {
    /// Its attributes; those of namespaces are not kept.
    pub attributes: Vec<(String, String)>,
    /// What it holds. White space between elements is not kept.
    pub children: Vec<ForeignNode>,
}

impl Foreign {
    /// Reads one element with everything in it.
    pub fn parse(text: &str) -> Result<Self> {
        super::foreign::parse(text, "metadata_xml")
    }

    /// Copies an element out of a document that is being read.
    pub(crate) fn copy(el: Element<'_, '_>) -> Result<Self> {
        let node = el.node();
        let source = &el.tree.source;
        let text = source.text.get(node.start as usize..node.end as usize);
        let mut copy = super::foreign::parse(text.unwrap_or_default(), source.name)?;
        Scope::around(el).complete(&mut copy);
        Ok(copy)
    }

    /// Whether text stands in it, so that its layout has to be left alone.
    pub(crate) fn has_text(&self) -> bool {
        has_text(&self.children)
    }
}

/// Whether there is text among them.
pub(super) fn has_text(children: &[ForeignNode]) -> bool {
    let is_text = |node: &ForeignNode| matches!(node, ForeignNode::Text(_));
    children.iter().any(is_text)
}

/// Whatever is in an element; nothing is refused.
impl ReadContent for Raw {
    fn read(el: Element<'_, '_>, _rd: &mut Reader) -> Result<Self> {
        el.mark_all();
        Foreign::copy(el).map(Self::from)
    }
}

impl Raw {
    /// Reads what `Display` writes.
    pub fn parse(text: &str) -> Result<Self> {
        let (attributes, inside) = match text.strip_prefix(ATTRIBUTES) {
            Some(rest) => rest.split_once("?>").unwrap_or((rest, "")),
            None => ("", text),
        };
        let element = format!("<x{attributes}>{inside}</x>");
        super::foreign::parse(&element, "content").map(Self::from)
    }

    /// It as an element of that name.
    pub fn element(&self, name: &str) -> Foreign {
        Foreign {
            name: name.to_owned(),
            attributes: self.attributes.clone(),
            children: self.children.clone(),
        }
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) = attributes.find(|(key, _)| key == name)?;
        Some(value)
    }

    /// Keeps of the elements in it those that `keep` wants.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&Foreign) -> bool) {
        self.children.retain(|node| match node {
            ForeignNode::Element(element) => keep(element),
            ForeignNode::Text(_) | ForeignNode::Comment(_) => true,
        });
        super::foreign::settle(&mut self.children);
    }

    pub(crate) fn copy(el: Element<'_, '_>) -> Result<Self> {
        let mut copy = Self::from(Foreign::copy(el)?);
        let scope = Scope::inside(el);
        for child in &mut copy.children {
            if let ForeignNode::Element(element) = child {
                scope.complete(element);
            }
        }
        Ok(copy)
    }
}

impl From<Foreign> for Raw {
    fn from(mut element: Foreign) -> Self {
        let plain = |name: &str| name != "xmlns" && !name.contains(':');
        element.attributes.retain(|(name, _)| plain(name));
        Self {
            attributes: element.attributes,
            children: element.children,
        }
    }
}

/// What stands before the attributes where there is no tag to hold them.
const ATTRIBUTES: &str = "<?attributes";

/// As XML.
impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        super::foreign::write(&mut text, self, 0, !self.has_text());
        f.write_str(&text)
    }
}

/// As XML; attributes, where there are any, stand in front: `<?attributes type="kvm"?><name>web</name>`.
impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        if !self.attributes.is_empty() {
            text.push_str(ATTRIBUTES);
            super::foreign::write_attributes(&mut text, &self.attributes);
            text.push_str("?>");
        }
        for child in &self.children {
            super::foreign::write_node(&mut text, child, 0, false);
        }
        f.write_str(&text)
    }
}

/// In JSON, somebody else's XML is a string.
#[cfg(feature = "serde")]
mod json {
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Foreign, Raw};

    impl Serialize for Foreign {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for Foreign {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
        }
    }

    impl Serialize for Raw {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for Raw {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
        }
    }
}
