// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Perf events that can be measured for a domain; each is on or off.
 */
public final class PerfEventsParameters {
    /** Cache monitoring: last level cache in use. */
    public static final String VIR_PERF_PARAM_CMT = "cmt";

    /** Memory bandwidth monitoring: traffic of the whole system. */
    public static final String VIR_PERF_PARAM_MBMT = "mbmt";

    /** Memory bandwidth monitoring: traffic through the local memory controller. */
    public static final String VIR_PERF_PARAM_MBML = "mbml";

    /** CPU cycles used. */
    public static final String VIR_PERF_PARAM_CPU_CYCLES = "cpu_cycles";

    /** Instructions executed. */
    public static final String VIR_PERF_PARAM_INSTRUCTIONS = "instructions";

    /** Accesses to the cache. */
    public static final String VIR_PERF_PARAM_CACHE_REFERENCES = "cache_references";

    /** Accesses that missed the cache. */
    public static final String VIR_PERF_PARAM_CACHE_MISSES = "cache_misses";

    /** Branch instructions executed. */
    public static final String VIR_PERF_PARAM_BRANCH_INSTRUCTIONS = "branch_instructions";

    /** Branches predicted wrongly. */
    public static final String VIR_PERF_PARAM_BRANCH_MISSES = "branch_misses";

    /** Bus cycles used. */
    public static final String VIR_PERF_PARAM_BUS_CYCLES = "bus_cycles";

    /** Cycles lost waiting for the pipeline to fetch and decode. */
    public static final String VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND = "stalled_cycles_frontend";

    /** Cycles lost waiting for the pipeline to execute. */
    public static final String VIR_PERF_PARAM_STALLED_CYCLES_BACKEND = "stalled_cycles_backend";

    /** CPU cycles counted at a constant rate. */
    public static final String VIR_PERF_PARAM_REF_CPU_CYCLES = "ref_cpu_cycles";

    /** CPU clock time. */
    public static final String VIR_PERF_PARAM_CPU_CLOCK = "cpu_clock";

    /** Time the domain's own tasks were running. */
    public static final String VIR_PERF_PARAM_TASK_CLOCK = "task_clock";

    /** Page faults of all kinds. */
    public static final String VIR_PERF_PARAM_PAGE_FAULTS = "page_faults";

    /** Context switches. */
    public static final String VIR_PERF_PARAM_CONTEXT_SWITCHES = "context_switches";

    /** Moves of threads between host CPUs. */
    public static final String VIR_PERF_PARAM_CPU_MIGRATIONS = "cpu_migrations";

    /** Page faults served without disk input. */
    public static final String VIR_PERF_PARAM_PAGE_FAULTS_MIN = "page_faults_min";

    /** Page faults that needed disk input. */
    public static final String VIR_PERF_PARAM_PAGE_FAULTS_MAJ = "page_faults_maj";

    /** Unaligned accesses the kernel had to fix up. */
    public static final String VIR_PERF_PARAM_ALIGNMENT_FAULTS = "alignment_faults";

    /** Instructions the kernel had to emulate. */
    public static final String VIR_PERF_PARAM_EMULATION_FAULTS = "emulation_faults";

    private PerfEventsParameters() {
    }
}
