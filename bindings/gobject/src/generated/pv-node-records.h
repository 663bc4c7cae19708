/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: node. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvNodeInfo PvNodeInfo;

/**
 * PvNodeInfo:
 * @model: (nullable): CPU model or architecture, such as `x86_64`.
 * @memory: Size of the memory, in KiB.
 * @cpus: Number of CPUs that are active.
 * @mhz: CPU frequency to expect, in MHz; 0 when unknown.
 * @nodes: Number of NUMA nodes; 1 also for topologies too irregular to tell.
 * @sockets: CPU sockets per NUMA node.
 * @cores: Cores per socket.
 * @threads: Threads per core.
 *
 * Basic facts about a host.
 */
struct _PvNodeInfo
{
  gchar *model;
  gulong memory;
  guint cpus;
  guint mhz;
  guint nodes;
  guint sockets;
  guint cores;
  guint threads;
};

#define PV_TYPE_NODE_INFO (pv_node_info_get_type ())
GType pv_node_info_get_type (void);
PvNodeInfo *pv_node_info_copy (PvNodeInfo *self);
void pv_node_info_free (PvNodeInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvNodeInfo, pv_node_info_free)

typedef struct _PvNodeCpuStats PvNodeCpuStats;

/**
 * PvNodeCpuStats:
 * @field: (nullable): Name of the figure, one of `VIR_NODE_CPU_STATS_*`.
 * @value: The figure, in ns or percent.
 *
 * One figure about the CPUs of a host.
 */
struct _PvNodeCpuStats
{
  gchar *field;
  guint64 value;
};

#define PV_TYPE_NODE_CPU_STATS (pv_node_cpu_stats_get_type ())
GType pv_node_cpu_stats_get_type (void);
PvNodeCpuStats *pv_node_cpu_stats_copy (PvNodeCpuStats *self);
void pv_node_cpu_stats_free (PvNodeCpuStats *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvNodeCpuStats, pv_node_cpu_stats_free)

typedef struct _PvNodeMemoryStats PvNodeMemoryStats;

/**
 * PvNodeMemoryStats:
 * @field: (nullable): Name of the figure, one of `VIR_NODE_MEMORY_STATS_*`.
 * @value: The figure, in KiB.
 *
 * One figure about the memory of a host.
 */
struct _PvNodeMemoryStats
{
  gchar *field;
  guint64 value;
};

#define PV_TYPE_NODE_MEMORY_STATS (pv_node_memory_stats_get_type ())
GType pv_node_memory_stats_get_type (void);
PvNodeMemoryStats *pv_node_memory_stats_copy (PvNodeMemoryStats *self);
void pv_node_memory_stats_free (PvNodeMemoryStats *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvNodeMemoryStats, pv_node_memory_stats_free)

G_END_DECLS
