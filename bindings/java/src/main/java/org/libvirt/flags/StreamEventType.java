// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What a stream is watched for, and what has happened on it.
 */
public final class StreamEventType {
    /** Data, or the end of it, can be received. */
    public static final int READABLE = 1;

    /** Data can be sent. */
    public static final int WRITABLE = 2;

    /** The stream has failed; reported even when not asked for. */
    public static final int ERROR = 4;

    /** The other end is gone; reported even when not asked for. */
    public static final int HANGUP = 8;

    private StreamEventType() {
    }
}
