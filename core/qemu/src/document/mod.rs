//! What this driver adds to a document: defaults, controllers, addresses, and what it refuses.
//!
//! | Here | For |
//! |---|---|
//! | `machine.rs` | the board that everything else depends on |
//! | [`firmware`] | which firmware it gets |
//! | `cpu.rs`, `features.rs` | the CPU, its NUMA nodes, what the board can do |
//! | `controllers/` | controllers that the board brings, and their models |
//! | `devices/` | devices that the board brings, and what is left out of others |
//! | [`addresses`] | where the guest finds its devices |
//! | `checks/` | what this driver, or the QEMU at hand, cannot do |
//!
//! The board's own devices come before what is common to all drivers is filled in, as devices take each other's places
//! in the order in which they are there. The rest comes after it, and addresses come last.

pub mod addresses;
mod checks;
mod controllers;
mod cpu;
mod devices;
mod features;
pub mod firmware;
mod machine;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use polyvirt_config::Result;
use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{Domain, Hooks};

use crate::{Capabilities, Settings};
use machine::Guest;

/// The QEMUs of a host.
pub trait Binaries: Send + Sync {
    /// The host's own architecture, which guests get when their documents name none.
    fn host_arch(&self) -> Arch;

    /// The program that runs guests of an architecture when the document names none.
    fn default_for(&self, arch: Arch) -> Option<String>;

    /// What the program of that path can do.
    ///
    /// # Errors
    /// When there is no such program, or it does not answer as a QEMU does.
    fn capabilities(&self, emulator: &str) -> Result<Arc<Capabilities>>;
}

/// Completes and checks documents as the QEMU driver does.
pub struct Qemu<'a> {
    /// The QEMUs of this host.
    pub binaries: &'a dyn Binaries,
    /// What the administrator chose.
    pub settings: &'a Settings,
    /// The firmware of this host, most wanted first.
    pub firmware: &'a [firmware::Descriptor],
    /// Whether what the guest sees may change: the document is new, so nothing has been installed on its machine yet.
    pub update: bool,
}

impl Qemu<'_> {
    /// What the QEMU of a domain that has been prepared can do.
    fn capabilities(&self, domain: &Domain) -> Result<Arc<Capabilities>> {
        let emulator = domain.devices().emulator.as_deref();
        self.binaries.capabilities(emulator.unwrap_or_default())
    }
}

impl Qemu<'_> {
    /// Settles what a stored document leaves open and a start has to know: the firmware, and where devices are on USB.
    ///
    /// # Errors
    /// When that cannot be found, so that the guest cannot be started.
    pub fn settle(&self, domain: &mut Domain) -> Result<()> {
        let capabilities = self.capabilities(domain)?;
        let guest = Guest::of(domain, &capabilities, self.update);
        firmware::find(domain, &guest, self.settings, self.firmware)?;
        addresses::assign(domain, &capabilities, true)?;
        checks::check(domain, &guest)
    }
}

impl Hooks for Qemu<'_> {
    fn prepare(&self, domain: &mut Domain) -> Result<()> {
        let emulator = machine::program(domain, self.binaries)?;
        let capabilities = self.binaries.capabilities(&emulator)?;
        machine::complete(domain, &capabilities)?;
        controllers::number(&mut domain.devices_mut().controller);
        let guest = Guest::of(domain, &capabilities, self.update);
        firmware::choose(domain, &guest, self.settings, self.firmware)?;
        devices::bring(domain, &guest, self.settings)?;
        controllers::bring(domain, &guest)?;
        cpu::choose(domain, &guest)
    }

    fn defaults(&self, domain: &mut Domain) -> Result<()> {
        let capabilities = self.capabilities(domain)?;
        let guest = Guest::of(domain, &capabilities, self.update);
        features::complete(domain, &guest);
        cpu::complete(domain, &guest)?;
        controllers::complete(domain, &guest)?;
        devices::complete(domain, &guest, self.settings)?;
        addresses::assign(domain, &capabilities, self.update)
    }

    fn check(&self, domain: &Domain) -> Result<()> {
        let capabilities = self.capabilities(domain)?;
        checks::check(domain, &Guest::of(domain, &capabilities, self.update))
    }
}
