//! Beginning to track changes.

use std::sync::Arc;

use polyvirt_config::checkpoint::Checkpoint;
use polyvirt_config::{FormatOptions, ParseOptions};
use polyvirt_driver::refs::{DomainCheckpointRef, DomainRef};
use polyvirt_driver::{DomainCheckpointCreateFlags as Flags, Error, ErrorDomain, Result};

use super::{Tracked, reference};
use crate::config::Config;
use crate::history::now;
use crate::host::{Host, State};
use crate::hypervisor::{flags, impact};

const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN_CHECKPOINT;

pub(crate) fn create(
    host: &Host,
    domain: &DomainRef,
    document: &str,
    flags: Flags,
) -> Result<DomainCheckpointRef> {
    refuse_together(flags)?;
    let known = Flags::REDEFINE | Flags::QUIESCE;
    flags::check("testDomainCheckpointCreateXML", flags.bits(), known.bits())?;
    host.with(domain, |state| refuse_now(state))?;
    let checkpoint = Checkpoint::parse(document, &ParseOptions::default())?;
    if flags.contains(Flags::REDEFINE) {
        return redefine(host, domain, checkpoint);
    }
    host.with(domain, |state| {
        let tracked = prepare(state, checkpoint)?;
        let name = add(state, tracked)?;
        Ok(reference(domain, &name))
    })
}

/// What a checkpoint at this moment would be.
pub(in crate::history) fn prepare(state: &State, mut checkpoint: Checkpoint) -> Result<Tracked> {
    refuse_now(state)?;
    let config = Arc::clone(impact::in_force(state)?);
    if config.domain.devices().disk.is_empty() {
        let message = "domain must have at least one disk to perform checkpoints";
        return Err(Error::config_unsupported(message).with_domain(DOMAIN));
    }
    checkpoint.created(now());
    let aligned = checkpoint.align_disks(&config.domain);
    aligned.map_err(|error| Error::from(error).with_domain(DOMAIN))?;
    checkpoint.parent = None;
    checkpoint.domain = None;
    Ok(Tracked {
        checkpoint,
        config: Some(config),
    })
}

/// Keeps a new checkpoint, and goes on from there; gives its name.
pub(in crate::history) fn add(state: &mut State, tracked: Tracked) -> Result<Arc<str>> {
    let moments = &mut state.history.checkpoints;
    let name = tracked.checkpoint.name.clone().unwrap_or_default();
    let place = moments.add(&name, moments.current(), tracked)?;
    moments.set_current(Some(place));
    Ok(Arc::clone(&moments.at(place)?.name))
}

/// Keeps the checkpoint as it is described, in place of one of its name.
fn redefine(
    host: &Host,
    domain: &DomainRef,
    mut checkpoint: Checkpoint,
) -> Result<DomainCheckpointRef> {
    let Some(name) = checkpoint.name.clone() else {
        let message = "a redefined checkpoint must have a name";
        return Err(Error::xml(message).with_domain(DOMAIN));
    };
    let Some(created) = checkpoint.creation_time else {
        let message = "missing creationTime from existing checkpoint";
        return Err(Error::internal(message).with_domain(DOMAIN));
    };
    checkpoint.created(created);
    let config = guest(&mut checkpoint)?;
    let parent = checkpoint.parent.take().map(|parent| parent.name);
    host.with(domain, |state| {
        refuse_now(state)?;
        let uuid = state.uuid;
        let moments = &mut state.history.checkpoints;
        let parent = moments.parent_for(&name, parent.as_deref())?;
        if config.as_ref().is_some_and(|config| config.uuid != uuid) {
            let message = format!("definition for checkpoint {name} must use uuid {uuid}");
            return Err(Error::invalid_arg(message).with_domain(DOMAIN));
        }
        if let Some(config) = &config {
            let aligned = checkpoint.align_disks(&config.domain);
            aligned.map_err(|error| Error::from(error).with_domain(DOMAIN))?;
        }
        let known = moments.place(&name);
        let other = known.map(|place| moments.at(place)).transpose()?;
        let before = other.and_then(|node| node.value.config.clone());
        let tracked = Tracked {
            checkpoint,
            config: config.or(before),
        };
        let place = if let Some(place) = known {
            moments.replace(place, parent, tracked);
            place
        } else {
            moments.add(&name, parent, tracked)?
        };
        if moments.current().is_none() {
            moments.set_current(Some(place));
        }
        Ok(reference(domain, &moments.at(place)?.name))
    })
}

/// The guest as it is described, completed as any other domain.
fn guest(checkpoint: &mut Checkpoint) -> Result<Option<Arc<Config>>> {
    let Some(domain) = checkpoint.domain.take() else {
        return Ok(None);
    };
    let options = FormatOptions {
        secure: true,
        ..FormatOptions::default()
    };
    let text = polyvirt_config::format(&domain, &options);
    Ok(Some(Arc::new(Config::parse(&text, false)?)))
}

/// Refuses what cannot be at this moment.
fn refuse_now(state: &State) -> Result<()> {
    let message = if !state.history.snapshots.is_empty() {
        "cannot create checkpoint while snapshot exists"
    } else if !state.is_active() {
        "cannot create checkpoint for inactive domain"
    } else {
        return Ok(());
    };
    Err(Error::operation_unsupported(message).with_domain(ErrorDomain::TEST))
}

/// Refuses flags that do not go together, as the public function does before it asks a driver.
fn refuse_together(flags: Flags) -> Result<()> {
    const FUNCTION: &str = "virDomainCheckpointCreateXML";
    const REDEFINE: &str = "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE";
    let redefine = flags.contains(Flags::REDEFINE);
    if flags.contains(Flags::REDEFINE_VALIDATE) && !redefine {
        let flag = "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE";
        return Err(Error::required_flag(FUNCTION, flag, REDEFINE));
    }
    if redefine && flags.contains(Flags::QUIESCE) {
        let quiesce = "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE";
        return Err(Error::exclusive_flags(FUNCTION, REDEFINE, quiesce));
    }
    Ok(())
}
