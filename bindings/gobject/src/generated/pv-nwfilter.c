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
run_pv_connect_num_of_nw_filters (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfNWFilters (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_nw_filters_function = {
  .name = "pv_connect_num_of_nw_filters",
  .run = run_pv_connect_num_of_nw_filters,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_nw_filters:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the network filters.
 *
 * In C: `virConnectNumOfNWFilters`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.8.0
 */
gint 
pv_connect_num_of_nw_filters (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_nw_filters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_nw_filters_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_nw_filters(), without waiting. What the callback is given is for pv_connect_num_of_nw_filters_finish().
 *
 * Since: 0.8.0
 */
void
pv_connect_num_of_nw_filters_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_nw_filters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_nw_filters_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_nw_filters_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.8.0
 */
gint 
pv_connect_num_of_nw_filters_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_nw_filters_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_nw_filters (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virConnectListNWFilters (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_list_nw_filters_function = {
  .name = "pv_connect_list_nw_filters",
  .run = run_pv_connect_list_nw_filters,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_nw_filters:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the names of the network filters.
 *
 * The number may change between counting and listing.
 *
 * In C: `virConnectListNWFilters`.
 *
 * Discouraged: use virConnectListAllNWFilters
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar **
pv_connect_list_nw_filters (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_nw_filters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_nw_filters_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_nw_filters(), without waiting. What the callback is given is for pv_connect_list_nw_filters_finish().
 *
 * Since: 0.8.0
 */
void
pv_connect_list_nw_filters_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_nw_filters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_nw_filters_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_nw_filters_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names; the caller frees each; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar **
pv_connect_list_nw_filters_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_nw_filters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_list_all_nw_filters (PvCall *call, virErrorPtr *error)
{
  virNWFilterPtr *out_filters = 0;
  size_t out_n_filters = 0;
  int status;

  status = polyvirt_virConnectListAllNWFilters (call->handle, (unsigned int) call->in[0].number, &out_filters, &out_n_filters, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_NW_FILTER, (gpointer *) out_filters, out_n_filters);
  return status;
}

static const PvFunction pv_connect_list_all_nw_filters_function = {
  .name = "pv_connect_list_all_nw_filters",
  .run = run_pv_connect_list_all_nw_filters,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_list_all_nw_filters:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the network filters.
 *
 * In C: `virConnectListAllNWFilters`.
 *
 * Returns: (transfer container) (element-type PvNwFilter): Receives the handles, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_nw_filters (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_list_all_nw_filters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_all_nw_filters_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_all_nw_filters(), without waiting. What the callback is given is for pv_connect_list_all_nw_filters_finish().
 *
 * Since: 0.10.2
 */
void
pv_connect_list_all_nw_filters_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_all_nw_filters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_all_nw_filters_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_all_nw_filters_async().
 *
 * Returns: (transfer container) (element-type PvNwFilter): Receives the handles, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_nw_filters_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_all_nw_filters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_nw_filter_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virNWFilterPtr out_result = 0;
  int status;

  status = polyvirt_virNWFilterLookupByName (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NW_FILTER, out_result);
  return status;
}

static const PvFunction pv_connect_nw_filter_lookup_by_name_function = {
  .name = "pv_connect_nw_filter_lookup_by_name",
  .run = run_pv_connect_nw_filter_lookup_by_name,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_nw_filter_lookup_by_name:
 * @self: a #PvConnect
 * @name: Name of the filter.
 * @error: return location for a #GError
 *
 * Finds a network filter by name.
 *
 * Fails with %PV_ERROR_NO_NWFILTER when there is none.
 *
 * In C: `virNWFilterLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvNwFilter *
pv_connect_nw_filter_lookup_by_name (PvConnect *self, const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_connect_nw_filter_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_nw_filter_lookup_by_name_async:
 * @self: a #PvConnect
 * @name: Name of the filter.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_nw_filter_lookup_by_name(), without waiting. What the callback is given is for pv_connect_nw_filter_lookup_by_name_finish().
 *
 * Since: 0.8.0
 */
void
pv_connect_nw_filter_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_nw_filter_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_nw_filter_lookup_by_name_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_nw_filter_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvNwFilter *
pv_connect_nw_filter_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_nw_filter_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_nw_filter_lookup_by_uuid (PvCall *call, virErrorPtr *error)
{
  virNWFilterPtr out_result = 0;
  int status;

  status = polyvirt_virNWFilterLookupByUUID (call->handle, call->in[0].native, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NW_FILTER, out_result);
  return status;
}

static const PvFunction pv_connect_nw_filter_lookup_by_uuid_function = {
  .name = "pv_connect_nw_filter_lookup_by_uuid",
  .run = run_pv_connect_nw_filter_lookup_by_uuid,
  .n_in = 1,
  .in = { PV_IN_UUID },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_nw_filter_lookup_by_uuid:
 * @self: a #PvConnect
 * @uuid: UUID of the filter.
 * @error: return location for a #GError
 *
 * Finds a network filter by UUID.
 *
 * Fails with %PV_ERROR_NO_NWFILTER when there is none.
 *
 * In C: `virNWFilterLookupByUUID`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvNwFilter *
pv_connect_nw_filter_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_nw_filter_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_nw_filter_lookup_by_uuid_async:
 * @self: a #PvConnect
 * @uuid: UUID of the filter.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_nw_filter_lookup_by_uuid(), without waiting. What the callback is given is for pv_connect_nw_filter_lookup_by_uuid_finish().
 *
 * Since: 0.8.0
 */
void
pv_connect_nw_filter_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_nw_filter_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_nw_filter_lookup_by_uuid_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_nw_filter_lookup_by_uuid_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvNwFilter *
pv_connect_nw_filter_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_nw_filter_lookup_by_uuid_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_nw_filter_lookup_by_uuid_string (PvCall *call, virErrorPtr *error)
{
  virNWFilterPtr out_result = 0;
  int status;

  status = polyvirt_virNWFilterLookupByUUIDString (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NW_FILTER, out_result);
  return status;
}

static const PvFunction pv_connect_nw_filter_lookup_by_uuid_string_function = {
  .name = "pv_connect_nw_filter_lookup_by_uuid_string",
  .run = run_pv_connect_nw_filter_lookup_by_uuid_string,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_nw_filter_lookup_by_uuid_string:
 * @self: a #PvConnect
 * @uuid: UUID of the filter, with or without hyphens.
 * @error: return location for a #GError
 *
 * Finds a network filter by UUID, given as text.
 *
 * Fails with %PV_ERROR_NO_NWFILTER when there is none and with %PV_ERROR_INVALID_ARG when the text is no UUID.
 *
 * In C: `virNWFilterLookupByUUIDString`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvNwFilter *
pv_connect_nw_filter_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_nw_filter_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_nw_filter_lookup_by_uuid_string_async:
 * @self: a #PvConnect
 * @uuid: UUID of the filter, with or without hyphens.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_nw_filter_lookup_by_uuid_string(), without waiting. What the callback is given is for pv_connect_nw_filter_lookup_by_uuid_string_finish().
 *
 * Since: 0.8.0
 */
void
pv_connect_nw_filter_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_nw_filter_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (uuid != NULL);
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_nw_filter_lookup_by_uuid_string_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_nw_filter_lookup_by_uuid_string_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvNwFilter *
pv_connect_nw_filter_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_nw_filter_lookup_by_uuid_string_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_nw_filter_define_xml (PvCall *call, virErrorPtr *error)
{
  virNWFilterPtr out_result = 0;
  int status;

  status = polyvirt_virNWFilterDefineXML (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NW_FILTER, out_result);
  return status;
}

static const PvFunction pv_connect_nw_filter_define_xml_function = {
  .name = "pv_connect_nw_filter_define_xml",
  .run = run_pv_connect_nw_filter_define_xml,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_nw_filter_define_xml:
 * @self: a #PvConnect
 * @xml_desc: Description of the filter, as a `filter` element.
 * @error: return location for a #GError
 *
 * Stores a network filter, new or changed.
 *
 * A changed filter is applied to running guests at once. pv_connect_nw_filter_define_xml_flags() can check the description first. Not available on read-only connections.
 *
 * In C: `virNWFilterDefineXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvNwFilter *
pv_connect_nw_filter_define_xml (PvConnect *self, const gchar *xml_desc, GError **error)
{
  PvCall call = { .function = &pv_connect_nw_filter_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_nw_filter_define_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Description of the filter, as a `filter` element.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_nw_filter_define_xml(), without waiting. What the callback is given is for pv_connect_nw_filter_define_xml_finish().
 *
 * Since: 0.8.0
 */
void
pv_connect_nw_filter_define_xml_async (PvConnect *self, const gchar *xml_desc, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_nw_filter_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_nw_filter_define_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_nw_filter_define_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvNwFilter *
pv_connect_nw_filter_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_nw_filter_define_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_nw_filter_define_xml_flags (PvCall *call, virErrorPtr *error)
{
  virNWFilterPtr out_result = 0;
  int status;

  status = polyvirt_virNWFilterDefineXMLFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_NW_FILTER, out_result);
  return status;
}

static const PvFunction pv_connect_nw_filter_define_xml_flags_function = {
  .name = "pv_connect_nw_filter_define_xml_flags",
  .run = run_pv_connect_nw_filter_define_xml_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_nw_filter_define_xml_flags:
 * @self: a #PvConnect
 * @xml_desc: Description of the filter, as a `filter` element.
 * @flags: Combination of `NWFilterDefineFlags` values.
 * @error: return location for a #GError
 *
 * Stores a network filter, new or changed, as `flags` say.
 *
 * A changed filter is applied to running guests at once. Not available on read-only connections.
 *
 * In C: `virNWFilterDefineXMLFlags`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 7.7.0
 */
PvNwFilter *
pv_connect_nw_filter_define_xml_flags (PvConnect *self, const gchar *xml_desc, PvNwFilterDefineFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_nw_filter_define_xml_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_nw_filter_define_xml_flags_async:
 * @self: a #PvConnect
 * @xml_desc: Description of the filter, as a `filter` element.
 * @flags: Combination of `NWFilterDefineFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_nw_filter_define_xml_flags(), without waiting. What the callback is given is for pv_connect_nw_filter_define_xml_flags_finish().
 *
 * Since: 7.7.0
 */
void
pv_connect_nw_filter_define_xml_flags_async (PvConnect *self, const gchar *xml_desc, PvNwFilterDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_nw_filter_define_xml_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_nw_filter_define_xml_flags_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_nw_filter_define_xml_flags_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 7.7.0
 */
PvNwFilter *
pv_connect_nw_filter_define_xml_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_nw_filter_define_xml_flags_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_nw_filter_undefine (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virNWFilterUndefine (call->handle, error);
  return status;
}

static const PvFunction pv_nw_filter_undefine_function = {
  .name = "pv_nw_filter_undefine",
  .run = run_pv_nw_filter_undefine,
};

/**
 * pv_nw_filter_undefine:
 * @self: a #PvNwFilter
 * @error: return location for a #GError
 *
 * Removes a network filter.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID while a running guest or another filter uses it. Not available on read-only connections.
 *
 * In C: `virNWFilterUndefine`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_nw_filter_undefine (PvNwFilter *self, GError **error)
{
  PvCall call = { .function = &pv_nw_filter_undefine_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NW_FILTER (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_nw_filter_undefine_async:
 * @self: a #PvNwFilter
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_nw_filter_undefine(), without waiting. What the callback is given is for pv_nw_filter_undefine_finish().
 *
 * Since: 0.8.0
 */
void
pv_nw_filter_undefine_async (PvNwFilter *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_nw_filter_undefine_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NW_FILTER (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_nw_filter_undefine_finish:
 * @self: a #PvNwFilter
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_nw_filter_undefine_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_nw_filter_undefine_finish (PvNwFilter *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NW_FILTER (self), FALSE);
  if (!pv_call_finish (self, &pv_nw_filter_undefine_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_nw_filter_get_name:
 * @self: a #PvNwFilter
 *
 * Tells the name of a network filter.
 *
 * In C: `virNWFilterGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.8.0
 */
const gchar *
pv_nw_filter_get_name (PvNwFilter *self)
{
  g_return_val_if_fail (PV_IS_NW_FILTER (self), NULL);
  return virNWFilterGetName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_nw_filter_get_uuid (PvCall *call, virErrorPtr *error)
{
  unsigned char out_uuid[VIR_UUID_BUFLEN];
  int status;

  status = polyvirt_virNWFilterGetUUID (call->handle, out_uuid, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_uuid_bytes (out_uuid);
  return status;
}

static const PvFunction pv_nw_filter_get_uuid_function = {
  .name = "pv_nw_filter_get_uuid",
  .run = run_pv_nw_filter_get_uuid,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_nw_filter_get_uuid:
 * @self: a #PvNwFilter
 * @error: return location for a #GError
 *
 * Tells the UUID of a network filter.
 *
 * In C: `virNWFilterGetUUID`.
 *
 * Returns: (transfer full): Receives the UUID; %NULL with an error when it fails
 * Since: 0.8.0
 */
GBytes *
pv_nw_filter_get_uuid (PvNwFilter *self, GError **error)
{
  PvCall call = { .function = &pv_nw_filter_get_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NW_FILTER (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_nw_filter_get_uuid_string (PvCall *call, virErrorPtr *error)
{
  char *out_buf = 0;
  int status;

  status = polyvirt_virNWFilterGetUUIDString (call->handle, &out_buf, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_buf;
  return status;
}

static const PvFunction pv_nw_filter_get_uuid_string_function = {
  .name = "pv_nw_filter_get_uuid_string",
  .run = run_pv_nw_filter_get_uuid_string,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_nw_filter_get_uuid_string:
 * @self: a #PvNwFilter
 * @error: return location for a #GError
 *
 * Tells the UUID of a network filter as text.
 *
 * In C: `virNWFilterGetUUIDString`.
 *
 * Returns: (transfer full): Receives the text, in lower case with hyphens; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar *
pv_nw_filter_get_uuid_string (PvNwFilter *self, GError **error)
{
  PvCall call = { .function = &pv_nw_filter_get_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NW_FILTER (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_nw_filter_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virNWFilterGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_nw_filter_get_xml_desc_function = {
  .name = "pv_nw_filter_get_xml_desc",
  .run = run_pv_nw_filter_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_nw_filter_get_xml_desc:
 * @self: a #PvNwFilter
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Describes a network filter as XML.
 *
 * In C: `virNWFilterGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar *
pv_nw_filter_get_xml_desc (PvNwFilter *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_nw_filter_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_NW_FILTER (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_nw_filter_get_xml_desc_async:
 * @self: a #PvNwFilter
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_nw_filter_get_xml_desc(), without waiting. What the callback is given is for pv_nw_filter_get_xml_desc_finish().
 *
 * Since: 0.8.0
 */
void
pv_nw_filter_get_xml_desc_async (PvNwFilter *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_nw_filter_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_NW_FILTER (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_nw_filter_get_xml_desc_finish:
 * @self: a #PvNwFilter
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_nw_filter_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar *
pv_nw_filter_get_xml_desc_finish (PvNwFilter *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_NW_FILTER (self), NULL);
  if (!pv_call_finish (self, &pv_nw_filter_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}
