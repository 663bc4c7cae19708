// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What a domain's job does.
 */
public final class DomainJobOperation {
    /** Something that has no value here. */
    public static final int UNKNOWN = 0;

    /** It starts the domain. */
    public static final int START = 1;

    /** It saves the domain's state. */
    public static final int SAVE = 2;

    /** It restores a saved state. */
    public static final int RESTORE = 3;

    /** It receives the domain from another host. */
    public static final int MIGRATION_IN = 4;

    /** It moves the domain to another host. */
    public static final int MIGRATION_OUT = 5;

    /** It takes a snapshot. */
    public static final int SNAPSHOT = 6;

    /** It takes the domain back to a snapshot. */
    public static final int SNAPSHOT_REVERT = 7;

    /** It writes a core dump. */
    public static final int DUMP = 8;

    /** It backs up disks. */
    public static final int BACKUP = 9;

    /** It deletes a snapshot. */
    public static final int SNAPSHOT_DELETE = 10;

    private DomainJobOperation() {
    }
}
