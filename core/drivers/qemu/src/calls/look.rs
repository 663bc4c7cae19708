//! What a guest is and does.

use polyvirt_config::FormatOptions;
use polyvirt_driver::records::{DomainControlInfo, DomainInfo};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainControlErrorReason, DomainControlState, DomainState, DomainXmlFlags as Xml, Result,
};
use polyvirt_inventory::{Standing, require_active};

use super::flags;
use crate::guest::networks;
use crate::host::Host;

pub(crate) fn info(host: &Host, domain: &DomainRef) -> Result<DomainInfo> {
    let (info, running) = host.with(domain, |state| {
        let config = state.config()?;
        let info = DomainInfo {
            state: state.doing,
            max_mem: config.max_memory(),
            memory: config.memory_at_start(),
            nr_virt_cpu: u16::try_from(config.vcpus_at_start()).unwrap_or(u16::MAX),
            cpu_time: 0,
        };
        Ok((info, state.running.clone()))
    })?;
    let cpu_time = running.map_or(0, |running| running.cpu_time());
    Ok(DomainInfo { cpu_time, ..info })
}

pub(crate) fn state(host: &Host, domain: &DomainRef, flags: u32) -> Result<(DomainState, i32)> {
    flags::check("qemuDomainGetState", flags, 0)?;
    host.with(domain, |state| Ok((state.doing, state.reason)))
}

pub(crate) fn control_info(
    host: &Host,
    domain: &DomainRef,
    flags: u32,
) -> Result<DomainControlInfo> {
    flags::check("qemuDomainGetControlInfo", flags, 0)?;
    let running = host.with(domain, |state| {
        require_active(state)?;
        state.running()
    })?;
    let (state, details) = match running.monitor.end() {
        None => (DomainControlState::OK, DomainControlErrorReason::NONE),
        Some(_) => (DomainControlState::ERROR, DomainControlErrorReason::MONITOR),
    };
    Ok(DomainControlInfo {
        state,
        details,
        state_time: 0,
    })
}

pub(crate) fn document(host: &Host, domain: &DomainRef, flags: Xml) -> Result<String> {
    let known = Xml::SECURE | Xml::INACTIVE | Xml::UPDATE_CPU | Xml::MIGRATABLE;
    flags::check("qemuDomainGetXMLDesc", flags.bits(), known.bits())?;
    let options = FormatOptions {
        inactive: flags.contains(Xml::INACTIVE),
        secure: flags.contains(Xml::SECURE),
        migratable: flags.contains(Xml::MIGRATABLE),
    };
    // The document is written without the guest's lock: it may be long.
    let config = host.with(domain, |state| {
        let config = state.config_of(!options.inactive)?;
        Ok(std::sync::Arc::clone(config))
    })?;
    let options = FormatOptions {
        inactive: options.inactive || config.id.is_none(),
        ..options
    };
    let config = match config.id {
        // A guest that was never defined has no other document.
        Some(_) if options.inactive => std::sync::Arc::new(networks::unplugged(&config)),
        _ => config,
    };
    if flags.contains(Xml::UPDATE_CPU) {
        let mut updated = (*config).clone();
        polyvirt_config::domain::Hooks::update_cpu(&host.hooks(), &mut updated)?;
        return Ok(updated.format_for(&options, &host.hooks()));
    }
    Ok(config.format_for(&options, &host.hooks()))
}

pub(crate) fn os_type(host: &Host, domain: &DomainRef) -> Result<String> {
    host.with(domain, |state| {
        let os = state.config()?.os.as_ref();
        let kind = os.and_then(|os| os.r#type.as_ref());
        Ok(kind.map_or_else(|| "hvm".to_owned(), |kind| kind.text.as_str().to_owned()))
    })
}

pub(crate) fn is_active(host: &Host, domain: &DomainRef) -> Result<bool> {
    host.with(domain, |state| Ok(state.is_active()))
}

pub(crate) fn is_persistent(host: &Host, domain: &DomainRef) -> Result<bool> {
    host.with(domain, |state| Ok(state.persistent))
}

/// Whether the running configuration differs from the stored one, as far as updates tell.
pub(crate) fn is_updated(host: &Host, domain: &DomainRef) -> Result<bool> {
    host.with(domain, |_| Ok(false))
}
