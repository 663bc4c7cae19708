//! The steps of the source.

use std::sync::Arc;

use polyvirt_config::domain::stable;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventResumedDetailType, DomainEventStoppedDetailType, DomainEventSuspendedDetailType,
    DomainEventType, DomainJobOperation, DomainMigrateFlags as Flags, DomainPausedReason,
    DomainRunningReason, DomainShutoffReason, DomainState, Error, ErrorDomain, Result, TypedParam,
};

use super::request::Request;
use super::{Outgoing, aborted, failed, invalid, peer};
use crate::config::Config;
use crate::history::jobs::{Job, Outcome, STEP};
use crate::host::{Host, State};
use crate::hypervisor::{impact, lifecycle};

/// Starts the job, and gives the domain's document for the destination, with the stored one as the cookie.
pub(crate) fn begin(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<(Vec<u8>, String)> {
    let request = Request::read("testDomainMigrateBegin3Params", params, flags)?;
    // Read without a lock: documents can be large.
    let given = parse(request.document()?)?;
    let given_stored = parse(request.stored()?)?;
    host.change(domain, |state| {
        check_state(state, &request)?;
        let config = match &state.stored {
            Some(stored) if request.has(Flags::OFFLINE) => stored,
            _ => impact::in_force(state)?,
        };
        if let Some(given) = &given {
            stable::check(&config.domain, &given.domain)?;
        }
        if let Some(stored) = &given_stored {
            stable::check(
                &state.stored.as_ref().unwrap_or(config).domain,
                &stored.domain,
            )?;
        }
        let document = given.as_ref().unwrap_or(config).format(None, true);
        let cookie = match &state.stored {
            Some(stored) if state.persistent && request.has(Flags::PERSIST_DEST) => {
                stored.format(None, true)
            }
            _ => String::new(),
        };
        if !request.has(Flags::OFFLINE) {
            let memory = config.memory().saturating_mul(1024);
            let out = DomainJobOperation::MIGRATION_OUT;
            state.history.jobs.begin(out, memory, 0)?;
            state.migration.outgoing = Some(Outgoing::default());
        }
        Ok((cookie.into_bytes(), document))
    })
}

fn parse(document: Option<&str>) -> Result<Option<Config>> {
    document.map(|xml| Config::parse(xml, false)).transpose()
}

/// Only the definition can move of a domain that does not run.
fn check_state(state: &State, request: &Request<'_>) -> Result<()> {
    if request.has(Flags::POSTCOPY_RESUME) {
        if !request.has(Flags::POSTCOPY) {
            let message = "resuming failed post-copy migration requires post-copy to be enabled";
            return Err(Error::argument_unsupported(message).with_domain(ErrorDomain::TEST));
        }
        let name = &state.name;
        return Err(invalid(format!(
            "domain '{name}' has no failed post-copy migration to resume"
        )));
    }
    // They would stay behind, and nobody could go back to them.
    for (number, kind) in [
        (state.history.snapshots.len(), "snapshots"),
        (state.history.checkpoints.len(), "checkpoints"),
    ] {
        if number > 0 {
            return Err(invalid(format!(
                "cannot migrate domain with {number} {kind}"
            )));
        }
    }
    if request.has(Flags::OFFLINE) {
        return Ok(());
    }
    impact::require_active(state)
}

/// Sends the guest to where the destination waits for it; or, given the URI of a connection, leads the whole
/// migration.
pub(crate) fn perform(
    host: &Arc<Host>,
    domain: &DomainRef,
    dconnuri: Option<&str>,
    params: &[TypedParam],
    _cookie: &[u8],
    flags: Flags,
) -> Result<Vec<u8>> {
    if let Some(uri) = dconnuri {
        peer::lead(host, domain, uri, params, flags)?;
        return Ok(Vec::new());
    }
    let request = Request::read("testDomainMigratePerform3Params", params, flags)?;
    let sent = send(host, domain, &request);
    if let Err(error) = &sent {
        // The domain may have gone; then there is nobody to remember it.
        let _ = host.with(domain, |state| {
            if let Some(outgoing) = &mut state.migration.outgoing {
                outgoing.failure = Some(error.message().to_owned());
            }
            Ok(())
        });
    }
    sent.map(|()| Vec::new())
}

/// Moves the memory, step by step: between two steps the domain is free for others, who may give the job up.
fn send(host: &Host, domain: &DomainRef, request: &Request<'_>) -> Result<()> {
    host.change(domain, |state| {
        require_outgoing(state)?;
        if !request.has(Flags::LIVE) {
            stop_guest(host, state);
        }
        announce_pass(host, state, 1);
        Ok(())
    })?;
    while !host.with(domain, step)? {}
    host.change(domain, |state| {
        require_outgoing(state)?;
        stop_guest(host, state);
        // What was written during the first pass, of which there is nothing here.
        announce_pass(host, state, 2);
        Ok(())
    })
}

/// Moves some of the memory, and says whether that was all.
fn step(state: &mut State) -> Result<bool> {
    require_outgoing(state)?;
    let Some(job) = state.history.jobs.current_mut() else {
        return Err(failed("the job of the migration has ended"));
    };
    if job.is_aborted() {
        return Err(aborted(&state.name));
    }
    job.advance(STEP);
    Ok(job.is_done())
}

fn require_outgoing(state: &State) -> Result<()> {
    impact::require_active(state)?;
    if state.migration.outgoing.is_none() {
        let name = &state.name;
        return Err(invalid(format!("domain '{name}' is not being migrated")));
    }
    Ok(())
}

/// Stops a running guest, which is to go on elsewhere.
fn stop_guest(host: &Host, state: &mut State) {
    if state.doing != DomainState::RUNNING {
        return;
    }
    state.enter(DomainState::PAUSED, DomainPausedReason::MIGRATION.0);
    let detail = DomainEventSuspendedDetailType::MIGRATED;
    state.announce(host, DomainEventType::SUSPENDED, detail.0);
    if let Some(outgoing) = &mut state.migration.outgoing {
        outgoing.stopped = true;
    }
}

/// Lets go of a domain that has arrived, or lets it go on when it was `cancelled`.
pub(crate) fn confirm(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    _cookie: &[u8],
    flags: Flags,
    cancelled: bool,
) -> Result<()> {
    let request = Request::read("testDomainMigrateConfirm3Params", params, flags)?;
    lifecycle::end(host, domain, |state| {
        let outgoing = state.migration.outgoing.take();
        match outgoing {
            Some(outgoing) if cancelled => stay(host, state, outgoing),
            Some(_) => leave(host, state, &request),
            // Only its definition has moved.
            None if request.has(Flags::OFFLINE) && !cancelled => forget(state, &request),
            None => {}
        }
        Ok(())
    })
}

fn leave(host: &Host, state: &mut State, request: &Request<'_>) {
    let over = state.history.jobs.finish(Outcome::Completed);
    forget(state, request);
    if state.is_active() {
        let detail = DomainEventStoppedDetailType::MIGRATED;
        state.stop(host, DomainShutoffReason::MIGRATED, detail);
    }
    if let Some(event) = over {
        host.events.note((state.domain(), event));
    }
}

/// The stored definition goes too, if that is asked for.
fn forget(state: &mut State, request: &Request<'_>) {
    if request.has(Flags::UNDEFINE_SOURCE) {
        state.persistent = false;
        state.gone = !state.is_active();
    }
}

fn stay(host: &Host, state: &mut State, outgoing: Outgoing) {
    let was_aborted = state.history.jobs.current().is_some_and(Job::is_aborted);
    let outcome = if was_aborted {
        Outcome::Cancelled
    } else {
        let reason = outgoing.failure;
        Outcome::Failed(reason.unwrap_or_else(|| "the destination did not take it".to_owned()))
    };
    // Only success is announced.
    let _ = state.history.jobs.finish(outcome);
    if outgoing.stopped && state.doing == DomainState::PAUSED {
        state.enter(
            DomainState::RUNNING,
            DomainRunningReason::MIGRATION_CANCELED.0,
        );
        let detail = DomainEventResumedDetailType::MIGRATED;
        state.announce(host, DomainEventType::RESUMED, detail.0);
    }
}

/// Notes that a pass over the memory begins.
fn announce_pass(host: &Host, state: &State, iteration: i32) {
    let event = DomainEvent::MigrationIteration { iteration };
    host.events.note((state.domain(), event));
}
