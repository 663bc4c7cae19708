/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: node. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvNodeSuspendTarget:
 * @PV_NODE_SUSPEND_TARGET_MEM: Suspend to RAM (ACPI S3).
 * @PV_NODE_SUSPEND_TARGET_DISK: Suspend to disk (ACPI S4).
 * @PV_NODE_SUSPEND_TARGET_HYBRID: Suspend to RAM with a copy on disk, for the case that power fails.
 *
 * How deep a host sleeps.
 */
typedef enum
{
  PV_NODE_SUSPEND_TARGET_MEM = 0,
  PV_NODE_SUSPEND_TARGET_DISK = 1,
  PV_NODE_SUSPEND_TARGET_HYBRID = 2,
} PvNodeSuspendTarget;

#define PV_TYPE_NODE_SUSPEND_TARGET (pv_node_suspend_target_get_type ())
GType pv_node_suspend_target_get_type (void);

/**
 * PvNodeGetCpuStatsAllCpus:
 * @PV_NODE_GET_CPU_STATS_ALL_CPUS_ALL_CPUS: All CPUs together.
 *
 * Stands for the sum of all CPUs.
 */
typedef enum
{
  PV_NODE_GET_CPU_STATS_ALL_CPUS_ALL_CPUS = -1,
} PvNodeGetCpuStatsAllCpus;

#define PV_TYPE_NODE_GET_CPU_STATS_ALL_CPUS (pv_node_get_cpu_stats_all_cpus_get_type ())
GType pv_node_get_cpu_stats_all_cpus_get_type (void);

/**
 * PvNodeGetMemoryStatsAllCells:
 * @PV_NODE_GET_MEMORY_STATS_ALL_CELLS_ALL_CELLS: All NUMA nodes together.
 *
 * Stands for the sum of all NUMA nodes.
 */
typedef enum
{
  PV_NODE_GET_MEMORY_STATS_ALL_CELLS_ALL_CELLS = -1,
} PvNodeGetMemoryStatsAllCells;

#define PV_TYPE_NODE_GET_MEMORY_STATS_ALL_CELLS (pv_node_get_memory_stats_all_cells_get_type ())
GType pv_node_get_memory_stats_all_cells_get_type (void);

/**
 * PvNodeAllocPagesFlags:
 * @PV_NODE_ALLOC_PAGES_FLAGS_ADD: Adds the pages to those in the pool.
 * @PV_NODE_ALLOC_PAGES_FLAGS_SET: Sets the size of the pool, which may free pages.
 *
 * How the numbers of huge pages are meant.
 */
typedef enum /*< flags >*/
{
  PV_NODE_ALLOC_PAGES_FLAGS_ADD = 0,
  PV_NODE_ALLOC_PAGES_FLAGS_SET = 1,
} PvNodeAllocPagesFlags;

#define PV_TYPE_NODE_ALLOC_PAGES_FLAGS (pv_node_alloc_pages_flags_get_type ())
GType pv_node_alloc_pages_flags_get_type (void);

G_END_DECLS
