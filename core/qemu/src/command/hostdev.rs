//! Devices of the host that the guest is given.

use polyvirt_config::common::{Address, PciAddress};
use polyvirt_config::domain::{
    Hostdev, HostdevKind, HostdevSubsystemDevice, HostdevSubsystemDeviceMdev,
    HostdevSubsystemDevicePci, HostdevSubsystemDeviceScsi, HostdevSubsystemDeviceScsiHost,
    HostdevSubsystemDeviceUsb, Interface, InterfaceHostAddress, InterfaceKindHostdev, MdevModel,
    ScsiProtocol, Teaming, UsbGuestReset,
};
use polyvirt_config::{Error, Result};

use super::block;
use super::device;
use super::disk::unit;
use super::guest::Guest;
use super::piece::Piece;
use crate::boot::Order;
use crate::{Flag, Props, alias};

/// Everything that QEMU is told of a device of the host.
///
/// # Errors
/// When QEMU cannot give such a device to a guest.
pub fn hostdev(guest: &Guest<'_>, device: &Hostdev, order: &Order) -> Result<Vec<Piece>> {
    let HostdevKind::Subsystem(subsystem) = &device.kind else {
        return Err(Error::unsupported(
            "QEMU gives no device of the host to a guest by its name alone",
        ));
    };
    let mut pieces = Vec::new();
    let props = match &subsystem.device {
        HostdevSubsystemDevice::Usb(usb) => self::usb(guest, device, usb, order)?,
        HostdevSubsystemDevice::Pci(pci) => self::pci(guest, device, pci, order)?,
        HostdevSubsystemDevice::Scsi(scsi) => self::scsi(guest, device, scsi, order, &mut pieces)?,
        HostdevSubsystemDevice::ScsiHost(host) => scsi_host(guest, device, host)?,
        HostdevSubsystemDevice::Mdev(mdev) => self::mdev(guest, device, mdev, order)?,
    };
    pieces.push(Piece::Device(props));
    Ok(pieces)
}

/// The place of a device among the host's, as QEMU writes it.
fn host(place: &PciAddress) -> String {
    format!(
        "{:04x}:{:02x}:{:02x}.{:x}",
        place.domain, place.bus, place.slot, place.function
    )
}

/// A network card of the host as the guest's.
///
/// # Errors
/// When it has no place.
pub(super) fn interface(
    guest: &Guest<'_>,
    card: &Interface,
    given: &InterfaceKindHostdev,
    order: &Order,
) -> Result<Vec<Piece>> {
    let Some(InterfaceHostAddress::Pci(address)) = &given.source.address else {
        return Err(Error::unsupported(
            "only PCI network cards of the host can be given to a guest",
        ));
    };
    let pair = match &card.teaming {
        Some(Teaming::Transient(teaming)) => Some(&teaming.persistent),
        _ => None,
    };
    let props = Props::new()
        .with("driver", "vfio-pci")
        .with("host", host(&address.place))
        .with("id", alias::of(&card.info))
        .maybe("failover_pair_id", pair)
        .maybe("bootindex", order.index(&card.info))
        .and(device::place(guest, &card.info)?)
        .and(device::rom(card.info.rom.as_ref()));
    Ok(vec![Piece::Device(props)])
}

fn pci(
    guest: &Guest<'_>,
    hostdev: &Hostdev,
    pci: &HostdevSubsystemDevicePci,
    order: &Order,
) -> Result<Props> {
    let ramfb = pci.ramfb == Some(true);
    let driver = if ramfb {
        "vfio-pci-nohotplug"
    } else {
        "vfio-pci"
    };
    let pair = match &hostdev.teaming {
        Some(Teaming::Transient(teaming)) => Some(&teaming.persistent),
        _ => None,
    };
    let display = pci
        .display
        .map(|display| if display { "on" } else { "off" });
    Ok(Props::new()
        .with("driver", driver)
        .with("host", host(&pci.source.address.place))
        .with("id", alias::of(&hostdev.info))
        .maybe("failover_pair_id", pair)
        .maybe("display", display)
        .flag("ramfb", ramfb)
        .maybe("bootindex", order.index(&hostdev.info))
        .and(device::place(guest, &hostdev.info)?)
        .and(device::rom(hostdev.info.rom.as_ref())))
}

fn mdev(
    guest: &Guest<'_>,
    hostdev: &Hostdev,
    mdev: &HostdevSubsystemDeviceMdev,
    order: &Order,
) -> Result<Props> {
    let ramfb = mdev.ramfb == Some(true);
    let driver = match mdev.model {
        MdevModel::VfioPci if ramfb => "vfio-pci-nohotplug",
        MdevModel::VfioPci => "vfio-pci",
        MdevModel::VfioCcw => "vfio-ccw",
        MdevModel::VfioAp => "vfio-ap",
    };
    let display = mdev
        .display
        .map(|display| if display { "on" } else { "off" });
    Ok(Props::new()
        .with("driver", driver)
        .with("id", alias::of(&hostdev.info))
        .with(
            "sysfsdev",
            format!("/sys/bus/mdev/devices/{}", mdev.source.address.uuid),
        )
        .maybe("display", display)
        .flag("ramfb", ramfb)
        .maybe("bootindex", order.index(&hostdev.info))
        .maybe("loadparm", device::loadparm(guest, &hostdev.info))
        .and(device::place(guest, &hostdev.info)?))
}

fn usb(
    guest: &Guest<'_>,
    hostdev: &Hostdev,
    usb: &HostdevSubsystemDeviceUsb,
    order: &Order,
) -> Result<Props> {
    let Some(address) = &usb.source.address else {
        return Err(Error::unsupported(
            "the USB device has not been found on the host: nothing of its maker and product is plugged in",
        ));
    };
    let node = format!("/dev/bus/usb/{:03}/{:03}", address.bus, address.device);
    let by_node = guest.has(Flag::UsbHostHostdevice);
    let (reset, all) = match usb.source.guest_reset {
        None => (None, None),
        Some(UsbGuestReset::Off) => (Some(false), Some(false)),
        Some(UsbGuestReset::Uninitialized) => (Some(true), Some(false)),
        Some(UsbGuestReset::On) => (Some(true), Some(true)),
    };
    let props = Props::new().with("driver", "usb-host");
    let props = if by_node {
        props.with("hostdevice", node)
    } else {
        props
            .with("hostbus", address.bus)
            .with("hostaddr", address.device)
    };
    Ok(props
        .with("id", alias::of(&hostdev.info))
        .maybe("guest-reset", reset)
        .maybe("guest-resets-all", all)
        .maybe("bootindex", order.index(&hostdev.info))
        .and(device::place(guest, &hostdev.info)?))
}

fn scsi_host(
    guest: &Guest<'_>,
    hostdev: &Hostdev,
    source: &HostdevSubsystemDeviceScsiHost,
) -> Result<Props> {
    let name = alias::of(&hostdev.info);
    let descriptors = guest.launch.prepared.descriptors(&format!("{name}-vhost"));
    let fd = descriptors.into_iter().next();
    Ok(
        device::virtio("vhost-scsi", &hostdev.info, source.model, None)?
            .with("wwpn", &source.source.wwpn)
            .maybe("vhostfd", fd)
            .with("id", name)
            .and(device::place(guest, &hostdev.info)?),
    )
}

/// A SCSI unit: its node is numbered like an image of a disk.
fn scsi(
    guest: &Guest<'_>,
    hostdev: &Hostdev,
    scsi: &HostdevSubsystemDeviceScsi,
    order: &Order,
    pieces: &mut Vec<Piece>,
) -> Result<Props> {
    let Some(Address::Drive(place)) = &hostdev.info.address else {
        return Err(Error::internal(
            "a SCSI device of the host has no place on a bus of the guest",
        ));
    };
    let name = alias::of(&hostdev.info);
    let node = format!(
        "libvirt-{}-backend",
        alias::hostdev_image(guest.domain, hostdev)
    );
    let source = match &scsi.source.protocol {
        ScsiProtocol::Adapter(_) => {
            let path = guest.launch.prepared.socket(&format!("{name}-sg"));
            let path = path.ok_or_else(|| {
                Error::internal(format!(
                    "the SCSI device of '{name}' has not been found on the host"
                ))
            })?;
            Props::new()
                .with("driver", "host_device")
                .with("filename", path)
        }
        ScsiProtocol::Iscsi(iscsi) => {
            let initiator = iscsi
                .initiator
                .as_ref()
                .map(|initiator| initiator.iqn.name.as_str());
            let key = format!("{node}-secret0");
            let auth = iscsi.auth.as_ref().map(|auth| (auth, key.as_str()));
            if auth.is_some() {
                pieces.extend(guest.secret(&key));
            }
            block::iscsi_unit(&iscsi.name, &iscsi.host, initiator, auth)?
        }
    };
    pieces.push(Piece::Block(
        source
            .with("node-name", &node)
            .with("read-only", hostdev.readonly),
    ));
    let bus = format!("scsi{}.0", place.controller);
    Ok(Props::new()
        .with("driver", "scsi-generic")
        .with("drive", node)
        .with("id", name)
        .maybe("bootindex", order.index(&hostdev.info))
        .with("bus", bus)
        .and(unit(guest, place)))
}
