// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainPerfEvents: Perf events that can be measured for a domain; each is on or off.
type DomainPerfEvents struct {
	// CmtSet: whether Cmt is there.
	CmtSet bool

	// Cmt (C.VIR_PERF_PARAM_CMT): Cache monitoring: last level cache in use.
	Cmt bool `param:"cmt"`

	// MbmtSet: whether Mbmt is there.
	MbmtSet bool

	// Mbmt (C.VIR_PERF_PARAM_MBMT): Memory bandwidth monitoring: traffic of the whole system.
	Mbmt bool `param:"mbmt"`

	// MbmlSet: whether Mbml is there.
	MbmlSet bool

	// Mbml (C.VIR_PERF_PARAM_MBML): Memory bandwidth monitoring: traffic through the local memory
	// controller.
	Mbml bool `param:"mbml"`

	// CpuCyclesSet: whether CpuCycles is there.
	CpuCyclesSet bool

	// CpuCycles (C.VIR_PERF_PARAM_CPU_CYCLES): CPU cycles used.
	CpuCycles bool `param:"cpu_cycles"`

	// InstructionsSet: whether Instructions is there.
	InstructionsSet bool

	// Instructions (C.VIR_PERF_PARAM_INSTRUCTIONS): Instructions executed.
	Instructions bool `param:"instructions"`

	// CacheReferencesSet: whether CacheReferences is there.
	CacheReferencesSet bool

	// CacheReferences (C.VIR_PERF_PARAM_CACHE_REFERENCES): Accesses to the cache.
	CacheReferences bool `param:"cache_references"`

	// CacheMissesSet: whether CacheMisses is there.
	CacheMissesSet bool

	// CacheMisses (C.VIR_PERF_PARAM_CACHE_MISSES): Accesses that missed the cache.
	CacheMisses bool `param:"cache_misses"`

	// BranchInstructionsSet: whether BranchInstructions is there.
	BranchInstructionsSet bool

	// BranchInstructions (C.VIR_PERF_PARAM_BRANCH_INSTRUCTIONS): Branch instructions executed.
	BranchInstructions bool `param:"branch_instructions"`

	// BranchMissesSet: whether BranchMisses is there.
	BranchMissesSet bool

	// BranchMisses (C.VIR_PERF_PARAM_BRANCH_MISSES): Branches predicted wrongly.
	BranchMisses bool `param:"branch_misses"`

	// BusCyclesSet: whether BusCycles is there.
	BusCyclesSet bool

	// BusCycles (C.VIR_PERF_PARAM_BUS_CYCLES): Bus cycles used.
	BusCycles bool `param:"bus_cycles"`

	// StalledCyclesFrontendSet: whether StalledCyclesFrontend is there.
	StalledCyclesFrontendSet bool

	// StalledCyclesFrontend (C.VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND): Cycles lost waiting for the
	// pipeline to fetch and decode.
	StalledCyclesFrontend bool `param:"stalled_cycles_frontend"`

	// StalledCyclesBackendSet: whether StalledCyclesBackend is there.
	StalledCyclesBackendSet bool

	// StalledCyclesBackend (C.VIR_PERF_PARAM_STALLED_CYCLES_BACKEND): Cycles lost waiting for the pipeline
	// to execute.
	StalledCyclesBackend bool `param:"stalled_cycles_backend"`

	// RefCpuCyclesSet: whether RefCpuCycles is there.
	RefCpuCyclesSet bool

	// RefCpuCycles (C.VIR_PERF_PARAM_REF_CPU_CYCLES): CPU cycles counted at a constant rate.
	RefCpuCycles bool `param:"ref_cpu_cycles"`

	// CpuClockSet: whether CpuClock is there.
	CpuClockSet bool

	// CpuClock (C.VIR_PERF_PARAM_CPU_CLOCK): CPU clock time.
	CpuClock bool `param:"cpu_clock"`

	// TaskClockSet: whether TaskClock is there.
	TaskClockSet bool

	// TaskClock (C.VIR_PERF_PARAM_TASK_CLOCK): Time the domain's own tasks were running.
	TaskClock bool `param:"task_clock"`

	// PageFaultsSet: whether PageFaults is there.
	PageFaultsSet bool

	// PageFaults (C.VIR_PERF_PARAM_PAGE_FAULTS): Page faults of all kinds.
	PageFaults bool `param:"page_faults"`

	// ContextSwitchesSet: whether ContextSwitches is there.
	ContextSwitchesSet bool

	// ContextSwitches (C.VIR_PERF_PARAM_CONTEXT_SWITCHES): Context switches.
	ContextSwitches bool `param:"context_switches"`

	// CpuMigrationsSet: whether CpuMigrations is there.
	CpuMigrationsSet bool

	// CpuMigrations (C.VIR_PERF_PARAM_CPU_MIGRATIONS): Moves of threads between host CPUs.
	CpuMigrations bool `param:"cpu_migrations"`

	// PageFaultsMinSet: whether PageFaultsMin is there.
	PageFaultsMinSet bool

	// PageFaultsMin (C.VIR_PERF_PARAM_PAGE_FAULTS_MIN): Page faults served without disk input.
	PageFaultsMin bool `param:"page_faults_min"`

	// PageFaultsMajSet: whether PageFaultsMaj is there.
	PageFaultsMajSet bool

	// PageFaultsMaj (C.VIR_PERF_PARAM_PAGE_FAULTS_MAJ): Page faults that needed disk input.
	PageFaultsMaj bool `param:"page_faults_maj"`

	// AlignmentFaultsSet: whether AlignmentFaults is there.
	AlignmentFaultsSet bool

	// AlignmentFaults (C.VIR_PERF_PARAM_ALIGNMENT_FAULTS): Unaligned accesses the kernel had to fix up.
	AlignmentFaults bool `param:"alignment_faults"`

	// EmulationFaultsSet: whether EmulationFaults is there.
	EmulationFaultsSet bool

	// EmulationFaults (C.VIR_PERF_PARAM_EMULATION_FAULTS): Instructions the kernel had to emulate.
	EmulationFaults bool `param:"emulation_faults"`
}
