/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-job. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvDomainJobInfo PvDomainJobInfo;

/**
 * PvDomainJobInfo:
 * @type: What is known of the job; all else is valid only when there is one.
 * @time_elapsed: Time since it began.
 * @time_remaining: Time it still needs, for a bounded job.
 * @data_total: Everything to be moved; memory and files together.
 * @data_processed: Of it, moved so far.
 * @data_remaining: Of it, still to be moved; may grow when the guest changes its memory.
 * @mem_total: Memory to be moved.
 * @mem_processed: Of it, moved so far.
 * @mem_remaining: Of it, still to be moved.
 * @file_total: File or disk data to be moved.
 * @file_processed: Of it, moved so far.
 * @file_remaining: Of it, still to be moved.
 *
 * Progress of a domain's job; amounts are in bytes, times in milliseconds. A field that does not apply is 0.
 */
struct _PvDomainJobInfo
{
  PvDomainJobType type;
  guint64 time_elapsed;
  guint64 time_remaining;
  guint64 data_total;
  guint64 data_processed;
  guint64 data_remaining;
  guint64 mem_total;
  guint64 mem_processed;
  guint64 mem_remaining;
  guint64 file_total;
  guint64 file_processed;
  guint64 file_remaining;
};

#define PV_TYPE_DOMAIN_JOB_INFO (pv_domain_job_info_get_type ())
GType pv_domain_job_info_get_type (void);
PvDomainJobInfo *pv_domain_job_info_copy (PvDomainJobInfo *self);
void pv_domain_job_info_free (PvDomainJobInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainJobInfo, pv_domain_job_info_free)

G_END_DECLS
