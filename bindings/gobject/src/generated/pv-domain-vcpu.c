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
run_pv_domain_get_scheduler_parameters (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetSchedulerParameters (call->handle, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_scheduler_parameters_function = {
  .name = "pv_domain_get_scheduler_parameters",
  .run = run_pv_domain_get_scheduler_parameters,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_scheduler_parameters:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Reports a domain's scheduler parameters.
 *
 * pv_domain_get_scheduler_type() tells how many there are. Use pv_domain_get_scheduler_parameters_flags() to choose between the running domain and its stored configuration.
 *
 * In C: `virDomainGetSchedulerParameters`.
 *
 * Returns: (transfer full): Filled with the parameters; %NULL with an error when it fails
 * Since: 0.2.3
 */
GVariant *
pv_domain_get_scheduler_parameters (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_scheduler_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_scheduler_parameters_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_scheduler_parameters(), without waiting. What the callback is given is for pv_domain_get_scheduler_parameters_finish().
 *
 * Since: 0.2.3
 */
void
pv_domain_get_scheduler_parameters_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_scheduler_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_scheduler_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_scheduler_parameters_async().
 *
 * Returns: (transfer full): Filled with the parameters; %NULL with an error when it fails
 * Since: 0.2.3
 */
GVariant *
pv_domain_get_scheduler_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_scheduler_parameters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_scheduler_parameters_flags (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetSchedulerParametersFlags (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_scheduler_parameters_flags_function = {
  .name = "pv_domain_get_scheduler_parameters_flags",
  .run = run_pv_domain_get_scheduler_parameters_flags,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_scheduler_parameters_flags:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Reports a domain's scheduler parameters, live or from the stored configuration.
 *
 * pv_domain_get_scheduler_type() tells how many there are.
 *
 * In C: `virDomainGetSchedulerParametersFlags`.
 *
 * Returns: (transfer full): Filled with the parameters; %NULL with an error when it fails
 * Since: 0.9.2
 */
GVariant *
pv_domain_get_scheduler_parameters_flags (PvDomain *self, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_scheduler_parameters_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_scheduler_parameters_flags_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_scheduler_parameters_flags(), without waiting. What the callback is given is for pv_domain_get_scheduler_parameters_flags_finish().
 *
 * Since: 0.9.2
 */
void
pv_domain_get_scheduler_parameters_flags_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_scheduler_parameters_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_scheduler_parameters_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_scheduler_parameters_flags_async().
 *
 * Returns: (transfer full): Filled with the parameters; %NULL with an error when it fails
 * Since: 0.9.2
 */
GVariant *
pv_domain_get_scheduler_parameters_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_scheduler_parameters_flags_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_scheduler_parameters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetSchedulerParameters (call->handle, call->in[0].native, (int) call->in[0].n_native, error);
  return status;
}

static const PvFunction pv_domain_set_scheduler_parameters_function = {
  .name = "pv_domain_set_scheduler_parameters",
  .run = run_pv_domain_set_scheduler_parameters,
  .n_in = 1,
  .in = { PV_IN_PARAMS },
  .fields = pv_params_scheduler,
};

/**
 * pv_domain_set_scheduler_parameters:
 * @self: a #PvDomain
 * @params: (nullable): Parameters to set.
 * @error: return location for a #GError
 *
 * Changes a domain's scheduler parameters.
 *
 * Only those given change. Use pv_domain_set_scheduler_parameters_flags() to choose between the running domain and its stored configuration.
 *
 * In C: `virDomainSetSchedulerParameters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.3
 */
gboolean 
pv_domain_set_scheduler_parameters (PvDomain *self, GVariant *params, GError **error)
{
  PvCall call = { .function = &pv_domain_set_scheduler_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_scheduler_parameters_async:
 * @self: a #PvDomain
 * @params: (nullable): Parameters to set.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_scheduler_parameters(), without waiting. What the callback is given is for pv_domain_set_scheduler_parameters_finish().
 *
 * Since: 0.2.3
 */
void
pv_domain_set_scheduler_parameters_async (PvDomain *self, GVariant *params, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_scheduler_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) params;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_scheduler_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_scheduler_parameters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.3
 */
gboolean 
pv_domain_set_scheduler_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_scheduler_parameters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_scheduler_parameters_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetSchedulerParametersFlags (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_scheduler_parameters_flags_function = {
  .name = "pv_domain_set_scheduler_parameters_flags",
  .run = run_pv_domain_set_scheduler_parameters_flags,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_scheduler,
};

/**
 * pv_domain_set_scheduler_parameters_flags:
 * @self: a #PvDomain
 * @params: (nullable): Parameters to set.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes a domain's scheduler parameters, live, in the stored configuration or both.
 *
 * Only those given change. Hypervisors without a stored form for them refuse %PV_DOMAIN_MODIFICATION_IMPACT_CONFIG. Not for read-only connections.
 *
 * In C: `virDomainSetSchedulerParametersFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_domain_set_scheduler_parameters_flags (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_scheduler_parameters_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_scheduler_parameters_flags_async:
 * @self: a #PvDomain
 * @params: (nullable): Parameters to set.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_scheduler_parameters_flags(), without waiting. What the callback is given is for pv_domain_set_scheduler_parameters_flags_finish().
 *
 * Since: 0.9.2
 */
void
pv_domain_set_scheduler_parameters_flags_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_scheduler_parameters_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_scheduler_parameters_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_scheduler_parameters_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_domain_set_scheduler_parameters_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_scheduler_parameters_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_scheduler_type (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int out_nparams = 0;
  int status;

  status = polyvirt_virDomainGetSchedulerType (call->handle, &out_result, &out_nparams, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  call->out[1].number = (gint64) out_nparams;
  return status;
}

static const PvFunction pv_domain_get_scheduler_type_function = {
  .name = "pv_domain_get_scheduler_type",
  .run = run_pv_domain_get_scheduler_type,
  .n_out = 2,
  .out = { g_free, NULL },
};

/**
 * pv_domain_get_scheduler_type:
 * @self: a #PvDomain
 * @result: (out) (optional) (transfer full): Name such as `posix`, `credit` or `allocation`; the caller frees it.
 * @nparams: (out) (optional): Number of parameters the scheduler has; may be NULL.
 * @error: return location for a #GError
 *
 * Names the scheduler that governs a domain's CPU time.
 *
 * In C: `virDomainGetSchedulerType`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.2.3
 */
gboolean 
pv_domain_get_scheduler_type (PvDomain *self, gchar **result, gint *nparams, GError **error)
{
  PvCall call = { .function = &pv_domain_get_scheduler_type_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  pv_call_give (&call, 0, result);
  if (nparams)
    *nparams = (gint) call.out[1].number;
  return TRUE;
}

/**
 * pv_domain_get_scheduler_type_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_scheduler_type(), without waiting. What the callback is given is for pv_domain_get_scheduler_type_finish().
 *
 * Since: 0.2.3
 */
void
pv_domain_get_scheduler_type_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_scheduler_type_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_scheduler_type_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @result: (out) (optional) (transfer full): Name such as `posix`, `credit` or `allocation`; the caller frees it.
 * @nparams: (out) (optional): Number of parameters the scheduler has; may be NULL.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_scheduler_type_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.2.3
 */
gboolean 
pv_domain_get_scheduler_type_finish (PvDomain *self, GAsyncResult *result_, gchar **result, gint *nparams, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_scheduler_type_function, result_, &call, error))
    return FALSE;
  pv_call_give (&call, 0, result);
  if (nparams)
    *nparams = (gint) call.out[1].number;
  return TRUE;
}

static int
run_pv_domain_get_max_vcpus (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainGetMaxVcpus (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_get_max_vcpus_function = {
  .name = "pv_domain_get_max_vcpus",
  .run = run_pv_domain_get_max_vcpus,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_get_max_vcpus:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Gives the upper bound of a domain's virtual CPUs.
 *
 * For an inactive domain that is the bound its type of machine allows; pv_domain_get_vcpus_flags() with %PV_DOMAIN_VCPU_FLAGS_MAXIMUM says exactly which one is meant.
 *
 * In C: `virDomainGetMaxVcpus`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.2.1
 */
gint 
pv_domain_get_max_vcpus (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_max_vcpus_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_domain_get_max_vcpus_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_max_vcpus(), without waiting. What the callback is given is for pv_domain_get_max_vcpus_finish().
 *
 * Since: 0.2.1
 */
void
pv_domain_get_max_vcpus_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_max_vcpus_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_max_vcpus_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_max_vcpus_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.2.1
 */
gint 
pv_domain_get_max_vcpus_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  if (!pv_call_finish (self, &pv_domain_get_max_vcpus_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_domain_set_vcpus (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetVcpus (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_set_vcpus_function = {
  .name = "pv_domain_set_vcpus",
  .run = run_pv_domain_set_vcpus,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_vcpus:
 * @self: a #PvDomain
 * @nvcpus: New number; at least 1, at most the upper bound.
 * @error: return location for a #GError
 *
 * Changes the number of an active domain's virtual CPUs.
 *
 * The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether the stored configuration changes as well depends on the driver: use pv_domain_set_vcpus_flags() to decide it.
 *
 * In C: `virDomainSetVcpus`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.4
 */
gboolean 
pv_domain_set_vcpus (PvDomain *self, guint nvcpus, GError **error)
{
  PvCall call = { .function = &pv_domain_set_vcpus_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) nvcpus;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_vcpus_async:
 * @self: a #PvDomain
 * @nvcpus: New number; at least 1, at most the upper bound.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_vcpus(), without waiting. What the callback is given is for pv_domain_set_vcpus_finish().
 *
 * Since: 0.1.4
 */
void
pv_domain_set_vcpus_async (PvDomain *self, guint nvcpus, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_vcpus_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) nvcpus;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_vcpus_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_vcpus_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.4
 */
gboolean 
pv_domain_set_vcpus_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_vcpus_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_vcpus_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetVcpusFlags (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_vcpus_flags_function = {
  .name = "pv_domain_set_vcpus_flags",
  .run = run_pv_domain_set_vcpus_flags,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_vcpus_flags:
 * @self: a #PvDomain
 * @nvcpus: New number; at least 1.
 * @flags: Combination of `DomainVcpuFlags` values.
 * @error: return location for a #GError
 *
 * Changes the number of virtual CPUs, live, in the stored configuration or both.
 *
 * With %PV_DOMAIN_VCPU_FLAGS_MAXIMUM the upper bound in the stored configuration changes instead. With %PV_DOMAIN_VCPU_FLAGS_GUEST the guest agent switches CPUs on and off inside the guest, and nothing is plugged. Fails with %PV_ERROR_INVALID_ARG above the upper bound.
 *
 * In C: `virDomainSetVcpusFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.5
 */
gboolean 
pv_domain_set_vcpus_flags (PvDomain *self, guint nvcpus, PvDomainVcpuFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_vcpus_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) nvcpus;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_vcpus_flags_async:
 * @self: a #PvDomain
 * @nvcpus: New number; at least 1.
 * @flags: Combination of `DomainVcpuFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_vcpus_flags(), without waiting. What the callback is given is for pv_domain_set_vcpus_flags_finish().
 *
 * Since: 0.8.5
 */
void
pv_domain_set_vcpus_flags_async (PvDomain *self, guint nvcpus, PvDomainVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_vcpus_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) nvcpus;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_vcpus_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_vcpus_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.5
 */
gboolean 
pv_domain_set_vcpus_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_vcpus_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_vcpus_flags (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainGetVcpusFlags (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_get_vcpus_flags_function = {
  .name = "pv_domain_get_vcpus_flags",
  .run = run_pv_domain_get_vcpus_flags,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_get_vcpus_flags:
 * @self: a #PvDomain
 * @flags: Combination of `DomainVcpuFlags` values.
 * @error: return location for a #GError
 *
 * Gives the number of virtual CPUs, live or from the stored configuration.
 *
 * With %PV_DOMAIN_VCPU_FLAGS_MAXIMUM it is the upper bound. With %PV_DOMAIN_VCPU_FLAGS_GUEST the guest agent is asked, which read-only connections may not do.
 *
 * In C: `virDomainGetVcpusFlags`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.8.5
 */
gint 
pv_domain_get_vcpus_flags (PvDomain *self, PvDomainVcpuFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_vcpus_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_domain_get_vcpus_flags_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainVcpuFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_vcpus_flags(), without waiting. What the callback is given is for pv_domain_get_vcpus_flags_finish().
 *
 * Since: 0.8.5
 */
void
pv_domain_get_vcpus_flags_async (PvDomain *self, PvDomainVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_vcpus_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_vcpus_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_vcpus_flags_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.8.5
 */
gint 
pv_domain_get_vcpus_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  if (!pv_call_finish (self, &pv_domain_get_vcpus_flags_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_domain_pin_vcpu (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainPinVcpu (call->handle, (unsigned int) call->in[0].number, call->in[1].native, call->in[1].n_native, error);
  return status;
}

static const PvFunction pv_domain_pin_vcpu_function = {
  .name = "pv_domain_pin_vcpu",
  .run = run_pv_domain_pin_vcpu,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_BYTES },
  .fields = NULL,
};

/**
 * pv_domain_pin_vcpu:
 * @self: a #PvDomain
 * @vcpu: Number of the virtual CPU, from 0.
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
 * @error: return location for a #GError
 *
 * Restricts an active domain's virtual CPU to some of the host's CPUs.
 *
 * Use pv_domain_pin_vcpu_flags() to reach the stored configuration.
 *
 * In C: `virDomainPinVcpu`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.4
 */
gboolean 
pv_domain_pin_vcpu (PvDomain *self, guint vcpu, GBytes *cpumap, GError **error)
{
  PvCall call = { .function = &pv_domain_pin_vcpu_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) vcpu;
  call.in[1].pointer = (gpointer) cpumap;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_pin_vcpu_async:
 * @self: a #PvDomain
 * @vcpu: Number of the virtual CPU, from 0.
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_pin_vcpu(), without waiting. What the callback is given is for pv_domain_pin_vcpu_finish().
 *
 * Since: 0.1.4
 */
void
pv_domain_pin_vcpu_async (PvDomain *self, guint vcpu, GBytes *cpumap, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_pin_vcpu_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) vcpu;
  call.in[1].pointer = (gpointer) cpumap;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_pin_vcpu_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_pin_vcpu_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.4
 */
gboolean 
pv_domain_pin_vcpu_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_pin_vcpu_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_pin_vcpu_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainPinVcpuFlags (call->handle, (unsigned int) call->in[0].number, call->in[1].native, call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_pin_vcpu_flags_function = {
  .name = "pv_domain_pin_vcpu_flags",
  .run = run_pv_domain_pin_vcpu_flags,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_BYTES, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_pin_vcpu_flags:
 * @self: a #PvDomain
 * @vcpu: Number of the virtual CPU, from 0.
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.
 *
 * Not for read-only connections.
 *
 * In C: `virDomainPinVcpuFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.3
 */
gboolean 
pv_domain_pin_vcpu_flags (PvDomain *self, guint vcpu, GBytes *cpumap, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_pin_vcpu_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) vcpu;
  call.in[1].pointer = (gpointer) cpumap;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_pin_vcpu_flags_async:
 * @self: a #PvDomain
 * @vcpu: Number of the virtual CPU, from 0.
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_pin_vcpu_flags(), without waiting. What the callback is given is for pv_domain_pin_vcpu_flags_finish().
 *
 * Since: 0.9.3
 */
void
pv_domain_pin_vcpu_flags_async (PvDomain *self, guint vcpu, GBytes *cpumap, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_pin_vcpu_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) vcpu;
  call.in[1].pointer = (gpointer) cpumap;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_pin_vcpu_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_pin_vcpu_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.3
 */
gboolean 
pv_domain_pin_vcpu_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_pin_vcpu_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_vcpu_pin_info (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  unsigned char *out_cpumaps = 0;
  size_t out_n_cpumaps = 0;
  int status;

  status = polyvirt_virDomainGetVcpuPinInfo (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, &out_result, &out_cpumaps, &out_n_cpumaps, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = pv_take_bytes (out_cpumaps, out_n_cpumaps);
  return status;
}

static const PvFunction pv_domain_get_vcpu_pin_info_function = {
  .name = "pv_domain_get_vcpu_pin_info",
  .run = run_pv_domain_get_vcpu_pin_info,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_domain_get_vcpu_pin_info:
 * @self: a #PvDomain
 * @maplen: Bytes per map; the number of host CPUs divided by 8, rounded up.
 * @flags: Combination of `DomainModificationImpact` values.
 * @result: (out) (optional): what it says
 * @cpumaps: (out) (optional) (transfer full): Filled with one bit per host CPU.
 * @error: return location for a #GError
 *
 * Reports on which host CPUs each virtual CPU may run.
 *
 * The maps lie one after another, that of virtual CPU 0 first; a virtual CPU that is not pinned has all bits set. The result is the number of maps filled.
 *
 * In C: `virDomainGetVcpuPinInfo`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.9.3
 */
gboolean 
pv_domain_get_vcpu_pin_info (PvDomain *self, gint maplen, PvDomainModificationImpact flags, gint *result, GBytes **cpumaps, GError **error)
{
  PvCall call = { .function = &pv_domain_get_vcpu_pin_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) maplen;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, cpumaps);
  return TRUE;
}

/**
 * pv_domain_get_vcpu_pin_info_async:
 * @self: a #PvDomain
 * @maplen: Bytes per map; the number of host CPUs divided by 8, rounded up.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_vcpu_pin_info(), without waiting. What the callback is given is for pv_domain_get_vcpu_pin_info_finish().
 *
 * Since: 0.9.3
 */
void
pv_domain_get_vcpu_pin_info_async (PvDomain *self, gint maplen, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_vcpu_pin_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) maplen;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_vcpu_pin_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @result: (out) (optional): what it says
 * @cpumaps: (out) (optional) (transfer full): Filled with one bit per host CPU.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_vcpu_pin_info_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.9.3
 */
gboolean 
pv_domain_get_vcpu_pin_info_finish (PvDomain *self, GAsyncResult *result_, gint *result, GBytes **cpumaps, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_vcpu_pin_info_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, cpumaps);
  return TRUE;
}

static int
run_pv_domain_pin_emulator (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainPinEmulator (call->handle, call->in[0].native, call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_pin_emulator_function = {
  .name = "pv_domain_pin_emulator",
  .run = run_pv_domain_pin_emulator,
  .n_in = 2,
  .in = { PV_IN_BYTES, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_pin_emulator:
 * @self: a #PvDomain
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Restricts a domain's emulator threads to some of the host's CPUs.
 *
 * Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.
 *
 * In C: `virDomainPinEmulator`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.0
 */
gboolean 
pv_domain_pin_emulator (PvDomain *self, GBytes *cpumap, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_pin_emulator_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) cpumap;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_pin_emulator_async:
 * @self: a #PvDomain
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_pin_emulator(), without waiting. What the callback is given is for pv_domain_pin_emulator_finish().
 *
 * Since: 0.10.0
 */
void
pv_domain_pin_emulator_async (PvDomain *self, GBytes *cpumap, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_pin_emulator_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) cpumap;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_pin_emulator_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_pin_emulator_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.0
 */
gboolean 
pv_domain_pin_emulator_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_pin_emulator_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_emulator_pin_info (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  unsigned char *out_cpumaps = 0;
  size_t out_n_cpumaps = 0;
  int status;

  status = polyvirt_virDomainGetEmulatorPinInfo (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, &out_result, &out_cpumaps, &out_n_cpumaps, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = pv_take_bytes (out_cpumaps, out_n_cpumaps);
  return status;
}

static const PvFunction pv_domain_get_emulator_pin_info_function = {
  .name = "pv_domain_get_emulator_pin_info",
  .run = run_pv_domain_get_emulator_pin_info,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_domain_get_emulator_pin_info:
 * @self: a #PvDomain
 * @maplen: Bytes in the map; the number of host CPUs divided by 8, rounded up.
 * @flags: Combination of `DomainModificationImpact` values.
 * @result: (out) (optional): 1 when the map is filled, 0 when there is none, -1 on error.
 * @cpumaps: (out) (optional) (transfer full): Filled with one bit per host CPU, the lowest bit of the first byte being CPU 0.
 * @error: return location for a #GError
 *
 * Reports on which host CPUs a domain's emulator threads may run.
 *
 * Without restriction all bits are set.
 *
 * In C: `virDomainGetEmulatorPinInfo`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.10.0
 */
gboolean 
pv_domain_get_emulator_pin_info (PvDomain *self, gint maplen, PvDomainModificationImpact flags, gint *result, GBytes **cpumaps, GError **error)
{
  PvCall call = { .function = &pv_domain_get_emulator_pin_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) maplen;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, cpumaps);
  return TRUE;
}

/**
 * pv_domain_get_emulator_pin_info_async:
 * @self: a #PvDomain
 * @maplen: Bytes in the map; the number of host CPUs divided by 8, rounded up.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_emulator_pin_info(), without waiting. What the callback is given is for pv_domain_get_emulator_pin_info_finish().
 *
 * Since: 0.10.0
 */
void
pv_domain_get_emulator_pin_info_async (PvDomain *self, gint maplen, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_emulator_pin_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) maplen;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_emulator_pin_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @result: (out) (optional): 1 when the map is filled, 0 when there is none, -1 on error.
 * @cpumaps: (out) (optional) (transfer full): Filled with one bit per host CPU, the lowest bit of the first byte being CPU 0.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_emulator_pin_info_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.10.0
 */
gboolean 
pv_domain_get_emulator_pin_info_finish (PvDomain *self, GAsyncResult *result_, gint *result, GBytes **cpumaps, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_emulator_pin_info_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, cpumaps);
  return TRUE;
}

static int
run_pv_domain_get_io_thread_info (PvCall *call, virErrorPtr *error)
{
  virDomainIOThreadInfoPtr *out_info = 0;
  size_t out_n_info = 0;
  int status;

  status = polyvirt_virDomainGetIOThreadInfo (call->handle, (unsigned int) call->in[0].number, &out_info, &out_n_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_io_thread_info_list_take (out_info, out_n_info);
  return status;
}

static const PvFunction pv_domain_get_io_thread_info_function = {
  .name = "pv_domain_get_io_thread_info",
  .run = run_pv_domain_get_io_thread_info,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_get_io_thread_info:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Lists a domain's I/O threads and the host CPUs they may run on.
 *
 * A live query needs an active domain whose emulator has I/O threads.
 *
 * In C: `virDomainGetIOThreadInfo`.
 *
 * Returns: (transfer container) (element-type PvDomainIoThreadInfo): One description per thread; the caller frees each with pv_domain_io_thread_info_free(), and the array; %NULL with an error when it fails
 * Since: 1.2.14
 */
GPtrArray *
pv_domain_get_io_thread_info (PvDomain *self, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_io_thread_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_io_thread_info_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_io_thread_info(), without waiting. What the callback is given is for pv_domain_get_io_thread_info_finish().
 *
 * Since: 1.2.14
 */
void
pv_domain_get_io_thread_info_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_io_thread_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_io_thread_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_io_thread_info_async().
 *
 * Returns: (transfer container) (element-type PvDomainIoThreadInfo): One description per thread; the caller frees each with pv_domain_io_thread_info_free(), and the array; %NULL with an error when it fails
 * Since: 1.2.14
 */
GPtrArray *
pv_domain_get_io_thread_info_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_io_thread_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_pin_io_thread (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainPinIOThread (call->handle, (unsigned int) call->in[0].number, call->in[1].native, call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_pin_io_thread_function = {
  .name = "pv_domain_pin_io_thread",
  .run = run_pv_domain_pin_io_thread,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_BYTES, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_pin_io_thread:
 * @self: a #PvDomain
 * @iothread_id: ID of the I/O thread; at least 1.
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Restricts one of a domain's I/O threads to some of the host's CPUs.
 *
 * Fails with %PV_ERROR_INVALID_ARG when there is no such thread. Not for read-only connections.
 *
 * In C: `virDomainPinIOThread`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.14
 */
gboolean 
pv_domain_pin_io_thread (PvDomain *self, guint iothread_id, GBytes *cpumap, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_pin_io_thread_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) iothread_id;
  call.in[1].pointer = (gpointer) cpumap;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_pin_io_thread_async:
 * @self: a #PvDomain
 * @iothread_id: ID of the I/O thread; at least 1.
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_pin_io_thread(), without waiting. What the callback is given is for pv_domain_pin_io_thread_finish().
 *
 * Since: 1.2.14
 */
void
pv_domain_pin_io_thread_async (PvDomain *self, guint iothread_id, GBytes *cpumap, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_pin_io_thread_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) iothread_id;
  call.in[1].pointer = (gpointer) cpumap;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_pin_io_thread_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_pin_io_thread_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.14
 */
gboolean 
pv_domain_pin_io_thread_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_pin_io_thread_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_add_io_thread (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainAddIOThread (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_add_io_thread_function = {
  .name = "pv_domain_add_io_thread",
  .run = run_pv_domain_add_io_thread,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_add_io_thread:
 * @self: a #PvDomain
 * @iothread_id: ID for the new I/O thread; at least 1.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Adds an I/O thread to a domain, live, in the stored configuration or both.
 *
 * Fails with %PV_ERROR_INVALID_ARG when the ID is taken. Disks and controllers use the thread once they name its ID.
 *
 * In C: `virDomainAddIOThread`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.15
 */
gboolean 
pv_domain_add_io_thread (PvDomain *self, guint iothread_id, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_add_io_thread_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) iothread_id;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_add_io_thread_async:
 * @self: a #PvDomain
 * @iothread_id: ID for the new I/O thread; at least 1.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_add_io_thread(), without waiting. What the callback is given is for pv_domain_add_io_thread_finish().
 *
 * Since: 1.2.15
 */
void
pv_domain_add_io_thread_async (PvDomain *self, guint iothread_id, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_add_io_thread_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) iothread_id;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_add_io_thread_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_add_io_thread_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.15
 */
gboolean 
pv_domain_add_io_thread_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_add_io_thread_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_del_io_thread (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainDelIOThread (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_del_io_thread_function = {
  .name = "pv_domain_del_io_thread",
  .run = run_pv_domain_del_io_thread,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_del_io_thread:
 * @self: a #PvDomain
 * @iothread_id: ID of the I/O thread; at least 1.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Removes one of a domain's I/O threads, live, in the stored configuration or both.
 *
 * Fails with %PV_ERROR_INVALID_ARG when there is no such thread or a disk or controller still uses it.
 *
 * In C: `virDomainDelIOThread`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.15
 */
gboolean 
pv_domain_del_io_thread (PvDomain *self, guint iothread_id, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_del_io_thread_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) iothread_id;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_del_io_thread_async:
 * @self: a #PvDomain
 * @iothread_id: ID of the I/O thread; at least 1.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_del_io_thread(), without waiting. What the callback is given is for pv_domain_del_io_thread_finish().
 *
 * Since: 1.2.15
 */
void
pv_domain_del_io_thread_async (PvDomain *self, guint iothread_id, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_del_io_thread_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) iothread_id;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_del_io_thread_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_del_io_thread_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.15
 */
gboolean 
pv_domain_del_io_thread_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_del_io_thread_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_io_thread_params (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetIOThreadParams (call->handle, (unsigned int) call->in[0].number, call->in[1].native, (int) call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_io_thread_params_function = {
  .name = "pv_domain_set_io_thread_params",
  .run = run_pv_domain_set_io_thread_params,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_io_thread,
};

/**
 * pv_domain_set_io_thread_params:
 * @self: a #PvDomain
 * @iothread_id: ID of the I/O thread; at least 1.
 * @params: (nullable): Parameters to set.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes how one of a domain's I/O threads polls, and the size of its thread pool.
 *
 * Values that the emulator does not know are refused. Not for read-only connections.
 *
 * In C: `virDomainSetIOThreadParams`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 4.10.0
 */
gboolean 
pv_domain_set_io_thread_params (PvDomain *self, guint iothread_id, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_io_thread_params_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) iothread_id;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_io_thread_params_async:
 * @self: a #PvDomain
 * @iothread_id: ID of the I/O thread; at least 1.
 * @params: (nullable): Parameters to set.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_io_thread_params(), without waiting. What the callback is given is for pv_domain_set_io_thread_params_finish().
 *
 * Since: 4.10.0
 */
void
pv_domain_set_io_thread_params_async (PvDomain *self, guint iothread_id, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_io_thread_params_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) iothread_id;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_io_thread_params_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_io_thread_params_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 4.10.0
 */
gboolean 
pv_domain_set_io_thread_params_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_io_thread_params_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_vcpus (PvCall *call, virErrorPtr *error)
{
  virVcpuInfo *out_info = 0;
  size_t out_n_info = 0;
  unsigned char *out_cpumaps = 0;
  size_t out_n_cpumaps = 0;
  int status;

  status = polyvirt_virDomainGetVcpus (call->handle, (int) call->in[0].number, &out_info, &out_n_info, &out_cpumaps, &out_n_cpumaps, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_vcpu_info_list_take (out_info, out_n_info);
  call->out[1].pointer = pv_take_bytes (out_cpumaps, out_n_cpumaps);
  return status;
}

static const PvFunction pv_domain_get_vcpus_function = {
  .name = "pv_domain_get_vcpus",
  .run = run_pv_domain_get_vcpus,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { (GDestroyNotify) g_ptr_array_unref, (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_domain_get_vcpus:
 * @self: a #PvDomain
 * @maplen: Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
 * @info: (out) (optional) (transfer container) (element-type PvVcpuInfo): Filled with one record per virtual CPU.
 * @cpumaps: (out) (optional) (transfer full): Filled with one map after another, a bit per host CPU; NULL leaves them out.
 * @error: return location for a #GError
 *
 * Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may run.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when the domain is not active; pv_domain_get_vcpu_pin_info() answers for the stored configuration. The result is the number of virtual CPUs reported.
 *
 * In C: `virDomainGetVcpus`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.1.4
 */
gboolean 
pv_domain_get_vcpus (PvDomain *self, gint maplen, GPtrArray **info, GBytes **cpumaps, GError **error)
{
  PvCall call = { .function = &pv_domain_get_vcpus_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) maplen;
  if (!pv_call_now (&call, error))
    return FALSE;
  pv_call_give (&call, 0, info);
  pv_call_give (&call, 1, cpumaps);
  return TRUE;
}

/**
 * pv_domain_get_vcpus_async:
 * @self: a #PvDomain
 * @maplen: Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_vcpus(), without waiting. What the callback is given is for pv_domain_get_vcpus_finish().
 *
 * Since: 0.1.4
 */
void
pv_domain_get_vcpus_async (PvDomain *self, gint maplen, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_vcpus_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) maplen;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_vcpus_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @info: (out) (optional) (transfer container) (element-type PvVcpuInfo): Filled with one record per virtual CPU.
 * @cpumaps: (out) (optional) (transfer full): Filled with one map after another, a bit per host CPU; NULL leaves them out.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_vcpus_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.1.4
 */
gboolean 
pv_domain_get_vcpus_finish (PvDomain *self, GAsyncResult *result_, GPtrArray **info, GBytes **cpumaps, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_vcpus_function, result_, &call, error))
    return FALSE;
  pv_call_give (&call, 0, info);
  pv_call_give (&call, 1, cpumaps);
  return TRUE;
}

static int
run_pv_domain_set_vcpu (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetVcpu (call->handle, call->in[0].pointer, (int) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_vcpu_function = {
  .name = "pv_domain_set_vcpu",
  .run = run_pv_domain_set_vcpu,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_vcpu:
 * @self: a #PvDomain
 * @vcpumap: Virtual CPUs, as a list of numbers and ranges such as `1-3,5`.
 * @state: 1 to plug them, 0 to unplug them.
 * @flags: Combination of `DomainSetVcpuFlags` values.
 * @error: return location for a #GError
 *
 * Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.
 *
 * A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match such units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.
 *
 * In C: `virDomainSetVcpu`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.1.0
 */
gboolean 
pv_domain_set_vcpu (PvDomain *self, const gchar *vcpumap, gboolean state, PvDomainSetVcpuFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_vcpu_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (vcpumap != NULL, FALSE);
  call.in[0].pointer = (gpointer) vcpumap;
  call.in[1].number = (gint64) state;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_vcpu_async:
 * @self: a #PvDomain
 * @vcpumap: Virtual CPUs, as a list of numbers and ranges such as `1-3,5`.
 * @state: 1 to plug them, 0 to unplug them.
 * @flags: Combination of `DomainSetVcpuFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_vcpu(), without waiting. What the callback is given is for pv_domain_set_vcpu_finish().
 *
 * Since: 3.1.0
 */
void
pv_domain_set_vcpu_async (PvDomain *self, const gchar *vcpumap, gboolean state, PvDomainSetVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_vcpu_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (vcpumap != NULL);
  call.in[0].pointer = (gpointer) vcpumap;
  call.in[1].number = (gint64) state;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_vcpu_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_vcpu_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.1.0
 */
gboolean 
pv_domain_set_vcpu_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_vcpu_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
