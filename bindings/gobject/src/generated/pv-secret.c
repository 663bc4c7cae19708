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
run_pv_secret_get_connect (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virSecretGetConnect (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_secret_get_connect_function = {
  .name = "pv_secret_get_connect",
  .run = run_pv_secret_get_connect,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_secret_get_connect:
 * @self: a #PvSecret
 * @error: return location for a #GError
 *
 * Gives the connection a secret handle belongs to.
 *
 * The reference count of the connection stays as it is: do not close what is returned.
 *
 * In C: `virSecretGetConnect`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvConnect *
pv_secret_get_connect (PvSecret *self, GError **error)
{
  PvCall call = { .function = &pv_secret_get_connect_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_SECRET (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_num_of_secrets (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectNumOfSecrets (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_num_of_secrets_function = {
  .name = "pv_connect_num_of_secrets",
  .run = run_pv_connect_num_of_secrets,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_num_of_secrets:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Counts the secrets that are defined.
 *
 * In C: `virConnectNumOfSecrets`.
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.7.1
 */
gint 
pv_connect_num_of_secrets (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_num_of_secrets_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_num_of_secrets_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_num_of_secrets(), without waiting. What the callback is given is for pv_connect_num_of_secrets_finish().
 *
 * Since: 0.7.1
 */
void
pv_connect_num_of_secrets_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_num_of_secrets_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_num_of_secrets_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_num_of_secrets_async().
 *
 * Returns: the result; -1 with an error when it fails
 * Since: 0.7.1
 */
gint 
pv_connect_num_of_secrets_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_num_of_secrets_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_list_secrets (PvCall *call, virErrorPtr *error)
{
  char **out_uuids = 0;
  size_t out_n_uuids = 0;
  int status;

  status = polyvirt_virConnectListSecrets (call->handle, &out_uuids, &out_n_uuids, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_uuids, out_n_uuids);
  return status;
}

static const PvFunction pv_connect_list_secrets_function = {
  .name = "pv_connect_list_secrets",
  .run = run_pv_connect_list_secrets,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_list_secrets:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lists the UUIDs of the defined secrets, as text.
 *
 * The number can change between counting and listing: prefer pv_connect_list_all_secrets(). The caller frees every UUID.
 *
 * In C: `virConnectListSecrets`.
 *
 * Discouraged: use virConnectListAllSecrets
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the UUIDs; %NULL with an error when it fails
 * Since: 0.7.1
 */
gchar **
pv_connect_list_secrets (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_list_secrets_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_secrets_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_secrets(), without waiting. What the callback is given is for pv_connect_list_secrets_finish().
 *
 * Since: 0.7.1
 */
void
pv_connect_list_secrets_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_secrets_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_secrets_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_secrets_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Array that receives the UUIDs; %NULL with an error when it fails
 * Since: 0.7.1
 */
gchar **
pv_connect_list_secrets_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_secrets_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_list_all_secrets (PvCall *call, virErrorPtr *error)
{
  virSecretPtr *out_secrets = 0;
  size_t out_n_secrets = 0;
  int status;

  status = polyvirt_virConnectListAllSecrets (call->handle, (unsigned int) call->in[0].number, &out_secrets, &out_n_secrets, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_SECRET, (gpointer *) out_secrets, out_n_secrets);
  return status;
}

static const PvFunction pv_connect_list_all_secrets_function = {
  .name = "pv_connect_list_all_secrets",
  .run = run_pv_connect_list_all_secrets,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_connect_list_all_secrets:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllSecretsFlags` values.
 * @error: return location for a #GError
 *
 * Lists secrets with handles to all of them.
 *
 * Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * In C: `virConnectListAllSecrets`.
 *
 * Returns: (transfer container) (element-type PvSecret): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_secrets (PvConnect *self, PvConnectListAllSecretsFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_list_all_secrets_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_list_all_secrets_async:
 * @self: a #PvConnect
 * @flags: Combination of `ConnectListAllSecretsFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_list_all_secrets(), without waiting. What the callback is given is for pv_connect_list_all_secrets_finish().
 *
 * Since: 0.10.2
 */
void
pv_connect_list_all_secrets_async (PvConnect *self, PvConnectListAllSecretsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_list_all_secrets_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_list_all_secrets_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_list_all_secrets_async().
 *
 * Returns: (transfer container) (element-type PvSecret): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 0.10.2
 */
GPtrArray *
pv_connect_list_all_secrets_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_list_all_secrets_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_secret_lookup_by_uuid (PvCall *call, virErrorPtr *error)
{
  virSecretPtr out_result = 0;
  int status;

  status = polyvirt_virSecretLookupByUUID (call->handle, call->in[0].native, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_SECRET, out_result);
  return status;
}

static const PvFunction pv_connect_secret_lookup_by_uuid_function = {
  .name = "pv_connect_secret_lookup_by_uuid",
  .run = run_pv_connect_secret_lookup_by_uuid,
  .n_in = 1,
  .in = { PV_IN_UUID },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_secret_lookup_by_uuid:
 * @self: a #PvConnect
 * @uuid: UUID of the secret.
 * @error: return location for a #GError
 *
 * Finds a secret by its UUID, given as bytes. Fails with %PV_ERROR_NO_SECRET when there is none.
 *
 * In C: `virSecretLookupByUUID`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvSecret *
pv_connect_secret_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_secret_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_secret_lookup_by_uuid_async:
 * @self: a #PvConnect
 * @uuid: UUID of the secret.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_secret_lookup_by_uuid(), without waiting. What the callback is given is for pv_connect_secret_lookup_by_uuid_finish().
 *
 * Since: 0.7.1
 */
void
pv_connect_secret_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_secret_lookup_by_uuid_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_secret_lookup_by_uuid_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_secret_lookup_by_uuid_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvSecret *
pv_connect_secret_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_secret_lookup_by_uuid_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_secret_lookup_by_uuid_string (PvCall *call, virErrorPtr *error)
{
  virSecretPtr out_result = 0;
  int status;

  status = polyvirt_virSecretLookupByUUIDString (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_SECRET, out_result);
  return status;
}

static const PvFunction pv_connect_secret_lookup_by_uuid_string_function = {
  .name = "pv_connect_secret_lookup_by_uuid_string",
  .run = run_pv_connect_secret_lookup_by_uuid_string,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_secret_lookup_by_uuid_string:
 * @self: a #PvConnect
 * @uuid: UUID in hexadecimal, with or without hyphens.
 * @error: return location for a #GError
 *
 * Finds a secret by its UUID, given as text.
 *
 * Fails with %PV_ERROR_INVALID_ARG when the text is not a UUID, with %PV_ERROR_NO_SECRET when no secret has it.
 *
 * In C: `virSecretLookupByUUIDString`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvSecret *
pv_connect_secret_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error)
{
  PvCall call = { .function = &pv_connect_secret_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);
  call.in[0].pointer = (gpointer) uuid;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_secret_lookup_by_uuid_string_async:
 * @self: a #PvConnect
 * @uuid: UUID in hexadecimal, with or without hyphens.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_secret_lookup_by_uuid_string(), without waiting. What the callback is given is for pv_connect_secret_lookup_by_uuid_string_finish().
 *
 * Since: 0.7.1
 */
void
pv_connect_secret_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_secret_lookup_by_uuid_string_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (uuid != NULL);
  call.in[0].pointer = (gpointer) uuid;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_secret_lookup_by_uuid_string_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_secret_lookup_by_uuid_string_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvSecret *
pv_connect_secret_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_secret_lookup_by_uuid_string_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_secret_lookup_by_usage (PvCall *call, virErrorPtr *error)
{
  virSecretPtr out_result = 0;
  int status;

  status = polyvirt_virSecretLookupByUsage (call->handle, (int) call->in[0].number, call->in[1].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_SECRET, out_result);
  return status;
}

static const PvFunction pv_connect_secret_lookup_by_usage_function = {
  .name = "pv_connect_secret_lookup_by_usage",
  .run = run_pv_connect_secret_lookup_by_usage,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_secret_lookup_by_usage:
 * @self: a #PvConnect
 * @usage_type: What it is for.
 * @usage_id: Which volume, server or name, as the usage type demands.
 * @error: return location for a #GError
 *
 * Finds a secret by what it is used for.
 *
 * At most one secret exists for a usage type and ID. Fails with %PV_ERROR_NO_SECRET when there is none.
 *
 * In C: `virSecretLookupByUsage`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvSecret *
pv_connect_secret_lookup_by_usage (PvConnect *self, PvSecretUsageType usage_type, const gchar *usage_id, GError **error)
{
  PvCall call = { .function = &pv_connect_secret_lookup_by_usage_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (usage_id != NULL, NULL);
  call.in[0].number = (gint64) usage_type;
  call.in[1].pointer = (gpointer) usage_id;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_secret_lookup_by_usage_async:
 * @self: a #PvConnect
 * @usage_type: What it is for.
 * @usage_id: Which volume, server or name, as the usage type demands.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_secret_lookup_by_usage(), without waiting. What the callback is given is for pv_connect_secret_lookup_by_usage_finish().
 *
 * Since: 0.7.1
 */
void
pv_connect_secret_lookup_by_usage_async (PvConnect *self, PvSecretUsageType usage_type, const gchar *usage_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_secret_lookup_by_usage_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (usage_id != NULL);
  call.in[0].number = (gint64) usage_type;
  call.in[1].pointer = (gpointer) usage_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_secret_lookup_by_usage_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_secret_lookup_by_usage_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvSecret *
pv_connect_secret_lookup_by_usage_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_secret_lookup_by_usage_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_secret_define_xml (PvCall *call, virErrorPtr *error)
{
  virSecretPtr out_result = 0;
  int status;

  status = polyvirt_virSecretDefineXML (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_SECRET, out_result);
  return status;
}

static const PvFunction pv_connect_secret_define_xml_function = {
  .name = "pv_connect_secret_define_xml",
  .run = run_pv_connect_secret_define_xml,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_secret_define_xml:
 * @self: a #PvConnect
 * @xml: Document whose root is `<secret>`.
 * @flags: Combination of `SecretDefineFlags` values.
 * @error: return location for a #GError
 *
 * Defines a secret, or changes the attributes of one that exists.
 *
 * The value is kept when the UUID names an existing secret; a new one has no value until pv_secret_set_value(). Without a UUID in the XML one is generated. Usage type and ID of an existing secret cannot change, nor can one that is private become public.
 *
 * In C: `virSecretDefineXML`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvSecret *
pv_connect_secret_define_xml (PvConnect *self, const gchar *xml, PvSecretDefineFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_secret_define_xml_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (xml != NULL, NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_secret_define_xml_async:
 * @self: a #PvConnect
 * @xml: Document whose root is `<secret>`.
 * @flags: Combination of `SecretDefineFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_secret_define_xml(), without waiting. What the callback is given is for pv_connect_secret_define_xml_finish().
 *
 * Since: 0.7.1
 */
void
pv_connect_secret_define_xml_async (PvConnect *self, const gchar *xml, PvSecretDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_secret_define_xml_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml != NULL);
  call.in[0].pointer = (gpointer) xml;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_secret_define_xml_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_secret_define_xml_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
PvSecret *
pv_connect_secret_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_secret_define_xml_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_secret_get_uuid (PvCall *call, virErrorPtr *error)
{
  unsigned char out_buf[VIR_UUID_BUFLEN];
  int status;

  status = polyvirt_virSecretGetUUID (call->handle, out_buf, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_uuid_bytes (out_buf);
  return status;
}

static const PvFunction pv_secret_get_uuid_function = {
  .name = "pv_secret_get_uuid",
  .run = run_pv_secret_get_uuid,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_secret_get_uuid:
 * @self: a #PvSecret
 * @error: return location for a #GError
 *
 * Gives the UUID of a secret as bytes.
 *
 * In C: `virSecretGetUUID`.
 *
 * Returns: (transfer full): Receives `VIR_UUID_BUFLEN` bytes; %NULL with an error when it fails
 * Since: 0.7.1
 */
GBytes *
pv_secret_get_uuid (PvSecret *self, GError **error)
{
  PvCall call = { .function = &pv_secret_get_uuid_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_SECRET (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_secret_get_uuid_string (PvCall *call, virErrorPtr *error)
{
  char *out_buf = 0;
  int status;

  status = polyvirt_virSecretGetUUIDString (call->handle, &out_buf, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_buf;
  return status;
}

static const PvFunction pv_secret_get_uuid_string_function = {
  .name = "pv_secret_get_uuid_string",
  .run = run_pv_secret_get_uuid_string,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_secret_get_uuid_string:
 * @self: a #PvSecret
 * @error: return location for a #GError
 *
 * Gives the UUID of a secret as text.
 *
 * In C: `virSecretGetUUIDString`.
 *
 * Returns: (transfer full): Receives hexadecimal text with hyphens and a closing zero byte; %NULL with an error when it fails
 * Since: 0.7.1
 */
gchar *
pv_secret_get_uuid_string (PvSecret *self, GError **error)
{
  PvCall call = { .function = &pv_secret_get_uuid_string_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_SECRET (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_secret_get_usage_type (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virSecretGetUsageType (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_secret_get_usage_type_function = {
  .name = "pv_secret_get_usage_type",
  .run = run_pv_secret_get_usage_type,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_secret_get_usage_type:
 * @self: a #PvSecret
 * @error: return location for a #GError
 *
 * Tells what a secret is for.
 *
 * In C: `virSecretGetUsageType`.
 *
 * Returns: the result; 0 with an error when it fails
 * Since: 0.7.1
 */
PvSecretUsageType 
pv_secret_get_usage_type (PvSecret *self, GError **error)
{
  PvCall call = { .function = &pv_secret_get_usage_type_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_SECRET (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (PvSecretUsageType) call.out[0].number;
}

/**
 * pv_secret_get_usage_id:
 * @self: a #PvSecret
 *
 * Gives the name of what a secret is used with, such as the path of a volume.
 *
 * In C: `virSecretGetUsageID`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 0.7.1
 */
const gchar *
pv_secret_get_usage_id (PvSecret *self)
{
  g_return_val_if_fail (PV_IS_SECRET (self), NULL);
  return virSecretGetUsageID (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_secret_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virSecretGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_secret_get_xml_desc_function = {
  .name = "pv_secret_get_xml_desc",
  .run = run_pv_secret_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_secret_get_xml_desc:
 * @self: a #PvSecret
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Describes a secret's attributes as XML, without its value. The caller frees the text.
 *
 * In C: `virSecretGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
gchar *
pv_secret_get_xml_desc (PvSecret *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_secret_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_SECRET (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_secret_get_xml_desc_async:
 * @self: a #PvSecret
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_secret_get_xml_desc(), without waiting. What the callback is given is for pv_secret_get_xml_desc_finish().
 *
 * Since: 0.7.1
 */
void
pv_secret_get_xml_desc_async (PvSecret *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_secret_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_SECRET (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_secret_get_xml_desc_finish:
 * @self: a #PvSecret
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_secret_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.1
 */
gchar *
pv_secret_get_xml_desc_finish (PvSecret *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_SECRET (self), NULL);
  if (!pv_call_finish (self, &pv_secret_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_secret_set_value (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virSecretSetValue (call->handle, call->in[0].native, call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_secret_set_value_function = {
  .name = "pv_secret_set_value",
  .run = run_pv_secret_set_value,
  .n_in = 2,
  .in = { PV_IN_BYTES, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_secret_set_value:
 * @self: a #PvSecret
 * @value: The bytes of the value, which may contain zeros; at most 65536.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Sets the value of a secret, replacing what was there.
 *
 * Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also written to disk.
 *
 * In C: `virSecretSetValue`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.1
 */
gboolean 
pv_secret_set_value (PvSecret *self, GBytes *value, guint flags, GError **error)
{
  PvCall call = { .function = &pv_secret_set_value_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_SECRET (self), FALSE);
  call.in[0].pointer = (gpointer) value;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_secret_set_value_async:
 * @self: a #PvSecret
 * @value: The bytes of the value, which may contain zeros; at most 65536.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_secret_set_value(), without waiting. What the callback is given is for pv_secret_set_value_finish().
 *
 * Since: 0.7.1
 */
void
pv_secret_set_value_async (PvSecret *self, GBytes *value, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_secret_set_value_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_SECRET (self));
  call.in[0].pointer = (gpointer) value;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_secret_set_value_finish:
 * @self: a #PvSecret
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_secret_set_value_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.1
 */
gboolean 
pv_secret_set_value_finish (PvSecret *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_SECRET (self), FALSE);
  if (!pv_call_finish (self, &pv_secret_set_value_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_secret_get_value (PvCall *call, virErrorPtr *error)
{
  unsigned char *out_result = 0;
  size_t out_n_result = 0;
  int status;

  status = polyvirt_virSecretGetValue (call->handle, (unsigned int) call->in[0].number, &out_result, &out_n_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_bytes (out_result, out_n_result);
  return status;
}

static const PvFunction pv_secret_get_value_function = {
  .name = "pv_secret_get_value",
  .run = run_pv_secret_get_value,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_secret_get_value:
 * @self: a #PvSecret
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reads the value of a secret.
 *
 * Needs a connection that is not read-only. Fails with %PV_ERROR_INVALID_SECRET for private secrets, and with %PV_ERROR_NO_SECRET when no value has been set. Callers should wipe the memory before they free it.
 *
 * In C: `virSecretGetValue`.
 *
 * Returns: (transfer full): The bytes of the value, to be freed by the caller; %NULL with an error when it fails
 * Since: 0.7.1
 */
GBytes *
pv_secret_get_value (PvSecret *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_secret_get_value_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_SECRET (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_secret_get_value_async:
 * @self: a #PvSecret
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_secret_get_value(), without waiting. What the callback is given is for pv_secret_get_value_finish().
 *
 * Since: 0.7.1
 */
void
pv_secret_get_value_async (PvSecret *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_secret_get_value_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_SECRET (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_secret_get_value_finish:
 * @self: a #PvSecret
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_secret_get_value_async().
 *
 * Returns: (transfer full): The bytes of the value, to be freed by the caller; %NULL with an error when it fails
 * Since: 0.7.1
 */
GBytes *
pv_secret_get_value_finish (PvSecret *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_SECRET (self), NULL);
  if (!pv_call_finish (self, &pv_secret_get_value_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_secret_undefine (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virSecretUndefine (call->handle, error);
  return status;
}

static const PvFunction pv_secret_undefine_function = {
  .name = "pv_secret_undefine",
  .run = run_pv_secret_undefine,
};

/**
 * pv_secret_undefine:
 * @self: a #PvSecret
 * @error: return location for a #GError
 *
 * Removes a secret together with its value.
 *
 * What still needs it fails the next time. The handle stays valid and has to be freed.
 *
 * In C: `virSecretUndefine`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.1
 */
gboolean 
pv_secret_undefine (PvSecret *self, GError **error)
{
  PvCall call = { .function = &pv_secret_undefine_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_SECRET (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_secret_undefine_async:
 * @self: a #PvSecret
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_secret_undefine(), without waiting. What the callback is given is for pv_secret_undefine_finish().
 *
 * Since: 0.7.1
 */
void
pv_secret_undefine_async (PvSecret *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_secret_undefine_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_SECRET (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_secret_undefine_finish:
 * @self: a #PvSecret
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_secret_undefine_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.1
 */
gboolean 
pv_secret_undefine_finish (PvSecret *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_SECRET (self), FALSE);
  if (!pv_call_finish (self, &pv_secret_undefine_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_secret_event_register_any (PvCall *call, virErrorPtr *error)
{
  return pv_events_register (call, pv_secret_event_id_kinds, G_N_ELEMENTS (pv_secret_event_id_kinds), (int) call->in[1].number,
                             call->in[0].native, (PvRegister) virConnectSecretEventRegisterAny,
                             (PvDeregister) virConnectSecretEventDeregisterAny, error);
}

static const PvFunction pv_connect_secret_event_register_any_function = {
  .name = "pv_connect_secret_event_register_any",
  .run = run_pv_connect_secret_event_register_any,
  .n_in = 2,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_secret_event_register_any:
 * @self: a #PvConnect
 * @secret: (nullable): Secret to watch; NULL for all of them.
 * @event_id: Kind of event.
 * @error: return location for a #GError
 *
 * Registers a callback for one kind of secret event.
 *
 * An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered.
 *
 * In C: `virConnectSecretEventRegisterAny`.
 *
 * Returns: Callback ID (0 or more) to hand to pv_connect_secret_event_deregister_any(); -1 on failure; -1 with an error when it fails
 * Since: 3.0.0
 */
gint 
pv_connect_secret_event_register_any (PvConnect *self, PvSecret *secret, PvSecretEventId event_id, GError **error)
{
  PvCall call = { .function = &pv_connect_secret_event_register_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  g_return_val_if_fail (!secret || PV_IS_SECRET (secret), -1);
  call.in[0].pointer = (gpointer) secret;
  call.in[1].number = (gint64) event_id;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_secret_event_register_any_async:
 * @self: a #PvConnect
 * @secret: (nullable): Secret to watch; NULL for all of them.
 * @event_id: Kind of event.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_secret_event_register_any(), without waiting. What the callback is given is for pv_connect_secret_event_register_any_finish().
 *
 * Since: 3.0.0
 */
void
pv_connect_secret_event_register_any_async (PvConnect *self, PvSecret *secret, PvSecretEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_secret_event_register_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (!secret || PV_IS_SECRET (secret));
  call.in[0].pointer = (gpointer) secret;
  call.in[1].number = (gint64) event_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_secret_event_register_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_secret_event_register_any_async().
 *
 * Returns: Callback ID (0 or more) to hand to pv_connect_secret_event_deregister_any(); -1 on failure; -1 with an error when it fails
 * Since: 3.0.0
 */
gint 
pv_connect_secret_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_secret_event_register_any_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_secret_event_deregister_any (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virConnectSecretEventDeregisterAny (call->handle, (int) call->in[0].number, error);
  if (status >= 0)
    pv_registration_end (call->self, (gconstpointer) virConnectSecretEventRegisterAny, (int) call->in[0].number);
  return status;
}

static const PvFunction pv_connect_secret_event_deregister_any_function = {
  .name = "pv_connect_secret_event_deregister_any",
  .run = run_pv_connect_secret_event_deregister_any,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_secret_event_deregister_any:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @error: return location for a #GError
 *
 * Removes a secret event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
 *
 * In C: `virConnectSecretEventDeregisterAny`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_connect_secret_event_deregister_any (PvConnect *self, gint callback_id, GError **error)
{
  PvCall call = { .function = &pv_connect_secret_event_deregister_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) callback_id;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_secret_event_deregister_any_async:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_secret_event_deregister_any(), without waiting. What the callback is given is for pv_connect_secret_event_deregister_any_finish().
 *
 * Since: 3.0.0
 */
void
pv_connect_secret_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_secret_event_deregister_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) callback_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_secret_event_deregister_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_secret_event_deregister_any_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_connect_secret_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_secret_event_deregister_any_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
