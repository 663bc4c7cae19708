//! Finding networks.

#![expect(
    clippy::unnecessary_wraps,
    reason = "rows of the table of calls have results of one kind"
)]

use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{ConnectListAllNetworksFlags as Flags, Result, Uuid};

use super::State;
use crate::host::{By, Host, is_wanted};
use crate::hypervisor::{flags, number};

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
    Ok(number(active_names(host)?.len()))
}

pub(super) fn count_inactive(host: &Host) -> Result<i32> {
    Ok(number(inactive_names(host)?.len()))
}

/// The networks that `flags` ask for, in the order they came.
pub(super) fn all(host: &Host, flags: Flags) -> Result<Vec<NetworkRef>> {
    const KNOWN: Flags = Flags::from_bits_retain(0x3f);
    flags::check("testConnectListAllNetworks", flags.bits(), KNOWN.bits())?;
    let wanted = |state: &State| {
        let groups: [&[(Flags, bool)]; 3] = [
            &[
                (Flags::ACTIVE, state.is_active()),
                (Flags::INACTIVE, !state.is_active()),
            ],
            &[
                (Flags::PERSISTENT, state.is_persistent()),
                (Flags::TRANSIENT, !state.is_persistent()),
            ],
            &[
                (Flags::AUTOSTART, state.autostart),
                (Flags::NO_AUTOSTART, !state.autostart),
            ],
        ];
        is_wanted(flags, &groups)
    };
    Ok(host.networks.references(wanted))
}
