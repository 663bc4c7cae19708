/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: storage-pool. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvConnect *pv_storage_pool_get_connect (PvStoragePool *self, GError **error);
gchar *pv_connect_get_storage_pool_capabilities (PvConnect *self, guint flags, GError **error);
void pv_connect_get_storage_pool_capabilities_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_get_storage_pool_capabilities_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gint pv_connect_num_of_storage_pools (PvConnect *self, GError **error);
void pv_connect_num_of_storage_pools_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_num_of_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_list_storage_pools (PvConnect *self, GError **error);
void pv_connect_list_storage_pools_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_list_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gint pv_connect_num_of_defined_storage_pools (PvConnect *self, GError **error);
void pv_connect_num_of_defined_storage_pools_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_num_of_defined_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_list_defined_storage_pools (PvConnect *self, GError **error);
void pv_connect_list_defined_storage_pools_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_list_defined_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_list_all_storage_pools (PvConnect *self, PvConnectListAllStoragePoolsFlags flags, GError **error);
void pv_connect_list_all_storage_pools_async (PvConnect *self, PvConnectListAllStoragePoolsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_list_all_storage_pools_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_find_storage_pool_sources (PvConnect *self, const gchar *type, const gchar *src_spec, guint flags, GError **error);
void pv_connect_find_storage_pool_sources_async (PvConnect *self, const gchar *type, const gchar *src_spec, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_find_storage_pool_sources_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvStoragePool *pv_connect_storage_pool_lookup_by_name (PvConnect *self, const gchar *name, GError **error);
void pv_connect_storage_pool_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStoragePool *pv_connect_storage_pool_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvStoragePool *pv_connect_storage_pool_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error);
void pv_connect_storage_pool_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStoragePool *pv_connect_storage_pool_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvStoragePool *pv_connect_storage_pool_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error);
void pv_connect_storage_pool_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStoragePool *pv_connect_storage_pool_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvStoragePool *pv_storage_vol_storage_pool_lookup_by_volume (PvStorageVol *self, GError **error);
void pv_storage_vol_storage_pool_lookup_by_volume_async (PvStorageVol *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStoragePool *pv_storage_vol_storage_pool_lookup_by_volume_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
PvStoragePool *pv_connect_storage_pool_lookup_by_target_path (PvConnect *self, const gchar *path, GError **error);
void pv_connect_storage_pool_lookup_by_target_path_async (PvConnect *self, const gchar *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStoragePool *pv_connect_storage_pool_lookup_by_target_path_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvStoragePool *pv_connect_storage_pool_create_xml (PvConnect *self, const gchar *xml_desc, PvStoragePoolCreateFlags flags, GError **error);
void pv_connect_storage_pool_create_xml_async (PvConnect *self, const gchar *xml_desc, PvStoragePoolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStoragePool *pv_connect_storage_pool_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvStoragePool *pv_connect_storage_pool_define_xml (PvConnect *self, const gchar *xml_desc, PvStoragePoolDefineFlags flags, GError **error);
void pv_connect_storage_pool_define_xml_async (PvConnect *self, const gchar *xml_desc, PvStoragePoolDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStoragePool *pv_connect_storage_pool_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_build (PvStoragePool *self, PvStoragePoolBuildFlags flags, GError **error);
void pv_storage_pool_build_async (PvStoragePool *self, PvStoragePoolBuildFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_build_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_undefine (PvStoragePool *self, GError **error);
void pv_storage_pool_undefine_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_undefine_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_create (PvStoragePool *self, PvStoragePoolCreateFlags flags, GError **error);
void pv_storage_pool_create_async (PvStoragePool *self, PvStoragePoolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_create_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_destroy (PvStoragePool *self, GError **error);
void pv_storage_pool_destroy_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_destroy_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_delete (PvStoragePool *self, PvStoragePoolDeleteFlags flags, GError **error);
void pv_storage_pool_delete_async (PvStoragePool *self, PvStoragePoolDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_delete_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_refresh (PvStoragePool *self, guint flags, GError **error);
void pv_storage_pool_refresh_async (PvStoragePool *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_refresh_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
const gchar *pv_storage_pool_get_name (PvStoragePool *self);
GBytes *pv_storage_pool_get_uuid (PvStoragePool *self, GError **error);
gchar *pv_storage_pool_get_uuid_string (PvStoragePool *self, GError **error);
PvStoragePoolInfo *pv_storage_pool_get_info (PvStoragePool *self, GError **error);
void pv_storage_pool_get_info_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStoragePoolInfo *pv_storage_pool_get_info_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gchar *pv_storage_pool_get_xml_desc (PvStoragePool *self, PvStorageXmlFlags flags, GError **error);
void pv_storage_pool_get_xml_desc_async (PvStoragePool *self, PvStorageXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_storage_pool_get_xml_desc_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_get_autostart (PvStoragePool *self, GError **error);
void pv_storage_pool_get_autostart_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_get_autostart_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_set_autostart (PvStoragePool *self, gboolean autostart, GError **error);
void pv_storage_pool_set_autostart_async (PvStoragePool *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_set_autostart_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_is_active (PvStoragePool *self, GError **error);
void pv_storage_pool_is_active_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_is_active_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_pool_is_persistent (PvStoragePool *self, GError **error);
void pv_storage_pool_is_persistent_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_pool_is_persistent_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gint pv_connect_storage_pool_event_register_any (PvConnect *self, PvStoragePool *pool, PvStoragePoolEventId event_id, GError **error);
void pv_connect_storage_pool_event_register_any_async (PvConnect *self, PvStoragePool *pool, PvStoragePoolEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_storage_pool_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_storage_pool_event_deregister_any (PvConnect *self, gint callback_id, GError **error);
void pv_connect_storage_pool_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_storage_pool_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);

G_END_DECLS
