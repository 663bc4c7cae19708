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
run_pv_connect_domain_event_register_any (PvCall *call, virErrorPtr *error)
{
  return pv_events_register (call, pv_domain_event_id_kinds, G_N_ELEMENTS (pv_domain_event_id_kinds), (int) call->in[1].number,
                             call->in[0].native, (PvRegister) virConnectDomainEventRegisterAny,
                             (PvDeregister) virConnectDomainEventDeregisterAny, error);
}

static const PvFunction pv_connect_domain_event_register_any_function = {
  .name = "pv_connect_domain_event_register_any",
  .run = run_pv_connect_domain_event_register_any,
  .n_in = 2,
  .in = { PV_IN_OBJECT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_domain_event_register_any:
 * @self: a #PvConnect
 * @dom: (nullable): Only events of this domain; NULL means all domains of the connection.
 * @event_id: Kind of event.
 * @error: return location for a #GError
 *
 * Registers a callback for one kind of event, of one domain or of all.
 *
 * The same callback may be registered any number of times. The handles given to the callback are borrowed; take a reference to keep one. An event loop has to be set up before the connection is opened, and it is the loop's thread that runs the callback. The connection stays in use until the registration is taken back with pv_connect_domain_event_deregister_any().
 *
 * In C: `virConnectDomainEventRegisterAny`.
 *
 * Returns: Number of the registration, 0 or more, to be given to pv_connect_domain_event_deregister_any(); -1 with an error; -1 with an error when it fails
 * Since: 0.8.0
 */
gint 
pv_connect_domain_event_register_any (PvConnect *self, PvDomain *dom, PvDomainEventId event_id, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_event_register_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  g_return_val_if_fail (!dom || PV_IS_DOMAIN (dom), -1);
  call.in[0].pointer = (gpointer) dom;
  call.in[1].number = (gint64) event_id;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_domain_event_register_any_async:
 * @self: a #PvConnect
 * @dom: (nullable): Only events of this domain; NULL means all domains of the connection.
 * @event_id: Kind of event.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_event_register_any(), without waiting. What the callback is given is for pv_connect_domain_event_register_any_finish().
 *
 * Since: 0.8.0
 */
void
pv_connect_domain_event_register_any_async (PvConnect *self, PvDomain *dom, PvDomainEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_event_register_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (!dom || PV_IS_DOMAIN (dom));
  call.in[0].pointer = (gpointer) dom;
  call.in[1].number = (gint64) event_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_event_register_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_event_register_any_async().
 *
 * Returns: Number of the registration, 0 or more, to be given to pv_connect_domain_event_deregister_any(); -1 with an error; -1 with an error when it fails
 * Since: 0.8.0
 */
gint 
pv_connect_domain_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_domain_event_register_any_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_domain_event_deregister_any (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virConnectDomainEventDeregisterAny (call->handle, (int) call->in[0].number, error);
  if (status >= 0)
    pv_registration_end (call->self, (gconstpointer) virConnectDomainEventRegisterAny, (int) call->in[0].number);
  return status;
}

static const PvFunction pv_connect_domain_event_deregister_any_function = {
  .name = "pv_connect_domain_event_deregister_any",
  .run = run_pv_connect_domain_event_deregister_any,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_domain_event_deregister_any:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @error: return location for a #GError
 *
 * Takes back a registration made with pv_connect_domain_event_register_any().
 *
 * `freecb` of the registration is called for its pointer once the callback can no longer run, which may be after this call returns. An unknown number gives %PV_ERROR_INVALID_ARG.
 *
 * In C: `virConnectDomainEventDeregisterAny`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_connect_domain_event_deregister_any (PvConnect *self, gint callback_id, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_event_deregister_any_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) callback_id;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_domain_event_deregister_any_async:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_event_deregister_any(), without waiting. What the callback is given is for pv_connect_domain_event_deregister_any_finish().
 *
 * Since: 0.8.0
 */
void
pv_connect_domain_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_event_deregister_any_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) callback_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_event_deregister_any_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_event_deregister_any_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.8.0
 */
gboolean 
pv_connect_domain_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_domain_event_deregister_any_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
