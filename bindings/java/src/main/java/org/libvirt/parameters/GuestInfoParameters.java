// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * What a guest tells about itself.
 *
 * <p>Lists come as a count and numbered entries: <code>user.count</code> is the length, <code>user.0.name</code> belongs to the first entry. Fields that the guest does not know are left out.
 */
public final class GuestInfoParameters {
    /** Name of the interface in the guest. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME = ".name";

    /** Version as written for people, codename included. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_VERSION = "os.version";

    /** Device node of the disk in the guest. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE = ".device";

    /** Length of the network prefix, in bits. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX = ".prefix";

    /** Serial number of the disk. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL = ".serial";

    /** Short name of the operating system, such as <code>fedora</code> or <code>mswindows</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_ID = "os.id";

    /** Name of the operating system. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_NAME = "os.name";

    /** Device node that the disk is built on. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME = ".name";

    /** Starts the fields of one underlying device. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX = ".dependency.";

    /** Other name of the disk in the guest, such as a device mapper name. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS = ".guest_alias";

    /** Bus of the disk as the guest sees it. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS = ".guest_bus";

    /** How many interfaces are listed. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_COUNT = "if.count";

    /** Where the file system is mounted. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT = ".mountpoint";

    /** Full name of the operating system, for display. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME = "os.pretty-name";

    /** Starts the fields of one address. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX = ".addr.";

    /** Starts the fields of one disk of a file system. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX = ".disk.";

    /** Version for programs, such as <code>40</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID = "os.version-id";

    /** Starts the fields of one interface. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_PREFIX = "if.";

    /** The address as text. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR = ".addr";

    /** Target name of the disk (<code>vda</code>), where it can be told. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS = ".alias";

    /** Device name of the file system in the guest, such as <code>sda1</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME = ".name";

    /** When the user logged in, in milliseconds since 1970. */
    public static final String VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME = ".login-time";

    /** Edition or variant, for display. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_VARIANT = "os.variant";

    /** How many disks are listed. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_COUNT = "disk.count";

    /** Hardware name of the machine, such as <code>x86_64</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_MACHINE = "os.machine";

    /** Serial number of the disk. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL = ".serial";

    /** How many addresses the interface has. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT = ".addr.count";

    /** Edition or variant, for programs, such as <code>server</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID = "os.variant-id";

    /** Logon domain of the user; on Windows guests. */
    public static final String VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN = ".domain";

    /** Space taken in the file system, in bytes. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES = ".used-bytes";

    /** How many users are listed. */
    public static final String VIR_DOMAIN_GUEST_INFO_USER_COUNT = "user.count";

    /** Target name of the disk (<code>vda</code>), where it can be told. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS = ".alias";

    /** Type of the file system, such as <code>ext4</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE = ".fstype";

    /** Distance from UTC, in seconds, east of it positive. */
    public static final String VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET = "timezone.offset";

    /** Name of the time zone, such as <code>CET</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME = "timezone.name";

    /** Load average over 15 minutes. */
    public static final String VIR_DOMAIN_GUEST_INFO_LOAD_15M = "load.15m";

    /** Starts the fields of one disk. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_PREFIX = "disk.";

    /** Version of the kernel. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION = "os.kernel-version";

    /** Device node of the disk in the guest, such as <code>/dev/sda</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME = ".name";

    /** MAC address of the interface. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR = ".hwaddr";

    /** How many file systems are listed. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_COUNT = "fs.count";

    /** Starts the fields of one user. */
    public static final String VIR_DOMAIN_GUEST_INFO_USER_PREFIX = "user.";

    /** Size of the file system, in bytes. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES = ".total-bytes";

    /** Name of the user. */
    public static final String VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME = ".name";

    /** How many devices the disk is built on. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT = ".dependency.count";

    /** Whether it is a partition rather than a whole disk. */
    public static final String VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION = ".partition";

    /** Load average over one minute. */
    public static final String VIR_DOMAIN_GUEST_INFO_LOAD_1M = "load.1m";

    /** Starts the fields of one file system. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_PREFIX = "fs.";

    /** Load average over 5 minutes. */
    public static final String VIR_DOMAIN_GUEST_INFO_LOAD_5M = "load.5m";

    /** Host name of the guest. */
    public static final String VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME = "hostname";

    /** Kind of address, <code>ipv4</code> or <code>ipv6</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE = ".type";

    /** How many disks the file system lies on. */
    public static final String VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT = ".disk.count";

    /** Release of the kernel. */
    public static final String VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE = "os.kernel-release";

    /** How many devices are listed. */
    public static final String VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT = "device.count";

    /** Starts the fields of one device. */
    public static final String VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX = "device.";

    /** Name of the device's driver. */
    public static final String VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME = ".driverName";

    /** Release date of the driver, in nanoseconds since 1970. */
    public static final String VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE = ".driverDate";

    /** Version of the driver. */
    public static final String VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION = ".driverVersion";

    /** How the device is identified, such as <code>pci</code>. */
    public static final String VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE = ".idType";

    /** PCI vendor number. */
    public static final String VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR = ".pciVendor";

    /** PCI device number. */
    public static final String VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE = ".pciDevice";

    private GuestInfoParameters() {
    }
}
