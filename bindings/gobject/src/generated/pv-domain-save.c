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
run_pv_domain_save (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSave (call->handle, call->in[0].pointer, error);
  return status;
}

static const PvFunction pv_domain_save_function = {
  .name = "pv_domain_save",
  .run = run_pv_domain_save,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
};

/**
 * pv_domain_save:
 * @self: a #PvDomain
 * @to: Path of the file on the host of the hypervisor.
 * @error: return location for a #GError
 *
 * Saves an active domain's memory and device state to a file and stops the domain.
 *
 * Disks are not part of the file and must stay unchanged until pv_connect_domain_restore(). Runs as a job that pv_domain_get_job_info() watches and pv_domain_abort_job() cancels, after which the domain goes on. A transient domain is gone afterwards. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not active.
 *
 * In C: `virDomainSave`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_save (PvDomain *self, const gchar *to, GError **error)
{
  PvCall call = { .function = &pv_domain_save_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (to != NULL, FALSE);
  call.in[0].pointer = (gpointer) to;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_save_async:
 * @self: a #PvDomain
 * @to: Path of the file on the host of the hypervisor.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_save(), without waiting. What the callback is given is for pv_domain_save_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_save_async (PvDomain *self, const gchar *to, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_save_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (to != NULL);
  call.in[0].pointer = (gpointer) to;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_save_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_save_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_save_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_save_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_save_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSaveFlags (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_save_flags_function = {
  .name = "pv_domain_save_flags",
  .run = run_pv_domain_save_flags,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_save_flags:
 * @self: a #PvDomain
 * @to: Path of the file on the host of the hypervisor.
 * @dxml: (nullable): Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @error: return location for a #GError
 *
 * Saves an active domain's state to a file, with options, and stops the domain.
 *
 * Acts like pv_domain_save(). %PV_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING and %PV_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED exclude each other; they record in the file how it is to be restored.
 *
 * In C: `virDomainSaveFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_save_flags (PvDomain *self, const gchar *to, const gchar *dxml, PvDomainSaveRestoreFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_save_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (to != NULL, FALSE);
  call.in[0].pointer = (gpointer) to;
  call.in[1].pointer = (gpointer) dxml;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_save_flags_async:
 * @self: a #PvDomain
 * @to: Path of the file on the host of the hypervisor.
 * @dxml: (nullable): Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_save_flags(), without waiting. What the callback is given is for pv_domain_save_flags_finish().
 *
 * Since: 0.9.4
 */
void
pv_domain_save_flags_async (PvDomain *self, const gchar *to, const gchar *dxml, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_save_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (to != NULL);
  call.in[0].pointer = (gpointer) to;
  call.in[1].pointer = (gpointer) dxml;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_save_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_save_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_save_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_save_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_save_params (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSaveParams (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_save_params_function = {
  .name = "pv_domain_save_params",
  .run = run_pv_domain_save_params,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_save,
};

/**
 * pv_domain_save_params:
 * @self: a #PvDomain
 * @params: (nullable): File, XML, format and channels.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @error: return location for a #GError
 *
 * Saves an active domain's state as the parameters say, and stops the domain.
 *
 * Acts like pv_domain_save_flags(), or like pv_domain_managed_save() when no file is named.
 *
 * In C: `virDomainSaveParams`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.4.0
 */
gboolean 
pv_domain_save_params (PvDomain *self, GVariant *params, PvDomainSaveRestoreFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_save_params_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_save_params_async:
 * @self: a #PvDomain
 * @params: (nullable): File, XML, format and channels.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_save_params(), without waiting. What the callback is given is for pv_domain_save_params_finish().
 *
 * Since: 8.4.0
 */
void
pv_domain_save_params_async (PvDomain *self, GVariant *params, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_save_params_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_save_params_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_save_params_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.4.0
 */
gboolean 
pv_domain_save_params_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_save_params_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_domain_restore (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainRestore (call->handle, call->in[0].pointer, error);
  return status;
}

static const PvFunction pv_connect_domain_restore_function = {
  .name = "pv_connect_domain_restore",
  .run = run_pv_connect_domain_restore,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
};

/**
 * pv_connect_domain_restore:
 * @self: a #PvConnect
 * @from: Path of the file on the host of the hypervisor.
 * @error: return location for a #GError
 *
 * Starts a domain from the state that pv_domain_save() wrote.
 *
 * The file stays. Restore each file only once, since the disks move on. Fails with %PV_ERROR_OPERATION_INVALID when the domain is active already.
 *
 * In C: `virDomainRestore`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_connect_domain_restore (PvConnect *self, const gchar *from, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_restore_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  g_return_val_if_fail (from != NULL, FALSE);
  call.in[0].pointer = (gpointer) from;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_domain_restore_async:
 * @self: a #PvConnect
 * @from: Path of the file on the host of the hypervisor.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_restore(), without waiting. What the callback is given is for pv_connect_domain_restore_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_domain_restore_async (PvConnect *self, const gchar *from, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_restore_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (from != NULL);
  call.in[0].pointer = (gpointer) from;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_restore_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_restore_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_connect_domain_restore_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_domain_restore_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_domain_restore_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainRestoreFlags (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_connect_domain_restore_flags_function = {
  .name = "pv_connect_domain_restore_flags",
  .run = run_pv_connect_domain_restore_flags,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_domain_restore_flags:
 * @self: a #PvConnect
 * @from: Path of the file on the host of the hypervisor.
 * @dxml: (nullable): Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @error: return location for a #GError
 *
 * Starts a domain from a saved state, with options.
 *
 * Acts like pv_connect_domain_restore(). %PV_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING and %PV_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED exclude each other and override what the file says.
 *
 * In C: `virDomainRestoreFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_connect_domain_restore_flags (PvConnect *self, const gchar *from, const gchar *dxml, PvDomainSaveRestoreFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_restore_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  g_return_val_if_fail (from != NULL, FALSE);
  call.in[0].pointer = (gpointer) from;
  call.in[1].pointer = (gpointer) dxml;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_domain_restore_flags_async:
 * @self: a #PvConnect
 * @from: Path of the file on the host of the hypervisor.
 * @dxml: (nullable): Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_restore_flags(), without waiting. What the callback is given is for pv_connect_domain_restore_flags_finish().
 *
 * Since: 0.9.4
 */
void
pv_connect_domain_restore_flags_async (PvConnect *self, const gchar *from, const gchar *dxml, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_restore_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (from != NULL);
  call.in[0].pointer = (gpointer) from;
  call.in[1].pointer = (gpointer) dxml;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_restore_flags_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_restore_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_connect_domain_restore_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_domain_restore_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_domain_restore_params (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainRestoreParams (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_connect_domain_restore_params_function = {
  .name = "pv_connect_domain_restore_params",
  .run = run_pv_connect_domain_restore_params,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_save,
};

/**
 * pv_connect_domain_restore_params:
 * @self: a #PvConnect
 * @params: (nullable): File, XML and channels.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @error: return location for a #GError
 *
 * Starts a domain from a saved state, as the parameters say.
 *
 * Acts like pv_connect_domain_restore_flags(); the file is required.
 *
 * In C: `virDomainRestoreParams`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.4.0
 */
gboolean 
pv_connect_domain_restore_params (PvConnect *self, GVariant *params, PvDomainSaveRestoreFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_restore_params_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_domain_restore_params_async:
 * @self: a #PvConnect
 * @params: (nullable): File, XML and channels.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_restore_params(), without waiting. What the callback is given is for pv_connect_domain_restore_params_finish().
 *
 * Since: 8.4.0
 */
void
pv_connect_domain_restore_params_async (PvConnect *self, GVariant *params, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_restore_params_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_restore_params_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_restore_params_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.4.0
 */
gboolean 
pv_connect_domain_restore_params_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_domain_restore_params_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_domain_save_image_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainSaveImageGetXMLDesc (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_domain_save_image_get_xml_desc_function = {
  .name = "pv_connect_domain_save_image_get_xml_desc",
  .run = run_pv_connect_domain_save_image_get_xml_desc,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_domain_save_image_get_xml_desc:
 * @self: a #PvConnect
 * @file: Path of the saved state on the host of the hypervisor.
 * @flags: Combination of `DomainSaveImageXMLFlags` values.
 * @error: return location for a #GError
 *
 * Gives the domain XML kept in a saved state.
 *
 * Secrets are left out without %PV_DOMAIN_SAVE_IMAGE_XML_FLAGS_SECURE. Not for read-only connections, since any file on the host could be named.
 *
 * In C: `virDomainSaveImageGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.4
 */
gchar *
pv_connect_domain_save_image_get_xml_desc (PvConnect *self, const gchar *file, PvDomainSaveImageXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_save_image_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (file != NULL, NULL);
  call.in[0].pointer = (gpointer) file;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_save_image_get_xml_desc_async:
 * @self: a #PvConnect
 * @file: Path of the saved state on the host of the hypervisor.
 * @flags: Combination of `DomainSaveImageXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_save_image_get_xml_desc(), without waiting. What the callback is given is for pv_connect_domain_save_image_get_xml_desc_finish().
 *
 * Since: 0.9.4
 */
void
pv_connect_domain_save_image_get_xml_desc_async (PvConnect *self, const gchar *file, PvDomainSaveImageXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_save_image_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (file != NULL);
  call.in[0].pointer = (gpointer) file;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_save_image_get_xml_desc_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_save_image_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.4
 */
gchar *
pv_connect_domain_save_image_get_xml_desc_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_save_image_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_save_image_define_xml (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSaveImageDefineXML (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_connect_domain_save_image_define_xml_function = {
  .name = "pv_connect_domain_save_image_define_xml",
  .run = run_pv_connect_domain_save_image_define_xml,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_domain_save_image_define_xml:
 * @self: a #PvConnect
 * @file: Path of the saved state on the host of the hypervisor.
 * @dxml: New domain XML.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @error: return location for a #GError
 *
 * Replaces the domain XML kept in a saved state.
 *
 * The new XML may differ only in what the guest does not see, such as the path of a disk image. The flags %PV_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING and %PV_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED change the state the domain is restored to.
 *
 * In C: `virDomainSaveImageDefineXML`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_connect_domain_save_image_define_xml (PvConnect *self, const gchar *file, const gchar *dxml, PvDomainSaveRestoreFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_save_image_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  g_return_val_if_fail (file != NULL, FALSE);
  g_return_val_if_fail (dxml != NULL, FALSE);
  call.in[0].pointer = (gpointer) file;
  call.in[1].pointer = (gpointer) dxml;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_domain_save_image_define_xml_async:
 * @self: a #PvConnect
 * @file: Path of the saved state on the host of the hypervisor.
 * @dxml: New domain XML.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_save_image_define_xml(), without waiting. What the callback is given is for pv_connect_domain_save_image_define_xml_finish().
 *
 * Since: 0.9.4
 */
void
pv_connect_domain_save_image_define_xml_async (PvConnect *self, const gchar *file, const gchar *dxml, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_save_image_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (file != NULL);
  g_return_if_fail (dxml != NULL);
  call.in[0].pointer = (gpointer) file;
  call.in[1].pointer = (gpointer) dxml;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_save_image_define_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_save_image_define_xml_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_connect_domain_save_image_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_domain_save_image_define_xml_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_managed_save (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainManagedSave (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_managed_save_function = {
  .name = "pv_domain_managed_save",
  .run = run_pv_domain_managed_save,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_managed_save:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @error: return location for a #GError
 *
 * Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.
 *
 * The next start restores the state and deletes the file. Only for persistent domains. Runs as a job, like pv_domain_save().
 *
 * In C: `virDomainManagedSave`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_managed_save (PvDomain *self, PvDomainSaveRestoreFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_managed_save_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_managed_save_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_managed_save(), without waiting. What the callback is given is for pv_domain_managed_save_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_managed_save_async (PvDomain *self, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_managed_save_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_managed_save_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_managed_save_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_managed_save_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_managed_save_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_has_managed_save_image (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainHasManagedSaveImage (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_has_managed_save_image_function = {
  .name = "pv_domain_has_managed_save_image",
  .run = run_pv_domain_has_managed_save_image,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_has_managed_save_image:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Tells whether a domain has a managed save image.
 *
 * In C: `virDomainHasManagedSaveImage`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.8.0
 */
gboolean 
pv_domain_has_managed_save_image (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_has_managed_save_image_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_has_managed_save_image_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_has_managed_save_image(), without waiting. What the callback is given is for pv_domain_has_managed_save_image_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_has_managed_save_image_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_has_managed_save_image_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_has_managed_save_image_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_has_managed_save_image_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.8.0
 */
gboolean 
pv_domain_has_managed_save_image_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_has_managed_save_image_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_managed_save_remove (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainManagedSaveRemove (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_managed_save_remove_function = {
  .name = "pv_domain_managed_save_remove",
  .run = run_pv_domain_managed_save_remove,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_managed_save_remove:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Deletes a domain's managed save image.
 *
 * The next start then boots afresh, as after a power failure. Without an image nothing happens.
 *
 * In C: `virDomainManagedSaveRemove`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_managed_save_remove (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_managed_save_remove_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_managed_save_remove_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_managed_save_remove(), without waiting. What the callback is given is for pv_domain_managed_save_remove_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_managed_save_remove_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_managed_save_remove_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_managed_save_remove_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_managed_save_remove_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_managed_save_remove_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_managed_save_remove_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_managed_save_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainManagedSaveGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_managed_save_get_xml_desc_function = {
  .name = "pv_domain_managed_save_get_xml_desc",
  .run = run_pv_domain_managed_save_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_managed_save_get_xml_desc:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSaveImageXMLFlags` values.
 * @error: return location for a #GError
 *
 * Gives the domain XML kept in a managed save image.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when there is no image. Asking for secrets is refused on a read-only connection.
 *
 * In C: `virDomainManagedSaveGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 3.7.0
 */
gchar *
pv_domain_managed_save_get_xml_desc (PvDomain *self, PvDomainSaveImageXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_managed_save_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_managed_save_get_xml_desc_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSaveImageXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_managed_save_get_xml_desc(), without waiting. What the callback is given is for pv_domain_managed_save_get_xml_desc_finish().
 *
 * Since: 3.7.0
 */
void
pv_domain_managed_save_get_xml_desc_async (PvDomain *self, PvDomainSaveImageXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_managed_save_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_managed_save_get_xml_desc_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_managed_save_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 3.7.0
 */
gchar *
pv_domain_managed_save_get_xml_desc_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_managed_save_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_managed_save_define_xml (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainManagedSaveDefineXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_managed_save_define_xml_function = {
  .name = "pv_domain_managed_save_define_xml",
  .run = run_pv_domain_managed_save_define_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_managed_save_define_xml:
 * @self: a #PvDomain
 * @dxml: (nullable): New domain XML; NULL leaves it as it is.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @error: return location for a #GError
 *
 * Replaces the domain XML kept in a managed save image.
 *
 * The new XML may differ only in what the guest does not see. The flags %PV_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING and %PV_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED change the state the domain is restored to.
 *
 * In C: `virDomainManagedSaveDefineXML`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.7.0
 */
gboolean 
pv_domain_managed_save_define_xml (PvDomain *self, const gchar *dxml, PvDomainSaveRestoreFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_managed_save_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) dxml;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_managed_save_define_xml_async:
 * @self: a #PvDomain
 * @dxml: (nullable): New domain XML; NULL leaves it as it is.
 * @flags: Combination of `DomainSaveRestoreFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_managed_save_define_xml(), without waiting. What the callback is given is for pv_domain_managed_save_define_xml_finish().
 *
 * Since: 3.7.0
 */
void
pv_domain_managed_save_define_xml_async (PvDomain *self, const gchar *dxml, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_managed_save_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) dxml;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_managed_save_define_xml_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_managed_save_define_xml_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.7.0
 */
gboolean 
pv_domain_managed_save_define_xml_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_managed_save_define_xml_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_core_dump (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainCoreDump (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_core_dump_function = {
  .name = "pv_domain_core_dump",
  .run = run_pv_domain_core_dump,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_core_dump:
 * @self: a #PvDomain
 * @to: Path of the file on the host of the hypervisor.
 * @flags: Combination of `DomainCoreDumpFlags` values.
 * @error: return location for a #GError
 *
 * Writes an active domain's memory to a file for analysis.
 *
 * The guest is stopped meanwhile, unless %PV_DOMAIN_CORE_DUMP_FLAGS_LIVE is given, and then goes on, unless it is to be crashed or reset: those three exclude one another. Runs as a job that pv_domain_get_job_info() watches and pv_domain_abort_job() cancels. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not active.
 *
 * In C: `virDomainCoreDump`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.9
 */
gboolean 
pv_domain_core_dump (PvDomain *self, const gchar *to, PvDomainCoreDumpFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_core_dump_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (to != NULL, FALSE);
  call.in[0].pointer = (gpointer) to;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_core_dump_async:
 * @self: a #PvDomain
 * @to: Path of the file on the host of the hypervisor.
 * @flags: Combination of `DomainCoreDumpFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_core_dump(), without waiting. What the callback is given is for pv_domain_core_dump_finish().
 *
 * Since: 0.1.9
 */
void
pv_domain_core_dump_async (PvDomain *self, const gchar *to, PvDomainCoreDumpFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_core_dump_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (to != NULL);
  call.in[0].pointer = (gpointer) to;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_core_dump_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_core_dump_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.9
 */
gboolean 
pv_domain_core_dump_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_core_dump_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_core_dump_with_format (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainCoreDumpWithFormat (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_core_dump_with_format_function = {
  .name = "pv_domain_core_dump_with_format",
  .run = run_pv_domain_core_dump_with_format,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_core_dump_with_format:
 * @self: a #PvDomain
 * @to: Path of the file on the host of the hypervisor.
 * @dumpformat: Format of the file.
 * @flags: Combination of `DomainCoreDumpFlags` values.
 * @error: return location for a #GError
 *
 * Writes an active domain's memory to a file in the format given.
 *
 * Acts like pv_domain_core_dump(). A format other than %PV_DOMAIN_CORE_DUMP_FORMAT_RAW asks for %PV_DOMAIN_CORE_DUMP_FLAGS_MEMORY_ONLY; one that the emulator lacks fails with %PV_ERROR_OPERATION_UNSUPPORTED.
 *
 * In C: `virDomainCoreDumpWithFormat`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.3
 */
gboolean 
pv_domain_core_dump_with_format (PvDomain *self, const gchar *to, PvDomainCoreDumpFormat dumpformat, PvDomainCoreDumpFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_core_dump_with_format_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (to != NULL, FALSE);
  call.in[0].pointer = (gpointer) to;
  call.in[1].number = (gint64) dumpformat;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_core_dump_with_format_async:
 * @self: a #PvDomain
 * @to: Path of the file on the host of the hypervisor.
 * @dumpformat: Format of the file.
 * @flags: Combination of `DomainCoreDumpFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_core_dump_with_format(), without waiting. What the callback is given is for pv_domain_core_dump_with_format_finish().
 *
 * Since: 1.2.3
 */
void
pv_domain_core_dump_with_format_async (PvDomain *self, const gchar *to, PvDomainCoreDumpFormat dumpformat, PvDomainCoreDumpFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_core_dump_with_format_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (to != NULL);
  call.in[0].pointer = (gpointer) to;
  call.in[1].number = (gint64) dumpformat;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_core_dump_with_format_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_core_dump_with_format_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.3
 */
gboolean 
pv_domain_core_dump_with_format_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_core_dump_with_format_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
