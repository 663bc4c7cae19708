/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: stream. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvStream *pv_connect_stream_new (PvConnect *self, PvStreamFlags flags, GError **error);
void pv_connect_stream_new_async (PvConnect *self, PvStreamFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStream *pv_connect_stream_new_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gint pv_stream_send (PvStream *self, GBytes *data, GError **error);
void pv_stream_send_async (PvStream *self, GBytes *data, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_stream_send_finish (PvStream *self, GAsyncResult *result_, GError **error);
gboolean pv_stream_recv (PvStream *self, gsize nbytes, gint *result, GBytes **data, GError **error);
void pv_stream_recv_async (PvStream *self, gsize nbytes, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_stream_recv_finish (PvStream *self, GAsyncResult *result_, gint *result, GBytes **data, GError **error);
gboolean pv_stream_recv_flags (PvStream *self, gsize nbytes, PvStreamRecvFlagsValues flags, gint *result, GBytes **data, GError **error);
void pv_stream_recv_flags_async (PvStream *self, gsize nbytes, PvStreamRecvFlagsValues flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_stream_recv_flags_finish (PvStream *self, GAsyncResult *result_, gint *result, GBytes **data, GError **error);
gboolean pv_stream_send_hole (PvStream *self, gint64 length, guint flags, GError **error);
void pv_stream_send_hole_async (PvStream *self, gint64 length, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_stream_send_hole_finish (PvStream *self, GAsyncResult *result_, GError **error);
gint64 pv_stream_recv_hole (PvStream *self, guint flags, GError **error);
void pv_stream_recv_hole_async (PvStream *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint64 pv_stream_recv_hole_finish (PvStream *self, GAsyncResult *result_, GError **error);
gboolean pv_stream_finish (PvStream *self, GError **error);
gboolean pv_stream_abort (PvStream *self, GError **error);

G_END_DECLS
