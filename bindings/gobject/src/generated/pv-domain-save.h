/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-save. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gboolean pv_domain_save (PvDomain *self, const gchar *to, GError **error);
void pv_domain_save_async (PvDomain *self, const gchar *to, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_save_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_save_flags (PvDomain *self, const gchar *to, const gchar *dxml, PvDomainSaveRestoreFlags flags, GError **error);
void pv_domain_save_flags_async (PvDomain *self, const gchar *to, const gchar *dxml, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_save_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_save_params (PvDomain *self, GVariant *params, PvDomainSaveRestoreFlags flags, GError **error);
void pv_domain_save_params_async (PvDomain *self, GVariant *params, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_save_params_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_domain_restore (PvConnect *self, const gchar *from, GError **error);
void pv_connect_domain_restore_async (PvConnect *self, const gchar *from, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_domain_restore_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_domain_restore_flags (PvConnect *self, const gchar *from, const gchar *dxml, PvDomainSaveRestoreFlags flags, GError **error);
void pv_connect_domain_restore_flags_async (PvConnect *self, const gchar *from, const gchar *dxml, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_domain_restore_flags_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_domain_restore_params (PvConnect *self, GVariant *params, PvDomainSaveRestoreFlags flags, GError **error);
void pv_connect_domain_restore_params_async (PvConnect *self, GVariant *params, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_domain_restore_params_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_domain_save_image_get_xml_desc (PvConnect *self, const gchar *file, PvDomainSaveImageXmlFlags flags, GError **error);
void pv_connect_domain_save_image_get_xml_desc_async (PvConnect *self, const gchar *file, PvDomainSaveImageXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_domain_save_image_get_xml_desc_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_domain_save_image_define_xml (PvConnect *self, const gchar *file, const gchar *dxml, PvDomainSaveRestoreFlags flags, GError **error);
void pv_connect_domain_save_image_define_xml_async (PvConnect *self, const gchar *file, const gchar *dxml, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_domain_save_image_define_xml_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_managed_save (PvDomain *self, PvDomainSaveRestoreFlags flags, GError **error);
void pv_domain_managed_save_async (PvDomain *self, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_managed_save_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_has_managed_save_image (PvDomain *self, guint flags, GError **error);
void pv_domain_has_managed_save_image_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_has_managed_save_image_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_managed_save_remove (PvDomain *self, guint flags, GError **error);
void pv_domain_managed_save_remove_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_managed_save_remove_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gchar *pv_domain_managed_save_get_xml_desc (PvDomain *self, PvDomainSaveImageXmlFlags flags, GError **error);
void pv_domain_managed_save_get_xml_desc_async (PvDomain *self, PvDomainSaveImageXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_domain_managed_save_get_xml_desc_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_managed_save_define_xml (PvDomain *self, const gchar *dxml, PvDomainSaveRestoreFlags flags, GError **error);
void pv_domain_managed_save_define_xml_async (PvDomain *self, const gchar *dxml, PvDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_managed_save_define_xml_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_core_dump (PvDomain *self, const gchar *to, PvDomainCoreDumpFlags flags, GError **error);
void pv_domain_core_dump_async (PvDomain *self, const gchar *to, PvDomainCoreDumpFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_core_dump_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_core_dump_with_format (PvDomain *self, const gchar *to, PvDomainCoreDumpFormat dumpformat, PvDomainCoreDumpFlags flags, GError **error);
void pv_domain_core_dump_with_format_async (PvDomain *self, const gchar *to, PvDomainCoreDumpFormat dumpformat, PvDomainCoreDumpFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_core_dump_with_format_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
