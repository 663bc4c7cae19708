// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

import java.io.Serializable;

/** What went wrong: a code to act on, the part it comes from, and a message for people. */
public class Error implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How bad an error is. */
    public enum ErrorLevel {
        /** No error. */
        VIR_ERR_NONE(0),
        /** Worth mentioning, but not a failure. */
        VIR_ERR_WARNING(1),
        /** The call failed. */
        VIR_ERR_ERROR(2),
        /** A number that this version has no name for. */
        VIR_ERR_UNKNOWN(-1);

        private final int number;

        ErrorLevel(int number) {
            this.number = number;
        }

        /**
         * The number in C.
         *
         * @return the number
         */
        public int getNumber() {
            return number;
        }

        static ErrorLevel of(int number) {
            return Numbered.find(values(), number, ErrorLevel::getNumber);
        }
    }

    /** Which part of the library or the daemon an error comes from. */
    public enum ErrorDomain {
        /** No particular part. */
        VIR_FROM_NONE(0),
        /** The Xen driver (old, shared code). */
        VIR_FROM_XEN(1),
        /** Talking to the old <code>xend</code> service. */
        VIR_FROM_XEND(2),
        /** Talking to XenStore. */
        VIR_FROM_XENSTORE(3),
        /** S-expressions, the format of <code>xend</code>. */
        VIR_FROM_SEXPR(4),
        /** XML, reading or writing. */
        VIR_FROM_XML(5),
        /** Handling domains (old; see <code>VIR_FROM_DOMAIN</code>). */
        VIR_FROM_DOM(6),
        /** Messages between client and daemon. */
        VIR_FROM_RPC(7),
        /** The old Xen proxy. */
        VIR_FROM_PROXY(8),
        /** Configuration files. */
        VIR_FROM_CONF(9),
        /** The QEMU driver. */
        VIR_FROM_QEMU(10),
        /** Talking over the network (old). */
        VIR_FROM_NET(11),
        /** The test driver. */
        VIR_FROM_TEST(12),
        /** The remote driver. */
        VIR_FROM_REMOTE(13),
        /** The OpenVZ driver. */
        VIR_FROM_OPENVZ(14),
        /** Xen's <code>xm</code> configuration files. */
        VIR_FROM_XENXM(15),
        /** Linux statistics. */
        VIR_FROM_STATS_LINUX(16),
        /** The LXC driver. */
        VIR_FROM_LXC(17),
        /** The storage driver. */
        VIR_FROM_STORAGE(18),
        /** The network driver. */
        VIR_FROM_NETWORK(19),
        /** Domain configurations. */
        VIR_FROM_DOMAIN(20),
        /** The user-mode Linux driver, which is gone. */
        VIR_FROM_UML(21),
        /** The node device driver. */
        VIR_FROM_NODEDEV(22),
        /** Watching Xen's configuration files. */
        VIR_FROM_XEN_INOTIFY(23),
        /** Security labels, such as of SELinux and AppArmor. */
        VIR_FROM_SECURITY(24),
        /** The VirtualBox driver. */
        VIR_FROM_VBOX(25),
        /** The interface driver. */
        VIR_FROM_INTERFACE(26),
        /** The OpenNebula driver, which is gone. */
        VIR_FROM_ONE(27),
        /** The ESX driver. */
        VIR_FROM_ESX(28),
        /** The IBM POWER hypervisor driver, which is gone. */
        VIR_FROM_PHYP(29),
        /** The secret driver. */
        VIR_FROM_SECRET(30),
        /** CPU models and their comparison. */
        VIR_FROM_CPU(31),
        /** The XenAPI driver, which is gone. */
        VIR_FROM_XENAPI(32),
        /** The network filter driver. */
        VIR_FROM_NWFILTER(33),
        /** Hook scripts of the host. */
        VIR_FROM_HOOK(34),
        /** Domain snapshots. */
        VIR_FROM_DOMAIN_SNAPSHOT(35),
        /** The host's audit log. */
        VIR_FROM_AUDIT(36),
        /** System information (SMBIOS and the like). */
        VIR_FROM_SYSINFO(37),
        /** Streams. */
        VIR_FROM_STREAMS(38),
        /** The VMware Workstation and Player driver. */
        VIR_FROM_VMWARE(39),
        /** The event loop. */
        VIR_FROM_EVENT(40),
        /** The Xen driver that uses libxl. */
        VIR_FROM_LIBXL(41),
        /** Disk locking. */
        VIR_FROM_LOCKING(42),
        /** The Hyper-V driver. */
        VIR_FROM_HYPERV(43),
        /** Capabilities of host and hypervisor. */
        VIR_FROM_CAPABILITIES(44),
        /** Connection URIs. */
        VIR_FROM_URI(45),
        /** Authentication. */
        VIR_FROM_AUTH(46),
        /** D-Bus. */
        VIR_FROM_DBUS(47),
        /** The Parallels (Virtuozzo) driver. */
        VIR_FROM_PARALLELS(48),
        /** Devices of a domain. */
        VIR_FROM_DEVICE(49),
        /** SSH through libssh2. */
        VIR_FROM_SSH(50),
        /** The lock daemon's lock spaces. */
        VIR_FROM_LOCKSPACE(51),
        /** Talking to a container's init. */
        VIR_FROM_INITCTL(52),
        /** The identity of a client. */
        VIR_FROM_IDENTITY(53),
        /** Linux control groups. */
        VIR_FROM_CGROUP(54),
        /** Access control. */
        VIR_FROM_ACCESS(55),
        /** Services of systemd. */
        VIR_FROM_SYSTEMD(56),
        /** The bhyve driver. */
        VIR_FROM_BHYVE(57),
        /** Encryption. */
        VIR_FROM_CRYPTO(58),
        /** The firewall of the host. */
        VIR_FROM_FIREWALL(59),
        /** Polkit. */
        VIR_FROM_POLKIT(60),
        /** Threads. */
        VIR_FROM_THREAD(61),
        /** Administration of daemons. */
        VIR_FROM_ADMIN(62),
        /** The logging daemon. */
        VIR_FROM_LOGGING(63),
        /** Xen's <code>xl</code> configuration files. */
        VIR_FROM_XENXL(64),
        /** Performance counters. */
        VIR_FROM_PERF(65),
        /** SSH through libssh. */
        VIR_FROM_LIBSSH(66),
        /** Allocation of CPU cache and memory bandwidth. */
        VIR_FROM_RESCTRL(67),
        /** Talking to firewalld. */
        VIR_FROM_FIREWALLD(68),
        /** Domain checkpoints. */
        VIR_FROM_DOMAIN_CHECKPOINT(69),
        /** TPM devices. */
        VIR_FROM_TPM(70),
        /** Linux BPF programs. */
        VIR_FROM_BPF(71),
        /** The Cloud Hypervisor driver. */
        VIR_FROM_CH(72),
        /** A number that this version has no name for. */
        VIR_FROM_UNKNOWN(-1);

        private final int number;

        ErrorDomain(int number) {
            this.number = number;
        }

        /**
         * The number in C.
         *
         * @return the number
         */
        public int getNumber() {
            return number;
        }

        static ErrorDomain of(int number) {
            return Numbered.find(values(), number, ErrorDomain::getNumber);
        }
    }

    /** What kind of error happened. Programs decide by these numbers; the message is for people. */
    public enum ErrorNumber {
        /** No error. */
        VIR_ERR_OK(0),
        /** Something unforeseen went wrong inside; the message says what. */
        VIR_ERR_INTERNAL_ERROR(1),
        /** There was not enough memory. */
        VIR_ERR_NO_MEMORY(2),
        /** The driver does not offer this call. */
        VIR_ERR_NO_SUPPORT(3),
        /** The host name cannot be resolved. */
        VIR_ERR_UNKNOWN_HOST(4),
        /** There is no connection to the hypervisor. */
        VIR_ERR_NO_CONNECT(5),
        /** The handle is not a valid connection. */
        VIR_ERR_INVALID_CONN(6),
        /** The handle is not a valid domain. */
        VIR_ERR_INVALID_DOMAIN(7),
        /** An argument has a value that is not allowed. */
        VIR_ERR_INVALID_ARG(8),
        /** The operation was tried and failed. */
        VIR_ERR_OPERATION_FAILED(9),
        /** An HTTP GET failed (old Xen). */
        VIR_ERR_GET_FAILED(10),
        /** An HTTP POST failed (old Xen). */
        VIR_ERR_POST_FAILED(11),
        /** An HTTP reply had an unexpected status. */
        VIR_ERR_HTTP_ERROR(12),
        /** An S-expression could not be written (old Xen). */
        VIR_ERR_SEXPR_SERIAL(13),
        /** The Xen hypervisor cannot be opened. */
        VIR_ERR_NO_XEN(14),
        /** A Xen hypercall failed. */
        VIR_ERR_XEN_CALL(15),
        /** The type of guest operating system is unknown or not supported. */
        VIR_ERR_OS_TYPE(16),
        /** The configuration lacks a kernel. */
        VIR_ERR_NO_KERNEL(17),
        /** The configuration lacks a root device. */
        VIR_ERR_NO_ROOT(18),
        /** The device's configuration lacks a source. */
        VIR_ERR_NO_SOURCE(19),
        /** The device's configuration lacks a target. */
        VIR_ERR_NO_TARGET(20),
        /** The domain's configuration lacks a name. */
        VIR_ERR_NO_NAME(21),
        /** The domain's configuration lacks the operating system part. */
        VIR_ERR_NO_OS(22),
        /** The domain's configuration lacks a device that is needed. */
        VIR_ERR_NO_DEVICE(23),
        /** XenStore cannot be opened. */
        VIR_ERR_NO_XENSTORE(24),
        /** There are too many drivers. */
        VIR_ERR_DRIVER_FULL(25),
        /** The driver does not support the call (old). */
        VIR_ERR_CALL_FAILED(26),
        /** The XML is malformed, or its content makes no sense. */
        VIR_ERR_XML_ERROR(27),
        /** There is a domain with that name or UUID. */
        VIR_ERR_DOM_EXIST(28),
        /** The call is not allowed on a read-only connection, or not to this user. */
        VIR_ERR_OPERATION_DENIED(29),
        /** A configuration file could not be opened. */
        VIR_ERR_OPEN_FAILED(30),
        /** A configuration file could not be read. */
        VIR_ERR_READ_FAILED(31),
        /** A configuration file could not be parsed. */
        VIR_ERR_PARSE_FAILED(32),
        /** A configuration file has a syntax error. */
        VIR_ERR_CONF_SYNTAX(33),
        /** A configuration file could not be written. */
        VIR_ERR_WRITE_FAILED(34),
        /** Detail of an XML error, with file and line. */
        VIR_ERR_XML_DETAIL(35),
        /** The handle is not a valid network. */
        VIR_ERR_INVALID_NETWORK(36),
        /** There is a network with that name or UUID. */
        VIR_ERR_NETWORK_EXIST(37),
        /** A system call failed; <code>int1</code> of the error is its <code>errno</code>. */
        VIR_ERR_SYSTEM_ERROR(38),
        /** A message between client and daemon could not be sent, received or understood. */
        VIR_ERR_RPC(39),
        /** TLS reported an error. */
        VIR_ERR_GNUTLS_ERROR(40),
        /** The network driver could not be started. */
        VIR_WAR_NO_NETWORK(41),
        /** There is no such domain. */
        VIR_ERR_NO_DOMAIN(42),
        /** There is no such network. */
        VIR_ERR_NO_NETWORK(43),
        /** The hardware address is malformed. */
        VIR_ERR_INVALID_MAC(44),
        /** Authentication failed. */
        VIR_ERR_AUTH_FAILED(45),
        /** The handle is not a valid storage pool. */
        VIR_ERR_INVALID_STORAGE_POOL(46),
        /** The handle is not a valid storage volume. */
        VIR_ERR_INVALID_STORAGE_VOL(47),
        /** The storage driver could not be started. */
        VIR_WAR_NO_STORAGE(48),
        /** There is no such storage pool. */
        VIR_ERR_NO_STORAGE_POOL(49),
        /** There is no such storage volume. */
        VIR_ERR_NO_STORAGE_VOL(50),
        /** The node device driver could not be started. */
        VIR_WAR_NO_NODE(51),
        /** The handle is not a valid node device. */
        VIR_ERR_INVALID_NODE_DEVICE(52),
        /** There is no such node device. */
        VIR_ERR_NO_NODE_DEVICE(53),
        /** There is no such security model. */
        VIR_ERR_NO_SECURITY_MODEL(54),
        /** The operation does not fit the object's present state. */
        VIR_ERR_OPERATION_INVALID(55),
        /** The interface driver could not be started. */
        VIR_WAR_NO_INTERFACE(56),
        /** There is no such interface. */
        VIR_ERR_NO_INTERFACE(57),
        /** The handle is not a valid interface. */
        VIR_ERR_INVALID_INTERFACE(58),
        /** Several interfaces match. */
        VIR_ERR_MULTIPLE_INTERFACES(59),
        /** The network filter driver could not be started. */
        VIR_WAR_NO_NWFILTER(60),
        /** The handle is not a valid network filter. */
        VIR_ERR_INVALID_NWFILTER(61),
        /** There is no such network filter. */
        VIR_ERR_NO_NWFILTER(62),
        /** Firewall rules could not be set up. */
        VIR_ERR_BUILD_FIREWALL(63),
        /** The secret driver could not be started. */
        VIR_WAR_NO_SECRET(64),
        /** The handle is not a valid secret, or its value may not be read. */
        VIR_ERR_INVALID_SECRET(65),
        /** There is no such secret, or it has no value. */
        VIR_ERR_NO_SECRET(66),
        /** The configuration asks for something that is not supported. */
        VIR_ERR_CONFIG_UNSUPPORTED(67),
        /** The operation took too long, or a lock was not free in time. */
        VIR_ERR_OPERATION_TIMEOUT(68),
        /** The guest has migrated, but its configuration could not be stored at the destination. */
        VIR_ERR_MIGRATE_PERSIST_FAILED(69),
        /** A hook script reported failure. */
        VIR_ERR_HOOK_SCRIPT_FAILED(70),
        /** The handle is not a valid snapshot. */
        VIR_ERR_INVALID_DOMAIN_SNAPSHOT(71),
        /** There is no such snapshot. */
        VIR_ERR_NO_DOMAIN_SNAPSHOT(72),
        /** The handle is not a valid stream. */
        VIR_ERR_INVALID_STREAM(73),
        /** The driver offers the call, but not with this argument. */
        VIR_ERR_ARGUMENT_UNSUPPORTED(74),
        /** What is on a storage device could not be found out. */
        VIR_ERR_STORAGE_PROBE_FAILED(75),
        /** The storage pool has been built before. */
        VIR_ERR_STORAGE_POOL_BUILT(76),
        /** Going back to the snapshot is risky and has to be forced. */
        VIR_ERR_SNAPSHOT_REVERT_RISKY(77),
        /** The operation was cancelled on request. */
        VIR_ERR_OPERATION_ABORTED(78),
        /** The user cancelled the authentication. */
        VIR_ERR_AUTH_CANCELLED(79),
        /** The domain has no such metadata. */
        VIR_ERR_NO_DOMAIN_METADATA(80),
        /** Migrating would endanger the guest's data and has to be forced. */
        VIR_ERR_MIGRATE_UNSAFE(81),
        /** A number is too large for its type or field. */
        VIR_ERR_OVERFLOW(82),
        /** A block copy job is running and prevents the operation. */
        VIR_ERR_BLOCK_COPY_ACTIVE(83),
        /** The driver offers the call, but not for this object or in this way. */
        VIR_ERR_OPERATION_UNSUPPORTED(84),
        /** SSH through libssh2 reported an error. */
        VIR_ERR_SSH(85),
        /** The guest agent does not answer. */
        VIR_ERR_AGENT_UNRESPONSIVE(86),
        /** Something that is needed is in use elsewhere. */
        VIR_ERR_RESOURCE_BUSY(87),
        /** The access rules forbid the operation. */
        VIR_ERR_ACCESS_DENIED(88),
        /** A D-Bus service reported an error. */
        VIR_ERR_DBUS_SERVICE(89),
        /** There is a storage volume with that name. */
        VIR_ERR_STORAGE_VOL_EXIST(90),
        /** The CPU lacks what is asked for. */
        VIR_ERR_CPU_INCOMPATIBLE(91),
        /** The XML does not fit the schema. */
        VIR_ERR_XML_INVALID_SCHEMA(92),
        /** Last step of a migration that went well although an error was expected; used inside. */
        VIR_ERR_MIGRATE_FINISH_OK(93),
        /** No way to authenticate is available. */
        VIR_ERR_AUTH_UNAVAILABLE(94),
        /** The daemon has no such server. */
        VIR_ERR_NO_SERVER(95),
        /** The server has no such client. */
        VIR_ERR_NO_CLIENT(96),
        /** The guest agent's answer does not belong to the question. */
        VIR_ERR_AGENT_UNSYNCED(97),
        /** SSH through libssh reported an error. */
        VIR_ERR_LIBSSH(98),
        /** The domain has no such device. */
        VIR_ERR_DEVICE_MISSING(99),
        /** The handle is not a valid network filter binding. */
        VIR_ERR_INVALID_NWFILTER_BINDING(100),
        /** There is no such network filter binding. */
        VIR_ERR_NO_NWFILTER_BINDING(101),
        /** The handle is not a valid checkpoint. */
        VIR_ERR_INVALID_DOMAIN_CHECKPOINT(102),
        /** There is no such checkpoint. */
        VIR_ERR_NO_DOMAIN_CHECKPOINT(103),
        /** No backup job is running. */
        VIR_ERR_NO_DOMAIN_BACKUP(104),
        /** The handle is not a valid network port. */
        VIR_ERR_INVALID_NETWORK_PORT(105),
        /** There is a network port with that UUID. */
        VIR_ERR_NETWORK_PORT_EXIST(106),
        /** There is no such network port. */
        VIR_ERR_NO_NETWORK_PORT(107),
        /** The guest's host name is not known. */
        VIR_ERR_NO_HOSTNAME(108),
        /** The checkpoint cannot be used, as its data is damaged or incomplete. */
        VIR_ERR_CHECKPOINT_INCONSISTENT(109),
        /** Several domains match. */
        VIR_ERR_MULTIPLE_DOMAINS(110),
        /** The network has no such metadata. */
        VIR_ERR_NO_NETWORK_METADATA(111),
        /** The guest agent did not complete the command in time. */
        VIR_ERR_AGENT_COMMAND_TIMEOUT(112),
        /** The guest agent reported that the command failed. */
        VIR_ERR_AGENT_COMMAND_FAILED(113),
        /** The secret that holds an encryption key is not usable. */
        VIR_ERR_INVALID_ENCR_KEY_SECRET(114),
        /** A number that this version has no name for. */
        VIR_ERR_UNKNOWN(-1);

        private final int number;

        ErrorNumber(int number) {
            this.number = number;
        }

        /**
         * The number in C.
         *
         * @return the number
         */
        public int getNumber() {
            return number;
        }

        static ErrorNumber of(int number) {
            return Numbered.find(values(), number, ErrorNumber::getNumber);
        }
    }

    /** @serial number of the code */
    private final int code;
    /** @serial number of the part */
    private final int domain;
    /** @serial number of the level */
    private final int level;
    /** @serial the message */
    private final String message;
    /** @serial the first text */
    private final String str1;
    /** @serial the second text */
    private final String str2;
    /** @serial the third text */
    private final String str3;
    /** @serial the first number */
    private final int int1;
    /** @serial the second number */
    private final int int2;

    Error(Call call) {
        code = call.takeInt();
        domain = call.takeInt();
        level = call.takeInt();
        message = call.takeText();
        str1 = call.takeText();
        str2 = call.takeText();
        str3 = call.takeText();
        int1 = call.takeInt();
        int2 = call.takeInt();
    }

    /** The error for what Java itself finds not to be the time for. */
    Error(String message) {
        code = ErrorNumber.VIR_ERR_OPERATION_INVALID.getNumber();
        domain = ErrorDomain.VIR_FROM_NONE.getNumber();
        level = ErrorLevel.VIR_ERR_ERROR.getNumber();
        this.message = message;
        str1 = null;
        str2 = null;
        str3 = null;
        int1 = -1;
        int2 = -1;
    }

    /**
     * What kind of failure it is.
     *
     * @return the code
     */
    public ErrorNumber getCode() {
        return ErrorNumber.of(code);
    }

    /**
     * The number of {@link #getCode()}, which tells more when this version has no name for it.
     *
     * @return the number
     */
    public int getCodeNumber() {
        return code;
    }

    /**
     * The part of the library that noticed.
     *
     * @return the part
     */
    public ErrorDomain getDomain() {
        return ErrorDomain.of(domain);
    }

    /**
     * The number of {@link #getDomain()}.
     *
     * @return the number
     */
    public int getDomainNumber() {
        return domain;
    }

    /**
     * How bad it is.
     *
     * @return the level
     */
    public ErrorLevel getLevel() {
        return ErrorLevel.of(level);
    }

    /**
     * The whole message.
     *
     * @return the message
     */
    public String getMessage() {
        return message;
    }

    /**
     * The text of the code, or the function whose argument is wrong.
     *
     * @return the text, or null
     */
    public String getStr1() {
        return str1;
    }

    /**
     * The detail, or the name of the wrong argument.
     *
     * @return the text, or null
     */
    public String getStr2() {
        return str2;
    }

    /**
     * One more text.
     *
     * @return the text, or null
     */
    public String getStr3() {
        return str3;
    }

    /**
     * A number; that of the system's error where there is one.
     *
     * @return the number
     */
    public int getInt1() {
        return int1;
    }

    /**
     * One more number.
     *
     * @return the number
     */
    public int getInt2() {
        return int2;
    }

    /**
     * Whether a connection goes with it, which is never: errors are plain values here.
     *
     * @return false
     */
    public boolean hasConn() {
        return false;
    }

    /**
     * Whether a domain goes with it, which is never.
     *
     * @return false
     */
    public boolean hasDom() {
        return false;
    }

    /**
     * Whether a network goes with it, which is never.
     *
     * @return false
     */
    public boolean hasNet() {
        return false;
    }

    /**
     * The connection that goes with it.
     *
     * @return nothing
     * @throws ErrorException always, for there is none
     */
    public Connect getConn() throws ErrorException {
        throw new ErrorException("no connection goes with the error");
    }

    /**
     * The domain that goes with it.
     *
     * @return nothing
     * @throws ErrorException always, for there is none
     */
    public Domain getDom() throws ErrorException {
        throw new ErrorException("no domain goes with the error");
    }

    /**
     * The network that goes with it.
     *
     * @return nothing
     * @throws ErrorException always, for there is none
     */
    public Network getNet() throws ErrorException {
        throw new ErrorException("no network goes with the error");
    }

    @Override
    public String toString() {
        return String.format("level:%s%ncode:%s%ndomain:%s%nmessage:%s", getLevel(), getCode(), getDomain(), message);
    }
}
