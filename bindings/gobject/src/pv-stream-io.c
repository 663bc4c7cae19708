/* Streams as those of GIO, and whole transfers from and to them. */
#define _GNU_SOURCE
#include <errno.h>
#include <unistd.h>
#include <libvirt/libvirt.h>
#include "pv-call-private.h"
#include "pv-error-private.h"
#include "pv-events-private.h"
#include "pv-stream-io.h"

#define PV_TYPE_INPUT_STREAM (pv_input_stream_get_type ())
G_DECLARE_FINAL_TYPE (PvInputStream, pv_input_stream, PV, INPUT_STREAM, GInputStream)
#define PV_TYPE_OUTPUT_STREAM (pv_output_stream_get_type ())
G_DECLARE_FINAL_TYPE (PvOutputStream, pv_output_stream, PV, OUTPUT_STREAM, GOutputStream)

struct _PvInputStream
{
  GInputStream parent_instance;
  PvStream *stream;
};

struct _PvOutputStream
{
  GOutputStream parent_instance;
  PvStream *stream;
};

/**
 * PvIOStream:
 *
 * A #PvStream as a stream of GIO. Closing it finishes the transfer.
 */
struct _PvIOStream
{
  GIOStream parent_instance;
  PvStream *stream;
  PvInputStream *input;
  PvOutputStream *output;
};

G_DEFINE_TYPE (PvInputStream, pv_input_stream, G_TYPE_INPUT_STREAM)
G_DEFINE_TYPE (PvOutputStream, pv_output_stream, G_TYPE_OUTPUT_STREAM)
G_DEFINE_TYPE (PvIOStream, pv_io_stream, G_TYPE_IO_STREAM)

static virStreamPtr
native (PvStream *stream)
{
  return pv_object_get_handle (PV_OBJECT (stream));
}

static gboolean
told (GError **error)
{
  return pv_error_tell (pv_error_details_take (virSaveLastError ()), error);
}

/* What a transfer gave: -2 says that a stream that never waits would have to. */
static gssize
amount (int done, GError **error)
{
  if (done == -2)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK, "nothing can be transferred just now");
  else if (done < 0)
    told (error);
  return done < 0 ? -1 : done;
}

static gssize
input_read (GInputStream *input, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;
  return amount (virStreamRecv (native (((PvInputStream *) input)->stream), buffer, count), error);
}

static gssize
output_write (GOutputStream *output, const void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;
  return amount (virStreamSend (native (((PvOutputStream *) output)->stream), buffer, count), error);
}

static void
input_finalize (GObject *object)
{
  g_object_unref (((PvInputStream *) object)->stream);
  G_OBJECT_CLASS (pv_input_stream_parent_class)->finalize (object);
}

static void
output_finalize (GObject *object)
{
  g_object_unref (((PvOutputStream *) object)->stream);
  G_OBJECT_CLASS (pv_output_stream_parent_class)->finalize (object);
}

static void
pv_input_stream_class_init (PvInputStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = input_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = input_read;
}

static void
pv_output_stream_class_init (PvOutputStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = output_finalize;
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = output_write;
}

static void
pv_input_stream_init (PvInputStream *self)
{
  (void) self;
}

static void
pv_output_stream_init (PvOutputStream *self)
{
  (void) self;
}

static void
pv_io_stream_init (PvIOStream *self)
{
  (void) self;
}

static GInputStream *
get_input (GIOStream *stream)
{
  return G_INPUT_STREAM (PV_IO_STREAM (stream)->input);
}

static GOutputStream *
get_output (GIOStream *stream)
{
  return G_OUTPUT_STREAM (PV_IO_STREAM (stream)->output);
}

static gboolean
io_close (GIOStream *stream, GCancellable *cancellable, GError **error)
{
  virStreamPtr handle = native (PV_IO_STREAM (stream)->stream);

  if (!G_IO_STREAM_CLASS (pv_io_stream_parent_class)->close_fn (stream, cancellable, error))
    return FALSE;
  return virStreamFinish (handle) >= 0 || told (error);
}

/* A transfer that nobody closed is not known to be whole. */
static void
io_dispose (GObject *object)
{
  PvIOStream *self = PV_IO_STREAM (object);

  if (self->stream && !g_io_stream_is_closed (G_IO_STREAM (self)))
    virStreamAbort (native (self->stream));
  G_OBJECT_CLASS (pv_io_stream_parent_class)->dispose (object);
  g_clear_object (&self->input);
  g_clear_object (&self->output);
  g_clear_object (&self->stream);
}

static void
pv_io_stream_class_init (PvIOStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = io_dispose;
  G_IO_STREAM_CLASS (klass)->get_input_stream = get_input;
  G_IO_STREAM_CLASS (klass)->get_output_stream = get_output;
  G_IO_STREAM_CLASS (klass)->close_fn = io_close;
}

/**
 * pv_stream_get_io_stream:
 * @self: a #PvStream that a transfer was begun with
 *
 * Gives the stream to what reads and writes with GIO. Closing it finishes the transfer; when it goes without being
 * closed, the transfer is aborted.
 *
 * Returns: (transfer full): a #GIOStream
 */
GIOStream *
pv_stream_get_io_stream (PvStream *self)
{
  PvIOStream *io;

  g_return_val_if_fail (PV_IS_STREAM (self), NULL);
  io = g_object_new (PV_TYPE_IO_STREAM, NULL);
  io->stream = g_object_ref (self);
  io->input = g_object_new (PV_TYPE_INPUT_STREAM, NULL);
  io->input->stream = g_object_ref (self);
  io->output = g_object_new (PV_TYPE_OUTPUT_STREAM, NULL);
  io->output->stream = g_object_ref (self);
  return G_IO_STREAM (io);
}

/* A transfer between the library and a stream of GIO, whose own error wins. */
typedef struct
{
  gpointer stream;
  int fd;
  GError *error;
} Transfer;

static int
give (virStreamPtr stream, char *data, size_t n, void *opaque)
{
  Transfer *transfer = opaque;

  (void) stream;
  return (int) g_input_stream_read (transfer->stream, data, n, NULL, &transfer->error);
}

static int
take (virStreamPtr stream, const char *data, size_t n, void *opaque)
{
  Transfer *transfer = opaque;

  (void) stream;
  return g_output_stream_write_all (transfer->stream, data, n, NULL, NULL, &transfer->error) ? (int) n : -1;
}

static gboolean
ended (int status, Transfer *transfer, GError **error)
{
  if (status >= 0)
    return TRUE;
  if (!transfer->error)
    return told (error);
  g_propagate_error (error, g_steal_pointer (&transfer->error));
  return FALSE;
}

/**
 * pv_stream_send_all:
 * @self: a #PvStream that a transfer was begun with
 * @source: what to send, until its end
 * @error: return location for a #GError
 *
 * Sends all that a stream of GIO has. The transfer is to be finished with pv_stream_finish().
 *
 * Returns: %TRUE, or %FALSE with an error, after which the transfer is aborted
 */
gboolean
pv_stream_send_all (PvStream *self, GInputStream *source, GError **error)
{
  Transfer transfer = { source, -1, NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  g_return_val_if_fail (G_IS_INPUT_STREAM (source), FALSE);
  return ended (virStreamSendAll (native (self), give, &transfer), &transfer, error);
}

/**
 * pv_stream_recv_all:
 * @self: a #PvStream that a transfer was begun with
 * @sink: where to put what comes
 * @error: return location for a #GError
 *
 * Receives everything, into a stream of GIO. The transfer is to be finished with pv_stream_finish().
 *
 * Returns: %TRUE, or %FALSE with an error, after which the transfer is aborted
 */
gboolean
pv_stream_recv_all (PvStream *self, GOutputStream *sink, GError **error)
{
  Transfer transfer = { sink, -1, NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (sink), FALSE);
  return ended (virStreamRecvAll (native (self), take, &transfer), &transfer, error);
}

static void
send_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  (void) cancellable;
  if (pv_stream_send_all (source, data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
recv_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  (void) cancellable;
  if (pv_stream_recv_all (source, data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
later (PvStream *self, gpointer other, GTaskThreadFunc func, gpointer tag, GCancellable *cancellable,
       GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, g_object_ref (other), g_object_unref);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, func);
  g_object_unref (task);
}

/**
 * pv_stream_send_all_async:
 * @self: a #PvStream that a transfer was begun with
 * @source: what to send, until its end
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_stream_send_all(), without waiting.
 */
void
pv_stream_send_all_async (PvStream *self, GInputStream *source, GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_return_if_fail (PV_IS_STREAM (self));
  g_return_if_fail (G_IS_INPUT_STREAM (source));
  later (self, source, send_in_thread, pv_stream_send_all_async, cancellable, callback, user_data);
}

/**
 * pv_stream_send_all_finish:
 * @self: a #PvStream
 * @result: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_stream_send_all_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_stream_send_all_finish (PvStream *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * pv_stream_recv_all_async:
 * @self: a #PvStream that a transfer was begun with
 * @sink: where to put what comes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async): called when it is done
 * @user_data: handed to @callback
 *
 * Like pv_stream_recv_all(), without waiting.
 */
void
pv_stream_recv_all_async (PvStream *self, GOutputStream *sink, GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_return_if_fail (PV_IS_STREAM (self));
  g_return_if_fail (G_IS_OUTPUT_STREAM (sink));
  later (self, sink, recv_in_thread, pv_stream_recv_all_async, cancellable, callback, user_data);
}

/**
 * pv_stream_recv_all_finish:
 * @self: a #PvStream
 * @result: what the callback was given
 * @error: return location for a #GError
 *
 * The result of pv_stream_recv_all_async().
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_stream_recv_all_finish (PvStream *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}

static int
give_file (virStreamPtr stream, char *data, size_t n, void *opaque)
{
  (void) stream;
  return (int) read (((Transfer *) opaque)->fd, data, n);
}

static int
take_file (virStreamPtr stream, const char *data, size_t n, void *opaque)
{
  int fd = ((Transfer *) opaque)->fd;
  size_t done = 0;

  (void) stream;
  while (done < n) {
    ssize_t part = write (fd, data + done, n - done);

    if (part < 0 && errno == EINTR)
      continue;
    if (part <= 0)
      return -1;
    done += (size_t) part;
  }
  return (int) n;
}

/* Whether there are data here or a hole, and how much of it. At the end both are none. */
static int
look_for_hole (virStreamPtr stream, int *in_data, long long *length, void *opaque)
{
  int fd = ((Transfer *) opaque)->fd;
  off_t here = lseek (fd, 0, SEEK_CUR), end, data, next;

  (void) stream;
  if (here < 0 || (end = lseek (fd, 0, SEEK_END)) < 0)
    return -1;
  data = here < end ? lseek (fd, here, SEEK_DATA) : end;
  if (data < 0)
    data = errno == ENXIO ? end : here;
  *in_data = data == here && here < end;
  next = data;
  if (*in_data && (next = lseek (fd, here, SEEK_HOLE)) < 0)
    next = end;
  *length = next - here;
  return lseek (fd, here, SEEK_SET) < 0 ? -1 : 0;
}

static int
skip_in_file (virStreamPtr stream, long long length, void *opaque)
{
  (void) stream;
  return lseek (((Transfer *) opaque)->fd, (off_t) length, SEEK_CUR) < 0 ? -1 : 0;
}

/* A hole at the end makes the file longer too. */
static int
make_hole (virStreamPtr stream, long long length, void *opaque)
{
  int fd = ((Transfer *) opaque)->fd;
  off_t here = lseek (fd, (off_t) length, SEEK_CUR);

  (void) stream;
  return here < 0 || ftruncate (fd, here) < 0 ? -1 : 0;
}

/**
 * pv_stream_sparse_send_all:
 * @self: a #PvStream that a transfer was begun with
 * @fd: a file, whose holes are sent as holes
 * @error: return location for a #GError
 *
 * Sends a file from where it stands to its end. The transfer is to be finished with pv_stream_finish().
 *
 * Returns: %TRUE, or %FALSE with an error, after which the transfer is aborted
 */
gboolean
pv_stream_sparse_send_all (PvStream *self, gint fd, GError **error)
{
  Transfer transfer = { NULL, fd, NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  return ended (virStreamSparseSendAll (native (self), give_file, look_for_hole, skip_in_file, &transfer), &transfer,
                error);
}

/**
 * pv_stream_sparse_recv_all:
 * @self: a #PvStream that a transfer was begun with
 * @fd: a file that is written from where it stands, with holes where the stream has some
 * @error: return location for a #GError
 *
 * Receives everything into a file. The transfer is to be finished with pv_stream_finish().
 *
 * Returns: %TRUE, or %FALSE with an error, after which the transfer is aborted
 */
gboolean
pv_stream_sparse_recv_all (PvStream *self, gint fd, GError **error)
{
  Transfer transfer = { NULL, fd, NULL };

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  return ended (virStreamSparseRecvAll (native (self), take_file, make_hole, &transfer), &transfer, error);
}

static void
on_ready (virStreamPtr stream, int events, void *data)
{
  PvEvent *event = pv_event_new (data);

  (void) stream;
  g_value_set_flags (pv_event_value (event, PV_TYPE_STREAM_EVENT_TYPE), (guint) events);
  pv_event_send (event);
}

static int
no_ready (gpointer stream, int id)
{
  (void) id;
  return virStreamEventRemoveCallback (stream);
}

/**
 * pv_stream_event_add_callback:
 * @self: a #PvStream that never waits
 * @events: what to be told of
 * @error: return location for a #GError
 *
 * Asks for the signal #PvStream::ready, in the main context that is the thread's own now.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_stream_event_add_callback (PvStream *self, PvStreamEventType events, GError **error)
{
  PvRegistration *registration;

  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  registration = pv_registration_new (PV_OBJECT (self), "ready", NULL);
  if (virStreamEventAddCallback (native (self), (int) events, on_ready, pv_registration_ref (registration),
                                 pv_registration_unref) < 0) {
    told (error);
    pv_registration_unref (registration);
    pv_registration_unref (registration);
    return FALSE;
  }
  pv_registration_keep (registration, PV_OBJECT (self), on_ready, 0, no_ready);
  return TRUE;
}

/**
 * pv_stream_event_update_callback:
 * @self: a #PvStream
 * @events: what to be told of from now on
 * @error: return location for a #GError
 *
 * Asks for other events than before.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_stream_event_update_callback (PvStream *self, PvStreamEventType events, GError **error)
{
  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  return virStreamEventUpdateCallback (native (self), (int) events) >= 0 || told (error);
}

/**
 * pv_stream_event_remove_callback:
 * @self: a #PvStream
 * @error: return location for a #GError
 *
 * Wants the signal #PvStream::ready no more.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_stream_event_remove_callback (PvStream *self, GError **error)
{
  g_return_val_if_fail (PV_IS_STREAM (self), FALSE);
  if (virStreamEventRemoveCallback (native (self)) < 0)
    return told (error);
  pv_registration_end (PV_OBJECT (self), on_ready, 0);
  return TRUE;
}
