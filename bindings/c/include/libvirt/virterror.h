/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * virterror.h: errors.
 */
#ifndef LIBVIRT_VIRTERROR_H
# define LIBVIRT_VIRTERROR_H

# include <libvirt/libvirt.h>

# ifdef __cplusplus
extern "C" {
# endif

/** How bad an error is. */
typedef enum {
    /** No error. @since 0.1.0 */
    VIR_ERR_NONE = 0,
    /** Worth mentioning, but not a failure. @since 0.1.0 */
    VIR_ERR_WARNING = 1,
    /** The call failed. @since 0.1.0 */
    VIR_ERR_ERROR = 2
} virErrorLevel;

/** Which part of the library or the daemon an error comes from. */
typedef enum {
    /** No particular part. @since 0.1.0 */
    VIR_FROM_NONE = 0,
    /** The Xen driver (old, shared code). @since 0.1.0 */
    VIR_FROM_XEN = 1,
    /** Talking to the old `xend` service. @since 0.1.0 */
    VIR_FROM_XEND = 2,
    /** Talking to XenStore. @since 0.1.0 */
    VIR_FROM_XENSTORE = 3,
    /** S-expressions, the format of `xend`. @since 0.1.0 */
    VIR_FROM_SEXPR = 4,
    /** XML, reading or writing. @since 0.1.0 */
    VIR_FROM_XML = 5,
    /** Handling domains (old; see `VIR_FROM_DOMAIN`). @since 0.1.0 */
    VIR_FROM_DOM = 6,
    /** Messages between client and daemon. @since 0.1.1 */
    VIR_FROM_RPC = 7,
    /** The old Xen proxy. @since 0.1.3 */
    VIR_FROM_PROXY = 8,
    /** Configuration files. @since 0.1.6 */
    VIR_FROM_CONF = 9,
    /** The QEMU driver. @since 0.2.0 */
    VIR_FROM_QEMU = 10,
    /** Talking over the network (old). @since 0.2.0 */
    VIR_FROM_NET = 11,
    /** The test driver. @since 0.2.3 */
    VIR_FROM_TEST = 12,
    /** The remote driver. @since 0.2.3 */
    VIR_FROM_REMOTE = 13,
    /** The OpenVZ driver. @since 0.3.1 */
    VIR_FROM_OPENVZ = 14,
    /** Xen's `xm` configuration files. @since 0.4.1 */
    VIR_FROM_XENXM = 15,
    /** Linux statistics. @since 0.4.1 */
    VIR_FROM_STATS_LINUX = 16,
    /** The LXC driver. @since 0.4.2 */
    VIR_FROM_LXC = 17,
    /** The storage driver. @since 0.4.1 */
    VIR_FROM_STORAGE = 18,
    /** The network driver. @since 0.4.6 */
    VIR_FROM_NETWORK = 19,
    /** Domain configurations. @since 0.4.6 */
    VIR_FROM_DOMAIN = 20,
    /** The user-mode Linux driver, which is gone. @since 0.5.0 */
    VIR_FROM_UML = 21,
    /** The node device driver. @since 0.5.0 */
    VIR_FROM_NODEDEV = 22,
    /** Watching Xen's configuration files. @since 0.5.0 */
    VIR_FROM_XEN_INOTIFY = 23,
    /** Security labels, such as of SELinux and AppArmor. @since 0.6.1 */
    VIR_FROM_SECURITY = 24,
    /** The VirtualBox driver. @since 0.6.3 */
    VIR_FROM_VBOX = 25,
    /** The interface driver. @since 0.6.4 */
    VIR_FROM_INTERFACE = 26,
    /** The OpenNebula driver, which is gone. @since 0.6.4 */
    VIR_FROM_ONE = 27,
    /** The ESX driver. @since 0.7.0 */
    VIR_FROM_ESX = 28,
    /** The IBM POWER hypervisor driver, which is gone. @since 0.7.0 */
    VIR_FROM_PHYP = 29,
    /** The secret driver. @since 0.7.1 */
    VIR_FROM_SECRET = 30,
    /** CPU models and their comparison. @since 0.7.5 */
    VIR_FROM_CPU = 31,
    /** The XenAPI driver, which is gone. @since 0.8.0 */
    VIR_FROM_XENAPI = 32,
    /** The network filter driver. @since 0.8.0 */
    VIR_FROM_NWFILTER = 33,
    /** Hook scripts of the host. @since 0.8.0 */
    VIR_FROM_HOOK = 34,
    /** Domain snapshots. @since 0.8.0 */
    VIR_FROM_DOMAIN_SNAPSHOT = 35,
    /** The host's audit log. @since 0.8.5 */
    VIR_FROM_AUDIT = 36,
    /** System information (SMBIOS and the like). @since 0.8.6 */
    VIR_FROM_SYSINFO = 37,
    /** Streams. @since 0.8.6 */
    VIR_FROM_STREAMS = 38,
    /** The VMware Workstation and Player driver. @since 0.8.7 */
    VIR_FROM_VMWARE = 39,
    /** The event loop. @since 0.9.0 */
    VIR_FROM_EVENT = 40,
    /** The Xen driver that uses libxl. @since 0.9.0 */
    VIR_FROM_LIBXL = 41,
    /** Disk locking. @since 0.9.2 */
    VIR_FROM_LOCKING = 42,
    /** The Hyper-V driver. @since 0.9.5 */
    VIR_FROM_HYPERV = 43,
    /** Capabilities of host and hypervisor. @since 0.9.8 */
    VIR_FROM_CAPABILITIES = 44,
    /** Connection URIs. @since 0.9.11 */
    VIR_FROM_URI = 45,
    /** Authentication. @since 0.9.11 */
    VIR_FROM_AUTH = 46,
    /** D-Bus. @since 0.9.12 */
    VIR_FROM_DBUS = 47,
    /** The Parallels (Virtuozzo) driver. @since 0.10.0 */
    VIR_FROM_PARALLELS = 48,
    /** Devices of a domain. @since 0.10.0 */
    VIR_FROM_DEVICE = 49,
    /** SSH through libssh2. @since 0.10.0 */
    VIR_FROM_SSH = 50,
    /** The lock daemon's lock spaces. @since 1.0.0 */
    VIR_FROM_LOCKSPACE = 51,
    /** Talking to a container's init. @since 1.0.1 */
    VIR_FROM_INITCTL = 52,
    /** The identity of a client. @since 1.0.4 */
    VIR_FROM_IDENTITY = 53,
    /** Linux control groups. @since 1.0.5 */
    VIR_FROM_CGROUP = 54,
    /** Access control. @since 1.1.0 */
    VIR_FROM_ACCESS = 55,
    /** Services of systemd. @since 1.1.1 */
    VIR_FROM_SYSTEMD = 56,
    /** The bhyve driver. @since 1.2.2 */
    VIR_FROM_BHYVE = 57,
    /** Encryption. @since 1.2.3 */
    VIR_FROM_CRYPTO = 58,
    /** The firewall of the host. @since 1.2.4 */
    VIR_FROM_FIREWALL = 59,
    /** Polkit. @since 1.2.9 */
    VIR_FROM_POLKIT = 60,
    /** Threads. @since 1.2.14 */
    VIR_FROM_THREAD = 61,
    /** Administration of daemons. @since 1.2.17 */
    VIR_FROM_ADMIN = 62,
    /** The logging daemon. @since 1.3.0 */
    VIR_FROM_LOGGING = 63,
    /** Xen's `xl` configuration files. @since 1.3.2 */
    VIR_FROM_XENXL = 64,
    /** Performance counters. @since 1.3.3 */
    VIR_FROM_PERF = 65,
    /** SSH through libssh. @since 2.5.0 */
    VIR_FROM_LIBSSH = 66,
    /** Allocation of CPU cache and memory bandwidth. @since 3.7.0 */
    VIR_FROM_RESCTRL = 67,
    /** Talking to firewalld. @since 5.1.0 */
    VIR_FROM_FIREWALLD = 68,
    /** Domain checkpoints. @since 5.2.0 */
    VIR_FROM_DOMAIN_CHECKPOINT = 69,
    /** TPM devices. @since 5.6.0 */
    VIR_FROM_TPM = 70,
    /** Linux BPF programs. @since 5.10.0 */
    VIR_FROM_BPF = 71,
    /** The Cloud Hypervisor driver. @since 7.5.0 */
    VIR_FROM_CH = 72
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_ERR_DOMAIN_LAST
# endif
} virErrorDomain;

/** What kind of error happened. Programs decide by these numbers; the message is for people. */
typedef enum {
    /** No error. @since 0.1.0 */
    VIR_ERR_OK = 0,
    /** Something unforeseen went wrong inside; the message says what. @since 0.1.0 */
    VIR_ERR_INTERNAL_ERROR = 1,
    /** There was not enough memory. @since 0.1.0 */
    VIR_ERR_NO_MEMORY = 2,
    /** The driver does not offer this call. @since 0.1.0 */
    VIR_ERR_NO_SUPPORT = 3,
    /** The host name cannot be resolved. @since 0.1.0 */
    VIR_ERR_UNKNOWN_HOST = 4,
    /** There is no connection to the hypervisor. @since 0.1.0 */
    VIR_ERR_NO_CONNECT = 5,
    /** The handle is not a valid connection. @since 0.1.0 */
    VIR_ERR_INVALID_CONN = 6,
    /** The handle is not a valid domain. @since 0.1.0 */
    VIR_ERR_INVALID_DOMAIN = 7,
    /** An argument has a value that is not allowed. @since 0.1.0 */
    VIR_ERR_INVALID_ARG = 8,
    /** The operation was tried and failed. @since 0.1.0 */
    VIR_ERR_OPERATION_FAILED = 9,
    /** An HTTP GET failed (old Xen). @since 0.1.0 */
    VIR_ERR_GET_FAILED = 10,
    /** An HTTP POST failed (old Xen). @since 0.1.0 */
    VIR_ERR_POST_FAILED = 11,
    /** An HTTP reply had an unexpected status. @since 0.1.0 */
    VIR_ERR_HTTP_ERROR = 12,
    /** An S-expression could not be written (old Xen). @since 0.1.0 */
    VIR_ERR_SEXPR_SERIAL = 13,
    /** The Xen hypervisor cannot be opened. @since 0.1.0 */
    VIR_ERR_NO_XEN = 14,
    /** A Xen hypercall failed. @since 0.1.0 */
    VIR_ERR_XEN_CALL = 15,
    /** The type of guest operating system is unknown or not supported. @since 0.1.0 */
    VIR_ERR_OS_TYPE = 16,
    /** The configuration lacks a kernel. @since 0.1.0 */
    VIR_ERR_NO_KERNEL = 17,
    /** The configuration lacks a root device. @since 0.1.0 */
    VIR_ERR_NO_ROOT = 18,
    /** The device's configuration lacks a source. @since 0.1.0 */
    VIR_ERR_NO_SOURCE = 19,
    /** The device's configuration lacks a target. @since 0.1.0 */
    VIR_ERR_NO_TARGET = 20,
    /** The domain's configuration lacks a name. @since 0.1.0 */
    VIR_ERR_NO_NAME = 21,
    /** The domain's configuration lacks the operating system part. @since 0.1.0 */
    VIR_ERR_NO_OS = 22,
    /** The domain's configuration lacks a device that is needed. @since 0.1.0 */
    VIR_ERR_NO_DEVICE = 23,
    /** XenStore cannot be opened. @since 0.1.0 */
    VIR_ERR_NO_XENSTORE = 24,
    /** There are too many drivers. @since 0.1.0 */
    VIR_ERR_DRIVER_FULL = 25,
    /** The driver does not support the call (old). @since 0.1.0 */
    VIR_ERR_CALL_FAILED = 26,
    /** The XML is malformed, or its content makes no sense. @since 0.1.1 */
    VIR_ERR_XML_ERROR = 27,
    /** There is a domain with that name or UUID. @since 0.1.1 */
    VIR_ERR_DOM_EXIST = 28,
    /** The call is not allowed on a read-only connection, or not to this user. @since 0.1.4 */
    VIR_ERR_OPERATION_DENIED = 29,
    /** A configuration file could not be opened. @since 0.1.6 */
    VIR_ERR_OPEN_FAILED = 30,
    /** A configuration file could not be read. @since 0.1.6 */
    VIR_ERR_READ_FAILED = 31,
    /** A configuration file could not be parsed. @since 0.1.6 */
    VIR_ERR_PARSE_FAILED = 32,
    /** A configuration file has a syntax error. @since 0.1.6 */
    VIR_ERR_CONF_SYNTAX = 33,
    /** A configuration file could not be written. @since 0.1.6 */
    VIR_ERR_WRITE_FAILED = 34,
    /** Detail of an XML error, with file and line. @since 0.1.9 */
    VIR_ERR_XML_DETAIL = 35,
    /** The handle is not a valid network. @since 0.2.0 */
    VIR_ERR_INVALID_NETWORK = 36,
    /** There is a network with that name or UUID. @since 0.2.0 */
    VIR_ERR_NETWORK_EXIST = 37,
    /** A system call failed; `int1` of the error is its `errno`. @since 0.2.1 */
    VIR_ERR_SYSTEM_ERROR = 38,
    /**
     * A message between client and daemon could not be sent, received or understood.
     *
     * @since 0.2.3
     */
    VIR_ERR_RPC = 39,
    /** TLS reported an error. @since 0.2.3 */
    VIR_ERR_GNUTLS_ERROR = 40,
    /** The network driver could not be started. @since 0.2.3 */
    VIR_WAR_NO_NETWORK = 41,
    /** There is no such domain. @since 0.3.0 */
    VIR_ERR_NO_DOMAIN = 42,
    /** There is no such network. @since 0.3.0 */
    VIR_ERR_NO_NETWORK = 43,
    /** The hardware address is malformed. @since 0.3.1 */
    VIR_ERR_INVALID_MAC = 44,
    /** Authentication failed. @since 0.4.1 */
    VIR_ERR_AUTH_FAILED = 45,
    /** The handle is not a valid storage pool. @since 0.4.1 */
    VIR_ERR_INVALID_STORAGE_POOL = 46,
    /** The handle is not a valid storage volume. @since 0.4.1 */
    VIR_ERR_INVALID_STORAGE_VOL = 47,
    /** The storage driver could not be started. @since 0.4.1 */
    VIR_WAR_NO_STORAGE = 48,
    /** There is no such storage pool. @since 0.4.1 */
    VIR_ERR_NO_STORAGE_POOL = 49,
    /** There is no such storage volume. @since 0.4.1 */
    VIR_ERR_NO_STORAGE_VOL = 50,
    /** The node device driver could not be started. @since 0.5.0 */
    VIR_WAR_NO_NODE = 51,
    /** The handle is not a valid node device. @since 0.5.0 */
    VIR_ERR_INVALID_NODE_DEVICE = 52,
    /** There is no such node device. @since 0.5.0 */
    VIR_ERR_NO_NODE_DEVICE = 53,
    /** There is no such security model. @since 0.6.1 */
    VIR_ERR_NO_SECURITY_MODEL = 54,
    /** The operation does not fit the object's present state. @since 0.6.4 */
    VIR_ERR_OPERATION_INVALID = 55,
    /** The interface driver could not be started. @since 0.6.4 */
    VIR_WAR_NO_INTERFACE = 56,
    /** There is no such interface. @since 0.6.4 */
    VIR_ERR_NO_INTERFACE = 57,
    /** The handle is not a valid interface. @since 0.6.4 */
    VIR_ERR_INVALID_INTERFACE = 58,
    /** Several interfaces match. @since 0.7.0 */
    VIR_ERR_MULTIPLE_INTERFACES = 59,
    /** The network filter driver could not be started. @since 0.8.0 */
    VIR_WAR_NO_NWFILTER = 60,
    /** The handle is not a valid network filter. @since 0.8.0 */
    VIR_ERR_INVALID_NWFILTER = 61,
    /** There is no such network filter. @since 0.8.0 */
    VIR_ERR_NO_NWFILTER = 62,
    /** Firewall rules could not be set up. @since 0.8.0 */
    VIR_ERR_BUILD_FIREWALL = 63,
    /** The secret driver could not be started. @since 0.7.1 */
    VIR_WAR_NO_SECRET = 64,
    /** The handle is not a valid secret, or its value may not be read. @since 0.7.1 */
    VIR_ERR_INVALID_SECRET = 65,
    /** There is no such secret, or it has no value. @since 0.7.1 */
    VIR_ERR_NO_SECRET = 66,
    /** The configuration asks for something that is not supported. @since 0.7.3 */
    VIR_ERR_CONFIG_UNSUPPORTED = 67,
    /** The operation took too long, or a lock was not free in time. @since 0.7.3 */
    VIR_ERR_OPERATION_TIMEOUT = 68,
    /**
     * The guest has migrated, but its configuration could not be stored at the destination.
     *
     * @since 0.7.3
     */
    VIR_ERR_MIGRATE_PERSIST_FAILED = 69,
    /** A hook script reported failure. @since 0.8.0 */
    VIR_ERR_HOOK_SCRIPT_FAILED = 70,
    /** The handle is not a valid snapshot. @since 0.8.0 */
    VIR_ERR_INVALID_DOMAIN_SNAPSHOT = 71,
    /** There is no such snapshot. @since 0.8.0 */
    VIR_ERR_NO_DOMAIN_SNAPSHOT = 72,
    /** The handle is not a valid stream. @since 0.9.0 */
    VIR_ERR_INVALID_STREAM = 73,
    /** The driver offers the call, but not with this argument. @since 0.9.4 */
    VIR_ERR_ARGUMENT_UNSUPPORTED = 74,
    /** What is on a storage device could not be found out. @since 0.9.5 */
    VIR_ERR_STORAGE_PROBE_FAILED = 75,
    /** The storage pool has been built before. @since 0.9.5 */
    VIR_ERR_STORAGE_POOL_BUILT = 76,
    /** Going back to the snapshot is risky and has to be forced. @since 0.9.7 */
    VIR_ERR_SNAPSHOT_REVERT_RISKY = 77,
    /** The operation was cancelled on request. @since 0.9.9 */
    VIR_ERR_OPERATION_ABORTED = 78,
    /** The user cancelled the authentication. @since 0.9.10 */
    VIR_ERR_AUTH_CANCELLED = 79,
    /** The domain has no such metadata. @since 0.9.10 */
    VIR_ERR_NO_DOMAIN_METADATA = 80,
    /** Migrating would endanger the guest's data and has to be forced. @since 0.9.11 */
    VIR_ERR_MIGRATE_UNSAFE = 81,
    /** A number is too large for its type or field. @since 0.9.11 */
    VIR_ERR_OVERFLOW = 82,
    /** A block copy job is running and prevents the operation. @since 0.9.12 */
    VIR_ERR_BLOCK_COPY_ACTIVE = 83,
    /** The driver offers the call, but not for this object or in this way. @since 0.10.0 */
    VIR_ERR_OPERATION_UNSUPPORTED = 84,
    /** SSH through libssh2 reported an error. @since 0.10.0 */
    VIR_ERR_SSH = 85,
    /** The guest agent does not answer. @since 0.10.0 */
    VIR_ERR_AGENT_UNRESPONSIVE = 86,
    /** Something that is needed is in use elsewhere. @since 1.0.0 */
    VIR_ERR_RESOURCE_BUSY = 87,
    /** The access rules forbid the operation. @since 1.1.0 */
    VIR_ERR_ACCESS_DENIED = 88,
    /** A D-Bus service reported an error. @since 1.1.1 */
    VIR_ERR_DBUS_SERVICE = 89,
    /** There is a storage volume with that name. @since 1.1.4 */
    VIR_ERR_STORAGE_VOL_EXIST = 90,
    /** The CPU lacks what is asked for. @since 1.2.6 */
    VIR_ERR_CPU_INCOMPATIBLE = 91,
    /** The XML does not fit the schema. @since 1.2.12 */
    VIR_ERR_XML_INVALID_SCHEMA = 92,
    /**
     * Last step of a migration that went well although an error was expected; used inside.
     *
     * @since 1.2.18
     */
    VIR_ERR_MIGRATE_FINISH_OK = 93,
    /** No way to authenticate is available. @since 1.3.3 */
    VIR_ERR_AUTH_UNAVAILABLE = 94,
    /** The daemon has no such server. @since 1.3.3 */
    VIR_ERR_NO_SERVER = 95,
    /** The server has no such client. @since 1.3.5 */
    VIR_ERR_NO_CLIENT = 96,
    /** The guest agent's answer does not belong to the question. @since 2.3.0 */
    VIR_ERR_AGENT_UNSYNCED = 97,
    /** SSH through libssh reported an error. @since 2.5.0 */
    VIR_ERR_LIBSSH = 98,
    /** The domain has no such device. @since 4.1.0 */
    VIR_ERR_DEVICE_MISSING = 99,
    /** The handle is not a valid network filter binding. @since 4.5.0 */
    VIR_ERR_INVALID_NWFILTER_BINDING = 100,
    /** There is no such network filter binding. @since 4.5.0 */
    VIR_ERR_NO_NWFILTER_BINDING = 101,
    /** The handle is not a valid checkpoint. @since 5.2.0 */
    VIR_ERR_INVALID_DOMAIN_CHECKPOINT = 102,
    /** There is no such checkpoint. @since 5.2.0 */
    VIR_ERR_NO_DOMAIN_CHECKPOINT = 103,
    /** No backup job is running. @since 5.2.0 */
    VIR_ERR_NO_DOMAIN_BACKUP = 104,
    /** The handle is not a valid network port. @since 5.5.0 */
    VIR_ERR_INVALID_NETWORK_PORT = 105,
    /** There is a network port with that UUID. @since 5.5.0 */
    VIR_ERR_NETWORK_PORT_EXIST = 106,
    /** There is no such network port. @since 5.5.0 */
    VIR_ERR_NO_NETWORK_PORT = 107,
    /** The guest's host name is not known. @since 6.1.0 */
    VIR_ERR_NO_HOSTNAME = 108,
    /** The checkpoint cannot be used, as its data is damaged or incomplete. @since 6.10.0 */
    VIR_ERR_CHECKPOINT_INCONSISTENT = 109,
    /** Several domains match. @since 7.1.0 */
    VIR_ERR_MULTIPLE_DOMAINS = 110,
    /** The network has no such metadata. @since 9.7.0 */
    VIR_ERR_NO_NETWORK_METADATA = 111,
    /** The guest agent did not complete the command in time. @since 11.2.0 */
    VIR_ERR_AGENT_COMMAND_TIMEOUT = 112,
    /** The guest agent reported that the command failed. @since 11.2.0 */
    VIR_ERR_AGENT_COMMAND_FAILED = 113,
    /** The secret that holds an encryption key is not usable. @since after 11.3.0 */
    VIR_ERR_INVALID_ENCR_KEY_SECRET = 114
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_ERR_NUMBER_LAST
# endif
} virErrorNumber;

typedef struct _virError virError;
/** Pointer to a `virError`. */
typedef virError *virErrorPtr;

/**
 * Is told of an error when it is reported.
 *
 * It runs in the thread that made the failing call, and must not make calls itself.
 *
 * @param userData Handed back to the callback as it is.
 * @param error The error, lent for the time of the call.
 */
typedef void (*virErrorFunc)(void *userData, virErrorPtr error);

/**
 * Everything known about an error.
 *
 * What the strings and numbers besides the message mean depends on the code.
 */
struct _virError {
    /** What kind of error it is. */
    int code;
    /** Where it comes from. */
    int domain;
    /** Text for people. */
    char *message;
    /** How bad it is. */
    virErrorLevel level;
    /** Connection it belongs to; not used any more. */
    virConnectPtr conn;
    /** Domain it belongs to; not used any more. */
    virDomainPtr dom;
    /** Additional text; usually the unformatted message. */
    char *str1;
    /** Additional text; usually the first detail. */
    char *str2;
    /** Additional text. */
    char *str3;
    /** Additional number, such as an `errno`. */
    int int1;
    /** Additional number. */
    int int2;
    /** Network it belongs to; not used any more. */
    virNetworkPtr net;
};

/**
 * Gives the last error of the calling thread.
 *
 * Successful calls do not clear it reliably: look at it only after a call has failed. The record
 * belongs to the library and is overwritten by the next error; use `virSaveLastError` to keep it.
 *
 * @return The error, or NULL when there is none.
 * @since 0.1.0
 */
virErrorPtr virGetLastError(void);

/**
 * Copies the last error of the calling thread, so that it outlives further calls.
 *
 * The caller frees the copy with `virFreeError`.
 *
 * @return The copy, with the code `VIR_ERR_OK` when there was no error; NULL when there is not
 *   enough memory.
 * @since 0.6.1
 */
virErrorPtr virSaveLastError(void);

/**
 * Clears the last error of the calling thread.
 *
 * @since 0.1.0
 */
void virResetLastError(void);

/**
 * Clears an error record and frees the texts in it, but not the record.
 *
 * @param err Record to clear; NULL is accepted.
 * @since 0.1.0
 */
void virResetError(virErrorPtr err);

/**
 * Frees an error record with everything in it.
 *
 * @param err Record from `virSaveLastError`; NULL is accepted.
 * @since 0.6.1
 */
void virFreeError(virErrorPtr err);

/**
 * Gives the code of the calling thread's last error.
 *
 * @return The code; `VIR_ERR_OK` when there is no error.
 * @since 4.5.0
 */
int virGetLastErrorCode(void);

/**
 * Tells which part the calling thread's last error comes from.
 *
 * @return The origin; `VIR_FROM_NONE` when there is no error.
 * @since 4.5.0
 */
int virGetLastErrorDomain(void);

/**
 * Gives the message of the calling thread's last error.
 *
 * @return The message, never NULL: a general text when there is no error or no message; valid until
 *   the next error.
 * @since 1.0.6
 */
const char *virGetLastErrorMessage(void);

/**
 * Gives the last error of a connection. Not safe with several threads: prefer `virGetLastError`.
 *
 * @param conn The connection to act on.
 * @return The error, owned by the connection, or NULL when there is none.
 * @since 0.1.0
 * @deprecated use virSaveLastError
 */
virErrorPtr virConnGetLastError(virConnectPtr conn);

/**
 * Clears the last error of a connection.
 *
 * @param conn The connection to act on.
 * @since 0.1.0
 */
void virConnResetLastError(virConnectPtr conn);

/**
 * Copies the last error of the calling thread into a record of the caller.
 *
 * The caller clears it with `virResetError`. Prefer `virSaveLastError`.
 *
 * @param to Record to fill; what it held is not freed.
 * @return Code of the error, 0 when there is none, or -1 on failure.
 * @since 0.1.0
 */
int virCopyLastError(virErrorPtr to);

/**
 * Prints an error to the standard error stream.
 *
 * What happens to errors as long as no other function is set.
 *
 * @param err Error to print.
 * @since 0.1.0
 */
void virDefaultErrorFunc(virErrorPtr err);

/**
 * Sets the function that is told of every error, for all connections without one of their own.
 *
 * Without it errors are printed to the standard error stream.
 *
 * @param userData Pointer handed back to the function.
 * @param handler Function to call; NULL goes back to printing.
 * @since 0.1.0
 */
void virSetErrorFunc(void *userData, virErrorFunc handler);

/**
 * Sets the function that is told of a connection's errors, in place of the global one.
 *
 * @param conn The connection to act on.
 * @param userData Pointer handed back to the function.
 * @param handler Function to call; NULL goes back to the global one.
 * @since 0.1.0
 */
void virConnSetErrorFunc(virConnectPtr conn, void *userData, virErrorFunc handler);

/**
 * Copies the last error of a connection into a record of the caller.
 *
 * The caller clears it with `virResetError`. Prefer `virSaveLastError`, which is safe with several
 * threads.
 *
 * @param conn The connection to act on.
 * @param to Record to fill; what it held is not freed.
 * @return Code of the error, 0 when there is none, or -1 on failure.
 * @since 0.1.0
 * @deprecated use virSaveLastError
 */
int virConnCopyLastError(virConnectPtr conn, virErrorPtr to);

# ifdef __cplusplus
}
# endif

#endif /* LIBVIRT_VIRTERROR_H */
