/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: node. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

GVariant *pv_connect_node_get_memory_parameters (PvConnect *self, guint flags, GError **error);
void pv_connect_node_get_memory_parameters_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_connect_node_get_memory_parameters_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_node_set_memory_parameters (PvConnect *self, GVariant *params, guint flags, GError **error);
void pv_connect_node_set_memory_parameters_async (PvConnect *self, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_node_set_memory_parameters_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_node_get_cpu_map (PvConnect *self, guint flags, GBytes **cpumap, guint *online, GError **error);
void pv_connect_node_get_cpu_map_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_node_get_cpu_map_finish (PvConnect *self, GAsyncResult *result_, GBytes **cpumap, guint *online, GError **error);
GVariant *pv_connect_node_get_sev_info (PvConnect *self, guint flags, GError **error);
void pv_connect_node_get_sev_info_async (PvConnect *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_connect_node_get_sev_info_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvNodeInfo *pv_connect_node_get_info (PvConnect *self, GError **error);
void pv_connect_node_get_info_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvNodeInfo *pv_connect_node_get_info_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_node_get_cpu_stats (PvConnect *self, gint cpu_num, guint flags, GError **error);
void pv_connect_node_get_cpu_stats_async (PvConnect *self, gint cpu_num, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_node_get_cpu_stats_finish (PvConnect *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_connect_node_get_memory_stats (PvConnect *self, gint cell_num, guint flags, GError **error);
void pv_connect_node_get_memory_stats_async (PvConnect *self, gint cell_num, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_connect_node_get_memory_stats_finish (PvConnect *self, GAsyncResult *result_, GError **error);
guint64 pv_connect_node_get_free_memory (PvConnect *self, GError **error);
void pv_connect_node_get_free_memory_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
guint64 pv_connect_node_get_free_memory_finish (PvConnect *self, GAsyncResult *result_, GError **error);
PvSecurityModel *pv_connect_node_get_security_model (PvConnect *self, GError **error);
void pv_connect_node_get_security_model_async (PvConnect *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvSecurityModel *pv_connect_node_get_security_model_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_node_suspend_for_duration (PvConnect *self, PvNodeSuspendTarget target, guint64 duration, guint flags, GError **error);
void pv_connect_node_suspend_for_duration_async (PvConnect *self, PvNodeSuspendTarget target, guint64 duration, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_node_suspend_for_duration_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_node_get_cells_free_memory (PvConnect *self, gint start_cell, gint max_cells, gint *result, GArray **free_mems, GError **error);
void pv_connect_node_get_cells_free_memory_async (PvConnect *self, gint start_cell, gint max_cells, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_node_get_cells_free_memory_finish (PvConnect *self, GAsyncResult *result_, gint *result, GArray **free_mems, GError **error);
gboolean pv_connect_node_get_free_pages (PvConnect *self, const guint *pages, gsize n_pages, gint startcell, guint cellcount, guint flags, gint *result, GArray **counts, GError **error);
void pv_connect_node_get_free_pages_async (PvConnect *self, const guint *pages, gsize n_pages, gint startcell, guint cellcount, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_node_get_free_pages_finish (PvConnect *self, GAsyncResult *result_, gint *result, GArray **counts, GError **error);
gint pv_connect_node_alloc_pages (PvConnect *self, const guint *page_sizes, gsize n_page_sizes, const guint64 *page_counts, gsize n_page_counts, gint start_cell, guint cell_count, PvNodeAllocPagesFlags flags, GError **error);
void pv_connect_node_alloc_pages_async (PvConnect *self, const guint *page_sizes, gsize n_page_sizes, const guint64 *page_counts, gsize n_page_counts, gint start_cell, guint cell_count, PvNodeAllocPagesFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_node_alloc_pages_finish (PvConnect *self, GAsyncResult *result_, GError **error);

G_END_DECLS
