// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: network.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A virtual network.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Network {
    /// How many guests' interfaces are connected. Since 0.10.0.
    ///
    /// Attribute `connections`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub connections: Option<u32>,
    /// Whether guests may speak IPv6 to each other when the network has no IPv6 address. Since
    /// 1.0.1.
    ///
    /// Attribute `ipv6`, `no` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ipv6: bool,
    /// Whether the host follows the receive filters that guests set. Since 1.2.10.
    ///
    /// Attribute `trustGuestRxFilters`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub trust_guest_rx_filters: Option<bool>,
    /// Its name. No slash.
    ///
    /// Element `name`.
    pub name: String,
    /// Given by the host when left out.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// Short description, on one line.
    ///
    /// Element `title`, since 9.7.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub title: Option<String>,
    /// Free text.
    ///
    /// Element `description`, since 9.7.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    /// Data of applications, each in a namespace of its own.
    ///
    /// Element `metadata`, since 2.1.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub metadata: Option<Raw>,
    /// How the network reaches the world. Without it, the network is isolated.
    ///
    /// Element `forward`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub forward: Option<NetworkForward>,
    /// What carries the traffic, in place of a bridge. Only with mode `nat`. An extension of
    /// polyvirt.
    ///
    /// Element `backend`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub backend: Option<NetworkBackend>,
    /// The bridge that guests are connected to.
    ///
    /// Element `bridge`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bridge: Option<NetworkBridge>,
    /// Greatest size of a packet.
    ///
    /// Element `mtu`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mtu: Option<NetMtu>,
    /// MAC address of the bridge.
    ///
    /// Element `mac`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mac: Option<NetworkMac>,
    /// DNS domain of the guests.
    ///
    /// Element `domain`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub domain: Option<NetworkDomain>,
    /// The network's DNS server.
    ///
    /// Element `dns`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dns: Option<NetworkDns>,
    /// VLANs whose traffic is let through.
    ///
    /// Element `vlan`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vlan: Option<NetVlan>,
    /// Limits and guarantees of the traffic of an interface or of a whole network.
    ///
    /// Element `bandwidth`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bandwidth: Option<NetBandwidth>,
    /// How the port of a bridge treats its traffic.
    ///
    /// Element `port`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub port: Option<PortOptions>,
    /// An address of the host on the network, and what is served there.
    ///
    /// Elements `ip`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub ip: Vec<NetworkIp>,
    /// A static route.
    ///
    /// Elements `route`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub route: Vec<NetRoute>,
    /// What the switch that the interface is connected to is told about it.
    ///
    /// Element `virtualport`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub virtualport: Option<VirtualPort>,
    /// A kind of guests' interfaces, which these choose by its name.
    ///
    /// Elements `portgroup`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub portgroup: Vec<NetworkPortGroup>,
    /// Lines added to the configuration of dnsmasq as they are, at one's own risk.
    ///
    /// Element `dnsmasq:options`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dnsmasq_options: Option<NetworkDnsmasq>,
}

/// How the network reaches the world. Without it, the network is isolated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkForward {
    /// The host's device that traffic leaves by; the first of those listed.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
    /// What is done with the traffic.
    ///
    /// Attribute `mode`, `nat` when missing.
    pub mode: NetworkForwardMode,
    /// Whether devices are taken from and given back to the host as guests start and end. Only with
    /// mode `hostdev`.
    ///
    /// Attribute `managed`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub managed: Option<bool>,
    /// How devices are handed to guests. Only with mode `hostdev`. Since 1.0.5.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<NetDriverName>,
    /// Which source addresses and ports traffic gets.
    ///
    /// Element `nat`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nat: Option<NetworkNat>,
    /// Physical function whose virtual functions are handed out. At most one. Since 0.9.10.
    ///
    /// Elements `pf`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub pf: Vec<NetworkPf>,
    /// Devices of the host that traffic leaves by, or that guests are connected to.
    ///
    /// Elements `interface`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub interface: Vec<NetworkForwardInterface>,
    /// Devices of the host that guests are given.
    ///
    /// Elements `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub address: Vec<NetworkForwardAddress>,
}

impl Default for NetworkForward {
    fn default() -> Self {
        Self {
            dev: None,
            mode: NetworkForwardMode::Nat,
            managed: None,
            driver: None,
            nat: None,
            pf: Vec::new(),
            interface: Vec::new(),
            address: Vec::new(),
        }
    }
}

/// What carries the traffic of each guest by itself: no bridge is made, nobody needs any privilege,
/// guests have the host's way out and do not reach each other.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkBackend {
    /// The program.
    ///
    /// Attribute `type`.
    pub r#type: NetworkBackendType,
}

/// A program that carries the traffic of one guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NetworkBackendType {
    /// The program passt.
    ///
    /// `passt`.
#[cfg_attr(feature = "serde", serde(rename = "passt"))]
    Passt,
    /// What the hypervisor has built in.
    ///
    /// `slirp`.
#[cfg_attr(feature = "serde", serde(rename = "slirp"))]
    Slirp,
}

impl NetworkBackendType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Passt,
        Self::Slirp,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passt => "passt",
            Self::Slirp => "slirp",
        }
    }
}

impl Codec for NetworkBackendType {
    type Value = Self;
    const EXPECTED: &'static str = "passt or slirp";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "passt" => Self::Passt,
            "slirp" => Self::Slirp,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What is done with the traffic of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NetworkForwardMode {
    /// Nothing: the network is isolated.
    ///
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// It is routed, with the host's address as its source.
    ///
    /// `nat`.
#[cfg_attr(feature = "serde", serde(rename = "nat"))]
    Nat,
    /// It is routed.
    ///
    /// `route`.
#[cfg_attr(feature = "serde", serde(rename = "route"))]
    Route,
    /// It is routed, and no firewall rules are made.
    ///
    /// `open`, since 2.2.0.
#[cfg_attr(feature = "serde", serde(rename = "open"))]
    Open,
    /// Guests are on a bridge of the host's, or on one of its devices by macvtap.
    ///
    /// `bridge`, since 0.9.4.
#[cfg_attr(feature = "serde", serde(rename = "bridge"))]
    Bridge,
    /// Macvtap; guests do not reach each other.
    ///
    /// `private`, since 0.9.4.
#[cfg_attr(feature = "serde", serde(rename = "private"))]
    Private,
    /// Macvtap; guests reach each other by way of the switch.
    ///
    /// `vepa`, since 0.9.4.
#[cfg_attr(feature = "serde", serde(rename = "vepa"))]
    Vepa,
    /// Macvtap; each guest has a device for itself.
    ///
    /// `passthrough`, since 0.9.4.
#[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough,
    /// Each guest is given a device of the host.
    ///
    /// `hostdev`, since 0.10.0.
#[cfg_attr(feature = "serde", serde(rename = "hostdev"))]
    Hostdev,
}

impl NetworkForwardMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Nat,
        Self::Route,
        Self::Open,
        Self::Bridge,
        Self::Private,
        Self::Vepa,
        Self::Passthrough,
        Self::Hostdev,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Nat => "nat",
            Self::Route => "route",
            Self::Open => "open",
            Self::Bridge => "bridge",
            Self::Private => "private",
            Self::Vepa => "vepa",
            Self::Passthrough => "passthrough",
            Self::Hostdev => "hostdev",
        }
    }
}

impl Codec for NetworkForwardMode {
    type Value = Self;
    const EXPECTED: &'static str = "none, nat, route, open, bridge, private, vepa, passthrough or hostdev";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "nat" => Self::Nat,
            "route" => Self::Route,
            "open" => Self::Open,
            "bridge" => Self::Bridge,
            "private" => Self::Private,
            "vepa" => Self::Vepa,
            "passthrough" => Self::Passthrough,
            "hostdev" => Self::Hostdev,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Which source addresses and ports traffic gets.
///
/// Since 1.0.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkNat {
    /// Whether IPv6 gets the host's address, too. Since 6.5.0.
    ///
    /// Attribute `ipv6`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ipv6: Option<bool>,
    /// IPv4 addresses that traffic may get.
    ///
    /// Element `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<NetworkNatAddress>,
    /// Ports that traffic may get.
    ///
    /// Element `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<NetworkNatPort>,
}

/// IPv4 addresses that traffic may get.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkNatAddress {
    /// The first.
    ///
    /// Attribute `start`.
    pub start: Ipv4Addr,
    /// The last.
    ///
    /// Attribute `end`.
    pub end: Ipv4Addr,
}

/// Ports that traffic may get.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkNatPort {
    /// The first.
    ///
    /// Attribute `start`.
    pub start: u16,
    /// The last.
    ///
    /// Attribute `end`.
    pub end: u16,
}

/// A physical function.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPf {
    /// Its device name.
    ///
    /// Attribute `dev`.
    pub dev: String,
}

/// A device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkForwardInterface {
    /// Its name.
    ///
    /// Attribute `dev`.
    pub dev: String,
    /// How many guests' interfaces use it. Since 0.10.0.
    ///
    /// Attribute `connections`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub connections: Option<u32>,
}

/// A device of the host, by its place on a bus.
///
/// Since 0.10.0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkForwardAddress {
    /// The kind of bus.
    ///
    /// Attribute `type`.
    pub r#type: NetworkAddressType,
    /// Place of a PCI device.
    #[cfg_attr(feature = "serde", serde(default))]
    pub place: PciAddress,
    /// How many guests use it.
    ///
    /// Attribute `connections`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub connections: Option<u32>,
}

/// A kind of bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NetworkAddressType {
    /// `pci`.
#[cfg_attr(feature = "serde", serde(rename = "pci"))]
    Pci,
}

impl NetworkAddressType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Pci,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pci => "pci",
        }
    }
}

impl Codec for NetworkAddressType {
    type Value = Self;
    const EXPECTED: &'static str = "pci";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "pci" => Self::Pci,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The bridge that guests are connected to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkBridge {
    /// Its device name. Made by the host when left out, for networks with a bridge of their own.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Zone of firewalld that it is put in.
    ///
    /// Attribute `zone`, since 5.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zone: Option<String>,
    /// Whether it speaks the spanning tree protocol.
    ///
    /// Attribute `stp`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub stp: Option<bool>,
    /// How long a new port waits before it forwards, in seconds.
    ///
    /// Attribute `delay`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub delay: Option<u64>,
    /// Who keeps its table of MAC addresses.
    ///
    /// Attribute `macTableManager`, since 1.2.11.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mac_table_manager: Option<MacTableManager>,
}

/// MAC address of the bridge.
///
/// Since 0.8.8.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkMac {
    /// No multicast address.
    ///
    /// Attribute `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<MacAddress>,
}

/// DNS domain of the guests.
///
/// Since 0.4.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkDomain {
    /// Its name.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Whether questions about it are never passed on. Since 1.2.12.
    ///
    /// Attribute `localOnly`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub local_only: Option<bool>,
}

/// The network's DNS server.
///
/// Since 0.9.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkDns {
    /// Whether there is one. Since 2.2.0.
    ///
    /// Attribute `enable`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub enable: Option<bool>,
    /// Whether questions about names without a domain are passed on. Since 1.1.2.
    ///
    /// Attribute `forwardPlainNames`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub forward_plain_names: Option<bool>,
    /// Another DNS server that is asked.
    ///
    /// Elements `forwarder`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub forwarder: Vec<NetworkDnsForwarder>,
    /// A TXT record.
    ///
    /// Elements `txt`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub txt: Vec<NetworkDnsTxt>,
    /// An SRV record: where a service is.
    ///
    /// Elements `srv`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub srv: Vec<NetworkDnsSrv>,
    /// Names of an address.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkDnsHost>,
}

/// Another DNS server that is asked.
///
/// Since 1.1.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkDnsForwarder {
    /// Only about names in this domain. Since 2.2.0.
    ///
    /// Attribute `domain`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// Its address.
    ///
    /// Attribute `addr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub addr: Option<IpAddr>,
}

/// A TXT record.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkDnsTxt {
    /// What it is about. No space, no comma.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Its text.
    ///
    /// Attribute `value`.
    pub value: String,
}

/// An SRV record: where a service is.
///
/// Since 0.9.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkDnsSrv {
    /// Name of the service.
    ///
    /// Attribute `service`.
    pub service: String,
    /// Its protocol, `tcp` or `udp`.
    ///
    /// Attribute `protocol`.
    pub protocol: String,
    /// Domain it is in.
    ///
    /// Attribute `domain`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// Host that offers it.
    ///
    /// Attribute `target`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub target: Option<String>,
    /// Port there.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub port: Option<u16>,
    /// The host with the least is asked first.
    ///
    /// Attribute `priority`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub priority: Option<u16>,
    /// Share among hosts of the same priority.
    ///
    /// Attribute `weight`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub weight: Option<u16>,
}

/// Names of an address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkDnsHost {
    /// The address.
    ///
    /// Attribute `ip`.
    pub ip: IpAddr,
    /// A name of it.
    ///
    /// Elements `hostname`, at least one.
    pub hostname: Vec<String>,
}

/// An address of the host on the network, and what is served there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkIp {
    /// Needed for IPv6. Since 0.8.7.
    ///
    /// Attribute `family`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub family: Option<IpFamily>,
    /// The host's address.
    ///
    /// Attribute `address`.
    pub address: IpAddr,
    /// Mask of the network, for IPv4.
    ///
    /// Attribute `netmask`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub netmask: Option<Ipv4Addr>,
    /// Bits of the network's part of the address.
    ///
    /// Attribute `prefix`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub prefix: Option<u8>,
    /// Whether questions about the names of its addresses are never passed on. Since 3.0.0.
    ///
    /// Attribute `localPtr`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub local_ptr: Option<bool>,
    /// A TFTP server.
    ///
    /// Element `tftp`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tftp: Option<NetworkTftp>,
    /// A DHCP server.
    ///
    /// Element `dhcp`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dhcp: Option<NetworkDhcp>,
}

/// A TFTP server.
///
/// Since 0.7.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkTftp {
    /// Folder with its files.
    ///
    /// Attribute `root`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub root: Option<String>,
}

/// A DHCP server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkDhcp {
    /// Addresses that are given out.
    ///
    /// Elements `range`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub range: Vec<NetworkDhcpRange>,
    /// An address that is kept for one guest.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkDhcpHost>,
    /// What guests boot from.
    ///
    /// Element `bootp`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bootp: Option<NetworkBootp>,
}

/// Addresses that are given out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkDhcpRange {
    /// The first.
    ///
    /// Attribute `start`.
    pub start: IpAddr,
    /// The last.
    ///
    /// Attribute `end`.
    pub end: IpAddr,
    /// How long a guest may keep an address.
    ///
    /// Element `lease`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lease: Option<NetworkLease>,
}

/// An address that is kept for one guest.
///
/// Since 0.4.5.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkDhcpHost {
    /// The guest's MAC address, for IPv4.
    ///
    /// Attribute `mac`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mac: Option<String>,
    /// The guest's client ID or DUID. Since 1.0.3.
    ///
    /// Attribute `id`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// The guest's name, as it tells it or is told.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Its address.
    ///
    /// Attribute `ip`.
    pub ip: IpAddr,
    /// How long a guest may keep an address.
    ///
    /// Element `lease`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lease: Option<NetworkLease>,
}

/// How long a guest may keep an address.
///
/// Since 6.3.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkLease {
    /// The time; at least 2 minutes. 0 is for ever.
    ///
    /// Attribute `expiry`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiry: Option<u64>,
    /// Its unit; minutes when left out.
    ///
    /// Attribute `unit`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub unit: Option<LeaseUnit>,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LeaseUnit {
    /// `seconds`.
#[cfg_attr(feature = "serde", serde(rename = "seconds"))]
    Seconds,
    /// `minutes`.
#[cfg_attr(feature = "serde", serde(rename = "minutes"))]
    Minutes,
    /// `hours`.
#[cfg_attr(feature = "serde", serde(rename = "hours"))]
    Hours,
}

impl LeaseUnit {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Seconds,
        Self::Minutes,
        Self::Hours,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
        }
    }
}

impl Codec for LeaseUnit {
    type Value = Self;
    const EXPECTED: &'static str = "seconds, minutes or hours";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "seconds" => Self::Seconds,
            "minutes" => Self::Minutes,
            "hours" => Self::Hours,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What guests boot from.
///
/// Since 0.7.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkBootp {
    /// The file they load.
    ///
    /// Attribute `file`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub file: Option<String>,
    /// The server they load it from; the host when left out. Since 0.7.3.
    ///
    /// Attribute `server`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub server: Option<IpAddr>,
}

/// A kind of guests' interfaces, which these choose by its name.
///
/// Since 0.9.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPortGroup {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Whether it is for interfaces that choose none.
    ///
    /// Attribute `default`, `no` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub default: bool,
    /// Whether the host follows the receive filters that guests set. Since 1.2.10.
    ///
    /// Attribute `trustGuestRxFilters`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub trust_guest_rx_filters: Option<bool>,
    /// VLANs whose traffic is let through.
    ///
    /// Element `vlan`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vlan: Option<NetVlan>,
    /// What the switch that the interface is connected to is told about it.
    ///
    /// Element `virtualport`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub virtualport: Option<VirtualPort>,
    /// Limits and guarantees of the traffic of an interface or of a whole network.
    ///
    /// Element `bandwidth`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bandwidth: Option<NetBandwidth>,
}

/// Lines added to the configuration of dnsmasq as they are, at one's own risk.
///
/// Since 5.6.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkDnsmasq {
    /// A line.
    ///
    /// Elements `dnsmasq:option`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub dnsmasq_option: Vec<NetworkDnsmasqDnsmasqOption>,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkDnsmasqDnsmasqOption {
    /// The line.
    ///
    /// Attribute `value`.
    pub value: String,
}
