//! What a rule is made of.

use std::fmt;
use std::net::Ipv4Addr;

use polyvirt_config::network::Subnet;

/// A rule. It goes in front of those that are in its chain already, so that the last one is asked first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The packets it is for.
    pub family: Family,
    /// When it is asked.
    pub chain: Chain,
    /// What a packet has to be like: all of it.
    pub matches: Vec<Match>,
    /// What becomes of the packet then.
    pub verdict: Verdict,
}

/// A family of packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
}

impl Family {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Ipv4, Self::Ipv6];
}

/// When a rule is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chain {
    /// About packets for the host itself.
    ToHost,
    /// About packets of the host itself.
    FromHost,
    /// About packets that guests send through the host.
    GuestOutput,
    /// About packets that reach guests through the host.
    GuestInput,
    /// About packets from guest to guest.
    GuestCross,
    /// About the source address of what leaves the host.
    GuestNat,
    /// About what is wrong with a packet that leaves the host.
    Mend,
}

/// What a packet has to be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// It came in by a device.
    From(Device),
    /// It leaves by a device.
    To(Device),
    /// Its source is in a network.
    Source(Subnet),
    /// Its destination is in a network.
    Destination(Subnet),
    /// Its destination is not in a network.
    NotDestination(Subnet),
    /// It is of a protocol.
    Protocol(Protocol),
    /// It is for a port.
    Port(Protocol, u16),
    /// It belongs to a connection that was let through before.
    Established,
}

/// A device of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Device {
    /// The bridge of the network, which is there as long as the rule.
    Bridge(String),
    /// Another device, which may come and go.
    Other(String),
}

impl Device {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        let (Self::Bridge(name) | Self::Other(name)) = self;
        name
    }
}

/// A protocol with ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
        })
    }
}

/// Ports, from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    /// The first.
    pub first: u16,
    /// The last.
    pub last: u16,
}

impl fmt::Display for Ports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.first, self.last)
    }
}

/// What becomes of a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It passes.
    Accept,
    /// It does not, and its sender is told.
    Reject,
    /// No further rule of the chain is asked.
    Return,
    /// It gets the address of the device it leaves by, and one of these ports.
    Masquerade(Option<Ports>),
    /// It gets one of these addresses and ports.
    Source {
        /// The first address.
        first: Ipv4Addr,
        /// The last one.
        last: Ipv4Addr,
        /// The ports.
        ports: Option<Ports>,
    },
    /// Its checksum is filled in.
    FillChecksum,
}
