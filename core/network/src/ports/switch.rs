//! Virtual ports: what the switch that a port is plugged into is told.

use polyvirt_config::common::{VirtualPort, VirtualPortParameters, VirtualPortType as Kind};
use polyvirt_config::network::Network;
use polyvirt_config::networkport::{NetworkPort, NetworkPortPlug as Plug};
use polyvirt_driver::{Error, ErrorDomain, Result, Uuid};

/// Adds what `from` says and `port` does not; they cannot be about different switches.
pub(super) fn merge(port: &mut Option<VirtualPort>, from: &VirtualPort) -> Result<()> {
    let Some(port) = port else {
        *port = Some(from.clone());
        return Ok(());
    };
    if let (Some(one), Some(other)) = (port.r#type, from.r#type)
        && one != other
    {
        let message = format!(
            "a virtual port of type '{}' cannot be one of type '{}', which its network asks for",
            one.as_str(),
            other.as_str()
        );
        return Err(Error::xml(message).with_domain(ErrorDomain::NET));
    }
    port.r#type = port.r#type.or(from.r#type);
    if let Some(from) = &from.parameters {
        let into = port.parameters.get_or_insert_default();
        *into = VirtualPortParameters {
            managerid: into.managerid.or(from.managerid),
            typeid: into.typeid.or(from.typeid),
            typeidversion: into.typeidversion.or(from.typeidversion),
            instanceid: into.instanceid.or(from.instanceid),
            interfaceid: into.interfaceid.or(from.interfaceid),
            profileid: into.profileid.take().or_else(|| from.profileid.clone()),
        };
    }
    Ok(())
}

/// Whether what the port is plugged into understands its kind of virtual port.
pub(super) fn check(network: &Network, port: &NetworkPort, plug: &Plug) -> Result<()> {
    let Some(kind) = port.virtualport.as_ref().and_then(|port| port.r#type) else {
        return Ok(());
    };
    let (understood, uses): (&[Kind], _) = match plug {
        Plug::None => return Ok(()),
        Plug::User(_) => (&[], "sockets of the host"),
        Plug::Network(_) => (&[], "IP forwarding"),
        Plug::Bridge(_) => (&[Kind::Openvswitch, Kind::Midonet], "a bridge device"),
        Plug::Direct(_) => (&[Kind::V8021qbg, Kind::V8021qbh], "a macvtap device"),
        Plug::HostdevPci(_) => (
            &[Kind::V8021qbh],
            "an SR-IOV Virtual Function via PCI passthrough",
        ),
    };
    if understood.contains(&kind) {
        return Ok(());
    }
    Err(unsupported(format!(
        "<virtualport type='{}'> not supported for network '{}' which uses {uses}",
        kind.as_str(),
        network.name
    )))
}

/// Makes up the numbers that switches know ports by.
pub(super) fn complete(
    port: &mut NetworkPort,
    make_up: &mut dyn FnMut() -> Result<Uuid>,
) -> Result<()> {
    let Some(port) = &mut port.virtualport else {
        return Ok(());
    };
    let number = match port.r#type {
        Some(Kind::Openvswitch) => &mut port.parameters.get_or_insert_default().interfaceid,
        Some(Kind::V8021qbg) => &mut port.parameters.get_or_insert_default().instanceid,
        _ => return Ok(()),
    };
    if number.is_none() {
        *number = Some(make_up()?);
    }
    Ok(())
}

/// Whether the switch takes one port for each of the host's devices.
pub(super) fn is_per_device(port: Option<&VirtualPort>) -> bool {
    port.is_some_and(|port| port.r#type == Some(Kind::V8021qbh))
}

fn unsupported(message: String) -> Error {
    Error::config_unsupported(message).with_domain(ErrorDomain::NETWORK)
}
