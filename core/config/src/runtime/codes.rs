//! Codes of errors that libvirt reports in another way than most: its older readers of documents have
//! ways of their own, and programs know them. Each was seen with stock libvirt.

use polyvirt_driver::{ErrorDomain, ErrorNumber};

use super::error::Error;

/// Where a value is wrong, the code, and the part of the library.
const OTHERS: &[(&str, ErrorNumber, ErrorDomain)] = &[
    // A missing name is told apart before.
    ("domain", ErrorNumber::INTERNAL_ERROR, ErrorDomain::DOMAIN),
    (
        "domain/@type",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::DOMAIN,
    ),
    ("domain/name", ErrorNumber::XML_DETAIL, ErrorDomain::XML),
    (
        "domain/uuid",
        ErrorNumber::INTERNAL_ERROR,
        ErrorDomain::DOMAIN,
    ),
    (
        "domain/os/type",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::DOMAIN,
    ),
    (
        "domain/os/type/@arch",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::DOMAIN,
    ),
    ("domain/vcpu", ErrorNumber::XML_ERROR, ErrorDomain::DOMAIN),
    (
        "domain/on_poweroff",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::DOMAIN,
    ),
    (
        "domain/on_reboot",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::DOMAIN,
    ),
    (
        "domain/on_crash",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::DOMAIN,
    ),
    (
        "domain/clock/@offset",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::DOMAIN,
    ),
    ("pool/uuid", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    ("pool/source", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    (
        "pool/source/format/@type",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::STORAGE,
    ),
    ("volume", ErrorNumber::XML_ERROR, ErrorDomain::STORAGE),
    (
        "volume/capacity",
        ErrorNumber::XML_ERROR,
        ErrorDomain::STORAGE,
    ),
    (
        "volume/allocation",
        ErrorNumber::XML_ERROR,
        ErrorDomain::STORAGE,
    ),
    (
        "volume/target/format/@type",
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::STORAGE,
    ),
];

/// The same error, coded as libvirt does.
pub(super) fn as_in_libvirt(error: Error) -> Error {
    if error.code() != ErrorNumber::XML_ERROR {
        return error;
    }
    match OTHERS.iter().find(|(path, ..)| *path == error.path()) {
        Some((_, code, domain)) => error.with_code(*code).with_domain(*domain),
        None => error,
    }
}
