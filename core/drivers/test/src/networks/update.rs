//! Changing a part of a network: of the active one, of what it will start with, or of both.

use std::sync::Arc;

use polyvirt_config::network::Network;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{
    Error, ErrorDomain, NetworkUpdateCommand, NetworkUpdateFlags as Flags, NetworkUpdateSection,
    Result,
};

use super::State;
use crate::host::{By, Host};
use crate::hypervisor::flags;
use crate::hypervisor::impact::{CONFIG, Impact};

pub(super) const KNOWN: Flags = Flags::from_bits_retain(0x3);

pub(super) fn update(
    host: &Host,
    network: &NetworkRef,
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    parent: i32,
    xml: &str,
    flags: Flags,
) -> Result<()> {
    flags::check("testNetworkUpdate", flags.bits(), KNOWN.bits())?;
    let changed = |config: Option<&Arc<Network>>| -> Result<Option<Arc<Network>>> {
        let Some(config) = config else {
            return Ok(None);
        };
        let mut network = Network::clone(config);
        network.update(command, section, parent, xml)?;
        Ok(Some(Arc::new(network)))
    };
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        let impact = impact_of(state, flags)?;
        // Both, or none.
        let stored = changed(state.stored.as_ref().filter(|_| impact.config))?;
        let live = changed(state.live.as_ref().filter(|_| impact.live))?;
        state.stored = stored.or(state.stored.take());
        state.live = live.or(state.live.take());
        Ok(())
    })
}

fn impact_of(state: &State, flags: Flags) -> Result<Impact> {
    if flags.bits() & CONFIG != 0 && state.is_active() && !state.is_persistent() {
        let message = "cannot change persistent config of a transient network";
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::NETWORK));
    }
    Impact::of(state, flags.bits())
}
