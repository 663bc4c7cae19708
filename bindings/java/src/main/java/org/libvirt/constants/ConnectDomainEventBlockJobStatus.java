// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What became of a block job.
 */
public final class ConnectDomainEventBlockJobStatus {
    /** It is done. */
    public static final int COMPLETED = 0;

    /** It ended with an error. */
    public static final int FAILED = 1;

    /** It was aborted. */
    public static final int CANCELED = 2;

    /** Its copy is in step with the disk; it waits for <code>virDomainBlockJobAbort</code>. */
    public static final int READY = 3;

    private ConnectDomainEventBlockJobStatus() {
    }
}
