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
run_pv_storage_pool_num_of_volumes (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virStoragePoolNumOfVolumes (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_storage_pool_num_of_volumes_function = {
  .name = "pv_storage_pool_num_of_volumes",
  .run = run_pv_storage_pool_num_of_volumes,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_storage_pool_num_of_volumes:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Counts the volumes in a storage pool.
 *
 * The pool has to be active, or the call fails with %PV_ERROR_OPERATION_INVALID.
 *
 * In C: `virStoragePoolNumOfVolumes`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.4.1
 */
gint 
pv_storage_pool_num_of_volumes (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_num_of_volumes_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_storage_pool_num_of_volumes_async:
 * @self: a #PvStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_num_of_volumes(), without waiting. What the callback is given is for pv_storage_pool_num_of_volumes_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_num_of_volumes_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_num_of_volumes_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_num_of_volumes_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_num_of_volumes_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.4.1
 */
gint 
pv_storage_pool_num_of_volumes_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), -1);
  if (!pv_call_finish (self, &pv_storage_pool_num_of_volumes_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_storage_pool_list_volumes (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virStoragePoolListVolumes (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_storage_pool_list_volumes_function = {
  .name = "pv_storage_pool_list_volumes",
  .run = run_pv_storage_pool_list_volumes,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_storage_pool_list_volumes:
 * @self: a #PvStoragePool
 * @error: return location for a #GError
 *
 * Lists the names of the volumes in a storage pool.
 *
 * The number can change between counting and listing: prefer pv_storage_pool_list_all_volumes(). The caller frees every name.
 *
 * In C: `virStoragePoolListVolumes`.
 *
 * Discouraged: use virStoragePoolListAllVolumes
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar **
pv_storage_pool_list_volumes (PvStoragePool *self, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_list_volumes_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_pool_list_volumes_async:
 * @self: a #PvStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_list_volumes(), without waiting. What the callback is given is for pv_storage_pool_list_volumes_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_list_volumes_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_list_volumes_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_list_volumes_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_list_volumes_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the names; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar **
pv_storage_pool_list_volumes_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_pool_list_volumes_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_pool_list_all_volumes (PvCall *call, virErrorPtr *error)
{
  virStorageVolPtr *out_vols = 0;
  size_t out_n_vols = 0;
  int status;

  status = polyvirt_virStoragePoolListAllVolumes (call->handle, (unsigned int) call->in[0].number, &out_vols, &out_n_vols, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_STORAGE_VOL, (gpointer *) out_vols, out_n_vols);
  return status;
}

static const PvFunction pv_storage_pool_list_all_volumes_function = {
  .name = "pv_storage_pool_list_all_volumes",
  .run = run_pv_storage_pool_list_all_volumes,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_storage_pool_list_all_volumes:
 * @self: a #PvStoragePool
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the volumes in an active storage pool with handles to all of them.
 *
 * The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * In C: `virStoragePoolListAllVolumes`.
 *
 * Returns: (transfer container) (element-type PvStorageVol): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_storage_pool_list_all_volumes (PvStoragePool *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_list_all_volumes_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_pool_list_all_volumes_async:
 * @self: a #PvStoragePool
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_list_all_volumes(), without waiting. What the callback is given is for pv_storage_pool_list_all_volumes_finish().
 *
 * Since: 0.10.2
 */
void
pv_storage_pool_list_all_volumes_async (PvStoragePool *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_list_all_volumes_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_list_all_volumes_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_list_all_volumes_async().
 *
 * Returns: (transfer container) (element-type PvStorageVol): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_storage_pool_list_all_volumes_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_pool_list_all_volumes_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_vol_get_connect (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virStorageVolGetConnect (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_storage_vol_get_connect_function = {
  .name = "pv_storage_vol_get_connect",
  .run = run_pv_storage_vol_get_connect,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_storage_vol_get_connect:
 * @self: a #PvStorageVol
 * @error: return location for a #GError
 *
 * Gives the connection a volume handle belongs to.
 *
 * The reference count of the connection stays as it is: do not close what is returned.
 *
 * In C: `virStorageVolGetConnect`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvConnect *
pv_storage_vol_get_connect (PvStorageVol *self, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_get_connect_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_pool_storage_vol_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virStorageVolPtr out_result = 0;
  int status;

  status = polyvirt_virStorageVolLookupByName (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_VOL, out_result);
  return status;
}

static const PvFunction pv_storage_pool_storage_vol_lookup_by_name_function = {
  .name = "pv_storage_pool_storage_vol_lookup_by_name",
  .run = run_pv_storage_pool_storage_vol_lookup_by_name,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_storage_pool_storage_vol_lookup_by_name:
 * @self: a #PvStoragePool
 * @name: Name of the volume.
 * @error: return location for a #GError
 *
 * Finds a volume by its name within a pool. Fails with %PV_ERROR_NO_STORAGE_VOL when there is none.
 *
 * In C: `virStorageVolLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVol *
pv_storage_pool_storage_vol_lookup_by_name (PvStoragePool *self, const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_storage_vol_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_pool_storage_vol_lookup_by_name_async:
 * @self: a #PvStoragePool
 * @name: Name of the volume.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_storage_vol_lookup_by_name(), without waiting. What the callback is given is for pv_storage_pool_storage_vol_lookup_by_name_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_storage_vol_lookup_by_name_async (PvStoragePool *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_storage_vol_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_storage_vol_lookup_by_name_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_storage_vol_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVol *
pv_storage_pool_storage_vol_lookup_by_name_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_pool_storage_vol_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_storage_vol_lookup_by_key (PvCall *call, virErrorPtr *error)
{
  virStorageVolPtr out_result = 0;
  int status;

  status = polyvirt_virStorageVolLookupByKey (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_VOL, out_result);
  return status;
}

static const PvFunction pv_connect_storage_vol_lookup_by_key_function = {
  .name = "pv_connect_storage_vol_lookup_by_key",
  .run = run_pv_connect_storage_vol_lookup_by_key,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_storage_vol_lookup_by_key:
 * @self: a #PvConnect
 * @key: Key of the volume.
 * @error: return location for a #GError
 *
 * Finds a volume by its key, searching all active pools.
 *
 * Fails with %PV_ERROR_NO_STORAGE_VOL when there is none.
 *
 * In C: `virStorageVolLookupByKey`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVol *
pv_connect_storage_vol_lookup_by_key (PvConnect *self, const gchar *key, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_vol_lookup_by_key_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);
  call.in[0].pointer = (gpointer) key;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_storage_vol_lookup_by_key_async:
 * @self: a #PvConnect
 * @key: Key of the volume.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_vol_lookup_by_key(), without waiting. What the callback is given is for pv_connect_storage_vol_lookup_by_key_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_storage_vol_lookup_by_key_async (PvConnect *self, const gchar *key, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_vol_lookup_by_key_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (key != NULL);
  call.in[0].pointer = (gpointer) key;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_vol_lookup_by_key_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_vol_lookup_by_key_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVol *
pv_connect_storage_vol_lookup_by_key_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_storage_vol_lookup_by_key_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_storage_vol_lookup_by_path (PvCall *call, virErrorPtr *error)
{
  virStorageVolPtr out_result = 0;
  int status;

  status = polyvirt_virStorageVolLookupByPath (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_VOL, out_result);
  return status;
}

static const PvFunction pv_connect_storage_vol_lookup_by_path_function = {
  .name = "pv_connect_storage_vol_lookup_by_path",
  .run = run_pv_connect_storage_vol_lookup_by_path,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_storage_vol_lookup_by_path:
 * @self: a #PvConnect
 * @path: Path of the volume.
 * @error: return location for a #GError
 *
 * Finds a volume by its path on the host, searching all active pools.
 *
 * Fails with %PV_ERROR_NO_STORAGE_VOL when there is none.
 *
 * In C: `virStorageVolLookupByPath`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVol *
pv_connect_storage_vol_lookup_by_path (PvConnect *self, const gchar *path, GError **error)
{
  PvCall call = { .function = &pv_connect_storage_vol_lookup_by_path_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  call.in[0].pointer = (gpointer) path;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_storage_vol_lookup_by_path_async:
 * @self: a #PvConnect
 * @path: Path of the volume.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_storage_vol_lookup_by_path(), without waiting. What the callback is given is for pv_connect_storage_vol_lookup_by_path_finish().
 *
 * Since: 0.4.1
 */
void
pv_connect_storage_vol_lookup_by_path_async (PvConnect *self, const gchar *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_storage_vol_lookup_by_path_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (path != NULL);
  call.in[0].pointer = (gpointer) path;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_storage_vol_lookup_by_path_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_storage_vol_lookup_by_path_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVol *
pv_connect_storage_vol_lookup_by_path_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_storage_vol_lookup_by_path_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_vol_get_name:
 * @self: a #PvStorageVol
 *
 * Gives the name of a volume, which is unique in its pool.
 *
 * In C: `virStorageVolGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.4.1
 */
const gchar *
pv_storage_vol_get_name (PvStorageVol *self)
{
  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  return virStorageVolGetName (pv_object_get_handle (PV_OBJECT (self)));
}

/**
 * pv_storage_vol_get_key:
 * @self: a #PvStorageVol
 *
 * Gives the key of a volume, which tells it from every other volume anywhere.
 *
 * What it looks like depends on the pool's type; for files it is the path.
 *
 * In C: `virStorageVolGetKey`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.4.1
 */
const gchar *
pv_storage_vol_get_key (PvStorageVol *self)
{
  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  return virStorageVolGetKey (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_storage_pool_storage_vol_create_xml (PvCall *call, virErrorPtr *error)
{
  virStorageVolPtr out_result = 0;
  int status;

  status = polyvirt_virStorageVolCreateXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_VOL, out_result);
  return status;
}

static const PvFunction pv_storage_pool_storage_vol_create_xml_function = {
  .name = "pv_storage_pool_storage_vol_create_xml",
  .run = run_pv_storage_pool_storage_vol_create_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_storage_pool_storage_vol_create_xml:
 * @self: a #PvStoragePool
 * @xmldesc: Document whose root is `<volume>`.
 * @flags: Combination of `StorageVolCreateFlags` values.
 * @error: return location for a #GError
 *
 * Creates a volume in an active storage pool.
 *
 * Not every pool can: of `scsi`, `iscsi` or `mpath` pools the volumes are what the storage offers. Fails with %PV_ERROR_STORAGE_VOL_EXIST when the name is taken.
 *
 * In C: `virStorageVolCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVol *
pv_storage_pool_storage_vol_create_xml (PvStoragePool *self, const gchar *xmldesc, PvStorageVolCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_storage_vol_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  g_return_val_if_fail (xmldesc != NULL, NULL);
  call.in[0].pointer = (gpointer) xmldesc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_pool_storage_vol_create_xml_async:
 * @self: a #PvStoragePool
 * @xmldesc: Document whose root is `<volume>`.
 * @flags: Combination of `StorageVolCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_storage_vol_create_xml(), without waiting. What the callback is given is for pv_storage_pool_storage_vol_create_xml_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_pool_storage_vol_create_xml_async (PvStoragePool *self, const gchar *xmldesc, PvStorageVolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_storage_vol_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  g_return_if_fail (xmldesc != NULL);
  call.in[0].pointer = (gpointer) xmldesc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_storage_vol_create_xml_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_storage_vol_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVol *
pv_storage_pool_storage_vol_create_xml_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_pool_storage_vol_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_pool_storage_vol_create_xml_from (PvCall *call, virErrorPtr *error)
{
  virStorageVolPtr out_result = 0;
  int status;

  status = polyvirt_virStorageVolCreateXMLFrom (call->handle, call->in[0].pointer, call->in[1].native, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STORAGE_VOL, out_result);
  return status;
}

static const PvFunction pv_storage_pool_storage_vol_create_xml_from_function = {
  .name = "pv_storage_pool_storage_vol_create_xml_from",
  .run = run_pv_storage_pool_storage_vol_create_xml_from,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_OBJECT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_storage_pool_storage_vol_create_xml_from:
 * @self: a #PvStoragePool
 * @xmldesc: Document whose root is `<volume>`.
 * @clonevol: Volume to copy.
 * @flags: Combination of `StorageVolCreateFlags` values.
 * @error: return location for a #GError
 *
 * Creates a volume in an active storage pool and fills it with the content of another volume.
 *
 * The source may be in a different active pool and have a different format; it has to be as small as the new volume or smaller. Name and permissions come from the XML.
 *
 * In C: `virStorageVolCreateXMLFrom`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvStorageVol *
pv_storage_pool_storage_vol_create_xml_from (PvStoragePool *self, const gchar *xmldesc, PvStorageVol *clonevol, PvStorageVolCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_pool_storage_vol_create_xml_from_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  g_return_val_if_fail (xmldesc != NULL, NULL);
  g_return_val_if_fail (PV_IS_STORAGE_VOL (clonevol), NULL);
  call.in[0].pointer = (gpointer) xmldesc;
  call.in[1].pointer = (gpointer) clonevol;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_pool_storage_vol_create_xml_from_async:
 * @self: a #PvStoragePool
 * @xmldesc: Document whose root is `<volume>`.
 * @clonevol: Volume to copy.
 * @flags: Combination of `StorageVolCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_pool_storage_vol_create_xml_from(), without waiting. What the callback is given is for pv_storage_pool_storage_vol_create_xml_from_finish().
 *
 * Since: 0.6.4
 */
void
pv_storage_pool_storage_vol_create_xml_from_async (PvStoragePool *self, const gchar *xmldesc, PvStorageVol *clonevol, PvStorageVolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_pool_storage_vol_create_xml_from_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_POOL (self));
  g_return_if_fail (xmldesc != NULL);
  g_return_if_fail (PV_IS_STORAGE_VOL (clonevol));
  call.in[0].pointer = (gpointer) xmldesc;
  call.in[1].pointer = (gpointer) clonevol;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_pool_storage_vol_create_xml_from_finish:
 * @self: a #PvStoragePool
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_pool_storage_vol_create_xml_from_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
PvStorageVol *
pv_storage_pool_storage_vol_create_xml_from_finish (PvStoragePool *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_POOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_pool_storage_vol_create_xml_from_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_vol_download (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStorageVolDownload (call->handle, call->in[0].native, (unsigned long long) call->in[1].number, (unsigned long long) call->in[2].number, (unsigned int) call->in[3].number, error);
  return status;
}

static const PvFunction pv_storage_vol_download_function = {
  .name = "pv_storage_vol_download",
  .run = run_pv_storage_vol_download,
  .n_in = 4,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_vol_download:
 * @self: a #PvStorageVol
 * @stream: The stream to act on.
 * @offset: Where in the volume to start, in bytes.
 * @length: How much to send, in bytes; 0 means up to the end.
 * @flags: Combination of `StorageVolDownloadFlags` values.
 * @error: return location for a #GError
 *
 * Starts sending the content of a volume to the caller through a stream.
 *
 * The call returns at once; data arrives with pv_stream_recv() and is complete when pv_stream_finish() succeeds. A volume that is written to meanwhile gives inconsistent data.
 *
 * In C: `virStorageVolDownload`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_storage_vol_download (PvStorageVol *self, PvStream *stream, guint64 offset, guint64 length, PvStorageVolDownloadFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_download_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  g_return_val_if_fail (PV_IS_STREAM (stream), FALSE);
  call.in[0].pointer = (gpointer) stream;
  call.in[1].number = (gint64) offset;
  call.in[2].number = (gint64) length;
  call.in[3].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_vol_download_async:
 * @self: a #PvStorageVol
 * @stream: The stream to act on.
 * @offset: Where in the volume to start, in bytes.
 * @length: How much to send, in bytes; 0 means up to the end.
 * @flags: Combination of `StorageVolDownloadFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_download(), without waiting. What the callback is given is for pv_storage_vol_download_finish().
 *
 * Since: 0.9.0
 */
void
pv_storage_vol_download_async (PvStorageVol *self, PvStream *stream, guint64 offset, guint64 length, PvStorageVolDownloadFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_download_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  g_return_if_fail (PV_IS_STREAM (stream));
  call.in[0].pointer = (gpointer) stream;
  call.in[1].number = (gint64) offset;
  call.in[2].number = (gint64) length;
  call.in[3].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_download_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_download_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_storage_vol_download_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_vol_download_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_vol_upload (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStorageVolUpload (call->handle, call->in[0].native, (unsigned long long) call->in[1].number, (unsigned long long) call->in[2].number, (unsigned int) call->in[3].number, error);
  return status;
}

static const PvFunction pv_storage_vol_upload_function = {
  .name = "pv_storage_vol_upload",
  .run = run_pv_storage_vol_upload,
  .n_in = 4,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_vol_upload:
 * @self: a #PvStorageVol
 * @stream: The stream to act on.
 * @offset: Where in the volume to start, in bytes.
 * @length: Upper limit of what is accepted, in bytes; 0 means no limit.
 * @flags: Combination of `StorageVolUploadFlags` values.
 * @error: return location for a #GError
 *
 * Starts writing data that the caller sends through a stream into a volume.
 *
 * The call returns at once; data goes out with pv_stream_send() and is stored when pv_stream_finish() succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes shown for volume and pool may need pv_storage_pool_refresh() afterwards.
 *
 * In C: `virStorageVolUpload`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_storage_vol_upload (PvStorageVol *self, PvStream *stream, guint64 offset, guint64 length, PvStorageVolUploadFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_upload_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  g_return_val_if_fail (PV_IS_STREAM (stream), FALSE);
  call.in[0].pointer = (gpointer) stream;
  call.in[1].number = (gint64) offset;
  call.in[2].number = (gint64) length;
  call.in[3].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_vol_upload_async:
 * @self: a #PvStorageVol
 * @stream: The stream to act on.
 * @offset: Where in the volume to start, in bytes.
 * @length: Upper limit of what is accepted, in bytes; 0 means no limit.
 * @flags: Combination of `StorageVolUploadFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_upload(), without waiting. What the callback is given is for pv_storage_vol_upload_finish().
 *
 * Since: 0.9.0
 */
void
pv_storage_vol_upload_async (PvStorageVol *self, PvStream *stream, guint64 offset, guint64 length, PvStorageVolUploadFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_upload_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  g_return_if_fail (PV_IS_STREAM (stream));
  call.in[0].pointer = (gpointer) stream;
  call.in[1].number = (gint64) offset;
  call.in[2].number = (gint64) length;
  call.in[3].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_upload_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_upload_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_storage_vol_upload_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_vol_upload_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_vol_delete (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStorageVolDelete (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_storage_vol_delete_function = {
  .name = "pv_storage_vol_delete",
  .run = run_pv_storage_vol_delete,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_vol_delete:
 * @self: a #PvStorageVol
 * @flags: Combination of `StorageVolDeleteFlags` values.
 * @error: return location for a #GError
 *
 * Deletes a volume with all its data.
 *
 * The handle stays valid and has to be freed. Fails with %PV_ERROR_OPERATION_INVALID when the pool is inactive or the volume is being built or copied.
 *
 * In C: `virStorageVolDelete`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_vol_delete (PvStorageVol *self, PvStorageVolDeleteFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_delete_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_vol_delete_async:
 * @self: a #PvStorageVol
 * @flags: Combination of `StorageVolDeleteFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_delete(), without waiting. What the callback is given is for pv_storage_vol_delete_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_vol_delete_async (PvStorageVol *self, PvStorageVolDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_delete_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_delete_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_delete_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.4.1
 */
gboolean 
pv_storage_vol_delete_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_vol_delete_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_vol_wipe (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStorageVolWipe (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_storage_vol_wipe_function = {
  .name = "pv_storage_vol_wipe",
  .run = run_pv_storage_vol_wipe,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_vol_wipe:
 * @self: a #PvStorageVol
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Overwrites the content of a volume with zeros, so that the next reader does not find the old data.
 *
 * On storage that remaps or copies on write, remains of the data may survive. Fails with %PV_ERROR_OPERATION_INVALID while the volume is in use by another operation.
 *
 * In C: `virStorageVolWipe`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_storage_vol_wipe (PvStorageVol *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_wipe_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_vol_wipe_async:
 * @self: a #PvStorageVol
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_wipe(), without waiting. What the callback is given is for pv_storage_vol_wipe_finish().
 *
 * Since: 0.8.0
 */
void
pv_storage_vol_wipe_async (PvStorageVol *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_wipe_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_wipe_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_wipe_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_storage_vol_wipe_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_vol_wipe_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_vol_wipe_pattern (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStorageVolWipePattern (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_storage_vol_wipe_pattern_function = {
  .name = "pv_storage_vol_wipe_pattern",
  .run = run_pv_storage_vol_wipe_pattern,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_vol_wipe_pattern:
 * @self: a #PvStorageVol
 * @algorithm: Pattern to use.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Overwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.
 *
 * Can take very long. On storage that remaps or copies on write, remains of the data may survive.
 *
 * In C: `virStorageVolWipePattern`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_storage_vol_wipe_pattern (PvStorageVol *self, PvStorageVolWipeAlgorithm algorithm, guint flags, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_wipe_pattern_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  call.in[0].number = (gint64) algorithm;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_vol_wipe_pattern_async:
 * @self: a #PvStorageVol
 * @algorithm: Pattern to use.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_wipe_pattern(), without waiting. What the callback is given is for pv_storage_vol_wipe_pattern_finish().
 *
 * Since: 0.9.10
 */
void
pv_storage_vol_wipe_pattern_async (PvStorageVol *self, PvStorageVolWipeAlgorithm algorithm, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_wipe_pattern_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  call.in[0].number = (gint64) algorithm;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_wipe_pattern_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_wipe_pattern_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_storage_vol_wipe_pattern_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_vol_wipe_pattern_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_storage_vol_get_info (PvCall *call, virErrorPtr *error)
{
  virStorageVolInfo out_info = { 0 };
  int status;

  status = polyvirt_virStorageVolGetInfo (call->handle, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_storage_vol_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_storage_vol_get_info_function = {
  .name = "pv_storage_vol_get_info",
  .run = run_pv_storage_vol_get_info,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_storage_vol_info_free },
};

/**
 * pv_storage_vol_get_info:
 * @self: a #PvStorageVol
 * @error: return location for a #GError
 *
 * Tells a volume's type, its size and how much space it takes up.
 *
 * In C: `virStorageVolGetInfo`.
 *
 * Returns: (transfer full): Receives type and sizes; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVolInfo *
pv_storage_vol_get_info (PvStorageVol *self, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_get_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_vol_get_info_async:
 * @self: a #PvStorageVol
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_get_info(), without waiting. What the callback is given is for pv_storage_vol_get_info_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_vol_get_info_async (PvStorageVol *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_get_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_get_info_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_get_info_async().
 *
 * Returns: (transfer full): Receives type and sizes; %NULL with an error when it fails
 * Since: 0.4.1
 */
PvStorageVolInfo *
pv_storage_vol_get_info_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_vol_get_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_vol_get_info_flags (PvCall *call, virErrorPtr *error)
{
  virStorageVolInfo out_info = { 0 };
  int status;

  status = polyvirt_virStorageVolGetInfoFlags (call->handle, (unsigned int) call->in[0].number, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_storage_vol_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_storage_vol_get_info_flags_function = {
  .name = "pv_storage_vol_get_info_flags",
  .run = run_pv_storage_vol_get_info_flags,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_storage_vol_info_free },
};

/**
 * pv_storage_vol_get_info_flags:
 * @self: a #PvStorageVol
 * @flags: Combination of `StorageVolInfoFlags` values.
 * @error: return location for a #GError
 *
 * Tells a volume's type and sizes, with a choice of what counts as allocation.
 *
 * In C: `virStorageVolGetInfoFlags`.
 *
 * Returns: (transfer full): Receives type and sizes; %NULL with an error when it fails
 * Since: 3.0.0
 */
PvStorageVolInfo *
pv_storage_vol_get_info_flags (PvStorageVol *self, PvStorageVolInfoFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_get_info_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_vol_get_info_flags_async:
 * @self: a #PvStorageVol
 * @flags: Combination of `StorageVolInfoFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_get_info_flags(), without waiting. What the callback is given is for pv_storage_vol_get_info_flags_finish().
 *
 * Since: 3.0.0
 */
void
pv_storage_vol_get_info_flags_async (PvStorageVol *self, PvStorageVolInfoFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_get_info_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_get_info_flags_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_get_info_flags_async().
 *
 * Returns: (transfer full): Receives type and sizes; %NULL with an error when it fails
 * Since: 3.0.0
 */
PvStorageVolInfo *
pv_storage_vol_get_info_flags_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_vol_get_info_flags_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_vol_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virStorageVolGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_storage_vol_get_xml_desc_function = {
  .name = "pv_storage_vol_get_xml_desc",
  .run = run_pv_storage_vol_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_storage_vol_get_xml_desc:
 * @self: a #PvStorageVol
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Describes a volume as XML. The caller frees the text.
 *
 * In C: `virStorageVolGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar *
pv_storage_vol_get_xml_desc (PvStorageVol *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_vol_get_xml_desc_async:
 * @self: a #PvStorageVol
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_get_xml_desc(), without waiting. What the callback is given is for pv_storage_vol_get_xml_desc_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_vol_get_xml_desc_async (PvStorageVol *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_get_xml_desc_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar *
pv_storage_vol_get_xml_desc_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_vol_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_vol_get_path (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virStorageVolGetPath (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_storage_vol_get_path_function = {
  .name = "pv_storage_vol_get_path",
  .run = run_pv_storage_vol_get_path,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_storage_vol_get_path:
 * @self: a #PvStorageVol
 * @error: return location for a #GError
 *
 * Gives the path of a volume on the host.
 *
 * For some pools it changes from one start to the next; the key does not. The caller frees the text.
 *
 * In C: `virStorageVolGetPath`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar *
pv_storage_vol_get_path (PvStorageVol *self, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_get_path_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_storage_vol_get_path_async:
 * @self: a #PvStorageVol
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_get_path(), without waiting. What the callback is given is for pv_storage_vol_get_path_finish().
 *
 * Since: 0.4.1
 */
void
pv_storage_vol_get_path_async (PvStorageVol *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_get_path_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_get_path_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_get_path_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.4.1
 */
gchar *
pv_storage_vol_get_path_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), NULL);
  if (!pv_call_finish (self, &pv_storage_vol_get_path_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_storage_vol_resize (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStorageVolResize (call->handle, (unsigned long long) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_storage_vol_resize_function = {
  .name = "pv_storage_vol_resize",
  .run = run_pv_storage_vol_resize,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_storage_vol_resize:
 * @self: a #PvStorageVol
 * @capacity: New size, or the difference, in bytes.
 * @flags: Combination of `StorageVolResizeFlags` values.
 * @error: return location for a #GError
 *
 * Changes the size of a volume that no guest uses.
 *
 * Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs %PV_STORAGE_VOL_RESIZE_FLAGS_SHRINK, or the call fails with %PV_ERROR_INVALID_ARG. Disks of running guests are resized with pv_domain_block_resize().
 *
 * In C: `virStorageVolResize`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_storage_vol_resize (PvStorageVol *self, guint64 capacity, PvStorageVolResizeFlags flags, GError **error)
{
  PvCall call = { .function = &pv_storage_vol_resize_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  call.in[0].number = (gint64) capacity;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_storage_vol_resize_async:
 * @self: a #PvStorageVol
 * @capacity: New size, or the difference, in bytes.
 * @flags: Combination of `StorageVolResizeFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_storage_vol_resize(), without waiting. What the callback is given is for pv_storage_vol_resize_finish().
 *
 * Since: 0.9.10
 */
void
pv_storage_vol_resize_async (PvStorageVol *self, guint64 capacity, PvStorageVolResizeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_storage_vol_resize_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STORAGE_VOL (self));
  call.in[0].number = (gint64) capacity;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_storage_vol_resize_finish:
 * @self: a #PvStorageVol
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_storage_vol_resize_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_storage_vol_resize_finish (PvStorageVol *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STORAGE_VOL (self), FALSE);
  if (!pv_call_finish (self, &pv_storage_vol_resize_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
