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
run_pv_connect_stream_new (PvCall *call, virErrorPtr *error)
{
  virStreamPtr out_result = 0;
  int status;

  status = polyvirt_virStreamNew (call->handle, (unsigned int) call->in[0].number, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].pointer = pv_object_wrap (PV_TYPE_STREAM, out_result);
  return status;
}

static const PvFunction pv_connect_stream_new_function = {
  .name = "pv_connect_stream_new",
  .run = run_pv_connect_stream_new,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { g_object_unref },
};

/**
 * pv_connect_stream_new:
 * @self: a #PvConnect
 * @flags: Combination of `StreamFlags` values.
 * @error: return location for a #GError
 *
 * Creates a stream that is not tied to anything yet.
 *
 * Give it to a call that transfers data, on the same connection; one stream serves one such call.
 *
 * In C: `virStreamNew`.
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.2
 */
PvStream *
pv_connect_stream_new (PvConnect *self, PvStreamFlags flags, GError **error)
{
  PvCall call = { .function = &pv_connect_stream_new_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return NULL;
  return call.out[0].pointer;
}

/**
 * pv_connect_stream_new_async:
 * @self: a #PvConnect
 * @flags: Combination of `StreamFlags` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_connect_stream_new(), without waiting. What the callback is given is for pv_connect_stream_new_finish().
 *
 * Since: 0.7.2
 */
void
pv_connect_stream_new_async (PvConnect *self, PvStreamFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_connect_stream_new_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_CONNECT (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_connect_stream_new_finish:
 * @self: a #PvConnect
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_connect_stream_new_async().
 *
 * Returns: (transfer full): the result; %NULL with an error when it fails
 * Since: 0.7.2
 */
PvStream *
pv_connect_stream_new_finish (PvConnect *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_CONNECT (self), NULL);
  if (!pv_call_finish (self, &pv_connect_stream_new_function, result_, &call, error))
    return NULL;
  return call.out[0].pointer;
}

static int
run_pv_stream_send (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  int status;

  status = polyvirt_virStreamSend (call->handle, call->in[0].native, call->in[0].n_native, &out_result, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  return status;
}

static const PvFunction pv_stream_send_function = {
  .name = "pv_stream_send",
  .run = run_pv_stream_send,
  .n_in = 1,
  .in = { PV_IN_BYTES },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_stream_send:
 * @self: a #PvStream
 * @data: Bytes to write.
 * @error: return location for a #GError
 *
 * Writes data to a stream.
 *
 * Blocks until at least part of it is taken, unless the stream is non-blocking. That data was taken does not mean it was stored: only pv_stream_finish() tells. On failure the stream has to be aborted.
 *
 * In C: `virStreamSend`.
 *
 * Returns: Number of bytes taken, which may be fewer than given; -1 on failure; -2 when a non-blocking stream would have to wait; -1 with an error when it fails
 * Since: 0.7.2
 */
gint 
pv_stream_send (PvStream *self, GBytes *data, GError **error)
{
  PvCall call = { .function = &pv_stream_send_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STREAM (self), -1);
  call.in[0].pointer = (gpointer) data;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint) call.out[0].number;
}

/**
 * pv_stream_send_async:
 * @self: a #PvStream
 * @data: Bytes to write.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_stream_send(), without waiting. What the callback is given is for pv_stream_send_finish().
 *
 * Since: 0.7.2
 */
void
pv_stream_send_async (PvStream *self, GBytes *data, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_stream_send_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STREAM (self));
  call.in[0].pointer = (gpointer) data;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_stream_send_finish:
 * @self: a #PvStream
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_stream_send_async().
 *
 * Returns: Number of bytes taken, which may be fewer than given; -1 on failure; -2 when a non-blocking stream would have to wait; -1 with an error when it fails
 * Since: 0.7.2
 */
gint 
pv_stream_send_finish (PvStream *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), -1);
  if (!pv_call_finish (self, &pv_stream_send_function, result_, &call, error))
    return -1;
  return (gint) call.out[0].number;
}

static int
run_pv_stream_recv (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  unsigned char *out_data = 0;
  size_t out_n_data = 0;
  int status;

  status = polyvirt_virStreamRecv (call->handle, (size_t) call->in[0].number, &out_result, &out_data, &out_n_data, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = pv_take_bytes (out_data, out_n_data);
  return status;
}

static const PvFunction pv_stream_recv_function = {
  .name = "pv_stream_recv",
  .run = run_pv_stream_recv,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_stream_recv:
 * @self: a #PvStream
 * @nbytes: Upper limit of bytes to read.
 * @result: (out) (optional): Number of bytes read, which may be fewer than asked for; 0 at the end; -1 on failure; -2 when a non-blocking stream would have to wait.
 * @data: (out) (optional) (transfer full): Buffer to fill.
 * @error: return location for a #GError
 *
 * Reads data from a stream.
 *
 * Blocks until something arrives, unless the stream is non-blocking. Holes are read as zeros. At the end, and only then, call pv_stream_finish(); after a failure, pv_stream_abort().
 *
 * In C: `virStreamRecv`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.7.2
 */
gboolean 
pv_stream_recv (PvStream *self, gsize nbytes, gint *result, GBytes **data, GError **error)
{
  PvCall call = { .function = &pv_stream_recv_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  call.in[0].number = (gint64) nbytes;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, data);
  return TRUE;
}

/**
 * pv_stream_recv_async:
 * @self: a #PvStream
 * @nbytes: Upper limit of bytes to read.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_stream_recv(), without waiting. What the callback is given is for pv_stream_recv_finish().
 *
 * Since: 0.7.2
 */
void
pv_stream_recv_async (PvStream *self, gsize nbytes, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_stream_recv_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STREAM (self));
  call.in[0].number = (gint64) nbytes;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_stream_recv_finish:
 * @self: a #PvStream
 * @result_: what the callback was given
 * @result: (out) (optional): Number of bytes read, which may be fewer than asked for; 0 at the end; -1 on failure; -2 when a non-blocking stream would have to wait.
 * @data: (out) (optional) (transfer full): Buffer to fill.
 * @error: return location for a #GError
 *
 * The result of pv_stream_recv_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 0.7.2
 */
gboolean 
pv_stream_recv_finish (PvStream *self, GAsyncResult *result_, gint *result, GBytes **data, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  if (!pv_call_finish (self, &pv_stream_recv_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, data);
  return TRUE;
}

static int
run_pv_stream_recv_flags (PvCall *call, virErrorPtr *error)
{
  int out_result = 0;
  unsigned char *out_data = 0;
  size_t out_n_data = 0;
  int status;

  status = polyvirt_virStreamRecvFlags (call->handle, (size_t) call->in[0].number, (unsigned int) call->in[1].number, &out_result, &out_data, &out_n_data, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_result;
  call->out[1].pointer = pv_take_bytes (out_data, out_n_data);
  return status;
}

static const PvFunction pv_stream_recv_flags_function = {
  .name = "pv_stream_recv_flags",
  .run = run_pv_stream_recv_flags,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 2,
  .out = { NULL, (GDestroyNotify) g_bytes_unref },
};

/**
 * pv_stream_recv_flags:
 * @self: a #PvStream
 * @nbytes: Upper limit of bytes to read.
 * @flags: Combination of `StreamRecvFlagsValues` values.
 * @result: (out) (optional): Number of bytes read, which may be fewer than asked for; 0 at the end; -1 on failure; -2 when a non-blocking stream would have to wait; -3 in front of a hole.
 * @data: (out) (optional) (transfer full): Buffer to fill.
 * @error: return location for a #GError
 *
 * Reads data from a stream, with a choice of what happens at holes.
 *
 * Works like pv_stream_recv(); with %PV_STREAM_RECV_FLAGS_VALUES_STOP_AT_HOLE a hole is reported, and its length is to be had with pv_stream_recv_hole().
 *
 * In C: `virStreamRecvFlags`.
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 3.4.0
 */
gboolean 
pv_stream_recv_flags (PvStream *self, gsize nbytes, PvStreamRecvFlagsValues flags, gint *result, GBytes **data, GError **error)
{
  PvCall call = { .function = &pv_stream_recv_flags_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  call.in[0].number = (gint64) nbytes;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, data);
  return TRUE;
}

/**
 * pv_stream_recv_flags_async:
 * @self: a #PvStream
 * @nbytes: Upper limit of bytes to read.
 * @flags: Combination of `StreamRecvFlagsValues` values.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_stream_recv_flags(), without waiting. What the callback is given is for pv_stream_recv_flags_finish().
 *
 * Since: 3.4.0
 */
void
pv_stream_recv_flags_async (PvStream *self, gsize nbytes, PvStreamRecvFlagsValues flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_stream_recv_flags_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STREAM (self));
  call.in[0].number = (gint64) nbytes;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_stream_recv_flags_finish:
 * @self: a #PvStream
 * @result_: what the callback was given
 * @result: (out) (optional): Number of bytes read, which may be fewer than asked for; 0 at the end; -1 on failure; -2 when a non-blocking stream would have to wait; -3 in front of a hole.
 * @data: (out) (optional) (transfer full): Buffer to fill.
 * @error: return location for a #GError
 *
 * The result of pv_stream_recv_flags_async().
 *
 * Returns: (skip): %TRUE, or %FALSE with an error
 * Since: 3.4.0
 */
gboolean 
pv_stream_recv_flags_finish (PvStream *self, GAsyncResult *result_, gint *result, GBytes **data, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  if (!pv_call_finish (self, &pv_stream_recv_flags_function, result_, &call, error))
    return FALSE;
  if (result)
    *result = (gint) call.out[0].number;
  pv_call_give (&call, 1, data);
  return TRUE;
}

static int
run_pv_stream_send_hole (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStreamSendHole (call->handle, (long long) call->in[0].number, (unsigned int) call->in[1].number, error);
  return status;
}

static const PvFunction pv_stream_send_hole_function = {
  .name = "pv_stream_send_hole",
  .run = run_pv_stream_send_hole,
  .n_in = 2,
  .in = { PV_IN_NUMBER, PV_IN_NUMBER },
  .fields = NULL,
};

/**
 * pv_stream_send_hole:
 * @self: a #PvStream
 * @length: Length of the hole, in bytes.
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Announces a hole in the data that is sent, in place of zeros.
 *
 * Works only when the stream's call was made with its flag for sparse transfers, such as %PV_STORAGE_VOL_UPLOAD_FLAGS_SPARSE_STREAM. It may block even on a non-blocking stream.
 *
 * In C: `virStreamSendHole`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.4.0
 */
gboolean 
pv_stream_send_hole (PvStream *self, gint64 length, guint flags, GError **error)
{
  PvCall call = { .function = &pv_stream_send_hole_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  call.in[0].number = (gint64) length;
  call.in[1].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

/**
 * pv_stream_send_hole_async:
 * @self: a #PvStream
 * @length: Length of the hole, in bytes.
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_stream_send_hole(), without waiting. What the callback is given is for pv_stream_send_hole_finish().
 *
 * Since: 3.4.0
 */
void
pv_stream_send_hole_async (PvStream *self, gint64 length, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_stream_send_hole_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STREAM (self));
  call.in[0].number = (gint64) length;
  call.in[1].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_stream_send_hole_finish:
 * @self: a #PvStream
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_stream_send_hole_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 3.4.0
 */
gboolean 
pv_stream_send_hole_finish (PvStream *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  if (!pv_call_finish (self, &pv_stream_send_hole_function, result_, &call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_stream_recv_hole (PvCall *call, virErrorPtr *error)
{
  long long out_length = 0;
  int status;

  status = polyvirt_virStreamRecvHole (call->handle, (unsigned int) call->in[0].number, &out_length, error);
  if (status < 0)
    return status;
  call->out[0].number = (gint64) out_length;
  return status;
}

static const PvFunction pv_stream_recv_hole_function = {
  .name = "pv_stream_recv_hole",
  .run = run_pv_stream_recv_hole,
  .n_in = 1,
  .in = { PV_IN_NUMBER },
  .fields = NULL,
  .n_out = 1,
  .out = { NULL },
};

/**
 * pv_stream_recv_hole:
 * @self: a #PvStream
 * @flags: Reserved; pass 0.
 * @error: return location for a #GError
 *
 * Takes the hole that a stream stands in front of, and tells how long it is.
 *
 * To be called after pv_stream_recv_flags() has reported a hole.
 *
 * In C: `virStreamRecvHole`.
 *
 * Returns: Receives the length of the hole, in bytes; -1 with an error when it fails
 * Since: 3.4.0
 */
gint64 
pv_stream_recv_hole (PvStream *self, guint flags, GError **error)
{
  PvCall call = { .function = &pv_stream_recv_hole_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STREAM (self), -1);
  call.in[0].number = (gint64) flags;
  if (!pv_call_now (&call, error))
    return -1;
  return (gint64) call.out[0].number;
}

/**
 * pv_stream_recv_hole_async:
 * @self: a #PvStream
 * @flags: Reserved; pass 0.
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (nullable): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_stream_recv_hole(), without waiting. What the callback is given is for pv_stream_recv_hole_finish().
 *
 * Since: 3.4.0
 */
void
pv_stream_recv_hole_async (PvStream *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  PvCall call = { .function = &pv_stream_recv_hole_function, .self = (PvObject *) self };

  g_return_if_fail (PV_IS_STREAM (self));
  call.in[0].number = (gint64) flags;
  pv_call_later (&call, cancellable, callback, user_data);
}

/**
 * pv_stream_recv_hole_finish:
 * @self: a #PvStream
 * @result_: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_stream_recv_hole_async().
 *
 * Returns: Receives the length of the hole, in bytes; -1 with an error when it fails
 * Since: 3.4.0
 */
gint64 
pv_stream_recv_hole_finish (PvStream *self, GAsyncResult *result_, GError **error)
{
  PvCall call = { NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), -1);
  if (!pv_call_finish (self, &pv_stream_recv_hole_function, result_, &call, error))
    return -1;
  return (gint64) call.out[0].number;
}

static int
run_pv_stream_finish (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStreamFinish (call->handle, error);
  return status;
}

static const PvFunction pv_stream_finish_function = {
  .name = "pv_stream_finish",
  .run = run_pv_stream_finish,
};

/**
 * pv_stream_finish:
 * @self: a #PvStream
 * @error: return location for a #GError
 *
 * Ends a stream in good order and tells whether everything arrived.
 *
 * Waits for the other end to confirm, and reports errors that came up there after the last data was taken. Can be called from the stream's event callback.
 *
 * In C: `virStreamFinish`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.2
 */
gboolean 
pv_stream_finish (PvStream *self, GError **error)
{
  PvCall call = { .function = &pv_stream_finish_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}

static int
run_pv_stream_abort (PvCall *call, virErrorPtr *error)
{
  int status;

  status = polyvirt_virStreamAbort (call->handle, error);
  return status;
}

static const PvFunction pv_stream_abort_function = {
  .name = "pv_stream_abort",
  .run = run_pv_stream_abort,
};

/**
 * pv_stream_abort:
 * @self: a #PvStream
 * @error: return location for a #GError
 *
 * Ends a stream before its transfer is complete, or after an error.
 *
 * The other end is told to stop; what was transferred so far is of unknown state.
 *
 * In C: `virStreamAbort`.
 *
 * Returns: %TRUE, or %FALSE with an error
 * Since: 0.7.2
 */
gboolean 
pv_stream_abort (PvStream *self, GError **error)
{
  PvCall call = { .function = &pv_stream_abort_function, .self = (PvObject *) self };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  if (!pv_call_now (&call, error))
    return FALSE;
  return TRUE;
}
