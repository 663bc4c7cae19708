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
run_pv_domain_set_memory_parameters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetMemoryParameters (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_memory_parameters_function = {
  .name = "pv_domain_set_memory_parameters",
  .run = run_pv_domain_set_memory_parameters,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_memory,
};

/**
 * pv_domain_set_memory_parameters:
 * @self: a #PvDomain
 * @params: (nullable): Limits to set.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes the limits on a domain's use of host memory.
 *
 * Only the parameters given change, in the order given; lower the hard limit before the swap limit, and raise them the other way round. Not for read-only connections.
 *
 * In C: `virDomainSetMemoryParameters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.5
 */
gboolean 
pv_domain_set_memory_parameters (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_memory_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_memory_parameters_async:
 * @self: a #PvDomain
 * @params: (nullable): Limits to set.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_memory_parameters(), without waiting. What the callback is given is for pv_domain_set_memory_parameters_finish().
 *
 * Since: 0.8.5
 */
void
pv_domain_set_memory_parameters_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_memory_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_memory_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_memory_parameters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.5
 */
gboolean 
pv_domain_set_memory_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_memory_parameters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_memory_parameters (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetMemoryParameters (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_memory_parameters_function = {
  .name = "pv_domain_get_memory_parameters",
  .run = run_pv_domain_get_memory_parameters,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_memory_parameters:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Reports the limits on a domain's use of host memory.
 *
 * With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
 *
 * In C: `virDomainGetMemoryParameters`.
 *
 * Returns: (transfer full): Filled with the limits; NULL asks for their number; %NULL with an error when it fails
 * Since: 0.8.5
 */
GVariant *
pv_domain_get_memory_parameters (PvDomain *self, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_memory_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_memory_parameters_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_memory_parameters(), without waiting. What the callback is given is for pv_domain_get_memory_parameters_finish().
 *
 * Since: 0.8.5
 */
void
pv_domain_get_memory_parameters_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_memory_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_memory_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_memory_parameters_async().
 *
 * Returns: (transfer full): Filled with the limits; NULL asks for their number; %NULL with an error when it fails
 * Since: 0.8.5
 */
GVariant *
pv_domain_get_memory_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_memory_parameters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_numa_parameters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetNumaParameters (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_numa_parameters_function = {
  .name = "pv_domain_set_numa_parameters",
  .run = run_pv_domain_set_numa_parameters,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_numa,
};

/**
 * pv_domain_set_numa_parameters:
 * @self: a #PvDomain
 * @params: (nullable): Mode and nodes to set.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes on which host NUMA nodes a domain's memory is placed.
 *
 * A live change of nodes works only for some modes, and moves the memory. Not for read-only connections.
 *
 * In C: `virDomainSetNumaParameters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.9
 */
gboolean 
pv_domain_set_numa_parameters (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_numa_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_numa_parameters_async:
 * @self: a #PvDomain
 * @params: (nullable): Mode and nodes to set.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_numa_parameters(), without waiting. What the callback is given is for pv_domain_set_numa_parameters_finish().
 *
 * Since: 0.9.9
 */
void
pv_domain_set_numa_parameters_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_numa_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_numa_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_numa_parameters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.9
 */
gboolean 
pv_domain_set_numa_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_numa_parameters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_numa_parameters (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetNumaParameters (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_numa_parameters_function = {
  .name = "pv_domain_get_numa_parameters",
  .run = run_pv_domain_get_numa_parameters,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_numa_parameters:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Reports on which host NUMA nodes a domain's memory is placed.
 *
 * With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
 *
 * In C: `virDomainGetNumaParameters`.
 *
 * Returns: (transfer full): Filled with mode and nodes; NULL asks for their number; %NULL with an error when it fails
 * Since: 0.9.9
 */
GVariant *
pv_domain_get_numa_parameters (PvDomain *self, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_numa_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_numa_parameters_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_numa_parameters(), without waiting. What the callback is given is for pv_domain_get_numa_parameters_finish().
 *
 * Since: 0.9.9
 */
void
pv_domain_get_numa_parameters_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_numa_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_numa_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_numa_parameters_async().
 *
 * Returns: (transfer full): Filled with mode and nodes; NULL asks for their number; %NULL with an error when it fails
 * Since: 0.9.9
 */
GVariant *
pv_domain_get_numa_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_numa_parameters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_max_memory (PvCall *call, virErrorPtr *error)
{
  unsigned long out_result = 0;
  int status;

  status = polyvirt_virDomainGetMaxMemory (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_get_max_memory_function = {
  .name = "pv_domain_get_max_memory",
  .run = run_pv_domain_get_max_memory,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_get_max_memory:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Gives the upper bound of a domain's memory.
 *
 * An inactive domain reports its stored configuration.
 *
 * In C: `virDomainGetMaxMemory`.
 *
 * Returns: Amount in KiB, or 0 on error; 0 with an error when it fails
 * Since: 0.0.3
 */
gulong 
pv_domain_get_max_memory (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_max_memory_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (gulong) call.out[0].number;
}

/**
 * pv_domain_get_max_memory_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_max_memory(), without waiting. What the callback is given is for pv_domain_get_max_memory_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_get_max_memory_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_max_memory_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_max_memory_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_max_memory_async().
 *
 * Returns: Amount in KiB, or 0 on error; 0 with an error when it fails
 * Since: 0.0.3
 */
gulong 
pv_domain_get_max_memory_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  if (!pv_call_finish (self, &pv_domain_get_max_memory_function, result_, &call, error))
    return 0;
  return (gulong) call.out[0].number;
}

static int
run_pv_domain_set_max_memory (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetMaxMemory (call->handle, (unsigned long) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_set_max_memory_function = {
  .name = "pv_domain_set_max_memory",
  .run = run_pv_domain_set_max_memory,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_max_memory:
 * @self: a #PvDomain
 * @memory: New bound, in KiB; at least 1.
 * @error: return location for a #GError
 *
 * Changes the upper bound of a domain's memory.
 *
 * Drivers differ on whether this is possible while the domain is active, and whether it reaches the stored configuration; pv_domain_set_memory_flags() with %PV_DOMAIN_MEMORY_MOD_FLAGS_MAXIMUM leaves no doubt. An amount in use above the new bound is lowered to it.
 *
 * In C: `virDomainSetMaxMemory`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_set_max_memory (PvDomain *self, gulong memory, GError **error)
{
  PvCall call = { .function = &pv_domain_set_max_memory_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) memory;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_max_memory_async:
 * @self: a #PvDomain
 * @memory: New bound, in KiB; at least 1.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_max_memory(), without waiting. What the callback is given is for pv_domain_set_max_memory_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_set_max_memory_async (PvDomain *self, gulong memory, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_max_memory_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) memory;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_max_memory_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_max_memory_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_set_max_memory_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_max_memory_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_memory (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetMemory (call->handle, (unsigned long) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_set_memory_function = {
  .name = "pv_domain_set_memory",
  .run = run_pv_domain_set_memory,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_memory:
 * @self: a #PvDomain
 * @memory: New amount, in KiB; not above the upper bound.
 * @error: return location for a #GError
 *
 * Changes how much memory an active domain's guest may use.
 *
 * The guest's balloon driver does the work by and by, so the amount reported afterwards may still be the old one. Whether the stored configuration changes as well depends on the driver: use pv_domain_set_memory_flags() to decide it.
 *
 * In C: `virDomainSetMemory`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.1
 */
gboolean 
pv_domain_set_memory (PvDomain *self, gulong memory, GError **error)
{
  PvCall call = { .function = &pv_domain_set_memory_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) memory;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_memory_async:
 * @self: a #PvDomain
 * @memory: New amount, in KiB; not above the upper bound.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_memory(), without waiting. What the callback is given is for pv_domain_set_memory_finish().
 *
 * Since: 0.1.1
 */
void
pv_domain_set_memory_async (PvDomain *self, gulong memory, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_memory_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) memory;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_memory_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_memory_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.1
 */
gboolean 
pv_domain_set_memory_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_memory_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_memory_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetMemoryFlags (call->handle, (unsigned long) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_memory_flags_function = {
  .name = "pv_domain_set_memory_flags",
  .run = run_pv_domain_set_memory_flags,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_memory_flags:
 * @self: a #PvDomain
 * @memory: New amount, in KiB; at least 1.
 * @flags: Combination of `DomainMemoryModFlags` values.
 * @error: return location for a #GError
 *
 * Changes how much memory a guest may use, live, in the stored configuration or both.
 *
 * A live change is left to the guest's balloon driver and happens by and by. With %PV_DOMAIN_MEMORY_MOD_FLAGS_MAXIMUM the upper bound changes instead. Fails with %PV_ERROR_OPERATION_INVALID for %PV_DOMAIN_MEMORY_MOD_FLAGS_LIVE on an inactive domain.
 *
 * In C: `virDomainSetMemoryFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_domain_set_memory_flags (PvDomain *self, gulong memory, PvDomainMemoryModFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_memory_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) memory;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_memory_flags_async:
 * @self: a #PvDomain
 * @memory: New amount, in KiB; at least 1.
 * @flags: Combination of `DomainMemoryModFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_memory_flags(), without waiting. What the callback is given is for pv_domain_set_memory_flags_finish().
 *
 * Since: 0.9.0
 */
void
pv_domain_set_memory_flags_async (PvDomain *self, gulong memory, PvDomainMemoryModFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_memory_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) memory;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_memory_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_memory_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_domain_set_memory_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_memory_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_memory_stats_period (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetMemoryStatsPeriod (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_memory_stats_period_function = {
  .name = "pv_domain_set_memory_stats_period",
  .run = run_pv_domain_set_memory_stats_period,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_memory_stats_period:
 * @self: a #PvDomain
 * @period: Interval in seconds; 0 stops the collection.
 * @flags: Combination of `DomainMemoryModFlags` values.
 * @error: return location for a #GError
 *
 * Sets how often the balloon driver collects the guest's memory statistics.
 *
 * The numbers come out of pv_domain_memory_stats(). Needs a memory balloon device.
 *
 * In C: `virDomainSetMemoryStatsPeriod`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.1.1
 */
gboolean 
pv_domain_set_memory_stats_period (PvDomain *self, gint period, PvDomainMemoryModFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_memory_stats_period_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) period;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_memory_stats_period_async:
 * @self: a #PvDomain
 * @period: Interval in seconds; 0 stops the collection.
 * @flags: Combination of `DomainMemoryModFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_memory_stats_period(), without waiting. What the callback is given is for pv_domain_set_memory_stats_period_finish().
 *
 * Since: 1.1.1
 */
void
pv_domain_set_memory_stats_period_async (PvDomain *self, gint period, PvDomainMemoryModFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_memory_stats_period_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) period;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_memory_stats_period_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_memory_stats_period_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.1.1
 */
gboolean 
pv_domain_set_memory_stats_period_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_memory_stats_period_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_memory_peek (PvCall *call, virErrorPtr *error)
{
  unsigned char *out_buffer = 0;
  size_t out_n_buffer = 0;
  int status;

  status = polyvirt_virDomainMemoryPeek (call->handle, (unsigned long long) call->in[0].number, (size_t) call->in[1].number, (unsigned int) call->in[2].number, &out_buffer, &out_n_buffer, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_bytes (out_buffer, out_n_buffer);
  return status;
}

static const PvFunction pv_domain_memory_peek_function = {
  .name = "pv_domain_memory_peek",
  .run = run_pv_domain_memory_peek,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_domain_memory_peek:
 * @self: a #PvDomain
 * @start: Address of the first byte.
 * @size: Number of bytes to read.
 * @flags: Combination of `DomainMemoryFlags` values.
 * @error: return location for a #GError
 *
 * Copies a piece of an active domain's memory.
 *
 * The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4 MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails with %PV_ERROR_OPERATION_INVALID when the domain is not active.
 *
 * In C: `virDomainMemoryPeek`.
 *
 * Returns: (transfer full): Filled with the memory's content; %NULL with an error when it fails
 * Since: 0.4.2
 */
GBytes *
pv_domain_memory_peek (PvDomain *self, guint64 start, gsize size, PvDomainMemoryFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_memory_peek_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) start;
  call.in[1].number = (gint64) size;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_memory_peek_async:
 * @self: a #PvDomain
 * @start: Address of the first byte.
 * @size: Number of bytes to read.
 * @flags: Combination of `DomainMemoryFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_memory_peek(), without waiting. What the callback is given is for pv_domain_memory_peek_finish().
 *
 * Since: 0.4.2
 */
void
pv_domain_memory_peek_async (PvDomain *self, guint64 start, gsize size, PvDomainMemoryFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_memory_peek_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) start;
  call.in[1].number = (gint64) size;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_memory_peek_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_memory_peek_async().
 *
 * Returns: (transfer full): Filled with the memory's content; %NULL with an error when it fails
 * Since: 0.4.2
 */
GBytes *
pv_domain_memory_peek_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_memory_peek_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}
