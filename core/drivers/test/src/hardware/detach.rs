//! Taking a device from a domain.

use polyvirt_config::domain::Domain;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainDeviceModifyFlags as Flags, Result};

use super::{complete, missing, refuse_kind};
use crate::host::Host;
use crate::hypervisor::flags;
use crate::tuning::edit::edit_state;
use polyvirt_inventory::devices::{Device, Kind, find_alias};

pub(crate) fn detach_live(host: &Host, domain: &DomainRef, xml: &str) -> Result<()> {
    detach(host, domain, xml, Flags::LIVE)
}

/// Takes away the device that a description means.
pub(crate) fn detach(host: &Host, domain: &DomainRef, xml: &str, flags: Flags) -> Result<()> {
    flags::check("testDomainDetachDeviceFlags", flags.bits(), KNOWN.bits())?;
    let device = Device::read(xml)?;
    remove(host, domain, flags, |domain| {
        let place = device.find(domain.devices())?;
        let place = place.ok_or_else(|| missing(&format!("such {}", device.kind().word())))?;
        Ok((device.kind(), place))
    })
}

/// Takes away the device of that name.
pub(crate) fn detach_alias(
    host: &Host,
    domain: &DomainRef,
    alias: &str,
    flags: Flags,
) -> Result<()> {
    flags::check("testDomainDetachDeviceAlias", flags.bits(), KNOWN.bits())?;
    remove(host, domain, flags, |domain| {
        find_alias(domain.devices(), alias)
            .ok_or_else(|| missing(&format!("device with alias '{alias}'")))
    })
}

const KNOWN: Flags = Flags::LIVE.union(Flags::CONFIG);

fn remove(
    host: &Host,
    domain: &DomainRef,
    flags: Flags,
    find: impl Fn(&Domain) -> Result<(Kind, usize)>,
) -> Result<()> {
    host.change(domain, |state| {
        let mut gone = None;
        edit_state(state, flags.bits(), |live, domain| {
            let (kind, place) = find(domain)?;
            if live && !kind.can_be_plugged() {
                return Err(refuse_kind("live detach", kind));
            }
            if live {
                gone = kind.aliases(domain.devices()).into_iter().nth(place);
            }
            kind.remove(domain.devices_mut(), place);
            complete(domain, live)
        })?;
        if let Some(dev_alias) = gone {
            let event = DomainEvent::DeviceRemoved { dev_alias };
            host.events.note((state.domain(), event));
        }
        Ok(())
    })
}
