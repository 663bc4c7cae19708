//! Network interfaces: by MAC address, then by address in the guest, then by alias.

use polyvirt_driver::ErrorNumber;

use super::address_fits;
use crate::domain::{Interface, InterfaceHostdev, InterfaceKind};
use crate::{Error, Result};

/// The interface of the domain that `wanted` describes: as much of its MAC address, its address in
/// the guest, its alias and the host's device as it says.
///
/// # Errors
/// When that fits several.
pub fn find(interfaces: &[Interface], wanted: &Interface) -> Result<Option<usize>> {
    let fits = |interface: &Interface| {
        mac_fits(interface, wanted)
            && address_fits(&interface.info, &wanted.info)
            && (wanted.info.alias.is_none() || interface.info.alias == wanted.info.alias)
            && hostdev_fits(interface, wanted)
    };
    let mut places = (0..interfaces.len()).filter(|place| fits(&interfaces[*place]));
    let found = places.next();
    if places.next().is_some() {
        let what = "several interfaces of the domain fit: tell which by its address in the guest";
        return Err(Error::new(ErrorNumber::OPERATION_FAILED, what));
    }
    Ok(found)
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
        (Some(one), Some(other)) => {
            (&one.address, &one.vendor, &one.product)
                == (&other.address, &other.vendor, &other.product)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse_part;

    fn interface(inner: &str) -> Interface {
        let text = format!("<interface type='user'>{inner}</interface>");
        parse_part(&text, "interface", "interface").unwrap()
    }

    #[test]
    fn the_address_tells_what_the_mac_address_does_not() {
        let at = |slot: u8| format!("<address type='pci' slot='{slot}'/>");
        let one = "<mac address='52:54:00:00:00:01'/>";
        let there = [
            interface(&format!("{one}{}", at(3))),
            interface(&format!("{one}{}", at(4))),
            interface(&format!("<mac address='52:54:00:00:00:02'/>{}", at(5))),
        ];
        assert_eq!(
            find(&there, &interface("<mac address='52:54:0:0:0:2'/>")),
            Ok(Some(2))
        );
        assert_eq!(
            find(&there, &interface(&format!("{one}{}", at(4)))),
            Ok(Some(1))
        );
        assert_eq!(find(&there, &interface(&at(5))), Ok(Some(2)));
        assert_eq!(
            find(&there, &interface("<mac address='52:54:0:0:0:3'/>")),
            Ok(None)
        );
        assert_eq!(
            find(&there, &interface(&format!("{one}{}", at(5)))),
            Ok(None)
        );
        for several in [one, ""] {
            let error = find(&there, &interface(several)).unwrap_err();
            assert_eq!(error.code(), ErrorNumber::OPERATION_FAILED);
        }
    }
}
