/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "calls.h"
#include "calls_qemu.h"
#include "polyvirt.h"
#include "pv-call-private.h"
#include "pv-events-tables-private.h"
#include "pv-params-tables-private.h"
#include "pv-records-private.h"
#include "pv-runs-private.h"
#include "pv-values-private.h"

static int
run_pv_domain_qemu_monitor_command (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainQemuMonitorCommand (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_qemu_monitor_command_function = {
  .name = "pv_domain_qemu_monitor_command",
  .run = run_pv_domain_qemu_monitor_command,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_qemu_monitor_command:
 * @self: a #PvDomain
 * @cmd: Command, as JSON or as text of the human monitor.
 * @flags: Combination of `DomainQemuMonitorCommandFlags` values.
 * @error: return location for a #GError
 *
 * Sends a command to a guest's QEMU monitor and waits for the reply.
 *
 * Meant for development and emergencies: what the command changes is unknown to the driver, so the guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is not read-only. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not running.
 *
 * In C: `virDomainQemuMonitorCommand`.
 *
 * Returns: (transfer full): Receives the reply, to be freed by the caller; errors from QEMU are in it, not in the result of the call; %NULL with an error when it fails
 * Since: 0.8.3
 */
gchar *
pv_domain_qemu_monitor_command (PvDomain *self, const gchar *cmd, PvDomainQemuMonitorCommandFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_qemu_monitor_command_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (cmd != NULL, NULL);
  call.in[0].pointer = (gpointer) cmd;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_qemu_monitor_command_async:
 * @self: a #PvDomain
 * @cmd: Command, as JSON or as text of the human monitor.
 * @flags: Combination of `DomainQemuMonitorCommandFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_qemu_monitor_command(), without waiting. What the callback is given is for pv_domain_qemu_monitor_command_finish().
 *
 * Since: 0.8.3
 */
void
pv_domain_qemu_monitor_command_async (PvDomain *self, const gchar *cmd, PvDomainQemuMonitorCommandFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_qemu_monitor_command_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (cmd != NULL);
  call.in[0].pointer = (gpointer) cmd;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_qemu_monitor_command_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_qemu_monitor_command_async().
 *
 * Returns: (transfer full): Receives the reply, to be freed by the caller; errors from QEMU are in it, not in the result of the call; %NULL with an error when it fails
 * Since: 0.8.3
 */
gchar *
pv_domain_qemu_monitor_command_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_qemu_monitor_command_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_qemu_monitor_command_with_files (PvCall *call, virErrorPtr *error)
{
  int *out_outfiles = 0;
  size_t out_n_outfiles = 0;
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainQemuMonitorCommandWithFiles (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[1].count, (unsigned int) call->in[2].number, &out_outfiles, &out_n_outfiles, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_numbers (out_outfiles, out_n_outfiles, sizeof (*out_outfiles));
  call->out[1].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_qemu_monitor_command_with_files_function = {
  .name = "pv_domain_qemu_monitor_command_with_files",
  .run = run_pv_domain_qemu_monitor_command_with_files,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_INTS, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { pv_free_array, g_free },
};

/**
 * pv_domain_qemu_monitor_command_with_files:
 * @self: a #PvDomain
 * @cmd: Command, as JSON or as text of the human monitor.
 * @infiles: (array length=n_infiles): File descriptors to hand over, at most one is of use to QEMU; NULL for none.
 * @n_infiles: length of @infiles
 * @flags: Combination of `DomainQemuMonitorCommandFlags` values.
 * @outfiles: (out) (optional) (transfer full) (element-type gint): Receives file descriptors that came with the reply; NULL when not wanted.
 * @result: (out) (optional) (transfer full): Receives the reply, to be freed by the caller.
 * @error: return location for a #GError
 *
 * Sends a command to a guest's QEMU monitor, with file descriptors attached.
 *
 * Works like pv_domain_qemu_monitor_command(), and over local UNIX sockets only. Descriptors that come back are the caller's to close.
 *
 * In C: `virDomainQemuMonitorCommandWithFiles`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 8.2.0
 */
gboolean 
pv_domain_qemu_monitor_command_with_files (PvDomain *self, const gchar *cmd, const gint *infiles, gsize n_infiles, PvDomainQemuMonitorCommandFlags flags, GArray **outfiles, gchar **result, GError **error)
{
  PvCall call = { .function = &pv_domain_qemu_monitor_command_with_files_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (cmd != NULL, FALSE);
  call.in[0].pointer = (gpointer) cmd;
  call.in[1].pointer = (gpointer) infiles;
  call.in[1].count = n_infiles;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  pv_call_give (&call, 0, outfiles);
  pv_call_give (&call, 1, result);
  return TRUE;
}

/**
 * pv_domain_qemu_monitor_command_with_files_async:
 * @self: a #PvDomain
 * @cmd: Command, as JSON or as text of the human monitor.
 * @infiles: (array length=n_infiles): File descriptors to hand over, at most one is of use to QEMU; NULL for none.
 * @n_infiles: length of @infiles
 * @flags: Combination of `DomainQemuMonitorCommandFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_qemu_monitor_command_with_files(), without waiting. What the callback is given is for pv_domain_qemu_monitor_command_with_files_finish().
 *
 * Since: 8.2.0
 */
void
pv_domain_qemu_monitor_command_with_files_async (PvDomain *self, const gchar *cmd, const gint *infiles, gsize n_infiles, PvDomainQemuMonitorCommandFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_qemu_monitor_command_with_files_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (cmd != NULL);
  call.in[0].pointer = (gpointer) cmd;
  call.in[1].pointer = (gpointer) infiles;
  call.in[1].count = n_infiles;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_qemu_monitor_command_with_files_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @outfiles: (out) (optional) (transfer full) (element-type gint): Receives file descriptors that came with the reply; NULL when not wanted.
 * @result: (out) (optional) (transfer full): Receives the reply, to be freed by the caller.
 * @error: return location for a #GError
 *
 * The result of pv_domain_qemu_monitor_command_with_files_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 8.2.0
 */
gboolean 
pv_domain_qemu_monitor_command_with_files_finish (PvDomain *self, GAsyncResult *result_, GArray **outfiles, gchar **result, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_qemu_monitor_command_with_files_function, result_, &call, error))
    return FALSE;
  pv_call_give (&call, 0, outfiles);
  pv_call_give (&call, 1, result);
  return TRUE;
}

static int
run_pv_connect_domain_qemu_attach (PvCall *call, virErrorPtr *error)
{
  virDomainPtr out_result = 0;
  int status;

  status = polyvirt_virDomainQemuAttach (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_DOMAIN, out_result);
  return status;
}

static const PvFunction pv_connect_domain_qemu_attach_function = {
  .name = "pv_connect_domain_qemu_attach",
  .run = run_pv_connect_domain_qemu_attach,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_domain_qemu_attach:
 * @self: a #PvConnect
 * @pid_value: Process ID of QEMU.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Takes a QEMU process that was started by hand under management.
 *
 * The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be done with it depends on how well its command line is understood. Current drivers answer with %PV_ERROR_NO_SUPPORT.
 *
 * In C: `virDomainQemuAttach`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.4
 */
PvDomain *
pv_connect_domain_qemu_attach (PvConnect *self, guint pid_value, guint flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_qemu_attach_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) pid_value;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_domain_qemu_attach_async:
 * @self: a #PvConnect
 * @pid_value: Process ID of QEMU.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_qemu_attach(), without waiting. What the callback is given is for pv_connect_domain_qemu_attach_finish().
 *
 * Since: 0.9.4
 */
void
pv_connect_domain_qemu_attach_async (PvConnect *self, guint pid_value, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_qemu_attach_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) pid_value;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_qemu_attach_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_qemu_attach_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.9.4
 */
PvDomain *
pv_connect_domain_qemu_attach_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_domain_qemu_attach_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_qemu_agent_command (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainQemuAgentCommand (call->handle, call->in[0].pointer, (int) call->in[1].number, (unsigned int) call->in[2].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_qemu_agent_command_function = {
  .name = "pv_domain_qemu_agent_command",
  .run = run_pv_domain_qemu_agent_command,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_qemu_agent_command:
 * @self: a #PvDomain
 * @cmd: Command as JSON.
 * @timeout: How long to wait, in seconds, or one of the values of `DomainQemuAgentCommandTimeoutValues`.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Sends a command to the agent inside a guest and waits for the reply.
 *
 * Needs a connection that is not read-only and a `qemu-ga` channel. Fails with %PV_ERROR_OPERATION_INVALID when the domain is not running, with %PV_ERROR_AGENT_UNRESPONSIVE when the agent does not answer. The caller frees the reply.
 *
 * In C: `virDomainQemuAgentCommand`.
 *
 * Returns: (transfer full): Reply as JSON; NULL on failure, and without an error when no reply was waited for; %NULL with an error when it fails
 * Since: 0.10.0
 */
gchar *
pv_domain_qemu_agent_command (PvDomain *self, const gchar *cmd, gint timeout, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_qemu_agent_command_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (cmd != NULL, NULL);
  call.in[0].pointer = (gpointer) cmd;
  call.in[1].number = (gint64) timeout;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_qemu_agent_command_async:
 * @self: a #PvDomain
 * @cmd: Command as JSON.
 * @timeout: How long to wait, in seconds, or one of the values of `DomainQemuAgentCommandTimeoutValues`.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_qemu_agent_command(), without waiting. What the callback is given is for pv_domain_qemu_agent_command_finish().
 *
 * Since: 0.10.0
 */
void
pv_domain_qemu_agent_command_async (PvDomain *self, const gchar *cmd, gint timeout, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_qemu_agent_command_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (cmd != NULL);
  call.in[0].pointer = (gpointer) cmd;
  call.in[1].number = (gint64) timeout;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_qemu_agent_command_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_qemu_agent_command_async().
 *
 * Returns: (transfer full): Reply as JSON; NULL on failure, and without an error when no reply was waited for; %NULL with an error when it fails
 * Since: 0.10.0
 */
gchar *
pv_domain_qemu_agent_command_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_qemu_agent_command_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_connect_domain_qemu_monitor_event_register (PvCall *call, virErrorPtr *error)
{
  return pv_run_connect_domain_qemu_monitor_event_register (call, error);
}

static const PvFunction pv_connect_domain_qemu_monitor_event_register_function = {
  .name = "pv_connect_domain_qemu_monitor_event_register",
  .run = run_pv_connect_domain_qemu_monitor_event_register,
  .n_in = 4,
  .in = { PV_IN_OBJECT, PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_connect_domain_qemu_monitor_event_register:
 * @self: a #PvConnect
 * @dom: (nullable): Domain to watch; NULL for all of them.
 * @event: (nullable): Name of the event, or a pattern, as the flags say; NULL for all events.
 * @flags: Combination of `ConnectDomainQemuMonitorEventRegisterFlags` values.
 * @error: return location for a #GError
 *
 * Registers a callback for raw events of QEMU monitors.
 *
 * Meant for development: names and contents are QEMU's and may change. An event loop has to be registered before the connection is opened, and has to run.
 *
 * The signal #PvConnect::domain-qemu-monitor tells of them, in the main context that is the thread's own now.
 *
 * In C: `virConnectDomainQemuMonitorEventRegister`.
 *
 * Returns: Callback ID (0 or more) to hand to pv_connect_domain_qemu_monitor_event_deregister(); -1 on failure; -1 with an error when it fails
 * Since: 1.2.3
 */
gint 
pv_connect_domain_qemu_monitor_event_register (PvConnect *self, PvDomain *dom, const gchar *event, PvConnectDomainQemuMonitorEventRegisterFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_qemu_monitor_event_register_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  g_return_val_if_fail (!dom || PV_IS_DOMAIN (dom), -1);
  call.in[0].pointer = (gpointer) dom;
  call.in[1].pointer = (gpointer) event;
  call.in[3].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_connect_domain_qemu_monitor_event_register_async:
 * @self: a #PvConnect
 * @dom: (nullable): Domain to watch; NULL for all of them.
 * @event: (nullable): Name of the event, or a pattern, as the flags say; NULL for all events.
 * @flags: Combination of `ConnectDomainQemuMonitorEventRegisterFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_qemu_monitor_event_register(), without waiting. What the callback is given is for pv_connect_domain_qemu_monitor_event_register_finish().
 *
 * Since: 1.2.3
 */
void
pv_connect_domain_qemu_monitor_event_register_async (PvConnect *self, PvDomain *dom, const gchar *event, PvConnectDomainQemuMonitorEventRegisterFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_qemu_monitor_event_register_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  g_return_if_fail (!dom || PV_IS_DOMAIN (dom));
  call.in[0].pointer = (gpointer) dom;
  call.in[1].pointer = (gpointer) event;
  call.in[3].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_qemu_monitor_event_register_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_qemu_monitor_event_register_async().
 *
 * Returns: Callback ID (0 or more) to hand to pv_connect_domain_qemu_monitor_event_deregister(); -1 on failure; -1 with an error when it fails
 * Since: 1.2.3
 */
gint 
pv_connect_domain_qemu_monitor_event_register_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), -1);
  if (!pv_call_finish (self, &pv_connect_domain_qemu_monitor_event_register_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_connect_domain_qemu_monitor_event_deregister (PvCall *call, virErrorPtr *error)
{
  return pv_run_connect_domain_qemu_monitor_event_deregister (call, error);
}

static const PvFunction pv_connect_domain_qemu_monitor_event_deregister_function = {
  .name = "pv_connect_domain_qemu_monitor_event_deregister",
  .run = run_pv_connect_domain_qemu_monitor_event_deregister,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_connect_domain_qemu_monitor_event_deregister:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @error: return location for a #GError
 *
 * Removes a QEMU monitor event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
 *
 * The signal #PvConnect::domain-qemu-monitor tells of them no more.
 *
 * In C: `virConnectDomainQemuMonitorEventDeregister`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.3
 */
gboolean 
pv_connect_domain_qemu_monitor_event_deregister (PvConnect *self, gint callback_id, GError **error)
{
  PvCall call = { .function = &pv_connect_domain_qemu_monitor_event_deregister_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  call.in[0].number = (gint64) callback_id;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_connect_domain_qemu_monitor_event_deregister_async:
 * @self: a #PvConnect
 * @callback_id: Number that the registration returned.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_domain_qemu_monitor_event_deregister(), without waiting. What the callback is given is for pv_connect_domain_qemu_monitor_event_deregister_finish().
 *
 * Since: 1.2.3
 */
void
pv_connect_domain_qemu_monitor_event_deregister_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_domain_qemu_monitor_event_deregister_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) callback_id;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_domain_qemu_monitor_event_deregister_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_domain_qemu_monitor_event_deregister_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.3
 */
gboolean 
pv_connect_domain_qemu_monitor_event_deregister_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), FALSE);
  if (!pv_call_finish (self, &pv_connect_domain_qemu_monitor_event_deregister_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
