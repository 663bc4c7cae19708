/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: network-port. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvNetworkPort *pv_network_port_lookup_by_uuid (PvNetwork *self, GBytes *uuid, GError **error);
void pv_network_port_lookup_by_uuid_async (PvNetwork *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetworkPort *pv_network_port_lookup_by_uuid_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
PvNetworkPort *pv_network_port_lookup_by_uuid_string (PvNetwork *self, const gchar *uuidstr, GError **error);
void pv_network_port_lookup_by_uuid_string_async (PvNetwork *self, const gchar *uuidstr, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetworkPort *pv_network_port_lookup_by_uuid_string_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
PvNetworkPort *pv_network_port_create_xml (PvNetwork *self, const gchar *xmldesc, PvNetworkPortCreateFlags flags, GError **error);
void pv_network_port_create_xml_async (PvNetwork *self, const gchar *xmldesc, PvNetworkPortCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNetworkPort *pv_network_port_create_xml_finish (PvNetwork *self, GAsyncResult *result_, GError **error);
PvNetwork *pv_network_port_get_network (PvNetworkPort *self, GError **error);
gchar *pv_network_port_get_xml_desc (PvNetworkPort *self, guint flags, GError **error);
void pv_network_port_get_xml_desc_async (PvNetworkPort *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_network_port_get_xml_desc_finish (PvNetworkPort *self, GAsyncResult *result_, GError **error);
GBytes *pv_network_port_get_uuid (PvNetworkPort *self, GError **error);
gchar *pv_network_port_get_uuid_string (PvNetworkPort *self, GError **error);
gboolean pv_network_port_set_parameters (PvNetworkPort *self, GVariant *params, guint flags, GError **error);
void pv_network_port_set_parameters_async (PvNetworkPort *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_port_set_parameters_finish (PvNetworkPort *self, GAsyncResult *result_, GError **error);
GVariant *pv_network_port_get_parameters (PvNetworkPort *self, guint flags, GError **error);
void pv_network_port_get_parameters_async (PvNetworkPort *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_network_port_get_parameters_finish (PvNetworkPort *self, GAsyncResult *result_, GError **error);
gboolean pv_network_port_delete (PvNetworkPort *self, guint flags, GError **error);
void pv_network_port_delete_async (PvNetworkPort *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_network_port_delete_finish (PvNetworkPort *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_network_list_all_ports (PvNetwork *self, guint flags, GError **error);
void pv_network_list_all_ports_async (PvNetwork *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_network_list_all_ports_finish (PvNetwork *self, GAsyncResult *result_, GError **error);

G_END_DECLS
