// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: nodedev/mdev.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A type of mediated device that a device can be shared as.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceMdevType {
    /// What the maker calls it.
    ///
    /// Attribute `id`.
    pub id: String,
    /// Its name.
    ///
    /// Element `name`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// How the guest sees it.
    ///
    /// Element `deviceAPI`.
    pub device_api: String,
    /// How many can still be made.
    ///
    /// Element `availableInstances`.
    pub available_instances: u32,
}

/// A mediated device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceMdev {
    /// The type of a mediated device.
    ///
    /// Element `type`.
    pub r#type: NodeDeviceMdevTypeName,
    /// Its UUID.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// Address of the device that it is a part of; only reported.
    ///
    /// Element `parent_addr`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub parent_addr: Option<String>,
    /// Devices that only one guest can have.
    ///
    /// Element `iommuGroup`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub iommu_group: Option<NodeDeviceMdevIommuGroup>,
    /// A setting of the device, for its driver.
    ///
    /// Elements `attr`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub attr: Vec<NodeDeviceMdevAttribute>,
}

/// Devices that only one guest can have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceMdevIommuGroup {
    /// Number of the group.
    ///
    /// Attribute `number`, `0` when missing.
    pub number: i32,
}

/// The type of a mediated device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceMdevTypeName {
    /// What the maker calls it.
    ///
    /// Attribute `id`.
    pub id: String,
}

/// A setting of the device, for its driver.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceMdevAttribute {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Its value.
    ///
    /// Attribute `value`.
    pub value: String,
}

/// How a device can be shared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceMdevCapability {
    /// As mediated devices.
    ///
    /// Attribute `type` is `mdev_types`.
    #[cfg_attr(feature = "serde", serde(rename = "mdev_types"))]
    MdevTypes(NodeDeviceMdevCapabilityMdevTypes),
}

/// As mediated devices.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceMdevCapabilityMdevTypes {
    /// A type of mediated device that a device can be shared as.
    ///
    /// Elements `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub r#type: Vec<NodeDeviceMdevType>,
}
