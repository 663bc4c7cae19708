// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What a file descriptor is watched for, and what has happened on it.
 */
public final class EventHandleType {
    /** Data can be read. */
    public static final int READABLE = 1;

    /** Data can be written. */
    public static final int WRITABLE = 2;

    /** An error is pending; reported even when not asked for. */
    public static final int ERROR = 4;

    /** The other end has closed; reported even when not asked for. */
    public static final int HANGUP = 8;

    private EventHandleType() {
    }
}
