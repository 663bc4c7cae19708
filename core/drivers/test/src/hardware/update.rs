//! Changing a device of a domain.

use polyvirt_config::domain::{Devices, DiskDevice, Domain};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainDeviceModifyFlags as Flags, Error, ErrorDomain, Result};

use super::{complete, missing, refuse_kind};
use crate::host::Host;
use crate::hypervisor::flags;
use crate::tuning::edit::edit_state;
use polyvirt_inventory::devices::{Device, Kind};

/// Puts a description in the place of the one that the domain has of the same device.
///
/// The guest lets go of a medium at once, so that `FORCE` makes no difference.
pub(crate) fn update(host: &Host, domain: &DomainRef, xml: &str, flags: Flags) -> Result<()> {
    let impact = Flags::LIVE | Flags::CONFIG;
    let known = impact | Flags::FORCE;
    flags::check("testDomainUpdateDeviceFlags", flags.bits(), known.bits())?;
    let device = Device::read(xml)?;
    host.with(domain, |state| {
        edit_state(state, (flags & impact).bits(), |live, domain| {
            replace(domain, device.clone(), live)
        })
    })
}

fn replace(domain: &mut Domain, mut device: Device, live: bool) -> Result<()> {
    let kind = device.kind();
    if !matches!(
        kind,
        Kind::Disk | Kind::Interface | Kind::Graphics | Kind::Memory
    ) {
        let how = if live {
            "live update"
        } else {
            "persistent update"
        };
        return Err(refuse_kind(how, kind));
    }
    let before = domain.devices().clone();
    let place = device.find(&before)?;
    let place = place.ok_or_else(|| missing(&format!("such {}", kind.word())))?;
    keep_place(&before, &mut device, place);
    device.replace_in(domain.devices_mut(), place);
    complete(domain, live)?;
    if live {
        check(&before, domain.devices(), kind, place)?;
    }
    Ok(())
}

/// Name and address stay as they are, unless others are given.
fn keep_place(before: &Devices, device: &mut Device, place: usize) {
    let known = match device.kind() {
        Kind::Disk => before.disk.get(place).map(|disk| &disk.info),
        Kind::Interface => before.interface.get(place).map(|one| &one.info),
        Kind::Memory => before.memory.get(place).map(|module| &module.info),
        _ => None,
    };
    if let (Some(known), Some(info)) = (known, device.common_mut()) {
        info.alias = info.alias.take().or_else(|| known.alias.clone());
        info.address = info.address.take().or_else(|| known.address.clone());
    }
}

/// What a running guest cannot see changed.
fn check(before: &Devices, after: &Devices, kind: Kind, place: usize) -> Result<()> {
    let changed = match kind {
        Kind::Disk => {
            before
                .disk
                .get(place)
                .zip(after.disk.get(place))
                .and_then(|(before, after)| {
                    let removable = matches!(before.device, DiskDevice::Cdrom | DiskDevice::Floppy);
                    first(&[
                        ("device", before.device != after.device),
                        ("bus", before.target.bus != after.target.bus),
                        ("address", before.info.address != after.info.address),
                        ("source", !removable && before.source != after.source),
                    ])
                })
        }
        Kind::Interface => before
            .interface
            .get(place)
            .zip(after.interface.get(place))
            .and_then(|(before, after)| {
                first(&[
                    ("mac", before.mac != after.mac),
                    ("model", before.model != after.model),
                    ("address", before.info.address != after.info.address),
                    ("boot", before.info.boot != after.info.boot),
                ])
            }),
        Kind::Graphics => before
            .graphics
            .get(place)
            .zip(after.graphics.get(place))
            .and_then(|(before, after)| {
                let kinds = [before, after].map(std::mem::discriminant);
                first(&[("type", kinds[0] != kinds[1])])
            }),
        _ => None,
    };
    match changed {
        Some(field) => {
            let word = kind.word();
            let message =
                format!("cannot modify field '{field}' of the {word} of a running domain");
            let error = Error::operation_unsupported(message);
            Err(error.with_domain(ErrorDomain::TEST))
        }
        None => Ok(()),
    }
}

/// The first field that is another one now.
fn first(fields: &[(&'static str, bool)]) -> Option<&'static str> {
    let field = fields.iter().find(|(_, changed)| *changed);
    field.map(|(name, _)| *name)
}
