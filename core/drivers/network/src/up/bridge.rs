//! The bridge of a network, its addresses and routes.

use std::net::IpAddr;
use std::thread::sleep;
use std::time::{Duration, Instant};

use polyvirt_config::common::MacTableManager;
use polyvirt_config::network::Network;
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::{Bridge, Change, Kind, Net, NewAddress, NewRoute};

use super::switches;

/// How long is waited for the kernel to see whether anybody else has an address.
const PATIENCE: Duration = Duration::from_secs(10);

/// The metric of a route whose document has none.
const METRIC: u32 = 1;

/// Makes the bridge, switched off.
pub(super) fn make(admin: &NetAdmin, net: &mut Net, network: &Network) -> Result<()> {
    let name = polyvirt_network::bridge(network)?;
    let settings = network.bridge.as_ref();
    let seconds = settings.and_then(|bridge| bridge.delay);
    let bridge = Bridge {
        stp: settings.and_then(|bridge| bridge.stp),
        // The kernel counts hundredths of seconds.
        delay: seconds
            .map(|seconds| u32::try_from(seconds.saturating_mul(100)).unwrap_or(u32::MAX)),
        ..Bridge::default()
    };
    // Where the host says who is behind each port, the kernel need not listen to all of them: with VLANs kept apart it
    // knows that. Kernels that cannot keep them apart listen on.
    let told =
        settings.and_then(|bridge| bridge.mac_table_manager) == Some(MacTableManager::Libvirt);
    let more = Change {
        address: network
            .mac
            .as_ref()
            .and_then(|mac| mac.address)
            .map(|mac| mac.0),
        mtu: network.mtu.as_ref().and_then(|mtu| mtu.size),
        ..Change::default()
    };
    let filtering = Bridge {
        vlan_filtering: Some(true),
        ..bridge
    };
    if !told
        || net
            .create(admin, name, Kind::Bridge(&filtering), &more)
            .is_err()
    {
        net.create(admin, name, Kind::Bridge(&bridge), &more)?;
    }
    switches::of_bridge(admin, name, network)
}

/// Gives it its addresses, switches it on, and has traffic for other networks go by it; what is so already stays.
pub(super) fn set_up(admin: &NetAdmin, net: &mut Net, network: &Network) -> Result<()> {
    let name = polyvirt_network::bridge(network)?;
    let there = net.addresses()?;
    let index = net.link(name)?.map(|link| link.index);
    let is_there = |address: IpAddr| {
        let mut there = there.iter();
        there.any(|other| Some(other.link) == index && other.address == address)
    };
    for ip in network.ip.iter().filter(|ip| !is_there(ip.address)) {
        let subnet = ip.subnet();
        let new = NewAddress {
            address: ip.address,
            prefix: subnet.prefix,
            broadcast: ip.address.is_ipv4().then(|| subnet.broadcast()),
            probed: true,
        };
        net.add_address(admin, name, &new)?;
    }
    let on = Change {
        up: Some(true),
        ..Change::default()
    };
    net.change(admin, name, &on)?;
    let there = net.routes()?;
    for route in &network.route {
        let subnet = route.destination();
        let is_there = there.iter().any(|other| {
            other.link == index
                && other.destination == subnet.network()
                && other.prefix == subnet.prefix
        });
        if is_there {
            continue;
        }
        let new = NewRoute {
            destination: subnet.network(),
            prefix: subnet.prefix,
            gateway: Some(route.gateway),
            metric: Some(route.metric.unwrap_or(METRIC)),
        };
        net.add_route(admin, name, &new)?;
    }
    Ok(())
}

/// Waits until the kernel knows whether anybody else has one of the addresses of IPv6.
pub(super) fn wait(net: &mut Net, network: &Network) -> Result<()> {
    let name = polyvirt_network::bridge(network)?;
    let ours: Vec<IpAddr> = network
        .ip
        .iter()
        .map(|ip| ip.address)
        .filter(IpAddr::is_ipv6)
        .collect();
    let until = Instant::now() + PATIENCE;
    let Some(link) = net.link(name)?.filter(|_| !ours.is_empty()) else {
        return Ok(());
    };
    loop {
        let addresses = net.addresses()?;
        let mut ours = addresses
            .iter()
            .filter(|there| there.link == link.index && ours.contains(&there.address));
        if let Some(taken) = ours.clone().find(|there| there.taken) {
            let message = format!(
                "cannot start network '{}': somebody else has the address {}",
                network.name, taken.address
            );
            return Err(Error::internal(message).with_domain(ErrorDomain::NETWORK));
        }
        // A bridge without ports is told of nobody, and the kernel may not even ask.
        if !ours.any(|there| there.tentative) || !link.running || Instant::now() >= until {
            return Ok(());
        }
        sleep(Duration::from_millis(10));
    }
}

/// Whether the bridge of a network is there. Somebody else's of that name has another address.
pub(super) fn is_there(net: &mut Net, network: &Network) -> Result<bool> {
    let address = network.mac.as_ref().and_then(|mac| mac.address);
    let link = net.link(polyvirt_network::bridge(network)?)?;
    Ok(link.is_some_and(|link| {
        let is_networks = address.is_none_or(|address| link.address == Some(address.0));
        link.kind.as_deref() == Some("bridge") && is_networks
    }))
}

/// Removes it, with all that is on it. It is no error when there is none; somebody else's of that name stays.
pub(super) fn remove(admin: &NetAdmin, net: &mut Net, network: &Network) -> Result<()> {
    if is_there(net, network)? {
        net.delete(admin, polyvirt_network::bridge(network)?)?;
    }
    Ok(())
}
