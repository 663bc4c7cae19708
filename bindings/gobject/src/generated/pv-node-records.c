/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvNodeInfo, pv_node_info, pv_node_info_copy, pv_node_info_free)

PvNodeInfo *
pv_node_info_from_native (const virNodeInfo *native)
{
  PvNodeInfo *self = g_new0 (PvNodeInfo, 1);

  self->model = g_strdup (native->model);
  self->memory = native->memory;
  self->cpus = native->cpus;
  self->mhz = native->mhz;
  self->nodes = native->nodes;
  self->sockets = native->sockets;
  self->cores = native->cores;
  self->threads = native->threads;
  return self;
}

/**
 * pv_node_info_copy:
 * @self: a #PvNodeInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvNodeInfo *
pv_node_info_copy (PvNodeInfo *self)
{
  PvNodeInfo *copy = g_memdup2 (self, sizeof (*self));

  copy->model = g_strdup (self->model);
  return copy;
}

/**
 * pv_node_info_free:
 * @self: (nullable): a #PvNodeInfo
 *
 * Frees a record.
 */
void
pv_node_info_free (PvNodeInfo *self)
{
  if (!self)
    return;
  g_free (self->model);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvNodeCpuStats, pv_node_cpu_stats, pv_node_cpu_stats_copy, pv_node_cpu_stats_free)

PvNodeCpuStats *
pv_node_cpu_stats_from_native (const virNodeCPUStats *native)
{
  PvNodeCpuStats *self = g_new0 (PvNodeCpuStats, 1);

  self->field = g_strdup (native->field);
  self->value = native->value;
  return self;
}

GPtrArray *
pv_node_cpu_stats_list_take (virNodeCPUStats *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_node_cpu_stats_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_node_cpu_stats_from_native (&list[i]));
  polyvirt_free_records_NodeCPUStats (list, n);
  return array;
}

/**
 * pv_node_cpu_stats_copy:
 * @self: a #PvNodeCpuStats
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvNodeCpuStats *
pv_node_cpu_stats_copy (PvNodeCpuStats *self)
{
  PvNodeCpuStats *copy = g_memdup2 (self, sizeof (*self));

  copy->field = g_strdup (self->field);
  return copy;
}

/**
 * pv_node_cpu_stats_free:
 * @self: (nullable): a #PvNodeCpuStats
 *
 * Frees a record.
 */
void
pv_node_cpu_stats_free (PvNodeCpuStats *self)
{
  if (!self)
    return;
  g_free (self->field);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvNodeMemoryStats, pv_node_memory_stats, pv_node_memory_stats_copy, pv_node_memory_stats_free)

PvNodeMemoryStats *
pv_node_memory_stats_from_native (const virNodeMemoryStats *native)
{
  PvNodeMemoryStats *self = g_new0 (PvNodeMemoryStats, 1);

  self->field = g_strdup (native->field);
  self->value = native->value;
  return self;
}

GPtrArray *
pv_node_memory_stats_list_take (virNodeMemoryStats *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_node_memory_stats_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_node_memory_stats_from_native (&list[i]));
  polyvirt_free_records_NodeMemoryStats (list, n);
  return array;
}

/**
 * pv_node_memory_stats_copy:
 * @self: a #PvNodeMemoryStats
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvNodeMemoryStats *
pv_node_memory_stats_copy (PvNodeMemoryStats *self)
{
  PvNodeMemoryStats *copy = g_memdup2 (self, sizeof (*self));

  copy->field = g_strdup (self->field);
  return copy;
}

/**
 * pv_node_memory_stats_free:
 * @self: (nullable): a #PvNodeMemoryStats
 *
 * Frees a record.
 */
void
pv_node_memory_stats_free (PvNodeMemoryStats *self)
{
  if (!self)
    return;
  g_free (self->field);
  g_free (self);
}
