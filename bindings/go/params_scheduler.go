// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainSchedulerParameters: How a domain's share of CPU time is governed.
//
// Which parameters exist depends on the scheduler that `virDomainGetSchedulerType` names.
type DomainSchedulerParameters struct {
	Type string

	// LimitSet: whether Limit is there.
	LimitSet bool

	// Limit: Upper bound of CPU use in MHz; -1 for none (ESX).
	Limit int64 `param:"limit"`

	// WeightSet: whether Weight is there.
	WeightSet bool

	// Weight: Weight relative to other domains (Xen credit scheduler).
	Weight uint `param:"weight"`

	// EmulatorQuotaSet: whether EmulatorQuota is there.
	EmulatorQuotaSet bool

	// EmulatorQuota: CPU time per period for the emulator's own threads, in microseconds; negative for no
	// limit.
	EmulatorQuota int64 `param:"emulator_quota"`

	// VcpuQuotaSet: whether VcpuQuota is there.
	VcpuQuotaSet bool

	// VcpuQuota: CPU time per period for each virtual CPU, in microseconds; negative for no limit.
	VcpuQuota int64 `param:"vcpu_quota"`

	// ReservationSet: whether Reservation is there.
	ReservationSet bool

	// Reservation: CPU capacity guaranteed to the domain, in MHz (ESX).
	Reservation int64 `param:"reservation"`

	// VcpuPeriodSet: whether VcpuPeriod is there.
	VcpuPeriodSet bool

	// VcpuPeriod: Period over which the quota of a virtual CPU counts, in microseconds.
	VcpuPeriod uint64 `param:"vcpu_period"`

	// IothreadPeriodSet: whether IothreadPeriod is there.
	IothreadPeriodSet bool

	// IothreadPeriod: Period over which the quota of an I/O thread counts, in microseconds.
	IothreadPeriod uint64 `param:"iothread_period"`

	// SharesSet: whether Shares is there.
	SharesSet bool

	// Shares: Shares relative to other domains; -1 low, -2 normal, -3 high (ESX).
	Shares int `param:"shares"`

	// CapSet: whether Cap is there.
	CapSet bool

	// Cap: Upper bound in percent of one host CPU; 0 for none (Xen credit scheduler).
	Cap uint `param:"cap"`

	// CpuSharesSet: whether CpuShares is there.
	CpuSharesSet bool

	// CpuShares: Weight of the whole domain relative to others, as the host's cgroups count it.
	CpuShares uint64 `param:"cpu_shares"`

	// IothreadQuotaSet: whether IothreadQuota is there.
	IothreadQuotaSet bool

	// IothreadQuota: CPU time per period for each I/O thread, in microseconds; negative for no limit.
	IothreadQuota int64 `param:"iothread_quota"`

	// GlobalPeriodSet: whether GlobalPeriod is there.
	GlobalPeriodSet bool

	// GlobalPeriod: Period over which the quota of the whole domain counts, in microseconds.
	GlobalPeriod uint64 `param:"global_period"`

	// GlobalQuotaSet: whether GlobalQuota is there.
	GlobalQuotaSet bool

	// GlobalQuota: CPU time per period for the domain as a whole, in microseconds; negative for no limit.
	GlobalQuota int64 `param:"global_quota"`

	// EmulatorPeriodSet: whether EmulatorPeriod is there.
	EmulatorPeriodSet bool

	// EmulatorPeriod: Period over which the emulator's quota counts, in microseconds.
	EmulatorPeriod uint64 `param:"emulator_period"`
}
