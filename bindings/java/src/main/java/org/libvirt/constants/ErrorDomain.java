// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Which part of the library or the daemon an error comes from.
 */
public final class ErrorDomain {
    /** No particular part. */
    public static final int NONE = 0;

    /** The Xen driver (old, shared code). */
    public static final int XEN = 1;

    /** Talking to the old <code>xend</code> service. */
    public static final int XEND = 2;

    /** Talking to XenStore. */
    public static final int XENSTORE = 3;

    /** S-expressions, the format of <code>xend</code>. */
    public static final int SEXPR = 4;

    /** XML, reading or writing. */
    public static final int XML = 5;

    /** Handling domains (old; see <code>VIR_FROM_DOMAIN</code>). */
    public static final int DOM = 6;

    /** Messages between client and daemon. */
    public static final int RPC = 7;

    /** The old Xen proxy. */
    public static final int PROXY = 8;

    /** Configuration files. */
    public static final int CONF = 9;

    /** The QEMU driver. */
    public static final int QEMU = 10;

    /** Talking over the network (old). */
    public static final int NET = 11;

    /** The test driver. */
    public static final int TEST = 12;

    /** The remote driver. */
    public static final int REMOTE = 13;

    /** The OpenVZ driver. */
    public static final int OPENVZ = 14;

    /** Xen's <code>xm</code> configuration files. */
    public static final int XENXM = 15;

    /** Linux statistics. */
    public static final int STATS_LINUX = 16;

    /** The LXC driver. */
    public static final int LXC = 17;

    /** The storage driver. */
    public static final int STORAGE = 18;

    /** The network driver. */
    public static final int NETWORK = 19;

    /** Domain configurations. */
    public static final int DOMAIN = 20;

    /** The user-mode Linux driver, which is gone. */
    public static final int UML = 21;

    /** The node device driver. */
    public static final int NODEDEV = 22;

    /** Watching Xen's configuration files. */
    public static final int XEN_INOTIFY = 23;

    /** Security labels, such as of SELinux and AppArmor. */
    public static final int SECURITY = 24;

    /** The VirtualBox driver. */
    public static final int VBOX = 25;

    /** The interface driver. */
    public static final int INTERFACE = 26;

    /** The OpenNebula driver, which is gone. */
    public static final int ONE = 27;

    /** The ESX driver. */
    public static final int ESX = 28;

    /** The IBM POWER hypervisor driver, which is gone. */
    public static final int PHYP = 29;

    /** The secret driver. */
    public static final int SECRET = 30;

    /** CPU models and their comparison. */
    public static final int CPU = 31;

    /** The XenAPI driver, which is gone. */
    public static final int XENAPI = 32;

    /** The network filter driver. */
    public static final int NWFILTER = 33;

    /** Hook scripts of the host. */
    public static final int HOOK = 34;

    /** Domain snapshots. */
    public static final int DOMAIN_SNAPSHOT = 35;

    /** The host's audit log. */
    public static final int AUDIT = 36;

    /** System information (SMBIOS and the like). */
    public static final int SYSINFO = 37;

    /** Streams. */
    public static final int STREAMS = 38;

    /** The VMware Workstation and Player driver. */
    public static final int VMWARE = 39;

    /** The event loop. */
    public static final int EVENT = 40;

    /** The Xen driver that uses libxl. */
    public static final int LIBXL = 41;

    /** Disk locking. */
    public static final int LOCKING = 42;

    /** The Hyper-V driver. */
    public static final int HYPERV = 43;

    /** Capabilities of host and hypervisor. */
    public static final int CAPABILITIES = 44;

    /** Connection URIs. */
    public static final int URI = 45;

    /** Authentication. */
    public static final int AUTH = 46;

    /** D-Bus. */
    public static final int DBUS = 47;

    /** The Parallels (Virtuozzo) driver. */
    public static final int PARALLELS = 48;

    /** Devices of a domain. */
    public static final int DEVICE = 49;

    /** SSH through libssh2. */
    public static final int SSH = 50;

    /** The lock daemon's lock spaces. */
    public static final int LOCKSPACE = 51;

    /** Talking to a container's init. */
    public static final int INITCTL = 52;

    /** The identity of a client. */
    public static final int IDENTITY = 53;

    /** Linux control groups. */
    public static final int CGROUP = 54;

    /** Access control. */
    public static final int ACCESS = 55;

    /** Services of systemd. */
    public static final int SYSTEMD = 56;

    /** The bhyve driver. */
    public static final int BHYVE = 57;

    /** Encryption. */
    public static final int CRYPTO = 58;

    /** The firewall of the host. */
    public static final int FIREWALL = 59;

    /** Polkit. */
    public static final int POLKIT = 60;

    /** Threads. */
    public static final int THREAD = 61;

    /** Administration of daemons. */
    public static final int ADMIN = 62;

    /** The logging daemon. */
    public static final int LOGGING = 63;

    /** Xen's <code>xl</code> configuration files. */
    public static final int XENXL = 64;

    /** Performance counters. */
    public static final int PERF = 65;

    /** SSH through libssh. */
    public static final int LIBSSH = 66;

    /** Allocation of CPU cache and memory bandwidth. */
    public static final int RESCTRL = 67;

    /** Talking to firewalld. */
    public static final int FIREWALLD = 68;

    /** Domain checkpoints. */
    public static final int DOMAIN_CHECKPOINT = 69;

    /** TPM devices. */
    public static final int TPM = 70;

    /** Linux BPF programs. */
    public static final int BPF = 71;

    /** The Cloud Hypervisor driver. */
    public static final int CH = 72;

    private ErrorDomain() {
    }
}
