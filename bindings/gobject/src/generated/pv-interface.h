/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: interface. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvConnect *pv_interface_get_connect (PvInterface *self, GError **error);
gint pv_connect_num_of_interfaces (PvConnect *self, GError **error);
void pv_connect_num_of_interfaces_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_num_of_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_list_interfaces (PvConnect *self, GError **error);
void pv_connect_list_interfaces_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_list_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gint pv_connect_num_of_defined_interfaces (PvConnect *self, GError **error);
void pv_connect_num_of_defined_interfaces_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_num_of_defined_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_list_defined_interfaces (PvConnect *self, GError **error);
void pv_connect_list_defined_interfaces_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_list_defined_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_list_all_interfaces (PvConnect *self, PvConnectListAllInterfacesFlags flags, GError **error);
void pv_connect_list_all_interfaces_async (PvConnect *self, PvConnectListAllInterfacesFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_list_all_interfaces_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvInterface *pv_connect_interface_lookup_by_name (PvConnect *self, const gchar *name, GError **error);
void pv_connect_interface_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvInterface *pv_connect_interface_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvInterface *pv_connect_interface_lookup_by_mac_string (PvConnect *self, const gchar *mac, GError **error);
void pv_connect_interface_lookup_by_mac_string_async (PvConnect *self, const gchar *mac, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvInterface *pv_connect_interface_lookup_by_mac_string_finish (PvConnect *self, GAsyncResult *result_, GError **error);
const gchar *pv_interface_get_name (PvInterface *self);
const gchar *pv_interface_get_mac_string (PvInterface *self);
gchar *pv_interface_get_xml_desc (PvInterface *self, PvInterfaceXmlFlags flags, GError **error);
void pv_interface_get_xml_desc_async (PvInterface *self, PvInterfaceXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_interface_get_xml_desc_finish (PvInterface *self, GAsyncResult *result_, GError **error);
PvInterface *pv_connect_interface_define_xml (PvConnect *self, const gchar *xml_desc, PvInterfaceDefineFlags flags, GError **error);
void pv_connect_interface_define_xml_async (PvConnect *self, const gchar *xml_desc, PvInterfaceDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvInterface *pv_connect_interface_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_interface_undefine (PvInterface *self, GError **error);
void pv_interface_undefine_async (PvInterface *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_interface_undefine_finish (PvInterface *self, GAsyncResult *result_, GError **error);
gboolean pv_interface_create (PvInterface *self, guint flags, GError **error);
void pv_interface_create_async (PvInterface *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_interface_create_finish (PvInterface *self, GAsyncResult *result_, GError **error);
gboolean pv_interface_destroy (PvInterface *self, guint flags, GError **error);
void pv_interface_destroy_async (PvInterface *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_interface_destroy_finish (PvInterface *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_interface_change_begin (PvConnect *self, guint flags, GError **error);
void pv_connect_interface_change_begin_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_interface_change_begin_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_interface_change_commit (PvConnect *self, guint flags, GError **error);
void pv_connect_interface_change_commit_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_interface_change_commit_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_interface_change_rollback (PvConnect *self, guint flags, GError **error);
void pv_connect_interface_change_rollback_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_interface_change_rollback_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_interface_is_active (PvInterface *self, GError **error);
void pv_interface_is_active_async (PvInterface *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_interface_is_active_finish (PvInterface *self, GAsyncResult *result_, GError **error);

G_END_DECLS
