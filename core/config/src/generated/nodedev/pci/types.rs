// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: nodedev/pci.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A device on a PCI bus.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDevicePci {
    /// Class, subclass and interface.
    ///
    /// Element `class`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub class: Option<u32>,
    /// Domain.
    ///
    /// Element `domain`.
    pub domain: u32,
    /// Bus.
    ///
    /// Element `bus`.
    pub bus: u32,
    /// Slot.
    ///
    /// Element `slot`.
    pub slot: u32,
    /// Function.
    ///
    /// Element `function`.
    pub function: u32,
    /// What the device is.
    ///
    /// Element `product`.
    pub product: NodeDeviceProduct,
    /// Who made the device.
    ///
    /// Element `vendor`.
    pub vendor: NodeDeviceVendor,
    /// What a PCI device can do.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDevicePciCapability>,
    /// Devices that only one guest can have.
    ///
    /// Element `iommuGroup`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub iommu_group: Option<NodeDeviceIommuGroup>,
    /// The part of the host that the device is near.
    ///
    /// Element `numa`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub numa: Option<NodeDeviceNuma>,
    /// What its link can do, for PCI Express.
    ///
    /// Element `pci-express`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub pci_express: Option<NodeDevicePciPciExpress>,
}

/// What its link can do, for PCI Express.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDevicePciPciExpress {
    /// A link of PCI Express.
    ///
    /// Elements `link`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub link: Vec<NodeDevicePciLink>,
}

/// What the device is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceProduct {
    /// Number that the maker gave it.
    ///
    /// Attribute `id`.
    pub id: u16,
    /// Name.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// Who made the device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceVendor {
    /// Number of the maker.
    ///
    /// Attribute `id`.
    pub id: u16,
    /// Name.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// What a PCI device can do.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDevicePciCapability {
    /// It is a virtual function of another.
    ///
    /// Attribute `type` is `phys_function`.
    #[cfg_attr(feature = "serde", serde(rename = "phys_function"))]
    PhysFunction(NodeDevicePciCapabilityPhysFunction),
    /// It has virtual functions.
    ///
    /// Attribute `type` is `virt_functions`.
    #[cfg_attr(feature = "serde", serde(rename = "virt_functions"))]
    VirtFunctions(NodeDevicePciCapabilityVirtFunctions),
    /// It is a bridge to another PCI bus.
    ///
    /// Attribute `type` is `pci-bridge`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(rename = "pci-bridge"))]
    PciBridge,
    /// It is a bridge to a CardBus.
    ///
    /// Attribute `type` is `cardbus-bridge`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(rename = "cardbus-bridge"))]
    CardbusBridge,
    /// It can be shared as mediated devices.
    ///
    /// Attribute `type` is `mdev_types`, since 3.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "mdev_types"))]
    MdevTypes(NodeDevicePciCapabilityMdevTypes),
    /// It tells its vital product data.
    ///
    /// Attribute `type` is `vpd`.
    #[cfg_attr(feature = "serde", serde(rename = "vpd"))]
    Vpd(NodeDevicePciCapabilityVpd),
}

/// It is a virtual function of another.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDevicePciCapabilityPhysFunction {
    /// Place of a PCI device of the host.
    ///
    /// Element `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<PciHostAddress>,
}

/// It has virtual functions.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDevicePciCapabilityVirtFunctions {
    /// How many it can have.
    ///
    /// Attribute `maxCount`, since 1.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_count: Option<u32>,
    /// Place of a PCI device of the host.
    ///
    /// Elements `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub address: Vec<PciHostAddress>,
}

/// It can be shared as mediated devices.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDevicePciCapabilityMdevTypes {
    /// A type of mediated device that a device can be shared as.
    ///
    /// Elements `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub r#type: Vec<NodeDeviceMdevType>,
}

/// It tells its vital product data.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDevicePciCapabilityVpd {
    /// Vital product data of a PCI device.
    pub vpd: NodeDeviceVpd,
}

/// Devices that only one guest can have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceIommuGroup {
    /// Number of the group.
    ///
    /// Attribute `number`.
    pub number: u32,
    /// Place of a PCI device of the host.
    ///
    /// Elements `address`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub address: Vec<PciHostAddress>,
}

/// The part of the host that the device is near.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceNuma {
    /// Number of the NUMA node.
    ///
    /// Attribute `node`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub node: Option<i32>,
}

/// A link of PCI Express.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDevicePciLink {
    /// What the figures tell.
    ///
    /// Attribute `validity`.
    pub validity: NodeDevicePciLinkValidity,
    /// Number of the port.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub port: Option<u32>,
    /// Gigatransfers in a second.
    ///
    /// Attribute `speed`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub speed: Option<String>,
    /// Number of lanes.
    ///
    /// Attribute `width`.
    pub width: u32,
}

/// What the figures of a link tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDevicePciLinkValidity {
    /// What it can do.
    ///
    /// `cap`.
#[cfg_attr(feature = "serde", serde(rename = "cap"))]
    Cap,
    /// What it does now.
    ///
    /// `sta`.
#[cfg_attr(feature = "serde", serde(rename = "sta"))]
    Sta,
}

impl NodeDevicePciLinkValidity {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Cap,
        Self::Sta,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cap => "cap",
            Self::Sta => "sta",
        }
    }
}

impl Codec for NodeDevicePciLinkValidity {
    type Value = Self;
    const EXPECTED: &'static str = "cap or sta";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "cap" => Self::Cap,
            "sta" => Self::Sta,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Vital product data of a PCI device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceVpd {
    /// What the maker calls the device.
    ///
    /// Element `name`.
    pub name: String,
    /// A part of the vital product data.
    ///
    /// Elements `fields`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub fields: Vec<NodeDeviceVpdFields>,
}

/// A part of the vital product data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceVpdFields {
    /// What never changes.
    ///
    /// Attribute `access` is `readonly`.
    #[cfg_attr(feature = "serde", serde(rename = "readonly"))]
    Readonly(NodeDeviceVpdFieldsReadonly),
    /// What the owner can change.
    ///
    /// Attribute `access` is `readwrite`.
    #[cfg_attr(feature = "serde", serde(rename = "readwrite"))]
    Readwrite(NodeDeviceVpdFieldsReadwrite),
}

/// What never changes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceVpdFieldsReadonly {
    /// Engineering changes made to the card.
    ///
    /// Element `change_level`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub change_level: Option<String>,
    /// More about the maker.
    ///
    /// Element `manufacture_id`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub manufacture_id: Option<String>,
    /// Part number of the card.
    ///
    /// Element `part_number`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub part_number: Option<String>,
    /// Serial number of the card.
    ///
    /// Element `serial_number`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub serial_number: Option<String>,
    /// A field whose meaning the maker or the system knows.
    ///
    /// Elements `vendor_field`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub vendor_field: Vec<NodeDeviceVpdField>,
}

/// What the owner can change.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceVpdFieldsReadwrite {
    /// The owner's mark.
    ///
    /// Element `asset_tag`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub asset_tag: Option<String>,
    /// A field whose meaning the maker or the system knows.
    ///
    /// Elements `vendor_field`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub vendor_field: Vec<NodeDeviceVpdField>,
    /// A field whose meaning the maker or the system knows.
    ///
    /// Elements `system_field`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub system_field: Vec<NodeDeviceVpdField>,
}

/// A field whose meaning the maker or the system knows.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceVpdField {
    /// Its letter or digit.
    ///
    /// Attribute `index`.
    pub index: String,
    /// What is in it.
    ///
    /// The text of the element.
    pub text: String,
}
