// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainBlockJobAbort</code> ends a job.
 */
public final class DomainBlockJobAbortFlags {
    /** Ask for the end and return at once; an event tells when it came. */
    public static final int ASYNC = 1;

    /** Switch the disk to the job's destination; works for a copy or an active commit that is ready. */
    public static final int PIVOT = 2;

    private DomainBlockJobAbortFlags() {
    }
}
