// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which host interfaces to list; 0 or both flags list all.
 */
public final class ConnectListAllInterfacesFlags {
    /** Interfaces that are down. */
    public static final int INACTIVE = 1;

    /** Interfaces that are up. */
    public static final int ACTIVE = 2;

    private ConnectListAllInterfacesFlags() {
    }
}
