//! How often a guest tells how it uses its memory.

use polyvirt_config::domain::{MemoryBalloonModel, MemoryBalloonStats};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainMemoryModFlags as Flags, Error, ErrorDomain, Result};

use super::edit::edit;
use crate::host::Host;
use crate::hypervisor::flags;

/// Sets the time between two reports, in seconds; 0 is never.
pub(crate) fn set_period(host: &Host, domain: &DomainRef, period: i32, flags: Flags) -> Result<()> {
    let period = u32::try_from(period).map_err(|_| {
        let function = "virDomainSetMemoryStatsPeriod";
        Error::must_not_be_negative(function, "period")
    })?;
    let known = Flags::LIVE | Flags::CONFIG;
    flags::check("testDomainSetMemoryStatsPeriod", flags.bits(), known.bits())?;
    edit(host, domain, flags.bits(), |domain| {
        let balloon = domain.devices_mut().memballoon.as_mut();
        let balloon = balloon.filter(|balloon| balloon.model != MemoryBalloonModel::None);
        let Some(balloon) = balloon else {
            let message = "No memory balloon device configured, can not set the collection period";
            return Err(Error::internal(message).with_domain(ErrorDomain::TEST));
        };
        let period = Some(period).filter(|period| *period > 0);
        balloon.stats = period.map(|period| MemoryBalloonStats {
            period: Some(period),
        });
        Ok(())
    })
}
