// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: common/address.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Where in the guest a device sits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Address {
    /// On a PCI bus. Without a place one is chosen.
    ///
    /// Attribute `type` is `pci`.
    #[cfg_attr(feature = "serde", serde(rename = "pci"))]
    Pci(AddressPci),
    /// On a bus of disks.
    ///
    /// Attribute `type` is `drive`.
    #[cfg_attr(feature = "serde", serde(rename = "drive"))]
    Drive(AddressDrive),
    /// A port of a virtio serial controller.
    ///
    /// Attribute `type` is `virtio-serial`.
    #[cfg_attr(feature = "serde", serde(rename = "virtio-serial"))]
    VirtioSerial(AddressVirtioSerial),
    /// A slot of a smart card controller.
    ///
    /// Attribute `type` is `ccid`, since 0.8.8.
    #[cfg_attr(feature = "serde", serde(rename = "ccid"))]
    Ccid(AddressCcid),
    /// On a USB bus.
    ///
    /// Attribute `type` is `usb`.
    #[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb(AddressUsb),
    /// On the VIO bus of a pSeries guest.
    ///
    /// Attribute `type` is `spapr-vio`, since 0.9.9.
    #[cfg_attr(feature = "serde", serde(rename = "spapr-vio"))]
    SpaprVio(AddressSpaprVio),
    /// On the virtio bus of old S390 guests.
    ///
    /// Attribute `type` is `virtio-s390`, since 0.9.9.
    #[cfg_attr(feature = "serde", serde(rename = "virtio-s390"))]
    VirtioS390,
    /// On the channel subsystem of an S390 guest. All three numbers or none are given; without them
    /// one is chosen.
    ///
    /// Attribute `type` is `ccw`, since 1.0.4.
    #[cfg_attr(feature = "serde", serde(rename = "ccw"))]
    Ccw(AddressCcw),
    /// In the guest's memory, on ARM boards.
    ///
    /// Attribute `type` is `virtio-mmio`, since 1.1.3.
    #[cfg_attr(feature = "serde", serde(rename = "virtio-mmio"))]
    VirtioMmio,
    /// On the ISA bus.
    ///
    /// Attribute `type` is `isa`, since 1.2.1.
    #[cfg_attr(feature = "serde", serde(rename = "isa"))]
    Isa(AddressIsa),
    /// In a memory slot.
    ///
    /// Attribute `type` is `dimm`, since 1.2.14.
    #[cfg_attr(feature = "serde", serde(rename = "dimm"))]
    Dimm(AddressDimm),
    /// Nowhere: the guest does not see the device.
    ///
    /// Attribute `type` is `unassigned`, since 6.0.0.
    #[cfg_attr(feature = "serde", serde(rename = "unassigned"))]
    Unassigned,
}

/// On a PCI bus. Without a place one is chosen.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AddressPci {
    /// Place of a PCI device.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub place: Option<PciAddress>,
    /// Whether other functions of this slot are used too.
    ///
    /// Attribute `multifunction`, since 0.9.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub multifunction: Option<bool>,
    /// Identifiers of a PCI device in an S390 guest.
    ///
    /// Element `zpci`, since 4.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zpci: Option<ZpciAddress>,
}

/// On a bus of disks.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AddressDrive {
    /// Index of the controller.
    ///
    /// Attribute `controller`, `0` when missing.
    pub controller: u32,
    /// Bus of the controller.
    ///
    /// Attribute `bus`, `0` when missing.
    pub bus: u32,
    /// Target on the bus.
    ///
    /// Attribute `target`, since 0.9.11, `0` when missing.
    pub target: u32,
    /// Unit of the target.
    ///
    /// Attribute `unit`, `0` when missing.
    pub unit: u32,
}

/// A port of a virtio serial controller.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AddressVirtioSerial {
    /// Index of the controller.
    ///
    /// Attribute `controller`, `0` when missing.
    pub controller: u32,
    /// Bus of the controller.
    ///
    /// Attribute `bus`, `0` when missing.
    pub bus: u32,
    /// Port on the bus; 0 lets one be chosen.
    ///
    /// Attribute `port`, `0` when missing.
    pub port: u32,
}

/// A slot of a smart card controller.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AddressCcid {
    /// Index of the controller.
    ///
    /// Attribute `controller`, `0` when missing.
    pub controller: u32,
    /// Slot of the controller.
    ///
    /// Attribute `slot`, `0` when missing.
    pub slot: u32,
}

/// On a USB bus.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AddressUsb {
    /// Bus.
    ///
    /// Attribute `bus`, `0` when missing.
    pub bus: u32,
    /// Port of the bus, of a hub on it, and so on.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<String>,
}

/// On the VIO bus of a pSeries guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AddressSpaprVio {
    /// First register.
    ///
    /// Attribute `reg`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reg: Option<u64>,
}

/// On the channel subsystem of an S390 guest. All three numbers or none are given; without them one
/// is chosen.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AddressCcw {
    /// Channel subsystem, 0xfe for virtio devices.
    ///
    /// Attribute `cssid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cssid: Option<u8>,
    /// Set of subchannels.
    ///
    /// Attribute `ssid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ssid: Option<u8>,
    /// Number of the device.
    ///
    /// Attribute `devno`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub devno: Option<u16>,
}

/// On the ISA bus.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AddressIsa {
    /// First port.
    ///
    /// Attribute `iobase`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iobase: Option<u32>,
    /// Interrupt.
    ///
    /// Attribute `irq`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub irq: Option<u32>,
}

/// In a memory slot.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct AddressDimm {
    /// Number of the slot.
    ///
    /// Attribute `slot`.
    pub slot: u32,
    /// Where in the guest's memory it begins.
    ///
    /// Attribute `base`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub base: Option<u64>,
}

/// Place of a PCI device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PciAddress {
    /// Domain, or segment.
    ///
    /// Attribute `domain`, `0` when missing.
    pub domain: u32,
    /// Bus.
    ///
    /// Attribute `bus`, `0` when missing.
    pub bus: u8,
    /// Slot on the bus.
    ///
    /// Attribute `slot`, `0` when missing.
    pub slot: u8,
    /// Function of the slot.
    ///
    /// Attribute `function`, `0` when missing.
    pub function: u8,
}

/// Place of a PCI device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PciHostAddress {
    /// Place of a PCI device.
    pub place: PciAddress,
}

/// Identifiers of a PCI device in an S390 guest.
///
/// Since 4.10.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ZpciAddress {
    /// Identifier chosen by the user, 1 to 65535.
    ///
    /// Attribute `uid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub uid: Option<u16>,
    /// Identifier of the function.
    ///
    /// Attribute `fid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fid: Option<u32>,
}

/// What devices of every kind have in common: their name, and where the guest finds them.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DeviceInfo {
    /// That the guest may start from a device.
    ///
    /// Element `boot`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub boot: Option<DeviceBoot>,
    /// Name of a device.
    ///
    /// Element `alias`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub alias: Option<Alias>,
    /// That a USB controller is the companion of the EHCI controller of the same index.
    ///
    /// Element `master`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub master: Option<UsbMaster>,
    /// The ROM of a PCI device, as the guest sees it.
    ///
    /// Element `rom`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rom: Option<Rom>,
    /// What the guest's firmware says about a device.
    ///
    /// Element `acpi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub acpi: Option<DeviceAcpi>,
    /// Where in the guest a device sits.
    ///
    /// Element `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<Address>,
}

/// That the guest may start from a device.
///
/// Since 0.8.8.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DeviceBoot {
    /// When it is tried: 1 is first.
    ///
    /// Attribute `order`.
    pub order: u32,
    /// Which entry of the boot menu an S390 guest takes.
    ///
    /// Attribute `loadparm`, since 3.5.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub loadparm: Option<String>,
}

/// Name of a device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Alias {
    /// The name; users' own begin with ua-.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// That a USB controller is the companion of the EHCI controller of the same index.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct UsbMaster {
    /// First port of the master that it takes over.
    ///
    /// Attribute `startport`.
    pub startport: u32,
}

/// The ROM of a PCI device, as the guest sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Rom {
    /// Whether there is one at all.
    ///
    /// Attribute `enabled`, since 4.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub enabled: Option<bool>,
    /// Whether the guest can see it in its memory map.
    ///
    /// Attribute `bar`, since 0.9.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bar: Option<bool>,
    /// File with the contents to show instead of the device's own; empty for none.
    ///
    /// Attribute `file`, since 0.9.10.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub file: Option<String>,
}

/// What the guest's firmware says about a device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DeviceAcpi {
    /// Index that Linux guests name network interfaces by.
    ///
    /// Attribute `index`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub index: Option<u32>,
}
