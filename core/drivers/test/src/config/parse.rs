//! From a document to a configuration.

use std::sync::Arc;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result, Uuid, parse_uuid};

use super::{Actions, Config, Memory, Os, Vcpus, rest};
use crate::xml::{self, Element};

/// The hypervisors that a document can be for. This driver stands in for any of them.
const KINDS: &[&str] = &[
    "qemu",
    "kqemu",
    "kvm",
    "xen",
    "lxc",
    "uml",
    "openvz",
    "test",
    "vmware",
    "hyperv",
    "vbox",
    "phyp",
    "parallels",
    "bhyve",
    "vz",
    "hvf",
];

impl Config {
    /// Reads a domain's document, and fills in what it leaves open.
    pub(crate) fn parse(document: &str) -> Result<Self> {
        let root = xml::read(document, "domain_definition")?;
        if root.name != "domain" {
            let message = format!("expecting root element of 'domain', not '{}'", root.name);
            return Err(Error::xml(message));
        }
        Self::read(&root)
    }

    fn read(root: &Element) -> Result<Self> {
        let kind = kind(root)?;
        let name = name(root)?;
        let uuid = uuid(root)?;
        let title = text(root, "title");
        if title.as_ref().is_some_and(|title| title.contains('\n')) {
            let message = "Domain title can't contain newlines";
            return Err(Error::xml(message).with_domain(ErrorDomain::DOMAIN));
        }
        Ok(Self {
            kind,
            attributes: other_attributes(root),
            name,
            uuid,
            title,
            description: text(root, "description"),
            metadata: root
                .child("metadata")
                .map(|all| all.elements().cloned().collect()),
            memory: Memory::read(root)?,
            vcpus: Vcpus::read(root)?,
            os: Os::read(root)?,
            actions: Actions::read(root)?,
            rest: rest::read(root)?,
        })
    }
}

/// Refuses names that could not be the name of a file, as libvirt does.
pub(crate) fn check_name(name: &str, domain: ErrorDomain) -> Result<()> {
    if name.contains('/') {
        let message = format!("name {name} cannot contain '/'");
        return Err(Error::xml(message).with_domain(domain));
    }
    if name.contains('\n') {
        let message = format!("invalid char in name: {}", '\n');
        return Err(Error::new(
            ErrorDomain::XML,
            ErrorNumber::XML_DETAIL,
            message,
        ));
    }
    Ok(())
}

fn kind(root: &Element) -> Result<String> {
    match root.attribute("type").unwrap_or_default() {
        "" if root.child("name").is_none() => Err(missing_name()),
        "" => {
            let error = Error::internal("missing domain type attribute");
            Err(error.with_domain(ErrorDomain::DOMAIN))
        }
        kind if KINDS.contains(&kind) => Ok(kind.to_owned()),
        kind => {
            let message = format!("invalid domain type {kind}");
            Err(Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN))
        }
    }
}

fn other_attributes(root: &Element) -> Vec<(String, String)> {
    let others = root.attributes.iter();
    others
        .filter(|(name, _)| name != "type" && name != "id")
        .cloned()
        .collect()
}

fn name(root: &Element) -> Result<Arc<str>> {
    let name = text(root, "name").ok_or_else(missing_name)?;
    check_name(&name, ErrorDomain::DOMAIN)?;
    Ok(name.into())
}

fn missing_name() -> Error {
    Error::new(ErrorDomain::DOMAIN, ErrorNumber::NO_NAME, "")
}

/// The UUID, or a new one.
fn uuid(root: &Element) -> Result<Uuid> {
    match text(root, "uuid") {
        Some(text) => parse_uuid(&text).map_err(|_| {
            Error::internal("malformed uuid element").with_domain(ErrorDomain::DOMAIN)
        }),
        None => random_uuid(),
    }
}

fn random_uuid() -> Result<Uuid> {
    let mut bytes = [0; 16];
    rustix::rand::getrandom(&mut bytes, rustix::rand::GetRandomFlags::empty())
        .map_err(|errno| Error::system(errno.raw_os_error(), "Failed to generate UUID"))?;
    // The bits that say: random, in the usual layout.
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    Ok(Uuid::from_bytes(bytes))
}

/// The text of the first element `name`, unless it is empty.
fn text(root: &Element, name: &str) -> Option<String> {
    root.child(name)
        .map(Element::text)
        .filter(|text| !text.is_empty())
}
