// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How a domain came to run.
 */
public final class DomainEventStartedDetailType {
    /** An ordinary start. */
    public static final int BOOTED = 0;

    /** It is arriving from another host. */
    public static final int MIGRATED = 1;

    /** From a saved state. */
    public static final int RESTORED = 2;

    /** From a snapshot. */
    public static final int FROM_SNAPSHOT = 3;

    /** The sleeping guest woke up. */
    public static final int WAKEUP = 4;

    /** The hypervisor process was made anew, as for a reset it cannot do in place. */
    public static final int RECREATED = 5;

    private DomainEventStartedDetailType() {
    }
}
