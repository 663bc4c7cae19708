/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-stats-enums.h"

GType
pv_domain_memory_stat_tags_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_MEMORY_STAT_TAGS_SWAP_IN, "PV_DOMAIN_MEMORY_STAT_TAGS_SWAP_IN", "swap-in" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_SWAP_OUT, "PV_DOMAIN_MEMORY_STAT_TAGS_SWAP_OUT", "swap-out" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_MAJOR_FAULT, "PV_DOMAIN_MEMORY_STAT_TAGS_MAJOR_FAULT", "major-fault" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_MINOR_FAULT, "PV_DOMAIN_MEMORY_STAT_TAGS_MINOR_FAULT", "minor-fault" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_UNUSED, "PV_DOMAIN_MEMORY_STAT_TAGS_UNUSED", "unused" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_AVAILABLE, "PV_DOMAIN_MEMORY_STAT_TAGS_AVAILABLE", "available" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_ACTUAL_BALLOON, "PV_DOMAIN_MEMORY_STAT_TAGS_ACTUAL_BALLOON", "actual-balloon" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_RSS, "PV_DOMAIN_MEMORY_STAT_TAGS_RSS", "rss" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_USABLE, "PV_DOMAIN_MEMORY_STAT_TAGS_USABLE", "usable" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_LAST_UPDATE, "PV_DOMAIN_MEMORY_STAT_TAGS_LAST_UPDATE", "last-update" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_DISK_CACHES, "PV_DOMAIN_MEMORY_STAT_TAGS_DISK_CACHES", "disk-caches" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_HUGETLB_PGALLOC, "PV_DOMAIN_MEMORY_STAT_TAGS_HUGETLB_PGALLOC", "hugetlb-pgalloc" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_HUGETLB_PGFAIL, "PV_DOMAIN_MEMORY_STAT_TAGS_HUGETLB_PGFAIL", "hugetlb-pgfail" },
    { PV_DOMAIN_MEMORY_STAT_TAGS_NR, "PV_DOMAIN_MEMORY_STAT_TAGS_NR", "nr" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainMemoryStatTags"), values));
  return type;
}

GType
pv_domain_stats_types_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_STATS_TYPES_STATE, "PV_DOMAIN_STATS_TYPES_STATE", "state" },
    { PV_DOMAIN_STATS_TYPES_CPU_TOTAL, "PV_DOMAIN_STATS_TYPES_CPU_TOTAL", "cpu-total" },
    { PV_DOMAIN_STATS_TYPES_BALLOON, "PV_DOMAIN_STATS_TYPES_BALLOON", "balloon" },
    { PV_DOMAIN_STATS_TYPES_VCPU, "PV_DOMAIN_STATS_TYPES_VCPU", "vcpu" },
    { PV_DOMAIN_STATS_TYPES_INTERFACE, "PV_DOMAIN_STATS_TYPES_INTERFACE", "interface" },
    { PV_DOMAIN_STATS_TYPES_BLOCK, "PV_DOMAIN_STATS_TYPES_BLOCK", "block" },
    { PV_DOMAIN_STATS_TYPES_PERF, "PV_DOMAIN_STATS_TYPES_PERF", "perf" },
    { PV_DOMAIN_STATS_TYPES_IOTHREAD, "PV_DOMAIN_STATS_TYPES_IOTHREAD", "iothread" },
    { PV_DOMAIN_STATS_TYPES_MEMORY, "PV_DOMAIN_STATS_TYPES_MEMORY", "memory" },
    { PV_DOMAIN_STATS_TYPES_DIRTYRATE, "PV_DOMAIN_STATS_TYPES_DIRTYRATE", "dirtyrate" },
    { PV_DOMAIN_STATS_TYPES_VM, "PV_DOMAIN_STATS_TYPES_VM", "vm" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainStatsTypes"), values));
  return type;
}

GType
pv_connect_get_all_domain_stats_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ACTIVE, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ACTIVE", "active" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_INACTIVE, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_INACTIVE", "inactive" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_PERSISTENT, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_PERSISTENT", "persistent" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_TRANSIENT, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_TRANSIENT", "transient" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_RUNNING, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_RUNNING", "running" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_PAUSED, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_PAUSED", "paused" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_SHUTOFF, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_SHUTOFF", "shutoff" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_OTHER, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_OTHER", "other" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_NOWAIT, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_NOWAIT", "nowait" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_BACKING, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_BACKING", "backing" },
    { PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ENFORCE_STATS, "PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ENFORCE_STATS", "enforce-stats" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectGetAllDomainStatsFlags"), values));
  return type;
}

GType
pv_domain_dirty_rate_status_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_DIRTY_RATE_STATUS_UNSTARTED, "PV_DOMAIN_DIRTY_RATE_STATUS_UNSTARTED", "unstarted" },
    { PV_DOMAIN_DIRTY_RATE_STATUS_MEASURING, "PV_DOMAIN_DIRTY_RATE_STATUS_MEASURING", "measuring" },
    { PV_DOMAIN_DIRTY_RATE_STATUS_MEASURED, "PV_DOMAIN_DIRTY_RATE_STATUS_MEASURED", "measured" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainDirtyRateStatus"), values));
  return type;
}

GType
pv_domain_dirty_rate_calc_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_PAGE_SAMPLING, "PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_PAGE_SAMPLING", "page-sampling" },
    { PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_DIRTY_BITMAP, "PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_DIRTY_BITMAP", "dirty-bitmap" },
    { PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_DIRTY_RING, "PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_DIRTY_RING", "dirty-ring" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainDirtyRateCalcFlags"), values));
  return type;
}
