// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainIOThreadInfo: One I/O thread of a domain and the host CPUs it may run on.
type DomainIOThreadInfo struct {
	// IOThreadID: ID of the thread, from 1.
	IOThreadID uint

	// CpuMap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0.
	CpuMap []bool
}
