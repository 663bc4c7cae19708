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
run_pv_connect_list_domains (PvCall *call, virErrorPtr *error)
{
  int *out_ids = 0;
  size_t out_n_ids = 0;
  int status;

  status = polyvirt_virConnectListDomains (call->handle, &out_ids, &out_n_ids, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_numbers (out_ids, out_n_ids, sizeof (*out_ids));
  return status;
}

static const PvFunction pv_connect_list_domains_function = {
  .name = "pv_connect_list_domains",
  .run = run_pv_connect_list_domains,
  .n_out = 1,
  .out = { pv_free_array },
};

/**
 * pv_connect_list_domains:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the numeric IDs of the active domains.
 *
 * Inactive domains have no ID and are missing. A domain may start or stop between counting and listing, so prefer pv_connect_list_all_domains(), which returns handles in one go.
 *
 * In C: `virConnectListDomains`.
 *
 * Discouraged: use virConnectListAllDomains
 *
 * Returns: (transfer full) (element-type gint): Filled with the IDs, in no particular order; %NULL with an error when it fails
 * Since: 0.0.3
 */
GArray *
pv_connect_list_domains (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_domains_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_domains_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_domains(), without waiting. What the callback is given is for pv_connect_list_domains_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_list_domains_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_domains_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_domains_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_domains_async().
 *
 * Returns: (transfer full) (element-type gint): Filled with the IDs, in no particular order; %NULL with an error when it fails
 * Since: 0.0.3
 */
GArray *
pv_connect_list_domains_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_domains_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_num_of_domains (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfDomains (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_domains_function = {
  .name = "pv_connect_num_of_domains",
  .run = run_pv_connect_num_of_domains,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_domains:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the active domains.
 *
 * The number may be stale as soon as it is returned; pv_connect_list_all_domains() counts and lists together.
 *
 * In C: `virConnectNumOfDomains`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.0.3
 */
gint 
pv_connect_num_of_domains (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_domains_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_domains_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_domains(), without waiting. What the callback is given is for pv_connect_num_of_domains_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_num_of_domains_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_domains_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_domains_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_domains_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.0.3
 */
gint 
pv_connect_num_of_domains_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_domains_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_domain_get_connect (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virDomainGetConnect (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_domain_get_connect_function = {
  .name = "pv_domain_get_connect",
  .run = run_pv_domain_get_connect,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_get_connect:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Gives the connection that a domain belongs to.
 *
 * The connection is borrowed from the domain: its reference count stays as it is, so do not close it. It is valid for as long as the domain's handle is.
 *
 * In C: `virDomainGetConnect`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.3.0
 */
PvConnect *
pv_domain_get_connect (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_connect_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_create_xml (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainCreateXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_create_xml_function = {
  .name = "pv_connect_domain_create_xml",
  .run = run_pv_connect_domain_create_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_create_xml:
 * @self: a #PvConnect
 * @xml_desc: Domain XML.
 * @flags: Combination of `DomainCreateFlags` values.
 * @error: return location for a #GError
 *
 * Starts a new domain from XML, without storing its configuration.
 *
 * The domain is transient and vanishes when it stops. If a persistent domain with the same name and UUID is inactive, that one is started with the given configuration instead, and its stored one stays untouched. Fails with %PV_ERROR_OPERATION_INVALID when a domain with this identity is active already.
 *
 * In C: `virDomainCreateXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.5.0
 */
PvDomain *
pv_connect_domain_create_xml (PvConnect *self, const gchar *xml_desc, PvDomainCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_create_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_create_xml_async:
 * @self: a #PvConnect
 * @xml_desc: Domain XML.
 * @flags: Combination of `DomainCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_create_xml(), without waiting. What the callback is given is for pv_connect_domain_create_xml_finish().
 *
 * Since: 0.5.0
 */
void
pv_connect_domain_create_xml_async (PvConnect *self, const gchar *xml_desc, PvDomainCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_create_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_create_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_create_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.5.0
 */
PvDomain *
pv_connect_domain_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_create_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_create_xml_with_files (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainCreateXMLWithFiles (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[1].count, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_create_xml_with_files_function = {
  .name = "pv_connect_domain_create_xml_with_files",
  .run = run_pv_connect_domain_create_xml_with_files,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_INTS, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_create_xml_with_files:
 * @self: a #PvConnect
 * @xml_desc: Domain XML.
 * @files: (array length=n_files): Open file descriptors; they stay open in the caller.
 * @n_files: length of @files
 * @flags: Combination of `DomainCreateFlags` values.
 * @error: return location for a #GError
 *
 * Starts a new transient domain from XML and hands open files to its init process.
 *
 * For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket. Otherwise it acts like pv_connect_domain_create_xml().
 *
 * In C: `virDomainCreateXMLWithFiles`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 1.1.1
 */
PvDomain *
pv_connect_domain_create_xml_with_files (PvConnect *self, const gchar *xml_desc, const gint *files, gsize n_files, PvDomainCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_create_xml_with_files_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].pointer = (gpointer) files;
  call.in[1].count = n_files;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_create_xml_with_files_async:
 * @self: a #PvConnect
 * @xml_desc: Domain XML.
 * @files: (array length=n_files): Open file descriptors; they stay open in the caller.
 * @n_files: length of @files
 * @flags: Combination of `DomainCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_create_xml_with_files(), without waiting. What the callback is given is for pv_connect_domain_create_xml_with_files_finish().
 *
 * Since: 1.1.1
 */
void
pv_connect_domain_create_xml_with_files_async (PvConnect *self, const gchar *xml_desc, const gint *files, gsize n_files, PvDomainCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_create_xml_with_files_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].pointer = (gpointer) files;
  call.in[1].count = n_files;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_create_xml_with_files_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_create_xml_with_files_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 1.1.1
 */
PvDomain *
pv_connect_domain_create_xml_with_files_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_create_xml_with_files_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_lookup_by_name (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainLookupByName (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_lookup_by_name_function = {
  .name = "pv_connect_domain_lookup_by_name",
  .run = run_pv_connect_domain_lookup_by_name,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_lookup_by_name:
 * @self: a #PvConnect
 * @name: Name, matched exactly.
 * @error: return location for a #GError
 *
 * Finds a domain by its name, active or not.
 *
 * Fails with %PV_ERROR_NO_DOMAIN when there is none.
 *
 * In C: `virDomainLookupByName`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvDomain *
pv_connect_domain_lookup_by_name (PvConnect *self, const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_lookup_by_name_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_lookup_by_name_async:
 * @self: a #PvConnect
 * @name: Name, matched exactly.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_lookup_by_name(), without waiting. What the callback is given is for pv_connect_domain_lookup_by_name_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_domain_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_lookup_by_name_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_lookup_by_name_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_lookup_by_name_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvDomain *
pv_connect_domain_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_lookup_by_name_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_lookup_by_id (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainLookupByID (call->handle, (int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_lookup_by_id_function = {
  .name = "pv_connect_domain_lookup_by_id",
  .run = run_pv_connect_domain_lookup_by_id,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_lookup_by_id:
 * @self: a #PvConnect
 * @id: Numeric ID, as from pv_domain_get_id().
 * @error: return location for a #GError
 *
 * Finds an active domain by its numeric ID.
 *
 * Fails with %PV_ERROR_NO_DOMAIN when no active domain has it. IDs change with every start: name or UUID are better keys.
 *
 * In C: `virDomainLookupByID`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvDomain *
pv_connect_domain_lookup_by_id (PvConnect *self, gint id, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_lookup_by_id_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) id;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_lookup_by_id_async:
 * @self: a #PvConnect
 * @id: Numeric ID, as from pv_domain_get_id().
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_lookup_by_id(), without waiting. What the callback is given is for pv_connect_domain_lookup_by_id_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_domain_lookup_by_id_async (PvConnect *self, gint id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_lookup_by_id_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_lookup_by_id_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_lookup_by_id_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvDomain *
pv_connect_domain_lookup_by_id_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_lookup_by_id_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_lookup_by_uuid (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainLookupByUUID (call->handle, call->in[0].native, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_lookup_by_uuid_function = {
  .name = "pv_connect_domain_lookup_by_uuid",
  .run = run_pv_connect_domain_lookup_by_uuid,
  .n_in = 1,
  .in = { PV_IN_UUID },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_lookup_by_uuid:
 * @self: a #PvConnect
 * @uuid: UUID as 16 bytes.
 * @error: return location for a #GError
 *
 * Finds a domain by its UUID, active or not.
 *
 * Fails with %PV_ERROR_NO_DOMAIN when there is none.
 *
 * In C: `virDomainLookupByUUID`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.5
 */
PvDomain *
pv_connect_domain_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_lookup_by_uuid_async:
 * @self: a #PvConnect
 * @uuid: UUID as 16 bytes.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_lookup_by_uuid(), without waiting. What the callback is given is for pv_connect_domain_lookup_by_uuid_finish().
 *
 * Since: 0.0.5
 */
void
pv_connect_domain_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_lookup_by_uuid_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_lookup_by_uuid_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.5
 */
PvDomain *
pv_connect_domain_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_lookup_by_uuid_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_lookup_by_uuid_string (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainLookupByUUIDString (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_lookup_by_uuid_string_function = {
  .name = "pv_connect_domain_lookup_by_uuid_string",
  .run = run_pv_connect_domain_lookup_by_uuid_string,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_lookup_by_uuid_string:
 * @self: a #PvConnect
 * @uuid: UUID in hexadecimal digits; hyphens may be left out.
 * @error: return location for a #GError
 *
 * Finds a domain by its UUID given as text.
 *
 * Fails with %PV_ERROR_INVALID_ARG when the text is no UUID and with %PV_ERROR_NO_DOMAIN when no domain has it.
 *
 * In C: `virDomainLookupByUUIDString`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.1.1
 */
PvDomain *
pv_connect_domain_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_lookup_by_uuid_string_async:
 * @self: a #PvConnect
 * @uuid: UUID in hexadecimal digits; hyphens may be left out.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_lookup_by_uuid_string(), without waiting. What the callback is given is for pv_connect_domain_lookup_by_uuid_string_finish().
 *
 * Since: 0.1.1
 */
void
pv_connect_domain_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (uuid != NULL);
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_lookup_by_uuid_string_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_lookup_by_uuid_string_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.1.1
 */
PvDomain *
pv_connect_domain_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_lookup_by_uuid_string_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_shutdown (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainShutdown (call->handle, error);
  return status;
}

static const PvFunction pv_domain_shutdown_function = {
  .name = "pv_domain_shutdown",
  .run = run_pv_domain_shutdown,
};

/**
 * pv_domain_shutdown:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Asks a domain's guest to shut down.
 *
 * Returns once the request is sent: the guest may take its time or ignore it altogether, so watch for a lifecycle event, and fall back on pv_domain_destroy(). What happens when the guest is off follows `<on_poweroff>`. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not running.
 *
 * In C: `virDomainShutdown`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_shutdown (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_shutdown_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_shutdown_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_shutdown(), without waiting. What the callback is given is for pv_domain_shutdown_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_shutdown_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_shutdown_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_shutdown_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_shutdown_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_shutdown_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_shutdown_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_shutdown_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainShutdownFlags (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_shutdown_flags_function = {
  .name = "pv_domain_shutdown_flags",
  .run = run_pv_domain_shutdown_flags,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_shutdown_flags:
 * @self: a #PvDomain
 * @flags: Combination of `DomainShutdownFlagValues` values.
 * @error: return location for a #GError
 *
 * Asks a domain's guest to shut down, by the means given.
 *
 * Like pv_domain_shutdown(), it does not wait for the guest. Without flags the driver picks the means. Going through the guest agent needs an agent that answers (%PV_ERROR_AGENT_UNRESPONSIVE if it does not).
 *
 * In C: `virDomainShutdownFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_shutdown_flags (PvDomain *self, PvDomainShutdownFlagValues flags, GError **error)
{
  PvCall call = { .function = &pv_domain_shutdown_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_shutdown_flags_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainShutdownFlagValues` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_shutdown_flags(), without waiting. What the callback is given is for pv_domain_shutdown_flags_finish().
 *
 * Since: 0.9.10
 */
void
pv_domain_shutdown_flags_async (PvDomain *self, PvDomainShutdownFlagValues flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_shutdown_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_shutdown_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_shutdown_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_shutdown_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_shutdown_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_reboot (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainReboot (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_reboot_function = {
  .name = "pv_domain_reboot",
  .run = run_pv_domain_reboot,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_reboot:
 * @self: a #PvDomain
 * @flags: Combination of `DomainRebootFlagValues` values.
 * @error: return location for a #GError
 *
 * Asks a domain's guest to reboot, by the means given.
 *
 * Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows `<on_reboot>`. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not running.
 *
 * In C: `virDomainReboot`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.0
 */
gboolean 
pv_domain_reboot (PvDomain *self, PvDomainRebootFlagValues flags, GError **error)
{
  PvCall call = { .function = &pv_domain_reboot_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_reboot_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainRebootFlagValues` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_reboot(), without waiting. What the callback is given is for pv_domain_reboot_finish().
 *
 * Since: 0.1.0
 */
void
pv_domain_reboot_async (PvDomain *self, PvDomainRebootFlagValues flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_reboot_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_reboot_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_reboot_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.0
 */
gboolean 
pv_domain_reboot_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_reboot_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_reset (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainReset (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_reset_function = {
  .name = "pv_domain_reset",
  .run = run_pv_domain_reset,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_reset:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Resets a domain at once, as the reset button of a real machine does.
 *
 * The guest is not told, and unwritten data is lost. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not running.
 *
 * In C: `virDomainReset`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.7
 */
gboolean 
pv_domain_reset (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_reset_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_reset_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_reset(), without waiting. What the callback is given is for pv_domain_reset_finish().
 *
 * Since: 0.9.7
 */
void
pv_domain_reset_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_reset_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_reset_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_reset_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.7
 */
gboolean 
pv_domain_reset_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_reset_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_destroy (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainDestroy (call->handle, error);
  return status;
}

static const PvFunction pv_domain_destroy_function = {
  .name = "pv_domain_destroy",
  .run = run_pv_domain_destroy,
};

/**
 * pv_domain_destroy:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Stops a domain at once, as if the plug was pulled.
 *
 * The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one becomes inactive; the handle has to be freed all the same. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not running.
 *
 * In C: `virDomainDestroy`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_destroy (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_destroy_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_destroy_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_destroy(), without waiting. What the callback is given is for pv_domain_destroy_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_destroy_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_destroy_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_destroy_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_destroy_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_destroy_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_destroy_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_destroy_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainDestroyFlags (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_destroy_flags_function = {
  .name = "pv_domain_destroy_flags",
  .run = run_pv_domain_destroy_flags,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_destroy_flags:
 * @self: a #PvDomain
 * @flags: Combination of `DomainDestroyFlagsValues` values.
 * @error: return location for a #GError
 *
 * Stops a domain at once, with control over how hard.
 *
 * Without flags it equals pv_domain_destroy(). With %PV_DOMAIN_DESTROY_FLAGS_VALUES_GRACEFUL the emulator gets time to write its caches, and the call fails with %PV_ERROR_OPERATION_FAILED if it does not end by itself.
 *
 * In C: `virDomainDestroyFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_destroy_flags (PvDomain *self, PvDomainDestroyFlagsValues flags, GError **error)
{
  PvCall call = { .function = &pv_domain_destroy_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_destroy_flags_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainDestroyFlagsValues` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_destroy_flags(), without waiting. What the callback is given is for pv_domain_destroy_flags_finish().
 *
 * Since: 0.9.4
 */
void
pv_domain_destroy_flags_async (PvDomain *self, PvDomainDestroyFlagsValues flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_destroy_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_destroy_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_destroy_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_destroy_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_destroy_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_suspend (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSuspend (call->handle, error);
  return status;
}

static const PvFunction pv_domain_suspend_function = {
  .name = "pv_domain_suspend",
  .run = run_pv_domain_suspend,
};

/**
 * pv_domain_suspend:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Pauses a domain.
 *
 * Its virtual CPUs stop while memory and devices stay allocated; pv_domain_resume() lets it go on. Fails with %PV_ERROR_OPERATION_INVALID when it is not active.
 *
 * In C: `virDomainSuspend`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_suspend (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_suspend_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_suspend_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_suspend(), without waiting. What the callback is given is for pv_domain_suspend_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_suspend_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_suspend_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_suspend_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_suspend_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_suspend_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_suspend_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_resume (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainResume (call->handle, error);
  return status;
}

static const PvFunction pv_domain_resume_function = {
  .name = "pv_domain_resume",
  .run = run_pv_domain_resume,
};

/**
 * pv_domain_resume:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Lets a paused domain run on.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when it is not active. For a guest that put itself to sleep use pv_domain_pm_wakeup().
 *
 * In C: `virDomainResume`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_resume (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_resume_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_resume_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_resume(), without waiting. What the callback is given is for pv_domain_resume_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_resume_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_resume_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_resume_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_resume_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_domain_resume_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_resume_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_info (PvCall *call, virErrorPtr *error)
{
  virDomainInfo out_info = { 0 };
  int status;

  status = polyvirt_virDomainGetInfo (call->handle, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_domain_get_info_function = {
  .name = "pv_domain_get_info",
  .run = run_pv_domain_get_info,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_domain_info_free },
};

/**
 * pv_domain_get_info:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Reports a domain's state, memory, number of virtual CPUs and CPU time.
 *
 * For an inactive domain memory and CPUs come from its stored configuration. Use pv_domain_get_state() where only the state matters: it is cheaper, as it does not ask the emulator.
 *
 * In C: `virDomainGetInfo`.
 *
 * Returns: (transfer full): Filled with the figures; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvDomainInfo *
pv_domain_get_info (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_info_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_info(), without waiting. What the callback is given is for pv_domain_get_info_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_get_info_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_info_async().
 *
 * Returns: (transfer full): Filled with the figures; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvDomainInfo *
pv_domain_get_info_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_state (PvCall *call, virErrorPtr *error)
{
  int out_state = 0;
  int out_reason = 0;
  int status;

  status = polyvirt_virDomainGetState (call->handle, (unsigned int) call->in[0].number, &out_state, &out_reason, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_state;
  call->out[1].number = (gint64) out_reason;
  return status;
}

static const PvFunction pv_domain_get_state_function = {
  .name = "pv_domain_get_state",
  .run = run_pv_domain_get_state,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, NULL },
};

/**
 * pv_domain_get_state:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @state: (out) (optional): What the domain is doing.
 * @reason: (out) (optional): Why, as a value of the enum that goes with the state (`DomainRunningReason`, `DomainPausedReason` and so on); may be NULL.
 * @error: return location for a #GError
 *
 * Reports a domain's state and how it came about.
 *
 * In C: `virDomainGetState`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_domain_get_state (PvDomain *self, guint flags, PvDomainState *state, gint *reason, GError **error)
{
  PvCall call = { .function = &pv_domain_get_state_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (state)
    *state = (PvDomainState) call.out[0].number;
  if (reason)
    *reason = (gint) call.out[1].number;
  return TRUE;
}

/**
 * pv_domain_get_state_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_state(), without waiting. What the callback is given is for pv_domain_get_state_finish().
 *
 * Since: 0.9.2
 */
void
pv_domain_get_state_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_state_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_state_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @state: (out) (optional): What the domain is doing.
 * @reason: (out) (optional): Why, as a value of the enum that goes with the state (`DomainRunningReason`, `DomainPausedReason` and so on); may be NULL.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_state_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_domain_get_state_finish (PvDomain *self, GAsyncResult *result_, PvDomainState *state, gint *reason, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_state_function, result_, &call, error))
    return FALSE;
  if (state)
    *state = (PvDomainState) call.out[0].number;
  if (reason)
    *reason = (gint) call.out[1].number;
  return TRUE;
}

static int
run_pv_domain_get_control_info (PvCall *call, virErrorPtr *error)
{
  virDomainControlInfo out_info = { 0 };
  int status;

  status = polyvirt_virDomainGetControlInfo (call->handle, (unsigned int) call->in[0].number, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_control_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_domain_get_control_info_function = {
  .name = "pv_domain_get_control_info",
  .run = run_pv_domain_get_control_info,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_domain_control_info_free },
};

/**
 * pv_domain_get_control_info:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reports whether a domain's control channel can take commands.
 *
 * Does not touch the channel itself, so it answers even while another call hangs in it. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not active.
 *
 * In C: `virDomainGetControlInfo`.
 *
 * Returns: (transfer full): Filled with the state of the channel; %NULL with an error when it fails
 * Since: 0.9.3
 */
PvDomainControlInfo *
pv_domain_get_control_info (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_control_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_control_info_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_control_info(), without waiting. What the callback is given is for pv_domain_get_control_info_finish().
 *
 * Since: 0.9.3
 */
void
pv_domain_get_control_info_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_control_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_control_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_control_info_async().
 *
 * Returns: (transfer full): Filled with the state of the channel; %NULL with an error when it fails
 * Since: 0.9.3
 */
PvDomainControlInfo *
pv_domain_get_control_info_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_control_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_name:
 * @self: a #PvDomain
 *
 * Gives a domain's name.
 *
 * In C: `virDomainGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.0.3
 */
const gchar *
pv_domain_get_name (PvDomain *self)
{
  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  return virDomainGetName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_domain_get_id (PvCall *call, virErrorPtr *error)
{
  unsigned int out_result = 0;
  int status;

  status = polyvirt_virDomainGetID (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_get_id_function = {
  .name = "pv_domain_get_id",
  .run = run_pv_domain_get_id,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_get_id:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Gives a domain's numeric ID.
 *
 * It is taken from the handle, hence as old as the last call that refreshed it.
 *
 * In C: `virDomainGetID`.
 *
 * Returns: ID, or the largest value (-1 as a signed number) when the domain is inactive; 0 with an error when it fails
 * Since: 0.0.3
 */
guint 
pv_domain_get_id (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_id_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (guint) call.out[0].number;
}

static int
run_pv_domain_get_uuid (PvCall *call, virErrorPtr *error)
{
  unsigned char out_uuid[VIR_UUID_BUFLEN];
  int status;

  status = polyvirt_virDomainGetUUID (call->handle, out_uuid, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_uuid_bytes (out_uuid);
  return status;
}

static const PvFunction pv_domain_get_uuid_function = {
  .name = "pv_domain_get_uuid",
  .run = run_pv_domain_get_uuid,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_domain_get_uuid:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Gives a domain's UUID as bytes.
 *
 * In C: `virDomainGetUUID`.
 *
 * Returns: (transfer full): Room for 16 bytes; %NULL with an error when it fails
 * Since: 0.0.5
 */
GBytes *
pv_domain_get_uuid (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_uuid_string (PvCall *call, virErrorPtr *error)
{
  char *out_buf = 0;
  int status;

  status = polyvirt_virDomainGetUUIDString (call->handle, &out_buf, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_buf;
  return status;
}

static const PvFunction pv_domain_get_uuid_string_function = {
  .name = "pv_domain_get_uuid_string",
  .run = run_pv_domain_get_uuid_string,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_get_uuid_string:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Gives a domain's UUID as text.
 *
 * In C: `virDomainGetUUIDString`.
 *
 * Returns: (transfer full): Room for 36 characters and the closing NUL; %NULL with an error when it fails
 * Since: 0.1.1
 */
gchar *
pv_domain_get_uuid_string (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_os_type (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainGetOSType (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_get_os_type_function = {
  .name = "pv_domain_get_os_type",
  .run = run_pv_domain_get_os_type,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_get_os_type:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Gives the kind of guest interface a domain is built for, as in `<os><type>`.
 *
 * In C: `virDomainGetOSType`.
 *
 * Returns: (transfer full): `hvm` for full virtualization, `xen` or `linux` for paravirtualization, `exe` for containers, and so on; %NULL with an error when it fails
 * Since: 0.0.3
 */
gchar *
pv_domain_get_os_type (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_os_type_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_os_type_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_os_type(), without waiting. What the callback is given is for pv_domain_get_os_type_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_get_os_type_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_os_type_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_os_type_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_os_type_async().
 *
 * Returns: (transfer full): `hvm` for full virtualization, `xen` or `linux` for paravirtualization, `exe` for containers, and so on; %NULL with an error when it fails
 * Since: 0.0.3
 */
gchar *
pv_domain_get_os_type_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_os_type_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_security_label (PvCall *call, virErrorPtr *error)
{
  virSecurityLabel out_seclabel = { 0 };
  int status;

  status = polyvirt_virDomainGetSecurityLabel (call->handle, &out_seclabel, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_security_label_from_native (&out_seclabel);
  return status;
}

static const PvFunction pv_domain_get_security_label_function = {
  .name = "pv_domain_get_security_label",
  .run = run_pv_domain_get_security_label,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_security_label_free },
};

/**
 * pv_domain_get_security_label:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Reports the label that confines an active domain.
 *
 * With several security drivers at work only the first one's label is given; use pv_domain_get_security_label_list() for all. The label is empty when the domain is inactive.
 *
 * In C: `virDomainGetSecurityLabel`.
 *
 * Returns: (transfer full): Filled with label and mode; %NULL with an error when it fails
 * Since: 0.6.1
 */
PvSecurityLabel *
pv_domain_get_security_label (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_security_label_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_security_label_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_security_label(), without waiting. What the callback is given is for pv_domain_get_security_label_finish().
 *
 * Since: 0.6.1
 */
void
pv_domain_get_security_label_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_security_label_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_security_label_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_security_label_async().
 *
 * Returns: (transfer full): Filled with label and mode; %NULL with an error when it fails
 * Since: 0.6.1
 */
PvSecurityLabel *
pv_domain_get_security_label_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_security_label_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_security_label_list (PvCall *call, virErrorPtr *error)
{
  virSecurityLabel *out_seclabels = 0;
  size_t out_n_seclabels = 0;
  int status;

  status = polyvirt_virDomainGetSecurityLabelList (call->handle, &out_seclabels, &out_n_seclabels, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_security_label_list_take (out_seclabels, out_n_seclabels);
  return status;
}

static const PvFunction pv_domain_get_security_label_list_function = {
  .name = "pv_domain_get_security_label_list",
  .run = run_pv_domain_get_security_label_list,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_get_security_label_list:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Reports a domain's label from each security driver in use.
 *
 * In C: `virDomainGetSecurityLabelList`.
 *
 * Returns: (transfer container) (element-type PvSecurityLabel): One entry per security driver; the caller frees the array; %NULL with an error when it fails
 * Since: 0.10.0
 */
GPtrArray *
pv_domain_get_security_label_list (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_security_label_list_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_security_label_list_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_security_label_list(), without waiting. What the callback is given is for pv_domain_get_security_label_list_finish().
 *
 * Since: 0.10.0
 */
void
pv_domain_get_security_label_list_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_security_label_list_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_security_label_list_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_security_label_list_async().
 *
 * Returns: (transfer container) (element-type PvSecurityLabel): One entry per security driver; the caller frees the array; %NULL with an error when it fails
 * Since: 0.10.0
 */
GPtrArray *
pv_domain_get_security_label_list_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_security_label_list_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_metadata (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetMetadata (call->handle, (int) call->in[0].number, call->in[1].pointer, call->in[2].pointer, call->in[3].pointer, (unsigned int) call->in[4].number, error);
  return status;
}

static const PvFunction pv_domain_set_metadata_function = {
  .name = "pv_domain_set_metadata",
  .run = run_pv_domain_set_metadata,
  .n_in = 5,
  .in = { PV_IN_NUMBER, PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_metadata:
 * @self: a #PvDomain
 * @type: Part to change.
 * @metadata: (nullable): New content; NULL removes the part. For an element, one XML element.
 * @key: (nullable): Namespace prefix for the element; NULL for the other types.
 * @uri: (nullable): Namespace URI of the element; NULL for the other types.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes or removes a domain's title, description or an application's metadata.
 *
 * Title and description are plain text, and a title has no line breaks. An element replaces the one with the same namespace URI, so each application should keep to one URI. Listeners get a metadata-change event.
 *
 * In C: `virDomainSetMetadata`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_set_metadata (PvDomain *self, PvDomainMetadataType type, const gchar *metadata, const gchar *key, const gchar *uri, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_metadata_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
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
 * pv_domain_set_metadata_async:
 * @self: a #PvDomain
 * @type: Part to change.
 * @metadata: (nullable): New content; NULL removes the part. For an element, one XML element.
 * @key: (nullable): Namespace prefix for the element; NULL for the other types.
 * @uri: (nullable): Namespace URI of the element; NULL for the other types.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_metadata(), without waiting. What the callback is given is for pv_domain_set_metadata_finish().
 *
 * Since: 0.9.10
 */
void
pv_domain_set_metadata_async (PvDomain *self, PvDomainMetadataType type, const gchar *metadata, const gchar *key, const gchar *uri, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_metadata_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) type;
  call.in[1].pointer = (gpointer) metadata;
  call.in[2].pointer = (gpointer) key;
  call.in[3].pointer = (gpointer) uri;
  call.in[4].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_metadata_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_metadata_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_set_metadata_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_metadata_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_metadata (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainGetMetadata (call->handle, (int) call->in[0].number, call->in[1].pointer, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_get_metadata_function = {
  .name = "pv_domain_get_metadata",
  .run = run_pv_domain_get_metadata,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_get_metadata:
 * @self: a #PvDomain
 * @type: Part wanted.
 * @uri: (nullable): Namespace URI of the element; NULL for the other types.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Gives a domain's title, description or an application's metadata.
 *
 * Fails with %PV_ERROR_NO_DOMAIN_METADATA when there is none.
 *
 * In C: `virDomainGetMetadata`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.10
 */
gchar *
pv_domain_get_metadata (PvDomain *self, PvDomainMetadataType type, const gchar *uri, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_metadata_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) type;
  call.in[1].pointer = (gpointer) uri;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_metadata_async:
 * @self: a #PvDomain
 * @type: Part wanted.
 * @uri: (nullable): Namespace URI of the element; NULL for the other types.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_metadata(), without waiting. What the callback is given is for pv_domain_get_metadata_finish().
 *
 * Since: 0.9.10
 */
void
pv_domain_get_metadata_async (PvDomain *self, PvDomainMetadataType type, const gchar *uri, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_metadata_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) type;
  call.in[1].pointer = (gpointer) uri;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_metadata_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_metadata_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.10
 */
gchar *
pv_domain_get_metadata_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_metadata_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_get_xml_desc_function = {
  .name = "pv_domain_get_xml_desc",
  .run = run_pv_domain_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_get_xml_desc:
 * @self: a #PvDomain
 * @flags: Combination of `DomainXMLFlags` values.
 * @error: return location for a #GError
 *
 * Gives a domain's configuration as XML.
 *
 * For an active domain it shows what it is running with, including addresses and aliases assigned at run time, unless %PV_DOMAIN_XML_FLAGS_INACTIVE asks for the stored configuration. Secrets are left out without %PV_DOMAIN_XML_FLAGS_SECURE, which fails with %PV_ERROR_OPERATION_DENIED on a read-only connection.
 *
 * In C: `virDomainGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
gchar *
pv_domain_get_xml_desc (PvDomain *self, PvDomainXmlFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_xml_desc_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainXMLFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_xml_desc(), without waiting. What the callback is given is for pv_domain_get_xml_desc_finish().
 *
 * Since: 0.0.3
 */
void
pv_domain_get_xml_desc_async (PvDomain *self, PvDomainXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_xml_desc_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
gchar *
pv_domain_get_xml_desc_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_xml_from_native (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectDomainXMLFromNative (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_domain_xml_from_native_function = {
  .name = "pv_connect_domain_xml_from_native",
  .run = run_pv_connect_domain_xml_from_native,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_domain_xml_from_native:
 * @self: a #PvConnect
 * @native_format: Name of the format, for example `xen-xl`, `vmware-vmx` or `lxc-tools`.
 * @native_config: Configuration in that format.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Translates a hypervisor's own configuration format into domain XML.
 *
 * Nothing is defined or started. What the format does not say is filled with defaults, and what has no counterpart in XML is dropped.
 *
 * In C: `virConnectDomainXMLFromNative`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
gchar *
pv_connect_domain_xml_from_native (PvConnect *self, const gchar *native_format, const gchar *native_config, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_xml_from_native_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (native_format != NULL, NULL);
  g_return_val_if_fail (native_config != NULL, NULL);
  call.in[0].pointer = (gpointer) native_format;
  call.in[1].pointer = (gpointer) native_config;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_xml_from_native_async:
 * @self: a #PvConnect
 * @native_format: Name of the format, for example `xen-xl`, `vmware-vmx` or `lxc-tools`.
 * @native_config: Configuration in that format.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_xml_from_native(), without waiting. What the callback is given is for pv_connect_domain_xml_from_native_finish().
 *
 * Since: 0.6.4
 */
void
pv_connect_domain_xml_from_native_async (PvConnect *self, const gchar *native_format, const gchar *native_config, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_xml_from_native_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (native_format != NULL);
  g_return_if_fail (native_config != NULL);
  call.in[0].pointer = (gpointer) native_format;
  call.in[1].pointer = (gpointer) native_config;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_xml_from_native_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_xml_from_native_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
gchar *
pv_connect_domain_xml_from_native_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_xml_from_native_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_xml_to_native (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectDomainXMLToNative (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_domain_xml_to_native_function = {
  .name = "pv_connect_domain_xml_to_native",
  .run = run_pv_connect_domain_xml_to_native,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_domain_xml_to_native:
 * @self: a #PvConnect
 * @native_format: Name of the format, for example `qemu-argv`, `xen-xl` or `vmware-vmx`.
 * @domain_xml: Domain XML.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Translates domain XML into a hypervisor's own configuration format.
 *
 * Nothing is defined or started. The result shows what would be used, for example the emulator's command line; it may depend on the host.
 *
 * In C: `virConnectDomainXMLToNative`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
gchar *
pv_connect_domain_xml_to_native (PvConnect *self, const gchar *native_format, const gchar *domain_xml, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_xml_to_native_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (native_format != NULL, NULL);
  g_return_val_if_fail (domain_xml != NULL, NULL);
  call.in[0].pointer = (gpointer) native_format;
  call.in[1].pointer = (gpointer) domain_xml;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_xml_to_native_async:
 * @self: a #PvConnect
 * @native_format: Name of the format, for example `qemu-argv`, `xen-xl` or `vmware-vmx`.
 * @domain_xml: Domain XML.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_xml_to_native(), without waiting. What the callback is given is for pv_connect_domain_xml_to_native_finish().
 *
 * Since: 0.6.4
 */
void
pv_connect_domain_xml_to_native_async (PvConnect *self, const gchar *native_format, const gchar *domain_xml, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_xml_to_native_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (native_format != NULL);
  g_return_if_fail (domain_xml != NULL);
  call.in[0].pointer = (gpointer) native_format;
  call.in[1].pointer = (gpointer) domain_xml;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_xml_to_native_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_xml_to_native_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.6.4
 */
gchar *
pv_connect_domain_xml_to_native_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_xml_to_native_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_define_xml (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainDefineXML (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_define_xml_function = {
  .name = "pv_connect_domain_define_xml",
  .run = run_pv_connect_domain_define_xml,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_define_xml:
 * @self: a #PvConnect
 * @xml: Domain XML.
 * @error: return location for a #GError
 *
 * Stores a domain's configuration without starting it.
 *
 * A domain with the same name and UUID gets the new configuration; if it is active, that takes effect from its next start, and a transient domain becomes persistent. Fails with %PV_ERROR_OPERATION_FAILED when the name belongs to a different UUID.
 *
 * In C: `virDomainDefineXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.1.1
 */
PvDomain *
pv_connect_domain_define_xml (PvConnect *self, const gchar *xml, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml != NULL, NULL);
  call.in[0].pointer = (gpointer) xml;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_define_xml_async:
 * @self: a #PvConnect
 * @xml: Domain XML.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_define_xml(), without waiting. What the callback is given is for pv_connect_domain_define_xml_finish().
 *
 * Since: 0.1.1
 */
void
pv_connect_domain_define_xml_async (PvConnect *self, const gchar *xml, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_define_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_define_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.1.1
 */
PvDomain *
pv_connect_domain_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_define_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_define_xml_flags (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainDefineXMLFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_define_xml_flags_function = {
  .name = "pv_connect_domain_define_xml_flags",
  .run = run_pv_connect_domain_define_xml_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_define_xml_flags:
 * @self: a #PvConnect
 * @xml: Domain XML.
 * @flags: Combination of `DomainDefineFlags` values.
 * @error: return location for a #GError
 *
 * Stores a domain's configuration without starting it, optionally validated against the schema.
 *
 * Acts like pv_connect_domain_define_xml() otherwise.
 *
 * In C: `virDomainDefineXMLFlags`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 1.2.12
 */
PvDomain *
pv_connect_domain_define_xml_flags (PvConnect *self, const gchar *xml, PvDomainDefineFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_define_xml_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml != NULL, NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_define_xml_flags_async:
 * @self: a #PvConnect
 * @xml: Domain XML.
 * @flags: Combination of `DomainDefineFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_define_xml_flags(), without waiting. What the callback is given is for pv_connect_domain_define_xml_flags_finish().
 *
 * Since: 1.2.12
 */
void
pv_connect_domain_define_xml_flags_async (PvConnect *self, const gchar *xml, PvDomainDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_define_xml_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_define_xml_flags_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_define_xml_flags_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 1.2.12
 */
PvDomain *
pv_connect_domain_define_xml_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_define_xml_flags_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_undefine (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainUndefine (call->handle, error);
  return status;
}

static const PvFunction pv_domain_undefine_function = {
  .name = "pv_domain_undefine",
  .run = run_pv_domain_undefine,
};

/**
 * pv_domain_undefine:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Removes a domain's stored configuration.
 *
 * An inactive domain disappears; an active one runs on as a transient domain. Fails with %PV_ERROR_OPERATION_INVALID when it has a managed save image, snapshots, checkpoints or firmware variables: pv_domain_undefine_flags() tells what to do with those.
 *
 * In C: `virDomainUndefine`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.1
 */
gboolean 
pv_domain_undefine (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_undefine_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_undefine_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_undefine(), without waiting. What the callback is given is for pv_domain_undefine_finish().
 *
 * Since: 0.1.1
 */
void
pv_domain_undefine_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_undefine_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_undefine_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_undefine_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.1
 */
gboolean 
pv_domain_undefine_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_undefine_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_undefine_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainUndefineFlags (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_undefine_flags_function = {
  .name = "pv_domain_undefine_flags",
  .run = run_pv_domain_undefine_flags,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_undefine_flags:
 * @self: a #PvDomain
 * @flags: Combination of `DomainUndefineFlagsValues` values.
 * @error: return location for a #GError
 *
 * Removes a domain's stored configuration along with what belongs to it.
 *
 * An inactive domain disappears; an active one runs on as a transient domain. Fails with %PV_ERROR_OPERATION_INVALID when there is a managed save image, a snapshot, a checkpoint or a file of firmware variables that no flag covers. Disk images are never deleted.
 *
 * In C: `virDomainUndefineFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_undefine_flags (PvDomain *self, PvDomainUndefineFlagsValues flags, GError **error)
{
  PvCall call = { .function = &pv_domain_undefine_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_undefine_flags_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainUndefineFlagsValues` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_undefine_flags(), without waiting. What the callback is given is for pv_domain_undefine_flags_finish().
 *
 * Since: 0.9.4
 */
void
pv_domain_undefine_flags_async (PvDomain *self, PvDomainUndefineFlagsValues flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_undefine_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_undefine_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_undefine_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_undefine_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_undefine_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_num_of_defined_domains (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfDefinedDomains (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_defined_domains_function = {
  .name = "pv_connect_num_of_defined_domains",
  .run = run_pv_connect_num_of_defined_domains,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_defined_domains:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the inactive domains with a stored configuration.
 *
 * The number may be stale as soon as it is returned; pv_connect_list_all_domains() counts and lists together.
 *
 * In C: `virConnectNumOfDefinedDomains`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.1.5
 */
gint 
pv_connect_num_of_defined_domains (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_defined_domains_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_defined_domains_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_defined_domains(), without waiting. What the callback is given is for pv_connect_num_of_defined_domains_finish().
 *
 * Since: 0.1.5
 */
void
pv_connect_num_of_defined_domains_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_defined_domains_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_defined_domains_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_defined_domains_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.1.5
 */
gint 
pv_connect_num_of_defined_domains_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_defined_domains_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_defined_domains (PvCall *call, virErrorPtr *error)
{
  char **out_names = 0;
  size_t out_n_names = 0;
  int status;

  status = polyvirt_virConnectListDefinedDomains (call->handle, &out_names, &out_n_names, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_names, out_n_names);
  return status;
}

static const PvFunction pv_connect_list_defined_domains_function = {
  .name = "pv_connect_list_defined_domains",
  .run = run_pv_connect_list_defined_domains,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_defined_domains:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the names of the inactive domains with a stored configuration.
 *
 * Prefer pv_connect_list_all_domains(), which needs no prior count and returns handles.
 *
 * In C: `virConnectListDefinedDomains`.
 *
 * Discouraged: use virConnectListAllDomains
 *
 * Returns: (transfer full) (array zero-terminated=1): Filled with names, each to be freed by the caller; %NULL with an error when it fails
 * Since: 0.1.1
 */
gchar **
pv_connect_list_defined_domains (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_defined_domains_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_defined_domains_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_defined_domains(), without waiting. What the callback is given is for pv_connect_list_defined_domains_finish().
 *
 * Since: 0.1.1
 */
void
pv_connect_list_defined_domains_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_defined_domains_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_defined_domains_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_defined_domains_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Filled with names, each to be freed by the caller; %NULL with an error when it fails
 * Since: 0.1.1
 */
gchar **
pv_connect_list_defined_domains_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_defined_domains_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_list_all_domains (PvCall *call, virErrorPtr *error)
{
  virDomainPtr *out_domains = 0;
  size_t out_n_domains = 0;
  int status;

  status = polyvirt_virConnectListAllDomains (call->handle, (unsigned int) call->in[0].number, &out_domains, &out_n_domains, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_DOMAIN, (gpointer *) out_domains, out_n_domains);
  return status;
}

static const PvFunction pv_connect_list_all_domains_function = {
  .name = "pv_connect_list_all_domains",
  .run = run_pv_connect_list_all_domains,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_list_all_domains:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllDomainsFlags` values.
 * @error: return location for a #GError
 *
 * Lists domains, active and inactive, as far as they match the filter.
 *
 * The list is taken in one step, without the gap between counting and listing that the older calls have. Domains that the caller may not see are left out.
 *
 * In C: `virConnectListAllDomains`.
 *
 * Returns: (transfer container) (element-type PvDomain): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 0.9.13
 */
GPtrArray *
pv_connect_list_all_domains (PvConnect *self, PvConnectListAllDomainsFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_list_all_domains_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_all_domains_async:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllDomainsFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_all_domains(), without waiting. What the callback is given is for pv_connect_list_all_domains_finish().
 *
 * Since: 0.9.13
 */
void
pv_connect_list_all_domains_async (PvConnect *self, PvConnectListAllDomainsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_all_domains_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_all_domains_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_all_domains_async().
 *
 * Returns: (transfer container) (element-type PvDomain): Array of handles, ended by NULL; the caller frees each handle and the array. NULL only counts; %NULL with an error when it fails
 * Since: 0.9.13
 */
GPtrArray *
pv_connect_list_all_domains_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_all_domains_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_create (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainCreate (call->handle, error);
  return status;
}

static const PvFunction pv_domain_create_function = {
  .name = "pv_domain_create",
  .run = run_pv_domain_create,
};

/**
 * pv_domain_create:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Starts a persistent domain from its stored configuration.
 *
 * If there is a managed save image, its state is restored and the image deleted. Fails with %PV_ERROR_OPERATION_INVALID when the domain is active already.
 *
 * In C: `virDomainCreate`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.1
 */
gboolean 
pv_domain_create (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_create_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_create_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_create(), without waiting. What the callback is given is for pv_domain_create_finish().
 *
 * Since: 0.1.1
 */
void
pv_domain_create_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_create_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_create_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_create_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.1
 */
gboolean 
pv_domain_create_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_create_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_create_with_flags (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainCreateWithFlags (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_create_with_flags_function = {
  .name = "pv_domain_create_with_flags",
  .run = run_pv_domain_create_with_flags,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_create_with_flags:
 * @self: a #PvDomain
 * @flags: Combination of `DomainCreateFlags` values.
 * @error: return location for a #GError
 *
 * Starts a persistent domain from its stored configuration, with options.
 *
 * Acts like pv_domain_create(); the flags can keep it paused, ignore a managed save image or tie the domain to the connection.
 *
 * In C: `virDomainCreateWithFlags`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.2
 */
gboolean 
pv_domain_create_with_flags (PvDomain *self, PvDomainCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_create_with_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_create_with_flags_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_create_with_flags(), without waiting. What the callback is given is for pv_domain_create_with_flags_finish().
 *
 * Since: 0.8.2
 */
void
pv_domain_create_with_flags_async (PvDomain *self, PvDomainCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_create_with_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_create_with_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_create_with_flags_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.2
 */
gboolean 
pv_domain_create_with_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_create_with_flags_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_create_with_files (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainCreateWithFiles (call->handle, call->in[0].pointer, call->in[0].count, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_create_with_files_function = {
  .name = "pv_domain_create_with_files",
  .run = run_pv_domain_create_with_files,
  .n_in = 2,
  .in = { PV_IN_INTS, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_create_with_files:
 * @self: a #PvDomain
 * @files: (array length=n_files): Open file descriptors; they stay open in the caller.
 * @n_files: length of @files
 * @flags: Combination of `DomainCreateFlags` values.
 * @error: return location for a #GError
 *
 * Starts a persistent domain and hands open files to its init process.
 *
 * For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket.
 *
 * In C: `virDomainCreateWithFiles`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.1.1
 */
gboolean 
pv_domain_create_with_files (PvDomain *self, const gint *files, gsize n_files, PvDomainCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_create_with_files_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) files;
  call.in[0].count = n_files;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_create_with_files_async:
 * @self: a #PvDomain
 * @files: (array length=n_files): Open file descriptors; they stay open in the caller.
 * @n_files: length of @files
 * @flags: Combination of `DomainCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_create_with_files(), without waiting. What the callback is given is for pv_domain_create_with_files_finish().
 *
 * Since: 1.1.1
 */
void
pv_domain_create_with_files_async (PvDomain *self, const gint *files, gsize n_files, PvDomainCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_create_with_files_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) files;
  call.in[0].count = n_files;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_create_with_files_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_create_with_files_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.1.1
 */
gboolean 
pv_domain_create_with_files_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_create_with_files_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_autostart (PvCall *call, virErrorPtr *error)
{
  int out_autostart = 0;
  int status;

  status = polyvirt_virDomainGetAutostart (call->handle, &out_autostart, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_autostart;
  return status;
}

static const PvFunction pv_domain_get_autostart_function = {
  .name = "pv_domain_get_autostart",
  .run = run_pv_domain_get_autostart,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_get_autostart:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Tells whether a domain is started together with the host.
 *
 * In C: `virDomainGetAutostart`.
 *
 * Returns: 1 when it is started automatically, else 0; %FALSE with an error when it fails
 * Since: 0.2.1
 */
gboolean 
pv_domain_get_autostart (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_autostart_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_get_autostart_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_autostart(), without waiting. What the callback is given is for pv_domain_get_autostart_finish().
 *
 * Since: 0.2.1
 */
void
pv_domain_get_autostart_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_autostart_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_autostart_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_autostart_async().
 *
 * Returns: 1 when it is started automatically, else 0; %FALSE with an error when it fails
 * Since: 0.2.1
 */
gboolean 
pv_domain_get_autostart_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_autostart_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_set_autostart (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetAutostart (call->handle, (int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_set_autostart_function = {
  .name = "pv_domain_set_autostart",
  .run = run_pv_domain_set_autostart,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_autostart:
 * @self: a #PvDomain
 * @autostart: 1 to start it automatically, 0 not to.
 * @error: return location for a #GError
 *
 * Sets whether a domain is started together with the host.
 *
 * Only for persistent domains; fails with %PV_ERROR_OPERATION_INVALID on a transient one.
 *
 * In C: `virDomainSetAutostart`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.1
 */
gboolean 
pv_domain_set_autostart (PvDomain *self, gboolean autostart, GError **error)
{
  PvCall call = { .function = &pv_domain_set_autostart_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) autostart;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_autostart_async:
 * @self: a #PvDomain
 * @autostart: 1 to start it automatically, 0 not to.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_autostart(), without waiting. What the callback is given is for pv_domain_set_autostart_finish().
 *
 * Since: 0.2.1
 */
void
pv_domain_set_autostart_async (PvDomain *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_autostart_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) autostart;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_autostart_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_autostart_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.2.1
 */
gboolean 
pv_domain_set_autostart_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_autostart_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_autostart_once (PvCall *call, virErrorPtr *error)
{
  int out_autostart = 0;
  int status;

  status = polyvirt_virDomainGetAutostartOnce (call->handle, &out_autostart, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_autostart;
  return status;
}

static const PvFunction pv_domain_get_autostart_once_function = {
  .name = "pv_domain_get_autostart_once",
  .run = run_pv_domain_get_autostart_once,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_get_autostart_once:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Tells whether a domain is started the next time the host boots, and only then.
 *
 * In C: `virDomainGetAutostartOnce`.
 *
 * Returns: 1 when one automatic start is due, else 0; %FALSE with an error when it fails
 * Since: 11.2.0
 */
gboolean 
pv_domain_get_autostart_once (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_get_autostart_once_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_get_autostart_once_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_autostart_once(), without waiting. What the callback is given is for pv_domain_get_autostart_once_finish().
 *
 * Since: 11.2.0
 */
void
pv_domain_get_autostart_once_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_autostart_once_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_autostart_once_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_autostart_once_async().
 *
 * Returns: 1 when one automatic start is due, else 0; %FALSE with an error when it fails
 * Since: 11.2.0
 */
gboolean 
pv_domain_get_autostart_once_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_autostart_once_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_set_autostart_once (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetAutostartOnce (call->handle, (int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_set_autostart_once_function = {
  .name = "pv_domain_set_autostart_once",
  .run = run_pv_domain_set_autostart_once,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_autostart_once:
 * @self: a #PvDomain
 * @autostart: 1 to have it started once, 0 to cancel that.
 * @error: return location for a #GError
 *
 * Sets whether a domain is started the next time the host boots, and only then.
 *
 * The setting is cleared by that start and is independent of pv_domain_set_autostart(). Only for persistent domains.
 *
 * In C: `virDomainSetAutostartOnce`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 11.2.0
 */
gboolean 
pv_domain_set_autostart_once (PvDomain *self, gboolean autostart, GError **error)
{
  PvCall call = { .function = &pv_domain_set_autostart_once_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) autostart;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_autostart_once_async:
 * @self: a #PvDomain
 * @autostart: 1 to have it started once, 0 to cancel that.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_autostart_once(), without waiting. What the callback is given is for pv_domain_set_autostart_once_finish().
 *
 * Since: 11.2.0
 */
void
pv_domain_set_autostart_once_async (PvDomain *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_autostart_once_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) autostart;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_autostart_once_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_autostart_once_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 11.2.0
 */
gboolean 
pv_domain_set_autostart_once_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_autostart_once_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_domain_create_linux (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainCreateLinux (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_create_linux_function = {
  .name = "pv_connect_domain_create_linux",
  .run = run_pv_connect_domain_create_linux,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_create_linux:
 * @self: a #PvConnect
 * @xml_desc: Domain XML.
 * @flags: Combination of `DomainCreateFlags` values.
 * @error: return location for a #GError
 *
 * Starts a new transient domain; the old name of pv_connect_domain_create_xml().
 *
 * In C: `virDomainCreateLinux`.
 *
 * Discouraged: use virDomainCreateXML
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvDomain *
pv_connect_domain_create_linux (PvConnect *self, const gchar *xml_desc, PvDomainCreateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_create_linux_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml_desc != NULL, NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_create_linux_async:
 * @self: a #PvConnect
 * @xml_desc: Domain XML.
 * @flags: Combination of `DomainCreateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_create_linux(), without waiting. What the callback is given is for pv_connect_domain_create_linux_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_domain_create_linux_async (PvConnect *self, const gchar *xml_desc, PvDomainCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_create_linux_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_create_linux_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_create_linux_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvDomain *
pv_connect_domain_create_linux_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_create_linux_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_is_active (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainIsActive (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_is_active_function = {
  .name = "pv_domain_is_active",
  .run = run_pv_domain_is_active,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_is_active:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Tells whether a domain is active, that is running or paused.
 *
 * In C: `virDomainIsActive`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_domain_is_active (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_is_active_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_is_active_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_is_active(), without waiting. What the callback is given is for pv_domain_is_active_finish().
 *
 * Since: 0.7.3
 */
void
pv_domain_is_active_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_is_active_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_is_active_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_is_active_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_domain_is_active_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_is_active_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_is_persistent (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainIsPersistent (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_is_persistent_function = {
  .name = "pv_domain_is_persistent",
  .run = run_pv_domain_is_persistent,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_is_persistent:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Tells whether a domain has a stored configuration and so survives being stopped.
 *
 * In C: `virDomainIsPersistent`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_domain_is_persistent (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_is_persistent_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_is_persistent_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_is_persistent(), without waiting. What the callback is given is for pv_domain_is_persistent_finish().
 *
 * Since: 0.7.3
 */
void
pv_domain_is_persistent_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_is_persistent_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_is_persistent_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_is_persistent_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_domain_is_persistent_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_is_persistent_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_is_updated (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainIsUpdated (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_is_updated_function = {
  .name = "pv_domain_is_updated",
  .run = run_pv_domain_is_updated,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_is_updated:
 * @self: a #PvDomain
 * @error: return location for a #GError
 *
 * Tells whether an active domain's configuration has been altered since its start.
 *
 * In C: `virDomainIsUpdated`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.8.6
 */
gboolean 
pv_domain_is_updated (PvDomain *self, GError **error)
{
  PvCall call = { .function = &pv_domain_is_updated_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_domain_is_updated_async:
 * @self: a #PvDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_is_updated(), without waiting. What the callback is given is for pv_domain_is_updated_finish().
 *
 * Since: 0.8.6
 */
void
pv_domain_is_updated_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_is_updated_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_is_updated_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_is_updated_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.8.6
 */
gboolean 
pv_domain_is_updated_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_is_updated_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_domain_rename (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainRename (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_rename_function = {
  .name = "pv_domain_rename",
  .run = run_pv_domain_rename,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_rename:
 * @self: a #PvDomain
 * @new_name: New name; without slashes.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Gives a persistent domain a new name.
 *
 * The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints (%PV_ERROR_OPERATION_INVALID). The name must be free and must not be empty. Other handles keep the old name until they are looked up again.
 *
 * In C: `virDomainRename`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.19
 */
gboolean 
pv_domain_rename (PvDomain *self, const gchar *new_name, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_rename_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (new_name != NULL, FALSE);
  call.in[0].pointer = (gpointer) new_name;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_rename_async:
 * @self: a #PvDomain
 * @new_name: New name; without slashes.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_rename(), without waiting. What the callback is given is for pv_domain_rename_finish().
 *
 * Since: 1.2.19
 */
void
pv_domain_rename_async (PvDomain *self, const gchar *new_name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_rename_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (new_name != NULL);
  call.in[0].pointer = (gpointer) new_name;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_rename_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_rename_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.19
 */
gboolean 
pv_domain_rename_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_rename_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_lifecycle_action (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetLifecycleAction (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_lifecycle_action_function = {
  .name = "pv_domain_set_lifecycle_action",
  .run = run_pv_domain_set_lifecycle_action,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_lifecycle_action:
 * @self: a #PvDomain
 * @type: Event that the action is for.
 * @action: What to do from now on.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes what happens when a guest powers off, reboots or crashes.
 *
 * Fails with %PV_ERROR_INVALID_ARG for an action that does not go with the event, such as a core dump on reboot.
 *
 * In C: `virDomainSetLifecycleAction`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.9.0
 */
gboolean 
pv_domain_set_lifecycle_action (PvDomain *self, PvDomainLifecycle type, PvDomainLifecycleAction action, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_lifecycle_action_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) type;
  call.in[1].number = (gint64) action;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_lifecycle_action_async:
 * @self: a #PvDomain
 * @type: Event that the action is for.
 * @action: What to do from now on.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_lifecycle_action(), without waiting. What the callback is given is for pv_domain_set_lifecycle_action_finish().
 *
 * Since: 3.9.0
 */
void
pv_domain_set_lifecycle_action_async (PvDomain *self, PvDomainLifecycle type, PvDomainLifecycleAction action, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_lifecycle_action_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) type;
  call.in[1].number = (gint64) action;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_lifecycle_action_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_lifecycle_action_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.9.0
 */
gboolean 
pv_domain_set_lifecycle_action_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_lifecycle_action_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_launch_security_info (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetLaunchSecurityInfo (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_launch_security_info_function = {
  .name = "pv_domain_get_launch_security_info",
  .run = run_pv_domain_get_launch_security_info,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_launch_security_info:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reports what a guest's owner needs to attest a confidential domain.
 *
 * The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so start the domain paused, check it, inject secrets and then resume.
 *
 * In C: `virDomainGetLaunchSecurityInfo`.
 *
 * Returns: (transfer full): Allocated and filled; freed with pv_typed_params_free(); %NULL with an error when it fails
 * Since: 4.5.0
 */
GVariant *
pv_domain_get_launch_security_info (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_launch_security_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_launch_security_info_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_launch_security_info(), without waiting. What the callback is given is for pv_domain_get_launch_security_info_finish().
 *
 * Since: 4.5.0
 */
void
pv_domain_get_launch_security_info_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_launch_security_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_launch_security_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_launch_security_info_async().
 *
 * Returns: (transfer full): Allocated and filled; freed with pv_typed_params_free(); %NULL with an error when it fails
 * Since: 4.5.0
 */
GVariant *
pv_domain_get_launch_security_info_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_launch_security_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_launch_security_state (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetLaunchSecurityState (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_launch_security_state_function = {
  .name = "pv_domain_set_launch_security_state",
  .run = run_pv_domain_set_launch_security_state,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_launch_security,
};

/**
 * pv_domain_set_launch_security_state:
 * @self: a #PvDomain
 * @params: (nullable): Secret, header and, if wanted, the address.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Injects a secret into a confidential domain.
 *
 * Secret and header, both encrypted for the guest by its owner, are required, the address is optional. The domain has to be active and paused, and must not have run yet (%PV_ERROR_OPERATION_INVALID otherwise).
 *
 * In C: `virDomainSetLaunchSecurityState`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.0.0
 */
gboolean 
pv_domain_set_launch_security_state (PvDomain *self, GVariant *params, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_launch_security_state_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_launch_security_state_async:
 * @self: a #PvDomain
 * @params: (nullable): Secret, header and, if wanted, the address.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_launch_security_state(), without waiting. What the callback is given is for pv_domain_set_launch_security_state_finish().
 *
 * Since: 8.0.0
 */
void
pv_domain_set_launch_security_state_async (PvDomain *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_launch_security_state_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_launch_security_state_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_launch_security_state_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.0.0
 */
gboolean 
pv_domain_set_launch_security_state_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_launch_security_state_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_messages (PvCall *call, virErrorPtr *error)
{
  char **out_msgs = 0;
  size_t out_n_msgs = 0;
  int status;

  status = polyvirt_virDomainGetMessages (call->handle, (unsigned int) call->in[0].number, &out_msgs, &out_n_msgs, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_msgs, out_n_msgs);
  return status;
}

static const PvFunction pv_domain_get_messages_function = {
  .name = "pv_domain_get_messages",
  .run = run_pv_domain_get_messages,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_domain_get_messages:
 * @self: a #PvDomain
 * @flags: Combination of `DomainMessageType` values.
 * @error: return location for a #GError
 *
 * Lists messages recorded about a domain, such as deprecated features it uses.
 *
 * In C: `virDomainGetMessages`.
 *
 * Returns: (transfer full) (array zero-terminated=1): Messages for humans to read; the caller frees each and the array; %NULL with an error when it fails
 * Since: 7.1.0
 */
gchar **
pv_domain_get_messages (PvDomain *self, PvDomainMessageType flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_messages_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_messages_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainMessageType` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_messages(), without waiting. What the callback is given is for pv_domain_get_messages_finish().
 *
 * Since: 7.1.0
 */
void
pv_domain_get_messages_async (PvDomain *self, PvDomainMessageType flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_messages_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_messages_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_messages_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Messages for humans to read; the caller frees each and the array; %NULL with an error when it fails
 * Since: 7.1.0
 */
gchar **
pv_domain_get_messages_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_messages_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}
