//! What an interface is connected to.

use crate::domain::{
    Interface, InterfaceHostdev, InterfaceKind, InterfaceSocketMode, InterfaceVhostUser,
};
use crate::{Error, Result};

pub(super) fn normalise(interface: &mut Interface) {
    let passt = super::uses_passt(interface);
    match &mut interface.kind {
        // Only passt can leave by a certain device.
        InterfaceKind::User(user) => user.source.take_if(|_| !passt).map_or((), drop),
        InterfaceKind::Vhostuser(socket) => {
            let source = socket.source.as_mut();
            if let Some(reconnect) = source.and_then(|source| source.reconnect.as_mut())
                && !reconnect.enabled
            {
                reconnect.timeout = None;
            }
        }
        _ => {}
    }
}

pub(super) fn check(interface: &Interface) -> Result<()> {
    match &interface.kind {
        InterfaceKind::Vhostuser(socket) => check_socket(interface, socket.source.as_ref()),
        InterfaceKind::Hostdev(hostdev) => check_hostdev(&hostdev.source),
        _ => Ok(()),
    }
}

/// A vhost-user socket speaks virtio. passt makes it itself, otherwise everything has to be said.
fn check_socket(interface: &Interface, source: Option<&InterfaceVhostUser>) -> Result<()> {
    if !super::driver::is_virtio(interface) {
        return Err(Error::internal(
            "an interface of type vhostuser is a network card of virtio",
        ));
    }
    if super::uses_passt(interface) {
        return Ok(());
    }
    let Some(source) = source else {
        return Err(Error::xml("an interface of type vhostuser needs a source"));
    };
    if source.r#type.is_none() || source.path.is_none() || source.mode.is_none() {
        return Err(Error::xml(
            "a vhost-user socket needs a type, a path and a mode",
        ));
    }
    let Some(reconnect) = &source.reconnect else {
        return Ok(());
    };
    if reconnect.enabled && reconnect.timeout.is_none() {
        return Err(Error::xml(
            "a connection that is made again needs the time between attempts",
        ));
    }
    if source.mode == Some(InterfaceSocketMode::Server) {
        return Err(Error::unsupported(
            "who waits for a connection does not make it again",
        ));
    }
    Ok(())
}

/// A device of the host is told by its place, or by its maker and product.
fn check_hostdev(source: &InterfaceHostdev) -> Result<()> {
    let product = source.vendor.is_some() && source.product.is_some();
    if source.address.is_none() && !product {
        return Err(Error::xml(
            "an interface of type hostdev needs the address of a device",
        ));
    }
    Ok(())
}
