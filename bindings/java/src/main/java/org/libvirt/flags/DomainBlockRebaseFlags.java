// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What <code>virDomainBlockRebase</code> does.
 */
public final class DomainBlockRebaseFlags {
    /** Copy the top image only; the copy keeps the same backing chain. */
    public static final int SHALLOW = 1;

    /** Use a destination that already exists, made beforehand by the caller. */
    public static final int REUSE_EXT = 2;

    /** Make the destination in raw format. */
    public static final int COPY_RAW = 4;

    /** Mirror the disk instead of pulling; <code>base</code> then names the destination. */
    public static final int COPY = 8;

    /** Keep names of backing files relative where they are. */
    public static final int RELATIVE = 16;

    /** The destination is a block device, not a file. */
    public static final int COPY_DEV = 32;

    /** The bandwidth is in bytes per second rather than MiB per second. */
    public static final int BANDWIDTH_BYTES = 64;

    private DomainBlockRebaseFlags() {
    }
}
