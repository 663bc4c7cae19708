//! Network interfaces: by MAC address, then by address in the guest, then by alias.

use super::{address_fits, alias_fits, only};
use crate::domain::{Interface, InterfaceHostdev, InterfaceKind};
use crate::{Error, Result};

/// The interface of the domain that `wanted` describes: as many of its MAC address, its address in
/// the guest, its alias and the host's device as it says.
///
/// # Errors
/// When it says none of these and there are several, or they fit several.
pub fn find(interfaces: &[Interface], wanted: &Interface) -> Result<Option<usize>> {
    let place = interfaces.iter().any(|interface| address_fits(&interface.info, &wanted.info));
    let fits = |interface: &Interface| {
        mac_fits(interface, wanted)
            && address_fits(&interface.info, &wanted.info)
            && alias_fits(&interface.info, &wanted.info)
            && hostdev_fits(interface, wanted)
    };
    match only(interfaces, "interface", fits) {
        Err(_) if place => Err(Error::new(
            polyvirt_driver::ErrorNumber::OPERATION_FAILED,
            "several interfaces of the domain fit: tell which by its address in the guest",
        )),
        found => found,
    }
}

fn mac_fits(interface: &Interface, wanted: &Interface) -> bool {
    let address = |interface: &Interface| interface.mac.as_ref().and_then(|mac| mac.address);
    address(wanted).is_none() || address(interface) == address(wanted)
}

/// Whether both are the same device of the host, if both are one.
fn hostdev_fits(interface: &Interface, wanted: &Interface) -> bool {
    fn source(interface: &Interface) -> Option<&InterfaceHostdev> {
        match &interface.kind {
            InterfaceKind::Hostdev(hostdev) => Some(&hostdev.source),
            _ => None,
        }
    }
    match (source(interface), source(wanted)) {
        (Some(one), Some(other)) => (&one.address, &one.vendor, &one.product) == (&other.address, &other.vendor, &other.product),
        _ => true,
    }
}
