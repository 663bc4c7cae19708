// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainIPAddress: An IP address of a guest's interface.
type DomainIPAddress struct {
	// Type: Kind of address.
	Type IPAddrType

	// Addr: The address as text.
	Addr string

	// Prefix: Length of the network prefix, in bits.
	Prefix uint
}
