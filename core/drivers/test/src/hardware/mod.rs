//! Devices of a domain that come, change and go, while it runs or for its next start.

pub(crate) mod announce;
pub(crate) mod attach;
pub(crate) mod detach;
pub(crate) mod images;
pub(crate) mod update;

use polyvirt_config::domain::Domain;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use crate::config::complete as complete_config;
use polyvirt_inventory::devices::Kind;

/// Fills in what a changed document leaves open, and checks it as a whole.
fn complete(domain: &mut Domain, live: bool) -> Result<()> {
    complete_config(domain, !live)
}

/// Refuses to do something with a kind of device, such as `live attach`.
fn refuse_kind(what: &str, kind: Kind) -> Error {
    let message = format!("{what} of device '{}' is not supported", kind.word());
    Error::operation_unsupported(message).with_domain(ErrorDomain::TEST)
}

/// There is no such device.
fn missing(what: &str) -> Error {
    let message = format!("the domain has no {what}");
    Error::new(ErrorDomain::TEST, ErrorNumber::DEVICE_MISSING, message)
}
