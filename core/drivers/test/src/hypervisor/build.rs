//! Defining, creating and undefining domains.

use std::sync::Arc;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainCreateFlags, DomainDefineFlags, DomainEventDefinedDetailType, DomainEventType,
    DomainEventUndefinedDetailType, DomainRunningReason, DomainUndefineFlagsValues, Error,
    ErrorDomain, Result,
};

use super::flags;
use crate::config::Config;
use crate::host::{Host, Index, Machine, State};

/// Stores a configuration, for a new domain or for one that is there.
pub(super) fn define(host: &Host, xml: &str) -> Result<DomainRef> {
    define_flags(host, xml, DomainDefineFlags::empty())
}

pub(super) fn define_flags(host: &Host, xml: &str, flags: DomainDefineFlags) -> Result<DomainRef> {
    let known = DomainDefineFlags::VALIDATE;
    flags::check("testDomainDefineXMLFlags", flags.bits(), known.bits())?;
    let strict = flags.contains(DomainDefineFlags::VALIDATE);
    store(host, Arc::new(Config::parse(xml, strict)?))
}

/// Stores a configuration that has been read.
pub(crate) fn store(host: &Host, config: Arc<Config>) -> Result<DomainRef> {
    let domain = {
        let mut table = host.machines.lock();
        let machine = find_or_add(&mut table, &config)?;
        let mut state = machine.state();
        let detail = if state.stored.is_some() {
            DomainEventDefinedDetailType::UPDATED
        } else {
            DomainEventDefinedDetailType::ADDED
        };
        state.store(config);
        state.announce(host, DomainEventType::DEFINED, detail.0);
        state.domain()
    };
    host.events.send();
    Ok(domain)
}

/// Starts a domain that is gone when it stops, or one that is stored with another configuration.
pub(super) fn create(host: &Host, xml: &str, flags: DomainCreateFlags) -> Result<DomainRef> {
    let known = DomainCreateFlags::START_VALIDATE;
    flags::check("testDomainCreateXML", flags.bits(), known.bits())?;
    let strict = flags.contains(DomainCreateFlags::START_VALIDATE);
    let config = Arc::new(Config::parse(xml, strict)?);
    run(host, config, DomainRunningReason::BOOTED)
}

/// The files are for the first process of a container; a guest made of nothing has no process to open them.
pub(super) fn create_with_files(
    host: &Host,
    xml: &str,
    _files: &[i32],
    flags: DomainCreateFlags,
) -> Result<DomainRef> {
    create(host, xml, flags)
}

/// Runs a configuration, as a new domain or as one that is stored.
pub(crate) fn run(
    host: &Host,
    config: Arc<Config>,
    reason: DomainRunningReason,
) -> Result<DomainRef> {
    run_then(host, config, reason, |_| ())
}

/// The same, and does `more` before anybody sees it.
pub(crate) fn run_then(
    host: &Host,
    config: Arc<Config>,
    reason: DomainRunningReason,
    more: impl FnOnce(&mut State),
) -> Result<DomainRef> {
    let domain = {
        let mut table = host.machines.lock();
        let machine = find_or_add(&mut table, &config)?;
        let mut state = machine.state();
        if state.is_active() {
            let message = format!("domain '{}' is already active", state.name);
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::DOMAIN));
        }
        state.start_with(config, host, &machine, reason);
        more(&mut state);
        state.domain()
    };
    host.events.send();
    Ok(domain)
}

/// The machine with the configuration's name and UUID; a name goes with one UUID only.
pub(crate) fn find_or_add(table: &mut Index<Machine>, config: &Config) -> Result<Arc<Machine>> {
    match table.same(&config.name, &config.uuid)? {
        Some(machine) => Ok(machine),
        None => Ok(Machine::add(table, config)),
    }
}

/// Forgets the stored configuration. A running domain goes on until it stops.
pub(super) fn undefine(host: &Host, domain: &DomainRef) -> Result<()> {
    undefine_flags(host, domain, DomainUndefineFlagsValues::empty())
}

pub(super) fn undefine_flags(
    host: &Host,
    domain: &DomainRef,
    flags: DomainUndefineFlagsValues,
) -> Result<()> {
    let known =
        DomainUndefineFlagsValues::MANAGED_SAVE | DomainUndefineFlagsValues::SNAPSHOTS_METADATA;
    flags::check("testDomainUndefineFlags", flags.bits(), known.bits())?;
    let gone = host.with(domain, |state| {
        let keep_saved = !flags.contains(DomainUndefineFlagsValues::MANAGED_SAVE);
        if state.history.saved.is_some() && keep_saved {
            let message = "Refusing to undefine while domain managed save image exists";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        let snapshots = state.history.snapshots.len();
        let keep_snapshots = !flags.contains(DomainUndefineFlagsValues::SNAPSHOTS_METADATA);
        if !state.is_active() && snapshots > 0 && keep_snapshots {
            let message = format!("cannot delete inactive domain with {snapshots} snapshots");
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        state.history.saved = None;
        let detail = DomainEventUndefinedDetailType::REMOVED;
        state.announce(host, DomainEventType::UNDEFINED, detail.0);
        state.persistent = false;
        state.gone = !state.is_active();
        Ok(state.gone.then(|| Arc::clone(&state.name)))
    })?;
    remove(host, domain, gone);
    Ok(())
}

/// Takes a machine that is gone out of the table, and sends what happened.
pub(super) fn remove(host: &Host, domain: &DomainRef, gone: Option<Arc<str>>) {
    if let Some(name) = gone
        && let Some(machine) = host.machines.by_uuid(&domain.uuid)
        && machine.state().gone
    {
        host.machines.remove(&machine, &name);
    }
    host.events.send();
}
