// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What to do with the things that belong to a configuration being removed.
 */
public final class DomainUndefineFlagsValues {
    /** Deletes the managed save image. */
    public static final int MANAGED_SAVE = 1;

    /** Forgets the snapshots' records, not their data; only on an inactive domain. */
    public static final int SNAPSHOTS_METADATA = 2;

    /** Deletes the file with the firmware variables. */
    public static final int NVRAM = 4;

    /** Leaves the file with the firmware variables in place. */
    public static final int KEEP_NVRAM = 8;

    /** Forgets the checkpoints' records, not their bitmaps; only on an inactive domain. */
    public static final int CHECKPOINTS_METADATA = 16;

    /** Deletes the emulated TPM's state. */
    public static final int TPM = 32;

    /** Leaves the emulated TPM's state in place. */
    public static final int KEEP_TPM = 64;

    private DomainUndefineFlagsValues() {
    }
}
