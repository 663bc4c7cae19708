/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvDomainBlockStats, pv_domain_block_stats, pv_domain_block_stats_copy, pv_domain_block_stats_free)

PvDomainBlockStats *
pv_domain_block_stats_from_native (const virDomainBlockStatsStruct *native)
{
  PvDomainBlockStats *self = g_new0 (PvDomainBlockStats, 1);

  self->rd_req = native->rd_req;
  self->rd_bytes = native->rd_bytes;
  self->wr_req = native->wr_req;
  self->wr_bytes = native->wr_bytes;
  self->errs = native->errs;
  return self;
}

/**
 * pv_domain_block_stats_copy:
 * @self: a #PvDomainBlockStats
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainBlockStats *
pv_domain_block_stats_copy (PvDomainBlockStats *self)
{
  PvDomainBlockStats *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_domain_block_stats_free:
 * @self: (nullable): a #PvDomainBlockStats
 *
 * Frees a record.
 */
void
pv_domain_block_stats_free (PvDomainBlockStats *self)
{
  if (!self)
    return;
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainBlockInfo, pv_domain_block_info, pv_domain_block_info_copy, pv_domain_block_info_free)

PvDomainBlockInfo *
pv_domain_block_info_from_native (const virDomainBlockInfo *native)
{
  PvDomainBlockInfo *self = g_new0 (PvDomainBlockInfo, 1);

  self->capacity = native->capacity;
  self->allocation = native->allocation;
  self->physical = native->physical;
  return self;
}

/**
 * pv_domain_block_info_copy:
 * @self: a #PvDomainBlockInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainBlockInfo *
pv_domain_block_info_copy (PvDomainBlockInfo *self)
{
  PvDomainBlockInfo *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_domain_block_info_free:
 * @self: (nullable): a #PvDomainBlockInfo
 *
 * Frees a record.
 */
void
pv_domain_block_info_free (PvDomainBlockInfo *self)
{
  if (!self)
    return;
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainBlockJobInfo, pv_domain_block_job_info, pv_domain_block_job_info_copy, pv_domain_block_job_info_free)

PvDomainBlockJobInfo *
pv_domain_block_job_info_from_native (const virDomainBlockJobInfo *native)
{
  PvDomainBlockJobInfo *self = g_new0 (PvDomainBlockJobInfo, 1);

  self->type = native->type;
  self->bandwidth = native->bandwidth;
  self->cur = native->cur;
  self->end = native->end;
  return self;
}

/**
 * pv_domain_block_job_info_copy:
 * @self: a #PvDomainBlockJobInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainBlockJobInfo *
pv_domain_block_job_info_copy (PvDomainBlockJobInfo *self)
{
  PvDomainBlockJobInfo *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_domain_block_job_info_free:
 * @self: (nullable): a #PvDomainBlockJobInfo
 *
 * Frees a record.
 */
void
pv_domain_block_job_info_free (PvDomainBlockJobInfo *self)
{
  if (!self)
    return;
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainDiskError, pv_domain_disk_error, pv_domain_disk_error_copy, pv_domain_disk_error_free)

PvDomainDiskError *
pv_domain_disk_error_from_native (const virDomainDiskError *native)
{
  PvDomainDiskError *self = g_new0 (PvDomainDiskError, 1);

  self->disk = g_strdup (native->disk);
  self->error_ = native->error;
  return self;
}

GPtrArray *
pv_domain_disk_error_list_take (virDomainDiskError *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_domain_disk_error_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_domain_disk_error_from_native (&list[i]));
  polyvirt_free_records_DomainDiskError (list, n);
  return array;
}

/**
 * pv_domain_disk_error_copy:
 * @self: a #PvDomainDiskError
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainDiskError *
pv_domain_disk_error_copy (PvDomainDiskError *self)
{
  PvDomainDiskError *copy = g_memdup2 (self, sizeof (*self));

  copy->disk = g_strdup (self->disk);
  return copy;
}

/**
 * pv_domain_disk_error_free:
 * @self: (nullable): a #PvDomainDiskError
 *
 * Frees a record.
 */
void
pv_domain_disk_error_free (PvDomainDiskError *self)
{
  if (!self)
    return;
  g_free (self->disk);
  g_free (self);
}
