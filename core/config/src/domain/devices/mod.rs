//! Devices that are neither storage nor network interfaces nor taken from the host: their usual form, and what cannot be.

mod audio;
mod console;
pub(crate) mod graphics;
pub(crate) mod input;
mod listen;
pub(crate) mod memory;
mod redirect;
pub(crate) mod rng;
pub(crate) mod serial;
pub(crate) mod shmem;
mod smartcard;
pub(crate) mod source;
mod tpm;
pub(crate) mod various;
pub(crate) mod video;

use crate::Result;
use crate::cpu::Arch;
use crate::domain::{Devices, Domain, DomainType, OsKind};

/// What defaults of devices depend on.
#[derive(Clone, Copy)]
pub(crate) struct Machine {
    /// The hypervisor.
    pub(crate) hypervisor: DomainType,
    /// What the guest sees; a whole machine unless something else is said.
    pub(crate) os: OsKind,
    /// The architecture, where it is known.
    pub(crate) arch: Option<Arch>,
}

impl Machine {
    pub(crate) fn of(domain: &Domain) -> Self {
        let kind = domain.os.as_ref().and_then(|os| os.r#type.as_ref());
        Self {
            hypervisor: domain.r#type,
            os: kind.map_or(OsKind::Hvm, |kind| kind.text),
            arch: kind.and_then(|kind| kind.arch),
        }
    }

    /// Whether it is a PC, as far as is known.
    fn is_pc(self) -> bool {
        matches!(self.arch, None | Some(Arch::I686 | Arch::X8664))
    }
}

/// Leaves out what a start made: ports that were free, addresses that were found.
pub(crate) fn inactive(devices: &mut Devices) {
    devices.graphics.iter_mut().for_each(graphics::inactive);
}

/// Puts the devices into their usual form and adds those that others bring along.
pub(crate) fn normalise(domain: &mut Domain, inactive: bool) -> Result<()> {
    let machine = Machine::of(domain);
    let Some(devices) = &mut domain.devices else {
        return Ok(());
    };
    serial::normalise(devices)?;
    console::normalise(devices, machine);
    smartcard::normalise(&mut devices.smartcard)?;
    redirect::normalise(devices)?;
    for graphics in &mut devices.graphics {
        graphics::normalise(graphics, inactive)?;
    }
    video::normalise(devices, machine)?;
    devices
        .input
        .iter_mut()
        .for_each(|input| input::normalise(input, machine));
    devices.rng.iter_mut().try_for_each(rng::normalise)?;
    devices.tpm.iter_mut().for_each(tpm::normalise);
    devices.memory.iter_mut().for_each(memory::normalise);
    devices.shmem.iter_mut().for_each(shmem::normalise);
    various::normalise(devices);
    Ok(())
}

/// Refuses what no hypervisor can have.
pub(crate) fn check(domain: &Domain) -> Result<()> {
    let machine = Machine::of(domain);
    let Some(devices) = &domain.devices else {
        return Ok(());
    };
    serial::check(devices)?;
    console::check(devices)?;
    smartcard::check(&devices.smartcard)?;
    redirect::check(devices)?;
    devices.graphics.iter().try_for_each(graphics::check)?;
    audio::check(devices)?;
    video::check(&devices.video)?;
    devices
        .input
        .iter()
        .try_for_each(|input| input::check(input, machine))?;
    devices.rng.iter().try_for_each(rng::check)?;
    devices.tpm.iter().try_for_each(tpm::check)?;
    devices.shmem.iter().try_for_each(shmem::check)?;
    memory::check(domain, devices)?;
    various::check(domain, devices)
}

#[cfg(test)]
mod tests;
