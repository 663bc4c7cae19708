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
run_pv_network_port_lookup_by_uuid (PvCall *call, virErrorPtr *error)
{
  virNetworkPortPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkPortLookupByUUID (call->handle, call->in[0].native, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK_PORT, out_result);
  return status;
}

static const PvFunction pv_network_port_lookup_by_uuid_function = {
  .name = "pv_network_port_lookup_by_uuid",
  .run = run_pv_network_port_lookup_by_uuid,
  .n_in = 1,
  .in = { PV_IN_UUID },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_network_port_lookup_by_uuid:
 * @self: a #PvNetwork
 * @uuid: UUID of the port.
 * @error: return location for a #GError
 *
 * Finds a port of a network by its UUID, given as bytes.
 *
 * Fails with %PV_ERROR_NO_NETWORK_PORT when there is none.
 *
 * In C: `virNetworkPortLookupByUUID`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
PvNetworkPort *
pv_network_port_lookup_by_uuid (PvNetwork *self, GBytes *uuid, GError **error)
{
  PvCall call = { .function = &pv_network_port_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_port_lookup_by_uuid_async:
 * @self: a #PvNetwork
 * @uuid: UUID of the port.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_port_lookup_by_uuid(), without waiting. What the callback is given is for pv_network_port_lookup_by_uuid_finish().
 *
 * Since: 5.5.0
 */
void
pv_network_port_lookup_by_uuid_async (PvNetwork *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_port_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_port_lookup_by_uuid_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_port_lookup_by_uuid_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
PvNetworkPort *
pv_network_port_lookup_by_uuid_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_finish (self, &pv_network_port_lookup_by_uuid_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_port_lookup_by_uuid_string (PvCall *call, virErrorPtr *error)
{
  virNetworkPortPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkPortLookupByUUIDString (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK_PORT, out_result);
  return status;
}

static const PvFunction pv_network_port_lookup_by_uuid_string_function = {
  .name = "pv_network_port_lookup_by_uuid_string",
  .run = run_pv_network_port_lookup_by_uuid_string,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_network_port_lookup_by_uuid_string:
 * @self: a #PvNetwork
 * @uuidstr: UUID in hexadecimal, with or without hyphens.
 * @error: return location for a #GError
 *
 * Finds a port of a network by its UUID, given as text.
 *
 * Fails with %PV_ERROR_INVALID_ARG when the text is not a UUID.
 *
 * In C: `virNetworkPortLookupByUUIDString`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
PvNetworkPort *
pv_network_port_lookup_by_uuid_string (PvNetwork *self, const gchar *uuidstr, GError **error)
{
  PvCall call = { .function = &pv_network_port_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  g_return_val_if_fail (uuidstr != NULL, NULL);
  call.in[0].pointer = (gpointer) uuidstr;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_port_lookup_by_uuid_string_async:
 * @self: a #PvNetwork
 * @uuidstr: UUID in hexadecimal, with or without hyphens.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_port_lookup_by_uuid_string(), without waiting. What the callback is given is for pv_network_port_lookup_by_uuid_string_finish().
 *
 * Since: 5.5.0
 */
void
pv_network_port_lookup_by_uuid_string_async (PvNetwork *self, const gchar *uuidstr, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_port_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  g_return_if_fail (uuidstr != NULL);
  call.in[0].pointer = (gpointer) uuidstr;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_port_lookup_by_uuid_string_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_port_lookup_by_uuid_string_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
PvNetworkPort *
pv_network_port_lookup_by_uuid_string_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_finish (self, &pv_network_port_lookup_by_uuid_string_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_port_create_xml (PvCall *call, virErrorPtr *error)
{
  virNetworkPortPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkPortCreateXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK_PORT, out_result);
  return status;
}

static const PvFunction pv_network_port_create_xml_function = {
  .name = "pv_network_port_create_xml",
  .run = run_pv_network_port_create_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_network_port_create_xml:
 * @self: a #PvNetwork
 * @xmldesc: Document whose root is `<networkport>`.
 * @flags: Combination of `NetworkPortCreateFlags` values.
 * @error: return location for a #GError
 *
 * Creates a port on an active network and allocates what it needs there.
 *
 * Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with %PV_ERROR_OPERATION_INVALID when the network is not active, and with %PV_ERROR_NETWORK_PORT_EXIST when the UUID is taken.
 *
 * In C: `virNetworkPortCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
PvNetworkPort *
pv_network_port_create_xml (PvNetwork *self, const gchar *xmldesc, PvNetworkPortCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_network_port_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  g_return_val_if_fail (xmldesc != NULL, NULL);
  call.in[0].pointer = (gpointer) xmldesc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_port_create_xml_async:
 * @self: a #PvNetwork
 * @xmldesc: Document whose root is `<networkport>`.
 * @flags: Combination of `NetworkPortCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_port_create_xml(), without waiting. What the callback is given is for pv_network_port_create_xml_finish().
 *
 * Since: 5.5.0
 */
void
pv_network_port_create_xml_async (PvNetwork *self, const gchar *xmldesc, PvNetworkPortCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_port_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  g_return_if_fail (xmldesc != NULL);
  call.in[0].pointer = (gpointer) xmldesc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_port_create_xml_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_port_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
PvNetworkPort *
pv_network_port_create_xml_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_finish (self, &pv_network_port_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_port_get_network (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkPortGetNetwork (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK, out_result);
  return status;
}

static const PvFunction pv_network_port_get_network_function = {
  .name = "pv_network_port_get_network",
  .run = run_pv_network_port_get_network,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_network_port_get_network:
 * @self: a #PvNetworkPort
 * @error: return location for a #GError
 *
 * Gives the network a port belongs to.
 *
 * The reference count of the network stays as it is: do not free what is returned.
 *
 * In C: `virNetworkPortGetNetwork`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
PvNetwork *
pv_network_port_get_network (PvNetworkPort *self, GError **error)
{
  PvCall call = { .function = &pv_network_port_get_network_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_port_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virNetworkPortGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_network_port_get_xml_desc_function = {
  .name = "pv_network_port_get_xml_desc",
  .run = run_pv_network_port_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_network_port_get_xml_desc:
 * @self: a #PvNetworkPort
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Describes a network port as XML. The caller frees the text.
 *
 * In C: `virNetworkPortGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
gchar *
pv_network_port_get_xml_desc (PvNetworkPort *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_network_port_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_port_get_xml_desc_async:
 * @self: a #PvNetworkPort
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_port_get_xml_desc(), without waiting. What the callback is given is for pv_network_port_get_xml_desc_finish().
 *
 * Since: 5.5.0
 */
void
pv_network_port_get_xml_desc_async (PvNetworkPort *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_port_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK_PORT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_port_get_xml_desc_finish:
 * @self: a #PvNetworkPort
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_port_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.5.0
 */
gchar *
pv_network_port_get_xml_desc_finish (PvNetworkPort *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), NULL);
  if (!pv_call_finish (self, &pv_network_port_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_port_get_uuid (PvCall *call, virErrorPtr *error)
{
  unsigned char out_uuid[VIR_UUID_BUFLEN];
  int status;

  status = polyvirt_virNetworkPortGetUUID (call->handle, out_uuid, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_uuid_bytes (out_uuid);
  return status;
}

static const PvFunction pv_network_port_get_uuid_function = {
  .name = "pv_network_port_get_uuid",
  .run = run_pv_network_port_get_uuid,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_network_port_get_uuid:
 * @self: a #PvNetworkPort
 * @error: return location for a #GError
 *
 * Gives the UUID of a network port as bytes.
 *
 * In C: `virNetworkPortGetUUID`.
 *
 * Returns: (transfer full): Receives `VIR_UUID_BUFLEN` bytes; %NULL with an error when it fails
 * Since: 5.5.0
 */
GBytes *
pv_network_port_get_uuid (PvNetworkPort *self, GError **error)
{
  PvCall call = { .function = &pv_network_port_get_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_port_get_uuid_string (PvCall *call, virErrorPtr *error)
{
  char *out_buf = 0;
  int status;

  status = polyvirt_virNetworkPortGetUUIDString (call->handle, &out_buf, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_buf;
  return status;
}

static const PvFunction pv_network_port_get_uuid_string_function = {
  .name = "pv_network_port_get_uuid_string",
  .run = run_pv_network_port_get_uuid_string,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_network_port_get_uuid_string:
 * @self: a #PvNetworkPort
 * @error: return location for a #GError
 *
 * Gives the UUID of a network port as text.
 *
 * In C: `virNetworkPortGetUUIDString`.
 *
 * Returns: (transfer full): Receives hexadecimal text with hyphens and a closing zero byte; %NULL with an error when it fails
 * Since: 5.5.0
 */
gchar *
pv_network_port_get_uuid_string (PvNetworkPort *self, GError **error)
{
  PvCall call = { .function = &pv_network_port_get_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_port_set_parameters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNetworkPortSetParameters (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_network_port_set_parameters_function = {
  .name = "pv_network_port_set_parameters",
  .run = run_pv_network_port_set_parameters,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_network_port,
};

/**
 * pv_network_port_set_parameters:
 * @self: a #PvNetworkPort
 * @params: (nullable): Limits to set.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Changes the bandwidth limits of a network port while it is in use.
 *
 * Fields that are left out keep their value. Fails with %PV_ERROR_OPERATION_INVALID when the network is not active.
 *
 * In C: `virNetworkPortSetParameters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.5.0
 */
gboolean 
pv_network_port_set_parameters (PvNetworkPort *self, GVariant *params, guint flags, GError **error)
{
  PvCall call = { .function = &pv_network_port_set_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_port_set_parameters_async:
 * @self: a #PvNetworkPort
 * @params: (nullable): Limits to set.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_port_set_parameters(), without waiting. What the callback is given is for pv_network_port_set_parameters_finish().
 *
 * Since: 5.5.0
 */
void
pv_network_port_set_parameters_async (PvNetworkPort *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_port_set_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK_PORT (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_port_set_parameters_finish:
 * @self: a #PvNetworkPort
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_port_set_parameters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.5.0
 */
gboolean 
pv_network_port_set_parameters_finish (PvNetworkPort *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), FALSE);
  if (!pv_call_finish (self, &pv_network_port_set_parameters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_network_port_get_parameters (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virNetworkPortGetParameters (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_network_port_get_parameters_function = {
  .name = "pv_network_port_get_parameters",
  .run = run_pv_network_port_get_parameters,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_network_port_get_parameters:
 * @self: a #PvNetworkPort
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reads the bandwidth limits of a network port. The caller frees the set with pv_typed_params_free().
 *
 * In C: `virNetworkPortGetParameters`.
 *
 * Returns: (transfer full): Where to put the limits; %NULL with an error when it fails
 * Since: 5.5.0
 */
GVariant *
pv_network_port_get_parameters (PvNetworkPort *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_network_port_get_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_port_get_parameters_async:
 * @self: a #PvNetworkPort
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_port_get_parameters(), without waiting. What the callback is given is for pv_network_port_get_parameters_finish().
 *
 * Since: 5.5.0
 */
void
pv_network_port_get_parameters_async (PvNetworkPort *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_port_get_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK_PORT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_port_get_parameters_finish:
 * @self: a #PvNetworkPort
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_port_get_parameters_async().
 *
 * Returns: (transfer full): Where to put the limits; %NULL with an error when it fails
 * Since: 5.5.0
 */
GVariant *
pv_network_port_get_parameters_finish (PvNetworkPort *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), NULL);
  if (!pv_call_finish (self, &pv_network_port_get_parameters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_port_delete (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNetworkPortDelete (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_network_port_delete_function = {
  .name = "pv_network_port_delete",
  .run = run_pv_network_port_delete,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_network_port_delete:
 * @self: a #PvNetworkPort
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Deletes a network port and gives back what it held.
 *
 * A guest interface that still uses it loses its connection to the network. The handle stays valid and has to be freed.
 *
 * In C: `virNetworkPortDelete`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.5.0
 */
gboolean 
pv_network_port_delete (PvNetworkPort *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_network_port_delete_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_port_delete_async:
 * @self: a #PvNetworkPort
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_port_delete(), without waiting. What the callback is given is for pv_network_port_delete_finish().
 *
 * Since: 5.5.0
 */
void
pv_network_port_delete_async (PvNetworkPort *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_port_delete_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK_PORT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_port_delete_finish:
 * @self: a #PvNetworkPort
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_port_delete_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.5.0
 */
gboolean 
pv_network_port_delete_finish (PvNetworkPort *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK_PORT (self), FALSE);
  if (!pv_call_finish (self, &pv_network_port_delete_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_network_list_all_ports (PvCall *call, virErrorPtr *error)
{
  virNetworkPortPtr *out_ports = 0;
  size_t out_n_ports = 0;
  int status;

  status = polyvirt_virNetworkListAllPorts (call->handle, (unsigned int) call->in[0].number, &out_ports, &out_n_ports, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_NETWORK_PORT, (gpointer *) out_ports, out_n_ports);
  return status;
}

static const PvFunction pv_network_list_all_ports_function = {
  .name = "pv_network_list_all_ports",
  .run = run_pv_network_list_all_ports,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_network_list_all_ports:
 * @self: a #PvNetwork
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the ports of a network with handles to all of them.
 *
 * The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * In C: `virNetworkListAllPorts`.
 *
 * Returns: (transfer container) (element-type PvNetworkPort): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 5.5.0
 */
GPtrArray *
pv_network_list_all_ports (PvNetwork *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_network_list_all_ports_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_list_all_ports_async:
 * @self: a #PvNetwork
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_list_all_ports(), without waiting. What the callback is given is for pv_network_list_all_ports_finish().
 *
 * Since: 5.5.0
 */
void
pv_network_list_all_ports_async (PvNetwork *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_list_all_ports_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_list_all_ports_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_list_all_ports_async().
 *
 * Returns: (transfer container) (element-type PvNetworkPort): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 5.5.0
 */
GPtrArray *
pv_network_list_all_ports_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_finish (self, &pv_network_list_all_ports_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}
