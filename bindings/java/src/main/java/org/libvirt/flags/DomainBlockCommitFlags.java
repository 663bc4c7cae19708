// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainBlockCommit</code> commits.
 */
public final class DomainBlockCommitFlags {
    /** When no base is named, take the image right below the top one. */
    public static final int SHALLOW = 1;

    /** Remove the images whose data has gone into the base. */
    public static final int DELETE = 2;

    /** Allow the image in use as the top; the job then runs in two phases. */
    public static final int ACTIVE = 4;

    /** Keep names of backing files relative where they are. */
    public static final int RELATIVE = 8;

    /** The bandwidth is in bytes per second rather than MiB per second. */
    public static final int BANDWIDTH_BYTES = 16;

    private DomainBlockCommitFlags() {
    }
}
