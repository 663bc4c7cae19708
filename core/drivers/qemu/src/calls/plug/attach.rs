//! Giving a guest one device more.

use std::sync::Arc;

use polyvirt_config::domain::{Disk, Domain, infos};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainDeviceModifyFlags as Flags, Error, ErrorDomain, Result};
use polyvirt_inventory::devices::Device;
use polyvirt_qemu::alias;
use polyvirt_qemu::command::{Piece, Tables};

use super::claim::claim;
use super::{complete, pieces, refuse_kind};
use crate::calls::flags;
use crate::guest::{Running, cards, link_is_up, networks};
use crate::host::Host;
use crate::images;

pub(crate) fn attach_live(host: &Host, domain: &DomainRef, xml: &str) -> Result<()> {
    attach(host, domain, xml, Flags::LIVE)
}

pub(crate) fn attach(host: &Host, domain: &DomainRef, xml: &str, flags: Flags) -> Result<()> {
    let known = Flags::LIVE | Flags::CONFIG;
    flags::check("qemuDomainAttachDeviceFlags", flags.bits(), known.bits())?;
    let device = Device::read(xml)?;
    let mut added = None;
    let function = "virDomainAttachDevice";
    host.edit(domain, function, flags.bits(), |config, running| {
        let name = match running {
            Some(running) => plug(host, running, config, device.clone())?,
            None => return add(host, config, device.clone(), false).map(drop),
        };
        added = Some(name);
        Ok(())
    })?;
    if let Some(dev_alias) = added {
        host.with(domain, |state| {
            state.note(host, DomainEvent::DeviceAdded { dev_alias });
            Ok(())
        })?;
        host.events.send();
    }
    Ok(())
}

/// Adds the device to a document, and gives it back as it is there.
fn add(host: &Host, domain: &mut Domain, device: Device, live: bool) -> Result<Device> {
    refuse_second(domain, &device)?;
    let kind = device.kind();
    let place = kind.count(domain.devices());
    let controllers = domain.devices().controller.len();
    device.add_to(domain.devices_mut());
    complete(host, domain, live)?;
    let expected = controllers + usize::from(kind == polyvirt_inventory::devices::Kind::Controller);
    if live && domain.devices().controller.len() != expected {
        let message = "the device needs a controller that the guest does not have: \
                       attach the controller first, or choose another bus";
        return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
    }
    if live {
        alias::assign(domain);
        alias::number_images(domain);
    }
    let added = kind.at(domain.devices(), place);
    added.ok_or_else(|| Error::internal("the device is not in the document it was added to"))
}

/// Adds the device to a running guest, and gives its name.
fn plug(
    host: &Host,
    running: &Arc<Running>,
    domain: &mut Domain,
    device: Device,
) -> Result<String> {
    if !pieces::can_be_plugged(device.kind()) {
        return Err(refuse_kind("live attach", device.kind()));
    }
    let mut device = add(host, domain, device, true)?;
    let tables = match &mut device {
        Device::Interface(card) => {
            networks::plug_in(host, &networks::owner(domain), card)?;
            let connected = cards::connect_live(running, card);
            let tables = connected.inspect_err(|_| networks::unplug(host, card))?;
            // The document knows how its end is called.
            if let Some(noted) = domain.devices_mut().interface.last_mut() {
                noted.clone_from(card);
            }
            tables
        }
        _ => Tables::default(),
    };
    let done = tell(host, running, domain, &device, &tables);
    if done.is_err() {
        cards::disconnect(running, &tables);
        if let Device::Interface(card) = &device {
            networks::unplug(host, card);
        }
    }
    done?;
    let name = device.common().map(alias::of).unwrap_or_default();
    Ok(name.to_owned())
}

/// Tells QEMU of it: all, or nothing.
fn tell(
    host: &Host,
    running: &Running,
    domain: &Domain,
    device: &Device,
    tables: &Tables,
) -> Result<()> {
    let pieces = pieces::with(host, running, domain, device, tables)?;
    let Device::Disk(disk) = device else {
        return tell_plain(running, device, &pieces);
    };
    claim(host, running, domain, disk, || {
        pieces::add(running, &pieces)
    })
}

/// Tells it of a device without files.
fn tell_plain(running: &Running, device: &Device, pieces: &[Piece]) -> Result<()> {
    pieces::add(running, pieces)?;
    if let Device::Interface(card) = device
        && !link_is_up(card)
        && let Err(error) = running.set_link(alias::of(&card.info), false)
    {
        pieces::remove(running, pieces);
        return Err(error);
    }
    Ok(())
}

/// Refuses a device that is there already, and one that takes another's name or address.
fn refuse_second(domain: &Domain, device: &Device) -> Result<()> {
    let word = device.kind().word();
    let refuse =
        |message: String| Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
    if let Device::Disk(disk) = device {
        let target = |other: &&Disk| other.target.dev == disk.target.dev;
        if let Some(other) = domain.devices().disk.iter().find(target) {
            let path = |disk: &Disk| disk.source.path().unwrap_or_default().to_owned();
            let message = format!(
                "target '{}' duplicated for disk sources '{}' and '{}'",
                disk.target.dev,
                path(other),
                path(disk)
            );
            return Err(Error::xml(message).with_domain(ErrorDomain::DOMAIN));
        }
        images::require_image(disk)?;
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
        return refuse(format!(
            "another device of the domain has the {taken} of this {word}"
        ));
    }
    Ok(())
}
