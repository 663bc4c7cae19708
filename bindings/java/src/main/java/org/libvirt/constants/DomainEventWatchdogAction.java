// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What is done because the watchdog fired.
 */
public final class DomainEventWatchdogAction {
    /** Nothing. */
    public static final int NONE = 0;

    /** The domain is paused. */
    public static final int PAUSE = 1;

    /** The domain is reset. */
    public static final int RESET = 2;

    /** The domain is cut off. */
    public static final int POWEROFF = 3;

    /** The guest is asked to shut down. */
    public static final int SHUTDOWN = 4;

    /** A debug message is written, nothing else. */
    public static final int DEBUG = 5;

    /** A non-maskable interrupt is sent to the guest. */
    public static final int INJECTNMI = 6;

    private DomainEventWatchdogAction() {
    }
}
