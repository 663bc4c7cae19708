// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainNumaParameters: On which NUMA nodes of the host a domain's memory lies.
type DomainNumaParameters struct {
	// ModeSet: whether Mode is there.
	ModeSet bool

	// Mode (C.VIR_DOMAIN_NUMA_MODE): How memory is spread, a value of `DomainNumatuneMemMode`; cannot be
	// changed while the domain is active.
	Mode DomainNumatuneMemMode `param:"numa_mode"`

	// NodesetSet: whether Nodeset is there.
	NodesetSet bool

	// Nodeset (C.VIR_DOMAIN_NUMA_NODESET): Host nodes to use, as a list of numbers and ranges such as
	// `0-2,5,^1`.
	Nodeset string `param:"numa_nodeset"`
}
