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
run_pv_network_get_connect (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkGetConnect (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_network_get_connect_function = {
  .name = "pv_network_get_connect",
  .run = run_pv_network_get_connect,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_network_get_connect:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Gives the connection a network handle belongs to.
 *
 * The reference count of the connection stays as it is: do not close what is returned.
 *
 * In C: `virNetworkGetConnect`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.3.0
 */
PvConnect *
pv_network_get_connect (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_get_connect_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_num_of_networks (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfNetworks (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_networks_function = {
  .name = "pv_connect_num_of_networks",
  .run = run_pv_connect_num_of_networks,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_networks:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the active networks.
 *
 * In C: `virConnectNumOfNetworks`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.2.0
 */
gint 
pv_connect_num_of_networks (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_networks_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_networks_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_networks(), without waiting. What the callback is given is for pv_connect_num_of_networks_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_num_of_networks_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_networks_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_networks_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_networks_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.2.0
 */
gint 
pv_connect_num_of_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_networks_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_networks (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virConnectListNetworks (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_list_networks_function = {
  .name = "pv_connect_list_networks",
  .run = run_pv_connect_list_networks,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_networks:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the names of active networks.
 *
 * The number can change between counting and listing: prefer pv_connect_list_all_networks(), which has no such race. The caller frees every name.
 *
 * In C: `virConnectListNetworks`.
 *
 * Discouraged: use virConnectListAllNetworks
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar **
pv_connect_list_networks (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_networks_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_networks_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_networks(), without waiting. What the callback is given is for pv_connect_list_networks_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_list_networks_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_networks_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_networks_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_networks_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar **
pv_connect_list_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_networks_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_num_of_defined_networks (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfDefinedNetworks (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_defined_networks_function = {
  .name = "pv_connect_num_of_defined_networks",
  .run = run_pv_connect_num_of_defined_networks,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_defined_networks:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the inactive networks that have a stored configuration.
 *
 * In C: `virConnectNumOfDefinedNetworks`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.2.0
 */
gint 
pv_connect_num_of_defined_networks (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_defined_networks_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_defined_networks_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_defined_networks(), without waiting. What the callback is given is for pv_connect_num_of_defined_networks_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_num_of_defined_networks_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_defined_networks_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_defined_networks_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_defined_networks_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.2.0
 */
gint 
pv_connect_num_of_defined_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_defined_networks_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_defined_networks (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virConnectListDefinedNetworks (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_list_defined_networks_function = {
  .name = "pv_connect_list_defined_networks",
  .run = run_pv_connect_list_defined_networks,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_defined_networks:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the names of networks that are defined but inactive.
 *
 * The number can change between counting and listing: prefer pv_connect_list_all_networks(). The caller frees every name.
 *
 * In C: `virConnectListDefinedNetworks`.
 *
 * Discouraged: use virConnectListAllNetworks
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar **
pv_connect_list_defined_networks (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_defined_networks_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_defined_networks_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_defined_networks(), without waiting. What the callback is given is for pv_connect_list_defined_networks_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_list_defined_networks_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_defined_networks_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_defined_networks_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_defined_networks_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar **
pv_connect_list_defined_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_defined_networks_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_list_all_networks (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr *out_nets = 0;
  size_t out_n_nets = 0;
  int status;

  status = polyvirt_virConnectListAllNetworks (call->handle, (unsigned int) call->in[0].number, &out_nets, &out_n_nets, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_NETWORK, (gpointer *) out_nets, out_n_nets);
  return status;
}

static const PvFunction pv_connect_list_all_networks_function = {
  .name = "pv_connect_list_all_networks",
  .run = run_pv_connect_list_all_networks,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_list_all_networks:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllNetworksFlags` values.
 * @error: return location for a #GError
 *
 * Lists networks, active and inactive, with handles to all of them.
 *
 * Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * In C: `virConnectListAllNetworks`.
 *
 * Returns: (transfer container) (element-type PvNetwork): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_networks (PvConnect *self, PvConnectListAllNetworksFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_list_all_networks_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_all_networks_async:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllNetworksFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_all_networks(), without waiting. What the callback is given is for pv_connect_list_all_networks_finish().
 *
 * Since: 0.10.2
 */
void
pv_connect_list_all_networks_async (PvConnect *self, PvConnectListAllNetworksFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_all_networks_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_all_networks_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_all_networks_async().
 *
 * Returns: (transfer container) (element-type PvNetwork): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_all_networks_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_network_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkLookupByName (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK, out_result);
  return status;
}

static const PvFunction pv_connect_network_lookup_by_name_function = {
  .name = "pv_connect_network_lookup_by_name",
  .run = run_pv_connect_network_lookup_by_name,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_network_lookup_by_name:
 * @self: a #PvConnect
 * @name: Name of the network.
 * @error: return location for a #GError
 *
 * Finds a network by its name. Fails with %PV_ERROR_NO_NETWORK when there is none.
 *
 * In C: `virNetworkLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_lookup_by_name (PvConnect *self, const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_connect_network_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_network_lookup_by_name_async:
 * @self: a #PvConnect
 * @name: Name of the network.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_lookup_by_name(), without waiting. What the callback is given is for pv_connect_network_lookup_by_name_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_network_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_lookup_by_name_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_network_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_network_lookup_by_uuid (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkLookupByUUID (call->handle, call->in[0].native, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK, out_result);
  return status;
}

static const PvFunction pv_connect_network_lookup_by_uuid_function = {
  .name = "pv_connect_network_lookup_by_uuid",
  .run = run_pv_connect_network_lookup_by_uuid,
  .n_in = 1,
  .in = { PV_IN_UUID },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_network_lookup_by_uuid:
 * @self: a #PvConnect
 * @uuid: UUID of the network.
 * @error: return location for a #GError
 *
 * Finds a network by its UUID, given as bytes. Fails with %PV_ERROR_NO_NETWORK when there is none.
 *
 * In C: `virNetworkLookupByUUID`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_network_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_network_lookup_by_uuid_async:
 * @self: a #PvConnect
 * @uuid: UUID of the network.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_lookup_by_uuid(), without waiting. What the callback is given is for pv_connect_network_lookup_by_uuid_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_network_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_lookup_by_uuid_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_lookup_by_uuid_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_network_lookup_by_uuid_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_network_lookup_by_uuid_string (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkLookupByUUIDString (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK, out_result);
  return status;
}

static const PvFunction pv_connect_network_lookup_by_uuid_string_function = {
  .name = "pv_connect_network_lookup_by_uuid_string",
  .run = run_pv_connect_network_lookup_by_uuid_string,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_network_lookup_by_uuid_string:
 * @self: a #PvConnect
 * @uuid: UUID in hexadecimal, with or without hyphens.
 * @error: return location for a #GError
 *
 * Finds a network by its UUID, given as text.
 *
 * Fails with %PV_ERROR_INVALID_ARG when the text is not a UUID, with %PV_ERROR_NO_NETWORK when no network has it.
 *
 * In C: `virNetworkLookupByUUIDString`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_network_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_network_lookup_by_uuid_string_async:
 * @self: a #PvConnect
 * @uuid: UUID in hexadecimal, with or without hyphens.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_lookup_by_uuid_string(), without waiting. What the callback is given is for pv_connect_network_lookup_by_uuid_string_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_network_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (uuid != NULL);
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_lookup_by_uuid_string_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_lookup_by_uuid_string_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_network_lookup_by_uuid_string_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_network_create_xml (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkCreateXML (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK, out_result);
  return status;
}

static const PvFunction pv_connect_network_create_xml_function = {
  .name = "pv_connect_network_create_xml",
  .run = run_pv_connect_network_create_xml,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_network_create_xml:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<network>`.
 * @error: return location for a #GError
 *
 * Creates a transient network from XML and starts it.
 *
 * It is gone once it stops. With the name and UUID of an inactive defined network, that network is started with the given XML. Use pv_connect_network_create_xml_flags() to have the document validated.
 *
 * In C: `virNetworkCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_create_xml (PvConnect *self, const gchar *xml_desc, GError **error)
{
  PvCall call = { .function = &pv_connect_network_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_network_create_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<network>`.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_create_xml(), without waiting. What the callback is given is for pv_connect_network_create_xml_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_network_create_xml_async (PvConnect *self, const gchar *xml_desc, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_create_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_network_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_network_create_xml_flags (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkCreateXMLFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK, out_result);
  return status;
}

static const PvFunction pv_connect_network_create_xml_flags_function = {
  .name = "pv_connect_network_create_xml_flags",
  .run = run_pv_connect_network_create_xml_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_network_create_xml_flags:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<network>`.
 * @flags: Combination of `NetworkCreateFlags` values.
 * @error: return location for a #GError
 *
 * Creates a transient network from XML and starts it, with options.
 *
 * It is gone once it stops. Fails with %PV_ERROR_OPERATION_FAILED when the name or UUID is taken by another network.
 *
 * In C: `virNetworkCreateXMLFlags`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 7.8.0
 */
PvNetwork *
pv_connect_network_create_xml_flags (PvConnect *self, const gchar *xml_desc, PvNetworkCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_network_create_xml_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_network_create_xml_flags_async:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<network>`.
 * @flags: Combination of `NetworkCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_create_xml_flags(), without waiting. What the callback is given is for pv_connect_network_create_xml_flags_finish().
 *
 * Since: 7.8.0
 */
void
pv_connect_network_create_xml_flags_async (PvConnect *self, const gchar *xml_desc, PvNetworkCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_create_xml_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_create_xml_flags_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_create_xml_flags_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 7.8.0
 */
PvNetwork *
pv_connect_network_create_xml_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_network_create_xml_flags_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_network_define_xml (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkDefineXML (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK, out_result);
  return status;
}

static const PvFunction pv_connect_network_define_xml_function = {
  .name = "pv_connect_network_define_xml",
  .run = run_pv_connect_network_define_xml,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_network_define_xml:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<network>`.
 * @error: return location for a #GError
 *
 * Stores a network's configuration without starting the network.
 *
 * An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted. Use pv_connect_network_define_xml_flags() to have the document validated.
 *
 * In C: `virNetworkDefineXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_define_xml (PvConnect *self, const gchar *xml_desc, GError **error)
{
  PvCall call = { .function = &pv_connect_network_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_network_define_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<network>`.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_define_xml(), without waiting. What the callback is given is for pv_connect_network_define_xml_finish().
 *
 * Since: 0.2.0
 */
void
pv_connect_network_define_xml_async (PvConnect *self, const gchar *xml_desc, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_define_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_define_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
PvNetwork *
pv_connect_network_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_network_define_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_network_define_xml_flags (PvCall *call, virErrorPtr *error)
{
  virNetworkPtr out_result = 0;
  int status;

  status = polyvirt_virNetworkDefineXMLFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NETWORK, out_result);
  return status;
}

static const PvFunction pv_connect_network_define_xml_flags_function = {
  .name = "pv_connect_network_define_xml_flags",
  .run = run_pv_connect_network_define_xml_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_network_define_xml_flags:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<network>`.
 * @flags: Combination of `NetworkDefineFlags` values.
 * @error: return location for a #GError
 *
 * Stores a network's configuration without starting the network, with options.
 *
 * An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted.
 *
 * In C: `virNetworkDefineXMLFlags`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 7.7.0
 */
PvNetwork *
pv_connect_network_define_xml_flags (PvConnect *self, const gchar *xml_desc, PvNetworkDefineFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_network_define_xml_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_network_define_xml_flags_async:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<network>`.
 * @flags: Combination of `NetworkDefineFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_define_xml_flags(), without waiting. What the callback is given is for pv_connect_network_define_xml_flags_finish().
 *
 * Since: 7.7.0
 */
void
pv_connect_network_define_xml_flags_async (PvConnect *self, const gchar *xml_desc, PvNetworkDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_define_xml_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_define_xml_flags_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_define_xml_flags_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 7.7.0
 */
PvNetwork *
pv_connect_network_define_xml_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_network_define_xml_flags_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_undefine (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNetworkUndefine (call->handle, error);
  return status;
}

static const PvFunction pv_network_undefine_function = {
  .name = "pv_network_undefine",
  .run = run_pv_network_undefine,
};

/**
 * pv_network_undefine:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Removes a network's stored configuration.
 *
 * An active network keeps running and becomes transient. The handle stays valid and has to be freed.
 *
 * In C: `virNetworkUndefine`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.0
 */
gboolean 
pv_network_undefine (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_undefine_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_undefine_async:
 * @self: a #PvNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_undefine(), without waiting. What the callback is given is for pv_network_undefine_finish().
 *
 * Since: 0.2.0
 */
void
pv_network_undefine_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_undefine_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_undefine_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_undefine_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.0
 */
gboolean 
pv_network_undefine_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_undefine_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_network_update (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNetworkUpdate (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, (int) call->in[2].number, call->in[3].pointer, (unsigned int) call->in[4].number, error);
  return status;
}

static const PvFunction pv_network_update_function = {
  .name = "pv_network_update",
  .run = run_pv_network_update,
  .n_in = 5,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_network_update:
 * @self: a #PvNetwork
 * @command: Whether to add, replace or remove.
 * @section: Kind of element the XML holds.
 * @parent_index: Which of several parents (such as `<ip>` elements) to work in, counted from 0; -1 lets the call choose.
 * @xml: The element itself, without the elements around it.
 * @flags: Combination of `NetworkUpdateFlags` values.
 * @error: return location for a #GError
 *
 * Changes one part of a network, of the running one, the stored one, or both.
 *
 * The given element is matched with existing ones by what identifies its kind (such as the MAC address of a DHCP host or the name of a port group). Fails with %PV_ERROR_OPERATION_INVALID when nothing matches or when the element to add exists already, and with %PV_ERROR_OPERATION_UNSUPPORTED or %PV_ERROR_NO_SUPPORT for sections a driver cannot change in place.
 *
 * In C: `virNetworkUpdate`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.2
 */
gboolean 
pv_network_update (PvNetwork *self, PvNetworkUpdateCommand command, PvNetworkUpdateSection section, gint parent_index, const gchar *xml, PvNetworkUpdateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_network_update_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  g_return_val_if_fail (xml != NULL, FALSE);
  call.in[0].number = (gint64) command;
  call.in[1].number = (gint64) section;
  call.in[2].number = (gint64) parent_index;
  call.in[3].pointer = (gpointer) xml;
  call.in[4].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_update_async:
 * @self: a #PvNetwork
 * @command: Whether to add, replace or remove.
 * @section: Kind of element the XML holds.
 * @parent_index: Which of several parents (such as `<ip>` elements) to work in, counted from 0; -1 lets the call choose.
 * @xml: The element itself, without the elements around it.
 * @flags: Combination of `NetworkUpdateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_update(), without waiting. What the callback is given is for pv_network_update_finish().
 *
 * Since: 0.10.2
 */
void
pv_network_update_async (PvNetwork *self, PvNetworkUpdateCommand command, PvNetworkUpdateSection section, gint parent_index, const gchar *xml, PvNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_update_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  g_return_if_fail (xml != NULL);
  call.in[0].number = (gint64) command;
  call.in[1].number = (gint64) section;
  call.in[2].number = (gint64) parent_index;
  call.in[3].pointer = (gpointer) xml;
  call.in[4].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_update_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_update_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.2
 */
gboolean 
pv_network_update_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_update_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_network_create (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNetworkCreate (call->handle, error);
  return status;
}

static const PvFunction pv_network_create_function = {
  .name = "pv_network_create",
  .run = run_pv_network_create,
};

/**
 * pv_network_create:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Starts a network that is defined but inactive.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when it is active already.
 *
 * In C: `virNetworkCreate`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.0
 */
gboolean 
pv_network_create (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_create_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_create_async:
 * @self: a #PvNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_create(), without waiting. What the callback is given is for pv_network_create_finish().
 *
 * Since: 0.2.0
 */
void
pv_network_create_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_create_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_create_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_create_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.0
 */
gboolean 
pv_network_create_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_create_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_network_destroy (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNetworkDestroy (call->handle, error);
  return status;
}

static const PvFunction pv_network_destroy_function = {
  .name = "pv_network_destroy",
  .run = run_pv_network_destroy,
};

/**
 * pv_network_destroy:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Stops a network at once.
 *
 * Attached guests lose their connectivity; a transient network ceases to exist, a persistent one becomes inactive. The handle stays valid and has to be freed. Fails with %PV_ERROR_OPERATION_INVALID when the network is not active.
 *
 * In C: `virNetworkDestroy`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.0
 */
gboolean 
pv_network_destroy (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_destroy_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_destroy_async:
 * @self: a #PvNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_destroy(), without waiting. What the callback is given is for pv_network_destroy_finish().
 *
 * Since: 0.2.0
 */
void
pv_network_destroy_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_destroy_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_destroy_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_destroy_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.0
 */
gboolean 
pv_network_destroy_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_destroy_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_get_name:
 * @self: a #PvNetwork
 *
 * Gives the name of a network.
 *
 * In C: `virNetworkGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.2.0
 */
const gchar *
pv_network_get_name (PvNetwork *self)
{
  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  return virNetworkGetName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_network_get_uuid (PvCall *call, virErrorPtr *error)
{
  unsigned char out_uuid[VIR_UUID_BUFLEN];
  int status;

  status = polyvirt_virNetworkGetUUID (call->handle, out_uuid, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_uuid_bytes (out_uuid);
  return status;
}

static const PvFunction pv_network_get_uuid_function = {
  .name = "pv_network_get_uuid",
  .run = run_pv_network_get_uuid,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_network_get_uuid:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Gives the UUID of a network as bytes.
 *
 * In C: `virNetworkGetUUID`.
 *
 * Returns: (transfer full): Receives `VIR_UUID_BUFLEN` bytes; %NULL with an error when it fails
 * Since: 0.2.0
 */
GBytes *
pv_network_get_uuid (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_get_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_get_uuid_string (PvCall *call, virErrorPtr *error)
{
  char *out_buf = 0;
  int status;

  status = polyvirt_virNetworkGetUUIDString (call->handle, &out_buf, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_buf;
  return status;
}

static const PvFunction pv_network_get_uuid_string_function = {
  .name = "pv_network_get_uuid_string",
  .run = run_pv_network_get_uuid_string,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_network_get_uuid_string:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Gives the UUID of a network as text.
 *
 * In C: `virNetworkGetUUIDString`.
 *
 * Returns: (transfer full): Receives hexadecimal text with hyphens and a closing zero byte; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar *
pv_network_get_uuid_string (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_get_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virNetworkGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_network_get_xml_desc_function = {
  .name = "pv_network_get_xml_desc",
  .run = run_pv_network_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_network_get_xml_desc:
 * @self: a #PvNetwork
 * @flags: Combination of `NetworkXMLFlags` values.
 * @error: return location for a #GError
 *
 * Describes a network as XML.
 *
 * The result fits pv_connect_network_define_xml(); while the network runs it holds run-time details too, unless %PV_NETWORK_XML_FLAGS_INACTIVE is given.
 *
 * In C: `virNetworkGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar *
pv_network_get_xml_desc (PvNetwork *self, PvNetworkXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_network_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_get_xml_desc_async:
 * @self: a #PvNetwork
 * @flags: Combination of `NetworkXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_get_xml_desc(), without waiting. What the callback is given is for pv_network_get_xml_desc_finish().
 *
 * Since: 0.2.0
 */
void
pv_network_get_xml_desc_async (PvNetwork *self, PvNetworkXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_get_xml_desc_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar *
pv_network_get_xml_desc_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_finish (self, &pv_network_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_get_bridge_name (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virNetworkGetBridgeName (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_network_get_bridge_name_function = {
  .name = "pv_network_get_bridge_name",
  .run = run_pv_network_get_bridge_name,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_network_get_bridge_name:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Gives the name of the bridge device that a network uses on the host.
 *
 * Fails with %PV_ERROR_INTERNAL_ERROR for networks that work without a bridge.
 *
 * In C: `virNetworkGetBridgeName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar *
pv_network_get_bridge_name (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_get_bridge_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_get_bridge_name_async:
 * @self: a #PvNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_get_bridge_name(), without waiting. What the callback is given is for pv_network_get_bridge_name_finish().
 *
 * Since: 0.2.0
 */
void
pv_network_get_bridge_name_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_get_bridge_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_get_bridge_name_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_get_bridge_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.0
 */
gchar *
pv_network_get_bridge_name_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_finish (self, &pv_network_get_bridge_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_network_get_autostart (PvCall *call, virErrorPtr *error)
{
  int out_autostart = 0;
  int status;

  status = polyvirt_virNetworkGetAutostart (call->handle, &out_autostart, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_autostart;
  return status;
}

static const PvFunction pv_network_get_autostart_function = {
  .name = "pv_network_get_autostart",
  .run = run_pv_network_get_autostart,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_network_get_autostart:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Tells whether a network is started together with the daemon.
 *
 * In C: `virNetworkGetAutostart`.
 *
 * Returns: Receives 1 or 0; %FALSE with an error when it fails
 * Since: 0.2.1
 */
gboolean 
pv_network_get_autostart (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_get_autostart_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_network_get_autostart_async:
 * @self: a #PvNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_get_autostart(), without waiting. What the callback is given is for pv_network_get_autostart_finish().
 *
 * Since: 0.2.1
 */
void
pv_network_get_autostart_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_get_autostart_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_get_autostart_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_get_autostart_async().
 *
 * Returns: Receives 1 or 0; %FALSE with an error when it fails
 * Since: 0.2.1
 */
gboolean 
pv_network_get_autostart_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_get_autostart_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_network_set_autostart (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNetworkSetAutostart (call->handle, (int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_network_set_autostart_function = {
  .name = "pv_network_set_autostart",
  .run = run_pv_network_set_autostart,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_network_set_autostart:
 * @self: a #PvNetwork
 * @autostart: Whether to start it automatically.
 * @error: return location for a #GError
 *
 * Chooses whether a network is started together with the daemon.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID for transient networks.
 *
 * In C: `virNetworkSetAutostart`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.1
 */
gboolean 
pv_network_set_autostart (PvNetwork *self, gboolean autostart, GError **error)
{
  PvCall call = { .function = &pv_network_set_autostart_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  call.in[0].number = (gint64) autostart;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_set_autostart_async:
 * @self: a #PvNetwork
 * @autostart: Whether to start it automatically.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_set_autostart(), without waiting. What the callback is given is for pv_network_set_autostart_finish().
 *
 * Since: 0.2.1
 */
void
pv_network_set_autostart_async (PvNetwork *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_set_autostart_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  call.in[0].number = (gint64) autostart;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_set_autostart_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_set_autostart_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.1
 */
gboolean 
pv_network_set_autostart_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_set_autostart_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_network_is_active (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virNetworkIsActive (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_network_is_active_function = {
  .name = "pv_network_is_active",
  .run = run_pv_network_is_active,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_network_is_active:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Tells whether a network is running.
 *
 * In C: `virNetworkIsActive`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_network_is_active (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_is_active_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_network_is_active_async:
 * @self: a #PvNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_is_active(), without waiting. What the callback is given is for pv_network_is_active_finish().
 *
 * Since: 0.7.3
 */
void
pv_network_is_active_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_is_active_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_is_active_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_is_active_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_network_is_active_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_is_active_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_network_is_persistent (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virNetworkIsPersistent (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_network_is_persistent_function = {
  .name = "pv_network_is_persistent",
  .run = run_pv_network_is_persistent,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_network_is_persistent:
 * @self: a #PvNetwork
 * @error: return location for a #GError
 *
 * Tells whether a network has a stored configuration, so that it outlives being stopped.
 *
 * In C: `virNetworkIsPersistent`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_network_is_persistent (PvNetwork *self, GError **error)
{
  PvCall call = { .function = &pv_network_is_persistent_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_network_is_persistent_async:
 * @self: a #PvNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_is_persistent(), without waiting. What the callback is given is for pv_network_is_persistent_finish().
 *
 * Since: 0.7.3
 */
void
pv_network_is_persistent_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_is_persistent_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_is_persistent_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_is_persistent_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_network_is_persistent_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_is_persistent_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_network_get_dhcp_leases (PvCall *call, virErrorPtr *error)
{
  virNetworkDHCPLeasePtr *out_leases = 0;
  size_t out_n_leases = 0;
  int status;

  status = polyvirt_virNetworkGetDHCPLeases (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_leases, &out_n_leases, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_network_dhcp_lease_list_take (out_leases, out_n_leases);
  return status;
}

static const PvFunction pv_network_get_dhcp_leases_function = {
  .name = "pv_network_get_dhcp_leases",
  .run = run_pv_network_get_dhcp_leases,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_network_get_dhcp_leases:
 * @self: a #PvNetwork
 * @mac: (nullable): Hardware address to limit the list to; NULL for every client.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the addresses a network's DHCP server has handed out.
 *
 * A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are known. The caller frees each record with pv_network_dhcp_lease_free(), then the array, which ends with a NULL that is not counted. Fails with %PV_ERROR_OPERATION_INVALID when the network is not active.
 *
 * In C: `virNetworkGetDHCPLeases`.
 *
 * Returns: (transfer container) (element-type PvNetworkDhcpLease): Where to put the array of records; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 1.2.6
 */
GPtrArray *
pv_network_get_dhcp_leases (PvNetwork *self, const gchar *mac, guint flags, GError **error)
{
  PvCall call = { .function = &pv_network_get_dhcp_leases_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  call.in[0].pointer = (gpointer) mac;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_get_dhcp_leases_async:
 * @self: a #PvNetwork
 * @mac: (nullable): Hardware address to limit the list to; NULL for every client.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_get_dhcp_leases(), without waiting. What the callback is given is for pv_network_get_dhcp_leases_finish().
 *
 * Since: 1.2.6
 */
void
pv_network_get_dhcp_leases_async (PvNetwork *self, const gchar *mac, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_get_dhcp_leases_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  call.in[0].pointer = (gpointer) mac;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_get_dhcp_leases_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_get_dhcp_leases_async().
 *
 * Returns: (transfer container) (element-type PvNetworkDhcpLease): Where to put the array of records; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 1.2.6
 */
GPtrArray *
pv_network_get_dhcp_leases_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_finish (self, &pv_network_get_dhcp_leases_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_network_event_register_any (PvCall *call, virErrorPtr *error)
{
  return pv_events_register (call, pv_network_event_id_kinds, G_N_ELEMENTS (pv_network_event_id_kinds), (int) call->in[1].number,
                             call->in[0].native, (PvRegister) virConnectNetworkEventRegisterAny,
                             (PvDeregister) virConnectNetworkEventDeregisterAny, error);
}

static const PvFunction pv_connect_network_event_register_any_function = {
  .name = "pv_connect_network_event_register_any",
  .run = run_pv_connect_network_event_register_any,
  .n_in = 2,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_network_event_register_any:
 * @self: a #PvConnect
 * @net: (nullable): Network to watch; NULL for all of them.
 * @event_id: Kind of event.
 * @error: return location for a #GError
 *
 * Registers a callback for one kind of network event.
 *
 * An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered. Callbacks for one network end only when they are deregistered, even if the network goes away.
 *
 * In C: `virConnectNetworkEventRegisterAny`.
 *
 * Returns: Callback ID (0 or more) to hand to pv_connect_network_event_deregister_any(); -1 on failure; -1 with an error when it fails
 * Since: 1.2.1
 */
gint 
pv_connect_network_event_register_any (PvConnect *self, PvNetwork *net, PvNetworkEventId event_id, GError **error)
{
  PvCall call = { .function = &pv_connect_network_event_register_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  g_return_val_if_fail (!net || PV_IS_NETWORK (net), -1);
  call.in[0].pointer = (gpointer) net;
  call.in[1].number = (gint64) event_id;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_network_event_register_any_async:
 * @self: a #PvConnect
 * @net: (nullable): Network to watch; NULL for all of them.
 * @event_id: Kind of event.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_event_register_any(), without waiting. What the callback is given is for pv_connect_network_event_register_any_finish().
 *
 * Since: 1.2.1
 */
void
pv_connect_network_event_register_any_async (PvConnect *self, PvNetwork *net, PvNetworkEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_event_register_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (!net || PV_IS_NETWORK (net));
  call.in[0].pointer = (gpointer) net;
  call.in[1].number = (gint64) event_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_event_register_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_event_register_any_async().
 *
 * Returns: Callback ID (0 or more) to hand to pv_connect_network_event_deregister_any(); -1 on failure; -1 with an error when it fails
 * Since: 1.2.1
 */
gint 
pv_connect_network_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_network_event_register_any_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_network_event_deregister_any (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virConnectNetworkEventDeregisterAny (call->handle, (int) call->in[0].number, error);
  if (status >= 0)
    pv_registration_end (call->self, (gconstpointer) virConnectNetworkEventRegisterAny, (int) call->in[0].number);
  return status;
}

static const PvFunction pv_connect_network_event_deregister_any_function = {
  .name = "pv_connect_network_event_deregister_any",
  .run = run_pv_connect_network_event_deregister_any,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_network_event_deregister_any:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @error: return location for a #GError
 *
 * Removes a network event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
 *
 * In C: `virConnectNetworkEventDeregisterAny`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.1
 */
gboolean 
pv_connect_network_event_deregister_any (PvConnect *self, gint callback_id, GError **error)
{
  PvCall call = { .function = &pv_connect_network_event_deregister_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) callback_id;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_network_event_deregister_any_async:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_network_event_deregister_any(), without waiting. What the callback is given is for pv_connect_network_event_deregister_any_finish().
 *
 * Since: 1.2.1
 */
void
pv_connect_network_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_network_event_deregister_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) callback_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_network_event_deregister_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_network_event_deregister_any_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.1
 */
gboolean 
pv_connect_network_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_network_event_deregister_any_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_network_set_metadata (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNetworkSetMetadata (call->handle, (int) call->in[0].number, call->in[1].pointer, call->in[2].pointer, call->in[3].pointer, (unsigned int) call->in[4].number, error);
  return status;
}

static const PvFunction pv_network_set_metadata_function = {
  .name = "pv_network_set_metadata",
  .run = run_pv_network_set_metadata,
  .n_in = 5,
  .in = { PV_IN_NUMBER, PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_network_set_metadata:
 * @self: a #PvNetwork
 * @type: Which piece to set.
 * @metadata: (nullable): New text or XML element; NULL removes what is there.
 * @key: (nullable): Namespace prefix for a custom element; NULL for title and description.
 * @uri: (nullable): Namespace that identifies a custom element; NULL for title and description.
 * @flags: Combination of `NetworkUpdateFlags` values.
 * @error: return location for a #GError
 *
 * Sets, replaces or removes a network's title, description or custom metadata element.
 *
 * Changes are reported by %PV_NETWORK_EVENT_ID_METADATA_CHANGE.
 *
 * In C: `virNetworkSetMetadata`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 9.7.0
 */
gboolean 
pv_network_set_metadata (PvNetwork *self, PvNetworkMetadataType type, const gchar *metadata, const gchar *key, const gchar *uri, PvNetworkUpdateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_network_set_metadata_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  call.in[0].number = (gint64) type;
  call.in[1].pointer = (gpointer) metadata;
  call.in[2].pointer = (gpointer) key;
  call.in[3].pointer = (gpointer) uri;
  call.in[4].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_network_set_metadata_async:
 * @self: a #PvNetwork
 * @type: Which piece to set.
 * @metadata: (nullable): New text or XML element; NULL removes what is there.
 * @key: (nullable): Namespace prefix for a custom element; NULL for title and description.
 * @uri: (nullable): Namespace that identifies a custom element; NULL for title and description.
 * @flags: Combination of `NetworkUpdateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_set_metadata(), without waiting. What the callback is given is for pv_network_set_metadata_finish().
 *
 * Since: 9.7.0
 */
void
pv_network_set_metadata_async (PvNetwork *self, PvNetworkMetadataType type, const gchar *metadata, const gchar *key, const gchar *uri, PvNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_set_metadata_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  call.in[0].number = (gint64) type;
  call.in[1].pointer = (gpointer) metadata;
  call.in[2].pointer = (gpointer) key;
  call.in[3].pointer = (gpointer) uri;
  call.in[4].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_set_metadata_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_set_metadata_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 9.7.0
 */
gboolean 
pv_network_set_metadata_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), FALSE);
  if (!pv_call_finish (self, &pv_network_set_metadata_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_network_get_metadata (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virNetworkGetMetadata (call->handle, (int) call->in[0].number, call->in[1].pointer, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_network_get_metadata_function = {
  .name = "pv_network_get_metadata",
  .run = run_pv_network_get_metadata,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_network_get_metadata:
 * @self: a #PvNetwork
 * @type: Which piece to read.
 * @uri: (nullable): Namespace that identifies a custom element; NULL for title and description.
 * @flags: Combination of `NetworkUpdateFlags` values.
 * @error: return location for a #GError
 *
 * Reads a network's title, description or custom metadata element.
 *
 * Fails with %PV_ERROR_NO_NETWORK_METADATA when there is none. The caller frees the text.
 *
 * In C: `virNetworkGetMetadata`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 9.7.0
 */
gchar *
pv_network_get_metadata (PvNetwork *self, PvNetworkMetadataType type, const gchar *uri, PvNetworkUpdateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_network_get_metadata_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  call.in[0].number = (gint64) type;
  call.in[1].pointer = (gpointer) uri;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_network_get_metadata_async:
 * @self: a #PvNetwork
 * @type: Which piece to read.
 * @uri: (nullable): Namespace that identifies a custom element; NULL for title and description.
 * @flags: Combination of `NetworkUpdateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_network_get_metadata(), without waiting. What the callback is given is for pv_network_get_metadata_finish().
 *
 * Since: 9.7.0
 */
void
pv_network_get_metadata_async (PvNetwork *self, PvNetworkMetadataType type, const gchar *uri, PvNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_network_get_metadata_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NETWORK (self));
  call.in[0].number = (gint64) type;
  call.in[1].pointer = (gpointer) uri;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_network_get_metadata_finish:
 * @self: a #PvNetwork
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_network_get_metadata_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 9.7.0
 */
gchar *
pv_network_get_metadata_finish (PvNetwork *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NETWORK (self), NULL);
  if (!pv_call_finish (self, &pv_network_get_metadata_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}
