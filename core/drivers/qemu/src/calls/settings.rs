//! Settings of a guest that its document does not hold, or that are only text in it.

use polyvirt_config::domain::LifecycleAction;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainLifecycle, DomainLifecycleAction, DomainMetadataType, DomainModificationImpact as Affect,
    Error, ErrorDomain, ErrorNumber, Result,
};
use polyvirt_inventory::metadata::{Change, Family, check_given};
use polyvirt_inventory::{Impact, lifecycle, refuse_both};
use serde_json::json;

use super::flags;
use crate::guest::State;
use crate::host::Host;
use crate::store;

const FAMILY: Family = Family {
    domain: ErrorDomain::DOMAIN,
    missing: ErrorNumber::NO_DOMAIN_METADATA,
};

pub(crate) fn autostart(host: &Host, domain: &DomainRef) -> Result<bool> {
    host.with(domain, |state| Ok(state.autostart))
}

pub(crate) fn set_autostart(host: &Host, domain: &DomainRef, starts: bool) -> Result<()> {
    mark(host, domain, "virDomainSetAutostart", |state| {
        store::set_autostart(&host.root.folders, &state.name, starts)?;
        state.autostart = starts;
        Ok(())
    })
}

/// Whether it starts with its host next time, and only then.
pub(crate) fn autostart_once(host: &Host, domain: &DomainRef) -> Result<bool> {
    host.with(domain, |state| Ok(state.autostart_once))
}

pub(crate) fn set_autostart_once(host: &Host, domain: &DomainRef, starts: bool) -> Result<()> {
    mark(host, domain, "virDomainSetAutostartOnce", |state| {
        store::set_autostart_once(&host.root.folders, &state.name, starts)?;
        state.autostart_once = starts;
        Ok(())
    })
}

/// Changes the marks of a guest that stays when it stops.
fn mark(
    host: &Host,
    domain: &DomainRef,
    function: &'static str,
    set: impl FnOnce(&mut State) -> Result<()>,
) -> Result<()> {
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin(function)?;
    let mut state = guest.state();
    if !state.persistent {
        let message = "cannot set autostart for transient domain";
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
    }
    set(&mut state)
}

pub(crate) fn metadata(
    host: &Host,
    domain: &DomainRef,
    kind: DomainMetadataType,
    uri: Option<&str>,
    flags: Affect,
) -> Result<String> {
    let function = "virDomainGetMetadata";
    refuse_both(function, flags.bits())?;
    check_given(function, kind.0, "uri", uri)?;
    flags::check("qemuDomainGetMetadata", flags.bits(), 3)?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        let config = state.config_of(impact.live)?;
        FAMILY.read(Some(&**config), kind.0, uri)
    })
}

pub(crate) fn set_metadata(
    host: &Host,
    domain: &DomainRef,
    kind: DomainMetadataType,
    text: Option<&str>,
    key: Option<&str>,
    uri: Option<&str>,
    flags: Affect,
) -> Result<()> {
    let change = Change {
        kind: kind.0,
        text,
        key,
        uri,
    };
    change.check("virDomainSetMetadata")?;
    flags::check("qemuDomainSetMetadata", flags.bits(), 3)?;
    let prepared = FAMILY.prepare(&change)?;
    host.edit(domain, "virDomainSetMetadata", flags.bits(), |config, _| {
        prepared.apply(config);
        Ok(())
    })?;
    host.with(domain, |state| {
        let event = DomainEvent::MetadataChange {
            type_: kind,
            nsuri: uri.map(str::to_owned),
        };
        state.note(host, event);
        Ok(())
    })?;
    host.events.send();
    Ok(())
}

/// Changes what becomes of a guest when it powers off, restarts or crashes.
pub(crate) fn set_lifecycle_action(
    host: &Host,
    domain: &DomainRef,
    moment: DomainLifecycle,
    action: DomainLifecycleAction,
    flags: Affect,
) -> Result<()> {
    let action = lifecycle::action(moment, action)?;
    let known = Affect::LIVE | Affect::CONFIG;
    flags::check("qemuDomainSetLifecycleAction", flags.bits(), known.bits())?;
    let function = "virDomainSetLifecycleAction";
    host.edit(domain, function, flags.bits(), |config, running| {
        if let (Some(running), DomainLifecycle::REBOOT) = (running, moment) {
            let reboot = match action {
                LifecycleAction::Destroy => "shutdown",
                _ => "reset",
            };
            running.execute("set-action", json!({ "reboot": reboot }))?;
        }
        lifecycle::set(config, moment, action);
        Ok(())
    })
}
