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
run_pv_interface_get_connect (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virInterfaceGetConnect (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_interface_get_connect_function = {
  .name = "pv_interface_get_connect",
  .run = run_pv_interface_get_connect,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_interface_get_connect:
 * @self: a #PvInterface
 * @error: return location for a #GError
 *
 * Tells the connection that a handle of a host interface belongs to.
 *
 * No reference is added: the result stays valid as long as the handle does and must not be closed.
 *
 * In C: `virInterfaceGetConnect`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvConnect *
pv_interface_get_connect (PvInterface *self, GError **error)
{
  PvCall call = { .function = &pv_interface_get_connect_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_INTERFACE (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_num_of_interfaces (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfInterfaces (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_interfaces_function = {
  .name = "pv_connect_num_of_interfaces",
  .run = run_pv_connect_num_of_interfaces,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_interfaces:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the host interfaces that are up.
 *
 * In C: `virConnectNumOfInterfaces`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.6.4
 */
gint 
pv_connect_num_of_interfaces (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_interfaces_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_interfaces_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_interfaces(), without waiting. What the callback is given is for pv_connect_num_of_interfaces_finish().
 *
 * Since: 0.6.4
 */
void
pv_connect_num_of_interfaces_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_interfaces_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_interfaces_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_interfaces_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.6.4
 */
gint 
pv_connect_num_of_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_interfaces_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_interfaces (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virConnectListInterfaces (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_list_interfaces_function = {
  .name = "pv_connect_list_interfaces",
  .run = run_pv_connect_list_interfaces,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_interfaces:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the names of the host interfaces that are up.
 *
 * The number may change between counting and listing.
 *
 * In C: `virConnectListInterfaces`.
 *
 * Discouraged: use virConnectListAllInterfaces
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.6.4
 */
gchar **
pv_connect_list_interfaces (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_interfaces_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_interfaces_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_interfaces(), without waiting. What the callback is given is for pv_connect_list_interfaces_finish().
 *
 * Since: 0.6.4
 */
void
pv_connect_list_interfaces_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_interfaces_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_interfaces_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_interfaces_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.6.4
 */
gchar **
pv_connect_list_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_interfaces_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_num_of_defined_interfaces (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfDefinedInterfaces (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_defined_interfaces_function = {
  .name = "pv_connect_num_of_defined_interfaces",
  .run = run_pv_connect_num_of_defined_interfaces,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_defined_interfaces:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the host interfaces that are configured but down.
 *
 * In C: `virConnectNumOfDefinedInterfaces`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.7.0
 */
gint 
pv_connect_num_of_defined_interfaces (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_defined_interfaces_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_defined_interfaces_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_defined_interfaces(), without waiting. What the callback is given is for pv_connect_num_of_defined_interfaces_finish().
 *
 * Since: 0.7.0
 */
void
pv_connect_num_of_defined_interfaces_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_defined_interfaces_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_defined_interfaces_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_defined_interfaces_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.7.0
 */
gint 
pv_connect_num_of_defined_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_defined_interfaces_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_defined_interfaces (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virConnectListDefinedInterfaces (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_list_defined_interfaces_function = {
  .name = "pv_connect_list_defined_interfaces",
  .run = run_pv_connect_list_defined_interfaces,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_defined_interfaces:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the names of the host interfaces that are configured but down.
 *
 * The number may change between counting and listing.
 *
 * In C: `virConnectListDefinedInterfaces`.
 *
 * Discouraged: use virConnectListAllInterfaces
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.7.0
 */
gchar **
pv_connect_list_defined_interfaces (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_defined_interfaces_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_defined_interfaces_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_defined_interfaces(), without waiting. What the callback is given is for pv_connect_list_defined_interfaces_finish().
 *
 * Since: 0.7.0
 */
void
pv_connect_list_defined_interfaces_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_defined_interfaces_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_defined_interfaces_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_defined_interfaces_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.7.0
 */
gchar **
pv_connect_list_defined_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_defined_interfaces_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_list_all_interfaces (PvCall *call, virErrorPtr *error)
{
  virInterfacePtr *out_ifaces = 0;
  size_t out_n_ifaces = 0;
  int status;

  status = polyvirt_virConnectListAllInterfaces (call->handle, (unsigned int) call->in[0].number, &out_ifaces, &out_n_ifaces, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_INTERFACE, (gpointer *) out_ifaces, out_n_ifaces);
  return status;
}

static const PvFunction pv_connect_list_all_interfaces_function = {
  .name = "pv_connect_list_all_interfaces",
  .run = run_pv_connect_list_all_interfaces,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_list_all_interfaces:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllInterfacesFlags` values.
 * @error: return location for a #GError
 *
 * Lists the host's interfaces, or those that match `flags`.
 *
 * In C: `virConnectListAllInterfaces`.
 *
 * Returns: (transfer container) (element-type PvInterface): Receives the handles, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_interfaces (PvConnect *self, PvConnectListAllInterfacesFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_list_all_interfaces_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_all_interfaces_async:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllInterfacesFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_all_interfaces(), without waiting. What the callback is given is for pv_connect_list_all_interfaces_finish().
 *
 * Since: 0.10.2
 */
void
pv_connect_list_all_interfaces_async (PvConnect *self, PvConnectListAllInterfacesFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_all_interfaces_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_all_interfaces_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_all_interfaces_async().
 *
 * Returns: (transfer container) (element-type PvInterface): Receives the handles, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_all_interfaces_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_interface_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virInterfacePtr out_result = 0;
  int status;

  status = polyvirt_virInterfaceLookupByName (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_INTERFACE, out_result);
  return status;
}

static const PvFunction pv_connect_interface_lookup_by_name_function = {
  .name = "pv_connect_interface_lookup_by_name",
  .run = run_pv_connect_interface_lookup_by_name,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_interface_lookup_by_name:
 * @self: a #PvConnect
 * @name: Name of the interface, such as `eth0`.
 * @error: return location for a #GError
 *
 * Finds a host interface by name.
 *
 * Fails with %PV_ERROR_NO_INTERFACE when there is none.
 *
 * In C: `virInterfaceLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvInterface *
pv_connect_interface_lookup_by_name (PvConnect *self, const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_connect_interface_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_interface_lookup_by_name_async:
 * @self: a #PvConnect
 * @name: Name of the interface, such as `eth0`.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_interface_lookup_by_name(), without waiting. What the callback is given is for pv_connect_interface_lookup_by_name_finish().
 *
 * Since: 0.6.4
 */
void
pv_connect_interface_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_interface_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_interface_lookup_by_name_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_interface_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvInterface *
pv_connect_interface_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_interface_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_interface_lookup_by_mac_string (PvCall *call, virErrorPtr *error)
{
  virInterfacePtr out_result = 0;
  int status;

  status = polyvirt_virInterfaceLookupByMACString (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_INTERFACE, out_result);
  return status;
}

static const PvFunction pv_connect_interface_lookup_by_mac_string_function = {
  .name = "pv_connect_interface_lookup_by_mac_string",
  .run = run_pv_connect_interface_lookup_by_mac_string,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_interface_lookup_by_mac_string:
 * @self: a #PvConnect
 * @mac: MAC address, six hexadecimal bytes joined by colons.
 * @error: return location for a #GError
 *
 * Finds a host interface by MAC address.
 *
 * Fails with %PV_ERROR_NO_INTERFACE when there is none and with %PV_ERROR_MULTIPLE_INTERFACES when several share the address.
 *
 * In C: `virInterfaceLookupByMACString`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvInterface *
pv_connect_interface_lookup_by_mac_string (PvConnect *self, const gchar *mac, GError **error)
{
  PvCall call = { .function = &pv_connect_interface_lookup_by_mac_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (mac != NULL, NULL);
  call.in[0].pointer = (gpointer) mac;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_interface_lookup_by_mac_string_async:
 * @self: a #PvConnect
 * @mac: MAC address, six hexadecimal bytes joined by colons.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_interface_lookup_by_mac_string(), without waiting. What the callback is given is for pv_connect_interface_lookup_by_mac_string_finish().
 *
 * Since: 0.6.4
 */
void
pv_connect_interface_lookup_by_mac_string_async (PvConnect *self, const gchar *mac, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_interface_lookup_by_mac_string_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (mac != NULL);
  call.in[0].pointer = (gpointer) mac;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_interface_lookup_by_mac_string_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_interface_lookup_by_mac_string_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvInterface *
pv_connect_interface_lookup_by_mac_string_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_interface_lookup_by_mac_string_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_interface_get_name:
 * @self: a #PvInterface
 *
 * Tells the name of a host interface.
 *
 * In C: `virInterfaceGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.6.4
 */
const gchar *
pv_interface_get_name (PvInterface *self)
{
  g_return_val_if_fail (PV_IS_INTERFACE (self), NULL);
  return virInterfaceGetName (pv_object_get_handle (PV_OBJECT (self)));
}

/**
 * pv_interface_get_mac_string:
 * @self: a #PvInterface
 *
 * Tells the MAC address of a host interface, as six hexadecimal bytes joined by colons.
 *
 * In C: `virInterfaceGetMACString`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.6.4
 */
const gchar *
pv_interface_get_mac_string (PvInterface *self)
{
  g_return_val_if_fail (PV_IS_INTERFACE (self), NULL);
  return virInterfaceGetMACString (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_interface_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virInterfaceGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_interface_get_xml_desc_function = {
  .name = "pv_interface_get_xml_desc",
  .run = run_pv_interface_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_interface_get_xml_desc:
 * @self: a #PvInterface
 * @flags: Combination of `InterfaceXMLFlags` values.
 * @error: return location for a #GError
 *
 * Describes a host interface as XML.
 *
 * Gives the present state, addresses included, unless %PV_INTERFACE_XML_FLAGS_INACTIVE asks for the stored configuration.
 *
 * In C: `virInterfaceGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
gchar *
pv_interface_get_xml_desc (PvInterface *self, PvInterfaceXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_interface_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_INTERFACE (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_interface_get_xml_desc_async:
 * @self: a #PvInterface
 * @flags: Combination of `InterfaceXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_interface_get_xml_desc(), without waiting. What the callback is given is for pv_interface_get_xml_desc_finish().
 *
 * Since: 0.6.4
 */
void
pv_interface_get_xml_desc_async (PvInterface *self, PvInterfaceXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_interface_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_INTERFACE (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_interface_get_xml_desc_finish:
 * @self: a #PvInterface
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_interface_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
gchar *
pv_interface_get_xml_desc_finish (PvInterface *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_INTERFACE (self), NULL);
  if (!pv_call_finish (self, &pv_interface_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_interface_define_xml (PvCall *call, virErrorPtr *error)
{
  virInterfacePtr out_result = 0;
  int status;

  status = polyvirt_virInterfaceDefineXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_INTERFACE, out_result);
  return status;
}

static const PvFunction pv_connect_interface_define_xml_function = {
  .name = "pv_connect_interface_define_xml",
  .run = run_pv_connect_interface_define_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_interface_define_xml:
 * @self: a #PvConnect
 * @xml_desc: Description of the interface, as an `interface` element.
 * @flags: Combination of `InterfaceDefineFlags` values.
 * @error: return location for a #GError
 *
 * Stores the configuration of a host interface, new or changed.
 *
 * The interface is not brought up, and one that is up keeps running as before. Within a transaction (pv_connect_interface_change_begin()) the change can be taken back. Not available on read-only connections.
 *
 * In C: `virInterfaceDefineXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvInterface *
pv_connect_interface_define_xml (PvConnect *self, const gchar *xml_desc, PvInterfaceDefineFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_interface_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_interface_define_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Description of the interface, as an `interface` element.
 * @flags: Combination of `InterfaceDefineFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_interface_define_xml(), without waiting. What the callback is given is for pv_connect_interface_define_xml_finish().
 *
 * Since: 0.6.4
 */
void
pv_connect_interface_define_xml_async (PvConnect *self, const gchar *xml_desc, PvInterfaceDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_interface_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_interface_define_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_interface_define_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvInterface *
pv_connect_interface_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_interface_define_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_interface_undefine (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virInterfaceUndefine (call->handle, error);
  return status;
}

static const PvFunction pv_interface_undefine_function = {
  .name = "pv_interface_undefine",
  .run = run_pv_interface_undefine,
};

/**
 * pv_interface_undefine:
 * @self: a #PvInterface
 * @error: return location for a #GError
 *
 * Removes the stored configuration of a host interface.
 *
 * An interface that is up stays so. Not available on read-only connections.
 *
 * In C: `virInterfaceUndefine`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.4
 */
gboolean 
pv_interface_undefine (PvInterface *self, GError **error)
{
  PvCall call = { .function = &pv_interface_undefine_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_INTERFACE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_interface_undefine_async:
 * @self: a #PvInterface
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_interface_undefine(), without waiting. What the callback is given is for pv_interface_undefine_finish().
 *
 * Since: 0.6.4
 */
void
pv_interface_undefine_async (PvInterface *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_interface_undefine_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_INTERFACE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_interface_undefine_finish:
 * @self: a #PvInterface
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_interface_undefine_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.4
 */
gboolean 
pv_interface_undefine_finish (PvInterface *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_INTERFACE (self), FALSE);
  if (!pv_call_finish (self, &pv_interface_undefine_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_interface_create (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virInterfaceCreate (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_interface_create_function = {
  .name = "pv_interface_create",
  .run = run_pv_interface_create,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_interface_create:
 * @self: a #PvInterface
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Brings a configured host interface up.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when it is up already. Not available on read-only connections.
 *
 * In C: `virInterfaceCreate`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.4
 */
gboolean 
pv_interface_create (PvInterface *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_interface_create_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_INTERFACE (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_interface_create_async:
 * @self: a #PvInterface
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_interface_create(), without waiting. What the callback is given is for pv_interface_create_finish().
 *
 * Since: 0.6.4
 */
void
pv_interface_create_async (PvInterface *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_interface_create_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_INTERFACE (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_interface_create_finish:
 * @self: a #PvInterface
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_interface_create_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.4
 */
gboolean 
pv_interface_create_finish (PvInterface *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_INTERFACE (self), FALSE);
  if (!pv_call_finish (self, &pv_interface_create_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_interface_destroy (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virInterfaceDestroy (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_interface_destroy_function = {
  .name = "pv_interface_destroy",
  .run = run_pv_interface_destroy,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_interface_destroy:
 * @self: a #PvInterface
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Brings a host interface down.
 *
 * Its configuration stays. Takes effect at once, even if the connection itself runs over this interface. Not available on read-only connections.
 *
 * In C: `virInterfaceDestroy`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.4
 */
gboolean 
pv_interface_destroy (PvInterface *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_interface_destroy_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_INTERFACE (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_interface_destroy_async:
 * @self: a #PvInterface
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_interface_destroy(), without waiting. What the callback is given is for pv_interface_destroy_finish().
 *
 * Since: 0.6.4
 */
void
pv_interface_destroy_async (PvInterface *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_interface_destroy_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_INTERFACE (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_interface_destroy_finish:
 * @self: a #PvInterface
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_interface_destroy_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.6.4
 */
gboolean 
pv_interface_destroy_finish (PvInterface *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_INTERFACE (self), FALSE);
  if (!pv_call_finish (self, &pv_interface_destroy_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_interface_change_begin (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virInterfaceChangeBegin (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_connect_interface_change_begin_function = {
  .name = "pv_connect_interface_change_begin",
  .run = run_pv_connect_interface_change_begin,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_interface_change_begin:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Starts a transaction on the host's network configuration.
 *
 * The configuration is saved, so that pv_connect_interface_change_rollback() or a reboot of the host can restore it; pv_connect_interface_change_commit() makes the changes stay. Fails with %PV_ERROR_OPERATION_INVALID when a transaction is open already. Not available on read-only connections.
 *
 * In C: `virInterfaceChangeBegin`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_connect_interface_change_begin (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_interface_change_begin_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_interface_change_begin_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_interface_change_begin(), without waiting. What the callback is given is for pv_connect_interface_change_begin_finish().
 *
 * Since: 0.9.2
 */
void
pv_connect_interface_change_begin_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_interface_change_begin_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_interface_change_begin_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_interface_change_begin_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_connect_interface_change_begin_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_interface_change_begin_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_interface_change_commit (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virInterfaceChangeCommit (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_connect_interface_change_commit_function = {
  .name = "pv_connect_interface_change_commit",
  .run = run_pv_connect_interface_change_commit,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_interface_change_commit:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Ends the transaction on the network configuration and keeps the changes.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when no transaction is open. Not available on read-only connections.
 *
 * In C: `virInterfaceChangeCommit`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_connect_interface_change_commit (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_interface_change_commit_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_interface_change_commit_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_interface_change_commit(), without waiting. What the callback is given is for pv_connect_interface_change_commit_finish().
 *
 * Since: 0.9.2
 */
void
pv_connect_interface_change_commit_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_interface_change_commit_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_interface_change_commit_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_interface_change_commit_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_connect_interface_change_commit_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_interface_change_commit_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_interface_change_rollback (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virInterfaceChangeRollback (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_connect_interface_change_rollback_function = {
  .name = "pv_connect_interface_change_rollback",
  .run = run_pv_connect_interface_change_rollback,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_interface_change_rollback:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Ends the transaction on the network configuration and restores what was saved at its start.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when no transaction is open. Not available on read-only connections.
 *
 * In C: `virInterfaceChangeRollback`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_connect_interface_change_rollback (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_interface_change_rollback_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_interface_change_rollback_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_interface_change_rollback(), without waiting. What the callback is given is for pv_connect_interface_change_rollback_finish().
 *
 * Since: 0.9.2
 */
void
pv_connect_interface_change_rollback_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_interface_change_rollback_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_interface_change_rollback_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_interface_change_rollback_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_connect_interface_change_rollback_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_interface_change_rollback_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_interface_is_active (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virInterfaceIsActive (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_interface_is_active_function = {
  .name = "pv_interface_is_active",
  .run = run_pv_interface_is_active,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_interface_is_active:
 * @self: a #PvInterface
 * @error: return location for a #GError
 *
 * Tells whether a host interface is up.
 *
 * In C: `virInterfaceIsActive`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_interface_is_active (PvInterface *self, GError **error)
{
  PvCall call = { .function = &pv_interface_is_active_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_INTERFACE (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_interface_is_active_async:
 * @self: a #PvInterface
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_interface_is_active(), without waiting. What the callback is given is for pv_interface_is_active_finish().
 *
 * Since: 0.7.3
 */
void
pv_interface_is_active_async (PvInterface *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_interface_is_active_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_INTERFACE (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_interface_is_active_finish:
 * @self: a #PvInterface
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_interface_is_active_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_interface_is_active_finish (PvInterface *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_INTERFACE (self), FALSE);
  if (!pv_call_finish (self, &pv_interface_is_active_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}
