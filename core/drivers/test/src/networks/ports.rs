//! Ports of networks: what an interface of a guest is plugged into.

use std::sync::Arc;

use polyvirt_config::FormatOptions;
use polyvirt_config::network::Network;
use polyvirt_driver::refs::{NetworkPortRef, NetworkRef};
use polyvirt_driver::{
    Error, ErrorDomain, NetworkPortCreateFlags as Flags, Result, TypedParam, Uuid,
};
use polyvirt_host::random;
use polyvirt_network::ports::{Ports, Request};

use super::State;
use crate::host::{By, Host};
use crate::hypervisor::flags;

pub(super) fn all(host: &Host, network: &NetworkRef, flags: u32) -> Result<Vec<NetworkPortRef>> {
    check_flags("networkListAllPorts", flags, 0)?;
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        require_active(state)?;
        let ports = state.more.ports.iter();
        Ok(ports
            .map(|port| NetworkPortRef::new(state.reference(), port.uuid))
            .collect())
    })
}

pub(super) fn by_uuid(host: &Host, network: &NetworkRef, uuid: Uuid) -> Result<NetworkPortRef> {
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        state.more.ports.find(uuid)?;
        Ok(NetworkPortRef::new(state.reference(), uuid))
    })
}

pub(super) fn create(
    host: &Host,
    network: &NetworkRef,
    xml: &str,
    flags: Flags,
) -> Result<NetworkPortRef> {
    let known = Flags::RECLAIM | Flags::VALIDATE;
    check_flags("networkPortCreateXML", flags.bits(), known.bits())?;
    let request = Request::read(xml, flags, &mut random::uuid)?;
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        let network = require_active(state)?;
        let port = state
            .more
            .ports
            .add(&network, request, &mut random::uuid)?
            .uuid;
        Ok(NetworkPortRef::new(state.reference(), port))
    })
}

pub(super) fn delete(host: &Host, port: &NetworkPortRef, flags: u32) -> Result<()> {
    check_flags("networkPortDelete", flags, 0)?;
    with(host, port, |state| {
        state.more.ports.remove(port.uuid).map(drop)
    })
}

pub(super) fn document(host: &Host, port: &NetworkPortRef, flags: u32) -> Result<String> {
    check_flags("networkPortGetXMLDesc", flags, 0)?;
    with(host, port, |state| {
        let port = state.more.ports.find(port.uuid)?;
        Ok(polyvirt_config::format(
            &port.config,
            &FormatOptions::default(),
        ))
    })
}

pub(super) fn parameters(
    host: &Host,
    port: &NetworkPortRef,
    flags: u32,
) -> Result<Vec<TypedParam>> {
    check_flags("networkPortGetParameters", flags, 0)?;
    with(host, port, |state| state.more.ports.parameters(port.uuid))
}

/// Gives a port these limits, and no others.
pub(super) fn set_parameters(
    host: &Host,
    port: &NetworkPortRef,
    params: &[TypedParam],
    flags: u32,
) -> Result<()> {
    check_flags("networkPortSetParameters", flags, 0)?;
    Ports::check_parameters(params)?;
    with(host, port, |state| {
        let network = require_active(state)?;
        let changed = state.more.ports.set_parameters(&network, port.uuid, params);
        changed.map(drop)
    })
}

/// Looks at the network of a port, or changes it.
fn with<T>(
    host: &Host,
    port: &NetworkPortRef,
    job: impl FnOnce(&mut State) -> Result<T>,
) -> Result<T> {
    host.networks.with_by(By::Uuid(port.network.uuid), job)
}

/// The configuration the network is active with.
fn require_active(state: &State) -> Result<Arc<Network>> {
    state.live.clone().ok_or_else(|| {
        let message = format!("network '{}' is not active", state.name);
        Error::operation_invalid(message).with_domain(ErrorDomain::NETWORK)
    })
}

fn check_flags(function: &str, given: u32, known: u32) -> Result<()> {
    flags::check_for(ErrorDomain::NETWORK, function, given, known)
}
