//! Asking a guest to power off or to begin anew.

use std::sync::atomic::Ordering;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainRebootFlagValues as Reboot, DomainShutdownFlagValues as Shutdown, DomainState, Error,
    ErrorDomain, ErrorNumber, Result,
};
use serde_json::Value;

use super::{agent, flags};
use crate::host::Host;

pub(crate) fn shutdown(host: &Host, domain: &DomainRef) -> Result<()> {
    shutdown_flags(host, domain, Shutdown::empty())
}

/// Has the guest's agent power it off, or presses the power button. The guest does as it likes with either.
pub(crate) fn shutdown_flags(host: &Host, domain: &DomainRef, flags: Shutdown) -> Result<()> {
    let known = Shutdown::ACPI_POWER_BTN | Shutdown::GUEST_AGENT;
    flags::check("qemuDomainShutdownFlags", flags.bits(), known.bits())?;
    if by_agent(
        host,
        domain,
        flags.contains(Shutdown::GUEST_AGENT),
        flags.is_empty(),
    ) {
        let told = agent::power::shut_down(host, domain, "powerdown");
        if told.is_ok() || !flags.is_empty() && !flags.contains(Shutdown::ACPI_POWER_BTN) {
            return told;
        }
    }
    let asked = press(host, domain, "virDomainShutdown", false);
    // Of all these calls, this one says so in the driver's own name.
    asked.map_err(|error| match error.code() {
        ErrorNumber::OPERATION_INVALID => error.with_domain(ErrorDomain::QEMU),
        _ => error,
    })
}

/// Presses the power button; when the guest has powered off, it begins anew.
pub(crate) fn reboot(host: &Host, domain: &DomainRef, flags: Reboot) -> Result<()> {
    let known = Reboot::ACPI_POWER_BTN | Reboot::GUEST_AGENT;
    flags::check("qemuDomainReboot", flags.bits(), known.bits())?;
    if by_agent(
        host,
        domain,
        flags.contains(Reboot::GUEST_AGENT),
        flags.is_empty(),
    ) {
        let told = agent::power::shut_down(host, domain, "reboot");
        if told.is_ok() || !flags.is_empty() && !flags.contains(Reboot::ACPI_POWER_BTN) {
            return told;
        }
    }
    press(host, domain, "virDomainReboot", true)
}

/// Whether the guest's agent is asked first: when the caller says so, or says nothing and there is one. The power button
/// comes after it, if that is meant too.
fn by_agent(host: &Host, domain: &DomainRef, wanted: bool, anyhow: bool) -> bool {
    wanted || anyhow && agent::power::can_be_asked(host, domain)
}

fn press(host: &Host, domain: &DomainRef, function: &'static str, again: bool) -> Result<()> {
    host.act(domain, function, |_, running| {
        running.reboots.store(again, Ordering::Relaxed);
        running.execute("system_powerdown", Value::Null).map(drop)
    })
}

/// Presses the reset button.
pub(crate) fn reset(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("qemuDomainReset", flags, 0)?;
    host.act(domain, "virDomainReset", |_, running| {
        running.execute("system_reset", Value::Null).map(drop)
    })
}

/// Interrupts the guest in a way that it cannot put off.
pub(crate) fn inject_nmi(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("qemuDomainInjectNMI", flags, 0)?;
    host.act(domain, "virDomainInjectNMI", |_, running| {
        running.execute("inject-nmi", Value::Null).map(drop)
    })
}

/// Wakes up a guest that sleeps.
pub(crate) fn wake_up(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("qemuDomainPMWakeup", flags, 0)?;
    host.act(domain, "virDomainPMWakeup", |guest, running| {
        if guest.state().doing != DomainState::PMSUSPENDED {
            let message = "Unable to wake up domain that is not suspended";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
        }
        running.execute("system_wakeup", Value::Null).map(drop)
    })
}
