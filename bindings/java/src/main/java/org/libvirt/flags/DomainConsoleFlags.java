// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainOpenConsole</code> treats other users of the console.
 */
public final class DomainConsoleFlags {
    /** Disconnect whoever holds the console and take it over. */
    public static final int FORCE = 1;

    /** Connect only when the driver can guarantee that nobody else holds the console. */
    public static final int SAFE = 2;

    private DomainConsoleFlags() {
    }
}
