// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain sleeps with its memory on disk.
 */
public final class DomainPMSuspendedDiskReason {
    /** No reason is recorded. */
    public static final int UNKNOWN = 0;

    private DomainPMSuspendedDiskReason() {
    }
}
