// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainJobInfo: Progress of a domain's job; which fields come depends on the kind of job and the
// hypervisor.
type DomainJobInfo struct {
	// Type: what kind of job it is.
	Type DomainJobType

	// DiskProcessedSet: whether DiskProcessed is there.
	DiskProcessedSet bool

	// DiskProcessed (C.VIR_DOMAIN_JOB_DISK_PROCESSED): Disk data moved so far, in bytes.
	DiskProcessed uint64 `param:"disk_processed"`

	// MemProcessedSet: whether MemProcessed is there.
	MemProcessedSet bool

	// MemProcessed (C.VIR_DOMAIN_JOB_MEMORY_PROCESSED): Memory moved so far, in bytes.
	MemProcessed uint64 `param:"memory_processed"`

	// TimeElapsedNetSet: whether TimeElapsedNet is there.
	TimeElapsedNetSet bool

	// TimeElapsedNet (C.VIR_DOMAIN_JOB_TIME_ELAPSED_NET): Time of a migration without the handover of
	// control between the hosts, in milliseconds.
	TimeElapsedNet uint64 `param:"time_elapsed_net"`

	// DataRemainingSet: whether DataRemaining is there.
	DataRemainingSet bool

	// DataRemaining (C.VIR_DOMAIN_JOB_DATA_REMAINING): Data still to be moved, in bytes; may grow while
	// the job runs.
	DataRemaining uint64 `param:"data_remaining"`

	// OperationSet: whether Operation is there.
	OperationSet bool

	// Operation (C.VIR_DOMAIN_JOB_OPERATION): What the job does, a value of `virDomainJobOperation`.
	Operation DomainJobOperationType `param:"operation"`

	// DataTotalSet: whether DataTotal is there.
	DataTotalSet bool

	// DataTotal (C.VIR_DOMAIN_JOB_DATA_TOTAL): All data to be moved, in bytes.
	DataTotal uint64 `param:"data_total"`

	// TimeElapsedSet: whether TimeElapsed is there.
	TimeElapsedSet bool

	// TimeElapsed (C.VIR_DOMAIN_JOB_TIME_ELAPSED): Time since the job began, in milliseconds.
	TimeElapsed uint64 `param:"time_elapsed"`

	// DiskTotalSet: whether DiskTotal is there.
	DiskTotalSet bool

	// DiskTotal (C.VIR_DOMAIN_JOB_DISK_TOTAL): Disk data to be moved, in bytes.
	DiskTotal uint64 `param:"disk_total"`

	// DiskRemainingSet: whether DiskRemaining is there.
	DiskRemainingSet bool

	// DiskRemaining (C.VIR_DOMAIN_JOB_DISK_REMAINING): Disk data still to be moved, in bytes.
	DiskRemaining uint64 `param:"disk_remaining"`

	// MemBpsSet: whether MemBps is there.
	MemBpsSet bool

	// MemBps (C.VIR_DOMAIN_JOB_MEMORY_BPS): Speed at which memory moves, in bytes per second.
	MemBps uint64 `param:"memory_bps"`

	// CompressionCacheMissesSet: whether CompressionCacheMisses is there.
	CompressionCacheMissesSet bool

	// CompressionCacheMisses (C.VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES): How often a page was not in the
	// compression cache.
	CompressionCacheMisses uint64 `param:"compression_cache_misses"`

	// DiskBpsSet: whether DiskBps is there.
	DiskBpsSet bool

	// DiskBps (C.VIR_DOMAIN_JOB_DISK_BPS): Speed at which disk data moves, in bytes per second.
	DiskBps uint64 `param:"disk_bps"`

	// MemDirtyRateSet: whether MemDirtyRate is there.
	MemDirtyRateSet bool

	// MemDirtyRate (C.VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE): Pages that the guest changes, per second.
	MemDirtyRate uint64 `param:"memory_dirty_rate"`

	// MemNormalBytesSet: whether MemNormalBytes is there.
	MemNormalBytesSet bool

	// MemNormalBytes (C.VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES): Amount of memory sent as ordinary pages, in
	// bytes.
	MemNormalBytes uint64 `param:"memory_normal_bytes"`

	// MemPostcopyReqsSet: whether MemPostcopyReqs is there.
	MemPostcopyReqsSet bool

	// MemPostcopyReqs (C.VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS): Pages that the destination had to ask for
	// in post-copy mode.
	MemPostcopyReqs uint64 `param:"memory_postcopy_requests"`

	// DowntimeNetSet: whether DowntimeNet is there.
	DowntimeNetSet bool

	// DowntimeNet (C.VIR_DOMAIN_JOB_DOWNTIME_NET): Measured downtime without the handover of control
	// between the hosts, in milliseconds.
	DowntimeNet uint64 `param:"downtime_net"`

	// SetupTimeSet: whether SetupTime is there.
	SetupTimeSet bool

	// SetupTime (C.VIR_DOMAIN_JOB_SETUP_TIME): Time taken by preparations, in milliseconds.
	SetupTime uint64 `param:"setup_time"`

	// MemConstantSet: whether MemConstant is there.
	MemConstantSet bool

	// MemConstant (C.VIR_DOMAIN_JOB_MEMORY_CONSTANT): Pages of which only one repeated byte was sent, such
	// as empty ones.
	MemConstant uint64 `param:"memory_constant"`

	// CompressionPagesSet: whether CompressionPages is there.
	CompressionPagesSet bool

	// CompressionPages (C.VIR_DOMAIN_JOB_COMPRESSION_PAGES): Pages sent compressed.
	CompressionPages uint64 `param:"compression_pages"`

	// TimeRemainingSet: whether TimeRemaining is there.
	TimeRemainingSet bool

	// TimeRemaining (C.VIR_DOMAIN_JOB_TIME_REMAINING): Time the job still needs, in milliseconds; for a
	// bounded job.
	TimeRemaining uint64 `param:"time_remaining"`

	// CompressionCacheSet: whether CompressionCache is there.
	CompressionCacheSet bool

	// CompressionCache (C.VIR_DOMAIN_JOB_COMPRESSION_CACHE): Size of the compression cache, in bytes.
	CompressionCache uint64 `param:"compression_cache"`

	// DiskTempUsedSet: whether DiskTempUsed is there.
	DiskTempUsedSet bool

	// DiskTempUsed (C.VIR_DOMAIN_JOB_DISK_TEMP_USED): Temporary disk space in use, in bytes.
	DiskTempUsed uint64 `param:"disk_temp_used"`

	// DataProcessedSet: whether DataProcessed is there.
	DataProcessedSet bool

	// DataProcessed (C.VIR_DOMAIN_JOB_DATA_PROCESSED): Data moved so far, in bytes.
	DataProcessed uint64 `param:"data_processed"`

	// CompressionOverflowSet: whether CompressionOverflow is there.
	CompressionOverflowSet bool

	// CompressionOverflow (C.VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW): How often compressing a page did not
	// make it smaller.
	CompressionOverflow uint64 `param:"compression_overflow"`

	// JobSuccessSet: whether JobSuccess is there.
	JobSuccessSet bool

	// JobSuccess (C.VIR_DOMAIN_JOB_SUCCESS): Whether the finished job went well.
	JobSuccess bool `param:"success"`

	// DowntimeSet: whether Downtime is there.
	DowntimeSet bool

	// Downtime (C.VIR_DOMAIN_JOB_DOWNTIME): Time that the CPUs stand still for the switch, in
	// milliseconds; expected, or measured once it is over.
	Downtime uint64 `param:"downtime"`

	// DiskTempTotalSet: whether DiskTempTotal is there.
	DiskTempTotalSet bool

	// DiskTempTotal (C.VIR_DOMAIN_JOB_DISK_TEMP_TOTAL): Temporary disk space to be had, in bytes.
	DiskTempTotal uint64 `param:"disk_temp_total"`

	// AutoConvergeThrottleSet: whether AutoConvergeThrottle is there.
	AutoConvergeThrottleSet bool

	// AutoConvergeThrottle (C.VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE): By how much the guest's CPUs are
	// slowed down, in percent.
	AutoConvergeThrottle int `param:"auto_converge_throttle"`

	// CompressionBytesSet: whether CompressionBytes is there.
	CompressionBytesSet bool

	// CompressionBytes (C.VIR_DOMAIN_JOB_COMPRESSION_BYTES): Amount of compressed data sent, in bytes.
	CompressionBytes uint64 `param:"compression_bytes"`

	// MemPageSizeSet: whether MemPageSize is there.
	MemPageSizeSet bool

	// MemPageSize (C.VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE): Size of one page, in bytes.
	MemPageSize uint64 `param:"memory_page_size"`

	// MemTotalSet: whether MemTotal is there.
	MemTotalSet bool

	// MemTotal (C.VIR_DOMAIN_JOB_MEMORY_TOTAL): Memory to be moved, in bytes.
	MemTotal uint64 `param:"memory_total"`

	// ErrorMessageSet: whether ErrorMessage is there.
	ErrorMessageSet bool

	// ErrorMessage (C.VIR_DOMAIN_JOB_ERRMSG): Message of the error that ended the job.
	ErrorMessage string `param:"errmsg"`

	// MemNormalSet: whether MemNormal is there.
	MemNormalSet bool

	// MemNormal (C.VIR_DOMAIN_JOB_MEMORY_NORMAL): Pages sent as they are.
	MemNormal uint64 `param:"memory_normal"`

	// MemRemainingSet: whether MemRemaining is there.
	MemRemainingSet bool

	// MemRemaining (C.VIR_DOMAIN_JOB_MEMORY_REMAINING): Memory still to be moved, in bytes.
	MemRemaining uint64 `param:"memory_remaining"`

	// MemIterationSet: whether MemIteration is there.
	MemIterationSet bool

	// MemIteration (C.VIR_DOMAIN_JOB_MEMORY_ITERATION): Which pass over memory is under way.
	MemIteration uint64 `param:"memory_iteration"`

	// VFIODataTransferredSet: whether VFIODataTransferred is there.
	VFIODataTransferredSet bool

	// VFIODataTransferred (C.VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED): State of VFIO devices moved so far, in
	// bytes.
	VFIODataTransferred uint64 `param:"vfio_data_transferred"`
}
