// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainBlockCopy</code> copies.
 */
public final class DomainBlockCopyFlags {
    /** Copy the top image only; the copy keeps the same backing chain. */
    public static final int SHALLOW = 1;

    /** Use a destination that already exists, made beforehand by the caller. */
    public static final int REUSE_EXT = 2;

    /** Allow the job on a persistent domain though it does not survive a restart of the domain. */
    public static final int TRANSIENT_JOB = 4;

    /** Guest writes go to both places before they count as done, so the job converges whatever the load. */
    public static final int SYNCHRONOUS_WRITES = 8;

    /** The destination is known to read as zeros, so zero blocks need no writing. */
    public static final int TARGET_ZEROED = 16;

    private DomainBlockCopyFlags() {
    }
}
