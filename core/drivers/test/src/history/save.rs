//! Stopping a domain into a file, and making it run again from there.

use std::path::Path;
use std::sync::Arc;

use polyvirt_driver::params::save::{DXML, FILE};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventStoppedDetailType, DomainRunningReason, DomainSaveRestoreFlags as Flags,
    DomainShutoffReason, Error, ErrorDomain, ParamSpec, Result, TypedParam, TypedParamList,
    TypedParameterType,
};

use super::{file, image, managed};
use crate::config::Config;
use crate::host::{Host, State};
use crate::hypervisor::{build, flags, impact, lifecycle};

/// What saving and restoring take as parameters.
const PARAMS: &[ParamSpec] = &[
    ParamSpec::new(FILE, TypedParameterType::STRING),
    ParamSpec::new(DXML, TypedParameterType::STRING),
];

pub(crate) fn save(host: &Host, domain: &DomainRef, to: &str) -> Result<()> {
    save_into(host, domain, &file::absolute(to)?)
}

pub(crate) fn save_flags(
    host: &Host,
    domain: &DomainRef,
    to: &str,
    document: Option<&str>,
    flags: Flags,
) -> Result<()> {
    refuse_both("virDomainSaveFlags", flags)?;
    flags::check("testDomainSaveFlags", flags.bits(), 0)?;
    refuse_document(document)?;
    save(host, domain, to)
}

/// Saves into the file that the parameters name, or else into the state that the host keeps.
pub(crate) fn save_params(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    refuse_both("virDomainSaveParams", flags)?;
    flags::check("testDomainSaveParams", flags.bits(), 0)?;
    params.validate(PARAMS)?;
    refuse_document(params.get_string(DXML)?)?;
    match params.get_string(FILE)? {
        Some(to) => save(host, domain, to),
        None => managed::managed_save(host, domain, flags),
    }
}

/// Writes the file first, so that a domain that stops is in it. No lock is held meanwhile: what
/// changes during that time is written again.
fn save_into(host: &Host, domain: &DomainRef, to: &Path) -> Result<()> {
    loop {
        let (before, document) = host.with(domain, |state| {
            impact::require_active(state)?;
            state.history.jobs.require_none()?;
            let config = Arc::clone(impact::in_force(state)?);
            let document = config.format(Some(state.id), true);
            Ok(((state.id, config), document))
        })?;
        image::write(to, &document).map_err(|trouble| {
            let (name, to) = (&domain.name, to.display());
            trouble.explain(format!("saving domain '{name}' to '{to}': open failed"))
        })?;
        let saved = lifecycle::end(host, domain, |state| {
            impact::require_active(state)?;
            state.history.jobs.require_none()?;
            let same = state.id == before.0 && Arc::ptr_eq(impact::in_force(state)?, &before.1);
            if same {
                stop_saved(host, state);
            }
            Ok(same)
        })?;
        if saved {
            return Ok(());
        }
    }
}

/// Stops a domain that can be restored.
pub(super) fn stop_saved(host: &Host, state: &mut State) {
    let detail = DomainEventStoppedDetailType::SAVED;
    state.stop(host, DomainShutoffReason::SAVED, detail);
}

pub(crate) fn restore(host: &Host, from: &str) -> Result<()> {
    let config: Config = image::read(&file::absolute(from)?)?;
    let reason = DomainRunningReason::RESTORED;
    build::run(host, Arc::new(config), reason).map(drop)
}

pub(crate) fn restore_flags(
    host: &Host,
    from: &str,
    document: Option<&str>,
    flags: Flags,
) -> Result<()> {
    refuse_both("virDomainRestoreFlags", flags)?;
    flags::check("testDomainRestoreFlags", flags.bits(), 0)?;
    refuse_document(document)?;
    restore(host, from)
}

/// Restores from the file that the parameters name.
pub(crate) fn restore_params(host: &Host, params: &[TypedParam], flags: Flags) -> Result<()> {
    refuse_both("virDomainRestoreParams", flags)?;
    flags::check("testDomainRestoreParams", flags.bits(), 0)?;
    params.validate(PARAMS)?;
    refuse_document(params.get_string(DXML)?)?;
    let from = params.get_string(FILE)?.ok_or_else(|| {
        let message = format!("missing parameter '{FILE}', the file to restore from");
        Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
    })?;
    restore(host, from)
}

/// Refuses wanting both states at once, as the public functions do before they ask a driver.
pub(super) fn refuse_both(function: &str, flags: Flags) -> Result<()> {
    if flags.contains(Flags::RUNNING | Flags::PAUSED) {
        let (running, paused) = ("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED");
        return Err(Error::exclusive_flags(function, running, paused));
    }
    Ok(())
}

/// A guest runs with the document it was saved with.
fn refuse_document(document: Option<&str>) -> Result<()> {
    if document.is_none() {
        return Ok(());
    }
    let error = Error::argument_unsupported("xml modification unsupported");
    Err(error.with_domain(ErrorDomain::TEST))
}
