//! Title, description, and what applications keep with a domain.

use polyvirt_config::{Foreign, ForeignNode};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainMetadataType as Kind, DomainModificationImpact as Flags, Error, ErrorDomain, ErrorNumber,
    Result,
};

use super::flags;
use super::impact::{Impact, refuse_both};
use crate::config::Config;
use crate::host::Host;

const KNOWN: Flags = Flags::from_bits_retain(0x3);

/// What is to become of a domain's metadata.
struct Change<'a> {
    kind: Kind,
    /// The new text; none removes it.
    metadata: Option<&'a str>,
    /// The prefix of the application's namespace.
    key: Option<&'a str>,
    /// The application's namespace.
    uri: Option<&'a str>,
}

pub(super) fn get(
    host: &Host,
    domain: &DomainRef,
    kind: Kind,
    uri: Option<&str>,
    flags: Flags,
) -> Result<String> {
    let function = "virDomainGetMetadata";
    refuse_both(function, flags.bits())?;
    check_given(function, kind, "uri", uri)?;
    flags::check("testDomainGetMetadata", flags.bits(), KNOWN.bits())?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        let config = if impact.live {
            &state.live
        } else {
            &state.stored
        };
        let config = config.as_deref();
        let text = config.and_then(|config| match kind {
            Kind::TITLE => config.domain.title.clone(),
            Kind::ELEMENT => element_text(config, uri?),
            _ => config.domain.description.clone(),
        });
        if text.is_none() && kind.0 > Kind::ELEMENT.0 {
            return Err(unknown(kind));
        }
        text.ok_or_else(|| {
            let message = "Requested metadata element is not present";
            Error::new(
                ErrorDomain::DOMAIN,
                ErrorNumber::NO_DOMAIN_METADATA,
                message,
            )
        })
    })
}

pub(super) fn set(
    host: &Host,
    domain: &DomainRef,
    kind: Kind,
    metadata: Option<&str>,
    key: Option<&str>,
    uri: Option<&str>,
    flags: Flags,
) -> Result<()> {
    let change = &Change {
        kind,
        metadata,
        key,
        uri,
    };
    let function = "virDomainSetMetadata";
    let title = change.metadata.filter(|_| change.kind == Kind::TITLE);
    if title.is_some_and(|title| title.contains('\n')) {
        let message = "metadata title can't contain newlines";
        return Err(Error::argument(function, "metadata", message));
    }
    check_given(function, change.kind, "uri", change.uri)?;
    if change.metadata.is_some() {
        check_given(function, change.kind, "key", change.key)?;
    }
    flags::check("testDomainSetMetadata", flags.bits(), KNOWN.bits())?;
    let prepared = Prepared::new(change)?;
    host.change(domain, |state| {
        let impact = Impact::of(state, flags.bits())?;
        for (live, wanted) in [(true, impact.live), (false, impact.config)] {
            if wanted {
                state.edit(live, |config| prepared.apply(config));
            }
        }
        let event = DomainEvent::MetadataChange {
            type_: change.kind,
            nsuri: change.uri.map(str::to_owned),
        };
        host.events.note((state.domain(), event));
        Ok(())
    })
}

/// Elements need the argument, the others must not have it.
fn check_given(function: &str, kind: Kind, name: &str, value: Option<&str>) -> Result<()> {
    match (kind, value) {
        (Kind::ELEMENT, None) => Err(Error::must_not_be_null(function, name)),
        (Kind::TITLE | Kind::DESCRIPTION, Some(_)) => {
            let message = format!("{name} in {function} must be NULL");
            Err(Error::argument(function, name, message))
        }
        _ => Ok(()),
    }
}

fn unknown(kind: Kind) -> Error {
    let message = format!("unknown metadata type '{}'", kind.0);
    Error::invalid_arg(message).with_domain(ErrorDomain::DOMAIN)
}

/// A change, read and ready to be made in any configuration.
enum Prepared {
    Title(Option<String>),
    Description(Option<String>),
    Element {
        uri: String,
        element: Option<Foreign>,
    },
}

impl Prepared {
    fn new(change: &Change<'_>) -> Result<Self> {
        let text = change.metadata.filter(|text| !text.is_empty());
        let text = text.map(str::to_owned);
        match (change.kind, change.uri) {
            (Kind::TITLE, _) => Ok(Self::Title(text)),
            (Kind::DESCRIPTION, _) => Ok(Self::Description(text)),
            (Kind::ELEMENT, Some(uri)) => {
                let element = change.metadata.map(read);
                let mut element = element.transpose()?;
                if let (Some(element), Some(key)) = (&mut element, change.key) {
                    add_prefix(element, key);
                    let declaration = (format!("xmlns:{key}"), uri.to_owned());
                    element.attributes.insert(0, declaration);
                }
                let uri = uri.to_owned();
                Ok(Self::Element { uri, element })
            }
            (kind, _) => Err(unknown(kind)),
        }
    }

    fn apply(&self, config: &mut Config) {
        match self {
            Self::Title(text) => config.domain.title.clone_from(text),
            Self::Description(text) => config.domain.description.clone_from(text),
            Self::Element { uri, element } => {
                let all = config.domain.metadata.get_or_insert_default();
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

fn read(text: &str) -> Result<Foreign> {
    Foreign::parse(text).map_err(|error| Error::from(error).with_domain(ErrorDomain::DOMAIN))
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
fn element_text(config: &Config, uri: &str) -> Option<String> {
    let mut element = elements(config)
        .find(|element| is_of(element, uri))?
        .clone();
    let (declared, _) = declaration(&element)?;
    let declared = declared.to_owned();
    let prefix = declared.strip_prefix("xmlns:").unwrap_or_default();
    remove_prefix(&mut element, prefix);
    element.attributes.retain(|(name, _)| *name != declared);
    Some(element.to_string())
}

/// What applications keep in a configuration.
fn elements(config: &Config) -> impl Iterator<Item = &Foreign> {
    let all = config.domain.metadata.iter();
    all.flat_map(|all| &all.children)
        .filter_map(|node| match node {
            ForeignNode::Element(element) => Some(element),
            ForeignNode::Text(_) | ForeignNode::Comment(_) => None,
        })
}
