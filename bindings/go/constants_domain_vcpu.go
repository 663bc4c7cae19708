// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// VcpuState: What a virtual CPU is doing.
type VcpuState int

const (
	// VCPU_OFFLINE (C.VIR_VCPU_OFFLINE): It is switched off.
	VCPU_OFFLINE VcpuState = 0

	// VCPU_RUNNING (C.VIR_VCPU_RUNNING): It runs.
	VCPU_RUNNING VcpuState = 1

	// VCPU_BLOCKED (C.VIR_VCPU_BLOCKED): It waits for some resource.
	VCPU_BLOCKED VcpuState = 2
)

// VcpuHostCpuState: Values that stand in place of a host CPU's number.
type VcpuHostCpuState int

const (
	// VCPU_INFO_CPU_OFFLINE (C.VIR_VCPU_INFO_CPU_OFFLINE): The virtual CPU is on no host CPU, being off.
	VCPU_INFO_CPU_OFFLINE VcpuHostCpuState = -1

	// VCPU_INFO_CPU_UNAVAILABLE (C.VIR_VCPU_INFO_CPU_UNAVAILABLE): The driver cannot tell the host CPU.
	VCPU_INFO_CPU_UNAVAILABLE VcpuHostCpuState = -2
)

// DomainVcpuFlags: What a call on the number of virtual CPUs concerns.
type DomainVcpuFlags uint

const (
	// DOMAIN_VCPU_CURRENT (C.VIR_DOMAIN_VCPU_CURRENT): The running domain when it is active, else its
	// stored configuration.
	DOMAIN_VCPU_CURRENT DomainVcpuFlags = 0

	// DOMAIN_VCPU_LIVE (C.VIR_DOMAIN_VCPU_LIVE): The running domain; fails when it is inactive.
	DOMAIN_VCPU_LIVE DomainVcpuFlags = 1

	// DOMAIN_VCPU_CONFIG (C.VIR_DOMAIN_VCPU_CONFIG): The stored configuration, in effect from the next
	// start.
	DOMAIN_VCPU_CONFIG DomainVcpuFlags = 2

	// DOMAIN_VCPU_MAXIMUM (C.VIR_DOMAIN_VCPU_MAXIMUM): The upper bound instead of the number in use.
	DOMAIN_VCPU_MAXIMUM DomainVcpuFlags = 4

	// DOMAIN_VCPU_GUEST (C.VIR_DOMAIN_VCPU_GUEST): CPUs that the guest's operating system has switched on,
	// by its agent.
	DOMAIN_VCPU_GUEST DomainVcpuFlags = 8

	// DOMAIN_VCPU_HOTPLUGGABLE (C.VIR_DOMAIN_VCPU_HOTPLUGGABLE): Makes added CPUs removable at run time;
	// only when setting.
	DOMAIN_VCPU_HOTPLUGGABLE DomainVcpuFlags = 16

	// DOMAIN_VCPU_ASYNC_UNPLUG (C.VIR_DOMAIN_VCPU_ASYNC_UNPLUG): Returns without waiting for the guest to
	// let removed CPUs go; an event tells the outcome.
	DOMAIN_VCPU_ASYNC_UNPLUG DomainVcpuFlags = 32
)

// SchedParameterType: Types of scheduler parameters; old names of the values of `TypedParameterType`.
type SchedParameterType int

const (
	// DOMAIN_SCHED_FIELD_INT (C.VIR_DOMAIN_SCHED_FIELD_INT): Signed, 32 bits.
	DOMAIN_SCHED_FIELD_INT SchedParameterType = 1

	// DOMAIN_SCHED_FIELD_UINT (C.VIR_DOMAIN_SCHED_FIELD_UINT): Unsigned, 32 bits.
	DOMAIN_SCHED_FIELD_UINT SchedParameterType = 2

	// DOMAIN_SCHED_FIELD_LLONG (C.VIR_DOMAIN_SCHED_FIELD_LLONG): Signed, 64 bits.
	DOMAIN_SCHED_FIELD_LLONG SchedParameterType = 3

	// DOMAIN_SCHED_FIELD_ULLONG (C.VIR_DOMAIN_SCHED_FIELD_ULLONG): Unsigned, 64 bits.
	DOMAIN_SCHED_FIELD_ULLONG SchedParameterType = 4

	// DOMAIN_SCHED_FIELD_DOUBLE (C.VIR_DOMAIN_SCHED_FIELD_DOUBLE): Floating point, 64 bits.
	DOMAIN_SCHED_FIELD_DOUBLE SchedParameterType = 5

	// DOMAIN_SCHED_FIELD_BOOLEAN (C.VIR_DOMAIN_SCHED_FIELD_BOOLEAN): Yes or no, in one byte.
	DOMAIN_SCHED_FIELD_BOOLEAN SchedParameterType = 6
)

// DomainSetVcpuFlags: What `virDomainSetVcpu` concerns, and whether it waits.
type DomainSetVcpuFlags uint

const (
	// VIR_DOMAIN_SETVCPU_AFFECT_CURRENT (C.VIR_DOMAIN_SETVCPU_AFFECT_CURRENT): The running domain when it
	// is active, else its stored configuration.
	VIR_DOMAIN_SETVCPU_AFFECT_CURRENT DomainSetVcpuFlags = 0

	// VIR_DOMAIN_SETVCPU_AFFECT_LIVE (C.VIR_DOMAIN_SETVCPU_AFFECT_LIVE): The running domain; fails when it
	// is inactive.
	VIR_DOMAIN_SETVCPU_AFFECT_LIVE DomainSetVcpuFlags = 1

	// VIR_DOMAIN_SETVCPU_AFFECT_CONFIG (C.VIR_DOMAIN_SETVCPU_AFFECT_CONFIG): The stored configuration, in
	// effect from the next start.
	VIR_DOMAIN_SETVCPU_AFFECT_CONFIG DomainSetVcpuFlags = 2

	// VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG (C.VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG): Returns without waiting for the
	// guest to let a CPU go; an event tells the outcome.
	VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG DomainSetVcpuFlags = 4
)
