//! What this driver, or the QEMU at hand, cannot do; one file per part of the domain.

mod addresses;
mod board;
mod characters;
mod controllers;
mod cpu;
mod disks;
mod displays;
mod firmware;
mod hostdevs;
mod memory;

use polyvirt_config::domain::Domain;
use polyvirt_config::{Error, Result};

use super::machine::Guest;

pub(super) use firmware::{check as check_firmware, check_features};

/// Refuses what cannot be done.
pub(super) fn check(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    board::check(domain, guest)?;
    firmware::check(domain.os())?;
    cpu::check(domain, guest)?;
    memory::check(domain, guest)?;
    controllers::check(domain.devices(), guest)?;
    disks::check(domain.devices(), guest)?;
    displays::check(domain.devices())?;
    hostdevs::check(domain.devices())?;
    characters::check(domain.devices(), guest)?;
    addresses::check(domain.devices(), guest)
}

/// The error about something that cannot be had.
fn refused<T>(what: impl Into<String>) -> Result<T> {
    Err(Error::unsupported(what))
}
