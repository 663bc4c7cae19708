// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainInterface: A network interface of a guest with its addresses.
type DomainInterface struct {
	// Name: Its name: the guest's when the agent was asked, else the host's device name.
	Name string

	// Hwaddr: Its MAC address; NULL when it has none.
	Hwaddr string

	// Addrs: The addresses.
	Addrs []DomainIPAddress
}
