//! Devices that come and go while a guest runs, or for its next start.

pub(crate) mod attach;
mod claim;
pub(crate) mod detach;
mod media;
mod pieces;
mod rewire;
pub(crate) mod update;

use polyvirt_config::ParseOptions;
use polyvirt_config::domain::Domain;
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_inventory::devices::Kind;

use crate::calls::define::identify;
use crate::host::Host;

pub(crate) use detach::let_go;

/// Fills in what a changed document leaves open, and checks it as a whole.
fn complete(host: &Host, domain: &mut Domain, live: bool) -> Result<()> {
    let options = ParseOptions {
        inactive: !live,
        strict: false,
    };
    domain.complete(&options, &host.hooks_of_new())?;
    identify(domain)
}

/// Refuses to do something with a kind of device, such as `live attach`.
fn refuse_kind(what: &str, kind: Kind) -> Error {
    let message = format!("{what} of device '{}' is not supported", kind.word());
    Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU)
}
