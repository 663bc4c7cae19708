// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainSchedulerParameters: How a domain's share of CPU time is governed.
//
// Which parameters exist depends on the scheduler that `virDomainGetSchedulerType` names.
type DomainSchedulerParameters struct {
	// Type: the name of the scheduler.
	Type string

	// LimitSet: whether Limit is there.
	LimitSet bool

	// Limit (C.VIR_DOMAIN_SCHEDULER_LIMIT): Upper bound of CPU use in MHz; -1 for none (ESX).
	Limit int64 `param:"limit"`

	// WeightSet: whether Weight is there.
	WeightSet bool

	// Weight (C.VIR_DOMAIN_SCHEDULER_WEIGHT): Weight relative to other domains (Xen credit scheduler).
	Weight uint `param:"weight"`

	// EmulatorQuotaSet: whether EmulatorQuota is there.
	EmulatorQuotaSet bool

	// EmulatorQuota (C.VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA): CPU time per period for the emulator's own
	// threads, in microseconds; negative for no limit.
	EmulatorQuota int64 `param:"emulator_quota"`

	// VcpuQuotaSet: whether VcpuQuota is there.
	VcpuQuotaSet bool

	// VcpuQuota (C.VIR_DOMAIN_SCHEDULER_VCPU_QUOTA): CPU time per period for each virtual CPU, in
	// microseconds; negative for no limit.
	VcpuQuota int64 `param:"vcpu_quota"`

	// ReservationSet: whether Reservation is there.
	ReservationSet bool

	// Reservation (C.VIR_DOMAIN_SCHEDULER_RESERVATION): CPU capacity guaranteed to the domain, in MHz
	// (ESX).
	Reservation int64 `param:"reservation"`

	// VcpuPeriodSet: whether VcpuPeriod is there.
	VcpuPeriodSet bool

	// VcpuPeriod (C.VIR_DOMAIN_SCHEDULER_VCPU_PERIOD): Period over which the quota of a virtual CPU
	// counts, in microseconds.
	VcpuPeriod uint64 `param:"vcpu_period"`

	// IothreadPeriodSet: whether IothreadPeriod is there.
	IothreadPeriodSet bool

	// IothreadPeriod (C.VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD): Period over which the quota of an I/O
	// thread counts, in microseconds.
	IothreadPeriod uint64 `param:"iothread_period"`

	// SharesSet: whether Shares is there.
	SharesSet bool

	// Shares (C.VIR_DOMAIN_SCHEDULER_SHARES): Shares relative to other domains; -1 low, -2 normal, -3 high
	// (ESX).
	Shares int `param:"shares"`

	// CapSet: whether Cap is there.
	CapSet bool

	// Cap (C.VIR_DOMAIN_SCHEDULER_CAP): Upper bound in percent of one host CPU; 0 for none (Xen credit
	// scheduler).
	Cap uint `param:"cap"`

	// CpuSharesSet: whether CpuShares is there.
	CpuSharesSet bool

	// CpuShares (C.VIR_DOMAIN_SCHEDULER_CPU_SHARES): Weight of the whole domain relative to others, as the
	// host's cgroups count it.
	CpuShares uint64 `param:"cpu_shares"`

	// IothreadQuotaSet: whether IothreadQuota is there.
	IothreadQuotaSet bool

	// IothreadQuota (C.VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA): CPU time per period for each I/O thread, in
	// microseconds; negative for no limit.
	IothreadQuota int64 `param:"iothread_quota"`

	// GlobalPeriodSet: whether GlobalPeriod is there.
	GlobalPeriodSet bool

	// GlobalPeriod (C.VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD): Period over which the quota of the whole domain
	// counts, in microseconds.
	GlobalPeriod uint64 `param:"global_period"`

	// GlobalQuotaSet: whether GlobalQuota is there.
	GlobalQuotaSet bool

	// GlobalQuota (C.VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA): CPU time per period for the domain as a whole, in
	// microseconds; negative for no limit.
	GlobalQuota int64 `param:"global_quota"`

	// EmulatorPeriodSet: whether EmulatorPeriod is there.
	EmulatorPeriodSet bool

	// EmulatorPeriod (C.VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD): Period over which the emulator's quota
	// counts, in microseconds.
	EmulatorPeriod uint64 `param:"emulator_period"`
}
