// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsDirtyRate: what the names that begin with `dirtyrate` tell.
type DomainStatsDirtyRate struct {
	// CalcStatusSet: whether CalcStatus is there.
	CalcStatusSet bool

	// CalcStatus (C.VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS): How far the latest measurement has come, a
	// value of `virDomainDirtyRateStatus`.
	CalcStatus int `param:"calc_status"`

	// CalcStartTimeSet: whether CalcStartTime is there.
	CalcStartTimeSet bool

	// CalcStartTime (C.VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME): When the latest measurement began, in
	// seconds.
	CalcStartTime int64 `param:"calc_start_time"`

	// CalcPeriodSet: whether CalcPeriod is there.
	CalcPeriodSet bool

	// CalcPeriod (C.VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD): How long the measurement takes, in seconds.
	CalcPeriod int `param:"calc_period"`

	// CalcModeSet: whether CalcMode is there.
	CalcModeSet bool

	// CalcMode (C.VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE): Method of the measurement: `page-sampling`,
	// `dirty-bitmap` or `dirty-ring`.
	CalcMode string `param:"calc_mode"`

	// MegabytesPerSecondSet: whether MegabytesPerSecond is there.
	MegabytesPerSecondSet bool

	// MegabytesPerSecond (C.VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND): Rate at which the guest
	// changes its memory, in MiB per second.
	MegabytesPerSecond int64 `param:"megabytes_per_second"`

	// VCPUS (C.VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX): Start of the names with the dirty rate of one
	// virtual CPU; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_VCPU_MAXIMUM says.
	VCPUS []DomainStatsDirtyRateVCPU `param:"vcpu." count:"vcpu.maximum"`
}

// DomainStatsDirtyRateVCPU: what the names that begin with `dirtyrate.vcpu.#` tell.
type DomainStatsDirtyRateVCPU struct {
	// MegabytesPerSecondSet: whether MegabytesPerSecond is there.
	MegabytesPerSecondSet bool

	// MegabytesPerSecond (C.VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND): Rate at which
	// this virtual CPU changes memory, in MiB per second; only the dirty ring tells it.
	MegabytesPerSecond int64 `param:"megabytes_per_second"`
}
