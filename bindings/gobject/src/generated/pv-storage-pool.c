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
run_pv_storage_pool_get_connect (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virStoragePoolGetConnect (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_storage_pool_get_connect_function = {
  .name = "pv_storage_pool_get_connect",
  .run = run_pv_storage_pool_get_connect,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_storage_pool_get_connect:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Gives the connection a pool handle belongs to.
 *
 * The reference count of the connection stays as it is: do not close what is returned.
 *
 * In C: `virStoragePoolGetConnect`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvConnect *
pv_storage_pool_get_connect (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_get_connect_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_get_storage_pool_capabilities (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectGetStoragePoolCapabilities (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_get_storage_pool_capabilities_function = {
  .name = "pv_connect_get_storage_pool_capabilities",
  .run = run_pv_connect_get_storage_pool_capabilities,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_get_storage_pool_capabilities:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Describes as XML which types of pools the storage driver supports, with their source and target formats.
 *
 * The caller frees the text.
 *
 * In C: `virConnectGetStoragePoolCapabilities`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.2.0
 */
gchar *
pv_connect_get_storage_pool_capabilities (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_get_storage_pool_capabilities_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_get_storage_pool_capabilities_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_storage_pool_capabilities(), without waiting. What the callback is given is for pv_connect_get_storage_pool_capabilities_finish().
 *
 * Since: 5.2.0
 */
void
pv_connect_get_storage_pool_capabilities_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_storage_pool_capabilities_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_storage_pool_capabilities_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_storage_pool_capabilities_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.2.0
 */
gchar *
pv_connect_get_storage_pool_capabilities_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_get_storage_pool_capabilities_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_num_of_storage_pools (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfStoragePools (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_storage_pools_function = {
  .name = "pv_connect_num_of_storage_pools",
  .run = run_pv_connect_num_of_storage_pools,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_storage_pools:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the active storage pools.
 *
 * In C: `virConnectNumOfStoragePools`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.4.1
 */
gint 
pv_connect_num_of_storage_pools (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_storage_pools_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_storage_pools_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_storage_pools(), without waiting. What the callback is given is for pv_connect_num_of_storage_pools_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_num_of_storage_pools_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_storage_pools_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_storage_pools_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_storage_pools_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.4.1
 */
gint 
pv_connect_num_of_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_storage_pools_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_storage_pools (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virConnectListStoragePools (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_list_storage_pools_function = {
  .name = "pv_connect_list_storage_pools",
  .run = run_pv_connect_list_storage_pools,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_storage_pools:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the names of active storage pools.
 *
 * The number can change between counting and listing: prefer pv_connect_list_all_storage_pools(). The caller frees every name.
 *
 * In C: `virConnectListStoragePools`.
 *
 * Discouraged: use virConnectListAllStoragePools
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar **
pv_connect_list_storage_pools (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_storage_pools_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_storage_pools_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_storage_pools(), without waiting. What the callback is given is for pv_connect_list_storage_pools_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_list_storage_pools_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_storage_pools_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_storage_pools_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_storage_pools_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar **
pv_connect_list_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_storage_pools_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_num_of_defined_storage_pools (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfDefinedStoragePools (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_defined_storage_pools_function = {
  .name = "pv_connect_num_of_defined_storage_pools",
  .run = run_pv_connect_num_of_defined_storage_pools,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_defined_storage_pools:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the inactive storage pools that have a stored configuration.
 *
 * In C: `virConnectNumOfDefinedStoragePools`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.4.1
 */
gint 
pv_connect_num_of_defined_storage_pools (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_defined_storage_pools_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_defined_storage_pools_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_defined_storage_pools(), without waiting. What the callback is given is for pv_connect_num_of_defined_storage_pools_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_num_of_defined_storage_pools_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_defined_storage_pools_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_defined_storage_pools_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_defined_storage_pools_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.4.1
 */
gint 
pv_connect_num_of_defined_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_defined_storage_pools_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_defined_storage_pools (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virConnectListDefinedStoragePools (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_list_defined_storage_pools_function = {
  .name = "pv_connect_list_defined_storage_pools",
  .run = run_pv_connect_list_defined_storage_pools,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_defined_storage_pools:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the names of storage pools that are defined but inactive.
 *
 * The number can change between counting and listing: prefer pv_connect_list_all_storage_pools(). The caller frees every name.
 *
 * In C: `virConnectListDefinedStoragePools`.
 *
 * Discouraged: use virConnectListAllStoragePools
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar **
pv_connect_list_defined_storage_pools (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_defined_storage_pools_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_defined_storage_pools_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_defined_storage_pools(), without waiting. What the callback is given is for pv_connect_list_defined_storage_pools_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_list_defined_storage_pools_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_defined_storage_pools_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_defined_storage_pools_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_defined_storage_pools_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar **
pv_connect_list_defined_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_defined_storage_pools_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_list_all_storage_pools (PvCall *call, virErrorPtr *error)
{
  virStoragePoolPtr *out_pools = 0;
  size_t out_n_pools = 0;
  int status;

  status = polyvirt_virConnectListAllStoragePools (call->handle, (unsigned int) call->in[0].number, &out_pools, &out_n_pools, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_STORAGE_POOL, (gpointer *) out_pools, out_n_pools);
  return status;
}

static const PvFunction pv_connect_list_all_storage_pools_function = {
  .name = "pv_connect_list_all_storage_pools",
  .run = run_pv_connect_list_all_storage_pools,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_list_all_storage_pools:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllStoragePoolsFlags` values.
 * @error: return location for a #GError
 *
 * Lists storage pools, active and inactive, with handles to all of them.
 *
 * Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * In C: `virConnectListAllStoragePools`.
 *
 * Returns: (transfer container) (element-type PvStoragePool): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_storage_pools (PvConnect *self, PvConnectListAllStoragePoolsFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_list_all_storage_pools_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_all_storage_pools_async:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllStoragePoolsFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_all_storage_pools(), without waiting. What the callback is given is for pv_connect_list_all_storage_pools_finish().
 *
 * Since: 0.10.2
 */
void
pv_connect_list_all_storage_pools_async (PvConnect *self, PvConnectListAllStoragePoolsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_all_storage_pools_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_all_storage_pools_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_all_storage_pools_async().
 *
 * Returns: (transfer container) (element-type PvStoragePool): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_all_storage_pools_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_find_storage_pool_sources (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectFindStoragePoolSources (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_find_storage_pool_sources_function = {
  .name = "pv_connect_find_storage_pool_sources",
  .run = run_pv_connect_find_storage_pool_sources,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_find_storage_pool_sources:
 * @self: a #PvConnect
 * @type: Type of pool, such as `logical` or `netfs`.
 * @src_spec: (nullable): A `<source>` document that says where to look; NULL when the type needs none.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Searches for storage that a pool could be made of.
 *
 * The result is a `<sources>` document with one `<source>` per find, ready to go into a pool's XML. Some types search the host itself, others need to be told where to look. Fails with %PV_ERROR_NO_SUPPORT for types that cannot be searched. The caller frees the text.
 *
 * In C: `virConnectFindStoragePoolSources`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.5
 */
gchar *
pv_connect_find_storage_pool_sources (PvConnect *self, const gchar *type, const gchar *src_spec, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_find_storage_pool_sources_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (type != NULL, NULL);
  call.in[0].pointer = (gpointer) type;
  call.in[1].pointer = (gpointer) src_spec;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_find_storage_pool_sources_async:
 * @self: a #PvConnect
 * @type: Type of pool, such as `logical` or `netfs`.
 * @src_spec: (nullable): A `<source>` document that says where to look; NULL when the type needs none.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_find_storage_pool_sources(), without waiting. What the callback is given is for pv_connect_find_storage_pool_sources_finish().
 *
 * Since: 0.4.5
 */
void
pv_connect_find_storage_pool_sources_async (PvConnect *self, const gchar *type, const gchar *src_spec, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_find_storage_pool_sources_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (type != NULL);
  call.in[0].pointer = (gpointer) type;
  call.in[1].pointer = (gpointer) src_spec;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_find_storage_pool_sources_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_find_storage_pool_sources_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.5
 */
gchar *
pv_connect_find_storage_pool_sources_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_find_storage_pool_sources_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_storage_pool_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virStoragePoolPtr out_result = 0;
  int status;

  status = polyvirt_virStoragePoolLookupByName (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_POOL, out_result);
  return status;
}

static const PvFunction pv_connect_storage_pool_lookup_by_name_function = {
  .name = "pv_connect_storage_pool_lookup_by_name",
  .run = run_pv_connect_storage_pool_lookup_by_name,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_storage_pool_lookup_by_name:
 * @self: a #PvConnect
 * @name: Name of the pool.
 * @error: return location for a #GError
 *
 * Finds a storage pool by its name. Fails with %PV_ERROR_NO_STORAGE_POOL when there is none.
 *
 * In C: `virStoragePoolLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_lookup_by_name (PvConnect *self, const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_pool_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_storage_pool_lookup_by_name_async:
 * @self: a #PvConnect
 * @name: Name of the pool.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_pool_lookup_by_name(), without waiting. What the callback is given is for pv_connect_storage_pool_lookup_by_name_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_storage_pool_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_pool_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_pool_lookup_by_name_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_pool_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_storage_pool_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_storage_pool_lookup_by_uuid (PvCall *call, virErrorPtr *error)
{
  virStoragePoolPtr out_result = 0;
  int status;

  status = polyvirt_virStoragePoolLookupByUUID (call->handle, call->in[0].native, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_POOL, out_result);
  return status;
}

static const PvFunction pv_connect_storage_pool_lookup_by_uuid_function = {
  .name = "pv_connect_storage_pool_lookup_by_uuid",
  .run = run_pv_connect_storage_pool_lookup_by_uuid,
  .n_in = 1,
  .in = { PV_IN_UUID },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_storage_pool_lookup_by_uuid:
 * @self: a #PvConnect
 * @uuid: UUID of the pool.
 * @error: return location for a #GError
 *
 * Finds a storage pool by its UUID, given as bytes.
 *
 * Fails with %PV_ERROR_NO_STORAGE_POOL when there is none.
 *
 * In C: `virStoragePoolLookupByUUID`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_pool_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_storage_pool_lookup_by_uuid_async:
 * @self: a #PvConnect
 * @uuid: UUID of the pool.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_pool_lookup_by_uuid(), without waiting. What the callback is given is for pv_connect_storage_pool_lookup_by_uuid_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_storage_pool_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_pool_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_pool_lookup_by_uuid_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_pool_lookup_by_uuid_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_storage_pool_lookup_by_uuid_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_storage_pool_lookup_by_uuid_string (PvCall *call, virErrorPtr *error)
{
  virStoragePoolPtr out_result = 0;
  int status;

  status = polyvirt_virStoragePoolLookupByUUIDString (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_POOL, out_result);
  return status;
}

static const PvFunction pv_connect_storage_pool_lookup_by_uuid_string_function = {
  .name = "pv_connect_storage_pool_lookup_by_uuid_string",
  .run = run_pv_connect_storage_pool_lookup_by_uuid_string,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_storage_pool_lookup_by_uuid_string:
 * @self: a #PvConnect
 * @uuid: UUID in hexadecimal, with or without hyphens.
 * @error: return location for a #GError
 *
 * Finds a storage pool by its UUID, given as text.
 *
 * Fails with %PV_ERROR_INVALID_ARG when the text is not a UUID, with %PV_ERROR_NO_STORAGE_POOL when no pool has it.
 *
 * In C: `virStoragePoolLookupByUUIDString`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_pool_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_storage_pool_lookup_by_uuid_string_async:
 * @self: a #PvConnect
 * @uuid: UUID in hexadecimal, with or without hyphens.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_pool_lookup_by_uuid_string(), without waiting. What the callback is given is for pv_connect_storage_pool_lookup_by_uuid_string_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_storage_pool_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_pool_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (uuid != NULL);
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_pool_lookup_by_uuid_string_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_pool_lookup_by_uuid_string_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_storage_pool_lookup_by_uuid_string_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_vol_storage_pool_lookup_by_volume (PvCall *call, virErrorPtr *error)
{
  virStoragePoolPtr out_result = 0;
  int status;

  status = polyvirt_virStoragePoolLookupByVolume (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_POOL, out_result);
  return status;
}

static const PvFunction pv_storage_vol_storage_pool_lookup_by_volume_function = {
  .name = "pv_storage_vol_storage_pool_lookup_by_volume",
  .run = run_pv_storage_vol_storage_pool_lookup_by_volume,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_storage_vol_storage_pool_lookup_by_volume:
 * @self: a #PvStorageVol
 * @error: return location for a #GError
 *
 * Finds the storage pool that a volume is in. The caller frees the new handle.
 *
 * In C: `virStoragePoolLookupByVolume`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_storage_vol_storage_pool_lookup_by_volume (PvStorageVol *self, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_storage_pool_lookup_by_volume_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_vol_storage_pool_lookup_by_volume_async:
 * @self: a #PvStorageVol
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_storage_pool_lookup_by_volume(), without waiting. What the callback is given is for pv_storage_vol_storage_pool_lookup_by_volume_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_vol_storage_pool_lookup_by_volume_async (PvStorageVol *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_storage_pool_lookup_by_volume_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_storage_pool_lookup_by_volume_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_storage_pool_lookup_by_volume_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_storage_vol_storage_pool_lookup_by_volume_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_vol_storage_pool_lookup_by_volume_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_storage_pool_lookup_by_target_path (PvCall *call, virErrorPtr *error)
{
  virStoragePoolPtr out_result = 0;
  int status;

  status = polyvirt_virStoragePoolLookupByTargetPath (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_POOL, out_result);
  return status;
}

static const PvFunction pv_connect_storage_pool_lookup_by_target_path_function = {
  .name = "pv_connect_storage_pool_lookup_by_target_path",
  .run = run_pv_connect_storage_pool_lookup_by_target_path,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_storage_pool_lookup_by_target_path:
 * @self: a #PvConnect
 * @path: Path of the target, on the host.
 * @error: return location for a #GError
 *
 * Finds the active storage pool whose target is a given path.
 *
 * Fails with %PV_ERROR_NO_STORAGE_POOL when no active pool has that target.
 *
 * In C: `virStoragePoolLookupByTargetPath`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 4.1.0
 */
PvStoragePool *
pv_connect_storage_pool_lookup_by_target_path (PvConnect *self, const gchar *path, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_pool_lookup_by_target_path_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  call.in[0].pointer = (gpointer) path;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_storage_pool_lookup_by_target_path_async:
 * @self: a #PvConnect
 * @path: Path of the target, on the host.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_pool_lookup_by_target_path(), without waiting. What the callback is given is for pv_connect_storage_pool_lookup_by_target_path_finish().
 *
 * Since: 4.1.0
 */
void
pv_connect_storage_pool_lookup_by_target_path_async (PvConnect *self, const gchar *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_pool_lookup_by_target_path_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (path != NULL);
  call.in[0].pointer = (gpointer) path;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_pool_lookup_by_target_path_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_pool_lookup_by_target_path_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 4.1.0
 */
PvStoragePool *
pv_connect_storage_pool_lookup_by_target_path_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_storage_pool_lookup_by_target_path_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_storage_pool_create_xml (PvCall *call, virErrorPtr *error)
{
  virStoragePoolPtr out_result = 0;
  int status;

  status = polyvirt_virStoragePoolCreateXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_POOL, out_result);
  return status;
}

static const PvFunction pv_connect_storage_pool_create_xml_function = {
  .name = "pv_connect_storage_pool_create_xml",
  .run = run_pv_connect_storage_pool_create_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_storage_pool_create_xml:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<pool>`.
 * @flags: Combination of `StoragePoolCreateFlags` values.
 * @error: return location for a #GError
 *
 * Creates a transient storage pool from XML and starts it.
 *
 * Its definition is gone once it stops, its data is not. Fails with %PV_ERROR_OPERATION_FAILED when the name or UUID is taken by another pool.
 *
 * In C: `virStoragePoolCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_create_xml (PvConnect *self, const gchar *xml_desc, PvStoragePoolCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_pool_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_storage_pool_create_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<pool>`.
 * @flags: Combination of `StoragePoolCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_pool_create_xml(), without waiting. What the callback is given is for pv_connect_storage_pool_create_xml_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_storage_pool_create_xml_async (PvConnect *self, const gchar *xml_desc, PvStoragePoolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_pool_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_pool_create_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_pool_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_storage_pool_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_storage_pool_define_xml (PvCall *call, virErrorPtr *error)
{
  virStoragePoolPtr out_result = 0;
  int status;

  status = polyvirt_virStoragePoolDefineXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_POOL, out_result);
  return status;
}

static const PvFunction pv_connect_storage_pool_define_xml_function = {
  .name = "pv_connect_storage_pool_define_xml",
  .run = run_pv_connect_storage_pool_define_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_storage_pool_define_xml:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<pool>`.
 * @flags: Combination of `StoragePoolDefineFlags` values.
 * @error: return location for a #GError
 *
 * Stores a storage pool's configuration without starting the pool.
 *
 * An existing configuration with the same name and UUID is replaced.
 *
 * In C: `virStoragePoolDefineXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_define_xml (PvConnect *self, const gchar *xml_desc, PvStoragePoolDefineFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_pool_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_storage_pool_define_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Document whose root is `<pool>`.
 * @flags: Combination of `StoragePoolDefineFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_pool_define_xml(), without waiting. What the callback is given is for pv_connect_storage_pool_define_xml_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_storage_pool_define_xml_async (PvConnect *self, const gchar *xml_desc, PvStoragePoolDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_pool_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_pool_define_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_pool_define_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePool *
pv_connect_storage_pool_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_storage_pool_define_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_pool_build (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStoragePoolBuild (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_storage_pool_build_function = {
  .name = "pv_storage_pool_build",
  .run = run_pv_storage_pool_build,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_pool_build:
 * @self: a #PvStoragePool
 * @flags: Combination of `StoragePoolBuildFlags` values.
 * @error: return location for a #GError
 *
 * Prepares the storage under a pool, such as making a directory, a file system or a volume group.
 *
 * The pool has to be inactive, or the call fails with %PV_ERROR_OPERATION_INVALID. Without flags, most types leave data already there in place; %PV_ERROR_STORAGE_POOL_BUILT tells that something was found.
 *
 * In C: `virStoragePoolBuild`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_build (PvStoragePool *self, PvStoragePoolBuildFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_build_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_pool_build_async:
 * @self: a #PvStoragePool
 * @flags: Combination of `StoragePoolBuildFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_build(), without waiting. What the callback is given is for pv_storage_pool_build_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_build_async (PvStoragePool *self, PvStoragePoolBuildFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_build_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_build_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_build_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_build_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_build_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_pool_undefine (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStoragePoolUndefine (call->handle, error);
  return status;
}

static const PvFunction pv_storage_pool_undefine_function = {
  .name = "pv_storage_pool_undefine",
  .run = run_pv_storage_pool_undefine,
};

/**
 * pv_storage_pool_undefine:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Removes a storage pool's stored configuration.
 *
 * The pool has to be inactive, or the call fails with %PV_ERROR_OPERATION_INVALID. Volumes and data stay as they are.
 *
 * In C: `virStoragePoolUndefine`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_undefine (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_undefine_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_pool_undefine_async:
 * @self: a #PvStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_undefine(), without waiting. What the callback is given is for pv_storage_pool_undefine_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_undefine_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_undefine_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_undefine_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_undefine_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_undefine_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_undefine_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_pool_create (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStoragePoolCreate (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_storage_pool_create_function = {
  .name = "pv_storage_pool_create",
  .run = run_pv_storage_pool_create,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_pool_create:
 * @self: a #PvStoragePool
 * @flags: Combination of `StoragePoolCreateFlags` values.
 * @error: return location for a #GError
 *
 * Starts a storage pool that is defined but inactive.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when it is active already.
 *
 * In C: `virStoragePoolCreate`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_create (PvStoragePool *self, PvStoragePoolCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_create_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_pool_create_async:
 * @self: a #PvStoragePool
 * @flags: Combination of `StoragePoolCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_create(), without waiting. What the callback is given is for pv_storage_pool_create_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_create_async (PvStoragePool *self, PvStoragePoolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_create_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_create_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_create_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_create_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_create_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_pool_destroy (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStoragePoolDestroy (call->handle, error);
  return status;
}

static const PvFunction pv_storage_pool_destroy_function = {
  .name = "pv_storage_pool_destroy",
  .run = run_pv_storage_pool_destroy,
};

/**
 * pv_storage_pool_destroy:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Stops a storage pool, such as by unmounting it.
 *
 * Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid and has to be freed. Fails with %PV_ERROR_OPERATION_INVALID when the pool is not active.
 *
 * In C: `virStoragePoolDestroy`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_destroy (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_destroy_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_pool_destroy_async:
 * @self: a #PvStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_destroy(), without waiting. What the callback is given is for pv_storage_pool_destroy_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_destroy_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_destroy_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_destroy_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_destroy_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_destroy_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_destroy_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_pool_delete (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStoragePoolDelete (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_storage_pool_delete_function = {
  .name = "pv_storage_pool_delete",
  .run = run_pv_storage_pool_delete,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_pool_delete:
 * @self: a #PvStoragePool
 * @flags: Combination of `StoragePoolDeleteFlags` values.
 * @error: return location for a #GError
 *
 * Destroys the storage under a pool; there is no way back.
 *
 * The pool has to be inactive, or the call fails with %PV_ERROR_OPERATION_INVALID. Its stored configuration stays until pv_storage_pool_undefine().
 *
 * In C: `virStoragePoolDelete`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_delete (PvStoragePool *self, PvStoragePoolDeleteFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_delete_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_pool_delete_async:
 * @self: a #PvStoragePool
 * @flags: Combination of `StoragePoolDeleteFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_delete(), without waiting. What the callback is given is for pv_storage_pool_delete_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_delete_async (PvStoragePool *self, PvStoragePoolDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_delete_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_delete_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_delete_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_delete_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_delete_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_pool_refresh (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStoragePoolRefresh (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_storage_pool_refresh_function = {
  .name = "pv_storage_pool_refresh",
  .run = run_pv_storage_pool_refresh,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_pool_refresh:
 * @self: a #PvStoragePool
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reads a storage pool's volumes and sizes anew from the storage.
 *
 * Needed after changes made behind the driver's back. It may reach out to a remote server and take long. The pool has to be active, or the call fails with %PV_ERROR_OPERATION_INVALID.
 *
 * In C: `virStoragePoolRefresh`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_refresh (PvStoragePool *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_refresh_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_pool_refresh_async:
 * @self: a #PvStoragePool
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_refresh(), without waiting. What the callback is given is for pv_storage_pool_refresh_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_refresh_async (PvStoragePool *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_refresh_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_refresh_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_refresh_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_refresh_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_refresh_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_pool_get_name:
 * @self: a #PvStoragePool
 *
 * Gives the name of a storage pool.
 *
 * In C: `virStoragePoolGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.4.1
 */
const gchar *
pv_storage_pool_get_name (PvStoragePool *self)
{
  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  return virStoragePoolGetName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_storage_pool_get_uuid (PvCall *call, virErrorPtr *error)
{
  unsigned char out_uuid[VIR_UUID_BUFLEN];
  int status;

  status = polyvirt_virStoragePoolGetUUID (call->handle, out_uuid, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_uuid_bytes (out_uuid);
  return status;
}

static const PvFunction pv_storage_pool_get_uuid_function = {
  .name = "pv_storage_pool_get_uuid",
  .run = run_pv_storage_pool_get_uuid,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_storage_pool_get_uuid:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Gives the UUID of a storage pool as bytes.
 *
 * In C: `virStoragePoolGetUUID`.
 *
 * Returns: (transfer full): Receives `VIR_UUID_BUFLEN` bytes; %NULL with an error when it fails
 * Since: 0.4.1
 */
GBytes *
pv_storage_pool_get_uuid (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_get_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_pool_get_uuid_string (PvCall *call, virErrorPtr *error)
{
  char *out_buf = 0;
  int status;

  status = polyvirt_virStoragePoolGetUUIDString (call->handle, &out_buf, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_buf;
  return status;
}

static const PvFunction pv_storage_pool_get_uuid_string_function = {
  .name = "pv_storage_pool_get_uuid_string",
  .run = run_pv_storage_pool_get_uuid_string,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_storage_pool_get_uuid_string:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Gives the UUID of a storage pool as text.
 *
 * In C: `virStoragePoolGetUUIDString`.
 *
 * Returns: (transfer full): Receives hexadecimal text with hyphens and a closing zero byte; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar *
pv_storage_pool_get_uuid_string (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_get_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_pool_get_info (PvCall *call, virErrorPtr *error)
{
  virStoragePoolInfo out_info = { 0 };
  int status;

  status = polyvirt_virStoragePoolGetInfo (call->handle, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_storage_pool_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_storage_pool_get_info_function = {
  .name = "pv_storage_pool_get_info",
  .run = run_pv_storage_pool_get_info,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_storage_pool_info_free },
};

/**
 * pv_storage_pool_get_info:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Tells a storage pool's state and how much space it has.
 *
 * Sizes are those of the last refresh, corrected by what has been done through this interface since.
 *
 * In C: `virStoragePoolGetInfo`.
 *
 * Returns: (transfer full): Receives state and sizes; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePoolInfo *
pv_storage_pool_get_info (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_get_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_pool_get_info_async:
 * @self: a #PvStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_get_info(), without waiting. What the callback is given is for pv_storage_pool_get_info_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_get_info_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_get_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_get_info_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_get_info_async().
 *
 * Returns: (transfer full): Receives state and sizes; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStoragePoolInfo *
pv_storage_pool_get_info_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_pool_get_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_pool_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virStoragePoolGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_storage_pool_get_xml_desc_function = {
  .name = "pv_storage_pool_get_xml_desc",
  .run = run_pv_storage_pool_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_storage_pool_get_xml_desc:
 * @self: a #PvStoragePool
 * @flags: Combination of `StorageXMLFlags` values.
 * @error: return location for a #GError
 *
 * Describes a storage pool as XML. The result fits pv_connect_storage_pool_define_xml(). The caller frees the text.
 *
 * In C: `virStoragePoolGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar *
pv_storage_pool_get_xml_desc (PvStoragePool *self, PvStorageXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_pool_get_xml_desc_async:
 * @self: a #PvStoragePool
 * @flags: Combination of `StorageXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_get_xml_desc(), without waiting. What the callback is given is for pv_storage_pool_get_xml_desc_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_get_xml_desc_async (PvStoragePool *self, PvStorageXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_get_xml_desc_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar *
pv_storage_pool_get_xml_desc_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_pool_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_pool_get_autostart (PvCall *call, virErrorPtr *error)
{
  int out_autostart = 0;
  int status;

  status = polyvirt_virStoragePoolGetAutostart (call->handle, &out_autostart, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_autostart;
  return status;
}

static const PvFunction pv_storage_pool_get_autostart_function = {
  .name = "pv_storage_pool_get_autostart",
  .run = run_pv_storage_pool_get_autostart,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_storage_pool_get_autostart:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Tells whether a storage pool is started together with the daemon.
 *
 * In C: `virStoragePoolGetAutostart`.
 *
 * Returns: Receives 1 or 0; %FALSE with an error when it fails
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_get_autostart (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_get_autostart_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_storage_pool_get_autostart_async:
 * @self: a #PvStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_get_autostart(), without waiting. What the callback is given is for pv_storage_pool_get_autostart_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_get_autostart_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_get_autostart_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_get_autostart_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_get_autostart_async().
 *
 * Returns: Receives 1 or 0; %FALSE with an error when it fails
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_get_autostart_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_get_autostart_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_storage_pool_set_autostart (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStoragePoolSetAutostart (call->handle, (int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_storage_pool_set_autostart_function = {
  .name = "pv_storage_pool_set_autostart",
  .run = run_pv_storage_pool_set_autostart,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_pool_set_autostart:
 * @self: a #PvStoragePool
 * @autostart: Whether to start it automatically.
 * @error: return location for a #GError
 *
 * Chooses whether a storage pool is started together with the daemon.
 *
 * Fails with %PV_ERROR_INVALID_ARG for transient pools.
 *
 * In C: `virStoragePoolSetAutostart`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_set_autostart (PvStoragePool *self, gboolean autostart, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_set_autostart_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  call.in[0].number = (gint64) autostart;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_pool_set_autostart_async:
 * @self: a #PvStoragePool
 * @autostart: Whether to start it automatically.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_set_autostart(), without waiting. What the callback is given is for pv_storage_pool_set_autostart_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_set_autostart_async (PvStoragePool *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_set_autostart_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  call.in[0].number = (gint64) autostart;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_set_autostart_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_set_autostart_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_pool_set_autostart_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_set_autostart_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_pool_is_active (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virStoragePoolIsActive (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_storage_pool_is_active_function = {
  .name = "pv_storage_pool_is_active",
  .run = run_pv_storage_pool_is_active,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_storage_pool_is_active:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Tells whether a storage pool is started.
 *
 * In C: `virStoragePoolIsActive`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_storage_pool_is_active (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_is_active_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_storage_pool_is_active_async:
 * @self: a #PvStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_is_active(), without waiting. What the callback is given is for pv_storage_pool_is_active_finish().
 *
 * Since: 0.7.3
 */
void
pv_storage_pool_is_active_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_is_active_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_is_active_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_is_active_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_storage_pool_is_active_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_is_active_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_storage_pool_is_persistent (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virStoragePoolIsPersistent (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_storage_pool_is_persistent_function = {
  .name = "pv_storage_pool_is_persistent",
  .run = run_pv_storage_pool_is_persistent,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_storage_pool_is_persistent:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
 *
 * In C: `virStoragePoolIsPersistent`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_storage_pool_is_persistent (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_is_persistent_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_storage_pool_is_persistent_async:
 * @self: a #PvStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_is_persistent(), without waiting. What the callback is given is for pv_storage_pool_is_persistent_finish().
 *
 * Since: 0.7.3
 */
void
pv_storage_pool_is_persistent_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_is_persistent_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_is_persistent_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_is_persistent_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_storage_pool_is_persistent_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_pool_is_persistent_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_connect_storage_pool_event_register_any (PvCall *call, virErrorPtr *error)
{
  return pv_events_register (call, pv_storage_pool_event_id_kinds, G_N_ELEMENTS (pv_storage_pool_event_id_kinds), (int) call->in[1].number,
                             call->in[0].native, (PvRegister) virConnectStoragePoolEventRegisterAny,
                             (PvDeregister) virConnectStoragePoolEventDeregisterAny, error);
}

static const PvFunction pv_connect_storage_pool_event_register_any_function = {
  .name = "pv_connect_storage_pool_event_register_any",
  .run = run_pv_connect_storage_pool_event_register_any,
  .n_in = 2,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_storage_pool_event_register_any:
 * @self: a #PvConnect
 * @pool: (nullable): Pool to watch; NULL for all of them.
 * @event_id: Kind of event.
 * @error: return location for a #GError
 *
 * Registers a callback for one kind of storage pool event.
 *
 * An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered.
 *
 * In C: `virConnectStoragePoolEventRegisterAny`.
 *
 * Returns: Callback ID (0 or more) to hand to pv_connect_storage_pool_event_deregister_any(); -1 on failure; -1 with an error when it fails
 * Since: 2.0.0
 */
gint 
pv_connect_storage_pool_event_register_any (PvConnect *self, PvStoragePool *pool, PvStoragePoolEventId event_id, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_pool_event_register_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  g_return_val_if_fail (!pool || PV_IS_STORAGE_POOL (pool), -1);
  call.in[0].pointer = (gpointer) pool;
  call.in[1].number = (gint64) event_id;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_storage_pool_event_register_any_async:
 * @self: a #PvConnect
 * @pool: (nullable): Pool to watch; NULL for all of them.
 * @event_id: Kind of event.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_pool_event_register_any(), without waiting. What the callback is given is for pv_connect_storage_pool_event_register_any_finish().
 *
 * Since: 2.0.0
 */
void
pv_connect_storage_pool_event_register_any_async (PvConnect *self, PvStoragePool *pool, PvStoragePoolEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_pool_event_register_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (!pool || PV_IS_STORAGE_POOL (pool));
  call.in[0].pointer = (gpointer) pool;
  call.in[1].number = (gint64) event_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_pool_event_register_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_pool_event_register_any_async().
 *
 * Returns: Callback ID (0 or more) to hand to pv_connect_storage_pool_event_deregister_any(); -1 on failure; -1 with an error when it fails
 * Since: 2.0.0
 */
gint 
pv_connect_storage_pool_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_storage_pool_event_register_any_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_storage_pool_event_deregister_any (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virConnectStoragePoolEventDeregisterAny (call->handle, (int) call->in[0].number, error);
  if (status >= 0)
    pv_registration_end (call->self, (gconstpointer) virConnectStoragePoolEventRegisterAny, (int) call->in[0].number);
  return status;
}

static const PvFunction pv_connect_storage_pool_event_deregister_any_function = {
  .name = "pv_connect_storage_pool_event_deregister_any",
  .run = run_pv_connect_storage_pool_event_deregister_any,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_storage_pool_event_deregister_any:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @error: return location for a #GError
 *
 * Removes a storage pool event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
 *
 * In C: `virConnectStoragePoolEventDeregisterAny`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_connect_storage_pool_event_deregister_any (PvConnect *self, gint callback_id, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_pool_event_deregister_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) callback_id;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_storage_pool_event_deregister_any_async:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_pool_event_deregister_any(), without waiting. What the callback is given is for pv_connect_storage_pool_event_deregister_any_finish().
 *
 * Since: 2.0.0
 */
void
pv_connect_storage_pool_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_pool_event_deregister_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) callback_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_pool_event_deregister_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_pool_event_deregister_any_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_connect_storage_pool_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_storage_pool_event_deregister_any_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
