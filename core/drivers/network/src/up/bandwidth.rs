//! How fast packets pass the bridge of a network, and what its ports are guaranteed of that.

use polyvirt_config::common::NetBandwidthRate;
use polyvirt_config::network::Network;
use polyvirt_driver::Result;
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::{Guarantee, Limits, Net, Rate};
use polyvirt_network::ports::{Port, Ports};

/// Limits a network, as far as its document says so.
pub(super) fn limit(admin: &NetAdmin, net: &mut Net, network: &Network) -> Result<()> {
    let Some(bandwidth) = &network.bandwidth else {
        return Ok(());
    };
    let sent = bandwidth.inbound.as_ref().and_then(rate);
    let limits = Limits {
        // What comes in to the network leaves by its bridge.
        sent,
        received: bandwidth.outbound.as_ref().and_then(rate),
        with_guarantees: sent.is_some(),
    };
    net.limit(admin, polyvirt_network::bridge(network)?, &limits)
}

/// Guarantees a port what it is promised, in place of what it was promised before.
pub(super) fn guarantee(
    admin: &NetAdmin,
    net: &mut Net,
    network: &Network,
    before: Option<&Port>,
    after: Option<&Port>,
    ports: &Ports,
) -> Result<()> {
    let inbound = network.bandwidth.as_ref();
    let whole = inbound.and_then(|bandwidth| bandwidth.inbound.as_ref());
    let Some(whole) = whole.and_then(rate) else {
        return Ok(());
    };
    let bridge = polyvirt_network::bridge(network)?;
    let (before, after) = (before.and_then(promised), after.and_then(promised));
    if before.is_none() && after.is_none() {
        return Ok(());
    }
    if let Some((class, _, _)) = before {
        net.end_guarantee(admin, bridge, class)?;
    }
    if let Some((class, address, floor)) = after {
        let what = Guarantee {
            class,
            address,
            floor,
            ceiling: whole.peak.unwrap_or(whole.average),
        };
        net.guarantee(admin, bridge, &what)?;
    }
    // The others have what is left.
    let floors = ports.iter().filter_map(promised).map(|(_, _, floor)| floor);
    let rest = whole.average.saturating_sub(floors.sum()).max(1);
    let rest = Rate {
        average: rest,
        ..whole
    };
    net.change_share(admin, bridge, None, &rest)
}

/// What a port is promised: its class, its address, and how much.
fn promised(port: &Port) -> Option<(u16, [u8; 6], u64)> {
    let bandwidth = port.config.bandwidth.as_ref()?;
    let floor = bandwidth.inbound.as_ref()?.floor?;
    let class = u16::try_from(bandwidth.class_id?).ok()?;
    Some((class, port.config.mac.address.0, floor))
}

fn rate(rate: &NetBandwidthRate) -> Option<Rate> {
    Some(Rate {
        average: rate.average?,
        peak: rate.peak,
        burst: rate.burst,
    })
}
