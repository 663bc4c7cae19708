/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvDomainJobInfo, pv_domain_job_info, pv_domain_job_info_copy, pv_domain_job_info_free)

PvDomainJobInfo *
pv_domain_job_info_from_native (const virDomainJobInfo *native)
{
  PvDomainJobInfo *self = g_new0 (PvDomainJobInfo, 1);

  self->type = native->type;
  self->time_elapsed = native->timeElapsed;
  self->time_remaining = native->timeRemaining;
  self->data_total = native->dataTotal;
  self->data_processed = native->dataProcessed;
  self->data_remaining = native->dataRemaining;
  self->mem_total = native->memTotal;
  self->mem_processed = native->memProcessed;
  self->mem_remaining = native->memRemaining;
  self->file_total = native->fileTotal;
  self->file_processed = native->fileProcessed;
  self->file_remaining = native->fileRemaining;
  return self;
}

/**
 * pv_domain_job_info_copy:
 * @self: a #PvDomainJobInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainJobInfo *
pv_domain_job_info_copy (PvDomainJobInfo *self)
{
  PvDomainJobInfo *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_domain_job_info_free:
 * @self: (nullable): a #PvDomainJobInfo
 *
 * Frees a record.
 */
void
pv_domain_job_info_free (PvDomainJobInfo *self)
{
  if (!self)
    return;
  g_free (self);
}
