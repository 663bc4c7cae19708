/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-job-enums.h"

GType
pv_domain_job_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_JOB_TYPE_NONE, "PV_DOMAIN_JOB_TYPE_NONE", "none" },
    { PV_DOMAIN_JOB_TYPE_BOUNDED, "PV_DOMAIN_JOB_TYPE_BOUNDED", "bounded" },
    { PV_DOMAIN_JOB_TYPE_UNBOUNDED, "PV_DOMAIN_JOB_TYPE_UNBOUNDED", "unbounded" },
    { PV_DOMAIN_JOB_TYPE_COMPLETED, "PV_DOMAIN_JOB_TYPE_COMPLETED", "completed" },
    { PV_DOMAIN_JOB_TYPE_FAILED, "PV_DOMAIN_JOB_TYPE_FAILED", "failed" },
    { PV_DOMAIN_JOB_TYPE_CANCELLED, "PV_DOMAIN_JOB_TYPE_CANCELLED", "cancelled" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainJobType"), values));
  return type;
}

GType
pv_domain_get_job_stats_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_GET_JOB_STATS_FLAGS_COMPLETED, "PV_DOMAIN_GET_JOB_STATS_FLAGS_COMPLETED", "completed" },
    { PV_DOMAIN_GET_JOB_STATS_FLAGS_KEEP_COMPLETED, "PV_DOMAIN_GET_JOB_STATS_FLAGS_KEEP_COMPLETED", "keep-completed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainGetJobStatsFlags"), values));
  return type;
}

GType
pv_domain_abort_job_flags_values_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_ABORT_JOB_FLAGS_VALUES_POSTCOPY, "PV_DOMAIN_ABORT_JOB_FLAGS_VALUES_POSTCOPY", "postcopy" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainAbortJobFlagsValues"), values));
  return type;
}

GType
pv_domain_job_operation_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_JOB_OPERATION_UNKNOWN, "PV_DOMAIN_JOB_OPERATION_UNKNOWN", "unknown" },
    { PV_DOMAIN_JOB_OPERATION_START, "PV_DOMAIN_JOB_OPERATION_START", "start" },
    { PV_DOMAIN_JOB_OPERATION_SAVE, "PV_DOMAIN_JOB_OPERATION_SAVE", "save" },
    { PV_DOMAIN_JOB_OPERATION_RESTORE, "PV_DOMAIN_JOB_OPERATION_RESTORE", "restore" },
    { PV_DOMAIN_JOB_OPERATION_MIGRATION_IN, "PV_DOMAIN_JOB_OPERATION_MIGRATION_IN", "migration-in" },
    { PV_DOMAIN_JOB_OPERATION_MIGRATION_OUT, "PV_DOMAIN_JOB_OPERATION_MIGRATION_OUT", "migration-out" },
    { PV_DOMAIN_JOB_OPERATION_SNAPSHOT, "PV_DOMAIN_JOB_OPERATION_SNAPSHOT", "snapshot" },
    { PV_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT, "PV_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT", "snapshot-revert" },
    { PV_DOMAIN_JOB_OPERATION_DUMP, "PV_DOMAIN_JOB_OPERATION_DUMP", "dump" },
    { PV_DOMAIN_JOB_OPERATION_BACKUP, "PV_DOMAIN_JOB_OPERATION_BACKUP", "backup" },
    { PV_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE, "PV_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE", "snapshot-delete" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainJobOperation"), values));
  return type;
}
