//! Giving a domain one device more.

use polyvirt_config::common::Alias;
use polyvirt_config::domain::{Domain, infos};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainDeviceModifyFlags as Flags, Error, ErrorDomain, Result};

use super::{complete, refuse_kind};
use crate::host::Host;
use crate::hypervisor::flags;
use crate::tuning::edit::edit_state;
use polyvirt_inventory::devices::Device;

pub(crate) fn attach_live(host: &Host, domain: &DomainRef, xml: &str) -> Result<()> {
    attach(host, domain, xml, Flags::LIVE)
}

pub(crate) fn attach(host: &Host, domain: &DomainRef, xml: &str, flags: Flags) -> Result<()> {
    let known = Flags::LIVE | Flags::CONFIG;
    flags::check("testDomainAttachDeviceFlags", flags.bits(), known.bits())?;
    let device = Device::read(xml)?;
    host.change(domain, |state| {
        let mut added = None;
        edit_state(state, flags.bits(), |live, domain| {
            let alias = add(domain, device.clone(), live)?;
            added = added.take().or_else(|| live.then_some(alias));
            Ok(())
        })?;
        if let Some(dev_alias) = added {
            let event = DomainEvent::DeviceAdded { dev_alias };
            host.events.note((state.domain(), event));
        }
        Ok(())
    })
}

/// Adds the device to a document, and gives its name. In a running guest every device has one.
fn add(domain: &mut Domain, mut device: Device, live: bool) -> Result<String> {
    let kind = device.kind();
    if live && !kind.can_be_plugged() {
        return Err(refuse_kind("live attach", kind));
    }
    refuse_second(domain, &device, live)?;
    let next = kind.next_alias(domain.devices());
    let mut alias = None;
    if let Some(info) = device.common_mut() {
        if live {
            info.alias
                .get_or_insert_with(|| Alias { name: next.clone() });
        }
        alias = info.alias.as_ref().map(|alias| alias.name.clone());
    }
    device.add_to(domain.devices_mut());
    complete(domain, live)?;
    Ok(alias.unwrap_or(next))
}

/// Refuses a device that is there already, and one that takes another's name, address or place in
/// the boot order.
fn refuse_second(domain: &Domain, device: &Device, live: bool) -> Result<()> {
    let word = device.kind().word();
    if device.find(domain.devices())?.is_some() {
        let message = format!("the domain has this {word} already");
        let error = if live {
            Error::operation_failed(message)
        } else {
            Error::operation_invalid(message)
        };
        return Err(error.with_domain(ErrorDomain::TEST));
    }
    let Some(new) = device.common() else {
        return Ok(());
    };
    for other in infos::all(domain) {
        let taken = if new.alias.is_some() && new.alias == other.alias {
            "alias"
        } else if new.address.is_some() && new.address == other.address {
            "address"
        } else {
            continue;
        };
        let message = format!("another device of the domain has the {taken} of this {word}");
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
    }
    Ok(())
}
