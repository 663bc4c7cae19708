// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NodeMemoryParameters: Settings and counters of the host's sharing of equal memory pages (KSM on
// Linux).
type NodeMemoryParameters struct {
	// ShmPagesToScanSet: whether ShmPagesToScan is there.
	ShmPagesToScanSet bool

	// ShmPagesToScan (C.VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN): Pages scanned before each pause.
	ShmPagesToScan uint `param:"shm_pages_to_scan"`

	// ShmSleepMillisecsSet: whether ShmSleepMillisecs is there.
	ShmSleepMillisecsSet bool

	// ShmSleepMillisecs (C.VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS): Length of the pause between scans, in
	// ms.
	ShmSleepMillisecs uint `param:"shm_sleep_millisecs"`

	// ShmMergeAcrossNodesSet: whether ShmMergeAcrossNodes is there.
	ShmMergeAcrossNodesSet bool

	// ShmMergeAcrossNodes (C.VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES): 1 to merge pages of different
	// NUMA nodes, 0 to merge within each node only.
	ShmMergeAcrossNodes uint `param:"shm_merge_across_nodes"`

	// ShmPagesSharedSet: whether ShmPagesShared is there.
	ShmPagesSharedSet bool

	// ShmPagesShared (C.VIR_NODE_MEMORY_SHARED_PAGES_SHARED): Shared pages in use; read-only.
	ShmPagesShared uint64 `param:"shm_pages_shared"`

	// ShmPagesSharingSet: whether ShmPagesSharing is there.
	ShmPagesSharingSet bool

	// ShmPagesSharing (C.VIR_NODE_MEMORY_SHARED_PAGES_SHARING): Places that refer to a shared page, a
	// measure of what is saved; read-only.
	ShmPagesSharing uint64 `param:"shm_pages_sharing"`

	// ShmPagesUnsharedSet: whether ShmPagesUnshared is there.
	ShmPagesUnsharedSet bool

	// ShmPagesUnshared (C.VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED): Pages that were checked and found to be
	// unique; read-only.
	ShmPagesUnshared uint64 `param:"shm_pages_unshared"`

	// ShmPagesVolatileSet: whether ShmPagesVolatile is there.
	ShmPagesVolatileSet bool

	// ShmPagesVolatile (C.VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE): Pages that change too often to be
	// considered; read-only.
	ShmPagesVolatile uint64 `param:"shm_pages_volatile"`

	// ShmFullScansSet: whether ShmFullScans is there.
	ShmFullScansSet bool

	// ShmFullScans (C.VIR_NODE_MEMORY_SHARED_FULL_SCANS): How often all candidates have been scanned;
	// read-only.
	ShmFullScans uint64 `param:"shm_full_scans"`
}
