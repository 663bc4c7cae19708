// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: error.

/// How bad an error is.
///
/// In C: `virErrorLevel`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorLevel(pub i32);

impl ErrorLevel {
    /// No error. Since 0.1.0.
    pub const NONE: Self = Self(0);
    /// Worth mentioning, but not a failure. Since 0.1.0.
    pub const WARNING: Self = Self(1);
    /// The call failed. Since 0.1.0.
    pub const ERROR: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_ERR_NONE",
            1 => "VIR_ERR_WARNING",
            2 => "VIR_ERR_ERROR",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ErrorLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ErrorLevel({})", self.0),
        }
    }
}

/// Which part of the library or the daemon an error comes from.
///
/// In C: `virErrorDomain`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorDomain(pub i32);

impl ErrorDomain {
    /// No particular part. Since 0.1.0.
    pub const NONE: Self = Self(0);
    /// The Xen driver (old, shared code). Since 0.1.0.
    pub const XEN: Self = Self(1);
    /// Talking to the old `xend` service. Since 0.1.0.
    pub const XEND: Self = Self(2);
    /// Talking to XenStore. Since 0.1.0.
    pub const XENSTORE: Self = Self(3);
    /// S-expressions, the format of `xend`. Since 0.1.0.
    pub const SEXPR: Self = Self(4);
    /// XML, reading or writing. Since 0.1.0.
    pub const XML: Self = Self(5);
    /// Handling domains (old; see `VIR_FROM_DOMAIN`). Since 0.1.0.
    pub const DOM: Self = Self(6);
    /// Messages between client and daemon. Since 0.1.1.
    pub const RPC: Self = Self(7);
    /// The old Xen proxy. Since 0.1.3.
    pub const PROXY: Self = Self(8);
    /// Configuration files. Since 0.1.6.
    pub const CONF: Self = Self(9);
    /// The QEMU driver. Since 0.2.0.
    pub const QEMU: Self = Self(10);
    /// Talking over the network (old). Since 0.2.0.
    pub const NET: Self = Self(11);
    /// The test driver. Since 0.2.3.
    pub const TEST: Self = Self(12);
    /// The remote driver. Since 0.2.3.
    pub const REMOTE: Self = Self(13);
    /// The OpenVZ driver. Since 0.3.1.
    pub const OPENVZ: Self = Self(14);
    /// Xen's `xm` configuration files. Since 0.4.1.
    pub const XENXM: Self = Self(15);
    /// Linux statistics. Since 0.4.1.
    pub const STATS_LINUX: Self = Self(16);
    /// The LXC driver. Since 0.4.2.
    pub const LXC: Self = Self(17);
    /// The storage driver. Since 0.4.1.
    pub const STORAGE: Self = Self(18);
    /// The network driver. Since 0.4.6.
    pub const NETWORK: Self = Self(19);
    /// Domain configurations. Since 0.4.6.
    pub const DOMAIN: Self = Self(20);
    /// The user-mode Linux driver, which is gone. Since 0.5.0.
    pub const UML: Self = Self(21);
    /// The node device driver. Since 0.5.0.
    pub const NODEDEV: Self = Self(22);
    /// Watching Xen's configuration files. Since 0.5.0.
    pub const XEN_INOTIFY: Self = Self(23);
    /// Security labels, such as of SELinux and AppArmor. Since 0.6.1.
    pub const SECURITY: Self = Self(24);
    /// The VirtualBox driver. Since 0.6.3.
    pub const VBOX: Self = Self(25);
    /// The interface driver. Since 0.6.4.
    pub const INTERFACE: Self = Self(26);
    /// The OpenNebula driver, which is gone. Since 0.6.4.
    pub const ONE: Self = Self(27);
    /// The ESX driver. Since 0.7.0.
    pub const ESX: Self = Self(28);
    /// The IBM POWER hypervisor driver, which is gone. Since 0.7.0.
    pub const PHYP: Self = Self(29);
    /// The secret driver. Since 0.7.1.
    pub const SECRET: Self = Self(30);
    /// CPU models and their comparison. Since 0.7.5.
    pub const CPU: Self = Self(31);
    /// The XenAPI driver, which is gone. Since 0.8.0.
    pub const XENAPI: Self = Self(32);
    /// The network filter driver. Since 0.8.0.
    pub const NWFILTER: Self = Self(33);
    /// Hook scripts of the host. Since 0.8.0.
    pub const HOOK: Self = Self(34);
    /// Domain snapshots. Since 0.8.0.
    pub const DOMAIN_SNAPSHOT: Self = Self(35);
    /// The host's audit log. Since 0.8.5.
    pub const AUDIT: Self = Self(36);
    /// System information (SMBIOS and the like). Since 0.8.6.
    pub const SYSINFO: Self = Self(37);
    /// Streams. Since 0.8.6.
    pub const STREAMS: Self = Self(38);
    /// The VMware Workstation and Player driver. Since 0.8.7.
    pub const VMWARE: Self = Self(39);
    /// The event loop. Since 0.9.0.
    pub const EVENT: Self = Self(40);
    /// The Xen driver that uses libxl. Since 0.9.0.
    pub const LIBXL: Self = Self(41);
    /// Disk locking. Since 0.9.2.
    pub const LOCKING: Self = Self(42);
    /// The Hyper-V driver. Since 0.9.5.
    pub const HYPERV: Self = Self(43);
    /// Capabilities of host and hypervisor. Since 0.9.8.
    pub const CAPABILITIES: Self = Self(44);
    /// Connection URIs. Since 0.9.11.
    pub const URI: Self = Self(45);
    /// Authentication. Since 0.9.11.
    pub const AUTH: Self = Self(46);
    /// D-Bus. Since 0.9.12.
    pub const DBUS: Self = Self(47);
    /// The Parallels (Virtuozzo) driver. Since 0.10.0.
    pub const PARALLELS: Self = Self(48);
    /// Devices of a domain. Since 0.10.0.
    pub const DEVICE: Self = Self(49);
    /// SSH through libssh2. Since 0.10.0.
    pub const SSH: Self = Self(50);
    /// The lock daemon's lock spaces. Since 1.0.0.
    pub const LOCKSPACE: Self = Self(51);
    /// Talking to a container's init. Since 1.0.1.
    pub const INITCTL: Self = Self(52);
    /// The identity of a client. Since 1.0.4.
    pub const IDENTITY: Self = Self(53);
    /// Linux control groups. Since 1.0.5.
    pub const CGROUP: Self = Self(54);
    /// Access control. Since 1.1.0.
    pub const ACCESS: Self = Self(55);
    /// Services of systemd. Since 1.1.1.
    pub const SYSTEMD: Self = Self(56);
    /// The bhyve driver. Since 1.2.2.
    pub const BHYVE: Self = Self(57);
    /// Encryption. Since 1.2.3.
    pub const CRYPTO: Self = Self(58);
    /// The firewall of the host. Since 1.2.4.
    pub const FIREWALL: Self = Self(59);
    /// Polkit. Since 1.2.9.
    pub const POLKIT: Self = Self(60);
    /// Threads. Since 1.2.14.
    pub const THREAD: Self = Self(61);
    /// Administration of daemons. Since 1.2.17.
    pub const ADMIN: Self = Self(62);
    /// The logging daemon. Since 1.3.0.
    pub const LOGGING: Self = Self(63);
    /// Xen's `xl` configuration files. Since 1.3.2.
    pub const XENXL: Self = Self(64);
    /// Performance counters. Since 1.3.3.
    pub const PERF: Self = Self(65);
    /// SSH through libssh. Since 2.5.0.
    pub const LIBSSH: Self = Self(66);
    /// Allocation of CPU cache and memory bandwidth. Since 3.7.0.
    pub const RESCTRL: Self = Self(67);
    /// Talking to firewalld. Since 5.1.0.
    pub const FIREWALLD: Self = Self(68);
    /// Domain checkpoints. Since 5.2.0.
    pub const DOMAIN_CHECKPOINT: Self = Self(69);
    /// TPM devices. Since 5.6.0.
    pub const TPM: Self = Self(70);
    /// Linux BPF programs. Since 5.10.0.
    pub const BPF: Self = Self(71);
    /// The Cloud Hypervisor driver. Since 7.5.0.
    pub const CH: Self = Self(72);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_FROM_NONE",
            1 => "VIR_FROM_XEN",
            2 => "VIR_FROM_XEND",
            3 => "VIR_FROM_XENSTORE",
            4 => "VIR_FROM_SEXPR",
            5 => "VIR_FROM_XML",
            6 => "VIR_FROM_DOM",
            7 => "VIR_FROM_RPC",
            8 => "VIR_FROM_PROXY",
            9 => "VIR_FROM_CONF",
            10 => "VIR_FROM_QEMU",
            11 => "VIR_FROM_NET",
            12 => "VIR_FROM_TEST",
            13 => "VIR_FROM_REMOTE",
            14 => "VIR_FROM_OPENVZ",
            15 => "VIR_FROM_XENXM",
            16 => "VIR_FROM_STATS_LINUX",
            17 => "VIR_FROM_LXC",
            18 => "VIR_FROM_STORAGE",
            19 => "VIR_FROM_NETWORK",
            20 => "VIR_FROM_DOMAIN",
            21 => "VIR_FROM_UML",
            22 => "VIR_FROM_NODEDEV",
            23 => "VIR_FROM_XEN_INOTIFY",
            24 => "VIR_FROM_SECURITY",
            25 => "VIR_FROM_VBOX",
            26 => "VIR_FROM_INTERFACE",
            27 => "VIR_FROM_ONE",
            28 => "VIR_FROM_ESX",
            29 => "VIR_FROM_PHYP",
            30 => "VIR_FROM_SECRET",
            31 => "VIR_FROM_CPU",
            32 => "VIR_FROM_XENAPI",
            33 => "VIR_FROM_NWFILTER",
            34 => "VIR_FROM_HOOK",
            35 => "VIR_FROM_DOMAIN_SNAPSHOT",
            36 => "VIR_FROM_AUDIT",
            37 => "VIR_FROM_SYSINFO",
            38 => "VIR_FROM_STREAMS",
            39 => "VIR_FROM_VMWARE",
            40 => "VIR_FROM_EVENT",
            41 => "VIR_FROM_LIBXL",
            42 => "VIR_FROM_LOCKING",
            43 => "VIR_FROM_HYPERV",
            44 => "VIR_FROM_CAPABILITIES",
            45 => "VIR_FROM_URI",
            46 => "VIR_FROM_AUTH",
            47 => "VIR_FROM_DBUS",
            48 => "VIR_FROM_PARALLELS",
            49 => "VIR_FROM_DEVICE",
            50 => "VIR_FROM_SSH",
            51 => "VIR_FROM_LOCKSPACE",
            52 => "VIR_FROM_INITCTL",
            53 => "VIR_FROM_IDENTITY",
            54 => "VIR_FROM_CGROUP",
            55 => "VIR_FROM_ACCESS",
            56 => "VIR_FROM_SYSTEMD",
            57 => "VIR_FROM_BHYVE",
            58 => "VIR_FROM_CRYPTO",
            59 => "VIR_FROM_FIREWALL",
            60 => "VIR_FROM_POLKIT",
            61 => "VIR_FROM_THREAD",
            62 => "VIR_FROM_ADMIN",
            63 => "VIR_FROM_LOGGING",
            64 => "VIR_FROM_XENXL",
            65 => "VIR_FROM_PERF",
            66 => "VIR_FROM_LIBSSH",
            67 => "VIR_FROM_RESCTRL",
            68 => "VIR_FROM_FIREWALLD",
            69 => "VIR_FROM_DOMAIN_CHECKPOINT",
            70 => "VIR_FROM_TPM",
            71 => "VIR_FROM_BPF",
            72 => "VIR_FROM_CH",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ErrorDomain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ErrorDomain({})", self.0),
        }
    }
}

/// What kind of error happened. Programs decide by these numbers; the message is for people.
///
/// In C: `virErrorNumber`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorNumber(pub i32);

impl ErrorNumber {
    /// No error. Since 0.1.0.
    pub const OK: Self = Self(0);
    /// Something unforeseen went wrong inside; the message says what. Since 0.1.0.
    pub const INTERNAL_ERROR: Self = Self(1);
    /// There was not enough memory. Since 0.1.0.
    pub const NO_MEMORY: Self = Self(2);
    /// The driver does not offer this call. Since 0.1.0.
    pub const NO_SUPPORT: Self = Self(3);
    /// The host name cannot be resolved. Since 0.1.0.
    pub const UNKNOWN_HOST: Self = Self(4);
    /// There is no connection to the hypervisor. Since 0.1.0.
    pub const NO_CONNECT: Self = Self(5);
    /// The handle is not a valid connection. Since 0.1.0.
    pub const INVALID_CONN: Self = Self(6);
    /// The handle is not a valid domain. Since 0.1.0.
    pub const INVALID_DOMAIN: Self = Self(7);
    /// An argument has a value that is not allowed. Since 0.1.0.
    pub const INVALID_ARG: Self = Self(8);
    /// The operation was tried and failed. Since 0.1.0.
    pub const OPERATION_FAILED: Self = Self(9);
    /// An HTTP GET failed (old Xen). Since 0.1.0.
    pub const GET_FAILED: Self = Self(10);
    /// An HTTP POST failed (old Xen). Since 0.1.0.
    pub const POST_FAILED: Self = Self(11);
    /// An HTTP reply had an unexpected status. Since 0.1.0.
    pub const HTTP_ERROR: Self = Self(12);
    /// An S-expression could not be written (old Xen). Since 0.1.0.
    pub const SEXPR_SERIAL: Self = Self(13);
    /// The Xen hypervisor cannot be opened. Since 0.1.0.
    pub const NO_XEN: Self = Self(14);
    /// A Xen hypercall failed. Since 0.1.0.
    pub const XEN_CALL: Self = Self(15);
    /// The type of guest operating system is unknown or not supported. Since 0.1.0.
    pub const OS_TYPE: Self = Self(16);
    /// The configuration lacks a kernel. Since 0.1.0.
    pub const NO_KERNEL: Self = Self(17);
    /// The configuration lacks a root device. Since 0.1.0.
    pub const NO_ROOT: Self = Self(18);
    /// The device's configuration lacks a source. Since 0.1.0.
    pub const NO_SOURCE: Self = Self(19);
    /// The device's configuration lacks a target. Since 0.1.0.
    pub const NO_TARGET: Self = Self(20);
    /// The domain's configuration lacks a name. Since 0.1.0.
    pub const NO_NAME: Self = Self(21);
    /// The domain's configuration lacks the operating system part. Since 0.1.0.
    pub const NO_OS: Self = Self(22);
    /// The domain's configuration lacks a device that is needed. Since 0.1.0.
    pub const NO_DEVICE: Self = Self(23);
    /// XenStore cannot be opened. Since 0.1.0.
    pub const NO_XENSTORE: Self = Self(24);
    /// There are too many drivers. Since 0.1.0.
    pub const DRIVER_FULL: Self = Self(25);
    /// The driver does not support the call (old). Since 0.1.0.
    pub const CALL_FAILED: Self = Self(26);
    /// The XML is malformed, or its content makes no sense. Since 0.1.1.
    pub const XML_ERROR: Self = Self(27);
    /// There is a domain with that name or UUID. Since 0.1.1.
    pub const DOM_EXIST: Self = Self(28);
    /// The call is not allowed on a read-only connection, or not to this user. Since 0.1.4.
    pub const OPERATION_DENIED: Self = Self(29);
    /// A configuration file could not be opened. Since 0.1.6.
    pub const OPEN_FAILED: Self = Self(30);
    /// A configuration file could not be read. Since 0.1.6.
    pub const READ_FAILED: Self = Self(31);
    /// A configuration file could not be parsed. Since 0.1.6.
    pub const PARSE_FAILED: Self = Self(32);
    /// A configuration file has a syntax error. Since 0.1.6.
    pub const CONF_SYNTAX: Self = Self(33);
    /// A configuration file could not be written. Since 0.1.6.
    pub const WRITE_FAILED: Self = Self(34);
    /// Detail of an XML error, with file and line. Since 0.1.9.
    pub const XML_DETAIL: Self = Self(35);
    /// The handle is not a valid network. Since 0.2.0.
    pub const INVALID_NETWORK: Self = Self(36);
    /// There is a network with that name or UUID. Since 0.2.0.
    pub const NETWORK_EXIST: Self = Self(37);
    /// A system call failed; `int1` of the error is its `errno`. Since 0.2.1.
    pub const SYSTEM_ERROR: Self = Self(38);
    /// A message between client and daemon could not be sent, received or understood. Since 0.2.3.
    pub const RPC: Self = Self(39);
    /// TLS reported an error. Since 0.2.3.
    pub const GNUTLS_ERROR: Self = Self(40);
    /// The network driver could not be started. Since 0.2.3.
    pub const WAR_NO_NETWORK: Self = Self(41);
    /// There is no such domain. Since 0.3.0.
    pub const NO_DOMAIN: Self = Self(42);
    /// There is no such network. Since 0.3.0.
    pub const NO_NETWORK: Self = Self(43);
    /// The hardware address is malformed. Since 0.3.1.
    pub const INVALID_MAC: Self = Self(44);
    /// Authentication failed. Since 0.4.1.
    pub const AUTH_FAILED: Self = Self(45);
    /// The handle is not a valid storage pool. Since 0.4.1.
    pub const INVALID_STORAGE_POOL: Self = Self(46);
    /// The handle is not a valid storage volume. Since 0.4.1.
    pub const INVALID_STORAGE_VOL: Self = Self(47);
    /// The storage driver could not be started. Since 0.4.1.
    pub const WAR_NO_STORAGE: Self = Self(48);
    /// There is no such storage pool. Since 0.4.1.
    pub const NO_STORAGE_POOL: Self = Self(49);
    /// There is no such storage volume. Since 0.4.1.
    pub const NO_STORAGE_VOL: Self = Self(50);
    /// The node device driver could not be started. Since 0.5.0.
    pub const WAR_NO_NODE: Self = Self(51);
    /// The handle is not a valid node device. Since 0.5.0.
    pub const INVALID_NODE_DEVICE: Self = Self(52);
    /// There is no such node device. Since 0.5.0.
    pub const NO_NODE_DEVICE: Self = Self(53);
    /// There is no such security model. Since 0.6.1.
    pub const NO_SECURITY_MODEL: Self = Self(54);
    /// The operation does not fit the object's present state. Since 0.6.4.
    pub const OPERATION_INVALID: Self = Self(55);
    /// The interface driver could not be started. Since 0.6.4.
    pub const WAR_NO_INTERFACE: Self = Self(56);
    /// There is no such interface. Since 0.6.4.
    pub const NO_INTERFACE: Self = Self(57);
    /// The handle is not a valid interface. Since 0.6.4.
    pub const INVALID_INTERFACE: Self = Self(58);
    /// Several interfaces match. Since 0.7.0.
    pub const MULTIPLE_INTERFACES: Self = Self(59);
    /// The network filter driver could not be started. Since 0.8.0.
    pub const WAR_NO_NWFILTER: Self = Self(60);
    /// The handle is not a valid network filter. Since 0.8.0.
    pub const INVALID_NWFILTER: Self = Self(61);
    /// There is no such network filter. Since 0.8.0.
    pub const NO_NWFILTER: Self = Self(62);
    /// Firewall rules could not be set up. Since 0.8.0.
    pub const BUILD_FIREWALL: Self = Self(63);
    /// The secret driver could not be started. Since 0.7.1.
    pub const WAR_NO_SECRET: Self = Self(64);
    /// The handle is not a valid secret, or its value may not be read. Since 0.7.1.
    pub const INVALID_SECRET: Self = Self(65);
    /// There is no such secret, or it has no value. Since 0.7.1.
    pub const NO_SECRET: Self = Self(66);
    /// The configuration asks for something that is not supported. Since 0.7.3.
    pub const CONFIG_UNSUPPORTED: Self = Self(67);
    /// The operation took too long, or a lock was not free in time. Since 0.7.3.
    pub const OPERATION_TIMEOUT: Self = Self(68);
    /// The guest has migrated, but its configuration could not be stored at the destination. Since 0.7.3.
    pub const MIGRATE_PERSIST_FAILED: Self = Self(69);
    /// A hook script reported failure. Since 0.8.0.
    pub const HOOK_SCRIPT_FAILED: Self = Self(70);
    /// The handle is not a valid snapshot. Since 0.8.0.
    pub const INVALID_DOMAIN_SNAPSHOT: Self = Self(71);
    /// There is no such snapshot. Since 0.8.0.
    pub const NO_DOMAIN_SNAPSHOT: Self = Self(72);
    /// The handle is not a valid stream. Since 0.9.0.
    pub const INVALID_STREAM: Self = Self(73);
    /// The driver offers the call, but not with this argument. Since 0.9.4.
    pub const ARGUMENT_UNSUPPORTED: Self = Self(74);
    /// What is on a storage device could not be found out. Since 0.9.5.
    pub const STORAGE_PROBE_FAILED: Self = Self(75);
    /// The storage pool has been built before. Since 0.9.5.
    pub const STORAGE_POOL_BUILT: Self = Self(76);
    /// Going back to the snapshot is risky and has to be forced. Since 0.9.7.
    pub const SNAPSHOT_REVERT_RISKY: Self = Self(77);
    /// The operation was cancelled on request. Since 0.9.9.
    pub const OPERATION_ABORTED: Self = Self(78);
    /// The user cancelled the authentication. Since 0.9.10.
    pub const AUTH_CANCELLED: Self = Self(79);
    /// The domain has no such metadata. Since 0.9.10.
    pub const NO_DOMAIN_METADATA: Self = Self(80);
    /// Migrating would endanger the guest's data and has to be forced. Since 0.9.11.
    pub const MIGRATE_UNSAFE: Self = Self(81);
    /// A number is too large for its type or field. Since 0.9.11.
    pub const OVERFLOW: Self = Self(82);
    /// A block copy job is running and prevents the operation. Since 0.9.12.
    pub const BLOCK_COPY_ACTIVE: Self = Self(83);
    /// The driver offers the call, but not for this object or in this way. Since 0.10.0.
    pub const OPERATION_UNSUPPORTED: Self = Self(84);
    /// SSH through libssh2 reported an error. Since 0.10.0.
    pub const SSH: Self = Self(85);
    /// The guest agent does not answer. Since 0.10.0.
    pub const AGENT_UNRESPONSIVE: Self = Self(86);
    /// Something that is needed is in use elsewhere. Since 1.0.0.
    pub const RESOURCE_BUSY: Self = Self(87);
    /// The access rules forbid the operation. Since 1.1.0.
    pub const ACCESS_DENIED: Self = Self(88);
    /// A D-Bus service reported an error. Since 1.1.1.
    pub const DBUS_SERVICE: Self = Self(89);
    /// There is a storage volume with that name. Since 1.1.4.
    pub const STORAGE_VOL_EXIST: Self = Self(90);
    /// The CPU lacks what is asked for. Since 1.2.6.
    pub const CPU_INCOMPATIBLE: Self = Self(91);
    /// The XML does not fit the schema. Since 1.2.12.
    pub const XML_INVALID_SCHEMA: Self = Self(92);
    /// Last step of a migration that went well although an error was expected; used inside. Since 1.2.18.
    pub const MIGRATE_FINISH_OK: Self = Self(93);
    /// No way to authenticate is available. Since 1.3.3.
    pub const AUTH_UNAVAILABLE: Self = Self(94);
    /// The daemon has no such server. Since 1.3.3.
    pub const NO_SERVER: Self = Self(95);
    /// The server has no such client. Since 1.3.5.
    pub const NO_CLIENT: Self = Self(96);
    /// The guest agent's answer does not belong to the question. Since 2.3.0.
    pub const AGENT_UNSYNCED: Self = Self(97);
    /// SSH through libssh reported an error. Since 2.5.0.
    pub const LIBSSH: Self = Self(98);
    /// The domain has no such device. Since 4.1.0.
    pub const DEVICE_MISSING: Self = Self(99);
    /// The handle is not a valid network filter binding. Since 4.5.0.
    pub const INVALID_NWFILTER_BINDING: Self = Self(100);
    /// There is no such network filter binding. Since 4.5.0.
    pub const NO_NWFILTER_BINDING: Self = Self(101);
    /// The handle is not a valid checkpoint. Since 5.2.0.
    pub const INVALID_DOMAIN_CHECKPOINT: Self = Self(102);
    /// There is no such checkpoint. Since 5.2.0.
    pub const NO_DOMAIN_CHECKPOINT: Self = Self(103);
    /// No backup job is running. Since 5.2.0.
    pub const NO_DOMAIN_BACKUP: Self = Self(104);
    /// The handle is not a valid network port. Since 5.5.0.
    pub const INVALID_NETWORK_PORT: Self = Self(105);
    /// There is a network port with that UUID. Since 5.5.0.
    pub const NETWORK_PORT_EXIST: Self = Self(106);
    /// There is no such network port. Since 5.5.0.
    pub const NO_NETWORK_PORT: Self = Self(107);
    /// The guest's host name is not known. Since 6.1.0.
    pub const NO_HOSTNAME: Self = Self(108);
    /// The checkpoint cannot be used, as its data is damaged or incomplete. Since 6.10.0.
    pub const CHECKPOINT_INCONSISTENT: Self = Self(109);
    /// Several domains match. Since 7.1.0.
    pub const MULTIPLE_DOMAINS: Self = Self(110);
    /// The network has no such metadata. Since 9.7.0.
    pub const NO_NETWORK_METADATA: Self = Self(111);
    /// The guest agent did not complete the command in time. Since 11.2.0.
    pub const AGENT_COMMAND_TIMEOUT: Self = Self(112);
    /// The guest agent reported that the command failed. Since 11.2.0.
    pub const AGENT_COMMAND_FAILED: Self = Self(113);
    /// The secret that holds an encryption key is not usable. Since after 11.3.0.
    pub const INVALID_ENCR_KEY_SECRET: Self = Self(114);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_ERR_OK",
            1 => "VIR_ERR_INTERNAL_ERROR",
            2 => "VIR_ERR_NO_MEMORY",
            3 => "VIR_ERR_NO_SUPPORT",
            4 => "VIR_ERR_UNKNOWN_HOST",
            5 => "VIR_ERR_NO_CONNECT",
            6 => "VIR_ERR_INVALID_CONN",
            7 => "VIR_ERR_INVALID_DOMAIN",
            8 => "VIR_ERR_INVALID_ARG",
            9 => "VIR_ERR_OPERATION_FAILED",
            10 => "VIR_ERR_GET_FAILED",
            11 => "VIR_ERR_POST_FAILED",
            12 => "VIR_ERR_HTTP_ERROR",
            13 => "VIR_ERR_SEXPR_SERIAL",
            14 => "VIR_ERR_NO_XEN",
            15 => "VIR_ERR_XEN_CALL",
            16 => "VIR_ERR_OS_TYPE",
            17 => "VIR_ERR_NO_KERNEL",
            18 => "VIR_ERR_NO_ROOT",
            19 => "VIR_ERR_NO_SOURCE",
            20 => "VIR_ERR_NO_TARGET",
            21 => "VIR_ERR_NO_NAME",
            22 => "VIR_ERR_NO_OS",
            23 => "VIR_ERR_NO_DEVICE",
            24 => "VIR_ERR_NO_XENSTORE",
            25 => "VIR_ERR_DRIVER_FULL",
            26 => "VIR_ERR_CALL_FAILED",
            27 => "VIR_ERR_XML_ERROR",
            28 => "VIR_ERR_DOM_EXIST",
            29 => "VIR_ERR_OPERATION_DENIED",
            30 => "VIR_ERR_OPEN_FAILED",
            31 => "VIR_ERR_READ_FAILED",
            32 => "VIR_ERR_PARSE_FAILED",
            33 => "VIR_ERR_CONF_SYNTAX",
            34 => "VIR_ERR_WRITE_FAILED",
            35 => "VIR_ERR_XML_DETAIL",
            36 => "VIR_ERR_INVALID_NETWORK",
            37 => "VIR_ERR_NETWORK_EXIST",
            38 => "VIR_ERR_SYSTEM_ERROR",
            39 => "VIR_ERR_RPC",
            40 => "VIR_ERR_GNUTLS_ERROR",
            41 => "VIR_WAR_NO_NETWORK",
            42 => "VIR_ERR_NO_DOMAIN",
            43 => "VIR_ERR_NO_NETWORK",
            44 => "VIR_ERR_INVALID_MAC",
            45 => "VIR_ERR_AUTH_FAILED",
            46 => "VIR_ERR_INVALID_STORAGE_POOL",
            47 => "VIR_ERR_INVALID_STORAGE_VOL",
            48 => "VIR_WAR_NO_STORAGE",
            49 => "VIR_ERR_NO_STORAGE_POOL",
            50 => "VIR_ERR_NO_STORAGE_VOL",
            51 => "VIR_WAR_NO_NODE",
            52 => "VIR_ERR_INVALID_NODE_DEVICE",
            53 => "VIR_ERR_NO_NODE_DEVICE",
            54 => "VIR_ERR_NO_SECURITY_MODEL",
            55 => "VIR_ERR_OPERATION_INVALID",
            56 => "VIR_WAR_NO_INTERFACE",
            57 => "VIR_ERR_NO_INTERFACE",
            58 => "VIR_ERR_INVALID_INTERFACE",
            59 => "VIR_ERR_MULTIPLE_INTERFACES",
            60 => "VIR_WAR_NO_NWFILTER",
            61 => "VIR_ERR_INVALID_NWFILTER",
            62 => "VIR_ERR_NO_NWFILTER",
            63 => "VIR_ERR_BUILD_FIREWALL",
            64 => "VIR_WAR_NO_SECRET",
            65 => "VIR_ERR_INVALID_SECRET",
            66 => "VIR_ERR_NO_SECRET",
            67 => "VIR_ERR_CONFIG_UNSUPPORTED",
            68 => "VIR_ERR_OPERATION_TIMEOUT",
            69 => "VIR_ERR_MIGRATE_PERSIST_FAILED",
            70 => "VIR_ERR_HOOK_SCRIPT_FAILED",
            71 => "VIR_ERR_INVALID_DOMAIN_SNAPSHOT",
            72 => "VIR_ERR_NO_DOMAIN_SNAPSHOT",
            73 => "VIR_ERR_INVALID_STREAM",
            74 => "VIR_ERR_ARGUMENT_UNSUPPORTED",
            75 => "VIR_ERR_STORAGE_PROBE_FAILED",
            76 => "VIR_ERR_STORAGE_POOL_BUILT",
            77 => "VIR_ERR_SNAPSHOT_REVERT_RISKY",
            78 => "VIR_ERR_OPERATION_ABORTED",
            79 => "VIR_ERR_AUTH_CANCELLED",
            80 => "VIR_ERR_NO_DOMAIN_METADATA",
            81 => "VIR_ERR_MIGRATE_UNSAFE",
            82 => "VIR_ERR_OVERFLOW",
            83 => "VIR_ERR_BLOCK_COPY_ACTIVE",
            84 => "VIR_ERR_OPERATION_UNSUPPORTED",
            85 => "VIR_ERR_SSH",
            86 => "VIR_ERR_AGENT_UNRESPONSIVE",
            87 => "VIR_ERR_RESOURCE_BUSY",
            88 => "VIR_ERR_ACCESS_DENIED",
            89 => "VIR_ERR_DBUS_SERVICE",
            90 => "VIR_ERR_STORAGE_VOL_EXIST",
            91 => "VIR_ERR_CPU_INCOMPATIBLE",
            92 => "VIR_ERR_XML_INVALID_SCHEMA",
            93 => "VIR_ERR_MIGRATE_FINISH_OK",
            94 => "VIR_ERR_AUTH_UNAVAILABLE",
            95 => "VIR_ERR_NO_SERVER",
            96 => "VIR_ERR_NO_CLIENT",
            97 => "VIR_ERR_AGENT_UNSYNCED",
            98 => "VIR_ERR_LIBSSH",
            99 => "VIR_ERR_DEVICE_MISSING",
            100 => "VIR_ERR_INVALID_NWFILTER_BINDING",
            101 => "VIR_ERR_NO_NWFILTER_BINDING",
            102 => "VIR_ERR_INVALID_DOMAIN_CHECKPOINT",
            103 => "VIR_ERR_NO_DOMAIN_CHECKPOINT",
            104 => "VIR_ERR_NO_DOMAIN_BACKUP",
            105 => "VIR_ERR_INVALID_NETWORK_PORT",
            106 => "VIR_ERR_NETWORK_PORT_EXIST",
            107 => "VIR_ERR_NO_NETWORK_PORT",
            108 => "VIR_ERR_NO_HOSTNAME",
            109 => "VIR_ERR_CHECKPOINT_INCONSISTENT",
            110 => "VIR_ERR_MULTIPLE_DOMAINS",
            111 => "VIR_ERR_NO_NETWORK_METADATA",
            112 => "VIR_ERR_AGENT_COMMAND_TIMEOUT",
            113 => "VIR_ERR_AGENT_COMMAND_FAILED",
            114 => "VIR_ERR_INVALID_ENCR_KEY_SECRET",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ErrorNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ErrorNumber({})", self.0),
        }
    }
}

