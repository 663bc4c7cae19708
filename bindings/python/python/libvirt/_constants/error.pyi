# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_ERR_NONE: Final = 0
"""No error."""
VIR_ERR_WARNING: Final = 1
"""Worth mentioning, but not a failure."""
VIR_ERR_ERROR: Final = 2
"""The call failed."""

VIR_FROM_NONE: Final = 0
"""No particular part."""
VIR_FROM_XEN: Final = 1
"""The Xen driver (old, shared code)."""
VIR_FROM_XEND: Final = 2
"""Talking to the old `xend` service."""
VIR_FROM_XENSTORE: Final = 3
"""Talking to XenStore."""
VIR_FROM_SEXPR: Final = 4
"""S-expressions, the format of `xend`."""
VIR_FROM_XML: Final = 5
"""XML, reading or writing."""
VIR_FROM_DOM: Final = 6
"""Handling domains (old; see `VIR_FROM_DOMAIN`)."""
VIR_FROM_RPC: Final = 7
"""Messages between client and daemon."""
VIR_FROM_PROXY: Final = 8
"""The old Xen proxy."""
VIR_FROM_CONF: Final = 9
"""Configuration files."""
VIR_FROM_QEMU: Final = 10
"""The QEMU driver."""
VIR_FROM_NET: Final = 11
"""Talking over the network (old)."""
VIR_FROM_TEST: Final = 12
"""The test driver."""
VIR_FROM_REMOTE: Final = 13
"""The remote driver."""
VIR_FROM_OPENVZ: Final = 14
"""The OpenVZ driver."""
VIR_FROM_XENXM: Final = 15
"""Xen's `xm` configuration files."""
VIR_FROM_STATS_LINUX: Final = 16
"""Linux statistics."""
VIR_FROM_LXC: Final = 17
"""The LXC driver."""
VIR_FROM_STORAGE: Final = 18
"""The storage driver."""
VIR_FROM_NETWORK: Final = 19
"""The network driver."""
VIR_FROM_DOMAIN: Final = 20
"""Domain configurations."""
VIR_FROM_UML: Final = 21
"""The user-mode Linux driver, which is gone."""
VIR_FROM_NODEDEV: Final = 22
"""The node device driver."""
VIR_FROM_XEN_INOTIFY: Final = 23
"""Watching Xen's configuration files."""
VIR_FROM_SECURITY: Final = 24
"""Security labels, such as of SELinux and AppArmor."""
VIR_FROM_VBOX: Final = 25
"""The VirtualBox driver."""
VIR_FROM_INTERFACE: Final = 26
"""The interface driver."""
VIR_FROM_ONE: Final = 27
"""The OpenNebula driver, which is gone."""
VIR_FROM_ESX: Final = 28
"""The ESX driver."""
VIR_FROM_PHYP: Final = 29
"""The IBM POWER hypervisor driver, which is gone."""
VIR_FROM_SECRET: Final = 30
"""The secret driver."""
VIR_FROM_CPU: Final = 31
"""CPU models and their comparison."""
VIR_FROM_XENAPI: Final = 32
"""The XenAPI driver, which is gone."""
VIR_FROM_NWFILTER: Final = 33
"""The network filter driver."""
VIR_FROM_HOOK: Final = 34
"""Hook scripts of the host."""
VIR_FROM_DOMAIN_SNAPSHOT: Final = 35
"""Domain snapshots."""
VIR_FROM_AUDIT: Final = 36
"""The host's audit log."""
VIR_FROM_SYSINFO: Final = 37
"""System information (SMBIOS and the like)."""
VIR_FROM_STREAMS: Final = 38
"""Streams."""
VIR_FROM_VMWARE: Final = 39
"""The VMware Workstation and Player driver."""
VIR_FROM_EVENT: Final = 40
"""The event loop."""
VIR_FROM_LIBXL: Final = 41
"""The Xen driver that uses libxl."""
VIR_FROM_LOCKING: Final = 42
"""Disk locking."""
VIR_FROM_HYPERV: Final = 43
"""The Hyper-V driver."""
VIR_FROM_CAPABILITIES: Final = 44
"""Capabilities of host and hypervisor."""
VIR_FROM_URI: Final = 45
"""Connection URIs."""
VIR_FROM_AUTH: Final = 46
"""Authentication."""
VIR_FROM_DBUS: Final = 47
"""D-Bus."""
VIR_FROM_PARALLELS: Final = 48
"""The Parallels (Virtuozzo) driver."""
VIR_FROM_DEVICE: Final = 49
"""Devices of a domain."""
VIR_FROM_SSH: Final = 50
"""SSH through libssh2."""
VIR_FROM_LOCKSPACE: Final = 51
"""The lock daemon's lock spaces."""
VIR_FROM_INITCTL: Final = 52
"""Talking to a container's init."""
VIR_FROM_IDENTITY: Final = 53
"""The identity of a client."""
VIR_FROM_CGROUP: Final = 54
"""Linux control groups."""
VIR_FROM_ACCESS: Final = 55
"""Access control."""
VIR_FROM_SYSTEMD: Final = 56
"""Services of systemd."""
VIR_FROM_BHYVE: Final = 57
"""The bhyve driver."""
VIR_FROM_CRYPTO: Final = 58
"""Encryption."""
VIR_FROM_FIREWALL: Final = 59
"""The firewall of the host."""
VIR_FROM_POLKIT: Final = 60
"""Polkit."""
VIR_FROM_THREAD: Final = 61
"""Threads."""
VIR_FROM_ADMIN: Final = 62
"""Administration of daemons."""
VIR_FROM_LOGGING: Final = 63
"""The logging daemon."""
VIR_FROM_XENXL: Final = 64
"""Xen's `xl` configuration files."""
VIR_FROM_PERF: Final = 65
"""Performance counters."""
VIR_FROM_LIBSSH: Final = 66
"""SSH through libssh."""
VIR_FROM_RESCTRL: Final = 67
"""Allocation of CPU cache and memory bandwidth."""
VIR_FROM_FIREWALLD: Final = 68
"""Talking to firewalld."""
VIR_FROM_DOMAIN_CHECKPOINT: Final = 69
"""Domain checkpoints."""
VIR_FROM_TPM: Final = 70
"""TPM devices."""
VIR_FROM_BPF: Final = 71
"""Linux BPF programs."""
VIR_FROM_CH: Final = 72
"""The Cloud Hypervisor driver."""
VIR_ERR_DOMAIN_LAST: Final = 73
"""How many there are, in this version."""

VIR_ERR_OK: Final = 0
"""No error."""
VIR_ERR_INTERNAL_ERROR: Final = 1
"""Something unforeseen went wrong inside; the message says what."""
VIR_ERR_NO_MEMORY: Final = 2
"""There was not enough memory."""
VIR_ERR_NO_SUPPORT: Final = 3
"""The driver does not offer this call."""
VIR_ERR_UNKNOWN_HOST: Final = 4
"""The host name cannot be resolved."""
VIR_ERR_NO_CONNECT: Final = 5
"""There is no connection to the hypervisor."""
VIR_ERR_INVALID_CONN: Final = 6
"""The handle is not a valid connection."""
VIR_ERR_INVALID_DOMAIN: Final = 7
"""The handle is not a valid domain."""
VIR_ERR_INVALID_ARG: Final = 8
"""An argument has a value that is not allowed."""
VIR_ERR_OPERATION_FAILED: Final = 9
"""The operation was tried and failed."""
VIR_ERR_GET_FAILED: Final = 10
"""An HTTP GET failed (old Xen)."""
VIR_ERR_POST_FAILED: Final = 11
"""An HTTP POST failed (old Xen)."""
VIR_ERR_HTTP_ERROR: Final = 12
"""An HTTP reply had an unexpected status."""
VIR_ERR_SEXPR_SERIAL: Final = 13
"""An S-expression could not be written (old Xen)."""
VIR_ERR_NO_XEN: Final = 14
"""The Xen hypervisor cannot be opened."""
VIR_ERR_XEN_CALL: Final = 15
"""A Xen hypercall failed."""
VIR_ERR_OS_TYPE: Final = 16
"""The type of guest operating system is unknown or not supported."""
VIR_ERR_NO_KERNEL: Final = 17
"""The configuration lacks a kernel."""
VIR_ERR_NO_ROOT: Final = 18
"""The configuration lacks a root device."""
VIR_ERR_NO_SOURCE: Final = 19
"""The device's configuration lacks a source."""
VIR_ERR_NO_TARGET: Final = 20
"""The device's configuration lacks a target."""
VIR_ERR_NO_NAME: Final = 21
"""The domain's configuration lacks a name."""
VIR_ERR_NO_OS: Final = 22
"""The domain's configuration lacks the operating system part."""
VIR_ERR_NO_DEVICE: Final = 23
"""The domain's configuration lacks a device that is needed."""
VIR_ERR_NO_XENSTORE: Final = 24
"""XenStore cannot be opened."""
VIR_ERR_DRIVER_FULL: Final = 25
"""There are too many drivers."""
VIR_ERR_CALL_FAILED: Final = 26
"""The driver does not support the call (old)."""
VIR_ERR_XML_ERROR: Final = 27
"""The XML is malformed, or its content makes no sense."""
VIR_ERR_DOM_EXIST: Final = 28
"""There is a domain with that name or UUID."""
VIR_ERR_OPERATION_DENIED: Final = 29
"""The call is not allowed on a read-only connection, or not to this user."""
VIR_ERR_OPEN_FAILED: Final = 30
"""A configuration file could not be opened."""
VIR_ERR_READ_FAILED: Final = 31
"""A configuration file could not be read."""
VIR_ERR_PARSE_FAILED: Final = 32
"""A configuration file could not be parsed."""
VIR_ERR_CONF_SYNTAX: Final = 33
"""A configuration file has a syntax error."""
VIR_ERR_WRITE_FAILED: Final = 34
"""A configuration file could not be written."""
VIR_ERR_XML_DETAIL: Final = 35
"""Detail of an XML error, with file and line."""
VIR_ERR_INVALID_NETWORK: Final = 36
"""The handle is not a valid network."""
VIR_ERR_NETWORK_EXIST: Final = 37
"""There is a network with that name or UUID."""
VIR_ERR_SYSTEM_ERROR: Final = 38
"""A system call failed; `int1` of the error is its `errno`."""
VIR_ERR_RPC: Final = 39
"""A message between client and daemon could not be sent, received or understood."""
VIR_ERR_GNUTLS_ERROR: Final = 40
"""TLS reported an error."""
VIR_WAR_NO_NETWORK: Final = 41
"""The network driver could not be started."""
VIR_ERR_NO_DOMAIN: Final = 42
"""There is no such domain."""
VIR_ERR_NO_NETWORK: Final = 43
"""There is no such network."""
VIR_ERR_INVALID_MAC: Final = 44
"""The hardware address is malformed."""
VIR_ERR_AUTH_FAILED: Final = 45
"""Authentication failed."""
VIR_ERR_INVALID_STORAGE_POOL: Final = 46
"""The handle is not a valid storage pool."""
VIR_ERR_INVALID_STORAGE_VOL: Final = 47
"""The handle is not a valid storage volume."""
VIR_WAR_NO_STORAGE: Final = 48
"""The storage driver could not be started."""
VIR_ERR_NO_STORAGE_POOL: Final = 49
"""There is no such storage pool."""
VIR_ERR_NO_STORAGE_VOL: Final = 50
"""There is no such storage volume."""
VIR_WAR_NO_NODE: Final = 51
"""The node device driver could not be started."""
VIR_ERR_INVALID_NODE_DEVICE: Final = 52
"""The handle is not a valid node device."""
VIR_ERR_NO_NODE_DEVICE: Final = 53
"""There is no such node device."""
VIR_ERR_NO_SECURITY_MODEL: Final = 54
"""There is no such security model."""
VIR_ERR_OPERATION_INVALID: Final = 55
"""The operation does not fit the object's present state."""
VIR_WAR_NO_INTERFACE: Final = 56
"""The interface driver could not be started."""
VIR_ERR_NO_INTERFACE: Final = 57
"""There is no such interface."""
VIR_ERR_INVALID_INTERFACE: Final = 58
"""The handle is not a valid interface."""
VIR_ERR_MULTIPLE_INTERFACES: Final = 59
"""Several interfaces match."""
VIR_WAR_NO_NWFILTER: Final = 60
"""The network filter driver could not be started."""
VIR_ERR_INVALID_NWFILTER: Final = 61
"""The handle is not a valid network filter."""
VIR_ERR_NO_NWFILTER: Final = 62
"""There is no such network filter."""
VIR_ERR_BUILD_FIREWALL: Final = 63
"""Firewall rules could not be set up."""
VIR_WAR_NO_SECRET: Final = 64
"""The secret driver could not be started."""
VIR_ERR_INVALID_SECRET: Final = 65
"""The handle is not a valid secret, or its value may not be read."""
VIR_ERR_NO_SECRET: Final = 66
"""There is no such secret, or it has no value."""
VIR_ERR_CONFIG_UNSUPPORTED: Final = 67
"""The configuration asks for something that is not supported."""
VIR_ERR_OPERATION_TIMEOUT: Final = 68
"""The operation took too long, or a lock was not free in time."""
VIR_ERR_MIGRATE_PERSIST_FAILED: Final = 69
"""The guest has migrated, but its configuration could not be stored at the destination."""
VIR_ERR_HOOK_SCRIPT_FAILED: Final = 70
"""A hook script reported failure."""
VIR_ERR_INVALID_DOMAIN_SNAPSHOT: Final = 71
"""The handle is not a valid snapshot."""
VIR_ERR_NO_DOMAIN_SNAPSHOT: Final = 72
"""There is no such snapshot."""
VIR_ERR_INVALID_STREAM: Final = 73
"""The handle is not a valid stream."""
VIR_ERR_ARGUMENT_UNSUPPORTED: Final = 74
"""The driver offers the call, but not with this argument."""
VIR_ERR_STORAGE_PROBE_FAILED: Final = 75
"""What is on a storage device could not be found out."""
VIR_ERR_STORAGE_POOL_BUILT: Final = 76
"""The storage pool has been built before."""
VIR_ERR_SNAPSHOT_REVERT_RISKY: Final = 77
"""Going back to the snapshot is risky and has to be forced."""
VIR_ERR_OPERATION_ABORTED: Final = 78
"""The operation was cancelled on request."""
VIR_ERR_AUTH_CANCELLED: Final = 79
"""The user cancelled the authentication."""
VIR_ERR_NO_DOMAIN_METADATA: Final = 80
"""The domain has no such metadata."""
VIR_ERR_MIGRATE_UNSAFE: Final = 81
"""Migrating would endanger the guest's data and has to be forced."""
VIR_ERR_OVERFLOW: Final = 82
"""A number is too large for its type or field."""
VIR_ERR_BLOCK_COPY_ACTIVE: Final = 83
"""A block copy job is running and prevents the operation."""
VIR_ERR_OPERATION_UNSUPPORTED: Final = 84
"""The driver offers the call, but not for this object or in this way."""
VIR_ERR_SSH: Final = 85
"""SSH through libssh2 reported an error."""
VIR_ERR_AGENT_UNRESPONSIVE: Final = 86
"""The guest agent does not answer."""
VIR_ERR_RESOURCE_BUSY: Final = 87
"""Something that is needed is in use elsewhere."""
VIR_ERR_ACCESS_DENIED: Final = 88
"""The access rules forbid the operation."""
VIR_ERR_DBUS_SERVICE: Final = 89
"""A D-Bus service reported an error."""
VIR_ERR_STORAGE_VOL_EXIST: Final = 90
"""There is a storage volume with that name."""
VIR_ERR_CPU_INCOMPATIBLE: Final = 91
"""The CPU lacks what is asked for."""
VIR_ERR_XML_INVALID_SCHEMA: Final = 92
"""The XML does not fit the schema."""
VIR_ERR_MIGRATE_FINISH_OK: Final = 93
"""Last step of a migration that went well although an error was expected; used inside."""
VIR_ERR_AUTH_UNAVAILABLE: Final = 94
"""No way to authenticate is available."""
VIR_ERR_NO_SERVER: Final = 95
"""The daemon has no such server."""
VIR_ERR_NO_CLIENT: Final = 96
"""The server has no such client."""
VIR_ERR_AGENT_UNSYNCED: Final = 97
"""The guest agent's answer does not belong to the question."""
VIR_ERR_LIBSSH: Final = 98
"""SSH through libssh reported an error."""
VIR_ERR_DEVICE_MISSING: Final = 99
"""The domain has no such device."""
VIR_ERR_INVALID_NWFILTER_BINDING: Final = 100
"""The handle is not a valid network filter binding."""
VIR_ERR_NO_NWFILTER_BINDING: Final = 101
"""There is no such network filter binding."""
VIR_ERR_INVALID_DOMAIN_CHECKPOINT: Final = 102
"""The handle is not a valid checkpoint."""
VIR_ERR_NO_DOMAIN_CHECKPOINT: Final = 103
"""There is no such checkpoint."""
VIR_ERR_NO_DOMAIN_BACKUP: Final = 104
"""No backup job is running."""
VIR_ERR_INVALID_NETWORK_PORT: Final = 105
"""The handle is not a valid network port."""
VIR_ERR_NETWORK_PORT_EXIST: Final = 106
"""There is a network port with that UUID."""
VIR_ERR_NO_NETWORK_PORT: Final = 107
"""There is no such network port."""
VIR_ERR_NO_HOSTNAME: Final = 108
"""The guest's host name is not known."""
VIR_ERR_CHECKPOINT_INCONSISTENT: Final = 109
"""The checkpoint cannot be used, as its data is damaged or incomplete."""
VIR_ERR_MULTIPLE_DOMAINS: Final = 110
"""Several domains match."""
VIR_ERR_NO_NETWORK_METADATA: Final = 111
"""The network has no such metadata."""
VIR_ERR_AGENT_COMMAND_TIMEOUT: Final = 112
"""The guest agent did not complete the command in time."""
VIR_ERR_AGENT_COMMAND_FAILED: Final = 113
"""The guest agent reported that the command failed."""
VIR_ERR_INVALID_ENCR_KEY_SECRET: Final = 114
"""The secret that holds an encryption key is not usable."""
VIR_ERR_NUMBER_LAST: Final = 115
"""How many there are, in this version."""
