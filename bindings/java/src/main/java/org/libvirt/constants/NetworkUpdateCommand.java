// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What <code>virNetworkUpdate</code> does with the element it is given.
 */
public final class NetworkUpdateCommand {
    /** Placeholder, refused as invalid. */
    public static final int NONE = 0;

    /** Replaces the existing element that the given one matches. */
    public static final int MODIFY = 1;

    /** Removes the existing element that the given one matches. */
    public static final int DELETE = 2;

    /** Inserts the element behind its siblings. */
    public static final int ADD_LAST = 3;

    /** Inserts the element ahead of its siblings. */
    public static final int ADD_FIRST = 4;

    private NetworkUpdateCommand() {
    }
}
