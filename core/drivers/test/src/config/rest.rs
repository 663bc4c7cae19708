//! The elements that this driver only keeps: their order, their defaults, and what they must not show.

use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::xml::{Element, Node};

/// The elements of a domain's document, in the order libvirt writes them.
pub(super) const ORDER: &[&str] = &[
    "name",
    "uuid",
    "genid",
    "title",
    "description",
    "metadata",
    "maxMemory",
    "memory",
    "currentMemory",
    "blkiotune",
    "memtune",
    "memoryBacking",
    "vcpu",
    "vcpus",
    "iothreads",
    "iothreadids",
    "defaultiothread",
    "cputune",
    "numatune",
    "resource",
    "sysinfo",
    "bootloader",
    "bootloader_args",
    "os",
    "idmap",
    "features",
    "cpu",
    "clock",
    "on_poweroff",
    "on_reboot",
    "on_crash",
    "on_lockfailure",
    "pm",
    "perf",
    "keywrap",
    "launchSecurity",
    "throttlegroups",
    "devices",
    "seclabel",
];

/// The elements that [`Config`](super::Config) has fields for.
const OWN: &[&str] = &[
    "name",
    "uuid",
    "title",
    "description",
    "metadata",
    "memory",
    "currentMemory",
    "vcpu",
    "os",
    "on_poweroff",
    "on_reboot",
    "on_crash",
];

const CLOCK_OFFSETS: &[&str] = &["utc", "localtime", "variable", "timezone", "absolute"];

/// What is not understood here, with what libvirt adds when it is missing. Elements that nobody
/// knows come last.
pub(super) fn read(root: &Element) -> Result<Vec<Element>> {
    let mut rest: Vec<Element> = root
        .elements()
        .filter(|element| !OWN.contains(&element.name.as_str()))
        .cloned()
        .collect();
    check_clock(root)?;
    if root.child("clock").is_none() {
        rest.push(Element::new("clock").with("offset", "utc"));
    }
    if root.child("devices").is_none() {
        rest.push(Element::new("devices"));
    }
    rest.sort_by_cached_key(|element| position(&element.name));
    Ok(rest)
}

/// Where an element of that name stands.
pub(super) fn position(name: &str) -> usize {
    let known = ORDER.iter().position(|other| *other == name);
    known.unwrap_or(ORDER.len())
}

/// The devices as anyone may see them: without passwords.
pub(super) fn without_secrets(devices: &Element) -> Element {
    let mut shown = devices.clone();
    for node in &mut shown.children {
        if let Node::Element(device) = node
            && device.name == "graphics"
        {
            device.attributes.retain(|(name, _)| name != "passwd");
        }
    }
    shown
}

fn check_clock(root: &Element) -> Result<()> {
    let offset = root
        .child("clock")
        .and_then(|clock| clock.attribute("offset"));
    match offset {
        Some(other) if !CLOCK_OFFSETS.contains(&other) => {
            let message = format!("unknown clock offset '{other}'");
            Err(Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN))
        }
        _ => Ok(()),
    }
}
