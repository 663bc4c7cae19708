//! What devices of all kinds have: a place, a place in the boot order, a ROM, ways to the guest's memory.

use polyvirt_config::common::{Address, AddressPci, DeviceInfo, PciAddress, Rom};
use polyvirt_config::domain::{Domain, VirtioModel, VirtioOptions, infos};
use polyvirt_config::{Error, Result};

use super::guest::Guest;
use super::piece::Piece;
use crate::{Flag, Props, alias};

/// Where a device is plugged in.
pub(super) fn place(guest: &Guest<'_>, info: &DeviceInfo) -> Result<Props> {
    let props = match &info.address {
        Some(Address::Pci(pci)) => match &pci.place {
            Some(place) => self::pci(guest, place, pci.multifunction),
            None => Props::new(),
        },
        Some(Address::Usb(usb)) => Props::new()
            .with("bus", alias::usb_bus(guest.domain, usb.bus))
            .maybe("port", usb.port.as_ref()),
        Some(Address::SpaprVio(vio)) => Props::new().maybe("reg", vio.reg),
        Some(Address::Ccw(ccw)) => {
            let (Some(cssid), Some(ssid), Some(devno)) = (ccw.cssid, ccw.ssid, ccw.devno) else {
                return Err(Error::internal(
                    "the address of a channel device is not complete",
                ));
            };
            Props::new().with("devno", format!("{cssid:x}.{ssid:x}.{devno:04x}"))
        }
        Some(Address::Isa(isa)) => Props::new()
            .maybe("iobase", isa.iobase)
            .maybe("irq", isa.irq),
        Some(Address::Dimm(dimm)) => {
            let base = dimm.base.filter(|base| *base != 0);
            Props::new().with("slot", dimm.slot).maybe("addr", base)
        }
        _ => Props::new(),
    };
    let index = info.acpi.as_ref().and_then(|acpi| acpi.index);
    Ok(props.nonzero("acpi-index", index.unwrap_or_default()))
}

fn pci(guest: &Guest<'_>, place: &PciAddress, multifunction: Option<bool>) -> Props {
    let PciAddress {
        bus,
        slot,
        function,
        ..
    } = place;
    let at = match function {
        0 => format!("0x{slot:x}"),
        function => format!("0x{slot:x}.0x{function:x}"),
    };
    Props::new()
        .with("bus", alias::pci_bus(guest.domain, u32::from(*bus)))
        .maybe("multifunction", multifunction)
        .with("addr", at)
}

/// The parameter of the loader of mainframe guests, where devices have one each.
pub(super) fn loadparm<'i>(guest: &Guest<'_>, info: &'i DeviceInfo) -> Option<&'i String> {
    let boot = info
        .boot
        .as_ref()
        .filter(|_| guest.has(Flag::VirtioCcwLoadparm));
    boot.and_then(|boot| boot.loadparm.as_ref())
}

/// The device's own firmware.
pub(super) fn rom(rom: Option<&Rom>) -> Props {
    let Some(rom) = rom else {
        return Props::new();
    };
    if rom.enabled == Some(false) {
        return Props::new().with("romfile", "");
    }
    Props::new()
        .maybe("rombar", rom.bar.map(u32::from))
        .maybe("romfile", rom.file.as_ref())
}

/// The name of a virtio device: it tells what it is plugged into, and which versions of the protocol it speaks.
pub(super) fn virtio_driver(
    base: &str,
    info: &DeviceInfo,
    model: Option<VirtioModel>,
) -> Result<String> {
    let bus = match &info.address {
        Some(Address::Pci(_)) => "-pci",
        Some(Address::Ccw(_)) => "-ccw",
        Some(Address::VirtioMmio) => "-device",
        Some(Address::VirtioS390) => "-s390",
        _ => {
            let name = alias::of(info);
            return Err(Error::unsupported(format!(
                "the virtio device '{name}' has no address of a kind that virtio devices have"
            )));
        }
    };
    let versions = match model {
        Some(VirtioModel::VirtioTransitional) => "-transitional",
        Some(VirtioModel::VirtioNonTransitional) => "-non-transitional",
        Some(VirtioModel::Virtio) | None => "",
    };
    Ok(format!("{base}{bus}{versions}"))
}

/// A virtio device with how it reaches the guest's memory.
pub(super) fn virtio(
    base: &str,
    info: &DeviceInfo,
    model: Option<VirtioModel>,
    options: Option<&VirtioOptions>,
) -> Result<Props> {
    let driver = virtio_driver(base, info, model)?;
    Ok(Props::new()
        .with("driver", driver)
        .and(virtio_options(options)))
}

/// How a virtio device reaches the guest's memory.
pub(super) fn virtio_options(options: Option<&VirtioOptions>) -> Props {
    let Some(options) = options else {
        return Props::new();
    };
    Props::new()
        .maybe("iommu_platform", options.iommu)
        .maybe("ats", options.ats)
        .maybe("packed", options.packed)
        .maybe("page-per-vq", options.page_per_vq)
}

/// The function that a mainframe shows a PCI device through, if it has one: QEMU is told of it before the device.
pub fn mainframe_function(domain: &Domain, piece: &Piece) -> Option<Piece> {
    let Piece::Device(props) = piece else {
        return None;
    };
    let name = props.text("id")?;
    let info = infos::all(domain).find(|info| alias::of(info) == name)?;
    let Some(Address::Pci(AddressPci {
        zpci: Some(function),
        ..
    })) = &info.address
    else {
        return None;
    };
    let uid = function.uid?;
    let props = Props::new()
        .with("driver", "zpci")
        .with("uid", uid)
        .maybe("fid", function.fid)
        .with("target", name)
        .with("id", format!("zpci{uid}"));
    Some(Piece::Device(props))
}
