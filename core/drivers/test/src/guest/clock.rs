//! A guest's clock and name.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainGetHostnameFlags, DomainSetTimeFlags, DomainState, Error, ErrorDomain, Result,
};

use super::state::Clock;
use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;

/// The guest's name: made of the domain's. Whom to ask makes no difference.
pub(crate) fn hostname(
    host: &Host,
    domain: &DomainRef,
    flags: DomainGetHostnameFlags,
) -> Result<String> {
    let known = DomainGetHostnameFlags::LEASE | DomainGetHostnameFlags::AGENT;
    flags::check("testDomainGetHostname", flags.bits(), known.bits())?;
    host.with(domain, |state| {
        require_active(state)?;
        Ok(super::name(state))
    })
}

pub(crate) fn time(host: &Host, domain: &DomainRef, flags: u32) -> Result<(i64, u32)> {
    flags::check("testDomainGetTime", flags, 0)?;
    host.with(domain, |state| {
        if state.doing != DomainState::RUNNING {
            let message = "domain is not running";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        let clock = state.guest.clock;
        Ok((clock.seconds, clock.nanoseconds))
    })
}

/// Sets the clock. To set it by the hardware's is the same: that shows what is given, or nothing.
pub(crate) fn set_time(
    host: &Host,
    domain: &DomainRef,
    seconds: i64,
    nanoseconds: u32,
    flags: DomainSetTimeFlags,
) -> Result<()> {
    let known = DomainSetTimeFlags::SYNC;
    flags::check("testDomainSetTime", flags.bits(), known.bits())?;
    host.with(domain, |state| {
        require_active(state)?;
        state.guest.clock = Clock {
            seconds,
            nanoseconds,
        };
        Ok(())
    })
}
