// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What kind of error happened. Programs decide by these numbers; the message is for people.
 */
public final class ErrorNumber {
    /** No error. */
    public static final int OK = 0;

    /** Something unforeseen went wrong inside; the message says what. */
    public static final int INTERNAL_ERROR = 1;

    /** There was not enough memory. */
    public static final int NO_MEMORY = 2;

    /** The driver does not offer this call. */
    public static final int NO_SUPPORT = 3;

    /** The host name cannot be resolved. */
    public static final int UNKNOWN_HOST = 4;

    /** There is no connection to the hypervisor. */
    public static final int NO_CONNECT = 5;

    /** The handle is not a valid connection. */
    public static final int INVALID_CONN = 6;

    /** The handle is not a valid domain. */
    public static final int INVALID_DOMAIN = 7;

    /** An argument has a value that is not allowed. */
    public static final int INVALID_ARG = 8;

    /** The operation was tried and failed. */
    public static final int OPERATION_FAILED = 9;

    /** An HTTP GET failed (old Xen). */
    public static final int GET_FAILED = 10;

    /** An HTTP POST failed (old Xen). */
    public static final int POST_FAILED = 11;

    /** An HTTP reply had an unexpected status. */
    public static final int HTTP_ERROR = 12;

    /** An S-expression could not be written (old Xen). */
    public static final int SEXPR_SERIAL = 13;

    /** The Xen hypervisor cannot be opened. */
    public static final int NO_XEN = 14;

    /** A Xen hypercall failed. */
    public static final int XEN_CALL = 15;

    /** The type of guest operating system is unknown or not supported. */
    public static final int OS_TYPE = 16;

    /** The configuration lacks a kernel. */
    public static final int NO_KERNEL = 17;

    /** The configuration lacks a root device. */
    public static final int NO_ROOT = 18;

    /** The device's configuration lacks a source. */
    public static final int NO_SOURCE = 19;

    /** The device's configuration lacks a target. */
    public static final int NO_TARGET = 20;

    /** The domain's configuration lacks a name. */
    public static final int NO_NAME = 21;

    /** The domain's configuration lacks the operating system part. */
    public static final int NO_OS = 22;

    /** The domain's configuration lacks a device that is needed. */
    public static final int NO_DEVICE = 23;

    /** XenStore cannot be opened. */
    public static final int NO_XENSTORE = 24;

    /** There are too many drivers. */
    public static final int DRIVER_FULL = 25;

    /** The driver does not support the call (old). */
    public static final int CALL_FAILED = 26;

    /** The XML is malformed, or its content makes no sense. */
    public static final int XML_ERROR = 27;

    /** There is a domain with that name or UUID. */
    public static final int DOM_EXIST = 28;

    /** The call is not allowed on a read-only connection, or not to this user. */
    public static final int OPERATION_DENIED = 29;

    /** A configuration file could not be opened. */
    public static final int OPEN_FAILED = 30;

    /** A configuration file could not be read. */
    public static final int READ_FAILED = 31;

    /** A configuration file could not be parsed. */
    public static final int PARSE_FAILED = 32;

    /** A configuration file has a syntax error. */
    public static final int CONF_SYNTAX = 33;

    /** A configuration file could not be written. */
    public static final int WRITE_FAILED = 34;

    /** Detail of an XML error, with file and line. */
    public static final int XML_DETAIL = 35;

    /** The handle is not a valid network. */
    public static final int INVALID_NETWORK = 36;

    /** There is a network with that name or UUID. */
    public static final int NETWORK_EXIST = 37;

    /** A system call failed; <code>int1</code> of the error is its <code>errno</code>. */
    public static final int SYSTEM_ERROR = 38;

    /** A message between client and daemon could not be sent, received or understood. */
    public static final int RPC = 39;

    /** TLS reported an error. */
    public static final int GNUTLS_ERROR = 40;

    /** The network driver could not be started. */
    public static final int WAR_NO_NETWORK = 41;

    /** There is no such domain. */
    public static final int NO_DOMAIN = 42;

    /** There is no such network. */
    public static final int NO_NETWORK = 43;

    /** The hardware address is malformed. */
    public static final int INVALID_MAC = 44;

    /** Authentication failed. */
    public static final int AUTH_FAILED = 45;

    /** The handle is not a valid storage pool. */
    public static final int INVALID_STORAGE_POOL = 46;

    /** The handle is not a valid storage volume. */
    public static final int INVALID_STORAGE_VOL = 47;

    /** The storage driver could not be started. */
    public static final int WAR_NO_STORAGE = 48;

    /** There is no such storage pool. */
    public static final int NO_STORAGE_POOL = 49;

    /** There is no such storage volume. */
    public static final int NO_STORAGE_VOL = 50;

    /** The node device driver could not be started. */
    public static final int WAR_NO_NODE = 51;

    /** The handle is not a valid node device. */
    public static final int INVALID_NODE_DEVICE = 52;

    /** There is no such node device. */
    public static final int NO_NODE_DEVICE = 53;

    /** There is no such security model. */
    public static final int NO_SECURITY_MODEL = 54;

    /** The operation does not fit the object's present state. */
    public static final int OPERATION_INVALID = 55;

    /** The interface driver could not be started. */
    public static final int WAR_NO_INTERFACE = 56;

    /** There is no such interface. */
    public static final int NO_INTERFACE = 57;

    /** The handle is not a valid interface. */
    public static final int INVALID_INTERFACE = 58;

    /** Several interfaces match. */
    public static final int MULTIPLE_INTERFACES = 59;

    /** The network filter driver could not be started. */
    public static final int WAR_NO_NWFILTER = 60;

    /** The handle is not a valid network filter. */
    public static final int INVALID_NWFILTER = 61;

    /** There is no such network filter. */
    public static final int NO_NWFILTER = 62;

    /** Firewall rules could not be set up. */
    public static final int BUILD_FIREWALL = 63;

    /** The secret driver could not be started. */
    public static final int WAR_NO_SECRET = 64;

    /** The handle is not a valid secret, or its value may not be read. */
    public static final int INVALID_SECRET = 65;

    /** There is no such secret, or it has no value. */
    public static final int NO_SECRET = 66;

    /** The configuration asks for something that is not supported. */
    public static final int CONFIG_UNSUPPORTED = 67;

    /** The operation took too long, or a lock was not free in time. */
    public static final int OPERATION_TIMEOUT = 68;

    /** The guest has migrated, but its configuration could not be stored at the destination. */
    public static final int MIGRATE_PERSIST_FAILED = 69;

    /** A hook script reported failure. */
    public static final int HOOK_SCRIPT_FAILED = 70;

    /** The handle is not a valid snapshot. */
    public static final int INVALID_DOMAIN_SNAPSHOT = 71;

    /** There is no such snapshot. */
    public static final int NO_DOMAIN_SNAPSHOT = 72;

    /** The handle is not a valid stream. */
    public static final int INVALID_STREAM = 73;

    /** The driver offers the call, but not with this argument. */
    public static final int ARGUMENT_UNSUPPORTED = 74;

    /** What is on a storage device could not be found out. */
    public static final int STORAGE_PROBE_FAILED = 75;

    /** The storage pool has been built before. */
    public static final int STORAGE_POOL_BUILT = 76;

    /** Going back to the snapshot is risky and has to be forced. */
    public static final int SNAPSHOT_REVERT_RISKY = 77;

    /** The operation was cancelled on request. */
    public static final int OPERATION_ABORTED = 78;

    /** The user cancelled the authentication. */
    public static final int AUTH_CANCELLED = 79;

    /** The domain has no such metadata. */
    public static final int NO_DOMAIN_METADATA = 80;

    /** Migrating would endanger the guest's data and has to be forced. */
    public static final int MIGRATE_UNSAFE = 81;

    /** A number is too large for its type or field. */
    public static final int OVERFLOW = 82;

    /** A block copy job is running and prevents the operation. */
    public static final int BLOCK_COPY_ACTIVE = 83;

    /** The driver offers the call, but not for this object or in this way. */
    public static final int OPERATION_UNSUPPORTED = 84;

    /** SSH through libssh2 reported an error. */
    public static final int SSH = 85;

    /** The guest agent does not answer. */
    public static final int AGENT_UNRESPONSIVE = 86;

    /** Something that is needed is in use elsewhere. */
    public static final int RESOURCE_BUSY = 87;

    /** The access rules forbid the operation. */
    public static final int ACCESS_DENIED = 88;

    /** A D-Bus service reported an error. */
    public static final int DBUS_SERVICE = 89;

    /** There is a storage volume with that name. */
    public static final int STORAGE_VOL_EXIST = 90;

    /** The CPU lacks what is asked for. */
    public static final int CPU_INCOMPATIBLE = 91;

    /** The XML does not fit the schema. */
    public static final int XML_INVALID_SCHEMA = 92;

    /** Last step of a migration that went well although an error was expected; used inside. */
    public static final int MIGRATE_FINISH_OK = 93;

    /** No way to authenticate is available. */
    public static final int AUTH_UNAVAILABLE = 94;

    /** The daemon has no such server. */
    public static final int NO_SERVER = 95;

    /** The server has no such client. */
    public static final int NO_CLIENT = 96;

    /** The guest agent's answer does not belong to the question. */
    public static final int AGENT_UNSYNCED = 97;

    /** SSH through libssh reported an error. */
    public static final int LIBSSH = 98;

    /** The domain has no such device. */
    public static final int DEVICE_MISSING = 99;

    /** The handle is not a valid network filter binding. */
    public static final int INVALID_NWFILTER_BINDING = 100;

    /** There is no such network filter binding. */
    public static final int NO_NWFILTER_BINDING = 101;

    /** The handle is not a valid checkpoint. */
    public static final int INVALID_DOMAIN_CHECKPOINT = 102;

    /** There is no such checkpoint. */
    public static final int NO_DOMAIN_CHECKPOINT = 103;

    /** No backup job is running. */
    public static final int NO_DOMAIN_BACKUP = 104;

    /** The handle is not a valid network port. */
    public static final int INVALID_NETWORK_PORT = 105;

    /** There is a network port with that UUID. */
    public static final int NETWORK_PORT_EXIST = 106;

    /** There is no such network port. */
    public static final int NO_NETWORK_PORT = 107;

    /** The guest's host name is not known. */
    public static final int NO_HOSTNAME = 108;

    /** The checkpoint cannot be used, as its data is damaged or incomplete. */
    public static final int CHECKPOINT_INCONSISTENT = 109;

    /** Several domains match. */
    public static final int MULTIPLE_DOMAINS = 110;

    /** The network has no such metadata. */
    public static final int NO_NETWORK_METADATA = 111;

    /** The guest agent did not complete the command in time. */
    public static final int AGENT_COMMAND_TIMEOUT = 112;

    /** The guest agent reported that the command failed. */
    public static final int AGENT_COMMAND_FAILED = 113;

    /** The secret that holds an encryption key is not usable. */
    public static final int INVALID_ENCR_KEY_SECRET = 114;

    private ErrorNumber() {
    }
}
