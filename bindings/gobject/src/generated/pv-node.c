/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "calls.h"
#include "polyvirt.h"
#include "pv-call-private.h"
#include "pv-events-tables-private.h"
#include "pv-params-tables-private.h"
#include "pv-records-private.h"
#include "pv-runs-private.h"
#include "pv-values-private.h"

static int
run_pv_connect_node_get_memory_parameters (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virNodeGetMemoryParameters (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_connect_node_get_memory_parameters_function = {
  .name = "pv_connect_node_get_memory_parameters",
  .run = run_pv_connect_node_get_memory_parameters,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_connect_node_get_memory_parameters:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reports how the host shares equal memory pages.
 *
 * Call it with `nparams` 0 to learn how many items there are.
 *
 * In C: `virNodeGetMemoryParameters`.
 *
 * Returns: (transfer full): Room for the items; NULL with `nparams` 0 to have them counted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GVariant *
pv_connect_node_get_memory_parameters (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_memory_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_get_memory_parameters_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_memory_parameters(), without waiting. What the callback is given is for pv_connect_node_get_memory_parameters_finish().
 *
 * Since: 0.10.2
 */
void
pv_connect_node_get_memory_parameters_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_memory_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_memory_parameters_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_memory_parameters_async().
 *
 * Returns: (transfer full): Room for the items; NULL with `nparams` 0 to have them counted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GVariant *
pv_connect_node_get_memory_parameters_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_get_memory_parameters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_node_set_memory_parameters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeSetMemoryParameters (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_connect_node_set_memory_parameters_function = {
  .name = "pv_connect_node_set_memory_parameters",
  .run = run_pv_connect_node_set_memory_parameters,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_node_memory,
};

/**
 * pv_connect_node_set_memory_parameters:
 * @self: a #PvConnect
 * @params: (nullable): Settings to change; those left out stay.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Changes how the host shares equal memory pages.
 *
 * Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on read-only connections.
 *
 * In C: `virNodeSetMemoryParameters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.2
 */
gboolean 
pv_connect_node_set_memory_parameters (PvConnect *self, GVariant *params, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_set_memory_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_node_set_memory_parameters_async:
 * @self: a #PvConnect
 * @params: (nullable): Settings to change; those left out stay.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_set_memory_parameters(), without waiting. What the callback is given is for pv_connect_node_set_memory_parameters_finish().
 *
 * Since: 0.10.2
 */
void
pv_connect_node_set_memory_parameters_async (PvConnect *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_set_memory_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_set_memory_parameters_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_set_memory_parameters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.2
 */
gboolean 
pv_connect_node_set_memory_parameters_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_node_set_memory_parameters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_node_get_cpu_map (PvCall *call, virErrorPtr *error)
{
  unsigned char *out_cpumap = 0;
  size_t out_n_cpumap = 0;
  unsigned int out_online = 0;
  int status;

  status = polyvirt_virNodeGetCPUMap (call->handle, (unsigned int) call->in[0].number, &out_cpumap, &out_n_cpumap, &out_online, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_bytes (out_cpumap, out_n_cpumap);
  call->out[1].number = (gint64) out_online;
  return status;
}

static const PvFunction pv_connect_node_get_cpu_map_function = {
  .name = "pv_connect_node_get_cpu_map",
  .run = run_pv_connect_node_get_cpu_map,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { (GDestroyNotify) g_bytes_unref, NULL },
};

/**
 * pv_connect_node_get_cpu_map:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cpumap: (out) (optional) (transfer full): Receives the map, freed by the caller; may be NULL.
 * @online: (out) (optional): Receives the number of CPUs online; may be NULL.
 * @error: return location for a #GError
 *
 * Tells which host CPUs are present and which of them are online.
 *
 * Bit `n % 8` of byte `n / 8` in the map is set when CPU `n` is online. The map has just as many bytes as the returned number of CPUs needs.
 *
 * In C: `virNodeGetCPUMap`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 1.0.0
 */
gboolean 
pv_connect_node_get_cpu_map (PvConnect *self, guint flags, GBytes **cpumap, guint *online, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_cpu_map_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  pv_call_give (&call, 0, cpumap);
  if (online)
    *online = (guint) call.out[1].number;
  return TRUE;
}

/**
 * pv_connect_node_get_cpu_map_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_cpu_map(), without waiting. What the callback is given is for pv_connect_node_get_cpu_map_finish().
 *
 * Since: 1.0.0
 */
void
pv_connect_node_get_cpu_map_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_cpu_map_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_cpu_map_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @cpumap: (out) (optional) (transfer full): Receives the map, freed by the caller; may be NULL.
 * @online: (out) (optional): Receives the number of CPUs online; may be NULL.
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_cpu_map_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 1.0.0
 */
gboolean 
pv_connect_node_get_cpu_map_finish (PvConnect *self, GAsyncResult *result_, GBytes **cpumap, guint *online, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_node_get_cpu_map_function, result_, &call, error))
    return FALSE;
  pv_call_give (&call, 0, cpumap);
  if (online)
    *online = (guint) call.out[1].number;
  return TRUE;
}

static int
run_pv_connect_node_get_sev_info (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virNodeGetSEVInfo (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_connect_node_get_sev_info_function = {
  .name = "pv_connect_node_get_sev_info",
  .run = run_pv_connect_node_get_sev_info,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_connect_node_get_sev_info:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reports the host's facts about AMD SEV.
 *
 * Fails with %PV_ERROR_OPERATION_UNSUPPORTED when host or hypervisor lack it.
 *
 * In C: `virNodeGetSEVInfo`.
 *
 * Returns: (transfer full): Receives the items; the caller frees the list; %NULL with an error when it fails
 * Since: 4.5.0
 */
GVariant *
pv_connect_node_get_sev_info (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_sev_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_get_sev_info_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_sev_info(), without waiting. What the callback is given is for pv_connect_node_get_sev_info_finish().
 *
 * Since: 4.5.0
 */
void
pv_connect_node_get_sev_info_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_sev_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_sev_info_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_sev_info_async().
 *
 * Returns: (transfer full): Receives the items; the caller frees the list; %NULL with an error when it fails
 * Since: 4.5.0
 */
GVariant *
pv_connect_node_get_sev_info_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_get_sev_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_node_get_info (PvCall *call, virErrorPtr *error)
{
  virNodeInfo out_info = { 0 };
  int status;

  status = polyvirt_virNodeGetInfo (call->handle, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_node_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_connect_node_get_info_function = {
  .name = "pv_connect_node_get_info",
  .run = run_pv_connect_node_get_info,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_node_info_free },
};

/**
 * pv_connect_node_get_info:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Reports basic facts about the host: memory, CPUs and their topology.
 *
 * The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline; pv_connect_get_capabilities() has the exact topology.
 *
 * In C: `virNodeGetInfo`.
 *
 * Returns: (transfer full): Receives the facts; %NULL with an error when it fails
 * Since: 0.1.0
 */
PvNodeInfo *
pv_connect_node_get_info (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_get_info_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_info(), without waiting. What the callback is given is for pv_connect_node_get_info_finish().
 *
 * Since: 0.1.0
 */
void
pv_connect_node_get_info_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_info_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_info_async().
 *
 * Returns: (transfer full): Receives the facts; %NULL with an error when it fails
 * Since: 0.1.0
 */
PvNodeInfo *
pv_connect_node_get_info_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_get_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_node_get_cpu_stats (PvCall *call, virErrorPtr *error)
{
  virNodeCPUStats *out_params = 0;
  size_t out_n_params = 0;
  int status;

  status = polyvirt_virNodeGetCPUStats (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_node_cpu_stats_list_take (out_params, out_n_params);
  return status;
}

static const PvFunction pv_connect_node_get_cpu_stats_function = {
  .name = "pv_connect_node_get_cpu_stats",
  .run = run_pv_connect_node_get_cpu_stats,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_node_get_cpu_stats:
 * @self: a #PvConnect
 * @cpu_num: Number of the CPU, from 0; %PV_NODE_GET_CPU_STATS_ALL_CPUS_ALL_CPUS for the sum.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reports how one CPU of the host, or all of them together, spent their time.
 *
 * Call it with `nparams` 0 to learn how many figures there are.
 *
 * In C: `virNodeGetCPUStats`.
 *
 * Returns: (transfer container) (element-type PvNodeCpuStats): Room for the figures; NULL with `nparams` 0 to have them counted; %NULL with an error when it fails
 * Since: 0.9.3
 */
GPtrArray *
pv_connect_node_get_cpu_stats (PvConnect *self, gint cpu_num, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_cpu_stats_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) cpu_num;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_get_cpu_stats_async:
 * @self: a #PvConnect
 * @cpu_num: Number of the CPU, from 0; %PV_NODE_GET_CPU_STATS_ALL_CPUS_ALL_CPUS for the sum.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_cpu_stats(), without waiting. What the callback is given is for pv_connect_node_get_cpu_stats_finish().
 *
 * Since: 0.9.3
 */
void
pv_connect_node_get_cpu_stats_async (PvConnect *self, gint cpu_num, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_cpu_stats_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) cpu_num;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_cpu_stats_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_cpu_stats_async().
 *
 * Returns: (transfer container) (element-type PvNodeCpuStats): Room for the figures; NULL with `nparams` 0 to have them counted; %NULL with an error when it fails
 * Since: 0.9.3
 */
GPtrArray *
pv_connect_node_get_cpu_stats_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_get_cpu_stats_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_node_get_memory_stats (PvCall *call, virErrorPtr *error)
{
  virNodeMemoryStats *out_params = 0;
  size_t out_n_params = 0;
  int status;

  status = polyvirt_virNodeGetMemoryStats (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_node_memory_stats_list_take (out_params, out_n_params);
  return status;
}

static const PvFunction pv_connect_node_get_memory_stats_function = {
  .name = "pv_connect_node_get_memory_stats",
  .run = run_pv_connect_node_get_memory_stats,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_node_get_memory_stats:
 * @self: a #PvConnect
 * @cell_num: Number of the NUMA node, from 0; %PV_NODE_GET_MEMORY_STATS_ALL_CELLS_ALL_CELLS for the sum.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reports the use of memory in one NUMA node of the host or in all of them together.
 *
 * Call it with `nparams` 0 to learn how many figures there are.
 *
 * In C: `virNodeGetMemoryStats`.
 *
 * Returns: (transfer container) (element-type PvNodeMemoryStats): Room for the figures; NULL with `nparams` 0 to have them counted; %NULL with an error when it fails
 * Since: 0.9.3
 */
GPtrArray *
pv_connect_node_get_memory_stats (PvConnect *self, gint cell_num, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_memory_stats_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) cell_num;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_get_memory_stats_async:
 * @self: a #PvConnect
 * @cell_num: Number of the NUMA node, from 0; %PV_NODE_GET_MEMORY_STATS_ALL_CELLS_ALL_CELLS for the sum.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_memory_stats(), without waiting. What the callback is given is for pv_connect_node_get_memory_stats_finish().
 *
 * Since: 0.9.3
 */
void
pv_connect_node_get_memory_stats_async (PvConnect *self, gint cell_num, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_memory_stats_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) cell_num;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_memory_stats_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_memory_stats_async().
 *
 * Returns: (transfer container) (element-type PvNodeMemoryStats): Room for the figures; NULL with `nparams` 0 to have them counted; %NULL with an error when it fails
 * Since: 0.9.3
 */
GPtrArray *
pv_connect_node_get_memory_stats_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_get_memory_stats_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_node_get_free_memory (PvCall *call, virErrorPtr *error)
{
  unsigned long long out_result = 0;
  int status;

  status = polyvirt_virNodeGetFreeMemory (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_node_get_free_memory_function = {
  .name = "pv_connect_node_get_free_memory",
  .run = run_pv_connect_node_get_free_memory,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_node_get_free_memory:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells how much memory of the host is free.
 *
 * Some hypervisors cannot tell and fail with %PV_ERROR_NO_SUPPORT.
 *
 * In C: `virNodeGetFreeMemory`.
 *
 * Returns: Free memory, in bytes; 0 with an error; 0 with an error when it fails
 * Since: 0.3.3
 */
guint64 
pv_connect_node_get_free_memory (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_free_memory_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (guint64) call.out[0].number;
}

/**
 * pv_connect_node_get_free_memory_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_free_memory(), without waiting. What the callback is given is for pv_connect_node_get_free_memory_finish().
 *
 * Since: 0.3.3
 */
void
pv_connect_node_get_free_memory_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_free_memory_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_free_memory_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_free_memory_async().
 *
 * Returns: Free memory, in bytes; 0 with an error; 0 with an error when it fails
 * Since: 0.3.3
 */
guint64 
pv_connect_node_get_free_memory_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  if (!pv_call_finish (self, &pv_connect_node_get_free_memory_function, result_, &call, error))
    return 0;
  return (guint64) call.out[0].number;
}

static int
run_pv_connect_node_get_security_model (PvCall *call, virErrorPtr *error)
{
  virSecurityModel out_secmodel = { 0 };
  int status;

  status = polyvirt_virNodeGetSecurityModel (call->handle, &out_secmodel, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_security_model_from_native (&out_secmodel);
  return status;
}

static const PvFunction pv_connect_node_get_security_model_function = {
  .name = "pv_connect_node_get_security_model",
  .run = run_pv_connect_node_get_security_model,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_security_model_free },
};

/**
 * pv_connect_node_get_security_model:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells the security model that confines domains on the host.
 *
 * Where several are in use, the first of them.
 *
 * In C: `virNodeGetSecurityModel`.
 *
 * Returns: (transfer full): Receives name and domain of interpretation; %NULL with an error when it fails
 * Since: 0.6.1
 */
PvSecurityModel *
pv_connect_node_get_security_model (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_security_model_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_node_get_security_model_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_security_model(), without waiting. What the callback is given is for pv_connect_node_get_security_model_finish().
 *
 * Since: 0.6.1
 */
void
pv_connect_node_get_security_model_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_security_model_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_security_model_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_security_model_async().
 *
 * Returns: (transfer full): Receives name and domain of interpretation; %NULL with an error when it fails
 * Since: 0.6.1
 */
PvSecurityModel *
pv_connect_node_get_security_model_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_node_get_security_model_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_node_suspend_for_duration (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNodeSuspendForDuration (call->handle, (unsigned int) call->in[0].number, (unsigned long long) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_connect_node_suspend_for_duration_function = {
  .name = "pv_connect_node_suspend_for_duration",
  .run = run_pv_connect_node_suspend_for_duration,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_node_suspend_for_duration:
 * @self: a #PvConnect
 * @target: How deep to sleep.
 * @duration: How long to sleep, in seconds; 60 or more.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Puts the host to sleep for a while.
 *
 * The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds before it begins. Fails with %PV_ERROR_OPERATION_INVALID when a suspend is pending already. Not available on read-only connections.
 *
 * In C: `virNodeSuspendForDuration`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.8
 */
gboolean 
pv_connect_node_suspend_for_duration (PvConnect *self, PvNodeSuspendTarget target, guint64 duration, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_suspend_for_duration_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) target;
  call.in[1].number = (gint64) duration;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_node_suspend_for_duration_async:
 * @self: a #PvConnect
 * @target: How deep to sleep.
 * @duration: How long to sleep, in seconds; 60 or more.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_suspend_for_duration(), without waiting. What the callback is given is for pv_connect_node_suspend_for_duration_finish().
 *
 * Since: 0.9.8
 */
void
pv_connect_node_suspend_for_duration_async (PvConnect *self, PvNodeSuspendTarget target, guint64 duration, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_suspend_for_duration_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) target;
  call.in[1].number = (gint64) duration;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_suspend_for_duration_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_suspend_for_duration_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.8
 */
gboolean 
pv_connect_node_suspend_for_duration_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_node_suspend_for_duration_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_node_get_cells_free_memory (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  unsigned long long *out_freeMems = 0;
  size_t out_n_freeMems = 0;
  int status;

  status = polyvirt_virNodeGetCellsFreeMemory (call->handle, (int) call->in[0].number, (int) call->in[1].number, &out_result, &out_freeMems, &out_n_freeMems, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = pv_take_numbers (out_freeMems, out_n_freeMems, sizeof (*out_freeMems));
  return status;
}

static const PvFunction pv_connect_node_get_cells_free_memory_function = {
  .name = "pv_connect_node_get_cells_free_memory",
  .run = run_pv_connect_node_get_cells_free_memory,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, pv_free_array },
};

/**
 * pv_connect_node_get_cells_free_memory:
 * @self: a #PvConnect
 * @start_cell: First NUMA node, from 0.
 * @max_cells: Most NUMA nodes to report on.
 * @result: (out) (optional): Number of entries filled in.
 * @free_mems: (out) (optional) (transfer full) (element-type guint64): Receives the free memory per node, in bytes.
 * @error: return location for a #GError
 *
 * Tells how much memory is free in each of a range of NUMA nodes.
 *
 * In C: `virNodeGetCellsFreeMemory`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.3.3
 */
gboolean 
pv_connect_node_get_cells_free_memory (PvConnect *self, gint start_cell, gint max_cells, gint *result, GArray **free_mems, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_cells_free_memory_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) start_cell;
  call.in[1].number = (gint64) max_cells;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, free_mems);
  return TRUE;
}

/**
 * pv_connect_node_get_cells_free_memory_async:
 * @self: a #PvConnect
 * @start_cell: First NUMA node, from 0.
 * @max_cells: Most NUMA nodes to report on.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_cells_free_memory(), without waiting. What the callback is given is for pv_connect_node_get_cells_free_memory_finish().
 *
 * Since: 0.3.3
 */
void
pv_connect_node_get_cells_free_memory_async (PvConnect *self, gint start_cell, gint max_cells, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_cells_free_memory_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) start_cell;
  call.in[1].number = (gint64) max_cells;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_cells_free_memory_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @result: (out) (optional): Number of entries filled in.
 * @free_mems: (out) (optional) (transfer full) (element-type guint64): Receives the free memory per node, in bytes.
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_cells_free_memory_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.3.3
 */
gboolean 
pv_connect_node_get_cells_free_memory_finish (PvConnect *self, GAsyncResult *result_, gint *result, GArray **free_mems, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_node_get_cells_free_memory_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, free_mems);
  return TRUE;
}

static int
run_pv_connect_node_get_free_pages (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  unsigned long long *out_counts = 0;
  size_t out_n_counts = 0;
  int status;

  status = polyvirt_virNodeGetFreePages (call->handle, call->in[0].pointer, call->in[0].count, (int) call->in[1].number, (unsigned int) call->in[2].number, (unsigned int) call->in[3].number, &out_result, &out_counts, &out_n_counts, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = pv_take_numbers (out_counts, out_n_counts, sizeof (*out_counts));
  return status;
}

static const PvFunction pv_connect_node_get_free_pages_function = {
  .name = "pv_connect_node_get_free_pages",
  .run = run_pv_connect_node_get_free_pages,
  .n_in = 4,
  .in = { PV_IN_INTS, PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, pv_free_array },
};

/**
 * pv_connect_node_get_free_pages:
 * @self: a #PvConnect
 * @pages: (array length=n_pages): Page sizes asked about, in KiB.
 * @n_pages: length of @pages
 * @startcell: First NUMA node, from 0; -1 for the sum of all, with `cellcount` 1.
 * @cellcount: Number of NUMA nodes.
 * @flags: Reserved; pass 0.
 * @result: (out) (optional): Number of entries filled in.
 * @counts: (out) (optional) (transfer full) (element-type guint64): Receives the numbers of free pages.
 * @error: return location for a #GError
 *
 * Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
 *
 * The counts are ordered by node, within a node by page size. The sizes a host knows are in pv_connect_get_capabilities().
 *
 * In C: `virNodeGetFreePages`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 1.2.6
 */
gboolean 
pv_connect_node_get_free_pages (PvConnect *self, const guint *pages, gsize n_pages, gint startcell, guint cellcount, guint flags, gint *result, GArray **counts, GError **error)
{
  PvCall call = { .function = &pv_connect_node_get_free_pages_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].pointer = (gpointer) pages;
  call.in[0].count = n_pages;
  call.in[1].number = (gint64) startcell;
  call.in[2].number = (gint64) cellcount;
  call.in[3].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, counts);
  return TRUE;
}

/**
 * pv_connect_node_get_free_pages_async:
 * @self: a #PvConnect
 * @pages: (array length=n_pages): Page sizes asked about, in KiB.
 * @n_pages: length of @pages
 * @startcell: First NUMA node, from 0; -1 for the sum of all, with `cellcount` 1.
 * @cellcount: Number of NUMA nodes.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_get_free_pages(), without waiting. What the callback is given is for pv_connect_node_get_free_pages_finish().
 *
 * Since: 1.2.6
 */
void
pv_connect_node_get_free_pages_async (PvConnect *self, const guint *pages, gsize n_pages, gint startcell, guint cellcount, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_get_free_pages_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) pages;
  call.in[0].count = n_pages;
  call.in[1].number = (gint64) startcell;
  call.in[2].number = (gint64) cellcount;
  call.in[3].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_get_free_pages_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @result: (out) (optional): Number of entries filled in.
 * @counts: (out) (optional) (transfer full) (element-type guint64): Receives the numbers of free pages.
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_get_free_pages_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 1.2.6
 */
gboolean 
pv_connect_node_get_free_pages_finish (PvConnect *self, GAsyncResult *result_, gint *result, GArray **counts, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_node_get_free_pages_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, counts);
  return TRUE;
}

static int
run_pv_connect_node_alloc_pages (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virNodeAllocPages (call->handle, call->in[0].pointer, call->in[0].count, call->in[1].pointer, call->in[1].count, (int) call->in[2].number, (unsigned int) call->in[3].number, (unsigned int) call->in[4].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_node_alloc_pages_function = {
  .name = "pv_connect_node_alloc_pages",
  .run = run_pv_connect_node_alloc_pages,
  .n_in = 5,
  .in = { PV_IN_INTS, PV_IN_LONGS, PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_node_alloc_pages:
 * @self: a #PvConnect
 * @page_sizes: (array length=n_page_sizes): Page sizes, in KiB.
 * @n_page_sizes: length of @page_sizes
 * @page_counts: (array length=n_page_counts): Number of pages for each size, on each NUMA node.
 * @n_page_counts: length of @page_counts
 * @start_cell: First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
 * @cell_count: Number of NUMA nodes.
 * @flags: Combination of `NodeAllocPagesFlags` values.
 * @error: return location for a #GError
 *
 * Reserves huge pages of given sizes on a range of NUMA nodes.
 *
 * The numbers are added to the pools or, with %PV_NODE_ALLOC_PAGES_FLAGS_SET, replace their sizes. The kernel may reserve fewer than asked for when memory is fragmented. Not available on read-only connections.
 *
 * In C: `virNodeAllocPages`.
 *
 * Returns: Number of NUMA nodes whose pools were adjusted; -1 with an error when it fails
 * Since: 1.2.9
 */
gint 
pv_connect_node_alloc_pages (PvConnect *self, const guint *page_sizes, gsize n_page_sizes, const guint64 *page_counts, gsize n_page_counts, gint start_cell, guint cell_count, PvNodeAllocPagesFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_node_alloc_pages_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  call.in[0].pointer = (gpointer) page_sizes;
  call.in[0].count = n_page_sizes;
  call.in[1].pointer = (gpointer) page_counts;
  call.in[1].count = n_page_counts;
  call.in[2].number = (gint64) start_cell;
  call.in[3].number = (gint64) cell_count;
  call.in[4].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_node_alloc_pages_async:
 * @self: a #PvConnect
 * @page_sizes: (array length=n_page_sizes): Page sizes, in KiB.
 * @n_page_sizes: length of @page_sizes
 * @page_counts: (array length=n_page_counts): Number of pages for each size, on each NUMA node.
 * @n_page_counts: length of @page_counts
 * @start_cell: First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
 * @cell_count: Number of NUMA nodes.
 * @flags: Combination of `NodeAllocPagesFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_node_alloc_pages(), without waiting. What the callback is given is for pv_connect_node_alloc_pages_finish().
 *
 * Since: 1.2.9
 */
void
pv_connect_node_alloc_pages_async (PvConnect *self, const guint *page_sizes, gsize n_page_sizes, const guint64 *page_counts, gsize n_page_counts, gint start_cell, guint cell_count, PvNodeAllocPagesFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_node_alloc_pages_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) page_sizes;
  call.in[0].count = n_page_sizes;
  call.in[1].pointer = (gpointer) page_counts;
  call.in[1].count = n_page_counts;
  call.in[2].number = (gint64) start_cell;
  call.in[3].number = (gint64) cell_count;
  call.in[4].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_node_alloc_pages_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_node_alloc_pages_async().
 *
 * Returns: Number of NUMA nodes whose pools were adjusted; -1 with an error when it fails
 * Since: 1.2.9
 */
gint 
pv_connect_node_alloc_pages_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_node_alloc_pages_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}
