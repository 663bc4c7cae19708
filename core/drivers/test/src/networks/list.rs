//! Finding networks.

#![expect(
    clippy::unnecessary_wraps,
    reason = "rows of the table of calls have results of one kind"
)]

use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{ConnectListAllNetworksFlags as Flags, Result, Uuid};

use polyvirt_inventory::objects::ASKED_FOR;

use super::State;
use crate::host::{By, Host};
use crate::hypervisor::flags;

pub(super) fn by_name(host: &Host, name: &str) -> Result<NetworkRef> {
    host.networks.lookup(By::Name(name))
}

pub(super) fn by_uuid(host: &Host, uuid: Uuid) -> Result<NetworkRef> {
    host.networks.lookup(By::Uuid(uuid))
}

pub(super) fn active_names(host: &Host) -> Result<Vec<String>> {
    Ok(host.networks.names(State::is_active))
}

pub(super) fn inactive_names(host: &Host) -> Result<Vec<String>> {
    Ok(host.networks.names(|state| !state.is_active()))
}

pub(super) fn count_active(host: &Host) -> Result<i32> {
    Ok(host.networks.count(State::is_active))
}

pub(super) fn count_inactive(host: &Host) -> Result<i32> {
    Ok(host.networks.count(|state| !state.is_active()))
}

/// The networks that `flags` ask for, in the order they came.
pub(super) fn all(host: &Host, flags: Flags) -> Result<Vec<NetworkRef>> {
    flags::check("testConnectListAllNetworks", flags.bits(), ASKED_FOR)?;
    let wanted = |state: &State| state.is_asked_for(flags.bits());
    Ok(host.networks.references(wanted))
}
