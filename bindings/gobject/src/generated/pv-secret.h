/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: secret. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvConnect *pv_secret_get_connect (PvSecret *self, GError **error);
gint pv_connect_num_of_secrets (PvConnect *self, GError **error);
void pv_connect_num_of_secrets_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_num_of_secrets_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_list_secrets (PvConnect *self, GError **error);
void pv_connect_list_secrets_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_list_secrets_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_list_all_secrets (PvConnect *self, PvConnectListAllSecretsFlags flags, GError **error);
void pv_connect_list_all_secrets_async (PvConnect *self, PvConnectListAllSecretsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_list_all_secrets_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvSecret *pv_connect_secret_lookup_by_uuid (PvConnect *self, GBytes *uuid, GError **error);
void pv_connect_secret_lookup_by_uuid_async (PvConnect *self, GBytes *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvSecret *pv_connect_secret_lookup_by_uuid_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvSecret *pv_connect_secret_lookup_by_uuid_string (PvConnect *self, const gchar *uuid, GError **error);
void pv_connect_secret_lookup_by_uuid_string_async (PvConnect *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvSecret *pv_connect_secret_lookup_by_uuid_string_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvSecret *pv_connect_secret_lookup_by_usage (PvConnect *self, PvSecretUsageType usage_type, const gchar *usage_id, GError **error);
void pv_connect_secret_lookup_by_usage_async (PvConnect *self, PvSecretUsageType usage_type, const gchar *usage_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvSecret *pv_connect_secret_lookup_by_usage_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvSecret *pv_connect_secret_define_xml (PvConnect *self, const gchar *xml, PvSecretDefineFlags flags, GError **error);
void pv_connect_secret_define_xml_async (PvConnect *self, const gchar *xml, PvSecretDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvSecret *pv_connect_secret_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GBytes *pv_secret_get_uuid (PvSecret *self, GError **error);
gchar *pv_secret_get_uuid_string (PvSecret *self, GError **error);
PvSecretUsageType pv_secret_get_usage_type (PvSecret *self, GError **error);
const gchar *pv_secret_get_usage_id (PvSecret *self);
gchar *pv_secret_get_xml_desc (PvSecret *self, guint flags, GError **error);
void pv_secret_get_xml_desc_async (PvSecret *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_secret_get_xml_desc_finish (PvSecret *self, GAsyncResult *result_, GError **error);
gboolean pv_secret_set_value (PvSecret *self, GBytes *value, guint flags, GError **error);
void pv_secret_set_value_async (PvSecret *self, GBytes *value, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_secret_set_value_finish (PvSecret *self, GAsyncResult *result_, GError **error);
GBytes *pv_secret_get_value (PvSecret *self, guint flags, GError **error);
void pv_secret_get_value_async (PvSecret *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GBytes *pv_secret_get_value_finish (PvSecret *self, GAsyncResult *result_, GError **error);
gboolean pv_secret_undefine (PvSecret *self, GError **error);
void pv_secret_undefine_async (PvSecret *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_secret_undefine_finish (PvSecret *self, GAsyncResult *result_, GError **error);
gint pv_connect_secret_event_register_any (PvConnect *self, PvSecret *secret, PvSecretEventId event_id, GError **error);
void pv_connect_secret_event_register_any_async (PvConnect *self, PvSecret *secret, PvSecretEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_secret_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_secret_event_deregister_any (PvConnect *self, gint callback_id, GError **error);
void pv_connect_secret_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_secret_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);

G_END_DECLS
