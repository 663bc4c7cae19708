/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: lxc. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

GArray *pv_domain_lxc_open_namespace (PvDomain *self, guint flags, GError **error);
void pv_domain_lxc_open_namespace_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GArray *pv_domain_lxc_open_namespace_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GArray *pv_domain_lxc_enter_namespace (PvDomain *self, const gint *fdlist, gsize n_fdlist, guint flags, GError **error);
void pv_domain_lxc_enter_namespace_async (PvDomain *self, const gint *fdlist, gsize n_fdlist, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GArray *pv_domain_lxc_enter_namespace_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvSecurityLabel *pv_domain_lxc_enter_security_label (PvSecurityModel *model, PvSecurityLabel *label, guint flags, GError **error);
gboolean pv_domain_lxc_enter_c_group (PvDomain *self, guint flags, GError **error);
void pv_domain_lxc_enter_c_group_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_lxc_enter_c_group_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
