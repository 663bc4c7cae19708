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
run_pv_domain_screenshot (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainScreenshot (call->handle, call->in[0].native, (unsigned int) call->in[1].number, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_screenshot_function = {
  .name = "pv_domain_screenshot",
  .run = run_pv_domain_screenshot,
  .n_in = 3,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_screenshot:
 * @self: a #PvDomain
 * @stream: The stream to act on.
 * @screen: Which screen, counted over all graphics devices from 0.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Takes a picture of what a screen of the running domain shows.
 *
 * The image comes through the stream, which has to be read to its end and finished by the caller; its format is the hypervisor's choice. Needs a connection that is not read-only.
 *
 * In C: `virDomainScreenshot`.
 *
 * Returns: (transfer full): MIME type of the image, such as `image/png`, which the caller frees; NULL on error; %NULL with an error when it fails
 * Since: 0.9.2
 */
gchar *
pv_domain_screenshot (PvDomain *self, PvStream *stream, guint screen, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_screenshot_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (PV_IS_STREAM (stream), NULL);
  call.in[0].pointer = (gpointer) stream;
  call.in[1].number = (gint64) screen;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_screenshot_async:
 * @self: a #PvDomain
 * @stream: The stream to act on.
 * @screen: Which screen, counted over all graphics devices from 0.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_screenshot(), without waiting. What the callback is given is for pv_domain_screenshot_finish().
 *
 * Since: 0.9.2
 */
void
pv_domain_screenshot_async (PvDomain *self, PvStream *stream, guint screen, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_screenshot_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (PV_IS_STREAM (stream));
  call.in[0].pointer = (gpointer) stream;
  call.in[1].number = (gint64) screen;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_screenshot_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_screenshot_async().
 *
 * Returns: (transfer full): MIME type of the image, such as `image/png`, which the caller frees; NULL on error; %NULL with an error when it fails
 * Since: 0.9.2
 */
gchar *
pv_domain_screenshot_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_screenshot_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_interface_stats (PvCall *call, virErrorPtr *error)
{
  virDomainInterfaceStatsStruct out_stats = { 0 };
  int status;

  status = polyvirt_virDomainInterfaceStats (call->handle, call->in[0].pointer, &out_stats, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_interface_stats_from_native (&out_stats);
  return status;
}

static const PvFunction pv_domain_interface_stats_function = {
  .name = "pv_domain_interface_stats",
  .run = run_pv_domain_interface_stats,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_domain_interface_stats_free },
};

/**
 * pv_domain_interface_stats:
 * @self: a #PvDomain
 * @device: Interface, by its host device name (`vnet0`) or its MAC address.
 * @error: return location for a #GError
 *
 * Reads the traffic counters of a network interface of a running domain.
 *
 * Names of host devices change with each start, so take the current one from the XML. An inactive domain gives %PV_ERROR_OPERATION_INVALID.
 *
 * In C: `virDomainInterfaceStats`.
 *
 * Returns: (transfer full): Filled with the counters; %NULL with an error when it fails
 * Since: 0.3.2
 */
PvDomainInterfaceStats *
pv_domain_interface_stats (PvDomain *self, const gchar *device, GError **error)
{
  PvCall call = { .function = &pv_domain_interface_stats_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (device != NULL, NULL);
  call.in[0].pointer = (gpointer) device;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_interface_stats_async:
 * @self: a #PvDomain
 * @device: Interface, by its host device name (`vnet0`) or its MAC address.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_interface_stats(), without waiting. What the callback is given is for pv_domain_interface_stats_finish().
 *
 * Since: 0.3.2
 */
void
pv_domain_interface_stats_async (PvDomain *self, const gchar *device, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_interface_stats_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (device != NULL);
  call.in[0].pointer = (gpointer) device;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_interface_stats_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_interface_stats_async().
 *
 * Returns: (transfer full): Filled with the counters; %NULL with an error when it fails
 * Since: 0.3.2
 */
PvDomainInterfaceStats *
pv_domain_interface_stats_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_interface_stats_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_interface_parameters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetInterfaceParameters (call->handle, call->in[0].pointer, call->in[1].native, (int) call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_interface_parameters_function = {
  .name = "pv_domain_set_interface_parameters",
  .run = run_pv_domain_set_interface_parameters,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_interface_bandwidth,
};

/**
 * pv_domain_set_interface_parameters:
 * @self: a #PvDomain
 * @device: Interface, by its host device name (`vnet0`) or its MAC address.
 * @params: (nullable): New limits.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes the bandwidth limits of a network interface.
 *
 * A direction none of whose parameters is given keeps its limits.
 *
 * In C: `virDomainSetInterfaceParameters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.9
 */
gboolean 
pv_domain_set_interface_parameters (PvDomain *self, const gchar *device, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_interface_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (device != NULL, FALSE);
  call.in[0].pointer = (gpointer) device;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_interface_parameters_async:
 * @self: a #PvDomain
 * @device: Interface, by its host device name (`vnet0`) or its MAC address.
 * @params: (nullable): New limits.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_interface_parameters(), without waiting. What the callback is given is for pv_domain_set_interface_parameters_finish().
 *
 * Since: 0.9.9
 */
void
pv_domain_set_interface_parameters_async (PvDomain *self, const gchar *device, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_interface_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (device != NULL);
  call.in[0].pointer = (gpointer) device;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_interface_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_interface_parameters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.9
 */
gboolean 
pv_domain_set_interface_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_interface_parameters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_interface_parameters (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetInterfaceParameters (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_interface_parameters_function = {
  .name = "pv_domain_get_interface_parameters",
  .run = run_pv_domain_get_interface_parameters,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_interface_parameters:
 * @self: a #PvDomain
 * @device: Interface, by its host device name (`vnet0`) or its MAC address.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Reads the bandwidth limits of a network interface.
 *
 * Call with `nparams` 0 and no array to learn how many parameters there are.
 *
 * In C: `virDomainGetInterfaceParameters`.
 *
 * Returns: (transfer full): Place for the limits; may be NULL when `nparams` is 0; %NULL with an error when it fails
 * Since: 0.9.9
 */
GVariant *
pv_domain_get_interface_parameters (PvDomain *self, const gchar *device, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_interface_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (device != NULL, NULL);
  call.in[0].pointer = (gpointer) device;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_interface_parameters_async:
 * @self: a #PvDomain
 * @device: Interface, by its host device name (`vnet0`) or its MAC address.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_interface_parameters(), without waiting. What the callback is given is for pv_domain_get_interface_parameters_finish().
 *
 * Since: 0.9.9
 */
void
pv_domain_get_interface_parameters_async (PvDomain *self, const gchar *device, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_interface_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (device != NULL);
  call.in[0].pointer = (gpointer) device;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_interface_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_interface_parameters_async().
 *
 * Returns: (transfer full): Place for the limits; may be NULL when `nparams` is 0; %NULL with an error when it fails
 * Since: 0.9.9
 */
GVariant *
pv_domain_get_interface_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_interface_parameters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_attach_device (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainAttachDevice (call->handle, call->in[0].pointer, error);
  return status;
}

static const PvFunction pv_domain_attach_device_function = {
  .name = "pv_domain_attach_device",
  .run = run_pv_domain_attach_device,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
};

/**
 * pv_domain_attach_device:
 * @self: a #PvDomain
 * @xml: One device element, such as `<disk>` or `<interface>`.
 * @error: return location for a #GError
 *
 * Adds a device to a running domain.
 *
 * The stored definition stays as it is, so the device is gone after the next start. Some drivers also exchange the medium of a removable drive this way. pv_domain_attach_device_flags() can change the definition too. An inactive domain gives %PV_ERROR_OPERATION_INVALID.
 *
 * In C: `virDomainAttachDevice`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.9
 */
gboolean 
pv_domain_attach_device (PvDomain *self, const gchar *xml, GError **error)
{
  PvCall call = { .function = &pv_domain_attach_device_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (xml != NULL, FALSE);
  call.in[0].pointer = (gpointer) xml;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_attach_device_async:
 * @self: a #PvDomain
 * @xml: One device element, such as `<disk>` or `<interface>`.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_attach_device(), without waiting. What the callback is given is for pv_domain_attach_device_finish().
 *
 * Since: 0.1.9
 */
void
pv_domain_attach_device_async (PvDomain *self, const gchar *xml, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_attach_device_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_attach_device_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_attach_device_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.9
 */
gboolean 
pv_domain_attach_device_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_attach_device_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_detach_device (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainDetachDevice (call->handle, call->in[0].pointer, error);
  return status;
}

static const PvFunction pv_domain_detach_device_function = {
  .name = "pv_domain_detach_device",
  .run = run_pv_domain_detach_device,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
};

/**
 * pv_domain_detach_device:
 * @self: a #PvDomain
 * @xml: Device element that tells which device is meant; it has to match exactly one.
 * @error: return location for a #GError
 *
 * Takes a device away from a running domain.
 *
 * The guest has to cooperate with the removal of most devices, so the device may still be there when the call returns; see pv_domain_detach_device_flags(), which can change the definition too.
 *
 * In C: `virDomainDetachDevice`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.9
 */
gboolean 
pv_domain_detach_device (PvDomain *self, const gchar *xml, GError **error)
{
  PvCall call = { .function = &pv_domain_detach_device_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (xml != NULL, FALSE);
  call.in[0].pointer = (gpointer) xml;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_detach_device_async:
 * @self: a #PvDomain
 * @xml: Device element that tells which device is meant; it has to match exactly one.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_detach_device(), without waiting. What the callback is given is for pv_domain_detach_device_finish().
 *
 * Since: 0.1.9
 */
void
pv_domain_detach_device_async (PvDomain *self, const gchar *xml, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_detach_device_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_detach_device_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_detach_device_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.9
 */
gboolean 
pv_domain_detach_device_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_detach_device_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_attach_device_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainAttachDeviceFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_attach_device_flags_function = {
  .name = "pv_domain_attach_device_flags",
  .run = run_pv_domain_attach_device_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_attach_device_flags:
 * @self: a #PvDomain
 * @xml: One device element, such as `<disk>` or `<interface>`.
 * @flags: Combination of `DomainDeviceModifyFlags` values.
 * @error: return location for a #GError
 *
 * Adds a device to a running domain, to its stored definition, or to both.
 *
 * When both are asked for and one fails, neither is meant to change. Fails with %PV_ERROR_OPERATION_INVALID when live change is asked of an inactive domain and with %PV_ERROR_CONFIG_UNSUPPORTED when the device cannot be plugged in while the domain runs.
 *
 * In C: `virDomainAttachDeviceFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.7
 */
gboolean 
pv_domain_attach_device_flags (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_attach_device_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (xml != NULL, FALSE);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_attach_device_flags_async:
 * @self: a #PvDomain
 * @xml: One device element, such as `<disk>` or `<interface>`.
 * @flags: Combination of `DomainDeviceModifyFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_attach_device_flags(), without waiting. What the callback is given is for pv_domain_attach_device_flags_finish().
 *
 * Since: 0.7.7
 */
void
pv_domain_attach_device_flags_async (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_attach_device_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_attach_device_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_attach_device_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.7
 */
gboolean 
pv_domain_attach_device_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_attach_device_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_detach_device_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainDetachDeviceFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_detach_device_flags_function = {
  .name = "pv_domain_detach_device_flags",
  .run = run_pv_domain_detach_device_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_detach_device_flags:
 * @self: a #PvDomain
 * @xml: Device element that tells which device is meant; it has to match exactly one.
 * @flags: Combination of `DomainDeviceModifyFlags` values.
 * @error: return location for a #GError
 *
 * Takes a device away from a running domain, from its stored definition, or from both.
 *
 * On a running domain the guest decides when, or whether, it lets go: success means that the request was made. The events %PV_DOMAIN_EVENT_ID_DEVICE_REMOVED and %PV_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED tell the outcome; the request may be repeated. No such device gives %PV_ERROR_DEVICE_MISSING.
 *
 * In C: `virDomainDetachDeviceFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.7
 */
gboolean 
pv_domain_detach_device_flags (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_detach_device_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (xml != NULL, FALSE);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_detach_device_flags_async:
 * @self: a #PvDomain
 * @xml: Device element that tells which device is meant; it has to match exactly one.
 * @flags: Combination of `DomainDeviceModifyFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_detach_device_flags(), without waiting. What the callback is given is for pv_domain_detach_device_flags_finish().
 *
 * Since: 0.7.7
 */
void
pv_domain_detach_device_flags_async (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_detach_device_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_detach_device_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_detach_device_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.7
 */
gboolean 
pv_domain_detach_device_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_detach_device_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_update_device_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainUpdateDeviceFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_update_device_flags_function = {
  .name = "pv_domain_update_device_flags",
  .run = run_pv_domain_update_device_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_update_device_flags:
 * @self: a #PvDomain
 * @xml: The device's full element with the changes made.
 * @flags: Combination of `DomainDeviceModifyFlags` values.
 * @error: return location for a #GError
 *
 * Changes settings of a device that the domain already has.
 *
 * Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and the password of a display. The element has to describe the whole device: what it leaves out is taken as removed or reset, and a change that the device does not allow gives %PV_ERROR_OPERATION_UNSUPPORTED.
 *
 * In C: `virDomainUpdateDeviceFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_update_device_flags (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_update_device_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (xml != NULL, FALSE);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_update_device_flags_async:
 * @self: a #PvDomain
 * @xml: The device's full element with the changes made.
 * @flags: Combination of `DomainDeviceModifyFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_update_device_flags(), without waiting. What the callback is given is for pv_domain_update_device_flags_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_update_device_flags_async (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_update_device_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_update_device_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_update_device_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_update_device_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_update_device_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_detach_device_alias (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainDetachDeviceAlias (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_detach_device_alias_function = {
  .name = "pv_domain_detach_device_alias",
  .run = run_pv_domain_detach_device_alias,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_detach_device_alias:
 * @self: a #PvDomain
 * @alias: Alias of the device, as in its `<alias name='...'/>`.
 * @flags: Combination of `DomainDeviceModifyFlags` values.
 * @error: return location for a #GError
 *
 * Asks for the removal of the device with the given alias.
 *
 * Only a request, in contrast to pv_domain_detach_device_flags(): it never waits for the guest, and the events %PV_DOMAIN_EVENT_ID_DEVICE_REMOVED and %PV_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED tell the outcome. In the stored definition only aliases set by the user can be found.
 *
 * In C: `virDomainDetachDeviceAlias`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 4.4.0
 */
gboolean 
pv_domain_detach_device_alias (PvDomain *self, const gchar *alias, PvDomainDeviceModifyFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_detach_device_alias_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (alias != NULL, FALSE);
  call.in[0].pointer = (gpointer) alias;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_detach_device_alias_async:
 * @self: a #PvDomain
 * @alias: Alias of the device, as in its `<alias name='...'/>`.
 * @flags: Combination of `DomainDeviceModifyFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_detach_device_alias(), without waiting. What the callback is given is for pv_domain_detach_device_alias_finish().
 *
 * Since: 4.4.0
 */
void
pv_domain_detach_device_alias_async (PvDomain *self, const gchar *alias, PvDomainDeviceModifyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_detach_device_alias_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (alias != NULL);
  call.in[0].pointer = (gpointer) alias;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_detach_device_alias_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_detach_device_alias_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 4.4.0
 */
gboolean 
pv_domain_detach_device_alias_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_detach_device_alias_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_send_key (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSendKey (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, call->in[2].pointer, call->in[2].count, (unsigned int) call->in[3].number, error);
  return status;
}

static const PvFunction pv_domain_send_key_function = {
  .name = "pv_domain_send_key",
  .run = run_pv_domain_send_key,
  .n_in = 4,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_INTS, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_send_key:
 * @self: a #PvDomain
 * @codeset: Numbering that `keycodes` follows.
 * @holdtime: How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
 * @keycodes: (array length=n_keycodes): Keys to press, all at once.
 * @n_keycodes: length of @keycodes
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Presses keys in a running domain, holds them together for a while and lets them go.
 *
 * At most `VIR_DOMAIN_SEND_KEY_MAX_KEYS` keys go into one call; sequences take a call for each chord. A code unknown to `codeset` gives %PV_ERROR_INVALID_ARG.
 *
 * In C: `virDomainSendKey`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.3
 */
gboolean 
pv_domain_send_key (PvDomain *self, PvKeycodeSet codeset, guint holdtime, const guint *keycodes, gsize n_keycodes, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_send_key_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) codeset;
  call.in[1].number = (gint64) holdtime;
  call.in[2].pointer = (gpointer) keycodes;
  call.in[2].count = n_keycodes;
  call.in[3].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_send_key_async:
 * @self: a #PvDomain
 * @codeset: Numbering that `keycodes` follows.
 * @holdtime: How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
 * @keycodes: (array length=n_keycodes): Keys to press, all at once.
 * @n_keycodes: length of @keycodes
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_send_key(), without waiting. What the callback is given is for pv_domain_send_key_finish().
 *
 * Since: 0.9.3
 */
void
pv_domain_send_key_async (PvDomain *self, PvKeycodeSet codeset, guint holdtime, const guint *keycodes, gsize n_keycodes, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_send_key_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) codeset;
  call.in[1].number = (gint64) holdtime;
  call.in[2].pointer = (gpointer) keycodes;
  call.in[2].count = n_keycodes;
  call.in[3].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_send_key_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_send_key_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.3
 */
gboolean 
pv_domain_send_key_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_send_key_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_open_console (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainOpenConsole (call->handle, call->in[0].pointer, call->in[1].native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_open_console_function = {
  .name = "pv_domain_open_console",
  .run = run_pv_domain_open_console,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_OBJECT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_open_console:
 * @self: a #PvDomain
 * @dev_name: (nullable): Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
 * @st: The stream to act on.
 * @flags: Combination of `DomainConsoleFlags` values.
 * @error: return location for a #GError
 *
 * Connects a stream to a text console of a running domain.
 *
 * Data goes both ways until the stream is closed. Someone already connected gives %PV_ERROR_OPERATION_FAILED, unless %PV_DOMAIN_CONSOLE_FLAGS_FORCE throws them out. Use a stream opened with %PV_STREAM_FLAGS_NONBLOCK when reading and writing from one thread.
 *
 * In C: `virDomainOpenConsole`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.6
 */
gboolean 
pv_domain_open_console (PvDomain *self, const gchar *dev_name, PvStream *st, PvDomainConsoleFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_open_console_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (PV_IS_STREAM (st), FALSE);
  call.in[0].pointer = (gpointer) dev_name;
  call.in[1].pointer = (gpointer) st;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_open_console_async:
 * @self: a #PvDomain
 * @dev_name: (nullable): Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
 * @st: The stream to act on.
 * @flags: Combination of `DomainConsoleFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_open_console(), without waiting. What the callback is given is for pv_domain_open_console_finish().
 *
 * Since: 0.8.6
 */
void
pv_domain_open_console_async (PvDomain *self, const gchar *dev_name, PvStream *st, PvDomainConsoleFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_open_console_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (PV_IS_STREAM (st));
  call.in[0].pointer = (gpointer) dev_name;
  call.in[1].pointer = (gpointer) st;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_open_console_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_open_console_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.6
 */
gboolean 
pv_domain_open_console_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_open_console_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_open_channel (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainOpenChannel (call->handle, call->in[0].pointer, call->in[1].native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_open_channel_function = {
  .name = "pv_domain_open_channel",
  .run = run_pv_domain_open_channel,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_OBJECT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_open_channel:
 * @self: a #PvDomain
 * @name: (nullable): Target name of a virtio channel, or the device's alias; NULL takes the first channel.
 * @st: The stream to act on.
 * @flags: Combination of `DomainChannelFlags` values.
 * @error: return location for a #GError
 *
 * Connects a stream to a channel between host and guest of a running domain.
 *
 * Data goes both ways until the stream is closed. Someone already connected gives %PV_ERROR_OPERATION_FAILED, unless %PV_DOMAIN_CHANNEL_FLAGS_FORCE throws them out.
 *
 * In C: `virDomainOpenChannel`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.2
 */
gboolean 
pv_domain_open_channel (PvDomain *self, const gchar *name, PvStream *st, PvDomainChannelFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_open_channel_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (PV_IS_STREAM (st), FALSE);
  call.in[0].pointer = (gpointer) name;
  call.in[1].pointer = (gpointer) st;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_open_channel_async:
 * @self: a #PvDomain
 * @name: (nullable): Target name of a virtio channel, or the device's alias; NULL takes the first channel.
 * @st: The stream to act on.
 * @flags: Combination of `DomainChannelFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_open_channel(), without waiting. What the callback is given is for pv_domain_open_channel_finish().
 *
 * Since: 1.0.2
 */
void
pv_domain_open_channel_async (PvDomain *self, const gchar *name, PvStream *st, PvDomainChannelFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_open_channel_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (PV_IS_STREAM (st));
  call.in[0].pointer = (gpointer) name;
  call.in[1].pointer = (gpointer) st;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_open_channel_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_open_channel_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.2
 */
gboolean 
pv_domain_open_channel_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_open_channel_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_open_graphics (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainOpenGraphics (call->handle, (unsigned int) call->in[0].number, (int) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_open_graphics_function = {
  .name = "pv_domain_open_graphics",
  .run = run_pv_domain_open_graphics,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_open_graphics:
 * @self: a #PvDomain
 * @idx: Which graphics device, in the order of the XML, from 0.
 * @fd: One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
 * @flags: Combination of `DomainOpenGraphicsFlags` values.
 * @error: return location for a #GError
 *
 * Hands one end of a connected socket to a display server of a running domain.
 *
 * The caller keeps the other end and talks the display's protocol on it. Works with a local connection only; pv_domain_open_graphics_fd() makes the pair of sockets itself and is preferred.
 *
 * In C: `virDomainOpenGraphics`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.7
 */
gboolean 
pv_domain_open_graphics (PvDomain *self, guint idx, gint fd, PvDomainOpenGraphicsFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_open_graphics_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) idx;
  call.in[1].number = (gint64) fd;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_open_graphics_async:
 * @self: a #PvDomain
 * @idx: Which graphics device, in the order of the XML, from 0.
 * @fd: One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
 * @flags: Combination of `DomainOpenGraphicsFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_open_graphics(), without waiting. What the callback is given is for pv_domain_open_graphics_finish().
 *
 * Since: 0.9.7
 */
void
pv_domain_open_graphics_async (PvDomain *self, guint idx, gint fd, PvDomainOpenGraphicsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_open_graphics_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) idx;
  call.in[1].number = (gint64) fd;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_open_graphics_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_open_graphics_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.7
 */
gboolean 
pv_domain_open_graphics_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_open_graphics_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_open_graphics_fd (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainOpenGraphicsFD (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_open_graphics_fd_function = {
  .name = "pv_domain_open_graphics_fd",
  .run = run_pv_domain_open_graphics_fd,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_open_graphics_fd:
 * @self: a #PvDomain
 * @idx: Which graphics device, in the order of the XML, from 0.
 * @flags: Combination of `DomainOpenGraphicsFlags` values.
 * @error: return location for a #GError
 *
 * Opens a connection to a display server of a running domain and returns it as a file descriptor.
 *
 * Works only over a local connection that can carry descriptors.
 *
 * In C: `virDomainOpenGraphicsFD`.
 *
 * Returns: A connected descriptor, 0 or more, which the caller closes; -1 with an error; -1 with an error when it fails
 * Since: 1.2.8
 */
gint 
pv_domain_open_graphics_fd (PvDomain *self, guint idx, PvDomainOpenGraphicsFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_open_graphics_fd_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  call.in[0].number = (gint64) idx;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_domain_open_graphics_fd_async:
 * @self: a #PvDomain
 * @idx: Which graphics device, in the order of the XML, from 0.
 * @flags: Combination of `DomainOpenGraphicsFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_open_graphics_fd(), without waiting. What the callback is given is for pv_domain_open_graphics_fd_finish().
 *
 * Since: 1.2.8
 */
void
pv_domain_open_graphics_fd_async (PvDomain *self, guint idx, PvDomainOpenGraphicsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_open_graphics_fd_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) idx;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_open_graphics_fd_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_open_graphics_fd_async().
 *
 * Returns: A connected descriptor, 0 or more, which the caller closes; -1 with an error; -1 with an error when it fails
 * Since: 1.2.8
 */
gint 
pv_domain_open_graphics_fd_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  if (!pv_call_finish (self, &pv_domain_open_graphics_fd_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_domain_inject_nmi (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainInjectNMI (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_inject_nmi_function = {
  .name = "pv_domain_inject_nmi",
  .run = run_pv_domain_inject_nmi,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_inject_nmi:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Sends a non-maskable interrupt to a running domain.
 *
 * Guest kernels are often set up to panic and dump their memory on it.
 *
 * In C: `virDomainInjectNMI`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_domain_inject_nmi (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_inject_nmi_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_inject_nmi_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_inject_nmi(), without waiting. What the callback is given is for pv_domain_inject_nmi_finish().
 *
 * Since: 0.9.2
 */
void
pv_domain_inject_nmi_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_inject_nmi_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_inject_nmi_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_inject_nmi_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_domain_inject_nmi_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_inject_nmi_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_graphics_reload (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainGraphicsReload (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_graphics_reload_function = {
  .name = "pv_domain_graphics_reload",
  .run = run_pv_domain_graphics_reload,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_graphics_reload:
 * @self: a #PvDomain
 * @type: Which display servers.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Makes display servers of a running domain read their settings from disk again.
 *
 * For VNC these are the TLS certificates, so that new ones come into effect without a restart; present clients stay connected.
 *
 * In C: `virDomainGraphicsReload`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 10.2.0
 */
gboolean 
pv_domain_graphics_reload (PvDomain *self, PvDomainGraphicsReloadType type, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_graphics_reload_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) type;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_graphics_reload_async:
 * @self: a #PvDomain
 * @type: Which display servers.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_graphics_reload(), without waiting. What the callback is given is for pv_domain_graphics_reload_finish().
 *
 * Since: 10.2.0
 */
void
pv_domain_graphics_reload_async (PvDomain *self, PvDomainGraphicsReloadType type, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_graphics_reload_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) type;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_graphics_reload_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_graphics_reload_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 10.2.0
 */
gboolean 
pv_domain_graphics_reload_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_graphics_reload_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_announce_interface (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainAnnounceInterface (call->handle, call->in[0].pointer, call->in[1].native, (int) call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_announce_interface_function = {
  .name = "pv_domain_announce_interface",
  .run = run_pv_domain_announce_interface,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_announce_interface,
};

/**
 * pv_domain_announce_interface:
 * @self: a #PvDomain
 * @device: (nullable): Interface, by its MAC address or its host device name (`vnet0`); NULL means all interfaces.
 * @params: (nullable): Timing; may be NULL when `nparams` is 0.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.
 *
 * Good after changes to the network around a domain. The packets are spread over time as `params` tell; the call does not wait for them.
 *
 * In C: `virDomainAnnounceInterface`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 12.5.0
 */
gboolean 
pv_domain_announce_interface (PvDomain *self, const gchar *device, GVariant *params, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_announce_interface_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) device;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_announce_interface_async:
 * @self: a #PvDomain
 * @device: (nullable): Interface, by its MAC address or its host device name (`vnet0`); NULL means all interfaces.
 * @params: (nullable): Timing; may be NULL when `nparams` is 0.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_announce_interface(), without waiting. What the callback is given is for pv_domain_announce_interface_finish().
 *
 * Since: 12.5.0
 */
void
pv_domain_announce_interface_async (PvDomain *self, const gchar *device, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_announce_interface_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) device;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_announce_interface_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_announce_interface_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 12.5.0
 */
gboolean 
pv_domain_announce_interface_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_announce_interface_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
