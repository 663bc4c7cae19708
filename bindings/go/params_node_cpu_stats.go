// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NodeCPUStats: Names of figures about a host's CPUs; times count from boot.
type NodeCPUStats struct {
	// KernelSet: whether Kernel is there.
	KernelSet bool

	// Kernel (C.VIR_NODE_CPU_STATS_KERNEL): Time spent in the kernel, in ns.
	Kernel uint64 `param:"kernel"`

	// UserSet: whether User is there.
	UserSet bool

	// User (C.VIR_NODE_CPU_STATS_USER): Time spent in user processes, in ns.
	User uint64 `param:"user"`

	// IdleSet: whether Idle is there.
	IdleSet bool

	// Idle (C.VIR_NODE_CPU_STATS_IDLE): Time spent idle, in ns.
	Idle uint64 `param:"idle"`

	// IowaitSet: whether Iowait is there.
	IowaitSet bool

	// Iowait (C.VIR_NODE_CPU_STATS_IOWAIT): Time spent waiting for input or output, in ns.
	Iowait uint64 `param:"iowait"`

	// IntrSet: whether Intr is there.
	IntrSet bool

	// Intr (C.VIR_NODE_CPU_STATS_INTR): Time spent in interrupt handlers, in ns.
	Intr uint64 `param:"intr"`

	// GuestSet: whether Guest is there.
	GuestSet bool

	// Guest (C.VIR_NODE_CPU_STATS_GUEST): Time spent running guests, in ns.
	Guest uint64 `param:"guest"`

	// UtilizationSet: whether Utilization is there.
	UtilizationSet bool

	// Utilization (C.VIR_NODE_CPU_STATS_UTILIZATION): Load at the moment, in percent of what all CPUs can
	// do; from hypervisors that keep no times.
	Utilization uint64 `param:"utilization"`
}
