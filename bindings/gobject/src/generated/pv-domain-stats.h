/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-stats. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gboolean pv_domain_get_cpu_stats (PvDomain *self, gint start_cpu, guint ncpus, guint flags, gint *result, GVariant **params, GError **error);
void pv_domain_get_cpu_stats_async (PvDomain *self, gint start_cpu, guint ncpus, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_get_cpu_stats_finish (PvDomain *self, GAsyncResult *result_, gint *result, GVariant **params, GError **error);
GPtrArray *pv_domain_memory_stats (PvDomain *self, guint flags, GError **error);
void pv_domain_memory_stats_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_memory_stats_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_get_all_domain_stats (PvConnect *self, PvDomainStatsTypes stats, PvConnectGetAllDomainStatsFlags flags, GError **error);
void pv_connect_get_all_domain_stats_async (PvConnect *self, PvDomainStatsTypes stats, PvConnectGetAllDomainStatsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_get_all_domain_stats_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_domain_list_get_stats (PvDomain *const *doms, gsize n_doms, PvDomainStatsTypes stats, PvConnectGetAllDomainStatsFlags flags, GError **error);
void pv_domain_list_get_stats_async (PvDomain *const *doms, gsize n_doms, PvDomainStatsTypes stats, PvConnectGetAllDomainStatsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_list_get_stats_finish (GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_perf_events (PvDomain *self, PvDomainModificationImpact flags, GError **error);
void pv_domain_get_perf_events_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_perf_events_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_perf_events (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_perf_events_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_perf_events_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_start_dirty_rate_calc (PvDomain *self, gint seconds, PvDomainDirtyRateCalcFlags flags, GError **error);
void pv_domain_start_dirty_rate_calc_async (PvDomain *self, gint seconds, PvDomainDirtyRateCalcFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_start_dirty_rate_calc_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
