// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which host devices to list; alternatives of one kind are combined by or, different kinds by and.
 */
public final class ConnectListAllNodeDeviceFlags {
    /** The host as a whole. */
    public static final int CAP_SYSTEM = 1;

    /** PCI devices. */
    public static final int CAP_PCI_DEV = 2;

    /** USB devices. */
    public static final int CAP_USB_DEV = 4;

    /** Interfaces of USB devices. */
    public static final int CAP_USB_INTERFACE = 8;

    /** Network interfaces. */
    public static final int CAP_NET = 16;

    /** SCSI host adapters. */
    public static final int CAP_SCSI_HOST = 32;

    /** SCSI targets. */
    public static final int CAP_SCSI_TARGET = 64;

    /** SCSI devices. */
    public static final int CAP_SCSI = 128;

    /** Disks and other storage. */
    public static final int CAP_STORAGE = 256;

    /** Fibre Channel host adapters. */
    public static final int CAP_FC_HOST = 512;

    /** Adapters that can have virtual ports. */
    public static final int CAP_VPORTS = 1024;

    /** Generic SCSI devices (<code>/dev/sg*</code>). */
    public static final int CAP_SCSI_GENERIC = 2048;

    /** Graphics devices of the kernel's DRM subsystem. */
    public static final int CAP_DRM = 4096;

    /** Devices that can have mediated devices. */
    public static final int CAP_MDEV_TYPES = 8192;

    /** Mediated devices. */
    public static final int CAP_MDEV = 16384;

    /** Devices on the s390 channel bus. */
    public static final int CAP_CCW_DEV = 32768;

    /** Subchannels of the s390 channel subsystem. */
    public static final int CAP_CSS_DEV = 65536;

    /** vDPA devices. */
    public static final int CAP_VDPA = 131072;

    /** Cards of the s390 crypto adapter bus. */
    public static final int CAP_AP_CARD = 262144;

    /** Queues of the s390 crypto adapter bus. */
    public static final int CAP_AP_QUEUE = 524288;

    /** The s390 crypto matrix device. */
    public static final int CAP_AP_MATRIX = 1048576;

    /** Devices with vital product data. */
    public static final int CAP_VPD = 2097152;

    /** Groups of s390 channel devices that act as one. */
    public static final int CAP_CCWGROUP_DEV = 4194304;

    /** Members of such groups. */
    public static final int CAP_CCWGROUP_MEMBER = 8388608;

    /** Devices with a stored definition. */
    public static final int PERSISTENT = 268435456;

    /** Devices without a stored definition. */
    public static final int TRANSIENT = 536870912;

    /** Devices that are defined but not present now. */
    public static final int INACTIVE = 1073741824;

    /** Devices that are present. */
    public static final int ACTIVE = -2147483648;

    private ConnectListAllNodeDeviceFlags() {
    }
}
