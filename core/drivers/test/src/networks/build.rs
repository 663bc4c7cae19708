//! Defining, creating and undefining networks.

use std::sync::Arc;

use polyvirt_config::ParseOptions;
use polyvirt_config::network::Network;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{
    Error, ErrorDomain, NetworkCreateFlags, NetworkDefineFlags,
    NetworkEventLifecycleType as Lifecycle, Result, Uuid,
};

use super::kind::announce;
use crate::host::Host;
use crate::hypervisor::flags;
use polyvirt_host::random;
use polyvirt_inventory::explain;

/// Stores a configuration, for a new network or for one that is there.
pub(super) fn define(host: &Host, xml: &str) -> Result<NetworkRef> {
    define_flags(host, xml, NetworkDefineFlags::empty())
}

pub(super) fn define_flags(
    host: &Host,
    xml: &str,
    flags: NetworkDefineFlags,
) -> Result<NetworkRef> {
    let known = NetworkDefineFlags::VALIDATE;
    flags::check("testNetworkDefineXMLFlags", flags.bits(), known.bits())?;
    let network = parse(xml, flags.contains(known))?;
    let defined = host
        .networks
        .assign(&network.name.clone(), uuid_of(&network), |state| {
            state.stored = Some(network);
            announce(host, state, Lifecycle::DEFINED);
            Ok(state.reference())
        });
    host.events.send();
    defined
}

/// Starts a network that is gone when it stops, or one that is stored with another configuration.
pub(super) fn create(host: &Host, xml: &str) -> Result<NetworkRef> {
    create_flags(host, xml, NetworkCreateFlags::empty())
}

pub(super) fn create_flags(
    host: &Host,
    xml: &str,
    flags: NetworkCreateFlags,
) -> Result<NetworkRef> {
    let known = NetworkCreateFlags::VALIDATE;
    flags::check("testNetworkCreateXMLFlags", flags.bits(), known.bits())?;
    let network = parse(xml, flags.contains(known))?;
    let created = host
        .networks
        .assign(&network.name.clone(), uuid_of(&network), |state| {
            state.refuse_active()?;
            state.live = Some(network);
            announce(host, state, Lifecycle::STARTED);
            Ok(state.reference())
        });
    host.events.send();
    created
}

/// Forgets a network that is not active.
pub(super) fn undefine(host: &Host, network: &NetworkRef) -> Result<()> {
    host.networks.with(network, |state| {
        if state.is_active() {
            let message = format!("Network '{}' is still running", state.name);
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        state.undefine();
        announce(host, state, Lifecycle::UNDEFINED);
        Ok(())
    })?;
    host.events.send();
    Ok(())
}

/// Reads a network's document; without a UUID it gets one.
pub(super) fn parse(document: &str, strict: bool) -> Result<Arc<Network>> {
    let options = ParseOptions {
        inactive: true,
        strict,
    };
    let mut network = Network::parse(document, &options)
        .map_err(|error| explain("network", ErrorDomain::NETWORK, document, error))?;
    if network.uuid.is_none() {
        network.uuid = Some(random::uuid()?);
    }
    Ok(Arc::new(network))
}

/// The UUID that [`parse`] saw to.
pub(super) fn uuid_of(network: &Network) -> Uuid {
    network.uuid.unwrap_or_default()
}
