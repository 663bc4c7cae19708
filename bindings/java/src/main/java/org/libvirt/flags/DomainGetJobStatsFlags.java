// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which job <code>virDomainGetJobStats</code> tells about.
 */
public final class DomainGetJobStatsFlags {
    /** The last job that is over, rather than the running one; reading forgets it. */
    public static final int COMPLETED = 1;

    /** Do not forget the finished job after reading it. */
    public static final int KEEP_COMPLETED = 2;

    private DomainGetJobStatsFlags() {
    }
}
