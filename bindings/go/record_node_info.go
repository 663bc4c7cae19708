// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

// NodeInfo: Basic facts about a host.
type NodeInfo struct {
	// Model: CPU model or architecture, such as `x86_64`.
	Model string

	// Memory: Size of the memory, in KiB.
	Memory uint64

	// Cpus: Number of CPUs that are active.
	Cpus uint

	// Mhz: CPU frequency to expect, in MHz; 0 when unknown.
	Mhz uint

	// Nodes: Number of NUMA nodes; 1 also for topologies too irregular to tell.
	Nodes uint

	// Sockets: CPU sockets per NUMA node.
	Sockets uint

	// Cores: Cores per socket.
	Cores uint

	// Threads: Threads per core.
	Threads uint
}

// takeNodeInfo is the record of C in Go.
func takeNodeInfo(record *C.virNodeInfo) *NodeInfo {
	var taken NodeInfo
	taken.Model = C.GoString(&record.model[0])
	taken.Memory = uint64(record.memory)
	taken.Cpus = uint(record.cpus)
	taken.Mhz = uint(record.mhz)
	taken.Nodes = uint(record.nodes)
	taken.Sockets = uint(record.sockets)
	taken.Cores = uint(record.cores)
	taken.Threads = uint(record.threads)
	return &taken
}
