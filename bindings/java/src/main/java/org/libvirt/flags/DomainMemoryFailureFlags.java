// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * More about a memory error.
 */
public final class DomainMemoryFailureFlags {
    /** It cannot wait: the data was about to be used. */
    public static final int ACTION_REQUIRED = 1;

    /** It came while an earlier one was still being handled. */
    public static final int RECURSIVE = 2;

    private DomainMemoryFailureFlags() {
    }
}
