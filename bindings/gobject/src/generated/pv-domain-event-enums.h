/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-event. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainEventType:
 * @PV_DOMAIN_EVENT_TYPE_DEFINED: Its definition was stored; detail from `virDomainEventDefinedDetailType`.
 * @PV_DOMAIN_EVENT_TYPE_UNDEFINED: Its definition was removed; detail from `virDomainEventUndefinedDetailType`.
 * @PV_DOMAIN_EVENT_TYPE_STARTED: It began to run; detail from `virDomainEventStartedDetailType`.
 * @PV_DOMAIN_EVENT_TYPE_SUSPENDED: Its CPUs were stopped; detail from `virDomainEventSuspendedDetailType`.
 * @PV_DOMAIN_EVENT_TYPE_RESUMED: Its CPUs run again; detail from `virDomainEventResumedDetailType`.
 * @PV_DOMAIN_EVENT_TYPE_STOPPED: It no longer runs; detail from `virDomainEventStoppedDetailType`.
 * @PV_DOMAIN_EVENT_TYPE_SHUTDOWN: The guest has shut down, its process is still there; detail from `virDomainEventShutdownDetailType`.
 * @PV_DOMAIN_EVENT_TYPE_PMSUSPENDED: The guest went to sleep; detail from `virDomainEventPMSuspendedDetailType`.
 * @PV_DOMAIN_EVENT_TYPE_CRASHED: The guest crashed; detail from `virDomainEventCrashedDetailType`.
 *
 * What happened to a domain; each value has an enum of its own for the detail.
 */
typedef enum
{
  PV_DOMAIN_EVENT_TYPE_DEFINED = 0,
  PV_DOMAIN_EVENT_TYPE_UNDEFINED = 1,
  PV_DOMAIN_EVENT_TYPE_STARTED = 2,
  PV_DOMAIN_EVENT_TYPE_SUSPENDED = 3,
  PV_DOMAIN_EVENT_TYPE_RESUMED = 4,
  PV_DOMAIN_EVENT_TYPE_STOPPED = 5,
  PV_DOMAIN_EVENT_TYPE_SHUTDOWN = 6,
  PV_DOMAIN_EVENT_TYPE_PMSUSPENDED = 7,
  PV_DOMAIN_EVENT_TYPE_CRASHED = 8,
} PvDomainEventType;

#define PV_TYPE_DOMAIN_EVENT_TYPE (pv_domain_event_type_get_type ())
GType pv_domain_event_type_get_type (void);

/**
 * PvDomainEventDefinedDetailType:
 * @PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_ADDED: It is new.
 * @PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_UPDATED: An existing definition changed.
 * @PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_RENAMED: It got this name in place of another.
 * @PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_FROM_SNAPSHOT: Reverting to a snapshot brought the definition back.
 *
 * How a domain came to be defined.
 */
typedef enum
{
  PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_ADDED = 0,
  PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_UPDATED = 1,
  PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_RENAMED = 2,
  PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_FROM_SNAPSHOT = 3,
} PvDomainEventDefinedDetailType;

#define PV_TYPE_DOMAIN_EVENT_DEFINED_DETAIL_TYPE (pv_domain_event_defined_detail_type_get_type ())
GType pv_domain_event_defined_detail_type_get_type (void);

/**
 * PvDomainEventUndefinedDetailType:
 * @PV_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE_REMOVED: It was deleted.
 * @PV_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE_RENAMED: It lives on under another name.
 *
 * How a definition went away.
 */
typedef enum
{
  PV_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE_REMOVED = 0,
  PV_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE_RENAMED = 1,
} PvDomainEventUndefinedDetailType;

#define PV_TYPE_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE (pv_domain_event_undefined_detail_type_get_type ())
GType pv_domain_event_undefined_detail_type_get_type (void);

/**
 * PvDomainEventStartedDetailType:
 * @PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_BOOTED: An ordinary start.
 * @PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_MIGRATED: It is arriving from another host.
 * @PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_RESTORED: From a saved state.
 * @PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_FROM_SNAPSHOT: From a snapshot.
 * @PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_WAKEUP: The sleeping guest woke up.
 * @PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_RECREATED: The hypervisor process was made anew, as for a reset it cannot do in place.
 *
 * How a domain came to run.
 */
typedef enum
{
  PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_BOOTED = 0,
  PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_MIGRATED = 1,
  PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_RESTORED = 2,
  PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_FROM_SNAPSHOT = 3,
  PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_WAKEUP = 4,
  PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_RECREATED = 5,
} PvDomainEventStartedDetailType;

#define PV_TYPE_DOMAIN_EVENT_STARTED_DETAIL_TYPE (pv_domain_event_started_detail_type_get_type ())
GType pv_domain_event_started_detail_type_get_type (void);

/**
 * PvDomainEventSuspendedDetailType:
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_PAUSED: On request.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_MIGRATED: For the last phase of a migration.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_IOERROR: After a disk error.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_WATCHDOG: The watchdog fired.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_RESTORED: It was restored and stays paused.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_FROM_SNAPSHOT: It was taken back to a snapshot made while paused.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_API_ERROR: A call that pauses for a moment failed and could not resume it.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_POSTCOPY: The source side of a migration that is in post-copy mode.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_POSTCOPY_FAILED: A migration broke while in post-copy mode.
 * @PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_GUEST_SHUTDOWN: The guest powered off, but its process is kept for a running job such as a backup.
 *
 * Why the CPUs of a domain stopped.
 */
typedef enum
{
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_PAUSED = 0,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_MIGRATED = 1,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_IOERROR = 2,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_WATCHDOG = 3,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_RESTORED = 4,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_FROM_SNAPSHOT = 5,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_API_ERROR = 6,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_POSTCOPY = 7,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_POSTCOPY_FAILED = 8,
  PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_GUEST_SHUTDOWN = 9,
} PvDomainEventSuspendedDetailType;

#define PV_TYPE_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE (pv_domain_event_suspended_detail_type_get_type ())
GType pv_domain_event_suspended_detail_type_get_type (void);

/**
 * PvDomainEventResumedDetailType:
 * @PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_UNPAUSED: On request.
 * @PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_MIGRATED: It has arrived on this host.
 * @PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_FROM_SNAPSHOT: It was taken back to a snapshot made while running.
 * @PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_POSTCOPY: It runs here while the rest of its memory still arrives.
 * @PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_POSTCOPY_FAILED: It runs here though its post-copy migration is broken and waits to be recovered.
 *
 * Why the CPUs of a domain run again.
 */
typedef enum
{
  PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_UNPAUSED = 0,
  PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_MIGRATED = 1,
  PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_FROM_SNAPSHOT = 2,
  PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_POSTCOPY = 3,
  PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_POSTCOPY_FAILED = 4,
} PvDomainEventResumedDetailType;

#define PV_TYPE_DOMAIN_EVENT_RESUMED_DETAIL_TYPE (pv_domain_event_resumed_detail_type_get_type ())
GType pv_domain_event_resumed_detail_type_get_type (void);

/**
 * PvDomainEventStoppedDetailType:
 * @PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_SHUTDOWN: The guest shut down by itself or when asked to.
 * @PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_DESTROYED: It was cut off from the host.
 * @PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_CRASHED: The guest crashed.
 * @PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_MIGRATED: It has moved to another host.
 * @PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_SAVED: Its state was saved.
 * @PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_FAILED: The hypervisor or the management of it failed.
 * @PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_FROM_SNAPSHOT: It was taken back to a snapshot made while off.
 * @PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_RECREATED: The hypervisor process ends so that a new one can take over.
 *
 * Why a domain no longer runs.
 */
typedef enum
{
  PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_SHUTDOWN = 0,
  PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_DESTROYED = 1,
  PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_CRASHED = 2,
  PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_MIGRATED = 3,
  PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_SAVED = 4,
  PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_FAILED = 5,
  PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_FROM_SNAPSHOT = 6,
  PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_RECREATED = 7,
} PvDomainEventStoppedDetailType;

#define PV_TYPE_DOMAIN_EVENT_STOPPED_DETAIL_TYPE (pv_domain_event_stopped_detail_type_get_type ())
GType pv_domain_event_stopped_detail_type_get_type (void);

/**
 * PvDomainEventShutdownDetailType:
 * @PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_FINISHED: The guest has shut down; nothing is known of the cause.
 * @PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_GUEST: Someone inside the guest.
 * @PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_HOST: The host, by a request or a signal to the process.
 *
 * Who began the shutdown.
 */
typedef enum
{
  PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_FINISHED = 0,
  PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_GUEST = 1,
  PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_HOST = 2,
} PvDomainEventShutdownDetailType;

#define PV_TYPE_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE (pv_domain_event_shutdown_detail_type_get_type ())
GType pv_domain_event_shutdown_detail_type_get_type (void);

/**
 * PvDomainEventPmSuspendedDetailType:
 * @PV_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE_MEMORY: To memory.
 * @PV_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE_DISK: To disk.
 *
 * How a guest went to sleep.
 */
typedef enum
{
  PV_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE_MEMORY = 0,
  PV_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE_DISK = 1,
} PvDomainEventPmSuspendedDetailType;

#define PV_TYPE_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE (pv_domain_event_pm_suspended_detail_type_get_type ())
GType pv_domain_event_pm_suspended_detail_type_get_type (void);

/**
 * PvDomainEventCrashedDetailType:
 * @PV_DOMAIN_EVENT_CRASHED_DETAIL_TYPE_PANICKED: Its kernel panicked.
 * @PV_DOMAIN_EVENT_CRASHED_DETAIL_TYPE_CRASHLOADED: It loaded a crash kernel, which handles the panic itself.
 *
 * What a crashed guest reported.
 */
typedef enum
{
  PV_DOMAIN_EVENT_CRASHED_DETAIL_TYPE_PANICKED = 0,
  PV_DOMAIN_EVENT_CRASHED_DETAIL_TYPE_CRASHLOADED = 1,
} PvDomainEventCrashedDetailType;

#define PV_TYPE_DOMAIN_EVENT_CRASHED_DETAIL_TYPE (pv_domain_event_crashed_detail_type_get_type ())
GType pv_domain_event_crashed_detail_type_get_type (void);

/**
 * PvDomainMemoryFailureRecipientType:
 * @PV_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE_HYPERVISOR: The hypervisor process's own.
 * @PV_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE_GUEST: The guest's.
 *
 * Whose memory a hardware error hit.
 */
typedef enum
{
  PV_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE_HYPERVISOR = 0,
  PV_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE_GUEST = 1,
} PvDomainMemoryFailureRecipientType;

#define PV_TYPE_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE (pv_domain_memory_failure_recipient_type_get_type ())
GType pv_domain_memory_failure_recipient_type_get_type (void);

/**
 * PvDomainMemoryFailureActionType:
 * @PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_IGNORE: Nothing; the error was not urgent.
 * @PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_INJECT: The guest was told with a machine check exception.
 * @PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_FATAL: Nothing could be done; the domain ends.
 * @PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_RESET: The guest could not be told, so it was reset.
 *
 * What the hypervisor did about a memory error.
 */
typedef enum
{
  PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_IGNORE = 0,
  PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_INJECT = 1,
  PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_FATAL = 2,
  PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_RESET = 3,
} PvDomainMemoryFailureActionType;

#define PV_TYPE_DOMAIN_MEMORY_FAILURE_ACTION_TYPE (pv_domain_memory_failure_action_type_get_type ())
GType pv_domain_memory_failure_action_type_get_type (void);

/**
 * PvDomainMemoryFailureFlags:
 * @PV_DOMAIN_MEMORY_FAILURE_FLAGS_ACTION_REQUIRED: It cannot wait: the data was about to be used.
 * @PV_DOMAIN_MEMORY_FAILURE_FLAGS_RECURSIVE: It came while an earlier one was still being handled.
 *
 * More about a memory error.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_MEMORY_FAILURE_FLAGS_ACTION_REQUIRED = 1,
  PV_DOMAIN_MEMORY_FAILURE_FLAGS_RECURSIVE = 2,
} PvDomainMemoryFailureFlags;

#define PV_TYPE_DOMAIN_MEMORY_FAILURE_FLAGS (pv_domain_memory_failure_flags_get_type ())
GType pv_domain_memory_failure_flags_get_type (void);

/**
 * PvDomainEventWatchdogAction:
 * @PV_DOMAIN_EVENT_WATCHDOG_ACTION_NONE: Nothing.
 * @PV_DOMAIN_EVENT_WATCHDOG_ACTION_PAUSE: The domain is paused.
 * @PV_DOMAIN_EVENT_WATCHDOG_ACTION_RESET: The domain is reset.
 * @PV_DOMAIN_EVENT_WATCHDOG_ACTION_POWEROFF: The domain is cut off.
 * @PV_DOMAIN_EVENT_WATCHDOG_ACTION_SHUTDOWN: The guest is asked to shut down.
 * @PV_DOMAIN_EVENT_WATCHDOG_ACTION_DEBUG: A debug message is written, nothing else.
 * @PV_DOMAIN_EVENT_WATCHDOG_ACTION_INJECTNMI: A non-maskable interrupt is sent to the guest.
 *
 * What is done because the watchdog fired.
 */
typedef enum
{
  PV_DOMAIN_EVENT_WATCHDOG_ACTION_NONE = 0,
  PV_DOMAIN_EVENT_WATCHDOG_ACTION_PAUSE = 1,
  PV_DOMAIN_EVENT_WATCHDOG_ACTION_RESET = 2,
  PV_DOMAIN_EVENT_WATCHDOG_ACTION_POWEROFF = 3,
  PV_DOMAIN_EVENT_WATCHDOG_ACTION_SHUTDOWN = 4,
  PV_DOMAIN_EVENT_WATCHDOG_ACTION_DEBUG = 5,
  PV_DOMAIN_EVENT_WATCHDOG_ACTION_INJECTNMI = 6,
} PvDomainEventWatchdogAction;

#define PV_TYPE_DOMAIN_EVENT_WATCHDOG_ACTION (pv_domain_event_watchdog_action_get_type ())
GType pv_domain_event_watchdog_action_get_type (void);

/**
 * PvDomainEventIoErrorAction:
 * @PV_DOMAIN_EVENT_IO_ERROR_ACTION_NONE: Nothing; the error is ignored.
 * @PV_DOMAIN_EVENT_IO_ERROR_ACTION_PAUSE: The domain is paused.
 * @PV_DOMAIN_EVENT_IO_ERROR_ACTION_REPORT: The guest sees the error.
 *
 * What is done because of a disk error.
 */
typedef enum
{
  PV_DOMAIN_EVENT_IO_ERROR_ACTION_NONE = 0,
  PV_DOMAIN_EVENT_IO_ERROR_ACTION_PAUSE = 1,
  PV_DOMAIN_EVENT_IO_ERROR_ACTION_REPORT = 2,
} PvDomainEventIoErrorAction;

#define PV_TYPE_DOMAIN_EVENT_IO_ERROR_ACTION (pv_domain_event_io_error_action_get_type ())
GType pv_domain_event_io_error_action_get_type (void);

/**
 * PvDomainEventGraphicsPhase:
 * @PV_DOMAIN_EVENT_GRAPHICS_PHASE_CONNECT: The client has connected.
 * @PV_DOMAIN_EVENT_GRAPHICS_PHASE_INITIALIZE: The client is authenticated and gets to work.
 * @PV_DOMAIN_EVENT_GRAPHICS_PHASE_DISCONNECT: The client has gone.
 *
 * How far a client's connection to a display is.
 */
typedef enum
{
  PV_DOMAIN_EVENT_GRAPHICS_PHASE_CONNECT = 0,
  PV_DOMAIN_EVENT_GRAPHICS_PHASE_INITIALIZE = 1,
  PV_DOMAIN_EVENT_GRAPHICS_PHASE_DISCONNECT = 2,
} PvDomainEventGraphicsPhase;

#define PV_TYPE_DOMAIN_EVENT_GRAPHICS_PHASE (pv_domain_event_graphics_phase_get_type ())
GType pv_domain_event_graphics_phase_get_type (void);

/**
 * PvDomainEventGraphicsAddressType:
 * @PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_IPV4: IPv4.
 * @PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_IPV6: IPv6.
 * @PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_UNIX: A UNIX socket.
 *
 * Kinds of addresses in graphics events.
 */
typedef enum
{
  PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_IPV4 = 0,
  PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_IPV6 = 1,
  PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_UNIX = 2,
} PvDomainEventGraphicsAddressType;

#define PV_TYPE_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE (pv_domain_event_graphics_address_type_get_type ())
GType pv_domain_event_graphics_address_type_get_type (void);

/**
 * PvConnectDomainEventBlockJobStatus:
 * @PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_COMPLETED: It is done.
 * @PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_FAILED: It ended with an error.
 * @PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_CANCELED: It was aborted.
 * @PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_READY: Its copy is in step with the disk; it waits for pv_domain_block_job_abort().
 *
 * What became of a block job.
 */
typedef enum
{
  PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_COMPLETED = 0,
  PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_FAILED = 1,
  PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_CANCELED = 2,
  PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_READY = 3,
} PvConnectDomainEventBlockJobStatus;

#define PV_TYPE_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS (pv_connect_domain_event_block_job_status_get_type ())
GType pv_connect_domain_event_block_job_status_get_type (void);

/**
 * PvConnectDomainEventDiskChangeReason:
 * @PV_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON_CHANGE_MISSING_ON_START: Its source was not there, so the medium was left out (`startupPolicy`).
 * @PV_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON_DROP_MISSING_ON_START: Its source was not there, so the whole disk was left out (`startupPolicy`).
 *
 * Why a disk's source changed at start.
 */
typedef enum
{
  PV_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON_CHANGE_MISSING_ON_START = 0,
  PV_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON_DROP_MISSING_ON_START = 1,
} PvConnectDomainEventDiskChangeReason;

#define PV_TYPE_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON (pv_connect_domain_event_disk_change_reason_get_type ())
GType pv_connect_domain_event_disk_change_reason_get_type (void);

/**
 * PvDomainEventTrayChangeReason:
 * @PV_DOMAIN_EVENT_TRAY_CHANGE_REASON_OPEN: It opened.
 * @PV_DOMAIN_EVENT_TRAY_CHANGE_REASON_CLOSE: It closed.
 *
 * How the tray of a removable drive moved.
 */
typedef enum
{
  PV_DOMAIN_EVENT_TRAY_CHANGE_REASON_OPEN = 0,
  PV_DOMAIN_EVENT_TRAY_CHANGE_REASON_CLOSE = 1,
} PvDomainEventTrayChangeReason;

#define PV_TYPE_DOMAIN_EVENT_TRAY_CHANGE_REASON (pv_domain_event_tray_change_reason_get_type ())
GType pv_domain_event_tray_change_reason_get_type (void);

/**
 * PvConnectDomainEventAgentLifecycleState:
 * @PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED: It is.
 * @PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED: It is not.
 *
 * Whether the guest agent is there.
 */
typedef enum
{
  PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED = 1,
  PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED = 2,
} PvConnectDomainEventAgentLifecycleState;

#define PV_TYPE_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE (pv_connect_domain_event_agent_lifecycle_state_get_type ())
GType pv_connect_domain_event_agent_lifecycle_state_get_type (void);

/**
 * PvConnectDomainEventAgentLifecycleReason:
 * @PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN: Not known.
 * @PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED: The domain has just started, this is the first state.
 * @PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL: The guest opened or closed its side of the channel.
 *
 * Why the state of the guest agent changed.
 */
typedef enum
{
  PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN = 0,
  PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED = 1,
  PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL = 2,
} PvConnectDomainEventAgentLifecycleReason;

#define PV_TYPE_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON (pv_connect_domain_event_agent_lifecycle_reason_get_type ())
GType pv_connect_domain_event_agent_lifecycle_reason_get_type (void);

/**
 * PvDomainEventId:
 * @PV_DOMAIN_EVENT_ID_LIFECYCLE: Lifecycle; `virConnectDomainEventCallback`.
 * @PV_DOMAIN_EVENT_ID_REBOOT: The guest rebooted; `virConnectDomainEventGenericCallback`.
 * @PV_DOMAIN_EVENT_ID_RTC_CHANGE: The guest set its clock; `virConnectDomainEventRTCChangeCallback`.
 * @PV_DOMAIN_EVENT_ID_WATCHDOG: The watchdog fired; `virConnectDomainEventWatchdogCallback`.
 * @PV_DOMAIN_EVENT_ID_IO_ERROR: A disk error; `virConnectDomainEventIOErrorCallback`.
 * @PV_DOMAIN_EVENT_ID_GRAPHICS: Clients of a display come and go; `virConnectDomainEventGraphicsCallback`.
 * @PV_DOMAIN_EVENT_ID_IO_ERROR_REASON: A disk error with its cause; `virConnectDomainEventIOErrorReasonCallback`.
 * @PV_DOMAIN_EVENT_ID_CONTROL_ERROR: Control of the domain is lost; `virConnectDomainEventGenericCallback`.
 * @PV_DOMAIN_EVENT_ID_BLOCK_JOB: A block job changed state, disk named by source path; `virConnectDomainEventBlockJobCallback`.
 * @PV_DOMAIN_EVENT_ID_DISK_CHANGE: A disk's source was left out at start; `virConnectDomainEventDiskChangeCallback`.
 * @PV_DOMAIN_EVENT_ID_TRAY_CHANGE: A drive's tray moved; `virConnectDomainEventTrayChangeCallback`.
 * @PV_DOMAIN_EVENT_ID_PMWAKEUP: The guest woke up; `virConnectDomainEventPMWakeupCallback`.
 * @PV_DOMAIN_EVENT_ID_PMSUSPEND: The guest sleeps, suspended to memory; `virConnectDomainEventPMSuspendCallback`.
 * @PV_DOMAIN_EVENT_ID_BALLOON_CHANGE: The balloon grew or shrank; `virConnectDomainEventBalloonChangeCallback`.
 * @PV_DOMAIN_EVENT_ID_PMSUSPEND_DISK: The guest sleeps, suspended to disk; `virConnectDomainEventPMSuspendDiskCallback`.
 * @PV_DOMAIN_EVENT_ID_DEVICE_REMOVED: A device is gone; `virConnectDomainEventDeviceRemovedCallback`.
 * @PV_DOMAIN_EVENT_ID_BLOCK_JOB_2: A block job changed state, disk named by target; `virConnectDomainEventBlockJobCallback`.
 * @PV_DOMAIN_EVENT_ID_TUNABLE: Tuning parameters changed; `virConnectDomainEventTunableCallback`.
 * @PV_DOMAIN_EVENT_ID_AGENT_LIFECYCLE: The guest agent came or went; `virConnectDomainEventAgentLifecycleCallback`.
 * @PV_DOMAIN_EVENT_ID_DEVICE_ADDED: A device was added; `virConnectDomainEventDeviceAddedCallback`.
 * @PV_DOMAIN_EVENT_ID_MIGRATION_ITERATION: A migration began another pass over memory; `virConnectDomainEventMigrationIterationCallback`.
 * @PV_DOMAIN_EVENT_ID_JOB_COMPLETED: A job of the domain ended; `virConnectDomainEventJobCompletedCallback`.
 * @PV_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED: A device could not be removed; `virConnectDomainEventDeviceRemovalFailedCallback`.
 * @PV_DOMAIN_EVENT_ID_METADATA_CHANGE: Title, description or metadata changed; `virConnectDomainEventMetadataChangeCallback`.
 * @PV_DOMAIN_EVENT_ID_BLOCK_THRESHOLD: A disk image was written beyond its threshold; `virConnectDomainEventBlockThresholdCallback`.
 * @PV_DOMAIN_EVENT_ID_MEMORY_FAILURE: The host's memory has an error; `virConnectDomainEventMemoryFailureCallback`.
 * @PV_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE: A memory device grew or shrank; `virConnectDomainEventMemoryDeviceSizeChangeCallback`.
 * @PV_DOMAIN_EVENT_ID_NIC_MAC_CHANGE: The guest gave an interface another MAC address; `virConnectDomainEventNICMACChangeCallback`.
 * @PV_DOMAIN_EVENT_ID_VCPU_REMOVED: A virtual CPU was unplugged; `virConnectDomainEventVcpuRemovedCallback`.
 * @PV_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE: The guest opened or closed a channel; `virConnectDomainEventChannelLifecycleCallback`.
 *
 * Kinds of domain events to register for; each has a callback type of its own.
 */
typedef enum
{
  PV_DOMAIN_EVENT_ID_LIFECYCLE = 0,
  PV_DOMAIN_EVENT_ID_REBOOT = 1,
  PV_DOMAIN_EVENT_ID_RTC_CHANGE = 2,
  PV_DOMAIN_EVENT_ID_WATCHDOG = 3,
  PV_DOMAIN_EVENT_ID_IO_ERROR = 4,
  PV_DOMAIN_EVENT_ID_GRAPHICS = 5,
  PV_DOMAIN_EVENT_ID_IO_ERROR_REASON = 6,
  PV_DOMAIN_EVENT_ID_CONTROL_ERROR = 7,
  PV_DOMAIN_EVENT_ID_BLOCK_JOB = 8,
  PV_DOMAIN_EVENT_ID_DISK_CHANGE = 9,
  PV_DOMAIN_EVENT_ID_TRAY_CHANGE = 10,
  PV_DOMAIN_EVENT_ID_PMWAKEUP = 11,
  PV_DOMAIN_EVENT_ID_PMSUSPEND = 12,
  PV_DOMAIN_EVENT_ID_BALLOON_CHANGE = 13,
  PV_DOMAIN_EVENT_ID_PMSUSPEND_DISK = 14,
  PV_DOMAIN_EVENT_ID_DEVICE_REMOVED = 15,
  PV_DOMAIN_EVENT_ID_BLOCK_JOB_2 = 16,
  PV_DOMAIN_EVENT_ID_TUNABLE = 17,
  PV_DOMAIN_EVENT_ID_AGENT_LIFECYCLE = 18,
  PV_DOMAIN_EVENT_ID_DEVICE_ADDED = 19,
  PV_DOMAIN_EVENT_ID_MIGRATION_ITERATION = 20,
  PV_DOMAIN_EVENT_ID_JOB_COMPLETED = 21,
  PV_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED = 22,
  PV_DOMAIN_EVENT_ID_METADATA_CHANGE = 23,
  PV_DOMAIN_EVENT_ID_BLOCK_THRESHOLD = 24,
  PV_DOMAIN_EVENT_ID_MEMORY_FAILURE = 25,
  PV_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE = 26,
  PV_DOMAIN_EVENT_ID_NIC_MAC_CHANGE = 27,
  PV_DOMAIN_EVENT_ID_VCPU_REMOVED = 28,
  PV_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE = 29,
} PvDomainEventId;

#define PV_TYPE_DOMAIN_EVENT_ID (pv_domain_event_id_get_type ())
GType pv_domain_event_id_get_type (void);

/**
 * PvConnectDomainEventChannelLifecycleState:
 * @PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED: It has.
 * @PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED: It has not.
 *
 * Whether the guest has a channel open.
 */
typedef enum
{
  PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED = 1,
  PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED = 2,
} PvConnectDomainEventChannelLifecycleState;

#define PV_TYPE_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE (pv_connect_domain_event_channel_lifecycle_state_get_type ())
GType pv_connect_domain_event_channel_lifecycle_state_get_type (void);

/**
 * PvConnectDomainEventChannelLifecycleReason:
 * @PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN: Not known.
 * @PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED: The domain has just started, this is the first state.
 * @PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL: The guest opened or closed its side of the channel.
 *
 * Why the state of a channel changed.
 */
typedef enum
{
  PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN = 0,
  PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED = 1,
  PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL = 2,
} PvConnectDomainEventChannelLifecycleReason;

#define PV_TYPE_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON (pv_connect_domain_event_channel_lifecycle_reason_get_type ())
GType pv_connect_domain_event_channel_lifecycle_reason_get_type (void);

G_END_DECLS
