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
run_pv_domain_get_cpu_stats (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetCPUStats (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, (unsigned int) call->in[2].number, &out_result, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_cpu_stats_function = {
  .name = "pv_domain_get_cpu_stats",
  .run = run_pv_domain_get_cpu_stats,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_cpu_stats:
 * @self: a #PvDomain
 * @start_cpu: First host CPU, from 0; -1 for the domain as a whole.
 * @ncpus: Number of host CPUs to report on; 1 when `start_cpu` is -1, 0 to learn how many there are.
 * @flags: Reserved; pass 0.
 * @result: (out) (optional): Figures filled in per CPU, or one of the sizes in question when `params` is NULL.
 * @params: (out) (optional) (transfer full): Room for the figures, `nparams` for each CPU; NULL to ask for sizes.
 * @error: return location for a #GError
 *
 * Reports the CPU time a running domain has used, in total or per host CPU.
 *
 * With `start_cpu` -1 and `ncpus` 1 the figures cover the domain as a whole. With `start_cpu` 0 or more, `params` holds `ncpus` groups of `nparams` slots, one group per host CPU; a slot that stays unused has type 0. To learn the sizes, pass NULL and `nparams` 0: `ncpus` 1 then gives the number of figures, `ncpus` 0 the number of CPUs. At most 128 CPUs and 16 figures each fit in one remote call. Fails with %PV_ERROR_OPERATION_INVALID when the domain is inactive.
 *
 * In C: `virDomainGetCPUStats`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_get_cpu_stats (PvDomain *self, gint start_cpu, guint ncpus, guint flags, gint *result, GVariant **params, GError **error)
{
  PvCall call = { .function = &pv_domain_get_cpu_stats_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) start_cpu;
  call.in[1].number = (gint64) ncpus;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, params);
  return TRUE;
}

/**
 * pv_domain_get_cpu_stats_async:
 * @self: a #PvDomain
 * @start_cpu: First host CPU, from 0; -1 for the domain as a whole.
 * @ncpus: Number of host CPUs to report on; 1 when `start_cpu` is -1, 0 to learn how many there are.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_cpu_stats(), without waiting. What the callback is given is for pv_domain_get_cpu_stats_finish().
 *
 * Since: 0.9.10
 */
void
pv_domain_get_cpu_stats_async (PvDomain *self, gint start_cpu, guint ncpus, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_cpu_stats_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) start_cpu;
  call.in[1].number = (gint64) ncpus;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_cpu_stats_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @result: (out) (optional): Figures filled in per CPU, or one of the sizes in question when `params` is NULL.
 * @params: (out) (optional) (transfer full): Room for the figures, `nparams` for each CPU; NULL to ask for sizes.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_cpu_stats_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_get_cpu_stats_finish (PvDomain *self, GAsyncResult *result_, gint *result, GVariant **params, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_cpu_stats_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, params);
  return TRUE;
}

static int
run_pv_domain_memory_stats (PvCall *call, virErrorPtr *error)
{
  virDomainMemoryStatStruct *out_stats = 0;
  size_t out_n_stats = 0;
  int status;

  status = polyvirt_virDomainMemoryStats (call->handle, (unsigned int) call->in[0].number, &out_stats, &out_n_stats, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_memory_stat_list_take (out_stats, out_n_stats);
  return status;
}

static const PvFunction pv_domain_memory_stats_function = {
  .name = "pv_domain_memory_stats",
  .run = run_pv_domain_memory_stats,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_memory_stats:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reports how a running domain uses its memory.
 *
 * Most figures come from the guest's balloon driver and are missing when it is not loaded or its polling is off. Pass room for %PV_DOMAIN_MEMORY_STAT_TAGS_NR figures to get all of them. pv_connect_get_all_domain_stats() gives the same figures for many domains at once.
 *
 * In C: `virDomainMemoryStats`.
 *
 * Returns: (transfer container) (element-type PvDomainMemoryStat): Receives the figures, in no fixed order; %NULL with an error when it fails
 * Since: 0.7.5
 */
GPtrArray *
pv_domain_memory_stats (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_memory_stats_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_memory_stats_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_memory_stats(), without waiting. What the callback is given is for pv_domain_memory_stats_finish().
 *
 * Since: 0.7.5
 */
void
pv_domain_memory_stats_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_memory_stats_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_memory_stats_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_memory_stats_async().
 *
 * Returns: (transfer container) (element-type PvDomainMemoryStat): Receives the figures, in no fixed order; %NULL with an error when it fails
 * Since: 0.7.5
 */
GPtrArray *
pv_domain_memory_stats_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_memory_stats_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_get_all_domain_stats (PvCall *call, virErrorPtr *error)
{
  virDomainStatsRecordPtr *out_retStats = 0;
  size_t out_n_retStats = 0;
  int status;

  status = polyvirt_virConnectGetAllDomainStats (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, &out_retStats, &out_n_retStats, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_stats_record_list_take (out_retStats, out_n_retStats);
  return status;
}

static const PvFunction pv_connect_get_all_domain_stats_function = {
  .name = "pv_connect_get_all_domain_stats",
  .run = run_pv_connect_get_all_domain_stats,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_get_all_domain_stats:
 * @self: a #PvConnect
 * @stats: Groups to gather; 0 for all groups known.
 * @flags: Combination of `ConnectGetAllDomainStatsFlags` values.
 * @error: return location for a #GError
 *
 * Gathers statistics of all domains, or of those chosen by `flags`, in one call.
 *
 * Each domain gives one record with the figures it can supply; groups the hypervisor does not know are left out unless %PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ENFORCE_STATS demands them. Filter flags of one kind (active or inactive, persistent or transient, the states) are alternatives. Free the result with pv_domain_stats_record_list_free().
 *
 * In C: `virConnectGetAllDomainStats`.
 *
 * Returns: (transfer container) (element-type PvDomainStatsRecord): Receives the records, one per domain, ended by NULL; %NULL with an error when it fails
 * Since: 1.2.8
 */
GPtrArray *
pv_connect_get_all_domain_stats (PvConnect *self, PvDomainStatsTypes stats, PvConnectGetAllDomainStatsFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_get_all_domain_stats_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) stats;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_get_all_domain_stats_async:
 * @self: a #PvConnect
 * @stats: Groups to gather; 0 for all groups known.
 * @flags: Combination of `ConnectGetAllDomainStatsFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_all_domain_stats(), without waiting. What the callback is given is for pv_connect_get_all_domain_stats_finish().
 *
 * Since: 1.2.8
 */
void
pv_connect_get_all_domain_stats_async (PvConnect *self, PvDomainStatsTypes stats, PvConnectGetAllDomainStatsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_all_domain_stats_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) stats;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_all_domain_stats_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_all_domain_stats_async().
 *
 * Returns: (transfer container) (element-type PvDomainStatsRecord): Receives the records, one per domain, ended by NULL; %NULL with an error when it fails
 * Since: 1.2.8
 */
GPtrArray *
pv_connect_get_all_domain_stats_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_get_all_domain_stats_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_list_get_stats (PvCall *call, virErrorPtr *error)
{
  virDomainStatsRecordPtr *out_retStats = 0;
  size_t out_n_retStats = 0;
  int status;

  status = polyvirt_virDomainListGetStats (call->in[0].native, call->in[0].count, (unsigned int) call->in[1].number, (unsigned int) call->in[2].number, &out_retStats, &out_n_retStats, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_stats_record_list_take (out_retStats, out_n_retStats);
  return status;
}

static const PvFunction pv_domain_list_get_stats_function = {
  .name = "pv_domain_list_get_stats",
  .run = run_pv_domain_list_get_stats,
  .n_in = 3,
  .in = { PV_IN_OBJECTS, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_list_get_stats:
 * @doms: (array length=n_doms): The domains in question, ended by NULL; at least one.
 * @n_doms: length of @doms
 * @stats: Groups to gather; 0 for all groups known.
 * @flags: Combination of `ConnectGetAllDomainStatsFlags` values.
 * @error: return location for a #GError
 *
 * Gathers statistics of the given domains in one call.
 *
 * All of them must belong to the same connection. Flags that choose domains do not apply, flags on how figures are gathered do. A domain that has gone meanwhile is left out. Free the result with pv_domain_stats_record_list_free().
 *
 * In C: `virDomainListGetStats`.
 *
 * Returns: (transfer container) (element-type PvDomainStatsRecord): Receives the records, one per domain, ended by NULL; %NULL with an error when it fails
 * Since: 1.2.8
 */
GPtrArray *
pv_domain_list_get_stats (PvDomain *const *doms, gsize n_doms, PvDomainStatsTypes stats, PvConnectGetAllDomainStatsFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_list_get_stats_function };

  call.in[0].pointer = (gpointer) doms;
  call.in[0].count = n_doms;
  call.in[1].number = (gint64) stats;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_list_get_stats_async:
 * @doms: (array length=n_doms): The domains in question, ended by NULL; at least one.
 * @n_doms: length of @doms
 * @stats: Groups to gather; 0 for all groups known.
 * @flags: Combination of `ConnectGetAllDomainStatsFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_list_get_stats(), without waiting. What the callback is given is for pv_domain_list_get_stats_finish().
 *
 * Since: 1.2.8
 */
void
pv_domain_list_get_stats_async (PvDomain *const *doms, gsize n_doms, PvDomainStatsTypes stats, PvConnectGetAllDomainStatsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_list_get_stats_function };

  call.in[0].pointer = (gpointer) doms;
  call.in[0].count = n_doms;
  call.in[1].number = (gint64) stats;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_list_get_stats_finish:
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_list_get_stats_async().
 *
 * Returns: (transfer container) (element-type PvDomainStatsRecord): Receives the records, one per domain, ended by NULL; %NULL with an error when it fails
 * Since: 1.2.8
 */
GPtrArray *
pv_domain_list_get_stats_finish (GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  if (!pv_call_finish (NULL, &pv_domain_list_get_stats_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_perf_events (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetPerfEvents (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_perf_events_function = {
  .name = "pv_domain_get_perf_events",
  .run = run_pv_domain_get_perf_events,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_perf_events:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Tells which perf events are measured for a domain.
 *
 * The values of those events are in group %PV_DOMAIN_STATS_TYPES_PERF of pv_connect_get_all_domain_stats().
 *
 * In C: `virDomainGetPerfEvents`.
 *
 * Returns: (transfer full): Receives one boolean per event; the caller frees the list; %NULL with an error when it fails
 * Since: 1.3.3
 */
GVariant *
pv_domain_get_perf_events (PvDomain *self, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_perf_events_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_perf_events_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_perf_events(), without waiting. What the callback is given is for pv_domain_get_perf_events_finish().
 *
 * Since: 1.3.3
 */
void
pv_domain_get_perf_events_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_perf_events_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_perf_events_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_perf_events_async().
 *
 * Returns: (transfer full): Receives one boolean per event; the caller frees the list; %NULL with an error when it fails
 * Since: 1.3.3
 */
GVariant *
pv_domain_get_perf_events_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_perf_events_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_perf_events (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetPerfEvents (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_perf_events_function = {
  .name = "pv_domain_set_perf_events",
  .run = run_pv_domain_set_perf_events,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_perf_events,
};

/**
 * pv_domain_set_perf_events:
 * @self: a #PvDomain
 * @params: (nullable): One boolean per event to change.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Switches perf events of a domain on or off.
 *
 * Events that are not named keep their setting. Switching on an event the host lacks fails with %PV_ERROR_ARGUMENT_UNSUPPORTED or %PV_ERROR_OPERATION_FAILED. Not available on read-only connections.
 *
 * In C: `virDomainSetPerfEvents`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.3.3
 */
gboolean 
pv_domain_set_perf_events (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_perf_events_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_perf_events_async:
 * @self: a #PvDomain
 * @params: (nullable): One boolean per event to change.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_perf_events(), without waiting. What the callback is given is for pv_domain_set_perf_events_finish().
 *
 * Since: 1.3.3
 */
void
pv_domain_set_perf_events_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_perf_events_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_perf_events_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_perf_events_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.3.3
 */
gboolean 
pv_domain_set_perf_events_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_perf_events_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_start_dirty_rate_calc (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainStartDirtyRateCalc (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_start_dirty_rate_calc_function = {
  .name = "pv_domain_start_dirty_rate_calc",
  .run = run_pv_domain_start_dirty_rate_calc,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_start_dirty_rate_calc:
 * @self: a #PvDomain
 * @seconds: Duration of the measurement, in seconds; QEMU takes 1 to 60.
 * @flags: Combination of `DomainDirtyRateCalcFlags` values.
 * @error: return location for a #GError
 *
 * Starts to measure how fast a running domain changes its memory.
 *
 * Returns at once; progress and result are in group %PV_DOMAIN_STATS_TYPES_DIRTYRATE of pv_connect_get_all_domain_stats(). Fails with %PV_ERROR_OPERATION_INVALID when the domain is inactive. Not available on read-only connections.
 *
 * In C: `virDomainStartDirtyRateCalc`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 7.2.0
 */
gboolean 
pv_domain_start_dirty_rate_calc (PvDomain *self, gint seconds, PvDomainDirtyRateCalcFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_start_dirty_rate_calc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) seconds;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_start_dirty_rate_calc_async:
 * @self: a #PvDomain
 * @seconds: Duration of the measurement, in seconds; QEMU takes 1 to 60.
 * @flags: Combination of `DomainDirtyRateCalcFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_start_dirty_rate_calc(), without waiting. What the callback is given is for pv_domain_start_dirty_rate_calc_finish().
 *
 * Since: 7.2.0
 */
void
pv_domain_start_dirty_rate_calc_async (PvDomain *self, gint seconds, PvDomainDirtyRateCalcFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_start_dirty_rate_calc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) seconds;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_start_dirty_rate_calc_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_start_dirty_rate_calc_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 7.2.0
 */
gboolean 
pv_domain_start_dirty_rate_calc_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_start_dirty_rate_calc_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
