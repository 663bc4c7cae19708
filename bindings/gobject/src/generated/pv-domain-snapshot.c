/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "calls.h"
#include "polyvirt.h"
#include "pv-call-private.h"
#include "pv-events-tables-private.h"
#include "pv-params-tables-private.h"
#include "pv-records-private.h"
#include "pv-runs-private.h"
#include "pv-values-private.h"

/**
 * pv_domain_snapshot_get_name:
 * @self: a #PvDomainSnapshot
 *
 * Gives a snapshot's name.
 *
 * In C: `virDomainSnapshotGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.9.5
 */
const gchar *
pv_domain_snapshot_get_name (PvDomainSnapshot *self)
{
  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  return virDomainSnapshotGetName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_domain_snapshot_get_domain (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotGetDomain (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_domain_snapshot_get_domain_function = {
  .name = "pv_domain_snapshot_get_domain",
  .run = run_pv_domain_snapshot_get_domain,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_snapshot_get_domain:
 * @self: a #PvDomainSnapshot
 * @error: return location for a #GError
 *
 * Gives the domain that a snapshot belongs to.
 *
 * The handle is borrowed: its reference count stays as it is, and it is valid for as long as the snapshot's handle is.
 *
 * In C: `virDomainSnapshotGetDomain`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.5
 */
PvDomain *
pv_domain_snapshot_get_domain (PvDomainSnapshot *self, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_get_domain_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_get_connect (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotGetConnect (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_domain_snapshot_get_connect_function = {
  .name = "pv_domain_snapshot_get_connect",
  .run = run_pv_domain_snapshot_get_connect,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_snapshot_get_connect:
 * @self: a #PvDomainSnapshot
 * @error: return location for a #GError
 *
 * Gives the connection that a snapshot belongs to.
 *
 * The handle is borrowed: its reference count stays as it is, and it is valid for as long as the snapshot's handle is.
 *
 * In C: `virDomainSnapshotGetConnect`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.5
 */
PvConnect *
pv_domain_snapshot_get_connect (PvDomainSnapshot *self, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_get_connect_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_create_xml (PvCall *call, virErrorPtr *error)
{
  virDomainSnapshotPtr out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotCreateXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN_SNAPSHOT, out_result);
  return status;
}

static const PvFunction pv_domain_snapshot_create_xml_function = {
  .name = "pv_domain_snapshot_create_xml",
  .run = run_pv_domain_snapshot_create_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_snapshot_create_xml:
 * @self: a #PvDomain
 * @xml_desc: Snapshot XML (`<domainsnapshot>`); name and disks may be left out.
 * @flags: Combination of `DomainSnapshotCreateFlags` values.
 * @error: return location for a #GError
 *
 * Takes a snapshot of a domain as the XML describes.
 *
 * A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its disks alone. The new snapshot becomes current, with the one that was current before as its parent. External snapshots make the domain write to new files from then on. If several disks are involved, a failure may leave some of them changed, unless %PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_ATOMIC is given.
 *
 * In C: `virDomainSnapshotCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvDomainSnapshot *
pv_domain_snapshot_create_xml (PvDomain *self, const gchar *xml_desc, PvDomainSnapshotCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_snapshot_create_xml_async:
 * @self: a #PvDomain
 * @xml_desc: Snapshot XML (`<domainsnapshot>`); name and disks may be left out.
 * @flags: Combination of `DomainSnapshotCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_create_xml(), without waiting. What the callback is given is for pv_domain_snapshot_create_xml_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_snapshot_create_xml_async (PvDomain *self, const gchar *xml_desc, PvDomainSnapshotCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_create_xml_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvDomainSnapshot *
pv_domain_snapshot_create_xml_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_snapshot_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_snapshot_get_xml_desc_function = {
  .name = "pv_domain_snapshot_get_xml_desc",
  .run = run_pv_domain_snapshot_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_snapshot_get_xml_desc:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotXMLFlags` values.
 * @error: return location for a #GError
 *
 * Gives a snapshot's description as XML, with the domain's configuration at that time.
 *
 * Secrets are left out without %PV_DOMAIN_SNAPSHOT_XML_FLAGS_SECURE, which fails with %PV_ERROR_OPERATION_DENIED on a read-only connection.
 *
 * In C: `virDomainSnapshotGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar *
pv_domain_snapshot_get_xml_desc (PvDomainSnapshot *self, PvDomainSnapshotXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_snapshot_get_xml_desc_async:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_get_xml_desc(), without waiting. What the callback is given is for pv_domain_snapshot_get_xml_desc_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_snapshot_get_xml_desc_async (PvDomainSnapshot *self, PvDomainSnapshotXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_get_xml_desc_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar *
pv_domain_snapshot_get_xml_desc_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  if (!pv_call_finish (self, &pv_domain_snapshot_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_num (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotNum (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_snapshot_num_function = {
  .name = "pv_domain_snapshot_num",
  .run = run_pv_domain_snapshot_num,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_snapshot_num:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @error: return location for a #GError
 *
 * Counts a domain's snapshots that match the filter.
 *
 * The number may be stale as soon as it is returned; pv_domain_list_all_snapshots() counts and lists together.
 *
 * In C: `virDomainSnapshotNum`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.8.0
 */
gint 
pv_domain_snapshot_num (PvDomain *self, PvDomainSnapshotListFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_num_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_domain_snapshot_num_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_num(), without waiting. What the callback is given is for pv_domain_snapshot_num_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_snapshot_num_async (PvDomain *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_num_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_num_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_num_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.8.0
 */
gint 
pv_domain_snapshot_num_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  if (!pv_call_finish (self, &pv_domain_snapshot_num_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_domain_snapshot_list_names (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virDomainSnapshotListNames (call->handle, (unsigned int) call->in[0].number, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_domain_snapshot_list_names_function = {
  .name = "pv_domain_snapshot_list_names",
  .run = run_pv_domain_snapshot_list_names,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_domain_snapshot_list_names:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @error: return location for a #GError
 *
 * Lists the names of a domain's snapshots that match the filter.
 *
 * Prefer pv_domain_list_all_snapshots(), which needs no prior count and returns handles.
 *
 * In C: `virDomainSnapshotListNames`.
 *
 * Discouraged: use virDomainListAllSnapshots
 *
 * Returns: (transfer full) (array zero-terminated=1): Filled with names, each to be freed by the caller; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar **
pv_domain_snapshot_list_names (PvDomain *self, PvDomainSnapshotListFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_list_names_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_snapshot_list_names_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_list_names(), without waiting. What the callback is given is for pv_domain_snapshot_list_names_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_snapshot_list_names_async (PvDomain *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_list_names_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_list_names_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_list_names_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Filled with names, each to be freed by the caller; %NULL with an error when it fails
 * Since: 0.8.0
 */
gchar **
pv_domain_snapshot_list_names_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_snapshot_list_names_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_list_all_snapshots (PvCall *call, virErrorPtr *error)
{
  virDomainSnapshotPtr *out_snaps = 0;
  size_t out_n_snaps = 0;
  int status;

  status = polyvirt_virDomainListAllSnapshots (call->handle, (unsigned int) call->in[0].number, &out_snaps, &out_n_snaps, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_DOMAIN_SNAPSHOT, (gpointer *) out_snaps, out_n_snaps);
  return status;
}

static const PvFunction pv_domain_list_all_snapshots_function = {
  .name = "pv_domain_list_all_snapshots",
  .run = run_pv_domain_list_all_snapshots,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_list_all_snapshots:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @error: return location for a #GError
 *
 * Lists a domain's snapshots that match the filter.
 *
 * By default that is all of them, in no particular order.
 *
 * In C: `virDomainListAllSnapshots`.
 *
 * Returns: (transfer container) (element-type PvDomainSnapshot): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 0.9.13
 */
GPtrArray *
pv_domain_list_all_snapshots (PvDomain *self, PvDomainSnapshotListFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_list_all_snapshots_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_list_all_snapshots_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_list_all_snapshots(), without waiting. What the callback is given is for pv_domain_list_all_snapshots_finish().
 *
 * Since: 0.9.13
 */
void
pv_domain_list_all_snapshots_async (PvDomain *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_list_all_snapshots_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_list_all_snapshots_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_list_all_snapshots_async().
 *
 * Returns: (transfer container) (element-type PvDomainSnapshot): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 0.9.13
 */
GPtrArray *
pv_domain_list_all_snapshots_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_list_all_snapshots_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_num_children (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotNumChildren (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_snapshot_num_children_function = {
  .name = "pv_domain_snapshot_num_children",
  .run = run_pv_domain_snapshot_num_children,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_snapshot_num_children:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @error: return location for a #GError
 *
 * Counts a snapshot's children that match the filter.
 *
 * With %PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DESCENDANTS all its descendants count. pv_domain_snapshot_list_all_children() counts and lists together.
 *
 * In C: `virDomainSnapshotNumChildren`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.9.7
 */
gint 
pv_domain_snapshot_num_children (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_num_children_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), -1);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_domain_snapshot_num_children_async:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_num_children(), without waiting. What the callback is given is for pv_domain_snapshot_num_children_finish().
 *
 * Since: 0.9.7
 */
void
pv_domain_snapshot_num_children_async (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_num_children_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_num_children_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_num_children_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.9.7
 */
gint 
pv_domain_snapshot_num_children_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), -1);
  if (!pv_call_finish (self, &pv_domain_snapshot_num_children_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_domain_snapshot_list_children_names (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virDomainSnapshotListChildrenNames (call->handle, (unsigned int) call->in[0].number, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_domain_snapshot_list_children_names_function = {
  .name = "pv_domain_snapshot_list_children_names",
  .run = run_pv_domain_snapshot_list_children_names,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_domain_snapshot_list_children_names:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @error: return location for a #GError
 *
 * Lists the names of a snapshot's children that match the filter.
 *
 * Prefer pv_domain_snapshot_list_all_children(), which needs no prior count and returns handles.
 *
 * In C: `virDomainSnapshotListChildrenNames`.
 *
 * Discouraged: use virDomainSnapshotListAllChildren
 *
 * Returns: (transfer full) (array zero-terminated=1): Filled with names, each to be freed by the caller; %NULL with an error when it fails
 * Since: 0.9.7
 */
gchar **
pv_domain_snapshot_list_children_names (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_list_children_names_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_snapshot_list_children_names_async:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_list_children_names(), without waiting. What the callback is given is for pv_domain_snapshot_list_children_names_finish().
 *
 * Since: 0.9.7
 */
void
pv_domain_snapshot_list_children_names_async (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_list_children_names_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_list_children_names_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_list_children_names_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Filled with names, each to be freed by the caller; %NULL with an error when it fails
 * Since: 0.9.7
 */
gchar **
pv_domain_snapshot_list_children_names_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  if (!pv_call_finish (self, &pv_domain_snapshot_list_children_names_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_list_all_children (PvCall *call, virErrorPtr *error)
{
  virDomainSnapshotPtr *out_snaps = 0;
  size_t out_n_snaps = 0;
  int status;

  status = polyvirt_virDomainSnapshotListAllChildren (call->handle, (unsigned int) call->in[0].number, &out_snaps, &out_n_snaps, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_DOMAIN_SNAPSHOT, (gpointer *) out_snaps, out_n_snaps);
  return status;
}

static const PvFunction pv_domain_snapshot_list_all_children_function = {
  .name = "pv_domain_snapshot_list_all_children",
  .run = run_pv_domain_snapshot_list_all_children,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_snapshot_list_all_children:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @error: return location for a #GError
 *
 * Lists a snapshot's children that match the filter.
 *
 * With %PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DESCENDANTS the whole subtree below it is listed.
 *
 * In C: `virDomainSnapshotListAllChildren`.
 *
 * Returns: (transfer container) (element-type PvDomainSnapshot): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 0.9.13
 */
GPtrArray *
pv_domain_snapshot_list_all_children (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_list_all_children_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_snapshot_list_all_children_async:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotListFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_list_all_children(), without waiting. What the callback is given is for pv_domain_snapshot_list_all_children_finish().
 *
 * Since: 0.9.13
 */
void
pv_domain_snapshot_list_all_children_async (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_list_all_children_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_list_all_children_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_list_all_children_async().
 *
 * Returns: (transfer container) (element-type PvDomainSnapshot): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 0.9.13
 */
GPtrArray *
pv_domain_snapshot_list_all_children_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  if (!pv_call_finish (self, &pv_domain_snapshot_list_all_children_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virDomainSnapshotPtr out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotLookupByName (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN_SNAPSHOT, out_result);
  return status;
}

static const PvFunction pv_domain_snapshot_lookup_by_name_function = {
  .name = "pv_domain_snapshot_lookup_by_name",
  .run = run_pv_domain_snapshot_lookup_by_name,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_snapshot_lookup_by_name:
 * @self: a #PvDomain
 * @name: Name, matched exactly.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Finds a domain's snapshot by its name.
 *
 * Fails with %PV_ERROR_NO_DOMAIN_SNAPSHOT when there is none.
 *
 * In C: `virDomainSnapshotLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvDomainSnapshot *
pv_domain_snapshot_lookup_by_name (PvDomain *self, const gchar *name, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_snapshot_lookup_by_name_async:
 * @self: a #PvDomain
 * @name: Name, matched exactly.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_lookup_by_name(), without waiting. What the callback is given is for pv_domain_snapshot_lookup_by_name_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_snapshot_lookup_by_name_async (PvDomain *self, const gchar *name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_lookup_by_name_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvDomainSnapshot *
pv_domain_snapshot_lookup_by_name_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_snapshot_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_has_current_snapshot (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainHasCurrentSnapshot (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_has_current_snapshot_function = {
  .name = "pv_domain_has_current_snapshot",
  .run = run_pv_domain_has_current_snapshot,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_has_current_snapshot:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Tells whether a domain has a current snapshot.
 *
 * In C: `virDomainHasCurrentSnapshot`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.8.0
 */
gboolean 
pv_domain_has_current_snapshot (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_has_current_snapshot_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_has_current_snapshot_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_has_current_snapshot(), without waiting. What the callback is given is for pv_domain_has_current_snapshot_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_has_current_snapshot_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_has_current_snapshot_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_has_current_snapshot_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_has_current_snapshot_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.8.0
 */
gboolean 
pv_domain_has_current_snapshot_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_has_current_snapshot_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_snapshot_current (PvCall *call, virErrorPtr *error)
{
  virDomainSnapshotPtr out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotCurrent (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN_SNAPSHOT, out_result);
  return status;
}

static const PvFunction pv_domain_snapshot_current_function = {
  .name = "pv_domain_snapshot_current",
  .run = run_pv_domain_snapshot_current,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_snapshot_current:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Gives a domain's current snapshot.
 *
 * Fails with %PV_ERROR_NO_DOMAIN_SNAPSHOT when there is none.
 *
 * In C: `virDomainSnapshotCurrent`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvDomainSnapshot *
pv_domain_snapshot_current (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_current_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_snapshot_current_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_current(), without waiting. What the callback is given is for pv_domain_snapshot_current_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_snapshot_current_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_current_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_current_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_current_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.0
 */
PvDomainSnapshot *
pv_domain_snapshot_current_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_snapshot_current_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_get_parent (PvCall *call, virErrorPtr *error)
{
  virDomainSnapshotPtr out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotGetParent (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN_SNAPSHOT, out_result);
  return status;
}

static const PvFunction pv_domain_snapshot_get_parent_function = {
  .name = "pv_domain_snapshot_get_parent",
  .run = run_pv_domain_snapshot_get_parent,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_snapshot_get_parent:
 * @self: a #PvDomainSnapshot
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Gives the parent of a snapshot.
 *
 * Fails with %PV_ERROR_NO_DOMAIN_SNAPSHOT when it is a root.
 *
 * In C: `virDomainSnapshotGetParent`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.7
 */
PvDomainSnapshot *
pv_domain_snapshot_get_parent (PvDomainSnapshot *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_get_parent_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_snapshot_get_parent_async:
 * @self: a #PvDomainSnapshot
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_get_parent(), without waiting. What the callback is given is for pv_domain_snapshot_get_parent_finish().
 *
 * Since: 0.9.7
 */
void
pv_domain_snapshot_get_parent_async (PvDomainSnapshot *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_get_parent_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_get_parent_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_get_parent_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.7
 */
PvDomainSnapshot *
pv_domain_snapshot_get_parent_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), NULL);
  if (!pv_call_finish (self, &pv_domain_snapshot_get_parent_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_snapshot_is_current (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotIsCurrent (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_snapshot_is_current_function = {
  .name = "pv_domain_snapshot_is_current",
  .run = run_pv_domain_snapshot_is_current,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_snapshot_is_current:
 * @self: a #PvDomainSnapshot
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Tells whether a snapshot is its domain's current one.
 *
 * In C: `virDomainSnapshotIsCurrent`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.9.13
 */
gboolean 
pv_domain_snapshot_is_current (PvDomainSnapshot *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_is_current_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_snapshot_is_current_async:
 * @self: a #PvDomainSnapshot
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_is_current(), without waiting. What the callback is given is for pv_domain_snapshot_is_current_finish().
 *
 * Since: 0.9.13
 */
void
pv_domain_snapshot_is_current_async (PvDomainSnapshot *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_is_current_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_is_current_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_is_current_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.9.13
 */
gboolean 
pv_domain_snapshot_is_current_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_snapshot_is_current_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_snapshot_has_metadata (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainSnapshotHasMetadata (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_snapshot_has_metadata_function = {
  .name = "pv_domain_snapshot_has_metadata",
  .run = run_pv_domain_snapshot_has_metadata,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_snapshot_has_metadata:
 * @self: a #PvDomainSnapshot
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Tells whether a snapshot has a record that would be lost with its domain's configuration.
 *
 * In C: `virDomainSnapshotHasMetadata`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.9.13
 */
gboolean 
pv_domain_snapshot_has_metadata (PvDomainSnapshot *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_has_metadata_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_snapshot_has_metadata_async:
 * @self: a #PvDomainSnapshot
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_has_metadata(), without waiting. What the callback is given is for pv_domain_snapshot_has_metadata_finish().
 *
 * Since: 0.9.13
 */
void
pv_domain_snapshot_has_metadata_async (PvDomainSnapshot *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_has_metadata_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_has_metadata_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_has_metadata_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.9.13
 */
gboolean 
pv_domain_snapshot_has_metadata_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_snapshot_has_metadata_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_snapshot_domain_revert_to_snapshot (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainRevertToSnapshot (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_snapshot_domain_revert_to_snapshot_function = {
  .name = "pv_domain_snapshot_domain_revert_to_snapshot",
  .run = run_pv_domain_snapshot_domain_revert_to_snapshot,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_snapshot_domain_revert_to_snapshot:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotRevertFlags` values.
 * @error: return location for a #GError
 *
 * Puts a domain back to the state of a snapshot.
 *
 * What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain ends up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may keep its emulator process if the configurations match; what is risky, such as a snapshot without recorded configuration, fails with %PV_ERROR_SNAPSHOT_REVERT_RISKY unless %PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_FORCE is given.
 *
 * In C: `virDomainRevertToSnapshot`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_snapshot_domain_revert_to_snapshot (PvDomainSnapshot *self, PvDomainSnapshotRevertFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_domain_revert_to_snapshot_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_snapshot_domain_revert_to_snapshot_async:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotRevertFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_domain_revert_to_snapshot(), without waiting. What the callback is given is for pv_domain_snapshot_domain_revert_to_snapshot_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_snapshot_domain_revert_to_snapshot_async (PvDomainSnapshot *self, PvDomainSnapshotRevertFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_domain_revert_to_snapshot_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_domain_revert_to_snapshot_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_domain_revert_to_snapshot_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_snapshot_domain_revert_to_snapshot_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_snapshot_domain_revert_to_snapshot_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_snapshot_delete (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSnapshotDelete (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_snapshot_delete_function = {
  .name = "pv_domain_snapshot_delete",
  .run = run_pv_domain_snapshot_delete,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_snapshot_delete:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotDeleteFlags` values.
 * @error: return location for a #GError
 *
 * Deletes a snapshot, and frees what it occupies.
 *
 * The domain's present state does not change. Children are attached to the deleted snapshot's parent, and if it was current, its parent becomes current. For an external snapshot its data is merged into the neighbouring file, which may take long.
 *
 * In C: `virDomainSnapshotDelete`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_snapshot_delete (PvDomainSnapshot *self, PvDomainSnapshotDeleteFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_snapshot_delete_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_snapshot_delete_async:
 * @self: a #PvDomainSnapshot
 * @flags: Combination of `DomainSnapshotDeleteFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_snapshot_delete(), without waiting. What the callback is given is for pv_domain_snapshot_delete_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_snapshot_delete_async (PvDomainSnapshot *self, PvDomainSnapshotDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_snapshot_delete_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_SNAPSHOT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_snapshot_delete_finish:
 * @self: a #PvDomainSnapshot
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_snapshot_delete_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_snapshot_delete_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_SNAPSHOT (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_snapshot_delete_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
