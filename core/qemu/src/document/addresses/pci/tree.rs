//! The tree of PCI buses: taking places, finding free ones, and growing.

use polyvirt_config::common::PciAddress;
use polyvirt_config::domain::PciModel;
use polyvirt_config::{Error, Result};

use super::bus::{Bus, Chosen, FUNCTIONS, Kind, Plug};

/// How many buses there can be.
const MOST_BUSES: usize = 256;

/// All buses, by their numbers.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    /// The buses.
    pub(super) buses: Vec<Bus>,
    /// Whether buses may be added.
    pub(super) grows: bool,
    /// Whether a machine has several first buses.
    pub(super) many_roots: bool,
    /// Whether conventional PCI hangs below a port rather than off the first bus.
    pub(super) bridges_below_ports: bool,
}

impl Tree {
    /// Takes the place that the user chose, or that is the board's.
    pub(super) fn reserve(&mut self, place: PciAddress, plug: Plug) -> Result<()> {
        self.take(place, plug, Chosen::ByUser).map(drop)
    }

    /// Takes the first place that suits: of this function, or else of the first one.
    pub(super) fn next(&mut self, plug: Plug, function: Option<u8>) -> Result<PciAddress> {
        let place = self.find(plug, function)?;
        self.take(place, plug, Chosen::Here)
    }

    /// Whether something is in a slot.
    pub(super) fn is_taken(&self, bus: u8, slot: u8) -> bool {
        let slots = self.buses.get(usize::from(bus)).map(|bus| &bus.slots);
        let slot = slots.and_then(|slots| slots.get(usize::from(slot)));
        slot.is_some_and(|slot| slot.functions != 0)
    }

    fn take(&mut self, mut place: PciAddress, plug: Plug, chosen: Chosen) -> Result<PciAddress> {
        if self.grows {
            self.grow(&mut place, plug)?;
        }
        self.check(&place, plug, chosen)?;
        let bus = &mut self.buses[usize::from(place.bus)];
        let slot = &mut bus.slots[usize::from(place.slot)];
        let bit = 1 << place.function;
        if slot.functions & bit != 0 {
            return Err(Error::xml(format!("two devices are at {}", said(&place))));
        }
        if slot.functions == 0 && plug.shares_slot() {
            slot.shared = true;
        }
        slot.functions |= bit;
        Ok(place)
    }

    /// Whether a device can be there at all.
    pub(super) fn check(&self, place: &PciAddress, plug: Plug, chosen: Chosen) -> Result<()> {
        let refused = |why: &str| {
            let what = format!("no device can be at {}: {why}", said(place));
            Err(match chosen {
                Chosen::ByUser => Error::xml(what),
                Chosen::Here => Error::internal(what),
            })
        };
        if place.domain != 0 {
            return refused("there is no PCI domain but 0");
        }
        let number = usize::from(place.bus);
        let Some(bus) = self.buses.get(number) else {
            return refused("there is no such bus");
        };
        if !bus.suits(plug, number, chosen) {
            let model = bus.model.as_str();
            return refused(&format!("this device does not go into a '{model}'"));
        }
        let (first, last) = bus.range();
        if !(first..=last).contains(&place.slot) {
            return refused(&format!("its slots are {first} to {last}"));
        }
        if place.function >= FUNCTIONS {
            return refused("a slot has functions 0 to 7");
        }
        Ok(())
    }

    fn find(&mut self, plug: Plug, function: Option<u8>) -> Result<PciAddress> {
        if self.buses.is_empty() {
            return Err(Error::xml("the machine has no PCI bus"));
        }
        for (number, bus) in (0u8..=u8::MAX).zip(&self.buses) {
            if bus.suits(plug, usize::from(number), Chosen::Here)
                && let Some((slot, function)) = free_of(bus, plug, function)
            {
                return Ok(place(number, slot, function));
            }
        }
        if !self.grows {
            return Err(Error::internal("no PCI slot is free"));
        }
        let number = self.buses.len();
        let number = u8::try_from(number).map_err(|_| full())?;
        let mut new = place(number, 0, function.unwrap_or(0));
        self.grow(&mut new, plug)?;
        new.slot = self.buses[usize::from(new.bus)].range().0;
        Ok(new)
    }

    /// Adds the buses that it takes for `place` to be on one, which may have to be one further on.
    fn grow(&mut self, place: &mut PciAddress, plug: Plug) -> Result<()> {
        let there = self.buses.len();
        let Some(mut add) = (usize::from(place.bus) + 1)
            .checked_sub(there)
            .filter(|add| *add > 0)
        else {
            return Ok(());
        };
        let mut new = Vec::new();
        let model = match plug.kind {
            Kind::Conventional if self.many_roots => PciModel::PciRoot,
            Kind::Conventional => {
                let bridge = Kind::Bridge(PciModel::PciBridge);
                // Where there is nothing but Express, something has to lead from it to conventional PCI first.
                if !self.buses.iter().any(|bus| bus.takes(bridge)) {
                    if add == 1 {
                        add += 1;
                        place.bus = place.bus.checked_add(1).ok_or_else(full)?;
                    }
                    new = self.to_conventional();
                }
                PciModel::PciBridge
            }
            Kind::Express | Kind::Bridge(PciModel::PcieSwitchUpstreamPort) => {
                PciModel::PcieRootPort
            }
            Kind::Bridge(model) => {
                return Err(Error::internal(format!(
                    "no bus takes a PCI controller of model '{}', and none can be added",
                    model.as_str()
                )));
            }
        };
        if there + add > MOST_BUSES {
            return Err(full());
        }
        new.resize_with(add.max(new.len()), || Bus::new(model));
        self.buses.append(&mut new);
        Ok(())
    }

    /// What leads from Express to conventional PCI.
    fn to_conventional(&self) -> Vec<Bus> {
        if !self.bridges_below_ports {
            return vec![Bus::new(PciModel::DmiToPciBridge)];
        }
        let mut port = Bus::new(PciModel::PcieRootPort);
        port.for_bridge = true;
        vec![port, Bus::new(PciModel::PcieToPciBridge)]
    }
}

/// A slot that is free, or a function of one that ports share.
fn free_of(bus: &Bus, plug: Plug, function: Option<u8>) -> Option<(u8, u8)> {
    let (first, last) = bus.range();
    (first..=last).find_map(|number| {
        let slot = bus.slots[usize::from(number)];
        if slot.functions == 0 {
            return Some((number, function.unwrap_or(0)));
        }
        if !slot.shared || !plug.shares_slot() {
            return None;
        }
        let mut functions = match function {
            Some(function) => function..function + 1,
            None => 0..FUNCTIONS,
        };
        let free = functions.find(|function| slot.functions & (1 << function) == 0)?;
        Some((number, free))
    })
}

/// A place in the only PCI domain.
pub(super) const fn place(bus: u8, slot: u8, function: u8) -> PciAddress {
    PciAddress {
        domain: 0,
        bus,
        slot,
        function,
    }
}

fn full() -> Error {
    Error::internal("there are no more than 256 PCI buses")
}

fn said(place: &PciAddress) -> String {
    format!(
        "{:04x}:{:02x}:{:02x}.{:x}",
        place.domain, place.bus, place.slot, place.function
    )
}
