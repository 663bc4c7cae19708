// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Worker threads of a server. Minimum, maximum and priority workers can be set, the rest is for reading.
 */
public final class ThreadpoolParameters {
    /** Number of calls that wait for a worker; read-only. */
    public static final String VIR_THREADPOOL_JOB_QUEUE_DEPTH = "jobQueueDepth";

    /** Number of idle workers; read-only. */
    public static final String VIR_THREADPOOL_WORKERS_FREE = "freeWorkers";

    /** Number of extra workers kept for high-priority calls, which never wait for the hypervisor. */
    public static final String VIR_THREADPOOL_WORKERS_PRIORITY = "prioWorkers";

    /** Upper limit of ordinary workers. */
    public static final String VIR_THREADPOOL_WORKERS_MAX = "maxWorkers";

    /** Number of ordinary workers that are always kept. */
    public static final String VIR_THREADPOOL_WORKERS_MIN = "minWorkers";

    /** Number of ordinary workers there are; read-only. */
    public static final String VIR_THREADPOOL_WORKERS_CURRENT = "nWorkers";

    private ThreadpoolParameters() {
    }
}
