//! Codes of errors that libvirt reports in another way than most: its older readers of documents have
//! ways of their own, and programs know them. Each was seen with stock libvirt.

use polyvirt_driver::{ErrorDomain, ErrorNumber};

use super::error::Error;

/// Where a value is wrong, the code, and the part of the library.
#[rustfmt::skip] // one line a place
const OTHERS: &[(&str, ErrorNumber, ErrorDomain)] = &[
    // A missing name is told apart before.
    ("domain", ErrorNumber::INTERNAL_ERROR, ErrorDomain::DOMAIN),
    ("domain/@type", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::DOMAIN),
    ("domain/name", ErrorNumber::XML_DETAIL, ErrorDomain::XML),
    ("domain/uuid", ErrorNumber::INTERNAL_ERROR, ErrorDomain::DOMAIN),
    ("domain/os/type", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::DOMAIN),
    ("domain/os/type/@arch", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::DOMAIN),
    ("domain/vcpu", ErrorNumber::XML_ERROR, ErrorDomain::DOMAIN),
    ("domain/on_poweroff", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::DOMAIN),
    ("domain/on_reboot", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::DOMAIN),
    ("domain/on_crash", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::DOMAIN),
    ("domain/clock/@offset", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::DOMAIN),
    ("domainsnapshot/state", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::DOMAIN_SNAPSHOT),
    ("domainsnapshot/disks/disk", ErrorNumber::INTERNAL_ERROR, ErrorDomain::DOMAIN_SNAPSHOT),
    ("cpu/arch", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::CPU),
    ("cpu/feature", ErrorNumber::XML_ERROR, ErrorDomain::CPU),
    ("device", ErrorNumber::INTERNAL_ERROR, ErrorDomain::NODEDEV),
    ("device/capability", ErrorNumber::INTERNAL_ERROR, ErrorDomain::NODEDEV),
    ("pool/uuid", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    // Without a target or a source.
    ("pool", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    ("pool/source", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    ("pool/source/format/@type", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::STORAGE),
    ("secret/@ephemeral", ErrorNumber::XML_ERROR, ErrorDomain::SECRET),
    ("secret/@private", ErrorNumber::XML_ERROR, ErrorDomain::SECRET),
    ("secret/uuid", ErrorNumber::INTERNAL_ERROR, ErrorDomain::SECRET),
    ("secret/usage", ErrorNumber::INTERNAL_ERROR, ErrorDomain::SECRET),
    ("secret/usage/@type", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::SECRET),
    ("volume", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    ("volume/capacity", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    ("volume/allocation", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    ("volume/target/format/@type", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::STORAGE),
    // A missing name is told apart before.
    ("network", ErrorNumber::XML_ERROR, ErrorDomain::NETWORK),
    ("network/uuid", ErrorNumber::INTERNAL_ERROR, ErrorDomain::NETWORK),
    ("network/forward/@mode", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::NETWORK),
    ("network/ip/@address", ErrorNumber::XML_ERROR, ErrorDomain::NETWORK),
    ("filter", ErrorNumber::INTERNAL_ERROR, ErrorDomain::NWFILTER),
    ("filter/@name", ErrorNumber::INTERNAL_ERROR, ErrorDomain::NWFILTER),
    ("filter/uuid", ErrorNumber::XML_ERROR, ErrorDomain::NWFILTER),
    ("filter/@chain", ErrorNumber::INVALID_ARG, ErrorDomain::NWFILTER),
    ("filter/rule/@action", ErrorNumber::CONFIG_UNSUPPORTED, ErrorDomain::NWFILTER),
];

/// The same for kinds of documents in which whatever is wrong is reported in one way.
#[rustfmt::skip] // as above
const WHOLE: &[(&str, ErrorNumber, ErrorDomain)] = &[
    ("filterbinding", ErrorNumber::INTERNAL_ERROR, ErrorDomain::NWFILTER),
    ("networkport", ErrorNumber::INTERNAL_ERROR, ErrorDomain::NETWORK),
];

/// Attributes that are missing, where that is reported in another way than what else is missing there.
const MISSING: &[(&str, ErrorDomain)] = &[("pool/@type", ErrorDomain::XML)];

impl Error {
    /// The same error, about an attribute that its element lacks.
    #[must_use]
    pub(super) fn missing(self, attribute: &str) -> Self {
        let path = format!("{}/@{attribute}", without_numbers(self.path()));
        match MISSING.iter().find(|(other, _)| *other == path) {
            Some((_, domain)) => self.with_domain(*domain),
            None => self,
        }
    }
}

/// The same error, coded as libvirt does, unless a part of the library has been named.
pub(super) fn as_in_libvirt(error: Error) -> Error {
    if error.code() != ErrorNumber::XML_ERROR || error.names_domain() {
        return error;
    }
    let path = without_numbers(error.path());
    let root = path.split('/').next();
    let other = OTHERS.iter().find(|(other, ..)| *other == path);
    let other = other.or_else(|| WHOLE.iter().find(|(kind, ..)| Some(*kind) == root));
    match other {
        Some((_, code, domain)) => error.with_code(*code).with_domain(*domain),
        None => error,
    }
}

/// `network/ip/@address` for `network/ip[2]/@address`.
fn without_numbers(path: &str) -> String {
    let mut parts = path.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut plain, part| {
        plain.push_str(part.split_once(']').map_or(part, |(_, rest)| rest));
        plain
    })
}
