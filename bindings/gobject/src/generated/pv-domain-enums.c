/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-enums.h"

GType
pv_domain_state_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_STATE_NOSTATE, "PV_DOMAIN_STATE_NOSTATE", "nostate" },
    { PV_DOMAIN_STATE_RUNNING, "PV_DOMAIN_STATE_RUNNING", "running" },
    { PV_DOMAIN_STATE_BLOCKED, "PV_DOMAIN_STATE_BLOCKED", "blocked" },
    { PV_DOMAIN_STATE_PAUSED, "PV_DOMAIN_STATE_PAUSED", "paused" },
    { PV_DOMAIN_STATE_SHUTDOWN, "PV_DOMAIN_STATE_SHUTDOWN", "shutdown" },
    { PV_DOMAIN_STATE_SHUTOFF, "PV_DOMAIN_STATE_SHUTOFF", "shutoff" },
    { PV_DOMAIN_STATE_CRASHED, "PV_DOMAIN_STATE_CRASHED", "crashed" },
    { PV_DOMAIN_STATE_PMSUSPENDED, "PV_DOMAIN_STATE_PMSUSPENDED", "pmsuspended" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainState"), values));
  return type;
}

GType
pv_domain_nostate_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_NOSTATE_REASON_UNKNOWN, "PV_DOMAIN_NOSTATE_REASON_UNKNOWN", "unknown" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainNostateReason"), values));
  return type;
}

GType
pv_domain_running_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_RUNNING_REASON_UNKNOWN, "PV_DOMAIN_RUNNING_REASON_UNKNOWN", "unknown" },
    { PV_DOMAIN_RUNNING_REASON_BOOTED, "PV_DOMAIN_RUNNING_REASON_BOOTED", "booted" },
    { PV_DOMAIN_RUNNING_REASON_MIGRATED, "PV_DOMAIN_RUNNING_REASON_MIGRATED", "migrated" },
    { PV_DOMAIN_RUNNING_REASON_RESTORED, "PV_DOMAIN_RUNNING_REASON_RESTORED", "restored" },
    { PV_DOMAIN_RUNNING_REASON_FROM_SNAPSHOT, "PV_DOMAIN_RUNNING_REASON_FROM_SNAPSHOT", "from-snapshot" },
    { PV_DOMAIN_RUNNING_REASON_UNPAUSED, "PV_DOMAIN_RUNNING_REASON_UNPAUSED", "unpaused" },
    { PV_DOMAIN_RUNNING_REASON_MIGRATION_CANCELED, "PV_DOMAIN_RUNNING_REASON_MIGRATION_CANCELED", "migration-canceled" },
    { PV_DOMAIN_RUNNING_REASON_SAVE_CANCELED, "PV_DOMAIN_RUNNING_REASON_SAVE_CANCELED", "save-canceled" },
    { PV_DOMAIN_RUNNING_REASON_WAKEUP, "PV_DOMAIN_RUNNING_REASON_WAKEUP", "wakeup" },
    { PV_DOMAIN_RUNNING_REASON_CRASHED, "PV_DOMAIN_RUNNING_REASON_CRASHED", "crashed" },
    { PV_DOMAIN_RUNNING_REASON_POSTCOPY, "PV_DOMAIN_RUNNING_REASON_POSTCOPY", "postcopy" },
    { PV_DOMAIN_RUNNING_REASON_POSTCOPY_FAILED, "PV_DOMAIN_RUNNING_REASON_POSTCOPY_FAILED", "postcopy-failed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainRunningReason"), values));
  return type;
}

GType
pv_domain_paused_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_PAUSED_REASON_UNKNOWN, "PV_DOMAIN_PAUSED_REASON_UNKNOWN", "unknown" },
    { PV_DOMAIN_PAUSED_REASON_USER, "PV_DOMAIN_PAUSED_REASON_USER", "user" },
    { PV_DOMAIN_PAUSED_REASON_MIGRATION, "PV_DOMAIN_PAUSED_REASON_MIGRATION", "migration" },
    { PV_DOMAIN_PAUSED_REASON_SAVE, "PV_DOMAIN_PAUSED_REASON_SAVE", "save" },
    { PV_DOMAIN_PAUSED_REASON_DUMP, "PV_DOMAIN_PAUSED_REASON_DUMP", "dump" },
    { PV_DOMAIN_PAUSED_REASON_IOERROR, "PV_DOMAIN_PAUSED_REASON_IOERROR", "ioerror" },
    { PV_DOMAIN_PAUSED_REASON_WATCHDOG, "PV_DOMAIN_PAUSED_REASON_WATCHDOG", "watchdog" },
    { PV_DOMAIN_PAUSED_REASON_FROM_SNAPSHOT, "PV_DOMAIN_PAUSED_REASON_FROM_SNAPSHOT", "from-snapshot" },
    { PV_DOMAIN_PAUSED_REASON_SHUTTING_DOWN, "PV_DOMAIN_PAUSED_REASON_SHUTTING_DOWN", "shutting-down" },
    { PV_DOMAIN_PAUSED_REASON_SNAPSHOT, "PV_DOMAIN_PAUSED_REASON_SNAPSHOT", "snapshot" },
    { PV_DOMAIN_PAUSED_REASON_CRASHED, "PV_DOMAIN_PAUSED_REASON_CRASHED", "crashed" },
    { PV_DOMAIN_PAUSED_REASON_STARTING_UP, "PV_DOMAIN_PAUSED_REASON_STARTING_UP", "starting-up" },
    { PV_DOMAIN_PAUSED_REASON_POSTCOPY, "PV_DOMAIN_PAUSED_REASON_POSTCOPY", "postcopy" },
    { PV_DOMAIN_PAUSED_REASON_POSTCOPY_FAILED, "PV_DOMAIN_PAUSED_REASON_POSTCOPY_FAILED", "postcopy-failed" },
    { PV_DOMAIN_PAUSED_REASON_API_ERROR, "PV_DOMAIN_PAUSED_REASON_API_ERROR", "api-error" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainPausedReason"), values));
  return type;
}

GType
pv_domain_shutdown_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_SHUTDOWN_REASON_UNKNOWN, "PV_DOMAIN_SHUTDOWN_REASON_UNKNOWN", "unknown" },
    { PV_DOMAIN_SHUTDOWN_REASON_USER, "PV_DOMAIN_SHUTDOWN_REASON_USER", "user" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainShutdownReason"), values));
  return type;
}

GType
pv_domain_shutoff_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_SHUTOFF_REASON_UNKNOWN, "PV_DOMAIN_SHUTOFF_REASON_UNKNOWN", "unknown" },
    { PV_DOMAIN_SHUTOFF_REASON_SHUTDOWN, "PV_DOMAIN_SHUTOFF_REASON_SHUTDOWN", "shutdown" },
    { PV_DOMAIN_SHUTOFF_REASON_DESTROYED, "PV_DOMAIN_SHUTOFF_REASON_DESTROYED", "destroyed" },
    { PV_DOMAIN_SHUTOFF_REASON_CRASHED, "PV_DOMAIN_SHUTOFF_REASON_CRASHED", "crashed" },
    { PV_DOMAIN_SHUTOFF_REASON_MIGRATED, "PV_DOMAIN_SHUTOFF_REASON_MIGRATED", "migrated" },
    { PV_DOMAIN_SHUTOFF_REASON_SAVED, "PV_DOMAIN_SHUTOFF_REASON_SAVED", "saved" },
    { PV_DOMAIN_SHUTOFF_REASON_FAILED, "PV_DOMAIN_SHUTOFF_REASON_FAILED", "failed" },
    { PV_DOMAIN_SHUTOFF_REASON_FROM_SNAPSHOT, "PV_DOMAIN_SHUTOFF_REASON_FROM_SNAPSHOT", "from-snapshot" },
    { PV_DOMAIN_SHUTOFF_REASON_DAEMON, "PV_DOMAIN_SHUTOFF_REASON_DAEMON", "daemon" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainShutoffReason"), values));
  return type;
}

GType
pv_domain_crashed_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_CRASHED_REASON_UNKNOWN, "PV_DOMAIN_CRASHED_REASON_UNKNOWN", "unknown" },
    { PV_DOMAIN_CRASHED_REASON_PANICKED, "PV_DOMAIN_CRASHED_REASON_PANICKED", "panicked" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainCrashedReason"), values));
  return type;
}

GType
pv_domain_pm_suspended_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_PM_SUSPENDED_REASON_UNKNOWN, "PV_DOMAIN_PM_SUSPENDED_REASON_UNKNOWN", "unknown" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainPmSuspendedReason"), values));
  return type;
}

GType
pv_domain_pm_suspended_disk_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_PM_SUSPENDED_DISK_REASON_UNKNOWN, "PV_DOMAIN_PM_SUSPENDED_DISK_REASON_UNKNOWN", "unknown" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainPmSuspendedDiskReason"), values));
  return type;
}

GType
pv_domain_control_state_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_CONTROL_STATE_OK, "PV_DOMAIN_CONTROL_STATE_OK", "ok" },
    { PV_DOMAIN_CONTROL_STATE_JOB, "PV_DOMAIN_CONTROL_STATE_JOB", "job" },
    { PV_DOMAIN_CONTROL_STATE_OCCUPIED, "PV_DOMAIN_CONTROL_STATE_OCCUPIED", "occupied" },
    { PV_DOMAIN_CONTROL_STATE_ERROR, "PV_DOMAIN_CONTROL_STATE_ERROR", "error" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainControlState"), values));
  return type;
}

GType
pv_domain_control_error_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_CONTROL_ERROR_REASON_NONE, "PV_DOMAIN_CONTROL_ERROR_REASON_NONE", "none" },
    { PV_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN, "PV_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN", "unknown" },
    { PV_DOMAIN_CONTROL_ERROR_REASON_MONITOR, "PV_DOMAIN_CONTROL_ERROR_REASON_MONITOR", "monitor" },
    { PV_DOMAIN_CONTROL_ERROR_REASON_INTERNAL, "PV_DOMAIN_CONTROL_ERROR_REASON_INTERNAL", "internal" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainControlErrorReason"), values));
  return type;
}

GType
pv_domain_modification_impact_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_MODIFICATION_IMPACT_CURRENT, "PV_DOMAIN_MODIFICATION_IMPACT_CURRENT", "current" },
    { PV_DOMAIN_MODIFICATION_IMPACT_LIVE, "PV_DOMAIN_MODIFICATION_IMPACT_LIVE", "live" },
    { PV_DOMAIN_MODIFICATION_IMPACT_CONFIG, "PV_DOMAIN_MODIFICATION_IMPACT_CONFIG", "config" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainModificationImpact"), values));
  return type;
}

GType
pv_domain_create_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_CREATE_FLAGS_NONE, "PV_DOMAIN_CREATE_FLAGS_NONE", "none" },
    { PV_DOMAIN_CREATE_FLAGS_START_PAUSED, "PV_DOMAIN_CREATE_FLAGS_START_PAUSED", "start-paused" },
    { PV_DOMAIN_CREATE_FLAGS_START_AUTODESTROY, "PV_DOMAIN_CREATE_FLAGS_START_AUTODESTROY", "start-autodestroy" },
    { PV_DOMAIN_CREATE_FLAGS_START_BYPASS_CACHE, "PV_DOMAIN_CREATE_FLAGS_START_BYPASS_CACHE", "start-bypass-cache" },
    { PV_DOMAIN_CREATE_FLAGS_START_FORCE_BOOT, "PV_DOMAIN_CREATE_FLAGS_START_FORCE_BOOT", "start-force-boot" },
    { PV_DOMAIN_CREATE_FLAGS_START_VALIDATE, "PV_DOMAIN_CREATE_FLAGS_START_VALIDATE", "start-validate" },
    { PV_DOMAIN_CREATE_FLAGS_START_RESET_NVRAM, "PV_DOMAIN_CREATE_FLAGS_START_RESET_NVRAM", "start-reset-nvram" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainCreateFlags"), values));
  return type;
}

GType
pv_domain_shutdown_flag_values_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SHUTDOWN_FLAG_VALUES_DEFAULT, "PV_DOMAIN_SHUTDOWN_FLAG_VALUES_DEFAULT", "default" },
    { PV_DOMAIN_SHUTDOWN_FLAG_VALUES_ACPI_POWER_BTN, "PV_DOMAIN_SHUTDOWN_FLAG_VALUES_ACPI_POWER_BTN", "acpi-power-btn" },
    { PV_DOMAIN_SHUTDOWN_FLAG_VALUES_GUEST_AGENT, "PV_DOMAIN_SHUTDOWN_FLAG_VALUES_GUEST_AGENT", "guest-agent" },
    { PV_DOMAIN_SHUTDOWN_FLAG_VALUES_INITCTL, "PV_DOMAIN_SHUTDOWN_FLAG_VALUES_INITCTL", "initctl" },
    { PV_DOMAIN_SHUTDOWN_FLAG_VALUES_SIGNAL, "PV_DOMAIN_SHUTDOWN_FLAG_VALUES_SIGNAL", "signal" },
    { PV_DOMAIN_SHUTDOWN_FLAG_VALUES_PARAVIRT, "PV_DOMAIN_SHUTDOWN_FLAG_VALUES_PARAVIRT", "paravirt" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainShutdownFlagValues"), values));
  return type;
}

GType
pv_domain_reboot_flag_values_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_REBOOT_FLAG_VALUES_DEFAULT, "PV_DOMAIN_REBOOT_FLAG_VALUES_DEFAULT", "default" },
    { PV_DOMAIN_REBOOT_FLAG_VALUES_ACPI_POWER_BTN, "PV_DOMAIN_REBOOT_FLAG_VALUES_ACPI_POWER_BTN", "acpi-power-btn" },
    { PV_DOMAIN_REBOOT_FLAG_VALUES_GUEST_AGENT, "PV_DOMAIN_REBOOT_FLAG_VALUES_GUEST_AGENT", "guest-agent" },
    { PV_DOMAIN_REBOOT_FLAG_VALUES_INITCTL, "PV_DOMAIN_REBOOT_FLAG_VALUES_INITCTL", "initctl" },
    { PV_DOMAIN_REBOOT_FLAG_VALUES_SIGNAL, "PV_DOMAIN_REBOOT_FLAG_VALUES_SIGNAL", "signal" },
    { PV_DOMAIN_REBOOT_FLAG_VALUES_PARAVIRT, "PV_DOMAIN_REBOOT_FLAG_VALUES_PARAVIRT", "paravirt" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainRebootFlagValues"), values));
  return type;
}

GType
pv_domain_destroy_flags_values_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_DESTROY_FLAGS_VALUES_DEFAULT, "PV_DOMAIN_DESTROY_FLAGS_VALUES_DEFAULT", "default" },
    { PV_DOMAIN_DESTROY_FLAGS_VALUES_GRACEFUL, "PV_DOMAIN_DESTROY_FLAGS_VALUES_GRACEFUL", "graceful" },
    { PV_DOMAIN_DESTROY_FLAGS_VALUES_REMOVE_LOGS, "PV_DOMAIN_DESTROY_FLAGS_VALUES_REMOVE_LOGS", "remove-logs" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainDestroyFlagsValues"), values));
  return type;
}

GType
pv_domain_metadata_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_METADATA_TYPE_DESCRIPTION, "PV_DOMAIN_METADATA_TYPE_DESCRIPTION", "description" },
    { PV_DOMAIN_METADATA_TYPE_TITLE, "PV_DOMAIN_METADATA_TYPE_TITLE", "title" },
    { PV_DOMAIN_METADATA_TYPE_ELEMENT, "PV_DOMAIN_METADATA_TYPE_ELEMENT", "element" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainMetadataType"), values));
  return type;
}

GType
pv_domain_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_XML_FLAGS_SECURE, "PV_DOMAIN_XML_FLAGS_SECURE", "secure" },
    { PV_DOMAIN_XML_FLAGS_INACTIVE, "PV_DOMAIN_XML_FLAGS_INACTIVE", "inactive" },
    { PV_DOMAIN_XML_FLAGS_UPDATE_CPU, "PV_DOMAIN_XML_FLAGS_UPDATE_CPU", "update-cpu" },
    { PV_DOMAIN_XML_FLAGS_MIGRATABLE, "PV_DOMAIN_XML_FLAGS_MIGRATABLE", "migratable" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainXmlFlags"), values));
  return type;
}

GType
pv_domain_define_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_DEFINE_FLAGS_VALIDATE, "PV_DOMAIN_DEFINE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainDefineFlags"), values));
  return type;
}

GType
pv_domain_undefine_flags_values_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_UNDEFINE_FLAGS_VALUES_MANAGED_SAVE, "PV_DOMAIN_UNDEFINE_FLAGS_VALUES_MANAGED_SAVE", "managed-save" },
    { PV_DOMAIN_UNDEFINE_FLAGS_VALUES_SNAPSHOTS_METADATA, "PV_DOMAIN_UNDEFINE_FLAGS_VALUES_SNAPSHOTS_METADATA", "snapshots-metadata" },
    { PV_DOMAIN_UNDEFINE_FLAGS_VALUES_NVRAM, "PV_DOMAIN_UNDEFINE_FLAGS_VALUES_NVRAM", "nvram" },
    { PV_DOMAIN_UNDEFINE_FLAGS_VALUES_KEEP_NVRAM, "PV_DOMAIN_UNDEFINE_FLAGS_VALUES_KEEP_NVRAM", "keep-nvram" },
    { PV_DOMAIN_UNDEFINE_FLAGS_VALUES_CHECKPOINTS_METADATA, "PV_DOMAIN_UNDEFINE_FLAGS_VALUES_CHECKPOINTS_METADATA", "checkpoints-metadata" },
    { PV_DOMAIN_UNDEFINE_FLAGS_VALUES_TPM, "PV_DOMAIN_UNDEFINE_FLAGS_VALUES_TPM", "tpm" },
    { PV_DOMAIN_UNDEFINE_FLAGS_VALUES_KEEP_TPM, "PV_DOMAIN_UNDEFINE_FLAGS_VALUES_KEEP_TPM", "keep-tpm" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainUndefineFlagsValues"), values));
  return type;
}

GType
pv_connect_list_all_domains_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_ACTIVE, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_ACTIVE", "active" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_INACTIVE, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_INACTIVE", "inactive" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_PERSISTENT, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_PERSISTENT", "persistent" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_TRANSIENT, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_TRANSIENT", "transient" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_RUNNING, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_RUNNING", "running" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_PAUSED, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_PAUSED", "paused" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_SHUTOFF, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_SHUTOFF", "shutoff" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_OTHER, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_OTHER", "other" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_MANAGEDSAVE, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_MANAGEDSAVE", "managedsave" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_MANAGEDSAVE, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_MANAGEDSAVE", "no-managedsave" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_AUTOSTART, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_AUTOSTART", "autostart" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_AUTOSTART, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_AUTOSTART", "no-autostart" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_HAS_SNAPSHOT, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_HAS_SNAPSHOT", "has-snapshot" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_SNAPSHOT, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_SNAPSHOT", "no-snapshot" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_HAS_CHECKPOINT, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_HAS_CHECKPOINT", "has-checkpoint" },
    { PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_CHECKPOINT, "PV_CONNECT_LIST_ALL_DOMAINS_FLAGS_NO_CHECKPOINT", "no-checkpoint" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectListAllDomainsFlags"), values));
  return type;
}

GType
pv_domain_lifecycle_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_LIFECYCLE_POWEROFF, "PV_DOMAIN_LIFECYCLE_POWEROFF", "poweroff" },
    { PV_DOMAIN_LIFECYCLE_REBOOT, "PV_DOMAIN_LIFECYCLE_REBOOT", "reboot" },
    { PV_DOMAIN_LIFECYCLE_CRASH, "PV_DOMAIN_LIFECYCLE_CRASH", "crash" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainLifecycle"), values));
  return type;
}

GType
pv_domain_lifecycle_action_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_LIFECYCLE_ACTION_DESTROY, "PV_DOMAIN_LIFECYCLE_ACTION_DESTROY", "destroy" },
    { PV_DOMAIN_LIFECYCLE_ACTION_RESTART, "PV_DOMAIN_LIFECYCLE_ACTION_RESTART", "restart" },
    { PV_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME, "PV_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME", "restart-rename" },
    { PV_DOMAIN_LIFECYCLE_ACTION_PRESERVE, "PV_DOMAIN_LIFECYCLE_ACTION_PRESERVE", "preserve" },
    { PV_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY, "PV_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY", "coredump-destroy" },
    { PV_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, "PV_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART", "coredump-restart" },
    { PV_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING, "PV_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING", "preserve-running" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainLifecycleAction"), values));
  return type;
}

GType
pv_domain_message_type_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_MESSAGE_TYPE_DEPRECATION, "PV_DOMAIN_MESSAGE_TYPE_DEPRECATION", "deprecation" },
    { PV_DOMAIN_MESSAGE_TYPE_TAINTING, "PV_DOMAIN_MESSAGE_TYPE_TAINTING", "tainting" },
    { PV_DOMAIN_MESSAGE_TYPE_IOERRORS, "PV_DOMAIN_MESSAGE_TYPE_IOERRORS", "ioerrors" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainMessageType"), values));
  return type;
}
