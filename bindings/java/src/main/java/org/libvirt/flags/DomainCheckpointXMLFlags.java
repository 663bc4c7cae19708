// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What to put into a checkpoint's XML.
 */
public final class DomainCheckpointXMLFlags {
    /** Passwords and other secrets as well; refused on read-only connections. */
    public static final int SECURE = 1;

    /** Leaves the domain's configuration at that time out. */
    public static final int NO_DOMAIN = 2;

    /** Adds how much each disk has changed since, in bytes; the domain has to be active. */
    public static final int SIZE = 4;

    private DomainCheckpointXMLFlags() {
    }
}
