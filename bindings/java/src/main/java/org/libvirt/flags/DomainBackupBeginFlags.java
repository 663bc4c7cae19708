// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainBackupBegin</code> starts a backup.
 */
public final class DomainBackupBeginFlags {
    /** Target and scratch files exist already, made by the caller with the right format and size. */
    public static final int REUSE_EXTERNAL = 1;

    /** When the guest powers off during the backup, keep its process paused until the job is over. */
    public static final int PRESERVE_SHUTDOWN_DOMAIN = 2;

    private DomainBackupBeginFlags() {
    }
}
