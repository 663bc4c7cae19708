// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: networkport.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A port of a network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPort {
    /// Given by the host when left out.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// The guest it belongs to.
    ///
    /// Element `owner`.
    pub owner: NetOwner,
    /// Port group of the network.
    ///
    /// Element `group`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub group: Option<String>,
    /// MAC address of the guest's interface.
    ///
    /// Element `mac`.
    pub mac: NetMac,
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
    /// VLANs whose traffic is let through.
    ///
    /// Element `vlan`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vlan: Option<NetVlan>,
    /// How the port of a bridge treats its traffic.
    ///
    /// Element `port`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub port: Option<PortOptions>,
    /// What is done with the receive filters that the guest sets.
    ///
    /// Element `rxfilters`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rxfilters: Option<NetworkPortFilters>,
    /// What the guest's interface is connected to.
    ///
    /// Element `plug`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub plug: Option<NetworkPortPlug>,
}

/// The guest it belongs to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetOwner {
    /// Name of the guest.
    ///
    /// Element `name`.
    pub name: String,
    /// UUID of the guest.
    ///
    /// Element `uuid`.
    pub uuid: Uuid,
}

/// What is done with the receive filters that the guest sets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkPortFilters {
    /// Whether the host follows them.
    ///
    /// Attribute `trustGuest`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub trust_guest: Option<bool>,
}

/// What the guest's interface is connected to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NetworkPortPlug {
    /// Nothing.
    ///
    /// Attribute `type` is `none`.
    #[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// The bridge of a network.
    ///
    /// Attribute `type` is `network`.
    #[cfg_attr(feature = "serde", serde(rename = "network"))]
    Network(NetworkPortPlugNetwork),
    /// A bridge of the host's.
    ///
    /// Attribute `type` is `bridge`.
    #[cfg_attr(feature = "serde", serde(rename = "bridge"))]
    Bridge(NetworkPortPlugBridge),
    /// The host's sockets, by a program that needs no privilege. An extension of polyvirt.
    ///
    /// Attribute `type` is `user`.
    #[cfg_attr(feature = "serde", serde(rename = "user"))]
    User(NetworkPortPlugUser),
    /// A device of the host's, by macvtap.
    ///
    /// Attribute `type` is `direct`.
    #[cfg_attr(feature = "serde", serde(rename = "direct"))]
    Direct(NetworkPortPlugDirect),
    /// A device of the host's that the guest has for itself.
    ///
    /// Attribute `type` is `hostdev-pci`.
    #[cfg_attr(feature = "serde", serde(rename = "hostdev-pci"))]
    HostdevPci(NetworkPortPlugHostdevPci),
}

/// The bridge of a network.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPortPlugNetwork {
    /// A bridge.
    pub bridge: NetworkPortBridge,
}

/// A bridge of the host's.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPortPlugBridge {
    /// A bridge.
    pub bridge: NetworkPortBridge,
}

/// The host's sockets, by a program that needs no privilege. An extension of polyvirt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPortPlugUser {
    /// What carries the traffic.
    ///
    /// Attribute `backend`.
    pub backend: NetworkBackendType,
}

/// A device of the host's, by macvtap.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPortPlugDirect {
    /// Name of the device.
    ///
    /// Attribute `dev`.
    pub dev: String,
    /// How packets get from it to the guest.
    ///
    /// Attribute `mode`.
    pub mode: MacvtapMode,
}

/// A device of the host's that the guest has for itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPortPlugHostdevPci {
    /// Whether it is taken from and given back to the host.
    ///
    /// Attribute `managed`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub managed: Option<bool>,
    /// How it is handed to the guest.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<NetDriverName>,
    /// Place of a PCI device of the host.
    ///
    /// Element `address`.
    pub address: PciHostAddress,
}

/// A bridge.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkPortBridge {
    /// Its device name.
    ///
    /// Attribute `bridge`.
    pub bridge: String,
    /// Who keeps its table of MAC addresses.
    ///
    /// Attribute `macTableManager`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mac_table_manager: Option<MacTableManager>,
}

/// How packets get from a guest to another of the same device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MacvtapMode {
    /// By way of the switch.
    ///
    /// `vepa`.
#[cfg_attr(feature = "serde", serde(rename = "vepa"))]
    Vepa,
    /// Never.
    ///
    /// `private`.
#[cfg_attr(feature = "serde", serde(rename = "private"))]
    Private,
    /// At once.
    ///
    /// `bridge`.
#[cfg_attr(feature = "serde", serde(rename = "bridge"))]
    Bridge,
    /// There is only one guest.
    ///
    /// `passthrough`.
#[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough,
}

impl MacvtapMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Vepa,
        Self::Private,
        Self::Bridge,
        Self::Passthrough,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vepa => "vepa",
            Self::Private => "private",
            Self::Bridge => "bridge",
            Self::Passthrough => "passthrough",
        }
    }
}

impl Codec for MacvtapMode {
    type Value = Self;
    const EXPECTED: &'static str = "vepa, private, bridge or passthrough";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "vepa" => Self::Vepa,
            "private" => Self::Private,
            "bridge" => Self::Bridge,
            "passthrough" => Self::Passthrough,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
