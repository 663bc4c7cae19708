// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: network.

/// Which form of a network's XML to produce.
///
/// In C: `virNetworkXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NetworkXmlFlags(u32);

bitflags::bitflags! {
    impl NetworkXmlFlags: u32 {
        /// The stored configuration, without anything resolved or added at run time. Since 0.9.10.
        const INACTIVE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NetworkXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NetworkXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Filters for listing networks.
///
/// The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
///
/// In C: `virConnectListAllNetworksFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectListAllNetworksFlags(u32);

bitflags::bitflags! {
    impl ConnectListAllNetworksFlags: u32 {
        /// Networks that are not running. Since 0.10.2.
        const INACTIVE = 1;
        /// Networks that are running. Since 0.10.2.
        const ACTIVE = 2;
        /// Networks with a stored configuration. Since 0.10.2.
        const PERSISTENT = 4;
        /// Networks without a stored configuration. Since 0.10.2.
        const TRANSIENT = 8;
        /// Networks started together with the daemon. Since 0.10.2.
        const AUTOSTART = 16;
        /// Networks that are started by hand only. Since 0.10.2.
        const NO_AUTOSTART = 32;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectListAllNetworksFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectListAllNetworksFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for creating a transient network.
///
/// In C: `virNetworkCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateFlags(u32);

bitflags::bitflags! {
    impl NetworkCreateFlags: u32 {
        /// Check the XML against the schema first. Since 7.8.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NetworkCreateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NetworkCreateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for storing a network's configuration.
///
/// In C: `virNetworkDefineFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NetworkDefineFlags(u32);

bitflags::bitflags! {
    impl NetworkDefineFlags: u32 {
        /// Check the XML against the schema first. Since 7.7.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NetworkDefineFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NetworkDefineFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What `virNetworkUpdate` does with the element it is given.
///
/// In C: `virNetworkUpdateCommand`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetworkUpdateCommand(pub i32);

impl NetworkUpdateCommand {
    /// Placeholder, refused as invalid. Since 0.10.2.
    pub const NONE: Self = Self(0);
    /// Replaces the existing element that the given one matches. Since 0.10.2.
    pub const MODIFY: Self = Self(1);
    /// Removes the existing element that the given one matches. Since 0.10.2.
    pub const DELETE: Self = Self(2);
    /// Inserts the element behind its siblings. Since 0.10.2.
    pub const ADD_LAST: Self = Self(3);
    /// Inserts the element ahead of its siblings. Since 0.10.2.
    pub const ADD_FIRST: Self = Self(4);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_NETWORK_UPDATE_COMMAND_NONE",
            1 => "VIR_NETWORK_UPDATE_COMMAND_MODIFY",
            2 => "VIR_NETWORK_UPDATE_COMMAND_DELETE",
            3 => "VIR_NETWORK_UPDATE_COMMAND_ADD_LAST",
            4 => "VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NetworkUpdateCommand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NetworkUpdateCommand({})", self.0),
        }
    }
}

/// Which part of a network's XML `virNetworkUpdate` works on.
///
/// In C: `virNetworkUpdateSection`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetworkUpdateSection(pub i32);

impl NetworkUpdateSection {
    /// Placeholder, refused as invalid. Since 0.10.2.
    pub const NONE: Self = Self(0);
    /// The `<bridge>` element. Since 0.10.2.
    pub const BRIDGE: Self = Self(1);
    /// The `<domain>` element (DNS domain name). Since 0.10.2.
    pub const DOMAIN: Self = Self(2);
    /// An `<ip>` element. Since 0.10.2.
    pub const IP: Self = Self(3);
    /// A `<host>` inside `<ip>/<dhcp>`: a fixed lease. Since 0.10.2.
    pub const IP_DHCP_HOST: Self = Self(4);
    /// A `<range>` inside `<ip>/<dhcp>`: addresses to hand out. Since 0.10.2.
    pub const IP_DHCP_RANGE: Self = Self(5);
    /// The `<forward>` element. Since 0.10.2.
    pub const FORWARD: Self = Self(6);
    /// An `<interface>` inside `<forward>`. Since 0.10.2.
    pub const FORWARD_INTERFACE: Self = Self(7);
    /// The `<pf>` inside `<forward>`: an SR-IOV physical function. Since 0.10.2.
    pub const FORWARD_PF: Self = Self(8);
    /// A `<portgroup>` element. Since 0.10.2.
    pub const PORTGROUP: Self = Self(9);
    /// A `<host>` inside `<dns>`. Since 0.10.2.
    pub const DNS_HOST: Self = Self(10);
    /// A `<txt>` inside `<dns>`. Since 0.10.2.
    pub const DNS_TXT: Self = Self(11);
    /// A `<srv>` inside `<dns>`. Since 0.10.2.
    pub const DNS_SRV: Self = Self(12);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_NETWORK_SECTION_NONE",
            1 => "VIR_NETWORK_SECTION_BRIDGE",
            2 => "VIR_NETWORK_SECTION_DOMAIN",
            3 => "VIR_NETWORK_SECTION_IP",
            4 => "VIR_NETWORK_SECTION_IP_DHCP_HOST",
            5 => "VIR_NETWORK_SECTION_IP_DHCP_RANGE",
            6 => "VIR_NETWORK_SECTION_FORWARD",
            7 => "VIR_NETWORK_SECTION_FORWARD_INTERFACE",
            8 => "VIR_NETWORK_SECTION_FORWARD_PF",
            9 => "VIR_NETWORK_SECTION_PORTGROUP",
            10 => "VIR_NETWORK_SECTION_DNS_HOST",
            11 => "VIR_NETWORK_SECTION_DNS_TXT",
            12 => "VIR_NETWORK_SECTION_DNS_SRV",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NetworkUpdateSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NetworkUpdateSection({})", self.0),
        }
    }
}

/// Which state of a network a change applies to. `LIVE` and `CONFIG` may be combined.
///
/// In C: `virNetworkUpdateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NetworkUpdateFlags(u32);

bitflags::bitflags! {
    impl NetworkUpdateFlags: u32 {
        /// The running network if it is active, its stored configuration otherwise. Since 0.10.2.
        const CURRENT = 0;
        /// The running network; the change ends with it. Since 0.10.2.
        const LIVE = 1;
        /// The stored configuration; it takes effect at the next start. Since 0.10.2.
        const CONFIG = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NetworkUpdateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NetworkUpdateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What happened to a network, as told by a lifecycle event.
///
/// In C: `virNetworkEventLifecycleType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetworkEventLifecycleType(pub i32);

impl NetworkEventLifecycleType {
    /// A configuration was stored or replaced. Since 1.2.1.
    pub const DEFINED: Self = Self(0);
    /// The stored configuration was removed. Since 1.2.1.
    pub const UNDEFINED: Self = Self(1);
    /// The network began to run. Since 1.2.1.
    pub const STARTED: Self = Self(2);
    /// The network ceased to run. Since 1.2.1.
    pub const STOPPED: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_NETWORK_EVENT_DEFINED",
            1 => "VIR_NETWORK_EVENT_UNDEFINED",
            2 => "VIR_NETWORK_EVENT_STARTED",
            3 => "VIR_NETWORK_EVENT_STOPPED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NetworkEventLifecycleType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NetworkEventLifecycleType({})", self.0),
        }
    }
}

/// Kinds of network events one can register for. Each kind has a callback type of its own.
///
/// In C: `virNetworkEventID`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetworkEventId(pub i32);

impl NetworkEventId {
    /// Lifecycle changes, told to a `virConnectNetworkEventLifecycleCallback`. Since 1.2.1.
    pub const LIFECYCLE: Self = Self(0);
    /// Changed metadata, told to a `virConnectNetworkEventMetadataChangeCallback`. Since 9.8.0.
    pub const METADATA_CHANGE: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_NETWORK_EVENT_ID_LIFECYCLE",
            1 => "VIR_NETWORK_EVENT_ID_METADATA_CHANGE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NetworkEventId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NetworkEventId({})", self.0),
        }
    }
}

/// Family of an IP address.
///
/// In C: `virIPAddrType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IpAddrType(pub i32);

impl IpAddrType {
    /// IPv4. Since 1.2.6.
    pub const IPV4: Self = Self(0);
    /// IPv6. Since 1.2.6.
    pub const IPV6: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_IP_ADDR_TYPE_IPV4",
            1 => "VIR_IP_ADDR_TYPE_IPV6",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for IpAddrType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "IpAddrType({})", self.0),
        }
    }
}

/// Which piece of a network's metadata is read, written or reported.
///
/// In C: `virNetworkMetadataType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetworkMetadataType(pub i32);

impl NetworkMetadataType {
    /// The `<description>` text. Since 9.7.0.
    pub const DESCRIPTION: Self = Self(0);
    /// The `<title>` text, one line. Since 9.7.0.
    pub const TITLE: Self = Self(1);
    /// A custom element inside `<metadata>`, told apart by its XML namespace. Since 9.7.0.
    pub const ELEMENT: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_NETWORK_METADATA_DESCRIPTION",
            1 => "VIR_NETWORK_METADATA_TITLE",
            2 => "VIR_NETWORK_METADATA_ELEMENT",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NetworkMetadataType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NetworkMetadataType({})", self.0),
        }
    }
}

