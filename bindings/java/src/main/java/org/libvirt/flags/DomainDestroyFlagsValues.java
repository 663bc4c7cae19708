// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How to stop a domain by force.
 */
public final class DomainDestroyFlagsValues {
    /** By all means, in the end by killing its process. */
    public static final int DEFAULT = 0;

    /** Only asks the hypervisor's process to end (<code>SIGTERM</code>) and fails if it does not in time. */
    public static final int GRACEFUL = 1;

    /** Deletes the domain's log files as well. */
    public static final int REMOVE_LOGS = 2;

    private DomainDestroyFlagsValues() {
    }
}
