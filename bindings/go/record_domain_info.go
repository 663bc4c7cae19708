// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainInfo: A domain's state and its use of memory and CPU.
type DomainInfo struct {
	// State: What the domain is doing.
	State DomainState

	// MaxMem: Upper bound of its memory, in KiB.
	MaxMem uint64

	// Memory: Memory it has at present, in KiB.
	Memory uint64

	// NrVirtCpu: Number of its virtual CPUs.
	NrVirtCpu uint

	// CpuTime: CPU time used so far, in nanoseconds; 0 when inactive.
	CpuTime uint64
}
