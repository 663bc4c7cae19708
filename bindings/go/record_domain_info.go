// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

// DomainInfo: A domain's state and its use of memory and CPU.
type DomainInfo struct {
	// State: What the domain is doing.
	State DomainState

	// MaxMem: Upper bound of its memory, in KiB.
	MaxMem uint64

	// Memory: Memory it has at present, in KiB.
	Memory uint64

	// NrVirtCpu: Number of its virtual CPUs.
	NrVirtCpu uint16

	// CpuTime: CPU time used so far, in nanoseconds; 0 when inactive.
	CpuTime uint64
}

// takeDomainInfo is the record of C in Go.
func takeDomainInfo(record *C.virDomainInfo) *DomainInfo {
	var taken DomainInfo
	taken.State = DomainState(record.state)
	taken.MaxMem = uint64(record.maxMem)
	taken.Memory = uint64(record.memory)
	taken.NrVirtCpu = uint16(record.nrVirtCpu)
	taken.CpuTime = uint64(record.cpuTime)
	return &taken
}
