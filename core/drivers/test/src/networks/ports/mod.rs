//! Ports of networks: what an interface of a guest is plugged into.

mod bandwidth;
mod plug;
mod switch;

use polyvirt_config::common::PciAddress;
use polyvirt_config::networkport::{NetworkPort, NetworkPortPlug};
use polyvirt_config::{FormatOptions, ParseOptions};
use polyvirt_driver::refs::{NetworkPortRef, NetworkRef};
use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, NetworkPortCreateFlags as Flags, Result, Uuid,
};

use super::State;
use crate::host::{By, Host};
use crate::hypervisor::flags;
use polyvirt_host::random;

pub(super) use bandwidth::{parameters, set_parameters};
pub(super) use plug::connections;

/// The ports of an active network, in the order they came.
#[derive(Default)]
pub(super) struct Ports(Vec<Port>);

pub(super) struct Port {
    uuid: Uuid,
    config: NetworkPort,
}

impl Ports {
    fn find(&mut self, uuid: Uuid) -> Result<&mut Port> {
        let mut ports = self.0.iter_mut();
        ports.find(|port| port.uuid == uuid).ok_or_else(|| {
            let message = format!("Network port with UUID {uuid} does not exist");
            Error::no_network_port(message)
        })
    }
}

impl Port {
    /// Whether it is on that device of the host.
    fn is_on_device(&self, dev: &str) -> bool {
        matches!(&self.config.plug, Some(NetworkPortPlug::Direct(plug)) if plug.dev == dev)
    }

    /// Whether it is the device at that address.
    fn is_at(&self, place: &PciAddress) -> bool {
        matches!(&self.config.plug, Some(NetworkPortPlug::HostdevPci(plug)) if plug.address.place == *place)
    }
}

pub(super) fn all(host: &Host, network: &NetworkRef, flags: u32) -> Result<Vec<NetworkPortRef>> {
    check_flags("networkListAllPorts", flags, 0)?;
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        require_active(state)?;
        let ports = state.more.ports.0.iter();
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
    let options = ParseOptions {
        inactive: false,
        strict: flags.contains(Flags::VALIDATE),
    };
    let mut port = NetworkPort::parse(xml, &options)?;
    let uuid = match port.uuid {
        Some(uuid) => uuid,
        None => random::uuid()?,
    };
    port.uuid = Some(uuid);
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        let network = require_active(state)?;
        let plugged = !matches!(port.plug, None | Some(NetworkPortPlug::None));
        match (flags.contains(Flags::RECLAIM), plugged) {
            (true, false) => Err(invalid("Port reclaim requested but plug type is none")),
            (false, true) => Err(invalid(
                "Port reclaim not requested but plug type is not none",
            )),
            (true, true) => Ok(()),
            (false, false) => plug::allocate(&network, &state.more.ports, &mut port),
        }?;
        bandwidth::admit(&network, &state.more.ports, uuid, &mut port)?;
        if state.more.ports.find(uuid).is_ok() {
            let message = format!("Network port with UUID {uuid} already exists");
            let code = ErrorNumber::NETWORK_PORT_EXIST;
            return Err(Error::new(ErrorDomain::NETWORK, code, message));
        }
        let port = Port { uuid, config: port };
        state.more.ports.0.push(port);
        Ok(NetworkPortRef::new(state.reference(), uuid))
    })
}

pub(super) fn delete(host: &Host, port: &NetworkPortRef, flags: u32) -> Result<()> {
    check_flags("networkPortDelete", flags, 0)?;
    with(host, port, |state| {
        state.more.ports.find(port.uuid)?;
        state.more.ports.0.retain(|other| other.uuid != port.uuid);
        Ok(())
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

/// Looks at the network of a port, or changes it.
fn with<T>(
    host: &Host,
    port: &NetworkPortRef,
    job: impl FnOnce(&mut State) -> Result<T>,
) -> Result<T> {
    host.networks.with_by(By::Uuid(port.network.uuid), job)
}

/// The configuration the network is active with.
fn require_active(state: &State) -> Result<std::sync::Arc<polyvirt_config::network::Network>> {
    state.live.clone().ok_or_else(|| {
        let message = format!("network '{}' is not active", state.name);
        Error::operation_invalid(message).with_domain(ErrorDomain::NETWORK)
    })
}

fn check_flags(function: &str, given: u32, known: u32) -> Result<()> {
    flags::check_for(ErrorDomain::NETWORK, function, given, known)
}

fn invalid(message: &str) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::NETWORK)
}
