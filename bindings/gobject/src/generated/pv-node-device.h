/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: node-device. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gint pv_connect_node_num_of_devices (PvConnect *self, const gchar *cap, guint flags, GError **error);
void pv_connect_node_num_of_devices_async (PvConnect *self, const gchar *cap, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_node_num_of_devices_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_node_list_devices (PvConnect *self, const gchar *cap, guint flags, GError **error);
void pv_connect_node_list_devices_async (PvConnect *self, const gchar *cap, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_node_list_devices_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_list_all_node_devices (PvConnect *self, PvConnectListAllNodeDeviceFlags flags, GError **error);
void pv_connect_list_all_node_devices_async (PvConnect *self, PvConnectListAllNodeDeviceFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_list_all_node_devices_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNodeDevice *pv_connect_node_device_lookup_by_name (PvConnect *self, const gchar *name, GError **error);
void pv_connect_node_device_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNodeDevice *pv_connect_node_device_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNodeDevice *pv_connect_node_device_lookup_scsi_host_by_wwn (PvConnect *self, const gchar *wwnn, const gchar *wwpn, guint flags, GError **error);
void pv_connect_node_device_lookup_scsi_host_by_wwn_async (PvConnect *self, const gchar *wwnn, const gchar *wwpn, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNodeDevice *pv_connect_node_device_lookup_scsi_host_by_wwn_finish (PvConnect *self, GAsyncResult *result_, GError **error);
const gchar *pv_node_device_get_name (PvNodeDevice *self);
gchar *pv_node_device_get_parent (PvNodeDevice *self, GError **error);
void pv_node_device_get_parent_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_node_device_get_parent_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gint pv_node_device_num_of_caps (PvNodeDevice *self, GError **error);
void pv_node_device_num_of_caps_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_node_device_num_of_caps_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gchar **pv_node_device_list_caps (PvNodeDevice *self, GError **error);
void pv_node_device_list_caps_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_node_device_list_caps_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gchar *pv_node_device_get_xml_desc (PvNodeDevice *self, PvNodeDeviceXmlFlags flags, GError **error);
void pv_node_device_get_xml_desc_async (PvNodeDevice *self, PvNodeDeviceXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_node_device_get_xml_desc_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_dettach (PvNodeDevice *self, GError **error);
void pv_node_device_dettach_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_dettach_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_detach_flags (PvNodeDevice *self, const gchar *driver_name, guint flags, GError **error);
void pv_node_device_detach_flags_async (PvNodeDevice *self, const gchar *driver_name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_detach_flags_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_re_attach (PvNodeDevice *self, GError **error);
void pv_node_device_re_attach_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_re_attach_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_reset (PvNodeDevice *self, GError **error);
void pv_node_device_reset_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_reset_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
PvNodeDevice *pv_connect_node_device_create_xml (PvConnect *self, const gchar *xml_desc, PvNodeDeviceCreateXmlFlags flags, GError **error);
void pv_connect_node_device_create_xml_async (PvConnect *self, const gchar *xml_desc, PvNodeDeviceCreateXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNodeDevice *pv_connect_node_device_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_destroy (PvNodeDevice *self, GError **error);
void pv_node_device_destroy_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_destroy_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
PvNodeDevice *pv_connect_node_device_define_xml (PvConnect *self, const gchar *xml_desc, PvNodeDeviceDefineXmlFlags flags, GError **error);
void pv_connect_node_device_define_xml_async (PvConnect *self, const gchar *xml_desc, PvNodeDeviceDefineXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNodeDevice *pv_connect_node_device_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_undefine (PvNodeDevice *self, guint flags, GError **error);
void pv_node_device_undefine_async (PvNodeDevice *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_undefine_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_create (PvNodeDevice *self, guint flags, GError **error);
void pv_node_device_create_async (PvNodeDevice *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_create_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_set_autostart (PvNodeDevice *self, gboolean autostart, GError **error);
void pv_node_device_set_autostart_async (PvNodeDevice *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_set_autostart_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_get_autostart (PvNodeDevice *self, GError **error);
void pv_node_device_get_autostart_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_get_autostart_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_is_persistent (PvNodeDevice *self, GError **error);
void pv_node_device_is_persistent_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_is_persistent_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_is_active (PvNodeDevice *self, GError **error);
void pv_node_device_is_active_async (PvNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_is_active_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gboolean pv_node_device_update (PvNodeDevice *self, const gchar *xml_desc, PvNodeDeviceUpdateFlags flags, GError **error);
void pv_node_device_update_async (PvNodeDevice *self, const gchar *xml_desc, PvNodeDeviceUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_node_device_update_finish (PvNodeDevice *self, GAsyncResult *result_, GError **error);
gint pv_connect_node_device_event_register_any (PvConnect *self, PvNodeDevice *dev, PvNodeDeviceEventId event_id, GError **error);
void pv_connect_node_device_event_register_any_async (PvConnect *self, PvNodeDevice *dev, PvNodeDeviceEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_node_device_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_node_device_event_deregister_any (PvConnect *self, gint callback_id, GError **error);
void pv_connect_node_device_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_node_device_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);

G_END_DECLS
