/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-checkpoint. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

const gchar *pv_domain_checkpoint_get_name (PvDomainCheckpoint *self);
PvDomain *pv_domain_checkpoint_get_domain (PvDomainCheckpoint *self, GError **error);
PvConnect *pv_domain_checkpoint_get_connect (PvDomainCheckpoint *self, GError **error);
PvDomainCheckpoint *pv_domain_checkpoint_create_xml (PvDomain *self, const gchar *xml_desc, PvDomainCheckpointCreateFlags flags, GError **error);
void pv_domain_checkpoint_create_xml_async (PvDomain *self, const gchar *xml_desc, PvDomainCheckpointCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainCheckpoint *pv_domain_checkpoint_create_xml_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gchar *pv_domain_checkpoint_get_xml_desc (PvDomainCheckpoint *self, PvDomainCheckpointXmlFlags flags, GError **error);
void pv_domain_checkpoint_get_xml_desc_async (PvDomainCheckpoint *self, PvDomainCheckpointXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_domain_checkpoint_get_xml_desc_finish (PvDomainCheckpoint *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_domain_list_all_checkpoints (PvDomain *self, PvDomainCheckpointListFlags flags, GError **error);
void pv_domain_list_all_checkpoints_async (PvDomain *self, PvDomainCheckpointListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_list_all_checkpoints_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_domain_checkpoint_list_all_children (PvDomainCheckpoint *self, PvDomainCheckpointListFlags flags, GError **error);
void pv_domain_checkpoint_list_all_children_async (PvDomainCheckpoint *self, PvDomainCheckpointListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_checkpoint_list_all_children_finish (PvDomainCheckpoint *self, GAsyncResult *result_, GError **error);
PvDomainCheckpoint *pv_domain_checkpoint_lookup_by_name (PvDomain *self, const gchar *name, guint flags, GError **error);
void pv_domain_checkpoint_lookup_by_name_async (PvDomain *self, const gchar *name, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainCheckpoint *pv_domain_checkpoint_lookup_by_name_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvDomainCheckpoint *pv_domain_checkpoint_get_parent (PvDomainCheckpoint *self, guint flags, GError **error);
void pv_domain_checkpoint_get_parent_async (PvDomainCheckpoint *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainCheckpoint *pv_domain_checkpoint_get_parent_finish (PvDomainCheckpoint *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_checkpoint_delete (PvDomainCheckpoint *self, PvDomainCheckpointDeleteFlags flags, GError **error);
void pv_domain_checkpoint_delete_async (PvDomainCheckpoint *self, PvDomainCheckpointDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_checkpoint_delete_finish (PvDomainCheckpoint *self, GAsyncResult *result_, GError **error);

G_END_DECLS
