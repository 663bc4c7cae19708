# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_EVENT_DEFINED: Final = 0
"""Its definition was stored; detail from `virDomainEventDefinedDetailType`."""
VIR_DOMAIN_EVENT_UNDEFINED: Final = 1
"""Its definition was removed; detail from `virDomainEventUndefinedDetailType`."""
VIR_DOMAIN_EVENT_STARTED: Final = 2
"""It began to run; detail from `virDomainEventStartedDetailType`."""
VIR_DOMAIN_EVENT_SUSPENDED: Final = 3
"""Its CPUs were stopped; detail from `virDomainEventSuspendedDetailType`."""
VIR_DOMAIN_EVENT_RESUMED: Final = 4
"""Its CPUs run again; detail from `virDomainEventResumedDetailType`."""
VIR_DOMAIN_EVENT_STOPPED: Final = 5
"""It no longer runs; detail from `virDomainEventStoppedDetailType`."""
VIR_DOMAIN_EVENT_SHUTDOWN: Final = 6
"""The guest has shut down, its process is still there; detail from `virDomainEventShutdownDetailType`."""
VIR_DOMAIN_EVENT_PMSUSPENDED: Final = 7
"""The guest went to sleep; detail from `virDomainEventPMSuspendedDetailType`."""
VIR_DOMAIN_EVENT_CRASHED: Final = 8
"""The guest crashed; detail from `virDomainEventCrashedDetailType`."""
VIR_DOMAIN_EVENT_LAST: Final = 9
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_DEFINED_ADDED: Final = 0
"""It is new."""
VIR_DOMAIN_EVENT_DEFINED_UPDATED: Final = 1
"""An existing definition changed."""
VIR_DOMAIN_EVENT_DEFINED_RENAMED: Final = 2
"""It got this name in place of another."""
VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT: Final = 3
"""Reverting to a snapshot brought the definition back."""
VIR_DOMAIN_EVENT_DEFINED_LAST: Final = 4
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_UNDEFINED_REMOVED: Final = 0
"""It was deleted."""
VIR_DOMAIN_EVENT_UNDEFINED_RENAMED: Final = 1
"""It lives on under another name."""
VIR_DOMAIN_EVENT_UNDEFINED_LAST: Final = 2
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_STARTED_BOOTED: Final = 0
"""An ordinary start."""
VIR_DOMAIN_EVENT_STARTED_MIGRATED: Final = 1
"""It is arriving from another host."""
VIR_DOMAIN_EVENT_STARTED_RESTORED: Final = 2
"""From a saved state."""
VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT: Final = 3
"""From a snapshot."""
VIR_DOMAIN_EVENT_STARTED_WAKEUP: Final = 4
"""The sleeping guest woke up."""
VIR_DOMAIN_EVENT_STARTED_RECREATED: Final = 5
"""The hypervisor process was made anew, as for a reset it cannot do in place."""
VIR_DOMAIN_EVENT_STARTED_LAST: Final = 6
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_SUSPENDED_PAUSED: Final = 0
"""On request."""
VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED: Final = 1
"""For the last phase of a migration."""
VIR_DOMAIN_EVENT_SUSPENDED_IOERROR: Final = 2
"""After a disk error."""
VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG: Final = 3
"""The watchdog fired."""
VIR_DOMAIN_EVENT_SUSPENDED_RESTORED: Final = 4
"""It was restored and stays paused."""
VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT: Final = 5
"""It was taken back to a snapshot made while paused."""
VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR: Final = 6
"""A call that pauses for a moment failed and could not resume it."""
VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY: Final = 7
"""The source side of a migration that is in post-copy mode."""
VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED: Final = 8
"""A migration broke while in post-copy mode."""
VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN: Final = 9
"""The guest powered off, but its process is kept for a running job such as a backup."""
VIR_DOMAIN_EVENT_SUSPENDED_LAST: Final = 10
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_RESUMED_UNPAUSED: Final = 0
"""On request."""
VIR_DOMAIN_EVENT_RESUMED_MIGRATED: Final = 1
"""It has arrived on this host."""
VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT: Final = 2
"""It was taken back to a snapshot made while running."""
VIR_DOMAIN_EVENT_RESUMED_POSTCOPY: Final = 3
"""It runs here while the rest of its memory still arrives."""
VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED: Final = 4
"""It runs here though its post-copy migration is broken and waits to be recovered."""
VIR_DOMAIN_EVENT_RESUMED_LAST: Final = 5
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN: Final = 0
"""The guest shut down by itself or when asked to."""
VIR_DOMAIN_EVENT_STOPPED_DESTROYED: Final = 1
"""It was cut off from the host."""
VIR_DOMAIN_EVENT_STOPPED_CRASHED: Final = 2
"""The guest crashed."""
VIR_DOMAIN_EVENT_STOPPED_MIGRATED: Final = 3
"""It has moved to another host."""
VIR_DOMAIN_EVENT_STOPPED_SAVED: Final = 4
"""Its state was saved."""
VIR_DOMAIN_EVENT_STOPPED_FAILED: Final = 5
"""The hypervisor or the management of it failed."""
VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT: Final = 6
"""It was taken back to a snapshot made while off."""
VIR_DOMAIN_EVENT_STOPPED_RECREATED: Final = 7
"""The hypervisor process ends so that a new one can take over."""
VIR_DOMAIN_EVENT_STOPPED_LAST: Final = 8
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED: Final = 0
"""The guest has shut down; nothing is known of the cause."""
VIR_DOMAIN_EVENT_SHUTDOWN_GUEST: Final = 1
"""Someone inside the guest."""
VIR_DOMAIN_EVENT_SHUTDOWN_HOST: Final = 2
"""The host, by a request or a signal to the process."""
VIR_DOMAIN_EVENT_SHUTDOWN_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY: Final = 0
"""To memory."""
VIR_DOMAIN_EVENT_PMSUSPENDED_DISK: Final = 1
"""To disk."""
VIR_DOMAIN_EVENT_PMSUSPENDED_LAST: Final = 2
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_CRASHED_PANICKED: Final = 0
"""Its kernel panicked."""
VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED: Final = 1
"""It loaded a crash kernel, which handles the panic itself."""
VIR_DOMAIN_EVENT_CRASHED_LAST: Final = 2
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR: Final = 0
"""The hypervisor process's own."""
VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST: Final = 1
"""The guest's."""
VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST: Final = 2
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE: Final = 0
"""Nothing; the error was not urgent."""
VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT: Final = 1
"""The guest was told with a machine check exception."""
VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL: Final = 2
"""Nothing could be done; the domain ends."""
VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET: Final = 3
"""The guest could not be told, so it was reset."""
VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST: Final = 4
"""How many there are, in this version."""

VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED: Final = 1
"""It cannot wait: the data was about to be used."""
VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE: Final = 2
"""It came while an earlier one was still being handled."""

VIR_DOMAIN_EVENT_WATCHDOG_NONE: Final = 0
"""Nothing."""
VIR_DOMAIN_EVENT_WATCHDOG_PAUSE: Final = 1
"""The domain is paused."""
VIR_DOMAIN_EVENT_WATCHDOG_RESET: Final = 2
"""The domain is reset."""
VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF: Final = 3
"""The domain is cut off."""
VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN: Final = 4
"""The guest is asked to shut down."""
VIR_DOMAIN_EVENT_WATCHDOG_DEBUG: Final = 5
"""A debug message is written, nothing else."""
VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI: Final = 6
"""A non-maskable interrupt is sent to the guest."""
VIR_DOMAIN_EVENT_WATCHDOG_LAST: Final = 7
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_IO_ERROR_NONE: Final = 0
"""Nothing; the error is ignored."""
VIR_DOMAIN_EVENT_IO_ERROR_PAUSE: Final = 1
"""The domain is paused."""
VIR_DOMAIN_EVENT_IO_ERROR_REPORT: Final = 2
"""The guest sees the error."""
VIR_DOMAIN_EVENT_IO_ERROR_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_GRAPHICS_CONNECT: Final = 0
"""The client has connected."""
VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE: Final = 1
"""The client is authenticated and gets to work."""
VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT: Final = 2
"""The client has gone."""
VIR_DOMAIN_EVENT_GRAPHICS_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4: Final = 0
"""IPv4."""
VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6: Final = 1
"""IPv6."""
VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX: Final = 2
"""A UNIX socket."""
VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_BLOCK_JOB_COMPLETED: Final = 0
"""It is done."""
VIR_DOMAIN_BLOCK_JOB_FAILED: Final = 1
"""It ended with an error."""
VIR_DOMAIN_BLOCK_JOB_CANCELED: Final = 2
"""It was aborted."""
VIR_DOMAIN_BLOCK_JOB_READY: Final = 3
"""Its copy is in step with the disk; it waits for `virDomainBlockJobAbort`."""
VIR_DOMAIN_BLOCK_JOB_LAST: Final = 4
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START: Final = 0
"""Its source was not there, so the medium was left out (`startupPolicy`)."""
VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START: Final = 1
"""Its source was not there, so the whole disk was left out (`startupPolicy`)."""
VIR_DOMAIN_EVENT_DISK_CHANGE_LAST: Final = 2
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN: Final = 0
"""It opened."""
VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE: Final = 1
"""It closed."""
VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST: Final = 2
"""How many there are, in this version."""

VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED: Final = 1
"""It is."""
VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED: Final = 2
"""It is not."""
VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST: Final = 3
"""How many there are, in this version."""

VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN: Final = 0
"""Not known."""
VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED: Final = 1
"""The domain has just started, this is the first state."""
VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL: Final = 2
"""The guest opened or closed its side of the channel."""
VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_EVENT_ID_LIFECYCLE: Final = 0
"""Lifecycle; `virConnectDomainEventCallback`."""
VIR_DOMAIN_EVENT_ID_REBOOT: Final = 1
"""The guest rebooted; `virConnectDomainEventGenericCallback`."""
VIR_DOMAIN_EVENT_ID_RTC_CHANGE: Final = 2
"""The guest set its clock; `virConnectDomainEventRTCChangeCallback`."""
VIR_DOMAIN_EVENT_ID_WATCHDOG: Final = 3
"""The watchdog fired; `virConnectDomainEventWatchdogCallback`."""
VIR_DOMAIN_EVENT_ID_IO_ERROR: Final = 4
"""A disk error; `virConnectDomainEventIOErrorCallback`."""
VIR_DOMAIN_EVENT_ID_GRAPHICS: Final = 5
"""Clients of a display come and go; `virConnectDomainEventGraphicsCallback`."""
VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON: Final = 6
"""A disk error with its cause; `virConnectDomainEventIOErrorReasonCallback`."""
VIR_DOMAIN_EVENT_ID_CONTROL_ERROR: Final = 7
"""Control of the domain is lost; `virConnectDomainEventGenericCallback`."""
VIR_DOMAIN_EVENT_ID_BLOCK_JOB: Final = 8
"""A block job changed state, disk named by source path; `virConnectDomainEventBlockJobCallback`."""
VIR_DOMAIN_EVENT_ID_DISK_CHANGE: Final = 9
"""A disk's source was left out at start; `virConnectDomainEventDiskChangeCallback`."""
VIR_DOMAIN_EVENT_ID_TRAY_CHANGE: Final = 10
"""A drive's tray moved; `virConnectDomainEventTrayChangeCallback`."""
VIR_DOMAIN_EVENT_ID_PMWAKEUP: Final = 11
"""The guest woke up; `virConnectDomainEventPMWakeupCallback`."""
VIR_DOMAIN_EVENT_ID_PMSUSPEND: Final = 12
"""The guest sleeps, suspended to memory; `virConnectDomainEventPMSuspendCallback`."""
VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE: Final = 13
"""The balloon grew or shrank; `virConnectDomainEventBalloonChangeCallback`."""
VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK: Final = 14
"""The guest sleeps, suspended to disk; `virConnectDomainEventPMSuspendDiskCallback`."""
VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED: Final = 15
"""A device is gone; `virConnectDomainEventDeviceRemovedCallback`."""
VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2: Final = 16
"""A block job changed state, disk named by target; `virConnectDomainEventBlockJobCallback`."""
VIR_DOMAIN_EVENT_ID_TUNABLE: Final = 17
"""Tuning parameters changed; `virConnectDomainEventTunableCallback`."""
VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE: Final = 18
"""The guest agent came or went; `virConnectDomainEventAgentLifecycleCallback`."""
VIR_DOMAIN_EVENT_ID_DEVICE_ADDED: Final = 19
"""A device was added; `virConnectDomainEventDeviceAddedCallback`."""
VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION: Final = 20
"""A migration began another pass over memory; `virConnectDomainEventMigrationIterationCallback`."""
VIR_DOMAIN_EVENT_ID_JOB_COMPLETED: Final = 21
"""A job of the domain ended; `virConnectDomainEventJobCompletedCallback`."""
VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED: Final = 22
"""A device could not be removed; `virConnectDomainEventDeviceRemovalFailedCallback`."""
VIR_DOMAIN_EVENT_ID_METADATA_CHANGE: Final = 23
"""Title, description or metadata changed; `virConnectDomainEventMetadataChangeCallback`."""
VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD: Final = 24
"""A disk image was written beyond its threshold; `virConnectDomainEventBlockThresholdCallback`."""
VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE: Final = 25
"""The host's memory has an error; `virConnectDomainEventMemoryFailureCallback`."""
VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE: Final = 26
"""A memory device grew or shrank; `virConnectDomainEventMemoryDeviceSizeChangeCallback`."""
VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE: Final = 27
"""The guest gave an interface another MAC address; `virConnectDomainEventNICMACChangeCallback`."""
VIR_DOMAIN_EVENT_ID_VCPU_REMOVED: Final = 28
"""A virtual CPU was unplugged; `virConnectDomainEventVcpuRemovedCallback`."""
VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE: Final = 29
"""The guest opened or closed a channel; `virConnectDomainEventChannelLifecycleCallback`."""
VIR_DOMAIN_EVENT_ID_LAST: Final = 30
"""How many there are, in this version."""

VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED: Final = 1
"""It has."""
VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED: Final = 2
"""It has not."""

VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN: Final = 0
"""Not known."""
VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED: Final = 1
"""The domain has just started, this is the first state."""
VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL: Final = 2
"""The guest opened or closed its side of the channel."""

VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: Final = "blkdeviotune.write_iops_sec"
"""Limit of writing, in operations per second."""
VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: Final = "blkdeviotune.read_bytes_sec_max"
"""Peak of reading in a burst, in bytes per second."""
VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: Final = "cputune.emulator_quota"
"""CPU time of the emulator threads in one period, in microseconds."""
VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: Final = "blkdeviotune.total_bytes_sec"
"""Limit of reading and writing together, in bytes per second."""
VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: Final = "blkdeviotune.write_iops_sec_max_length"
"""How long a burst of write operations may last, in seconds."""
VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: Final = "blkdeviotune.total_bytes_sec_max_length"
"""How long a burst of bytes in both directions may last, in seconds."""
VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: Final = "blkdeviotune.read_iops_sec_max"
"""Peak of reading in a burst, in operations per second."""
VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: Final = "blkdeviotune.write_bytes_sec_max"
"""Peak of writing in a burst, in bytes per second."""
VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: Final = "blkdeviotune.size_iops_sec"
"""Request size that counts as one operation, in bytes."""
VIR_DOMAIN_TUNABLE_CPU_VCPUPIN: Final = "cputune.vcpupin%u"
"""Host CPUs that virtual CPU `n` may use, as a list such as `0-3,5`."""
VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: Final = "blkdeviotune.read_iops_sec"
"""Limit of reading, in operations per second."""
VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN: Final = "cputune.emulatorpin"
"""Host CPUs that the emulator threads may use, as a list such as `0-3,5`."""
VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: Final = "blkdeviotune.write_bytes_sec_max_length"
"""How long a burst of written bytes may last, in seconds."""
VIR_DOMAIN_TUNABLE_BLKDEV_DISK: Final = "blkdeviotune.disk"
"""Alias of the disk that the limits are of."""
VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: Final = "blkdeviotune.read_bytes_sec_max_length"
"""How long a burst of read bytes may last, in seconds."""
VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD: Final = "cputune.iothread_period"
"""Enforcement period for I/O threads, in microseconds."""
VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN: Final = "cputune.iothreadpin%u"
"""Host CPUs that I/O thread `n` may use, as a list such as `0-3,5`."""
VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: Final = "blkdeviotune.write_iops_sec_max"
"""Peak of writing in a burst, in operations per second."""
VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: Final = "blkdeviotune.total_bytes_sec_max"
"""Peak of reading and writing together in a burst, in bytes per second."""
VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: Final = "cputune.global_period"
"""Enforcement period for the domain as a whole, in microseconds."""
VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA: Final = "cputune.vcpu_quota"
"""CPU time of each virtual CPU in one period, in microseconds."""
VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: Final = "blkdeviotune.total_iops_sec"
"""Limit of reading and writing together, in operations per second."""
VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: Final = "blkdeviotune.read_iops_sec_max_length"
"""How long a burst of read operations may last, in seconds."""
VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: Final = "blkdeviotune.total_iops_sec_max"
"""Peak of reading and writing together in a burst, in operations per second."""
VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: Final = "blkdeviotune.total_iops_sec_max_length"
"""How long a burst of operations of both kinds may last, in seconds."""
VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: Final = "blkdeviotune.read_bytes_sec"
"""Limit of reading, in bytes per second."""
VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: Final = "cputune.global_quota"
"""CPU time of the domain as a whole in one period, in microseconds."""
VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES: Final = "cputune.cpu_shares"
"""Weight of the domain against others when CPU time is short."""
VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: Final = "blkdeviotune.group_name"
"""Group whose disks share one budget."""
VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: Final = "blkdeviotune.write_bytes_sec"
"""Limit of writing, in bytes per second."""
VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: Final = "cputune.emulator_period"
"""Enforcement period for the emulator threads, in microseconds."""
VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA: Final = "cputune.iothread_quota"
"""CPU time of each I/O thread in one period, in microseconds."""
VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD: Final = "cputune.vcpu_period"
"""Enforcement period for virtual CPUs, in microseconds."""
