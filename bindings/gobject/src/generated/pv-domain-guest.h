/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-guest. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gboolean pv_domain_pm_suspend_for_duration (PvDomain *self, PvNodeSuspendTarget target, guint64 duration, guint flags, GError **error);
void pv_domain_pm_suspend_for_duration_async (PvDomain *self, PvNodeSuspendTarget target, guint64 duration, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_pm_suspend_for_duration_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_pm_wakeup (PvDomain *self, guint flags, GError **error);
void pv_domain_pm_wakeup_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_pm_wakeup_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gchar *pv_domain_get_hostname (PvDomain *self, PvDomainGetHostnameFlags flags, GError **error);
void pv_domain_get_hostname_async (PvDomain *self, PvDomainGetHostnameFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_domain_get_hostname_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_send_process_signal (PvDomain *self, gint64 pid_value, PvDomainProcessSignal signum, guint flags, GError **error);
void pv_domain_send_process_signal_async (PvDomain *self, gint64 pid_value, PvDomainProcessSignal signum, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_send_process_signal_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_fs_trim (PvDomain *self, const gchar *mount_point, guint64 minimum, guint flags, GError **error);
void pv_domain_fs_trim_async (PvDomain *self, const gchar *mount_point, guint64 minimum, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_fs_trim_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gint pv_domain_fs_freeze (PvDomain *self, const gchar *const *mountpoints, guint flags, GError **error);
void pv_domain_fs_freeze_async (PvDomain *self, const gchar *const *mountpoints, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_domain_fs_freeze_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gint pv_domain_fs_thaw (PvDomain *self, const gchar *const *mountpoints, guint flags, GError **error);
void pv_domain_fs_thaw_async (PvDomain *self, const gchar *const *mountpoints, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_domain_fs_thaw_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_domain_get_fs_info (PvDomain *self, guint flags, GError **error);
void pv_domain_get_fs_info_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_get_fs_info_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_get_time (PvDomain *self, guint flags, gint64 *seconds, guint *nseconds, GError **error);
void pv_domain_get_time_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_get_time_finish (PvDomain *self, GAsyncResult *result_, gint64 *seconds, guint *nseconds, GError **error);
gboolean pv_domain_set_time (PvDomain *self, gint64 seconds, guint nseconds, PvDomainSetTimeFlags flags, GError **error);
void pv_domain_set_time_async (PvDomain *self, gint64 seconds, guint nseconds, PvDomainSetTimeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_time_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_domain_interface_addresses (PvDomain *self, PvDomainInterfaceAddressesSource source, guint flags, GError **error);
void pv_domain_interface_addresses_async (PvDomain *self, PvDomainInterfaceAddressesSource source, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_interface_addresses_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_user_password (PvDomain *self, const gchar *user, const gchar *password, PvDomainSetUserPasswordFlags flags, GError **error);
void pv_domain_set_user_password_async (PvDomain *self, const gchar *user, const gchar *password, PvDomainSetUserPasswordFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_user_password_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_guest_vcpus (PvDomain *self, guint flags, GError **error);
void pv_domain_get_guest_vcpus_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_guest_vcpus_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_guest_vcpus (PvDomain *self, const gchar *cpumap, gboolean state, guint flags, GError **error);
void pv_domain_set_guest_vcpus_async (PvDomain *self, const gchar *cpumap, gboolean state, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_guest_vcpus_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_guest_info (PvDomain *self, PvDomainGuestInfoTypes types, guint flags, GError **error);
void pv_domain_get_guest_info_async (PvDomain *self, PvDomainGuestInfoTypes types, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_guest_info_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_agent_set_response_timeout (PvDomain *self, gint timeout, guint flags, GError **error);
void pv_domain_agent_set_response_timeout_async (PvDomain *self, gint timeout, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_agent_set_response_timeout_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gchar **pv_domain_authorized_ssh_keys_get (PvDomain *self, const gchar *user, guint flags, GError **error);
void pv_domain_authorized_ssh_keys_get_async (PvDomain *self, const gchar *user, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_domain_authorized_ssh_keys_get_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_authorized_ssh_keys_set (PvDomain *self, const gchar *user, const gchar *const *keys, PvDomainAuthorizedSshKeysSetFlags flags, GError **error);
void pv_domain_authorized_ssh_keys_set_async (PvDomain *self, const gchar *user, const gchar *const *keys, PvDomainAuthorizedSshKeysSetFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_authorized_ssh_keys_set_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
