/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-block-enums.h"

GType
pv_domain_blocked_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_BLOCKED_REASON_UNKNOWN, "PV_DOMAIN_BLOCKED_REASON_UNKNOWN", "unknown" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainBlockedReason"), values));
  return type;
}

GType
pv_domain_block_resize_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES, "PV_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES", "bytes" },
    { PV_DOMAIN_BLOCK_RESIZE_FLAGS_CAPACITY, "PV_DOMAIN_BLOCK_RESIZE_FLAGS_CAPACITY", "capacity" },
    { PV_DOMAIN_BLOCK_RESIZE_FLAGS_EXTEND, "PV_DOMAIN_BLOCK_RESIZE_FLAGS_EXTEND", "extend" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBlockResizeFlags"), values));
  return type;
}

GType
pv_domain_block_job_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN, "PV_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN", "unknown" },
    { PV_DOMAIN_BLOCK_JOB_TYPE_PULL, "PV_DOMAIN_BLOCK_JOB_TYPE_PULL", "pull" },
    { PV_DOMAIN_BLOCK_JOB_TYPE_COPY, "PV_DOMAIN_BLOCK_JOB_TYPE_COPY", "copy" },
    { PV_DOMAIN_BLOCK_JOB_TYPE_COMMIT, "PV_DOMAIN_BLOCK_JOB_TYPE_COMMIT", "commit" },
    { PV_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT, "PV_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT", "active-commit" },
    { PV_DOMAIN_BLOCK_JOB_TYPE_BACKUP, "PV_DOMAIN_BLOCK_JOB_TYPE_BACKUP", "backup" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainBlockJobType"), values));
  return type;
}

GType
pv_domain_block_job_abort_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_ASYNC, "PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_ASYNC", "async" },
    { PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_PIVOT, "PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_PIVOT", "pivot" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBlockJobAbortFlags"), values));
  return type;
}

GType
pv_domain_block_job_info_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BLOCK_JOB_INFO_FLAGS_BANDWIDTH_BYTES, "PV_DOMAIN_BLOCK_JOB_INFO_FLAGS_BANDWIDTH_BYTES", "bandwidth-bytes" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBlockJobInfoFlags"), values));
  return type;
}

GType
pv_domain_block_job_set_speed_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BLOCK_JOB_SET_SPEED_FLAGS_BANDWIDTH_BYTES, "PV_DOMAIN_BLOCK_JOB_SET_SPEED_FLAGS_BANDWIDTH_BYTES", "bandwidth-bytes" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBlockJobSetSpeedFlags"), values));
  return type;
}

GType
pv_domain_block_pull_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BLOCK_PULL_FLAGS_BANDWIDTH_BYTES, "PV_DOMAIN_BLOCK_PULL_FLAGS_BANDWIDTH_BYTES", "bandwidth-bytes" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBlockPullFlags"), values));
  return type;
}

GType
pv_domain_block_rebase_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BLOCK_REBASE_FLAGS_SHALLOW, "PV_DOMAIN_BLOCK_REBASE_FLAGS_SHALLOW", "shallow" },
    { PV_DOMAIN_BLOCK_REBASE_FLAGS_REUSE_EXT, "PV_DOMAIN_BLOCK_REBASE_FLAGS_REUSE_EXT", "reuse-ext" },
    { PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY_RAW, "PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY_RAW", "copy-raw" },
    { PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY, "PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY", "copy" },
    { PV_DOMAIN_BLOCK_REBASE_FLAGS_RELATIVE, "PV_DOMAIN_BLOCK_REBASE_FLAGS_RELATIVE", "relative" },
    { PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY_DEV, "PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY_DEV", "copy-dev" },
    { PV_DOMAIN_BLOCK_REBASE_FLAGS_BANDWIDTH_BYTES, "PV_DOMAIN_BLOCK_REBASE_FLAGS_BANDWIDTH_BYTES", "bandwidth-bytes" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBlockRebaseFlags"), values));
  return type;
}

GType
pv_domain_block_copy_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BLOCK_COPY_FLAGS_SHALLOW, "PV_DOMAIN_BLOCK_COPY_FLAGS_SHALLOW", "shallow" },
    { PV_DOMAIN_BLOCK_COPY_FLAGS_REUSE_EXT, "PV_DOMAIN_BLOCK_COPY_FLAGS_REUSE_EXT", "reuse-ext" },
    { PV_DOMAIN_BLOCK_COPY_FLAGS_TRANSIENT_JOB, "PV_DOMAIN_BLOCK_COPY_FLAGS_TRANSIENT_JOB", "transient-job" },
    { PV_DOMAIN_BLOCK_COPY_FLAGS_SYNCHRONOUS_WRITES, "PV_DOMAIN_BLOCK_COPY_FLAGS_SYNCHRONOUS_WRITES", "synchronous-writes" },
    { PV_DOMAIN_BLOCK_COPY_FLAGS_TARGET_ZEROED, "PV_DOMAIN_BLOCK_COPY_FLAGS_TARGET_ZEROED", "target-zeroed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBlockCopyFlags"), values));
  return type;
}

GType
pv_domain_block_commit_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BLOCK_COMMIT_FLAGS_SHALLOW, "PV_DOMAIN_BLOCK_COMMIT_FLAGS_SHALLOW", "shallow" },
    { PV_DOMAIN_BLOCK_COMMIT_FLAGS_DELETE, "PV_DOMAIN_BLOCK_COMMIT_FLAGS_DELETE", "delete" },
    { PV_DOMAIN_BLOCK_COMMIT_FLAGS_ACTIVE, "PV_DOMAIN_BLOCK_COMMIT_FLAGS_ACTIVE", "active" },
    { PV_DOMAIN_BLOCK_COMMIT_FLAGS_RELATIVE, "PV_DOMAIN_BLOCK_COMMIT_FLAGS_RELATIVE", "relative" },
    { PV_DOMAIN_BLOCK_COMMIT_FLAGS_BANDWIDTH_BYTES, "PV_DOMAIN_BLOCK_COMMIT_FLAGS_BANDWIDTH_BYTES", "bandwidth-bytes" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBlockCommitFlags"), values));
  return type;
}

GType
pv_domain_disk_error_code_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_DISK_ERROR_CODE_NONE, "PV_DOMAIN_DISK_ERROR_CODE_NONE", "none" },
    { PV_DOMAIN_DISK_ERROR_CODE_UNSPEC, "PV_DOMAIN_DISK_ERROR_CODE_UNSPEC", "unspec" },
    { PV_DOMAIN_DISK_ERROR_CODE_NO_SPACE, "PV_DOMAIN_DISK_ERROR_CODE_NO_SPACE", "no-space" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainDiskErrorCode"), values));
  return type;
}

GType
pv_blkio_parameter_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_BLKIO_PARAMETER_TYPE_INT, "PV_BLKIO_PARAMETER_TYPE_INT", "int" },
    { PV_BLKIO_PARAMETER_TYPE_UINT, "PV_BLKIO_PARAMETER_TYPE_UINT", "uint" },
    { PV_BLKIO_PARAMETER_TYPE_LLONG, "PV_BLKIO_PARAMETER_TYPE_LLONG", "llong" },
    { PV_BLKIO_PARAMETER_TYPE_ULLONG, "PV_BLKIO_PARAMETER_TYPE_ULLONG", "ullong" },
    { PV_BLKIO_PARAMETER_TYPE_DOUBLE, "PV_BLKIO_PARAMETER_TYPE_DOUBLE", "double" },
    { PV_BLKIO_PARAMETER_TYPE_BOOLEAN, "PV_BLKIO_PARAMETER_TYPE_BOOLEAN", "boolean" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvBlkioParameterType"), values));
  return type;
}

GType
pv_domain_backup_begin_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_BACKUP_BEGIN_FLAGS_REUSE_EXTERNAL, "PV_DOMAIN_BACKUP_BEGIN_FLAGS_REUSE_EXTERNAL", "reuse-external" },
    { PV_DOMAIN_BACKUP_BEGIN_FLAGS_PRESERVE_SHUTDOWN_DOMAIN, "PV_DOMAIN_BACKUP_BEGIN_FLAGS_PRESERVE_SHUTDOWN_DOMAIN", "preserve-shutdown-domain" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainBackupBeginFlags"), values));
  return type;
}

GType
pv_domain_fd_associate_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_FD_ASSOCIATE_FLAGS_RESTORE, "PV_DOMAIN_FD_ASSOCIATE_FLAGS_RESTORE", "restore" },
    { PV_DOMAIN_FD_ASSOCIATE_FLAGS_WRITABLE, "PV_DOMAIN_FD_ASSOCIATE_FLAGS_WRITABLE", "writable" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainFdAssociateFlags"), values));
  return type;
}
