/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: admin. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gboolean pv_adm_initialize (GError **error);
PvAdmConnect *pv_adm_connect_open (const gchar *name, PvConnectFlags flags, GError **error);
void pv_adm_connect_open_async (const gchar *name, PvConnectFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvAdmConnect *pv_adm_connect_open_finish (GAsyncResult *result_, GError **error);
gint pv_adm_connect_close (PvAdmConnect *self, GError **error);
void pv_adm_connect_close_async (PvAdmConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_adm_connect_close_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_connect_is_alive (PvAdmConnect *self, GError **error);
void pv_adm_connect_is_alive_async (PvAdmConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_connect_is_alive_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_adm_connect_list_servers (PvAdmConnect *self, guint flags, GError **error);
void pv_adm_connect_list_servers_async (PvAdmConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_adm_connect_list_servers_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);
guint64 pv_adm_get_version (GError **error);
gchar *pv_adm_connect_get_uri (PvAdmConnect *self, GError **error);
guint64 pv_adm_connect_get_lib_version (PvAdmConnect *self, GError **error);
void pv_adm_connect_get_lib_version_async (PvAdmConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
guint64 pv_adm_connect_get_lib_version_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_connect_register_close_callback (PvAdmConnect *self, GError **error);
gboolean pv_adm_connect_unregister_close_callback (PvAdmConnect *self, GError **error);
const gchar *pv_adm_server_get_name (PvAdmServer *self);
PvAdmServer *pv_adm_connect_lookup_server (PvAdmConnect *self, const gchar *name, guint flags, GError **error);
void pv_adm_connect_lookup_server_async (PvAdmConnect *self, const gchar *name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvAdmServer *pv_adm_connect_lookup_server_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);
GVariant *pv_adm_server_get_thread_pool_parameters (PvAdmServer *self, guint flags, GError **error);
void pv_adm_server_get_thread_pool_parameters_async (PvAdmServer *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_adm_server_get_thread_pool_parameters_finish (PvAdmServer *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_server_set_thread_pool_parameters (PvAdmServer *self, GVariant *params, guint flags, GError **error);
void pv_adm_server_set_thread_pool_parameters_async (PvAdmServer *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_server_set_thread_pool_parameters_finish (PvAdmServer *self, GAsyncResult *result_, GError **error);
guint64 pv_adm_client_get_id (PvAdmClient *self, GError **error);
gint64 pv_adm_client_get_timestamp (PvAdmClient *self, GError **error);
PvClientTransport pv_adm_client_get_transport (PvAdmClient *self, GError **error);
GPtrArray *pv_adm_server_list_clients (PvAdmServer *self, guint flags, GError **error);
void pv_adm_server_list_clients_async (PvAdmServer *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_adm_server_list_clients_finish (PvAdmServer *self, GAsyncResult *result_, GError **error);
PvAdmClient *pv_adm_server_lookup_client (PvAdmServer *self, guint64 id, guint flags, GError **error);
void pv_adm_server_lookup_client_async (PvAdmServer *self, guint64 id, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvAdmClient *pv_adm_server_lookup_client_finish (PvAdmServer *self, GAsyncResult *result_, GError **error);
GVariant *pv_adm_client_get_info (PvAdmClient *self, guint flags, GError **error);
void pv_adm_client_get_info_async (PvAdmClient *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_adm_client_get_info_finish (PvAdmClient *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_client_close (PvAdmClient *self, guint flags, GError **error);
void pv_adm_client_close_async (PvAdmClient *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_client_close_finish (PvAdmClient *self, GAsyncResult *result_, GError **error);
GVariant *pv_adm_server_get_client_limits (PvAdmServer *self, guint flags, GError **error);
void pv_adm_server_get_client_limits_async (PvAdmServer *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_adm_server_get_client_limits_finish (PvAdmServer *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_server_set_client_limits (PvAdmServer *self, GVariant *params, guint flags, GError **error);
void pv_adm_server_set_client_limits_async (PvAdmServer *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_server_set_client_limits_finish (PvAdmServer *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_server_update_tls_files (PvAdmServer *self, guint flags, GError **error);
void pv_adm_server_update_tls_files_async (PvAdmServer *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_server_update_tls_files_finish (PvAdmServer *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_connect_get_logging_outputs (PvAdmConnect *self, guint flags, gint *result, gchar **outputs, GError **error);
void pv_adm_connect_get_logging_outputs_async (PvAdmConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_connect_get_logging_outputs_finish (PvAdmConnect *self, GAsyncResult *result_, gint *result, gchar **outputs, GError **error);
gboolean pv_adm_connect_get_logging_filters (PvAdmConnect *self, guint flags, gint *result, gchar **filters, GError **error);
void pv_adm_connect_get_logging_filters_async (PvAdmConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_connect_get_logging_filters_finish (PvAdmConnect *self, GAsyncResult *result_, gint *result, gchar **filters, GError **error);
gboolean pv_adm_connect_set_logging_outputs (PvAdmConnect *self, const gchar *outputs, guint flags, GError **error);
void pv_adm_connect_set_logging_outputs_async (PvAdmConnect *self, const gchar *outputs, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_connect_set_logging_outputs_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_connect_set_logging_filters (PvAdmConnect *self, const gchar *filters, guint flags, GError **error);
void pv_adm_connect_set_logging_filters_async (PvAdmConnect *self, const gchar *filters, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_connect_set_logging_filters_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_connect_set_daemon_timeout (PvAdmConnect *self, guint timeout, guint flags, GError **error);
void pv_adm_connect_set_daemon_timeout_async (PvAdmConnect *self, guint timeout, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_connect_set_daemon_timeout_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_adm_connect_daemon_shutdown (PvAdmConnect *self, PvAdmConnectDaemonShutdownFlags flags, GError **error);
void pv_adm_connect_daemon_shutdown_async (PvAdmConnect *self, PvAdmConnectDaemonShutdownFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_adm_connect_daemon_shutdown_finish (PvAdmConnect *self, GAsyncResult *result_, GError **error);

G_END_DECLS
