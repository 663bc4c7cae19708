// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What a domain is doing.
 */
public final class DomainState {
    /** The driver cannot tell. */
    public static final int NOSTATE = 0;

    /** Its virtual CPUs run. */
    public static final int RUNNING = 1;

    /** It is active but waits for some resource. */
    public static final int BLOCKED = 2;

    /** It is active with its virtual CPUs stopped. */
    public static final int PAUSED = 3;

    /** It is on its way to being off. */
    public static final int SHUTDOWN = 4;

    /** It is not running. */
    public static final int SHUTOFF = 5;

    /** It has crashed and was left in that state. */
    public static final int CRASHED = 6;

    /** Its guest put itself to sleep by power management. */
    public static final int PMSUSPENDED = 7;

    private DomainState() {
    }
}
