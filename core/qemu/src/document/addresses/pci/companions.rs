//! A fast USB controller of the ICH9 and the slow ones beside it: functions of one slot.

use polyvirt_config::Result;
use polyvirt_config::common::{Address, PciAddress};
use polyvirt_config::domain::{Controller, ControllerKind, UsbModel};

use super::bus::Plug;
use super::info;
use super::tree::Tree;

/// The function of its slot that such a controller is.
fn function(controller: &Controller) -> Option<u8> {
    let ControllerKind::Usb(usb) = &controller.kind else {
        return None;
    };
    Some(match usb.model {
        Some(UsbModel::Ich9Uhci1) => 0,
        Some(UsbModel::Ich9Uhci2) => 1,
        Some(UsbModel::Ich9Uhci3) => 2,
        Some(UsbModel::Ich9Ehci1) => 7,
        _ => return None,
    })
}

/// Whether it is one of them.
pub(super) fn is_one(controller: &Controller) -> bool {
    function(controller).is_some()
}

/// Puts one beside those of its index, or in a slot of its own when it is the first.
pub(super) fn place(
    controllers: &mut [Controller],
    at: usize,
    plug: Plug,
    tree: &mut Tree,
) -> Result<()> {
    let index = controllers[at].index;
    let function = function(&controllers[at]).unwrap_or_default();
    let together = controllers.iter().find_map(|other| {
        let beside = is_one(other) && other.index == index;
        info::present(&other.info).filter(|_| beside)
    });
    let place = match together {
        Some(other) => {
            let place = PciAddress {
                function,
                ..other.clone()
            };
            tree.reserve(place.clone(), plug)?;
            place
        }
        None => tree.next(plug, Some(function))?,
    };
    let info = &mut controllers[at].info;
    info::set(info, place);
    if let Some(Address::Pci(own)) = &mut info.address {
        own.multifunction = (function == 0).then_some(true);
    }
    Ok(())
}
