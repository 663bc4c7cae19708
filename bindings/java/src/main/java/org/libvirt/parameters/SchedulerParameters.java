// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * How a domain's share of CPU time is governed.
 *
 * <p>Which parameters exist depends on the scheduler that <code>virDomainGetSchedulerType</code> names.
 */
public final class SchedulerParameters {
    /** Upper bound of CPU use in MHz; -1 for none (ESX). */
    public static final String VIR_DOMAIN_SCHEDULER_LIMIT = "limit";

    /** Weight relative to other domains (Xen credit scheduler). */
    public static final String VIR_DOMAIN_SCHEDULER_WEIGHT = "weight";

    /** CPU time per period for the emulator's own threads, in microseconds; negative for no limit. */
    public static final String VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA = "emulator_quota";

    /** CPU time per period for each virtual CPU, in microseconds; negative for no limit. */
    public static final String VIR_DOMAIN_SCHEDULER_VCPU_QUOTA = "vcpu_quota";

    /** CPU capacity guaranteed to the domain, in MHz (ESX). */
    public static final String VIR_DOMAIN_SCHEDULER_RESERVATION = "reservation";

    /** Period over which the quota of a virtual CPU counts, in microseconds. */
    public static final String VIR_DOMAIN_SCHEDULER_VCPU_PERIOD = "vcpu_period";

    /** Period over which the quota of an I/O thread counts, in microseconds. */
    public static final String VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD = "iothread_period";

    /** Shares relative to other domains; -1 low, -2 normal, -3 high (ESX). */
    public static final String VIR_DOMAIN_SCHEDULER_SHARES = "shares";

    /** Upper bound in percent of one host CPU; 0 for none (Xen credit scheduler). */
    public static final String VIR_DOMAIN_SCHEDULER_CAP = "cap";

    /** Weight of the whole domain relative to others, as the host's cgroups count it. */
    public static final String VIR_DOMAIN_SCHEDULER_CPU_SHARES = "cpu_shares";

    /** CPU time per period for each I/O thread, in microseconds; negative for no limit. */
    public static final String VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA = "iothread_quota";

    /** Period over which the quota of the whole domain counts, in microseconds. */
    public static final String VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD = "global_period";

    /** CPU time per period for the domain as a whole, in microseconds; negative for no limit. */
    public static final String VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA = "global_quota";

    /** Period over which the emulator's quota counts, in microseconds. */
    public static final String VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD = "emulator_period";

    private SchedulerParameters() {
    }
}
