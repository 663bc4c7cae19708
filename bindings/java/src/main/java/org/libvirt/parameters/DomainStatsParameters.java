// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Statistics of a domain, in names made of parts joined by dots. Which items appear depends on the groups in the request, on the hypervisor and on the domain's state.
 */
public final class DomainStatsParameters {
    /** What the domain is doing, a value of <code>virDomainState</code>. */
    public static final String VIR_DOMAIN_STATS_STATE_STATE = "state.state";

    /** Why it does so, a value of the reason enum that goes with the state. */
    public static final String VIR_DOMAIN_STATS_STATE_REASON = "state.reason";

    /** CPU time the domain used in total, in ns. */
    public static final String VIR_DOMAIN_STATS_CPU_TIME = "cpu.time";

    /** CPU time used in user mode, in ns. */
    public static final String VIR_DOMAIN_STATS_CPU_USER = "cpu.user";

    /** CPU time used in kernel mode, in ns. */
    public static final String VIR_DOMAIN_STATS_CPU_SYSTEM = "cpu.system";

    /** Time halt polling spent before an interrupt ended the wait, in ns. */
    public static final String VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME = "cpu.haltpoll.success.time";

    /** Time halt polling spent in vain, before the virtual CPU was scheduled out, in ns. */
    public static final String VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME = "cpu.haltpoll.fail.time";

    /** Number of cache monitors. */
    public static final String VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT = "cpu.cache.monitor.count";

    /** Start of the names that describe one cache monitor; its number follows. */
    public static final String VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX = "cpu.cache.monitor.";

    /** Name of the cache monitor. */
    public static final String VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME = ".name";

    /** Virtual CPUs the cache monitor watches, as a list such as <code>0-2,5</code>. */
    public static final String VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS = ".vcpus";

    /** Number of cache banks the monitor covers. */
    public static final String VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT = ".bank.count";

    /** Middle of the names that describe one cache bank; its number follows. */
    public static final String VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX = ".bank.";

    /** The host's identifier of the cache. */
    public static final String VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID = ".id";

    /** Part of this cache the domain occupies, in bytes. */
    public static final String VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES = ".bytes";

    /** Number of energy monitors. */
    public static final String VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT = "cpu.energy.monitor.count";

    /** Start of the names that describe one energy monitor; its number follows. */
    public static final String VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX = "cpu.energy.monitor.";

    /** Name of the energy monitor. */
    public static final String VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME = ".name";

    /** Virtual CPUs the energy monitor watches, as a list such as <code>0-2,5</code>. */
    public static final String VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS = ".vcpus";

    /** Number of CPU packages the monitor covers. */
    public static final String VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT = ".pkg.count";

    /** Middle of the names that describe one CPU package; its number follows. */
    public static final String VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX = ".pkg.";

    /** The host's identifier of the CPU package. */
    public static final String VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID = ".id";

    /** Memory the guest has at present, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_CURRENT = "balloon.current";

    /** Memory the guest may have at most, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_MAXIMUM = "balloon.maximum";

    /** Data the guest read back from its swap space, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_SWAP_IN = "balloon.swap_in";

    /** Data the guest moved out to its swap space, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_SWAP_OUT = "balloon.swap_out";

    /** Number of the guest's page faults that had to wait for disk input. */
    public static final String VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT = "balloon.major_fault";

    /** Number of the guest's page faults served without disk input. */
    public static final String VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT = "balloon.minor_fault";

    /** Memory the guest system does not use at all, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_UNUSED = "balloon.unused";

    /** Memory the guest system sees as its own, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_AVAILABLE = "balloon.available";

    /** Memory the balloon could take back before the guest starts to swap, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_USABLE = "balloon.usable";

    /** Host memory resident for the process that runs the guest, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_RSS = "balloon.rss";

    /** When the guest last refreshed its figures, in seconds since the epoch. */
    public static final String VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE = "balloon.last-update";

    /** Guest memory holding disk caches that can be dropped without writing anything, in KiB. */
    public static final String VIR_DOMAIN_STATS_BALLOON_DISK_CACHES = "balloon.disk_caches";

    /** Number of huge pages the guest allocated successfully. */
    public static final String VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC = "balloon.hugetlb_pgalloc";

    /** Number of huge page allocations that failed inside the guest. */
    public static final String VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL = "balloon.hugetlb_pgfail";

    /** Number of virtual CPUs that are online. */
    public static final String VIR_DOMAIN_STATS_VCPU_CURRENT = "vcpu.current";

    /** Number of virtual CPUs the domain may have; numbers of single ones stay below it and may have gaps. */
    public static final String VIR_DOMAIN_STATS_VCPU_MAXIMUM = "vcpu.maximum";

    /** Start of the names that describe one virtual CPU; its number follows. */
    public static final String VIR_DOMAIN_STATS_VCPU_PREFIX = "vcpu.";

    /** State of the virtual CPU, a value of <code>virVcpuState</code>. */
    public static final String VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE = ".state";

    /** Time the virtual CPU has run, in ns. */
    public static final String VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME = ".time";

    /** Time the virtual CPU was ready to run while the host ran something else, in ns. */
    public static final String VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT = ".wait";

    /** Whether the virtual CPU is halted, idle or, on some architectures, switched off. */
    public static final String VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED = ".halted";

    /** Time the virtual CPU's thread spent in the host's run queue, which the guest sees as steal time, in ns. */
    public static final String VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY = ".delay";

    /** Number of network interfaces. */
    public static final String VIR_DOMAIN_STATS_NET_COUNT = "net.count";

    /** Start of the names that describe one network interface; its number follows. */
    public static final String VIR_DOMAIN_STATS_NET_PREFIX = "net.";

    /** Name of the interface on the host. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_NAME = ".name";

    /** Bytes the guest received. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES = ".rx.bytes";

    /** Packets the guest received. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS = ".rx.pkts";

    /** Errors while receiving. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS = ".rx.errs";

    /** Incoming packets that were dropped. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP = ".rx.drop";

    /** Bytes the guest sent. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES = ".tx.bytes";

    /** Packets the guest sent. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS = ".tx.pkts";

    /** Errors while sending. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS = ".tx.errs";

    /** Outgoing packets that were dropped. */
    public static final String VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP = ".tx.drop";

    /** Number of entries about disks, or about images where backing chains are included. */
    public static final String VIR_DOMAIN_STATS_BLOCK_COUNT = "block.count";

    /** Start of the names that describe one disk or image; its number follows. */
    public static final String VIR_DOMAIN_STATS_BLOCK_PREFIX = "block.";

    /** Target name of the disk, such as <code>vda</code>; all images of one chain share it. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME = ".name";

    /** Index of the image in its backing chain; present when chains are included. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX = ".backingIndex";

    /** File or block device behind the entry; absent for network sources and empty drives. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH = ".path";

    /** Number of reads. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS = ".rd.reqs";

    /** Bytes read. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES = ".rd.bytes";

    /** Time taken by reads, summed up, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES = ".rd.times";

    /** Number of writes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS = ".wr.reqs";

    /** Bytes written. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES = ".wr.bytes";

    /** Time taken by writes, summed up, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES = ".wr.times";

    /** Number of cache flushes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS = ".fl.reqs";

    /** Time taken by flushes, summed up, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES = ".fl.times";

    /** Requests refused for lack of room in the ring; Xen alone reports it. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS = ".errors";

    /** End of the highest region ever written, in bytes from the start of the image. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION = ".allocation";

    /** Size of the disk as the guest sees it, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY = ".capacity";

    /** Size of the file or device that holds the image, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL = ".physical";

    /** Write position that triggers a threshold event, in bytes; <code>virDomainSetBlockThreshold</code> sets it. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD = ".threshold";

    /** Alignment that requests must keep, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT = ".limits.request_alignment";

    /** Largest single discard, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX = ".limits.discard_max";

    /** Best alignment of discards, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT = ".limits.discard_alignment";

    /** Largest single request to write zeroes, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX = ".limits.write_zeroes_max";

    /** Best alignment of requests to write zeroes, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT = ".limits.write_zeroes_alignment";

    /** Transfer size that performs best, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL = ".limits.transfer_optimal";

    /** Largest single transfer, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX = ".limits.transfer_max";

    /** Largest transfer the hardware takes, in bytes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX = ".limits.transfer_hw_max";

    /** Most segments in one scatter-gather list. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX = ".limits.iov_max";

    /** Most scatter-gather segments the hardware takes. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX = ".limits.iov_hw_max";

    /** Number of groups of figures gathered over fixed intervals. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT = ".timed_group.count";

    /** Middle of the names that describe one such group; its number follows. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX = ".timed_group.";

    /** Length of the interval, in seconds. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL = ".interval";

    /** Shortest read in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN = ".rd_latency_min";

    /** Longest read in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX = ".rd_latency_max";

    /** Mean duration of reads in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG = ".rd_latency_avg";

    /** Shortest write in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN = ".wr_latency_min";

    /** Longest write in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX = ".wr_latency_max";

    /** Mean duration of writes in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG = ".wr_latency_avg";

    /** Shortest zone append in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN = ".zone_append_latency_min";

    /** Longest zone append in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX = ".zone_append_latency_max";

    /** Mean duration of zone appends in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG = ".zone_append_latency_avg";

    /** Shortest flush in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN = ".flush_latency_min";

    /** Longest flush in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX = ".flush_latency_max";

    /** Mean duration of flushes in the interval, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG = ".flush_latency_avg";

    /** Mean number of reads pending in the interval. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG = ".rd_queue_depth_avg";

    /** Mean number of writes pending in the interval. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG = ".wr_queue_depth_avg";

    /** Mean number of zone appends pending in the interval. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG = ".zone_append_queue_depth_avg";

    /** Middle of the names in the histogram of read durations. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX = ".latency_histogram.read.";

    /** Middle of the names in the histogram of write durations. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX = ".latency_histogram.write.";

    /** Middle of the names in the histogram of zone append durations. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX = ".latency_histogram.zone_append.";

    /** Middle of the names in the histogram of flush durations. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX = ".latency_histogram.flush.";

    /** Number of bins in the histogram. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT = "bin.count";

    /** Middle of the names that describe one bin; its number follows. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX = "bin.";

    /** Lower bound of the bin, in ns. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START = ".start";

    /** Number of requests that fell into the bin. */
    public static final String VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE = ".value";

    /** Last level cache in use, in bytes (event <code>cmt</code>). */
    public static final String VIR_DOMAIN_STATS_PERF_CMT = "perf.cmt";

    /** Memory traffic of the whole system, in bytes per second (event <code>mbmt</code>). */
    public static final String VIR_DOMAIN_STATS_PERF_MBMT = "perf.mbmt";

    /** Memory traffic through the local memory controller, in bytes per second (event <code>mbml</code>). */
    public static final String VIR_DOMAIN_STATS_PERF_MBML = "perf.mbml";

    /** Accesses that missed the cache. */
    public static final String VIR_DOMAIN_STATS_PERF_CACHE_MISSES = "perf.cache_misses";

    /** Accesses to the cache. */
    public static final String VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES = "perf.cache_references";

    /** Instructions executed. */
    public static final String VIR_DOMAIN_STATS_PERF_INSTRUCTIONS = "perf.instructions";

    /** CPU cycles used. */
    public static final String VIR_DOMAIN_STATS_PERF_CPU_CYCLES = "perf.cpu_cycles";

    /** Branch instructions executed. */
    public static final String VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS = "perf.branch_instructions";

    /** Branches predicted wrongly. */
    public static final String VIR_DOMAIN_STATS_PERF_BRANCH_MISSES = "perf.branch_misses";

    /** Bus cycles used. */
    public static final String VIR_DOMAIN_STATS_PERF_BUS_CYCLES = "perf.bus_cycles";

    /** Cycles lost waiting for the pipeline to fetch and decode. */
    public static final String VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND = "perf.stalled_cycles_frontend";

    /** Cycles lost waiting for the pipeline to execute. */
    public static final String VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND = "perf.stalled_cycles_backend";

    /** CPU cycles counted at a constant rate, whatever the clock frequency. */
    public static final String VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES = "perf.ref_cpu_cycles";

    /** CPU clock time, in ns. */
    public static final String VIR_DOMAIN_STATS_PERF_CPU_CLOCK = "perf.cpu_clock";

    /** Time the domain's own tasks were running, in ns. */
    public static final String VIR_DOMAIN_STATS_PERF_TASK_CLOCK = "perf.task_clock";

    /** Page faults of all kinds. */
    public static final String VIR_DOMAIN_STATS_PERF_PAGE_FAULTS = "perf.page_faults";

    /** Context switches. */
    public static final String VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES = "perf.context_switches";

    /** Moves of threads between host CPUs. */
    public static final String VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS = "perf.cpu_migrations";

    /** Page faults served without disk input. */
    public static final String VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN = "perf.page_faults_min";

    /** Page faults that needed disk input. */
    public static final String VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ = "perf.page_faults_maj";

    /** Unaligned accesses the kernel had to fix up. */
    public static final String VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS = "perf.alignment_faults";

    /** Instructions the kernel had to emulate. */
    public static final String VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS = "perf.emulation_faults";

    /** Number of IOThreads. */
    public static final String VIR_DOMAIN_STATS_IOTHREAD_COUNT = "iothread.count";

    /** Start of the names that describe one IOThread; its ID follows. */
    public static final String VIR_DOMAIN_STATS_IOTHREAD_PREFIX = "iothread.";

    /** Longest time the IOThread polls before it sleeps, in ns; 0 means polling is off. */
    public static final String VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS = ".poll-max-ns";

    /** Factor by which the polling time grows; 0 leaves it to the hypervisor. */
    public static final String VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW = ".poll-grow";

    /** Divisor by which the polling time shrinks; 0 leaves it to the hypervisor. */
    public static final String VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK = ".poll-shrink";

    /** Weight of the latest wait in the adaptation of the polling time; 0 leaves it to the hypervisor. */
    public static final String VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT = ".poll-weight";

    /** Number of memory bandwidth monitors. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT = "memory.bandwidth.monitor.count";

    /** Start of the names that describe one memory bandwidth monitor; its number follows. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX = "memory.bandwidth.monitor.";

    /** Name of the monitor. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME = ".name";

    /** Virtual CPUs the monitor watches, as a list such as <code>0-2,5</code>. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS = ".vcpus";

    /** Number of memory controllers the monitor covers. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT = ".node.count";

    /** Middle of the names that describe one memory controller; its number follows. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX = ".node.";

    /** The host's identifier of the memory controller. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID = ".id";

    /** Bytes moved through this controller by CPUs of its own node. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL = ".bytes.local";

    /** Bytes moved through this controller by CPUs of all nodes. */
    public static final String VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL = ".bytes.total";

    /** How far the latest measurement has come, a value of <code>virDomainDirtyRateStatus</code>. */
    public static final String VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS = "dirtyrate.calc_status";

    /** When the latest measurement began, in seconds. */
    public static final String VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME = "dirtyrate.calc_start_time";

    /** How long the measurement takes, in seconds. */
    public static final String VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD = "dirtyrate.calc_period";

    /** Method of the measurement: <code>page-sampling</code>, <code>dirty-bitmap</code> or <code>dirty-ring</code>. */
    public static final String VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE = "dirtyrate.calc_mode";

    /** Rate at which the guest changes its memory, in MiB per second. */
    public static final String VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND = "dirtyrate.megabytes_per_second";

    /** Start of the names with the dirty rate of one virtual CPU; its number follows. */
    public static final String VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX = "dirtyrate.vcpu.";

    /** Rate at which this virtual CPU changes memory, in MiB per second; only the dirty ring tells it. */
    public static final String VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND = ".megabytes_per_second";

    /** Start of the names of figures the hypervisor defines; not a stable interface. */
    public static final String VIR_DOMAIN_STATS_VM_PREFIX = "vm.";

    /** Value at this moment of a figure the hypervisor defines, also as <code>vcpu.&lt;n&gt;.&lt;stat&gt;.cur</code>; yes/no figures come as boolean. */
    public static final String VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR = ".cur";

    /** Running total of a figure the hypervisor defines, also as <code>vcpu.&lt;n&gt;.&lt;stat&gt;.sum</code>. */
    public static final String VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM = ".sum";

    /** Highest value so far of a figure the hypervisor defines, also as <code>vcpu.&lt;n&gt;.&lt;stat&gt;.max</code>. */
    public static final String VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX = ".max";

    private DomainStatsParameters() {
    }
}
