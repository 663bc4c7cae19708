// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain no longer runs.
 */
public final class DomainEventStoppedDetailType {
    /** The guest shut down by itself or when asked to. */
    public static final int SHUTDOWN = 0;

    /** It was cut off from the host. */
    public static final int DESTROYED = 1;

    /** The guest crashed. */
    public static final int CRASHED = 2;

    /** It has moved to another host. */
    public static final int MIGRATED = 3;

    /** Its state was saved. */
    public static final int SAVED = 4;

    /** The hypervisor or the management of it failed. */
    public static final int FAILED = 5;

    /** It was taken back to a snapshot made while off. */
    public static final int FROM_SNAPSHOT = 6;

    /** The hypervisor process ends so that a new one can take over. */
    public static final int RECREATED = 7;

    private DomainEventStoppedDetailType() {
    }
}
