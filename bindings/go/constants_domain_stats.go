// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainMemoryStatTags: Kinds of memory figures that `virDomainMemoryStats` reports.
type DomainMemoryStatTags int

const (
	// DOMAIN_MEMORY_STAT_SWAP_IN (C.VIR_DOMAIN_MEMORY_STAT_SWAP_IN): Data the guest read back from its
	// swap space, in KiB.
	DOMAIN_MEMORY_STAT_SWAP_IN DomainMemoryStatTags = 0

	// DOMAIN_MEMORY_STAT_SWAP_OUT (C.VIR_DOMAIN_MEMORY_STAT_SWAP_OUT): Data the guest moved out to its
	// swap space, in KiB.
	DOMAIN_MEMORY_STAT_SWAP_OUT DomainMemoryStatTags = 1

	// DOMAIN_MEMORY_STAT_MAJOR_FAULT (C.VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT): Number of the guest's page
	// faults that had to wait for disk input.
	DOMAIN_MEMORY_STAT_MAJOR_FAULT DomainMemoryStatTags = 2

	// DOMAIN_MEMORY_STAT_MINOR_FAULT (C.VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT): Number of the guest's page
	// faults served without disk input.
	DOMAIN_MEMORY_STAT_MINOR_FAULT DomainMemoryStatTags = 3

	// DOMAIN_MEMORY_STAT_UNUSED (C.VIR_DOMAIN_MEMORY_STAT_UNUSED): Memory the guest system does not use at
	// all, caches counted as used, in KiB.
	DOMAIN_MEMORY_STAT_UNUSED DomainMemoryStatTags = 4

	// DOMAIN_MEMORY_STAT_AVAILABLE (C.VIR_DOMAIN_MEMORY_STAT_AVAILABLE): Memory the guest system sees as
	// its own; the assigned amount less what firmware and kernel reserve, in KiB.
	DOMAIN_MEMORY_STAT_AVAILABLE DomainMemoryStatTags = 5

	// DOMAIN_MEMORY_STAT_ACTUAL_BALLOON (C.VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON): Present size of the
	// guest's memory as set by the balloon, in KiB.
	DOMAIN_MEMORY_STAT_ACTUAL_BALLOON DomainMemoryStatTags = 6

	// DOMAIN_MEMORY_STAT_RSS (C.VIR_DOMAIN_MEMORY_STAT_RSS): Host memory resident for the process that
	// runs the guest, in KiB.
	DOMAIN_MEMORY_STAT_RSS DomainMemoryStatTags = 7

	// DOMAIN_MEMORY_STAT_USABLE (C.VIR_DOMAIN_MEMORY_STAT_USABLE): Memory the balloon could take back
	// before the guest starts to swap, in KiB.
	DOMAIN_MEMORY_STAT_USABLE DomainMemoryStatTags = 8

	// DOMAIN_MEMORY_STAT_LAST_UPDATE (C.VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE): When the guest last refreshed
	// these figures, in seconds since the epoch.
	DOMAIN_MEMORY_STAT_LAST_UPDATE DomainMemoryStatTags = 9

	// DOMAIN_MEMORY_STAT_DISK_CACHES (C.VIR_DOMAIN_MEMORY_STAT_DISK_CACHES): Guest memory holding disk
	// caches that can be dropped without writing anything, in KiB.
	DOMAIN_MEMORY_STAT_DISK_CACHES DomainMemoryStatTags = 10

	// DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC (C.VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC): Number of huge pages
	// the guest allocated successfully.
	DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC DomainMemoryStatTags = 11

	// DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL (C.VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL): Number of huge page
	// allocations that failed inside the guest.
	DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL DomainMemoryStatTags = 12

	// DOMAIN_MEMORY_STAT_NR (C.VIR_DOMAIN_MEMORY_STAT_NR): How many kinds of figures this version knows;
	// grows with new kinds.
	DOMAIN_MEMORY_STAT_NR DomainMemoryStatTags = 13
)

// DomainStatsTypes: Groups of statistics that can be asked for in bulk; 0 asks for every group the
// hypervisor knows.
type DomainStatsTypes int

const (
	// DOMAIN_STATS_STATE (C.VIR_DOMAIN_STATS_STATE): State of the domain and how it got there (`state.*`).
	DOMAIN_STATS_STATE DomainStatsTypes = 1

	// DOMAIN_STATS_CPU_TOTAL (C.VIR_DOMAIN_STATS_CPU_TOTAL): CPU time of the whole domain, with cache and
	// energy monitors (`cpu.*`).
	DOMAIN_STATS_CPU_TOTAL DomainStatsTypes = 2

	// DOMAIN_STATS_BALLOON (C.VIR_DOMAIN_STATS_BALLOON): Memory balloon figures (`balloon.*`).
	DOMAIN_STATS_BALLOON DomainStatsTypes = 4

	// DOMAIN_STATS_VCPU (C.VIR_DOMAIN_STATS_VCPU): Figures per virtual CPU (`vcpu.*`).
	DOMAIN_STATS_VCPU DomainStatsTypes = 8

	// DOMAIN_STATS_INTERFACE (C.VIR_DOMAIN_STATS_INTERFACE): Traffic per network interface (`net.*`).
	DOMAIN_STATS_INTERFACE DomainStatsTypes = 16

	// DOMAIN_STATS_BLOCK (C.VIR_DOMAIN_STATS_BLOCK): Traffic and sizes per disk (`block.*`).
	DOMAIN_STATS_BLOCK DomainStatsTypes = 32

	// DOMAIN_STATS_PERF (C.VIR_DOMAIN_STATS_PERF): Values of the perf events that are switched on
	// (`perf.*`).
	DOMAIN_STATS_PERF DomainStatsTypes = 64

	// DOMAIN_STATS_IOTHREAD (C.VIR_DOMAIN_STATS_IOTHREAD): Polling settings per IOThread (`iothread.*`).
	DOMAIN_STATS_IOTHREAD DomainStatsTypes = 128

	// DOMAIN_STATS_MEMORY (C.VIR_DOMAIN_STATS_MEMORY): Memory bandwidth monitors (`memory.*`).
	DOMAIN_STATS_MEMORY DomainStatsTypes = 256

	// DOMAIN_STATS_DIRTYRATE (C.VIR_DOMAIN_STATS_DIRTYRATE): Result of the latest dirty rate measurement
	// (`dirtyrate.*`).
	DOMAIN_STATS_DIRTYRATE DomainStatsTypes = 512

	// DOMAIN_STATS_VM (C.VIR_DOMAIN_STATS_VM): Figures the hypervisor itself keeps, under names of its own
	// (`vm.*`).
	DOMAIN_STATS_VM DomainStatsTypes = 1024
)

// ConnectGetAllDomainStatsFlags: Which domains bulk statistics cover and how they are gathered.
type ConnectGetAllDomainStatsFlags uint

const (
	// CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE): Covers active
	// domains.
	CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE ConnectGetAllDomainStatsFlags = 1

	// CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE): Covers
	// inactive domains.
	CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE ConnectGetAllDomainStatsFlags = 2

	// CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT): Covers
	// domains with a stored definition.
	CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT ConnectGetAllDomainStatsFlags = 4

	// CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT): Covers
	// domains that vanish when they stop.
	CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT ConnectGetAllDomainStatsFlags = 8

	// CONNECT_GET_ALL_DOMAINS_STATS_RUNNING (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING): Covers domains
	// in state running.
	CONNECT_GET_ALL_DOMAINS_STATS_RUNNING ConnectGetAllDomainStatsFlags = 16

	// CONNECT_GET_ALL_DOMAINS_STATS_PAUSED (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED): Covers paused
	// domains.
	CONNECT_GET_ALL_DOMAINS_STATS_PAUSED ConnectGetAllDomainStatsFlags = 32

	// CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF): Covers domains
	// that are shut off.
	CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF ConnectGetAllDomainStatsFlags = 64

	// CONNECT_GET_ALL_DOMAINS_STATS_OTHER (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER): Covers domains in
	// any further state.
	CONNECT_GET_ALL_DOMAINS_STATS_OTHER ConnectGetAllDomainStatsFlags = 128

	// CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT): Leaves out
	// figures that would need waiting for a job in progress on the domain.
	CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT ConnectGetAllDomainStatsFlags = 536870912

	// CONNECT_GET_ALL_DOMAINS_STATS_BACKING (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING): Lists each
	// image of the disks' backing chains, not only the top ones.
	CONNECT_GET_ALL_DOMAINS_STATS_BACKING ConnectGetAllDomainStatsFlags = 1073741824

	// CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS (C.VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS):
	// Fails when a group in the request is not known to the hypervisor, where it would be skipped silently
	// otherwise.
	CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS ConnectGetAllDomainStatsFlags = 2147483648
)

// DomainDirtyRateStatus: How far a dirty rate measurement has come.
type DomainDirtyRateStatus uint

const (
	// DOMAIN_DIRTYRATE_UNSTARTED (C.VIR_DOMAIN_DIRTYRATE_UNSTARTED): No measurement was ever begun.
	DOMAIN_DIRTYRATE_UNSTARTED DomainDirtyRateStatus = 0

	// DOMAIN_DIRTYRATE_MEASURING (C.VIR_DOMAIN_DIRTYRATE_MEASURING): A measurement is going on.
	DOMAIN_DIRTYRATE_MEASURING DomainDirtyRateStatus = 1

	// DOMAIN_DIRTYRATE_MEASURED (C.VIR_DOMAIN_DIRTYRATE_MEASURED): A measurement has finished and its
	// result can be read.
	DOMAIN_DIRTYRATE_MEASURED DomainDirtyRateStatus = 2
)

// DomainDirtyRateCalcFlags: Method by which the dirty rate is measured; at most one.
type DomainDirtyRateCalcFlags uint

const (
	// DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING (C.VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING): Compares checksums
	// of sampled pages; the default.
	DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING DomainDirtyRateCalcFlags = 0

	// DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP (C.VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP): Counts pages marked
	// in the dirty bitmap.
	DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP DomainDirtyRateCalcFlags = 1

	// DOMAIN_DIRTYRATE_MODE_DIRTY_RING (C.VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING): Counts pages per virtual
	// CPU with the dirty ring, which the guest must have enabled.
	DOMAIN_DIRTYRATE_MODE_DIRTY_RING DomainDirtyRateCalcFlags = 2
)

// DomainCPUStatsTags: CPU time of a domain, in total or per host CPU.
type DomainCPUStatsTags string

const (
	// DOMAIN_CPU_STATS_CPUTIME (C.VIR_DOMAIN_CPU_STATS_CPUTIME): Time used by virtual CPUs and hypervisor
	// together, in ns.
	DOMAIN_CPU_STATS_CPUTIME DomainCPUStatsTags = "cpu_time"

	// DOMAIN_CPU_STATS_VCPUTIME (C.VIR_DOMAIN_CPU_STATS_VCPUTIME): Time used by the virtual CPUs alone, in
	// ns.
	DOMAIN_CPU_STATS_VCPUTIME DomainCPUStatsTags = "vcpu_time"

	// DOMAIN_CPU_STATS_USERTIME (C.VIR_DOMAIN_CPU_STATS_USERTIME): Time used in user mode, in ns.
	DOMAIN_CPU_STATS_USERTIME DomainCPUStatsTags = "user_time"

	// DOMAIN_CPU_STATS_SYSTEMTIME (C.VIR_DOMAIN_CPU_STATS_SYSTEMTIME): Time used in kernel mode, in ns.
	DOMAIN_CPU_STATS_SYSTEMTIME DomainCPUStatsTags = "system_time"
)
