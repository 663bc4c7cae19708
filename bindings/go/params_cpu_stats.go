// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainCPUStats: CPU time of a domain, in total or per host CPU.
type DomainCPUStats struct {
	// CpuTimeSet: whether CpuTime is there.
	CpuTimeSet bool

	// CpuTime: Time used by virtual CPUs and hypervisor together, in ns.
	CpuTime uint64 `param:"cpu_time"`

	// VcpuTimeSet: whether VcpuTime is there.
	VcpuTimeSet bool

	// VcpuTime: Time used by the virtual CPUs alone, in ns.
	VcpuTime uint64 `param:"vcpu_time"`

	// UserTimeSet: whether UserTime is there.
	UserTimeSet bool

	// UserTime: Time used in user mode, in ns.
	UserTime uint64 `param:"user_time"`

	// SystemTimeSet: whether SystemTime is there.
	SystemTimeSet bool

	// SystemTime: Time used in kernel mode, in ns.
	SystemTime uint64 `param:"system_time"`
}
