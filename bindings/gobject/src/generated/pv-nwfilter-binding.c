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
run_pv_connect_nw_filter_binding_lookup_by_port_dev (PvCall *call, virErrorPtr *error)
{
  virNWFilterBindingPtr out_result = 0;
  int status;

  status = polyvirt_virNWFilterBindingLookupByPortDev (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NW_FILTER_BINDING, out_result);
  return status;
}

static const PvFunction pv_connect_nw_filter_binding_lookup_by_port_dev_function = {
  .name = "pv_connect_nw_filter_binding_lookup_by_port_dev",
  .run = run_pv_connect_nw_filter_binding_lookup_by_port_dev,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_nw_filter_binding_lookup_by_port_dev:
 * @self: a #PvConnect
 * @portdev: Device name of the port on the host, such as `vnet0`.
 * @error: return location for a #GError
 *
 * Finds a filter binding by the device name of its port.
 *
 * Fails with %PV_ERROR_NO_NWFILTER_BINDING when there is none.
 *
 * In C: `virNWFilterBindingLookupByPortDev`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 4.5.0
 */
PvNwFilterBinding *
pv_connect_nw_filter_binding_lookup_by_port_dev (PvConnect *self, const gchar *portdev, GError **error)
{
  PvCall call = { .function = &pv_connect_nw_filter_binding_lookup_by_port_dev_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (portdev != NULL, NULL);
  call.in[0].pointer = (gpointer) portdev;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_nw_filter_binding_lookup_by_port_dev_async:
 * @self: a #PvConnect
 * @portdev: Device name of the port on the host, such as `vnet0`.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_nw_filter_binding_lookup_by_port_dev(), without waiting. What the callback is given is for pv_connect_nw_filter_binding_lookup_by_port_dev_finish().
 *
 * Since: 4.5.0
 */
void
pv_connect_nw_filter_binding_lookup_by_port_dev_async (PvConnect *self, const gchar *portdev, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_nw_filter_binding_lookup_by_port_dev_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (portdev != NULL);
  call.in[0].pointer = (gpointer) portdev;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_nw_filter_binding_lookup_by_port_dev_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_nw_filter_binding_lookup_by_port_dev_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 4.5.0
 */
PvNwFilterBinding *
pv_connect_nw_filter_binding_lookup_by_port_dev_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_nw_filter_binding_lookup_by_port_dev_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_nw_filter_binding_get_port_dev:
 * @self: a #PvNwFilterBinding
 *
 * Tells the device name of the port that a filter binding covers.
 *
 * In C: `virNWFilterBindingGetPortDev`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 4.5.0
 */
const gchar *
pv_nw_filter_binding_get_port_dev (PvNwFilterBinding *self)
{
  g_return_val_if_fail (PV_IS_NW_FILTER_BINDING (self), NULL);
  return virNWFilterBindingGetPortDev (pv_object_get_handle (PV_OBJECT (self)));
}

/**
 * pv_nw_filter_binding_get_filter_name:
 * @self: a #PvNwFilterBinding
 *
 * Tells the name of the network filter that a binding applies.
 *
 * In C: `virNWFilterBindingGetFilterName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 4.5.0
 */
const gchar *
pv_nw_filter_binding_get_filter_name (PvNwFilterBinding *self)
{
  g_return_val_if_fail (PV_IS_NW_FILTER_BINDING (self), NULL);
  return virNWFilterBindingGetFilterName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_connect_list_all_nw_filter_bindings (PvCall *call, virErrorPtr *error)
{
  virNWFilterBindingPtr *out_bindings = 0;
  size_t out_n_bindings = 0;
  int status;

  status = polyvirt_virConnectListAllNWFilterBindings (call->handle, (unsigned int) call->in[0].number, &out_bindings, &out_n_bindings, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_NW_FILTER_BINDING, (gpointer *) out_bindings, out_n_bindings);
  return status;
}

static const PvFunction pv_connect_list_all_nw_filter_bindings_function = {
  .name = "pv_connect_list_all_nw_filter_bindings",
  .run = run_pv_connect_list_all_nw_filter_bindings,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_list_all_nw_filter_bindings:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the filter bindings.
 *
 * In C: `virConnectListAllNWFilterBindings`.
 *
 * Returns: (transfer container) (element-type PvNwFilterBinding): Receives the handles, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 4.5.0
 */
GPtrArray *
pv_connect_list_all_nw_filter_bindings (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_list_all_nw_filter_bindings_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_all_nw_filter_bindings_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_all_nw_filter_bindings(), without waiting. What the callback is given is for pv_connect_list_all_nw_filter_bindings_finish().
 *
 * Since: 4.5.0
 */
void
pv_connect_list_all_nw_filter_bindings_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_all_nw_filter_bindings_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_all_nw_filter_bindings_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_all_nw_filter_bindings_async().
 *
 * Returns: (transfer container) (element-type PvNwFilterBinding): Receives the handles, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 4.5.0
 */
GPtrArray *
pv_connect_list_all_nw_filter_bindings_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_all_nw_filter_bindings_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_nw_filter_binding_create_xml (PvCall *call, virErrorPtr *error)
{
  virNWFilterBindingPtr out_result = 0;
  int status;

  status = polyvirt_virNWFilterBindingCreateXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NW_FILTER_BINDING, out_result);
  return status;
}

static const PvFunction pv_connect_nw_filter_binding_create_xml_function = {
  .name = "pv_connect_nw_filter_binding_create_xml",
  .run = run_pv_connect_nw_filter_binding_create_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_nw_filter_binding_create_xml:
 * @self: a #PvConnect
 * @xml: Description of the binding, as a `filterbinding` element.
 * @flags: Combination of `NWFilterBindingCreateFlags` values.
 * @error: return location for a #GError
 *
 * Creates a filter binding, which applies the filter's rules to the port at once.
 *
 * Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only connections.
 *
 * In C: `virNWFilterBindingCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 4.5.0
 */
PvNwFilterBinding *
pv_connect_nw_filter_binding_create_xml (PvConnect *self, const gchar *xml, PvNwFilterBindingCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_nw_filter_binding_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml != NULL, NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_nw_filter_binding_create_xml_async:
 * @self: a #PvConnect
 * @xml: Description of the binding, as a `filterbinding` element.
 * @flags: Combination of `NWFilterBindingCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_nw_filter_binding_create_xml(), without waiting. What the callback is given is for pv_connect_nw_filter_binding_create_xml_finish().
 *
 * Since: 4.5.0
 */
void
pv_connect_nw_filter_binding_create_xml_async (PvConnect *self, const gchar *xml, PvNwFilterBindingCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_nw_filter_binding_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_nw_filter_binding_create_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_nw_filter_binding_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 4.5.0
 */
PvNwFilterBinding *
pv_connect_nw_filter_binding_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_nw_filter_binding_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_nw_filter_binding_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virNWFilterBindingGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_nw_filter_binding_get_xml_desc_function = {
  .name = "pv_nw_filter_binding_get_xml_desc",
  .run = run_pv_nw_filter_binding_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_nw_filter_binding_get_xml_desc:
 * @self: a #PvNwFilterBinding
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Describes a filter binding as XML.
 *
 * In C: `virNWFilterBindingGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 4.5.0
 */
gchar *
pv_nw_filter_binding_get_xml_desc (PvNwFilterBinding *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_nw_filter_binding_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NW_FILTER_BINDING (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_nw_filter_binding_get_xml_desc_async:
 * @self: a #PvNwFilterBinding
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_nw_filter_binding_get_xml_desc(), without waiting. What the callback is given is for pv_nw_filter_binding_get_xml_desc_finish().
 *
 * Since: 4.5.0
 */
void
pv_nw_filter_binding_get_xml_desc_async (PvNwFilterBinding *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_nw_filter_binding_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NW_FILTER_BINDING (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_nw_filter_binding_get_xml_desc_finish:
 * @self: a #PvNwFilterBinding
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_nw_filter_binding_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 4.5.0
 */
gchar *
pv_nw_filter_binding_get_xml_desc_finish (PvNwFilterBinding *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NW_FILTER_BINDING (self), NULL);
  if (!pv_call_finish (self, &pv_nw_filter_binding_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_nw_filter_binding_delete (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNWFilterBindingDelete (call->handle, error);
  return status;
}

static const PvFunction pv_nw_filter_binding_delete_function = {
  .name = "pv_nw_filter_binding_delete",
  .run = run_pv_nw_filter_binding_delete,
};

/**
 * pv_nw_filter_binding_delete:
 * @self: a #PvNwFilterBinding
 * @error: return location for a #GError
 *
 * Deletes a filter binding, which takes the filter's rules off the port.
 *
 * Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available on read-only connections.
 *
 * In C: `virNWFilterBindingDelete`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 4.5.0
 */
gboolean 
pv_nw_filter_binding_delete (PvNwFilterBinding *self, GError **error)
{
  PvCall call = { .function = &pv_nw_filter_binding_delete_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NW_FILTER_BINDING (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_nw_filter_binding_delete_async:
 * @self: a #PvNwFilterBinding
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_nw_filter_binding_delete(), without waiting. What the callback is given is for pv_nw_filter_binding_delete_finish().
 *
 * Since: 4.5.0
 */
void
pv_nw_filter_binding_delete_async (PvNwFilterBinding *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_nw_filter_binding_delete_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NW_FILTER_BINDING (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_nw_filter_binding_delete_finish:
 * @self: a #PvNwFilterBinding
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_nw_filter_binding_delete_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 4.5.0
 */
gboolean 
pv_nw_filter_binding_delete_finish (PvNwFilterBinding *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NW_FILTER_BINDING (self), FALSE);
  if (!pv_call_finish (self, &pv_nw_filter_binding_delete_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
