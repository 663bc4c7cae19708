//! The bridge of a network.

use super::{Network, NetworkBridge, NetworkForwardMode as Mode};
use crate::values::MacAddress;
use crate::{Error, Result};

/// A bridge that the host makes speaks the spanning tree protocol and does not wait, unless it is
/// said otherwise.
pub(super) fn normalise(network: &mut Network) {
    let is_own = network.has_own_bridge();
    let bridge = &mut network.bridge;
    if is_own {
        let bridge = bridge.get_or_insert_default();
        bridge.stp.get_or_insert(true);
        bridge.delay.get_or_insert(0);
    } else {
        if let Some(bridge) = bridge {
            bridge.delay = None;
        }
        bridge.take_if(|bridge| *bridge == NetworkBridge::default());
    }
}

/// Whether the network's mode has such a bridge.
pub(super) fn check(network: &Network) -> Result<()> {
    let mode = network.mode();
    if network
        .mac
        .as_ref()
        .and_then(|mac| mac.address)
        .is_some_and(MacAddress::is_multicast)
    {
        return Err(Error::xml(
            "the MAC address of a bridge is no multicast address",
        ));
    }
    if network.has_own_bridge() {
        return Ok(());
    }
    let name = mode.as_str();
    if network
        .mtu
        .as_ref()
        .and_then(|mtu| mtu.size)
        .is_some_and(|size| size > 0)
    {
        return Err(Error::xml(format!(
            "a network of mode {name} has no size of packets"
        )));
    }
    let Some(bridge) = &network.bridge else {
        return Ok(());
    };
    let settings = bridge.stp.is_some()
        || bridge.zone.is_some()
        || bridge.delay.is_some_and(|delay| delay > 0);
    if settings {
        return Err(Error::xml(format!(
            "a network of mode {name} does not set up its bridge"
        )));
    }
    if bridge.name.is_some() {
        check_name(network, mode)?;
    }
    Ok(())
}

/// Whether a bridge may be named.
fn check_name(network: &Network, mode: Mode) -> Result<()> {
    if mode != Mode::Bridge {
        return Err(Error::xml(format!(
            "a network of mode {} has no bridge",
            mode.as_str()
        )));
    }
    let devices = network.forward.as_ref().is_some_and(|forward| {
        let listed = forward.pf.len() + forward.interface.len() + forward.address.len();
        forward.dev.is_some() || listed > 0
    });
    if devices {
        return Err(Error::xml(
            "a network of mode bridge has a bridge or devices, not both",
        ));
    }
    Ok(())
}
