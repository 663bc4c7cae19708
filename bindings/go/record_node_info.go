// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

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
