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
run_pv_domain_set_blkio_parameters (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetBlkioParameters (call->handle, call->in[0].native, (int) call->in[0].n_native, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_set_blkio_parameters_function = {
  .name = "pv_domain_set_blkio_parameters",
  .run = run_pv_domain_set_blkio_parameters,
  .n_in = 2,
  .in = { PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_blkio,
};

/**
 * pv_domain_set_blkio_parameters:
 * @self: a #PvDomain
 * @params: (nullable): New values.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes the domain's block I/O weights and limits per host device.
 *
 * Parameters left out keep their values. Needs cgroups for a running domain, and a connection that is not read-only. Fails with %PV_ERROR_OPERATION_INVALID when live change is asked of an inactive domain.
 *
 * In C: `virDomainSetBlkioParameters`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_domain_set_blkio_parameters (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_blkio_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_blkio_parameters_async:
 * @self: a #PvDomain
 * @params: (nullable): New values.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_blkio_parameters(), without waiting. What the callback is given is for pv_domain_set_blkio_parameters_finish().
 *
 * Since: 0.9.0
 */
void
pv_domain_set_blkio_parameters_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_blkio_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) params;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_blkio_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_blkio_parameters_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.0
 */
gboolean 
pv_domain_set_blkio_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_blkio_parameters_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_blkio_parameters (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetBlkioParameters (call->handle, (unsigned int) call->in[0].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_blkio_parameters_function = {
  .name = "pv_domain_get_blkio_parameters",
  .run = run_pv_domain_get_blkio_parameters,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_blkio_parameters:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Reads the domain's block I/O weights and limits per host device.
 *
 * Call with `nparams` 0 and no array to learn how many parameters there are, then again with room for them.
 *
 * In C: `virDomainGetBlkioParameters`.
 *
 * Returns: (transfer full): Place for the values; may be NULL when `nparams` is 0; %NULL with an error when it fails
 * Since: 0.9.0
 */
GVariant *
pv_domain_get_blkio_parameters (PvDomain *self, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_blkio_parameters_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_blkio_parameters_async:
 * @self: a #PvDomain
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_blkio_parameters(), without waiting. What the callback is given is for pv_domain_get_blkio_parameters_finish().
 *
 * Since: 0.9.0
 */
void
pv_domain_get_blkio_parameters_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_blkio_parameters_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_blkio_parameters_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_blkio_parameters_async().
 *
 * Returns: (transfer full): Place for the values; may be NULL when `nparams` is 0; %NULL with an error when it fails
 * Since: 0.9.0
 */
GVariant *
pv_domain_get_blkio_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_blkio_parameters_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_block_stats (PvCall *call, virErrorPtr *error)
{
  virDomainBlockStatsStruct out_stats = { 0 };
  int status;

  status = polyvirt_virDomainBlockStats (call->handle, call->in[0].pointer, &out_stats, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_block_stats_from_native (&out_stats);
  return status;
}

static const PvFunction pv_domain_block_stats_function = {
  .name = "pv_domain_block_stats",
  .run = run_pv_domain_block_stats,
  .n_in = 1,
  .in = { PV_IN_TEXT },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_domain_block_stats_free },
};

/**
 * pv_domain_block_stats:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
 * @error: return location for a #GError
 *
 * Reads the basic traffic counters of a disk of a running domain.
 *
 * An inactive domain gives %PV_ERROR_OPERATION_INVALID. pv_domain_block_stats_flags() has more counters.
 *
 * In C: `virDomainBlockStats`.
 *
 * Returns: (transfer full): Filled with the counters; %NULL with an error when it fails
 * Since: 0.3.2
 */
PvDomainBlockStats *
pv_domain_block_stats (PvDomain *self, const gchar *disk, GError **error)
{
  PvCall call = { .function = &pv_domain_block_stats_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (disk != NULL, NULL);
  call.in[0].pointer = (gpointer) disk;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_block_stats_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_stats(), without waiting. What the callback is given is for pv_domain_block_stats_finish().
 *
 * Since: 0.3.2
 */
void
pv_domain_block_stats_async (PvDomain *self, const gchar *disk, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_stats_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_stats_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_stats_async().
 *
 * Returns: (transfer full): Filled with the counters; %NULL with an error when it fails
 * Since: 0.3.2
 */
PvDomainBlockStats *
pv_domain_block_stats_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_block_stats_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_block_stats_flags (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainBlockStatsFlags (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_block_stats_flags_function = {
  .name = "pv_domain_block_stats_flags",
  .run = run_pv_domain_block_stats_flags,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_block_stats_flags:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reads the traffic counters of a disk as typed parameters.
 *
 * Call with `nparams` 0 and no array to learn how many there are. The domain has to be running, else %PV_ERROR_OPERATION_INVALID.
 *
 * In C: `virDomainBlockStatsFlags`.
 *
 * Returns: (transfer full): Place for the counters; may be NULL when `nparams` is 0; %NULL with an error when it fails
 * Since: 0.9.5
 */
GVariant *
pv_domain_block_stats_flags (PvDomain *self, const gchar *disk, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_stats_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (disk != NULL, NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_block_stats_flags_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_stats_flags(), without waiting. What the callback is given is for pv_domain_block_stats_flags_finish().
 *
 * Since: 0.9.5
 */
void
pv_domain_block_stats_flags_async (PvDomain *self, const gchar *disk, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_stats_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_stats_flags_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_stats_flags_async().
 *
 * Returns: (transfer full): Place for the counters; may be NULL when `nparams` is 0; %NULL with an error when it fails
 * Since: 0.9.5
 */
GVariant *
pv_domain_block_stats_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_block_stats_flags_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_block_peek (PvCall *call, virErrorPtr *error)
{
  unsigned char *out_buffer = 0;
  size_t out_n_buffer = 0;
  int status;

  status = polyvirt_virDomainBlockPeek (call->handle, call->in[0].pointer, (unsigned long long) call->in[1].number, (size_t) call->in[2].number, (unsigned int) call->in[3].number, &out_buffer, &out_n_buffer, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_bytes (out_buffer, out_n_buffer);
  return status;
}

static const PvFunction pv_domain_block_peek_function = {
  .name = "pv_domain_block_peek",
  .run = run_pv_domain_block_peek,
  .n_in = 4,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_domain_block_peek:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @offset: Where to begin, in bytes from the start of the image.
 * @size: How many bytes to read; all of them come, or the call fails.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reads bytes of a disk as the host stores them.
 *
 * What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant for small looks, such as at a partition table: one call carries at most 4 MiB over a remote connection. Needs a connection that is not read-only, since guest data is exposed.
 *
 * In C: `virDomainBlockPeek`.
 *
 * Returns: (transfer full): Place for `size` bytes; %NULL with an error when it fails
 * Since: 0.4.2
 */
GBytes *
pv_domain_block_peek (PvDomain *self, const gchar *disk, guint64 offset, gsize size, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_peek_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (disk != NULL, NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) offset;
  call.in[2].number = (gint64) size;
  call.in[3].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_block_peek_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @offset: Where to begin, in bytes from the start of the image.
 * @size: How many bytes to read; all of them come, or the call fails.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_peek(), without waiting. What the callback is given is for pv_domain_block_peek_finish().
 *
 * Since: 0.4.2
 */
void
pv_domain_block_peek_async (PvDomain *self, const gchar *disk, guint64 offset, gsize size, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_peek_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) offset;
  call.in[2].number = (gint64) size;
  call.in[3].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_peek_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_peek_async().
 *
 * Returns: (transfer full): Place for `size` bytes; %NULL with an error when it fails
 * Since: 0.4.2
 */
GBytes *
pv_domain_block_peek_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_block_peek_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_block_resize (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainBlockResize (call->handle, call->in[0].pointer, (unsigned long long) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_block_resize_function = {
  .name = "pv_domain_block_resize",
  .run = run_pv_domain_block_resize,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_block_resize:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @size: New size, in KiB, or in bytes with %PV_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES.
 * @flags: Combination of `DomainBlockResizeFlags` values.
 * @error: return location for a #GError
 *
 * Changes the size of a disk of a running domain.
 *
 * The guest is told of the new size where the device model can do that; its file systems are its own business. Shrinking cuts data off. Without %PV_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES the size is in KiB and gives %PV_ERROR_OVERFLOW when it is too large in bytes.
 *
 * In C: `virDomainBlockResize`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.8
 */
gboolean 
pv_domain_block_resize (PvDomain *self, const gchar *disk, guint64 size, PvDomainBlockResizeFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_resize_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) size;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_block_resize_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @size: New size, in KiB, or in bytes with %PV_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES.
 * @flags: Combination of `DomainBlockResizeFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_resize(), without waiting. What the callback is given is for pv_domain_block_resize_finish().
 *
 * Since: 0.9.8
 */
void
pv_domain_block_resize_async (PvDomain *self, const gchar *disk, guint64 size, PvDomainBlockResizeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_resize_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) size;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_resize_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_resize_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.8
 */
gboolean 
pv_domain_block_resize_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_block_resize_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_block_info (PvCall *call, virErrorPtr *error)
{
  virDomainBlockInfo out_info = { 0 };
  int status;

  status = polyvirt_virDomainGetBlockInfo (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_block_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_domain_get_block_info_function = {
  .name = "pv_domain_get_block_info",
  .run = run_pv_domain_get_block_info,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) pv_domain_block_info_free },
};

/**
 * pv_domain_get_block_info:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Reads the sizes of a disk.
 *
 * Works for an inactive domain too, where the image is looked at; while the domain runs the hypervisor is asked for the highest extent written, which is what matters for growing thin storage in time.
 *
 * In C: `virDomainGetBlockInfo`.
 *
 * Returns: (transfer full): Filled with the sizes; %NULL with an error when it fails
 * Since: 0.8.1
 */
PvDomainBlockInfo *
pv_domain_get_block_info (PvDomain *self, const gchar *disk, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_block_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  g_return_val_if_fail (disk != NULL, NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_block_info_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_block_info(), without waiting. What the callback is given is for pv_domain_get_block_info_finish().
 *
 * Since: 0.8.1
 */
void
pv_domain_get_block_info_async (PvDomain *self, const gchar *disk, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_block_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_block_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_block_info_async().
 *
 * Returns: (transfer full): Filled with the sizes; %NULL with an error when it fails
 * Since: 0.8.1
 */
PvDomainBlockInfo *
pv_domain_get_block_info_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_block_info_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_block_job_abort (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainBlockJobAbort (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_block_job_abort_function = {
  .name = "pv_domain_block_job_abort",
  .run = run_pv_domain_block_job_abort,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_block_job_abort:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @flags: Combination of `DomainBlockJobAbortFlags` values.
 * @error: return location for a #GError
 *
 * Ends the block job on a disk.
 *
 * A pull or a commit leaves the chain as it was at the start, with the work done so far kept where that is harmless. A copy is given up, with the disk staying on its source, or completed with %PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_PIVOT. Without %PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_ASYNC the call waits until the job is gone. No job gives %PV_ERROR_INVALID_ARG or %PV_ERROR_OPERATION_INVALID; pivoting too early gives %PV_ERROR_BLOCK_COPY_ACTIVE.
 *
 * In C: `virDomainBlockJobAbort`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_block_job_abort (PvDomain *self, const gchar *disk, PvDomainBlockJobAbortFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_job_abort_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_block_job_abort_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @flags: Combination of `DomainBlockJobAbortFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_job_abort(), without waiting. What the callback is given is for pv_domain_block_job_abort_finish().
 *
 * Since: 0.9.4
 */
void
pv_domain_block_job_abort_async (PvDomain *self, const gchar *disk, PvDomainBlockJobAbortFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_job_abort_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_job_abort_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_job_abort_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_block_job_abort_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_block_job_abort_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_block_job_info (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  virDomainBlockJobInfo out_info = { 0 };
  int status;

  status = polyvirt_virDomainGetBlockJobInfo (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_result, &out_info, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = pv_domain_block_job_info_from_native (&out_info);
  return status;
}

static const PvFunction pv_domain_get_block_job_info_function = {
  .name = "pv_domain_get_block_job_info",
  .run = run_pv_domain_get_block_job_info,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, (GDestroyNotify) pv_domain_block_job_info_free },
};

/**
 * pv_domain_get_block_job_info:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @flags: Combination of `DomainBlockJobInfoFlags` values.
 * @result: (out) (optional): 1 when a job runs and `info` is filled, 0 when there is none.
 * @info: (out) (optional) (transfer full): Filled when there is a job.
 * @error: return location for a #GError
 *
 * Reads the progress of the block job on a disk.
 *
 * Watching the end of a job is better done with the events %PV_DOMAIN_EVENT_ID_BLOCK_JOB_2, since a finished job leaves nothing to ask for.
 *
 * In C: `virDomainGetBlockJobInfo`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_get_block_job_info (PvDomain *self, const gchar *disk, PvDomainBlockJobInfoFlags flags, gboolean *result, PvDomainBlockJobInfo **info, GError **error)
{
  PvCall call = { .function = &pv_domain_get_block_job_info_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = call.out[0].number != 0;
  pv_call_give (&call, 1, info);
  return TRUE;
}

/**
 * pv_domain_get_block_job_info_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @flags: Combination of `DomainBlockJobInfoFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_block_job_info(), without waiting. What the callback is given is for pv_domain_get_block_job_info_finish().
 *
 * Since: 0.9.4
 */
void
pv_domain_get_block_job_info_async (PvDomain *self, const gchar *disk, PvDomainBlockJobInfoFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_block_job_info_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_block_job_info_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @result: (out) (optional): 1 when a job runs and `info` is filled, 0 when there is none.
 * @info: (out) (optional) (transfer full): Filled when there is a job.
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_block_job_info_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_get_block_job_info_finish (PvDomain *self, GAsyncResult *result_, gboolean *result, PvDomainBlockJobInfo **info, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_get_block_job_info_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = call.out[0].number != 0;
  pv_call_give (&call, 1, info);
  return TRUE;
}

static int
run_pv_domain_block_job_set_speed (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainBlockJobSetSpeed (call->handle, call->in[0].pointer, (unsigned long) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_block_job_set_speed_function = {
  .name = "pv_domain_block_job_set_speed",
  .run = run_pv_domain_block_job_set_speed,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_block_job_set_speed:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
 * @flags: Combination of `DomainBlockJobSetSpeedFlags` values.
 * @error: return location for a #GError
 *
 * Changes the speed limit of the block job on a disk.
 *
 * Fails with %PV_ERROR_OVERFLOW when the limit is beyond what the hypervisor can express, and with %PV_ERROR_OPERATION_INVALID when there is no job.
 *
 * In C: `virDomainBlockJobSetSpeed`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_block_job_set_speed (PvDomain *self, const gchar *disk, gulong bandwidth, PvDomainBlockJobSetSpeedFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_job_set_speed_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) bandwidth;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_block_job_set_speed_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
 * @flags: Combination of `DomainBlockJobSetSpeedFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_job_set_speed(), without waiting. What the callback is given is for pv_domain_block_job_set_speed_finish().
 *
 * Since: 0.9.4
 */
void
pv_domain_block_job_set_speed_async (PvDomain *self, const gchar *disk, gulong bandwidth, PvDomainBlockJobSetSpeedFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_job_set_speed_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) bandwidth;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_job_set_speed_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_job_set_speed_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_block_job_set_speed_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_block_job_set_speed_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_block_pull (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainBlockPull (call->handle, call->in[0].pointer, (unsigned long) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_block_pull_function = {
  .name = "pv_domain_block_pull",
  .run = run_pv_domain_block_pull,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_block_pull:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
 * @flags: Combination of `DomainBlockPullFlags` values.
 * @error: return location for a #GError
 *
 * Starts to bring the data of all backing files into a disk's top image.
 *
 * The job runs in the background; when it is done the disk no longer depends on any backing file. pv_domain_get_block_job_info() shows the progress, an event the end. Only one block job can run on a disk at a time, and the domain has to be running.
 *
 * In C: `virDomainBlockPull`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_block_pull (PvDomain *self, const gchar *disk, gulong bandwidth, PvDomainBlockPullFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_pull_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) bandwidth;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_block_pull_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
 * @flags: Combination of `DomainBlockPullFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_pull(), without waiting. What the callback is given is for pv_domain_block_pull_finish().
 *
 * Since: 0.9.4
 */
void
pv_domain_block_pull_async (PvDomain *self, const gchar *disk, gulong bandwidth, PvDomainBlockPullFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_pull_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) bandwidth;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_pull_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_pull_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.4
 */
gboolean 
pv_domain_block_pull_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_block_pull_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_block_rebase (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainBlockRebase (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned long) call->in[2].number, (unsigned int) call->in[3].number, error);
  return status;
}

static const PvFunction pv_domain_block_rebase_function = {
  .name = "pv_domain_block_rebase",
  .run = run_pv_domain_block_rebase,
  .n_in = 4,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_block_rebase:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @base: (nullable): Backing file to keep, by path or as `vda[2]`; NULL pulls everything. With copying: path of the destination, required.
 * @bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
 * @flags: Combination of `DomainBlockRebaseFlags` values.
 * @error: return location for a #GError
 *
 * Starts to pull data down to a chosen backing file, or to mirror a disk.
 *
 * Without %PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY it is like pv_domain_block_pull() but keeps `base` and what lies under it as the backing chain.
 *
 * With %PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY the disk is copied to the file or device `base` and then kept in step until pv_domain_block_job_abort() ends the job, with or without switching over; pv_domain_block_copy() does the same with more choices and is preferred. A copy needs a transient domain unless the driver can keep it across restarts.
 *
 * In C: `virDomainBlockRebase`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_block_rebase (PvDomain *self, const gchar *disk, const gchar *base, gulong bandwidth, PvDomainBlockRebaseFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_rebase_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].pointer = (gpointer) base;
  call.in[2].number = (gint64) bandwidth;
  call.in[3].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_block_rebase_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @base: (nullable): Backing file to keep, by path or as `vda[2]`; NULL pulls everything. With copying: path of the destination, required.
 * @bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
 * @flags: Combination of `DomainBlockRebaseFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_rebase(), without waiting. What the callback is given is for pv_domain_block_rebase_finish().
 *
 * Since: 0.9.10
 */
void
pv_domain_block_rebase_async (PvDomain *self, const gchar *disk, const gchar *base, gulong bandwidth, PvDomainBlockRebaseFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_rebase_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].pointer = (gpointer) base;
  call.in[2].number = (gint64) bandwidth;
  call.in[3].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_rebase_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_rebase_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.10
 */
gboolean 
pv_domain_block_rebase_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_block_rebase_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_block_copy (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainBlockCopy (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[2].native, (int) call->in[2].n_native, (unsigned int) call->in[3].number, error);
  return status;
}

static const PvFunction pv_domain_block_copy_function = {
  .name = "pv_domain_block_copy",
  .run = run_pv_domain_block_copy,
  .n_in = 4,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_block_copy,
};

/**
 * pv_domain_block_copy:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @destxml: Destination, as a `<disk>` element with type, source and driver format.
 * @params: (nullable): Settings of the job; may be NULL when `nparams` is 0.
 * @flags: Combination of `DomainBlockCopyFlags` values.
 * @error: return location for a #GError
 *
 * Starts to mirror a disk to another place.
 *
 * First existing data is copied; then the job is ready and every write goes to both sides until pv_domain_block_job_abort() ends it, staying on the source, or switching to the copy with %PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_PIVOT. The event %PV_CONNECT_DOMAIN_EVENT_BLOCK_JOB_STATUS_READY tells when switching is possible. The domain has to be running; a persistent one may need %PV_DOMAIN_BLOCK_COPY_FLAGS_TRANSIENT_JOB.
 *
 * In C: `virDomainBlockCopy`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.8
 */
gboolean 
pv_domain_block_copy (PvDomain *self, const gchar *disk, const gchar *destxml, GVariant *params, PvDomainBlockCopyFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_copy_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  g_return_val_if_fail (destxml != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].pointer = (gpointer) destxml;
  call.in[2].pointer = (gpointer) params;
  call.in[3].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_block_copy_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @destxml: Destination, as a `<disk>` element with type, source and driver format.
 * @params: (nullable): Settings of the job; may be NULL when `nparams` is 0.
 * @flags: Combination of `DomainBlockCopyFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_copy(), without waiting. What the callback is given is for pv_domain_block_copy_finish().
 *
 * Since: 1.2.8
 */
void
pv_domain_block_copy_async (PvDomain *self, const gchar *disk, const gchar *destxml, GVariant *params, PvDomainBlockCopyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_copy_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  g_return_if_fail (destxml != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].pointer = (gpointer) destxml;
  call.in[2].pointer = (gpointer) params;
  call.in[3].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_copy_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_copy_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 1.2.8
 */
gboolean 
pv_domain_block_copy_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_block_copy_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_block_commit (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainBlockCommit (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[2].pointer, (unsigned long) call->in[3].number, (unsigned int) call->in[4].number, error);
  return status;
}

static const PvFunction pv_domain_block_commit_function = {
  .name = "pv_domain_block_commit",
  .run = run_pv_domain_block_commit,
  .n_in = 5,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_block_commit:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @base: (nullable): Image that receives the data, by path or as `vda[2]`; NULL means the bottom of the chain, or the one below `top` with %PV_DOMAIN_BLOCK_COMMIT_FLAGS_SHALLOW.
 * @top: (nullable): Highest image to merge, by path or as `vda[1]`; NULL means the image in use.
 * @bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
 * @flags: Combination of `DomainBlockCommitFlags` values.
 * @error: return location for a #GError
 *
 * Starts to merge the data of overlays into an image further down the chain.
 *
 * The images from `top` to just above `base` become redundant once the job is done. When `top` is the image in use, %PV_DOMAIN_BLOCK_COMMIT_FLAGS_ACTIVE is required and the job stays ready until pv_domain_block_job_abort() is called with %PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_PIVOT. Other users of `base` see it change, so it must not back anything else. The domain has to be running.
 *
 * In C: `virDomainBlockCommit`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.2
 */
gboolean 
pv_domain_block_commit (PvDomain *self, const gchar *disk, const gchar *base, const gchar *top, gulong bandwidth, PvDomainBlockCommitFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_block_commit_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].pointer = (gpointer) base;
  call.in[2].pointer = (gpointer) top;
  call.in[3].number = (gint64) bandwidth;
  call.in[4].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_block_commit_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @base: (nullable): Image that receives the data, by path or as `vda[2]`; NULL means the bottom of the chain, or the one below `top` with %PV_DOMAIN_BLOCK_COMMIT_FLAGS_SHALLOW.
 * @top: (nullable): Highest image to merge, by path or as `vda[1]`; NULL means the image in use.
 * @bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
 * @flags: Combination of `DomainBlockCommitFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_block_commit(), without waiting. What the callback is given is for pv_domain_block_commit_finish().
 *
 * Since: 0.10.2
 */
void
pv_domain_block_commit_async (PvDomain *self, const gchar *disk, const gchar *base, const gchar *top, gulong bandwidth, PvDomainBlockCommitFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_block_commit_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].pointer = (gpointer) base;
  call.in[2].pointer = (gpointer) top;
  call.in[3].number = (gint64) bandwidth;
  call.in[4].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_block_commit_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_block_commit_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.10.2
 */
gboolean 
pv_domain_block_commit_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_block_commit_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_block_io_tune (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetBlockIoTune (call->handle, call->in[0].pointer, call->in[1].native, (int) call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_block_io_tune_function = {
  .name = "pv_domain_set_block_io_tune",
  .run = run_pv_domain_set_block_io_tune,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_block_io_tune,
};

/**
 * pv_domain_set_block_io_tune:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @params: (nullable): New limits.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Changes the throughput limits of a disk.
 *
 * Parameters left out keep their values, except that drivers may reset the rest of a group (bytes, operations, their bursts) when one member is given; give the whole group to be sure. Contradicting limits give %PV_ERROR_INVALID_ARG.
 *
 * In C: `virDomainSetBlockIoTune`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.8
 */
gboolean 
pv_domain_set_block_io_tune (PvDomain *self, const gchar *disk, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_block_io_tune_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (disk != NULL, FALSE);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_block_io_tune_async:
 * @self: a #PvDomain
 * @disk: Disk, by its target name (`vda`) or by the path of its source.
 * @params: (nullable): New limits.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_block_io_tune(), without waiting. What the callback is given is for pv_domain_set_block_io_tune_finish().
 *
 * Since: 0.9.8
 */
void
pv_domain_set_block_io_tune_async (PvDomain *self, const gchar *disk, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_block_io_tune_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (disk != NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_block_io_tune_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_block_io_tune_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.9.8
 */
gboolean 
pv_domain_set_block_io_tune_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_block_io_tune_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_get_block_io_tune (PvCall *call, virErrorPtr *error)
{
  virTypedParameterPtr out_params = 0;
  int out_n_params = 0;
  int status;

  status = polyvirt_virDomainGetBlockIoTune (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, &out_params, &out_n_params, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_take_params (out_params, out_n_params);
  return status;
}

static const PvFunction pv_domain_get_block_io_tune_function = {
  .name = "pv_domain_get_block_io_tune",
  .run = run_pv_domain_get_block_io_tune,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_variant_unref },
};

/**
 * pv_domain_get_block_io_tune:
 * @self: a #PvDomain
 * @disk: (nullable): Disk, by its target name (`vda`) or by the path of its source; may be NULL only when `nparams` is 0.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Reads the throughput limits of a disk.
 *
 * Call with `nparams` 0 and no array to learn how many parameters there are.
 *
 * In C: `virDomainGetBlockIoTune`.
 *
 * Returns: (transfer full): Place for the limits; may be NULL when `nparams` is 0; %NULL with an error when it fails
 * Since: 0.9.8
 */
GVariant *
pv_domain_get_block_io_tune (PvDomain *self, const gchar *disk, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_block_io_tune_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_block_io_tune_async:
 * @self: a #PvDomain
 * @disk: (nullable): Disk, by its target name (`vda`) or by the path of its source; may be NULL only when `nparams` is 0.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_block_io_tune(), without waiting. What the callback is given is for pv_domain_get_block_io_tune_finish().
 *
 * Since: 0.9.8
 */
void
pv_domain_get_block_io_tune_async (PvDomain *self, const gchar *disk, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_block_io_tune_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].pointer = (gpointer) disk;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_block_io_tune_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_block_io_tune_async().
 *
 * Returns: (transfer full): Place for the limits; may be NULL when `nparams` is 0; %NULL with an error when it fails
 * Since: 0.9.8
 */
GVariant *
pv_domain_get_block_io_tune_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_block_io_tune_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_get_disk_errors (PvCall *call, virErrorPtr *error)
{
  virDomainDiskError *out_errors = 0;
  size_t out_n_errors = 0;
  int status;

  status = polyvirt_virDomainGetDiskErrors (call->handle, (unsigned int) call->in[0].number, &out_errors, &out_n_errors, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_domain_disk_error_list_take (out_errors, out_n_errors);
  return status;
}

static const PvFunction pv_domain_get_disk_errors_function = {
  .name = "pv_domain_get_disk_errors",
  .run = run_pv_domain_get_disk_errors,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { (GDestroyNotify) g_ptr_array_unref },
};

/**
 * pv_domain_get_disk_errors:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Lists the disks of a running domain that have an input/output error.
 *
 * Disks without error are left out. The names in the answer are the caller's to free. An inactive domain gives %PV_ERROR_OPERATION_INVALID.
 *
 * In C: `virDomainGetDiskErrors`.
 *
 * Returns: (transfer container) (element-type PvDomainDiskError): Place for the entries; NULL with `maxerrors` 0 asks only how many there can be; %NULL with an error when it fails
 * Since: 0.9.10
 */
GPtrArray *
pv_domain_get_disk_errors (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_get_disk_errors_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_get_disk_errors_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_get_disk_errors(), without waiting. What the callback is given is for pv_domain_get_disk_errors_finish().
 *
 * Since: 0.9.10
 */
void
pv_domain_get_disk_errors_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_get_disk_errors_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_get_disk_errors_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_get_disk_errors_async().
 *
 * Returns: (transfer container) (element-type PvDomainDiskError): Place for the entries; NULL with `maxerrors` 0 asks only how many there can be; %NULL with an error when it fails
 * Since: 0.9.10
 */
GPtrArray *
pv_domain_get_disk_errors_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_get_disk_errors_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_set_block_threshold (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetBlockThreshold (call->handle, call->in[0].pointer, (unsigned long long) call->in[1].number, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_block_threshold_function = {
  .name = "pv_domain_set_block_threshold",
  .run = run_pv_domain_set_block_threshold,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_set_block_threshold:
 * @self: a #PvDomain
 * @dev: Image, by the disk's target name (`vda`), or with an index for one of its backing images (`vda[3]`).
 * @threshold: Offset in bytes within the image; 0 switches the event off.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Asks for an event when writing to a disk image goes beyond a byte offset.
 *
 * It serves to grow thin storage before the guest runs into its end. The event %PV_DOMAIN_EVENT_ID_BLOCK_THRESHOLD fires once, then the threshold is to be set again. For a top image it may come twice, under the name with the index and the one without. The request does not outlast the running domain. Useful for block devices with formats such as qcow2, where the end of written data moves.
 *
 * In C: `virDomainSetBlockThreshold`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.1.0
 */
gboolean 
pv_domain_set_block_threshold (PvDomain *self, const gchar *dev, guint64 threshold, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_block_threshold_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (dev != NULL, FALSE);
  call.in[0].pointer = (gpointer) dev;
  call.in[1].number = (gint64) threshold;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_block_threshold_async:
 * @self: a #PvDomain
 * @dev: Image, by the disk's target name (`vda`), or with an index for one of its backing images (`vda[3]`).
 * @threshold: Offset in bytes within the image; 0 switches the event off.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_block_threshold(), without waiting. What the callback is given is for pv_domain_set_block_threshold_finish().
 *
 * Since: 3.1.0
 */
void
pv_domain_set_block_threshold_async (PvDomain *self, const gchar *dev, guint64 threshold, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_block_threshold_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (dev != NULL);
  call.in[0].pointer = (gpointer) dev;
  call.in[1].number = (gint64) threshold;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_block_threshold_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_block_threshold_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.1.0
 */
gboolean 
pv_domain_set_block_threshold_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_block_threshold_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_backup_begin (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainBackupBegin (call->handle, call->in[0].pointer, call->in[1].pointer, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_backup_begin_function = {
  .name = "pv_domain_backup_begin",
  .run = run_pv_domain_backup_begin,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_backup_begin:
 * @self: a #PvDomain
 * @backup_xml: The `<domainbackup>` element: mode, disks, targets, and the checkpoint to start from.
 * @checkpoint_xml: (nullable): A `<domaincheckpoint>` element to create together with the backup; NULL makes none.
 * @flags: Combination of `DomainBackupBeginFlags` values.
 * @error: return location for a #GError
 *
 * Starts a point-in-time backup of a running domain's disks.
 *
 * In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD until pv_domain_abort_job() is called. A checkpoint made in the same moment allows the next backup to be incremental.
 *
 * The call returns once the job has begun. pv_domain_get_job_stats() shows how it goes, and the event %PV_DOMAIN_EVENT_ID_JOB_COMPLETED tells of the end. A backup is a domain job and excludes others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are of no use.
 *
 * In C: `virDomainBackupBegin`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 6.0.0
 */
gboolean 
pv_domain_backup_begin (PvDomain *self, const gchar *backup_xml, const gchar *checkpoint_xml, PvDomainBackupBeginFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_backup_begin_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (backup_xml != NULL, FALSE);
  call.in[0].pointer = (gpointer) backup_xml;
  call.in[1].pointer = (gpointer) checkpoint_xml;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_backup_begin_async:
 * @self: a #PvDomain
 * @backup_xml: The `<domainbackup>` element: mode, disks, targets, and the checkpoint to start from.
 * @checkpoint_xml: (nullable): A `<domaincheckpoint>` element to create together with the backup; NULL makes none.
 * @flags: Combination of `DomainBackupBeginFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_backup_begin(), without waiting. What the callback is given is for pv_domain_backup_begin_finish().
 *
 * Since: 6.0.0
 */
void
pv_domain_backup_begin_async (PvDomain *self, const gchar *backup_xml, const gchar *checkpoint_xml, PvDomainBackupBeginFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_backup_begin_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (backup_xml != NULL);
  call.in[0].pointer = (gpointer) backup_xml;
  call.in[1].pointer = (gpointer) checkpoint_xml;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_backup_begin_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_backup_begin_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 6.0.0
 */
gboolean 
pv_domain_backup_begin_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_backup_begin_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_backup_get_xml_desc (PvCall *call, virErrorPtr *error)
{
  char *out_result = 0;
  int status;

  status = polyvirt_virDomainBackupGetXMLDesc (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = out_result;
  return status;
}

static const PvFunction pv_domain_backup_get_xml_desc_function = {
  .name = "pv_domain_backup_get_xml_desc",
  .run = run_pv_domain_backup_get_xml_desc,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_free },
};

/**
 * pv_domain_backup_get_xml_desc:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Describes the running backup job as XML.
 *
 * What was left open in the request is filled in, such as the disks chosen, file names and the NBD port. Fails with %PV_ERROR_NO_DOMAIN_BACKUP when no backup runs. The caller frees the text.
 *
 * In C: `virDomainBackupGetXMLDesc`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 6.0.0
 */
gchar *
pv_domain_backup_get_xml_desc (PvDomain *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_domain_backup_get_xml_desc_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_domain_backup_get_xml_desc_async:
 * @self: a #PvDomain
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_backup_get_xml_desc(), without waiting. What the callback is given is for pv_domain_backup_get_xml_desc_finish().
 *
 * Since: 6.0.0
 */
void
pv_domain_backup_get_xml_desc_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_backup_get_xml_desc_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_backup_get_xml_desc_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_backup_get_xml_desc_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 6.0.0
 */
gchar *
pv_domain_backup_get_xml_desc_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), NULL);
  if (!pv_call_finish (self, &pv_domain_backup_get_xml_desc_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_domain_fd_associate (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainFDAssociate (call->handle, call->in[0].pointer, call->in[1].pointer, call->in[1].count, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_fd_associate_function = {
  .name = "pv_domain_fd_associate",
  .run = run_pv_domain_fd_associate,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_INTS, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_fd_associate:
 * @self: a #PvDomain
 * @name: Name of the group of descriptors.
 * @fds: (array length=n_fds): Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
 * @n_fds: length of @fds
 * @flags: Combination of `DomainFDAssociateFlags` values.
 * @error: return location for a #GError
 *
 * Hands open file descriptors to the driver under a name, for use in the domain's XML.
 *
 * A disk source refers to them with the attribute `fdgroup`. The association belongs to the connection and vanishes when it closes. Needs a connection that can carry descriptors: local, over a UNIX socket.
 *
 * In C: `virDomainFDAssociate`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 9.0.0
 */
gboolean 
pv_domain_fd_associate (PvDomain *self, const gchar *name, const gint *fds, gsize n_fds, PvDomainFdAssociateFlags flags, GError **error)
{
  PvCall call = { .function = &pv_domain_fd_associate_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  call.in[0].pointer = (gpointer) name;
  call.in[1].pointer = (gpointer) fds;
  call.in[1].count = n_fds;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_fd_associate_async:
 * @self: a #PvDomain
 * @name: Name of the group of descriptors.
 * @fds: (array length=n_fds): Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
 * @n_fds: length of @fds
 * @flags: Combination of `DomainFDAssociateFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_fd_associate(), without waiting. What the callback is given is for pv_domain_fd_associate_finish().
 *
 * Since: 9.0.0
 */
void
pv_domain_fd_associate_async (PvDomain *self, const gchar *name, const gint *fds, gsize n_fds, PvDomainFdAssociateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_fd_associate_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (name != NULL);
  call.in[0].pointer = (gpointer) name;
  call.in[1].pointer = (gpointer) fds;
  call.in[1].count = n_fds;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_fd_associate_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_fd_associate_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 9.0.0
 */
gboolean 
pv_domain_fd_associate_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_fd_associate_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_set_throttle_group (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainSetThrottleGroup (call->handle, call->in[0].pointer, call->in[1].native, (int) call->in[1].n_native, (unsigned int) call->in[2].number, error);
  return status;
}

static const PvFunction pv_domain_set_throttle_group_function = {
  .name = "pv_domain_set_throttle_group",
  .run = run_pv_domain_set_throttle_group,
  .n_in = 3,
  .in = { PV_IN_TEXT, PV_IN_PARAMS, PV_IN_NUMBER },
  .fields = pv_params_block_io_tune,
};

/**
 * pv_domain_set_throttle_group:
 * @self: a #PvDomain
 * @group: Name of the group.
 * @params: (nullable): Limits; the group's name field is not needed.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Creates a throttle group or changes its limits.
 *
 * Disks that name the group in their chain of throttle filters share its budget.
 *
 * In C: `virDomainSetThrottleGroup`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 11.2.0
 */
gboolean 
pv_domain_set_throttle_group (PvDomain *self, const gchar *group, GVariant *params, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_set_throttle_group_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (group != NULL, FALSE);
  call.in[0].pointer = (gpointer) group;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_set_throttle_group_async:
 * @self: a #PvDomain
 * @group: Name of the group.
 * @params: (nullable): Limits; the group's name field is not needed.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_set_throttle_group(), without waiting. What the callback is given is for pv_domain_set_throttle_group_finish().
 *
 * Since: 11.2.0
 */
void
pv_domain_set_throttle_group_async (PvDomain *self, const gchar *group, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_set_throttle_group_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (group != NULL);
  call.in[0].pointer = (gpointer) group;
  call.in[1].pointer = (gpointer) params;
  call.in[2].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_set_throttle_group_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_set_throttle_group_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 11.2.0
 */
gboolean 
pv_domain_set_throttle_group_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_set_throttle_group_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_domain_del_throttle_group (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virDomainDelThrottleGroup (call->handle, call->in[0].pointer, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_domain_del_throttle_group_function = {
  .name = "pv_domain_del_throttle_group",
  .run = run_pv_domain_del_throttle_group,
  .n_in = 2,
  .in = { PV_IN_TEXT, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_domain_del_throttle_group:
 * @self: a #PvDomain
 * @group: Name of the group.
 * @flags: Combination of `DomainModificationImpact` values.
 * @error: return location for a #GError
 *
 * Removes a throttle group.
 *
 * A group that a disk still refers to stays, and the call fails with %PV_ERROR_OPERATION_INVALID.
 *
 * In C: `virDomainDelThrottleGroup`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 11.2.0
 */
gboolean 
pv_domain_del_throttle_group (PvDomain *self, const gchar *group, PvDomainModificationImpact flags, GError **error)
{
  PvCall call = { .function = &pv_domain_del_throttle_group_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  g_return_val_if_fail (group != NULL, FALSE);
  call.in[0].pointer = (gpointer) group;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_domain_del_throttle_group_async:
 * @self: a #PvDomain
 * @group: Name of the group.
 * @flags: Combination of `DomainModificationImpact` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_domain_del_throttle_group(), without waiting. What the callback is given is for pv_domain_del_throttle_group_finish().
 *
 * Since: 11.2.0
 */
void
pv_domain_del_throttle_group_async (PvDomain *self, const gchar *group, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_domain_del_throttle_group_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_DOMAIN (self));
  g_return_if_fail (group != NULL);
  call.in[0].pointer = (gpointer) group;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_domain_del_throttle_group_finish:
 * @self: a #PvDomain
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_domain_del_throttle_group_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 11.2.0
 */
gboolean 
pv_domain_del_throttle_group_finish (PvDomain *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_DOMAIN (self), FALSE);
  if (!pv_call_finish (self, &pv_domain_del_throttle_group_function, result_, &call, error))
    return FALSE;
  return TRUE;
}
