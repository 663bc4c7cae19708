// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a stream works.
 */
public final class StreamFlags {
    /** Sending and receiving never wait; use it with stream events. */
    public static final int NONBLOCK = 1;

    private StreamFlags() {
    }
}
