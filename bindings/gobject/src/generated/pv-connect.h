/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: connect. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gboolean pv_get_version (const gchar *type, gulong *lib_ver, gulong *type_ver, GError **error);
void pv_get_version_async (const gchar *type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_get_version_finish (GAsyncResult *result_, gulong *lib_ver, gulong *type_ver, GError **error);
gboolean pv_initialize (GError **error);
PvConnect *pv_connect_open (const gchar *name, GError **error);
void pv_connect_open_async (const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvConnect *pv_connect_open_finish (GAsyncResult *result_, GError **error);
PvConnect *pv_connect_open_read_only (const gchar *name, GError **error);
void pv_connect_open_read_only_async (const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvConnect *pv_connect_open_read_only_finish (GAsyncResult *result_, GError **error);
gint pv_connect_close (PvConnect *self, GError **error);
void pv_connect_close_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_close_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_set_identity (PvConnect *self, GVariant *params, guint flags, GError **error);
void pv_connect_set_identity_async (PvConnect *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_set_identity_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_get_driver_type (PvConnect *self, GError **error);
void pv_connect_get_driver_type_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_get_driver_type_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gulong pv_connect_get_version (PvConnect *self, GError **error);
void pv_connect_get_version_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gulong pv_connect_get_version_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gulong pv_connect_get_lib_version (PvConnect *self, GError **error);
void pv_connect_get_lib_version_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gulong pv_connect_get_lib_version_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_get_hostname (PvConnect *self, GError **error);
void pv_connect_get_hostname_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_get_hostname_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_get_uri (PvConnect *self, GError **error);
gchar *pv_connect_get_sysinfo (PvConnect *self, guint flags, GError **error);
void pv_connect_get_sysinfo_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_get_sysinfo_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gint pv_connect_set_keep_alive (PvConnect *self, gint interval, guint count, GError **error);
void pv_connect_set_keep_alive_async (PvConnect *self, gint interval, guint count, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_set_keep_alive_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_register_close_callback (PvConnect *self, GError **error);
void pv_connect_register_close_callback_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_register_close_callback_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_unregister_close_callback (PvConnect *self, GError **error);
void pv_connect_unregister_close_callback_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_unregister_close_callback_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gint pv_connect_get_max_vcpus (PvConnect *self, const gchar *type, GError **error);
void pv_connect_get_max_vcpus_async (PvConnect *self, const gchar *type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_get_max_vcpus_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_get_capabilities (PvConnect *self, GError **error);
void pv_connect_get_capabilities_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_get_capabilities_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_is_encrypted (PvConnect *self, GError **error);
void pv_connect_is_encrypted_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_is_encrypted_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_is_secure (PvConnect *self, GError **error);
void pv_connect_is_secure_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_is_secure_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_is_alive (PvConnect *self, GError **error);
void pv_connect_is_alive_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_is_alive_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvCpuCompareResult pv_connect_compare_cpu (PvConnect *self, const gchar *xml_desc, PvConnectCompareCpuFlags flags, GError **error);
void pv_connect_compare_cpu_async (PvConnect *self, const gchar *xml_desc, PvConnectCompareCpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvCpuCompareResult pv_connect_compare_cpu_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvCpuCompareResult pv_connect_compare_hypervisor_cpu (PvConnect *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *virttype, const gchar *xml_cpu, PvConnectCompareCpuFlags flags, GError **error);
void pv_connect_compare_hypervisor_cpu_async (PvConnect *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *virttype, const gchar *xml_cpu, PvConnectCompareCpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvCpuCompareResult pv_connect_compare_hypervisor_cpu_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar **pv_connect_get_cpu_model_names (PvConnect *self, const gchar *arch, guint flags, GError **error);
void pv_connect_get_cpu_model_names_async (PvConnect *self, const gchar *arch, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar **pv_connect_get_cpu_model_names_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_baseline_cpu (PvConnect *self, const gchar *const *xml_cpus, PvConnectBaselineCpuFlags flags, GError **error);
void pv_connect_baseline_cpu_async (PvConnect *self, const gchar *const *xml_cpus, PvConnectBaselineCpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_baseline_cpu_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_baseline_hypervisor_cpu (PvConnect *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *virttype, const gchar *const *xml_cpus, PvConnectBaselineCpuFlags flags, GError **error);
void pv_connect_baseline_hypervisor_cpu_async (PvConnect *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *virttype, const gchar *const *xml_cpus, PvConnectBaselineCpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_baseline_hypervisor_cpu_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gchar *pv_connect_get_domain_capabilities (PvConnect *self, const gchar *emulatorbin, const gchar *arch, const gchar *machine, const gchar *virttype, PvConnectGetDomainCapabilitiesFlags flags, GError **error);
void pv_connect_get_domain_capabilities_async (PvConnect *self, const gchar *emulatorbin, const gchar *arch, const gchar *machine, const gchar *virttype, PvConnectGetDomainCapabilitiesFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_connect_get_domain_capabilities_finish (PvConnect *self, GAsyncResult *result_, GError **error);

G_END_DECLS
