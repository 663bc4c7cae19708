//! A guest that sleeps, and wakes.

use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventPmSuspendedDetailType, DomainEventStartedDetailType, DomainEventStoppedDetailType,
    DomainEventType, DomainRunningReason, DomainShutoffReason, DomainState, Error, ErrorDomain,
    NodeSuspendTarget as Target, Result,
};

use crate::host::{Host, State};
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::hypervisor::lifecycle::end;

/// Lets the guest sleep: its memory stays, or goes to its disk and the domain stops.
pub(crate) fn sleep(
    host: &Host,
    domain: &DomainRef,
    target: Target,
    duration: u64,
    flags: u32,
) -> Result<()> {
    flags::check("testDomainPMSuspendForDuration", flags, 0)?;
    if duration > 0 {
        let message = "Duration not supported. Use 0 for now";
        return Err(Error::argument_unsupported(message).with_domain(ErrorDomain::TEST));
    }
    if !(Target::MEM.0..=Target::HYBRID.0).contains(&target.0) {
        let message = format!("Unknown suspend target: {}", target.0);
        return Err(Error::argument_unsupported(message).with_domain(ErrorDomain::TEST));
    }
    end(host, domain, |state| {
        require_active(state)?;
        if state.doing != DomainState::RUNNING {
            return Err(invalid("the guest does not run, and cannot go to sleep"));
        }
        if target == Target::DISK {
            note(host, state, DomainEvent::PmsuspendDisk { reason: 0 });
            let detail = DomainEventStoppedDetailType::SHUTDOWN;
            state.stop(host, DomainShutoffReason::SHUTDOWN, detail);
            return Ok(());
        }
        state.enter(DomainState::PMSUSPENDED, 0);
        note(host, state, DomainEvent::Pmsuspend { reason: 0 });
        let detail = DomainEventPmSuspendedDetailType::MEMORY;
        state.announce(host, DomainEventType::PMSUSPENDED, detail.0);
        Ok(())
    })
}

pub(crate) fn wake_up(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("testDomainPMWakeup", flags, 0)?;
    host.change(domain, |state| {
        require_active(state)?;
        if state.doing != DomainState::PMSUSPENDED {
            return Err(invalid("the guest does not sleep"));
        }
        state.enter(DomainState::RUNNING, DomainRunningReason::WAKEUP.0);
        note(host, state, DomainEvent::Pmwakeup { reason: 0 });
        let detail = DomainEventStartedDetailType::WAKEUP;
        state.announce(host, DomainEventType::STARTED, detail.0);
        Ok(())
    })
}

fn note(host: &Host, state: &State, event: DomainEvent) {
    host.events.note((state.domain(), event));
}

fn invalid(message: &str) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
}
