// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/interface.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A network interface of the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Interface {
    /// Whether the host follows the receive filters that the guest sets. Since 1.2.10.
    ///
    /// Attribute `trustGuestRxFilters`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub trust_guest_rx_filters: Option<bool>,
    /// Made by the host when left out.
    ///
    /// Element `mac`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mac: Option<InterfaceMac>,
    /// What a network interface is connected to.
    ///
    /// Told by attribute `type`.
    pub kind: InterfaceKind,
    /// An address.
    ///
    /// Elements `ip`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub ip: Vec<InterfaceIp>,
    /// A static route.
    ///
    /// Elements `route`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub route: Vec<NetRoute>,
    /// Ports of the host whose traffic goes to the guest.
    ///
    /// Elements `portForward`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub port_forward: Vec<InterfacePortForward>,
    /// VLANs whose traffic is let through.
    ///
    /// Element `vlan`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vlan: Option<NetVlan>,
    /// What the switch that the interface is connected to is told about it.
    ///
    /// Element `virtualport`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub virtualport: Option<VirtualPort>,
    /// Limits and guarantees of the traffic of an interface or of a whole network.
    ///
    /// Element `bandwidth`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bandwidth: Option<NetBandwidth>,
    /// How the port of a bridge treats its traffic.
    ///
    /// Element `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<PortOptions>,
    /// Program that connects the interface on the host's side.
    ///
    /// Element `script`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub script: Option<InterfaceScript>,
    /// Program that disconnects it again. Since 5.1.0.
    ///
    /// Element `downscript`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub downscript: Option<InterfaceScript>,
    /// Guest that the other end of the interface is in, for Xen. Since 1.2.13.
    ///
    /// Element `backenddomain`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub backenddomain: Option<InterfaceBackenddomain>,
    /// The device at the host's end.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<InterfaceTarget>,
    /// The device at the guest's end, in a container.
    ///
    /// Element `guest`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub guest: Option<InterfaceGuest>,
    /// The network card that the guest sees.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<InterfaceModel>,
    /// How the network card is emulated.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<InterfaceDriver>,
    /// What is behind the interface on the host.
    ///
    /// Element `backend`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub backend: Option<InterfaceBackend>,
    /// A network filter that is applied, with what its variables stand for.
    ///
    /// Element `filterref`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub filterref: Option<FilterRef>,
    /// Buffers at the host's end.
    ///
    /// Element `tune`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tune: Option<InterfaceTune>,
    /// Its part in a pair of interfaces that stand in for each other, so that a guest with a host's
    /// device can migrate.
    ///
    /// Element `teaming`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub teaming: Option<Teaming>,
    /// State of the link. Since 0.9.5.
    ///
    /// Element `link`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub link: Option<InterfaceLink>,
    /// Greatest size of a packet.
    ///
    /// Element `mtu`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mtu: Option<NetMtu>,
    /// How a network device puts several packets into one interrupt.
    ///
    /// Element `coalesce`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub coalesce: Option<NetCoalesce>,
    /// What devices of every kind have in common: their name, and where the guest finds them.
    pub info: DeviceInfo,
}

/// Guest that the other end of the interface is in, for Xen. Since 1.2.13.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceBackenddomain {
    /// Its name.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

/// The network card that the guest sees.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceModel {
    /// Its name, as `virtio` or `e1000`.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<String>,
}

/// State of the link. Since 0.9.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceLink {
    /// Whether it is plugged in.
    ///
    /// Attribute `state`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<LinkState>,
}

/// MAC address of the interface.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceMac {
    /// No multicast address.
    ///
    /// Attribute `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<MacAddress>,
    /// Who chose it, for VMware. Since 5.2.0.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<InterfaceMacType>,
    /// Whether VMware checks that it is in the range for it. Since 7.0.0.
    ///
    /// Attribute `check`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub check: Option<bool>,
}

/// Who chose a MAC address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InterfaceMacType {
    /// The hypervisor.
    ///
    /// `generated`.
#[cfg_attr(feature = "serde", serde(rename = "generated"))]
    Generated,
    /// The user.
    ///
    /// `static`.
#[cfg_attr(feature = "serde", serde(rename = "static"))]
    Static,
}

impl InterfaceMacType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Generated,
        Self::Static,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Static => "static",
        }
    }
}

impl Codec for InterfaceMacType {
    type Value = Self;
    const EXPECTED: &'static str = "generated or static";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "generated" => Self::Generated,
            "static" => Self::Static,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What a network interface is connected to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InterfaceKind {
    /// A network of its own, made by the hypervisor without any rights on the host.
    ///
    /// Attribute `type` is `user`.
    #[cfg_attr(feature = "serde", serde(rename = "user"))]
    User(InterfaceKindUser),
    /// A device of the host that the user sees to.
    ///
    /// Attribute `type` is `ethernet`.
    #[cfg_attr(feature = "serde", serde(rename = "ethernet"))]
    Ethernet(InterfaceKindEthernet),
    /// A program of the host, by a vhost-user socket.
    ///
    /// Attribute `type` is `vhostuser`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(rename = "vhostuser"))]
    Vhostuser(InterfaceKindVhostuser),
    /// A TCP connection to another guest, which this one waits for.
    ///
    /// Attribute `type` is `server`.
    #[cfg_attr(feature = "serde", serde(rename = "server"))]
    Server(InterfaceKindServer),
    /// A TCP connection to another guest, which this one makes.
    ///
    /// Attribute `type` is `client`.
    #[cfg_attr(feature = "serde", serde(rename = "client"))]
    Client(InterfaceKindClient),
    /// Other guests, by multicast.
    ///
    /// Attribute `type` is `mcast`.
    #[cfg_attr(feature = "serde", serde(rename = "mcast"))]
    Mcast(InterfaceKindMcast),
    /// A virtual network.
    ///
    /// Attribute `type` is `network`.
    #[cfg_attr(feature = "serde", serde(rename = "network"))]
    Network(InterfaceKindNetwork),
    /// A bridge of the host.
    ///
    /// Attribute `type` is `bridge`.
    #[cfg_attr(feature = "serde", serde(rename = "bridge"))]
    Bridge(InterfaceKindBridge),
    /// A network inside the hypervisor.
    ///
    /// Attribute `type` is `internal`.
    #[cfg_attr(feature = "serde", serde(rename = "internal"))]
    Internal(InterfaceKindInternal),
    /// A device of the host, by macvtap.
    ///
    /// Attribute `type` is `direct`, since 0.7.7.
    #[cfg_attr(feature = "serde", serde(rename = "direct"))]
    Direct(InterfaceKindDirect),
    /// A network device of the host that the guest has for itself.
    ///
    /// Attribute `type` is `hostdev`, since 0.9.11.
    #[cfg_attr(feature = "serde", serde(rename = "hostdev"))]
    Hostdev(InterfaceKindHostdev),
    /// A UDP connection to another guest.
    ///
    /// Attribute `type` is `udp`, since 1.2.20.
    #[cfg_attr(feature = "serde", serde(rename = "udp"))]
    Udp(InterfaceKindUdp),
    /// A vDPA device of the host.
    ///
    /// Attribute `type` is `vdpa`, since 6.9.0.
    #[cfg_attr(feature = "serde", serde(rename = "vdpa"))]
    Vdpa(InterfaceKindVdpa),
    /// Nothing.
    ///
    /// Attribute `type` is `null`, since 8.7.0.
    #[cfg_attr(feature = "serde", serde(rename = "null"))]
    Null,
    /// A distributed switch of VMware.
    ///
    /// Attribute `type` is `vds`, since 8.7.0.
    #[cfg_attr(feature = "serde", serde(rename = "vds"))]
    Vds(InterfaceKindVds),
}

impl Default for InterfaceKind {
    fn default() -> Self {
        Self::User(Default::default())
    }
}

/// A network of its own, made by the hypervisor without any rights on the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceKindUser {
    /// The host's side of it.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<InterfaceDevice>,
}

/// A device of the host that the user sees to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceKindEthernet {
    /// The host's side of it.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<InterfaceEthernet>,
}

/// A program of the host, by a vhost-user socket.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceKindVhostuser {
    /// The socket.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<InterfaceVhostUser>,
}

/// A TCP connection to another guest, which this one waits for.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindServer {
    /// Where the guest waits.
    ///
    /// Element `source`.
    pub source: InterfaceServer,
}

/// A TCP connection to another guest, which this one makes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindClient {
    /// Where the other guests are.
    ///
    /// Element `source`.
    pub source: InterfacePeer,
}

/// Other guests, by multicast.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindMcast {
    /// Where the other guests are.
    ///
    /// Element `source`.
    pub source: InterfacePeer,
}

/// A virtual network.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindNetwork {
    /// The virtual network.
    ///
    /// Element `source`.
    pub source: InterfaceNetwork,
}

/// A bridge of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindBridge {
    /// The bridge.
    ///
    /// Element `source`.
    pub source: InterfaceBridge,
}

/// A network inside the hypervisor.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindInternal {
    /// The network inside the hypervisor.
    ///
    /// Element `source`.
    pub source: InterfaceInternal,
}

/// A device of the host, by macvtap.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindDirect {
    /// The device of the host.
    ///
    /// Element `source`.
    pub source: InterfaceDirect,
}

/// A network device of the host that the guest has for itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindHostdev {
    /// Whether the device is taken from and given back to the host.
    ///
    /// Attribute `managed`, `no` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub managed: bool,
    /// The device of the host.
    ///
    /// Element `source`.
    pub source: InterfaceHostdev,
}

/// A UDP connection to another guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindUdp {
    /// Where the other guest is.
    ///
    /// Element `source`.
    pub source: InterfaceUdp,
}

/// A vDPA device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindVdpa {
    /// The vDPA device.
    ///
    /// Element `source`.
    pub source: InterfaceVdpa,
}

/// A distributed switch of VMware.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceKindVds {
    /// The port of a distributed switch.
    ///
    /// Element `source`.
    pub source: InterfaceVds,
}

/// The host's side of it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceDevice {
    /// Device of the host that traffic leaves by.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
}

/// The host's side of it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceEthernet {
    /// Addresses of the host's end. Since 2.1.0.
    ///
    /// Elements `ip`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub ip: Vec<InterfaceIp>,
    /// Routes of the host's end.
    ///
    /// Elements `route`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub route: Vec<NetRoute>,
}

/// The socket.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceVhostUser {
    /// Kind of socket.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<InterfaceSocketType>,
    /// Its path.
    ///
    /// Attribute `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// Who waits for the other.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<InterfaceSocketMode>,
    /// With passt: device of the host that traffic leaves by. Since 11.1.0.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
    /// Whether a lost connection is made again.
    ///
    /// Element `reconnect`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reconnect: Option<InterfaceReconnect>,
}

/// A kind of socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InterfaceSocketType {
    /// `unix`.
#[cfg_attr(feature = "serde", serde(rename = "unix"))]
    Unix,
}

impl InterfaceSocketType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Unix,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unix => "unix",
        }
    }
}

impl Codec for InterfaceSocketType {
    type Value = Self;
    const EXPECTED: &'static str = "unix";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "unix" => Self::Unix,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Who waits for the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InterfaceSocketMode {
    /// The guest's hypervisor.
    ///
    /// `server`.
#[cfg_attr(feature = "serde", serde(rename = "server"))]
    Server,
    /// The other program.
    ///
    /// `client`.
#[cfg_attr(feature = "serde", serde(rename = "client"))]
    Client,
}

impl InterfaceSocketMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Server,
        Self::Client,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Client => "client",
        }
    }
}

impl Codec for InterfaceSocketMode {
    type Value = Self;
    const EXPECTED: &'static str = "server or client";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "server" => Self::Server,
            "client" => Self::Client,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether a lost connection is made again.
///
/// Since 3.7.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceReconnect {
    /// Whether it is.
    ///
    /// Attribute `enabled`.
    pub enabled: bool,
    /// Time between attempts, in seconds. Needed if it is.
    ///
    /// Attribute `timeout`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub timeout: Option<u32>,
}

/// Where the guest waits.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceServer {
    /// Address of the host; all of them when left out.
    ///
    /// Attribute `address`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub address: Option<String>,
    /// TCP port.
    ///
    /// Attribute `port`.
    pub port: u16,
}

/// Where the other guests are.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfacePeer {
    /// Address of the other guest, or of the group.
    ///
    /// Attribute `address`.
    pub address: String,
    /// Port.
    ///
    /// Attribute `port`.
    pub port: u16,
}

/// Where the other guest is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceUdp {
    /// Its address.
    ///
    /// Attribute `address`.
    pub address: String,
    /// Its UDP port.
    ///
    /// Attribute `port`.
    pub port: u16,
    /// Address and port of this guest's end.
    ///
    /// Element `local`.
    pub local: InterfacePeer,
}

/// The virtual network.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceNetwork {
    /// Its name.
    ///
    /// Attribute `network`.
    pub network: String,
    /// Port group of the network. Since 0.9.4.
    ///
    /// Attribute `portgroup`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub portgroup: Option<String>,
    /// What a network gave to the interface.
    #[cfg_attr(feature = "serde", serde(default))]
    pub actual: InterfaceActual,
    /// Bridge that it is connected to.
    ///
    /// Attribute `bridge`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bridge: Option<String>,
    /// Who keeps that bridge's table of MAC addresses.
    ///
    /// Attribute `macTableManager`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mac_table_manager: Option<MacTableManager>,
}

/// What a network gave to the interface.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceActual {
    /// Port of the network. Since 5.1.0.
    ///
    /// Attribute `portid`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub portid: Option<Uuid>,
}

/// The network that an interface came from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceFrom {
    /// Its name.
    ///
    /// Attribute `network`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub network: Option<String>,
    /// Port group of the network.
    ///
    /// Attribute `portgroup`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub portgroup: Option<String>,
    /// What a network gave to the interface.
    pub actual: InterfaceActual,
}

/// The bridge.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceBridge {
    /// The network that an interface came from.
    #[cfg_attr(feature = "serde", serde(default))]
    pub network: InterfaceFrom,
    /// Its device name.
    ///
    /// Attribute `bridge`.
    pub bridge: String,
    /// Who keeps its table of MAC addresses.
    ///
    /// Attribute `macTableManager`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mac_table_manager: Option<MacTableManager>,
}

/// The network inside the hypervisor.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceInternal {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// The device of the host.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceDirect {
    /// The network that an interface came from.
    #[cfg_attr(feature = "serde", serde(default))]
    pub network: InterfaceFrom,
    /// Its name.
    ///
    /// Attribute `dev`.
    pub dev: String,
    /// How packets get from it to the guest.
    ///
    /// Attribute `mode`, `vepa` when missing.
    #[cfg_attr(feature = "serde", serde(default = "InterfaceDirect::missing_mode"))]
    pub mode: MacvtapMode,
}

impl Default for InterfaceDirect {
    fn default() -> Self {
        Self {
            network: Default::default(),
            dev: Default::default(),
            mode: MacvtapMode::Vepa,
        }
    }
}

#[cfg(feature = "serde")]
impl InterfaceDirect {
    fn missing_mode() -> MacvtapMode {
        MacvtapMode::Vepa
    }
}

/// The device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceHostdev {
    /// The network that an interface came from.
    pub network: InterfaceFrom,
    /// Whether it was missing when the guest started.
    ///
    /// Attribute `missing`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub missing: Option<bool>,
    /// Maker of a USB device.
    ///
    /// Element `vendor`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<InterfaceHostdevVendor>,
    /// Product of that maker.
    ///
    /// Element `product`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub product: Option<InterfaceHostdevProduct>,
    /// Where a device of the host is.
    ///
    /// Element `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<InterfaceHostAddress>,
}

/// Maker of a USB device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceHostdevVendor {
    /// Its number.
    ///
    /// Attribute `id`.
    pub id: u16,
}

/// Product of that maker.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceHostdevProduct {
    /// Its number.
    ///
    /// Attribute `id`.
    pub id: u16,
}

/// Where a device of the host is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InterfaceHostAddress {
    /// On a PCI bus.
    ///
    /// Attribute `type` is `pci`.
    #[cfg_attr(feature = "serde", serde(rename = "pci"))]
    Pci(InterfaceHostAddressPci),
    /// On a USB bus.
    ///
    /// Attribute `type` is `usb`.
    #[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb(InterfaceHostAddressUsb),
}

/// On a PCI bus.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceHostAddressPci {
    /// Place of a PCI device.
    pub place: PciAddress,
}

/// On a USB bus.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceHostAddressUsb {
    /// Bus.
    ///
    /// Attribute `bus`.
    pub bus: u32,
    /// Number on the bus.
    ///
    /// Attribute `device`.
    pub device: u32,
}

/// The vDPA device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceVdpa {
    /// Its path, as `/dev/vhost-vdpa-0`.
    ///
    /// Attribute `dev`.
    pub dev: String,
}

/// The port of a distributed switch.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceVds {
    /// The switch.
    ///
    /// Attribute `switchid`.
    pub switchid: Uuid,
    /// The port.
    ///
    /// Attribute `portid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub portid: Option<i64>,
    /// Its port group.
    ///
    /// Attribute `portgroupid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub portgroupid: Option<String>,
    /// The connection.
    ///
    /// Attribute `connectionid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub connectionid: Option<i64>,
}

/// An address.
///
/// Since 1.2.12.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfaceIp {
    /// The address.
    ///
    /// Attribute `address`.
    pub address: IpAddr,
    /// Found from the address when left out.
    ///
    /// Attribute `family`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub family: Option<IpFamily>,
    /// Bits of the network's part of the address.
    ///
    /// Attribute `prefix`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub prefix: Option<u8>,
    /// Address of the other end, of a point-to-point connection. Since 2.1.0.
    ///
    /// Attribute `peer`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub peer: Option<IpAddr>,
}

/// Ports of the host whose traffic goes to the guest.
///
/// Since 9.0.0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfacePortForward {
    /// The protocol.
    ///
    /// Attribute `proto`.
    pub proto: PortForwardProtocol,
    /// Address of the host; all of them when left out.
    ///
    /// Attribute `address`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub address: Option<IpAddr>,
    /// Device of the host; all of them when left out.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
    /// Some ports.
    ///
    /// Elements `range`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub range: Vec<InterfacePortRange>,
}

/// A protocol with ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PortForwardProtocol {
    /// `tcp`.
#[cfg_attr(feature = "serde", serde(rename = "tcp"))]
    Tcp,
    /// `udp`.
#[cfg_attr(feature = "serde", serde(rename = "udp"))]
    Udp,
}

impl PortForwardProtocol {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Tcp,
        Self::Udp,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
        }
    }
}

impl Codec for PortForwardProtocol {
    type Value = Self;
    const EXPECTED: &'static str = "tcp or udp";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "tcp" => Self::Tcp,
            "udp" => Self::Udp,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Some ports.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InterfacePortRange {
    /// The first.
    ///
    /// Attribute `start`.
    pub start: u16,
    /// The last; only one when left out.
    ///
    /// Attribute `end`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub end: Option<u16>,
    /// The guest's port that the first goes to; the same when left out.
    ///
    /// Attribute `to`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to: Option<u16>,
    /// Whether they are left out instead.
    ///
    /// Attribute `exclude`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub exclude: Option<bool>,
}

/// A program.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceScript {
    /// Its path.
    ///
    /// Attribute `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
}

/// The device at the host's end.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceTarget {
    /// Its name. Made by the host when left out.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
    /// Whether the host makes it, and not the user. Since 5.7.0.
    ///
    /// Attribute `managed`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub managed: Option<bool>,
}

/// The device at the guest's end, in a container.
///
/// Since 1.2.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceGuest {
    /// Its name.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
    /// The name it has just now.
    ///
    /// Attribute `actual`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub actual: Option<String>,
}

/// State of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LinkState {
    /// `up`.
#[cfg_attr(feature = "serde", serde(rename = "up"))]
    Up,
    /// `down`.
#[cfg_attr(feature = "serde", serde(rename = "down"))]
    Down,
}

impl LinkState {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Up,
        Self::Down,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

impl Codec for LinkState {
    type Value = Self;
    const EXPECTED: &'static str = "up or down";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "up" => Self::Up,
            "down" => Self::Down,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How the network card is emulated.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceDriver {
    /// Who moves the packets.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<InterfaceDriverName>,
    /// How packets that the guest sends are waited for.
    ///
    /// Attribute `txmode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub txmode: Option<InterfaceTxMode>,
    /// Whether the guest is told of by an event, in a thread of its own. Since 0.9.3.
    ///
    /// Attribute `ioeventfd`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ioeventfd: Option<bool>,
    /// Whether the number of interrupts is reduced. Since 0.9.5.
    ///
    /// Attribute `event_idx`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub event_idx: Option<bool>,
    /// Number of queues. Since 1.0.6.
    ///
    /// Attribute `queues`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub queues: Option<u32>,
    /// Size of each queue of packets that arrive; a power of two. Since 2.3.0.
    ///
    /// Attribute `rx_queue_size`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rx_queue_size: Option<u32>,
    /// Size of each queue of packets that leave; a power of two. Since 3.7.0.
    ///
    /// Attribute `tx_queue_size`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tx_queue_size: Option<u32>,
    /// Whether packets are spread over the queues by the network card. Since 8.3.0.
    ///
    /// Attribute `rss`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rss: Option<bool>,
    /// Whether the guest is told the hash that they are spread by. Since 8.3.0.
    ///
    /// Attribute `rss_hash_report`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rss_hash_report: Option<bool>,
    /// How a virtio device reaches the guest's memory.
    pub virtio: VirtioOptions,
    /// What the host's end may leave to its network card. All on when left out.
    ///
    /// Element `host`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub host: Option<InterfaceHostOffload>,
    /// What the guest's end may leave to its network card. All on when left out.
    ///
    /// Element `guest`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub guest: Option<InterfaceGuestOffload>,
}

/// Who moves the packets, or hands the device over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InterfaceDriverName {
    /// The hypervisor's process.
    ///
    /// `qemu`.
#[cfg_attr(feature = "serde", serde(rename = "qemu"))]
    Qemu,
    /// The kernel.
    ///
    /// `vhost`.
#[cfg_attr(feature = "serde", serde(rename = "vhost"))]
    Vhost,
    /// KVM's old way to hand a device over.
    ///
    /// `kvm`.
#[cfg_attr(feature = "serde", serde(rename = "kvm"))]
    Kvm,
    /// VFIO hands the device over.
    ///
    /// `vfio`.
#[cfg_attr(feature = "serde", serde(rename = "vfio"))]
    Vfio,
    /// Xen hands the device over.
    ///
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
}

impl InterfaceDriverName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Qemu,
        Self::Vhost,
        Self::Kvm,
        Self::Vfio,
        Self::Xen,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Qemu => "qemu",
            Self::Vhost => "vhost",
            Self::Kvm => "kvm",
            Self::Vfio => "vfio",
            Self::Xen => "xen",
        }
    }
}

impl Codec for InterfaceDriverName {
    type Value = Self;
    const EXPECTED: &'static str = "qemu, vhost, kvm, vfio or xen";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "qemu" => Self::Qemu,
            "vhost" => Self::Vhost,
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

/// How packets that the guest sends are waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InterfaceTxMode {
    /// They are sent at once, in a thread of their own.
    ///
    /// `iothread`.
#[cfg_attr(feature = "serde", serde(rename = "iothread"))]
    Iothread,
    /// They are gathered for a moment.
    ///
    /// `timer`.
#[cfg_attr(feature = "serde", serde(rename = "timer"))]
    Timer,
}

impl InterfaceTxMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Iothread,
        Self::Timer,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Iothread => "iothread",
            Self::Timer => "timer",
        }
    }
}

impl Codec for InterfaceTxMode {
    type Value = Self;
    const EXPECTED: &'static str = "iothread or timer";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "iothread" => Self::Iothread,
            "timer" => Self::Timer,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What the host's end may leave to its network card. All on when left out.
///
/// Since 1.2.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceHostOffload {
    /// Checksums.
    ///
    /// Attribute `csum`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub csum: Option<bool>,
    /// Segmentation of any protocol.
    ///
    /// Attribute `gso`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gso: Option<bool>,
    /// Segmentation of TCP over IPv4.
    ///
    /// Attribute `tso4`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tso4: Option<bool>,
    /// Segmentation of TCP over IPv6.
    ///
    /// Attribute `tso6`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tso6: Option<bool>,
    /// Segmentation of TCP with ECN.
    ///
    /// Attribute `ecn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ecn: Option<bool>,
    /// Fragmentation of UDP.
    ///
    /// Attribute `ufo`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ufo: Option<bool>,
    /// Buffers of packets that arrive are merged.
    ///
    /// Attribute `mrg_rxbuf`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mrg_rxbuf: Option<bool>,
}

/// What the guest's end may leave to its network card. All on when left out.
///
/// Since 1.2.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceGuestOffload {
    /// Checksums.
    ///
    /// Attribute `csum`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub csum: Option<bool>,
    /// Segmentation of TCP over IPv4.
    ///
    /// Attribute `tso4`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tso4: Option<bool>,
    /// Segmentation of TCP over IPv6.
    ///
    /// Attribute `tso6`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tso6: Option<bool>,
    /// Segmentation of TCP with ECN.
    ///
    /// Attribute `ecn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ecn: Option<bool>,
    /// Fragmentation of UDP.
    ///
    /// Attribute `ufo`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ufo: Option<bool>,
}

/// What is behind the interface on the host.
///
/// Since 1.2.15.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceBackend {
    /// Program that carries the traffic. Since 9.0.0.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<InterfaceBackendType>,
    /// Path of the tun/tap device.
    ///
    /// Attribute `tap`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tap: Option<String>,
    /// Path of the vhost device.
    ///
    /// Attribute `vhost`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vhost: Option<String>,
    /// File that the program writes its log to. Since 9.0.0.
    ///
    /// Attribute `logFile`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub log_file: Option<String>,
}

/// A program that carries traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InterfaceBackendType {
    /// That of the hypervisor, slirp.
    ///
    /// `default`.
#[cfg_attr(feature = "serde", serde(rename = "default"))]
    Default,
    /// The program passt.
    ///
    /// `passt`.
#[cfg_attr(feature = "serde", serde(rename = "passt"))]
    Passt,
}

impl InterfaceBackendType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Default,
        Self::Passt,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Passt => "passt",
        }
    }
}

impl Codec for InterfaceBackendType {
    type Value = Self;
    const EXPECTED: &'static str = "default or passt";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "default" => Self::Default,
            "passt" => Self::Passt,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Buffers at the host's end.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InterfaceTune {
    /// How much the guest may send before it has to wait, in bytes. Since 0.8.5.
    ///
    /// Element `sndbuf`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sndbuf: Option<u64>,
}

/// Its part in a pair of interfaces that stand in for each other, so that a guest with a host's
/// device can migrate.
///
/// Since 7.1.0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Teaming {
    /// The one that always stays.
    ///
    /// Attribute `type` is `persistent`.
    #[cfg_attr(feature = "serde", serde(rename = "persistent"))]
    Persistent,
    /// The faster one, unplugged during migration.
    ///
    /// Attribute `type` is `transient`.
    #[cfg_attr(feature = "serde", serde(rename = "transient"))]
    Transient(TeamingTransient),
}

/// The faster one, unplugged during migration.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TeamingTransient {
    /// Alias of the one that stays.
    ///
    /// Attribute `persistent`.
    pub persistent: String,
}
