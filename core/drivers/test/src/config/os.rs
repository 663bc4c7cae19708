//! What a domain boots.

use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::xml::{Element, Node, Style, Writer};

/// The operating system part of a configuration.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Os {
    /// The element as it is printed, with defaults filled in.
    element: Element,
}

/// Kinds of guests, by what they are made for.
const KINDS: &[&str] = &["hvm", "xen", "linux", "exe", "uml"];

/// What a guest can boot from.
const BOOT_DEVICES: &[&str] = &["fd", "cdrom", "hd", "network"];

/// The architecture of the host, which guests have unless they say otherwise.
const HOST_ARCHITECTURE: &str = "i686";

/// The architectures that libvirt knows.
const ARCHITECTURES: &[&str] = &[
    "alpha",
    "armv6l",
    "armv7l",
    "armv7b",
    "aarch64",
    "cris",
    "i686",
    "ia64",
    "lm32",
    "loongarch64",
    "m68k",
    "microblaze",
    "microblazeel",
    "mips",
    "mipsel",
    "mips64",
    "mips64el",
    "openrisc",
    "parisc",
    "parisc64",
    "ppc",
    "ppc64",
    "ppc64le",
    "ppcemb",
    "riscv32",
    "riscv64",
    "s390",
    "s390x",
    "sh4",
    "sh4eb",
    "sparc",
    "sparc64",
    "unicore32",
    "x86_64",
    "xtensa",
    "xtensaeb",
];

impl Os {
    /// Reads the element of a domain's document.
    pub(super) fn read(root: &Element) -> Result<Self> {
        let kind = root.child("os").and_then(|os| os.child("type"));
        let (Some(os), Some(kind)) = (root.child("os"), kind) else {
            return Err(missing("an os <type> must be specified"));
        };
        let name = kind.text();
        if name.is_empty() {
            return Err(missing("an os <type> must be specified"));
        }
        if !KINDS.contains(&name.as_str()) {
            return Err(unsupported(format!("unknown OS type '{name}'")));
        }
        if name == "exe" && os.child("init").is_none() {
            return Err(missing("init binary must be specified"));
        }
        check_boot_devices(os)?;
        let mut element = os.clone();
        element.children.retain(|node| !is_type(node));
        element
            .children
            .insert(0, Node::Element(with_architecture(kind)?));
        if name == "hvm" {
            add_boot_device(&mut element, root);
        }
        Ok(Self { element })
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        writer.element(&self.element, Style::Own);
    }
}

fn is_type(node: &Node) -> bool {
    matches!(node, Node::Element(element) if element.name == "type")
}

fn check_boot_devices(os: &Element) -> Result<()> {
    for boot in os.elements().filter(|element| element.name == "boot") {
        let device = boot
            .attribute("dev")
            .ok_or_else(|| Error::xml("Missing required attribute 'dev' in element 'boot'"))?;
        if !BOOT_DEVICES.contains(&device) {
            return Err(Error::xml(format!(
                "Invalid value for attribute 'dev' in element 'boot': '{device}'."
            )));
        }
    }
    Ok(())
}

/// The `type` element with an architecture, which is written first.
fn with_architecture(kind: &Element) -> Result<Element> {
    let architecture = kind.attribute("arch").unwrap_or(HOST_ARCHITECTURE);
    if !ARCHITECTURES.contains(&architecture) {
        let message = format!("Unknown architecture {architecture}");
        return Err(unsupported(message));
    }
    let mut result = Element::new("type").with("arch", architecture);
    let others = kind.attributes.iter().filter(|(name, _)| name != "arch");
    result.attributes.extend(others.cloned());
    result.children.clone_from(&kind.children);
    Ok(result)
}

/// A guest boots from its first disk, unless it or one of its devices says what to boot.
fn add_boot_device(os: &mut Element, root: &Element) {
    let devices = root
        .child("devices")
        .into_iter()
        .flat_map(Element::elements);
    let ordered = devices
        .into_iter()
        .any(|device| device.child("boot").is_some());
    if os.child("boot").is_none() && !ordered {
        let boot = Element::new("boot").with("dev", "hd");
        os.children.push(Node::Element(boot));
    }
}

fn missing(message: &str) -> Error {
    Error::xml(message).with_domain(ErrorDomain::DOMAIN)
}

fn unsupported(message: String) -> Error {
    Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN)
}
