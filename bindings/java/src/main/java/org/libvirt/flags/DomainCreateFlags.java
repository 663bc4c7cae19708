// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How to start a domain.
 */
public final class DomainCreateFlags {
    /** Nothing special. */
    public static final int NONE = 0;

    /** Leaves the virtual CPUs stopped once the domain is up. */
    public static final int PAUSED = 1;

    /** Stops the domain by force when this connection closes. */
    public static final int AUTODESTROY = 2;

    /** Keeps the host's page cache clean while a managed save image is read. */
    public static final int BYPASS_CACHE = 4;

    /** Throws a managed save image away and boots afresh. */
    public static final int FORCE_BOOT = 8;

    /** Checks the XML against the schema first. */
    public static final int VALIDATE = 16;

    /** Sets the firmware variables back to their template. */
    public static final int RESET_NVRAM = 32;

    private DomainCreateFlags() {
    }
}
