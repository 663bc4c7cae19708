// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What the hypervisor did about a memory error.
 */
public final class DomainMemoryFailureActionType {
    /** Nothing; the error was not urgent. */
    public static final int IGNORE = 0;

    /** The guest was told with a machine check exception. */
    public static final int INJECT = 1;

    /** Nothing could be done; the domain ends. */
    public static final int FATAL = 2;

    /** The guest could not be told, so it was reset. */
    public static final int RESET = 3;

    private DomainMemoryFailureActionType() {
    }
}
