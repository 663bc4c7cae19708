// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: network.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// One address that a network's DHCP server has handed out. Free it with `virNetworkDHCPLeaseFree`.
///
/// In C: `virNetworkDHCPLease`.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkDhcpLease {
    /// Bridge or interface on the host that serves the lease.
    pub iface: String,
    /// When the lease ends, in seconds since 1970-01-01 UTC; 0 when it never does.
    pub expirytime: i64,
    /// Family of the address.
    pub type_: IpAddrType,
    /// Hardware address of the client, NULL when unknown.
    pub mac: Option<String>,
    /// Identity association identifier (DHCPv6), NULL for IPv4.
    pub iaid: Option<String>,
    /// The leased address, as text.
    pub ipaddr: String,
    /// Length of the network prefix, in bits.
    pub prefix: u32,
    /// Name the client gave, NULL when it gave none.
    pub hostname: Option<String>,
    /// DHCP client ID, or DUID for IPv6; NULL when unknown.
    pub clientid: Option<String>,
}

