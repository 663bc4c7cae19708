//! What this driver adds to a document: defaults, controllers, addresses, and what it refuses.

use std::sync::Arc;

use polyvirt_config::Result;
use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{Domain, Hooks};

use crate::{Capabilities, Settings};

/// The QEMUs of a host.
pub trait Binaries: Send + Sync {
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
}

impl Hooks for Qemu<'_> {
    fn defaults(&self, _domain: &mut Domain) -> Result<()> {
        Ok(())
    }

    fn check(&self, _domain: &Domain) -> Result<()> {
        Ok(())
    }
}
