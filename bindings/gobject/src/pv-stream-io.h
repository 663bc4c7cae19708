/* Streams as those of GIO, and whole transfers. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

#define PV_TYPE_IO_STREAM (pv_io_stream_get_type ())
G_DECLARE_FINAL_TYPE (PvIOStream, pv_io_stream, PV, IO_STREAM, GIOStream)

GIOStream *pv_stream_get_io_stream (PvStream *self);

gboolean pv_stream_send_all (PvStream *self, GInputStream *source, GError **error);
void pv_stream_send_all_async (PvStream *self, GInputStream *source, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_stream_send_all_finish (PvStream *self, GAsyncResult *result, GError **error);
gboolean pv_stream_recv_all (PvStream *self, GOutputStream *sink, GError **error);
void pv_stream_recv_all_async (PvStream *self, GOutputStream *sink, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_stream_recv_all_finish (PvStream *self, GAsyncResult *result, GError **error);
gboolean pv_stream_sparse_send_all (PvStream *self, gint fd, GError **error);
gboolean pv_stream_sparse_recv_all (PvStream *self, gint fd, GError **error);

gboolean pv_stream_event_add_callback (PvStream *self, PvStreamEventType events, GError **error);
gboolean pv_stream_event_update_callback (PvStream *self, PvStreamEventType events, GError **error);
gboolean pv_stream_event_remove_callback (PvStream *self, GError **error);

G_END_DECLS
