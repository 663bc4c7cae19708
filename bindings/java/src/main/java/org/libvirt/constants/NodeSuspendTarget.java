// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How deep a host sleeps.
 */
public final class NodeSuspendTarget {
    /** Suspend to RAM (ACPI S3). */
    public static final int MEMORY = 0;

    /** Suspend to disk (ACPI S4). */
    public static final int DISK = 1;

    /** Suspend to RAM with a copy on disk, for the case that power fails. */
    public static final int HYBRID = 2;

    private NodeSuspendTarget() {
    }
}
