//! Telling the outside about devices: where an interface is, and that certificates are new.

use polyvirt_config::domain::Graphics;
use polyvirt_driver::params::announce_interface;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainGraphicsReloadType as Kind, Error, ErrorDomain, Result, TypedParam, TypedParamList,
};

use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::tuning::params::chosen;
use crate::tuning::targets;

/// Lets one interface, or all, tell the network where they are. Nobody listens to it.
pub(crate) fn interface(
    host: &Host,
    domain: &DomainRef,
    device: Option<&str>,
    params: &[TypedParam],
    flags: u32,
) -> Result<()> {
    flags::check("testDomainAnnounceInterface", flags, 0)?;
    params.validate(announce_interface::FIELDS)?;
    host.with(domain, |state| {
        require_active(state)?;
        match device {
            Some(device) => targets::interface(chosen(state, true)?, device).map(drop),
            None => Ok(()),
        }
    })
}

/// Lets displays read their certificates again; there has to be one that has some.
pub(crate) fn graphics(host: &Host, domain: &DomainRef, kind: Kind, flags: u32) -> Result<()> {
    flags::check("testDomainGraphicsReload", flags, 0)?;
    let refuse = |message: String| Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    if kind != Kind::ANY && kind != Kind::VNC {
        return refuse(format!("unknown kind of graphics '{}'", kind.0));
    }
    host.with(domain, |state| {
        require_active(state)?;
        let mut displays = chosen(state, true)?.devices().graphics.iter();
        if displays.any(|display| matches!(display, Graphics::Vnc(_))) {
            return Ok(());
        }
        refuse("the domain has no display that reads certificates".to_owned())
    })
}
