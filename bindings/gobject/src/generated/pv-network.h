/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: network. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvConnect *pv_network_get_connect (PvNetwork *self, GError **error);
gint pv_connect_num_of_networks (PvConnect *self, GError **error);
void pv_connect_num_of_networks_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_num_of_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_list_networks (PvConnect *self, GError **error);
void pv_connect_list_networks_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_list_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gint pv_connect_num_of_defined_networks (PvConnect *self, GError **error);
void pv_connect_num_of_defined_networks_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_num_of_defined_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_list_defined_networks (PvConnect *self, GError **error);
void pv_connect_list_defined_networks_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_list_defined_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_list_all_networks (PvConnect *self, PvConnectListAllNetworksFlags flags, GError **error);
void pv_connect_list_all_networks_async (PvConnect *self, PvConnectListAllNetworksFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_list_all_networks_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNetwork *pv_connect_network_lookup_by_name (PvConnect *self, const gchar *name, GError **error);
void pv_connect_network_lookup_by_name_async (PvConnect *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetwork *pv_connect_network_lookup_by_name_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNetwork *pv_connect_network_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error);
void pv_connect_network_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetwork *pv_connect_network_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNetwork *pv_connect_network_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error);
void pv_connect_network_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetwork *pv_connect_network_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNetwork *pv_connect_network_create_xml (PvConnect *self, const gchar *xml_desc, GError **error);
void pv_connect_network_create_xml_async (PvConnect *self, const gchar *xml_desc, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetwork *pv_connect_network_create_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNetwork *pv_connect_network_create_xml_flags (PvConnect *self, const gchar *xml_desc, PvNetworkCreateFlags flags, GError **error);
void pv_connect_network_create_xml_flags_async (PvConnect *self, const gchar *xml_desc, PvNetworkCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetwork *pv_connect_network_create_xml_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNetwork *pv_connect_network_define_xml (PvConnect *self, const gchar *xml_desc, GError **error);
void pv_connect_network_define_xml_async (PvConnect *self, const gchar *xml_desc, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetwork *pv_connect_network_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNetwork *pv_connect_network_define_xml_flags (PvConnect *self, const gchar *xml_desc, PvNetworkDefineFlags flags, GError **error);
void pv_connect_network_define_xml_flags_async (PvConnect *self, const gchar *xml_desc, PvNetworkDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetwork *pv_connect_network_define_xml_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_network_undefine (PvNetwork *self, GError **error);
void pv_network_undefine_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_undefine_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gboolean pv_network_update (PvNetwork *self, PvNetworkUpdateCommand command, PvNetworkUpdateSection section, gint parent_index, const gchar *xml, PvNetworkUpdateFlags flags, GError **error);
void pv_network_update_async (PvNetwork *self, PvNetworkUpdateCommand command, PvNetworkUpdateSection section, gint parent_index, const gchar *xml, PvNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_update_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gboolean pv_network_create (PvNetwork *self, GError **error);
void pv_network_create_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_create_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gboolean pv_network_destroy (PvNetwork *self, GError **error);
void pv_network_destroy_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_destroy_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
const gchar *pv_network_get_name (PvNetwork *self);
GBytes *pv_network_get_uuid (PvNetwork *self, GError **error);
gchar *pv_network_get_uuid_string (PvNetwork *self, GError **error);
gchar *pv_network_get_xml_desc (PvNetwork *self, PvNetworkXmlFlags flags, GError **error);
void pv_network_get_xml_desc_async (PvNetwork *self, PvNetworkXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_network_get_xml_desc_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gchar *pv_network_get_bridge_name (PvNetwork *self, GError **error);
void pv_network_get_bridge_name_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_network_get_bridge_name_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gboolean pv_network_get_autostart (PvNetwork *self, GError **error);
void pv_network_get_autostart_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_get_autostart_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gboolean pv_network_set_autostart (PvNetwork *self, gboolean autostart, GError **error);
void pv_network_set_autostart_async (PvNetwork *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_set_autostart_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gboolean pv_network_is_active (PvNetwork *self, GError **error);
void pv_network_is_active_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_is_active_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gboolean pv_network_is_persistent (PvNetwork *self, GError **error);
void pv_network_is_persistent_async (PvNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_is_persistent_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_network_get_dhcp_leases (PvNetwork *self, const gchar *mac, guint flags, GError **error);
void pv_network_get_dhcp_leases_async (PvNetwork *self, const gchar *mac, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_network_get_dhcp_leases_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gint pv_connect_network_event_register_any (PvConnect *self, PvNetwork *net, PvNetworkEventId event_id, GError **error);
void pv_connect_network_event_register_any_async (PvConnect *self, PvNetwork *net, PvNetworkEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_network_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_network_event_deregister_any (PvConnect *self, gint callback_id, GError **error);
void pv_connect_network_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_network_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_network_set_metadata (PvNetwork *self, PvNetworkMetadataType type, const gchar *metadata, const gchar *key, const gchar *uri, PvNetworkUpdateFlags flags, GError **error);
void pv_network_set_metadata_async (PvNetwork *self, PvNetworkMetadataType type, const gchar *metadata, const gchar *key, const gchar *uri, PvNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_set_metadata_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
gchar *pv_network_get_metadata (PvNetwork *self, PvNetworkMetadataType type, const gchar *uri, PvNetworkUpdateFlags flags, GError **error);
void pv_network_get_metadata_async (PvNetwork *self, PvNetworkMetadataType type, const gchar *uri, PvNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_network_get_metadata_finish (PvNetwork *self, GAsyncResult *result_, GError **error);

G_END_DECLS
