// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Language of a monitor command.
 */
public final class DomainQemuMonitorCommandFlags {
    /** QMP: JSON in and out. */
    public static final int DEFAULT = 0;

    /** The human monitor's plain text. */
    public static final int HMP = 1;

    private DomainQemuMonitorCommandFlags() {
    }
}
