// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What a change of a domain's memory concerns.
 */
public final class DomainMemoryModFlags {
    /** The running domain when it is active, else its stored configuration. */
    public static final int CURRENT = 0;

    /** The running domain; fails when it is inactive. */
    public static final int LIVE = 1;

    /** The stored configuration, in effect from the next start. */
    public static final int CONFIG = 2;

    /** The upper bound instead of the amount in use; few drivers can change it live. */
    public static final int MAXIMUM = 4;

    private DomainMemoryModFlags() {
    }
}
