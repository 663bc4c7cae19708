//! What a domain is and does.

use polyvirt_driver::records::{DomainControlInfo, DomainInfo};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainControlErrorReason, DomainControlState, DomainState, DomainXmlFlags, Result,
};

use super::flags;
use super::impact::{in_force, require_active};
use crate::guest::Work;
use crate::host::Host;

pub(super) fn info(host: &Host, domain: &DomainRef) -> Result<DomainInfo> {
    host.with(domain, |state| {
        // What a guest did before it stopped is forgotten.
        let work = state.is_active().then(|| state.guest.look());
        let config = in_force(state)?;
        let vcpus = config.vcpus();
        let each = work.map_or(0, Work::cpu_time);
        Ok(DomainInfo {
            state: state.doing,
            max_mem: config.max_memory(),
            memory: config.memory(),
            nr_virt_cpu: u16::try_from(vcpus).unwrap_or(u16::MAX),
            cpu_time: each.saturating_mul(vcpus.into()),
        })
    })
}

pub(super) fn state(host: &Host, domain: &DomainRef, flags: u32) -> Result<(DomainState, i32)> {
    flags::check("testDomainGetState", flags, 0)?;
    host.with(domain, |state| Ok((state.doing, state.reason)))
}

pub(super) fn control_info(
    host: &Host,
    domain: &DomainRef,
    flags: u32,
) -> Result<DomainControlInfo> {
    flags::check("testDomainGetControlInfo", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        Ok(DomainControlInfo {
            state: DomainControlState::OK,
            details: DomainControlErrorReason::NONE,
            state_time: 0,
        })
    })
}

pub(super) fn document(host: &Host, domain: &DomainRef, flags: DomainXmlFlags) -> Result<String> {
    let (inactive, secure) = (DomainXmlFlags::INACTIVE, DomainXmlFlags::SECURE);
    let known = secure | inactive | DomainXmlFlags::MIGRATABLE;
    flags::check("testDomainGetXMLDesc", flags.bits(), known.bits())?;
    host.with(domain, |state| {
        Ok(state.document(flags.contains(inactive), flags.contains(secure)))
    })
}

/// Whatever the document says, and whether or not there still is such a domain.
pub(super) fn os_type(_: &Host, _: &DomainRef) -> Result<String> {
    Ok("linux".to_owned())
}

pub(super) fn is_active(host: &Host, domain: &DomainRef) -> Result<bool> {
    host.with(domain, |state| Ok(state.is_active()))
}

pub(super) fn is_persistent(host: &Host, domain: &DomainRef) -> Result<bool> {
    host.with(domain, |state| Ok(state.persistent))
}

/// Whether the running configuration has changed since it was asked for last: never told here.
pub(super) fn is_updated(_: &Host, _: &DomainRef) -> Result<bool> {
    Ok(false)
}
