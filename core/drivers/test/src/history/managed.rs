//! The saved state that the host keeps itself.
//!
//! Here it is the configuration that ran. The next start runs it again, and begins as any other start
//! does: without a guest there is nothing to go on with.

use std::sync::Arc;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainSaveImageXmlFlags, DomainSaveRestoreFlags as Flags, Error, ErrorDomain, Result,
};

use super::save::{refuse_both, stop_saved};
use crate::config::Config;
use crate::host::{Host, State};
use crate::hypervisor::{flags, impact, lifecycle};

/// A saved state.
pub(crate) struct Saved {
    /// What runs again.
    pub(crate) config: Arc<Config>,
}

impl Saved {
    /// The domain gets another name.
    pub(crate) fn rename(&mut self, name: &Arc<str>) {
        Arc::make_mut(&mut self.config).rename(Arc::clone(name));
    }
}

pub(crate) fn managed_save(host: &Host, domain: &DomainRef, flags: Flags) -> Result<()> {
    refuse_both("virDomainManagedSave", flags)?;
    let known = Flags::BYPASS_CACHE | Flags::RUNNING | Flags::PAUSED;
    flags::check("testDomainManagedSave", flags.bits(), known.bits())?;
    lifecycle::end(host, domain, |state| {
        impact::require_active(state)?;
        if !state.persistent {
            let message = "cannot do managed save for transient domain";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        state.history.jobs.require_none()?;
        let config = Arc::clone(impact::in_force(state)?);
        state.history.saved = Some(Saved { config });
        stop_saved(host, state);
        Ok(())
    })
}

pub(crate) fn has_managed_save(host: &Host, domain: &DomainRef, flags: u32) -> Result<bool> {
    flags::check("testDomainHasManagedSaveImage", flags, 0)?;
    host.with(domain, |state| Ok(state.history.saved.is_some()))
}

pub(crate) fn remove_managed(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("testDomainManagedSaveRemove", flags, 0)?;
    host.with(domain, |state| {
        state.history.saved = None;
        Ok(())
    })
}

pub(crate) fn managed_document(
    host: &Host,
    domain: &DomainRef,
    flags: DomainSaveImageXmlFlags,
) -> Result<String> {
    let secure = DomainSaveImageXmlFlags::SECURE;
    flags::check(
        "testDomainManagedSaveGetXMLDesc",
        flags.bits(),
        secure.bits(),
    )?;
    host.with(domain, |state| {
        let saved = saved(state)?;
        Ok(saved.config.format(None, flags.contains(secure)))
    })
}

/// Changes what will run. What it is called stays.
pub(crate) fn define_managed(
    host: &Host,
    domain: &DomainRef,
    document: Option<&str>,
    flags: Flags,
) -> Result<()> {
    refuse_both("virDomainManagedSaveDefineXML", flags)?;
    let known = Flags::RUNNING | Flags::PAUSED;
    flags::check("testDomainManagedSaveDefineXML", flags.bits(), known.bits())?;
    let config = document
        .map(|text| Config::parse(text, false))
        .transpose()?;
    host.with(domain, |state| {
        let name = Arc::clone(&state.name);
        let uuid = state.uuid;
        let saved = saved(state)?;
        let Some(config) = config else {
            return Ok(());
        };
        if (&config.name, config.uuid) != (&name, uuid) {
            let message = format!("the document is not that of domain '{name}' with uuid {uuid}");
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        saved.config = Arc::new(config);
        Ok(())
    })
}

fn saved(state: &mut State) -> Result<&mut Saved> {
    let name = Arc::clone(&state.name);
    state.history.saved.as_mut().ok_or_else(|| {
        let message = format!("domain '{name}' has no managed save image");
        Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
    })
}
