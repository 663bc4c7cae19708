// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsMemory: what the names that begin with `memory` tell.
type DomainStatsMemory struct {
	// BandwidthMonitor (C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX): Start of the names that
	// describe one memory bandwidth monitor; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT says.
	BandwidthMonitor []DomainStatsMemoryBandwidthMonitor `param:"bandwidth.monitor."`
}

// DomainStatsMemoryBandwidthMonitor: what the names that begin with `memory.bandwidth.monitor.#` tell.
type DomainStatsMemoryBandwidthMonitor struct {
	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME): Name of the monitor.
	Name string `param:"name"`

	// VCPUsSet: whether VCPUs is there.
	VCPUsSet bool

	// VCPUs (C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS): Virtual CPUs the monitor watches,
	// as a list such as `0-2,5`.
	VCPUs string `param:"vcpus"`

	// Nodes (C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX): Middle of the names that
	// describe one memory controller; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT says.
	Nodes []DomainStatsMemoryBandwidthMonitorNode `param:"node."`
}

// DomainStatsMemoryBandwidthMonitorNode: what the names that begin with
// `memory.bandwidth.monitor.#.node.#` tell.
type DomainStatsMemoryBandwidthMonitorNode struct {
	// IDSet: whether ID is there.
	IDSet bool

	// ID (C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID): The host's identifier of the
	// memory controller.
	ID uint `param:"id"`

	// BytesLocalSet: whether BytesLocal is there.
	BytesLocalSet bool

	// BytesLocal (C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL): Bytes moved
	// through this controller by CPUs of its own node.
	BytesLocal uint64 `param:"bytes.local"`

	// BytesTotalSet: whether BytesTotal is there.
	BytesTotalSet bool

	// BytesTotal (C.VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL): Bytes moved
	// through this controller by CPUs of all nodes.
	BytesTotal uint64 `param:"bytes.total"`
}
