//! Ports of virtio serial controllers.

use std::collections::{BTreeMap, BTreeSet};

use polyvirt_config::common::{Address, AddressVirtioSerial, DeviceInfo};
use polyvirt_config::domain::{
    ChannelTarget, ConsoleTargetType, Controller, ControllerKind, ControllerKindVirtioSerial,
    Devices,
};
use polyvirt_config::{Error, Result};

use super::super::controllers;

/// How many ports a controller has when nothing is said.
const USUAL_PORTS: u32 = 31;

/// The ports of the controllers that are there: how many each has, and which are taken.
struct Ports {
    controllers: BTreeMap<u32, (u32, BTreeSet<u32>)>,
}

/// Gives consoles and channels the lowest ports that are free, and adds controllers as they fill up.
pub(super) fn assign(devices: &mut Devices) -> Result<()> {
    let mut ports = Ports::of(&devices.controller);
    let infos = || {
        let consoles = devices.console.iter().map(|console| &console.info);
        consoles.chain(devices.channel.iter().map(|channel| &channel.info))
    };
    for place in infos().filter_map(complete) {
        ports.reserve(place)?;
    }
    let consoles = devices.console.iter_mut().filter(|console| {
        let kind = console.target.as_ref().and_then(|target| target.r#type);
        kind == Some(ConsoleTargetType::Virtio)
    });
    for console in consoles {
        // A console takes a port without saying which.
        give(
            &mut console.info.clone(),
            &mut ports,
            &mut devices.controller,
            0,
        )?;
    }
    let virtio = |target: &ChannelTarget| matches!(target, ChannelTarget::Virtio(_));
    let channels = devices.channel.iter_mut();
    for channel in channels.filter(|channel| virtio(&channel.target)) {
        // The first port is for consoles.
        give(&mut channel.info, &mut ports, &mut devices.controller, 1)?;
    }
    Ok(())
}

/// An address in which the port is chosen already: it is not 0.
fn complete(info: &DeviceInfo) -> Option<&AddressVirtioSerial> {
    match &info.address {
        Some(Address::VirtioSerial(place)) if place.port != 0 => Some(place),
        _ => None,
    }
}

fn give(
    info: &mut DeviceInfo,
    ports: &mut Ports,
    controllers: &mut Vec<Controller>,
    lowest: u32,
) -> Result<()> {
    if complete(info).is_some() {
        return Ok(());
    }
    let place = match &info.address {
        Some(Address::VirtioSerial(place)) => ports.free_of(place.controller, 1)?,
        _ => ports.free(lowest, controllers),
    };
    ports.reserve(&place)?;
    info.address = Some(Address::VirtioSerial(place));
    Ok(())
}

impl Ports {
    fn of(controllers: &[Controller]) -> Self {
        let serial = controllers.iter().filter_map(|controller| {
            let ControllerKind::VirtioSerial(kind) = &controller.kind else {
                return None;
            };
            let ports = kind.ports.unwrap_or(USUAL_PORTS);
            Some((controller.index?, (ports, BTreeSet::new())))
        });
        Self {
            controllers: serial.collect(),
        }
    }

    fn reserve(&mut self, place: &AddressVirtioSerial) -> Result<()> {
        let (index, port) = (place.controller, place.port);
        let Some((ports, taken)) = self.controllers.get_mut(&index) else {
            return Err(Error::xml(format!(
                "there is no virtio serial controller {index}"
            )));
        };
        if port >= *ports {
            return Err(Error::xml(format!(
                "the virtio serial controller {index} has {ports} ports, so none has the number {port}"
            )));
        }
        if !taken.insert(port) {
            return Err(Error::xml(format!(
                "two devices are at port {port} of virtio serial controller {index}"
            )));
        }
        Ok(())
    }

    fn lowest(&self, index: u32, lowest: u32) -> Option<AddressVirtioSerial> {
        let (ports, taken) = self.controllers.get(&index)?;
        let port = (lowest..*ports).find(|port| !taken.contains(port))?;
        Some(AddressVirtioSerial {
            controller: index,
            bus: 0,
            port,
        })
    }

    fn free_of(&self, index: u32, lowest: u32) -> Result<AddressVirtioSerial> {
        self.lowest(index, lowest).ok_or_else(|| {
            Error::xml(format!(
                "no port of virtio serial controller {index} is free"
            ))
        })
    }

    /// A free port on any controller, if need be on a new one.
    fn free(&mut self, lowest: u32, controllers: &mut Vec<Controller>) -> AddressVirtioSerial {
        let found = self.controllers.keys();
        if let Some(place) = found.copied().find_map(|index| self.lowest(index, lowest)) {
            return place;
        }
        let mut index = 0;
        while self.controllers.contains_key(&index) {
            index += 1;
        }
        let kind = ControllerKind::VirtioSerial(ControllerKindVirtioSerial::default());
        controllers::insert(controllers, controllers::new(kind, index));
        self.controllers
            .insert(index, (USUAL_PORTS, BTreeSet::new()));
        AddressVirtioSerial {
            controller: index,
            bus: 0,
            port: lowest,
        }
    }
}
