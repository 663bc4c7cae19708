// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ErrorLevel: How bad an error is.
type ErrorLevel int

const (
	// ERR_NONE (C.VIR_ERR_NONE): No error.
	ERR_NONE ErrorLevel = 0

	// ERR_WARNING (C.VIR_ERR_WARNING): Worth mentioning, but not a failure.
	ERR_WARNING ErrorLevel = 1

	// ERR_ERROR (C.VIR_ERR_ERROR): The call failed.
	ERR_ERROR ErrorLevel = 2
)

// ErrorDomain: Which part of the library or the daemon an error comes from.
type ErrorDomain int

const (
	// FROM_NONE (C.VIR_FROM_NONE): No particular part.
	FROM_NONE ErrorDomain = 0

	// FROM_XEN (C.VIR_FROM_XEN): The Xen driver (old, shared code).
	FROM_XEN ErrorDomain = 1

	// FROM_XEND (C.VIR_FROM_XEND): Talking to the old `xend` service.
	FROM_XEND ErrorDomain = 2

	// FROM_XENSTORE (C.VIR_FROM_XENSTORE): Talking to XenStore.
	FROM_XENSTORE ErrorDomain = 3

	// FROM_SEXPR (C.VIR_FROM_SEXPR): S-expressions, the format of `xend`.
	FROM_SEXPR ErrorDomain = 4

	// FROM_XML (C.VIR_FROM_XML): XML, reading or writing.
	FROM_XML ErrorDomain = 5

	// FROM_DOM (C.VIR_FROM_DOM): Handling domains (old; see `VIR_FROM_DOMAIN`).
	FROM_DOM ErrorDomain = 6

	// FROM_RPC (C.VIR_FROM_RPC): Messages between client and daemon.
	FROM_RPC ErrorDomain = 7

	// FROM_PROXY (C.VIR_FROM_PROXY): The old Xen proxy.
	FROM_PROXY ErrorDomain = 8

	// FROM_CONF (C.VIR_FROM_CONF): Configuration files.
	FROM_CONF ErrorDomain = 9

	// FROM_QEMU (C.VIR_FROM_QEMU): The QEMU driver.
	FROM_QEMU ErrorDomain = 10

	// FROM_NET (C.VIR_FROM_NET): Talking over the network (old).
	FROM_NET ErrorDomain = 11

	// FROM_TEST (C.VIR_FROM_TEST): The test driver.
	FROM_TEST ErrorDomain = 12

	// FROM_REMOTE (C.VIR_FROM_REMOTE): The remote driver.
	FROM_REMOTE ErrorDomain = 13

	// FROM_OPENVZ (C.VIR_FROM_OPENVZ): The OpenVZ driver.
	FROM_OPENVZ ErrorDomain = 14

	// FROM_XENXM (C.VIR_FROM_XENXM): Xen's `xm` configuration files.
	FROM_XENXM ErrorDomain = 15

	// FROM_STATS_LINUX (C.VIR_FROM_STATS_LINUX): Linux statistics.
	FROM_STATS_LINUX ErrorDomain = 16

	// FROM_LXC (C.VIR_FROM_LXC): The LXC driver.
	FROM_LXC ErrorDomain = 17

	// FROM_STORAGE (C.VIR_FROM_STORAGE): The storage driver.
	FROM_STORAGE ErrorDomain = 18

	// FROM_NETWORK (C.VIR_FROM_NETWORK): The network driver.
	FROM_NETWORK ErrorDomain = 19

	// FROM_DOMAIN (C.VIR_FROM_DOMAIN): Domain configurations.
	FROM_DOMAIN ErrorDomain = 20

	// FROM_UML (C.VIR_FROM_UML): The user-mode Linux driver, which is gone.
	FROM_UML ErrorDomain = 21

	// FROM_NODEDEV (C.VIR_FROM_NODEDEV): The node device driver.
	FROM_NODEDEV ErrorDomain = 22

	// FROM_XEN_INOTIFY (C.VIR_FROM_XEN_INOTIFY): Watching Xen's configuration files.
	FROM_XEN_INOTIFY ErrorDomain = 23

	// FROM_SECURITY (C.VIR_FROM_SECURITY): Security labels, such as of SELinux and AppArmor.
	FROM_SECURITY ErrorDomain = 24

	// FROM_VBOX (C.VIR_FROM_VBOX): The VirtualBox driver.
	FROM_VBOX ErrorDomain = 25

	// FROM_INTERFACE (C.VIR_FROM_INTERFACE): The interface driver.
	FROM_INTERFACE ErrorDomain = 26

	// FROM_ONE (C.VIR_FROM_ONE): The OpenNebula driver, which is gone.
	FROM_ONE ErrorDomain = 27

	// FROM_ESX (C.VIR_FROM_ESX): The ESX driver.
	FROM_ESX ErrorDomain = 28

	// FROM_PHYP (C.VIR_FROM_PHYP): The IBM POWER hypervisor driver, which is gone.
	FROM_PHYP ErrorDomain = 29

	// FROM_SECRET (C.VIR_FROM_SECRET): The secret driver.
	FROM_SECRET ErrorDomain = 30

	// FROM_CPU (C.VIR_FROM_CPU): CPU models and their comparison.
	FROM_CPU ErrorDomain = 31

	// FROM_XENAPI (C.VIR_FROM_XENAPI): The XenAPI driver, which is gone.
	FROM_XENAPI ErrorDomain = 32

	// FROM_NWFILTER (C.VIR_FROM_NWFILTER): The network filter driver.
	FROM_NWFILTER ErrorDomain = 33

	// FROM_HOOK (C.VIR_FROM_HOOK): Hook scripts of the host.
	FROM_HOOK ErrorDomain = 34

	// FROM_DOMAIN_SNAPSHOT (C.VIR_FROM_DOMAIN_SNAPSHOT): Domain snapshots.
	FROM_DOMAIN_SNAPSHOT ErrorDomain = 35

	// FROM_AUDIT (C.VIR_FROM_AUDIT): The host's audit log.
	FROM_AUDIT ErrorDomain = 36

	// FROM_SYSINFO (C.VIR_FROM_SYSINFO): System information (SMBIOS and the like).
	FROM_SYSINFO ErrorDomain = 37

	// FROM_STREAMS (C.VIR_FROM_STREAMS): Streams.
	FROM_STREAMS ErrorDomain = 38

	// FROM_VMWARE (C.VIR_FROM_VMWARE): The VMware Workstation and Player driver.
	FROM_VMWARE ErrorDomain = 39

	// FROM_EVENT (C.VIR_FROM_EVENT): The event loop.
	FROM_EVENT ErrorDomain = 40

	// FROM_LIBXL (C.VIR_FROM_LIBXL): The Xen driver that uses libxl.
	FROM_LIBXL ErrorDomain = 41

	// FROM_LOCKING (C.VIR_FROM_LOCKING): Disk locking.
	FROM_LOCKING ErrorDomain = 42

	// FROM_HYPERV (C.VIR_FROM_HYPERV): The Hyper-V driver.
	FROM_HYPERV ErrorDomain = 43

	// FROM_CAPABILITIES (C.VIR_FROM_CAPABILITIES): Capabilities of host and hypervisor.
	FROM_CAPABILITIES ErrorDomain = 44

	// FROM_URI (C.VIR_FROM_URI): Connection URIs.
	FROM_URI ErrorDomain = 45

	// FROM_AUTH (C.VIR_FROM_AUTH): Authentication.
	FROM_AUTH ErrorDomain = 46

	// FROM_DBUS (C.VIR_FROM_DBUS): D-Bus.
	FROM_DBUS ErrorDomain = 47

	// FROM_PARALLELS (C.VIR_FROM_PARALLELS): The Parallels (Virtuozzo) driver.
	FROM_PARALLELS ErrorDomain = 48

	// FROM_DEVICE (C.VIR_FROM_DEVICE): Devices of a domain.
	FROM_DEVICE ErrorDomain = 49

	// FROM_SSH (C.VIR_FROM_SSH): SSH through libssh2.
	FROM_SSH ErrorDomain = 50

	// FROM_LOCKSPACE (C.VIR_FROM_LOCKSPACE): The lock daemon's lock spaces.
	FROM_LOCKSPACE ErrorDomain = 51

	// FROM_INITCTL (C.VIR_FROM_INITCTL): Talking to a container's init.
	FROM_INITCTL ErrorDomain = 52

	// FROM_IDENTITY (C.VIR_FROM_IDENTITY): The identity of a client.
	FROM_IDENTITY ErrorDomain = 53

	// FROM_CGROUP (C.VIR_FROM_CGROUP): Linux control groups.
	FROM_CGROUP ErrorDomain = 54

	// FROM_ACCESS (C.VIR_FROM_ACCESS): Access control.
	FROM_ACCESS ErrorDomain = 55

	// FROM_SYSTEMD (C.VIR_FROM_SYSTEMD): Services of systemd.
	FROM_SYSTEMD ErrorDomain = 56

	// FROM_BHYVE (C.VIR_FROM_BHYVE): The bhyve driver.
	FROM_BHYVE ErrorDomain = 57

	// FROM_CRYPTO (C.VIR_FROM_CRYPTO): Encryption.
	FROM_CRYPTO ErrorDomain = 58

	// FROM_FIREWALL (C.VIR_FROM_FIREWALL): The firewall of the host.
	FROM_FIREWALL ErrorDomain = 59

	// FROM_POLKIT (C.VIR_FROM_POLKIT): Polkit.
	FROM_POLKIT ErrorDomain = 60

	// FROM_THREAD (C.VIR_FROM_THREAD): Threads.
	FROM_THREAD ErrorDomain = 61

	// FROM_ADMIN (C.VIR_FROM_ADMIN): Administration of daemons.
	FROM_ADMIN ErrorDomain = 62

	// FROM_LOGGING (C.VIR_FROM_LOGGING): The logging daemon.
	FROM_LOGGING ErrorDomain = 63

	// FROM_XENXL (C.VIR_FROM_XENXL): Xen's `xl` configuration files.
	FROM_XENXL ErrorDomain = 64

	// FROM_PERF (C.VIR_FROM_PERF): Performance counters.
	FROM_PERF ErrorDomain = 65

	// FROM_LIBSSH (C.VIR_FROM_LIBSSH): SSH through libssh.
	FROM_LIBSSH ErrorDomain = 66

	// FROM_RESCTRL (C.VIR_FROM_RESCTRL): Allocation of CPU cache and memory bandwidth.
	FROM_RESCTRL ErrorDomain = 67

	// FROM_FIREWALLD (C.VIR_FROM_FIREWALLD): Talking to firewalld.
	FROM_FIREWALLD ErrorDomain = 68

	// FROM_DOMAIN_CHECKPOINT (C.VIR_FROM_DOMAIN_CHECKPOINT): Domain checkpoints.
	FROM_DOMAIN_CHECKPOINT ErrorDomain = 69

	// FROM_TPM (C.VIR_FROM_TPM): TPM devices.
	FROM_TPM ErrorDomain = 70

	// FROM_BPF (C.VIR_FROM_BPF): Linux BPF programs.
	FROM_BPF ErrorDomain = 71

	// FROM_CH (C.VIR_FROM_CH): The Cloud Hypervisor driver.
	FROM_CH ErrorDomain = 72
)

// ErrorNumber: What kind of error happened. Programs decide by these numbers; the message is for
// people.
type ErrorNumber int

const (
	// ERR_OK (C.VIR_ERR_OK): No error.
	ERR_OK ErrorNumber = 0

	// ERR_INTERNAL_ERROR (C.VIR_ERR_INTERNAL_ERROR): Something unforeseen went wrong inside; the message
	// says what.
	ERR_INTERNAL_ERROR ErrorNumber = 1

	// ERR_NO_MEMORY (C.VIR_ERR_NO_MEMORY): There was not enough memory.
	ERR_NO_MEMORY ErrorNumber = 2

	// ERR_NO_SUPPORT (C.VIR_ERR_NO_SUPPORT): The driver does not offer this call.
	ERR_NO_SUPPORT ErrorNumber = 3

	// ERR_UNKNOWN_HOST (C.VIR_ERR_UNKNOWN_HOST): The host name cannot be resolved.
	ERR_UNKNOWN_HOST ErrorNumber = 4

	// ERR_NO_CONNECT (C.VIR_ERR_NO_CONNECT): There is no connection to the hypervisor.
	ERR_NO_CONNECT ErrorNumber = 5

	// ERR_INVALID_CONN (C.VIR_ERR_INVALID_CONN): The handle is not a valid connection.
	ERR_INVALID_CONN ErrorNumber = 6

	// ERR_INVALID_DOMAIN (C.VIR_ERR_INVALID_DOMAIN): The handle is not a valid domain.
	ERR_INVALID_DOMAIN ErrorNumber = 7

	// ERR_INVALID_ARG (C.VIR_ERR_INVALID_ARG): An argument has a value that is not allowed.
	ERR_INVALID_ARG ErrorNumber = 8

	// ERR_OPERATION_FAILED (C.VIR_ERR_OPERATION_FAILED): The operation was tried and failed.
	ERR_OPERATION_FAILED ErrorNumber = 9

	// ERR_GET_FAILED (C.VIR_ERR_GET_FAILED): An HTTP GET failed (old Xen).
	ERR_GET_FAILED ErrorNumber = 10

	// ERR_POST_FAILED (C.VIR_ERR_POST_FAILED): An HTTP POST failed (old Xen).
	ERR_POST_FAILED ErrorNumber = 11

	// ERR_HTTP_ERROR (C.VIR_ERR_HTTP_ERROR): An HTTP reply had an unexpected status.
	ERR_HTTP_ERROR ErrorNumber = 12

	// ERR_SEXPR_SERIAL (C.VIR_ERR_SEXPR_SERIAL): An S-expression could not be written (old Xen).
	ERR_SEXPR_SERIAL ErrorNumber = 13

	// ERR_NO_XEN (C.VIR_ERR_NO_XEN): The Xen hypervisor cannot be opened.
	ERR_NO_XEN ErrorNumber = 14

	// ERR_XEN_CALL (C.VIR_ERR_XEN_CALL): A Xen hypercall failed.
	ERR_XEN_CALL ErrorNumber = 15

	// ERR_OS_TYPE (C.VIR_ERR_OS_TYPE): The type of guest operating system is unknown or not supported.
	ERR_OS_TYPE ErrorNumber = 16

	// ERR_NO_KERNEL (C.VIR_ERR_NO_KERNEL): The configuration lacks a kernel.
	ERR_NO_KERNEL ErrorNumber = 17

	// ERR_NO_ROOT (C.VIR_ERR_NO_ROOT): The configuration lacks a root device.
	ERR_NO_ROOT ErrorNumber = 18

	// ERR_NO_SOURCE (C.VIR_ERR_NO_SOURCE): The device's configuration lacks a source.
	ERR_NO_SOURCE ErrorNumber = 19

	// ERR_NO_TARGET (C.VIR_ERR_NO_TARGET): The device's configuration lacks a target.
	ERR_NO_TARGET ErrorNumber = 20

	// ERR_NO_NAME (C.VIR_ERR_NO_NAME): The domain's configuration lacks a name.
	ERR_NO_NAME ErrorNumber = 21

	// ERR_NO_OS (C.VIR_ERR_NO_OS): The domain's configuration lacks the operating system part.
	ERR_NO_OS ErrorNumber = 22

	// ERR_NO_DEVICE (C.VIR_ERR_NO_DEVICE): The domain's configuration lacks a device that is needed.
	ERR_NO_DEVICE ErrorNumber = 23

	// ERR_NO_XENSTORE (C.VIR_ERR_NO_XENSTORE): XenStore cannot be opened.
	ERR_NO_XENSTORE ErrorNumber = 24

	// ERR_DRIVER_FULL (C.VIR_ERR_DRIVER_FULL): There are too many drivers.
	ERR_DRIVER_FULL ErrorNumber = 25

	// ERR_CALL_FAILED (C.VIR_ERR_CALL_FAILED): The driver does not support the call (old).
	ERR_CALL_FAILED ErrorNumber = 26

	// ERR_XML_ERROR (C.VIR_ERR_XML_ERROR): The XML is malformed, or its content makes no sense.
	ERR_XML_ERROR ErrorNumber = 27

	// ERR_DOM_EXIST (C.VIR_ERR_DOM_EXIST): There is a domain with that name or UUID.
	ERR_DOM_EXIST ErrorNumber = 28

	// ERR_OPERATION_DENIED (C.VIR_ERR_OPERATION_DENIED): The call is not allowed on a read-only
	// connection, or not to this user.
	ERR_OPERATION_DENIED ErrorNumber = 29

	// ERR_OPEN_FAILED (C.VIR_ERR_OPEN_FAILED): A configuration file could not be opened.
	ERR_OPEN_FAILED ErrorNumber = 30

	// ERR_READ_FAILED (C.VIR_ERR_READ_FAILED): A configuration file could not be read.
	ERR_READ_FAILED ErrorNumber = 31

	// ERR_PARSE_FAILED (C.VIR_ERR_PARSE_FAILED): A configuration file could not be parsed.
	ERR_PARSE_FAILED ErrorNumber = 32

	// ERR_CONF_SYNTAX (C.VIR_ERR_CONF_SYNTAX): A configuration file has a syntax error.
	ERR_CONF_SYNTAX ErrorNumber = 33

	// ERR_WRITE_FAILED (C.VIR_ERR_WRITE_FAILED): A configuration file could not be written.
	ERR_WRITE_FAILED ErrorNumber = 34

	// ERR_XML_DETAIL (C.VIR_ERR_XML_DETAIL): Detail of an XML error, with file and line.
	ERR_XML_DETAIL ErrorNumber = 35

	// ERR_INVALID_NETWORK (C.VIR_ERR_INVALID_NETWORK): The handle is not a valid network.
	ERR_INVALID_NETWORK ErrorNumber = 36

	// ERR_NETWORK_EXIST (C.VIR_ERR_NETWORK_EXIST): There is a network with that name or UUID.
	ERR_NETWORK_EXIST ErrorNumber = 37

	// ERR_SYSTEM_ERROR (C.VIR_ERR_SYSTEM_ERROR): A system call failed; `int1` of the error is its `errno`.
	ERR_SYSTEM_ERROR ErrorNumber = 38

	// ERR_RPC (C.VIR_ERR_RPC): A message between client and daemon could not be sent, received or
	// understood.
	ERR_RPC ErrorNumber = 39

	// ERR_GNUTLS_ERROR (C.VIR_ERR_GNUTLS_ERROR): TLS reported an error.
	ERR_GNUTLS_ERROR ErrorNumber = 40

	// WAR_NO_NETWORK (C.VIR_WAR_NO_NETWORK): The network driver could not be started.
	WAR_NO_NETWORK ErrorNumber = 41

	// ERR_NO_DOMAIN (C.VIR_ERR_NO_DOMAIN): There is no such domain.
	ERR_NO_DOMAIN ErrorNumber = 42

	// ERR_NO_NETWORK (C.VIR_ERR_NO_NETWORK): There is no such network.
	ERR_NO_NETWORK ErrorNumber = 43

	// ERR_INVALID_MAC (C.VIR_ERR_INVALID_MAC): The hardware address is malformed.
	ERR_INVALID_MAC ErrorNumber = 44

	// ERR_AUTH_FAILED (C.VIR_ERR_AUTH_FAILED): Authentication failed.
	ERR_AUTH_FAILED ErrorNumber = 45

	// ERR_INVALID_STORAGE_POOL (C.VIR_ERR_INVALID_STORAGE_POOL): The handle is not a valid storage pool.
	ERR_INVALID_STORAGE_POOL ErrorNumber = 46

	// ERR_INVALID_STORAGE_VOL (C.VIR_ERR_INVALID_STORAGE_VOL): The handle is not a valid storage volume.
	ERR_INVALID_STORAGE_VOL ErrorNumber = 47

	// WAR_NO_STORAGE (C.VIR_WAR_NO_STORAGE): The storage driver could not be started.
	WAR_NO_STORAGE ErrorNumber = 48

	// ERR_NO_STORAGE_POOL (C.VIR_ERR_NO_STORAGE_POOL): There is no such storage pool.
	ERR_NO_STORAGE_POOL ErrorNumber = 49

	// ERR_NO_STORAGE_VOL (C.VIR_ERR_NO_STORAGE_VOL): There is no such storage volume.
	ERR_NO_STORAGE_VOL ErrorNumber = 50

	// WAR_NO_NODE (C.VIR_WAR_NO_NODE): The node device driver could not be started.
	WAR_NO_NODE ErrorNumber = 51

	// ERR_INVALID_NODE_DEVICE (C.VIR_ERR_INVALID_NODE_DEVICE): The handle is not a valid node device.
	ERR_INVALID_NODE_DEVICE ErrorNumber = 52

	// ERR_NO_NODE_DEVICE (C.VIR_ERR_NO_NODE_DEVICE): There is no such node device.
	ERR_NO_NODE_DEVICE ErrorNumber = 53

	// ERR_NO_SECURITY_MODEL (C.VIR_ERR_NO_SECURITY_MODEL): There is no such security model.
	ERR_NO_SECURITY_MODEL ErrorNumber = 54

	// ERR_OPERATION_INVALID (C.VIR_ERR_OPERATION_INVALID): The operation does not fit the object's present
	// state.
	ERR_OPERATION_INVALID ErrorNumber = 55

	// WAR_NO_INTERFACE (C.VIR_WAR_NO_INTERFACE): The interface driver could not be started.
	WAR_NO_INTERFACE ErrorNumber = 56

	// ERR_NO_INTERFACE (C.VIR_ERR_NO_INTERFACE): There is no such interface.
	ERR_NO_INTERFACE ErrorNumber = 57

	// ERR_INVALID_INTERFACE (C.VIR_ERR_INVALID_INTERFACE): The handle is not a valid interface.
	ERR_INVALID_INTERFACE ErrorNumber = 58

	// ERR_MULTIPLE_INTERFACES (C.VIR_ERR_MULTIPLE_INTERFACES): Several interfaces match.
	ERR_MULTIPLE_INTERFACES ErrorNumber = 59

	// WAR_NO_NWFILTER (C.VIR_WAR_NO_NWFILTER): The network filter driver could not be started.
	WAR_NO_NWFILTER ErrorNumber = 60

	// ERR_INVALID_NWFILTER (C.VIR_ERR_INVALID_NWFILTER): The handle is not a valid network filter.
	ERR_INVALID_NWFILTER ErrorNumber = 61

	// ERR_NO_NWFILTER (C.VIR_ERR_NO_NWFILTER): There is no such network filter.
	ERR_NO_NWFILTER ErrorNumber = 62

	// ERR_BUILD_FIREWALL (C.VIR_ERR_BUILD_FIREWALL): Firewall rules could not be set up.
	ERR_BUILD_FIREWALL ErrorNumber = 63

	// WAR_NO_SECRET (C.VIR_WAR_NO_SECRET): The secret driver could not be started.
	WAR_NO_SECRET ErrorNumber = 64

	// ERR_INVALID_SECRET (C.VIR_ERR_INVALID_SECRET): The handle is not a valid secret, or its value may
	// not be read.
	ERR_INVALID_SECRET ErrorNumber = 65

	// ERR_NO_SECRET (C.VIR_ERR_NO_SECRET): There is no such secret, or it has no value.
	ERR_NO_SECRET ErrorNumber = 66

	// ERR_CONFIG_UNSUPPORTED (C.VIR_ERR_CONFIG_UNSUPPORTED): The configuration asks for something that is
	// not supported.
	ERR_CONFIG_UNSUPPORTED ErrorNumber = 67

	// ERR_OPERATION_TIMEOUT (C.VIR_ERR_OPERATION_TIMEOUT): The operation took too long, or a lock was not
	// free in time.
	ERR_OPERATION_TIMEOUT ErrorNumber = 68

	// ERR_MIGRATE_PERSIST_FAILED (C.VIR_ERR_MIGRATE_PERSIST_FAILED): The guest has migrated, but its
	// configuration could not be stored at the destination.
	ERR_MIGRATE_PERSIST_FAILED ErrorNumber = 69

	// ERR_HOOK_SCRIPT_FAILED (C.VIR_ERR_HOOK_SCRIPT_FAILED): A hook script reported failure.
	ERR_HOOK_SCRIPT_FAILED ErrorNumber = 70

	// ERR_INVALID_DOMAIN_SNAPSHOT (C.VIR_ERR_INVALID_DOMAIN_SNAPSHOT): The handle is not a valid snapshot.
	ERR_INVALID_DOMAIN_SNAPSHOT ErrorNumber = 71

	// ERR_NO_DOMAIN_SNAPSHOT (C.VIR_ERR_NO_DOMAIN_SNAPSHOT): There is no such snapshot.
	ERR_NO_DOMAIN_SNAPSHOT ErrorNumber = 72

	// ERR_INVALID_STREAM (C.VIR_ERR_INVALID_STREAM): The handle is not a valid stream.
	ERR_INVALID_STREAM ErrorNumber = 73

	// ERR_ARGUMENT_UNSUPPORTED (C.VIR_ERR_ARGUMENT_UNSUPPORTED): The driver offers the call, but not with
	// this argument.
	ERR_ARGUMENT_UNSUPPORTED ErrorNumber = 74

	// ERR_STORAGE_PROBE_FAILED (C.VIR_ERR_STORAGE_PROBE_FAILED): What is on a storage device could not be
	// found out.
	ERR_STORAGE_PROBE_FAILED ErrorNumber = 75

	// ERR_STORAGE_POOL_BUILT (C.VIR_ERR_STORAGE_POOL_BUILT): The storage pool has been built before.
	ERR_STORAGE_POOL_BUILT ErrorNumber = 76

	// ERR_SNAPSHOT_REVERT_RISKY (C.VIR_ERR_SNAPSHOT_REVERT_RISKY): Going back to the snapshot is risky and
	// has to be forced.
	ERR_SNAPSHOT_REVERT_RISKY ErrorNumber = 77

	// ERR_OPERATION_ABORTED (C.VIR_ERR_OPERATION_ABORTED): The operation was cancelled on request.
	ERR_OPERATION_ABORTED ErrorNumber = 78

	// ERR_AUTH_CANCELLED (C.VIR_ERR_AUTH_CANCELLED): The user cancelled the authentication.
	ERR_AUTH_CANCELLED ErrorNumber = 79

	// ERR_NO_DOMAIN_METADATA (C.VIR_ERR_NO_DOMAIN_METADATA): The domain has no such metadata.
	ERR_NO_DOMAIN_METADATA ErrorNumber = 80

	// ERR_MIGRATE_UNSAFE (C.VIR_ERR_MIGRATE_UNSAFE): Migrating would endanger the guest's data and has to
	// be forced.
	ERR_MIGRATE_UNSAFE ErrorNumber = 81

	// ERR_OVERFLOW (C.VIR_ERR_OVERFLOW): A number is too large for its type or field.
	ERR_OVERFLOW ErrorNumber = 82

	// ERR_BLOCK_COPY_ACTIVE (C.VIR_ERR_BLOCK_COPY_ACTIVE): A block copy job is running and prevents the
	// operation.
	ERR_BLOCK_COPY_ACTIVE ErrorNumber = 83

	// ERR_OPERATION_UNSUPPORTED (C.VIR_ERR_OPERATION_UNSUPPORTED): The driver offers the call, but not for
	// this object or in this way.
	ERR_OPERATION_UNSUPPORTED ErrorNumber = 84

	// ERR_SSH (C.VIR_ERR_SSH): SSH through libssh2 reported an error.
	ERR_SSH ErrorNumber = 85

	// ERR_AGENT_UNRESPONSIVE (C.VIR_ERR_AGENT_UNRESPONSIVE): The guest agent does not answer.
	ERR_AGENT_UNRESPONSIVE ErrorNumber = 86

	// ERR_RESOURCE_BUSY (C.VIR_ERR_RESOURCE_BUSY): Something that is needed is in use elsewhere.
	ERR_RESOURCE_BUSY ErrorNumber = 87

	// ERR_ACCESS_DENIED (C.VIR_ERR_ACCESS_DENIED): The access rules forbid the operation.
	ERR_ACCESS_DENIED ErrorNumber = 88

	// ERR_DBUS_SERVICE (C.VIR_ERR_DBUS_SERVICE): A D-Bus service reported an error.
	ERR_DBUS_SERVICE ErrorNumber = 89

	// ERR_STORAGE_VOL_EXIST (C.VIR_ERR_STORAGE_VOL_EXIST): There is a storage volume with that name.
	ERR_STORAGE_VOL_EXIST ErrorNumber = 90

	// ERR_CPU_INCOMPATIBLE (C.VIR_ERR_CPU_INCOMPATIBLE): The CPU lacks what is asked for.
	ERR_CPU_INCOMPATIBLE ErrorNumber = 91

	// ERR_XML_INVALID_SCHEMA (C.VIR_ERR_XML_INVALID_SCHEMA): The XML does not fit the schema.
	ERR_XML_INVALID_SCHEMA ErrorNumber = 92

	// ERR_MIGRATE_FINISH_OK (C.VIR_ERR_MIGRATE_FINISH_OK): Last step of a migration that went well
	// although an error was expected; used inside.
	ERR_MIGRATE_FINISH_OK ErrorNumber = 93

	// ERR_AUTH_UNAVAILABLE (C.VIR_ERR_AUTH_UNAVAILABLE): No way to authenticate is available.
	ERR_AUTH_UNAVAILABLE ErrorNumber = 94

	// ERR_NO_SERVER (C.VIR_ERR_NO_SERVER): The daemon has no such server.
	ERR_NO_SERVER ErrorNumber = 95

	// ERR_NO_CLIENT (C.VIR_ERR_NO_CLIENT): The server has no such client.
	ERR_NO_CLIENT ErrorNumber = 96

	// ERR_AGENT_UNSYNCED (C.VIR_ERR_AGENT_UNSYNCED): The guest agent's answer does not belong to the
	// question.
	ERR_AGENT_UNSYNCED ErrorNumber = 97

	// ERR_LIBSSH (C.VIR_ERR_LIBSSH): SSH through libssh reported an error.
	ERR_LIBSSH ErrorNumber = 98

	// ERR_DEVICE_MISSING (C.VIR_ERR_DEVICE_MISSING): The domain has no such device.
	ERR_DEVICE_MISSING ErrorNumber = 99

	// ERR_INVALID_NWFILTER_BINDING (C.VIR_ERR_INVALID_NWFILTER_BINDING): The handle is not a valid network
	// filter binding.
	ERR_INVALID_NWFILTER_BINDING ErrorNumber = 100

	// ERR_NO_NWFILTER_BINDING (C.VIR_ERR_NO_NWFILTER_BINDING): There is no such network filter binding.
	ERR_NO_NWFILTER_BINDING ErrorNumber = 101

	// ERR_INVALID_DOMAIN_CHECKPOINT (C.VIR_ERR_INVALID_DOMAIN_CHECKPOINT): The handle is not a valid
	// checkpoint.
	ERR_INVALID_DOMAIN_CHECKPOINT ErrorNumber = 102

	// ERR_NO_DOMAIN_CHECKPOINT (C.VIR_ERR_NO_DOMAIN_CHECKPOINT): There is no such checkpoint.
	ERR_NO_DOMAIN_CHECKPOINT ErrorNumber = 103

	// ERR_NO_DOMAIN_BACKUP (C.VIR_ERR_NO_DOMAIN_BACKUP): No backup job is running.
	ERR_NO_DOMAIN_BACKUP ErrorNumber = 104

	// ERR_INVALID_NETWORK_PORT (C.VIR_ERR_INVALID_NETWORK_PORT): The handle is not a valid network port.
	ERR_INVALID_NETWORK_PORT ErrorNumber = 105

	// ERR_NETWORK_PORT_EXIST (C.VIR_ERR_NETWORK_PORT_EXIST): There is a network port with that UUID.
	ERR_NETWORK_PORT_EXIST ErrorNumber = 106

	// ERR_NO_NETWORK_PORT (C.VIR_ERR_NO_NETWORK_PORT): There is no such network port.
	ERR_NO_NETWORK_PORT ErrorNumber = 107

	// ERR_NO_HOSTNAME (C.VIR_ERR_NO_HOSTNAME): The guest's host name is not known.
	ERR_NO_HOSTNAME ErrorNumber = 108

	// ERR_CHECKPOINT_INCONSISTENT (C.VIR_ERR_CHECKPOINT_INCONSISTENT): The checkpoint cannot be used, as
	// its data is damaged or incomplete.
	ERR_CHECKPOINT_INCONSISTENT ErrorNumber = 109

	// ERR_MULTIPLE_DOMAINS (C.VIR_ERR_MULTIPLE_DOMAINS): Several domains match.
	ERR_MULTIPLE_DOMAINS ErrorNumber = 110

	// ERR_NO_NETWORK_METADATA (C.VIR_ERR_NO_NETWORK_METADATA): The network has no such metadata.
	ERR_NO_NETWORK_METADATA ErrorNumber = 111

	// ERR_AGENT_COMMAND_TIMEOUT (C.VIR_ERR_AGENT_COMMAND_TIMEOUT): The guest agent did not complete the
	// command in time.
	ERR_AGENT_COMMAND_TIMEOUT ErrorNumber = 112

	// ERR_AGENT_COMMAND_FAILED (C.VIR_ERR_AGENT_COMMAND_FAILED): The guest agent reported that the command
	// failed.
	ERR_AGENT_COMMAND_FAILED ErrorNumber = 113

	// ERR_INVALID_ENCR_KEY_SECRET (C.VIR_ERR_INVALID_ENCR_KEY_SECRET): The secret that holds an encryption
	// key is not usable.
	ERR_INVALID_ENCR_KEY_SECRET ErrorNumber = 114
)
