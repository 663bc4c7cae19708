//! Renaming.

use std::sync::Arc;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventDefinedDetailType, DomainEventType, DomainEventUndefinedDetailType, Error,
    ErrorDomain, Result,
};

use super::flags;
use crate::config::check_name;
use crate::host::{Host, State};

/// Gives a domain that does not run another name. Handles keep the name they have.
pub(super) fn rename(host: &Host, domain: &DomainRef, name: &str, flags: u32) -> Result<()> {
    if name.is_empty() {
        let function = "virDomainRename";
        let message = format!("string new_name in {function} must not be empty");
        return Err(Error::argument(function, "new_name", message));
    }
    flags::check("testDomainRename", flags, 0)?;
    {
        let mut table = host.machines.lock();
        let taken = table.by_name(name).is_some();
        let machine = table.by_uuid(&domain.uuid).cloned();
        let Some(machine) = machine else {
            drop(table);
            return host.with(domain, |_| Ok(()));
        };
        let mut state = machine.state();
        check(&state, name, taken)?;
        let from = Arc::clone(&state.name);
        let to: Arc<str> = name.into();
        table.rename(&from, Arc::clone(&to));
        let detail = DomainEventUndefinedDetailType::RENAMED;
        state.announce(host, DomainEventType::UNDEFINED, detail.0);
        state.name = Arc::clone(&to);
        if let Some(saved) = &mut state.history.saved {
            saved.rename(&to);
        }
        state.edit(false, |config| config.rename(to));
        let detail = DomainEventDefinedDetailType::RENAMED;
        state.announce(host, DomainEventType::DEFINED, detail.0);
    }
    host.events.send();
    Ok(())
}

fn check(state: &State, name: &str, taken: bool) -> Result<()> {
    if state.is_active() {
        let message = "cannot rename active domain";
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
    }
    check_name(name, ErrorDomain::TEST)?;
    let refuse =
        |message: String| Err(Error::operation_invalid(message).with_domain(ErrorDomain::DOMAIN));
    if *state.name == *name {
        return refuse("Can't rename domain to itself".to_owned());
    }
    if taken {
        return refuse(format!("domain with name '{name}' already exists"));
    }
    Ok(())
}
