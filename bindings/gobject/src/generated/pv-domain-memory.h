/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-memory. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gboolean pv_domain_set_memory_parameters (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_memory_parameters_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_memory_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_memory_parameters (PvDomain *self, PvDomainModificationImpact flags, GError **error);
void pv_domain_get_memory_parameters_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_memory_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_numa_parameters (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_numa_parameters_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_numa_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_numa_parameters (PvDomain *self, PvDomainModificationImpact flags, GError **error);
void pv_domain_get_numa_parameters_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_numa_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gulong pv_domain_get_max_memory (PvDomain *self, GError **error);
void pv_domain_get_max_memory_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gulong pv_domain_get_max_memory_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_max_memory (PvDomain *self, gulong memory, GError **error);
void pv_domain_set_max_memory_async (PvDomain *self, gulong memory, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_max_memory_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_memory (PvDomain *self, gulong memory, GError **error);
void pv_domain_set_memory_async (PvDomain *self, gulong memory, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_memory_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_memory_flags (PvDomain *self, gulong memory, PvDomainMemoryModFlags flags, GError **error);
void pv_domain_set_memory_flags_async (PvDomain *self, gulong memory, PvDomainMemoryModFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_memory_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_memory_stats_period (PvDomain *self, gint period, PvDomainMemoryModFlags flags, GError **error);
void pv_domain_set_memory_stats_period_async (PvDomain *self, gint period, PvDomainMemoryModFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_memory_stats_period_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GBytes *pv_domain_memory_peek (PvDomain *self, guint64 start, gsize size, PvDomainMemoryFlags flags, GError **error);
void pv_domain_memory_peek_async (PvDomain *self, guint64 start, gsize size, PvDomainMemoryFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GBytes *pv_domain_memory_peek_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
