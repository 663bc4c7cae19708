// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainCPUStats: CPU time of a domain, in total or per host CPU.
type DomainCPUStats struct {
	// CpuTimeSet: whether CpuTime is there.
	CpuTimeSet bool

	// CpuTime (C.VIR_DOMAIN_CPU_STATS_CPUTIME): Time used by virtual CPUs and hypervisor together, in ns.
	CpuTime uint64 `param:"cpu_time"`

	// VcpuTimeSet: whether VcpuTime is there.
	VcpuTimeSet bool

	// VcpuTime (C.VIR_DOMAIN_CPU_STATS_VCPUTIME): Time used by the virtual CPUs alone, in ns.
	VcpuTime uint64 `param:"vcpu_time"`

	// UserTimeSet: whether UserTime is there.
	UserTimeSet bool

	// UserTime (C.VIR_DOMAIN_CPU_STATS_USERTIME): Time used in user mode, in ns.
	UserTime uint64 `param:"user_time"`

	// SystemTimeSet: whether SystemTime is there.
	SystemTimeSet bool

	// SystemTime (C.VIR_DOMAIN_CPU_STATS_SYSTEMTIME): Time used in kernel mode, in ns.
	SystemTime uint64 `param:"system_time"`
}
