// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NodeSuspendTarget: How deep a host sleeps.
type NodeSuspendTarget int

const (
	// NODE_SUSPEND_TARGET_MEM (C.VIR_NODE_SUSPEND_TARGET_MEM): Suspend to RAM (ACPI S3).
	NODE_SUSPEND_TARGET_MEM NodeSuspendTarget = 0

	// NODE_SUSPEND_TARGET_DISK (C.VIR_NODE_SUSPEND_TARGET_DISK): Suspend to disk (ACPI S4).
	NODE_SUSPEND_TARGET_DISK NodeSuspendTarget = 1

	// NODE_SUSPEND_TARGET_HYBRID (C.VIR_NODE_SUSPEND_TARGET_HYBRID): Suspend to RAM with a copy on disk,
	// for the case that power fails.
	NODE_SUSPEND_TARGET_HYBRID NodeSuspendTarget = 2
)

// NodeGetCPUStatsAllCPUs: Stands for the sum of all CPUs.
type NodeGetCPUStatsAllCPUs int

const (
	// NODE_CPU_STATS_ALL_CPUS (C.VIR_NODE_CPU_STATS_ALL_CPUS): All CPUs together.
	NODE_CPU_STATS_ALL_CPUS NodeGetCPUStatsAllCPUs = -1
)

// NodeGetMemoryStatsAllCells: Stands for the sum of all NUMA nodes.
type NodeGetMemoryStatsAllCells int

const (
	// NODE_MEMORY_STATS_ALL_CELLS (C.VIR_NODE_MEMORY_STATS_ALL_CELLS): All NUMA nodes together.
	NODE_MEMORY_STATS_ALL_CELLS int = -1
)

// NodeAllocPagesFlags: How the numbers of huge pages are meant.
type NodeAllocPagesFlags uint

const (
	// NODE_ALLOC_PAGES_ADD (C.VIR_NODE_ALLOC_PAGES_ADD): Adds the pages to those in the pool.
	NODE_ALLOC_PAGES_ADD NodeAllocPagesFlags = 0

	// NODE_ALLOC_PAGES_SET (C.VIR_NODE_ALLOC_PAGES_SET): Sets the size of the pool, which may free pages.
	NODE_ALLOC_PAGES_SET NodeAllocPagesFlags = 1
)
