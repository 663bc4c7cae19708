/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "calls.h"
#include "calls_admin.h"
#include "polyvirt.h"
#include "pv-call-private.h"
#include "pv-events-tables-private.h"
#include "pv-params-tables-private.h"
#include "pv-records-private.h"
#include "pv-runs-private.h"
#include "pv-values-private.h"

static int
run_pv_adm_initialize (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmInitialize (error);
  return status;
}

static const PvFunction pv_adm_initialize_function = {
  .name = "pv_adm_initialize",
  .run = run_pv_adm_initialize,
};

/**
 * pv_adm_initialize:
 * @error: return location for a #GError
 *
 * Prepares the administration library.
 *
 * Other calls do it when needed; programs with several threads call it first, in one of them.
 *
 * In C: `virAdmInitialize`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_initialize (GError **error)
{
  PvCall call = { .function = &pv_adm_initialize_function };

  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_connect_open (PvCall *call, virErrorPtr *error)
{
  virAdmConnectPtr out_result = 0;
  int status;

  status = polyvirt_virAdmConnectOpen (call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_ADM_CONNECT, out_result);
  return status;
}

static const PvFunction pv_adm_connect_open_function = {
  .name = "pv_adm_connect_open",
  .run = run_pv_adm_connect_open,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_adm_connect_open:
 * @name: (nullable): URI such as `libvirtd:///system`; NULL takes the one from the environment (`LIBVIRT_ADMIN_DEFAULT_URI`) or the client's configuration, or else the system or the user's own daemon.
 * @flags: Combination of `ConnectFlags` values.
 * @error: return location for a #GError
 *
 * Connects to a daemon's administration socket.
 *
 * Only %PV_CONNECT_FLAGS_NO_ALIASES is a valid flag: it keeps aliases from the client's configuration file from being looked up. Fails with %PV_ERROR_OPERATION_DENIED when the user may not use the socket.
 *
 * In C: `virAdmConnectOpen`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 2.0.0
 */
PvAdmConnect *
pv_adm_connect_open (const gchar *name, PvConnectFlags flags, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_open_function };

  call.in[0].pointer = (gpointer) name;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_adm_connect_open_async:
 * @name: (nullable): URI such as `libvirtd:///system`; NULL takes the one from the environment (`LIBVIRT_ADMIN_DEFAULT_URI`) or the client's configuration, or else the system or the user's own daemon.
 * @flags: Combination of `ConnectFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_open(), without waiting. What the callback is given is for pv_adm_connect_open_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_connect_open_async (const gchar *name, PvConnectFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_open_function };

  call.in[0].pointer = (gpointer) name;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_open_finish:
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_open_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 2.0.0
 */
PvAdmConnect *
pv_adm_connect_open_finish (GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  if (!pv_call_finish (NULL, &pv_adm_connect_open_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_connect_close (PvCall *call, virErrorPtr *error)
{
  return pv_run_adm_connect_close (call, error);
}

static const PvFunction pv_adm_connect_close_function = {
  .name = "pv_adm_connect_close",
  .run = run_pv_adm_connect_close,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_adm_connect_close:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Gives back a reference to an administration connection.
 *
 * The connection is closed with the last reference.
 *
 * The object lives on, and lets go of the connection: functions of @self fail from now on.
 *
 * In C: `virAdmConnectClose`.
 *
 * Returns: Number of references left, or -1 on failure; -1 with an error when it fails
 * Since: 2.0.0
 */
gint 
pv_adm_connect_close (PvAdmConnect *self, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_close_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_adm_connect_close_async:
 * @self: a #PvAdmConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_close(), without waiting. What the callback is given is for pv_adm_connect_close_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_connect_close_async (PvAdmConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_close_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_close_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_close_async().
 *
 * Returns: Number of references left, or -1 on failure; -1 with an error when it fails
 * Since: 2.0.0
 */
gint 
pv_adm_connect_close_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_adm_connect_close_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_adm_connect_is_alive (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virAdmConnectIsAlive (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_adm_connect_is_alive_function = {
  .name = "pv_adm_connect_is_alive",
  .run = run_pv_adm_connect_is_alive,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_adm_connect_is_alive:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Tells whether an administration connection still works.
 *
 * That is known from traffic and keepalive only: nothing is sent to find out.
 *
 * In C: `virAdmConnectIsAlive`.
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 2.0.0
 */
gboolean 
pv_adm_connect_is_alive (PvAdmConnect *self, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_is_alive_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return call.out[0].number != 0;
}

/**
 * pv_adm_connect_is_alive_async:
 * @self: a #PvAdmConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_is_alive(), without waiting. What the callback is given is for pv_adm_connect_is_alive_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_connect_is_alive_async (PvAdmConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_is_alive_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_is_alive_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_is_alive_async().
 *
 * Returns: the result; %FALSE with an error when it fails
 * Since: 2.0.0
 */
gboolean 
pv_adm_connect_is_alive_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_connect_is_alive_function, result_, &call, error))
    return FALSE;
  return call.out[0].number != 0;
}

static int
run_pv_adm_connect_list_servers (PvCall *call, virErrorPtr *error)
{
  virAdmServerPtr *out_servers = 0;
  size_t out_n_servers = 0;
  int status;

  status = polyvirt_virAdmConnectListServers (call->handle, (unsigned int) call->in[0].number, &out_servers, &out_n_servers, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_ADM_SERVER, (gpointer *) out_servers, out_n_servers);
  return status;
}

static const PvFunction pv_adm_connect_list_servers_function = {
  .name = "pv_adm_connect_list_servers",
  .run = run_pv_adm_connect_list_servers,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_adm_connect_list_servers:
 * @self: a #PvAdmConnect
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the servers of a daemon with handles to all of them.
 *
 * The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * In C: `virAdmConnectListServers`.
 *
 * Returns: (transfer container) (element-type PvAdmServer): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 2.0.0
 */
GPtrArray *
pv_adm_connect_list_servers (PvAdmConnect *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_list_servers_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_adm_connect_list_servers_async:
 * @self: a #PvAdmConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_list_servers(), without waiting. What the callback is given is for pv_adm_connect_list_servers_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_connect_list_servers_async (PvAdmConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_list_servers_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_list_servers_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_list_servers_async().
 *
 * Returns: (transfer container) (element-type PvAdmServer): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 2.0.0
 */
GPtrArray *
pv_adm_connect_list_servers_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_adm_connect_list_servers_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_get_version (PvCall *call, virErrorPtr *error)
{
  unsigned long long out_libVer = 0;
  int status;

  status = polyvirt_virAdmGetVersion (&out_libVer, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_libVer;
  return status;
}

static const PvFunction pv_adm_get_version_function = {
  .name = "pv_adm_get_version",
  .run = run_pv_adm_get_version,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_adm_get_version:
 * @error: return location for a #GError
 *
 * Tells the version of the administration library in use. Works without a connection.
 *
 * In C: `virAdmGetVersion`.
 *
 * Returns: Receives major * 1000000 + minor * 1000 + release; 0 with an error when it fails
 * Since: 2.0.0
 */
guint64 
pv_adm_get_version (GError **error)
{
  PvCall call = { .function = &pv_adm_get_version_function };

  if (!pv_call_now (&call, error))
    return 0;
  return (guint64) call.out[0].number;
}

static int
run_pv_adm_connect_get_uri (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virAdmConnectGetURI (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_adm_connect_get_uri_function = {
  .name = "pv_adm_connect_get_uri",
  .run = run_pv_adm_connect_get_uri,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_adm_connect_get_uri:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Gives the URI of an administration connection.
 *
 * May differ from what was given for opening. The caller frees the text.
 *
 * In C: `virAdmConnectGetURI`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 2.0.0
 */
gchar *
pv_adm_connect_get_uri (PvAdmConnect *self, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_get_uri_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), NULL);
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_connect_get_lib_version (PvCall *call, virErrorPtr *error)
{
  unsigned long long out_libVer = 0;
  int status;

  status = polyvirt_virAdmConnectGetLibVersion (call->handle, &out_libVer, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_libVer;
  return status;
}

static const PvFunction pv_adm_connect_get_lib_version_function = {
  .name = "pv_adm_connect_get_lib_version",
  .run = run_pv_adm_connect_get_lib_version,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_adm_connect_get_lib_version:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Tells the version of the library that the daemon at the other end uses.
 *
 * In C: `virAdmConnectGetLibVersion`.
 *
 * Returns: Receives major * 1000000 + minor * 1000 + release; 0 with an error when it fails
 * Since: 2.0.0
 */
guint64 
pv_adm_connect_get_lib_version (PvAdmConnect *self, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_get_lib_version_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (guint64) call.out[0].number;
}

/**
 * pv_adm_connect_get_lib_version_async:
 * @self: a #PvAdmConnect
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_get_lib_version(), without waiting. What the callback is given is for pv_adm_connect_get_lib_version_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_connect_get_lib_version_async (PvAdmConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_get_lib_version_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_get_lib_version_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_get_lib_version_async().
 *
 * Returns: Receives major * 1000000 + minor * 1000 + release; 0 with an error when it fails
 * Since: 2.0.0
 */
guint64 
pv_adm_connect_get_lib_version_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), 0);
  if (!pv_call_finish (self, &pv_adm_connect_get_lib_version_function, result_, &call, error))
    return 0;
  return (guint64) call.out[0].number;
}

static int
run_pv_adm_connect_register_close_callback (PvCall *call, virErrorPtr *error)
{
  return pv_run_adm_connect_register_close_callback (call, error);
}

static const PvFunction pv_adm_connect_register_close_callback_function = {
  .name = "pv_adm_connect_register_close_callback",
  .run = run_pv_adm_connect_register_close_callback,
};

/**
 * pv_adm_connect_register_close_callback:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Registers the function to call when the connection ends unexpectedly.
 *
 * A connection takes one such function; a second fails with %PV_ERROR_OPERATION_INVALID. It needs a running event loop. In the callback, the connection may be used but not closed.
 *
 * The signal #PvAdmConnect::closed tells of it, in the main context that is the thread's own now.
 *
 * In C: `virAdmConnectRegisterCloseCallback`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_connect_register_close_callback (PvAdmConnect *self, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_register_close_callback_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_connect_unregister_close_callback (PvCall *call, virErrorPtr *error)
{
  return pv_run_adm_connect_unregister_close_callback (call, error);
}

static const PvFunction pv_adm_connect_unregister_close_callback_function = {
  .name = "pv_adm_connect_unregister_close_callback",
  .run = run_pv_adm_connect_unregister_close_callback,
};

/**
 * pv_adm_connect_unregister_close_callback:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Removes the function that is called when the connection ends.
 *
 * Its release function, if there is one, runs.
 *
 * The signal #PvAdmConnect::closed comes no more.
 *
 * In C: `virAdmConnectUnregisterCloseCallback`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_connect_unregister_close_callback (PvAdmConnect *self, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_unregister_close_callback_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_server_get_name:
 * @self: a #PvAdmServer
 *
 * Gives the name of a server.
 *
 * In C: `virAdmServerGetName`.
 *
 * Returns: (transfer none): the text, which lives as long as the object
 * Since: 2.0.0
 */
const gchar *
pv_adm_server_get_name (PvAdmServer *self)
{
  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  return virAdmServerGetName (pv_object_get_handle (PV_OBJECT (self)));
}

static int
run_pv_adm_connect_lookup_server (PvCall *call, virErrorPtr *error)
{
  virAdmServerPtr out_result = 0;
  int status;

  status = polyvirt_virAdmConnectLookupServer (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_ADM_SERVER, out_result);
  return status;
}

static const PvFunction pv_adm_connect_lookup_server_function = {
  .name = "pv_adm_connect_lookup_server",
  .run = run_pv_adm_connect_lookup_server,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_adm_connect_lookup_server:
 * @self: a #PvAdmConnect
 * @name: Name of the server.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Finds a server of a daemon by its name. Fails with %PV_ERROR_NO_SERVER when there is none.
 *
 * In C: `virAdmConnectLookupServer`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 2.0.0
 */
PvAdmServer *
pv_adm_connect_lookup_server (PvAdmConnect *self, const gchar *name, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_lookup_server_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);
  call.in[0].pointer = (gpointer) name;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_adm_connect_lookup_server_async:
 * @self: a #PvAdmConnect
 * @name: Name of the server.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_lookup_server(), without waiting. What the callback is given is for pv_adm_connect_lookup_server_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_connect_lookup_server_async (PvAdmConnect *self, const gchar *name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_lookup_server_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_lookup_server_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_lookup_server_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 2.0.0
 */
PvAdmServer *
pv_adm_connect_lookup_server_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_adm_connect_lookup_server_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_server_get_thread_pool_parameters (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virAdmServerGetThreadPoolParameters (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_adm_server_get_thread_pool_parameters_function = {
  .name = "pv_adm_server_get_thread_pool_parameters",
  .run = run_pv_adm_server_get_thread_pool_parameters,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_adm_server_get_thread_pool_parameters:
 * @self: a #PvAdmServer
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reads the limits and the state of a server's worker threads.
 *
 * The caller frees the set with pv_typed_params_free().
 *
 * In C: `virAdmServerGetThreadPoolParameters`.
 *
 * Returns: (transfer full): Where to put the fields; %NULL with an error when it fails
 * Since: 2.0.0
 */
GVariant *
pv_adm_server_get_thread_pool_parameters (PvAdmServer *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_server_get_thread_pool_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_adm_server_get_thread_pool_parameters_async:
 * @self: a #PvAdmServer
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_server_get_thread_pool_parameters(), without waiting. What the callback is given is for pv_adm_server_get_thread_pool_parameters_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_server_get_thread_pool_parameters_async (PvAdmServer *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_server_get_thread_pool_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_SERVER (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_server_get_thread_pool_parameters_finish:
 * @self: a #PvAdmServer
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_server_get_thread_pool_parameters_async().
 *
 * Returns: (transfer full): Where to put the fields; %NULL with an error when it fails
 * Since: 2.0.0
 */
GVariant *
pv_adm_server_get_thread_pool_parameters_finish (PvAdmServer *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  if (!pv_call_finish (self, &pv_adm_server_get_thread_pool_parameters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_server_set_thread_pool_parameters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmServerSetThreadPoolParameters (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_adm_server_set_thread_pool_parameters_function = {
  .name = "pv_adm_server_set_thread_pool_parameters",
  .run = run_pv_adm_server_set_thread_pool_parameters,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_threadpool,
};

/**
 * pv_adm_server_set_thread_pool_parameters:
 * @self: a #PvAdmServer
 * @params: (nullable): Limits to set.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Changes the limits on a server's worker threads.
 *
 * The change lasts until the daemon ends. Fields that are left out keep their value. Fails with %PV_ERROR_INVALID_ARG for read-only fields or when the minimum exceeds the maximum.
 *
 * In C: `virAdmServerSetThreadPoolParameters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_server_set_thread_pool_parameters (PvAdmServer *self, GVariant *params, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_server_set_thread_pool_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_server_set_thread_pool_parameters_async:
 * @self: a #PvAdmServer
 * @params: (nullable): Limits to set.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_server_set_thread_pool_parameters(), without waiting. What the callback is given is for pv_adm_server_set_thread_pool_parameters_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_server_set_thread_pool_parameters_async (PvAdmServer *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_server_set_thread_pool_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_SERVER (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_server_set_thread_pool_parameters_finish:
 * @self: a #PvAdmServer
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_server_set_thread_pool_parameters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_server_set_thread_pool_parameters_finish (PvAdmServer *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_server_set_thread_pool_parameters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_client_get_id (PvCall *call, virErrorPtr *error)
{
  unsigned long long out_result = 0;
  int status;

  status = polyvirt_virAdmClientGetID (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_adm_client_get_id_function = {
  .name = "pv_adm_client_get_id",
  .run = run_pv_adm_client_get_id,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_adm_client_get_id:
 * @self: a #PvAdmClient
 * @error: return location for a #GError
 *
 * Gives the number that identifies a client within its server.
 *
 * In C: `virAdmClientGetID`.
 *
 * Returns: The number, or the largest 64-bit value (-1) on failure; 0 with an error when it fails
 * Since: 2.0.0
 */
guint64 
pv_adm_client_get_id (PvAdmClient *self, GError **error)
{
  PvCall call = { .function = &pv_adm_client_get_id_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CLIENT (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (guint64) call.out[0].number;
}

static int
run_pv_adm_client_get_timestamp (PvCall *call, virErrorPtr *error)
{
  long long out_result = 0;
  int status;

  status = polyvirt_virAdmClientGetTimestamp (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_adm_client_get_timestamp_function = {
  .name = "pv_adm_client_get_timestamp",
  .run = run_pv_adm_client_get_timestamp,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_adm_client_get_timestamp:
 * @self: a #PvAdmClient
 * @error: return location for a #GError
 *
 * Tells when a client connected.
 *
 * In C: `virAdmClientGetTimestamp`.
 *
 * Returns: Seconds since 1970-01-01 UTC, or -1 on failure; -1 with an error when it fails
 * Since: 2.0.0
 */
gint64 
pv_adm_client_get_timestamp (PvAdmClient *self, GError **error)
{
  PvCall call = { .function = &pv_adm_client_get_timestamp_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CLIENT (self), -1);
  if (!pv_call_now (&call, error))
    return -1;
  return (gint64) call.out[0].number;
}

static int
run_pv_adm_client_get_transport (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virAdmClientGetTransport (call->handle, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_adm_client_get_transport_function = {
  .name = "pv_adm_client_get_transport",
  .run = run_pv_adm_client_get_transport,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_adm_client_get_transport:
 * @self: a #PvAdmClient
 * @error: return location for a #GError
 *
 * Tells how a client is connected.
 *
 * In C: `virAdmClientGetTransport`.
 *
 * Returns: the result; 0 with an error when it fails
 * Since: 2.0.0
 */
PvClientTransport 
pv_adm_client_get_transport (PvAdmClient *self, GError **error)
{
  PvCall call = { .function = &pv_adm_client_get_transport_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CLIENT (self), 0);
  if (!pv_call_now (&call, error))
    return 0;
  return (PvClientTransport) call.out[0].number;
}

static int
run_pv_adm_server_list_clients (PvCall *call, virErrorPtr *error)
{
  virAdmClientPtr *out_clients = 0;
  size_t out_n_clients = 0;
  int status;

  status = polyvirt_virAdmServerListClients (call->handle, (unsigned int) call->in[0].number, &out_clients, &out_n_clients, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_objects (PV_TYPE_ADM_CLIENT, (gpointer *) out_clients, out_n_clients);
  return status;
}

static const PvFunction pv_adm_server_list_clients_function = {
  .name = "pv_adm_server_list_clients",
  .run = run_pv_adm_server_list_clients,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_adm_server_list_clients:
 * @self: a #PvAdmServer
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the clients of a server with handles to all of them.
 *
 * The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * In C: `virAdmServerListClients`.
 *
 * Returns: (transfer container) (element-type PvAdmClient): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 2.0.0
 */
GPtrArray *
pv_adm_server_list_clients (PvAdmServer *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_server_list_clients_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_adm_server_list_clients_async:
 * @self: a #PvAdmServer
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_server_list_clients(), without waiting. What the callback is given is for pv_adm_server_list_clients_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_server_list_clients_async (PvAdmServer *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_server_list_clients_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_SERVER (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_server_list_clients_finish:
 * @self: a #PvAdmServer
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_server_list_clients_async().
 *
 * Returns: (transfer container) (element-type PvAdmClient): Where to put the array of handles; NULL when only the number is wanted; %NULL with an error when it fails
 * Since: 2.0.0
 */
GPtrArray *
pv_adm_server_list_clients_finish (PvAdmServer *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  if (!pv_call_finish (self, &pv_adm_server_list_clients_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_server_lookup_client (PvCall *call, virErrorPtr *error)
{
  virAdmClientPtr out_result = 0;
  int status;

  status = polyvirt_virAdmServerLookupClient (call->handle, (unsigned long long) call->in[0].number, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_ADM_CLIENT, out_result);
  return status;
}

static const PvFunction pv_adm_server_lookup_client_function = {
  .name = "pv_adm_server_lookup_client",
  .run = run_pv_adm_server_lookup_client,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_adm_server_lookup_client:
 * @self: a #PvAdmServer
 * @id: Number of the client.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Finds a client of a server by its number. Fails with %PV_ERROR_NO_CLIENT when there is none.
 *
 * In C: `virAdmServerLookupClient`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 2.0.0
 */
PvAdmClient *
pv_adm_server_lookup_client (PvAdmServer *self, guint64 id, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_server_lookup_client_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  call.in[0].number = (gint64) id;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_adm_server_lookup_client_async:
 * @self: a #PvAdmServer
 * @id: Number of the client.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_server_lookup_client(), without waiting. What the callback is given is for pv_adm_server_lookup_client_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_server_lookup_client_async (PvAdmServer *self, guint64 id, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_server_lookup_client_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_SERVER (self));
  call.in[0].number = (gint64) id;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_server_lookup_client_finish:
 * @self: a #PvAdmServer
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_server_lookup_client_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 2.0.0
 */
PvAdmClient *
pv_adm_server_lookup_client_finish (PvAdmServer *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  if (!pv_call_finish (self, &pv_adm_server_lookup_client_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_client_get_info (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virAdmClientGetInfo (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_adm_client_get_info_function = {
  .name = "pv_adm_client_get_info",
  .run = run_pv_adm_client_get_info,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_adm_client_get_info:
 * @self: a #PvAdmClient
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Tells who a client is: its process, user, address or certificate.
 *
 * The caller frees the set with pv_typed_params_free().
 *
 * In C: `virAdmClientGetInfo`.
 *
 * Returns: (transfer full): Where to put the fields; %NULL with an error when it fails
 * Since: 2.0.0
 */
GVariant *
pv_adm_client_get_info (PvAdmClient *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_client_get_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CLIENT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_adm_client_get_info_async:
 * @self: a #PvAdmClient
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_client_get_info(), without waiting. What the callback is given is for pv_adm_client_get_info_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_client_get_info_async (PvAdmClient *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_client_get_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CLIENT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_client_get_info_finish:
 * @self: a #PvAdmClient
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_client_get_info_async().
 *
 * Returns: (transfer full): Where to put the fields; %NULL with an error when it fails
 * Since: 2.0.0
 */
GVariant *
pv_adm_client_get_info_finish (PvAdmClient *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CLIENT (self), NULL);
  if (!pv_call_finish (self, &pv_adm_client_get_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_client_close (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmClientClose (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_adm_client_close_function = {
  .name = "pv_adm_client_close",
  .run = run_pv_adm_client_close,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_adm_client_close:
 * @self: a #PvAdmClient
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Disconnects a client from the daemon, by force.
 *
 * The client is free to connect again. Fails with %PV_ERROR_NO_CLIENT when it has gone already.
 *
 * In C: `virAdmClientClose`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_client_close (PvAdmClient *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_client_close_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CLIENT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_client_close_async:
 * @self: a #PvAdmClient
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_client_close(), without waiting. What the callback is given is for pv_adm_client_close_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_client_close_async (PvAdmClient *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_client_close_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CLIENT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_client_close_finish:
 * @self: a #PvAdmClient
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_client_close_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_client_close_finish (PvAdmClient *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CLIENT (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_client_close_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_server_get_client_limits (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virAdmServerGetClientLimits (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_adm_server_get_client_limits_function = {
  .name = "pv_adm_server_get_client_limits",
  .run = run_pv_adm_server_get_client_limits,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_adm_server_get_client_limits:
 * @self: a #PvAdmServer
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reads the limits on a server's clients, and how many there are.
 *
 * The caller frees the set with pv_typed_params_free().
 *
 * In C: `virAdmServerGetClientLimits`.
 *
 * Returns: (transfer full): Where to put the fields; %NULL with an error when it fails
 * Since: 2.0.0
 */
GVariant *
pv_adm_server_get_client_limits (PvAdmServer *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_server_get_client_limits_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_adm_server_get_client_limits_async:
 * @self: a #PvAdmServer
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_server_get_client_limits(), without waiting. What the callback is given is for pv_adm_server_get_client_limits_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_server_get_client_limits_async (PvAdmServer *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_server_get_client_limits_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_SERVER (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_server_get_client_limits_finish:
 * @self: a #PvAdmServer
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_server_get_client_limits_async().
 *
 * Returns: (transfer full): Where to put the fields; %NULL with an error when it fails
 * Since: 2.0.0
 */
GVariant *
pv_adm_server_get_client_limits_finish (PvAdmServer *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), NULL);
  if (!pv_call_finish (self, &pv_adm_server_get_client_limits_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_adm_server_set_client_limits (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmServerSetClientLimits (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_adm_server_set_client_limits_function = {
  .name = "pv_adm_server_set_client_limits",
  .run = run_pv_adm_server_set_client_limits,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_server_clients,
};

/**
 * pv_adm_server_set_client_limits:
 * @self: a #PvAdmServer
 * @params: (nullable): Limits to set.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Changes the limits on a server's clients.
 *
 * The change lasts until the daemon ends; clients already connected stay. Fails with %PV_ERROR_INVALID_ARG when more unauthenticated clients than clients would be allowed.
 *
 * In C: `virAdmServerSetClientLimits`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_server_set_client_limits (PvAdmServer *self, GVariant *params, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_server_set_client_limits_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_server_set_client_limits_async:
 * @self: a #PvAdmServer
 * @params: (nullable): Limits to set.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_server_set_client_limits(), without waiting. What the callback is given is for pv_adm_server_set_client_limits_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_server_set_client_limits_async (PvAdmServer *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_server_set_client_limits_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_SERVER (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_server_set_client_limits_finish:
 * @self: a #PvAdmServer
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_server_set_client_limits_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_server_set_client_limits_finish (PvAdmServer *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_server_set_client_limits_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_server_update_tls_files (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmServerUpdateTlsFiles (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_adm_server_update_tls_files_function = {
  .name = "pv_adm_server_update_tls_files",
  .run = run_pv_adm_server_update_tls_files,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_adm_server_update_tls_files:
 * @self: a #PvAdmServer
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Makes a server read its TLS certificates, keys and revocation list anew.
 *
 * Clients that are connected keep the session they have. Fails, with the old files in force, when the new ones are unusable.
 *
 * In C: `virAdmServerUpdateTlsFiles`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_server_update_tls_files (PvAdmServer *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_server_update_tls_files_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_server_update_tls_files_async:
 * @self: a #PvAdmServer
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_server_update_tls_files(), without waiting. What the callback is given is for pv_adm_server_update_tls_files_finish().
 *
 * Since: 2.0.0
 */
void
pv_adm_server_update_tls_files_async (PvAdmServer *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_server_update_tls_files_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_SERVER (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_server_update_tls_files_finish:
 * @self: a #PvAdmServer
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_server_update_tls_files_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_adm_server_update_tls_files_finish (PvAdmServer *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_SERVER (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_server_update_tls_files_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_connect_get_logging_outputs (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  char *out_outputs = 0;
  int status;

  status = polyvirt_virAdmConnectGetLoggingOutputs (call->handle, (unsigned int) call->in[0].number, &out_result, &out_outputs, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = out_outputs;
  return status;
}

static const PvFunction pv_adm_connect_get_logging_outputs_function = {
  .name = "pv_adm_connect_get_logging_outputs",
  .run = run_pv_adm_connect_get_logging_outputs,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, g_free },
};

/**
 * pv_adm_connect_get_logging_outputs:
 * @self: a #PvAdmConnect
 * @flags: Reserved; pass 0.
 * @result: (out) (optional): Number of outputs, or -1 on failure.
 * @outputs: (out) (optional) (transfer full): Receives the outputs, separated by spaces, each as `level:destination:data`; may be NULL when only the number is wanted.
 * @error: return location for a #GError
 *
 * Reads where a daemon writes its log. The caller frees the text.
 *
 * In C: `virAdmConnectGetLoggingOutputs`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_adm_connect_get_logging_outputs (PvAdmConnect *self, guint flags, gint *result, gchar **outputs, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_get_logging_outputs_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, outputs);
  return TRUE;
}

/**
 * pv_adm_connect_get_logging_outputs_async:
 * @self: a #PvAdmConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_get_logging_outputs(), without waiting. What the callback is given is for pv_adm_connect_get_logging_outputs_finish().
 *
 * Since: 3.0.0
 */
void
pv_adm_connect_get_logging_outputs_async (PvAdmConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_get_logging_outputs_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_get_logging_outputs_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @result: (out) (optional): Number of outputs, or -1 on failure.
 * @outputs: (out) (optional) (transfer full): Receives the outputs, separated by spaces, each as `level:destination:data`; may be NULL when only the number is wanted.
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_get_logging_outputs_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_adm_connect_get_logging_outputs_finish (PvAdmConnect *self, GAsyncResult *result_, gint *result, gchar **outputs, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_connect_get_logging_outputs_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, outputs);
  return TRUE;
}

static int
run_pv_adm_connect_get_logging_filters (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  char *out_filters = 0;
  int status;

  status = polyvirt_virAdmConnectGetLoggingFilters (call->handle, (unsigned int) call->in[0].number, &out_result, &out_filters, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = out_filters;
  return status;
}

static const PvFunction pv_adm_connect_get_logging_filters_function = {
  .name = "pv_adm_connect_get_logging_filters",
  .run = run_pv_adm_connect_get_logging_filters,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, g_free },
};

/**
 * pv_adm_connect_get_logging_filters:
 * @self: a #PvAdmConnect
 * @flags: Reserved; pass 0.
 * @result: (out) (optional): Number of filters, or -1 on failure.
 * @filters: (out) (optional) (transfer full) (nullable): Receives the filters, separated by spaces, each as `level:match`, or NULL when there are none; may be NULL when only the number is wanted.
 * @error: return location for a #GError
 *
 * Reads which parts of a daemon log from which level on. The caller frees the text.
 *
 * In C: `virAdmConnectGetLoggingFilters`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_adm_connect_get_logging_filters (PvAdmConnect *self, guint flags, gint *result, gchar **filters, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_get_logging_filters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, filters);
  return TRUE;
}

/**
 * pv_adm_connect_get_logging_filters_async:
 * @self: a #PvAdmConnect
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_get_logging_filters(), without waiting. What the callback is given is for pv_adm_connect_get_logging_filters_finish().
 *
 * Since: 3.0.0
 */
void
pv_adm_connect_get_logging_filters_async (PvAdmConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_get_logging_filters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_get_logging_filters_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @result: (out) (optional): Number of filters, or -1 on failure.
 * @filters: (out) (optional) (transfer full) (nullable): Receives the filters, separated by spaces, each as `level:match`, or NULL when there are none; may be NULL when only the number is wanted.
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_get_logging_filters_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_adm_connect_get_logging_filters_finish (PvAdmConnect *self, GAsyncResult *result_, gint *result, gchar **filters, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_connect_get_logging_filters_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, filters);
  return TRUE;
}

static int
run_pv_adm_connect_set_logging_outputs (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmConnectSetLoggingOutputs (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_adm_connect_set_logging_outputs_function = {
  .name = "pv_adm_connect_set_logging_outputs",
  .run = run_pv_adm_connect_set_logging_outputs,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_adm_connect_set_logging_outputs:
 * @self: a #PvAdmConnect
 * @outputs: (nullable): Outputs separated by spaces, each as `level:destination:data`; NULL or empty goes back to the default.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Replaces the list of places a daemon writes its log to.
 *
 * The change lasts until the daemon ends. Nothing changes when the text has an error.
 *
 * In C: `virAdmConnectSetLoggingOutputs`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_adm_connect_set_logging_outputs (PvAdmConnect *self, const gchar *outputs, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_set_logging_outputs_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  call.in[0].pointer = (gpointer) outputs;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_connect_set_logging_outputs_async:
 * @self: a #PvAdmConnect
 * @outputs: (nullable): Outputs separated by spaces, each as `level:destination:data`; NULL or empty goes back to the default.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_set_logging_outputs(), without waiting. What the callback is given is for pv_adm_connect_set_logging_outputs_finish().
 *
 * Since: 3.0.0
 */
void
pv_adm_connect_set_logging_outputs_async (PvAdmConnect *self, const gchar *outputs, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_set_logging_outputs_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  call.in[0].pointer = (gpointer) outputs;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_set_logging_outputs_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_set_logging_outputs_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_adm_connect_set_logging_outputs_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_connect_set_logging_outputs_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_connect_set_logging_filters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmConnectSetLoggingFilters (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_adm_connect_set_logging_filters_function = {
  .name = "pv_adm_connect_set_logging_filters",
  .run = run_pv_adm_connect_set_logging_filters,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_adm_connect_set_logging_filters:
 * @self: a #PvAdmConnect
 * @filters: (nullable): Filters separated by spaces, each as `level:match`; NULL or empty removes all.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Replaces the list of logging filters of a daemon.
 *
 * The change lasts until the daemon ends. Nothing changes when the text has an error.
 *
 * In C: `virAdmConnectSetLoggingFilters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_adm_connect_set_logging_filters (PvAdmConnect *self, const gchar *filters, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_set_logging_filters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  call.in[0].pointer = (gpointer) filters;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_connect_set_logging_filters_async:
 * @self: a #PvAdmConnect
 * @filters: (nullable): Filters separated by spaces, each as `level:match`; NULL or empty removes all.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_set_logging_filters(), without waiting. What the callback is given is for pv_adm_connect_set_logging_filters_finish().
 *
 * Since: 3.0.0
 */
void
pv_adm_connect_set_logging_filters_async (PvAdmConnect *self, const gchar *filters, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_set_logging_filters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  call.in[0].pointer = (gpointer) filters;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_set_logging_filters_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_set_logging_filters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.0.0
 */
gboolean 
pv_adm_connect_set_logging_filters_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_connect_set_logging_filters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_connect_set_daemon_timeout (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmConnectSetDaemonTimeout (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_adm_connect_set_daemon_timeout_function = {
  .name = "pv_adm_connect_set_daemon_timeout",
  .run = run_pv_adm_connect_set_daemon_timeout,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_adm_connect_set_daemon_timeout:
 * @self: a #PvAdmConnect
 * @timeout: Time in seconds; 0 makes it stay for ever.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Sets how long a daemon without clients and without work stays before it ends itself.
 *
 * Fails with %PV_ERROR_OPERATION_INVALID when the daemon was started in a way that rules it out.
 *
 * In C: `virAdmConnectSetDaemonTimeout`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.6.0
 */
gboolean 
pv_adm_connect_set_daemon_timeout (PvAdmConnect *self, guint timeout, guint flags, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_set_daemon_timeout_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  call.in[0].number = (gint64) timeout;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_connect_set_daemon_timeout_async:
 * @self: a #PvAdmConnect
 * @timeout: Time in seconds; 0 makes it stay for ever.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_set_daemon_timeout(), without waiting. What the callback is given is for pv_adm_connect_set_daemon_timeout_finish().
 *
 * Since: 8.6.0
 */
void
pv_adm_connect_set_daemon_timeout_async (PvAdmConnect *self, guint timeout, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_set_daemon_timeout_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  call.in[0].number = (gint64) timeout;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_set_daemon_timeout_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_set_daemon_timeout_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 8.6.0
 */
gboolean 
pv_adm_connect_set_daemon_timeout_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_connect_set_daemon_timeout_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_adm_connect_daemon_shutdown (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virAdmConnectDaemonShutdown (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_adm_connect_daemon_shutdown_function = {
  .name = "pv_adm_connect_daemon_shutdown",
  .run = run_pv_adm_connect_daemon_shutdown,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_adm_connect_daemon_shutdown:
 * @self: a #PvAdmConnect
 * @flags: Combination of `AdmConnectDaemonShutdownFlags` values.
 * @error: return location for a #GError
 *
 * Asks a daemon to end.
 *
 * Running guests go on without it, unless %PV_ADM_CONNECT_DAEMON_SHUTDOWN_FLAGS_PRESERVE asks for them to be saved or shut down first. The connection is lost when the daemon ends.
 *
 * In C: `virAdmConnectDaemonShutdown`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 11.2.0
 */
gboolean 
pv_adm_connect_daemon_shutdown (PvAdmConnect *self, PvAdmConnectDaemonShutdownFlags flags, GError **error)
{
  PvCall call = { .function = &pv_adm_connect_daemon_shutdown_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_adm_connect_daemon_shutdown_async:
 * @self: a #PvAdmConnect
 * @flags: Combination of `AdmConnectDaemonShutdownFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_adm_connect_daemon_shutdown(), without waiting. What the callback is given is for pv_adm_connect_daemon_shutdown_finish().
 *
 * Since: 11.2.0
 */
void
pv_adm_connect_daemon_shutdown_async (PvAdmConnect *self, PvAdmConnectDaemonShutdownFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_adm_connect_daemon_shutdown_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_ADM_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_adm_connect_daemon_shutdown_finish:
 * @self: a #PvAdmConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_adm_connect_daemon_shutdown_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 11.2.0
 */
gboolean 
pv_adm_connect_daemon_shutdown_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_adm_connect_daemon_shutdown_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
