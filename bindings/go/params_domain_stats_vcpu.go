// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsVcpu: what the names that begin with `vcpu.#` tell.
type DomainStatsVcpu struct {
	// StateSet: whether State is there.
	StateSet bool

	// State (C.VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE): State of the virtual CPU, a value of `virVcpuState`.
	State VcpuState `param:"state"`

	// TimeSet: whether Time is there.
	TimeSet bool

	// Time (C.VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME): Time the virtual CPU has run, in ns.
	Time uint64 `param:"time"`

	// WaitSet: whether Wait is there.
	WaitSet bool

	// Wait (C.VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT): Time the virtual CPU was ready to run while the host ran
	// something else, in ns.
	Wait uint64 `param:"wait"`

	// HaltedSet: whether Halted is there.
	HaltedSet bool

	// Halted (C.VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED): Whether the virtual CPU is halted, idle or, on some
	// architectures, switched off.
	Halted bool `param:"halted"`

	// DelaySet: whether Delay is there.
	DelaySet bool

	// Delay (C.VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY): Time the virtual CPU's thread spent in the host's run
	// queue, which the guest sees as steal time, in ns.
	Delay uint64 `param:"delay"`

	// Custom: figures that the hypervisor names.
	Custom []TypedParamValue
}
