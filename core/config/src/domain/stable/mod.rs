//! Whether one domain can take the place of another under a running guest.
//!
//! Migration, saved images and snapshots ask this: a guest that runs on must find the machine it
//! knows. What only the host sees may change: titles, metadata, where images lie, networks, pinning.

mod characters;
mod devices;
mod machine;
mod processor;
mod storage;

#[cfg(test)]
mod tests;

use super::Domain;
use crate::common::{Address, DeviceInfo};
use crate::{Error, Result};

/// Refuses, with `VIR_ERR_CONFIG_UNSUPPORTED` and the name of the part, what a guest would notice.
///
/// # Errors
/// When the guest would see another machine.
pub fn check(from: &Domain, to: &Domain) -> Result<()> {
    machine::check(from, to)
        .and_then(|()| processor::check(from, to))
        .and_then(|()| storage::check(from.devices(), to.devices()))
        .and_then(|()| characters::check(from.devices(), to.devices()))
        .and_then(|()| devices::check(from.devices(), to.devices()))
        .map_err(|error| error.with_domain(polyvirt_driver::ErrorDomain::DOMAIN))
}

/// Compares what is named of two things of one kind; `$x` stands for each of them.
macro_rules! same {
    ($part:expr, $from:expr, $to:expr, $x:ident => { $($what:literal: $get:expr),+ $(,)? }) => {{
        $(
            let from = { let $x = $from; $get };
            let to = { let $x = $to; $get };
            if from != to {
                return Err($crate::domain::stable::another(&$part, $what));
            }
        )+
    }};
}
use same;

/// The guest would notice that something is another one.
fn another(part: &str, what: &str) -> Error {
    Error::unsupported(format!("the guest would see another {what} of {part}"))
}

/// Compares devices of one kind, one after the other.
fn each<T>(
    kind: &str,
    from: &[T],
    to: &[T],
    compare: impl Fn(&str, &T, &T) -> Result<()>,
) -> Result<()> {
    if from.len() != to.len() {
        let (from, to) = (from.len(), to.len());
        let message =
            format!("the guest would see {to} devices of kind '{kind}' instead of {from}");
        return Err(Error::unsupported(message));
    }
    for (number, (from, to)) in (1..).zip(from.iter().zip(to)) {
        compare(&format!("{kind} {number}"), from, to)?;
    }
    Ok(())
}

/// Where the guest finds a device.
fn place<'d>(part: &str, from: &'d DeviceInfo, to: &'d DeviceInfo) -> Result<()> {
    same!(part, from, to, info => {
        "address": address(info),
        "ACPI index": info.acpi.as_ref(),
        "USB port": info.master.as_ref(),
    });
    Ok(())
}

/// An address that is still to be given is none.
fn address(info: &DeviceInfo) -> Option<&Address> {
    let none = |address: &&Address| matches!(address, Address::Pci(pci) if pci.place.is_none());
    info.address.as_ref().filter(|address| !none(address))
}
