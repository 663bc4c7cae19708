//! Finding networks.

use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{ConnectListAllNetworksFlags as Flags, Result, Uuid};
use polyvirt_inventory::objects::{ASKED_FOR, By};

use super::check_flags;
use crate::host::Host;
use crate::kind::State;

pub(crate) fn by_name(host: &Host, name: &str) -> Result<NetworkRef> {
    host.networks.lookup(By::Name(name))
}

pub(crate) fn by_uuid(host: &Host, uuid: Uuid) -> Result<NetworkRef> {
    host.networks.lookup(By::Uuid(uuid))
}

pub(crate) fn active_names(host: &Host) -> Result<Vec<String>> {
    Ok(host.networks.names(State::is_active))
}

pub(crate) fn inactive_names(host: &Host) -> Result<Vec<String>> {
    Ok(host.networks.names(|state| !state.is_active()))
}

pub(crate) fn count_active(host: &Host) -> Result<i32> {
    Ok(host.networks.count(State::is_active))
}

pub(crate) fn count_inactive(host: &Host) -> Result<i32> {
    Ok(host.networks.count(|state| !state.is_active()))
}

/// The networks that `flags` ask for, in the order they came.
pub(crate) fn all(host: &Host, flags: Flags) -> Result<Vec<NetworkRef>> {
    check_flags("networkConnectListAllNetworks", flags.bits(), ASKED_FOR)?;
    let wanted = |state: &State| state.is_asked_for(flags.bits());
    Ok(host.networks.references(wanted))
}
