// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for receiving.
 */
public final class StreamRecvFlagsValues {
    /** Stop in front of a hole and report it, instead of giving zeros for it. */
    public static final int STOP_AT_HOLE = 1;

    private StreamRecvFlagsValues() {
    }
}
