/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-node-enums.h"

GType
pv_node_suspend_target_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NODE_SUSPEND_TARGET_MEM, "PV_NODE_SUSPEND_TARGET_MEM", "mem" },
    { PV_NODE_SUSPEND_TARGET_DISK, "PV_NODE_SUSPEND_TARGET_DISK", "disk" },
    { PV_NODE_SUSPEND_TARGET_HYBRID, "PV_NODE_SUSPEND_TARGET_HYBRID", "hybrid" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNodeSuspendTarget"), values));
  return type;
}

GType
pv_node_get_cpu_stats_all_cpus_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NODE_GET_CPU_STATS_ALL_CPUS_ALL_CPUS, "PV_NODE_GET_CPU_STATS_ALL_CPUS_ALL_CPUS", "all-cpus" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNodeGetCpuStatsAllCpus"), values));
  return type;
}

GType
pv_node_get_memory_stats_all_cells_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NODE_GET_MEMORY_STATS_ALL_CELLS_ALL_CELLS, "PV_NODE_GET_MEMORY_STATS_ALL_CELLS_ALL_CELLS", "all-cells" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNodeGetMemoryStatsAllCells"), values));
  return type;
}

GType
pv_node_alloc_pages_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NODE_ALLOC_PAGES_FLAGS_ADD, "PV_NODE_ALLOC_PAGES_FLAGS_ADD", "add" },
    { PV_NODE_ALLOC_PAGES_FLAGS_SET, "PV_NODE_ALLOC_PAGES_FLAGS_SET", "set" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNodeAllocPagesFlags"), values));
  return type;
}
