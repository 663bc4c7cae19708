/* Connections that ask the program for credentials. */
#include <string.h>
#include "calls.h"
#include "pv-call-private.h"
#include "pv-connect-open.h"

typedef struct
{
  PvAuthFunc func;
  gpointer user_data;
  GDestroyNotify free;
} Auth;

static int
answer (virConnectCredentialPtr credentials, unsigned int n, void *data)
{
  Auth *auth = data;
  unsigned int i;

  for (i = 0; i < n; i++) {
    g_autofree gchar *text = auth->func ((PvConnectCredentialType) credentials[i].type, credentials[i].prompt,
                                         credentials[i].challenge, credentials[i].defresult, auth->user_data);

    if (!text)
      return -1;
    credentials[i].result = strdup (text);
    credentials[i].resultlen = (unsigned int) strlen (text);
  }
  return 0;
}

static int
run_open_auth (PvCall *call, virErrorPtr *error)
{
  static int kinds[] = { VIR_CRED_USERNAME, VIR_CRED_AUTHNAME, VIR_CRED_LANGUAGE, VIR_CRED_CNONCE, VIR_CRED_PASSPHRASE,
                         VIR_CRED_ECHOPROMPT, VIR_CRED_NOECHOPROMPT, VIR_CRED_REALM, VIR_CRED_EXTERNAL };
  Auth *own = call->in[1].native;
  virConnectAuth auth = { kinds, G_N_ELEMENTS (kinds), answer, own };
  virConnectPtr result = NULL;
  int status = polyvirt_virConnectOpenAuth (call->in[0].pointer, own->func ? &auth : NULL,
                                            (unsigned int) call->in[2].number, &result, error);

  if (status >= 0)
    call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, result);
  return status;
}

static const PvFunction open_auth = {
  .name = "pv_connect_open_auth", .run = run_open_auth, .n_in = 3, .in = { PV_IN_TEXT, PV_IN_BYTES, PV_IN_NUMBER },
  .n_out = 1, .out = { g_object_unref },
};

/**
 * pv_connect_open_auth:
 * @name: (nullable): URI of the hypervisor, or %NULL for the default one
 * @flags: how to connect
 * @func: (scope call) (nullable): answers what the server asks for
 * @user_data: handed to @func
 * @error: return location for a #GError
 *
 * Connects to a hypervisor that may ask who is connecting.
 *
 * Returns: (transfer full): the connection, or %NULL with an error
 */
PvConnect *
pv_connect_open_auth (const gchar *name, PvConnectFlags flags, PvAuthFunc func, gpointer user_data, GError **error)
{
  Auth auth = { func, user_data, NULL };
  g_autoptr (GBytes) asks = g_bytes_new_static (&auth, sizeof (auth));
  PvCall call = { .function = &open_auth };

  call.in[0].pointer = (gpointer) name;
  call.in[1].pointer = asks;
  call.in[2].number = flags;
  return pv_call_now (&call, error) ? call.out[0].pointer : NULL;
}

static void
auth_free (gpointer data)
{
  Auth *auth = data;

  if (auth->free)
    auth->free (auth->user_data);
  g_free (auth);
}

/**
 * pv_connect_open_auth_async:
 * @name: (nullable): URI of the hypervisor, or %NULL for the default one
 * @flags: how to connect
 * @func: (scope notified) (closure func_data) (destroy func_free) (nullable): answers what the server asks for
 * @func_data: handed to @func
 * @func_free: (nullable): called with @func_data when @func is not called any more
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_open_auth(), without waiting. @func is called in another thread. What the callback is given is for
 * pv_connect_open_auth_finish().
 */
void
pv_connect_open_auth_async (const gchar *name, PvConnectFlags flags, PvAuthFunc func, gpointer func_data,
                            GDestroyNotify func_free, GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  Auth *auth = g_new (Auth, 1);
  g_autoptr (GBytes) asks = g_bytes_new_with_free_func (auth, sizeof (*auth), auth_free, auth);
  PvCall call = { .function = &open_auth };

  *auth = (Auth) { func, func_data, func_free };
  call.in[0].pointer = (gpointer) name;
  call.in[1].pointer = asks;
  call.in[2].number = flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_open_auth_finish:
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_open_auth_async().
 *
 * Returns: (transfer full): the connection, or %NULL with an error
 */
PvConnect *
pv_connect_open_auth_finish (GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  return pv_call_finish (NULL, &open_auth, result_, &call, error) ? call.out[0].pointer : NULL;
}
