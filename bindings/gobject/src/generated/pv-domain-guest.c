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
run_pv_domain_pm_suspend_for_duration (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainPMSuspendForDuration (call->handle, (unsigned int) call->in[0].number, (unsigned long long) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_pm_suspend_for_duration_function = {
  .name = "pv_domain_pm_suspend_for_duration",
  .run = run_pv_domain_pm_suspend_for_duration,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_pm_suspend_for_duration:
 * @self: a #PvDomain
 * @target: Where the state goes: memory, disk, or both.
 * @duration: After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Asks the guest to put itself to sleep.
 *
 * It is not the same as pausing: the guest's own power management does the work, mostly by way of the guest agent. pv_domain_pm_wakeup() wakes it up, from memory or a hybrid sleep; a guest that sleeps on disk is off and is started again. Success means that the guest took the request, not that it sleeps already.
 *
 * In C: `virDomainPMSuspendForDuration`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_pm_suspend_for_duration (PvDomain *self, PvNodeSuspendTarget target, guint64 duration, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_pm_suspend_for_duration_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) target;
  call.in[1].number = (gint64) duration;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_pm_suspend_for_duration_async:
 * @self: a #PvDomain
 * @target: Where the state goes: memory, disk, or both.
 * @duration: After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_pm_suspend_for_duration(), without waiting. What the callback is given is for pv_domain_pm_suspend_for_duration_finish().
 *
 * Since: 0.9.10
 */
void
pv_domain_pm_suspend_for_duration_async (PvDomain *self, PvNodeSuspendTarget target, guint64 duration, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_pm_suspend_for_duration_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) target;
  call.in[1].number = (gint64) duration;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_pm_suspend_for_duration_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_pm_suspend_for_duration_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_pm_suspend_for_duration_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_pm_suspend_for_duration_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_pm_wakeup (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainPMWakeup (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_pm_wakeup_function = {
  .name = "pv_domain_pm_wakeup",
  .run = run_pv_domain_pm_wakeup,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_pm_wakeup:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Wakes a guest that put itself to sleep. A guest that does not sleep gives %PV_ERROR_OPERATION_INVALID.
 *
 * In C: `virDomainPMWakeup`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.11
 */
gboolean 
pv_domain_pm_wakeup (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_pm_wakeup_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_pm_wakeup_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_pm_wakeup(), without waiting. What the callback is given is for pv_domain_pm_wakeup_finish().
 *
 * Since: 0.9.11
 */
void
pv_domain_pm_wakeup_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_pm_wakeup_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_pm_wakeup_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_pm_wakeup_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.11
 */
gboolean 
pv_domain_pm_wakeup_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_pm_wakeup_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_hostname (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainGetHostname (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_get_hostname_function = {
  .name = "pv_domain_get_hostname",
  .run = run_pv_domain_get_hostname,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_get_hostname:
 * @self: a #PvDomain
 * @flags: Combination of `DomainGetHostnameFlags` values.
 * @error: return location for a #GError
 *
 * Asks for the host name that the guest gives itself.
 *
 * Without flags the driver chooses the source. No name to be found gives %PV_ERROR_NO_HOSTNAME. Needs a connection that is not read-only. The caller frees the text.
 *
 * In C: `virDomainGetHostname`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.10.0
 */
gchar *
pv_domain_get_hostname (PvDomain *self, PvDomainGetHostnameFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_hostname_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_hostname_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainGetHostnameFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_hostname(), without waiting. What the callback is given is for pv_domain_get_hostname_finish().
 *
 * Since: 0.10.0
 */
void
pv_domain_get_hostname_async (PvDomain *self, PvDomainGetHostnameFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_hostname_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_hostname_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_hostname_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.10.0
 */
gchar *
pv_domain_get_hostname_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_hostname_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_send_process_signal (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSendProcessSignal (call->handle, (long long) call->in[0].number, (unsigned int) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_send_process_signal_function = {
  .name = "pv_domain_send_process_signal",
  .run = run_pv_domain_send_process_signal,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_send_process_signal:
 * @self: a #PvDomain
 * @pid_value: Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
 * @signum: Signal to send.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Sends a signal to a process in the guest.
 *
 * Made for containers; drivers may allow only the first process. The domain has to be running.
 *
 * In C: `virDomainSendProcessSignal`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.1
 */
gboolean 
pv_domain_send_process_signal (PvDomain *self, gint64 pid_value, PvDomainProcessSignal signum, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_send_process_signal_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) pid_value;
  call.in[1].number = (gint64) signum;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_send_process_signal_async:
 * @self: a #PvDomain
 * @pid_value: Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
 * @signum: Signal to send.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_send_process_signal(), without waiting. What the callback is given is for pv_domain_send_process_signal_finish().
 *
 * Since: 1.0.1
 */
void
pv_domain_send_process_signal_async (PvDomain *self, gint64 pid_value, PvDomainProcessSignal signum, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_send_process_signal_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) pid_value;
  call.in[1].number = (gint64) signum;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_send_process_signal_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_send_process_signal_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.1
 */
gboolean 
pv_domain_send_process_signal_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_send_process_signal_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_fs_trim (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainFSTrim (call->handle, call->in[0].pointer, (unsigned long long) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_fs_trim_function = {
  .name = "pv_domain_fs_trim",
  .run = run_pv_domain_fs_trim,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_fs_trim:
 * @self: a #PvDomain
 * @mount_point: (nullable): Where the file system is mounted; NULL means all, and drivers may allow nothing else.
 * @minimum: Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.
 *
 * Needs the guest agent.
 *
 * In C: `virDomainFSTrim`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.1
 */
gboolean 
pv_domain_fs_trim (PvDomain *self, const gchar *mount_point, guint64 minimum, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_fs_trim_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) mount_point;
  call.in[1].number = (gint64) minimum;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_fs_trim_async:
 * @self: a #PvDomain
 * @mount_point: (nullable): Where the file system is mounted; NULL means all, and drivers may allow nothing else.
 * @minimum: Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_fs_trim(), without waiting. What the callback is given is for pv_domain_fs_trim_finish().
 *
 * Since: 1.0.1
 */
void
pv_domain_fs_trim_async (PvDomain *self, const gchar *mount_point, guint64 minimum, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_fs_trim_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) mount_point;
  call.in[1].number = (gint64) minimum;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_fs_trim_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_fs_trim_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.0.1
 */
gboolean 
pv_domain_fs_trim_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_fs_trim_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_fs_freeze (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainFSFreeze (call->handle, call->in[0].pointer, call->in[0].n_native, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_fs_freeze_function = {
  .name = "pv_domain_fs_freeze",
  .run = run_pv_domain_fs_freeze,
  .n_in = 2,
  .in = { PV_IN_TEXTS, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_fs_freeze:
 * @self: a #PvDomain
 * @mountpoints: (array zero-terminated=1) (nullable): Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Makes the guest flush file systems and hold back writes to them.
 *
 * Together with pv_domain_fs_thaw() it gives snapshots whose contents are consistent. Needs the guest agent, and the guest should not stay frozen for long.
 *
 * In C: `virDomainFSFreeze`.
 *
 * Returns: How many file systems got frozen; -1 with an error when it fails
 * Since: 1.2.5
 */
gint 
pv_domain_fs_freeze (PvDomain *self, const gchar *const *mountpoints, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_fs_freeze_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  call.in[0].pointer = (gpointer) mountpoints;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_domain_fs_freeze_async:
 * @self: a #PvDomain
 * @mountpoints: (array zero-terminated=1) (nullable): Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_fs_freeze(), without waiting. What the callback is given is for pv_domain_fs_freeze_finish().
 *
 * Since: 1.2.5
 */
void
pv_domain_fs_freeze_async (PvDomain *self, const gchar *const *mountpoints, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_fs_freeze_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) mountpoints;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_fs_freeze_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_fs_freeze_async().
 *
 * Returns: How many file systems got frozen; -1 with an error when it fails
 * Since: 1.2.5
 */
gint 
pv_domain_fs_freeze_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  if (!pv_call_finish (self, &pv_domain_fs_freeze_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_domain_fs_thaw (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virDomainFSThaw (call->handle, call->in[0].pointer, call->in[0].n_native, (unsigned int) call->in[1].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_domain_fs_thaw_function = {
  .name = "pv_domain_fs_thaw",
  .run = run_pv_domain_fs_thaw,
  .n_in = 2,
  .in = { PV_IN_TEXTS, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_domain_fs_thaw:
 * @self: a #PvDomain
 * @mountpoints: (array zero-terminated=1) (nullable): Where the file systems are mounted; NULL with `nmountpoints` 0 means all. Drivers may ignore the list and thaw all.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.
 *
 * In C: `virDomainFSThaw`.
 *
 * Returns: How many file systems got thawed; -1 with an error when it fails
 * Since: 1.2.5
 */
gint 
pv_domain_fs_thaw (PvDomain *self, const gchar *const *mountpoints, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_fs_thaw_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  call.in[0].pointer = (gpointer) mountpoints;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_domain_fs_thaw_async:
 * @self: a #PvDomain
 * @mountpoints: (array zero-terminated=1) (nullable): Where the file systems are mounted; NULL with `nmountpoints` 0 means all. Drivers may ignore the list and thaw all.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_fs_thaw(), without waiting. What the callback is given is for pv_domain_fs_thaw_finish().
 *
 * Since: 1.2.5
 */
void
pv_domain_fs_thaw_async (PvDomain *self, const gchar *const *mountpoints, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_fs_thaw_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) mountpoints;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_fs_thaw_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_fs_thaw_async().
 *
 * Returns: How many file systems got thawed; -1 with an error when it fails
 * Since: 1.2.5
 */
gint 
pv_domain_fs_thaw_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), -1);
  if (!pv_call_finish (self, &pv_domain_fs_thaw_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_domain_get_fs_info (PvCall *call, virErrorPtr *error)
{
  virDomainFSInfoPtr *out_info = 0;
  size_t out_n_info = 0;
  int status;

  status = polyvirt_virDomainGetFSInfo (call->handle, (unsigned int) call->in[0].number, &out_info, &out_n_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_fs_info_list_take (out_info, out_n_info);
  return status;
}

static const PvFunction pv_domain_get_fs_info_function = {
  .name = "pv_domain_get_fs_info",
  .run = run_pv_domain_get_fs_info,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_get_fs_info:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the file systems mounted in the guest and the disks they lie on.
 *
 * Needs the guest agent and a connection that is not read-only. Each record is freed with pv_domain_fs_info_free(), the array with `free`.
 *
 * In C: `virDomainGetFSInfo`.
 *
 * Returns: (transfer container) (element-type PvDomainFsInfo): Set to an array of pointers to the records; set to NULL on error; %NULL with an error when it fails
 * Since: 1.2.11
 */
GPtrArray *
pv_domain_get_fs_info (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_fs_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_fs_info_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_fs_info(), without waiting. What the callback is given is for pv_domain_get_fs_info_finish().
 *
 * Since: 1.2.11
 */
void
pv_domain_get_fs_info_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_fs_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_fs_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_fs_info_async().
 *
 * Returns: (transfer container) (element-type PvDomainFsInfo): Set to an array of pointers to the records; set to NULL on error; %NULL with an error when it fails
 * Since: 1.2.11
 */
GPtrArray *
pv_domain_get_fs_info_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_fs_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_time (PvCall *call, virErrorPtr *error)
{
  long long out_seconds = 0;
  unsigned int out_nseconds = 0;
  int status;

  status = polyvirt_virDomainGetTime (call->handle, (unsigned int) call->in[0].number, &out_seconds, &out_nseconds, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_seconds;
  call->out[1].number = (gint64) out_nseconds;
  return status;
}

static const PvFunction pv_domain_get_time_function = {
  .name = "pv_domain_get_time",
  .run = run_pv_domain_get_time,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, NULL },
};

/**
 * pv_domain_get_time:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @seconds: (out) (optional): Seconds since 1970, in UTC.
 * @nseconds: (out) (optional): Nanoseconds within the second.
 * @error: return location for a #GError
 *
 * Reads the guest's clock.
 *
 * Needs the guest agent and a connection that is not read-only. The answer takes its time on the way, so do not rely on the nanoseconds.
 *
 * In C: `virDomainGetTime`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 1.2.5
 */
gboolean 
pv_domain_get_time (PvDomain *self, guint flags, gint64 *seconds, guint *nseconds, GError **error)
{
  PvCall call = { .function = &pv_domain_get_time_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (seconds)
    *seconds = (gint64) call.out[0].number;
  if (nseconds)
    *nseconds = (guint) call.out[1].number;
  return TRUE;
}

/**
 * pv_domain_get_time_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_time(), without waiting. What the callback is given is for pv_domain_get_time_finish().
 *
 * Since: 1.2.5
 */
void
pv_domain_get_time_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_time_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_time_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @seconds: (out) (optional): Seconds since 1970, in UTC.
 * @nseconds: (out) (optional): Nanoseconds within the second.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_time_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 1.2.5
 */
gboolean 
pv_domain_get_time_finish (PvDomain *self, GAsyncResult *result_, gint64 *seconds, guint *nseconds, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_time_function, result_, &call, error))
    return FALSE;
  if (seconds)
    *seconds = (gint64) call.out[0].number;
  if (nseconds)
    *nseconds = (guint) call.out[1].number;
  return TRUE;
}

static int
run_pv_domain_set_time (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetTime (call->handle, (long long) call->in[0].number, (unsigned int) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_time_function = {
  .name = "pv_domain_set_time",
  .run = run_pv_domain_set_time,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_time:
 * @self: a #PvDomain
 * @seconds: Seconds since 1970, in UTC.
 * @nseconds: Nanoseconds within the second, below 1000000000.
 * @flags: Combination of `DomainSetTimeFlags` values.
 * @error: return location for a #GError
 *
 * Sets the guest's clock.
 *
 * Meant for guests that have been paused or restored and are behind. Needs the guest agent; with %PV_DOMAIN_SET_TIME_FLAGS_SYNC the guest reads the real-time clock of its virtual hardware, which the driver may set right first.
 *
 * In C: `virDomainSetTime`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.5
 */
gboolean 
pv_domain_set_time (PvDomain *self, gint64 seconds, guint nseconds, PvDomainSetTimeFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_time_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) seconds;
  call.in[1].number = (gint64) nseconds;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_time_async:
 * @self: a #PvDomain
 * @seconds: Seconds since 1970, in UTC.
 * @nseconds: Nanoseconds within the second, below 1000000000.
 * @flags: Combination of `DomainSetTimeFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_time(), without waiting. What the callback is given is for pv_domain_set_time_finish().
 *
 * Since: 1.2.5
 */
void
pv_domain_set_time_async (PvDomain *self, gint64 seconds, guint nseconds, PvDomainSetTimeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_time_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) seconds;
  call.in[1].number = (gint64) nseconds;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_time_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_time_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.5
 */
gboolean 
pv_domain_set_time_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_time_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_interface_addresses (PvCall *call, virErrorPtr *error)
{
  virDomainInterfacePtr *out_ifaces = 0;
  size_t out_n_ifaces = 0;
  int status;

  status = polyvirt_virDomainInterfaceAddresses (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, &out_ifaces, &out_n_ifaces, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_interface_list_take (out_ifaces, out_n_ifaces);
  return status;
}

static const PvFunction pv_domain_interface_addresses_function = {
  .name = "pv_domain_interface_addresses",
  .run = run_pv_domain_interface_addresses,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_interface_addresses:
 * @self: a #PvDomain
 * @source: Whom to ask.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the guest's network interfaces with their IP addresses.
 *
 * What is found depends on the source: leases know only addresses given out by DHCP on managed networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a connection that is not read-only. Each record is freed with pv_domain_interface_free(), the array with `free`. The domain has to be running.
 *
 * In C: `virDomainInterfaceAddresses`.
 *
 * Returns: (transfer container) (element-type PvDomainInterface): Set to an array of pointers to the records; set to NULL on error; %NULL with an error when it fails
 * Since: 1.2.14
 */
GPtrArray *
pv_domain_interface_addresses (PvDomain *self, PvDomainInterfaceAddressesSource source, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_interface_addresses_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) source;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_interface_addresses_async:
 * @self: a #PvDomain
 * @source: Whom to ask.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_interface_addresses(), without waiting. What the callback is given is for pv_domain_interface_addresses_finish().
 *
 * Since: 1.2.14
 */
void
pv_domain_interface_addresses_async (PvDomain *self, PvDomainInterfaceAddressesSource source, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_interface_addresses_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) source;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_interface_addresses_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_interface_addresses_async().
 *
 * Returns: (transfer container) (element-type PvDomainInterface): Set to an array of pointers to the records; set to NULL on error; %NULL with an error when it fails
 * Since: 1.2.14
 */
GPtrArray *
pv_domain_interface_addresses_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_interface_addresses_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_user_password (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetUserPassword (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_user_password_function = {
  .name = "pv_domain_set_user_password",
  .run = run_pv_domain_set_user_password,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_user_password:
 * @self: a #PvDomain
 * @user: Name of the user.
 * @password: New password, in plain text unless %PV_DOMAIN_SET_USER_PASSWORD_FLAGS_ENCRYPTED is given.
 * @flags: Combination of `DomainSetUserPasswordFlags` values.
 * @error: return location for a #GError
 *
 * Sets the password of a user in the guest.
 *
 * Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.
 *
 * In C: `virDomainSetUserPassword`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.16
 */
gboolean 
pv_domain_set_user_password (PvDomain *self, const gchar *user, const gchar *password, PvDomainSetUserPasswordFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_user_password_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (user != NULL, FALSE);
  g_return_val_if_fail (password != NULL, FALSE);
  call.in[0].pointer = (gpointer) user;
  call.in[1].pointer = (gpointer) password;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_user_password_async:
 * @self: a #PvDomain
 * @user: Name of the user.
 * @password: New password, in plain text unless %PV_DOMAIN_SET_USER_PASSWORD_FLAGS_ENCRYPTED is given.
 * @flags: Combination of `DomainSetUserPasswordFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_user_password(), without waiting. What the callback is given is for pv_domain_set_user_password_finish().
 *
 * Since: 1.2.16
 */
void
pv_domain_set_user_password_async (PvDomain *self, const gchar *user, const gchar *password, PvDomainSetUserPasswordFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_user_password_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (user != NULL);
  g_return_if_fail (password != NULL);
  call.in[0].pointer = (gpointer) user;
  call.in[1].pointer = (gpointer) password;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_user_password_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_user_password_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.16
 */
gboolean 
pv_domain_set_user_password_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_user_password_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_guest_vcpus (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetGuestVcpus (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_guest_vcpus_function = {
  .name = "pv_domain_get_guest_vcpus",
  .run = run_pv_domain_get_guest_vcpus,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_guest_vcpus:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Asks the guest which virtual CPUs it has, uses, and can stop using.
 *
 * Its numbering may differ from the domain's. Needs the guest agent and a connection that is not read-only. Free the answer with pv_typed_params_free().
 *
 * In C: `virDomainGetGuestVcpus`.
 *
 * Returns: (transfer full): Set to an array of parameters; %NULL with an error when it fails
 * Since: 2.0.0
 */
GVariant *
pv_domain_get_guest_vcpus (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_guest_vcpus_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_guest_vcpus_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_guest_vcpus(), without waiting. What the callback is given is for pv_domain_get_guest_vcpus_finish().
 *
 * Since: 2.0.0
 */
void
pv_domain_get_guest_vcpus_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_guest_vcpus_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_guest_vcpus_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_guest_vcpus_async().
 *
 * Returns: (transfer full): Set to an array of parameters; %NULL with an error when it fails
 * Since: 2.0.0
 */
GVariant *
pv_domain_get_guest_vcpus_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_guest_vcpus_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_guest_vcpus (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetGuestVcpus (call->handle, call->in[0].pointer, (int) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_guest_vcpus_function = {
  .name = "pv_domain_set_guest_vcpus",
  .run = run_pv_domain_set_guest_vcpus,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_guest_vcpus:
 * @self: a #PvDomain
 * @cpumap: Virtual CPUs in the guest's numbering, as a list such as `0-3,5`.
 * @state: 1 to use them, 0 to stop using them.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Makes the guest start or stop using virtual CPUs.
 *
 * Nothing is plugged in or out, so the guest may undo it; see pv_domain_set_vcpu() for that. Needs the guest agent. CPU 0 mostly cannot be stopped.
 *
 * In C: `virDomainSetGuestVcpus`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_domain_set_guest_vcpus (PvDomain *self, const gchar *cpumap, gboolean state, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_guest_vcpus_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (cpumap != NULL, FALSE);
  call.in[0].pointer = (gpointer) cpumap;
  call.in[1].number = (gint64) state;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_guest_vcpus_async:
 * @self: a #PvDomain
 * @cpumap: Virtual CPUs in the guest's numbering, as a list such as `0-3,5`.
 * @state: 1 to use them, 0 to stop using them.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_guest_vcpus(), without waiting. What the callback is given is for pv_domain_set_guest_vcpus_finish().
 *
 * Since: 2.0.0
 */
void
pv_domain_set_guest_vcpus_async (PvDomain *self, const gchar *cpumap, gboolean state, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_guest_vcpus_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (cpumap != NULL);
  call.in[0].pointer = (gpointer) cpumap;
  call.in[1].number = (gint64) state;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_guest_vcpus_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_guest_vcpus_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_domain_set_guest_vcpus_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_guest_vcpus_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_guest_info (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetGuestInfo (call->handle, (unsigned int) call->in[0].number, (unsigned int) call->in[1].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_guest_info_function = {
  .name = "pv_domain_get_guest_info",
  .run = run_pv_domain_get_guest_info,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_guest_info:
 * @self: a #PvDomain
 * @types: Groups of facts wanted; 0 means all.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Asks the guest about itself.
 *
 * With `types` 0 all groups come that the guest knows; groups asked for by name that it does not know are an error. Needs the guest agent and a connection that is not read-only. The guest answers for itself: do not trust the data more than the guest. Free the answer with pv_typed_params_free().
 *
 * In C: `virDomainGetGuestInfo`.
 *
 * Returns: (transfer full): Set to an array of parameters; %NULL with an error when it fails
 * Since: 5.7.0
 */
GVariant *
pv_domain_get_guest_info (PvDomain *self, PvDomainGuestInfoTypes types, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_guest_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) types;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_guest_info_async:
 * @self: a #PvDomain
 * @types: Groups of facts wanted; 0 means all.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_guest_info(), without waiting. What the callback is given is for pv_domain_get_guest_info_finish().
 *
 * Since: 5.7.0
 */
void
pv_domain_get_guest_info_async (PvDomain *self, PvDomainGuestInfoTypes types, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_guest_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) types;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_guest_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_guest_info_async().
 *
 * Returns: (transfer full): Set to an array of parameters; %NULL with an error when it fails
 * Since: 5.7.0
 */
GVariant *
pv_domain_get_guest_info_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_guest_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_agent_set_response_timeout (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainAgentSetResponseTimeout (call->handle, (int) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_agent_set_response_timeout_function = {
  .name = "pv_domain_agent_set_response_timeout",
  .run = run_pv_domain_agent_set_response_timeout,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_agent_set_response_timeout:
 * @self: a #PvDomain
 * @timeout: Seconds, or one of the negative values of `virDomainAgentResponseTimeoutValues`; 0 does not wait.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Sets how long later calls wait for the guest agent to answer.
 *
 * It holds for the domain, whoever makes the calls, while it is running. The first check whether the agent is alive is affected too, so a short time makes calls fail with %PV_ERROR_AGENT_UNRESPONSIVE.
 *
 * In C: `virDomainAgentSetResponseTimeout`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.10.0
 */
gboolean 
pv_domain_agent_set_response_timeout (PvDomain *self, gint timeout, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_agent_set_response_timeout_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) timeout;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_agent_set_response_timeout_async:
 * @self: a #PvDomain
 * @timeout: Seconds, or one of the negative values of `virDomainAgentResponseTimeoutValues`; 0 does not wait.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_agent_set_response_timeout(), without waiting. What the callback is given is for pv_domain_agent_set_response_timeout_finish().
 *
 * Since: 5.10.0
 */
void
pv_domain_agent_set_response_timeout_async (PvDomain *self, gint timeout, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_agent_set_response_timeout_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) timeout;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_agent_set_response_timeout_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_agent_set_response_timeout_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 5.10.0
 */
gboolean 
pv_domain_agent_set_response_timeout_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_agent_set_response_timeout_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_authorized_ssh_keys_get (PvCall *call, virErrorPtr *error)
{
  char **out_keys = 0;
  size_t out_n_keys = 0;
  int status;

  status = polyvirt_virDomainAuthorizedSSHKeysGet (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_keys, &out_n_keys, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_texts (out_keys, out_n_keys);
  return status;
}

static const PvFunction pv_domain_authorized_ssh_keys_get_function = {
  .name = "pv_domain_authorized_ssh_keys_get",
  .run = run_pv_domain_authorized_ssh_keys_get,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_strfreev },
};

/**
 * pv_domain_authorized_ssh_keys_get:
 * @self: a #PvDomain
 * @user: Name of the user in the guest.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the SSH keys that may log in as a user of the guest.
 *
 * Needs the guest agent and a connection that is not read-only.
 *
 * In C: `virDomainAuthorizedSSHKeysGet`.
 *
 * Returns: (transfer full) (array zero-terminated=1): Set to an array ended by NULL, one key per entry as in `authorized_keys`; the caller frees each entry and the array; %NULL with an error when it fails
 * Since: 6.10.0
 */
gchar **
pv_domain_authorized_ssh_keys_get (PvDomain *self, const gchar *user, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_authorized_ssh_keys_get_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (user != NULL, NULL);
  call.in[0].pointer = (gpointer) user;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_authorized_ssh_keys_get_async:
 * @self: a #PvDomain
 * @user: Name of the user in the guest.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_authorized_ssh_keys_get(), without waiting. What the callback is given is for pv_domain_authorized_ssh_keys_get_finish().
 *
 * Since: 6.10.0
 */
void
pv_domain_authorized_ssh_keys_get_async (PvDomain *self, const gchar *user, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_authorized_ssh_keys_get_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (user != NULL);
  call.in[0].pointer = (gpointer) user;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_authorized_ssh_keys_get_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_authorized_ssh_keys_get_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): Set to an array ended by NULL, one key per entry as in `authorized_keys`; the caller frees each entry and the array; %NULL with an error when it fails
 * Since: 6.10.0
 */
gchar **
pv_domain_authorized_ssh_keys_get_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_authorized_ssh_keys_get_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_authorized_ssh_keys_set (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainAuthorizedSSHKeysSet (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_authorized_ssh_keys_set_function = {
  .name = "pv_domain_authorized_ssh_keys_set",
  .run = run_pv_domain_authorized_ssh_keys_set,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXTS, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_authorized_ssh_keys_set:
 * @self: a #PvDomain
 * @user: Name of the user in the guest.
 * @keys: (array zero-terminated=1) (nullable): One key per entry, as in `authorized_keys`; NULL with `nkeys` 0 removes all when no flag is given.
 * @flags: Combination of `DomainAuthorizedSSHKeysSetFlags` values.
 * @error: return location for a #GError
 *
 * Changes the SSH keys that may log in as a user of the guest.
 *
 * Without flags the given keys replace all others. The file and its directory are made when missing, but not with %PV_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_REMOVE. Needs the guest agent.
 *
 * In C: `virDomainAuthorizedSSHKeysSet`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 6.10.0
 */
gboolean 
pv_domain_authorized_ssh_keys_set (PvDomain *self, const gchar *user, const gchar *const *keys, PvDomainAuthorizedSshKeysSetFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_authorized_ssh_keys_set_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (user != NULL, FALSE);
  call.in[0].pointer = (gpointer) user;
  call.in[1].pointer = (gpointer) keys;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_authorized_ssh_keys_set_async:
 * @self: a #PvDomain
 * @user: Name of the user in the guest.
 * @keys: (array zero-terminated=1) (nullable): One key per entry, as in `authorized_keys`; NULL with `nkeys` 0 removes all when no flag is given.
 * @flags: Combination of `DomainAuthorizedSSHKeysSetFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_authorized_ssh_keys_set(), without waiting. What the callback is given is for pv_domain_authorized_ssh_keys_set_finish().
 *
 * Since: 6.10.0
 */
void
pv_domain_authorized_ssh_keys_set_async (PvDomain *self, const gchar *user, const gchar *const *keys, PvDomainAuthorizedSshKeysSetFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_authorized_ssh_keys_set_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (user != NULL);
  call.in[0].pointer = (gpointer) user;
  call.in[1].pointer = (gpointer) keys;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_authorized_ssh_keys_set_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_authorized_ssh_keys_set_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 6.10.0
 */
gboolean 
pv_domain_authorized_ssh_keys_set_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_authorized_ssh_keys_set_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
