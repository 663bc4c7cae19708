// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainState: What a domain is doing.
type DomainState int

const (
	// DOMAIN_NOSTATE (C.VIR_DOMAIN_NOSTATE): The driver cannot tell.
	DOMAIN_NOSTATE DomainState = 0

	// DOMAIN_RUNNING (C.VIR_DOMAIN_RUNNING): Its virtual CPUs run.
	DOMAIN_RUNNING DomainState = 1

	// DOMAIN_BLOCKED (C.VIR_DOMAIN_BLOCKED): It is active but waits for some resource.
	DOMAIN_BLOCKED DomainState = 2

	// DOMAIN_PAUSED (C.VIR_DOMAIN_PAUSED): It is active with its virtual CPUs stopped.
	DOMAIN_PAUSED DomainState = 3

	// DOMAIN_SHUTDOWN (C.VIR_DOMAIN_SHUTDOWN): It is on its way to being off.
	DOMAIN_SHUTDOWN DomainState = 4

	// DOMAIN_SHUTOFF (C.VIR_DOMAIN_SHUTOFF): It is not running.
	DOMAIN_SHUTOFF DomainState = 5

	// DOMAIN_CRASHED (C.VIR_DOMAIN_CRASHED): It has crashed and was left in that state.
	DOMAIN_CRASHED DomainState = 6

	// DOMAIN_PMSUSPENDED (C.VIR_DOMAIN_PMSUSPENDED): Its guest put itself to sleep by power management.
	DOMAIN_PMSUSPENDED DomainState = 7
)

// DomainNostateReason: Why a domain is in `VIR_DOMAIN_NOSTATE`.
type DomainNostateReason int

const (
	// DOMAIN_NOSTATE_UNKNOWN (C.VIR_DOMAIN_NOSTATE_UNKNOWN): No reason is recorded.
	DOMAIN_NOSTATE_UNKNOWN DomainNostateReason = 0
)

// DomainRunningReason: Why a domain is in `VIR_DOMAIN_RUNNING`.
type DomainRunningReason int

const (
	// DOMAIN_RUNNING_UNKNOWN (C.VIR_DOMAIN_RUNNING_UNKNOWN): No reason is recorded.
	DOMAIN_RUNNING_UNKNOWN DomainRunningReason = 0

	// DOMAIN_RUNNING_BOOTED (C.VIR_DOMAIN_RUNNING_BOOTED): It was started afresh.
	DOMAIN_RUNNING_BOOTED DomainRunningReason = 1

	// DOMAIN_RUNNING_MIGRATED (C.VIR_DOMAIN_RUNNING_MIGRATED): It arrived by migration from elsewhere.
	DOMAIN_RUNNING_MIGRATED DomainRunningReason = 2

	// DOMAIN_RUNNING_RESTORED (C.VIR_DOMAIN_RUNNING_RESTORED): It was restored from a saved-state file.
	DOMAIN_RUNNING_RESTORED DomainRunningReason = 3

	// DOMAIN_RUNNING_FROM_SNAPSHOT (C.VIR_DOMAIN_RUNNING_FROM_SNAPSHOT): It was put back to a snapshot
	// taken while running.
	DOMAIN_RUNNING_FROM_SNAPSHOT DomainRunningReason = 4

	// DOMAIN_RUNNING_UNPAUSED (C.VIR_DOMAIN_RUNNING_UNPAUSED): It was resumed after a pause.
	DOMAIN_RUNNING_UNPAUSED DomainRunningReason = 5

	// DOMAIN_RUNNING_MIGRATION_CANCELED (C.VIR_DOMAIN_RUNNING_MIGRATION_CANCELED): It went on here after
	// its migration was given up.
	DOMAIN_RUNNING_MIGRATION_CANCELED DomainRunningReason = 6

	// DOMAIN_RUNNING_SAVE_CANCELED (C.VIR_DOMAIN_RUNNING_SAVE_CANCELED): It went on after saving it was
	// given up.
	DOMAIN_RUNNING_SAVE_CANCELED DomainRunningReason = 7

	// DOMAIN_RUNNING_WAKEUP (C.VIR_DOMAIN_RUNNING_WAKEUP): It woke from power-management sleep.
	DOMAIN_RUNNING_WAKEUP DomainRunningReason = 8

	// DOMAIN_RUNNING_CRASHED (C.VIR_DOMAIN_RUNNING_CRASHED): It was resumed after its guest had crashed.
	DOMAIN_RUNNING_CRASHED DomainRunningReason = 9

	// DOMAIN_RUNNING_POSTCOPY (C.VIR_DOMAIN_RUNNING_POSTCOPY): It runs on the destination while post-copy
	// migration still fetches memory.
	DOMAIN_RUNNING_POSTCOPY DomainRunningReason = 10

	// DOMAIN_RUNNING_POSTCOPY_FAILED (C.VIR_DOMAIN_RUNNING_POSTCOPY_FAILED): It runs on the destination,
	// but post-copy migration has stalled.
	DOMAIN_RUNNING_POSTCOPY_FAILED DomainRunningReason = 11
)

// DomainPausedReason: Why a domain is in `VIR_DOMAIN_PAUSED`.
type DomainPausedReason int

const (
	// DOMAIN_PAUSED_UNKNOWN (C.VIR_DOMAIN_PAUSED_UNKNOWN): No reason is recorded.
	DOMAIN_PAUSED_UNKNOWN DomainPausedReason = 0

	// DOMAIN_PAUSED_USER (C.VIR_DOMAIN_PAUSED_USER): Somebody asked for it.
	DOMAIN_PAUSED_USER DomainPausedReason = 1

	// DOMAIN_PAUSED_MIGRATION (C.VIR_DOMAIN_PAUSED_MIGRATION): It is being migrated with the guest
	// stopped.
	DOMAIN_PAUSED_MIGRATION DomainPausedReason = 2

	// DOMAIN_PAUSED_SAVE (C.VIR_DOMAIN_PAUSED_SAVE): Its state is being saved.
	DOMAIN_PAUSED_SAVE DomainPausedReason = 3

	// DOMAIN_PAUSED_DUMP (C.VIR_DOMAIN_PAUSED_DUMP): Its core is being dumped.
	DOMAIN_PAUSED_DUMP DomainPausedReason = 4

	// DOMAIN_PAUSED_IOERROR (C.VIR_DOMAIN_PAUSED_IOERROR): A disk failed and the error policy stops the
	// guest.
	DOMAIN_PAUSED_IOERROR DomainPausedReason = 5

	// DOMAIN_PAUSED_WATCHDOG (C.VIR_DOMAIN_PAUSED_WATCHDOG): Its watchdog fired with the action "pause".
	DOMAIN_PAUSED_WATCHDOG DomainPausedReason = 6

	// DOMAIN_PAUSED_FROM_SNAPSHOT (C.VIR_DOMAIN_PAUSED_FROM_SNAPSHOT): It was put back to a snapshot taken
	// while paused.
	DOMAIN_PAUSED_FROM_SNAPSHOT DomainPausedReason = 7

	// DOMAIN_PAUSED_SHUTTING_DOWN (C.VIR_DOMAIN_PAUSED_SHUTTING_DOWN): The guest has powered off and the
	// domain is about to stop.
	DOMAIN_PAUSED_SHUTTING_DOWN DomainPausedReason = 8

	// DOMAIN_PAUSED_SNAPSHOT (C.VIR_DOMAIN_PAUSED_SNAPSHOT): A snapshot is being taken.
	DOMAIN_PAUSED_SNAPSHOT DomainPausedReason = 9

	// DOMAIN_PAUSED_CRASHED (C.VIR_DOMAIN_PAUSED_CRASHED): Its guest has crashed.
	DOMAIN_PAUSED_CRASHED DomainPausedReason = 10

	// DOMAIN_PAUSED_STARTING_UP (C.VIR_DOMAIN_PAUSED_STARTING_UP): It is still being started.
	DOMAIN_PAUSED_STARTING_UP DomainPausedReason = 11

	// DOMAIN_PAUSED_POSTCOPY (C.VIR_DOMAIN_PAUSED_POSTCOPY): It waits on the source while post-copy
	// migration moves it.
	DOMAIN_PAUSED_POSTCOPY DomainPausedReason = 12

	// DOMAIN_PAUSED_POSTCOPY_FAILED (C.VIR_DOMAIN_PAUSED_POSTCOPY_FAILED): It is held because post-copy
	// migration has stalled.
	DOMAIN_PAUSED_POSTCOPY_FAILED DomainPausedReason = 13

	// DOMAIN_PAUSED_API_ERROR (C.VIR_DOMAIN_PAUSED_API_ERROR): A call that had stopped it failed and could
	// not resume it.
	DOMAIN_PAUSED_API_ERROR DomainPausedReason = 14
)

// DomainShutdownReason: Why a domain is in `VIR_DOMAIN_SHUTDOWN`.
type DomainShutdownReason int

const (
	// DOMAIN_SHUTDOWN_UNKNOWN (C.VIR_DOMAIN_SHUTDOWN_UNKNOWN): No reason is recorded.
	DOMAIN_SHUTDOWN_UNKNOWN DomainShutdownReason = 0

	// DOMAIN_SHUTDOWN_USER (C.VIR_DOMAIN_SHUTDOWN_USER): Somebody asked it to shut down.
	DOMAIN_SHUTDOWN_USER DomainShutdownReason = 1
)

// DomainShutoffReason: Why a domain is in `VIR_DOMAIN_SHUTOFF`.
type DomainShutoffReason int

const (
	// DOMAIN_SHUTOFF_UNKNOWN (C.VIR_DOMAIN_SHUTOFF_UNKNOWN): No reason is recorded.
	DOMAIN_SHUTOFF_UNKNOWN DomainShutoffReason = 0

	// DOMAIN_SHUTOFF_SHUTDOWN (C.VIR_DOMAIN_SHUTOFF_SHUTDOWN): The guest shut down in an orderly way.
	DOMAIN_SHUTOFF_SHUTDOWN DomainShutoffReason = 1

	// DOMAIN_SHUTOFF_DESTROYED (C.VIR_DOMAIN_SHUTOFF_DESTROYED): It was stopped by force.
	DOMAIN_SHUTOFF_DESTROYED DomainShutoffReason = 2

	// DOMAIN_SHUTOFF_CRASHED (C.VIR_DOMAIN_SHUTOFF_CRASHED): It crashed.
	DOMAIN_SHUTOFF_CRASHED DomainShutoffReason = 3

	// DOMAIN_SHUTOFF_MIGRATED (C.VIR_DOMAIN_SHUTOFF_MIGRATED): It has moved to another host.
	DOMAIN_SHUTOFF_MIGRATED DomainShutoffReason = 4

	// DOMAIN_SHUTOFF_SAVED (C.VIR_DOMAIN_SHUTOFF_SAVED): Its state was saved and it was stopped.
	DOMAIN_SHUTOFF_SAVED DomainShutoffReason = 5

	// DOMAIN_SHUTOFF_FAILED (C.VIR_DOMAIN_SHUTOFF_FAILED): Starting it failed.
	DOMAIN_SHUTOFF_FAILED DomainShutoffReason = 6

	// DOMAIN_SHUTOFF_FROM_SNAPSHOT (C.VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT): It was put back to a snapshot
	// taken while it was off.
	DOMAIN_SHUTOFF_FROM_SNAPSHOT DomainShutoffReason = 7

	// DOMAIN_SHUTOFF_DAEMON (C.VIR_DOMAIN_SHUTOFF_DAEMON): The daemon lost it while reconnecting, for
	// example after a restart.
	DOMAIN_SHUTOFF_DAEMON DomainShutoffReason = 8
)

// DomainCrashedReason: Why a domain is in `VIR_DOMAIN_CRASHED`.
type DomainCrashedReason int

const (
	// DOMAIN_CRASHED_UNKNOWN (C.VIR_DOMAIN_CRASHED_UNKNOWN): No reason is recorded.
	DOMAIN_CRASHED_UNKNOWN DomainCrashedReason = 0

	// DOMAIN_CRASHED_PANICKED (C.VIR_DOMAIN_CRASHED_PANICKED): The guest's kernel reported a panic.
	DOMAIN_CRASHED_PANICKED DomainCrashedReason = 1
)

// DomainPMSuspendedReason: Why a domain is in `VIR_DOMAIN_PMSUSPENDED`.
type DomainPMSuspendedReason int

const (
	// DOMAIN_PMSUSPENDED_UNKNOWN (C.VIR_DOMAIN_PMSUSPENDED_UNKNOWN): No reason is recorded.
	DOMAIN_PMSUSPENDED_UNKNOWN DomainPMSuspendedReason = 0
)

// DomainPMSuspendedDiskReason: Why a domain sleeps with its memory on disk.
type DomainPMSuspendedDiskReason int

const (
	// DOMAIN_PMSUSPENDED_DISK_UNKNOWN (C.VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN): No reason is recorded.
	DOMAIN_PMSUSPENDED_DISK_UNKNOWN DomainPMSuspendedDiskReason = 0
)

// DomainControlState: Whether the channel through which a domain is controlled can take commands.
type DomainControlState int

const (
	// DOMAIN_CONTROL_OK (C.VIR_DOMAIN_CONTROL_OK): It is free for the next command.
	DOMAIN_CONTROL_OK DomainControlState = 0

	// DOMAIN_CONTROL_JOB (C.VIR_DOMAIN_CONTROL_JOB): A background job runs; some commands may be refused
	// until it ends.
	DOMAIN_CONTROL_JOB DomainControlState = 1

	// DOMAIN_CONTROL_OCCUPIED (C.VIR_DOMAIN_CONTROL_OCCUPIED): A command is being executed and others have
	// to wait.
	DOMAIN_CONTROL_OCCUPIED DomainControlState = 2

	// DOMAIN_CONTROL_ERROR (C.VIR_DOMAIN_CONTROL_ERROR): It is broken; no command will succeed until the
	// domain restarts.
	DOMAIN_CONTROL_ERROR DomainControlState = 3
)

// DomainControlErrorReason: Why the control channel is in `VIR_DOMAIN_CONTROL_ERROR`.
type DomainControlErrorReason int

const (
	// DOMAIN_CONTROL_ERROR_REASON_NONE (C.VIR_DOMAIN_CONTROL_ERROR_REASON_NONE): There is no error.
	DOMAIN_CONTROL_ERROR_REASON_NONE DomainControlErrorReason = 0

	// DOMAIN_CONTROL_ERROR_REASON_UNKNOWN (C.VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN): The cause is not
	// known.
	DOMAIN_CONTROL_ERROR_REASON_UNKNOWN DomainControlErrorReason = 1

	// DOMAIN_CONTROL_ERROR_REASON_MONITOR (C.VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR): The connection to
	// the emulator's monitor is lost.
	DOMAIN_CONTROL_ERROR_REASON_MONITOR DomainControlErrorReason = 2

	// DOMAIN_CONTROL_ERROR_REASON_INTERNAL (C.VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL): The driver's own
	// bookkeeping of the domain is inconsistent.
	DOMAIN_CONTROL_ERROR_REASON_INTERNAL DomainControlErrorReason = 3
)

// DomainModificationImpact: Whether a call concerns the running domain, its stored configuration or
// both.
//
// `VIR_DOMAIN_AFFECT_LIVE` and `VIR_DOMAIN_AFFECT_CONFIG` may be combined where something is changed,
// not where it is read.
type DomainModificationImpact int

const (
	// DOMAIN_AFFECT_CURRENT (C.VIR_DOMAIN_AFFECT_CURRENT): The running domain when it is active, else its
	// stored configuration.
	DOMAIN_AFFECT_CURRENT DomainModificationImpact = 0

	// DOMAIN_AFFECT_LIVE (C.VIR_DOMAIN_AFFECT_LIVE): The running domain; fails when it is inactive.
	DOMAIN_AFFECT_LIVE DomainModificationImpact = 1

	// DOMAIN_AFFECT_CONFIG (C.VIR_DOMAIN_AFFECT_CONFIG): The stored configuration, in effect from the next
	// start; fails on a transient domain.
	DOMAIN_AFFECT_CONFIG DomainModificationImpact = 2
)

// DomainCreateFlags: How to start a domain.
type DomainCreateFlags uint

const (
	// DOMAIN_NONE (C.VIR_DOMAIN_NONE): Nothing special.
	DOMAIN_NONE DomainCreateFlags = 0

	// DOMAIN_START_PAUSED (C.VIR_DOMAIN_START_PAUSED): Leaves the virtual CPUs stopped once the domain is
	// up.
	DOMAIN_START_PAUSED DomainCreateFlags = 1

	// DOMAIN_START_AUTODESTROY (C.VIR_DOMAIN_START_AUTODESTROY): Stops the domain by force when this
	// connection closes.
	DOMAIN_START_AUTODESTROY DomainCreateFlags = 2

	// DOMAIN_START_BYPASS_CACHE (C.VIR_DOMAIN_START_BYPASS_CACHE): Keeps the host's page cache clean while
	// a managed save image is read.
	DOMAIN_START_BYPASS_CACHE DomainCreateFlags = 4

	// DOMAIN_START_FORCE_BOOT (C.VIR_DOMAIN_START_FORCE_BOOT): Throws a managed save image away and boots
	// afresh.
	DOMAIN_START_FORCE_BOOT DomainCreateFlags = 8

	// DOMAIN_START_VALIDATE (C.VIR_DOMAIN_START_VALIDATE): Checks the XML against the schema first.
	DOMAIN_START_VALIDATE DomainCreateFlags = 16

	// DOMAIN_START_RESET_NVRAM (C.VIR_DOMAIN_START_RESET_NVRAM): Sets the firmware variables back to their
	// template.
	DOMAIN_START_RESET_NVRAM DomainCreateFlags = 32
)

// DomainShutdownFlags: By which means to ask a guest to shut down.
//
// With none, the driver chooses. Some drivers accept several and try them one after another, in an
// order of their own.
type DomainShutdownFlags uint

const (
	// DOMAIN_SHUTDOWN_DEFAULT (C.VIR_DOMAIN_SHUTDOWN_DEFAULT): The driver chooses.
	DOMAIN_SHUTDOWN_DEFAULT DomainShutdownFlags = 0

	// DOMAIN_SHUTDOWN_ACPI_POWER_BTN (C.VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN): A press of the virtual power
	// button.
	DOMAIN_SHUTDOWN_ACPI_POWER_BTN DomainShutdownFlags = 1

	// DOMAIN_SHUTDOWN_GUEST_AGENT (C.VIR_DOMAIN_SHUTDOWN_GUEST_AGENT): A command to the agent inside the
	// guest.
	DOMAIN_SHUTDOWN_GUEST_AGENT DomainShutdownFlags = 2

	// DOMAIN_SHUTDOWN_INITCTL (C.VIR_DOMAIN_SHUTDOWN_INITCTL): A message to init's control pipe, in
	// containers.
	DOMAIN_SHUTDOWN_INITCTL DomainShutdownFlags = 4

	// DOMAIN_SHUTDOWN_SIGNAL (C.VIR_DOMAIN_SHUTDOWN_SIGNAL): A signal to the init process, in containers.
	DOMAIN_SHUTDOWN_SIGNAL DomainShutdownFlags = 8

	// DOMAIN_SHUTDOWN_PARAVIRT (C.VIR_DOMAIN_SHUTDOWN_PARAVIRT): The hypervisor's paravirtual control
	// interface.
	DOMAIN_SHUTDOWN_PARAVIRT DomainShutdownFlags = 16
)

// DomainRebootFlagValues: By which means to ask a guest to reboot.
//
// With none, the driver chooses. Some drivers accept several and try them one after another, in an
// order of their own.
type DomainRebootFlagValues uint

const (
	// DOMAIN_REBOOT_DEFAULT (C.VIR_DOMAIN_REBOOT_DEFAULT): The driver chooses.
	DOMAIN_REBOOT_DEFAULT DomainRebootFlagValues = 0

	// DOMAIN_REBOOT_ACPI_POWER_BTN (C.VIR_DOMAIN_REBOOT_ACPI_POWER_BTN): A press of the virtual power
	// button, followed by a restart once the guest is off.
	DOMAIN_REBOOT_ACPI_POWER_BTN DomainRebootFlagValues = 1

	// DOMAIN_REBOOT_GUEST_AGENT (C.VIR_DOMAIN_REBOOT_GUEST_AGENT): A command to the agent inside the
	// guest.
	DOMAIN_REBOOT_GUEST_AGENT DomainRebootFlagValues = 2

	// DOMAIN_REBOOT_INITCTL (C.VIR_DOMAIN_REBOOT_INITCTL): A message to init's control pipe, in
	// containers.
	DOMAIN_REBOOT_INITCTL DomainRebootFlagValues = 4

	// DOMAIN_REBOOT_SIGNAL (C.VIR_DOMAIN_REBOOT_SIGNAL): A signal to the init process, in containers.
	DOMAIN_REBOOT_SIGNAL DomainRebootFlagValues = 8

	// DOMAIN_REBOOT_PARAVIRT (C.VIR_DOMAIN_REBOOT_PARAVIRT): The hypervisor's paravirtual control
	// interface.
	DOMAIN_REBOOT_PARAVIRT DomainRebootFlagValues = 16
)

// DomainDestroyFlags: How to stop a domain by force.
type DomainDestroyFlags uint

const (
	// DOMAIN_DESTROY_DEFAULT (C.VIR_DOMAIN_DESTROY_DEFAULT): By all means, in the end by killing its
	// process.
	DOMAIN_DESTROY_DEFAULT DomainDestroyFlags = 0

	// DOMAIN_DESTROY_GRACEFUL (C.VIR_DOMAIN_DESTROY_GRACEFUL): Only asks the hypervisor's process to end
	// (`SIGTERM`) and fails if it does not in time.
	DOMAIN_DESTROY_GRACEFUL DomainDestroyFlags = 1

	// DOMAIN_DESTROY_REMOVE_LOGS (C.VIR_DOMAIN_DESTROY_REMOVE_LOGS): Deletes the domain's log files as
	// well.
	DOMAIN_DESTROY_REMOVE_LOGS DomainDestroyFlags = 2
)

// DomainMetadataType: Which part of a domain's descriptive data is meant.
type DomainMetadataType int

const (
	// DOMAIN_METADATA_DESCRIPTION (C.VIR_DOMAIN_METADATA_DESCRIPTION): The free text in `<description>`.
	DOMAIN_METADATA_DESCRIPTION DomainMetadataType = 0

	// DOMAIN_METADATA_TITLE (C.VIR_DOMAIN_METADATA_TITLE): The single line in `<title>`.
	DOMAIN_METADATA_TITLE DomainMetadataType = 1

	// DOMAIN_METADATA_ELEMENT (C.VIR_DOMAIN_METADATA_ELEMENT): An application's own XML inside
	// `<metadata>`, told apart by namespace URI.
	DOMAIN_METADATA_ELEMENT DomainMetadataType = 2
)

// DomainXMLFlags: What to put into a domain's XML.
type DomainXMLFlags uint

const (
	// DOMAIN_XML_SECURE (C.VIR_DOMAIN_XML_SECURE): Passwords and other secrets as well; refused on
	// read-only connections.
	DOMAIN_XML_SECURE DomainXMLFlags = 1

	// DOMAIN_XML_INACTIVE (C.VIR_DOMAIN_XML_INACTIVE): The stored configuration, even if the domain is
	// running.
	DOMAIN_XML_INACTIVE DomainXMLFlags = 2

	// DOMAIN_XML_UPDATE_CPU (C.VIR_DOMAIN_XML_UPDATE_CPU): The guest CPU requirements filled in from the
	// host's CPU.
	DOMAIN_XML_UPDATE_CPU DomainXMLFlags = 4

	// DOMAIN_XML_MIGRATABLE (C.VIR_DOMAIN_XML_MIGRATABLE): A form fit for a migration to other, also
	// older, versions; refused on read-only connections.
	DOMAIN_XML_MIGRATABLE DomainXMLFlags = 8
)

// DomainDefineFlags: How to store a domain's configuration.
type DomainDefineFlags uint

const (
	// DOMAIN_DEFINE_VALIDATE (C.VIR_DOMAIN_DEFINE_VALIDATE): Checks the XML against the schema first.
	DOMAIN_DEFINE_VALIDATE DomainDefineFlags = 1
)

// DomainUndefineFlagsValues: What to do with the things that belong to a configuration being removed.
type DomainUndefineFlagsValues int

const (
	// DOMAIN_UNDEFINE_MANAGED_SAVE (C.VIR_DOMAIN_UNDEFINE_MANAGED_SAVE): Deletes the managed save image.
	DOMAIN_UNDEFINE_MANAGED_SAVE DomainUndefineFlagsValues = 1

	// DOMAIN_UNDEFINE_SNAPSHOTS_METADATA (C.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA): Forgets the
	// snapshots' records, not their data; only on an inactive domain.
	DOMAIN_UNDEFINE_SNAPSHOTS_METADATA DomainUndefineFlagsValues = 2

	// DOMAIN_UNDEFINE_NVRAM (C.VIR_DOMAIN_UNDEFINE_NVRAM): Deletes the file with the firmware variables.
	DOMAIN_UNDEFINE_NVRAM DomainUndefineFlagsValues = 4

	// DOMAIN_UNDEFINE_KEEP_NVRAM (C.VIR_DOMAIN_UNDEFINE_KEEP_NVRAM): Leaves the file with the firmware
	// variables in place.
	DOMAIN_UNDEFINE_KEEP_NVRAM DomainUndefineFlagsValues = 8

	// DOMAIN_UNDEFINE_CHECKPOINTS_METADATA (C.VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA): Forgets the
	// checkpoints' records, not their bitmaps; only on an inactive domain.
	DOMAIN_UNDEFINE_CHECKPOINTS_METADATA DomainUndefineFlagsValues = 16

	// DOMAIN_UNDEFINE_TPM (C.VIR_DOMAIN_UNDEFINE_TPM): Deletes the emulated TPM's state.
	DOMAIN_UNDEFINE_TPM DomainUndefineFlagsValues = 32

	// DOMAIN_UNDEFINE_KEEP_TPM (C.VIR_DOMAIN_UNDEFINE_KEEP_TPM): Leaves the emulated TPM's state in place.
	DOMAIN_UNDEFINE_KEEP_TPM DomainUndefineFlagsValues = 64
)

// ConnectListAllDomainsFlags: Which domains to list.
//
// The flags form groups of alternatives (active or not, persistent or not, and so on). A group without
// any flag, or with all of its flags, excludes nothing; a domain has to match every group.
type ConnectListAllDomainsFlags uint

const (
	// CONNECT_LIST_DOMAINS_ACTIVE (C.VIR_CONNECT_LIST_DOMAINS_ACTIVE): Those that are active.
	CONNECT_LIST_DOMAINS_ACTIVE ConnectListAllDomainsFlags = 1

	// CONNECT_LIST_DOMAINS_INACTIVE (C.VIR_CONNECT_LIST_DOMAINS_INACTIVE): Those that are not active.
	CONNECT_LIST_DOMAINS_INACTIVE ConnectListAllDomainsFlags = 2

	// CONNECT_LIST_DOMAINS_PERSISTENT (C.VIR_CONNECT_LIST_DOMAINS_PERSISTENT): Those with a stored
	// configuration.
	CONNECT_LIST_DOMAINS_PERSISTENT ConnectListAllDomainsFlags = 4

	// CONNECT_LIST_DOMAINS_TRANSIENT (C.VIR_CONNECT_LIST_DOMAINS_TRANSIENT): Those without a stored
	// configuration.
	CONNECT_LIST_DOMAINS_TRANSIENT ConnectListAllDomainsFlags = 8

	// CONNECT_LIST_DOMAINS_RUNNING (C.VIR_CONNECT_LIST_DOMAINS_RUNNING): Those in `VIR_DOMAIN_RUNNING`.
	CONNECT_LIST_DOMAINS_RUNNING ConnectListAllDomainsFlags = 16

	// CONNECT_LIST_DOMAINS_PAUSED (C.VIR_CONNECT_LIST_DOMAINS_PAUSED): Those in `VIR_DOMAIN_PAUSED`.
	CONNECT_LIST_DOMAINS_PAUSED ConnectListAllDomainsFlags = 32

	// CONNECT_LIST_DOMAINS_SHUTOFF (C.VIR_CONNECT_LIST_DOMAINS_SHUTOFF): Those in `VIR_DOMAIN_SHUTOFF`.
	CONNECT_LIST_DOMAINS_SHUTOFF ConnectListAllDomainsFlags = 64

	// CONNECT_LIST_DOMAINS_OTHER (C.VIR_CONNECT_LIST_DOMAINS_OTHER): Those in any other state.
	CONNECT_LIST_DOMAINS_OTHER ConnectListAllDomainsFlags = 128

	// CONNECT_LIST_DOMAINS_MANAGEDSAVE (C.VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE): Those with a managed save
	// image.
	CONNECT_LIST_DOMAINS_MANAGEDSAVE ConnectListAllDomainsFlags = 256

	// CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE (C.VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE): Those without a
	// managed save image.
	CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE ConnectListAllDomainsFlags = 512

	// CONNECT_LIST_DOMAINS_AUTOSTART (C.VIR_CONNECT_LIST_DOMAINS_AUTOSTART): Those started together with
	// the host.
	CONNECT_LIST_DOMAINS_AUTOSTART ConnectListAllDomainsFlags = 1024

	// CONNECT_LIST_DOMAINS_NO_AUTOSTART (C.VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART): Those not started
	// together with the host.
	CONNECT_LIST_DOMAINS_NO_AUTOSTART ConnectListAllDomainsFlags = 2048

	// CONNECT_LIST_DOMAINS_HAS_SNAPSHOT (C.VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT): Those with at least one
	// snapshot.
	CONNECT_LIST_DOMAINS_HAS_SNAPSHOT ConnectListAllDomainsFlags = 4096

	// CONNECT_LIST_DOMAINS_NO_SNAPSHOT (C.VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT): Those without snapshots.
	CONNECT_LIST_DOMAINS_NO_SNAPSHOT ConnectListAllDomainsFlags = 8192

	// CONNECT_LIST_DOMAINS_HAS_CHECKPOINT (C.VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT): Those with at least
	// one checkpoint.
	CONNECT_LIST_DOMAINS_HAS_CHECKPOINT ConnectListAllDomainsFlags = 16384

	// CONNECT_LIST_DOMAINS_NO_CHECKPOINT (C.VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT): Those without
	// checkpoints.
	CONNECT_LIST_DOMAINS_NO_CHECKPOINT ConnectListAllDomainsFlags = 32768
)

// DomainLifecycle: Event in a guest's life for which an action is configured.
type DomainLifecycle int

const (
	// DOMAIN_LIFECYCLE_POWEROFF (C.VIR_DOMAIN_LIFECYCLE_POWEROFF): The guest powers off (`<on_poweroff>`).
	DOMAIN_LIFECYCLE_POWEROFF DomainLifecycle = 0

	// DOMAIN_LIFECYCLE_REBOOT (C.VIR_DOMAIN_LIFECYCLE_REBOOT): The guest reboots (`<on_reboot>`).
	DOMAIN_LIFECYCLE_REBOOT DomainLifecycle = 1

	// DOMAIN_LIFECYCLE_CRASH (C.VIR_DOMAIN_LIFECYCLE_CRASH): The guest crashes (`<on_crash>`).
	DOMAIN_LIFECYCLE_CRASH DomainLifecycle = 2
)

// DomainLifecycleAction: What to do with a domain on a lifecycle event.
type DomainLifecycleAction int

const (
	// DOMAIN_LIFECYCLE_ACTION_DESTROY (C.VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY): Stops it and frees
	// everything it uses.
	DOMAIN_LIFECYCLE_ACTION_DESTROY DomainLifecycleAction = 0

	// DOMAIN_LIFECYCLE_ACTION_RESTART (C.VIR_DOMAIN_LIFECYCLE_ACTION_RESTART): Stops it and starts it
	// again with the same configuration.
	DOMAIN_LIFECYCLE_ACTION_RESTART DomainLifecycleAction = 1

	// DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME (C.VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME): Starts it
	// again under a new name.
	DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME DomainLifecycleAction = 2

	// DOMAIN_LIFECYCLE_ACTION_PRESERVE (C.VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE): Keeps it, stopped, for
	// analysis.
	DOMAIN_LIFECYCLE_ACTION_PRESERVE DomainLifecycleAction = 3

	// DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY (C.VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY): Dumps its
	// core, then acts like `DESTROY`; for crashes only.
	DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY DomainLifecycleAction = 4

	// DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART (C.VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART): Dumps its
	// core, then acts like `RESTART`; for crashes only.
	DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART DomainLifecycleAction = 5

	// DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING (C.VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING): Keeps it
	// and lets its virtual CPUs go on.
	DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING DomainLifecycleAction = 6
)

// DomainMessageType: Which kinds of messages about a domain to report.
type DomainMessageType uint

const (
	// DOMAIN_MESSAGE_DEPRECATION (C.VIR_DOMAIN_MESSAGE_DEPRECATION): Uses of features that are going to
	// disappear.
	DOMAIN_MESSAGE_DEPRECATION DomainMessageType = 1

	// DOMAIN_MESSAGE_TAINTING (C.VIR_DOMAIN_MESSAGE_TAINTING): Settings and actions that make the domain
	// hard to support.
	DOMAIN_MESSAGE_TAINTING DomainMessageType = 2

	// DOMAIN_MESSAGE_IOERRORS (C.VIR_DOMAIN_MESSAGE_IOERRORS): Errors that its disks have met.
	DOMAIN_MESSAGE_IOERRORS DomainMessageType = 4
)
