//! The domains of a described host.

use std::sync::Arc;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainRunningReason, DomainState, Error, ErrorDomain, Result};

use crate::config::{Beginning, Config};
use crate::history::{Saved, snapshots};
use crate::host::Host;
use crate::hypervisor::find_or_add;

/// Adds a domain, in the state that its document wants it to begin with.
pub(super) fn add(host: &Host, document: &str) -> Result<()> {
    let (config, beginning) = Config::parse_described(document)?;
    check(&beginning)?;
    let domain = place(host, Arc::new(config), &beginning)?;
    if beginning.snapshots.is_empty() {
        return Ok(());
    }
    let guest = host.with(&domain, |state| Ok(state.document(true, true)))?;
    snapshots::add_described(host, &domain, &beginning.snapshots, &guest)
}

/// Puts the domain on the host, and starts it if it is to run.
fn place(host: &Host, config: Arc<Config>, beginning: &Beginning) -> Result<DomainRef> {
    let mut table = host.machines.lock();
    let machine = find_or_add(&mut table, &config)?;
    let mut state = machine.state();
    if state.config().is_some() {
        let message = format!(
            "domain '{}' already exists with uuid {}",
            config.name, config.uuid
        );
        return Err(Error::operation_failed(message).with_domain(ErrorDomain::DOMAIN));
    }
    if !beginning.transient {
        state.store(Arc::clone(&config));
    }
    if beginning.saved {
        state.history.saved = Some(Saved {
            config: Arc::clone(&config),
        });
    }
    if beginning.state != DomainState::SHUTOFF {
        state.start_with(config, host, &machine, DomainRunningReason::UNKNOWN);
        state.enter(beginning.state, DomainRunningReason::UNKNOWN.0);
    }
    Ok(state.domain())
}

/// Refuses beginnings that contradict themselves.
fn check(beginning: &Beginning) -> Result<()> {
    let off = beginning.state == DomainState::SHUTOFF;
    let message = if beginning.transient && off {
        "transient domain cannot have runstate 'shutoff'"
    } else if beginning.saved && !off {
        "domain with managedsave data can only have runstate 'shutoff'"
    } else {
        return Ok(());
    };
    Err(Error::xml(message).with_domain(ErrorDomain::TEST))
}
