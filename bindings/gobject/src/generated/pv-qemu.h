/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: qemu. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gchar *pv_domain_qemu_monitor_command (PvDomain *self, const gchar *cmd, PvDomainQemuMonitorCommandFlags flags, GError **error);
void pv_domain_qemu_monitor_command_async (PvDomain *self, const gchar *cmd, PvDomainQemuMonitorCommandFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_domain_qemu_monitor_command_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_qemu_monitor_command_with_files (PvDomain *self, const gchar *cmd, const gint *infiles, gsize n_infiles, PvDomainQemuMonitorCommandFlags flags, GArray **outfiles, gchar **result, GError **error);
void pv_domain_qemu_monitor_command_with_files_async (PvDomain *self, const gchar *cmd, const gint *infiles, gsize n_infiles, PvDomainQemuMonitorCommandFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_qemu_monitor_command_with_files_finish (PvDomain *self, GAsyncResult *result_, GArray **outfiles, gchar **result, GError **error);
PvDomain *pv_connect_domain_qemu_attach (PvConnect *self, guint pid_value, guint flags, GError **error);
void pv_connect_domain_qemu_attach_async (PvConnect *self, guint pid_value, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomain *pv_connect_domain_qemu_attach_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_domain_qemu_agent_command (PvDomain *self, const gchar *cmd, gint timeout, guint flags, GError **error);
void pv_domain_qemu_agent_command_async (PvDomain *self, const gchar *cmd, gint timeout, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_domain_qemu_agent_command_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gint pv_connect_domain_qemu_monitor_event_register (PvConnect *self, PvDomain *dom, const gchar *event, PvConnectDomainQemuMonitorEventRegisterFlags flags, GError **error);
void pv_connect_domain_qemu_monitor_event_register_async (PvConnect *self, PvDomain *dom, const gchar *event, PvConnectDomainQemuMonitorEventRegisterFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_domain_qemu_monitor_event_register_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_domain_qemu_monitor_event_deregister (PvConnect *self, gint callback_id, GError **error);
void pv_connect_domain_qemu_monitor_event_deregister_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_domain_qemu_monitor_event_deregister_finish (PvConnect *self, GAsyncResult *result_, GError **error);

G_END_DECLS
