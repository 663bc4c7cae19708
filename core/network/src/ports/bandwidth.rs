//! Limits of the traffic of ports, and what networks can guarantee.

use polyvirt_config::common::{NetBandwidth, NetBandwidthRate};
use polyvirt_config::network::Network;
use polyvirt_config::networkport::NetworkPort;
use polyvirt_driver::params::network_port as field;
use polyvirt_driver::{
    Error, ErrorDomain, Result, TypedParam, TypedParamList, TypedParams, TypedValue, Uuid,
};

use super::{Port, Ports};

/// The first class of a bridge that is for one port.
const FIRST_CLASS: u32 = 3;

/// The limits of a port, as typed parameters.
pub(super) fn parameters(port: &NetworkPort) -> Result<Vec<TypedParam>> {
    let bandwidth = port.bandwidth.as_ref();
    let mut found = TypedParams::new();
    let mut add = |name: &'static str, number: Option<u64>| {
        let number = u32::try_from(number.unwrap_or(0)).unwrap_or(u32::MAX);
        found.add(name, TypedValue::UInt(number))
    };
    if let Some(rate) = bandwidth.and_then(|bandwidth| bandwidth.inbound.as_ref()) {
        add(field::IN_AVERAGE, rate.average)?;
        add(field::IN_PEAK, rate.peak)?;
        add(field::IN_FLOOR, rate.floor)?;
        add(field::IN_BURST, rate.burst)?;
    }
    if let Some(rate) = bandwidth.and_then(|bandwidth| bandwidth.outbound.as_ref()) {
        add(field::OUT_AVERAGE, rate.average)?;
        add(field::OUT_PEAK, rate.peak)?;
        add(field::OUT_BURST, rate.burst)?;
    }
    Ok(found.into_vec())
}

/// Refuses parameters that are no limits of a port.
pub(super) fn check(params: &[TypedParam]) -> Result<()> {
    params.validate(field::FIELDS)
}

/// Gives a port these limits, and no others.
pub(super) fn apply(port: &mut NetworkPort, params: &[TypedParam]) -> Result<()> {
    // Only its class, by which the bridge knows what is guaranteed, is not a limit.
    let class_id = port.bandwidth.take().and_then(|before| before.class_id);
    let bandwidth = port.bandwidth.insert(NetBandwidth {
        class_id,
        ..NetBandwidth::default()
    });
    let inbound = bandwidth.inbound.get_or_insert_default();
    set(&mut inbound.average, params, field::IN_AVERAGE)?;
    set(&mut inbound.peak, params, field::IN_PEAK)?;
    set(&mut inbound.floor, params, field::IN_FLOOR)?;
    set(&mut inbound.burst, params, field::IN_BURST)?;
    let outbound = bandwidth.outbound.get_or_insert_default();
    set(&mut outbound.average, params, field::OUT_AVERAGE)?;
    set(&mut outbound.peak, params, field::OUT_PEAK)?;
    set(&mut outbound.burst, params, field::OUT_BURST)?;
    // Without an average, and for what comes in without a floor, nothing is limited.
    bandwidth.inbound.take_if(|rate| says_nothing(rate));
    bandwidth.outbound.take_if(|rate| says_nothing(rate));
    let none = bandwidth.inbound.is_none() && bandwidth.outbound.is_none();
    port.bandwidth.take_if(|_| none);
    Ok(())
}

/// Takes over a number; 0 takes it away.
fn set(number: &mut Option<u64>, params: &[TypedParam], name: &str) -> Result<()> {
    if let Some(given) = params.get_uint(name)? {
        *number = (given > 0).then_some(u64::from(given));
    }
    Ok(())
}

fn says_nothing(rate: &NetBandwidthRate) -> bool {
    rate.average.is_none() && rate.floor.is_none()
}

/// Refuses to guarantee more than the network has, and gives what is guaranteed a class of the bridge.
pub(super) fn admit(
    network: &Network,
    ports: &Ports,
    uuid: Uuid,
    port: &mut NetworkPort,
) -> Result<()> {
    let Some(floor) = floor(port) else {
        if let Some(bandwidth) = &mut port.bandwidth {
            bandwidth.class_id = None;
        }
        return Ok(());
    };
    let mac = port.mac.address;
    let limits = network.bandwidth.as_ref();
    let Some(limits) = limits.and_then(|limits| limits.inbound.as_ref()) else {
        let message = format!(
            "Invalid use of 'floor' on interface with MAC address {mac} - \
             network '{}' has no inbound QoS set",
            network.name
        );
        return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::NETWORK));
    };
    let others = || ports.0.iter().filter(|other| other.uuid != uuid);
    let promised = others().filter_map(|other| self::floor(&other.config));
    let promised = promised.fold(floor, u64::saturating_add);
    let (limit, name) = match limits.peak {
        Some(peak) => (peak, "peak"),
        None => (limits.average.unwrap_or(0), "average"),
    };
    if promised > limit {
        let bridge = network
            .bridge
            .as_ref()
            .and_then(|bridge| bridge.name.as_deref());
        let bridge = bridge.unwrap_or_default();
        let message = format!(
            "Cannot plug '{mac}' interface into '{bridge}' because it would overcommit '{name}' \
             on network '{}'",
            network.name
        );
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::NETWORK));
    }
    if let Some(bandwidth) = &mut port.bandwidth {
        let used = |class: &u32| others().any(|other| class_of(other) == Some(*class));
        bandwidth.class_id = (FIRST_CLASS..u32::MAX).find(|class| !used(class));
    }
    Ok(())
}

fn floor(port: &NetworkPort) -> Option<u64> {
    port.bandwidth.as_ref()?.inbound.as_ref()?.floor
}

fn class_of(port: &Port) -> Option<u32> {
    let bandwidth: &NetBandwidth = port.config.bandwidth.as_ref()?;
    bandwidth.class_id
}
