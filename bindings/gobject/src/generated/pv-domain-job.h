/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-job. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

PvDomainJobInfo *pv_domain_get_job_info (PvDomain *self, GError **error);
void pv_domain_get_job_info_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainJobInfo *pv_domain_get_job_info_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_get_job_stats (PvDomain *self, PvDomainGetJobStatsFlags flags, PvDomainJobType *type, GVariant **params, GError **error);
void pv_domain_get_job_stats_async (PvDomain *self, PvDomainGetJobStatsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_get_job_stats_finish (PvDomain *self, GAsyncResult *result_, PvDomainJobType *type, GVariant **params, GError **error);
gboolean pv_domain_abort_job (PvDomain *self, GError **error);
void pv_domain_abort_job_async (PvDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_abort_job_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_abort_job_flags (PvDomain *self, PvDomainAbortJobFlagsValues flags, GError **error);
void pv_domain_abort_job_flags_async (PvDomain *self, PvDomainAbortJobFlagsValues flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_abort_job_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
