// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What to put into a snapshot's XML.
 */
public final class DomainSnapshotXMLFlags {
    /** Passwords and other secrets as well; refused on read-only connections. */
    public static final int SECURE = 1;

    private DomainSnapshotXMLFlags() {
    }
}
