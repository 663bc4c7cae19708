/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: nwfilter. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gint pv_connect_num_of_nw_filters (PvConnect *self, GError **error);
void pv_connect_num_of_nw_filters_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_num_of_nw_filters_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_list_nw_filters (PvConnect *self, GError **error);
void pv_connect_list_nw_filters_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_list_nw_filters_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_list_all_nw_filters (PvConnect *self, guint flags, GError **error);
void pv_connect_list_all_nw_filters_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_list_all_nw_filters_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNwFilter *pv_connect_nw_filter_lookup_by_name (PvConnect *self, const gchar *name, GError **error);
void pv_connect_nw_filter_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNwFilter *pv_connect_nw_filter_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNwFilter *pv_connect_nw_filter_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error);
void pv_connect_nw_filter_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNwFilter *pv_connect_nw_filter_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNwFilter *pv_connect_nw_filter_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error);
void pv_connect_nw_filter_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNwFilter *pv_connect_nw_filter_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNwFilter *pv_connect_nw_filter_define_xml (PvConnect *self, const gchar *xml_desc, GError **error);
void pv_connect_nw_filter_define_xml_async (PvConnect *self, const gchar *xml_desc, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNwFilter *pv_connect_nw_filter_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNwFilter *pv_connect_nw_filter_define_xml_flags (PvConnect *self, const gchar *xml_desc, PvNwFilterDefineFlags flags, GError **error);
void pv_connect_nw_filter_define_xml_flags_async (PvConnect *self, const gchar *xml_desc, PvNwFilterDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNwFilter *pv_connect_nw_filter_define_xml_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_nw_filter_undefine (PvNwFilter *self, GError **error);
void pv_nw_filter_undefine_async (PvNwFilter *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_nw_filter_undefine_finish (PvNwFilter *self, GAsyncResult *result_, GError **error);
const gchar *pv_nw_filter_get_name (PvNwFilter *self);
GBytes *pv_nw_filter_get_uuid (PvNwFilter *self, GError **error);
gchar *pv_nw_filter_get_uuid_string (PvNwFilter *self, GError **error);
gchar *pv_nw_filter_get_xml_desc (PvNwFilter *self, guint flags, GError **error);
void pv_nw_filter_get_xml_desc_async (PvNwFilter *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_nw_filter_get_xml_desc_finish (PvNwFilter *self, GAsyncResult *result_, GError **error);

G_END_DECLS
