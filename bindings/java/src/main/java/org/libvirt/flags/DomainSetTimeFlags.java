// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainSetTime</code> sets the clock.
 */
public final class DomainSetTimeFlags {
    /** Take the time from the domain's real-time clock; the time arguments are not used. */
    public static final int SYNC = 1;

    private DomainSetTimeFlags() {
    }
}
