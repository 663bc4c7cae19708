/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: error. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvErrorLevel:
 * @PV_ERROR_LEVEL_NONE: No error.
 * @PV_ERROR_LEVEL_WARNING: Worth mentioning, but not a failure.
 * @PV_ERROR_LEVEL_ERROR: The call failed.
 *
 * How bad an error is.
 */
typedef enum
{
  PV_ERROR_LEVEL_NONE = 0,
  PV_ERROR_LEVEL_WARNING = 1,
  PV_ERROR_LEVEL_ERROR = 2,
} PvErrorLevel;

#define PV_TYPE_ERROR_LEVEL (pv_error_level_get_type ())
GType pv_error_level_get_type (void);

/**
 * PvErrorDomain:
 * @PV_ERROR_DOMAIN_NONE: No particular part.
 * @PV_ERROR_DOMAIN_XEN: The Xen driver (old, shared code).
 * @PV_ERROR_DOMAIN_XEND: Talking to the old `xend` service.
 * @PV_ERROR_DOMAIN_XENSTORE: Talking to XenStore.
 * @PV_ERROR_DOMAIN_SEXPR: S-expressions, the format of `xend`.
 * @PV_ERROR_DOMAIN_XML: XML, reading or writing.
 * @PV_ERROR_DOMAIN_DOM: Handling domains (old; see %PV_ERROR_DOMAIN_DOMAIN).
 * @PV_ERROR_DOMAIN_RPC: Messages between client and daemon.
 * @PV_ERROR_DOMAIN_PROXY: The old Xen proxy.
 * @PV_ERROR_DOMAIN_CONF: Configuration files.
 * @PV_ERROR_DOMAIN_QEMU: The QEMU driver.
 * @PV_ERROR_DOMAIN_NET: Talking over the network (old).
 * @PV_ERROR_DOMAIN_TEST: The test driver.
 * @PV_ERROR_DOMAIN_REMOTE: The remote driver.
 * @PV_ERROR_DOMAIN_OPENVZ: The OpenVZ driver.
 * @PV_ERROR_DOMAIN_XENXM: Xen's `xm` configuration files.
 * @PV_ERROR_DOMAIN_STATS_LINUX: Linux statistics.
 * @PV_ERROR_DOMAIN_LXC: The LXC driver.
 * @PV_ERROR_DOMAIN_STORAGE: The storage driver.
 * @PV_ERROR_DOMAIN_NETWORK: The network driver.
 * @PV_ERROR_DOMAIN_DOMAIN: Domain configurations.
 * @PV_ERROR_DOMAIN_UML: The user-mode Linux driver, which is gone.
 * @PV_ERROR_DOMAIN_NODEDEV: The node device driver.
 * @PV_ERROR_DOMAIN_XEN_INOTIFY: Watching Xen's configuration files.
 * @PV_ERROR_DOMAIN_SECURITY: Security labels, such as of SELinux and AppArmor.
 * @PV_ERROR_DOMAIN_VBOX: The VirtualBox driver.
 * @PV_ERROR_DOMAIN_INTERFACE: The interface driver.
 * @PV_ERROR_DOMAIN_ONE: The OpenNebula driver, which is gone.
 * @PV_ERROR_DOMAIN_ESX: The ESX driver.
 * @PV_ERROR_DOMAIN_PHYP: The IBM POWER hypervisor driver, which is gone.
 * @PV_ERROR_DOMAIN_SECRET: The secret driver.
 * @PV_ERROR_DOMAIN_CPU: CPU models and their comparison.
 * @PV_ERROR_DOMAIN_XENAPI: The XenAPI driver, which is gone.
 * @PV_ERROR_DOMAIN_NWFILTER: The network filter driver.
 * @PV_ERROR_DOMAIN_HOOK: Hook scripts of the host.
 * @PV_ERROR_DOMAIN_DOMAIN_SNAPSHOT: Domain snapshots.
 * @PV_ERROR_DOMAIN_AUDIT: The host's audit log.
 * @PV_ERROR_DOMAIN_SYSINFO: System information (SMBIOS and the like).
 * @PV_ERROR_DOMAIN_STREAMS: Streams.
 * @PV_ERROR_DOMAIN_VMWARE: The VMware Workstation and Player driver.
 * @PV_ERROR_DOMAIN_EVENT: The event loop.
 * @PV_ERROR_DOMAIN_LIBXL: The Xen driver that uses libxl.
 * @PV_ERROR_DOMAIN_LOCKING: Disk locking.
 * @PV_ERROR_DOMAIN_HYPERV: The Hyper-V driver.
 * @PV_ERROR_DOMAIN_CAPABILITIES: Capabilities of host and hypervisor.
 * @PV_ERROR_DOMAIN_URI: Connection URIs.
 * @PV_ERROR_DOMAIN_AUTH: Authentication.
 * @PV_ERROR_DOMAIN_DBUS: D-Bus.
 * @PV_ERROR_DOMAIN_PARALLELS: The Parallels (Virtuozzo) driver.
 * @PV_ERROR_DOMAIN_DEVICE: Devices of a domain.
 * @PV_ERROR_DOMAIN_SSH: SSH through libssh2.
 * @PV_ERROR_DOMAIN_LOCKSPACE: The lock daemon's lock spaces.
 * @PV_ERROR_DOMAIN_INITCTL: Talking to a container's init.
 * @PV_ERROR_DOMAIN_IDENTITY: The identity of a client.
 * @PV_ERROR_DOMAIN_CGROUP: Linux control groups.
 * @PV_ERROR_DOMAIN_ACCESS: Access control.
 * @PV_ERROR_DOMAIN_SYSTEMD: Services of systemd.
 * @PV_ERROR_DOMAIN_BHYVE: The bhyve driver.
 * @PV_ERROR_DOMAIN_CRYPTO: Encryption.
 * @PV_ERROR_DOMAIN_FIREWALL: The firewall of the host.
 * @PV_ERROR_DOMAIN_POLKIT: Polkit.
 * @PV_ERROR_DOMAIN_THREAD: Threads.
 * @PV_ERROR_DOMAIN_ADMIN: Administration of daemons.
 * @PV_ERROR_DOMAIN_LOGGING: The logging daemon.
 * @PV_ERROR_DOMAIN_XENXL: Xen's `xl` configuration files.
 * @PV_ERROR_DOMAIN_PERF: Performance counters.
 * @PV_ERROR_DOMAIN_LIBSSH: SSH through libssh.
 * @PV_ERROR_DOMAIN_RESCTRL: Allocation of CPU cache and memory bandwidth.
 * @PV_ERROR_DOMAIN_FIREWALLD: Talking to firewalld.
 * @PV_ERROR_DOMAIN_DOMAIN_CHECKPOINT: Domain checkpoints.
 * @PV_ERROR_DOMAIN_TPM: TPM devices.
 * @PV_ERROR_DOMAIN_BPF: Linux BPF programs.
 * @PV_ERROR_DOMAIN_CH: The Cloud Hypervisor driver.
 *
 * Which part of the library or the daemon an error comes from.
 */
typedef enum
{
  PV_ERROR_DOMAIN_NONE = 0,
  PV_ERROR_DOMAIN_XEN = 1,
  PV_ERROR_DOMAIN_XEND = 2,
  PV_ERROR_DOMAIN_XENSTORE = 3,
  PV_ERROR_DOMAIN_SEXPR = 4,
  PV_ERROR_DOMAIN_XML = 5,
  PV_ERROR_DOMAIN_DOM = 6,
  PV_ERROR_DOMAIN_RPC = 7,
  PV_ERROR_DOMAIN_PROXY = 8,
  PV_ERROR_DOMAIN_CONF = 9,
  PV_ERROR_DOMAIN_QEMU = 10,
  PV_ERROR_DOMAIN_NET = 11,
  PV_ERROR_DOMAIN_TEST = 12,
  PV_ERROR_DOMAIN_REMOTE = 13,
  PV_ERROR_DOMAIN_OPENVZ = 14,
  PV_ERROR_DOMAIN_XENXM = 15,
  PV_ERROR_DOMAIN_STATS_LINUX = 16,
  PV_ERROR_DOMAIN_LXC = 17,
  PV_ERROR_DOMAIN_STORAGE = 18,
  PV_ERROR_DOMAIN_NETWORK = 19,
  PV_ERROR_DOMAIN_DOMAIN = 20,
  PV_ERROR_DOMAIN_UML = 21,
  PV_ERROR_DOMAIN_NODEDEV = 22,
  PV_ERROR_DOMAIN_XEN_INOTIFY = 23,
  PV_ERROR_DOMAIN_SECURITY = 24,
  PV_ERROR_DOMAIN_VBOX = 25,
  PV_ERROR_DOMAIN_INTERFACE = 26,
  PV_ERROR_DOMAIN_ONE = 27,
  PV_ERROR_DOMAIN_ESX = 28,
  PV_ERROR_DOMAIN_PHYP = 29,
  PV_ERROR_DOMAIN_SECRET = 30,
  PV_ERROR_DOMAIN_CPU = 31,
  PV_ERROR_DOMAIN_XENAPI = 32,
  PV_ERROR_DOMAIN_NWFILTER = 33,
  PV_ERROR_DOMAIN_HOOK = 34,
  PV_ERROR_DOMAIN_DOMAIN_SNAPSHOT = 35,
  PV_ERROR_DOMAIN_AUDIT = 36,
  PV_ERROR_DOMAIN_SYSINFO = 37,
  PV_ERROR_DOMAIN_STREAMS = 38,
  PV_ERROR_DOMAIN_VMWARE = 39,
  PV_ERROR_DOMAIN_EVENT = 40,
  PV_ERROR_DOMAIN_LIBXL = 41,
  PV_ERROR_DOMAIN_LOCKING = 42,
  PV_ERROR_DOMAIN_HYPERV = 43,
  PV_ERROR_DOMAIN_CAPABILITIES = 44,
  PV_ERROR_DOMAIN_URI = 45,
  PV_ERROR_DOMAIN_AUTH = 46,
  PV_ERROR_DOMAIN_DBUS = 47,
  PV_ERROR_DOMAIN_PARALLELS = 48,
  PV_ERROR_DOMAIN_DEVICE = 49,
  PV_ERROR_DOMAIN_SSH = 50,
  PV_ERROR_DOMAIN_LOCKSPACE = 51,
  PV_ERROR_DOMAIN_INITCTL = 52,
  PV_ERROR_DOMAIN_IDENTITY = 53,
  PV_ERROR_DOMAIN_CGROUP = 54,
  PV_ERROR_DOMAIN_ACCESS = 55,
  PV_ERROR_DOMAIN_SYSTEMD = 56,
  PV_ERROR_DOMAIN_BHYVE = 57,
  PV_ERROR_DOMAIN_CRYPTO = 58,
  PV_ERROR_DOMAIN_FIREWALL = 59,
  PV_ERROR_DOMAIN_POLKIT = 60,
  PV_ERROR_DOMAIN_THREAD = 61,
  PV_ERROR_DOMAIN_ADMIN = 62,
  PV_ERROR_DOMAIN_LOGGING = 63,
  PV_ERROR_DOMAIN_XENXL = 64,
  PV_ERROR_DOMAIN_PERF = 65,
  PV_ERROR_DOMAIN_LIBSSH = 66,
  PV_ERROR_DOMAIN_RESCTRL = 67,
  PV_ERROR_DOMAIN_FIREWALLD = 68,
  PV_ERROR_DOMAIN_DOMAIN_CHECKPOINT = 69,
  PV_ERROR_DOMAIN_TPM = 70,
  PV_ERROR_DOMAIN_BPF = 71,
  PV_ERROR_DOMAIN_CH = 72,
} PvErrorDomain;

#define PV_TYPE_ERROR_DOMAIN (pv_error_domain_get_type ())
GType pv_error_domain_get_type (void);

/**
 * PvError:
 * @PV_ERROR_OK: No error.
 * @PV_ERROR_INTERNAL_ERROR: Something unforeseen went wrong inside; the message says what.
 * @PV_ERROR_NO_MEMORY: There was not enough memory.
 * @PV_ERROR_NO_SUPPORT: The driver does not offer this call.
 * @PV_ERROR_UNKNOWN_HOST: The host name cannot be resolved.
 * @PV_ERROR_NO_CONNECT: There is no connection to the hypervisor.
 * @PV_ERROR_INVALID_CONN: The handle is not a valid connection.
 * @PV_ERROR_INVALID_DOMAIN: The handle is not a valid domain.
 * @PV_ERROR_INVALID_ARG: An argument has a value that is not allowed.
 * @PV_ERROR_OPERATION_FAILED: The operation was tried and failed.
 * @PV_ERROR_GET_FAILED: An HTTP GET failed (old Xen).
 * @PV_ERROR_POST_FAILED: An HTTP POST failed (old Xen).
 * @PV_ERROR_HTTP_ERROR: An HTTP reply had an unexpected status.
 * @PV_ERROR_SEXPR_SERIAL: An S-expression could not be written (old Xen).
 * @PV_ERROR_NO_XEN: The Xen hypervisor cannot be opened.
 * @PV_ERROR_XEN_CALL: A Xen hypercall failed.
 * @PV_ERROR_OS_TYPE: The type of guest operating system is unknown or not supported.
 * @PV_ERROR_NO_KERNEL: The configuration lacks a kernel.
 * @PV_ERROR_NO_ROOT: The configuration lacks a root device.
 * @PV_ERROR_NO_SOURCE: The device's configuration lacks a source.
 * @PV_ERROR_NO_TARGET: The device's configuration lacks a target.
 * @PV_ERROR_NO_NAME: The domain's configuration lacks a name.
 * @PV_ERROR_NO_OS: The domain's configuration lacks the operating system part.
 * @PV_ERROR_NO_DEVICE: The domain's configuration lacks a device that is needed.
 * @PV_ERROR_NO_XENSTORE: XenStore cannot be opened.
 * @PV_ERROR_DRIVER_FULL: There are too many drivers.
 * @PV_ERROR_CALL_FAILED: The driver does not support the call (old).
 * @PV_ERROR_XML_ERROR: The XML is malformed, or its content makes no sense.
 * @PV_ERROR_DOM_EXIST: There is a domain with that name or UUID.
 * @PV_ERROR_OPERATION_DENIED: The call is not allowed on a read-only connection, or not to this user.
 * @PV_ERROR_OPEN_FAILED: A configuration file could not be opened.
 * @PV_ERROR_READ_FAILED: A configuration file could not be read.
 * @PV_ERROR_PARSE_FAILED: A configuration file could not be parsed.
 * @PV_ERROR_CONF_SYNTAX: A configuration file has a syntax error.
 * @PV_ERROR_WRITE_FAILED: A configuration file could not be written.
 * @PV_ERROR_XML_DETAIL: Detail of an XML error, with file and line.
 * @PV_ERROR_INVALID_NETWORK: The handle is not a valid network.
 * @PV_ERROR_NETWORK_EXIST: There is a network with that name or UUID.
 * @PV_ERROR_SYSTEM_ERROR: A system call failed; `int1` of the error is its `errno`.
 * @PV_ERROR_RPC: A message between client and daemon could not be sent, received or understood.
 * @PV_ERROR_GNUTLS_ERROR: TLS reported an error.
 * @PV_ERROR_WAR_NO_NETWORK: The network driver could not be started.
 * @PV_ERROR_NO_DOMAIN: There is no such domain.
 * @PV_ERROR_NO_NETWORK: There is no such network.
 * @PV_ERROR_INVALID_MAC: The hardware address is malformed.
 * @PV_ERROR_AUTH_FAILED: Authentication failed.
 * @PV_ERROR_INVALID_STORAGE_POOL: The handle is not a valid storage pool.
 * @PV_ERROR_INVALID_STORAGE_VOL: The handle is not a valid storage volume.
 * @PV_ERROR_WAR_NO_STORAGE: The storage driver could not be started.
 * @PV_ERROR_NO_STORAGE_POOL: There is no such storage pool.
 * @PV_ERROR_NO_STORAGE_VOL: There is no such storage volume.
 * @PV_ERROR_WAR_NO_NODE: The node device driver could not be started.
 * @PV_ERROR_INVALID_NODE_DEVICE: The handle is not a valid node device.
 * @PV_ERROR_NO_NODE_DEVICE: There is no such node device.
 * @PV_ERROR_NO_SECURITY_MODEL: There is no such security model.
 * @PV_ERROR_OPERATION_INVALID: The operation does not fit the object's present state.
 * @PV_ERROR_WAR_NO_INTERFACE: The interface driver could not be started.
 * @PV_ERROR_NO_INTERFACE: There is no such interface.
 * @PV_ERROR_INVALID_INTERFACE: The handle is not a valid interface.
 * @PV_ERROR_MULTIPLE_INTERFACES: Several interfaces match.
 * @PV_ERROR_WAR_NO_NWFILTER: The network filter driver could not be started.
 * @PV_ERROR_INVALID_NWFILTER: The handle is not a valid network filter.
 * @PV_ERROR_NO_NWFILTER: There is no such network filter.
 * @PV_ERROR_BUILD_FIREWALL: Firewall rules could not be set up.
 * @PV_ERROR_WAR_NO_SECRET: The secret driver could not be started.
 * @PV_ERROR_INVALID_SECRET: The handle is not a valid secret, or its value may not be read.
 * @PV_ERROR_NO_SECRET: There is no such secret, or it has no value.
 * @PV_ERROR_CONFIG_UNSUPPORTED: The configuration asks for something that is not supported.
 * @PV_ERROR_OPERATION_TIMEOUT: The operation took too long, or a lock was not free in time.
 * @PV_ERROR_MIGRATE_PERSIST_FAILED: The guest has migrated, but its configuration could not be stored at the destination.
 * @PV_ERROR_HOOK_SCRIPT_FAILED: A hook script reported failure.
 * @PV_ERROR_INVALID_DOMAIN_SNAPSHOT: The handle is not a valid snapshot.
 * @PV_ERROR_NO_DOMAIN_SNAPSHOT: There is no such snapshot.
 * @PV_ERROR_INVALID_STREAM: The handle is not a valid stream.
 * @PV_ERROR_ARGUMENT_UNSUPPORTED: The driver offers the call, but not with this argument.
 * @PV_ERROR_STORAGE_PROBE_FAILED: What is on a storage device could not be found out.
 * @PV_ERROR_STORAGE_POOL_BUILT: The storage pool has been built before.
 * @PV_ERROR_SNAPSHOT_REVERT_RISKY: Going back to the snapshot is risky and has to be forced.
 * @PV_ERROR_OPERATION_ABORTED: The operation was cancelled on request.
 * @PV_ERROR_AUTH_CANCELLED: The user cancelled the authentication.
 * @PV_ERROR_NO_DOMAIN_METADATA: The domain has no such metadata.
 * @PV_ERROR_MIGRATE_UNSAFE: Migrating would endanger the guest's data and has to be forced.
 * @PV_ERROR_OVERFLOW: A number is too large for its type or field.
 * @PV_ERROR_BLOCK_COPY_ACTIVE: A block copy job is running and prevents the operation.
 * @PV_ERROR_OPERATION_UNSUPPORTED: The driver offers the call, but not for this object or in this way.
 * @PV_ERROR_SSH: SSH through libssh2 reported an error.
 * @PV_ERROR_AGENT_UNRESPONSIVE: The guest agent does not answer.
 * @PV_ERROR_RESOURCE_BUSY: Something that is needed is in use elsewhere.
 * @PV_ERROR_ACCESS_DENIED: The access rules forbid the operation.
 * @PV_ERROR_DBUS_SERVICE: A D-Bus service reported an error.
 * @PV_ERROR_STORAGE_VOL_EXIST: There is a storage volume with that name.
 * @PV_ERROR_CPU_INCOMPATIBLE: The CPU lacks what is asked for.
 * @PV_ERROR_XML_INVALID_SCHEMA: The XML does not fit the schema.
 * @PV_ERROR_MIGRATE_FINISH_OK: Last step of a migration that went well although an error was expected; used inside.
 * @PV_ERROR_AUTH_UNAVAILABLE: No way to authenticate is available.
 * @PV_ERROR_NO_SERVER: The daemon has no such server.
 * @PV_ERROR_NO_CLIENT: The server has no such client.
 * @PV_ERROR_AGENT_UNSYNCED: The guest agent's answer does not belong to the question.
 * @PV_ERROR_LIBSSH: SSH through libssh reported an error.
 * @PV_ERROR_DEVICE_MISSING: The domain has no such device.
 * @PV_ERROR_INVALID_NWFILTER_BINDING: The handle is not a valid network filter binding.
 * @PV_ERROR_NO_NWFILTER_BINDING: There is no such network filter binding.
 * @PV_ERROR_INVALID_DOMAIN_CHECKPOINT: The handle is not a valid checkpoint.
 * @PV_ERROR_NO_DOMAIN_CHECKPOINT: There is no such checkpoint.
 * @PV_ERROR_NO_DOMAIN_BACKUP: No backup job is running.
 * @PV_ERROR_INVALID_NETWORK_PORT: The handle is not a valid network port.
 * @PV_ERROR_NETWORK_PORT_EXIST: There is a network port with that UUID.
 * @PV_ERROR_NO_NETWORK_PORT: There is no such network port.
 * @PV_ERROR_NO_HOSTNAME: The guest's host name is not known.
 * @PV_ERROR_CHECKPOINT_INCONSISTENT: The checkpoint cannot be used, as its data is damaged or incomplete.
 * @PV_ERROR_MULTIPLE_DOMAINS: Several domains match.
 * @PV_ERROR_NO_NETWORK_METADATA: The network has no such metadata.
 * @PV_ERROR_AGENT_COMMAND_TIMEOUT: The guest agent did not complete the command in time.
 * @PV_ERROR_AGENT_COMMAND_FAILED: The guest agent reported that the command failed.
 * @PV_ERROR_INVALID_ENCR_KEY_SECRET: The secret that holds an encryption key is not usable.
 *
 * What kind of error happened. Programs decide by these numbers; the message is for people.
 */
typedef enum
{
  PV_ERROR_OK = 0,
  PV_ERROR_INTERNAL_ERROR = 1,
  PV_ERROR_NO_MEMORY = 2,
  PV_ERROR_NO_SUPPORT = 3,
  PV_ERROR_UNKNOWN_HOST = 4,
  PV_ERROR_NO_CONNECT = 5,
  PV_ERROR_INVALID_CONN = 6,
  PV_ERROR_INVALID_DOMAIN = 7,
  PV_ERROR_INVALID_ARG = 8,
  PV_ERROR_OPERATION_FAILED = 9,
  PV_ERROR_GET_FAILED = 10,
  PV_ERROR_POST_FAILED = 11,
  PV_ERROR_HTTP_ERROR = 12,
  PV_ERROR_SEXPR_SERIAL = 13,
  PV_ERROR_NO_XEN = 14,
  PV_ERROR_XEN_CALL = 15,
  PV_ERROR_OS_TYPE = 16,
  PV_ERROR_NO_KERNEL = 17,
  PV_ERROR_NO_ROOT = 18,
  PV_ERROR_NO_SOURCE = 19,
  PV_ERROR_NO_TARGET = 20,
  PV_ERROR_NO_NAME = 21,
  PV_ERROR_NO_OS = 22,
  PV_ERROR_NO_DEVICE = 23,
  PV_ERROR_NO_XENSTORE = 24,
  PV_ERROR_DRIVER_FULL = 25,
  PV_ERROR_CALL_FAILED = 26,
  PV_ERROR_XML_ERROR = 27,
  PV_ERROR_DOM_EXIST = 28,
  PV_ERROR_OPERATION_DENIED = 29,
  PV_ERROR_OPEN_FAILED = 30,
  PV_ERROR_READ_FAILED = 31,
  PV_ERROR_PARSE_FAILED = 32,
  PV_ERROR_CONF_SYNTAX = 33,
  PV_ERROR_WRITE_FAILED = 34,
  PV_ERROR_XML_DETAIL = 35,
  PV_ERROR_INVALID_NETWORK = 36,
  PV_ERROR_NETWORK_EXIST = 37,
  PV_ERROR_SYSTEM_ERROR = 38,
  PV_ERROR_RPC = 39,
  PV_ERROR_GNUTLS_ERROR = 40,
  PV_ERROR_WAR_NO_NETWORK = 41,
  PV_ERROR_NO_DOMAIN = 42,
  PV_ERROR_NO_NETWORK = 43,
  PV_ERROR_INVALID_MAC = 44,
  PV_ERROR_AUTH_FAILED = 45,
  PV_ERROR_INVALID_STORAGE_POOL = 46,
  PV_ERROR_INVALID_STORAGE_VOL = 47,
  PV_ERROR_WAR_NO_STORAGE = 48,
  PV_ERROR_NO_STORAGE_POOL = 49,
  PV_ERROR_NO_STORAGE_VOL = 50,
  PV_ERROR_WAR_NO_NODE = 51,
  PV_ERROR_INVALID_NODE_DEVICE = 52,
  PV_ERROR_NO_NODE_DEVICE = 53,
  PV_ERROR_NO_SECURITY_MODEL = 54,
  PV_ERROR_OPERATION_INVALID = 55,
  PV_ERROR_WAR_NO_INTERFACE = 56,
  PV_ERROR_NO_INTERFACE = 57,
  PV_ERROR_INVALID_INTERFACE = 58,
  PV_ERROR_MULTIPLE_INTERFACES = 59,
  PV_ERROR_WAR_NO_NWFILTER = 60,
  PV_ERROR_INVALID_NWFILTER = 61,
  PV_ERROR_NO_NWFILTER = 62,
  PV_ERROR_BUILD_FIREWALL = 63,
  PV_ERROR_WAR_NO_SECRET = 64,
  PV_ERROR_INVALID_SECRET = 65,
  PV_ERROR_NO_SECRET = 66,
  PV_ERROR_CONFIG_UNSUPPORTED = 67,
  PV_ERROR_OPERATION_TIMEOUT = 68,
  PV_ERROR_MIGRATE_PERSIST_FAILED = 69,
  PV_ERROR_HOOK_SCRIPT_FAILED = 70,
  PV_ERROR_INVALID_DOMAIN_SNAPSHOT = 71,
  PV_ERROR_NO_DOMAIN_SNAPSHOT = 72,
  PV_ERROR_INVALID_STREAM = 73,
  PV_ERROR_ARGUMENT_UNSUPPORTED = 74,
  PV_ERROR_STORAGE_PROBE_FAILED = 75,
  PV_ERROR_STORAGE_POOL_BUILT = 76,
  PV_ERROR_SNAPSHOT_REVERT_RISKY = 77,
  PV_ERROR_OPERATION_ABORTED = 78,
  PV_ERROR_AUTH_CANCELLED = 79,
  PV_ERROR_NO_DOMAIN_METADATA = 80,
  PV_ERROR_MIGRATE_UNSAFE = 81,
  PV_ERROR_OVERFLOW = 82,
  PV_ERROR_BLOCK_COPY_ACTIVE = 83,
  PV_ERROR_OPERATION_UNSUPPORTED = 84,
  PV_ERROR_SSH = 85,
  PV_ERROR_AGENT_UNRESPONSIVE = 86,
  PV_ERROR_RESOURCE_BUSY = 87,
  PV_ERROR_ACCESS_DENIED = 88,
  PV_ERROR_DBUS_SERVICE = 89,
  PV_ERROR_STORAGE_VOL_EXIST = 90,
  PV_ERROR_CPU_INCOMPATIBLE = 91,
  PV_ERROR_XML_INVALID_SCHEMA = 92,
  PV_ERROR_MIGRATE_FINISH_OK = 93,
  PV_ERROR_AUTH_UNAVAILABLE = 94,
  PV_ERROR_NO_SERVER = 95,
  PV_ERROR_NO_CLIENT = 96,
  PV_ERROR_AGENT_UNSYNCED = 97,
  PV_ERROR_LIBSSH = 98,
  PV_ERROR_DEVICE_MISSING = 99,
  PV_ERROR_INVALID_NWFILTER_BINDING = 100,
  PV_ERROR_NO_NWFILTER_BINDING = 101,
  PV_ERROR_INVALID_DOMAIN_CHECKPOINT = 102,
  PV_ERROR_NO_DOMAIN_CHECKPOINT = 103,
  PV_ERROR_NO_DOMAIN_BACKUP = 104,
  PV_ERROR_INVALID_NETWORK_PORT = 105,
  PV_ERROR_NETWORK_PORT_EXIST = 106,
  PV_ERROR_NO_NETWORK_PORT = 107,
  PV_ERROR_NO_HOSTNAME = 108,
  PV_ERROR_CHECKPOINT_INCONSISTENT = 109,
  PV_ERROR_MULTIPLE_DOMAINS = 110,
  PV_ERROR_NO_NETWORK_METADATA = 111,
  PV_ERROR_AGENT_COMMAND_TIMEOUT = 112,
  PV_ERROR_AGENT_COMMAND_FAILED = 113,
  PV_ERROR_INVALID_ENCR_KEY_SECRET = 114,
} PvError;

#define PV_TYPE_ERROR (pv_error_get_type ())
GType pv_error_get_type (void);

G_END_DECLS
