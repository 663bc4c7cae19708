/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-event-enums.h"

GType
pv_domain_event_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_TYPE_DEFINED, "PV_DOMAIN_EVENT_TYPE_DEFINED", "defined" },
    { PV_DOMAIN_EVENT_TYPE_UNDEFINED, "PV_DOMAIN_EVENT_TYPE_UNDEFINED", "undefined" },
    { PV_DOMAIN_EVENT_TYPE_STARTED, "PV_DOMAIN_EVENT_TYPE_STARTED", "started" },
    { PV_DOMAIN_EVENT_TYPE_SUSPENDED, "PV_DOMAIN_EVENT_TYPE_SUSPENDED", "suspended" },
    { PV_DOMAIN_EVENT_TYPE_RESUMED, "PV_DOMAIN_EVENT_TYPE_RESUMED", "resumed" },
    { PV_DOMAIN_EVENT_TYPE_STOPPED, "PV_DOMAIN_EVENT_TYPE_STOPPED", "stopped" },
    { PV_DOMAIN_EVENT_TYPE_SHUTDOWN, "PV_DOMAIN_EVENT_TYPE_SHUTDOWN", "shutdown" },
    { PV_DOMAIN_EVENT_TYPE_PMSUSPENDED, "PV_DOMAIN_EVENT_TYPE_PMSUSPENDED", "pmsuspended" },
    { PV_DOMAIN_EVENT_TYPE_CRASHED, "PV_DOMAIN_EVENT_TYPE_CRASHED", "crashed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventType"), values));
  return type;
}

GType
pv_domain_event_defined_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_ADDED, "PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_ADDED", "added" },
    { PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_UPDATED, "PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_UPDATED", "updated" },
    { PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_RENAMED, "PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_RENAMED", "renamed" },
    { PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_FROM_SNAPSHOT, "PV_DOMAIN_EVENT_DEFINED_DETAIL_TYPE_FROM_SNAPSHOT", "from-snapshot" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventDefinedDetailType"), values));
  return type;
}

GType
pv_domain_event_undefined_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE_REMOVED, "PV_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE_REMOVED", "removed" },
    { PV_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE_RENAMED, "PV_DOMAIN_EVENT_UNDEFINED_DETAIL_TYPE_RENAMED", "renamed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventUndefinedDetailType"), values));
  return type;
}

GType
pv_domain_event_started_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_BOOTED, "PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_BOOTED", "booted" },
    { PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_MIGRATED, "PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_MIGRATED", "migrated" },
    { PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_RESTORED, "PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_RESTORED", "restored" },
    { PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_FROM_SNAPSHOT, "PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_FROM_SNAPSHOT", "from-snapshot" },
    { PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_WAKEUP, "PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_WAKEUP", "wakeup" },
    { PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_RECREATED, "PV_DOMAIN_EVENT_STARTED_DETAIL_TYPE_RECREATED", "recreated" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventStartedDetailType"), values));
  return type;
}

GType
pv_domain_event_suspended_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_PAUSED, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_PAUSED", "paused" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_MIGRATED, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_MIGRATED", "migrated" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_IOERROR, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_IOERROR", "ioerror" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_WATCHDOG, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_WATCHDOG", "watchdog" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_RESTORED, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_RESTORED", "restored" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_FROM_SNAPSHOT, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_FROM_SNAPSHOT", "from-snapshot" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_API_ERROR, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_API_ERROR", "api-error" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_POSTCOPY, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_POSTCOPY", "postcopy" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_POSTCOPY_FAILED, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_POSTCOPY_FAILED", "postcopy-failed" },
    { PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_GUEST_SHUTDOWN, "PV_DOMAIN_EVENT_SUSPENDED_DETAIL_TYPE_GUEST_SHUTDOWN", "guest-shutdown" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventSuspendedDetailType"), values));
  return type;
}

GType
pv_domain_event_resumed_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_UNPAUSED, "PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_UNPAUSED", "unpaused" },
    { PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_MIGRATED, "PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_MIGRATED", "migrated" },
    { PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_FROM_SNAPSHOT, "PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_FROM_SNAPSHOT", "from-snapshot" },
    { PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_POSTCOPY, "PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_POSTCOPY", "postcopy" },
    { PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_POSTCOPY_FAILED, "PV_DOMAIN_EVENT_RESUMED_DETAIL_TYPE_POSTCOPY_FAILED", "postcopy-failed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventResumedDetailType"), values));
  return type;
}

GType
pv_domain_event_stopped_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_SHUTDOWN, "PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_SHUTDOWN", "shutdown" },
    { PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_DESTROYED, "PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_DESTROYED", "destroyed" },
    { PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_CRASHED, "PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_CRASHED", "crashed" },
    { PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_MIGRATED, "PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_MIGRATED", "migrated" },
    { PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_SAVED, "PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_SAVED", "saved" },
    { PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_FAILED, "PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_FAILED", "failed" },
    { PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_FROM_SNAPSHOT, "PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_FROM_SNAPSHOT", "from-snapshot" },
    { PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_RECREATED, "PV_DOMAIN_EVENT_STOPPED_DETAIL_TYPE_RECREATED", "recreated" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventStoppedDetailType"), values));
  return type;
}

GType
pv_domain_event_shutdown_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_FINISHED, "PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_FINISHED", "finished" },
    { PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_GUEST, "PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_GUEST", "guest" },
    { PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_HOST, "PV_DOMAIN_EVENT_SHUTDOWN_DETAIL_TYPE_HOST", "host" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventShutdownDetailType"), values));
  return type;
}

GType
pv_domain_event_pm_suspended_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE_MEMORY, "PV_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE_MEMORY", "memory" },
    { PV_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE_DISK, "PV_DOMAIN_EVENT_PM_SUSPENDED_DETAIL_TYPE_DISK", "disk" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventPmSuspendedDetailType"), values));
  return type;
}

GType
pv_domain_event_crashed_detail_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_CRASHED_DETAIL_TYPE_PANICKED, "PV_DOMAIN_EVENT_CRASHED_DETAIL_TYPE_PANICKED", "panicked" },
    { PV_DOMAIN_EVENT_CRASHED_DETAIL_TYPE_CRASHLOADED, "PV_DOMAIN_EVENT_CRASHED_DETAIL_TYPE_CRASHLOADED", "crashloaded" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventCrashedDetailType"), values));
  return type;
}

GType
pv_domain_memory_failure_recipient_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE_HYPERVISOR, "PV_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE_HYPERVISOR", "hypervisor" },
    { PV_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE_GUEST, "PV_DOMAIN_MEMORY_FAILURE_RECIPIENT_TYPE_GUEST", "guest" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainMemoryFailureRecipientType"), values));
  return type;
}

GType
pv_domain_memory_failure_action_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_IGNORE, "PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_IGNORE", "ignore" },
    { PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_INJECT, "PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_INJECT", "inject" },
    { PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_FATAL, "PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_FATAL", "fatal" },
    { PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_RESET, "PV_DOMAIN_MEMORY_FAILURE_ACTION_TYPE_RESET", "reset" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainMemoryFailureActionType"), values));
  return type;
}

GType
pv_domain_memory_failure_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_MEMORY_FAILURE_FLAGS_ACTION_REQUIRED, "PV_DOMAIN_MEMORY_FAILURE_FLAGS_ACTION_REQUIRED", "action-required" },
    { PV_DOMAIN_MEMORY_FAILURE_FLAGS_RECURSIVE, "PV_DOMAIN_MEMORY_FAILURE_FLAGS_RECURSIVE", "recursive" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainMemoryFailureFlags"), values));
  return type;
}

GType
pv_domain_event_watchdog_action_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_WATCHDOG_ACTION_NONE, "PV_DOMAIN_EVENT_WATCHDOG_ACTION_NONE", "none" },
    { PV_DOMAIN_EVENT_WATCHDOG_ACTION_PAUSE, "PV_DOMAIN_EVENT_WATCHDOG_ACTION_PAUSE", "pause" },
    { PV_DOMAIN_EVENT_WATCHDOG_ACTION_RESET, "PV_DOMAIN_EVENT_WATCHDOG_ACTION_RESET", "reset" },
    { PV_DOMAIN_EVENT_WATCHDOG_ACTION_POWEROFF, "PV_DOMAIN_EVENT_WATCHDOG_ACTION_POWEROFF", "poweroff" },
    { PV_DOMAIN_EVENT_WATCHDOG_ACTION_SHUTDOWN, "PV_DOMAIN_EVENT_WATCHDOG_ACTION_SHUTDOWN", "shutdown" },
    { PV_DOMAIN_EVENT_WATCHDOG_ACTION_DEBUG, "PV_DOMAIN_EVENT_WATCHDOG_ACTION_DEBUG", "debug" },
    { PV_DOMAIN_EVENT_WATCHDOG_ACTION_INJECTNMI, "PV_DOMAIN_EVENT_WATCHDOG_ACTION_INJECTNMI", "injectnmi" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventWatchdogAction"), values));
  return type;
}

GType
pv_domain_event_io_error_action_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_IO_ERROR_ACTION_NONE, "PV_DOMAIN_EVENT_IO_ERROR_ACTION_NONE", "none" },
    { PV_DOMAIN_EVENT_IO_ERROR_ACTION_PAUSE, "PV_DOMAIN_EVENT_IO_ERROR_ACTION_PAUSE", "pause" },
    { PV_DOMAIN_EVENT_IO_ERROR_ACTION_REPORT, "PV_DOMAIN_EVENT_IO_ERROR_ACTION_REPORT", "report" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventIoErrorAction"), values));
  return type;
}

GType
pv_domain_event_graphics_phase_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_GRAPHICS_PHASE_CONNECT, "PV_DOMAIN_EVENT_GRAPHICS_PHASE_CONNECT", "connect" },
    { PV_DOMAIN_EVENT_GRAPHICS_PHASE_INITIALIZE, "PV_DOMAIN_EVENT_GRAPHICS_PHASE_INITIALIZE", "initialize" },
    { PV_DOMAIN_EVENT_GRAPHICS_PHASE_DISCONNECT, "PV_DOMAIN_EVENT_GRAPHICS_PHASE_DISCONNECT", "disconnect" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventGraphicsPhase"), values));
  return type;
}

GType
pv_domain_event_graphics_address_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_IPV4, "PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_IPV4", "ipv4" },
    { PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_IPV6, "PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_IPV6", "ipv6" },
    { PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_UNIX, "PV_DOMAIN_EVENT_GRAPHICS_ADDRESS_TYPE_UNIX", "unix" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventGraphicsAddressType"), values));
  return type;
}

GType
pv_connect_domain_event_block_job_status_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_COMPLETED, "PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_COMPLETED", "completed" },
    { PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_FAILED, "PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_FAILED", "failed" },
    { PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_CANCELED, "PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_CANCELED", "canceled" },
    { PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_READY, "PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_READY", "ready" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvConnectDomainEventBlockJobStatus"), values));
  return type;
}

GType
pv_connect_domain_event_disk_change_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON_CHANGE_MISSING_ON_START, "PV_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON_CHANGE_MISSING_ON_START", "change-missing-on-start" },
    { PV_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON_DROP_MISSING_ON_START, "PV_CONNECT_DOMAIN_EVENT_DISK_CHANGE_REASON_DROP_MISSING_ON_START", "drop-missing-on-start" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvConnectDomainEventDiskChangeReason"), values));
  return type;
}

GType
pv_domain_event_tray_change_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_TRAY_CHANGE_REASON_OPEN, "PV_DOMAIN_EVENT_TRAY_CHANGE_REASON_OPEN", "open" },
    { PV_DOMAIN_EVENT_TRAY_CHANGE_REASON_CLOSE, "PV_DOMAIN_EVENT_TRAY_CHANGE_REASON_CLOSE", "close" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventTrayChangeReason"), values));
  return type;
}

GType
pv_connect_domain_event_agent_lifecycle_state_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED, "PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED", "connected" },
    { PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED, "PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED", "disconnected" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvConnectDomainEventAgentLifecycleState"), values));
  return type;
}

GType
pv_connect_domain_event_agent_lifecycle_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN, "PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN", "unknown" },
    { PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED, "PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED", "domain-started" },
    { PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL, "PV_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL", "channel" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvConnectDomainEventAgentLifecycleReason"), values));
  return type;
}

GType
pv_domain_event_id_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_EVENT_ID_LIFECYCLE, "PV_DOMAIN_EVENT_ID_LIFECYCLE", "lifecycle" },
    { PV_DOMAIN_EVENT_ID_REBOOT, "PV_DOMAIN_EVENT_ID_REBOOT", "reboot" },
    { PV_DOMAIN_EVENT_ID_RTC_CHANGE, "PV_DOMAIN_EVENT_ID_RTC_CHANGE", "rtc-change" },
    { PV_DOMAIN_EVENT_ID_WATCHDOG, "PV_DOMAIN_EVENT_ID_WATCHDOG", "watchdog" },
    { PV_DOMAIN_EVENT_ID_IO_ERROR, "PV_DOMAIN_EVENT_ID_IO_ERROR", "io-error" },
    { PV_DOMAIN_EVENT_ID_GRAPHICS, "PV_DOMAIN_EVENT_ID_GRAPHICS", "graphics" },
    { PV_DOMAIN_EVENT_ID_IO_ERROR_REASON, "PV_DOMAIN_EVENT_ID_IO_ERROR_REASON", "io-error-reason" },
    { PV_DOMAIN_EVENT_ID_CONTROL_ERROR, "PV_DOMAIN_EVENT_ID_CONTROL_ERROR", "control-error" },
    { PV_DOMAIN_EVENT_ID_BLOCK_JOB, "PV_DOMAIN_EVENT_ID_BLOCK_JOB", "block-job" },
    { PV_DOMAIN_EVENT_ID_DISK_CHANGE, "PV_DOMAIN_EVENT_ID_DISK_CHANGE", "disk-change" },
    { PV_DOMAIN_EVENT_ID_TRAY_CHANGE, "PV_DOMAIN_EVENT_ID_TRAY_CHANGE", "tray-change" },
    { PV_DOMAIN_EVENT_ID_PMWAKEUP, "PV_DOMAIN_EVENT_ID_PMWAKEUP", "pmwakeup" },
    { PV_DOMAIN_EVENT_ID_PMSUSPEND, "PV_DOMAIN_EVENT_ID_PMSUSPEND", "pmsuspend" },
    { PV_DOMAIN_EVENT_ID_BALLOON_CHANGE, "PV_DOMAIN_EVENT_ID_BALLOON_CHANGE", "balloon-change" },
    { PV_DOMAIN_EVENT_ID_PMSUSPEND_DISK, "PV_DOMAIN_EVENT_ID_PMSUSPEND_DISK", "pmsuspend-disk" },
    { PV_DOMAIN_EVENT_ID_DEVICE_REMOVED, "PV_DOMAIN_EVENT_ID_DEVICE_REMOVED", "device-removed" },
    { PV_DOMAIN_EVENT_ID_BLOCK_JOB_2, "PV_DOMAIN_EVENT_ID_BLOCK_JOB_2", "block-job-2" },
    { PV_DOMAIN_EVENT_ID_TUNABLE, "PV_DOMAIN_EVENT_ID_TUNABLE", "tunable" },
    { PV_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, "PV_DOMAIN_EVENT_ID_AGENT_LIFECYCLE", "agent-lifecycle" },
    { PV_DOMAIN_EVENT_ID_DEVICE_ADDED, "PV_DOMAIN_EVENT_ID_DEVICE_ADDED", "device-added" },
    { PV_DOMAIN_EVENT_ID_MIGRATION_ITERATION, "PV_DOMAIN_EVENT_ID_MIGRATION_ITERATION", "migration-iteration" },
    { PV_DOMAIN_EVENT_ID_JOB_COMPLETED, "PV_DOMAIN_EVENT_ID_JOB_COMPLETED", "job-completed" },
    { PV_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, "PV_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED", "device-removal-failed" },
    { PV_DOMAIN_EVENT_ID_METADATA_CHANGE, "PV_DOMAIN_EVENT_ID_METADATA_CHANGE", "metadata-change" },
    { PV_DOMAIN_EVENT_ID_BLOCK_THRESHOLD, "PV_DOMAIN_EVENT_ID_BLOCK_THRESHOLD", "block-threshold" },
    { PV_DOMAIN_EVENT_ID_MEMORY_FAILURE, "PV_DOMAIN_EVENT_ID_MEMORY_FAILURE", "memory-failure" },
    { PV_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE, "PV_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE", "memory-device-size-change" },
    { PV_DOMAIN_EVENT_ID_NIC_MAC_CHANGE, "PV_DOMAIN_EVENT_ID_NIC_MAC_CHANGE", "nic-mac-change" },
    { PV_DOMAIN_EVENT_ID_VCPU_REMOVED, "PV_DOMAIN_EVENT_ID_VCPU_REMOVED", "vcpu-removed" },
    { PV_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE, "PV_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE", "channel-lifecycle" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainEventId"), values));
  return type;
}

GType
pv_connect_domain_event_channel_lifecycle_state_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED, "PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED", "connected" },
    { PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED, "PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED", "disconnected" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvConnectDomainEventChannelLifecycleState"), values));
  return type;
}

GType
pv_connect_domain_event_channel_lifecycle_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN, "PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN", "unknown" },
    { PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED, "PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED", "domain-started" },
    { PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL, "PV_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL", "channel" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvConnectDomainEventChannelLifecycleReason"), values));
  return type;
}
