// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How long to wait for the guest agent: a special value, or seconds.
 */
public final class DomainQemuAgentCommandTimeoutValues {
    /** Lowest value that is valid. */
    public static final int MIN = -2;

    /** Wait without end. */
    public static final int BLOCK = -2;

    /** Wait for the default time of 5 seconds. */
    public static final int DEFAULT = -1;

    /** Do not wait for a reply. */
    public static final int NOWAIT = 0;

    /** Seconds to wait for a command that shuts the guest down. */
    public static final int SHUTDOWN = 60;

    private DomainQemuAgentCommandTimeoutValues() {
    }
}
