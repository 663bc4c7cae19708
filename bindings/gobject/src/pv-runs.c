/* The innermost step of calls that no rule makes: a connection that closes before its object goes, and registrations whose
 * callbacks have no number, or a name to match. */
#include <libvirt/libvirt-qemu.h>
#include "calls_admin.h"
#include "calls_common.h"
#include "polyvirt.h"
#include "pv-events-private.h"
#include "pv-runs-private.h"

/* Closing a connection that is closed is refused as the library refuses any call on it. The call itself holds one of the
 * references that are left. */
static int
close_with (PvCall *call, int (*release) (gpointer handle), virErrorPtr *error)
{
  int left;

  pv_registrations_end_all (call->self);
  left = release (pv_object_take_handle (call->self));
  if (left < 0)
    return polyvirt_failed (error);
  call->out[0].number = left - 1;
  return 0;
}

int
pv_run_connect_close (PvCall *call, virErrorPtr *error)
{
  return close_with (call, (int (*) (gpointer)) virConnectClose, error);
}

int
pv_run_adm_connect_close (PvCall *call, virErrorPtr *error)
{
  return close_with (call, (int (*) (gpointer)) virAdmConnectClose, error);
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
ask (gpointer connection, gpointer data)
{
  return virConnectRegisterCloseCallback (connection, on_connect_close, data, pv_registration_unref);
}

static int
ask_adm (gpointer connection, gpointer data)
{
  return virAdmConnectRegisterCloseCallback (connection, on_adm_connect_close, data, pv_registration_unref);
}

static int
end (gpointer connection, int id)
{
  (void) id;
  return virConnectUnregisterCloseCallback (connection, on_connect_close);
}

static int
end_adm (gpointer connection, int id)
{
  (void) id;
  return virAdmConnectUnregisterCloseCallback (connection, on_adm_connect_close);
}

static int
listen_with (PvCall *call, int (*asking) (gpointer connection, gpointer data), PvDeregister ending, virErrorPtr *error)
{
  /* One reference is for the library, the other one for the connection's list. */
  PvRegistration *registration = pv_registration_new (call->self, "closed", call->context);

  pv_registration_keep (registration, call->self, on_close, 0, ending);
  if (asking (call->handle, pv_registration_ref (registration)) >= 0)
    return 0;
  polyvirt_failed (error);
  pv_registration_unref (registration);
  pv_registration_end (call->self, on_close, 0);
  return -1;
}

static int
unlisten_with (PvCall *call, PvDeregister ending, virErrorPtr *error)
{
  int status = ending (call->handle, 0);

  if (status < 0)
    polyvirt_failed (error);
  pv_registration_end (call->self, on_close, 0);
  return status;
}

int
pv_run_connect_register_close_callback (PvCall *call, virErrorPtr *error)
{
  return listen_with (call, ask, end, error);
}

int
pv_run_connect_unregister_close_callback (PvCall *call, virErrorPtr *error)
{
  return unlisten_with (call, end, error);
}

int
pv_run_adm_connect_register_close_callback (PvCall *call, virErrorPtr *error)
{
  return listen_with (call, ask_adm, end_adm, error);
}

int
pv_run_adm_connect_unregister_close_callback (PvCall *call, virErrorPtr *error)
{
  return unlisten_with (call, end_adm, error);
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

int
pv_run_connect_domain_qemu_monitor_event_register (PvCall *call, virErrorPtr *error)
{
  PvRegistration *registration = pv_registration_new (call->self, "domain-qemu-monitor", call->context);
  int id = virConnectDomainQemuMonitorEventRegister (call->handle, call->in[0].native, call->in[1].pointer, on_monitor,
                                                     pv_registration_ref (registration), pv_registration_unref,
                                                     (unsigned int) call->in[3].number);

  if (id < 0) {
    polyvirt_failed (error);
    pv_registration_unref (registration);
    pv_registration_unref (registration);
    return -1;
  }
  pv_registration_keep (registration, call->self, on_monitor, id, no_monitor);
  call->out[0].number = id;
  return 0;
}

int
pv_run_connect_domain_qemu_monitor_event_deregister (PvCall *call, virErrorPtr *error)
{
  int id = (int) call->in[0].number;

  if (no_monitor (call->handle, id) < 0)
    return polyvirt_failed (error);
  pv_registration_end (call->self, on_monitor, id);
  return 0;
}
