// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsPerf: what the names that begin with `perf` tell.
type DomainStatsPerf struct {
	// CmtSet: whether Cmt is there.
	CmtSet bool

	// Cmt (C.VIR_DOMAIN_STATS_PERF_CMT): Last level cache in use, in bytes (event `cmt`).
	Cmt uint64 `param:"cmt"`

	// MbmtSet: whether Mbmt is there.
	MbmtSet bool

	// Mbmt (C.VIR_DOMAIN_STATS_PERF_MBMT): Memory traffic of the whole system, in bytes per second (event
	// `mbmt`).
	Mbmt uint64 `param:"mbmt"`

	// MbmlSet: whether Mbml is there.
	MbmlSet bool

	// Mbml (C.VIR_DOMAIN_STATS_PERF_MBML): Memory traffic through the local memory controller, in bytes
	// per second (event `mbml`).
	Mbml uint64 `param:"mbml"`

	// CacheMissesSet: whether CacheMisses is there.
	CacheMissesSet bool

	// CacheMisses (C.VIR_DOMAIN_STATS_PERF_CACHE_MISSES): Accesses that missed the cache.
	CacheMisses uint64 `param:"cache_misses"`

	// CacheReferencesSet: whether CacheReferences is there.
	CacheReferencesSet bool

	// CacheReferences (C.VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES): Accesses to the cache.
	CacheReferences uint64 `param:"cache_references"`

	// InstructionsSet: whether Instructions is there.
	InstructionsSet bool

	// Instructions (C.VIR_DOMAIN_STATS_PERF_INSTRUCTIONS): Instructions executed.
	Instructions uint64 `param:"instructions"`

	// CpuCyclesSet: whether CpuCycles is there.
	CpuCyclesSet bool

	// CpuCycles (C.VIR_DOMAIN_STATS_PERF_CPU_CYCLES): CPU cycles used.
	CpuCycles uint64 `param:"cpu_cycles"`

	// BranchInstructionsSet: whether BranchInstructions is there.
	BranchInstructionsSet bool

	// BranchInstructions (C.VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS): Branch instructions executed.
	BranchInstructions uint64 `param:"branch_instructions"`

	// BranchMissesSet: whether BranchMisses is there.
	BranchMissesSet bool

	// BranchMisses (C.VIR_DOMAIN_STATS_PERF_BRANCH_MISSES): Branches predicted wrongly.
	BranchMisses uint64 `param:"branch_misses"`

	// BusCyclesSet: whether BusCycles is there.
	BusCyclesSet bool

	// BusCycles (C.VIR_DOMAIN_STATS_PERF_BUS_CYCLES): Bus cycles used.
	BusCycles uint64 `param:"bus_cycles"`

	// StalledCyclesFrontendSet: whether StalledCyclesFrontend is there.
	StalledCyclesFrontendSet bool

	// StalledCyclesFrontend (C.VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND): Cycles lost waiting for the
	// pipeline to fetch and decode.
	StalledCyclesFrontend uint64 `param:"stalled_cycles_frontend"`

	// StalledCyclesBackendSet: whether StalledCyclesBackend is there.
	StalledCyclesBackendSet bool

	// StalledCyclesBackend (C.VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND): Cycles lost waiting for the
	// pipeline to execute.
	StalledCyclesBackend uint64 `param:"stalled_cycles_backend"`

	// RefCpuCyclesSet: whether RefCpuCycles is there.
	RefCpuCyclesSet bool

	// RefCpuCycles (C.VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES): CPU cycles counted at a constant rate,
	// whatever the clock frequency.
	RefCpuCycles uint64 `param:"ref_cpu_cycles"`

	// CpuClockSet: whether CpuClock is there.
	CpuClockSet bool

	// CpuClock (C.VIR_DOMAIN_STATS_PERF_CPU_CLOCK): CPU clock time, in ns.
	CpuClock uint64 `param:"cpu_clock"`

	// TaskClockSet: whether TaskClock is there.
	TaskClockSet bool

	// TaskClock (C.VIR_DOMAIN_STATS_PERF_TASK_CLOCK): Time the domain's own tasks were running, in ns.
	TaskClock uint64 `param:"task_clock"`

	// PageFaultsSet: whether PageFaults is there.
	PageFaultsSet bool

	// PageFaults (C.VIR_DOMAIN_STATS_PERF_PAGE_FAULTS): Page faults of all kinds.
	PageFaults uint64 `param:"page_faults"`

	// ContextSwitchesSet: whether ContextSwitches is there.
	ContextSwitchesSet bool

	// ContextSwitches (C.VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES): Context switches.
	ContextSwitches uint64 `param:"context_switches"`

	// CpuMigrationsSet: whether CpuMigrations is there.
	CpuMigrationsSet bool

	// CpuMigrations (C.VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS): Moves of threads between host CPUs.
	CpuMigrations uint64 `param:"cpu_migrations"`

	// PageFaultsMinSet: whether PageFaultsMin is there.
	PageFaultsMinSet bool

	// PageFaultsMin (C.VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN): Page faults served without disk input.
	PageFaultsMin uint64 `param:"page_faults_min"`

	// PageFaultsMajSet: whether PageFaultsMaj is there.
	PageFaultsMajSet bool

	// PageFaultsMaj (C.VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ): Page faults that needed disk input.
	PageFaultsMaj uint64 `param:"page_faults_maj"`

	// AlignmentFaultsSet: whether AlignmentFaults is there.
	AlignmentFaultsSet bool

	// AlignmentFaults (C.VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS): Unaligned accesses the kernel had to fix
	// up.
	AlignmentFaults uint64 `param:"alignment_faults"`

	// EmulationFaultsSet: whether EmulationFaults is there.
	EmulationFaultsSet bool

	// EmulationFaults (C.VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS): Instructions the kernel had to emulate.
	EmulationFaults uint64 `param:"emulation_faults"`
}
