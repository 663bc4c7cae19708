//! Domains: virtual machines and containers.
//!
//! | Here | For |
//! |---|---|
//! | [`Domain::parse`] | a document with its defaults filled in, checked |
//! | [`Domain::format`] | writing it, of the running or of the stored domain |
//! | [`Hooks`] | what a driver adds to defaults and checks |
//! | [`stable`] | whether one domain can take the place of another under a running guest |

mod amounts;
mod checks;
mod defaults;
mod devices;
pub mod infos;
pub mod matching;
pub mod net;
pub mod stable;
pub mod storage;
mod views;

#[cfg(test)]
mod tests;

pub use crate::generated::domain::*;

use crate::{FormatOptions, ParseOptions, Result};

/// The most CPUs or threads that are told apart, as many as sets of CPUs hold.
const MOST_THREADS: u32 = 16384;

/// The most NUMA nodes, twice as many as any hypervisor has: each has a distance to each.
const MOST_NODES: usize = 256;

/// What a driver adds to what holds for all domains.
pub trait Hooks {
    /// Says which machine it is and adds what belongs to the machine itself, before what holds for all is filled in.
    ///
    /// # Errors
    /// When there is no such machine.
    fn prepare(&self, domain: &mut Domain) -> Result<()> {
        let _ = domain;
        Ok(())
    }

    /// Fills in what the driver fills in when nothing is said, after what holds for all.
    ///
    /// # Errors
    /// When there is nothing that can be filled in.
    fn defaults(&self, domain: &mut Domain) -> Result<()> {
        let _ = domain;
        Ok(())
    }

    /// Refuses what the driver cannot do.
    ///
    /// # Errors
    /// When there is such a thing.
    fn check(&self, domain: &Domain) -> Result<()> {
        let _ = domain;
        Ok(())
    }

    /// Whether SCSI buses have 16 units instead of 8.
    fn wide_scsi(&self) -> bool {
        false
    }

    /// Takes out what hosts that run older releases do not read: `MIGRATABLE`.
    fn migratable(&self, domain: &mut Domain) {
        let _ = domain;
    }

    /// Makes what is written of the CPU what the guest really gets: `UPDATE_CPU`.
    ///
    /// # Errors
    /// When that cannot be told.
    fn update_cpu(&self, domain: &mut Domain) -> Result<()> {
        let _ = domain;
        Ok(())
    }
}

/// No driver in particular.
#[derive(Clone, Copy, Debug, Default)]
pub struct AnyDriver;

impl Hooks for AnyDriver {}

impl Domain {
    /// Reads a document, fills in what it leaves out and checks it, as far as that is the same for all drivers.
    ///
    /// # Errors
    /// When it is no such document, or describes what cannot be.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        Self::parse_for(document, options, &AnyDriver)
    }

    /// Reads a document, fills in what it leaves out and checks it, as a driver does.
    ///
    /// # Errors
    /// When it is no such document, or describes what cannot be.
    pub fn parse_for(document: &str, options: &ParseOptions, driver: &dyn Hooks) -> Result<Self> {
        let mut domain: Self = crate::parse(document, options)?;
        domain.complete(options, driver)?;
        Ok(domain)
    }

    /// Fills in what is left out and checks the rest. Doing so twice changes nothing.
    ///
    /// # Errors
    /// When the domain describes what cannot be.
    pub fn complete(&mut self, options: &ParseOptions, driver: &dyn Hooks) -> Result<()> {
        self.fill(options.inactive, driver)
            .and_then(|()| checks::check(self))
            .and_then(|()| driver.check(self))
            .map_err(|error| error.with_default_domain(polyvirt_driver::ErrorDomain::DOMAIN))
    }

    fn fill(&mut self, inactive: bool, driver: &dyn Hooks) -> Result<()> {
        driver.prepare(self)?;
        defaults::normalise(self, inactive)?;
        net::normalise(self, inactive);
        storage::normalise(self, driver.wide_scsi())?;
        if inactive {
            views::inactive(self);
        }
        driver.defaults(self)
    }

    /// Writes the document. Of the stored domain, what a start made is left out.
    pub fn format(&self, options: &FormatOptions) -> String {
        self.format_for(options, &AnyDriver)
    }

    /// Writes the document as a driver does. Of the stored domain, what a start made is left out.
    pub fn format_for(&self, options: &FormatOptions, driver: &dyn Hooks) -> String {
        if !options.inactive && !options.migratable {
            return crate::format(self, options);
        }
        let mut domain = self.clone();
        if options.inactive {
            views::inactive(&mut domain);
        }
        if options.migratable {
            driver.migratable(&mut domain);
        }
        crate::format(&domain, options)
    }

    /// The devices; none when nothing is said of them.
    pub fn devices(&self) -> &Devices {
        static NONE: std::sync::LazyLock<Devices> = std::sync::LazyLock::new(Devices::default);
        self.devices.as_ref().unwrap_or(&NONE)
    }

    /// The devices, to be changed.
    pub fn devices_mut(&mut self) -> &mut Devices {
        self.devices.get_or_insert_with(Devices::default)
    }

    /// What the guest boots; nothing when nothing is said of it.
    pub fn os(&self) -> &Os {
        static NONE: std::sync::LazyLock<Os> = std::sync::LazyLock::new(Os::default);
        self.os.as_ref().unwrap_or(&NONE)
    }

    /// What kind of machine it is.
    pub fn os_kind(&self) -> Option<OsKind> {
        self.os().r#type.as_ref().map(|kind| kind.text)
    }

    /// How many CPUs there can be.
    pub fn max_vcpus(&self) -> u32 {
        self.vcpu.as_ref().map_or(1, |vcpu| vcpu.text)
    }

    /// How many CPUs there are at the start.
    pub fn vcpus_at_start(&self) -> u32 {
        let vcpu = self.vcpu.as_ref();
        vcpu.map_or(1, |vcpu| vcpu.current.unwrap_or(vcpu.text))
    }

    /// The machine's UUID as its firmware tells it, if it is given.
    pub(crate) fn system_uuid(&self) -> Option<&str> {
        let blocks = self.sysinfo.iter().filter_map(|info| match &info.info {
            SysInfoKind::Smbios(smbios) => smbios.system.as_ref(),
            SysInfoKind::Fwcfg(_) => None,
        });
        let mut facts = blocks.flat_map(|block| &block.entry);
        let fact = facts.find(|fact| fact.name == SystemInfoName::Uuid)?;
        fact.text.as_deref()
    }
}
