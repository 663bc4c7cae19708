// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How a guest went to sleep.
 */
public final class DomainEventPMSuspendedDetailType {
    /** To memory. */
    public static final int MEMORY = 0;

    /** To disk. */
    public static final int DISK = 1;

    private DomainEventPMSuspendedDetailType() {
    }
}
