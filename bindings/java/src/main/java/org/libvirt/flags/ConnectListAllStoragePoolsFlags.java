// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Filters for listing storage pools.
 *
 * <p>Bits of one group (activity, persistence, autostart, type) widen each other, groups narrow each other; a group without any bit filters nothing.
 */
public final class ConnectListAllStoragePoolsFlags {
    /** Pools that are not started. */
    public static final int INACTIVE = 1;

    /** Pools that are started. */
    public static final int ACTIVE = 2;

    /** Pools with a stored configuration. */
    public static final int PERSISTENT = 4;

    /** Pools without a stored configuration. */
    public static final int TRANSIENT = 8;

    /** Pools started together with the daemon. */
    public static final int AUTOSTART = 16;

    /** Pools that are started by hand only. */
    public static final int NO_AUTOSTART = 32;

    /** Directories. */
    public static final int DIR = 64;

    /** Local file systems that the pool mounts. */
    public static final int FS = 128;

    /** Network file systems such as NFS. */
    public static final int NETFS = 256;

    /** LVM volume groups. */
    public static final int LOGICAL = 512;

    /** Disks whose partitions are volumes. */
    public static final int DISK = 1024;

    /** iSCSI targets attached by the host. */
    public static final int ISCSI = 2048;

    /** SCSI host adapters. */
    public static final int SCSI = 4096;

    /** Multipath devices of the host. */
    public static final int MPATH = 8192;

    /** Ceph RADOS block devices. */
    public static final int RBD = 16384;

    /** Sheepdog clusters. */
    public static final int SHEEPDOG = 32768;

    /** Gluster volumes. */
    public static final int GLUSTER = 65536;

    /** ZFS pools. */
    public static final int ZFS = 131072;

    /** Virtuozzo storage clusters. */
    public static final int VSTORAGE = 262144;

    /** iSCSI targets accessed in user space. */
    public static final int ISCSI_DIRECT = 524288;

    private ConnectListAllStoragePoolsFlags() {
    }
}
