// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What to do with a domain on a lifecycle event.
 */
public final class DomainLifecycleAction {
    /** Stops it and frees everything it uses. */
    public static final int DESTROY = 0;

    /** Stops it and starts it again with the same configuration. */
    public static final int RESTART = 1;

    /** Starts it again under a new name. */
    public static final int RESTART_RENAME = 2;

    /** Keeps it, stopped, for analysis. */
    public static final int PRESERVE = 3;

    /** Dumps its core, then acts like <code>DESTROY</code>; for crashes only. */
    public static final int COREDUMP_DESTROY = 4;

    /** Dumps its core, then acts like <code>RESTART</code>; for crashes only. */
    public static final int COREDUMP_RESTART = 5;

    /** Keeps it and lets its virtual CPUs go on. */
    public static final int PRESERVE_RUNNING = 6;

    private DomainLifecycleAction() {
    }
}
