//! What this driver, or the QEMU at hand, cannot do.

use polyvirt_config::domain::Domain;
use polyvirt_config::{Error, Result};

use super::machine::{Guest, machine_of};

/// Refuses what cannot be done.
pub(super) fn check(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    known_machine(domain, guest)
}

/// The program has to have the machine.
fn known_machine(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    let name = machine_of(domain);
    if guest.capabilities.machine(guest.on, name).is_some() {
        return Ok(());
    }
    Err(Error::unsupported(format!(
        "this QEMU has no machine '{name}' that runs on {}",
        guest.on.name()
    )))
}
