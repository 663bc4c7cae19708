//! Title, description, and what applications keep with an object: the same for domains and networks.

use polyvirt_config::domain::Domain;
use polyvirt_config::network::Network;
use polyvirt_config::{Foreign, ForeignNode, Raw};
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

/// The kinds of metadata, with the numbers they have in every family.
mod kind {
    pub(super) const DESCRIPTION: i32 = 0;
    pub(super) const TITLE: i32 = 1;
    pub(super) const ELEMENT: i32 = 2;
}

/// A configuration with metadata.
pub trait Described {
    /// Its metadata.
    fn parts(&self) -> Parts<'_>;
    /// Its metadata, to be changed.
    fn parts_mut(&mut self) -> PartsMut<'_>;
}

/// The metadata in a configuration.
pub struct Parts<'a> {
    /// A short text.
    pub title: Option<&'a str>,
    /// A longer text.
    pub description: Option<&'a str>,
    /// Elements of applications.
    pub metadata: Option<&'a Raw>,
}

/// The same, to be changed.
pub struct PartsMut<'a> {
    /// A short text.
    pub title: &'a mut Option<String>,
    /// A longer text.
    pub description: &'a mut Option<String>,
    /// Elements of applications.
    pub metadata: &'a mut Option<Raw>,
}

impl Described for Domain {
    fn parts(&self) -> Parts<'_> {
        Parts {
            title: self.title.as_deref(),
            description: self.description.as_deref(),
            metadata: self.metadata.as_ref(),
        }
    }

    fn parts_mut(&mut self) -> PartsMut<'_> {
        PartsMut {
            title: &mut self.title,
            description: &mut self.description,
            metadata: &mut self.metadata,
        }
    }
}

impl Described for Network {
    fn parts(&self) -> Parts<'_> {
        Parts {
            title: self.title.as_deref(),
            description: self.description.as_deref(),
            metadata: self.metadata.as_ref(),
        }
    }

    fn parts_mut(&mut self) -> PartsMut<'_> {
        PartsMut {
            title: &mut self.title,
            description: &mut self.description,
            metadata: &mut self.metadata,
        }
    }
}

/// How the errors of a family differ.
pub struct Family {
    /// Where they come from.
    pub domain: ErrorDomain,
    /// There is no such metadata.
    pub missing: ErrorNumber,
}

/// What is to become of an object's metadata.
pub struct Change<'a> {
    /// Which of the kinds, by its number in the API.
    pub kind: i32,
    /// The new text; none removes it.
    pub text: Option<&'a str>,
    /// The prefix of the application's namespace.
    pub key: Option<&'a str>,
    /// The application's namespace.
    pub uri: Option<&'a str>,
}

impl Change<'_> {
    /// What the public function `function` refuses before it asks a driver.
    pub fn check(&self, function: &str) -> Result<()> {
        let title = self.text.filter(|_| self.kind == kind::TITLE);
        if title.is_some_and(|title| title.contains('\n')) {
            let message = "metadata title can't contain newlines";
            return Err(Error::argument(function, "metadata", message));
        }
        check_given(function, self.kind, "uri", self.uri)?;
        if self.text.is_some() {
            check_given(function, self.kind, "key", self.key)?;
        }
        Ok(())
    }
}

/// Elements need the argument, the others must not have it.
pub fn check_given(function: &str, kind: i32, name: &str, value: Option<&str>) -> Result<()> {
    match (kind, value) {
        (kind::ELEMENT, None) => Err(Error::must_not_be_null(function, name)),
        (kind::TITLE | kind::DESCRIPTION, Some(_)) => {
            let message = format!("{name} in {function} must be NULL");
            Err(Error::argument(function, name, message))
        }
        _ => Ok(()),
    }
}

impl Family {
    /// The metadata of a kind, and for elements of an application.
    pub fn read(
        &self,
        config: Option<&impl Described>,
        kind: i32,
        uri: Option<&str>,
    ) -> Result<String> {
        let text = config.and_then(|config| {
            let parts = config.parts();
            match kind {
                kind::TITLE => parts.title.map(str::to_owned),
                kind::ELEMENT => element_text(parts.metadata?, uri?),
                _ => parts.description.map(str::to_owned),
            }
        });
        if text.is_none() && kind > kind::ELEMENT {
            return Err(self.unknown(kind));
        }
        text.ok_or_else(|| {
            let message = "Requested metadata element is not present";
            Error::new(self.domain, self.missing, message)
        })
    }

    /// Reads a change, so that it can be made in any configuration.
    pub fn prepare(&self, change: &Change<'_>) -> Result<Prepared> {
        let text = change.text.filter(|text| !text.is_empty());
        let text = text.map(str::to_owned);
        match (change.kind, change.uri) {
            (kind::TITLE, _) => Ok(Prepared::Title(text)),
            (kind::DESCRIPTION, _) => Ok(Prepared::Description(text)),
            (kind::ELEMENT, Some(uri)) => {
                let element = change.text.map(|text| self.parse(text));
                let mut element = element.transpose()?;
                if let (Some(element), Some(key)) = (&mut element, change.key) {
                    add_prefix(element, key);
                    let declaration = (format!("xmlns:{key}"), uri.to_owned());
                    element.attributes.insert(0, declaration);
                }
                let uri = uri.to_owned();
                Ok(Prepared::Element { uri, element })
            }
            (kind, _) => Err(self.unknown(kind)),
        }
    }

    fn parse(&self, text: &str) -> Result<Foreign> {
        Foreign::parse(text).map_err(|error| Error::from(error).with_domain(self.domain))
    }

    fn unknown(&self, kind: i32) -> Error {
        let message = format!("unknown metadata type '{kind}'");
        Error::invalid_arg(message).with_domain(self.domain)
    }
}

/// A change, read and ready to be made in any configuration.
pub enum Prepared {
    /// The short text.
    Title(Option<String>),
    /// The longer text.
    Description(Option<String>),
    /// The element of one application.
    Element {
        /// The application's namespace.
        uri: String,
        /// The element; none removes it.
        element: Option<Foreign>,
    },
}

impl Prepared {
    /// Makes the change.
    pub fn apply(&self, config: &mut impl Described) {
        let parts = config.parts_mut();
        match self {
            Self::Title(text) => parts.title.clone_from(text),
            Self::Description(text) => parts.description.clone_from(text),
            Self::Element { uri, element } => {
                let all = parts.metadata.get_or_insert_default();
                let is_other = |node: &ForeignNode| match node {
                    ForeignNode::Element(other) => !is_of(other, uri),
                    ForeignNode::Text(_) | ForeignNode::Comment(_) => true,
                };
                all.children.retain(is_other);
                all.children
                    .extend(element.clone().map(ForeignNode::Element));
            }
        }
    }
}

/// Whether an element belongs to the namespace.
fn is_of(element: &Foreign, uri: &str) -> bool {
    declaration(element).is_some_and(|(_, value)| value == uri)
}

/// The attribute that says what the element's own prefix stands for.
fn declaration(element: &Foreign) -> Option<(&str, &str)> {
    let name = match element.name.split_once(':') {
        Some((prefix, _)) => format!("xmlns:{prefix}"),
        None => "xmlns".to_owned(),
    };
    let (name, value) = element.attributes.iter().find(|(key, _)| *key == name)?;
    Some((name, value))
}

/// Puts the element and all in it into the namespace of `prefix`.
fn add_prefix(element: &mut Foreign, prefix: &str) {
    if !element.name.contains(':') {
        element.name = format!("{prefix}:{}", element.name);
    }
    for node in &mut element.children {
        if let ForeignNode::Element(child) = node {
            add_prefix(child, prefix);
        }
    }
}

/// The opposite of [`add_prefix`].
fn remove_prefix(element: &mut Foreign, prefix: &str) {
    let bare = element.name.strip_prefix(prefix);
    if let Some(bare) = bare.and_then(|rest| rest.strip_prefix(':')) {
        element.name = bare.to_owned();
    }
    for node in &mut element.children {
        if let ForeignNode::Element(child) = node {
            remove_prefix(child, prefix);
        }
    }
}

/// The application's element as it gave it: without prefix and declaration.
fn element_text(all: &Raw, uri: &str) -> Option<String> {
    let mut elements = all.children.iter().filter_map(|node| match node {
        ForeignNode::Element(element) => Some(element),
        ForeignNode::Text(_) | ForeignNode::Comment(_) => None,
    });
    let mut element = elements.find(|element| is_of(element, uri))?.clone();
    let (declared, _) = declaration(&element)?;
    let declared = declared.to_owned();
    let prefix = declared.strip_prefix("xmlns:").unwrap_or_default();
    remove_prefix(&mut element, prefix);
    element.attributes.retain(|(name, _)| *name != declared);
    Some(element.to_string())
}
