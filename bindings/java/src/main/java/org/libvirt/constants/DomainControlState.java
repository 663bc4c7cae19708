// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Whether the channel through which a domain is controlled can take commands.
 */
public final class DomainControlState {
    /** It is free for the next command. */
    public static final int OK = 0;

    /** A background job runs; some commands may be refused until it ends. */
    public static final int JOB = 1;

    /** A command is being executed and others have to wait. */
    public static final int OCCUPIED = 2;

    /** It is broken; no command will succeed until the domain restarts. */
    public static final int ERROR = 3;

    private DomainControlState() {
    }
}
