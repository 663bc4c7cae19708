//! What can be set for migrations of a domain: speed, the pause at the end, the cache of compression.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainMigrateMaxSpeedFlags, Error, ErrorDomain, Result};

use super::invalid;
use crate::host::Host;
use crate::hypervisor::{flags, impact};

/// The highest speed, in MiB per second, which is no limit: in bytes, more has no number.
const SPEED_MAX: u64 = (i64::MAX as u64) >> 20;

/// Bytes of a page, the least that can be kept for comparing.
const PAGE: u64 = 4096;

/// Settings of migrations.
pub(super) struct Tuning {
    /// MiB per second.
    speed: u64,
    /// Of the machine that runs now.
    running: Running,
}

/// Settings that end with the run of a machine.
struct Running {
    /// The longest pause at the end, in milliseconds.
    downtime: u64,
    /// Bytes of memory kept for comparing.
    cache: u64,
    /// MiB per second after the guest has gone on elsewhere; 0 for no limit.
    speed_postcopy: u64,
}

impl Default for Running {
    fn default() -> Self {
        Self {
            downtime: 300,
            cache: 64 << 20,
            speed_postcopy: 0,
        }
    }
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            speed: SPEED_MAX,
            running: Running::default(),
        }
    }
}

impl Tuning {
    /// The machine has stopped.
    pub(super) fn stopped(&mut self) {
        self.running = Running::default();
    }
}

pub(crate) fn max_speed(
    host: &Host,
    domain: &DomainRef,
    flags: DomainMigrateMaxSpeedFlags,
) -> Result<u64> {
    let known = DomainMigrateMaxSpeedFlags::POSTCOPY;
    flags::check("testDomainMigrateGetMaxSpeed", flags.bits(), known.bits())?;
    if flags.contains(known) {
        return running(host, domain, |running| Ok(running.speed_postcopy));
    }
    host.with(domain, |state| Ok(state.migration.tuning.speed))
}

pub(crate) fn set_max_speed(
    host: &Host,
    domain: &DomainRef,
    speed: u64,
    flags: DomainMigrateMaxSpeedFlags,
) -> Result<()> {
    let known = DomainMigrateMaxSpeedFlags::POSTCOPY;
    flags::check("testDomainMigrateSetMaxSpeed", flags.bits(), known.bits())?;
    if speed > SPEED_MAX {
        let message = format!("bandwidth must be less than {}", SPEED_MAX + 1);
        return Err(Error::overflow(message).with_domain(ErrorDomain::TEST));
    }
    if flags.contains(known) {
        return running(host, domain, |running| {
            running.speed_postcopy = speed;
            Ok(())
        });
    }
    host.with(domain, |state| {
        state.migration.tuning.speed = speed;
        Ok(())
    })
}

pub(crate) fn max_downtime(host: &Host, domain: &DomainRef, flags: u32) -> Result<u64> {
    flags::check("testDomainMigrateGetMaxDowntime", flags, 0)?;
    running(host, domain, |running| Ok(running.downtime))
}

pub(crate) fn set_max_downtime(
    host: &Host,
    domain: &DomainRef,
    downtime: u64,
    flags: u32,
) -> Result<()> {
    flags::check("testDomainMigrateSetMaxDowntime", flags, 0)?;
    running(host, domain, |running| {
        running.downtime = downtime;
        Ok(())
    })
}

pub(crate) fn compression_cache(host: &Host, domain: &DomainRef, flags: u32) -> Result<u64> {
    flags::check("testDomainMigrateGetCompressionCache", flags, 0)?;
    running(host, domain, |running| Ok(running.cache))
}

/// Sets the size, a power of two.
pub(crate) fn set_compression_cache(
    host: &Host,
    domain: &DomainRef,
    size: u64,
    flags: u32,
) -> Result<()> {
    flags::check("testDomainMigrateSetCompressionCache", flags, 0)?;
    if size < PAGE || !size.is_power_of_two() {
        let message = format!(
            "compression cache of {size} bytes: it has to be a power of two, and no less than a page"
        );
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    }
    running(host, domain, |running| {
        running.cache = size;
        Ok(())
    })
}

/// Looks at the settings of a domain that runs, or changes them.
fn running<T>(
    host: &Host,
    domain: &DomainRef,
    job: impl FnOnce(&mut Running) -> Result<T>,
) -> Result<T> {
    host.with(domain, |state| {
        impact::require_active(state)?;
        job(&mut state.migration.tuning.running)
    })
}

/// Guests here arrive all at once, so there never is a moment to let one go on before its memory is there.
pub(crate) fn start_post_copy(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("testDomainMigrateStartPostCopy", flags, 0)?;
    host.with(domain, |state| {
        impact::require_active(state)?;
        if state.migration.outgoing.is_none() {
            return Err(invalid(
                "post-copy can only be started while outgoing migration is in progress",
            ));
        }
        Err(invalid(
            "switching to post-copy is not possible in this migration",
        ))
    })
}
