// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How to create a checkpoint.
 */
public final class DomainCheckpointCreateFlags {
    /** Takes up the record of a checkpoint whose bitmaps exist, without creating one. */
    public static final int REDEFINE = 1;

    /** Has the guest agent freeze file systems meanwhile. */
    public static final int QUIESCE = 2;

    /** Makes sure that the bitmaps are there; only with <code>REDEFINE</code>, on an active domain. */
    public static final int REDEFINE_VALIDATE = 4;

    private DomainCheckpointCreateFlags() {
    }
}
