// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a connection was lost.
 */
public final class ConnectCloseReason {
    /** An input or output error occurred. */
    public static final int ERROR = 0;

    /** The other side closed the connection. */
    public static final int EOF = 1;

    /** The other side stopped answering keepalive messages. */
    public static final int KEEPALIVE = 2;

    /** This side asked for it. */
    public static final int CLIENT = 3;

    private ConnectCloseReason() {
    }
}
