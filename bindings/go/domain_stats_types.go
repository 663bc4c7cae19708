package libvirt

// DomainStatsState is the part State of the figures of a domain.
type DomainStatsState struct {
	StateSet  bool
	State     DomainState `param:"state.state"`
	ReasonSet bool
	Reason    int `param:"state.reason"`
}

// DomainStatsCPUCacheMonitorBank is the part CPUCache Monitor Bank of the figures of a domain.
type DomainStatsCPUCacheMonitorBank struct {
	IDSet    bool
	ID       uint `param:"id"`
	BytesSet bool
	Bytes    uint64 `param:"bytes"`
}

// DomainStatsCPUCacheMonitor is the part CPUCache Monitor of the figures of a domain.
type DomainStatsCPUCacheMonitor struct {
	NameSet  bool
	Name     string `param:"name"`
	VcpusSet bool
	Vcpus    string                           `param:"vcpus"`
	Banks    []DomainStatsCPUCacheMonitorBank `param:"bank."`
}

// DomainStatsCPUEnergyMonitorPkg is the part CPUEnergy Monitor Pkg of the figures of a domain.
type DomainStatsCPUEnergyMonitorPkg struct {
	IDSet bool
	ID    uint `param:"id"`
}

// DomainStatsCPUEnergyMonitor is the part CPUEnergy Monitor of the figures of a domain.
type DomainStatsCPUEnergyMonitor struct {
	NameSet  bool
	Name     string `param:"name"`
	VcpusSet bool
	Vcpus    string                           `param:"vcpus"`
	Pkgs     []DomainStatsCPUEnergyMonitorPkg `param:"pkg."`
}

// DomainStatsCPU is the part CPU of the figures of a domain.
type DomainStatsCPU struct {
	TimeSet                bool
	Time                   uint64 `param:"cpu.time"`
	UserSet                bool
	User                   uint64 `param:"cpu.user"`
	SystemSet              bool
	System                 uint64 `param:"cpu.system"`
	HaltPollSuccessTimeSet bool
	HaltPollSuccessTime    uint64 `param:"cpu.haltpoll.success.time"`
	HaltPollFailTimeSet    bool
	HaltPollFailTime       uint64                        `param:"cpu.haltpoll.fail.time"`
	CacheMonitors          []DomainStatsCPUCacheMonitor  `param:"cpu.cache.monitor."`
	EnergyMonitors         []DomainStatsCPUEnergyMonitor `param:"cpu.energy.monitor."`
}

// DomainStatsBalloon is the part Balloon of the figures of a domain.
type DomainStatsBalloon struct {
	CurrentSet        bool
	Current           uint64 `param:"balloon.current"`
	MaximumSet        bool
	Maximum           uint64 `param:"balloon.maximum"`
	SwapInSet         bool
	SwapIn            uint64 `param:"balloon.swap_in"`
	SwapOutSet        bool
	SwapOut           uint64 `param:"balloon.swap_out"`
	MajorFaultSet     bool
	MajorFault        uint64 `param:"balloon.major_fault"`
	MinorFaultSet     bool
	MinorFault        uint64 `param:"balloon.minor_fault"`
	UnusedSet         bool
	Unused            uint64 `param:"balloon.unused"`
	AvailableSet      bool
	Available         uint64 `param:"balloon.available"`
	RssSet            bool
	Rss               uint64 `param:"balloon.rss"`
	UsableSet         bool
	Usable            uint64 `param:"balloon.usable"`
	LastUpdateSet     bool
	LastUpdate        uint64 `param:"balloon.last-update"`
	DiskCachesSet     bool
	DiskCaches        uint64 `param:"balloon.disk_caches"`
	HugetlbPgAllocSet bool
	HugetlbPgAlloc    uint64 `param:"balloon.hugetlb_pgalloc"`
	HugetlbPgFailSet  bool
	HugetlbPgFail     uint64 `param:"balloon.hugetlb_pgfail"`
}

// DomainStatsVcpu is the part Vcpu of the figures of a domain.
type DomainStatsVcpu struct {
	StateSet  bool
	State     VcpuState `param:"state"`
	TimeSet   bool
	Time      uint64 `param:"time"`
	WaitSet   bool
	Wait      uint64 `param:"wait"`
	HaltedSet bool
	Halted    bool `param:"halted"`
	DelaySet  bool
	Delay     uint64 `param:"delay"`
	Custom    []TypedParamValue
}

// DomainStatsNet is the part Net of the figures of a domain.
type DomainStatsNet struct {
	NameSet    bool
	Name       string `param:"name"`
	RxBytesSet bool
	RxBytes    uint64 `param:"rx.bytes"`
	RxPktsSet  bool
	RxPkts     uint64 `param:"rx.pkts"`
	RxErrsSet  bool
	RxErrs     uint64 `param:"rx.errs"`
	RxDropSet  bool
	RxDrop     uint64 `param:"rx.drop"`
	TxBytesSet bool
	TxBytes    uint64 `param:"tx.bytes"`
	TxPktsSet  bool
	TxPkts     uint64 `param:"tx.pkts"`
	TxErrsSet  bool
	TxErrs     uint64 `param:"tx.errs"`
	TxDropSet  bool
	TxDrop     uint64 `param:"tx.drop"`
}

// DomainStatsBlockTimedStats is the part Block Timed Stats of the figures of a domain.
type DomainStatsBlockTimedStats struct {
	IntervalLength             uint64 `param:"interval"`
	IntervalLengthSet          bool
	RdLatencyMin               uint64 `param:"rd_latency_min"`
	RdLatencyMinSet            bool
	RdLatencyMax               uint64 `param:"rd_latency_max"`
	RdLatencyMaxSet            bool
	RdLatencyAvg               uint64 `param:"rd_latency_avg"`
	RdLatencyAvgSet            bool
	WrLatencyMin               uint64 `param:"wr_latency_min"`
	WrLatencyMinSet            bool
	WrLatencyMax               uint64 `param:"wr_latency_max"`
	WrLatencyMaxSet            bool
	WrLatencyAvg               uint64 `param:"wr_latency_avg"`
	WrLatencyAvgSet            bool
	ZoneAppendLatencyMin       uint64 `param:"zone_append_latency_min"`
	ZoneAppendLatencyMinSet    bool
	ZoneAppendLatencyMax       uint64 `param:"zone_append_latency_max"`
	ZoneAppendLatencyMaxSet    bool
	ZoneAppendLatencyAvg       uint64 `param:"zone_append_latency_avg"`
	ZoneAppendLatencyAvgSet    bool
	FlushLatencyMin            uint64 `param:"flush_latency_min"`
	FlushLatencyMinSet         bool
	FlushLatencyMax            uint64 `param:"flush_latency_max"`
	FlushLatencyMaxSet         bool
	FlushLatencyAvg            uint64 `param:"flush_latency_avg"`
	FlushLatencyAvgSet         bool
	RdQueueDepthAvg            float64 `param:"rd_queue_depth_avg"`
	RdQueueDepthAvgSet         bool
	WrQueueDepthAvg            float64 `param:"wr_queue_depth_avg"`
	WrQueueDepthAvgSet         bool
	ZoneAppendQueueDepthAvg    float64 `param:"zone_append_queue_depth_avg"`
	ZoneAppendQueueDepthAvgSet bool
}

// DomainStatsBlockLimits is the part Block Limits of the figures of a domain.
type DomainStatsBlockLimits struct {
	RequestAlignment          uint64 `param:"request_alignment"`
	RequestAlignmentSet       bool
	DiscardMax                uint64 `param:"discard_max"`
	DiscardMaxSet             bool
	DiscardAlignment          uint64 `param:"discard_alignment"`
	DiscardAlignmentSet       bool
	WriteZeroesMax            uint64 `param:"write_zeroes_max"`
	WriteZeroesMaxSet         bool
	WriteZeroesAlignment      uint64 `param:"write_zeroes_alignment"`
	WriteZeroesAlignmentSet   bool
	TransferOptimal           uint64 `param:"transfer_optimal"`
	TransferOptimalSet        bool
	TransferMax               uint64 `param:"transfer_max"`
	TransferMaxSet            bool
	TransferHwMax             uint64 `param:"transfer_hw_max"`
	TransferHwMaxSet          bool
	IovMax                    uint64 `param:"iov_max"`
	IovMaxSet                 bool
	IovHwMax                  uint64 `param:"iov_hw_max"`
	IovHwMaxSet               bool
	MemoryAlignmentMinimal    uint64 `param:"memory_alignment_minimal"`
	MemoryAlignmentMinimalSet bool
	MemoryAlignmentOptimal    uint64 `param:"memory_alignment_optimal"`
	MemoryAlignmentOptimalSet bool
}

// DomainStatsBlockLatencyHistogramBin is the part Block Latency Histogram Bin of the figures of a domain.
type DomainStatsBlockLatencyHistogramBin struct {
	Start    uint64 `param:"start"`
	StartSet bool
	Value    uint64 `param:"value"`
	ValueSet bool
}

// DomainStatsBlockLatencyHistogram is the part Block Latency Histogram of the figures of a domain.
type DomainStatsBlockLatencyHistogram struct {
	Bins []DomainStatsBlockLatencyHistogramBin `param:"bin."`
}

// DomainStatsBlockLatencyHistograms is the part Block Latency Histograms of the figures of a domain.
type DomainStatsBlockLatencyHistograms struct {
	Read       *DomainStatsBlockLatencyHistogram `param:"read."`
	Write      *DomainStatsBlockLatencyHistogram `param:"write."`
	ZoneAppend *DomainStatsBlockLatencyHistogram `param:"zone_append."`
	Flush      *DomainStatsBlockLatencyHistogram `param:"flush."`
}

// DomainStatsBlock is the part Block of the figures of a domain.
type DomainStatsBlock struct {
	NameSet           bool
	Name              string `param:"name"`
	BackingIndexSet   bool
	BackingIndex      uint `param:"backingIndex"`
	PathSet           bool
	Path              string `param:"path"`
	RdReqsSet         bool
	RdReqs            uint64 `param:"rd.reqs"`
	RdBytesSet        bool
	RdBytes           uint64 `param:"rd.bytes"`
	RdTimesSet        bool
	RdTimes           uint64 `param:"rd.times"`
	WrReqsSet         bool
	WrReqs            uint64 `param:"wr.reqs"`
	WrBytesSet        bool
	WrBytes           uint64 `param:"wr.bytes"`
	WrTimesSet        bool
	WrTimes           uint64 `param:"wr.times"`
	FlReqsSet         bool
	FlReqs            uint64 `param:"fl.reqs"`
	FlTimesSet        bool
	FlTimes           uint64 `param:"fl.times"`
	ErrorsSet         bool
	Errors            uint64 `param:"errors"`
	AllocationSet     bool
	Allocation        uint64 `param:"allocation"`
	CapacitySet       bool
	Capacity          uint64 `param:"capacity"`
	PhysicalSet       bool
	Physical          uint64 `param:"physical"`
	ThresholdSet      bool
	Threshold         uint64                            `param:"threshold"`
	Limits            DomainStatsBlockLimits            `param:"limits."`
	TimedStats        []DomainStatsBlockTimedStats      `param:"timed_group."`
	LatencyHistograms DomainStatsBlockLatencyHistograms `param:"latency_histogram."`
}

// DomainStatsPerf is the part Perf of the figures of a domain.
type DomainStatsPerf struct {
	CmtSet                   bool
	Cmt                      uint64 `param:"perf.cmt"`
	MbmtSet                  bool
	Mbmt                     uint64 `param:"perf.mbmt"`
	MbmlSet                  bool
	Mbml                     uint64 `param:"perf.mbml"`
	CacheMissesSet           bool
	CacheMisses              uint64 `param:"perf.cache_misses"`
	CacheReferencesSet       bool
	CacheReferences          uint64 `param:"perf.cache_references"`
	InstructionsSet          bool
	Instructions             uint64 `param:"perf.instructions"`
	CpuCyclesSet             bool
	CpuCycles                uint64 `param:"perf.cpu_cycles"`
	BranchInstructionsSet    bool
	BranchInstructions       uint64 `param:"perf.branch_instructions"`
	BranchMissesSet          bool
	BranchMisses             uint64 `param:"perf.branch_misses"`
	BusCyclesSet             bool
	BusCycles                uint64 `param:"perf.bus_cycles"`
	StalledCyclesFrontendSet bool
	StalledCyclesFrontend    uint64 `param:"perf.stalled_cycles_frontend"`
	StalledCyclesBackendSet  bool
	StalledCyclesBackend     uint64 `param:"perf.stalled_cycles_backend"`
	RefCpuCyclesSet          bool
	RefCpuCycles             uint64 `param:"perf.ref_cpu_cycles"`
	CpuClockSet              bool
	CpuClock                 uint64 `param:"perf.cpu_clock"`
	TaskClockSet             bool
	TaskClock                uint64 `param:"perf.task_clock"`
	PageFaultsSet            bool
	PageFaults               uint64 `param:"perf.page_faults"`
	ContextSwitchesSet       bool
	ContextSwitches          uint64 `param:"perf.context_switches"`
	CpuMigrationsSet         bool
	CpuMigrations            uint64 `param:"perf.cpu_migrations"`
	PageFaultsMinSet         bool
	PageFaultsMin            uint64 `param:"perf.page_faults_min"`
	PageFaultsMajSet         bool
	PageFaultsMaj            uint64 `param:"perf.page_faults_maj"`
	AlignmentFaultsSet       bool
	AlignmentFaults          uint64 `param:"perf.alignment_faults"`
	EmulationFaultsSet       bool
	EmulationFaults          uint64 `param:"perf.emulation_faults"`
}

// DomainStatsMemory is the part Memory of the figures of a domain.
type DomainStatsMemory struct {
	BandwidthMonitor []DomainStatsMemoryBandwidthMonitor `param:"memory.bandwidth.monitor."`
}

// DomainStatsMemoryBandwidthMonitor is the part Memory Bandwidth Monitor of the figures of a domain.
type DomainStatsMemoryBandwidthMonitor struct {
	NameSet  bool
	Name     string `param:"name"`
	VCPUsSet bool
	VCPUs    string                                  `param:"vcpus"`
	Nodes    []DomainStatsMemoryBandwidthMonitorNode `param:"node."`
}

// DomainStatsMemoryBandwidthMonitorNode is the part Memory Bandwidth Monitor Node of the figures of a domain.
type DomainStatsMemoryBandwidthMonitorNode struct {
	IDSet         bool
	ID            uint `param:"id"`
	BytesLocalSet bool
	BytesLocal    uint64 `param:"bytes.local"`
	BytesTotalSet bool
	BytesTotal    uint64 `param:"bytes.total"`
}

// DomainStatsDirtyRateVCPU is the part Dirty Rate VCPU of the figures of a domain.
type DomainStatsDirtyRateVCPU struct {
	MegabytesPerSecondSet bool
	MegabytesPerSecond    int64 `param:"megabytes_per_second"`
}

// DomainStatsDirtyRate is the part Dirty Rate of the figures of a domain.
type DomainStatsDirtyRate struct {
	CalcStatusSet         bool
	CalcStatus            int `param:"dirtyrate.calc_status"`
	CalcStartTimeSet      bool
	CalcStartTime         int64 `param:"dirtyrate.calc_start_time"`
	CalcPeriodSet         bool
	CalcPeriod            int `param:"dirtyrate.calc_period"`
	MegabytesPerSecondSet bool
	MegabytesPerSecond    int64 `param:"dirtyrate.megabytes_per_second"`
	CalcModeSet           bool
	CalcMode              string                     `param:"dirtyrate.calc_mode"`
	VCPUS                 []DomainStatsDirtyRateVCPU `param:"dirtyrate.vcpu." count:"vcpu.maximum"`
}

// DomainStatsIOThread is the part IOThread of the figures of a domain.
type DomainStatsIOThread struct {
	PollMaxNSSet  bool
	PollMaxNS     uint64 `param:"poll-max-ns"`
	PollGrowSet   bool
	PollGrow      uint   `param:"poll-grow"`
	PollGrow64    uint64 `param:"poll-grow"`
	PollShrinkSet bool
	PollShrink    uint   `param:"poll-shrink"`
	PollShrink64  uint64 `param:"poll-shrink"`
	PollWeightSet bool
	PollWeight    uint   `param:"poll-weight"`
	PollWeight64  uint64 `param:"poll-weight"`
}

// DomainStats is the figures of one domain. Its Domain holds a reference that is the caller's to free.
type DomainStats struct {
	Domain           *Domain
	State            *DomainStatsState     `param:""`
	Cpu              *DomainStatsCPU       `param:""`
	Balloon          *DomainStatsBalloon   `param:""`
	Vcpu             []DomainStatsVcpu     `param:"vcpu." count:"vcpu.maximum"`
	Net              []DomainStatsNet      `param:"net."`
	Block            []DomainStatsBlock    `param:"block."`
	Perf             *DomainStatsPerf      `param:""`
	Memory           *DomainStatsMemory    `param:""`
	DirtyRate        *DomainStatsDirtyRate `param:""`
	VM               []TypedParamValue
	IOThread         []DomainStatsIOThread `param:"iothread."`
	CpuEnergyMonitor *DomainStats
}
