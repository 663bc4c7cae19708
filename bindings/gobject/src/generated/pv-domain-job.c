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
run_pv_domain_get_job_info (PvCall *call, virErrorPtr *error)
{
  virDomainJobInfo out_info = { 0 };
  int status;

  status = polyvirt_virDomainGetJobInfo (call->handle, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_job_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_domain_get_job_info_function = {
  .name = "pv_domain_get_job_info",
  .run = run_pv_domain_get_job_info,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_domain_job_info_free },
};

/**
 * pv_domain_get_job_info:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Reads the progress of a running domain's job, such as saving or migrating.
 *
 * No job is not an error: the type then is %PV_DOMAIN_JOB_TYPE_NONE. pv_domain_get_job_stats() tells more.
 *
 * In C: `virDomainGetJobInfo`.
 *
 * Returns: (transfer full): Filled with the progress; %NULL with an error when it fails
 * Since: 0.7.7
 */
PvDomainJobInfo *
pv_domain_get_job_info (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_job_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_job_info_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_job_info(), without waiting. What the callback is given is for pv_domain_get_job_info_finish().
 *
 * Since: 0.7.7
 */
void
pv_domain_get_job_info_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_job_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_job_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_job_info_async().
 *
 * Returns: (transfer full): Filled with the progress; %NULL with an error when it fails
 * Since: 0.7.7
 */
PvDomainJobInfo *
pv_domain_get_job_info_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_job_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_job_stats (PvCall *call, virErrorPtr *error)
{
  int out_type = 0;
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetJobStats (call->handle, (unsigned int) call->in[0].number, &out_type, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_type;
  call->out[1].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_job_stats_function = {
  .name = "pv_domain_get_job_stats",
  .run = run_pv_domain_get_job_stats,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_job_stats:
 * @self: a #PvDomain
 * @flags: Combination of `DomainGetJobStatsFlags` values.
 * @type: (out) (optional): Set to what is known of the job.
 * @params: (out) (optional) (transfer full): Set to an array of parameters.
 * @error: return location for a #GError
 *
 * Reads the progress of a domain's job in detail, or the figures of the last one that is over.
 *
 * After a migration the destination has them too, unless it went through post-copy mode. No job gives the type %PV_DOMAIN_JOB_TYPE_NONE; an inactive domain is an error, %PV_ERROR_OPERATION_INVALID. Free the answer with pv_typed_params_free().
 *
 * In C: `virDomainGetJobStats`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 1.0.3
 */
gboolean 
pv_domain_get_job_stats (PvDomain *self, PvDomainGetJobStatsFlags flags, PvDomainJobType *type, GVariant **params, GError **error)
{
  PvCall call = { .function = &pv_domain_get_job_stats_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (type)
    *type = (PvDomainJobType) call.out[0].number;
  pv_call_give (&call, 1, params);
  return TRUE;
}

/**
 * pv_domain_get_job_stats_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainGetJobStatsFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_job_stats(), without waiting. What the callback is given is for pv_domain_get_job_stats_finish().
 *
 * Since: 1.0.3
 */
void
pv_domain_get_job_stats_async (PvDomain *self, PvDomainGetJobStatsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_job_stats_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_job_stats_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @type: (out) (optional): Set to what is known of the job.
 * @params: (out) (optional) (transfer full): Set to an array of parameters.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_job_stats_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 1.0.3
 */
gboolean 
pv_domain_get_job_stats_finish (PvDomain *self, GAsyncResult *result_, PvDomainJobType *type, GVariant **params, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_job_stats_function, result_, &call, error))
    return FALSE;
  if (type)
    *type = (PvDomainJobType) call.out[0].number;
  pv_call_give (&call, 1, params);
  return TRUE;
}

static int
run_pv_domain_abort_job (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainAbortJob (call->handle, error);
  return status;
}

static const PvFunction pv_domain_abort_job_function = {
  .name = "pv_domain_abort_job",
  .run = run_pv_domain_abort_job,
};

/**
 * pv_domain_abort_job:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Asks the running job of a domain to end as soon as it can.
 *
 * The call that started the job fails with %PV_ERROR_OPERATION_ABORTED, and the domain goes on as before. No job gives %PV_ERROR_OPERATION_INVALID, as does a job that cannot be interrupted, such as a migration in post-copy mode. Abort from another thread than the one that waits in the job.
 *
 * In C: `virDomainAbortJob`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.7
 */
gboolean 
pv_domain_abort_job (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_abort_job_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_abort_job_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_abort_job(), without waiting. What the callback is given is for pv_domain_abort_job_finish().
 *
 * Since: 0.7.7
 */
void
pv_domain_abort_job_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_abort_job_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_abort_job_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_abort_job_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.7
 */
gboolean 
pv_domain_abort_job_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_abort_job_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_abort_job_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainAbortJobFlags (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_abort_job_flags_function = {
  .name = "pv_domain_abort_job_flags",
  .run = run_pv_domain_abort_job_flags,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_abort_job_flags:
 * @self: a #PvDomain
 * @flags: Combination of `DomainAbortJobFlagsValues` values.
 * @error: return location for a #GError
 *
 * Asks the running job of a domain to end, with a say in what may be interrupted.
 *
 * Without flags it is pv_domain_abort_job(). With %PV_DOMAIN_ABORT_JOB_FLAGS_VALUES_POSTCOPY a migration in post-copy mode stops, with the domain paused on both hosts until the migration is taken up again with %PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY_RESUME.
 *
 * In C: `virDomainAbortJobFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.5.0
 */
gboolean 
pv_domain_abort_job_flags (PvDomain *self, PvDomainAbortJobFlagsValues flags, GError **error)
{
  PvCall call = { .function = &pv_domain_abort_job_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_abort_job_flags_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainAbortJobFlagsValues` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_abort_job_flags(), without waiting. What the callback is given is for pv_domain_abort_job_flags_finish().
 *
 * Since: 8.5.0
 */
void
pv_domain_abort_job_flags_async (PvDomain *self, PvDomainAbortJobFlagsValues flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_abort_job_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_abort_job_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_abort_job_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.5.0
 */
gboolean 
pv_domain_abort_job_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_abort_job_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
