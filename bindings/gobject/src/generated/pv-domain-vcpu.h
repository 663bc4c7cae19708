/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-vcpu. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

GVariant *pv_domain_get_scheduler_parameters (PvDomain *self, GError **error);
void pv_domain_get_scheduler_parameters_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_scheduler_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_scheduler_parameters_flags (PvDomain *self, PvDomainModificationImpact flags, GError **error);
void pv_domain_get_scheduler_parameters_flags_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_scheduler_parameters_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_scheduler_parameters (PvDomain *self, GVariant *params, GError **error);
void pv_domain_set_scheduler_parameters_async (PvDomain *self, GVariant *params, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_scheduler_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_scheduler_parameters_flags (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_scheduler_parameters_flags_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_scheduler_parameters_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_get_scheduler_type (PvDomain *self, gchar **result, gint *nparams, GError **error);
void pv_domain_get_scheduler_type_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_get_scheduler_type_finish (PvDomain *self, GAsyncResult *result_, gchar **result, gint *nparams, GError **error);
gint pv_domain_get_max_vcpus (PvDomain *self, GError **error);
void pv_domain_get_max_vcpus_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_domain_get_max_vcpus_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_vcpus (PvDomain *self, guint nvcpus, GError **error);
void pv_domain_set_vcpus_async (PvDomain *self, guint nvcpus, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_vcpus_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_vcpus_flags (PvDomain *self, guint nvcpus, PvDomainVcpuFlags flags, GError **error);
void pv_domain_set_vcpus_flags_async (PvDomain *self, guint nvcpus, PvDomainVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_vcpus_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gint pv_domain_get_vcpus_flags (PvDomain *self, PvDomainVcpuFlags flags, GError **error);
void pv_domain_get_vcpus_flags_async (PvDomain *self, PvDomainVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_domain_get_vcpus_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_pin_vcpu (PvDomain *self, guint vcpu, GBytes *cpumap, GError **error);
void pv_domain_pin_vcpu_async (PvDomain *self, guint vcpu, GBytes *cpumap, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_pin_vcpu_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_pin_vcpu_flags (PvDomain *self, guint vcpu, GBytes *cpumap, PvDomainModificationImpact flags, GError **error);
void pv_domain_pin_vcpu_flags_async (PvDomain *self, guint vcpu, GBytes *cpumap, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_pin_vcpu_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_get_vcpu_pin_info (PvDomain *self, gint maplen, PvDomainModificationImpact flags, gint *result, GBytes **cpumaps, GError **error);
void pv_domain_get_vcpu_pin_info_async (PvDomain *self, gint maplen, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_get_vcpu_pin_info_finish (PvDomain *self, GAsyncResult *result_, gint *result, GBytes **cpumaps, GError **error);
gboolean pv_domain_pin_emulator (PvDomain *self, GBytes *cpumap, PvDomainModificationImpact flags, GError **error);
void pv_domain_pin_emulator_async (PvDomain *self, GBytes *cpumap, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_pin_emulator_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_get_emulator_pin_info (PvDomain *self, gint maplen, PvDomainModificationImpact flags, gint *result, GBytes **cpumaps, GError **error);
void pv_domain_get_emulator_pin_info_async (PvDomain *self, gint maplen, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_get_emulator_pin_info_finish (PvDomain *self, GAsyncResult *result_, gint *result, GBytes **cpumaps, GError **error);
GPtrArray *pv_domain_get_io_thread_info (PvDomain *self, PvDomainModificationImpact flags, GError **error);
void pv_domain_get_io_thread_info_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_get_io_thread_info_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_pin_io_thread (PvDomain *self, guint iothread_id, GBytes *cpumap, PvDomainModificationImpact flags, GError **error);
void pv_domain_pin_io_thread_async (PvDomain *self, guint iothread_id, GBytes *cpumap, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_pin_io_thread_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_add_io_thread (PvDomain *self, guint iothread_id, PvDomainModificationImpact flags, GError **error);
void pv_domain_add_io_thread_async (PvDomain *self, guint iothread_id, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_add_io_thread_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_del_io_thread (PvDomain *self, guint iothread_id, PvDomainModificationImpact flags, GError **error);
void pv_domain_del_io_thread_async (PvDomain *self, guint iothread_id, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_del_io_thread_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_io_thread_params (PvDomain *self, guint iothread_id, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_io_thread_params_async (PvDomain *self, guint iothread_id, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_io_thread_params_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_get_vcpus (PvDomain *self, gint maplen, GPtrArray **info, GBytes **cpumaps, GError **error);
void pv_domain_get_vcpus_async (PvDomain *self, gint maplen, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_get_vcpus_finish (PvDomain *self, GAsyncResult *result_, GPtrArray **info, GBytes **cpumaps, GError **error);
gboolean pv_domain_set_vcpu (PvDomain *self, const gchar *vcpumap, gboolean state, PvDomainSetVcpuFlags flags, GError **error);
void pv_domain_set_vcpu_async (PvDomain *self, const gchar *vcpumap, gboolean state, PvDomainSetVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_vcpu_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
