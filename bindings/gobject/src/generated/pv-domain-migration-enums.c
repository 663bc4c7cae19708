/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-migration-enums.h"

GType
pv_domain_migrate_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_MIGRATE_FLAGS_LIVE, "PV_DOMAIN_MIGRATE_FLAGS_LIVE", "live" },
    { PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER, "PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER", "peer2peer" },
    { PV_DOMAIN_MIGRATE_FLAGS_TUNNELLED, "PV_DOMAIN_MIGRATE_FLAGS_TUNNELLED", "tunnelled" },
    { PV_DOMAIN_MIGRATE_FLAGS_PERSIST_DEST, "PV_DOMAIN_MIGRATE_FLAGS_PERSIST_DEST", "persist-dest" },
    { PV_DOMAIN_MIGRATE_FLAGS_UNDEFINE_SOURCE, "PV_DOMAIN_MIGRATE_FLAGS_UNDEFINE_SOURCE", "undefine-source" },
    { PV_DOMAIN_MIGRATE_FLAGS_PAUSED, "PV_DOMAIN_MIGRATE_FLAGS_PAUSED", "paused" },
    { PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_DISK, "PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_DISK", "non-shared-disk" },
    { PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_INC, "PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_INC", "non-shared-inc" },
    { PV_DOMAIN_MIGRATE_FLAGS_CHANGE_PROTECTION, "PV_DOMAIN_MIGRATE_FLAGS_CHANGE_PROTECTION", "change-protection" },
    { PV_DOMAIN_MIGRATE_FLAGS_UNSAFE, "PV_DOMAIN_MIGRATE_FLAGS_UNSAFE", "unsafe" },
    { PV_DOMAIN_MIGRATE_FLAGS_OFFLINE, "PV_DOMAIN_MIGRATE_FLAGS_OFFLINE", "offline" },
    { PV_DOMAIN_MIGRATE_FLAGS_COMPRESSED, "PV_DOMAIN_MIGRATE_FLAGS_COMPRESSED", "compressed" },
    { PV_DOMAIN_MIGRATE_FLAGS_ABORT_ON_ERROR, "PV_DOMAIN_MIGRATE_FLAGS_ABORT_ON_ERROR", "abort-on-error" },
    { PV_DOMAIN_MIGRATE_FLAGS_AUTO_CONVERGE, "PV_DOMAIN_MIGRATE_FLAGS_AUTO_CONVERGE", "auto-converge" },
    { PV_DOMAIN_MIGRATE_FLAGS_RDMA_PIN_ALL, "PV_DOMAIN_MIGRATE_FLAGS_RDMA_PIN_ALL", "rdma-pin-all" },
    { PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY, "PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY", "postcopy" },
    { PV_DOMAIN_MIGRATE_FLAGS_TLS, "PV_DOMAIN_MIGRATE_FLAGS_TLS", "tls" },
    { PV_DOMAIN_MIGRATE_FLAGS_PARALLEL, "PV_DOMAIN_MIGRATE_FLAGS_PARALLEL", "parallel" },
    { PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_SYNCHRONOUS_WRITES, "PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_SYNCHRONOUS_WRITES", "non-shared-synchronous-writes" },
    { PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY_RESUME, "PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY_RESUME", "postcopy-resume" },
    { PV_DOMAIN_MIGRATE_FLAGS_ZEROCOPY, "PV_DOMAIN_MIGRATE_FLAGS_ZEROCOPY", "zerocopy" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainMigrateFlags"), values));
  return type;
}

GType
pv_domain_migrate_max_speed_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_MIGRATE_MAX_SPEED_FLAGS_POSTCOPY, "PV_DOMAIN_MIGRATE_MAX_SPEED_FLAGS_POSTCOPY", "postcopy" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainMigrateMaxSpeedFlags"), values));
  return type;
}
