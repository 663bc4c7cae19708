// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainEventType: What happened to a domain; each value has an enum of its own for the detail.
type DomainEventType int

const (
	// DOMAIN_EVENT_DEFINED (C.VIR_DOMAIN_EVENT_DEFINED): Its definition was stored; detail from
	// `virDomainEventDefinedDetailType`.
	DOMAIN_EVENT_DEFINED DomainEventType = 0

	// DOMAIN_EVENT_UNDEFINED (C.VIR_DOMAIN_EVENT_UNDEFINED): Its definition was removed; detail from
	// `virDomainEventUndefinedDetailType`.
	DOMAIN_EVENT_UNDEFINED DomainEventType = 1

	// DOMAIN_EVENT_STARTED (C.VIR_DOMAIN_EVENT_STARTED): It began to run; detail from
	// `virDomainEventStartedDetailType`.
	DOMAIN_EVENT_STARTED DomainEventType = 2

	// DOMAIN_EVENT_SUSPENDED (C.VIR_DOMAIN_EVENT_SUSPENDED): Its CPUs were stopped; detail from
	// `virDomainEventSuspendedDetailType`.
	DOMAIN_EVENT_SUSPENDED DomainEventType = 3

	// DOMAIN_EVENT_RESUMED (C.VIR_DOMAIN_EVENT_RESUMED): Its CPUs run again; detail from
	// `virDomainEventResumedDetailType`.
	DOMAIN_EVENT_RESUMED DomainEventType = 4

	// DOMAIN_EVENT_STOPPED (C.VIR_DOMAIN_EVENT_STOPPED): It no longer runs; detail from
	// `virDomainEventStoppedDetailType`.
	DOMAIN_EVENT_STOPPED DomainEventType = 5

	// DOMAIN_EVENT_SHUTDOWN (C.VIR_DOMAIN_EVENT_SHUTDOWN): The guest has shut down, its process is still
	// there; detail from `virDomainEventShutdownDetailType`.
	DOMAIN_EVENT_SHUTDOWN DomainEventType = 6

	// DOMAIN_EVENT_PMSUSPENDED (C.VIR_DOMAIN_EVENT_PMSUSPENDED): The guest went to sleep; detail from
	// `virDomainEventPMSuspendedDetailType`.
	DOMAIN_EVENT_PMSUSPENDED DomainEventType = 7

	// DOMAIN_EVENT_CRASHED (C.VIR_DOMAIN_EVENT_CRASHED): The guest crashed; detail from
	// `virDomainEventCrashedDetailType`.
	DOMAIN_EVENT_CRASHED DomainEventType = 8
)

// DomainEventDefinedDetailType: How a domain came to be defined.
type DomainEventDefinedDetailType int

const (
	// DOMAIN_EVENT_DEFINED_ADDED (C.VIR_DOMAIN_EVENT_DEFINED_ADDED): It is new.
	DOMAIN_EVENT_DEFINED_ADDED DomainEventDefinedDetailType = 0

	// DOMAIN_EVENT_DEFINED_UPDATED (C.VIR_DOMAIN_EVENT_DEFINED_UPDATED): An existing definition changed.
	DOMAIN_EVENT_DEFINED_UPDATED DomainEventDefinedDetailType = 1

	// DOMAIN_EVENT_DEFINED_RENAMED (C.VIR_DOMAIN_EVENT_DEFINED_RENAMED): It got this name in place of
	// another.
	DOMAIN_EVENT_DEFINED_RENAMED DomainEventDefinedDetailType = 2

	// DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT (C.VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT): Reverting to a
	// snapshot brought the definition back.
	DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT DomainEventDefinedDetailType = 3
)

// DomainEventUndefinedDetailType: How a definition went away.
type DomainEventUndefinedDetailType int

const (
	// DOMAIN_EVENT_UNDEFINED_REMOVED (C.VIR_DOMAIN_EVENT_UNDEFINED_REMOVED): It was deleted.
	DOMAIN_EVENT_UNDEFINED_REMOVED DomainEventUndefinedDetailType = 0

	// DOMAIN_EVENT_UNDEFINED_RENAMED (C.VIR_DOMAIN_EVENT_UNDEFINED_RENAMED): It lives on under another
	// name.
	DOMAIN_EVENT_UNDEFINED_RENAMED DomainEventUndefinedDetailType = 1
)

// DomainEventStartedDetailType: How a domain came to run.
type DomainEventStartedDetailType int

const (
	// DOMAIN_EVENT_STARTED_BOOTED (C.VIR_DOMAIN_EVENT_STARTED_BOOTED): An ordinary start.
	DOMAIN_EVENT_STARTED_BOOTED DomainEventStartedDetailType = 0

	// DOMAIN_EVENT_STARTED_MIGRATED (C.VIR_DOMAIN_EVENT_STARTED_MIGRATED): It is arriving from another
	// host.
	DOMAIN_EVENT_STARTED_MIGRATED DomainEventStartedDetailType = 1

	// DOMAIN_EVENT_STARTED_RESTORED (C.VIR_DOMAIN_EVENT_STARTED_RESTORED): From a saved state.
	DOMAIN_EVENT_STARTED_RESTORED DomainEventStartedDetailType = 2

	// DOMAIN_EVENT_STARTED_FROM_SNAPSHOT (C.VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT): From a snapshot.
	DOMAIN_EVENT_STARTED_FROM_SNAPSHOT DomainEventStartedDetailType = 3

	// DOMAIN_EVENT_STARTED_WAKEUP (C.VIR_DOMAIN_EVENT_STARTED_WAKEUP): The sleeping guest woke up.
	DOMAIN_EVENT_STARTED_WAKEUP DomainEventStartedDetailType = 4

	// DOMAIN_EVENT_STARTED_RECREATED (C.VIR_DOMAIN_EVENT_STARTED_RECREATED): The hypervisor process was
	// made anew, as for a reset it cannot do in place.
	DOMAIN_EVENT_STARTED_RECREATED DomainEventStartedDetailType = 5
)

// DomainEventSuspendedDetailType: Why the CPUs of a domain stopped.
type DomainEventSuspendedDetailType int

const (
	// DOMAIN_EVENT_SUSPENDED_PAUSED (C.VIR_DOMAIN_EVENT_SUSPENDED_PAUSED): On request.
	DOMAIN_EVENT_SUSPENDED_PAUSED DomainEventSuspendedDetailType = 0

	// DOMAIN_EVENT_SUSPENDED_MIGRATED (C.VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED): For the last phase of a
	// migration.
	DOMAIN_EVENT_SUSPENDED_MIGRATED DomainEventSuspendedDetailType = 1

	// DOMAIN_EVENT_SUSPENDED_IOERROR (C.VIR_DOMAIN_EVENT_SUSPENDED_IOERROR): After a disk error.
	DOMAIN_EVENT_SUSPENDED_IOERROR DomainEventSuspendedDetailType = 2

	// DOMAIN_EVENT_SUSPENDED_WATCHDOG (C.VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG): The watchdog fired.
	DOMAIN_EVENT_SUSPENDED_WATCHDOG DomainEventSuspendedDetailType = 3

	// DOMAIN_EVENT_SUSPENDED_RESTORED (C.VIR_DOMAIN_EVENT_SUSPENDED_RESTORED): It was restored and stays
	// paused.
	DOMAIN_EVENT_SUSPENDED_RESTORED DomainEventSuspendedDetailType = 4

	// DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT (C.VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT): It was taken back
	// to a snapshot made while paused.
	DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT DomainEventSuspendedDetailType = 5

	// DOMAIN_EVENT_SUSPENDED_API_ERROR (C.VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR): A call that pauses for a
	// moment failed and could not resume it.
	DOMAIN_EVENT_SUSPENDED_API_ERROR DomainEventSuspendedDetailType = 6

	// DOMAIN_EVENT_SUSPENDED_POSTCOPY (C.VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY): The source side of a
	// migration that is in post-copy mode.
	DOMAIN_EVENT_SUSPENDED_POSTCOPY DomainEventSuspendedDetailType = 7

	// DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED (C.VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED): A migration
	// broke while in post-copy mode.
	DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED DomainEventSuspendedDetailType = 8

	// DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN (C.VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN): The guest
	// powered off, but its process is kept for a running job such as a backup.
	DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN DomainEventSuspendedDetailType = 9
)

// DomainEventResumedDetailType: Why the CPUs of a domain run again.
type DomainEventResumedDetailType int

const (
	// DOMAIN_EVENT_RESUMED_UNPAUSED (C.VIR_DOMAIN_EVENT_RESUMED_UNPAUSED): On request.
	DOMAIN_EVENT_RESUMED_UNPAUSED DomainEventResumedDetailType = 0

	// DOMAIN_EVENT_RESUMED_MIGRATED (C.VIR_DOMAIN_EVENT_RESUMED_MIGRATED): It has arrived on this host.
	DOMAIN_EVENT_RESUMED_MIGRATED DomainEventResumedDetailType = 1

	// DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT (C.VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT): It was taken back to
	// a snapshot made while running.
	DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT DomainEventResumedDetailType = 2

	// DOMAIN_EVENT_RESUMED_POSTCOPY (C.VIR_DOMAIN_EVENT_RESUMED_POSTCOPY): It runs here while the rest of
	// its memory still arrives.
	DOMAIN_EVENT_RESUMED_POSTCOPY DomainEventResumedDetailType = 3

	// DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED (C.VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED): It runs here
	// though its post-copy migration is broken and waits to be recovered.
	DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED DomainEventResumedDetailType = 4
)

// DomainEventStoppedDetailType: Why a domain no longer runs.
type DomainEventStoppedDetailType int

const (
	// DOMAIN_EVENT_STOPPED_SHUTDOWN (C.VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN): The guest shut down by itself
	// or when asked to.
	DOMAIN_EVENT_STOPPED_SHUTDOWN DomainEventStoppedDetailType = 0

	// DOMAIN_EVENT_STOPPED_DESTROYED (C.VIR_DOMAIN_EVENT_STOPPED_DESTROYED): It was cut off from the host.
	DOMAIN_EVENT_STOPPED_DESTROYED DomainEventStoppedDetailType = 1

	// DOMAIN_EVENT_STOPPED_CRASHED (C.VIR_DOMAIN_EVENT_STOPPED_CRASHED): The guest crashed.
	DOMAIN_EVENT_STOPPED_CRASHED DomainEventStoppedDetailType = 2

	// DOMAIN_EVENT_STOPPED_MIGRATED (C.VIR_DOMAIN_EVENT_STOPPED_MIGRATED): It has moved to another host.
	DOMAIN_EVENT_STOPPED_MIGRATED DomainEventStoppedDetailType = 3

	// DOMAIN_EVENT_STOPPED_SAVED (C.VIR_DOMAIN_EVENT_STOPPED_SAVED): Its state was saved.
	DOMAIN_EVENT_STOPPED_SAVED DomainEventStoppedDetailType = 4

	// DOMAIN_EVENT_STOPPED_FAILED (C.VIR_DOMAIN_EVENT_STOPPED_FAILED): The hypervisor or the management of
	// it failed.
	DOMAIN_EVENT_STOPPED_FAILED DomainEventStoppedDetailType = 5

	// DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT (C.VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT): It was taken back to
	// a snapshot made while off.
	DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT DomainEventStoppedDetailType = 6

	// DOMAIN_EVENT_STOPPED_RECREATED (C.VIR_DOMAIN_EVENT_STOPPED_RECREATED): The hypervisor process ends
	// so that a new one can take over.
	DOMAIN_EVENT_STOPPED_RECREATED DomainEventStoppedDetailType = 7
)

// DomainEventShutdownDetailType: Who began the shutdown.
type DomainEventShutdownDetailType int

const (
	// DOMAIN_EVENT_SHUTDOWN_FINISHED (C.VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED): The guest has shut down;
	// nothing is known of the cause.
	DOMAIN_EVENT_SHUTDOWN_FINISHED DomainEventShutdownDetailType = 0

	// DOMAIN_EVENT_SHUTDOWN_GUEST (C.VIR_DOMAIN_EVENT_SHUTDOWN_GUEST): Someone inside the guest.
	DOMAIN_EVENT_SHUTDOWN_GUEST DomainEventShutdownDetailType = 1

	// DOMAIN_EVENT_SHUTDOWN_HOST (C.VIR_DOMAIN_EVENT_SHUTDOWN_HOST): The host, by a request or a signal to
	// the process.
	DOMAIN_EVENT_SHUTDOWN_HOST DomainEventShutdownDetailType = 2
)

// DomainEventPMSuspendedDetailType: How a guest went to sleep.
type DomainEventPMSuspendedDetailType int

const (
	// DOMAIN_EVENT_PMSUSPENDED_MEMORY (C.VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY): To memory.
	DOMAIN_EVENT_PMSUSPENDED_MEMORY DomainEventPMSuspendedDetailType = 0

	// DOMAIN_EVENT_PMSUSPENDED_DISK (C.VIR_DOMAIN_EVENT_PMSUSPENDED_DISK): To disk.
	DOMAIN_EVENT_PMSUSPENDED_DISK DomainEventPMSuspendedDetailType = 1
)

// DomainEventCrashedDetailType: What a crashed guest reported.
type DomainEventCrashedDetailType int

const (
	// DOMAIN_EVENT_CRASHED_PANICKED (C.VIR_DOMAIN_EVENT_CRASHED_PANICKED): Its kernel panicked.
	DOMAIN_EVENT_CRASHED_PANICKED DomainEventCrashedDetailType = 0

	// DOMAIN_EVENT_CRASHED_CRASHLOADED (C.VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED): It loaded a crash kernel,
	// which handles the panic itself.
	DOMAIN_EVENT_CRASHED_CRASHLOADED DomainEventCrashedDetailType = 1
)

// DomainMemoryFailureRecipientType: Whose memory a hardware error hit.
type DomainMemoryFailureRecipientType uint

const (
	// DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR
	// (C.VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR): The hypervisor process's own.
	DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR DomainMemoryFailureRecipientType = 0

	// DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST (C.VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST): The
	// guest's.
	DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST DomainMemoryFailureRecipientType = 1
)

// DomainMemoryFailureActionType: What the hypervisor did about a memory error.
type DomainMemoryFailureActionType uint

const (
	// DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE (C.VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE):
	// Nothing; the error was not urgent.
	DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE DomainMemoryFailureActionType = 0

	// DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT (C.VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT): The
	// guest was told with a machine check exception.
	DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT DomainMemoryFailureActionType = 1

	// DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL (C.VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL): Nothing
	// could be done; the domain ends.
	DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL DomainMemoryFailureActionType = 2

	// DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET (C.VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET): The guest
	// could not be told, so it was reset.
	DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET DomainMemoryFailureActionType = 3
)

// DomainMemoryFailureFlags: More about a memory error.
type DomainMemoryFailureFlags uint

const (
	// DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED (C.VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED): It cannot wait:
	// the data was about to be used.
	DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED DomainMemoryFailureFlags = 1

	// DOMAIN_MEMORY_FAILURE_RECURSIVE (C.VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE): It came while an earlier
	// one was still being handled.
	DOMAIN_MEMORY_FAILURE_RECURSIVE DomainMemoryFailureFlags = 2
)

// DomainEventWatchdogAction: What is done because the watchdog fired.
type DomainEventWatchdogAction int

const (
	// DOMAIN_EVENT_WATCHDOG_NONE (C.VIR_DOMAIN_EVENT_WATCHDOG_NONE): Nothing.
	DOMAIN_EVENT_WATCHDOG_NONE DomainEventWatchdogAction = 0

	// DOMAIN_EVENT_WATCHDOG_PAUSE (C.VIR_DOMAIN_EVENT_WATCHDOG_PAUSE): The domain is paused.
	DOMAIN_EVENT_WATCHDOG_PAUSE DomainEventWatchdogAction = 1

	// DOMAIN_EVENT_WATCHDOG_RESET (C.VIR_DOMAIN_EVENT_WATCHDOG_RESET): The domain is reset.
	DOMAIN_EVENT_WATCHDOG_RESET DomainEventWatchdogAction = 2

	// DOMAIN_EVENT_WATCHDOG_POWEROFF (C.VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF): The domain is cut off.
	DOMAIN_EVENT_WATCHDOG_POWEROFF DomainEventWatchdogAction = 3

	// DOMAIN_EVENT_WATCHDOG_SHUTDOWN (C.VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN): The guest is asked to shut
	// down.
	DOMAIN_EVENT_WATCHDOG_SHUTDOWN DomainEventWatchdogAction = 4

	// DOMAIN_EVENT_WATCHDOG_DEBUG (C.VIR_DOMAIN_EVENT_WATCHDOG_DEBUG): A debug message is written, nothing
	// else.
	DOMAIN_EVENT_WATCHDOG_DEBUG DomainEventWatchdogAction = 5

	// DOMAIN_EVENT_WATCHDOG_INJECTNMI (C.VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI): A non-maskable interrupt is
	// sent to the guest.
	DOMAIN_EVENT_WATCHDOG_INJECTNMI DomainEventWatchdogAction = 6
)

// DomainEventIOErrorAction: What is done because of a disk error.
type DomainEventIOErrorAction int

const (
	// DOMAIN_EVENT_IO_ERROR_NONE (C.VIR_DOMAIN_EVENT_IO_ERROR_NONE): Nothing; the error is ignored.
	DOMAIN_EVENT_IO_ERROR_NONE DomainEventIOErrorAction = 0

	// DOMAIN_EVENT_IO_ERROR_PAUSE (C.VIR_DOMAIN_EVENT_IO_ERROR_PAUSE): The domain is paused.
	DOMAIN_EVENT_IO_ERROR_PAUSE DomainEventIOErrorAction = 1

	// DOMAIN_EVENT_IO_ERROR_REPORT (C.VIR_DOMAIN_EVENT_IO_ERROR_REPORT): The guest sees the error.
	DOMAIN_EVENT_IO_ERROR_REPORT DomainEventIOErrorAction = 2
)

// DomainEventGraphicsPhase: How far a client's connection to a display is.
type DomainEventGraphicsPhase int

const (
	// DOMAIN_EVENT_GRAPHICS_CONNECT (C.VIR_DOMAIN_EVENT_GRAPHICS_CONNECT): The client has connected.
	DOMAIN_EVENT_GRAPHICS_CONNECT DomainEventGraphicsPhase = 0

	// DOMAIN_EVENT_GRAPHICS_INITIALIZE (C.VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE): The client is
	// authenticated and gets to work.
	DOMAIN_EVENT_GRAPHICS_INITIALIZE DomainEventGraphicsPhase = 1

	// DOMAIN_EVENT_GRAPHICS_DISCONNECT (C.VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT): The client has gone.
	DOMAIN_EVENT_GRAPHICS_DISCONNECT DomainEventGraphicsPhase = 2
)

// DomainEventGraphicsAddressType: Kinds of addresses in graphics events.
type DomainEventGraphicsAddressType int

const (
	// DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 (C.VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4): IPv4.
	DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 DomainEventGraphicsAddressType = 0

	// DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 (C.VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6): IPv6.
	DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 DomainEventGraphicsAddressType = 1

	// DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX (C.VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX): A UNIX socket.
	DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX DomainEventGraphicsAddressType = 2
)

// ConnectDomainEventBlockJobStatus: What became of a block job.
type ConnectDomainEventBlockJobStatus int

const (
	// DOMAIN_BLOCK_JOB_COMPLETED (C.VIR_DOMAIN_BLOCK_JOB_COMPLETED): It is done.
	DOMAIN_BLOCK_JOB_COMPLETED ConnectDomainEventBlockJobStatus = 0

	// DOMAIN_BLOCK_JOB_FAILED (C.VIR_DOMAIN_BLOCK_JOB_FAILED): It ended with an error.
	DOMAIN_BLOCK_JOB_FAILED ConnectDomainEventBlockJobStatus = 1

	// DOMAIN_BLOCK_JOB_CANCELED (C.VIR_DOMAIN_BLOCK_JOB_CANCELED): It was aborted.
	DOMAIN_BLOCK_JOB_CANCELED ConnectDomainEventBlockJobStatus = 2

	// DOMAIN_BLOCK_JOB_READY (C.VIR_DOMAIN_BLOCK_JOB_READY): Its copy is in step with the disk; it waits
	// for `virDomainBlockJobAbort`.
	DOMAIN_BLOCK_JOB_READY ConnectDomainEventBlockJobStatus = 3
)

// ConnectDomainEventDiskChangeReason: Why a disk's source changed at start.
type ConnectDomainEventDiskChangeReason int

const (
	// DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START (C.VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START): Its
	// source was not there, so the medium was left out (`startupPolicy`).
	DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START ConnectDomainEventDiskChangeReason = 0

	// DOMAIN_EVENT_DISK_DROP_MISSING_ON_START (C.VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START): Its source
	// was not there, so the whole disk was left out (`startupPolicy`).
	DOMAIN_EVENT_DISK_DROP_MISSING_ON_START ConnectDomainEventDiskChangeReason = 1
)

// ConnectDomainEventTrayChangeReason: How the tray of a removable drive moved.
type ConnectDomainEventTrayChangeReason int

const (
	// DOMAIN_EVENT_TRAY_CHANGE_OPEN (C.VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN): It opened.
	DOMAIN_EVENT_TRAY_CHANGE_OPEN ConnectDomainEventTrayChangeReason = 0

	// DOMAIN_EVENT_TRAY_CHANGE_CLOSE (C.VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE): It closed.
	DOMAIN_EVENT_TRAY_CHANGE_CLOSE ConnectDomainEventTrayChangeReason = 1
)

// ConnectDomainEventAgentLifecycleState: Whether the guest agent is there.
type ConnectDomainEventAgentLifecycleState int

const (
	// CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED
	// (C.VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED): It is.
	CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED ConnectDomainEventAgentLifecycleState = 1

	// CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED
	// (C.VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED): It is not.
	CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED ConnectDomainEventAgentLifecycleState = 2
)

// ConnectDomainEventAgentLifecycleReason: Why the state of the guest agent changed.
type ConnectDomainEventAgentLifecycleReason int

const (
	// CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN
	// (C.VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN): Not known.
	CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN ConnectDomainEventAgentLifecycleReason = 0

	// CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED
	// (C.VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED): The domain has just started,
	// this is the first state.
	CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED ConnectDomainEventAgentLifecycleReason = 1

	// CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL
	// (C.VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL): The guest opened or closed its side of
	// the channel.
	CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL ConnectDomainEventAgentLifecycleReason = 2
)

// DomainEventID: Kinds of domain events to register for; each has a callback type of its own.
type DomainEventID int

const (
	// DOMAIN_EVENT_ID_LIFECYCLE (C.VIR_DOMAIN_EVENT_ID_LIFECYCLE): Lifecycle;
	// `virConnectDomainEventCallback`.
	DOMAIN_EVENT_ID_LIFECYCLE DomainEventID = 0

	// DOMAIN_EVENT_ID_REBOOT (C.VIR_DOMAIN_EVENT_ID_REBOOT): The guest rebooted;
	// `virConnectDomainEventGenericCallback`.
	DOMAIN_EVENT_ID_REBOOT DomainEventID = 1

	// DOMAIN_EVENT_ID_RTC_CHANGE (C.VIR_DOMAIN_EVENT_ID_RTC_CHANGE): The guest set its clock;
	// `virConnectDomainEventRTCChangeCallback`.
	DOMAIN_EVENT_ID_RTC_CHANGE DomainEventID = 2

	// DOMAIN_EVENT_ID_WATCHDOG (C.VIR_DOMAIN_EVENT_ID_WATCHDOG): The watchdog fired;
	// `virConnectDomainEventWatchdogCallback`.
	DOMAIN_EVENT_ID_WATCHDOG DomainEventID = 3

	// DOMAIN_EVENT_ID_IO_ERROR (C.VIR_DOMAIN_EVENT_ID_IO_ERROR): A disk error;
	// `virConnectDomainEventIOErrorCallback`.
	DOMAIN_EVENT_ID_IO_ERROR DomainEventID = 4

	// DOMAIN_EVENT_ID_GRAPHICS (C.VIR_DOMAIN_EVENT_ID_GRAPHICS): Clients of a display come and go;
	// `virConnectDomainEventGraphicsCallback`.
	DOMAIN_EVENT_ID_GRAPHICS DomainEventID = 5

	// DOMAIN_EVENT_ID_IO_ERROR_REASON (C.VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON): A disk error with its
	// cause; `virConnectDomainEventIOErrorReasonCallback`.
	DOMAIN_EVENT_ID_IO_ERROR_REASON DomainEventID = 6

	// DOMAIN_EVENT_ID_CONTROL_ERROR (C.VIR_DOMAIN_EVENT_ID_CONTROL_ERROR): Control of the domain is lost;
	// `virConnectDomainEventGenericCallback`.
	DOMAIN_EVENT_ID_CONTROL_ERROR DomainEventID = 7

	// DOMAIN_EVENT_ID_BLOCK_JOB (C.VIR_DOMAIN_EVENT_ID_BLOCK_JOB): A block job changed state, disk named
	// by source path; `virConnectDomainEventBlockJobCallback`.
	DOMAIN_EVENT_ID_BLOCK_JOB DomainEventID = 8

	// DOMAIN_EVENT_ID_DISK_CHANGE (C.VIR_DOMAIN_EVENT_ID_DISK_CHANGE): A disk's source was left out at
	// start; `virConnectDomainEventDiskChangeCallback`.
	DOMAIN_EVENT_ID_DISK_CHANGE DomainEventID = 9

	// DOMAIN_EVENT_ID_TRAY_CHANGE (C.VIR_DOMAIN_EVENT_ID_TRAY_CHANGE): A drive's tray moved;
	// `virConnectDomainEventTrayChangeCallback`.
	DOMAIN_EVENT_ID_TRAY_CHANGE DomainEventID = 10

	// DOMAIN_EVENT_ID_PMWAKEUP (C.VIR_DOMAIN_EVENT_ID_PMWAKEUP): The guest woke up;
	// `virConnectDomainEventPMWakeupCallback`.
	DOMAIN_EVENT_ID_PMWAKEUP DomainEventID = 11

	// DOMAIN_EVENT_ID_PMSUSPEND (C.VIR_DOMAIN_EVENT_ID_PMSUSPEND): The guest sleeps, suspended to memory;
	// `virConnectDomainEventPMSuspendCallback`.
	DOMAIN_EVENT_ID_PMSUSPEND DomainEventID = 12

	// DOMAIN_EVENT_ID_BALLOON_CHANGE (C.VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE): The balloon grew or shrank;
	// `virConnectDomainEventBalloonChangeCallback`.
	DOMAIN_EVENT_ID_BALLOON_CHANGE DomainEventID = 13

	// DOMAIN_EVENT_ID_PMSUSPEND_DISK (C.VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK): The guest sleeps, suspended
	// to disk; `virConnectDomainEventPMSuspendDiskCallback`.
	DOMAIN_EVENT_ID_PMSUSPEND_DISK DomainEventID = 14

	// DOMAIN_EVENT_ID_DEVICE_REMOVED (C.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED): A device is gone;
	// `virConnectDomainEventDeviceRemovedCallback`.
	DOMAIN_EVENT_ID_DEVICE_REMOVED DomainEventID = 15

	// DOMAIN_EVENT_ID_BLOCK_JOB_2 (C.VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2): A block job changed state, disk
	// named by target; `virConnectDomainEventBlockJobCallback`.
	DOMAIN_EVENT_ID_BLOCK_JOB_2 DomainEventID = 16

	// DOMAIN_EVENT_ID_TUNABLE (C.VIR_DOMAIN_EVENT_ID_TUNABLE): Tuning parameters changed;
	// `virConnectDomainEventTunableCallback`.
	DOMAIN_EVENT_ID_TUNABLE DomainEventID = 17

	// DOMAIN_EVENT_ID_AGENT_LIFECYCLE (C.VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE): The guest agent came or
	// went; `virConnectDomainEventAgentLifecycleCallback`.
	DOMAIN_EVENT_ID_AGENT_LIFECYCLE DomainEventID = 18

	// DOMAIN_EVENT_ID_DEVICE_ADDED (C.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED): A device was added;
	// `virConnectDomainEventDeviceAddedCallback`.
	DOMAIN_EVENT_ID_DEVICE_ADDED DomainEventID = 19

	// DOMAIN_EVENT_ID_MIGRATION_ITERATION (C.VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION): A migration began
	// another pass over memory; `virConnectDomainEventMigrationIterationCallback`.
	DOMAIN_EVENT_ID_MIGRATION_ITERATION DomainEventID = 20

	// DOMAIN_EVENT_ID_JOB_COMPLETED (C.VIR_DOMAIN_EVENT_ID_JOB_COMPLETED): A job of the domain ended;
	// `virConnectDomainEventJobCompletedCallback`.
	DOMAIN_EVENT_ID_JOB_COMPLETED DomainEventID = 21

	// DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED (C.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED): A device could
	// not be removed; `virConnectDomainEventDeviceRemovalFailedCallback`.
	DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED DomainEventID = 22

	// DOMAIN_EVENT_ID_METADATA_CHANGE (C.VIR_DOMAIN_EVENT_ID_METADATA_CHANGE): Title, description or
	// metadata changed; `virConnectDomainEventMetadataChangeCallback`.
	DOMAIN_EVENT_ID_METADATA_CHANGE DomainEventID = 23

	// DOMAIN_EVENT_ID_BLOCK_THRESHOLD (C.VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD): A disk image was written
	// beyond its threshold; `virConnectDomainEventBlockThresholdCallback`.
	DOMAIN_EVENT_ID_BLOCK_THRESHOLD DomainEventID = 24

	// DOMAIN_EVENT_ID_MEMORY_FAILURE (C.VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE): The host's memory has an
	// error; `virConnectDomainEventMemoryFailureCallback`.
	DOMAIN_EVENT_ID_MEMORY_FAILURE DomainEventID = 25

	// DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE (C.VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE): A
	// memory device grew or shrank; `virConnectDomainEventMemoryDeviceSizeChangeCallback`.
	DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE DomainEventID = 26

	// DOMAIN_EVENT_ID_NIC_MAC_CHANGE (C.VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE): The guest gave an interface
	// another MAC address; `virConnectDomainEventNICMACChangeCallback`.
	DOMAIN_EVENT_ID_NIC_MAC_CHANGE DomainEventID = 27

	// DOMAIN_EVENT_ID_VCPU_REMOVED (C.VIR_DOMAIN_EVENT_ID_VCPU_REMOVED): A virtual CPU was unplugged;
	// `virConnectDomainEventVcpuRemovedCallback`.
	DOMAIN_EVENT_ID_VCPU_REMOVED DomainEventID = 28

	// DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE (C.VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE): The guest opened or
	// closed a channel; `virConnectDomainEventChannelLifecycleCallback`.
	DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE DomainEventID = 29
)

// DomainEventChannelLifecycleState: Whether the guest has a channel open.
type DomainEventChannelLifecycleState int

const (
	// DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED
	// (C.VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED): It has.
	DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED = 1

	// DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED
	// (C.VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED): It has not.
	DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED = 2
)

// DomainEventChannelLifecycleReason: Why the state of a channel changed.
type DomainEventChannelLifecycleReason int

const (
	// DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN
	// (C.VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN): Not known.
	DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN DomainEventChannelLifecycleReason = 0

	// DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED
	// (C.VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED): The domain has just started,
	// this is the first state.
	DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED = 1

	// DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL
	// (C.VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL): The guest opened or closed its side
	// of the channel.
	DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL = 2
)
