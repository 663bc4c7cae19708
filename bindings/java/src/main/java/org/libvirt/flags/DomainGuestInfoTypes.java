// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Groups of facts to ask a guest for.
 */
public final class DomainGuestInfoTypes {
    /** Users who are logged in. */
    public static final int USERS = 1;

    /** The operating system. */
    public static final int OS = 2;

    /** The time zone. */
    public static final int TIMEZONE = 4;

    /** The host name. */
    public static final int HOSTNAME = 8;

    /** Mounted file systems. */
    public static final int FILESYSTEM = 16;

    /** Disks. */
    public static final int DISKS = 32;

    /** Network interfaces. */
    public static final int INTERFACES = 64;

    /** Load averages. */
    public static final int LOAD = 128;

    /** Devices with their drivers, on Windows guests. */
    public static final int DEVICES = 256;

    private DomainGuestInfoTypes() {
    }
}
