/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-migration. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvDomain *pv_domain_migrate (PvDomain *self, PvConnect *dconn, PvDomainMigrateFlags flags, const gchar *dname, const gchar *uri, gulong bandwidth, GError **error);
void pv_domain_migrate_async (PvDomain *self, PvConnect *dconn, PvDomainMigrateFlags flags, const gchar *dname, const gchar *uri, gulong bandwidth, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomain *pv_domain_migrate_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvDomain *pv_domain_migrate2 (PvDomain *self, PvConnect *dconn, const gchar *dxml, PvDomainMigrateFlags flags, const gchar *dname, const gchar *uri, gulong bandwidth, GError **error);
void pv_domain_migrate2_async (PvDomain *self, PvConnect *dconn, const gchar *dxml, PvDomainMigrateFlags flags, const gchar *dname, const gchar *uri, gulong bandwidth, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomain *pv_domain_migrate2_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvDomain *pv_domain_migrate3 (PvDomain *self, PvConnect *dconn, GVariant *params, PvDomainMigrateFlags flags, GError **error);
void pv_domain_migrate3_async (PvDomain *self, PvConnect *dconn, GVariant *params, PvDomainMigrateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomain *pv_domain_migrate3_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_migrate_to_uri (PvDomain *self, const gchar *duri, PvDomainMigrateFlags flags, const gchar *dname, gulong bandwidth, GError **error);
void pv_domain_migrate_to_uri_async (PvDomain *self, const gchar *duri, PvDomainMigrateFlags flags, const gchar *dname, gulong bandwidth, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_migrate_to_uri_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_migrate_to_uri2 (PvDomain *self, const gchar *dconnuri, const gchar *miguri, const gchar *dxml, PvDomainMigrateFlags flags, const gchar *dname, gulong bandwidth, GError **error);
void pv_domain_migrate_to_uri2_async (PvDomain *self, const gchar *dconnuri, const gchar *miguri, const gchar *dxml, PvDomainMigrateFlags flags, const gchar *dname, gulong bandwidth, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_migrate_to_uri2_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_migrate_to_uri3 (PvDomain *self, const gchar *dconnuri, GVariant *params, PvDomainMigrateFlags flags, GError **error);
void pv_domain_migrate_to_uri3_async (PvDomain *self, const gchar *dconnuri, GVariant *params, PvDomainMigrateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_migrate_to_uri3_finish (PvDomain *self, GAsyncResult *result_, GError **error);
guint64 pv_domain_migrate_get_max_downtime (PvDomain *self, guint flags, GError **error);
void pv_domain_migrate_get_max_downtime_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
guint64 pv_domain_migrate_get_max_downtime_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_migrate_set_max_downtime (PvDomain *self, guint64 downtime, guint flags, GError **error);
void pv_domain_migrate_set_max_downtime_async (PvDomain *self, guint64 downtime, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_migrate_set_max_downtime_finish (PvDomain *self, GAsyncResult *result_, GError **error);
guint64 pv_domain_migrate_get_compression_cache (PvDomain *self, guint flags, GError **error);
void pv_domain_migrate_get_compression_cache_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
guint64 pv_domain_migrate_get_compression_cache_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_migrate_set_compression_cache (PvDomain *self, guint64 cache_size, guint flags, GError **error);
void pv_domain_migrate_set_compression_cache_async (PvDomain *self, guint64 cache_size, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_migrate_set_compression_cache_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_migrate_set_max_speed (PvDomain *self, gulong bandwidth, PvDomainMigrateMaxSpeedFlags flags, GError **error);
void pv_domain_migrate_set_max_speed_async (PvDomain *self, gulong bandwidth, PvDomainMigrateMaxSpeedFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_migrate_set_max_speed_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gulong pv_domain_migrate_get_max_speed (PvDomain *self, PvDomainMigrateMaxSpeedFlags flags, GError **error);
void pv_domain_migrate_get_max_speed_async (PvDomain *self, PvDomainMigrateMaxSpeedFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gulong pv_domain_migrate_get_max_speed_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_migrate_start_post_copy (PvDomain *self, guint flags, GError **error);
void pv_domain_migrate_start_post_copy_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_migrate_start_post_copy_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
