//! Renaming.

use std::sync::Arc;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventDefinedDetailType, DomainEventType, DomainEventUndefinedDetailType, Error,
    ErrorDomain, Result,
};
use polyvirt_inventory::Standing;

use super::{define, flags};
use crate::guest::State;
use crate::host::Host;
use crate::store;

/// Gives a guest that does not run another name. Handles keep the name they have.
pub(crate) fn rename(host: &Host, domain: &DomainRef, name: &str, flags: u32) -> Result<()> {
    flags::check("qemuDomainRename", flags, 0)?;
    define::check_name(name)?;
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin("virDomainRename")?;
    {
        let mut table = host.guests.lock();
        let taken = table.by_name(name).is_some();
        let mut state = guest.state();
        check(&state, name, taken)?;
        let mut config = state.config()?.as_ref().clone();
        name.clone_into(&mut config.name);
        store::write(&host.root.folders, &config)?;
        let (from, to): (Arc<str>, Arc<str>) = (Arc::clone(&state.name), name.into());
        // The new one is there: should the old one stay, it is the same guest twice, which opening the root refuses.
        store::remove(&host.root.folders, &from)?;
        if state.autostart {
            store::set_autostart(&host.root.folders, &to, true)?;
        }
        if state.autostart_once {
            store::set_autostart_once(&host.root.folders, &to, true)?;
        }
        let detail = DomainEventUndefinedDetailType::RENAMED;
        state.announce(host, DomainEventType::UNDEFINED, detail.0);
        table.rename(&from, Arc::clone(&to));
        state.name = to;
        state.stored = Some(Arc::new(config));
        let detail = DomainEventDefinedDetailType::RENAMED;
        state.announce(host, DomainEventType::DEFINED, detail.0);
    }
    host.events.send();
    Ok(())
}

fn check(state: &State, name: &str, taken: bool) -> Result<()> {
    let refuse =
        |message: String| Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
    if state.is_active() {
        return refuse("cannot rename active domain".to_owned());
    }
    if !state.persistent {
        return refuse("cannot rename a transient domain".to_owned());
    }
    if state.saved {
        return refuse("domain with a managed saved state can't be renamed".to_owned());
    }
    if *state.name == *name {
        let error = Error::operation_invalid("Can't rename domain to itself");
        return Err(error.with_domain(ErrorDomain::DOMAIN));
    }
    if taken {
        return refuse(format!("domain with name '{name}' already exists"));
    }
    Ok(())
}
