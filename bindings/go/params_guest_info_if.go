// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfoInterface: what the names that begin with `if.#` tell.
type DomainGuestInfoInterface struct {
	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME): Name of the interface in the guest.
	Name string `param:"name"`

	// HwaddrSet: whether Hwaddr is there.
	HwaddrSet bool

	// Hwaddr (C.VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR): MAC address of the interface.
	Hwaddr string `param:"hwaddr"`

	// Addrs (C.VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX): Starts the fields of one address.
	//
	// There are as many as C.VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT says.
	Addrs []DomainGuestInfoIPAddress `param:"addr."`
}

// DomainGuestInfoIPAddress: what the names that begin with `if.#.addr.#` tell.
type DomainGuestInfoIPAddress struct {
	// PrefixSet: whether Prefix is there.
	PrefixSet bool

	// Prefix (C.VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX): Length of the network prefix, in
	// bits.
	Prefix uint `param:"prefix"`

	// AddrSet: whether Addr is there.
	AddrSet bool

	// Addr (C.VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR): The address as text.
	Addr string `param:"addr"`

	// TypeSet: whether Type is there.
	TypeSet bool

	// Type (C.VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE): Kind of address, `ipv4` or `ipv6`.
	Type string `param:"type"`
}
