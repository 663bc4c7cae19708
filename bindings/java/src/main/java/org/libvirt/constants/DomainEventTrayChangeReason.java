// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How the tray of a removable drive moved.
 */
public final class DomainEventTrayChangeReason {
    /** It opened. */
    public static final int OPEN = 0;

    /** It closed. */
    public static final int CLOSE = 1;

    private DomainEventTrayChangeReason() {
    }
}
