// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain is in <code>VIR_DOMAIN_SHUTOFF</code>.
 */
public final class DomainShutoffReason {
    /** No reason is recorded. */
    public static final int UNKNOWN = 0;

    /** The guest shut down in an orderly way. */
    public static final int SHUTDOWN = 1;

    /** It was stopped by force. */
    public static final int DESTROYED = 2;

    /** It crashed. */
    public static final int CRASHED = 3;

    /** It has moved to another host. */
    public static final int MIGRATED = 4;

    /** Its state was saved and it was stopped. */
    public static final int SAVED = 5;

    /** Starting it failed. */
    public static final int FAILED = 6;

    /** It was put back to a snapshot taken while it was off. */
    public static final int FROM_SNAPSHOT = 7;

    /** The daemon lost it while reconnecting, for example after a restart. */
    public static final int DAEMON = 8;

    private DomainShutoffReason() {
    }
}
