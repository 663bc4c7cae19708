// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * CPU time of a domain, in total or per host CPU.
 */
public final class CpuStatsParameters {
    /** Time used by virtual CPUs and hypervisor together, in ns. */
    public static final String VIR_DOMAIN_CPU_STATS_CPUTIME = "cpu_time";

    /** Time used by the virtual CPUs alone, in ns. */
    public static final String VIR_DOMAIN_CPU_STATS_VCPUTIME = "vcpu_time";

    /** Time used in user mode, in ns. */
    public static final String VIR_DOMAIN_CPU_STATS_USERTIME = "user_time";

    /** Time used in kernel mode, in ns. */
    public static final String VIR_DOMAIN_CPU_STATS_SYSTEMTIME = "system_time";

    private CpuStatsParameters() {
    }
}
