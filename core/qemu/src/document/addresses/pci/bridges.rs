//! What is left out of PCI controllers: the device that each is made of, and its numbers.

use polyvirt_config::common::PciAddress;
use polyvirt_config::domain::{
    Controller, ControllerKind, ControllerKindPci, Devices, PciControllerDevice, PciControllerName,
    PciControllerTarget, PciModel,
};
use polyvirt_config::{Error, Result};

use super::super::super::machine::{Board, Guest};
use super::info;
use crate::Flag;

/// The greatest number of a host bridge of POWER.
const LAST_HOST_BRIDGE: u8 = 31;

/// Fills in what is left out of PCI controllers, and refuses bridges that would be below themselves.
pub(super) fn complete(devices: &mut Devices, guest: &Guest<'_>) -> Result<()> {
    for at in 0..devices.controller.len() {
        let chosen = Chosen::of(&devices.controller);
        let controller = &mut devices.controller[at];
        let index = controller.index.unwrap_or_default();
        let place = info::present(&controller.info).cloned().unwrap_or_default();
        let ControllerKind::Pci(pci) = &mut controller.kind else {
            continue;
        };
        if pci.device.is_none() {
            let name = pci.model.and_then(|model| name_of(model, guest));
            pci.device = name.map(|name| PciControllerDevice { name });
        }
        let mut target = pci.target.take().unwrap_or_default();
        numbers(&mut target, pci, index, &place, guest, &chosen)?;
        pci.target = Some(target).filter(|target| *target != PciControllerTarget::default());
        if pci.model == Some(PciModel::PciBridge) && index <= u32::from(place.bus) {
            let bus = place.bus;
            return Err(Error::unsupported(format!(
                "the PCI bridge {index} is on bus {bus}, but can only be on one with a lower number"
            )));
        }
    }
    Ok(())
}

/// Numbers that are in use already.
struct Chosen {
    lowest_bus: Option<u8>,
    host_bridges: Vec<u8>,
}

impl Chosen {
    fn of(controllers: &[Controller]) -> Self {
        let targets = || {
            controllers
                .iter()
                .filter_map(|controller| match &controller.kind {
                    ControllerKind::Pci(pci) => pci.target.as_ref(),
                    _ => None,
                })
        };
        Self {
            lowest_bus: targets().filter_map(|target| target.bus_nr).min(),
            host_bridges: targets().filter_map(|target| target.index).collect(),
        }
    }

    /// A bus for an expander, with one for the bridge inside it, below all others: what is below them needs numbers too.
    fn expander(&self) -> Option<u8> {
        let lowest = self.lowest_bus.map_or(256, u16::from);
        let bus = lowest.checked_sub(2).filter(|bus| *bus > 0)?;
        u8::try_from(bus).ok()
    }

    fn host_bridge(&self) -> Option<u8> {
        (1..=LAST_HOST_BRIDGE).find(|number| !self.host_bridges.contains(number))
    }
}

fn numbers(
    target: &mut PciControllerTarget,
    pci: &ControllerKindPci,
    index: u32,
    place: &PciAddress,
    guest: &Guest<'_>,
    chosen: &Chosen,
) -> Result<()> {
    // Indices are below 256, as there are no more buses.
    let own = u8::try_from(index).ok();
    let missing = |what: &str| {
        Error::unsupported(format!(
            "no {what} for the PCI controller {index} is free; choose one"
        ))
    };
    match pci.model {
        Some(PciModel::PciBridge) => target.chassis_nr = target.chassis_nr.or(own),
        Some(PciModel::PcieRootPort) => {
            target.chassis = target.chassis.or(own);
            let port = (place.slot << 3) + place.function;
            target.port.get_or_insert(port);
        }
        Some(PciModel::PcieSwitchDownstreamPort) => {
            target.chassis = target.chassis.or(own);
            target.port.get_or_insert(place.slot);
        }
        Some(PciModel::PciExpanderBus | PciModel::PcieExpanderBus) => {
            let bus = target.bus_nr.or_else(|| chosen.expander());
            target.bus_nr = Some(bus.ok_or_else(|| missing("bus number"))?);
        }
        Some(PciModel::PciRoot) if guest.board == Board::Pseries => {
            let free = || {
                if index == 0 {
                    Some(0)
                } else {
                    chosen.host_bridge()
                }
            };
            let number = target.index.or_else(free);
            target.index = Some(number.ok_or_else(|| missing("index of a target"))?);
        }
        _ => {}
    }
    Ok(())
}

fn name_of(model: PciModel, guest: &Guest<'_>) -> Option<PciControllerName> {
    use PciControllerName as Name;
    Some(match model {
        PciModel::PciBridge => Name::PciBridge,
        PciModel::DmiToPciBridge => Name::I82801b11Bridge,
        PciModel::PcieToPciBridge => Name::PciePciBridge,
        PciModel::PcieRootPort if guest.has(Flag::PcieRootPort) => Name::PcieRootPort,
        PciModel::PcieRootPort => Name::Ioh3420,
        PciModel::PcieSwitchUpstreamPort => Name::X3130Upstream,
        PciModel::PcieSwitchDownstreamPort => Name::Xio3130Downstream,
        PciModel::PciExpanderBus => Name::Pxb,
        PciModel::PcieExpanderBus => Name::PxbPcie,
        PciModel::PciRoot if guest.board == Board::Pseries => Name::SpaprPciHostBridge,
        PciModel::PciRoot | PciModel::PcieRoot => return None,
    })
}
