// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * How one I/O thread of a domain polls for events, and the size of its thread pool.
 *
 * <p>Polling saves latency at the price of CPU time.
 */
public final class IOThreadParameters {
    /** Upper bound of worker threads in its pool; -1 leaves it unset. */
    public static final String VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX = "thread_pool_max";

    /** Lower bound of worker threads in its pool; -1 leaves it unset. */
    public static final String VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN = "thread_pool_min";

    /** Factor by which the polling time grows when it was too short; 0 takes the emulator's default. */
    public static final String VIR_DOMAIN_IOTHREAD_POLL_GROW = "poll_grow";

    /** Longest time to poll, in nanoseconds; 0 turns polling off. */
    public static final String VIR_DOMAIN_IOTHREAD_POLL_MAX_NS = "poll_max_ns";

    /** Divisor by which the polling time shrinks when it was too long; 0 takes the emulator's default. */
    public static final String VIR_DOMAIN_IOTHREAD_POLL_SHRINK = "poll_shrink";

    /** Weight of the latest interval when the polling time is adapted; 0 takes the emulator's default. */
    public static final String VIR_DOMAIN_IOTHREAD_POLL_WEIGHT = "poll_weight";

    private IOThreadParameters() {
    }
}
