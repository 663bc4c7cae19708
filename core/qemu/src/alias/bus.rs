//! Names of the buses that controllers bring.

use polyvirt_config::domain::{Controller, ControllerKind, Domain};

use super::of;

/// The controller of a kind and number.
pub(crate) fn controller(
    domain: &Domain,
    index: u32,
    is: impl Fn(&ControllerKind) -> bool,
) -> Option<&Controller> {
    let mut all = domain.devices().controller.iter();
    all.find(|controller| controller.index.unwrap_or_default() == index && is(&controller.kind))
}

/// The name of a PCI bus.
pub fn pci_bus(domain: &Domain, bus: u32) -> String {
    let found = controller(domain, bus, |kind| matches!(kind, ControllerKind::Pci(_)));
    let name = found.map_or("", |controller| of(&controller.info));
    if name.is_empty() {
        return format!("pci.{bus}");
    }
    name.to_owned()
}

/// The name of a USB bus.
pub fn usb_bus(domain: &Domain, bus: u32) -> String {
    let found = controller(domain, bus, |kind| matches!(kind, ControllerKind::Usb(_)));
    let name = found.map_or("", |controller| of(&controller.info));
    if name.is_empty() {
        return format!("usb{bus}.0");
    }
    format!("{name}.0")
}
