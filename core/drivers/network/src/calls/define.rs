//! Defining, creating and undefining networks.

use std::sync::Arc;

use polyvirt_config::network::Network;
use polyvirt_config::{ParseOptions, values::MacAddress};
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{
    Error, ErrorDomain, NetworkCreateFlags, NetworkDefineFlags,
    NetworkEventLifecycleType as Lifecycle, Result,
};
use polyvirt_host::random;
use polyvirt_inventory::explain;
use polyvirt_network::as_started;

use super::check_flags;
use crate::host::{Host, invalid};
use crate::{store, up};

/// What the names of bridges begin with that nobody has named.
const PREFIX: &str = "virbr";

/// The first three bytes of addresses that nobody has chosen: those of QEMU's cards.
const VENDOR: [u8; 3] = [0x52, 0x54, 0x00];

/// Stores a configuration, for a new network or for one that is there.
pub(crate) fn define(host: &Host, xml: &str) -> Result<NetworkRef> {
    define_flags(host, xml, NetworkDefineFlags::empty())
}

pub(crate) fn define_flags(
    host: &Host,
    xml: &str,
    flags: NetworkDefineFlags,
) -> Result<NetworkRef> {
    let known = NetworkDefineFlags::VALIDATE;
    check_flags("networkDefineXMLFlags", flags.bits(), known.bits())?;
    let network = complete(host, parse(xml, flags.contains(known))?)?;
    let uuid = network.uuid.unwrap_or_default();
    let defined = host.networks.assign(&network.name.clone(), uuid, |state| {
        store::write(&host.root.folders, &network)?;
        state.stored = Some(Arc::new(network));
        host.announce(state, Lifecycle::DEFINED);
        Ok(state.reference())
    });
    host.events.send();
    defined
}

/// Starts a network that is gone when it stops, or one that is stored with another configuration.
pub(crate) fn create(host: &Host, xml: &str) -> Result<NetworkRef> {
    create_flags(host, xml, NetworkCreateFlags::empty())
}

pub(crate) fn create_flags(
    host: &Host,
    xml: &str,
    flags: NetworkCreateFlags,
) -> Result<NetworkRef> {
    let known = NetworkCreateFlags::VALIDATE;
    check_flags("networkCreateXMLFlags", flags.bits(), known.bits())?;
    let network = complete(host, parse(xml, flags.contains(known))?)?;
    let network = as_started(&Arc::new(network));
    let uuid = network.uuid.unwrap_or_default();
    // The name is taken from now on, by a network that is nothing yet.
    let reference = host.networks.assign(&network.name, uuid, |state| {
        state.refuse_active()?;
        Ok(state.reference())
    })?;
    host.change(&reference, || {
        let started = host
            .networks
            .with(&reference, |state| state.refuse_active());
        let started = started.and_then(|()| up::start(host, &network));
        host.networks.with(&reference, |state| match started {
            Ok(removal) => {
                state.live = Some(Arc::clone(&network));
                state.more.removal = removal;
                host.announce(state, Lifecycle::STARTED);
                Ok(state.reference())
            }
            Err(error) => {
                state.gone = !state.is_active() && !state.is_persistent();
                Err(error)
            }
        })
    })
}

/// Forgets the stored configuration of a network. One that is active stays until it stops.
pub(crate) fn undefine(host: &Host, network: &NetworkRef) -> Result<()> {
    host.change(network, || {
        host.networks.with(network, |state| {
            if !state.is_persistent() {
                return Err(invalid("can't undefine transient network"));
            }
            store::remove(&host.root.folders, &state.name)?;
            state.autostart = false;
            state.undefine();
            host.announce(state, Lifecycle::UNDEFINED);
            Ok(())
        })
    })
}

/// Reads a network's document, which somebody hands us.
fn parse(document: &str, strict: bool) -> Result<Network> {
    let options = ParseOptions {
        inactive: true,
        strict,
    };
    let network = Network::parse(document, &options)
        .map_err(|error| explain("network", ErrorDomain::NETWORK, document, error))?;
    network.validate()?;
    Ok(network)
}

/// Reads a network's document that was kept. What we would not take today is no reason to lose it: it is refused when
/// it is started.
pub(crate) fn parse_stored(document: &str) -> Result<Network> {
    let options = ParseOptions {
        inactive: true,
        strict: false,
    };
    Ok(Network::parse(document, &options)?)
}

/// Makes up what a network needs and its document does not say: its UUID, and the name and address of its bridge.
fn complete(host: &Host, mut network: Network) -> Result<Network> {
    if network.uuid.is_none() {
        network.uuid = Some(random::uuid()?);
    }
    if !network.has_own_bridge() {
        return Ok(network);
    }
    let bridge = network.bridge.get_or_insert_default();
    match &bridge.name {
        // Names may be patterns, too.
        None => bridge.name = Some(free_bridge(host, PREFIX)?),
        Some(pattern) if pattern.ends_with("%d") => {
            let prefix = pattern.trim_end_matches("%d").to_owned();
            bridge.name = Some(free_bridge(host, &prefix)?);
        }
        Some(name) => refuse_taken(host, &network.name, name)?,
    }
    let mac = network.mac.get_or_insert_default();
    if mac.address.is_none() {
        let mut address = [0; 6];
        address.copy_from_slice(&random::uuid()?.into_bytes()[..6]);
        address[..VENDOR.len()].copy_from_slice(&VENDOR);
        mac.address = Some(MacAddress(address));
    }
    Ok(network)
}

/// The first name that no network and no device of the host has.
fn free_bridge(host: &Host, prefix: &str) -> Result<String> {
    let devices = up::devices();
    let taken = |name: &String| {
        devices.iter().any(|device| device == name) || owner(host, name, None).is_some()
    };
    let mut names = (0..1000_u32).map(|number| format!("{prefix}{number}"));
    names.find(|name| !taken(name)).ok_or_else(|| {
        let message =
            format!("no name for a bridge is free: all from {prefix}0 to {prefix}999 are taken");
        Error::internal(message).with_domain(ErrorDomain::NETWORK)
    })
}

fn refuse_taken(host: &Host, network: &str, bridge: &str) -> Result<()> {
    if owner(host, bridge, Some(network)).is_none() {
        return Ok(());
    }
    let message = format!("bridge name '{bridge}' already in use.");
    Err(Error::internal(message).with_domain(ErrorDomain::NETWORK))
}

/// Another network that has a bridge of that name.
fn owner(host: &Host, bridge: &str, but_for: Option<&str>) -> Option<String> {
    let has = |network: Option<&Arc<Network>>| {
        let found = network.and_then(|network| network.bridge.as_ref()?.name.as_deref());
        found == Some(bridge)
    };
    let owners = host.networks.names(|state| {
        but_for != Some(&*state.name) && (has(state.live.as_ref()) || has(state.stored.as_ref()))
    });
    owners.into_iter().next()
}
