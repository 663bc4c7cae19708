//! Starting, pausing and stopping.

use std::sync::Arc;

use polyvirt_config::domain::LifecycleAction;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainCreateFlags, DomainDestroyFlagsValues, DomainEventResumedDetailType,
    DomainEventStoppedDetailType as Stopped, DomainEventSuspendedDetailType, DomainEventType,
    DomainPausedReason, DomainRebootFlagValues, DomainRunningReason, DomainShutdownFlagValues,
    DomainShutoffReason, DomainState, Error, ErrorDomain, Result,
};

use super::build::remove;
use super::flags;
use super::impact::require_active;
use crate::config::{Config, restarts};
use crate::host::{Host, State};

pub(super) fn start(host: &Host, domain: &DomainRef) -> Result<()> {
    start_flags(host, domain, DomainCreateFlags::empty())
}

/// As for [`super::build::create_with_files`], there is nobody to open the files.
pub(super) fn start_with_files(
    host: &Host,
    domain: &DomainRef,
    _files: &[i32],
    flags: DomainCreateFlags,
) -> Result<()> {
    start_flags(host, domain, flags)
}

pub(super) fn start_flags(host: &Host, domain: &DomainRef, flags: DomainCreateFlags) -> Result<()> {
    flags::check("testDomainCreateWithFlags", flags.bits(), 0)?;
    let machine = host.machine(domain)?;
    host.change(domain, |state| {
        if state.doing != DomainState::SHUTOFF {
            return Err(wrong_state(format!(
                "Domain '{}' is already running",
                domain.name
            )));
        }
        state.start(host, &machine, DomainRunningReason::BOOTED);
        domain.set_id(state.id);
        Ok(())
    })
}

pub(super) fn suspend(host: &Host, domain: &DomainRef) -> Result<()> {
    host.change(domain, |state| {
        if state.doing != DomainState::RUNNING {
            return Err(wrong_state(format!("domain '{}' not running", domain.name)));
        }
        state.enter(DomainState::PAUSED, DomainPausedReason::USER.0);
        let detail = DomainEventSuspendedDetailType::PAUSED;
        state.announce(host, DomainEventType::SUSPENDED, detail.0);
        Ok(())
    })
}

pub(super) fn resume(host: &Host, domain: &DomainRef) -> Result<()> {
    host.change(domain, |state| {
        if state.doing != DomainState::PAUSED {
            return Err(wrong_state(format!("domain '{}' not paused", domain.name)));
        }
        state.enter(DomainState::RUNNING, DomainRunningReason::UNPAUSED.0);
        let detail = DomainEventResumedDetailType::UNPAUSED;
        state.announce(host, DomainEventType::RESUMED, detail.0);
        Ok(())
    })
}

/// Asks the guest to power off, which it does at once.
pub(super) fn shutdown(host: &Host, domain: &DomainRef) -> Result<()> {
    shutdown_flags(host, domain, DomainShutdownFlagValues::empty())
}

pub(super) fn shutdown_flags(
    host: &Host,
    domain: &DomainRef,
    flags: DomainShutdownFlagValues,
) -> Result<()> {
    flags::check("testDomainShutdownFlags", flags.bits(), 0)?;
    end(host, domain, |state| {
        if state.doing == DomainState::SHUTOFF {
            return Err(wrong_state(format!("domain '{}' not running", domain.name)));
        }
        act(host, state, |config| config.domain.on_poweroff);
        Ok(())
    })
}

/// Asks the guest to reboot, which it does at once.
pub(super) fn reboot(host: &Host, domain: &DomainRef, flags: DomainRebootFlagValues) -> Result<()> {
    let known = DomainRebootFlagValues::ACPI_POWER_BTN
        | DomainRebootFlagValues::GUEST_AGENT
        | DomainRebootFlagValues::INITCTL
        | DomainRebootFlagValues::SIGNAL
        | DomainRebootFlagValues::PARAVIRT;
    flags::check("testDomainReboot", flags.bits(), known.bits())?;
    end(host, domain, |state| {
        require_active(state)?;
        act(host, state, |config| config.domain.on_reboot);
        Ok(())
    })
}

/// Presses the reset button, which a running guest does not even notice here.
pub(super) fn reset(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("testDomainReset", flags, 0)?;
    host.with(domain, |state| require_active(state))
}

pub(super) fn destroy(host: &Host, domain: &DomainRef) -> Result<()> {
    destroy_flags(host, domain, DomainDestroyFlagsValues::empty())
}

pub(super) fn destroy_flags(
    host: &Host,
    domain: &DomainRef,
    flags: DomainDestroyFlagsValues,
) -> Result<()> {
    let known = DomainDestroyFlagsValues::GRACEFUL;
    flags::check("testDomainDestroyFlags", flags.bits(), known.bits())?;
    end(host, domain, |state| {
        require_active(state)?;
        state.stop(host, DomainShutoffReason::DESTROYED, Stopped::DESTROYED);
        Ok(())
    })
}

/// Does what the configuration wants at this moment: restart, or stop.
fn act(host: &Host, state: &mut State, moment: impl FnOnce(&Config) -> LifecycleAction) {
    let action = state.config().map(|config| moment(config));
    if action.is_some_and(restarts) {
        state.enter(DomainState::RUNNING, DomainRunningReason::BOOTED.0);
    } else {
        state.stop(host, DomainShutoffReason::SHUTDOWN, Stopped::SHUTDOWN);
    }
}

/// Makes a change that may stop the machine, and takes it out of the table when it is gone.
pub(crate) fn end<T>(
    host: &Host,
    domain: &DomainRef,
    job: impl FnOnce(&mut State) -> Result<T>,
) -> Result<T> {
    let (result, gone) = host.with(domain, |state| {
        let result = job(state)?;
        domain.set_id(state.id);
        Ok((result, state.gone.then(|| Arc::clone(&state.name))))
    })?;
    remove(host, domain, gone);
    Ok(result)
}

/// How this driver reports most wrong moments.
fn wrong_state(message: String) -> Error {
    Error::internal(message).with_domain(ErrorDomain::TEST)
}
