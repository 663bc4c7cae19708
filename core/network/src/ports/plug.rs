//! What a new port is plugged into: the network's bridge, or one of the devices it hands out.

use polyvirt_config::common::PciHostAddress;
use polyvirt_config::network::{
    Network, NetworkForward, NetworkForwardMode as Mode, NetworkPortGroup,
};
use polyvirt_config::networkport::{
    MacvtapMode, NetworkPort, NetworkPortBridge, NetworkPortFilters, NetworkPortPlug as Plug,
    NetworkPortPlugBridge, NetworkPortPlugDirect, NetworkPortPlugHostdevPci,
    NetworkPortPlugNetwork, NetworkPortPlugUser,
};
use polyvirt_driver::{Error, ErrorDomain, Result, Uuid};

use super::{Ports, switch};

/// Fills in what a port gets from its network and its group, and plugs it in.
pub(super) fn allocate(
    network: &Network,
    ports: &Ports,
    port: &mut NetworkPort,
    make_up: &mut dyn FnMut() -> Result<Uuid>,
) -> Result<()> {
    inherit(network, port)?;
    let by_user = network.backend.as_ref().map(|backend| backend.r#type);
    let plug = match network.mode() {
        _ if let Some(backend) = by_user => Plug::User(NetworkPortPlugUser { backend }),
        Mode::None | Mode::Nat | Mode::Route | Mode::Open => {
            Plug::Network(NetworkPortPlugNetwork {
                bridge: bridge(network),
            })
        }
        Mode::Bridge if has_bridge(network) => Plug::Bridge(NetworkPortPlugBridge {
            bridge: bridge(network),
        }),
        Mode::Bridge => direct(network, ports, port, MacvtapMode::Bridge)?,
        Mode::Private => direct(network, ports, port, MacvtapMode::Private)?,
        Mode::Vepa => direct(network, ports, port, MacvtapMode::Vepa)?,
        Mode::Passthrough => direct(network, ports, port, MacvtapMode::Passthrough)?,
        Mode::Hostdev => hostdev(network, ports)?,
    };
    switch::check(network, port, &plug)?;
    switch::complete(port, make_up)?;
    port.plug = Some(plug);
    Ok(())
}

/// What the port does not say is said by its group or the network.
fn inherit(network: &Network, port: &mut NetworkPort) -> Result<()> {
    let group = group_of(network, port.group.as_deref());
    if port.bandwidth.is_none() {
        port.bandwidth = group.and_then(|group| group.bandwidth.clone());
    }
    if port.vlan.is_none() {
        let vlan = group.and_then(|group| group.vlan.clone());
        port.vlan = vlan.or_else(|| network.vlan.clone());
    }
    if port.port.is_none() {
        port.port.clone_from(&network.port);
    }
    if port.rxfilters.is_none() {
        let trust_guest = group
            .and_then(|group| group.trust_guest_rx_filters)
            .or(network.trust_guest_rx_filters);
        port.rxfilters = trust_guest.map(|trust| NetworkPortFilters {
            trust_guest: Some(trust),
        });
    }
    let group = group.and_then(|group| group.virtualport.as_ref());
    for from in [network.virtualport.as_ref(), group].into_iter().flatten() {
        switch::merge(&mut port.virtualport, from)?;
    }
    Ok(())
}

/// The group of that name; the usual one, if no name is given.
fn group_of<'a>(network: &'a Network, name: Option<&str>) -> Option<&'a NetworkPortGroup> {
    network.portgroup.iter().find(|group| match name {
        Some(name) => group.name == name,
        None => group.default,
    })
}

fn has_bridge(network: &Network) -> bool {
    let bridge = network.bridge.as_ref();
    bridge.is_some_and(|bridge| bridge.name.is_some())
}

fn bridge(network: &Network) -> NetworkPortBridge {
    let bridge = network.bridge.clone().unwrap_or_default();
    NetworkPortBridge {
        bridge: bridge.name.unwrap_or_default(),
        mac_table_manager: bridge.mac_table_manager,
    }
}

/// The device that the fewest use; one for itself, where guests do not share.
fn direct(network: &Network, ports: &Ports, port: &NetworkPort, mode: MacvtapMode) -> Result<Plug> {
    let alone = mode == MacvtapMode::Passthrough
        || mode == MacvtapMode::Private && switch::is_per_device(port.virtualport.as_ref());
    let devices = network.forward.iter().flat_map(devices);
    let used = |dev: &&str| ports.0.iter().filter(|port| port.is_on_device(dev)).count();
    let found = devices
        .filter(|dev| !alone || used(dev) == 0)
        .min_by_key(used);
    let dev = found.ok_or_else(|| unavailable(network))?.to_owned();
    Ok(Plug::Direct(NetworkPortPlugDirect { dev, mode }))
}

/// The devices that guests are connected to.
fn devices(forward: &NetworkForward) -> impl Iterator<Item = &str> {
    let listed = forward
        .interface
        .iter()
        .map(|interface| interface.dev.as_str());
    let only = forward.dev.as_deref();
    let only = only.filter(|_| forward.interface.is_empty());
    only.into_iter().chain(listed)
}

/// A device that no other guest has.
fn hostdev(network: &Network, ports: &Ports) -> Result<Plug> {
    let forward = network.forward.as_ref();
    let mut addresses = forward.into_iter().flat_map(|forward| &forward.address);
    let free = addresses.find(|address| {
        let mut ports = ports.0.iter();
        !ports.any(|port| port.is_at(&address.place))
    });
    let address = free.ok_or_else(|| unavailable(network))?;
    Ok(Plug::HostdevPci(NetworkPortPlugHostdevPci {
        managed: forward.and_then(|forward| forward.managed),
        driver: forward.and_then(|forward| forward.driver.clone()),
        address: PciHostAddress {
            place: address.place.clone(),
        },
    }))
}

fn unavailable(network: &Network) -> Error {
    let message = format!(
        "network '{}' requires exclusive access to interfaces, but none are available",
        network.name
    );
    Error::internal(message).with_domain(ErrorDomain::NETWORK)
}

/// Puts down in an active network's document how many ports use it and its devices.
pub(super) fn connections(network: &mut Network, ports: &Ports) {
    let counted = |number: usize| u32::try_from(number).ok().filter(|number| *number > 0);
    network.connections = counted(ports.0.len());
    let Some(forward) = &mut network.forward else {
        return;
    };
    for interface in &mut forward.interface {
        let on_it = ports
            .0
            .iter()
            .filter(|port| port.is_on_device(&interface.dev));
        interface.connections = counted(on_it.count());
    }
    for address in &mut forward.address {
        let at_it = ports.0.iter().filter(|port| port.is_at(&address.place));
        address.connections = counted(at_it.count());
    }
}
