// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "time"

// NetworkDHCPLease: One address that a network's DHCP server has handed out. Free it with
// `virNetworkDHCPLeaseFree`.
type NetworkDHCPLease struct {
	// Iface: Bridge or interface on the host that serves the lease.
	Iface string

	// ExpiryTime: When the lease ends, in seconds since 1970-01-01 UTC; 0 when it never does.
	ExpiryTime time.Time

	// Type: Family of the address.
	Type IPAddrType

	// Mac: Hardware address of the client, NULL when unknown.
	Mac string

	// Iaid: Identity association identifier (DHCPv6), NULL for IPv4.
	Iaid string

	// IPaddr: The leased address, as text.
	IPaddr string

	// Prefix: Length of the network prefix, in bits.
	Prefix uint

	// Hostname: Name the client gave, NULL when it gave none.
	Hostname string

	// Clientid: DHCP client ID, or DUID for IPv6; NULL when unknown.
	Clientid string
}
