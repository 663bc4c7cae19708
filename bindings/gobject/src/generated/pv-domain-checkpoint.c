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
 * pv_domain_checkpoint_get_name:
 * @self: a #PvDomainCheckpoint
 *
 * Gives a checkpoint's name.
 *
 * In C: `virDomainCheckpointGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 5.6.0
 */
const gchar *
pv_domain_checkpoint_get_name (PvDomainCheckpoint *self)
{
  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  return virDomainCheckpointGetName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_domain_checkpoint_get_domain (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainCheckpointGetDomain (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_domain_checkpoint_get_domain_function = {
  .name = "pv_domain_checkpoint_get_domain",
  .run = run_pv_domain_checkpoint_get_domain,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_checkpoint_get_domain:
 * @self: a #PvDomainCheckpoint
 * @error: return location for a #GError
 *
 * Gives the domain that a checkpoint belongs to.
 *
 * The handle is borrowed: its reference count stays as it is, and it is valid for as long as the checkpoint's handle is.
 *
 * In C: `virDomainCheckpointGetDomain`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
PvDomain *
pv_domain_checkpoint_get_domain (PvDomainCheckpoint *self, GError **error)
{
  PvCall call = { .function = &pv_domain_checkpoint_get_domain_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_checkpoint_get_connect (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virDomainCheckpointGetConnect (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_domain_checkpoint_get_connect_function = {
  .name = "pv_domain_checkpoint_get_connect",
  .run = run_pv_domain_checkpoint_get_connect,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_checkpoint_get_connect:
 * @self: a #PvDomainCheckpoint
 * @error: return location for a #GError
 *
 * Gives the connection that a checkpoint belongs to.
 *
 * The handle is borrowed: its reference count stays as it is, and it is valid for as long as the checkpoint's handle is.
 *
 * In C: `virDomainCheckpointGetConnect`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
PvConnect *
pv_domain_checkpoint_get_connect (PvDomainCheckpoint *self, GError **error)
{
  PvCall call = { .function = &pv_domain_checkpoint_get_connect_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_checkpoint_create_xml (PvCall *call, virErrorPtr *error)
{
  virDomainCheckpointPtr out_result = 0;
  int status;

  status = polyvirt_virDomainCheckpointCreateXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN_CHECKPOINT, out_result);
  return status;
}

static const PvFunction pv_domain_checkpoint_create_xml_function = {
  .name = "pv_domain_checkpoint_create_xml",
  .run = run_pv_domain_checkpoint_create_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_checkpoint_create_xml:
 * @self: a #PvDomain
 * @xml_desc: Checkpoint XML (`<domaincheckpoint>`); name and disks may be left out.
 * @flags: Combination of `DomainCheckpointCreateFlags` values.
 * @error: return location for a #GError
 *
 * Creates a checkpoint of a domain as the XML describes.
 *
 * From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so the images need a format such as qcow2. The domain has to be active (%PV_ERROR_OPERATION_INVALID otherwise), except with %PV_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE. To get a full backup of the same moment, let pv_domain_backup_begin() create the checkpoint.
 *
 * In C: `virDomainCheckpointCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
PvDomainCheckpoint *
pv_domain_checkpoint_create_xml (PvDomain *self, const gchar *xml_desc, PvDomainCheckpointCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_checkpoint_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_checkpoint_create_xml_async:
 * @self: a #PvDomain
 * @xml_desc: Checkpoint XML (`<domaincheckpoint>`); name and disks may be left out.
 * @flags: Combination of `DomainCheckpointCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_checkpoint_create_xml(), without waiting. What the callback is given is for pv_domain_checkpoint_create_xml_finish().
 *
 * Since: 5.6.0
 */
void
pv_domain_checkpoint_create_xml_async (PvDomain *self, const gchar *xml_desc, PvDomainCheckpointCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_checkpoint_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_checkpoint_create_xml_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_checkpoint_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
PvDomainCheckpoint *
pv_domain_checkpoint_create_xml_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_checkpoint_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_checkpoint_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainCheckpointGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_checkpoint_get_xml_desc_function = {
  .name = "pv_domain_checkpoint_get_xml_desc",
  .run = run_pv_domain_checkpoint_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_checkpoint_get_xml_desc:
 * @self: a #PvDomainCheckpoint
 * @flags: Combination of `DomainCheckpointXMLFlags` values.
 * @error: return location for a #GError
 *
 * Gives a checkpoint's description as XML.
 *
 * Secrets are left out without %PV_DOMAIN_CHECKPOINT_XML_FLAGS_SECURE, which fails with %PV_ERROR_OPERATION_DENIED on a read-only connection.
 *
 * In C: `virDomainCheckpointGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
gchar *
pv_domain_checkpoint_get_xml_desc (PvDomainCheckpoint *self, PvDomainCheckpointXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_checkpoint_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_checkpoint_get_xml_desc_async:
 * @self: a #PvDomainCheckpoint
 * @flags: Combination of `DomainCheckpointXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_checkpoint_get_xml_desc(), without waiting. What the callback is given is for pv_domain_checkpoint_get_xml_desc_finish().
 *
 * Since: 5.6.0
 */
void
pv_domain_checkpoint_get_xml_desc_async (PvDomainCheckpoint *self, PvDomainCheckpointXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_checkpoint_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_CHECKPOINT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_checkpoint_get_xml_desc_finish:
 * @self: a #PvDomainCheckpoint
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_checkpoint_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
gchar *
pv_domain_checkpoint_get_xml_desc_finish (PvDomainCheckpoint *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  if (!pv_call_finish (self, &pv_domain_checkpoint_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_list_all_checkpoints (PvCall *call, virErrorPtr *error)
{
  virDomainCheckpointPtr *out_checkpoints = 0;
  size_t out_n_checkpoints = 0;
  int status;

  status = polyvirt_virDomainListAllCheckpoints (call->handle, (unsigned int) call->in[0].number, &out_checkpoints, &out_n_checkpoints, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_DOMAIN_CHECKPOINT, (gpointer *) out_checkpoints, out_n_checkpoints);
  return status;
}

static const PvFunction pv_domain_list_all_checkpoints_function = {
  .name = "pv_domain_list_all_checkpoints",
  .run = run_pv_domain_list_all_checkpoints,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_list_all_checkpoints:
 * @self: a #PvDomain
 * @flags: Combination of `DomainCheckpointListFlags` values.
 * @error: return location for a #GError
 *
 * Lists a domain's checkpoints that match the filter.
 *
 * By default that is all of them, in no particular order.
 *
 * In C: `virDomainListAllCheckpoints`.
 *
 * Returns: (transfer container) (element-type PvDomainCheckpoint): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 5.6.0
 */
GPtrArray *
pv_domain_list_all_checkpoints (PvDomain *self, PvDomainCheckpointListFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_list_all_checkpoints_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_list_all_checkpoints_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainCheckpointListFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_list_all_checkpoints(), without waiting. What the callback is given is for pv_domain_list_all_checkpoints_finish().
 *
 * Since: 5.6.0
 */
void
pv_domain_list_all_checkpoints_async (PvDomain *self, PvDomainCheckpointListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_list_all_checkpoints_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_list_all_checkpoints_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_list_all_checkpoints_async().
 *
 * Returns: (transfer container) (element-type PvDomainCheckpoint): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 5.6.0
 */
GPtrArray *
pv_domain_list_all_checkpoints_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_list_all_checkpoints_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_checkpoint_list_all_children (PvCall *call, virErrorPtr *error)
{
  virDomainCheckpointPtr *out_children = 0;
  size_t out_n_children = 0;
  int status;

  status = polyvirt_virDomainCheckpointListAllChildren (call->handle, (unsigned int) call->in[0].number, &out_children, &out_n_children, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_DOMAIN_CHECKPOINT, (gpointer *) out_children, out_n_children);
  return status;
}

static const PvFunction pv_domain_checkpoint_list_all_children_function = {
  .name = "pv_domain_checkpoint_list_all_children",
  .run = run_pv_domain_checkpoint_list_all_children,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_checkpoint_list_all_children:
 * @self: a #PvDomainCheckpoint
 * @flags: Combination of `DomainCheckpointListFlags` values.
 * @error: return location for a #GError
 *
 * Lists a checkpoint's children that match the filter.
 *
 * With %PV_DOMAIN_CHECKPOINT_LIST_FLAGS_DESCENDANTS all that descend from it are listed.
 *
 * In C: `virDomainCheckpointListAllChildren`.
 *
 * Returns: (transfer container) (element-type PvDomainCheckpoint): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 5.6.0
 */
GPtrArray *
pv_domain_checkpoint_list_all_children (PvDomainCheckpoint *self, PvDomainCheckpointListFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_checkpoint_list_all_children_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_checkpoint_list_all_children_async:
 * @self: a #PvDomainCheckpoint
 * @flags: Combination of `DomainCheckpointListFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_checkpoint_list_all_children(), without waiting. What the callback is given is for pv_domain_checkpoint_list_all_children_finish().
 *
 * Since: 5.6.0
 */
void
pv_domain_checkpoint_list_all_children_async (PvDomainCheckpoint *self, PvDomainCheckpointListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_checkpoint_list_all_children_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_CHECKPOINT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_checkpoint_list_all_children_finish:
 * @self: a #PvDomainCheckpoint
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_checkpoint_list_all_children_async().
 *
 * Returns: (transfer container) (element-type PvDomainCheckpoint): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 5.6.0
 */
GPtrArray *
pv_domain_checkpoint_list_all_children_finish (PvDomainCheckpoint *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  if (!pv_call_finish (self, &pv_domain_checkpoint_list_all_children_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_checkpoint_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virDomainCheckpointPtr out_result = 0;
  int status;

  status = polyvirt_virDomainCheckpointLookupByName (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN_CHECKPOINT, out_result);
  return status;
}

static const PvFunction pv_domain_checkpoint_lookup_by_name_function = {
  .name = "pv_domain_checkpoint_lookup_by_name",
  .run = run_pv_domain_checkpoint_lookup_by_name,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_checkpoint_lookup_by_name:
 * @self: a #PvDomain
 * @name: Name, matched exactly.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Finds a domain's checkpoint by its name.
 *
 * Fails with %PV_ERROR_NO_DOMAIN_CHECKPOINT when there is none.
 *
 * In C: `virDomainCheckpointLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
PvDomainCheckpoint *
pv_domain_checkpoint_lookup_by_name (PvDomain *self, const gchar *name, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_checkpoint_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_checkpoint_lookup_by_name_async:
 * @self: a #PvDomain
 * @name: Name, matched exactly.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_checkpoint_lookup_by_name(), without waiting. What the callback is given is for pv_domain_checkpoint_lookup_by_name_finish().
 *
 * Since: 5.6.0
 */
void
pv_domain_checkpoint_lookup_by_name_async (PvDomain *self, const gchar *name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_checkpoint_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_checkpoint_lookup_by_name_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_checkpoint_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
PvDomainCheckpoint *
pv_domain_checkpoint_lookup_by_name_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_checkpoint_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_checkpoint_get_parent (PvCall *call, virErrorPtr *error)
{
  virDomainCheckpointPtr out_result = 0;
  int status;

  status = polyvirt_virDomainCheckpointGetParent (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN_CHECKPOINT, out_result);
  return status;
}

static const PvFunction pv_domain_checkpoint_get_parent_function = {
  .name = "pv_domain_checkpoint_get_parent",
  .run = run_pv_domain_checkpoint_get_parent,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_checkpoint_get_parent:
 * @self: a #PvDomainCheckpoint
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Gives the parent of a checkpoint.
 *
 * Fails with %PV_ERROR_NO_DOMAIN_CHECKPOINT when it is a root.
 *
 * In C: `virDomainCheckpointGetParent`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
PvDomainCheckpoint *
pv_domain_checkpoint_get_parent (PvDomainCheckpoint *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_checkpoint_get_parent_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_checkpoint_get_parent_async:
 * @self: a #PvDomainCheckpoint
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_checkpoint_get_parent(), without waiting. What the callback is given is for pv_domain_checkpoint_get_parent_finish().
 *
 * Since: 5.6.0
 */
void
pv_domain_checkpoint_get_parent_async (PvDomainCheckpoint *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_checkpoint_get_parent_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_CHECKPOINT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_checkpoint_get_parent_finish:
 * @self: a #PvDomainCheckpoint
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_checkpoint_get_parent_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 5.6.0
 */
PvDomainCheckpoint *
pv_domain_checkpoint_get_parent_finish (PvDomainCheckpoint *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), NULL);
  if (!pv_call_finish (self, &pv_domain_checkpoint_get_parent_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_checkpoint_delete (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainCheckpointDelete (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_checkpoint_delete_function = {
  .name = "pv_domain_checkpoint_delete",
  .run = run_pv_domain_checkpoint_delete,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_checkpoint_delete:
 * @self: a #PvDomainCheckpoint
 * @flags: Combination of `DomainCheckpointDeleteFlags` values.
 * @error: return location for a #GError
 *
 * Deletes a checkpoint.
 *
 * The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay possible. If it was current, its parent becomes current. Unless only the record goes, the domain has to be active.
 *
 * In C: `virDomainCheckpointDelete`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.6.0
 */
gboolean 
pv_domain_checkpoint_delete (PvDomainCheckpoint *self, PvDomainCheckpointDeleteFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_checkpoint_delete_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_checkpoint_delete_async:
 * @self: a #PvDomainCheckpoint
 * @flags: Combination of `DomainCheckpointDeleteFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_checkpoint_delete(), without waiting. What the callback is given is for pv_domain_checkpoint_delete_finish().
 *
 * Since: 5.6.0
 */
void
pv_domain_checkpoint_delete_async (PvDomainCheckpoint *self, PvDomainCheckpointDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_checkpoint_delete_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN_CHECKPOINT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_checkpoint_delete_finish:
 * @self: a #PvDomainCheckpoint
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_checkpoint_delete_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.6.0
 */
gboolean 
pv_domain_checkpoint_delete_finish (PvDomainCheckpoint *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN_CHECKPOINT (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_checkpoint_delete_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
