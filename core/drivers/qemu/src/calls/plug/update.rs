//! Changing a device where it is: what is in a drive, where a cable is plugged in, the password of a display, how
//! much memory a module has.

use std::sync::Arc;

use polyvirt_config::domain::{
    Disk, DiskDevice, Domain, Graphics, GraphicsPassword, Interface, MemoryDevice,
    MemoryDeviceModel, TrayState,
};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainDeviceModifyFlags as Flags, Error, ErrorDomain, ErrorNumber, Result};
use polyvirt_inventory::devices::{Device, Kind};
use polyvirt_qemu::alias::{self, Images};
use serde_json::json;

use super::claim::{claim, release};
use super::{complete, media, pieces, refuse_kind, rewire};
use crate::calls::{flags, graphics};
use crate::guest::Running;
use crate::host::Host;
use crate::images;

/// Puts a description in the place of the one that the guest has of the same device. With `FORCE`, a guest that has
/// locked a drive loses the medium all the same.
pub(crate) fn update(host: &Host, domain: &DomainRef, xml: &str, flags: Flags) -> Result<()> {
    let impact = Flags::LIVE | Flags::CONFIG;
    let known = impact | Flags::FORCE;
    flags::check("qemuDomainUpdateDeviceFlags", flags.bits(), known.bits())?;
    let device = Device::read(xml)?;
    let force = flags.contains(Flags::FORCE);
    let function = "virDomainUpdateDeviceFlags";
    host.edit(
        domain,
        function,
        (flags & impact).bits(),
        |config, running| {
            let live = running.is_some();
            let before = config.clone();
            let (kind, place) = replace(host, config, device.clone(), live)?;
            match running {
                Some(running) => tell(host, running, &before, config, kind, place, force),
                None => Ok(()),
            }
        },
    )
}

/// Changes the document; what kind of device it was, and its place.
fn replace(
    host: &Host,
    domain: &mut Domain,
    mut device: Device,
    live: bool,
) -> Result<(Kind, usize)> {
    let kind = device.kind();
    let how = if live {
        "live update"
    } else {
        "persistent update"
    };
    if !matches!(
        kind,
        Kind::Disk | Kind::Interface | Kind::Graphics | Kind::Memory
    ) {
        return Err(refuse_kind(how, kind));
    }
    let place = device.find(domain.devices())?;
    let place = place.ok_or_else(|| {
        let message = format!("the domain has no such {}", kind.word());
        Error::new(ErrorDomain::QEMU, ErrorNumber::DEVICE_MISSING, message)
    })?;
    keep_place(domain, &mut device, place);
    if let Device::Disk(disk) = &mut device {
        images::require_image(disk)?;
        if live && let Some(before) = domain.devices().disk.get(place) {
            keep_images(domain, before, disk);
        }
    }
    if let Device::Graphics(display) = &mut device
        && live
        && let Some(before) = domain.devices().graphics.get(place)
    {
        keep_ports(before, display);
    }
    device.replace_in(domain.devices_mut(), place);
    complete(host, domain, live)?;
    if live {
        alias::assign(domain);
    }
    Ok((kind, place))
}

/// Name and address stay as they are, unless others are given.
fn keep_place(domain: &Domain, device: &mut Device, place: usize) {
    let before = device.kind().at(domain.devices(), place);
    let known = before.as_ref().and_then(Device::common);
    if let (Some(known), Some(info)) = (known, device.common_mut()) {
        info.alias = info.alias.take().or_else(|| known.alias.clone());
        info.address = info.address.take().or_else(|| known.address.clone());
    }
}

/// The same images keep their numbers; others get new ones, while the drive still has the old ones.
fn keep_images(domain: &Domain, before: &Disk, disk: &mut Disk) {
    if same_source(before, disk) {
        disk.source = before.source.clone();
        disk.backing_store.clone_from(&before.backing_store);
        disk.target.tray = before.target.tray;
    } else {
        alias::forget_images(disk);
        Images::behind(domain).number(disk);
    }
}

/// Whether the same medium is meant, whatever its number.
fn same_source(one: &Disk, other: &Disk) -> bool {
    let bare = |disk: &Disk| {
        let mut copy = disk.clone();
        alias::forget_images(&mut copy);
        let format = copy.driver.as_ref().and_then(|driver| driver.r#type);
        (copy.source, format)
    };
    bare(one) == bare(other)
}

/// Tells a running guest what has become different, or refuses what it cannot see changed.
fn tell(
    host: &Host,
    running: &Arc<Running>,
    before: &Domain,
    after: &mut Domain,
    kind: Kind,
    place: usize,
    force: bool,
) -> Result<()> {
    let gone = || Error::internal("the device is not in the document it was changed in");
    let old = kind.at(before.devices(), place).ok_or_else(gone)?;
    let new = kind.at(after.devices(), place).ok_or_else(gone)?;
    match (&old, &new) {
        (Device::Disk(one), Device::Disk(other)) => {
            refuse(kind, &disk_changes(one, other))?;
            if same_source(one, other) {
                return Ok(());
            }
            let removable = matches!(one.device, DiskDevice::Cdrom | DiskDevice::Floppy);
            if !removable {
                let message = format!(
                    "disk '{}' has no medium that could be changed: only CD-ROM and floppy drives have",
                    one.target.dev
                );
                return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
            }
            let old = pieces::of(host, running, before, &old)?;
            let new = pieces::of(host, running, after, &new)?;
            claim(host, running, after, other, || {
                media::change(running, &old, &new, force)
            })?;
            release(running, one);
            if let Some(disk) = after.devices_mut().disk.get_mut(place) {
                let empty = disk.source.is_empty();
                disk.target.tray = if empty {
                    TrayState::Open
                } else {
                    TrayState::Closed
                };
            }
            Ok(())
        }
        (Device::Interface(one), Device::Interface(other)) => {
            let now = rewire::card(host, running, before, one, *other.clone())?;
            if let Some(card) = after.devices_mut().interface.get_mut(place) {
                *card = now;
            }
            Ok(())
        }
        (Device::Graphics(one), Device::Graphics(other)) => {
            refuse(
                kind,
                &[("type, address or port", place_of(one) != place_of(other))],
            )?;
            graphics::set_passwords(running, std::slice::from_ref(other), &host.settings)
        }
        (Device::Memory(one), Device::Memory(other)) => memory(running, one, other),
        _ => Err(refuse_kind("live update", kind)),
    }
}

type Changes<const N: usize> = [(&'static str, bool); N];

/// Refuses the first field that a running guest cannot see changed.
fn refuse(kind: Kind, changes: &[(&'static str, bool)]) -> Result<()> {
    match changes.iter().find(|(_, changed)| *changed) {
        None => Ok(()),
        Some((field, _)) => {
            let word = kind.word();
            let message =
                format!("cannot modify field '{field}' of the {word} of a running domain");
            Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU))
        }
    }
}

fn disk_changes(one: &Disk, other: &Disk) -> Changes<10> {
    [
        ("device", one.device != other.device),
        ("bus", one.target.bus != other.target.bus),
        ("model", one.model != other.model),
        ("address", one.info.address != other.info.address),
        ("alias", one.info.alias != other.info.alias),
        ("readonly", one.readonly != other.readonly),
        ("serial", one.serial != other.serial),
        ("wwn", one.wwn != other.wwn),
        ("blockio", one.blockio != other.blockio),
        ("geometry", one.geometry != other.geometry),
    ]
}

/// Refuses what a running guest cannot see changed of a card.
pub(super) fn refuse_fields(one: &Interface, other: &Interface) -> Result<()> {
    refuse(Kind::Interface, &card_changes(one, other))
}

/// Refuses one more that a card cannot have changed, when it is.
pub(super) fn refuse_field(field: &'static str, changed: bool) -> Result<()> {
    refuse(Kind::Interface, &[(field, changed)])
}

fn card_changes(one: &Interface, other: &Interface) -> Changes<18> {
    let target = |card: &Interface| card.target.as_ref().and_then(|target| target.dev.clone());
    let named = target(other).is_some();
    [
        ("mac", one.mac != other.mac),
        ("model", one.model != other.model),
        ("driver", one.driver != other.driver),
        ("address", one.info.address != other.info.address),
        ("alias", one.info.alias != other.info.alias),
        ("boot", one.info.boot != other.info.boot),
        ("rom", one.info.rom != other.info.rom),
        ("script", one.script != other.script),
        ("target", named && target(one) != target(other)),
        ("mtu", one.mtu != other.mtu),
        ("filterref", one.filterref != other.filterref),
        ("ip", one.ip != other.ip),
        ("route", one.route != other.route),
        ("portForward", one.port_forward != other.port_forward),
        ("backend", one.backend != other.backend),
        ("teaming", one.teaming != other.teaming),
        ("coalesce", one.coalesce != other.coalesce),
        ("tune", one.tune != other.tune),
    ]
}

/// Everything of a display but its password.
fn place_of(display: &Graphics) -> Graphics {
    let mut display = display.clone();
    match &mut display {
        Graphics::Vnc(vnc) => vnc.password = GraphicsPassword::default(),
        Graphics::Spice(spice) => spice.password = GraphicsPassword::default(),
        _ => {}
    }
    display
}

/// A display that leaves its ports open keeps those that were chosen for it.
fn keep_ports(before: &Graphics, display: &mut Graphics) {
    let keep = |chosen: Option<i32>, port: &mut Option<i32>| {
        if port.is_none_or(|port| port == -1) {
            *port = chosen;
        }
    };
    match (before, display) {
        (Graphics::Vnc(known), Graphics::Vnc(vnc)) => {
            keep(known.port, &mut vnc.port);
            keep(known.websocket, &mut vnc.websocket);
            vnc.websocket_generated = known.websocket_generated;
        }
        (Graphics::Spice(known), Graphics::Spice(spice)) => {
            keep(known.port, &mut spice.port);
            keep(known.tls_port, &mut spice.tls_port);
        }
        _ => {}
    }
}

/// Asks the guest to use another amount of a memory module.
fn memory(running: &Running, one: &MemoryDevice, other: &MemoryDevice) -> Result<()> {
    let refused = || refuse(Kind::Memory, &[("size", true)]);
    let MemoryDeviceModel::VirtioMem(wanted) = &other.model else {
        return refused();
    };
    let mut expected = one.clone();
    let MemoryDeviceModel::VirtioMem(known) = &mut expected.model else {
        return refused();
    };
    known.target.requested = wanted.target.requested;
    known.target.current = wanted.target.current;
    if expected != *other {
        return refused();
    }
    let bytes = wanted.target.requested.saturating_mul(1024);
    let path = format!("/machine/peripheral/{}", alias::of(&other.info));
    let arguments = json!({ "path": path, "property": "requested-size", "value": bytes });
    running.execute("qom-set", arguments).map(drop)
}
