// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: interface.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A network interface of the host: a network card, bridge, bond or VLAN.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostInterface {
    /// When the interface is brought up.
    ///
    /// Element `start`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub start: Option<HostInterfaceStart>,
    /// Greatest size of a packet.
    ///
    /// Element `mtu`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mtu: Option<HostInterfaceMtu>,
    /// How the interface gets addresses of one family.
    ///
    /// Elements `protocol`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub protocol: Vec<HostInterfaceProtocol>,
    /// State of the link, as the host sees it.
    ///
    /// Element `link`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub link: Option<NetLink>,
    /// What kind of interface it is.
    ///
    /// Told by attribute `type`.
    pub kind: HostInterfaceKind,
    /// Device name, as `eth0`.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// What kind of interface it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostInterfaceKind {
    /// A network card.
    ///
    /// Attribute `type` is `ethernet`.
    #[cfg_attr(feature = "serde", serde(rename = "ethernet"))]
    Ethernet(HostInterfaceKindEthernet),
    /// A bridge, with the interfaces in it.
    ///
    /// Attribute `type` is `bridge`.
    #[cfg_attr(feature = "serde", serde(rename = "bridge"))]
    Bridge(HostInterfaceKindBridge),
    /// Several network cards that act as one.
    ///
    /// Attribute `type` is `bond`.
    #[cfg_attr(feature = "serde", serde(rename = "bond"))]
    Bond(HostInterfaceKindBond),
    /// The traffic of one VLAN on another interface.
    ///
    /// Attribute `type` is `vlan`.
    #[cfg_attr(feature = "serde", serde(rename = "vlan"))]
    Vlan(HostInterfaceKindVlan),
}

/// A network card.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceKindEthernet {
    /// Hardware address.
    ///
    /// Element `mac`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mac: Option<HostInterfaceMac>,
}

/// A bridge, with the interfaces in it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostInterfaceKindBridge {
    /// A bridge.
    ///
    /// Element `bridge`.
    pub bridge: HostBridge,
}

/// Several network cards that act as one.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostInterfaceKindBond {
    /// Network cards that act as one.
    ///
    /// Element `bond`.
    pub bond: HostBond,
}

/// The traffic of one VLAN on another interface.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostInterfaceKindVlan {
    /// A VLAN on an interface.
    ///
    /// Element `vlan`.
    pub vlan: HostVlan,
}

/// When the interface is brought up.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceStart {
    /// When it is brought up.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<HostInterfaceStartMode>,
}

/// When an interface is brought up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostInterfaceStartMode {
    /// At boot.
    ///
    /// `onboot`.
#[cfg_attr(feature = "serde", serde(rename = "onboot"))]
    Onboot,
    /// When asked to.
    ///
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// When the device appears.
    ///
    /// `hotplug`.
#[cfg_attr(feature = "serde", serde(rename = "hotplug"))]
    Hotplug,
}

impl HostInterfaceStartMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Onboot,
        Self::None,
        Self::Hotplug,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Onboot => "onboot",
            Self::None => "none",
            Self::Hotplug => "hotplug",
        }
    }
}

impl Codec for HostInterfaceStartMode {
    type Value = Self;
    const EXPECTED: &'static str = "onboot, none or hotplug";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "onboot" => Self::Onboot,
            "none" => Self::None,
            "hotplug" => Self::Hotplug,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Greatest size of a packet.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceMtu {
    /// In bytes.
    ///
    /// Attribute `size`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub size: Option<u32>,
}

/// Hardware address.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceMac {
    /// Six octets.
    ///
    /// Attribute `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<MacAddress>,
}

/// State of the link, as the host sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetLink {
    /// In Mbit/s.
    ///
    /// Attribute `speed`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub speed: Option<u32>,
    /// As the kernel tells it.
    ///
    /// Attribute `state`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<NetLinkState>,
}

/// State of a network link, as the kernel tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NetLinkState {
    /// `unknown`.
#[cfg_attr(feature = "serde", serde(rename = "unknown"))]
    Unknown,
    /// The device is not there.
    ///
    /// `notpresent`.
#[cfg_attr(feature = "serde", serde(rename = "notpresent"))]
    Notpresent,
    /// `down`.
#[cfg_attr(feature = "serde", serde(rename = "down"))]
    Down,
    /// The interface below is down.
    ///
    /// `lowerlayerdown`.
#[cfg_attr(feature = "serde", serde(rename = "lowerlayerdown"))]
    Lowerlayerdown,
    /// `testing`.
#[cfg_attr(feature = "serde", serde(rename = "testing"))]
    Testing,
    /// It waits for something outside, as an authentication.
    ///
    /// `dormant`.
#[cfg_attr(feature = "serde", serde(rename = "dormant"))]
    Dormant,
    /// `up`.
#[cfg_attr(feature = "serde", serde(rename = "up"))]
    Up,
}

impl NetLinkState {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Unknown,
        Self::Notpresent,
        Self::Down,
        Self::Lowerlayerdown,
        Self::Testing,
        Self::Dormant,
        Self::Up,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Notpresent => "notpresent",
            Self::Down => "down",
            Self::Lowerlayerdown => "lowerlayerdown",
            Self::Testing => "testing",
            Self::Dormant => "dormant",
            Self::Up => "up",
        }
    }
}

impl Codec for NetLinkState {
    type Value = Self;
    const EXPECTED: &'static str = "unknown, notpresent, down, lowerlayerdown, testing, dormant or up";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "unknown" => Self::Unknown,
            "notpresent" => Self::Notpresent,
            "down" => Self::Down,
            "lowerlayerdown" => Self::Lowerlayerdown,
            "testing" => Self::Testing,
            "dormant" => Self::Dormant,
            "up" => Self::Up,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How the interface gets addresses of one family.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostInterfaceProtocol {
    /// IPv4.
    ///
    /// Attribute `family` is `ipv4`.
    #[cfg_attr(feature = "serde", serde(rename = "ipv4"))]
    Ipv4(HostInterfaceProtocolIpv4),
    /// IPv6.
    ///
    /// Attribute `family` is `ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "ipv6"))]
    Ipv6(HostInterfaceProtocolIpv6),
}

/// IPv4.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceProtocolIpv4 {
    /// Addresses come from DHCP.
    ///
    /// Element `dhcp`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dhcp: Option<HostInterfaceDhcp>,
    /// A fixed IPv4 address.
    ///
    /// Elements `ip`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub ip: Vec<HostInterfaceIp4>,
    /// The default route.
    ///
    /// Element `route`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub route: Option<HostInterfaceRoute4>,
}

/// IPv6.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceProtocolIpv6 {
    /// Whether addresses are made from what routers announce.
    ///
    /// Element `autoconf`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub autoconf: bool,
    /// Addresses come from DHCP.
    ///
    /// Element `dhcp`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dhcp: Option<HostInterfaceDhcp>,
    /// A fixed IPv6 address.
    ///
    /// Elements `ip`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub ip: Vec<HostInterfaceIp6>,
    /// The default route.
    ///
    /// Element `route`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub route: Option<HostInterfaceRoute6>,
}

/// Addresses come from DHCP.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceDhcp {
    /// Whether DNS servers come from there, too.
    ///
    /// Attribute `peerdns`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub peerdns: Option<bool>,
}

/// A fixed IPv4 address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostInterfaceIp4 {
    /// The address.
    ///
    /// Attribute `address`.
    pub address: Ipv4Addr,
    /// Bits of the network's part.
    ///
    /// Attribute `prefix`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub prefix: Option<u8>,
}

/// A fixed IPv6 address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostInterfaceIp6 {
    /// The address.
    ///
    /// Attribute `address`.
    pub address: Ipv6Addr,
    /// Bits of the network's part.
    ///
    /// Attribute `prefix`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub prefix: Option<u8>,
}

/// The default route.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceRoute4 {
    /// Address of the router.
    ///
    /// Attribute `gateway`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gateway: Option<Ipv4Addr>,
}

/// The default route.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostInterfaceRoute6 {
    /// Address of the router.
    ///
    /// Attribute `gateway`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gateway: Option<Ipv6Addr>,
}

/// A bridge.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostBridge {
    /// Whether the spanning tree protocol is spoken.
    ///
    /// Attribute `stp`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub stp: Option<bool>,
    /// How long a new port waits before it forwards, in seconds.
    ///
    /// Attribute `delay`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub delay: Option<String>,
    /// An interface in a bridge.
    ///
    /// Elements `interface`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub interface: Vec<HostBridgePort>,
}

/// An interface in a bridge.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBridgePort {
    /// State of the link, as the host sees it.
    ///
    /// Element `link`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub link: Option<NetLink>,
    /// What kind of interface is in a bridge.
    ///
    /// Told by attribute `type`.
    pub kind: HostBridgePortKind,
    /// Device name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// What kind of interface is in a bridge.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostBridgePortKind {
    /// A network card, or the host's end of a guest's.
    ///
    /// Attribute `type` is `ethernet`.
    #[cfg_attr(feature = "serde", serde(rename = "ethernet"))]
    Ethernet(HostBridgePortKindEthernet),
    /// Several network cards that act as one.
    ///
    /// Attribute `type` is `bond`.
    #[cfg_attr(feature = "serde", serde(rename = "bond"))]
    Bond(HostBridgePortKindBond),
    /// The traffic of one VLAN on another interface.
    ///
    /// Attribute `type` is `vlan`.
    #[cfg_attr(feature = "serde", serde(rename = "vlan"))]
    Vlan(HostBridgePortKindVlan),
}

/// A network card, or the host's end of a guest's.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostBridgePortKindEthernet {
    /// Hardware address.
    ///
    /// Element `mac`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mac: Option<HostInterfaceMac>,
}

/// Several network cards that act as one.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBridgePortKindBond {
    /// Network cards that act as one.
    ///
    /// Element `bond`.
    pub bond: HostBond,
}

/// The traffic of one VLAN on another interface.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBridgePortKindVlan {
    /// A VLAN on an interface.
    ///
    /// Element `vlan`.
    pub vlan: HostVlan,
}

/// Network cards that act as one.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostBond {
    /// How traffic is spread over them.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<HostBondMode>,
    /// How a bond notices that a link is down.
    ///
    /// An element told by its name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub monitor: Option<HostBondMonitor>,
    /// A network card in a bond.
    ///
    /// Elements `interface`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub interface: Vec<HostBondPort>,
}

/// How a bond spreads traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostBondMode {
    /// One after the other.
    ///
    /// `balance-rr`.
#[cfg_attr(feature = "serde", serde(rename = "balance-rr"))]
    BalanceRr,
    /// One is used, the others wait for its failure.
    ///
    /// `active-backup`.
#[cfg_attr(feature = "serde", serde(rename = "active-backup"))]
    ActiveBackup,
    /// By a sum over addresses.
    ///
    /// `balance-xor`.
#[cfg_attr(feature = "serde", serde(rename = "balance-xor"))]
    BalanceXor,
    /// Everything on all.
    ///
    /// `broadcast`.
#[cfg_attr(feature = "serde", serde(rename = "broadcast"))]
    Broadcast,
    /// Link aggregation agreed with the switch.
    ///
    /// `802.3ad`.
#[cfg_attr(feature = "serde", serde(rename = "802.3ad"))]
    V8023ad,
    /// By load, when sending.
    ///
    /// `balance-tlb`.
#[cfg_attr(feature = "serde", serde(rename = "balance-tlb"))]
    BalanceTlb,
    /// By load, both ways.
    ///
    /// `balance-alb`.
#[cfg_attr(feature = "serde", serde(rename = "balance-alb"))]
    BalanceAlb,
}

impl HostBondMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::BalanceRr,
        Self::ActiveBackup,
        Self::BalanceXor,
        Self::Broadcast,
        Self::V8023ad,
        Self::BalanceTlb,
        Self::BalanceAlb,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BalanceRr => "balance-rr",
            Self::ActiveBackup => "active-backup",
            Self::BalanceXor => "balance-xor",
            Self::Broadcast => "broadcast",
            Self::V8023ad => "802.3ad",
            Self::BalanceTlb => "balance-tlb",
            Self::BalanceAlb => "balance-alb",
        }
    }
}

impl Codec for HostBondMode {
    type Value = Self;
    const EXPECTED: &'static str = "balance-rr, active-backup, balance-xor, broadcast, 802.3ad, balance-tlb or balance-alb";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "balance-rr" => Self::BalanceRr,
            "active-backup" => Self::ActiveBackup,
            "balance-xor" => Self::BalanceXor,
            "broadcast" => Self::Broadcast,
            "802.3ad" => Self::V8023ad,
            "balance-tlb" => Self::BalanceTlb,
            "balance-alb" => Self::BalanceAlb,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How a bond notices that a link is down.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostBondMonitor {
    /// The child is `miimon`.
    ///
    /// Element `miimon`.
    #[cfg_attr(feature = "serde", serde(rename = "miimon"))]
    Miimon(HostBondMii),
    /// The child is `arpmon`.
    ///
    /// Element `arpmon`.
    #[cfg_attr(feature = "serde", serde(rename = "arpmon"))]
    Arpmon(HostBondArp),
}

/// The state of each link is asked for.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBondMii {
    /// How often, in milliseconds.
    ///
    /// Attribute `freq`.
    pub freq: u32,
    /// How long a failure lasts before it counts, in milliseconds.
    ///
    /// Attribute `downdelay`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub downdelay: Option<u32>,
    /// How long a recovery lasts before it counts, in milliseconds.
    ///
    /// Attribute `updelay`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub updelay: Option<u32>,
    /// How it is asked.
    ///
    /// Attribute `carrier`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub carrier: Option<HostBondCarrier>,
}

/// How the state of a link is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostBondCarrier {
    /// From the device, by MII or ethtool.
    ///
    /// `ioctl`.
#[cfg_attr(feature = "serde", serde(rename = "ioctl"))]
    Ioctl,
    /// From the kernel's own record.
    ///
    /// `netif`.
#[cfg_attr(feature = "serde", serde(rename = "netif"))]
    Netif,
}

impl HostBondCarrier {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Ioctl,
        Self::Netif,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ioctl => "ioctl",
            Self::Netif => "netif",
        }
    }
}

impl Codec for HostBondCarrier {
    type Value = Self;
    const EXPECTED: &'static str = "ioctl or netif";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "ioctl" => Self::Ioctl,
            "netif" => Self::Netif,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// ARP requests are sent to a neighbour.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBondArp {
    /// How often, in milliseconds.
    ///
    /// Attribute `interval`.
    pub interval: u32,
    /// Address of the neighbour.
    ///
    /// Attribute `target`.
    pub target: Ipv4Addr,
    /// Whose answers are looked at.
    ///
    /// Attribute `validate`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub validate: Option<HostBondArpValidate>,
}

/// On which links answers are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostBondArpValidate {
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `active`.
#[cfg_attr(feature = "serde", serde(rename = "active"))]
    Active,
    /// `backup`.
#[cfg_attr(feature = "serde", serde(rename = "backup"))]
    Backup,
    /// `all`.
#[cfg_attr(feature = "serde", serde(rename = "all"))]
    All,
}

impl HostBondArpValidate {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Active,
        Self::Backup,
        Self::All,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Active => "active",
            Self::Backup => "backup",
            Self::All => "all",
        }
    }
}

impl Codec for HostBondArpValidate {
    type Value = Self;
    const EXPECTED: &'static str = "none, active, backup or all";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "active" => Self::Active,
            "backup" => Self::Backup,
            "all" => Self::All,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A network card in a bond.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostBondPort {
    /// `type` is `ethernet`.
    ///
    /// Attribute `type` is `ethernet`.
    #[cfg_attr(feature = "serde", serde(rename = "ethernet"))]
    Ethernet(HostBondPortEthernet),
}

/// `type` is `ethernet`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBondPortEthernet {
    /// Device name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// State of the link, as the host sees it.
    ///
    /// Element `link`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub link: Option<NetLink>,
    /// Hardware address.
    ///
    /// Element `mac`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mac: Option<HostInterfaceMac>,
}

/// A VLAN on an interface.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostVlan {
    /// Its number.
    ///
    /// Attribute `tag`.
    pub tag: u16,
    /// The interface that carries it.
    ///
    /// Element `interface`.
    pub interface: HostVlanInterface,
}

/// The interface that carries it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostVlanInterface {
    /// Device name.
    ///
    /// Attribute `name`.
    pub name: String,
}
