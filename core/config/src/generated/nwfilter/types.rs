// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: nwfilter.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A network filter.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NwFilter {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Where its rules go: `root`, or a name that begins with a protocol.
    ///
    /// Attribute `chain`, `root` when missing.
    #[cfg_attr(feature = "serde", serde(default = "NwFilter::missing_chain"))]
    pub chain: String,
    /// When its chain is looked at: the least first, -1000 to 1000. Since 0.9.8.
    ///
    /// Attribute `priority`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub priority: Option<i32>,
    /// Given by the host when left out.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// What a filter consists of.
    ///
    /// Elements told by their names.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub entries: Vec<NwFilterEntry>,
}

impl Default for NwFilter {
    fn default() -> Self {
        Self {
            name: Default::default(),
            chain: "root".to_owned(),
            priority: None,
            uuid: None,
            entries: Vec::new(),
        }
    }
}

#[cfg(feature = "serde")]
impl NwFilter {
    fn missing_chain() -> String {
        "root".to_owned()
    }
}

/// What a filter consists of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NwFilterEntry {
    /// The child is `rule`.
    ///
    /// Element `rule`.
    #[cfg_attr(feature = "serde", serde(rename = "rule"))]
    Rule(FilterRule),
    /// The child is `filterref`.
    ///
    /// Element `filterref`.
    #[cfg_attr(feature = "serde", serde(rename = "filterref"))]
    Filterref(FilterRef),
}

/// What happens to some of the traffic.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilterRule {
    /// What happens to it.
    ///
    /// Attribute `action`.
    pub action: FilterAction,
    /// Which way it goes.
    ///
    /// Attribute `direction`.
    pub direction: FilterDirection,
    /// When the rule is looked at: the least first, -1000 to 1000.
    ///
    /// Attribute `priority`, `500` when missing.
    #[cfg_attr(feature = "serde", serde(default = "FilterRule::missing_priority"))]
    pub priority: i32,
    /// Whether packets of known connections may pass unseen. Since 0.8.1.
    ///
    /// Attribute `statematch`, `true` when missing.
    #[cfg_attr(feature = "serde", serde(default = "FilterRule::missing_statematch"))]
    pub statematch: bool,
    /// Packets of one protocol that a rule is about. Of several, the first tells the protocol, and
    /// all of it have to fit.
    ///
    /// Elements told by their names.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub matches: Vec<FilterMatch>,
}

#[cfg(feature = "serde")]
impl FilterRule {
    fn missing_priority() -> i32 {
        500
    }
    fn missing_statematch() -> bool {
        true
    }
}

/// What happens to packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilterAction {
    /// They vanish.
    ///
    /// `drop`.
#[cfg_attr(feature = "serde", serde(rename = "drop"))]
    Drop,
    /// They pass.
    ///
    /// `accept`.
#[cfg_attr(feature = "serde", serde(rename = "accept"))]
    Accept,
    /// They are sent back with an error.
    ///
    /// `reject`, since 0.9.0.
#[cfg_attr(feature = "serde", serde(rename = "reject"))]
    Reject,
    /// The filter that referred to this one goes on.
    ///
    /// `return`, since 0.9.7.
#[cfg_attr(feature = "serde", serde(rename = "return"))]
    Return,
    /// The next rule is looked at.
    ///
    /// `continue`, since 0.9.7.
#[cfg_attr(feature = "serde", serde(rename = "continue"))]
    Continue,
}

impl FilterAction {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Drop,
        Self::Accept,
        Self::Reject,
        Self::Return,
        Self::Continue,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Drop => "drop",
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Return => "return",
            Self::Continue => "continue",
        }
    }
}

impl Codec for FilterAction {
    type Value = Self;
    const EXPECTED: &'static str = "drop, accept, reject, return or continue";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "drop" => Self::Drop,
            "accept" => Self::Accept,
            "reject" => Self::Reject,
            "return" => Self::Return,
            "continue" => Self::Continue,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A way for packets, seen from the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilterDirection {
    /// `in`.
#[cfg_attr(feature = "serde", serde(rename = "in"))]
    In,
    /// `out`.
#[cfg_attr(feature = "serde", serde(rename = "out"))]
    Out,
    /// `inout`.
#[cfg_attr(feature = "serde", serde(rename = "inout"))]
    Inout,
}

impl FilterDirection {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::In,
        Self::Out,
        Self::Inout,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Inout => "inout",
        }
    }
}

impl Codec for FilterDirection {
    type Value = Self;
    const EXPECTED: &'static str = "in, out or inout";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "in" => Self::In,
            "out" => Self::Out,
            "inout" => Self::Inout,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Packets of one protocol that a rule is about. Of several, the first tells the protocol, and all
/// of it have to fit.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilterMatch {
    /// Any Ethernet packets.
    ///
    /// Element `mac`.
    #[cfg_attr(feature = "serde", serde(rename = "mac"))]
    Mac(FilterMac),
    /// Packets with a VLAN tag.
    ///
    /// Element `vlan`, since 0.9.8.
    #[cfg_attr(feature = "serde", serde(rename = "vlan"))]
    Vlan(FilterVlan),
    /// Packets of the spanning tree protocol.
    ///
    /// Element `stp`, since 0.9.8.
    #[cfg_attr(feature = "serde", serde(rename = "stp"))]
    Stp(FilterStp),
    /// Packets of ARP.
    ///
    /// Element `arp`.
    #[cfg_attr(feature = "serde", serde(rename = "arp"))]
    Arp(FilterArp),
    /// Packets of reverse ARP.
    ///
    /// Element `rarp`.
    #[cfg_attr(feature = "serde", serde(rename = "rarp"))]
    Rarp(FilterArp),
    /// Packets of IPv4, seen by the bridge.
    ///
    /// Element `ip`.
    #[cfg_attr(feature = "serde", serde(rename = "ip"))]
    Ip(FilterIp),
    /// Packets of IPv6, seen by the bridge.
    ///
    /// Element `ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "ipv6"))]
    Ipv6(FilterIpv6),
    /// Packets of TCP over IPv4.
    ///
    /// Element `tcp`.
    #[cfg_attr(feature = "serde", serde(rename = "tcp"))]
    Tcp(FilterTcp),
    /// Packets of UDP over IPv4.
    ///
    /// Element `udp`.
    #[cfg_attr(feature = "serde", serde(rename = "udp"))]
    Udp(FilterPorts),
    /// Packets of SCTP over IPv4.
    ///
    /// Element `sctp`.
    #[cfg_attr(feature = "serde", serde(rename = "sctp"))]
    Sctp(FilterPorts),
    /// Packets of ICMP.
    ///
    /// Element `icmp`.
    #[cfg_attr(feature = "serde", serde(rename = "icmp"))]
    Icmp(FilterIcmp),
    /// Packets of IGMP.
    ///
    /// Element `igmp`.
    #[cfg_attr(feature = "serde", serde(rename = "igmp"))]
    Igmp(FilterPlain),
    /// Any packets over IPv4.
    ///
    /// Element `all`.
    #[cfg_attr(feature = "serde", serde(rename = "all"))]
    All(FilterPlain),
    /// Packets of ESP over IPv4.
    ///
    /// Element `esp`.
    #[cfg_attr(feature = "serde", serde(rename = "esp"))]
    Esp(FilterPlain),
    /// Packets of AH over IPv4.
    ///
    /// Element `ah`.
    #[cfg_attr(feature = "serde", serde(rename = "ah"))]
    Ah(FilterPlain),
    /// Packets of UDP-Lite over IPv4.
    ///
    /// Element `udplite`.
    #[cfg_attr(feature = "serde", serde(rename = "udplite"))]
    Udplite(FilterPlain),
    /// Packets of TCP over IPv6.
    ///
    /// Element `tcp-ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "tcp-ipv6"))]
    TcpIpv6(FilterTcp6),
    /// Packets of UDP over IPv6.
    ///
    /// Element `udp-ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "udp-ipv6"))]
    UdpIpv6(FilterPorts6),
    /// Packets of SCTP over IPv6.
    ///
    /// Element `sctp-ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "sctp-ipv6"))]
    SctpIpv6(FilterPorts6),
    /// Packets of ICMPv6.
    ///
    /// Element `icmpv6`.
    #[cfg_attr(feature = "serde", serde(rename = "icmpv6"))]
    Icmpv6(FilterIcmp6),
    /// Any packets over IPv6.
    ///
    /// Element `all-ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "all-ipv6"))]
    AllIpv6(FilterPlain6),
    /// Packets of ESP over IPv6.
    ///
    /// Element `esp-ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "esp-ipv6"))]
    EspIpv6(FilterPlain6),
    /// Packets of AH over IPv6.
    ///
    /// Element `ah-ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "ah-ipv6"))]
    AhIpv6(FilterPlain6),
    /// Packets of UDP-Lite over IPv6.
    ///
    /// Element `udplite-ipv6`.
    #[cfg_attr(feature = "serde", serde(rename = "udplite-ipv6"))]
    UdpliteIpv6(FilterPlain6),
}

/// What Ethernet packets are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterMac {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// Ethernet addresses of packets.
    pub macs: FilterMacs,
    /// Protocol inside.
    ///
    /// Attribute `protocolid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub protocolid: Option<OrVariable<EtherType>>,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterMac {
    fn default() -> Self {
        Self {
            r#match: true,
            macs: Default::default(),
            protocolid: None,
            comment: None,
        }
    }
}

/// What packets with a VLAN tag are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterVlan {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// Ethernet addresses of packets.
    pub macs: FilterMacs,
    /// Number of the VLAN.
    ///
    /// Attribute `vlanid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vlanid: Option<OrVariable<FilterNumber<4095>>>,
    /// Protocol inside.
    ///
    /// Attribute `encap-protocol`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub encap_protocol: Option<OrVariable<EtherType>>,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterVlan {
    fn default() -> Self {
        Self {
            r#match: true,
            macs: Default::default(),
            vlanid: None,
            encap_protocol: None,
            comment: None,
        }
    }
}

/// What packets of the spanning tree protocol are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterStp {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// Sender.
    ///
    /// Attribute `srcmacaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcmacaddr: Option<OrVariable<MacAddress>>,
    /// Bits of the sender's address that count.
    ///
    /// Attribute `srcmacmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcmacmask: Option<OrVariable<MacMask>>,
    /// Type of the message.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<OrVariable<FilterNumber<255>>>,
    /// Flags of the message.
    ///
    /// Attribute `flags`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub flags: Option<OrVariable<FilterNumber<255>>>,
    /// Priority of the root, or the least of it.
    ///
    /// Attribute `root-priority`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub root_priority: Option<OrVariable<FilterNumber<65535>>>,
    /// The greatest priority of the root.
    ///
    /// Attribute `root-priority-hi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub root_priority_hi: Option<OrVariable<FilterNumber<65535>>>,
    /// Address of the root.
    ///
    /// Attribute `root-address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub root_address: Option<OrVariable<MacAddress>>,
    /// Bits of the root's address that count.
    ///
    /// Attribute `root-address-mask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub root_address_mask: Option<OrVariable<MacMask>>,
    /// Cost of the way to the root, or the least of it.
    ///
    /// Attribute `root-cost`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub root_cost: Option<OrVariable<FilterNumber<4294967295>>>,
    /// The greatest cost of the way to the root.
    ///
    /// Attribute `root-cost-hi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub root_cost_hi: Option<OrVariable<FilterNumber<4294967295>>>,
    /// Priority of the sender, or the least of it.
    ///
    /// Attribute `sender-priority`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sender_priority: Option<OrVariable<FilterNumber<65535>>>,
    /// The greatest priority of the sender.
    ///
    /// Attribute `sender-priority-hi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sender_priority_hi: Option<OrVariable<FilterNumber<65535>>>,
    /// Address of the sending bridge.
    ///
    /// Attribute `sender-address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sender_address: Option<OrVariable<MacAddress>>,
    /// Bits of the sending bridge's address that count.
    ///
    /// Attribute `sender-address-mask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sender_address_mask: Option<OrVariable<MacMask>>,
    /// Port, or the least of them.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<OrVariable<FilterNumber<65535>>>,
    /// The greatest port.
    ///
    /// Attribute `port-hi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port_hi: Option<OrVariable<FilterNumber<65535>>>,
    /// Age of the message, or the least of it.
    ///
    /// Attribute `age`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub age: Option<OrVariable<FilterNumber<65535>>>,
    /// The greatest age of the message.
    ///
    /// Attribute `age-hi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub age_hi: Option<OrVariable<FilterNumber<65535>>>,
    /// Age at which it is worthless, or the least of it.
    ///
    /// Attribute `max-age`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_age: Option<OrVariable<FilterNumber<65535>>>,
    /// The greatest age at which it is worthless.
    ///
    /// Attribute `max-age-hi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_age_hi: Option<OrVariable<FilterNumber<65535>>>,
    /// Time between messages, or the least of it.
    ///
    /// Attribute `hello-time`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hello_time: Option<OrVariable<FilterNumber<65535>>>,
    /// The greatest time between messages.
    ///
    /// Attribute `hello-time-hi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hello_time_hi: Option<OrVariable<FilterNumber<65535>>>,
    /// Delay before forwarding, or the least of it.
    ///
    /// Attribute `forward-delay`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub forward_delay: Option<OrVariable<FilterNumber<65535>>>,
    /// The greatest delay before forwarding.
    ///
    /// Attribute `forward-delay-hi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub forward_delay_hi: Option<OrVariable<FilterNumber<65535>>>,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterStp {
    fn default() -> Self {
        Self {
            r#match: true,
            srcmacaddr: None,
            srcmacmask: None,
            r#type: None,
            flags: None,
            root_priority: None,
            root_priority_hi: None,
            root_address: None,
            root_address_mask: None,
            root_cost: None,
            root_cost_hi: None,
            sender_priority: None,
            sender_priority_hi: None,
            sender_address: None,
            sender_address_mask: None,
            port: None,
            port_hi: None,
            age: None,
            age_hi: None,
            max_age: None,
            max_age_hi: None,
            hello_time: None,
            hello_time_hi: None,
            forward_delay: None,
            forward_delay_hi: None,
            comment: None,
        }
    }
}

/// What packets of ARP or reverse ARP are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterArp {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// Ethernet addresses of packets.
    pub macs: FilterMacs,
    /// Kind of hardware.
    ///
    /// Attribute `hwtype`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hwtype: Option<OrVariable<FilterNumber<65535>>>,
    /// Kind of protocol.
    ///
    /// Attribute `protocoltype`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub protocoltype: Option<OrVariable<FilterNumber<65535>>>,
    /// What the packet is for.
    ///
    /// Attribute `opcode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub opcode: Option<OrVariable<ArpOpcode>>,
    /// MAC address of the sender.
    ///
    /// Attribute `arpsrcmacaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arpsrcmacaddr: Option<OrVariable<MacAddress>>,
    /// MAC address of the target.
    ///
    /// Attribute `arpdstmacaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arpdstmacaddr: Option<OrVariable<MacAddress>>,
    /// IP address of the sender.
    ///
    /// Attribute `arpsrcipaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arpsrcipaddr: Option<OrVariable<Ipv4Addr>>,
    /// Bits of the sender's IP address that count. Since 1.2.3.
    ///
    /// Attribute `arpsrcipmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arpsrcipmask: Option<OrVariable<Ip4Mask>>,
    /// IP address of the target.
    ///
    /// Attribute `arpdstipaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arpdstipaddr: Option<OrVariable<Ipv4Addr>>,
    /// Bits of the target's IP address that count. Since 1.2.3.
    ///
    /// Attribute `arpdstipmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arpdstipmask: Option<OrVariable<Ip4Mask>>,
    /// Whether nobody asked for it. Since 0.9.2.
    ///
    /// Attribute `gratuitous`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gratuitous: Option<OrVariable<FilterFlag>>,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterArp {
    fn default() -> Self {
        Self {
            r#match: true,
            macs: Default::default(),
            hwtype: None,
            protocoltype: None,
            opcode: None,
            arpsrcmacaddr: None,
            arpdstmacaddr: None,
            arpsrcipaddr: None,
            arpsrcipmask: None,
            arpdstipaddr: None,
            arpdstipmask: None,
            gratuitous: None,
            comment: None,
        }
    }
}

/// What packets of IPv4 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterIp {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// Ethernet addresses of packets.
    pub macs: FilterMacs,
    /// IPv4 addresses of packets.
    pub addresses: FilterIp4Addresses,
    /// Protocol inside.
    ///
    /// Attribute `protocol`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub protocol: Option<OrVariable<IpProtocol>>,
    /// Ports of packets.
    pub ports: FilterPortNumbers,
    /// Class of service.
    ///
    /// Attribute `dscp`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dscp: Option<OrVariable<FilterNumber<63>>>,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterIp {
    fn default() -> Self {
        Self {
            r#match: true,
            macs: Default::default(),
            addresses: Default::default(),
            protocol: None,
            ports: Default::default(),
            dscp: None,
            comment: None,
        }
    }
}

/// What packets of IPv6 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterIpv6 {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// Ethernet addresses of packets.
    pub macs: FilterMacs,
    /// IPv6 addresses of packets.
    pub addresses: FilterIp6Addresses,
    /// Protocol inside.
    ///
    /// Attribute `protocol`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub protocol: Option<OrVariable<IpProtocol>>,
    /// Ports of packets.
    pub ports: FilterPortNumbers,
    /// Type of the ICMPv6 message, or the least of it. Since 1.2.12.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<OrVariable<FilterNumber<255>>>,
    /// The greatest type. Since 1.2.12.
    ///
    /// Attribute `typeend`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub typeend: Option<OrVariable<FilterNumber<255>>>,
    /// Code of the ICMPv6 message, or the least of it. Since 1.2.12.
    ///
    /// Attribute `code`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub code: Option<OrVariable<FilterNumber<255>>>,
    /// The greatest code. Since 1.2.12.
    ///
    /// Attribute `codeend`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub codeend: Option<OrVariable<FilterNumber<255>>>,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterIpv6 {
    fn default() -> Self {
        Self {
            r#match: true,
            macs: Default::default(),
            addresses: Default::default(),
            protocol: None,
            ports: Default::default(),
            r#type: None,
            typeend: None,
            code: None,
            codeend: None,
            comment: None,
        }
    }
}

/// What packets of TCP over IPv4 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterTcp {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// What packets over IPv4 have in common.
    pub ip: FilterOverIp4,
    /// Ports of packets.
    pub ports: FilterPortNumbers,
    /// Which flags are looked at, and which of these are set. Since 0.9.1.
    ///
    /// Attribute `flags`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub flags: Option<OrVariable<TcpFlags>>,
    /// A TCP option it has.
    ///
    /// Attribute `option`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub option: Option<OrVariable<FilterNumber<255>>>,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterTcp {
    fn default() -> Self {
        Self {
            r#match: true,
            ip: Default::default(),
            ports: Default::default(),
            flags: None,
            option: None,
            comment: None,
        }
    }
}

/// What packets of TCP over IPv6 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterTcp6 {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// What packets over IPv6 have in common.
    pub ip: FilterOverIp6,
    /// Ports of packets.
    pub ports: FilterPortNumbers,
    /// Which flags are looked at, and which of these are set. Since 0.9.1.
    ///
    /// Attribute `flags`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub flags: Option<OrVariable<TcpFlags>>,
    /// A TCP option it has.
    ///
    /// Attribute `option`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub option: Option<OrVariable<FilterNumber<255>>>,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterTcp6 {
    fn default() -> Self {
        Self {
            r#match: true,
            ip: Default::default(),
            ports: Default::default(),
            flags: None,
            option: None,
            comment: None,
        }
    }
}

/// What packets of a protocol with ports over IPv4 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterPorts {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// What packets over IPv4 have in common.
    pub ip: FilterOverIp4,
    /// Ports of packets.
    pub ports: FilterPortNumbers,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterPorts {
    fn default() -> Self {
        Self {
            r#match: true,
            ip: Default::default(),
            ports: Default::default(),
            comment: None,
        }
    }
}

/// What packets of a protocol with ports over IPv6 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterPorts6 {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// What packets over IPv6 have in common.
    pub ip: FilterOverIp6,
    /// Ports of packets.
    pub ports: FilterPortNumbers,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterPorts6 {
    fn default() -> Self {
        Self {
            r#match: true,
            ip: Default::default(),
            ports: Default::default(),
            comment: None,
        }
    }
}

/// What packets of ICMP are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterIcmp {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// What packets over IPv4 have in common.
    pub ip: FilterOverIp4,
    /// Kind of a message of ICMP.
    pub message: FilterIcmpMessage,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterIcmp {
    fn default() -> Self {
        Self {
            r#match: true,
            ip: Default::default(),
            message: Default::default(),
            comment: None,
        }
    }
}

/// What packets of ICMPv6 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterIcmp6 {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// What packets over IPv6 have in common.
    pub ip: FilterOverIp6,
    /// Kind of a message of ICMP.
    pub message: FilterIcmpMessage,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterIcmp6 {
    fn default() -> Self {
        Self {
            r#match: true,
            ip: Default::default(),
            message: Default::default(),
            comment: None,
        }
    }
}

/// What packets of a protocol over IPv4 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterPlain {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// What packets over IPv4 have in common.
    pub ip: FilterOverIp4,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterPlain {
    fn default() -> Self {
        Self {
            r#match: true,
            ip: Default::default(),
            comment: None,
        }
    }
}

/// What packets of a protocol over IPv6 are like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterPlain6 {
    /// Whether they are like this, and not unlike it.
    ///
    /// Attribute `match`, `yes` when missing.
    pub r#match: bool,
    /// What packets over IPv6 have in common.
    pub ip: FilterOverIp6,
    /// Free text.
    ///
    /// Attribute `comment`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comment: Option<String>,
}

impl Default for FilterPlain6 {
    fn default() -> Self {
        Self {
            r#match: true,
            ip: Default::default(),
            comment: None,
        }
    }
}

/// Ethernet addresses of packets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterMacs {
    /// Sender.
    ///
    /// Attribute `srcmacaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcmacaddr: Option<OrVariable<MacAddress>>,
    /// Bits of the sender's address that count.
    ///
    /// Attribute `srcmacmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcmacmask: Option<OrVariable<MacMask>>,
    /// Receiver.
    ///
    /// Attribute `dstmacaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstmacaddr: Option<OrVariable<MacAddress>>,
    /// Bits of the receiver's address that count.
    ///
    /// Attribute `dstmacmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstmacmask: Option<OrVariable<MacMask>>,
}

/// IPv4 addresses of packets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterIp4Addresses {
    /// Sender.
    ///
    /// Attribute `srcipaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcipaddr: Option<OrVariable<Ipv4Addr>>,
    /// Bits of the sender's address that count: their number, or a mask.
    ///
    /// Attribute `srcipmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcipmask: Option<OrVariable<Ip4Mask>>,
    /// Receiver.
    ///
    /// Attribute `dstipaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstipaddr: Option<OrVariable<Ipv4Addr>>,
    /// Bits of the receiver's address that count: their number, or a mask.
    ///
    /// Attribute `dstipmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstipmask: Option<OrVariable<Ip4Mask>>,
}

/// IPv6 addresses of packets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterIp6Addresses {
    /// Sender.
    ///
    /// Attribute `srcipaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcipaddr: Option<OrVariable<Ipv6Addr>>,
    /// Bits of the sender's address that count: their number, or a mask.
    ///
    /// Attribute `srcipmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcipmask: Option<OrVariable<Ip6Mask>>,
    /// Receiver.
    ///
    /// Attribute `dstipaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstipaddr: Option<OrVariable<Ipv6Addr>>,
    /// Bits of the receiver's address that count: their number, or a mask.
    ///
    /// Attribute `dstipmask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstipmask: Option<OrVariable<Ip6Mask>>,
}

/// What packets over IPv4 have in common.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterOverIp4 {
    /// MAC address of the sender.
    ///
    /// Attribute `srcmacaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcmacaddr: Option<OrVariable<MacAddress>>,
    /// IPv4 addresses of packets.
    pub addresses: FilterIp4Addresses,
    /// Sender: the first of a range.
    ///
    /// Attribute `srcipfrom`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcipfrom: Option<OrVariable<Ipv4Addr>>,
    /// Sender: the last of a range.
    ///
    /// Attribute `srcipto`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcipto: Option<OrVariable<Ipv4Addr>>,
    /// Receiver: the first of a range.
    ///
    /// Attribute `dstipfrom`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstipfrom: Option<OrVariable<Ipv4Addr>>,
    /// Receiver: the last of a range.
    ///
    /// Attribute `dstipto`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstipto: Option<OrVariable<Ipv4Addr>>,
    /// Service and connection of packets.
    pub connection: FilterConnection,
}

/// What packets over IPv6 have in common.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterOverIp6 {
    /// MAC address of the sender.
    ///
    /// Attribute `srcmacaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcmacaddr: Option<OrVariable<MacAddress>>,
    /// IPv6 addresses of packets.
    pub addresses: FilterIp6Addresses,
    /// Sender: the first of a range.
    ///
    /// Attribute `srcipfrom`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcipfrom: Option<OrVariable<Ipv6Addr>>,
    /// Sender: the last of a range.
    ///
    /// Attribute `srcipto`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcipto: Option<OrVariable<Ipv6Addr>>,
    /// Receiver: the first of a range.
    ///
    /// Attribute `dstipfrom`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstipfrom: Option<OrVariable<Ipv6Addr>>,
    /// Receiver: the last of a range.
    ///
    /// Attribute `dstipto`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstipto: Option<OrVariable<Ipv6Addr>>,
    /// Service and connection of packets.
    pub connection: FilterConnection,
}

/// Service and connection of packets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterConnection {
    /// Class of service.
    ///
    /// Attribute `dscp`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dscp: Option<OrVariable<FilterNumber<63>>>,
    /// More connections than this. Since 0.8.5.
    ///
    /// Attribute `connlimit-above`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub connlimit_above: Option<OrVariable<FilterCount>>,
    /// State of the connection. Since 0.8.5.
    ///
    /// Attribute `state`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<OrVariable<ConnectionStates>>,
    /// Set of addresses that it is in. Since 0.10.0.
    ///
    /// Attribute `ipset`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ipset: Option<OrVariable<IpSetName>>,
    /// Which of its addresses are looked for in the set. Since 0.10.0.
    ///
    /// Attribute `ipsetflags`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ipsetflags: Option<OrVariable<IpSetFlags>>,
}

/// Ports of packets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterPortNumbers {
    /// Sender: the first of a range.
    ///
    /// Attribute `srcportstart`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcportstart: Option<OrVariable<FilterNumber<65535>>>,
    /// Sender: the last of a range.
    ///
    /// Attribute `srcportend`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub srcportend: Option<OrVariable<FilterNumber<65535>>>,
    /// Receiver: the first of a range.
    ///
    /// Attribute `dstportstart`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstportstart: Option<OrVariable<FilterNumber<65535>>>,
    /// Receiver: the last of a range.
    ///
    /// Attribute `dstportend`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dstportend: Option<OrVariable<FilterNumber<65535>>>,
}

/// Kind of a message of ICMP.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilterIcmpMessage {
    /// Type of the message.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<OrVariable<FilterNumber<255>>>,
    /// Code of the message.
    ///
    /// Attribute `code`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub code: Option<OrVariable<FilterNumber<255>>>,
}
