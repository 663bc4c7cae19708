//! Ports of networks: what guests' interfaces are plugged into.

use polyvirt_config::FormatOptions;
use polyvirt_driver::refs::{NetworkPortRef, NetworkRef};
use polyvirt_driver::{NetworkPortCreateFlags as Flags, Result, TypedParam, Uuid};
use polyvirt_host::random;
use polyvirt_network::ports::{Ports, Request};

use super::check_flags;
use crate::host::{Host, require_active};
use crate::up::told::{Happening, tell};
use crate::{store, up};

pub(crate) fn all(host: &Host, network: &NetworkRef, flags: u32) -> Result<Vec<NetworkPortRef>> {
    check_flags("networkListAllPorts", flags, 0)?;
    host.networks.with(network, |state| {
        require_active(state)?;
        let ports = state.more.ports.iter();
        Ok(ports
            .map(|port| NetworkPortRef::new(state.reference(), port.uuid))
            .collect())
    })
}

pub(crate) fn by_uuid(host: &Host, network: &NetworkRef, uuid: Uuid) -> Result<NetworkPortRef> {
    host.networks.with(network, |state| {
        state.more.ports.find(uuid)?;
        Ok(NetworkPortRef::new(state.reference(), uuid))
    })
}

pub(crate) fn create(
    host: &Host,
    network: &NetworkRef,
    xml: &str,
    flags: Flags,
) -> Result<NetworkPortRef> {
    let known = Flags::RECLAIM | Flags::VALIDATE;
    check_flags("networkPortCreateXML", flags.bits(), known.bits())?;
    let request = Request::read(xml, flags, &mut random::uuid)?;
    host.change(network, || {
        let live = host.live(network)?;
        let (ports, uuid) = host.networks.with(network, |state| {
            let mut ports = state.more.ports.clone();
            let uuid = ports.add(&live, request, &mut random::uuid)?.uuid;
            Ok((ports, uuid))
        })?;
        tell(host, &live, Happening::PortCreated(ports.find(uuid)?))?;
        up::guarantee(&live, None, Some(ports.find(uuid)?), &ports)?;
        store::write_port(&host.root.folders, &live.name, ports.find(uuid)?)?;
        up::publish(host, &live, &ports)?;
        host.networks.with(network, |state| {
            state.more.ports = ports;
            Ok(NetworkPortRef::new(state.reference(), uuid))
        })
    })
}

pub(crate) fn delete(host: &Host, port: &NetworkPortRef, flags: u32) -> Result<()> {
    check_flags("networkPortDelete", flags, 0)?;
    host.change(&port.network, || {
        let live = host.live(&port.network)?;
        let (removed, ports) = host.networks.with(&port.network, |state| {
            let removed = state.more.ports.remove(port.uuid)?;
            Ok((removed, state.more.ports.clone()))
        })?;
        store::remove_port(&host.root.folders, &live.name, port.uuid)?;
        up::publish(host, &live, &ports)?;
        // It is out, whatever they say.
        let _ = tell(host, &live, Happening::PortDeleted(&removed));
        up::guarantee(&live, Some(&removed), None, &ports)
    })
}

pub(crate) fn document(host: &Host, port: &NetworkPortRef, flags: u32) -> Result<String> {
    check_flags("networkPortGetXMLDesc", flags, 0)?;
    host.networks.with(&port.network, |state| {
        let port = state.more.ports.find(port.uuid)?;
        Ok(polyvirt_config::format(
            &port.config,
            &FormatOptions::default(),
        ))
    })
}

pub(crate) fn parameters(
    host: &Host,
    port: &NetworkPortRef,
    flags: u32,
) -> Result<Vec<TypedParam>> {
    check_flags("networkPortGetParameters", flags, 0)?;
    host.networks.with(&port.network, |state| {
        state.more.ports.parameters(port.uuid)
    })
}

/// Gives a port these limits, and no others.
pub(crate) fn set_parameters(
    host: &Host,
    port: &NetworkPortRef,
    params: &[TypedParam],
    flags: u32,
) -> Result<()> {
    check_flags("networkPortSetParameters", flags, 0)?;
    Ports::check_parameters(params)?;
    host.change(&port.network, || {
        let live = host.live(&port.network)?;
        let (before, mut ports) = host.networks.with(&port.network, |state| {
            Ok((
                state.more.ports.find(port.uuid)?.clone(),
                state.more.ports.clone(),
            ))
        })?;
        let after = ports.set_parameters(&live, port.uuid, params)?;
        let after = after.clone();
        up::guarantee(&live, Some(&before), Some(&after), &ports)?;
        store::write_port(&host.root.folders, &live.name, &after)?;
        host.networks.with(&port.network, |state| {
            state.more.ports = ports;
            Ok(())
        })
    })
}
