// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsCPU: what the names that begin with `cpu` tell.
type DomainStatsCPU struct {
	// TimeSet: whether Time is there.
	TimeSet bool

	// Time (C.VIR_DOMAIN_STATS_CPU_TIME): CPU time the domain used in total, in ns.
	Time uint64 `param:"time"`

	// UserSet: whether User is there.
	UserSet bool

	// User (C.VIR_DOMAIN_STATS_CPU_USER): CPU time used in user mode, in ns.
	User uint64 `param:"user"`

	// SystemSet: whether System is there.
	SystemSet bool

	// System (C.VIR_DOMAIN_STATS_CPU_SYSTEM): CPU time used in kernel mode, in ns.
	System uint64 `param:"system"`

	// HaltPollSuccessTimeSet: whether HaltPollSuccessTime is there.
	HaltPollSuccessTimeSet bool

	// HaltPollSuccessTime (C.VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME): Time halt polling spent before
	// an interrupt ended the wait, in ns.
	HaltPollSuccessTime uint64 `param:"haltpoll.success.time"`

	// HaltPollFailTimeSet: whether HaltPollFailTime is there.
	HaltPollFailTimeSet bool

	// HaltPollFailTime (C.VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME): Time halt polling spent in vain,
	// before the virtual CPU was scheduled out, in ns.
	HaltPollFailTime uint64 `param:"haltpoll.fail.time"`

	// CacheMonitors (C.VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX): Start of the names that describe one
	// cache monitor; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT says.
	CacheMonitors []DomainStatsCPUCacheMonitor `param:"cache.monitor."`

	// EnergyMonitors (C.VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX): Start of the names that describe one
	// energy monitor; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT says.
	EnergyMonitors []DomainStatsCPUEnergyMonitor `param:"energy.monitor."`
}

// DomainStatsCPUCacheMonitor: what the names that begin with `cpu.cache.monitor.#` tell.
type DomainStatsCPUCacheMonitor struct {
	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME): Name of the cache monitor.
	Name string `param:"name"`

	// VcpusSet: whether Vcpus is there.
	VcpusSet bool

	// Vcpus (C.VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS): Virtual CPUs the cache monitor watches,
	// as a list such as `0-2,5`.
	Vcpus string `param:"vcpus"`

	// Banks (C.VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX): Middle of the names that describe
	// one cache bank; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT says.
	Banks []DomainStatsCPUCacheMonitorBank `param:"bank."`
}

// DomainStatsCPUCacheMonitorBank: what the names that begin with `cpu.cache.monitor.#.bank.#` tell.
type DomainStatsCPUCacheMonitorBank struct {
	// IDSet: whether ID is there.
	IDSet bool

	// ID (C.VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID): The host's identifier of the cache.
	ID uint `param:"id"`

	// BytesSet: whether Bytes is there.
	BytesSet bool

	// Bytes (C.VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES): Part of this cache the domain
	// occupies, in bytes.
	Bytes uint64 `param:"bytes"`
}

// DomainStatsCPUEnergyMonitor: what the names that begin with `cpu.energy.monitor.#` tell.
type DomainStatsCPUEnergyMonitor struct {
	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME): Name of the energy monitor.
	Name string `param:"name"`

	// VcpusSet: whether Vcpus is there.
	VcpusSet bool

	// Vcpus (C.VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS): Virtual CPUs the energy monitor watches,
	// as a list such as `0-2,5`.
	Vcpus string `param:"vcpus"`

	// Pkgs (C.VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX): Middle of the names that describe
	// one CPU package; its number follows.
	//
	// There are as many as C.VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT says.
	Pkgs []DomainStatsCPUEnergyMonitorPkg `param:"pkg."`
}

// DomainStatsCPUEnergyMonitorPkg: what the names that begin with `cpu.energy.monitor.#.pkg.#` tell.
type DomainStatsCPUEnergyMonitorPkg struct {
	// IDSet: whether ID is there.
	IDSet bool

	// ID (C.VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID): The host's identifier of the CPU
	// package.
	ID uint `param:"id"`
}
