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
run_pv_get_version (PvCall *call, virErrorPtr *error)
{
  unsigned long out_libVer = 0;
  unsigned long out_typeVer = 0;
  int status;

  status = polyvirt_virGetVersion (call->in[0].pointer, &out_libVer, &out_typeVer, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_libVer;
  call->out[1].number = (gint64) out_typeVer;
  return status;
}

static const PvFunction pv_get_version_function = {
  .name = "pv_get_version",
  .run = run_pv_get_version,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, NULL },
};

/**
 * pv_get_version:
 * @type: (nullable): Formerly the kind of driver asked about; ignored, NULL is fine.
 * @lib_ver: (out) (optional): Receives the version of the library.
 * @type_ver: (out) (optional): Receives the same version; may be NULL.
 * @error: return location for a #GError
 *
 * Tells the version of the library in use.
 *
 * Versions are encoded as major * 1,000,000 + minor * 1,000 + micro. Drivers no longer have versions of their own, so both results are the same.
 *
 * In C: `virGetVersion`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_get_version (const gchar *type, gulong *lib_ver, gulong *type_ver, GError **error)
{
  PvCall call = { .function = &pv_get_version_function };

  call.in[0].pointer = (gpointer) type;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (lib_ver)
    *lib_ver = (gulong) call.out[0].number;
  if (type_ver)
    *type_ver = (gulong) call.out[1].number;
  return TRUE;
}

/**
 * pv_get_version_async:
 * @type: (nullable): Formerly the kind of driver asked about; ignored, NULL is fine.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_get_version(), without waiting. What the callback is given is for pv_get_version_finish().
 *
 * Since: 0.0.3
 */
void
pv_get_version_async (const gchar *type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_get_version_function };

  call.in[0].pointer = (gpointer) type;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_get_version_finish:
 * @result_: what the callback was given
 * @lib_ver: (out) (optional): Receives the version of the library.
 * @type_ver: (out) (optional): Receives the same version; may be NULL.
 * @error: return location for a #GError
 *
 * The result of pv_get_version_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.0.3
 */
gboolean 
pv_get_version_finish (GAsyncResult *result_, gulong *lib_ver, gulong *type_ver, GError **error)
{
  PvCall call = { NULL };

  if (!pv_call_finish (NULL, &pv_get_version_function, result_, &call, error))
    return FALSE;
  if (lib_ver)
    *lib_ver = (gulong) call.out[0].number;
  if (type_ver)
    *type_ver = (gulong) call.out[1].number;
  return TRUE;
}

static int
run_pv_initialize (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virInitialize (error);
  return status;
}

static const PvFunction pv_initialize_function = {
  .name = "pv_initialize",
  .run = run_pv_initialize,
};

/**
 * pv_initialize:
 * @error: return location for a #GError
 *
 * Prepares the library for use.
 *
 * The functions that open connections do this themselves; threaded programs that set error handlers or the event loop first call it before that. Repeated calls do no harm.
 *
 * In C: `virInitialize`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.1.0
 */
gboolean 
pv_initialize (GError **error)
{
  PvCall call = { .function = &pv_initialize_function };

  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_open (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virConnectOpen (call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_connect_open_function = {
  .name = "pv_connect_open",
  .run = run_pv_connect_open,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_open:
 * @name: (nullable): Connection URI, such as `qemu:///system`; NULL for the default.
 * @error: return location for a #GError
 *
 * Opens a connection with full access.
 *
 * Without a URI the environment variable `LIBVIRT_DEFAULT_URI`, then the client configuration, then a probe of the local drivers decides. Authentication that needs input fails here; use pv_connect_open_auth(). Fails with %PV_ERROR_NO_CONNECT when no driver takes the URI. Release it with pv_connect_close().
 *
 * In C: `virConnectOpen`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvConnect *
pv_connect_open (const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_connect_open_function };

  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_open_async:
 * @name: (nullable): Connection URI, such as `qemu:///system`; NULL for the default.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_open(), without waiting. What the callback is given is for pv_connect_open_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_open_async (const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_open_function };

  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_open_finish:
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_open_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvConnect *
pv_connect_open_finish (GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  if (!pv_call_finish (NULL, &pv_connect_open_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_open_read_only (PvCall *call, virErrorPtr *error)
{
  virConnectPtr out_result = 0;
  int status;

  status = polyvirt_virConnectOpenReadOnly (call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, out_result);
  return status;
}

static const PvFunction pv_connect_open_read_only_function = {
  .name = "pv_connect_open_read_only",
  .run = run_pv_connect_open_read_only,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_open_read_only:
 * @name: (nullable): Connection URI; NULL for the default.
 * @error: return location for a #GError
 *
 * Opens a connection that can only look, not change anything.
 *
 * Calls that change something fail with %PV_ERROR_OPERATION_DENIED, as do some that reveal secrets or run programs. The URI is chosen as for pv_connect_open().
 *
 * In C: `virConnectOpenReadOnly`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvConnect *
pv_connect_open_read_only (const gchar *name, GError **error)
{
  PvCall call = { .function = &pv_connect_open_read_only_function };

  call.in[0].pointer = (gpointer) name;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_open_read_only_async:
 * @name: (nullable): Connection URI; NULL for the default.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_open_read_only(), without waiting. What the callback is given is for pv_connect_open_read_only_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_open_read_only_async (const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_open_read_only_function };

  call.in[0].pointer = (gpointer) name;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_open_read_only_finish:
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_open_read_only_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.0.3
 */
PvConnect *
pv_connect_open_read_only_finish (GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  if (!pv_call_finish (NULL, &pv_connect_open_read_only_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_close (PvCall *call, virErrorPtr *error)
{
  return pv_run_connect_close (call, error);
}

static const PvFunction pv_connect_close_function = {
  .name = "pv_connect_close",
  .run = run_pv_connect_close,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_close:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Drops a reference to a connection and ends the session with the last one.
 *
 * Handles of domains and other objects hold references too, so the session lives on while any of them is left.
 *
 * The object lives on, and lets go of the connection: functions of @self fail from now on.
 *
 * In C: `virConnectClose`.
 *
 * Returns: References that remain; 0 when the session has ended; -1 with an error when it fails
 * Since: 0.0.3
 */
gint 
pv_connect_close (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_close_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_close_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_close(), without waiting. What the callback is given is for pv_connect_close_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_close_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_close_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_close_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_close_async().
 *
 * Returns: References that remain; 0 when the session has ended; -1 with an error when it fails
 * Since: 0.0.3
 */
gint 
pv_connect_close_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_close_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_set_identity (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virConnectSetIdentity (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_connect_set_identity_function = {
  .name = "pv_connect_set_identity",
  .run = run_pv_connect_set_identity,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_connect_identity,
};

/**
 * pv_connect_set_identity:
 * @self: a #PvConnect
 * @params: (nullable): The new identity; items left out are unset.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Replaces the identity under which the server judges a connection's calls.
 *
 * Meant for proxies that act for clients of their own. The server accepts it from trusted, fully authorised callers only. Not available on read-only connections.
 *
 * In C: `virConnectSetIdentity`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.8.0
 */
gboolean 
pv_connect_set_identity (PvConnect *self, GVariant *params, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_set_identity_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_set_identity_async:
 * @self: a #PvConnect
 * @params: (nullable): The new identity; items left out are unset.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_set_identity(), without waiting. What the callback is given is for pv_connect_set_identity_finish().
 *
 * Since: 5.8.0
 */
void
pv_connect_set_identity_async (PvConnect *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_set_identity_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_set_identity_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_set_identity_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.8.0
 */
gboolean 
pv_connect_set_identity_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_set_identity_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_get_driver_type (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectGetType (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_get_driver_type_function = {
  .name = "pv_connect_get_driver_type",
  .run = run_pv_connect_get_driver_type,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_get_driver_type:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells the name of the hypervisor driver behind a connection, such as `QEMU`.
 *
 * In C: `virConnectGetType`.
 *
 * Returns: (transfer full): Name of the driver; belongs to the connection, not to be freed; %NULL with an error when it fails
 * Since: 0.0.3
 */
gchar *
pv_connect_get_driver_type (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_get_driver_type_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_get_driver_type_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_driver_type(), without waiting. What the callback is given is for pv_connect_get_driver_type_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_get_driver_type_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_driver_type_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_driver_type_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_driver_type_async().
 *
 * Returns: (transfer full): Name of the driver; belongs to the connection, not to be freed; %NULL with an error when it fails
 * Since: 0.0.3
 */
gchar *
pv_connect_get_driver_type_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_get_driver_type_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_get_version (PvCall *call, virErrorPtr *error)
{
  unsigned long out_hvVer = 0;
  int status;

  status = polyvirt_virConnectGetVersion (call->handle, &out_hvVer, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_hvVer;
  return status;
}

static const PvFunction pv_connect_get_version_function = {
  .name = "pv_connect_get_version",
  .run = run_pv_connect_get_version,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_get_version:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells the version of the hypervisor that runs the domains.
 *
 * Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient privileges.
 *
 * In C: `virConnectGetVersion`.
 *
 * Returns: Receives the version; 0 when the driver cannot find out; 0 with an error when it fails
 * Since: 0.0.3
 */
gulong 
pv_connect_get_version (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_get_version_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (gulong) call.out[0].number;
}

/**
 * pv_connect_get_version_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_version(), without waiting. What the callback is given is for pv_connect_get_version_finish().
 *
 * Since: 0.0.3
 */
void
pv_connect_get_version_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_version_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_version_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_version_async().
 *
 * Returns: Receives the version; 0 when the driver cannot find out; 0 with an error when it fails
 * Since: 0.0.3
 */
gulong 
pv_connect_get_version_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  if (!pv_call_finish (self, &pv_connect_get_version_function, result_, &call, error))
    return 0;
  return (gulong) call.out[0].number;
}

static int
run_pv_connect_get_lib_version (PvCall *call, virErrorPtr *error)
{
  unsigned long out_libVer = 0;
  int status;

  status = polyvirt_virConnectGetLibVersion (call->handle, &out_libVer, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_libVer;
  return status;
}

static const PvFunction pv_connect_get_lib_version_function = {
  .name = "pv_connect_get_lib_version",
  .run = run_pv_connect_get_lib_version,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_get_lib_version:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells the version of the library on the side of the server.
 *
 * Encoded as major * 1,000,000 + minor * 1,000 + micro.
 *
 * In C: `virConnectGetLibVersion`.
 *
 * Returns: Receives the version; 0 with an error when it fails
 * Since: 0.7.3
 */
gulong 
pv_connect_get_lib_version (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_get_lib_version_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (gulong) call.out[0].number;
}

/**
 * pv_connect_get_lib_version_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_lib_version(), without waiting. What the callback is given is for pv_connect_get_lib_version_finish().
 *
 * Since: 0.7.3
 */
void
pv_connect_get_lib_version_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_lib_version_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_lib_version_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_lib_version_async().
 *
 * Returns: Receives the version; 0 with an error when it fails
 * Since: 0.7.3
 */
gulong 
pv_connect_get_lib_version_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  if (!pv_call_finish (self, &pv_connect_get_lib_version_function, result_, &call, error))
    return 0;
  return (gulong) call.out[0].number;
}

static int
run_pv_connect_get_hostname (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectGetHostname (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_get_hostname_function = {
  .name = "pv_connect_get_hostname",
  .run = run_pv_connect_get_hostname,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_get_hostname:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells the name of the host that runs the hypervisor.
 *
 * For remote connections that is the server's name, as seen by itself.
 *
 * In C: `virConnectGetHostname`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.3.0
 */
gchar *
pv_connect_get_hostname (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_get_hostname_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_get_hostname_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_hostname(), without waiting. What the callback is given is for pv_connect_get_hostname_finish().
 *
 * Since: 0.3.0
 */
void
pv_connect_get_hostname_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_hostname_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_hostname_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_hostname_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.3.0
 */
gchar *
pv_connect_get_hostname_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_get_hostname_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_get_uri (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectGetURI (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_get_uri_function = {
  .name = "pv_connect_get_uri",
  .run = run_pv_connect_get_uri,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_get_uri:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells the URI a connection was opened with.
 *
 * Where a default or an alias was used, this is what came of it.
 *
 * In C: `virConnectGetURI`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.3.0
 */
gchar *
pv_connect_get_uri (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_get_uri_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_get_sysinfo (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectGetSysinfo (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_get_sysinfo_function = {
  .name = "pv_connect_get_sysinfo",
  .run = run_pv_connect_get_sysinfo,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_get_sysinfo:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
 *
 * Fails with %PV_ERROR_NO_SUPPORT where the host has no such information.
 *
 * In C: `virConnectGetSysinfo`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.8
 */
gchar *
pv_connect_get_sysinfo (PvConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_get_sysinfo_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_get_sysinfo_async:
 * @self: a #PvConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_sysinfo(), without waiting. What the callback is given is for pv_connect_get_sysinfo_finish().
 *
 * Since: 0.8.8
 */
void
pv_connect_get_sysinfo_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_sysinfo_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_sysinfo_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_sysinfo_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.8.8
 */
gchar *
pv_connect_get_sysinfo_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_get_sysinfo_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_set_keep_alive (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectSetKeepAlive (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_set_keep_alive_function = {
  .name = "pv_connect_set_keep_alive",
  .run = run_pv_connect_set_keep_alive,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_set_keep_alive:
 * @self: a #PvConnect
 * @interval: Silence after which a message is sent, in seconds; 0 or less switches keepalive off.
 * @count: Messages that may stay unanswered; 0 means the first silent interval ends the connection.
 * @error: return location for a #GError
 *
 * Sets how often the other side is asked for a sign of life.
 *
 * After `count` questions in a row without any answer the connection counts as lost. Needs a running event loop. Connections that go to no server do not need it and pv_connect_is_alive() serves them.
 *
 * In C: `virConnectSetKeepAlive`.
 *
 * Returns: 0 when set, 1 when the other side cannot do keepalive, -1 with an error; -1 with an error when it fails
 * Since: 0.9.8
 */
gint 
pv_connect_set_keep_alive (PvConnect *self, gint interval, guint count, GError **error)
{
  PvCall call = { .function = &pv_connect_set_keep_alive_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  call.in[0].number = (gint64) interval;
  call.in[1].number = (gint64) count;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_set_keep_alive_async:
 * @self: a #PvConnect
 * @interval: Silence after which a message is sent, in seconds; 0 or less switches keepalive off.
 * @count: Messages that may stay unanswered; 0 means the first silent interval ends the connection.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_set_keep_alive(), without waiting. What the callback is given is for pv_connect_set_keep_alive_finish().
 *
 * Since: 0.9.8
 */
void
pv_connect_set_keep_alive_async (PvConnect *self, gint interval, guint count, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_set_keep_alive_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) interval;
  call.in[1].number = (gint64) count;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_set_keep_alive_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_set_keep_alive_async().
 *
 * Returns: 0 when set, 1 when the other side cannot do keepalive, -1 with an error; -1 with an error when it fails
 * Since: 0.9.8
 */
gint 
pv_connect_set_keep_alive_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_set_keep_alive_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_register_close_callback (PvCall *call, virErrorPtr *error)
{
  return pv_run_connect_register_close_callback (call, error);
}

static const PvFunction pv_connect_register_close_callback_function = {
  .name = "pv_connect_register_close_callback",
  .run = run_pv_connect_register_close_callback,
};

/**
 * pv_connect_register_close_callback:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Registers a callback for the loss of a connection.
 *
 * Only one callback can be registered at a time. Needs a running event loop. It is called once at most, with the reason, and must not close the connection itself.
 *
 * The signal #PvConnect::closed tells of it, in the main context that is the thread's own now.
 *
 * In C: `virConnectRegisterCloseCallback`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.0
 */
gboolean 
pv_connect_register_close_callback (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_register_close_callback_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_register_close_callback_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_register_close_callback(), without waiting. What the callback is given is for pv_connect_register_close_callback_finish().
 *
 * Since: 0.10.0
 */
void
pv_connect_register_close_callback_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_register_close_callback_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_register_close_callback_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_register_close_callback_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.0
 */
gboolean 
pv_connect_register_close_callback_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_register_close_callback_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_unregister_close_callback (PvCall *call, virErrorPtr *error)
{
  return pv_run_connect_unregister_close_callback (call, error);
}

static const PvFunction pv_connect_unregister_close_callback_function = {
  .name = "pv_connect_unregister_close_callback",
  .run = run_pv_connect_unregister_close_callback,
};

/**
 * pv_connect_unregister_close_callback:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Removes the callback for the loss of a connection.
 *
 * The release function given at registration is called. Fails when `cb` is not the callback in place.
 *
 * The signal #PvConnect::closed comes no more.
 *
 * In C: `virConnectUnregisterCloseCallback`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.0
 */
gboolean 
pv_connect_unregister_close_callback (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_unregister_close_callback_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_unregister_close_callback_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_unregister_close_callback(), without waiting. What the callback is given is for pv_connect_unregister_close_callback_finish().
 *
 * Since: 0.10.0
 */
void
pv_connect_unregister_close_callback_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_unregister_close_callback_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_unregister_close_callback_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_unregister_close_callback_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.0
 */
gboolean 
pv_connect_unregister_close_callback_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_unregister_close_callback_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_connect_get_max_vcpus (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectGetMaxVcpus (call->handle, call->in[0].pointer, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_get_max_vcpus_function = {
  .name = "pv_connect_get_max_vcpus",
  .run = run_pv_connect_get_max_vcpus,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_get_max_vcpus:
 * @self: a #PvConnect
 * @type: (nullable): Kind of virtualisation, such as `kvm`; NULL for the driver's default.
 * @error: return location for a #GError
 *
 * Tells how many virtual CPUs a domain may have at most.
 *
 * Specific limits of machine types are in pv_connect_get_domain_capabilities().
 *
 * In C: `virConnectGetMaxVcpus`.
 *
 * Returns: The greatest number of virtual CPUs; -1 with an error when it fails
 * Since: 0.2.1
 */
gint 
pv_connect_get_max_vcpus (PvConnect *self, const gchar *type, GError **error)
{
  PvCall call = { .function = &pv_connect_get_max_vcpus_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  call.in[0].pointer = (gpointer) type;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_get_max_vcpus_async:
 * @self: a #PvConnect
 * @type: (nullable): Kind of virtualisation, such as `kvm`; NULL for the driver's default.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_max_vcpus(), without waiting. What the callback is given is for pv_connect_get_max_vcpus_finish().
 *
 * Since: 0.2.1
 */
void
pv_connect_get_max_vcpus_async (PvConnect *self, const gchar *type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_max_vcpus_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) type;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_max_vcpus_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_max_vcpus_async().
 *
 * Returns: The greatest number of virtual CPUs; -1 with an error when it fails
 * Since: 0.2.1
 */
gint 
pv_connect_get_max_vcpus_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_get_max_vcpus_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_get_capabilities (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectGetCapabilities (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_get_capabilities_function = {
  .name = "pv_connect_get_capabilities",
  .run = run_pv_connect_get_capabilities,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_get_capabilities:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Describes what the host and its hypervisor can do, as XML.
 *
 * Covers CPU, NUMA topology, security models and the kinds of guests that can run.
 *
 * In C: `virConnectGetCapabilities`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.1
 */
gchar *
pv_connect_get_capabilities (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_get_capabilities_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_get_capabilities_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_capabilities(), without waiting. What the callback is given is for pv_connect_get_capabilities_finish().
 *
 * Since: 0.2.1
 */
void
pv_connect_get_capabilities_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_capabilities_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_capabilities_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_capabilities_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.2.1
 */
gchar *
pv_connect_get_capabilities_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_get_capabilities_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_is_encrypted (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectIsEncrypted (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_is_encrypted_function = {
  .name = "pv_connect_is_encrypted",
  .run = run_pv_connect_is_encrypted,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_is_encrypted:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells whether the connection's traffic is encrypted.
 *
 * In C: `virConnectIsEncrypted`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_connect_is_encrypted (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_is_encrypted_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_connect_is_encrypted_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_is_encrypted(), without waiting. What the callback is given is for pv_connect_is_encrypted_finish().
 *
 * Since: 0.7.3
 */
void
pv_connect_is_encrypted_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_is_encrypted_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_is_encrypted_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_is_encrypted_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_connect_is_encrypted_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_is_encrypted_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_connect_is_secure (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectIsSecure (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_is_secure_function = {
  .name = "pv_connect_is_secure",
  .run = run_pv_connect_is_secure,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_is_secure:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells whether the connection is safe from eavesdropping.
 *
 * That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.
 *
 * In C: `virConnectIsSecure`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_connect_is_secure (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_is_secure_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_connect_is_secure_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_is_secure(), without waiting. What the callback is given is for pv_connect_is_secure_finish().
 *
 * Since: 0.7.3
 */
void
pv_connect_is_secure_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_is_secure_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_is_secure_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_is_secure_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.7.3
 */
gboolean 
pv_connect_is_secure_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_is_secure_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_connect_is_alive (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectIsAlive (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_is_alive_function = {
  .name = "pv_connect_is_alive",
  .run = run_pv_connect_is_alive,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_is_alive:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Tells whether the connection still works.
 *
 * A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to find out.
 *
 * In C: `virConnectIsAlive`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.9.8
 */
gboolean 
pv_connect_is_alive (PvConnect *self, GError **error)
{
  PvCall call = { .function = &pv_connect_is_alive_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_connect_is_alive_async:
 * @self: a #PvConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_is_alive(), without waiting. What the callback is given is for pv_connect_is_alive_finish().
 *
 * Since: 0.9.8
 */
void
pv_connect_is_alive_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_is_alive_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_is_alive_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_is_alive_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 0.9.8
 */
gboolean 
pv_connect_is_alive_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_is_alive_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_connect_compare_cpu (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectCompareCPU (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_compare_cpu_function = {
  .name = "pv_connect_compare_cpu",
  .run = run_pv_connect_compare_cpu,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_compare_cpu:
 * @self: a #PvConnect
 * @xml_desc: CPU description, as a `cpu` element of host or guest, or whole capabilities.
 * @flags: Combination of `ConnectCompareCPUFlags` values.
 * @error: return location for a #GError
 *
 * Compares a CPU description with the host's CPU.
 *
 * The abilities of the hypervisor are not considered; pv_connect_compare_hypervisor_cpu() considers them too.
 *
 * In C: `virConnectCompareCPU`.
 *
 * Returns: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error; 0 with an error when it fails
 * Since: 0.7.5
 */
PvCpuCompareResult 
pv_connect_compare_cpu (PvConnect *self, const gchar *xml_desc, PvConnectCompareCpuFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_compare_cpu_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  g_return_val_if_fail (xml_desc != NULL, 0);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return 0;
  return (PvCpuCompareResult) call.out[0].number;
}

/**
 * pv_connect_compare_cpu_async:
 * @self: a #PvConnect
 * @xml_desc: CPU description, as a `cpu` element of host or guest, or whole capabilities.
 * @flags: Combination of `ConnectCompareCPUFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_compare_cpu(), without waiting. What the callback is given is for pv_connect_compare_cpu_finish().
 *
 * Since: 0.7.5
 */
void
pv_connect_compare_cpu_async (PvConnect *self, const gchar *xml_desc, PvConnectCompareCpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_compare_cpu_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_desc != NULL);
  call.in[0].pointer = (gpointer) xml_desc;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_compare_cpu_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_compare_cpu_async().
 *
 * Returns: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error; 0 with an error when it fails
 * Since: 0.7.5
 */
PvCpuCompareResult 
pv_connect_compare_cpu_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  if (!pv_call_finish (self, &pv_connect_compare_cpu_function, result_, &call, error))
    return 0;
  return (PvCpuCompareResult) call.out[0].number;
}

static int
run_pv_connect_compare_hypervisor_cpu (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virConnectCompareHypervisorCPU (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[2].pointer, call->in[3].pointer, call->in[4].pointer, (unsigned int) call->in[5].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_connect_compare_hypervisor_cpu_function = {
  .name = "pv_connect_compare_hypervisor_cpu",
  .run = run_pv_connect_compare_hypervisor_cpu,
  .n_in = 6,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_compare_hypervisor_cpu:
 * @self: a #PvConnect
 * @emulator: (nullable): Path of the emulator binary, or NULL.
 * @arch: (nullable): CPU architecture, such as `x86_64`, or NULL.
 * @machine: (nullable): Machine type, such as `q35`, or NULL.
 * @virttype: (nullable): Kind of virtualisation, such as `kvm`, or NULL.
 * @xml_cpu: CPU description, as a `cpu` element.
 * @flags: Combination of `ConnectCompareCPUFlags` values.
 * @error: return location for a #GError
 *
 * Compares a CPU description with what the hypervisor can offer on this host.
 *
 * Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only connections.
 *
 * In C: `virConnectCompareHypervisorCPU`.
 *
 * Returns: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error; 0 with an error when it fails
 * Since: 4.4.0
 */
PvCpuCompareResult 
pv_connect_compare_hypervisor_cpu (PvConnect *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *virttype, const gchar *xml_cpu, PvConnectCompareCpuFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_compare_hypervisor_cpu_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  g_return_val_if_fail (xml_cpu != NULL, 0);
  call.in[0].pointer = (gpointer) emulator;
  call.in[1].pointer = (gpointer) arch;
  call.in[2].pointer = (gpointer) machine;
  call.in[3].pointer = (gpointer) virttype;
  call.in[4].pointer = (gpointer) xml_cpu;
  call.in[5].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return 0;
  return (PvCpuCompareResult) call.out[0].number;
}

/**
 * pv_connect_compare_hypervisor_cpu_async:
 * @self: a #PvConnect
 * @emulator: (nullable): Path of the emulator binary, or NULL.
 * @arch: (nullable): CPU architecture, such as `x86_64`, or NULL.
 * @machine: (nullable): Machine type, such as `q35`, or NULL.
 * @virttype: (nullable): Kind of virtualisation, such as `kvm`, or NULL.
 * @xml_cpu: CPU description, as a `cpu` element.
 * @flags: Combination of `ConnectCompareCPUFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_compare_hypervisor_cpu(), without waiting. What the callback is given is for pv_connect_compare_hypervisor_cpu_finish().
 *
 * Since: 4.4.0
 */
void
pv_connect_compare_hypervisor_cpu_async (PvConnect *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *virttype, const gchar *xml_cpu, PvConnectCompareCpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_compare_hypervisor_cpu_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (xml_cpu != NULL);
  call.in[0].pointer = (gpointer) emulator;
  call.in[1].pointer = (gpointer) arch;
  call.in[2].pointer = (gpointer) machine;
  call.in[3].pointer = (gpointer) virttype;
  call.in[4].pointer = (gpointer) xml_cpu;
  call.in[5].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_compare_hypervisor_cpu_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_compare_hypervisor_cpu_async().
 *
 * Returns: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error; 0 with an error when it fails
 * Since: 4.4.0
 */
PvCpuCompareResult 
pv_connect_compare_hypervisor_cpu_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), 0);
  if (!pv_call_finish (self, &pv_connect_compare_hypervisor_cpu_function, result_, &call, error))
    return 0;
  return (PvCpuCompareResult) call.out[0].number;
}

static int
run_pv_connect_get_cpu_model_names (PvCall *call, virErrorPtr *error)
{
  char **out_models = 0;
  size_t out_n_models = 0;
  int status;

  status = polyvirt_virConnectGetCPUModelNames (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_models, &out_n_models, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_models, out_n_models);
  return status;
}

static const PvFunction pv_connect_get_cpu_model_names_function = {
  .name = "pv_connect_get_cpu_model_names",
  .run = run_pv_connect_get_cpu_model_names,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_connect_get_cpu_model_names:
 * @self: a #PvConnect
 * @arch: CPU architecture, such as `x86_64`.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the CPU models known for an architecture.
 *
 * The hypervisor may be unable to run some of them on this host. An empty list means that any name is accepted.
 *
 * In C: `virConnectGetCPUModelNames`.
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 1.1.3
 */
gchar **
pv_connect_get_cpu_model_names (PvConnect *self, const gchar *arch, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_get_cpu_model_names_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  g_return_val_if_fail (arch != NULL, NULL);
  call.in[0].pointer = (gpointer) arch;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_get_cpu_model_names_async:
 * @self: a #PvConnect
 * @arch: CPU architecture, such as `x86_64`.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_cpu_model_names(), without waiting. What the callback is given is for pv_connect_get_cpu_model_names_finish().
 *
 * Since: 1.1.3
 */
void
pv_connect_get_cpu_model_names_async (PvConnect *self, const gchar *arch, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_cpu_model_names_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (arch != NULL);
  call.in[0].pointer = (gpointer) arch;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_cpu_model_names_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_cpu_model_names_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Receives the names, ended by NULL; may be NULL to have them counted only; %NULL with an error when it fails
 * Since: 1.1.3
 */
gchar **
pv_connect_get_cpu_model_names_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_get_cpu_model_names_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_baseline_cpu (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectBaselineCPU (call->handle, call->in[0].pointer, call->in[0].n_native, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_baseline_cpu_function = {
  .name = "pv_connect_baseline_cpu",
  .run = run_pv_connect_baseline_cpu,
  .n_in = 2,
  .in = { PV_IN_TEXTS, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_baseline_cpu:
 * @self: a #PvConnect
 * @xml_cpus: (array zero-terminated=1) (nullable): CPU descriptions of the hosts; at least one.
 * @flags: Combination of `ConnectBaselineCPUFlags` values.
 * @error: return location for a #GError
 *
 * Computes the richest CPU description that all given CPUs can provide.
 *
 * Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is not considered; pv_connect_baseline_hypervisor_cpu() considers it too. Fails with %PV_ERROR_OPERATION_FAILED or %PV_ERROR_CPU_INCOMPATIBLE when the CPUs have nothing in common.
 *
 * In C: `virConnectBaselineCPU`.
 *
 * Returns: (transfer full): CPU description, as a `cpu` element; %NULL with an error when it fails
 * Since: 0.7.7
 */
gchar *
pv_connect_baseline_cpu (PvConnect *self, const gchar *const *xml_cpus, PvConnectBaselineCpuFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_baseline_cpu_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) xml_cpus;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_baseline_cpu_async:
 * @self: a #PvConnect
 * @xml_cpus: (array zero-terminated=1) (nullable): CPU descriptions of the hosts; at least one.
 * @flags: Combination of `ConnectBaselineCPUFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_baseline_cpu(), without waiting. What the callback is given is for pv_connect_baseline_cpu_finish().
 *
 * Since: 0.7.7
 */
void
pv_connect_baseline_cpu_async (PvConnect *self, const gchar *const *xml_cpus, PvConnectBaselineCpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_baseline_cpu_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) xml_cpus;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_baseline_cpu_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_baseline_cpu_async().
 *
 * Returns: (transfer full): CPU description, as a `cpu` element; %NULL with an error when it fails
 * Since: 0.7.7
 */
gchar *
pv_connect_baseline_cpu_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_baseline_cpu_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_baseline_hypervisor_cpu (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectBaselineHypervisorCPU (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[2].pointer, call->in[3].pointer, call->in[4].pointer, call->in[4].n_native, (unsigned int) call->in[5].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_baseline_hypervisor_cpu_function = {
  .name = "pv_connect_baseline_hypervisor_cpu",
  .run = run_pv_connect_baseline_hypervisor_cpu,
  .n_in = 6,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXTS, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_baseline_hypervisor_cpu:
 * @self: a #PvConnect
 * @emulator: (nullable): Path of the emulator binary, or NULL.
 * @arch: (nullable): CPU architecture, such as `x86_64`, or NULL.
 * @machine: (nullable): Machine type, such as `q35`, or NULL.
 * @virttype: (nullable): Kind of virtualisation, such as `kvm`, or NULL.
 * @xml_cpus: (array zero-terminated=1) (nullable): CPU descriptions of the hosts; at least one.
 * @flags: Combination of `ConnectBaselineCPUFlags` values.
 * @error: return location for a #GError
 *
 * Computes the richest CPU description that all given CPUs and this hypervisor can provide.
 *
 * Takes the host model CPUs of pv_connect_get_domain_capabilities() best. Arguments that are NULL stand for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not available on read-only connections.
 *
 * In C: `virConnectBaselineHypervisorCPU`.
 *
 * Returns: (transfer full): CPU description, as a `cpu` element; %NULL with an error when it fails
 * Since: 4.4.0
 */
gchar *
pv_connect_baseline_hypervisor_cpu (PvConnect *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *virttype, const gchar *const *xml_cpus, PvConnectBaselineCpuFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_baseline_hypervisor_cpu_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) emulator;
  call.in[1].pointer = (gpointer) arch;
  call.in[2].pointer = (gpointer) machine;
  call.in[3].pointer = (gpointer) virttype;
  call.in[4].pointer = (gpointer) xml_cpus;
  call.in[5].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_baseline_hypervisor_cpu_async:
 * @self: a #PvConnect
 * @emulator: (nullable): Path of the emulator binary, or NULL.
 * @arch: (nullable): CPU architecture, such as `x86_64`, or NULL.
 * @machine: (nullable): Machine type, such as `q35`, or NULL.
 * @virttype: (nullable): Kind of virtualisation, such as `kvm`, or NULL.
 * @xml_cpus: (array zero-terminated=1) (nullable): CPU descriptions of the hosts; at least one.
 * @flags: Combination of `ConnectBaselineCPUFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_baseline_hypervisor_cpu(), without waiting. What the callback is given is for pv_connect_baseline_hypervisor_cpu_finish().
 *
 * Since: 4.4.0
 */
void
pv_connect_baseline_hypervisor_cpu_async (PvConnect *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *virttype, const gchar *const *xml_cpus, PvConnectBaselineCpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_baseline_hypervisor_cpu_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) emulator;
  call.in[1].pointer = (gpointer) arch;
  call.in[2].pointer = (gpointer) machine;
  call.in[3].pointer = (gpointer) virttype;
  call.in[4].pointer = (gpointer) xml_cpus;
  call.in[5].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_baseline_hypervisor_cpu_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_baseline_hypervisor_cpu_async().
 *
 * Returns: (transfer full): CPU description, as a `cpu` element; %NULL with an error when it fails
 * Since: 4.4.0
 */
gchar *
pv_connect_baseline_hypervisor_cpu_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_baseline_hypervisor_cpu_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_get_domain_capabilities (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virConnectGetDomainCapabilities (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[2].pointer, call->in[3].pointer, (unsigned int) call->in[4].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_connect_get_domain_capabilities_function = {
  .name = "pv_connect_get_domain_capabilities",
  .run = run_pv_connect_get_domain_capabilities,
  .n_in = 5,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_connect_get_domain_capabilities:
 * @self: a #PvConnect
 * @emulatorbin: (nullable): Path of the emulator binary, or NULL.
 * @arch: (nullable): CPU architecture, such as `x86_64`, or NULL.
 * @machine: (nullable): Machine type, such as `q35`, or NULL.
 * @virttype: (nullable): Kind of virtualisation, such as `kvm`, or NULL.
 * @flags: Combination of `ConnectGetDomainCapabilitiesFlags` values.
 * @error: return location for a #GError
 *
 * Describes what the hypervisor offers for domains of a certain kind, as XML.
 *
 * Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for the hypervisor's defaults; fails with %PV_ERROR_INVALID_ARG when they contradict each other. Not available on read-only connections.
 *
 * In C: `virConnectGetDomainCapabilities`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 1.2.7
 */
gchar *
pv_connect_get_domain_capabilities (PvConnect *self, const gchar *emulatorbin, const gchar *arch, const gchar *machine, const gchar *virttype, PvConnectGetDomainCapabilitiesFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_get_domain_capabilities_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].pointer = (gpointer) emulatorbin;
  call.in[1].pointer = (gpointer) arch;
  call.in[2].pointer = (gpointer) machine;
  call.in[3].pointer = (gpointer) virttype;
  call.in[4].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_get_domain_capabilities_async:
 * @self: a #PvConnect
 * @emulatorbin: (nullable): Path of the emulator binary, or NULL.
 * @arch: (nullable): CPU architecture, such as `x86_64`, or NULL.
 * @machine: (nullable): Machine type, such as `q35`, or NULL.
 * @virttype: (nullable): Kind of virtualisation, such as `kvm`, or NULL.
 * @flags: Combination of `ConnectGetDomainCapabilitiesFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_get_domain_capabilities(), without waiting. What the callback is given is for pv_connect_get_domain_capabilities_finish().
 *
 * Since: 1.2.7
 */
void
pv_connect_get_domain_capabilities_async (PvConnect *self, const gchar *emulatorbin, const gchar *arch, const gchar *machine, const gchar *virttype, PvConnectGetDomainCapabilitiesFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_get_domain_capabilities_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].pointer = (gpointer) emulatorbin;
  call.in[1].pointer = (gpointer) arch;
  call.in[2].pointer = (gpointer) machine;
  call.in[3].pointer = (gpointer) virttype;
  call.in[4].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_get_domain_capabilities_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_get_domain_capabilities_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 1.2.7
 */
gchar *
pv_connect_get_domain_capabilities_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_get_domain_capabilities_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}
