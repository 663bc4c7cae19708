// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What to put into a domain's XML.
 */
public final class DomainXMLFlags {
    /** Passwords and other secrets as well; refused on read-only connections. */
    public static final int SECURE = 1;

    /** The stored configuration, even if the domain is running. */
    public static final int INACTIVE = 2;

    /** The guest CPU requirements filled in from the host's CPU. */
    public static final int UPDATE_CPU = 4;

    /** A form fit for a migration to other, also older, versions; refused on read-only connections. */
    public static final int MIGRATABLE = 8;

    private DomainXMLFlags() {
    }
}
