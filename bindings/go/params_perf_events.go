// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainPerfEvents: Perf events that can be measured for a domain; each is on or off.
type DomainPerfEvents struct {
	// CmtSet: whether Cmt is there.
	CmtSet bool

	// Cmt: Cache monitoring: last level cache in use.
	Cmt bool `param:"cmt"`

	// MbmtSet: whether Mbmt is there.
	MbmtSet bool

	// Mbmt: Memory bandwidth monitoring: traffic of the whole system.
	Mbmt bool `param:"mbmt"`

	// MbmlSet: whether Mbml is there.
	MbmlSet bool

	// Mbml: Memory bandwidth monitoring: traffic through the local memory controller.
	Mbml bool `param:"mbml"`

	// CpuCyclesSet: whether CpuCycles is there.
	CpuCyclesSet bool

	// CpuCycles: CPU cycles used.
	CpuCycles bool `param:"cpu_cycles"`

	// InstructionsSet: whether Instructions is there.
	InstructionsSet bool

	// Instructions: Instructions executed.
	Instructions bool `param:"instructions"`

	// CacheReferencesSet: whether CacheReferences is there.
	CacheReferencesSet bool

	// CacheReferences: Accesses to the cache.
	CacheReferences bool `param:"cache_references"`

	// CacheMissesSet: whether CacheMisses is there.
	CacheMissesSet bool

	// CacheMisses: Accesses that missed the cache.
	CacheMisses bool `param:"cache_misses"`

	// BranchInstructionsSet: whether BranchInstructions is there.
	BranchInstructionsSet bool

	// BranchInstructions: Branch instructions executed.
	BranchInstructions bool `param:"branch_instructions"`

	// BranchMissesSet: whether BranchMisses is there.
	BranchMissesSet bool

	// BranchMisses: Branches predicted wrongly.
	BranchMisses bool `param:"branch_misses"`

	// BusCyclesSet: whether BusCycles is there.
	BusCyclesSet bool

	// BusCycles: Bus cycles used.
	BusCycles bool `param:"bus_cycles"`

	// StalledCyclesFrontendSet: whether StalledCyclesFrontend is there.
	StalledCyclesFrontendSet bool

	// StalledCyclesFrontend: Cycles lost waiting for the pipeline to fetch and decode.
	StalledCyclesFrontend bool `param:"stalled_cycles_frontend"`

	// StalledCyclesBackendSet: whether StalledCyclesBackend is there.
	StalledCyclesBackendSet bool

	// StalledCyclesBackend: Cycles lost waiting for the pipeline to execute.
	StalledCyclesBackend bool `param:"stalled_cycles_backend"`

	// RefCpuCyclesSet: whether RefCpuCycles is there.
	RefCpuCyclesSet bool

	// RefCpuCycles: CPU cycles counted at a constant rate.
	RefCpuCycles bool `param:"ref_cpu_cycles"`

	// CpuClockSet: whether CpuClock is there.
	CpuClockSet bool

	// CpuClock: CPU clock time.
	CpuClock bool `param:"cpu_clock"`

	// TaskClockSet: whether TaskClock is there.
	TaskClockSet bool

	// TaskClock: Time the domain's own tasks were running.
	TaskClock bool `param:"task_clock"`

	// PageFaultsSet: whether PageFaults is there.
	PageFaultsSet bool

	// PageFaults: Page faults of all kinds.
	PageFaults bool `param:"page_faults"`

	// ContextSwitchesSet: whether ContextSwitches is there.
	ContextSwitchesSet bool

	// ContextSwitches: Context switches.
	ContextSwitches bool `param:"context_switches"`

	// CpuMigrationsSet: whether CpuMigrations is there.
	CpuMigrationsSet bool

	// CpuMigrations: Moves of threads between host CPUs.
	CpuMigrations bool `param:"cpu_migrations"`

	// PageFaultsMinSet: whether PageFaultsMin is there.
	PageFaultsMinSet bool

	// PageFaultsMin: Page faults served without disk input.
	PageFaultsMin bool `param:"page_faults_min"`

	// PageFaultsMajSet: whether PageFaultsMaj is there.
	PageFaultsMajSet bool

	// PageFaultsMaj: Page faults that needed disk input.
	PageFaultsMaj bool `param:"page_faults_maj"`

	// AlignmentFaultsSet: whether AlignmentFaults is there.
	AlignmentFaultsSet bool

	// AlignmentFaults: Unaligned accesses the kernel had to fix up.
	AlignmentFaults bool `param:"alignment_faults"`

	// EmulationFaultsSet: whether EmulationFaults is there.
	EmulationFaultsSet bool

	// EmulationFaults: Instructions the kernel had to emulate.
	EmulationFaults bool `param:"emulation_faults"`
}
