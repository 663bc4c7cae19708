//! Giving a guest one device more.

use std::mem;
use std::sync::Arc;

use polyvirt_config::domain::{Controller, ControllerKind, Disk, Domain, infos};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainDeviceModifyFlags as Flags, Error, ErrorDomain, Result};
use polyvirt_inventory::devices::{Device, Kind};
use polyvirt_qemu::alias;
use polyvirt_qemu::command::{Piece, Tables};

use super::claim::claim;
use super::{complete, pieces, refuse_kind};
use crate::calls::flags;
use crate::guest::switch::Whose;
use crate::guest::{Guest, Running, cards, companions, link_is_up, networks, sites};
use crate::host::Host;
use crate::images;

pub(crate) fn attach_live(host: &Host, domain: &DomainRef, xml: &str) -> Result<()> {
    attach(host, domain, xml, Flags::LIVE)
}

pub(crate) fn attach(host: &Host, domain: &DomainRef, xml: &str, flags: Flags) -> Result<()> {
    let known = Flags::LIVE | Flags::CONFIG;
    flags::check("qemuDomainAttachDeviceFlags", flags.bits(), known.bits())?;
    let device = Device::read(xml)?;
    let stored = |stored: &mut Domain| add(host, stored, device.clone(), false).map(drop);
    let function = "virDomainAttachDevice";
    host.edit_in_steps(domain, function, flags.bits(), stored, |guest, running| {
        let device = device.clone();
        let dev_alias = plug_with_controllers(host, guest, running, device)?;
        let event = DomainEvent::DeviceAdded { dev_alias };
        guest.state().note(host, event);
        Ok(())
    })
}

/// Adds the device to a running guest, and before it the controllers that it needs: these stay, whatever becomes of the
/// device. The device's name.
fn plug_with_controllers(
    host: &Host,
    guest: &Guest,
    running: &Arc<Running>,
    device: Device,
) -> Result<String> {
    if !pieces::can_be_plugged(device.kind()) {
        return Err(refuse_kind("live attach", device.kind()));
    }
    let mut tried = guest.state().config_of(true)?.as_ref().clone();
    let before = tried.devices().controller.clone();
    add(host, &mut tried, device.clone(), true)?;
    if device.kind() != Kind::Controller {
        for controller in missing(&before, &tried)? {
            host.edit_live(guest, |live| {
                plug(
                    host,
                    running,
                    live,
                    Device::Controller(Box::new(controller)),
                )
            })?;
        }
    }
    host.edit_live(guest, |live| plug(host, running, live, device))
}

/// The controllers that a document has and that were not there before, of kinds that can be plugged in.
fn missing(before: &[Controller], tried: &Domain) -> Result<Vec<Controller>> {
    let same = |one: &Controller, other: &Controller| {
        let kinds = (mem::discriminant(&one.kind), mem::discriminant(&other.kind));
        kinds.0 == kinds.1 && one.index == other.index
    };
    let all = tried.devices().controller.iter();
    let new = all.filter(|one| !before.iter().any(|other| same(one, other)));
    let pluggable = |controller: &Controller| {
        let kind = &controller.kind;
        matches!(
            kind,
            ControllerKind::Scsi(_) | ControllerKind::VirtioSerial(_)
        )
    };
    let new: Vec<_> = new.cloned().collect();
    if new.iter().all(pluggable) {
        return Ok(new);
    }
    let message = "the device needs a controller that the guest does not have: \
                   attach the controller first, or choose another bus";
    Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU))
}

/// Adds the device to a document, and gives it back as it is there.
fn add(host: &Host, domain: &mut Domain, device: Device, live: bool) -> Result<Device> {
    refuse_second(domain, &device)?;
    let kind = device.kind();
    let place = kind.count(domain.devices());
    if let Device::Memory(module) = &device {
        domain.add_memory(module.size());
    }
    device.add_to(domain.devices_mut());
    complete(host, domain, live)?;
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
    let before = domain.devices().controller.len();
    let added = usize::from(device.kind() == Kind::Controller);
    let mut device = add(host, domain, device, true)?;
    if domain.devices().controller.len() != before + added {
        let message = "the device needs a controller that the guest does not have";
        return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
    }
    let mut companion = None;
    let tables = match &mut device {
        Device::Interface(card) => {
            let owner = networks::owner(domain);
            networks::plug_in(host, &owner, card)?;
            let guest = owner.uuid;
            let connected = cards::connect_live(Whose { host, guest }, running, card);
            let tables = connected.inspect_err(|_| networks::give_back_port(host, card))?;
            companion = companions::for_card(host, running, domain, card)?;
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
        companion.iter().for_each(companions::give_up);
        if let Device::Interface(card) = &device {
            networks::unplug(host, card);
        }
    }
    done?;
    if let Some(companion) = companion {
        running.companions.add(companion);
    }
    if matches!(device, Device::Memory(_)) {
        let modules = sites::ask(running, domain)?;
        sites::note(domain, &modules);
    }
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
