//! Disks: formats, names, and what goes with which bus.

use polyvirt_config::Result;
use polyvirt_config::common::{
    Address, EncryptionEngine, NetworkProtocol, StorageFormat, StorageSource,
};
use polyvirt_config::domain::{Devices, Disk, DiskBus, DiskDevice};

use super::super::machine::{Board, Guest};
use super::refused;
use crate::Flag;

pub(super) fn check(devices: &Devices, guest: &Guest<'_>) -> Result<()> {
    devices.disk.iter().try_for_each(|disk| {
        format(disk)?;
        encryption(disk)?;
        source(disk, guest)?;
        target(disk, guest)?;
        if disk.throttlefilters.is_some() && disk.iotune.is_some() {
            return refused(format!(
                "the disk '{}' is throttled either by itself or in groups",
                disk.target.dev
            ));
        }
        Ok(())
    })
}

fn format(disk: &Disk) -> Result<()> {
    let format = disk.driver.as_ref().and_then(|driver| driver.r#type);
    let name = &disk.target.dev;
    let unknown = [
        StorageFormat::Cow,
        StorageFormat::Dir,
        StorageFormat::Iso,
        StorageFormat::Ploop,
    ];
    if let Some(format) = format.filter(|format| unknown.contains(format)) {
        let format = format.as_str();
        return refused(format!(
            "QEMU has no disks of format '{format}', as '{name}'"
        ));
    }
    if disk.shareable && !disk.readonly && format.is_some_and(|format| format != StorageFormat::Raw)
    {
        return refused(format!("only a raw disk can be shared, unlike '{name}'"));
    }
    Ok(())
}

fn encryption(disk: &Disk) -> Result<()> {
    let inside = disk
        .source
        .stored()
        .and_then(|stored| stored.encryption.as_ref());
    let Some(encryption) = inside.or(disk.encryption.as_ref()) else {
        return Ok(());
    };
    let format = disk.driver.as_ref().and_then(|driver| driver.r#type);
    let name = &disk.target.dev;
    // A server that decrypts has formats of its own.
    let here = encryption.engine == Some(EncryptionEngine::Qemu);
    if here
        && !matches!(
            format,
            None | Some(StorageFormat::Raw | StorageFormat::Qcow2)
        )
    {
        return refused(format!(
            "only raw and qcow2 disks are encrypted, unlike '{name}'"
        ));
    }
    if encryption.cipher.is_some() || encryption.ivgen.is_some() {
        return refused(format!(
            "how the disk '{name}' is encrypted is written on it, so no cipher is chosen"
        ));
    }
    Ok(())
}

fn source(disk: &Disk, guest: &Guest<'_>) -> Result<()> {
    let StorageSource::Network(network) = &disk.source else {
        return Ok(());
    };
    match network.source.as_ref().map(|source| &source.protocol) {
        Some(NetworkProtocol::Sheepdog(_)) => {
            refused("no hypervisor speaks Sheepdog's protocol any more")
        }
        Some(NetworkProtocol::Nbd(nbd)) => {
            if nbd.tls_hostname.is_some() && !guest.has(Flag::BlockdevNbdTlsHostname) {
                return refused("this QEMU does not let 'tlsHostname' be chosen");
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn target(disk: &Disk, guest: &Guest<'_>) -> Result<()> {
    let name = &disk.target.dev;
    let bus = disk.target.bus;
    if bus != Some(DiskBus::Xen) && name.ends_with(|end: char| end.is_ascii_digit()) {
        return refused(format!(
            "a guest has whole disks, not partitions as '{name}'"
        ));
    }
    let vital = disk.vendor.is_some() || disk.product.is_some();
    if vital && bus != Some(DiskBus::Scsi) {
        return refused(format!("only SCSI disks tell a vendor, unlike '{name}'"));
    }
    if disk.device == DiskDevice::Floppy && guest.board == Board::Pseries {
        return refused("this machine has no floppy drives");
    }
    let fits = match bus {
        Some(DiskBus::Virtio) => matches!(
            disk.info.address,
            None | Some(Address::Pci(_) | Address::Ccw(_) | Address::VirtioMmio)
        ),
        Some(DiskBus::Usb) => matches!(disk.info.address, None | Some(Address::Usb(_))),
        Some(DiskBus::Ide | DiskBus::Fdc | DiskBus::Scsi | DiskBus::Sata) => {
            matches!(disk.info.address, Some(Address::Drive(_)))
        }
        _ => true,
    };
    if fits {
        return Ok(());
    }
    let bus = bus.map_or("", DiskBus::as_str);
    refused(format!(
        "the disk '{name}' has no address on the bus '{bus}'"
    ))
}
