// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How to take a snapshot.
 */
public final class DomainSnapshotCreateFlags {
    /** Takes up or changes the record of a snapshot that exists, without taking one. */
    public static final int REDEFINE = 1;

    /** Makes the redefined snapshot the current one; only with <code>REDEFINE</code>. */
    public static final int CURRENT = 2;

    /** Keeps no record of the snapshot, just its data. */
    public static final int NO_METADATA = 4;

    /** Stops the domain once the snapshot is taken. */
    public static final int HALT = 8;

    /** Leaves memory out; only the disks' state is kept. */
    public static final int DISK_ONLY = 16;

    /** Writes to files that exist, prepared by the caller, instead of creating them. */
    public static final int REUSE_EXT = 32;

    /** Has the guest agent freeze file systems meanwhile; only with <code>DISK_ONLY</code>. */
    public static final int QUIESCE = 64;

    /** Fails without any change if it cannot be done for all disks together. */
    public static final int ATOMIC = 128;

    /** Lets the guest run while its memory is saved; makes larger files. */
    public static final int LIVE = 256;

    /** Checks the XML against the schema first. */
    public static final int VALIDATE = 512;

    private DomainSnapshotCreateFlags() {
    }
}
