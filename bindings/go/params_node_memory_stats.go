// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NodeMemoryStats: Names of figures about a host's memory.
type NodeMemoryStats struct {
	// TotalSet: whether Total is there.
	TotalSet bool

	// Total (C.VIR_NODE_MEMORY_STATS_TOTAL): All memory there is, in KiB.
	Total uint64 `param:"total"`

	// FreeSet: whether Free is there.
	FreeSet bool

	// Free (C.VIR_NODE_MEMORY_STATS_FREE): Memory not in use, in KiB.
	Free uint64 `param:"free"`

	// AvailableSet: whether Available is there.
	AvailableSet bool

	// Available (C.VIR_NODE_MEMORY_STATS_AVAILABLE): Memory that new programs could get without swapping,
	// in KiB.
	Available uint64 `param:"available"`

	// BuffersSet: whether Buffers is there.
	BuffersSet bool

	// Buffers (C.VIR_NODE_MEMORY_STATS_BUFFERS): Memory in buffers, in KiB; on Linux only for all NUMA
	// nodes together.
	Buffers uint64 `param:"buffers"`

	// CachedSet: whether Cached is there.
	CachedSet bool

	// Cached (C.VIR_NODE_MEMORY_STATS_CACHED): Memory in caches, in KiB; on Linux only for all NUMA nodes
	// together.
	Cached uint64 `param:"cached"`
}
