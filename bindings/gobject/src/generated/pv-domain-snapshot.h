/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-snapshot. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

const gchar *pv_domain_snapshot_get_name (PvDomainSnapshot *self);
PvDomain *pv_domain_snapshot_get_domain (PvDomainSnapshot *self, GError **error);
PvConnect *pv_domain_snapshot_get_connect (PvDomainSnapshot *self, GError **error);
PvDomainSnapshot *pv_domain_snapshot_create_xml (PvDomain *self, const gchar *xml_desc, PvDomainSnapshotCreateFlags flags, GError **error);
void pv_domain_snapshot_create_xml_async (PvDomain *self, const gchar *xml_desc, PvDomainSnapshotCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainSnapshot *pv_domain_snapshot_create_xml_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gchar *pv_domain_snapshot_get_xml_desc (PvDomainSnapshot *self, PvDomainSnapshotXmlFlags flags, GError **error);
void pv_domain_snapshot_get_xml_desc_async (PvDomainSnapshot *self, PvDomainSnapshotXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_domain_snapshot_get_xml_desc_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);
gint pv_domain_snapshot_num (PvDomain *self, PvDomainSnapshotListFlags flags, GError **error);
void pv_domain_snapshot_num_async (PvDomain *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_domain_snapshot_num_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gchar **pv_domain_snapshot_list_names (PvDomain *self, PvDomainSnapshotListFlags flags, GError **error);
void pv_domain_snapshot_list_names_async (PvDomain *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_domain_snapshot_list_names_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_domain_list_all_snapshots (PvDomain *self, PvDomainSnapshotListFlags flags, GError **error);
void pv_domain_list_all_snapshots_async (PvDomain *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_list_all_snapshots_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gint pv_domain_snapshot_num_children (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GError **error);
void pv_domain_snapshot_num_children_async (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_domain_snapshot_num_children_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);
gchar **pv_domain_snapshot_list_children_names (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GError **error);
void pv_domain_snapshot_list_children_names_async (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_domain_snapshot_list_children_names_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_domain_snapshot_list_all_children (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GError **error);
void pv_domain_snapshot_list_all_children_async (PvDomainSnapshot *self, PvDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_snapshot_list_all_children_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);
PvDomainSnapshot *pv_domain_snapshot_lookup_by_name (PvDomain *self, const gchar *name, guint flags, GError **error);
void pv_domain_snapshot_lookup_by_name_async (PvDomain *self, const gchar *name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainSnapshot *pv_domain_snapshot_lookup_by_name_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_has_current_snapshot (PvDomain *self, guint flags, GError **error);
void pv_domain_has_current_snapshot_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_has_current_snapshot_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvDomainSnapshot *pv_domain_snapshot_current (PvDomain *self, guint flags, GError **error);
void pv_domain_snapshot_current_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainSnapshot *pv_domain_snapshot_current_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvDomainSnapshot *pv_domain_snapshot_get_parent (PvDomainSnapshot *self, guint flags, GError **error);
void pv_domain_snapshot_get_parent_async (PvDomainSnapshot *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainSnapshot *pv_domain_snapshot_get_parent_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_snapshot_is_current (PvDomainSnapshot *self, guint flags, GError **error);
void pv_domain_snapshot_is_current_async (PvDomainSnapshot *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_snapshot_is_current_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_snapshot_has_metadata (PvDomainSnapshot *self, guint flags, GError **error);
void pv_domain_snapshot_has_metadata_async (PvDomainSnapshot *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_snapshot_has_metadata_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_snapshot_domain_revert_to_snapshot (PvDomainSnapshot *self, PvDomainSnapshotRevertFlags flags, GError **error);
void pv_domain_snapshot_domain_revert_to_snapshot_async (PvDomainSnapshot *self, PvDomainSnapshotRevertFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_snapshot_domain_revert_to_snapshot_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_snapshot_delete (PvDomainSnapshot *self, PvDomainSnapshotDeleteFlags flags, GError **error);
void pv_domain_snapshot_delete_async (PvDomainSnapshot *self, PvDomainSnapshotDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_snapshot_delete_finish (PvDomainSnapshot *self, GAsyncResult *result_, GError **error);

G_END_DECLS
