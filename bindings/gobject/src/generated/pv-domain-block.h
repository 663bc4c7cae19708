/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-block. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gboolean pv_domain_set_blkio_parameters (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_blkio_parameters_async (PvDomain *self, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_blkio_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_blkio_parameters (PvDomain *self, PvDomainModificationImpact flags, GError **error);
void pv_domain_get_blkio_parameters_async (PvDomain *self, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_blkio_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvDomainBlockStats *pv_domain_block_stats (PvDomain *self, const gchar *disk, GError **error);
void pv_domain_block_stats_async (PvDomain *self, const gchar *disk, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainBlockStats *pv_domain_block_stats_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_block_stats_flags (PvDomain *self, const gchar *disk, guint flags, GError **error);
void pv_domain_block_stats_flags_async (PvDomain *self, const gchar *disk, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_block_stats_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GBytes *pv_domain_block_peek (PvDomain *self, const gchar *disk, guint64 offset, gsize size, guint flags, GError **error);
void pv_domain_block_peek_async (PvDomain *self, const gchar *disk, guint64 offset, gsize size, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GBytes *pv_domain_block_peek_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_block_resize (PvDomain *self, const gchar *disk, guint64 size, PvDomainBlockResizeFlags flags, GError **error);
void pv_domain_block_resize_async (PvDomain *self, const gchar *disk, guint64 size, PvDomainBlockResizeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_block_resize_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvDomainBlockInfo *pv_domain_get_block_info (PvDomain *self, const gchar *disk, guint flags, GError **error);
void pv_domain_get_block_info_async (PvDomain *self, const gchar *disk, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainBlockInfo *pv_domain_get_block_info_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_block_job_abort (PvDomain *self, const gchar *disk, PvDomainBlockJobAbortFlags flags, GError **error);
void pv_domain_block_job_abort_async (PvDomain *self, const gchar *disk, PvDomainBlockJobAbortFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_block_job_abort_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_get_block_job_info (PvDomain *self, const gchar *disk, PvDomainBlockJobInfoFlags flags, gboolean *result, PvDomainBlockJobInfo **info, GError **error);
void pv_domain_get_block_job_info_async (PvDomain *self, const gchar *disk, PvDomainBlockJobInfoFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_get_block_job_info_finish (PvDomain *self, GAsyncResult *result_, gboolean *result, PvDomainBlockJobInfo **info, GError **error);
gboolean pv_domain_block_job_set_speed (PvDomain *self, const gchar *disk, gulong bandwidth, PvDomainBlockJobSetSpeedFlags flags, GError **error);
void pv_domain_block_job_set_speed_async (PvDomain *self, const gchar *disk, gulong bandwidth, PvDomainBlockJobSetSpeedFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_block_job_set_speed_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_block_pull (PvDomain *self, const gchar *disk, gulong bandwidth, PvDomainBlockPullFlags flags, GError **error);
void pv_domain_block_pull_async (PvDomain *self, const gchar *disk, gulong bandwidth, PvDomainBlockPullFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_block_pull_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_block_rebase (PvDomain *self, const gchar *disk, const gchar *base, gulong bandwidth, PvDomainBlockRebaseFlags flags, GError **error);
void pv_domain_block_rebase_async (PvDomain *self, const gchar *disk, const gchar *base, gulong bandwidth, PvDomainBlockRebaseFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_block_rebase_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_block_copy (PvDomain *self, const gchar *disk, const gchar *destxml, GVariant *params, PvDomainBlockCopyFlags flags, GError **error);
void pv_domain_block_copy_async (PvDomain *self, const gchar *disk, const gchar *destxml, GVariant *params, PvDomainBlockCopyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_block_copy_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_block_commit (PvDomain *self, const gchar *disk, const gchar *base, const gchar *top, gulong bandwidth, PvDomainBlockCommitFlags flags, GError **error);
void pv_domain_block_commit_async (PvDomain *self, const gchar *disk, const gchar *base, const gchar *top, gulong bandwidth, PvDomainBlockCommitFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_block_commit_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_block_io_tune (PvDomain *self, const gchar *disk, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_block_io_tune_async (PvDomain *self, const gchar *disk, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_block_io_tune_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_block_io_tune (PvDomain *self, const gchar *disk, PvDomainModificationImpact flags, GError **error);
void pv_domain_get_block_io_tune_async (PvDomain *self, const gchar *disk, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_block_io_tune_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GPtrArray *pv_domain_get_disk_errors (PvDomain *self, guint flags, GError **error);
void pv_domain_get_disk_errors_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *pv_domain_get_disk_errors_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_block_threshold (PvDomain *self, const gchar *dev, guint64 threshold, guint flags, GError **error);
void pv_domain_set_block_threshold_async (PvDomain *self, const gchar *dev, guint64 threshold, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_block_threshold_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_backup_begin (PvDomain *self, const gchar *backup_xml, const gchar *checkpoint_xml, PvDomainBackupBeginFlags flags, GError **error);
void pv_domain_backup_begin_async (PvDomain *self, const gchar *backup_xml, const gchar *checkpoint_xml, PvDomainBackupBeginFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_backup_begin_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gchar *pv_domain_backup_get_xml_desc (PvDomain *self, guint flags, GError **error);
void pv_domain_backup_get_xml_desc_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_domain_backup_get_xml_desc_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_fd_associate (PvDomain *self, const gchar *name, const gint *fds, gsize n_fds, PvDomainFdAssociateFlags flags, GError **error);
void pv_domain_fd_associate_async (PvDomain *self, const gchar *name, const gint *fds, gsize n_fds, PvDomainFdAssociateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_fd_associate_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_throttle_group (PvDomain *self, const gchar *group, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_throttle_group_async (PvDomain *self, const gchar *group, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_throttle_group_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_del_throttle_group (PvDomain *self, const gchar *group, PvDomainModificationImpact flags, GError **error);
void pv_domain_del_throttle_group_async (PvDomain *self, const gchar *group, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_del_throttle_group_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
