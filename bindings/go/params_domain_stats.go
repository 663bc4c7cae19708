// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStats: Statistics of a domain, in names made of parts joined by dots. Which items appear
// depends on the groups in the request, on the hypervisor and on the domain's state.
type DomainStats struct {
	// Balloon: the figures that begin with `balloon.`.
	Balloon *DomainStatsBalloon `param:"balloon."`

	// Block (C.VIR_DOMAIN_STATS_BLOCK_PREFIX): Start of the names that describe one disk or image; its
	// number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_BLOCK_COUNT says.
	Block []DomainStatsBlock `param:"block."`

	// Cpu: the figures that begin with `cpu.`.
	Cpu *DomainStatsCPU `param:"cpu."`

	// DirtyRate: the figures that begin with `dirtyrate.`.
	DirtyRate *DomainStatsDirtyRate `param:"dirtyrate."`

	// IOThread (C.VIR_DOMAIN_STATS_IOTHREAD_PREFIX): Start of the names that describe one IOThread; its ID
	// follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_IOTHREAD_COUNT says.
	IOThread []DomainStatsIOThread `param:"iothread."`

	// Memory: the figures that begin with `memory.`.
	Memory *DomainStatsMemory `param:"memory."`

	// Net (C.VIR_DOMAIN_STATS_NET_PREFIX): Start of the names that describe one network interface; its
	// number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_NET_COUNT says.
	Net []DomainStatsNet `param:"net."`

	// Perf: the figures that begin with `perf.`.
	Perf *DomainStatsPerf `param:"perf."`

	// State: the figures that begin with `state.`.
	State *DomainStatsState `param:"state."`

	// Vcpu (C.VIR_DOMAIN_STATS_VCPU_PREFIX): Start of the names that describe one virtual CPU; its number
	// follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_VCPU_MAXIMUM says.
	Vcpu []DomainStatsVcpu `param:"vcpu." count:"vcpu.maximum"`

	// Domain: whose figures these are; a reference that is the caller's to free.
	Domain *Domain

	// VM: figures that the hypervisor names.
	VM []TypedParamValue

	// CpuEnergyMonitor: always nil; the monitors are in Cpu.
	CpuEnergyMonitor *DomainStats
}
