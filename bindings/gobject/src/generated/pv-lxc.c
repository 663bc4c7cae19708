/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "calls.h"
#include "calls_lxc.h"
#include "polyvirt.h"
#include "pv-call-private.h"
#include "pv-events-tables-private.h"
#include "pv-params-tables-private.h"
#include "pv-records-private.h"
#include "pv-runs-private.h"
#include "pv-values-private.h"

static int
run_pv_domain_lxc_open_namespace (PvCall *call, virErrorPtr *error)
{
  int *out_fdlist = 0;
  size_t out_n_fdlist = 0;
  int status;

  status = polyvirt_virDomainLxcOpenNamespace (call->handle, (unsigned int) call->in[0].number, &out_fdlist, &out_n_fdlist, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_numbers (out_fdlist, out_n_fdlist, sizeof (*out_fdlist));
  return status;
}

static const PvFunction pv_domain_lxc_open_namespace_function = {
  .name = "pv_domain_lxc_open_namespace",
  .run = run_pv_domain_lxc_open_namespace,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { pv_free_array },
};

/**
 * pv_domain_lxc_open_namespace:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Opens the Linux namespaces of a running container, one file descriptor for each.
 *
 * They are for pv_domain_lxc_enter_namespace(). The caller closes them and frees the array. Fails with %PV_ERROR_OPERATION_INVALID when the container is not running. Works with LXC containers on the local host only.
 *
 * In C: `virDomainLxcOpenNamespace`.
 *
 * Returns: (transfer full) (element-type gint): Receives the file descriptors; %NULL with an error when it fails
 * Since: 1.0.2
 */
GArray *
pv_domain_lxc_open_namespace (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_lxc_open_namespace_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_lxc_open_namespace_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_lxc_open_namespace(), without waiting. What the callback is given is for pv_domain_lxc_open_namespace_finish().
 *
 * Since: 1.0.2
 */
void
pv_domain_lxc_open_namespace_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_lxc_open_namespace_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_lxc_open_namespace_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_lxc_open_namespace_async().
 *
 * Returns: (transfer full) (element-type gint): Receives the file descriptors; %NULL with an error when it fails
 * Since: 1.0.2
 */
GArray *
pv_domain_lxc_open_namespace_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_lxc_open_namespace_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_lxc_enter_namespace (PvCall *call, virErrorPtr *error)
{
  int *out_oldfdlist = 0;
  size_t out_n_oldfdlist = 0;
  int status;

  status = polyvirt_virDomainLxcEnterNamespace (call->handle, call->in[0].pointer, call->in[0].count, (unsigned int) call->in[1].number, &out_oldfdlist, &out_n_oldfdlist, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_numbers (out_oldfdlist, out_n_oldfdlist, sizeof (*out_oldfdlist));
  return status;
}

static const PvFunction pv_domain_lxc_enter_namespace_function = {
  .name = "pv_domain_lxc_enter_namespace",
  .run = run_pv_domain_lxc_enter_namespace,
  .n_in = 2,
  .in = { PV_IN_INTS, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { pv_free_array },
};

/**
 * pv_domain_lxc_enter_namespace:
 * @self: a #PvDomain
 * @fdlist: (array length=n_fdlist): Namespaces from pv_domain_lxc_open_namespace().
 * @n_fdlist: length of @fdlist
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Moves the calling process into a container's namespaces.
 *
 * To be in the new process namespace as well, the caller has to fork afterwards. Call it in a single-threaded child process, as there may be no complete way back.
 *
 * In C: `virDomainLxcEnterNamespace`.
 *
 * Returns: (transfer full) (element-type gint): Receives descriptors of the namespaces left behind, to return to; NULL when not wanted; %NULL with an error when it fails
 * Since: 1.0.2
 */
GArray *
pv_domain_lxc_enter_namespace (PvDomain *self, const gint *fdlist, gsize n_fdlist, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_lxc_enter_namespace_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].pointer = (gpointer) fdlist;
  call.in[0].count = n_fdlist;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_lxc_enter_namespace_async:
 * @self: a #PvDomain
 * @fdlist: (array length=n_fdlist): Namespaces from pv_domain_lxc_open_namespace().
 * @n_fdlist: length of @fdlist
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_lxc_enter_namespace(), without waiting. What the callback is given is for pv_domain_lxc_enter_namespace_finish().
 *
 * Since: 1.0.2
 */
void
pv_domain_lxc_enter_namespace_async (PvDomain *self, const gint *fdlist, gsize n_fdlist, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_lxc_enter_namespace_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) fdlist;
  call.in[0].count = n_fdlist;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_lxc_enter_namespace_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_lxc_enter_namespace_async().
 *
 * Returns: (transfer full) (element-type gint): Receives descriptors of the namespaces left behind, to return to; NULL when not wanted; %NULL with an error when it fails
 * Since: 1.0.2
 */
GArray *
pv_domain_lxc_enter_namespace_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_lxc_enter_namespace_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_lxc_enter_security_label (PvCall *call, virErrorPtr *error)
{
  virSecurityLabel out_oldlabel = { 0 };
  virSecurityModel in_0;
  virSecurityLabel in_1;
  int status;

  pv_security_model_to_native (call->in[0].pointer, &in_0);
  pv_security_label_to_native (call->in[1].pointer, &in_1);
  status = polyvirt_virDomainLxcEnterSecurityLabel (&in_0, &in_1, (unsigned int) call->in[2].number, &out_oldlabel, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_security_label_from_native (&out_oldlabel);
  return status;
}

static const PvFunction pv_domain_lxc_enter_security_label_function = {
  .name = "pv_domain_lxc_enter_security_label",
  .run = run_pv_domain_lxc_enter_security_label,
  .n_in = 3,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_security_label_free },
};

/**
 * pv_domain_lxc_enter_security_label:
 * @model: Security model of the host.
 * @label: Label of the container.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Gives the calling process a container's security label.
 *
 * With SELinux it takes effect at the next `exec`, with AppArmor at once. Does nothing for other models that have no per-process label.
 *
 * In C: `virDomainLxcEnterSecurityLabel`.
 *
 * Returns: (transfer full): Receives the label held before; NULL when not wanted; %NULL with an error when it fails
 * Since: 1.0.4
 */
PvSecurityLabel *
pv_domain_lxc_enter_security_label (PvSecurityModel *model, PvSecurityLabel *label, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_lxc_enter_security_label_function };

  g_return_val_if_fail (model != NULL, NULL);
  g_return_val_if_fail (label != NULL, NULL);
  call.in[0].pointer = (gpointer) model;
  call.in[1].pointer = (gpointer) label;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_lxc_enter_c_group (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainLxcEnterCGroup (call->handle, (unsigned int) call->in[0].number, error);
  return status;
}

static const PvFunction pv_domain_lxc_enter_c_group_function = {
  .name = "pv_domain_lxc_enter_c_group",
  .run = run_pv_domain_lxc_enter_c_group,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_lxc_enter_c_group:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Moves the calling process into a container's control groups.
 *
 * From then on its resource use counts as the container's. Fails with %PV_ERROR_OPERATION_INVALID when the container is not running.
 *
 * In C: `virDomainLxcEnterCGroup`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_domain_lxc_enter_c_group (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_lxc_enter_c_group_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_lxc_enter_c_group_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_lxc_enter_c_group(), without waiting. What the callback is given is for pv_domain_lxc_enter_c_group_finish().
 *
 * Since: 2.0.0
 */
void
pv_domain_lxc_enter_c_group_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_lxc_enter_c_group_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_lxc_enter_c_group_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_lxc_enter_c_group_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 2.0.0
 */
gboolean 
pv_domain_lxc_enter_c_group_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_lxc_enter_c_group_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
