// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: nodedev/io.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A USB device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceUsb {
    /// Number of the bus.
    ///
    /// Element `bus`.
    pub bus: u32,
    /// Number on the bus.
    ///
    /// Element `device`.
    pub device: u32,
    /// What the device is.
    ///
    /// Element `product`.
    pub product: NodeDeviceProduct,
    /// Who made the device.
    ///
    /// Element `vendor`.
    pub vendor: NodeDeviceVendor,
}

/// An interface of a USB device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceUsbInterface {
    /// Its number.
    ///
    /// Element `number`.
    pub number: u32,
    /// Its class.
    ///
    /// Element `class`.
    pub class: u32,
    /// Its subclass.
    ///
    /// Element `subclass`.
    pub subclass: u32,
    /// The protocol it speaks.
    ///
    /// Element `protocol`.
    pub protocol: u32,
    /// What it is.
    ///
    /// Element `description`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
}

/// A network interface.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceNet {
    /// Its name.
    ///
    /// Element `interface`.
    pub interface: String,
    /// Its hardware address.
    ///
    /// Element `address`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub address: Option<String>,
    /// State of the link, as the host sees it.
    ///
    /// Element `link`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub link: Option<NetLink>,
    /// What the hardware does by itself.
    ///
    /// Elements `feature`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub feature: Vec<NodeDeviceNetFeature>,
    /// What kind of network an interface is on.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDeviceNetCapability>,
}

/// What the hardware does by itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceNetFeature {
    /// Name of the feature.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// What kind of network an interface is on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceNetCapability {
    /// Ethernet.
    ///
    /// Attribute `type` is `80203`.
    #[cfg_attr(feature = "serde", serde(rename = "80203"))]
    V80203,
    /// Wireless.
    ///
    /// Attribute `type` is `80211`.
    #[cfg_attr(feature = "serde", serde(rename = "80211"))]
    V80211,
}

/// A SCSI host adapter.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceScsiHost {
    /// Its number; given by the host when left out.
    ///
    /// Element `host`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub host: Option<u32>,
    /// Number that the kernel gives each adapter of a device.
    ///
    /// Element `unique_id`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub unique_id: Option<i32>,
    /// What a SCSI host adapter can do.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDeviceScsiHostCapability>,
}

/// What a SCSI host adapter can do.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceScsiHostCapability {
    /// It is a Fibre Channel adapter.
    ///
    /// Attribute `type` is `fc_host`.
    #[cfg_attr(feature = "serde", serde(rename = "fc_host"))]
    FcHost(NodeDeviceScsiHostCapabilityFcHost),
    /// It can have virtual adapters.
    ///
    /// Attribute `type` is `vport_ops`.
    #[cfg_attr(feature = "serde", serde(rename = "vport_ops"))]
    VportOps(NodeDeviceScsiHostCapabilityVportOps),
}

/// It is a Fibre Channel adapter.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceScsiHostCapabilityFcHost {
    /// World wide node name; left out to have one made.
    ///
    /// Element `wwnn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub wwnn: Option<String>,
    /// World wide port name; left out to have one made.
    ///
    /// Element `wwpn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub wwpn: Option<String>,
    /// Name of the fabric.
    ///
    /// Element `fabric_wwn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fabric_wwn: Option<String>,
}

/// It can have virtual adapters.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceScsiHostCapabilityVportOps {
    /// How many it can have; only reported.
    ///
    /// Element `max_vports`.
    pub max_vports: u32,
    /// How many it has; only reported.
    ///
    /// Element `vports`.
    pub vports: u32,
}

/// A SCSI target.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceScsiTarget {
    /// Its name.
    ///
    /// Element `target`.
    pub target: String,
    /// What a SCSI target is.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDeviceScsiTargetCapability>,
}

/// What a SCSI target is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceScsiTargetCapability {
    /// A remote port of Fibre Channel.
    ///
    /// Attribute `type` is `fc_remote_port`.
    #[cfg_attr(feature = "serde", serde(rename = "fc_remote_port"))]
    FcRemotePort(NodeDeviceScsiTargetCapabilityFcRemotePort),
}

/// A remote port of Fibre Channel.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceScsiTargetCapabilityFcRemotePort {
    /// Its name.
    ///
    /// Element `rport`.
    pub rport: String,
    /// World wide port name.
    ///
    /// Element `wwpn`.
    pub wwpn: String,
}

/// A SCSI device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceScsi {
    /// Number of the adapter.
    ///
    /// Element `host`.
    pub host: u32,
    /// Number of the bus.
    ///
    /// Element `bus`.
    pub bus: u32,
    /// Number of the target.
    ///
    /// Element `target`.
    pub target: u32,
    /// Number of the unit.
    ///
    /// Element `lun`.
    pub lun: u32,
    /// What it is, as `disk`.
    ///
    /// Element `type`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<String>,
}

/// A disk or the like.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceStorage {
    /// Path of its device file.
    ///
    /// Element `block`.
    pub block: String,
    /// The bus it is on.
    ///
    /// Element `bus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bus: Option<String>,
    /// What it is, as `disk` or `cdrom`.
    ///
    /// Element `drive_type`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub drive_type: Option<String>,
    /// Its model.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<String>,
    /// Who made it.
    ///
    /// Element `vendor`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// Its serial number.
    ///
    /// Element `serial`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub serial: Option<String>,
    /// Its size in bytes, unless its media can be changed.
    ///
    /// Element `size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub size: Option<u64>,
    /// Size of a block in bytes.
    ///
    /// Element `logical_block_size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub logical_block_size: Option<u64>,
    /// Number of blocks.
    ///
    /// Element `num_blocks`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub num_blocks: Option<u64>,
    /// What a storage device can do.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDeviceStorageCapability>,
}

/// What a storage device can do.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceStorageCapability {
    /// Its media can be changed.
    ///
    /// Attribute `type` is `removable`.
    #[cfg_attr(feature = "serde", serde(rename = "removable"))]
    Removable(NodeDeviceStorageCapabilityRemovable),
    /// It can be taken out while the host runs.
    ///
    /// Attribute `type` is `hotpluggable`.
    #[cfg_attr(feature = "serde", serde(rename = "hotpluggable"))]
    Hotpluggable,
}

/// Its media can be changed.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceStorageCapabilityRemovable {
    /// Whether there is one in it.
    ///
    /// Element `media_available`.
    pub media_available: bool,
    /// Size of the medium in bytes.
    ///
    /// Element `media_size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub media_size: Option<u64>,
    /// Label of the medium.
    ///
    /// Element `media_label`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub media_label: Option<String>,
    /// Size of a block in bytes.
    ///
    /// Element `logical_block_size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub logical_block_size: Option<u64>,
    /// Number of blocks.
    ///
    /// Element `num_blocks`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub num_blocks: Option<u64>,
}
