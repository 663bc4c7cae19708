// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsBlock: what the names that begin with `block.#` tell.
type DomainStatsBlock struct {
	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME): Target name of the disk, such as `vda`; all images of
	// one chain share it.
	Name string `param:"name"`

	// BackingIndexSet: whether BackingIndex is there.
	BackingIndexSet bool

	// BackingIndex (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX): Index of the image in its backing
	// chain; present when chains are included.
	BackingIndex uint `param:"backingIndex"`

	// PathSet: whether Path is there.
	PathSet bool

	// Path (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH): File or block device behind the entry; absent for
	// network sources and empty drives.
	Path string `param:"path"`

	// RdReqsSet: whether RdReqs is there.
	RdReqsSet bool

	// RdReqs (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS): Number of reads.
	RdReqs uint64 `param:"rd.reqs"`

	// RdBytesSet: whether RdBytes is there.
	RdBytesSet bool

	// RdBytes (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES): Bytes read.
	RdBytes uint64 `param:"rd.bytes"`

	// RdTimesSet: whether RdTimes is there.
	RdTimesSet bool

	// RdTimes (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES): Time taken by reads, summed up, in ns.
	RdTimes uint64 `param:"rd.times"`

	// WrReqsSet: whether WrReqs is there.
	WrReqsSet bool

	// WrReqs (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS): Number of writes.
	WrReqs uint64 `param:"wr.reqs"`

	// WrBytesSet: whether WrBytes is there.
	WrBytesSet bool

	// WrBytes (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES): Bytes written.
	WrBytes uint64 `param:"wr.bytes"`

	// WrTimesSet: whether WrTimes is there.
	WrTimesSet bool

	// WrTimes (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES): Time taken by writes, summed up, in ns.
	WrTimes uint64 `param:"wr.times"`

	// FlReqsSet: whether FlReqs is there.
	FlReqsSet bool

	// FlReqs (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS): Number of cache flushes.
	FlReqs uint64 `param:"fl.reqs"`

	// FlTimesSet: whether FlTimes is there.
	FlTimesSet bool

	// FlTimes (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES): Time taken by flushes, summed up, in ns.
	FlTimes uint64 `param:"fl.times"`

	// ErrorsSet: whether Errors is there.
	ErrorsSet bool

	// Errors (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS): Requests refused for lack of room in the ring; Xen
	// alone reports it.
	Errors uint64 `param:"errors"`

	// AllocationSet: whether Allocation is there.
	AllocationSet bool

	// Allocation (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION): End of the highest region ever written, in
	// bytes from the start of the image.
	Allocation uint64 `param:"allocation"`

	// CapacitySet: whether Capacity is there.
	CapacitySet bool

	// Capacity (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY): Size of the disk as the guest sees it, in
	// bytes.
	Capacity uint64 `param:"capacity"`

	// PhysicalSet: whether Physical is there.
	PhysicalSet bool

	// Physical (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL): Size of the file or device that holds the
	// image, in bytes.
	Physical uint64 `param:"physical"`

	// ThresholdSet: whether Threshold is there.
	ThresholdSet bool

	// Threshold (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD): Write position that triggers a threshold
	// event, in bytes; `virDomainSetBlockThreshold` sets it.
	Threshold uint64 `param:"threshold"`

	// LatencyHistograms: the figures that begin with `block.#.latency_histogram.`.
	LatencyHistograms DomainStatsBlockLatencyHistograms `param:"latency_histogram."`

	// Limits: the figures that begin with `block.#.limits.`.
	Limits DomainStatsBlockLimits `param:"limits."`

	// TimedStats (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX): Middle of the names that describe
	// one such group; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT says.
	TimedStats []DomainStatsBlockTimedStats `param:"timed_group."`
}

// DomainStatsBlockLatencyHistograms: what the names that begin with `block.#.latency_histogram` tell.
type DomainStatsBlockLatencyHistograms struct {
	// Flush (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX): Middle of the names in the
	// histogram of flush durations.
	Flush *DomainStatsBlockLatencyHistogram `param:"flush."`

	// Read (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX): Middle of the names in the
	// histogram of read durations.
	Read *DomainStatsBlockLatencyHistogram `param:"read."`

	// Write (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX): Middle of the names in the
	// histogram of write durations.
	Write *DomainStatsBlockLatencyHistogram `param:"write."`

	// ZoneAppend (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX): Middle of the
	// names in the histogram of zone append durations.
	ZoneAppend *DomainStatsBlockLatencyHistogram `param:"zone_append."`
}

// DomainStatsBlockLatencyHistogram: what the names that begin with `block.#.latency_histogram.<kind>`
// tell.
type DomainStatsBlockLatencyHistogram struct {
	// Bins (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX): Middle of the names that
	// describe one bin; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT says.
	Bins []DomainStatsBlockLatencyHistogramBin `param:"bin."`
}

// DomainStatsBlockLatencyHistogramBin: what the names that begin with
// `block.#.latency_histogram.<kind>.bin.#` tell.
type DomainStatsBlockLatencyHistogramBin struct {
	// StartSet: whether Start is there.
	StartSet bool

	// Start (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START): Lower bound of
	// the bin, in ns.
	Start uint64 `param:"start"`

	// ValueSet: whether Value is there.
	ValueSet bool

	// Value (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE): Number of
	// requests that fell into the bin.
	Value uint64 `param:"value"`
}

// DomainStatsBlockLimits: what the names that begin with `block.#.limits` tell.
type DomainStatsBlockLimits struct {
	// RequestAlignmentSet: whether RequestAlignment is there.
	RequestAlignmentSet bool

	// RequestAlignment (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT): Alignment that requests
	// must keep, in bytes.
	RequestAlignment uint64 `param:"request_alignment"`

	// DiscardMaxSet: whether DiscardMax is there.
	DiscardMaxSet bool

	// DiscardMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX): Largest single discard, in bytes.
	DiscardMax uint64 `param:"discard_max"`

	// DiscardAlignmentSet: whether DiscardAlignment is there.
	DiscardAlignmentSet bool

	// DiscardAlignment (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT): Best alignment of
	// discards, in bytes.
	DiscardAlignment uint64 `param:"discard_alignment"`

	// WriteZeroesMaxSet: whether WriteZeroesMax is there.
	WriteZeroesMaxSet bool

	// WriteZeroesMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX): Largest single request to
	// write zeroes, in bytes.
	WriteZeroesMax uint64 `param:"write_zeroes_max"`

	// WriteZeroesAlignmentSet: whether WriteZeroesAlignment is there.
	WriteZeroesAlignmentSet bool

	// WriteZeroesAlignment (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT): Best alignment
	// of requests to write zeroes, in bytes.
	WriteZeroesAlignment uint64 `param:"write_zeroes_alignment"`

	// TransferOptimalSet: whether TransferOptimal is there.
	TransferOptimalSet bool

	// TransferOptimal (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL): Transfer size that
	// performs best, in bytes.
	TransferOptimal uint64 `param:"transfer_optimal"`

	// TransferMaxSet: whether TransferMax is there.
	TransferMaxSet bool

	// TransferMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX): Largest single transfer, in
	// bytes.
	TransferMax uint64 `param:"transfer_max"`

	// TransferHwMaxSet: whether TransferHwMax is there.
	TransferHwMaxSet bool

	// TransferHwMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX): Largest transfer the
	// hardware takes, in bytes.
	TransferHwMax uint64 `param:"transfer_hw_max"`

	// IovMaxSet: whether IovMax is there.
	IovMaxSet bool

	// IovMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX): Most segments in one scatter-gather list.
	IovMax uint64 `param:"iov_max"`

	// IovHwMaxSet: whether IovHwMax is there.
	IovHwMaxSet bool

	// IovHwMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX): Most scatter-gather segments the
	// hardware takes.
	IovHwMax uint64 `param:"iov_hw_max"`

	// MemoryAlignmentMinimalSet: whether MemoryAlignmentMinimal is there.
	MemoryAlignmentMinimalSet bool

	// MemoryAlignmentMinimal: the alignment that memory must have, in bytes; from later libraries.
	MemoryAlignmentMinimal uint64 `param:"memory_alignment_minimal"`

	// MemoryAlignmentOptimalSet: whether MemoryAlignmentOptimal is there.
	MemoryAlignmentOptimalSet bool

	// MemoryAlignmentOptimal: the alignment of memory that is best, in bytes; from later libraries.
	MemoryAlignmentOptimal uint64 `param:"memory_alignment_optimal"`
}

// DomainStatsBlockTimedStats: what the names that begin with `block.#.timed_group.#` tell.
type DomainStatsBlockTimedStats struct {
	// IntervalLengthSet: whether IntervalLength is there.
	IntervalLengthSet bool

	// IntervalLength (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL): Length of the
	// interval, in seconds.
	IntervalLength uint64 `param:"interval"`

	// RdLatencyMinSet: whether RdLatencyMin is there.
	RdLatencyMinSet bool

	// RdLatencyMin (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN): Shortest read in
	// the interval, in ns.
	RdLatencyMin uint64 `param:"rd_latency_min"`

	// RdLatencyMaxSet: whether RdLatencyMax is there.
	RdLatencyMaxSet bool

	// RdLatencyMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX): Longest read in
	// the interval, in ns.
	RdLatencyMax uint64 `param:"rd_latency_max"`

	// RdLatencyAvgSet: whether RdLatencyAvg is there.
	RdLatencyAvgSet bool

	// RdLatencyAvg (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG): Mean duration of
	// reads in the interval, in ns.
	RdLatencyAvg uint64 `param:"rd_latency_avg"`

	// WrLatencyMinSet: whether WrLatencyMin is there.
	WrLatencyMinSet bool

	// WrLatencyMin (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN): Shortest write in
	// the interval, in ns.
	WrLatencyMin uint64 `param:"wr_latency_min"`

	// WrLatencyMaxSet: whether WrLatencyMax is there.
	WrLatencyMaxSet bool

	// WrLatencyMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX): Longest write in
	// the interval, in ns.
	WrLatencyMax uint64 `param:"wr_latency_max"`

	// WrLatencyAvgSet: whether WrLatencyAvg is there.
	WrLatencyAvgSet bool

	// WrLatencyAvg (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG): Mean duration of
	// writes in the interval, in ns.
	WrLatencyAvg uint64 `param:"wr_latency_avg"`

	// ZoneAppendLatencyMinSet: whether ZoneAppendLatencyMin is there.
	ZoneAppendLatencyMinSet bool

	// ZoneAppendLatencyMin (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN):
	// Shortest zone append in the interval, in ns.
	ZoneAppendLatencyMin uint64 `param:"zone_append_latency_min"`

	// ZoneAppendLatencyMaxSet: whether ZoneAppendLatencyMax is there.
	ZoneAppendLatencyMaxSet bool

	// ZoneAppendLatencyMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX):
	// Longest zone append in the interval, in ns.
	ZoneAppendLatencyMax uint64 `param:"zone_append_latency_max"`

	// ZoneAppendLatencyAvgSet: whether ZoneAppendLatencyAvg is there.
	ZoneAppendLatencyAvgSet bool

	// ZoneAppendLatencyAvg (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG):
	// Mean duration of zone appends in the interval, in ns.
	ZoneAppendLatencyAvg uint64 `param:"zone_append_latency_avg"`

	// FlushLatencyMinSet: whether FlushLatencyMin is there.
	FlushLatencyMinSet bool

	// FlushLatencyMin (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN): Shortest
	// flush in the interval, in ns.
	FlushLatencyMin uint64 `param:"flush_latency_min"`

	// FlushLatencyMaxSet: whether FlushLatencyMax is there.
	FlushLatencyMaxSet bool

	// FlushLatencyMax (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX): Longest
	// flush in the interval, in ns.
	FlushLatencyMax uint64 `param:"flush_latency_max"`

	// FlushLatencyAvgSet: whether FlushLatencyAvg is there.
	FlushLatencyAvgSet bool

	// FlushLatencyAvg (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG): Mean
	// duration of flushes in the interval, in ns.
	FlushLatencyAvg uint64 `param:"flush_latency_avg"`

	// RdQueueDepthAvgSet: whether RdQueueDepthAvg is there.
	RdQueueDepthAvgSet bool

	// RdQueueDepthAvg (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG): Mean number
	// of reads pending in the interval.
	RdQueueDepthAvg float64 `param:"rd_queue_depth_avg"`

	// WrQueueDepthAvgSet: whether WrQueueDepthAvg is there.
	WrQueueDepthAvgSet bool

	// WrQueueDepthAvg (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG): Mean number
	// of writes pending in the interval.
	WrQueueDepthAvg float64 `param:"wr_queue_depth_avg"`

	// ZoneAppendQueueDepthAvgSet: whether ZoneAppendQueueDepthAvg is there.
	ZoneAppendQueueDepthAvgSet bool

	// ZoneAppendQueueDepthAvg
	// (C.VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG): Mean number of
	// zone appends pending in the interval.
	ZoneAppendQueueDepthAvg float64 `param:"zone_append_queue_depth_avg"`
}
