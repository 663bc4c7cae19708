//! The way out of a network.

use std::collections::HashSet;

use super::{
    Network, NetworkForward, NetworkForwardInterface, NetworkForwardMode as Mode, NetworkNat,
};
use crate::common::HostdevDriverName;
use crate::{Error, Result};

/// A network without a way out has no such element; the first device is named twice; devices of
/// several kinds exclude each other.
pub(super) fn normalise(forward: &mut Option<NetworkForward>) {
    forward.take_if(|forward| forward.mode == Mode::None);
    let Some(forward) = forward else { return };
    forward.managed = match forward.mode {
        Mode::Hostdev => Some(forward.managed.unwrap_or(false)),
        _ => None,
    };
    normalise_devices(forward);
    forward.nat.take_if(|nat| *nat == NetworkNat::default());
}

fn normalise_devices(forward: &mut NetworkForward) {
    if forward.interface.is_empty() {
        let named = forward.dev.iter().map(|dev| NetworkForwardInterface {
            dev: dev.clone(),
            connections: None,
        });
        forward.interface.extend(named);
    }
    forward.dev = forward.interface.first().map(|first| first.dev.clone());
    if !forward.interface.is_empty() {
        forward.address.clear();
    }
    if !forward.interface.is_empty() || !forward.address.is_empty() {
        forward.pf.clear();
    }
}

/// Whether the way out goes together with itself and with the addresses.
pub(super) fn check(network: &Network) -> Result<()> {
    let Some(forward) = &network.forward else {
        return Ok(());
    };
    check_nat(forward)?;
    check_devices(forward)?;
    let mode = forward.mode.as_str();
    let routes = matches!(forward.mode, Mode::Nat | Mode::Route | Mode::Open);
    if routes && network.has_own_bridge() && network.ip.is_empty() {
        return Err(Error::xml(format!(
            "a network of mode {mode} needs an address"
        )));
    }
    if forward.mode == Mode::Open && (forward.dev.is_some() || !forward.interface.is_empty()) {
        return Err(Error::xml(
            "a network of mode open has no device to leave by",
        ));
    }
    Ok(())
}

fn check_nat(forward: &NetworkForward) -> Result<()> {
    let Some(nat) = &forward.nat else {
        return Ok(());
    };
    if forward.mode != Mode::Nat {
        return Err(Error::xml("source addresses are only chosen in mode nat"));
    }
    if nat
        .address
        .as_ref()
        .is_some_and(|range| range.start > range.end)
    {
        return Err(Error::internal("the range of source addresses is reversed"));
    }
    if nat
        .port
        .as_ref()
        .is_some_and(|range| range.start > range.end)
    {
        let code = polyvirt_driver::ErrorNumber::XML_DETAIL;
        return Err(Error::new(code, "the range of source ports is reversed"));
    }
    Ok(())
}

fn check_devices(forward: &NetworkForward) -> Result<()> {
    let driver = forward.driver.as_ref().and_then(|driver| driver.name);
    if driver == Some(HostdevDriverName::Xen) {
        return Err(Error::unsupported(
            "devices of a network are not handed over by xen",
        ));
    }
    let routed = matches!(forward.mode, Mode::Nat | Mode::Route);
    if routed && forward.interface.len() > 1 {
        return Err(Error::xml("traffic leaves by one device only"));
    }
    if forward.pf.len() > 1 {
        return Err(Error::xml("a network has one physical function at most"));
    }
    let named = forward.dev.as_deref();
    if named.is_some() && !(forward.pf.is_empty() && forward.address.is_empty()) {
        return Err(Error::xml(
            "a network has either a device to leave by or devices to hand out",
        ));
    }
    let first = forward.interface.first().map(|first| first.dev.as_str());
    if named.is_some() && first.is_some() && named != first {
        return Err(Error::xml(
            "the device to leave by is the first of those listed",
        ));
    }
    if let Some(twice) = repeated(forward.interface.iter().map(|interface| &interface.dev)) {
        return Err(Error::xml(format!("device {twice} is listed twice")));
    }
    let places = forward.address.iter().map(|address| &address.place);
    let places = places.map(|place| (place.domain, place.bus, place.slot, place.function));
    if let Some((domain, bus, slot, function)) = repeated(places) {
        let place = format!("{domain:04x}:{bus:02x}:{slot:02x}.{function:x}");
        return Err(Error::xml(format!("device {place} is listed twice")));
    }
    Ok(())
}

/// What occurs for the second time.
fn repeated<T: std::hash::Hash + Eq + Clone>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let mut seen = HashSet::new();
    all.find(|one| !seen.insert(one.clone()))
}
