/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: storage-vol. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gint pv_storage_pool_num_of_volumes (PvStoragePool *self, GError **error);
void pv_storage_pool_num_of_volumes_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_storage_pool_num_of_volumes_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gchar **pv_storage_pool_list_volumes (PvStoragePool *self, GError **error);
void pv_storage_pool_list_volumes_async (PvStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_storage_pool_list_volumes_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_storage_pool_list_all_volumes (PvStoragePool *self, guint flags, GError **error);
void pv_storage_pool_list_all_volumes_async (PvStoragePool *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_storage_pool_list_all_volumes_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
PvConnect *pv_storage_vol_get_connect (PvStorageVol *self, GError **error);
PvStorageVol *pv_storage_pool_storage_vol_lookup_by_name (PvStoragePool *self, const gchar *name, GError **error);
void pv_storage_pool_storage_vol_lookup_by_name_async (PvStoragePool *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStorageVol *pv_storage_pool_storage_vol_lookup_by_name_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
PvStorageVol *pv_connect_storage_vol_lookup_by_key (PvConnect *self, const gchar *key, GError **error);
void pv_connect_storage_vol_lookup_by_key_async (PvConnect *self, const gchar *key, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStorageVol *pv_connect_storage_vol_lookup_by_key_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvStorageVol *pv_connect_storage_vol_lookup_by_path (PvConnect *self, const gchar *path, GError **error);
void pv_connect_storage_vol_lookup_by_path_async (PvConnect *self, const gchar *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStorageVol *pv_connect_storage_vol_lookup_by_path_finish (PvConnect *self, GAsyncResult *result_, GError **error);
const gchar *pv_storage_vol_get_name (PvStorageVol *self);
const gchar *pv_storage_vol_get_key (PvStorageVol *self);
PvStorageVol *pv_storage_pool_storage_vol_create_xml (PvStoragePool *self, const gchar *xmldesc, PvStorageVolCreateFlags flags, GError **error);
void pv_storage_pool_storage_vol_create_xml_async (PvStoragePool *self, const gchar *xmldesc, PvStorageVolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStorageVol *pv_storage_pool_storage_vol_create_xml_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
PvStorageVol *pv_storage_pool_storage_vol_create_xml_from (PvStoragePool *self, const gchar *xmldesc, PvStorageVol *clonevol, PvStorageVolCreateFlags flags, GError **error);
void pv_storage_pool_storage_vol_create_xml_from_async (PvStoragePool *self, const gchar *xmldesc, PvStorageVol *clonevol, PvStorageVolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStorageVol *pv_storage_pool_storage_vol_create_xml_from_finish (PvStoragePool *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_vol_download (PvStorageVol *self, PvStream *stream, guint64 offset, guint64 length, PvStorageVolDownloadFlags flags, GError **error);
void pv_storage_vol_download_async (PvStorageVol *self, PvStream *stream, guint64 offset, guint64 length, PvStorageVolDownloadFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_vol_download_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_vol_upload (PvStorageVol *self, PvStream *stream, guint64 offset, guint64 length, PvStorageVolUploadFlags flags, GError **error);
void pv_storage_vol_upload_async (PvStorageVol *self, PvStream *stream, guint64 offset, guint64 length, PvStorageVolUploadFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_vol_upload_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_vol_delete (PvStorageVol *self, PvStorageVolDeleteFlags flags, GError **error);
void pv_storage_vol_delete_async (PvStorageVol *self, PvStorageVolDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_vol_delete_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_vol_wipe (PvStorageVol *self, guint flags, GError **error);
void pv_storage_vol_wipe_async (PvStorageVol *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_vol_wipe_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_vol_wipe_pattern (PvStorageVol *self, PvStorageVolWipeAlgorithm algorithm, guint flags, GError **error);
void pv_storage_vol_wipe_pattern_async (PvStorageVol *self, PvStorageVolWipeAlgorithm algorithm, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_vol_wipe_pattern_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
PvStorageVolInfo *pv_storage_vol_get_info (PvStorageVol *self, GError **error);
void pv_storage_vol_get_info_async (PvStorageVol *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStorageVolInfo *pv_storage_vol_get_info_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
PvStorageVolInfo *pv_storage_vol_get_info_flags (PvStorageVol *self, PvStorageVolInfoFlags flags, GError **error);
void pv_storage_vol_get_info_flags_async (PvStorageVol *self, PvStorageVolInfoFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvStorageVolInfo *pv_storage_vol_get_info_flags_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
gchar *pv_storage_vol_get_xml_desc (PvStorageVol *self, guint flags, GError **error);
void pv_storage_vol_get_xml_desc_async (PvStorageVol *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_storage_vol_get_xml_desc_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
gchar *pv_storage_vol_get_path (PvStorageVol *self, GError **error);
void pv_storage_vol_get_path_async (PvStorageVol *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_storage_vol_get_path_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);
gboolean pv_storage_vol_resize (PvStorageVol *self, guint64 capacity, PvStorageVolResizeFlags flags, GError **error);
void pv_storage_vol_resize_async (PvStorageVol *self, guint64 capacity, PvStorageVolResizeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_storage_vol_resize_finish (PvStorageVol *self, GAsyncResult *result_, GError **error);

G_END_DECLS
