//! The steps of the destination.

use std::sync::Arc;

use polyvirt_driver::params::migrate;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventDefinedDetailType, DomainEventResumedDetailType, DomainEventStoppedDetailType,
    DomainEventSuspendedDetailType, DomainEventType, DomainJobOperation,
    DomainMigrateFlags as Flags, DomainPausedReason, DomainRunningReason, DomainShutoffReason,
    DomainState, Error, ErrorDomain, Result, TypedParam,
};

use super::request::Request;
use super::{Incoming, failed, forgotten};
use crate::config::{Config, check_name};
use crate::history::jobs::Outcome;
use crate::host::{Host, State};
use crate::hypervisor::{build, lifecycle, node};

/// The port that hypervisors would be told to send to.
const PORT: u16 = 49152;

/// Gets ready: the domain is there, and its guest waits for its memory. The cookie is the definition to store.
/// Of an offline migration, the definition is all there is, and goes on to the last step.
pub(crate) fn prepare(
    host: &Host,
    params: &[TypedParam],
    cookie: &[u8],
    flags: Flags,
) -> Result<(Vec<u8>, Option<String>)> {
    let request = Request::read("testDomainMigratePrepare3Params", params, flags)?;
    let config = described(&request)?;
    if request.has(Flags::OFFLINE) {
        return Ok((config.format(None, true).into_bytes(), None));
    }
    let stored = stored(&request, cookie)?.map(Arc::new);
    let memory = config.memory().saturating_mul(1024);
    let reason = DomainRunningReason::MIGRATED;
    build::run_then(host, Arc::new(config), reason, |state| {
        state.enter(DomainState::PAUSED, DomainPausedReason::MIGRATION.0);
        state.migration.incoming = Some(Incoming { stored });
        // A domain that has just been started is busy with nothing else.
        let _ = state
            .history
            .jobs
            .begin(DomainJobOperation::MIGRATION_IN, memory, 0);
    })?;
    let uri = match request.uri()? {
        Some(_) => None,
        None => Some(format!("tcp:{}:{PORT}", node::hostname(host)?)),
    };
    Ok((Vec::new(), uri))
}

/// The domain as it is to be here.
fn described(request: &Request<'_>) -> Result<Config> {
    let document = request.document()?.ok_or_else(|| {
        let message = format!("missing parameter '{}', the domain", migrate::DEST_XML);
        Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
    })?;
    let mut config = Config::parse(document, false)?;
    if let Some(name) = request.name()? {
        check_name(name, ErrorDomain::DOMAIN)?;
        config.rename(name.into());
    }
    Ok(config)
}

/// The definition to store: the one that was asked for, or the source's.
fn stored(request: &Request<'_>, cookie: &[u8]) -> Result<Option<Config>> {
    let document = match request.stored()? {
        Some(document) => document,
        None => text(cookie)?,
    };
    match document {
        "" => Ok(None),
        document => Config::parse(document, false).map(Some),
    }
}

fn text(cookie: &[u8]) -> Result<&str> {
    std::str::from_utf8(cookie)
        .map_err(|_| Error::internal("migration cookie is no text").with_domain(ErrorDomain::TEST))
}

/// Lets the domain run, or forgets it when it was `cancelled`.
pub(crate) fn finish(
    host: &Host,
    params: &[TypedParam],
    cookie: &[u8],
    flags: Flags,
    cancelled: bool,
) -> Result<(DomainRef, Vec<u8>)> {
    let request = Request::read("testDomainMigrateFinish3Params", params, flags)?;
    let name = request.name()?.unwrap_or_default();
    if request.has(Flags::OFFLINE) {
        if cancelled {
            return Err(forgotten(name));
        }
        return store_only(host, &request, cookie).map(|domain| (domain, Vec::new()));
    }
    let domain = arriving(host, name)?;
    lifecycle::end(host, &domain, |state| {
        let Some(incoming) = state.migration.incoming.take() else {
            return Err(not_arriving(&state.name));
        };
        // What became of the job is for the source to tell.
        let outcome = if cancelled {
            Outcome::Cancelled
        } else {
            Outcome::Completed
        };
        let _ = state.history.jobs.finish(outcome);
        if cancelled {
            let detail = DomainEventStoppedDetailType::FAILED;
            state.stop(host, DomainShutoffReason::FAILED, detail);
        } else {
            arrive(host, state, incoming, &request);
        }
        Ok(())
    })?;
    if cancelled {
        return Err(forgotten(name));
    }
    Ok((domain, Vec::new()))
}

/// The domain that waits under this name.
fn arriving(host: &Host, name: &str) -> Result<DomainRef> {
    let machine = host.machines.by_name(name);
    let machine = machine.ok_or_else(|| not_arriving(name))?;
    let state = machine.state();
    Ok(state.domain())
}

fn not_arriving(name: &str) -> Error {
    failed(format!(
        "no migration of domain '{name}' is under way to here"
    ))
}

fn arrive(host: &Host, state: &mut State, incoming: Incoming, request: &Request<'_>) {
    if request.has(Flags::PERSIST_DEST)
        && let Some(config) = incoming.stored.or_else(|| state.live.clone())
    {
        store(host, state, config);
    }
    if request.has(Flags::PAUSED) {
        state.enter(DomainState::PAUSED, DomainPausedReason::USER.0);
        let detail = DomainEventSuspendedDetailType::PAUSED;
        state.announce(host, DomainEventType::SUSPENDED, detail.0);
    } else {
        state.enter(DomainState::RUNNING, DomainRunningReason::MIGRATED.0);
        let detail = DomainEventResumedDetailType::MIGRATED;
        state.announce(host, DomainEventType::RESUMED, detail.0);
    }
}

/// Stores a definition, under the name that the domain has here.
fn store(host: &Host, state: &mut State, mut config: Arc<Config>) {
    if config.name != state.name {
        Arc::make_mut(&mut config).rename(Arc::clone(&state.name));
    }
    let detail = if state.stored.is_some() {
        DomainEventDefinedDetailType::UPDATED
    } else {
        DomainEventDefinedDetailType::ADDED
    };
    state.store(config);
    state.announce(host, DomainEventType::DEFINED, detail.0);
}

/// Stores what an offline migration brings.
fn store_only(host: &Host, request: &Request<'_>, cookie: &[u8]) -> Result<DomainRef> {
    let mut config = match request.stored()? {
        Some(document) => Config::parse(document, false)?,
        None => Config::parse(text(cookie)?, false)?,
    };
    if let Some(name) = request.name()? {
        config.rename(name.into());
    }
    build::store(host, Arc::new(config))
}
