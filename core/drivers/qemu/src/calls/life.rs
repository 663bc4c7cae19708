//! Starting, pausing and ending guests.

use std::sync::Arc;
use std::time::Duration;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainCreateFlags as Create, DomainDestroyFlagsValues as Destroy,
    DomainEventStoppedDetailType as Stopped, DomainPausedReason, DomainRunningReason,
    DomainSaveRestoreFlags as Save, DomainShutoffReason, DomainState, Error, ErrorDomain, Result,
};
use polyvirt_inventory::{Standing, require_active};

use super::save::restore_managed;
use super::{define, flags};
use crate::connection::Connection;
use crate::guest::{Guest, Running, Start, start};
use crate::host::Host;

/// How long a process is asked politely to end before it is killed.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why a guest ends that is destroyed.
const DESTROYED: (DomainShutoffReason, Stopped) =
    (DomainShutoffReason::DESTROYED, Stopped::DESTROYED);

const CREATE: Create = Create::START_PAUSED
    .union(Create::START_AUTODESTROY)
    .union(Create::START_BYPASS_CACHE)
    .union(Create::START_FORCE_BOOT)
    .union(Create::START_VALIDATE)
    .union(Create::START_RESET_NVRAM);

pub(crate) fn create(host: &Arc<Host>, domain: &DomainRef) -> Result<()> {
    let guest = host.guest(domain)?;
    let started = start_defined(host, &guest, Create::empty());
    domain.set_id(guest.state().id);
    started
}

/// Starts a guest that is defined.
pub(crate) fn create_flags(
    connection: &Connection,
    domain: &DomainRef,
    flags: Create,
) -> Result<()> {
    flags::check("qemuDomainCreateWithFlags", flags.bits(), CREATE.bits())?;
    let host = &connection.host;
    let guest = host.guest(domain)?;
    start_defined(host, &guest, flags)?;
    domain.set_id(guest.state().id);
    if flags.contains(Create::START_AUTODESTROY) {
        connection.takes_along(&guest);
    }
    Ok(())
}

/// Starts a guest with its host.
pub(crate) fn start_as_defined(host: &Arc<Host>, guest: &Arc<Guest>) -> Result<()> {
    let mut how = Create::empty();
    how.set(Create::START_BYPASS_CACHE, host.choices.start_past_cache);
    start_defined(host, guest, how)
}

fn start_defined(host: &Arc<Host>, guest: &Arc<Guest>, flags: Create) -> Result<()> {
    let _job = guest.jobs.begin("virDomainCreate")?;
    let (config, saved) = {
        let state = guest.state();
        if state.is_active() {
            return Err(invalid("domain is already running"));
        }
        (Arc::clone(state.config()?), state.saved)
    };
    let paused = flags.contains(Create::START_PAUSED);
    let started = if saved && !flags.contains(Create::START_FORCE_BOOT) {
        let mut how = Save::empty();
        how.set(Save::PAUSED, paused);
        how.set(
            Save::BYPASS_CACHE,
            flags.contains(Create::START_BYPASS_CACHE),
        );
        restore_managed(host, guest, how)
    } else {
        host.remove_saved(guest)?;
        let how = Start {
            forgets: flags.contains(Create::START_RESET_NVRAM),
            ..Start::boot(paused)
        };
        start(host, guest, &config, &how)
    };
    host.events.send();
    started
}

/// Starts a guest that is gone when it stops, or one that is defined with another configuration.
pub(crate) fn create_xml(connection: &Connection, xml: &str, flags: Create) -> Result<DomainRef> {
    flags::check("qemuDomainCreateXML", flags.bits(), CREATE.bits())?;
    let host = &connection.host;
    let strict = flags.contains(Create::START_VALIDATE);
    let config = define::read_new(host, xml, strict)?;
    let guest = host.find_or_add(&config)?;
    let _job = guest.jobs.begin("virDomainCreateXML")?;
    if guest.state().is_active() {
        let message = format!("domain '{}' is already active", config.name);
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::DOMAIN));
    }
    let how = Start {
        forgets: flags.contains(Create::START_RESET_NVRAM),
        ..Start::boot(flags.contains(Create::START_PAUSED))
    };
    let started = start(host, &guest, &config, &how);
    host.events.send();
    if let Err(error) = started {
        host.forget(&guest);
        return Err(error);
    }
    if flags.contains(Create::START_AUTODESTROY) {
        connection.takes_along(&guest);
    }
    let state = guest.state();
    Ok(state.domain())
}

/// Makes the guest's CPUs stand still.
pub(crate) fn suspend(host: &Host, domain: &DomainRef) -> Result<()> {
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin("virDomainSuspend")?;
    let running = {
        let state = guest.state();
        require_active(&*state)?;
        match state.doing {
            DomainState::PAUSED => return Ok(()),
            DomainState::PMSUSPENDED => return Err(invalid("domain is pmsuspended")),
            _ => state.running()?,
        }
    };
    let stopped = running.stop_cpus(host, &guest, DomainPausedReason::USER);
    host.events.send();
    stopped
}

/// Lets the guest's CPUs run again.
pub(crate) fn resume(host: &Host, domain: &DomainRef) -> Result<()> {
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin("virDomainResume")?;
    let running = {
        let state = guest.state();
        require_active(&*state)?;
        match state.doing {
            DomainState::RUNNING => return Err(invalid("domain is already running")),
            DomainState::PMSUSPENDED => return Err(invalid("domain is pmsuspended")),
            _ => state.running()?,
        }
    };
    let runs = running.run_cpus(host, &guest, DomainRunningReason::UNPAUSED);
    host.events.send();
    runs
}

pub(crate) fn destroy(host: &Host, domain: &DomainRef) -> Result<()> {
    destroy_flags(host, domain, Destroy::empty())
}

/// Ends the guest's process, whatever the guest is doing, and whatever else is being done with it.
pub(crate) fn destroy_flags(host: &Host, domain: &DomainRef, flags: Destroy) -> Result<()> {
    let known = Destroy::GRACEFUL | Destroy::REMOVE_LOGS;
    flags::check("qemuDomainDestroyFlags", flags.bits(), known.bits())?;
    let guest = host.guest(domain)?;
    let running = {
        let state = guest.state();
        require_active(&*state)?;
        state.running()?
    };
    *running.ending.lock() = Some(DESTROYED);
    // Before the job is waited for: what holds it may be waiting for this very process.
    if flags.contains(Destroy::GRACEFUL) {
        running.process.signal(rustix::process::Signal::TERM)?;
        if !running.process.wait(PATIENCE) {
            *running.ending.lock() = None;
            let message = "Failed to terminate process with SIGTERM: it goes on";
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
        }
    } else {
        running.process.end(PATIENCE)?;
    }
    // What it still had to say comes first.
    running.hear_out();
    let _job = guest.jobs.begin("virDomainDestroy")?;
    running.finish(host, &guest, DESTROYED);
    domain.set_id(-1);
    Ok(())
}

/// Ends a guest with the connection that it was started for.
pub(crate) fn end_with_connection(host: &Host, guest: &Guest, running: &Arc<Running>) {
    *running.ending.lock() = Some(DESTROYED);
    // A process of ours can be ended; there is nobody left to tell if it cannot.
    let _ = running.process.end(PATIENCE);
    running.finish(host, guest, DESTROYED);
}

fn invalid(message: &str) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::QEMU)
}
