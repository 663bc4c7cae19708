/* What connections do with functions of the program: credentials, and the news that a connection was lost. */
#include <string.h>
#include "calls.h"
#include "calls_admin.h"
#include "calls_qemu.h"
#include "pv-connect-open.h"
#include "pv-error-private.h"
#include "pv-events-private.h"

typedef struct
{
  PvAuthFunc func;
  gpointer user_data;
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
  virConnectAuth auth = { kinds, G_N_ELEMENTS (kinds), answer, call->in[1].pointer };
  Auth *own = call->in[1].pointer;
  virConnectPtr result = NULL;
  int status = polyvirt_virConnectOpenAuth (call->in[0].pointer, own->func ? &auth : NULL,
                                            (unsigned int) call->in[2].number, &result, error);

  if (status >= 0)
    call->out[0].pointer = pv_object_wrap (PV_TYPE_CONNECT, result);
  return status;
}

static const PvFunction open_auth = {
  .name = "pv_connect_open_auth", .run = run_open_auth, .n_in = 3, .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
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
  Auth auth = { func, user_data };
  PvCall call = { .function = &open_auth };

  call.in[0].pointer = (gpointer) name;
  call.in[1].pointer = &auth;
  call.in[2].number = flags;
  return pv_call_now (&call, error) ? call.out[0].pointer : NULL;
}

/* Closing a connection that is closed is refused as the library refuses any call on it. */
static gint
close_with (PvObject *self, int (*release) (gpointer handle), GError **error)
{
  gpointer handle;
  int left;

  pv_registrations_end_all (self);
  handle = pv_object_take_handle (self);
  left = release (handle);
  if (left < 0)
    pv_error_tell (pv_error_details_take (virSaveLastError ()), error);
  return left;
}

/**
 * pv_connect_close:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Lets go of the connection before the object goes. It stays open for as long as objects of it are there; functions of
 * @self fail from now on.
 *
 * Returns: how many references the connection has left, or -1 with an error
 */
gint
pv_connect_close (PvConnect *self, GError **error)
{
  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  return close_with (PV_OBJECT (self), (int (*) (gpointer)) virConnectClose, error);
}

/**
 * pv_adm_connect_close:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Lets go of the connection before the object goes. Functions of @self fail from now on.
 *
 * Returns: how many references the connection has left, or -1 with an error
 */
gint
pv_adm_connect_close (PvAdmConnect *self, GError **error)
{
  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), -1);
  return close_with (PV_OBJECT (self), (int (*) (gpointer)) virAdmConnectClose, error);
}

static void
on_close (void *connection, int reason, void *data)
{
  PvEvent *event = pv_event_new (data);

  (void) connection;
  g_value_set_enum (pv_event_value (event, PV_TYPE_CONNECT_CLOSE_REASON), reason);
  pv_event_send (event);
}

static void
on_connect_close (virConnectPtr connection, int reason, void *data)
{
  on_close (connection, reason, data);
}

static void
on_adm_connect_close (virAdmConnectPtr connection, int reason, void *data)
{
  on_close (connection, reason, data);
}

static int
no_number (gpointer connection, int id)
{
  (void) id;
  return virConnectUnregisterCloseCallback (connection, on_connect_close);
}

static int
no_adm_number (gpointer connection, int id)
{
  (void) id;
  return virAdmConnectUnregisterCloseCallback (connection, on_adm_connect_close);
}

static gboolean
told (GError **error)
{
  return pv_error_tell (pv_error_details_take (virSaveLastError ()), error);
}

/**
 * pv_connect_register_close_callback:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Asks for the signal #PvConnect::closed, in the main context that is the thread's own now.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_connect_register_close_callback (PvConnect *self, GError **error)
{
  PvRegistration *registration;
  gpointer handle;
  int status;

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  /* One reference is for the library, the other one for the connection's list. */
  registration = pv_registration_new (PV_OBJECT (self), "closed", NULL);
  handle = pv_object_hold (PV_OBJECT (self));
  pv_registration_keep (registration, PV_OBJECT (self), on_close, 0, no_number);
  status = virConnectRegisterCloseCallback (handle, on_connect_close, pv_registration_ref (registration), pv_registration_unref);
  if (status < 0) {
    told (error);
    pv_registration_unref (registration);
    pv_registration_end (PV_OBJECT (self), on_close, 0);
  }
  pv_object_drop (PV_OBJECT (self), handle);
  return status >= 0;
}

/**
 * pv_connect_unregister_close_callback:
 * @self: a #PvConnect
 * @error: return location for a #GError
 *
 * Wants the signal #PvConnect::closed no more.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_connect_unregister_close_callback (PvConnect *self, GError **error)
{
  gpointer handle;
  int status;

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  handle = pv_object_hold (PV_OBJECT (self));
  status = virConnectUnregisterCloseCallback (handle, on_connect_close);
  if (status < 0)
    told (error);
  pv_object_drop (PV_OBJECT (self), handle);
  pv_registration_end (PV_OBJECT (self), on_close, 0);
  return status >= 0;
}

/**
 * pv_adm_connect_register_close_callback:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Asks for the signal #PvAdmConnect::closed, in the main context that is the thread's own now.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_adm_connect_register_close_callback (PvAdmConnect *self, GError **error)
{
  PvRegistration *registration;
  gpointer handle;
  int status;

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  registration = pv_registration_new (PV_OBJECT (self), "closed", NULL);
  handle = pv_object_hold (PV_OBJECT (self));
  pv_registration_keep (registration, PV_OBJECT (self), on_close, 0, no_adm_number);
  status = virAdmConnectRegisterCloseCallback (handle, on_adm_connect_close, pv_registration_ref (registration),
                                               pv_registration_unref);
  if (status < 0) {
    told (error);
    pv_registration_unref (registration);
    pv_registration_end (PV_OBJECT (self), on_close, 0);
  }
  pv_object_drop (PV_OBJECT (self), handle);
  return status >= 0;
}

/**
 * pv_adm_connect_unregister_close_callback:
 * @self: a #PvAdmConnect
 * @error: return location for a #GError
 *
 * Wants the signal #PvAdmConnect::closed no more.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_adm_connect_unregister_close_callback (PvAdmConnect *self, GError **error)
{
  gpointer handle;
  int status;

  g_return_val_if_fail (PV_IS_ADM_CONNECT (self), FALSE);
  handle = pv_object_hold (PV_OBJECT (self));
  status = virAdmConnectUnregisterCloseCallback (handle, on_adm_connect_close);
  if (status < 0)
    told (error);
  pv_object_drop (PV_OBJECT (self), handle);
  pv_registration_end (PV_OBJECT (self), on_close, 0);
  return status >= 0;
}

static void
on_monitor (virConnectPtr connection, virDomainPtr dom, const char *name, long long seconds, unsigned int micros,
            const char *details, void *data)
{
  PvEvent *event = pv_event_new (data);

  (void) connection;
  pv_event_add_object (event, PV_TYPE_DOMAIN, dom, (int (*) (gpointer)) virDomainRef);
  g_value_set_string (pv_event_value (event, G_TYPE_STRING), name);
  g_value_set_int64 (pv_event_value (event, G_TYPE_INT64), seconds);
  g_value_set_uint (pv_event_value (event, G_TYPE_UINT), micros);
  g_value_set_string (pv_event_value (event, G_TYPE_STRING), details);
  pv_event_send (event);
}

static int
no_monitor (gpointer connection, int id)
{
  return virConnectDomainQemuMonitorEventDeregister (connection, id);
}

/**
 * pv_connect_domain_qemu_monitor_event_register:
 * @self: a #PvConnect
 * @dom: (nullable): the domain, or %NULL for all
 * @event: (nullable): name of the event, or %NULL for all
 * @flags: how @event is meant
 * @error: return location for a #GError
 *
 * Asks for the signal #PvConnect::domain-qemu-monitor, in the main context that is the thread's own now.
 *
 * Returns: a number that ends it, or -1 with an error
 */
gint
pv_connect_domain_qemu_monitor_event_register (PvConnect *self, PvDomain *dom, const gchar *event,
                                               PvConnectDomainQemuMonitorEventRegisterFlags flags, GError **error)
{
  PvRegistration *registration;
  gpointer handle;
  int id;

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  g_return_val_if_fail (!dom || PV_IS_DOMAIN (dom), -1);
  registration = pv_registration_new (PV_OBJECT (self), "domain-qemu-monitor", NULL);
  handle = pv_object_hold (PV_OBJECT (self));
  id = virConnectDomainQemuMonitorEventRegister (handle, dom ? pv_object_get_handle (PV_OBJECT (dom)) : NULL, event,
                                                 on_monitor, pv_registration_ref (registration), pv_registration_unref,
                                                 flags);
  if (id < 0) {
    told (error);
    pv_registration_unref (registration);
    pv_registration_unref (registration);
  } else {
    pv_registration_keep (registration, PV_OBJECT (self), on_monitor, id, no_monitor);
  }
  pv_object_drop (PV_OBJECT (self), handle);
  return id;
}

/**
 * pv_connect_domain_qemu_monitor_event_deregister:
 * @self: a #PvConnect
 * @callback_id: the number
 * @error: return location for a #GError
 *
 * Ends what pv_connect_domain_qemu_monitor_event_register() began.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_connect_domain_qemu_monitor_event_deregister (PvConnect *self, gint callback_id, GError **error)
{
  gpointer handle;
  int status;

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  handle = pv_object_hold (PV_OBJECT (self));
  status = no_monitor (handle, callback_id);
  if (status < 0)
    told (error);
  else
    pv_registration_end (PV_OBJECT (self), on_monitor, callback_id);
  pv_object_drop (PV_OBJECT (self), handle);
  return status >= 0;
}
