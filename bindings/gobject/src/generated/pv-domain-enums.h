/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainState:
 * @PV_DOMAIN_STATE_NOSTATE: The driver cannot tell.
 * @PV_DOMAIN_STATE_RUNNING: Its virtual CPUs run.
 * @PV_DOMAIN_STATE_BLOCKED: It is active but waits for some resource.
 * @PV_DOMAIN_STATE_PAUSED: It is active with its virtual CPUs stopped.
 * @PV_DOMAIN_STATE_SHUTDOWN: It is on its way to being off.
 * @PV_DOMAIN_STATE_SHUTOFF: It is not running.
 * @PV_DOMAIN_STATE_CRASHED: It has crashed and was left in that state.
 * @PV_DOMAIN_STATE_PMSUSPENDED: Its guest put itself to sleep by power management.
 *
 * What a domain is doing.
 */
typedef enum
{
  PV_DOMAIN_STATE_NOSTATE = 0,
  PV_DOMAIN_STATE_RUNNING = 1,
  PV_DOMAIN_STATE_BLOCKED = 2,
  PV_DOMAIN_STATE_PAUSED = 3,
  PV_DOMAIN_STATE_SHUTDOWN = 4,
  PV_DOMAIN_STATE_SHUTOFF = 5,
  PV_DOMAIN_STATE_CRASHED = 6,
  PV_DOMAIN_STATE_PMSUSPENDED = 7,
} PvDomainState;

#define PV_TYPE_DOMAIN_STATE (pv_domain_state_get_type ())
GType pv_domain_state_get_type (void);

/**
 * PvDomainNostateReason:
 * @PV_DOMAIN_NOSTATE_REASON_UNKNOWN: No reason is recorded.
 *
 * Why a domain is in %PV_DOMAIN_STATE_NOSTATE.
 */
typedef enum
{
  PV_DOMAIN_NOSTATE_REASON_UNKNOWN = 0,
} PvDomainNostateReason;

#define PV_TYPE_DOMAIN_NOSTATE_REASON (pv_domain_nostate_reason_get_type ())
GType pv_domain_nostate_reason_get_type (void);

/**
 * PvDomainRunningReason:
 * @PV_DOMAIN_RUNNING_REASON_UNKNOWN: No reason is recorded.
 * @PV_DOMAIN_RUNNING_REASON_BOOTED: It was started afresh.
 * @PV_DOMAIN_RUNNING_REASON_MIGRATED: It arrived by migration from elsewhere.
 * @PV_DOMAIN_RUNNING_REASON_RESTORED: It was restored from a saved-state file.
 * @PV_DOMAIN_RUNNING_REASON_FROM_SNAPSHOT: It was put back to a snapshot taken while running.
 * @PV_DOMAIN_RUNNING_REASON_UNPAUSED: It was resumed after a pause.
 * @PV_DOMAIN_RUNNING_REASON_MIGRATION_CANCELED: It went on here after its migration was given up.
 * @PV_DOMAIN_RUNNING_REASON_SAVE_CANCELED: It went on after saving it was given up.
 * @PV_DOMAIN_RUNNING_REASON_WAKEUP: It woke from power-management sleep.
 * @PV_DOMAIN_RUNNING_REASON_CRASHED: It was resumed after its guest had crashed.
 * @PV_DOMAIN_RUNNING_REASON_POSTCOPY: It runs on the destination while post-copy migration still fetches memory.
 * @PV_DOMAIN_RUNNING_REASON_POSTCOPY_FAILED: It runs on the destination, but post-copy migration has stalled.
 *
 * Why a domain is in %PV_DOMAIN_STATE_RUNNING.
 */
typedef enum
{
  PV_DOMAIN_RUNNING_REASON_UNKNOWN = 0,
  PV_DOMAIN_RUNNING_REASON_BOOTED = 1,
  PV_DOMAIN_RUNNING_REASON_MIGRATED = 2,
  PV_DOMAIN_RUNNING_REASON_RESTORED = 3,
  PV_DOMAIN_RUNNING_REASON_FROM_SNAPSHOT = 4,
  PV_DOMAIN_RUNNING_REASON_UNPAUSED = 5,
  PV_DOMAIN_RUNNING_REASON_MIGRATION_CANCELED = 6,
  PV_DOMAIN_RUNNING_REASON_SAVE_CANCELED = 7,
  PV_DOMAIN_RUNNING_REASON_WAKEUP = 8,
  PV_DOMAIN_RUNNING_REASON_CRASHED = 9,
  PV_DOMAIN_RUNNING_REASON_POSTCOPY = 10,
  PV_DOMAIN_RUNNING_REASON_POSTCOPY_FAILED = 11,
} PvDomainRunningReason;

#define PV_TYPE_DOMAIN_RUNNING_REASON (pv_domain_running_reason_get_type ())
GType pv_domain_running_reason_get_type (void);

/**
 * PvDomainPausedReason:
 * @PV_DOMAIN_PAUSED_REASON_UNKNOWN: No reason is recorded.
 * @PV_DOMAIN_PAUSED_REASON_USER: Somebody asked for it.
 * @PV_DOMAIN_PAUSED_REASON_MIGRATION: It is being migrated with the guest stopped.
 * @PV_DOMAIN_PAUSED_REASON_SAVE: Its state is being saved.
 * @PV_DOMAIN_PAUSED_REASON_DUMP: Its core is being dumped.
 * @PV_DOMAIN_PAUSED_REASON_IOERROR: A disk failed and the error policy stops the guest.
 * @PV_DOMAIN_PAUSED_REASON_WATCHDOG: Its watchdog fired with the action "pause".
 * @PV_DOMAIN_PAUSED_REASON_FROM_SNAPSHOT: It was put back to a snapshot taken while paused.
 * @PV_DOMAIN_PAUSED_REASON_SHUTTING_DOWN: The guest has powered off and the domain is about to stop.
 * @PV_DOMAIN_PAUSED_REASON_SNAPSHOT: A snapshot is being taken.
 * @PV_DOMAIN_PAUSED_REASON_CRASHED: Its guest has crashed.
 * @PV_DOMAIN_PAUSED_REASON_STARTING_UP: It is still being started.
 * @PV_DOMAIN_PAUSED_REASON_POSTCOPY: It waits on the source while post-copy migration moves it.
 * @PV_DOMAIN_PAUSED_REASON_POSTCOPY_FAILED: It is held because post-copy migration has stalled.
 * @PV_DOMAIN_PAUSED_REASON_API_ERROR: A call that had stopped it failed and could not resume it.
 *
 * Why a domain is in %PV_DOMAIN_STATE_PAUSED.
 */
typedef enum
{
  PV_DOMAIN_PAUSED_REASON_UNKNOWN = 0,
  PV_DOMAIN_PAUSED_REASON_USER = 1,
  PV_DOMAIN_PAUSED_REASON_MIGRATION = 2,
  PV_DOMAIN_PAUSED_REASON_SAVE = 3,
  PV_DOMAIN_PAUSED_REASON_DUMP = 4,
  PV_DOMAIN_PAUSED_REASON_IOERROR = 5,
  PV_DOMAIN_PAUSED_REASON_WATCHDOG = 6,
  PV_DOMAIN_PAUSED_REASON_FROM_SNAPSHOT = 7,
  PV_DOMAIN_PAUSED_REASON_SHUTTING_DOWN = 8,
  PV_DOMAIN_PAUSED_REASON_SNAPSHOT = 9,
  PV_DOMAIN_PAUSED_REASON_CRASHED = 10,
  PV_DOMAIN_PAUSED_REASON_STARTING_UP = 11,
  PV_DOMAIN_PAUSED_REASON_POSTCOPY = 12,
  PV_DOMAIN_PAUSED_REASON_POSTCOPY_FAILED = 13,
  PV_DOMAIN_PAUSED_REASON_API_ERROR = 14,
} PvDomainPausedReason;

#define PV_TYPE_DOMAIN_PAUSED_REASON (pv_domain_paused_reason_get_type ())
GType pv_domain_paused_reason_get_type (void);

/**
 * PvDomainShutdownReason:
 * @PV_DOMAIN_SHUTDOWN_REASON_UNKNOWN: No reason is recorded.
 * @PV_DOMAIN_SHUTDOWN_REASON_USER: Somebody asked it to shut down.
 *
 * Why a domain is in %PV_DOMAIN_STATE_SHUTDOWN.
 */
typedef enum
{
  PV_DOMAIN_SHUTDOWN_REASON_UNKNOWN = 0,
  PV_DOMAIN_SHUTDOWN_REASON_USER = 1,
} PvDomainShutdownReason;

#define PV_TYPE_DOMAIN_SHUTDOWN_REASON (pv_domain_shutdown_reason_get_type ())
GType pv_domain_shutdown_reason_get_type (void);

/**
 * PvDomainShutoffReason:
 * @PV_DOMAIN_SHUTOFF_REASON_UNKNOWN: No reason is recorded.
 * @PV_DOMAIN_SHUTOFF_REASON_SHUTDOWN: The guest shut down in an orderly way.
 * @PV_DOMAIN_SHUTOFF_REASON_DESTROYED: It was stopped by force.
 * @PV_DOMAIN_SHUTOFF_REASON_CRASHED: It crashed.
 * @PV_DOMAIN_SHUTOFF_REASON_MIGRATED: It has moved to another host.
 * @PV_DOMAIN_SHUTOFF_REASON_SAVED: Its state was saved and it was stopped.
 * @PV_DOMAIN_SHUTOFF_REASON_FAILED: Starting it failed.
 * @PV_DOMAIN_SHUTOFF_REASON_FROM_SNAPSHOT: It was put back to a snapshot taken while it was off.
 * @PV_DOMAIN_SHUTOFF_REASON_DAEMON: The daemon lost it while reconnecting, for example after a restart.
 *
 * Why a domain is in %PV_DOMAIN_STATE_SHUTOFF.
 */
typedef enum
{
  PV_DOMAIN_SHUTOFF_REASON_UNKNOWN = 0,
  PV_DOMAIN_SHUTOFF_REASON_SHUTDOWN = 1,
  PV_DOMAIN_SHUTOFF_REASON_DESTROYED = 2,
  PV_DOMAIN_SHUTOFF_REASON_CRASHED = 3,
  PV_DOMAIN_SHUTOFF_REASON_MIGRATED = 4,
  PV_DOMAIN_SHUTOFF_REASON_SAVED = 5,
  PV_DOMAIN_SHUTOFF_REASON_FAILED = 6,
  PV_DOMAIN_SHUTOFF_REASON_FROM_SNAPSHOT = 7,
  PV_DOMAIN_SHUTOFF_REASON_DAEMON = 8,
} PvDomainShutoffReason;

#define PV_TYPE_DOMAIN_SHUTOFF_REASON (pv_domain_shutoff_reason_get_type ())
GType pv_domain_shutoff_reason_get_type (void);

/**
 * PvDomainCrashedReason:
 * @PV_DOMAIN_CRASHED_REASON_UNKNOWN: No reason is recorded.
 * @PV_DOMAIN_CRASHED_REASON_PANICKED: The guest's kernel reported a panic.
 *
 * Why a domain is in %PV_DOMAIN_STATE_CRASHED.
 */
typedef enum
{
  PV_DOMAIN_CRASHED_REASON_UNKNOWN = 0,
  PV_DOMAIN_CRASHED_REASON_PANICKED = 1,
} PvDomainCrashedReason;

#define PV_TYPE_DOMAIN_CRASHED_REASON (pv_domain_crashed_reason_get_type ())
GType pv_domain_crashed_reason_get_type (void);

/**
 * PvDomainPmSuspendedReason:
 * @PV_DOMAIN_PM_SUSPENDED_REASON_UNKNOWN: No reason is recorded.
 *
 * Why a domain is in %PV_DOMAIN_STATE_PMSUSPENDED.
 */
typedef enum
{
  PV_DOMAIN_PM_SUSPENDED_REASON_UNKNOWN = 0,
} PvDomainPmSuspendedReason;

#define PV_TYPE_DOMAIN_PM_SUSPENDED_REASON (pv_domain_pm_suspended_reason_get_type ())
GType pv_domain_pm_suspended_reason_get_type (void);

/**
 * PvDomainPmSuspendedDiskReason:
 * @PV_DOMAIN_PM_SUSPENDED_DISK_REASON_UNKNOWN: No reason is recorded.
 *
 * Why a domain sleeps with its memory on disk.
 */
typedef enum
{
  PV_DOMAIN_PM_SUSPENDED_DISK_REASON_UNKNOWN = 0,
} PvDomainPmSuspendedDiskReason;

#define PV_TYPE_DOMAIN_PM_SUSPENDED_DISK_REASON (pv_domain_pm_suspended_disk_reason_get_type ())
GType pv_domain_pm_suspended_disk_reason_get_type (void);

/**
 * PvDomainControlState:
 * @PV_DOMAIN_CONTROL_STATE_OK: It is free for the next command.
 * @PV_DOMAIN_CONTROL_STATE_JOB: A background job runs; some commands may be refused until it ends.
 * @PV_DOMAIN_CONTROL_STATE_OCCUPIED: A command is being executed and others have to wait.
 * @PV_DOMAIN_CONTROL_STATE_ERROR: It is broken; no command will succeed until the domain restarts.
 *
 * Whether the channel through which a domain is controlled can take commands.
 */
typedef enum
{
  PV_DOMAIN_CONTROL_STATE_OK = 0,
  PV_DOMAIN_CONTROL_STATE_JOB = 1,
  PV_DOMAIN_CONTROL_STATE_OCCUPIED = 2,
  PV_DOMAIN_CONTROL_STATE_ERROR = 3,
} PvDomainControlState;

#define PV_TYPE_DOMAIN_CONTROL_STATE (pv_domain_control_state_get_type ())
GType pv_domain_control_state_get_type (void);

/**
 * PvDomainControlErrorReason:
 * @PV_DOMAIN_CONTROL_ERROR_REASON_NONE: There is no error.
 * @PV_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN: The cause is not known.
 * @PV_DOMAIN_CONTROL_ERROR_REASON_MONITOR: The connection to the emulator's monitor is lost.
 * @PV_DOMAIN_CONTROL_ERROR_REASON_INTERNAL: The driver's own bookkeeping of the domain is inconsistent.
 *
 * Why the control channel is in %PV_DOMAIN_CONTROL_STATE_ERROR.
 */
typedef enum
{
  PV_DOMAIN_CONTROL_ERROR_REASON_NONE = 0,
  PV_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN = 1,
  PV_DOMAIN_CONTROL_ERROR_REASON_MONITOR = 2,
  PV_DOMAIN_CONTROL_ERROR_REASON_INTERNAL = 3,
} PvDomainControlErrorReason;

#define PV_TYPE_DOMAIN_CONTROL_ERROR_REASON (pv_domain_control_error_reason_get_type ())
GType pv_domain_control_error_reason_get_type (void);

/**
 * PvDomainModificationImpact:
 * @PV_DOMAIN_MODIFICATION_IMPACT_CURRENT: The running domain when it is active, else its stored configuration.
 * @PV_DOMAIN_MODIFICATION_IMPACT_LIVE: The running domain; fails when it is inactive.
 * @PV_DOMAIN_MODIFICATION_IMPACT_CONFIG: The stored configuration, in effect from the next start; fails on a transient domain.
 *
 * Whether a call concerns the running domain, its stored configuration or both.
 *
 * %PV_DOMAIN_MODIFICATION_IMPACT_LIVE and %PV_DOMAIN_MODIFICATION_IMPACT_CONFIG may be combined where something is changed, not where it is read.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_MODIFICATION_IMPACT_CURRENT = 0,
  PV_DOMAIN_MODIFICATION_IMPACT_LIVE = 1,
  PV_DOMAIN_MODIFICATION_IMPACT_CONFIG = 2,
} PvDomainModificationImpact;

#define PV_TYPE_DOMAIN_MODIFICATION_IMPACT (pv_domain_modification_impact_get_type ())
GType pv_domain_modification_impact_get_type (void);

/**
 * PvDomainCreateFlags:
 * @PV_DOMAIN_CREATE_FLAGS_NONE: Nothing special.
 * @PV_DOMAIN_CREATE_FLAGS_START_PAUSED: Leaves the virtual CPUs stopped once the domain is up.
 * @PV_DOMAIN_CREATE_FLAGS_START_AUTODESTROY: Stops the domain by force when this connection closes.
 * @PV_DOMAIN_CREATE_FLAGS_START_BYPASS_CACHE: Keeps the host's page cache clean while a managed save image is read.
 * @PV_DOMAIN_CREATE_FLAGS_START_FORCE_BOOT: Throws a managed save image away and boots afresh.
 * @PV_DOMAIN_CREATE_FLAGS_START_VALIDATE: Checks the XML against the schema first.
 * @PV_DOMAIN_CREATE_FLAGS_START_RESET_NVRAM: Sets the firmware variables back to their template.
 *
 * How to start a domain.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_CREATE_FLAGS_NONE = 0,
  PV_DOMAIN_CREATE_FLAGS_START_PAUSED = 1,
  PV_DOMAIN_CREATE_FLAGS_START_AUTODESTROY = 2,
  PV_DOMAIN_CREATE_FLAGS_START_BYPASS_CACHE = 4,
  PV_DOMAIN_CREATE_FLAGS_START_FORCE_BOOT = 8,
  PV_DOMAIN_CREATE_FLAGS_START_VALIDATE = 16,
  PV_DOMAIN_CREATE_FLAGS_START_RESET_NVRAM = 32,
} PvDomainCreateFlags;

#define PV_TYPE_DOMAIN_CREATE_FLAGS (pv_domain_create_flags_get_type ())
GType pv_domain_create_flags_get_type (void);

/**
 * PvDomainShutdownFlagValues:
 * @PV_DOMAIN_SHUTDOWN_FLAG_VALUES_DEFAULT: The driver chooses.
 * @PV_DOMAIN_SHUTDOWN_FLAG_VALUES_ACPI_POWER_BTN: A press of the virtual power button.
 * @PV_DOMAIN_SHUTDOWN_FLAG_VALUES_GUEST_AGENT: A command to the agent inside the guest.
 * @PV_DOMAIN_SHUTDOWN_FLAG_VALUES_INITCTL: A message to init's control pipe, in containers.
 * @PV_DOMAIN_SHUTDOWN_FLAG_VALUES_SIGNAL: A signal to the init process, in containers.
 * @PV_DOMAIN_SHUTDOWN_FLAG_VALUES_PARAVIRT: The hypervisor's paravirtual control interface.
 *
 * By which means to ask a guest to shut down.
 *
 * With none, the driver chooses. Some drivers accept several and try them one after another, in an order of their own.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SHUTDOWN_FLAG_VALUES_DEFAULT = 0,
  PV_DOMAIN_SHUTDOWN_FLAG_VALUES_ACPI_POWER_BTN = 1,
  PV_DOMAIN_SHUTDOWN_FLAG_VALUES_GUEST_AGENT = 2,
  PV_DOMAIN_SHUTDOWN_FLAG_VALUES_INITCTL = 4,
  PV_DOMAIN_SHUTDOWN_FLAG_VALUES_SIGNAL = 8,
  PV_DOMAIN_SHUTDOWN_FLAG_VALUES_PARAVIRT = 16,
} PvDomainShutdownFlagValues;

#define PV_TYPE_DOMAIN_SHUTDOWN_FLAG_VALUES (pv_domain_shutdown_flag_values_get_type ())
GType pv_domain_shutdown_flag_values_get_type (void);

/**
 * PvDomainRebootFlagValues:
 * @PV_DOMAIN_REBOOT_FLAG_VALUES_DEFAULT: The driver chooses.
 * @PV_DOMAIN_REBOOT_FLAG_VALUES_ACPI_POWER_BTN: A press of the virtual power button, followed by a restart once the guest is off.
 * @PV_DOMAIN_REBOOT_FLAG_VALUES_GUEST_AGENT: A command to the agent inside the guest.
 * @PV_DOMAIN_REBOOT_FLAG_VALUES_INITCTL: A message to init's control pipe, in containers.
 * @PV_DOMAIN_REBOOT_FLAG_VALUES_SIGNAL: A signal to the init process, in containers.
 * @PV_DOMAIN_REBOOT_FLAG_VALUES_PARAVIRT: The hypervisor's paravirtual control interface.
 *
 * By which means to ask a guest to reboot.
 *
 * With none, the driver chooses. Some drivers accept several and try them one after another, in an order of their own.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_REBOOT_FLAG_VALUES_DEFAULT = 0,
  PV_DOMAIN_REBOOT_FLAG_VALUES_ACPI_POWER_BTN = 1,
  PV_DOMAIN_REBOOT_FLAG_VALUES_GUEST_AGENT = 2,
  PV_DOMAIN_REBOOT_FLAG_VALUES_INITCTL = 4,
  PV_DOMAIN_REBOOT_FLAG_VALUES_SIGNAL = 8,
  PV_DOMAIN_REBOOT_FLAG_VALUES_PARAVIRT = 16,
} PvDomainRebootFlagValues;

#define PV_TYPE_DOMAIN_REBOOT_FLAG_VALUES (pv_domain_reboot_flag_values_get_type ())
GType pv_domain_reboot_flag_values_get_type (void);

/**
 * PvDomainDestroyFlagsValues:
 * @PV_DOMAIN_DESTROY_FLAGS_VALUES_DEFAULT: By all means, in the end by killing its process.
 * @PV_DOMAIN_DESTROY_FLAGS_VALUES_GRACEFUL: Only asks the hypervisor's process to end (`SIGTERM`) and fails if it does not in time.
 * @PV_DOMAIN_DESTROY_FLAGS_VALUES_REMOVE_LOGS: Deletes the domain's log files as well.
 *
 * How to stop a domain by force.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_DESTROY_FLAGS_VALUES_DEFAULT = 0,
  PV_DOMAIN_DESTROY_FLAGS_VALUES_GRACEFUL = 1,
  PV_DOMAIN_DESTROY_FLAGS_VALUES_REMOVE_LOGS = 2,
} PvDomainDestroyFlagsValues;

#define PV_TYPE_DOMAIN_DESTROY_FLAGS_VALUES (pv_domain_destroy_flags_values_get_type ())
GType pv_domain_destroy_flags_values_get_type (void);

/**
 * PvDomainMetadataType:
 * @PV_DOMAIN_METADATA_TYPE_DESCRIPTION: The free text in `<description>`.
 * @PV_DOMAIN_METADATA_TYPE_TITLE: The single line in `<title>`.
 * @PV_DOMAIN_METADATA_TYPE_ELEMENT: An application's own XML inside `<metadata>`, told apart by namespace URI.
 *
 * Which part of a domain's descriptive data is meant.
 */
typedef enum
{
  PV_DOMAIN_METADATA_TYPE_DESCRIPTION = 0,
  PV_DOMAIN_METADATA_TYPE_TITLE = 1,
  PV_DOMAIN_METADATA_TYPE_ELEMENT = 2,
} PvDomainMetadataType;

#define PV_TYPE_DOMAIN_METADATA_TYPE (pv_domain_metadata_type_get_type ())
GType pv_domain_metadata_type_get_type (void);

/**
 * PvDomainXmlFlags:
 * @PV_DOMAIN_XML_FLAGS_SECURE: Passwords and other secrets as well; refused on read-only connections.
 * @PV_DOMAIN_XML_FLAGS_INACTIVE: The stored configuration, even if the domain is running.
 * @PV_DOMAIN_XML_FLAGS_UPDATE_CPU: The guest CPU requirements filled in from the host's CPU.
 * @PV_DOMAIN_XML_FLAGS_MIGRATABLE: A form fit for a migration to other, also older, versions; refused on read-only connections.
 *
 * What to put into a domain's XML.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_XML_FLAGS_SECURE = 1,
  PV_DOMAIN_XML_FLAGS_INACTIVE = 2,
  PV_DOMAIN_XML_FLAGS_UPDATE_CPU = 4,
  PV_DOMAIN_XML_FLAGS_MIGRATABLE = 8,
} PvDomainXmlFlags;

#define PV_TYPE_DOMAIN_XML_FLAGS (pv_domain_xml_flags_get_type ())
GType pv_domain_xml_flags_get_type (void);

/**
 * PvDomainDefineFlags:
 * @PV_DOMAIN_DEFINE_FLAGS_VALIDATE: Checks the XML against the schema first.
 *
 * How to store a domain's configuration.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_DEFINE_FLAGS_VALIDATE = 1,
} PvDomainDefineFlags;

#define PV_TYPE_DOMAIN_DEFINE_FLAGS (pv_domain_define_flags_get_type ())
GType pv_domain_define_flags_get_type (void);

/**
 * PvDomainUndefineFlagsValues:
 * @PV_DOMAIN_UNDEFINE_FLAGS_VALUES_MANAGED_SAVE: Deletes the managed save image.
 * @PV_DOMAIN_UNDEFINE_FLAGS_VALUES_SNAPSHOTS_METADATA: Forgets the snapshots' records, not their data; only on an inactive domain.
 * @PV_DOMAIN_UNDEFINE_FLAGS_VALUES_NVRAM: Deletes the file with the firmware variables.
 * @PV_DOMAIN_UNDEFINE_FLAGS_VALUES_KEEP_NVRAM: Leaves the file with the firmware variables in place.
 * @PV_DOMAIN_UNDEFINE_FLAGS_VALUES_CHECKPOINTS_METADATA: Forgets the checkpoints' records, not their bitmaps; only on an inactive domain.
 * @PV_DOMAIN_UNDEFINE_FLAGS_VALUES_TPM: Deletes the emulated TPM's state.
 * @PV_DOMAIN_UNDEFINE_FLAGS_VALUES_KEEP_TPM: Leaves the emulated TPM's state in place.
 *
 * What to do with the things that belong to a configuration being removed.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_UNDEFINE_FLAGS_VALUES_MANAGED_SAVE = 1,
  PV_DOMAIN_UNDEFINE_FLAGS_VALUES_SNAPSHOTS_METADATA = 2,
  PV_DOMAIN_UNDEFINE_FLAGS_VALUES_NVRAM = 4,
  PV_DOMAIN_UNDEFINE_FLAGS_VALUES_KEEP_NVRAM = 8,
  PV_DOMAIN_UNDEFINE_FLAGS_VALUES_CHECKPOINTS_METADATA = 16,
  PV_DOMAIN_UNDEFINE_FLAGS_VALUES_TPM = 32,
  PV_DOMAIN_UNDEFINE_FLAGS_VALUES_KEEP_TPM = 64,
} PvDomainUndefineFlagsValues;

#define PV_TYPE_DOMAIN_UNDEFINE_FLAGS_VALUES (pv_domain_undefine_flags_values_get_type ())
GType pv_domain_undefine_flags_values_get_type (void);

/**
 * PvConnectListAllDomainsFlags:
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_ACTIVE: Those that are active.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_INACTIVE: Those that are not active.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_PERSISTENT: Those with a stored configuration.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_TRANSIENT: Those without a stored configuration.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_RUNNING: Those in %PV_DOMAIN_STATE_RUNNING.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_PAUSED: Those in %PV_DOMAIN_STATE_PAUSED.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_SHUTOFF: Those in %PV_DOMAIN_STATE_SHUTOFF.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_OTHER: Those in any other state.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_MANAGEDSAVE: Those with a managed save image.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_MANAGEDSAVE: Those without a managed save image.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_AUTOSTART: Those started together with the host.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_AUTOSTART: Those not started together with the host.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_HAS_SNAPSHOT: Those with at least one snapshot.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_SNAPSHOT: Those without snapshots.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_HAS_CHECKPOINT: Those with at least one checkpoint.
 * @PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_CHECKPOINT: Those without checkpoints.
 *
 * Which domains to list.
 *
 * The flags form groups of alternatives (active or not, persistent or not, and so on). A group without any flag, or with all of its flags, excludes nothing; a domain has to match every group.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_ACTIVE = 1,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_INACTIVE = 2,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_PERSISTENT = 4,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_TRANSIENT = 8,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_RUNNING = 16,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_PAUSED = 32,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_SHUTOFF = 64,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_OTHER = 128,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_MANAGEDSAVE = 256,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_MANAGEDSAVE = 512,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_AUTOSTART = 1024,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_AUTOSTART = 2048,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_HAS_SNAPSHOT = 4096,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_SNAPSHOT = 8192,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_HAS_CHECKPOINT = 16384,
  PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_CHECKPOINT = 32768,
} PvConnectListAllDomainsFlags;

#define PV_TYPE_CONNECT_LIST_ALL_DOMAINS_FLAGS (pv_connect_list_all_domains_flags_get_type ())
GType pv_connect_list_all_domains_flags_get_type (void);

/**
 * PvDomainLifecycle:
 * @PV_DOMAIN_LIFECYCLE_POWEROFF: The guest powers off (`<on_poweroff>`).
 * @PV_DOMAIN_LIFECYCLE_REBOOT: The guest reboots (`<on_reboot>`).
 * @PV_DOMAIN_LIFECYCLE_CRASH: The guest crashes (`<on_crash>`).
 *
 * Event in a guest's life for which an action is configured.
 */
typedef enum
{
  PV_DOMAIN_LIFECYCLE_POWEROFF = 0,
  PV_DOMAIN_LIFECYCLE_REBOOT = 1,
  PV_DOMAIN_LIFECYCLE_CRASH = 2,
} PvDomainLifecycle;

#define PV_TYPE_DOMAIN_LIFECYCLE (pv_domain_lifecycle_get_type ())
GType pv_domain_lifecycle_get_type (void);

/**
 * PvDomainLifecycleAction:
 * @PV_DOMAIN_LIFECYCLE_ACTION_DESTROY: Stops it and frees everything it uses.
 * @PV_DOMAIN_LIFECYCLE_ACTION_RESTART: Stops it and starts it again with the same configuration.
 * @PV_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME: Starts it again under a new name.
 * @PV_DOMAIN_LIFECYCLE_ACTION_PRESERVE: Keeps it, stopped, for analysis.
 * @PV_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY: Dumps its core, then acts like `DESTROY`; for crashes only.
 * @PV_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART: Dumps its core, then acts like `RESTART`; for crashes only.
 * @PV_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING: Keeps it and lets its virtual CPUs go on.
 *
 * What to do with a domain on a lifecycle event.
 */
typedef enum
{
  PV_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0,
  PV_DOMAIN_LIFECYCLE_ACTION_RESTART = 1,
  PV_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME = 2,
  PV_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 3,
  PV_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4,
  PV_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART = 5,
  PV_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING = 6,
} PvDomainLifecycleAction;

#define PV_TYPE_DOMAIN_LIFECYCLE_ACTION (pv_domain_lifecycle_action_get_type ())
GType pv_domain_lifecycle_action_get_type (void);

/**
 * PvDomainMessageType:
 * @PV_DOMAIN_MESSAGE_TYPE_DEPRECATION: Uses of features that are going to disappear.
 * @PV_DOMAIN_MESSAGE_TYPE_TAINTING: Settings and actions that make the domain hard to support.
 * @PV_DOMAIN_MESSAGE_TYPE_IOERRORS: Errors that its disks have met.
 *
 * Which kinds of messages about a domain to report.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_MESSAGE_TYPE_DEPRECATION = 1,
  PV_DOMAIN_MESSAGE_TYPE_TAINTING = 2,
  PV_DOMAIN_MESSAGE_TYPE_IOERRORS = 4,
} PvDomainMessageType;

#define PV_TYPE_DOMAIN_MESSAGE_TYPE (pv_domain_message_type_get_type ())
GType pv_domain_message_type_get_type (void);

G_END_DECLS
