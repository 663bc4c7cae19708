//! Taking a device from a guest. A running one lets go of it when it likes: it is waited for a little, and taken note
//! of whenever it happens.

use std::sync::Arc;

use polyvirt_config::domain::Domain;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainDeviceModifyFlags as Flags, Error, ErrorDomain, ErrorNumber, Result};
use polyvirt_inventory::devices::{Device, Kind, find_alias};
use polyvirt_qemu::alias;
use polyvirt_qemu::command::Piece;

use super::claim::release;
use super::{complete, pieces, refuse_kind};
use crate::calls::flags;
use crate::guest::{Guest, Running, networks, status, vcpus};
use crate::host::Host;

const KNOWN: Flags = Flags::LIVE.union(Flags::CONFIG);

pub(crate) fn detach_live(host: &Host, domain: &DomainRef, xml: &str) -> Result<()> {
    detach(host, domain, xml, Flags::LIVE)
}

/// Takes away the device that a description means.
pub(crate) fn detach(host: &Host, domain: &DomainRef, xml: &str, flags: Flags) -> Result<()> {
    flags::check("qemuDomainDetachDeviceFlags", flags.bits(), KNOWN.bits())?;
    let device = Device::read(xml)?;
    remove(host, domain, flags, |domain| {
        let place = device.find(domain.devices())?;
        let missing = || missing(&format!("such {}", device.kind().word()));
        Ok((device.kind(), place.ok_or_else(missing)?))
    })
}

/// Takes away the device of that name.
pub(crate) fn detach_alias(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    flags: Flags,
) -> Result<()> {
    flags::check("qemuDomainDetachDeviceAlias", flags.bits(), KNOWN.bits())?;
    remove(host, domain, flags, |domain| {
        find_alias(domain.devices(), name)
            .ok_or_else(|| missing(&format!("device with alias '{name}'")))
    })
}

fn missing(what: &str) -> Error {
    let message = format!("the domain has no {what}");
    Error::new(ErrorDomain::QEMU, ErrorNumber::DEVICE_MISSING, message)
}

fn remove(
    host: &Host,
    domain: &DomainRef,
    flags: Flags,
    find: impl Fn(&Domain) -> Result<(Kind, usize)>,
) -> Result<()> {
    let function = "virDomainDetachDevice";
    let change = |stored: &mut Domain| {
        let (kind, place) = find(stored)?;
        take_out(stored, kind, place);
        complete(host, stored, false)
    };
    host.edit_in_steps(domain, function, flags.bits(), change, |guest, running| {
        unplug(host, guest, running, &find)
    })
}

/// Asks a running guest for the device. When it takes its time, that is no error: it is told by an event.
fn unplug(
    host: &Host,
    guest: &Guest,
    running: &Arc<Running>,
    find: &impl Fn(&Domain) -> Result<(Kind, usize)>,
) -> Result<()> {
    let live = Arc::clone(guest.state().config_of(true)?);
    let (kind, place) = find(&live)?;
    if !pieces::can_be_plugged(kind) {
        return Err(refuse_kind("live detach", kind));
    }
    let device = kind.at(live.devices(), place);
    let device = device.ok_or_else(|| missing("such device"))?;
    let name = device
        .common()
        .map(alias::of)
        .unwrap_or_default()
        .to_owned();
    let pieces = pieces::of(host, running, &live, &device)?;
    let front = pieces
        .iter()
        .rfind(|piece| matches!(piece, Piece::Device(_)));
    let Some(front) = front else {
        return Err(refuse_kind("live detach", kind));
    };
    if running.ask_for(&name, front)? {
        forget(host, guest, running, &name);
    }
    Ok(())
}

/// Takes a device out of a document, and what it has added to that.
fn take_out(domain: &mut Domain, kind: Kind, place: usize) {
    if let Some(Device::Memory(module)) = kind.at(domain.devices(), place) {
        domain.take_memory(module.size());
    }
    kind.remove(domain.devices_mut(), place);
}

/// A guest has let go of a device that nobody waits for any more. Who follows the guest does not wait for whoever changes
/// it meanwhile.
pub(crate) fn let_go(host: &Arc<Host>, guest: &Arc<Guest>, running: &Arc<Running>, name: &str) {
    let (all, name) = (
        (Arc::clone(host), Arc::clone(guest), Arc::clone(running)),
        name.to_owned(),
    );
    let forget = {
        let name = name.clone();
        move || forget_in_turn(&all.0, &all.1, &all.2, &name)
    };
    let thread = std::thread::Builder::new().name("polyvirt-unplug".to_owned());
    if thread.spawn(forget).is_err() {
        forget_in_turn(host, guest, running, &name);
    }
}

fn forget_in_turn(host: &Host, guest: &Guest, running: &Arc<Running>, name: &str) {
    // Whoever changes the guest meanwhile has a copy of its document, which must not hold the device afterwards.
    let _job = guest.jobs.begin("DEVICE_DELETED");
    if polyvirt_qemu::vcpus::numbered(name).is_some() {
        // What could not be asked now is asked with the next change.
        let _ = vcpus::note(host, guest, running);
    } else {
        forget(host, guest, running, name);
    }
    host.events.send();
}

/// Takes what the device stood on from QEMU, and the device out of the document.
fn forget(host: &Host, guest: &Guest, running: &Arc<Running>, name: &str) {
    let live = guest.state().live.clone();
    let Some(live) = live else { return };
    let Some((kind, place)) = find_alias(live.devices(), name) else {
        return;
    };
    if let Some(device) = kind.at(live.devices(), place)
        && let Ok(mut pieces) = pieces::of(host, running, &live, &device)
    {
        pieces.retain(|piece| !matches!(piece, Piece::Device(_)));
        pieces::remove(running, &pieces);
        if let Device::Disk(disk) = &device {
            release(running, disk);
        }
        if let Device::Interface(card) = &device {
            networks::unplug(host, card);
        }
    }
    {
        let mut state = guest.state();
        if let Some(live) = &mut state.live {
            take_out(Arc::make_mut(live), kind, place);
        }
        let dev_alias = name.to_owned();
        state.note(host, DomainEvent::DeviceRemoved { dev_alias });
    }
    // It is written again with the next change, should this fail.
    let _ = status::write(host, guest);
}
