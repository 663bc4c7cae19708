//! PCI addresses of devices: whether there is one, and setting it.

use polyvirt_config::common::{Address, AddressPci, DeviceInfo, PciAddress};

/// The place of a device on PCI. One of nothing but zeros is none: it is the board's own.
pub(super) fn present(info: &DeviceInfo) -> Option<&PciAddress> {
    match &info.address {
        Some(Address::Pci(AddressPci {
            place: Some(place), ..
        })) if !is_zero(place) => Some(place),
        _ => None,
    }
}

/// Whether a device is on PCI, or nobody has said where it is.
pub(super) fn wanted(info: &DeviceInfo) -> bool {
    match &info.address {
        None => true,
        Some(Address::Pci(_)) => present(info).is_none(),
        Some(_) => false,
    }
}

/// Puts a device at a place.
pub(super) fn set(info: &mut DeviceInfo, place: PciAddress) {
    let own = match info.address.take() {
        Some(Address::Pci(own)) => own,
        _ => AddressPci::default(),
    };
    info.address = Some(Address::Pci(AddressPci {
        place: Some(place),
        ..own
    }));
}

/// Says whether other functions of the slot are used.
pub(super) fn set_multifunction(info: &mut DeviceInfo) {
    if let Some(Address::Pci(own)) = &mut info.address {
        own.multifunction.get_or_insert(true);
    }
}

const fn is_zero(place: &PciAddress) -> bool {
    place.domain == 0 && place.bus == 0 && place.slot == 0 && place.function == 0
}
