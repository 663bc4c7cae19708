// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why the CPUs of a domain run again.
 */
public final class DomainEventResumedDetailType {
    /** On request. */
    public static final int UNPAUSED = 0;

    /** It has arrived on this host. */
    public static final int MIGRATED = 1;

    /** It was taken back to a snapshot made while running. */
    public static final int FROM_SNAPSHOT = 2;

    /** It runs here while the rest of its memory still arrives. */
    public static final int POSTCOPY = 3;

    /** It runs here though its post-copy migration is broken and waits to be recovered. */
    public static final int POSTCOPY_FAILED = 4;

    private DomainEventResumedDetailType() {
    }
}
