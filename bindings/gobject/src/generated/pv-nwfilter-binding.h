/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: nwfilter-binding. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvNwFilterBinding *pv_connect_nw_filter_binding_lookup_by_port_dev (PvConnect *self, const gchar *portdev, GError **error);
void pv_connect_nw_filter_binding_lookup_by_port_dev_async (PvConnect *self, const gchar *portdev, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNwFilterBinding *pv_connect_nw_filter_binding_lookup_by_port_dev_finish (PvConnect *self, GAsyncResult *result_, GError **error);
const gchar *pv_nw_filter_binding_get_port_dev (PvNwFilterBinding *self);
const gchar *pv_nw_filter_binding_get_filter_name (PvNwFilterBinding *self);
GPtrArray *pv_connect_list_all_nw_filter_bindings (PvConnect *self, guint flags, GError **error);
void pv_connect_list_all_nw_filter_bindings_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_list_all_nw_filter_bindings_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNwFilterBinding *pv_connect_nw_filter_binding_create_xml (PvConnect *self, const gchar *xml, PvNwFilterBindingCreateFlags flags, GError **error);
void pv_connect_nw_filter_binding_create_xml_async (PvConnect *self, const gchar *xml, PvNwFilterBindingCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNwFilterBinding *pv_connect_nw_filter_binding_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_nw_filter_binding_get_xml_desc (PvNwFilterBinding *self, guint flags, GError **error);
void pv_nw_filter_binding_get_xml_desc_async (PvNwFilterBinding *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_nw_filter_binding_get_xml_desc_finish (PvNwFilterBinding *self, GAsyncResult *result_, GError **error);
gboolean pv_nw_filter_binding_delete (PvNwFilterBinding *self, GError **error);
void pv_nw_filter_binding_delete_async (PvNwFilterBinding *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_nw_filter_binding_delete_finish (PvNwFilterBinding *self, GAsyncResult *result_, GError **error);

G_END_DECLS
