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
run_pv_domain_migrate (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainMigrate (call->handle, call->in[0].native, (unsigned long) call->in[1].number, call->in[2].pointer, call->in[3].pointer, (unsigned long) call->in[4].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_domain_migrate_function = {
  .name = "pv_domain_migrate",
  .run = run_pv_domain_migrate,
  .n_in = 5,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER, PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_migrate:
 * @self: a #PvDomain
 * @dconn: The connection to act on.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @dname: (nullable): New name on the destination; NULL keeps the name.
 * @uri: (nullable): Where the hypervisors send their data; NULL to derive it from the destination.
 * @bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @error: return location for a #GError
 *
 * Moves a running domain to the host behind another connection, with the client in control.
 *
 * Blocks until the migration ends; pv_domain_abort_job() from another thread cancels it. With %PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER the source host takes over control. Not available on read-only connections. Fails with %PV_ERROR_NO_SUPPORT when the hypervisor cannot migrate and with %PV_ERROR_MIGRATE_UNSAFE when data could be lost. New code uses pv_domain_migrate3().
 *
 * In C: `virDomainMigrate`.
 *
 * Returns: (transfer full): The domain on the destination; %NULL with an error when it fails
 * Since: 0.3.2
 */
PvDomain *
pv_domain_migrate (PvDomain *self, PvConnect *dconn, PvDomainMigrateFlags flags, const gchar *dname, const gchar *uri, gulong bandwidth, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (PV_IS_CONNECT (dconn), NULL);
  call.in[0].pointer = (gpointer) dconn;
  call.in[1].number = (gint64) flags;
  call.in[2].pointer = (gpointer) dname;
  call.in[3].pointer = (gpointer) uri;
  call.in[4].number = (gint64) bandwidth;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_migrate_async:
 * @self: a #PvDomain
 * @dconn: The connection to act on.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @dname: (nullable): New name on the destination; NULL keeps the name.
 * @uri: (nullable): Where the hypervisors send their data; NULL to derive it from the destination.
 * @bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate(), without waiting. What the callback is given is for pv_domain_migrate_finish().
 *
 * Since: 0.3.2
 */
void
pv_domain_migrate_async (PvDomain *self, PvConnect *dconn, PvDomainMigrateFlags flags, const gchar *dname, const gchar *uri, gulong bandwidth, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (PV_IS_CONNECT (dconn));
  call.in[0].pointer = (gpointer) dconn;
  call.in[1].number = (gint64) flags;
  call.in[2].pointer = (gpointer) dname;
  call.in[3].pointer = (gpointer) uri;
  call.in[4].number = (gint64) bandwidth;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_async().
 *
 * Returns: (transfer full): The domain on the destination; %NULL with an error when it fails
 * Since: 0.3.2
 */
PvDomain *
pv_domain_migrate_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_migrate_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_migrate2 (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainMigrate2 (call->handle, call->in[0].native, call->in[1].pointer, (unsigned long) call->in[2].number, call->in[3].pointer, call->in[4].pointer, (unsigned long) call->in[5].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_domain_migrate2_function = {
  .name = "pv_domain_migrate2",
  .run = run_pv_domain_migrate2,
  .n_in = 6,
  .in = { PV_IN_OBJECT, PV_IN_TEXT, PV_IN_NUMBER, PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_migrate2:
 * @self: a #PvDomain
 * @dconn: The connection to act on.
 * @dxml: (nullable): Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @dname: (nullable): New name on the destination; NULL keeps the name.
 * @uri: (nullable): Where the hypervisors send their data; NULL to derive it from the destination.
 * @bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @error: return location for a #GError
 *
 * Moves a running domain to the host behind another connection, optionally with an adapted definition.
 *
 * Like pv_domain_migrate(), with `dxml` in addition. New code uses pv_domain_migrate3().
 *
 * In C: `virDomainMigrate2`.
 *
 * Returns: (transfer full): The domain on the destination; %NULL with an error when it fails
 * Since: 0.9.2
 */
PvDomain *
pv_domain_migrate2 (PvDomain *self, PvConnect *dconn, const gchar *dxml, PvDomainMigrateFlags flags, const gchar *dname, const gchar *uri, gulong bandwidth, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate2_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (PV_IS_CONNECT (dconn), NULL);
  call.in[0].pointer = (gpointer) dconn;
  call.in[1].pointer = (gpointer) dxml;
  call.in[2].number = (gint64) flags;
  call.in[3].pointer = (gpointer) dname;
  call.in[4].pointer = (gpointer) uri;
  call.in[5].number = (gint64) bandwidth;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_migrate2_async:
 * @self: a #PvDomain
 * @dconn: The connection to act on.
 * @dxml: (nullable): Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @dname: (nullable): New name on the destination; NULL keeps the name.
 * @uri: (nullable): Where the hypervisors send their data; NULL to derive it from the destination.
 * @bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate2(), without waiting. What the callback is given is for pv_domain_migrate2_finish().
 *
 * Since: 0.9.2
 */
void
pv_domain_migrate2_async (PvDomain *self, PvConnect *dconn, const gchar *dxml, PvDomainMigrateFlags flags, const gchar *dname, const gchar *uri, gulong bandwidth, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate2_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (PV_IS_CONNECT (dconn));
  call.in[0].pointer = (gpointer) dconn;
  call.in[1].pointer = (gpointer) dxml;
  call.in[2].number = (gint64) flags;
  call.in[3].pointer = (gpointer) dname;
  call.in[4].pointer = (gpointer) uri;
  call.in[5].number = (gint64) bandwidth;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate2_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate2_async().
 *
 * Returns: (transfer full): The domain on the destination; %NULL with an error when it fails
 * Since: 0.9.2
 */
PvDomain *
pv_domain_migrate2_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_migrate2_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_migrate3 (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainMigrate3 (call->handle, call->in[0].native, call->in[1].native, (int) call->in[1].n_native, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_domain_migrate3_function = {
  .name = "pv_domain_migrate3",
  .run = run_pv_domain_migrate3,
  .n_in = 3,
  .in = { PV_IN_OBJECT, PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_migrate,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_domain_migrate3:
 * @self: a #PvDomain
 * @dconn: The connection to act on.
 * @params: (nullable): Settings of the migration; NULL with `nparams` 0 for defaults throughout.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @error: return location for a #GError
 *
 * Moves a domain to the host behind another connection, with all settings as parameters.
 *
 * Blocks until the migration ends; pv_domain_get_job_stats() shows progress, pv_domain_abort_job() cancels. %PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER and %PV_DOMAIN_MIGRATE_FLAGS_TUNNELLED are refused with %PV_ERROR_INVALID_ARG; use pv_domain_migrate_to_uri3() for those. Not available on read-only connections.
 *
 * In C: `virDomainMigrate3`.
 *
 * Returns: (transfer full): The domain on the destination; %NULL with an error when it fails
 * Since: 1.1.0
 */
PvDomain *
pv_domain_migrate3 (PvDomain *self, PvConnect *dconn, GVariant *params, PvDomainMigrateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate3_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (PV_IS_CONNECT (dconn), NULL);
  call.in[0].pointer = (gpointer) dconn;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_migrate3_async:
 * @self: a #PvDomain
 * @dconn: The connection to act on.
 * @params: (nullable): Settings of the migration; NULL with `nparams` 0 for defaults throughout.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate3(), without waiting. What the callback is given is for pv_domain_migrate3_finish().
 *
 * Since: 1.1.0
 */
void
pv_domain_migrate3_async (PvDomain *self, PvConnect *dconn, GVariant *params, PvDomainMigrateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate3_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (PV_IS_CONNECT (dconn));
  call.in[0].pointer = (gpointer) dconn;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate3_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate3_async().
 *
 * Returns: (transfer full): The domain on the destination; %NULL with an error when it fails
 * Since: 1.1.0
 */
PvDomain *
pv_domain_migrate3_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_migrate3_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_migrate_to_uri (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainMigrateToURI (call->handle, call->in[0].pointer, (unsigned long) call->in[1].number, call->in[2].pointer, (unsigned long) call->in[3].number, error);
  return status;
}

static const PvFunction pv_domain_migrate_to_uri_function = {
  .name = "pv_domain_migrate_to_uri",
  .run = run_pv_domain_migrate_to_uri,
  .n_in = 4,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_migrate_to_uri:
 * @self: a #PvDomain
 * @duri: Connection URI of the destination for peer-to-peer, else the hypervisor's own migration URI.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @dname: (nullable): New name on the destination; NULL keeps the name.
 * @bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @error: return location for a #GError
 *
 * Moves a domain to a destination given by address, without a client connection to it.
 *
 * With %PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER the source host connects to the management daemon at `duri`; without it the hypervisor sends directly, which few hypervisors support. Not available on read-only connections. New code uses pv_domain_migrate_to_uri3().
 *
 * In C: `virDomainMigrateToURI`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.2
 */
gboolean 
pv_domain_migrate_to_uri (PvDomain *self, const gchar *duri, PvDomainMigrateFlags flags, const gchar *dname, gulong bandwidth, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_to_uri_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (duri != NULL, FALSE);
  call.in[0].pointer = (gpointer) duri;
  call.in[1].number = (gint64) flags;
  call.in[2].pointer = (gpointer) dname;
  call.in[3].number = (gint64) bandwidth;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_migrate_to_uri_async:
 * @self: a #PvDomain
 * @duri: Connection URI of the destination for peer-to-peer, else the hypervisor's own migration URI.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @dname: (nullable): New name on the destination; NULL keeps the name.
 * @bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_to_uri(), without waiting. What the callback is given is for pv_domain_migrate_to_uri_finish().
 *
 * Since: 0.7.2
 */
void
pv_domain_migrate_to_uri_async (PvDomain *self, const gchar *duri, PvDomainMigrateFlags flags, const gchar *dname, gulong bandwidth, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_to_uri_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (duri != NULL);
  call.in[0].pointer = (gpointer) duri;
  call.in[1].number = (gint64) flags;
  call.in[2].pointer = (gpointer) dname;
  call.in[3].number = (gint64) bandwidth;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_to_uri_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_to_uri_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.2
 */
gboolean 
pv_domain_migrate_to_uri_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_migrate_to_uri_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_migrate_to_uri2 (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainMigrateToURI2 (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[2].pointer, (unsigned long) call->in[3].number, call->in[4].pointer, (unsigned long) call->in[5].number, error);
  return status;
}

static const PvFunction pv_domain_migrate_to_uri2_function = {
  .name = "pv_domain_migrate_to_uri2",
  .run = run_pv_domain_migrate_to_uri2,
  .n_in = 6,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_migrate_to_uri2:
 * @self: a #PvDomain
 * @dconnuri: (nullable): Connection URI of the destination as the source host reaches it; NULL for direct migration.
 * @miguri: (nullable): Where the hypervisors send their data; NULL to derive it from `dconnuri`.
 * @dxml: (nullable): Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @dname: (nullable): New name on the destination; NULL keeps the name.
 * @bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @error: return location for a #GError
 *
 * Moves a domain to a destination given by address, with separate addresses for control and data.
 *
 * With %PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER `dconnuri` must be given, without it `miguri`. Otherwise like pv_domain_migrate_to_uri(). New code uses pv_domain_migrate_to_uri3().
 *
 * In C: `virDomainMigrateToURI2`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_domain_migrate_to_uri2 (PvDomain *self, const gchar *dconnuri, const gchar *miguri, const gchar *dxml, PvDomainMigrateFlags flags, const gchar *dname, gulong bandwidth, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_to_uri2_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) dconnuri;
  call.in[1].pointer = (gpointer) miguri;
  call.in[2].pointer = (gpointer) dxml;
  call.in[3].number = (gint64) flags;
  call.in[4].pointer = (gpointer) dname;
  call.in[5].number = (gint64) bandwidth;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_migrate_to_uri2_async:
 * @self: a #PvDomain
 * @dconnuri: (nullable): Connection URI of the destination as the source host reaches it; NULL for direct migration.
 * @miguri: (nullable): Where the hypervisors send their data; NULL to derive it from `dconnuri`.
 * @dxml: (nullable): Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @dname: (nullable): New name on the destination; NULL keeps the name.
 * @bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_to_uri2(), without waiting. What the callback is given is for pv_domain_migrate_to_uri2_finish().
 *
 * Since: 0.9.2
 */
void
pv_domain_migrate_to_uri2_async (PvDomain *self, const gchar *dconnuri, const gchar *miguri, const gchar *dxml, PvDomainMigrateFlags flags, const gchar *dname, gulong bandwidth, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_to_uri2_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) dconnuri;
  call.in[1].pointer = (gpointer) miguri;
  call.in[2].pointer = (gpointer) dxml;
  call.in[3].number = (gint64) flags;
  call.in[4].pointer = (gpointer) dname;
  call.in[5].number = (gint64) bandwidth;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_to_uri2_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_to_uri2_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.2
 */
gboolean 
pv_domain_migrate_to_uri2_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_migrate_to_uri2_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_migrate_to_uri3 (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainMigrateToURI3 (call->handle, call->in[0].pointer, call->in[1].native, (int) call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_migrate_to_uri3_function = {
  .name = "pv_domain_migrate_to_uri3",
  .run = run_pv_domain_migrate_to_uri3,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_migrate,
};

/**
 * pv_domain_migrate_to_uri3:
 * @self: a #PvDomain
 * @dconnuri: (nullable): Connection URI of the destination as the source host reaches it; NULL for direct migration.
 * @params: (nullable): Settings of the migration; NULL with `nparams` 0 for defaults throughout.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @error: return location for a #GError
 *
 * Moves a domain to a destination given by address, with all settings as parameters.
 *
 * With %PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER the source host connects to `dconnuri` and controls the migration; without it the hypervisor sends directly to `VIR_MIGRATE_PARAM_URI`. Blocks until the end; the source keeps the domain when it fails. Not available on read-only connections.
 *
 * In C: `virDomainMigrateToURI3`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.1.0
 */
gboolean 
pv_domain_migrate_to_uri3 (PvDomain *self, const gchar *dconnuri, GVariant *params, PvDomainMigrateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_to_uri3_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) dconnuri;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_migrate_to_uri3_async:
 * @self: a #PvDomain
 * @dconnuri: (nullable): Connection URI of the destination as the source host reaches it; NULL for direct migration.
 * @params: (nullable): Settings of the migration; NULL with `nparams` 0 for defaults throughout.
 * @flags: Combination of `DomainMigrateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_to_uri3(), without waiting. What the callback is given is for pv_domain_migrate_to_uri3_finish().
 *
 * Since: 1.1.0
 */
void
pv_domain_migrate_to_uri3_async (PvDomain *self, const gchar *dconnuri, GVariant *params, PvDomainMigrateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_to_uri3_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) dconnuri;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_to_uri3_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_to_uri3_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.1.0
 */
gboolean 
pv_domain_migrate_to_uri3_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_migrate_to_uri3_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_migrate_get_max_downtime (PvCall *call, virErrorPtr *error)
{
  unsigned long long out_downtime = 0;
  int status;

  status = polyvirt_virDomainMigrateGetMaxDowntime (call->handle, (unsigned int) call->in[0].number, &out_downtime, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_downtime;
  return status;
}

static const PvFunction pv_domain_migrate_get_max_downtime_function = {
  .name = "pv_domain_migrate_get_max_downtime",
  .run = run_pv_domain_migrate_get_max_downtime,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_migrate_get_max_downtime:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Tells how long the guest may stand still at the end of a live migration.
 *
 * In C: `virDomainMigrateGetMaxDowntime`.
 *
 * Returns: Receives the longest pause, in ms; 0 with an error when it fails
 * Since: 3.7.0
 */
guint64 
pv_domain_migrate_get_max_downtime (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_get_max_downtime_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return 0;
  return (guint64) call.out[0].number;
}

/**
 * pv_domain_migrate_get_max_downtime_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_get_max_downtime(), without waiting. What the callback is given is for pv_domain_migrate_get_max_downtime_finish().
 *
 * Since: 3.7.0
 */
void
pv_domain_migrate_get_max_downtime_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_get_max_downtime_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_get_max_downtime_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_get_max_downtime_async().
 *
 * Returns: Receives the longest pause, in ms; 0 with an error when it fails
 * Since: 3.7.0
 */
guint64 
pv_domain_migrate_get_max_downtime_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  if (!pv_call_finish (self, &pv_domain_migrate_get_max_downtime_function, result_, &call, error))
    return 0;
  return (guint64) call.out[0].number;
}

static int
run_pv_domain_migrate_set_max_downtime (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainMigrateSetMaxDowntime (call->handle, (unsigned long long) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_migrate_set_max_downtime_function = {
  .name = "pv_domain_migrate_set_max_downtime",
  .run = run_pv_domain_migrate_set_max_downtime,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_migrate_set_max_downtime:
 * @self: a #PvDomain
 * @downtime: Longest pause, in ms; more than 0.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Sets how long the guest may stand still at the end of a live migration.
 *
 * May be called before or during the migration. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not running. Not available on read-only connections.
 *
 * In C: `virDomainMigrateSetMaxDowntime`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_migrate_set_max_downtime (PvDomain *self, guint64 downtime, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_set_max_downtime_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) downtime;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_migrate_set_max_downtime_async:
 * @self: a #PvDomain
 * @downtime: Longest pause, in ms; more than 0.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_set_max_downtime(), without waiting. What the callback is given is for pv_domain_migrate_set_max_downtime_finish().
 *
 * Since: 0.8.0
 */
void
pv_domain_migrate_set_max_downtime_async (PvDomain *self, guint64 downtime, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_set_max_downtime_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) downtime;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_set_max_downtime_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_set_max_downtime_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_domain_migrate_set_max_downtime_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_migrate_set_max_downtime_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_migrate_get_compression_cache (PvCall *call, virErrorPtr *error)
{
  unsigned long long out_cacheSize = 0;
  int status;

  status = polyvirt_virDomainMigrateGetCompressionCache (call->handle, (unsigned int) call->in[0].number, &out_cacheSize, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_cacheSize;
  return status;
}

static const PvFunction pv_domain_migrate_get_compression_cache_function = {
  .name = "pv_domain_migrate_get_compression_cache",
  .run = run_pv_domain_migrate_get_compression_cache,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_migrate_get_compression_cache:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Tells the size of the cache that XBZRLE compression of memory uses.
 *
 * In C: `virDomainMigrateGetCompressionCache`.
 *
 * Returns: Receives the size, in bytes; 0 with an error when it fails
 * Since: 1.0.3
 */
guint64 
pv_domain_migrate_get_compression_cache (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_get_compression_cache_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return 0;
  return (guint64) call.out[0].number;
}

/**
 * pv_domain_migrate_get_compression_cache_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_get_compression_cache(), without waiting. What the callback is given is for pv_domain_migrate_get_compression_cache_finish().
 *
 * Since: 1.0.3
 */
void
pv_domain_migrate_get_compression_cache_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_get_compression_cache_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_get_compression_cache_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_get_compression_cache_async().
 *
 * Returns: Receives the size, in bytes; 0 with an error when it fails
 * Since: 1.0.3
 */
guint64 
pv_domain_migrate_get_compression_cache_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  if (!pv_call_finish (self, &pv_domain_migrate_get_compression_cache_function, result_, &call, error))
    return 0;
  return (guint64) call.out[0].number;
}

static int
run_pv_domain_migrate_set_compression_cache (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainMigrateSetCompressionCache (call->handle, (unsigned long long) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_migrate_set_compression_cache_function = {
  .name = "pv_domain_migrate_set_compression_cache",
  .run = run_pv_domain_migrate_set_compression_cache,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_migrate_set_compression_cache:
 * @self: a #PvDomain
 * @cache_size: New size, in bytes.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Sets the size of the cache that XBZRLE compression of memory uses.
 *
 * A hypervisor may round the size and refuse changes while a migration runs. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not running. Not available on read-only connections.
 *
 * In C: `virDomainMigrateSetCompressionCache`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.3
 */
gboolean 
pv_domain_migrate_set_compression_cache (PvDomain *self, guint64 cache_size, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_set_compression_cache_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) cache_size;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_migrate_set_compression_cache_async:
 * @self: a #PvDomain
 * @cache_size: New size, in bytes.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_set_compression_cache(), without waiting. What the callback is given is for pv_domain_migrate_set_compression_cache_finish().
 *
 * Since: 1.0.3
 */
void
pv_domain_migrate_set_compression_cache_async (PvDomain *self, guint64 cache_size, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_set_compression_cache_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) cache_size;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_set_compression_cache_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_set_compression_cache_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.3
 */
gboolean 
pv_domain_migrate_set_compression_cache_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_migrate_set_compression_cache_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_migrate_set_max_speed (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainMigrateSetMaxSpeed (call->handle, (unsigned long) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_migrate_set_max_speed_function = {
  .name = "pv_domain_migrate_set_max_speed",
  .run = run_pv_domain_migrate_set_max_speed,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_migrate_set_max_speed:
 * @self: a #PvDomain
 * @bandwidth: Upper limit, in MiB per second.
 * @flags: Combination of `DomainMigrateMaxSpeedFlags` values.
 * @error: return location for a #GError
 *
 * Limits the speed at which a domain's data is transferred in migrations.
 *
 * Holds for a migration in progress and for later ones without a limit of their own. Not available on read-only connections.
 *
 * In C: `virDomainMigrateSetMaxSpeed`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_domain_migrate_set_max_speed (PvDomain *self, gulong bandwidth, PvDomainMigrateMaxSpeedFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_set_max_speed_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) bandwidth;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_migrate_set_max_speed_async:
 * @self: a #PvDomain
 * @bandwidth: Upper limit, in MiB per second.
 * @flags: Combination of `DomainMigrateMaxSpeedFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_set_max_speed(), without waiting. What the callback is given is for pv_domain_migrate_set_max_speed_finish().
 *
 * Since: 0.9.0
 */
void
pv_domain_migrate_set_max_speed_async (PvDomain *self, gulong bandwidth, PvDomainMigrateMaxSpeedFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_set_max_speed_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) bandwidth;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_set_max_speed_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_set_max_speed_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_domain_migrate_set_max_speed_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_migrate_set_max_speed_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_migrate_get_max_speed (PvCall *call, virErrorPtr *error)
{
  unsigned long out_bandwidth = 0;
  int status;

  status = polyvirt_virDomainMigrateGetMaxSpeed (call->handle, (unsigned int) call->in[0].number, &out_bandwidth, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_bandwidth;
  return status;
}

static const PvFunction pv_domain_migrate_get_max_speed_function = {
  .name = "pv_domain_migrate_get_max_speed",
  .run = run_pv_domain_migrate_get_max_speed,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_migrate_get_max_speed:
 * @self: a #PvDomain
 * @flags: Combination of `DomainMigrateMaxSpeedFlags` values.
 * @error: return location for a #GError
 *
 * Tells the speed limit for migrations of a domain.
 *
 * In C: `virDomainMigrateGetMaxSpeed`.
 *
 * Returns: Receives the limit, in MiB per second; 0 with an error when it fails
 * Since: 0.9.5
 */
gulong 
pv_domain_migrate_get_max_speed (PvDomain *self, PvDomainMigrateMaxSpeedFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_get_max_speed_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return 0;
  return (gulong) call.out[0].number;
}

/**
 * pv_domain_migrate_get_max_speed_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainMigrateMaxSpeedFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_get_max_speed(), without waiting. What the callback is given is for pv_domain_migrate_get_max_speed_finish().
 *
 * Since: 0.9.5
 */
void
pv_domain_migrate_get_max_speed_async (PvDomain *self, PvDomainMigrateMaxSpeedFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_get_max_speed_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_get_max_speed_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_get_max_speed_async().
 *
 * Returns: Receives the limit, in MiB per second; 0 with an error when it fails
 * Since: 0.9.5
 */
gulong 
pv_domain_migrate_get_max_speed_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), 0);
  if (!pv_call_finish (self, &pv_domain_migrate_get_max_speed_function, result_, &call, error))
    return 0;
  return (gulong) call.out[0].number;
}

static int
run_pv_domain_migrate_start_post_copy (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainMigrateStartPostCopy (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_migrate_start_post_copy_function = {
  .name = "pv_domain_migrate_start_post_copy",
  .run = run_pv_domain_migrate_start_post_copy,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_migrate_start_post_copy:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Switches a running migration to post-copy.
 *
 * The guest goes on running on the destination at once and fetches memory it still lacks from the source. The migration must have been started with %PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY, else the call fails with %PV_ERROR_OPERATION_INVALID. From then on it cannot be cancelled; if the connection breaks, the domain stops on both hosts until the migration is taken up again with %PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY_RESUME. Not available on read-only connections.
 *
 * In C: `virDomainMigrateStartPostCopy`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.3.3
 */
gboolean 
pv_domain_migrate_start_post_copy (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_migrate_start_post_copy_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_migrate_start_post_copy_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_migrate_start_post_copy(), without waiting. What the callback is given is for pv_domain_migrate_start_post_copy_finish().
 *
 * Since: 1.3.3
 */
void
pv_domain_migrate_start_post_copy_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_migrate_start_post_copy_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_migrate_start_post_copy_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_migrate_start_post_copy_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.3.3
 */
gboolean 
pv_domain_migrate_start_post_copy_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_migrate_start_post_copy_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
