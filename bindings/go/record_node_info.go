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

	// MHz: CPU frequency to expect, in MHz; 0 when unknown.
	MHz uint

	// Nodes: Number of NUMA nodes; 1 also for topologies too irregular to tell.
	Nodes uint32

	// Sockets: CPU sockets per NUMA node.
	Sockets uint32

	// Cores: Cores per socket.
	Cores uint32

	// Threads: Threads per core.
	Threads uint32
}

// takeNodeInfo is the record of C in Go.
func takeNodeInfo(record *C.virNodeInfo) *NodeInfo {
	var taken NodeInfo
	taken.Model = C.GoString(&record.model[0])
	taken.Memory = uint64(record.memory)
	taken.Cpus = uint(record.cpus)
	taken.MHz = uint(record.mhz)
	taken.Nodes = uint32(record.nodes)
	taken.Sockets = uint32(record.sockets)
	taken.Cores = uint32(record.cores)
	taken.Threads = uint32(record.threads)
	return &taken
}
