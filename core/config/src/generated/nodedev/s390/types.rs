// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: nodedev/s390.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Address of a channel device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCcwAddress {
    /// Channel subsystem.
    ///
    /// Element `cssid`.
    pub cssid: u8,
    /// Set of subchannels.
    ///
    /// Element `ssid`.
    pub ssid: u8,
    /// Number of the device.
    ///
    /// Element `devno`.
    pub devno: u16,
}

/// A channel device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCcw {
    /// Address of a channel device.
    pub address: NodeDeviceCcwAddress,
    /// What a channel device is part of.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDeviceCcwCapability>,
}

/// What a channel device is part of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceCcwCapability {
    /// A group of channel devices.
    ///
    /// Attribute `type` is `ccwgroup_member`.
    #[cfg_attr(feature = "serde", serde(rename = "ccwgroup_member"))]
    CcwgroupMember(NodeDeviceCcwCapabilityCcwgroupMember),
}

/// A group of channel devices.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCcwCapabilityCcwgroupMember {
    /// Name of the group's device.
    ///
    /// Element `group_device`.
    pub group_device: String,
}

/// A subchannel.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCss {
    /// Address of a channel device.
    pub address: NodeDeviceCcwAddress,
    /// Address of the device behind a subchannel.
    ///
    /// Element `channel_dev_addr`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub channel_dev_addr: Option<NodeDeviceChannelDevice>,
    /// How a device can be shared.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDeviceMdevCapability>,
}

/// Address of the device behind a subchannel.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceChannelDevice {
    /// Address of a channel device.
    pub address: NodeDeviceCcwAddress,
}

/// Channel devices that act as one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCcwGroup {
    /// Whether it is in use.
    ///
    /// Element `state`.
    pub state: NodeDeviceCcwGroupState,
    /// Address of a channel device.
    pub address: NodeDeviceCcwAddress,
    /// The devices in it.
    ///
    /// Element `members`.
    pub members: NodeDeviceCcwGroupMembers,
    /// What a group of channel devices is.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDeviceCcwGroupCapability>,
}

/// The devices in it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceCcwGroupMembers {
    /// A device in a group.
    ///
    /// Elements `ccw_device`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub ccw_device: Vec<NodeDeviceCcwMember>,
}

/// Whether a group of channel devices is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceCcwGroupState {
    /// `offline`.
#[cfg_attr(feature = "serde", serde(rename = "offline"))]
    Offline,
    /// `online`.
#[cfg_attr(feature = "serde", serde(rename = "online"))]
    Online,
}

impl NodeDeviceCcwGroupState {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Offline,
        Self::Online,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Online => "online",
        }
    }
}

impl Codec for NodeDeviceCcwGroupState {
    type Value = Self;
    const EXPECTED: &'static str = "offline or online";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "offline" => Self::Offline,
            "online" => Self::Online,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A device in a group.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCcwMember {
    /// Its place in the group.
    ///
    /// Attribute `ref`.
    pub r#ref: String,
    /// Its name.
    ///
    /// The text of the element.
    pub text: String,
}

/// What a group of channel devices is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceCcwGroupCapability {
    /// A network card.
    ///
    /// Attribute `type` is `qeth_generic`.
    #[cfg_attr(feature = "serde", serde(rename = "qeth_generic"))]
    QethGeneric(NodeDeviceCcwGroupCapabilityQethGeneric),
}

/// A network card.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceCcwGroupCapabilityQethGeneric {
    /// Type of the card.
    ///
    /// Element `card_type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub card_type: Option<String>,
    /// Number of its channel path, in base 16.
    ///
    /// Element `chpid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chpid: Option<String>,
}
