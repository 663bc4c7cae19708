// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What a storage volume is on the host.
 */
public final class StorageVolType {
    /** Regular file. */
    public static final int FILE = 0;

    /** Block device. */
    public static final int BLOCK = 1;

    /** Directory. */
    public static final int DIR = 2;

    /** Block storage reached over the network. */
    public static final int NETWORK = 3;

    /** Directory reached over the network. */
    public static final int NETDIR = 4;

    /** Directory that holds a ploop image. */
    public static final int PLOOP = 5;

    private StorageVolType() {
    }
}
