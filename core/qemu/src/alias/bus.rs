//! Names of the buses that controllers bring.

use polyvirt_config::domain::{Controller, ControllerKind, Domain, PciControllerName};

use super::of;
use crate::machine::Traits;

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
    let Some(controller) = found else {
        return format!("pci.{bus}");
    };
    let name = name_of(domain, controller);
    // A host bridge of pSeries machines has its bus below it.
    if bus > 0 && is_host_bridge(controller) {
        return format!("{name}.0");
    }
    name
}

fn is_host_bridge(controller: &Controller) -> bool {
    let ControllerKind::Pci(pci) = &controller.kind else {
        return false;
    };
    let device = pci.device.as_ref().map(|device| device.name);
    device == Some(PciControllerName::SpaprPciHostBridge)
}

/// What QEMU calls a controller: by its alias, but for those that are part of the machine.
pub(crate) fn name_of(domain: &Domain, controller: &Controller) -> String {
    let machine = Traits::of(domain);
    let usual = || super::controller::name_of(controller, &machine);
    match of(&controller.info) {
        "" => usual(),
        _ if super::controller::is_builtin(controller, &machine) => usual(),
        name => name.to_owned(),
    }
}

/// The name of a USB bus. Of controllers that share a number, the one that the others hang on gives it.
pub fn usb_bus(domain: &Domain, bus: u32) -> String {
    let mut all = domain.devices().controller.iter();
    let found = all.find(|controller| {
        let usb = matches!(controller.kind, ControllerKind::Usb(_));
        usb && controller.index.unwrap_or_default() == bus && controller.info.master.is_none()
    });
    let name = found.map_or_else(
        || format!("usb{bus}"),
        |controller| name_of(domain, controller),
    );
    format!("{name}.0")
}
