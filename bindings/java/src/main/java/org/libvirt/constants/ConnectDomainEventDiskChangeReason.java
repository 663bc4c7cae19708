// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a disk's source changed at start.
 */
public final class ConnectDomainEventDiskChangeReason {
    /** Its source was not there, so the medium was left out (<code>startupPolicy</code>). */
    public static final int CHANGE_MISSING_ON_START = 0;

    /** Its source was not there, so the whole disk was left out (<code>startupPolicy</code>). */
    public static final int DROP_MISSING_ON_START = 1;

    private ConnectDomainEventDiskChangeReason() {
    }
}
