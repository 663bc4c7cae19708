// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: common/net.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Limits and guarantees of the traffic of an interface or of a whole network.
///
/// Since 0.9.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetBandwidth {
    /// Traffic class on the network's bridge that holds the guaranteed floor. Only in ports of
    /// networks.
    ///
    /// Attribute `classID`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub class_id: Option<u32>,
    /// Traffic towards the guest.
    ///
    /// Element `inbound`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inbound: Option<NetBandwidthRate>,
    /// Traffic from the guest.
    ///
    /// Element `outbound`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub outbound: Option<NetBandwidthRate>,
}

/// Limits of traffic in one direction.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetBandwidthRate {
    /// Rate it is shaped to, in KiB per second. Needed, unless there is a floor.
    ///
    /// Attribute `average`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub average: Option<u64>,
    /// Greatest rate while there is burst left, in KiB per second.
    ///
    /// Attribute `peak`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub peak: Option<u64>,
    /// Least rate that is guaranteed, in KiB per second. Only inbound, and only where a network
    /// sees to it. Since 1.0.1.
    ///
    /// Attribute `floor`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub floor: Option<u64>,
    /// Amount that may go at the peak rate, in KiB.
    ///
    /// Attribute `burst`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub burst: Option<u64>,
}

/// VLANs whose traffic is let through.
///
/// Since 0.10.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetVlan {
    /// Whether tagged traffic is carried; it is whenever there are several VLANs.
    ///
    /// Attribute `trunk`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub trunk: Option<bool>,
    /// One VLAN.
    ///
    /// Elements `tag`, at least one.
    pub tag: Vec<NetVlanTag>,
}

/// One VLAN.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetVlanTag {
    /// Its number.
    ///
    /// Attribute `id`.
    pub id: u16,
    /// Whether it is the one that traffic without a tag belongs to, and how that leaves. Since
    /// 1.1.0.
    ///
    /// Attribute `nativeMode`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub native_mode: Option<NetVlanMode>,
}

/// How traffic of the native VLAN leaves a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NetVlanMode {
    /// `tagged`.
#[cfg_attr(feature = "serde", serde(rename = "tagged"))]
    Tagged,
    /// `untagged`.
#[cfg_attr(feature = "serde", serde(rename = "untagged"))]
    Untagged,
}

impl NetVlanMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Tagged,
        Self::Untagged,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tagged => "tagged",
            Self::Untagged => "untagged",
        }
    }
}

impl Codec for NetVlanMode {
    type Value = Self;
    const EXPECTED: &'static str = "tagged or untagged";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "tagged" => Self::Tagged,
            "untagged" => Self::Untagged,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What the switch that the interface is connected to is told about it.
///
/// Since 0.8.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct VirtualPort {
    /// The kind of switch. Left out where the network decides.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<VirtualPortType>,
    /// What a switch is told. Which of them there are depends on its kind.
    ///
    /// Element `parameters`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parameters: Option<VirtualPortParameters>,
}

/// A kind of switch that has to be told about guests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VirtualPortType {
    /// A switch that follows 802.1Qbg, also called VEPA.
    ///
    /// `802.1Qbg`.
#[cfg_attr(feature = "serde", serde(rename = "802.1Qbg"))]
    V8021qbg,
    /// A switch that follows 802.1Qbh, also called VN-Link.
    ///
    /// `802.1Qbh`.
#[cfg_attr(feature = "serde", serde(rename = "802.1Qbh"))]
    V8021qbh,
    /// An Open vSwitch bridge.
    ///
    /// `openvswitch`, since 0.9.11.
#[cfg_attr(feature = "serde", serde(rename = "openvswitch"))]
    Openvswitch,
    /// A virtual port of MidoNet.
    ///
    /// `midonet`, since 1.2.4.
#[cfg_attr(feature = "serde", serde(rename = "midonet"))]
    Midonet,
}

impl VirtualPortType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::V8021qbg,
        Self::V8021qbh,
        Self::Openvswitch,
        Self::Midonet,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V8021qbg => "802.1Qbg",
            Self::V8021qbh => "802.1Qbh",
            Self::Openvswitch => "openvswitch",
            Self::Midonet => "midonet",
        }
    }
}

impl Codec for VirtualPortType {
    type Value = Self;
    const EXPECTED: &'static str = "802.1Qbg, 802.1Qbh, openvswitch or midonet";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "802.1Qbg" => Self::V8021qbg,
            "802.1Qbh" => Self::V8021qbh,
            "openvswitch" => Self::Openvswitch,
            "midonet" => Self::Midonet,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What a switch is told. Which of them there are depends on its kind.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct VirtualPortParameters {
    /// 802.1Qbg: database that holds the type and its version.
    ///
    /// Attribute `managerid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub managerid: Option<u8>,
    /// 802.1Qbg: type of the interface.
    ///
    /// Attribute `typeid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub typeid: Option<u32>,
    /// 802.1Qbg: version of the type.
    ///
    /// Attribute `typeidversion`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub typeidversion: Option<u8>,
    /// 802.1Qbg: this interface. Made by the host when left out.
    ///
    /// Attribute `instanceid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instanceid: Option<Uuid>,
    /// Open vSwitch, MidoNet: this interface. Made by the host when left out, for Open vSwitch.
    ///
    /// Attribute `interfaceid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub interfaceid: Option<Uuid>,
    /// 802.1Qbh, Open vSwitch: the profile to apply.
    ///
    /// Attribute `profileid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub profileid: Option<String>,
}

/// How the port of a bridge treats its traffic.
///
/// Since 6.1.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PortOptions {
    /// Whether isolated ports of the same bridge cannot reach each other.
    ///
    /// Attribute `isolated`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub isolated: Option<bool>,
}

/// Greatest size of a packet.
///
/// Since 3.1.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetMtu {
    /// In bytes.
    ///
    /// Attribute `size`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub size: Option<u32>,
}

/// How a network device puts several packets into one interrupt.
///
/// Since 3.3.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetCoalesce {
    /// Of packets that arrive.
    ///
    /// Element `rx`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rx: Option<NetCoalesceRx>,
}

/// Of packets that arrive.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetCoalesceRx {
    /// By their number.
    ///
    /// Element `frames`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub frames: Option<NetCoalesceFrames>,
}

/// By their number.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetCoalesceFrames {
    /// After so many there is an interrupt.
    ///
    /// Attribute `max`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max: Option<u32>,
}

/// A MAC address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetMac {
    /// Six hexadecimal numbers with colons between them.
    ///
    /// Attribute `address`.
    pub address: MacAddress,
}

/// Who keeps a bridge's table of MAC addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MacTableManager {
    /// The kernel learns them from the traffic.
    ///
    /// `kernel`.
#[cfg_attr(feature = "serde", serde(rename = "kernel"))]
    Kernel,
    /// The host puts guests' addresses in, and learning and flooding are off.
    ///
    /// `libvirt`.
#[cfg_attr(feature = "serde", serde(rename = "libvirt"))]
    Libvirt,
}

impl MacTableManager {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Kernel,
        Self::Libvirt,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kernel => "kernel",
            Self::Libvirt => "libvirt",
        }
    }
}

impl Codec for MacTableManager {
    type Value = Self;
    const EXPECTED: &'static str = "kernel or libvirt";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "kernel" => Self::Kernel,
            "libvirt" => Self::Libvirt,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How devices of the host are handed to guests.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetDriverName {
    /// The kernel's side of it.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<HostdevDriverName>,
    /// Kernel module to bind the device to, instead of the one found for it. Since 10.0.0.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<String>,
}

/// What carries a host's device into a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostdevDriverName {
    /// `kvm`.
#[cfg_attr(feature = "serde", serde(rename = "kvm"))]
    Kvm,
    /// `vfio`.
#[cfg_attr(feature = "serde", serde(rename = "vfio"))]
    Vfio,
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
}

impl HostdevDriverName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Kvm,
        Self::Vfio,
        Self::Xen,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kvm => "kvm",
            Self::Vfio => "vfio",
            Self::Xen => "xen",
        }
    }
}

impl Codec for HostdevDriverName {
    type Value = Self;
    const EXPECTED: &'static str = "kvm, vfio or xen";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "kvm" => Self::Kvm,
            "vfio" => Self::Vfio,
            "xen" => Self::Xen,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A static route.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetRoute {
    /// Found from the address when left out.
    ///
    /// Attribute `family`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub family: Option<IpFamily>,
    /// Network that is reached by it.
    ///
    /// Attribute `address`.
    pub address: IpAddr,
    /// Mask of that network, for IPv4.
    ///
    /// Attribute `netmask`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub netmask: Option<IpAddr>,
    /// Bits of that network's part of the address.
    ///
    /// Attribute `prefix`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub prefix: Option<u8>,
    /// Router that it goes by.
    ///
    /// Attribute `gateway`.
    pub gateway: IpAddr,
    /// Distance; the route with the least is taken. Since 1.2.16.
    ///
    /// Attribute `metric`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub metric: Option<u32>,
}

/// A family of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum IpFamily {
    /// `ipv4`.
#[cfg_attr(feature = "serde", serde(rename = "ipv4"))]
    Ipv4,
    /// `ipv6`.
#[cfg_attr(feature = "serde", serde(rename = "ipv6"))]
    Ipv6,
}

impl IpFamily {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Ipv4,
        Self::Ipv6,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
        }
    }
}

impl Codec for IpFamily {
    type Value = Self;
    const EXPECTED: &'static str = "ipv4 or ipv6";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "ipv4" => Self::Ipv4,
            "ipv6" => Self::Ipv6,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A network filter that is applied, with what its variables stand for.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilterRef {
    /// Name of the filter.
    ///
    /// Attribute `filter`.
    pub filter: String,
    /// What a variable of a filter stands for. Given several times, it stands for several values.
    ///
    /// Elements `parameter`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub parameter: Vec<FilterParameter>,
}

/// What a variable of a filter stands for. Given several times, it stands for several values.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilterParameter {
    /// Name of the variable, as `IP`.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Its value.
    ///
    /// Attribute `value`.
    pub value: String,
}
