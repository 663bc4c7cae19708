/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvDomainMemoryStat, pv_domain_memory_stat, pv_domain_memory_stat_copy, pv_domain_memory_stat_free)

PvDomainMemoryStat *
pv_domain_memory_stat_from_native (const virDomainMemoryStatStruct *native)
{
  PvDomainMemoryStat *self = g_new0 (PvDomainMemoryStat, 1);

  self->tag = native->tag;
  self->val = native->val;
  return self;
}

GPtrArray *
pv_domain_memory_stat_list_take (virDomainMemoryStatStruct *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_domain_memory_stat_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_domain_memory_stat_from_native (&list[i]));
  polyvirt_free_records_DomainMemoryStat (list, n);
  return array;
}

/**
 * pv_domain_memory_stat_copy:
 * @self: a #PvDomainMemoryStat
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainMemoryStat *
pv_domain_memory_stat_copy (PvDomainMemoryStat *self)
{
  PvDomainMemoryStat *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_domain_memory_stat_free:
 * @self: (nullable): a #PvDomainMemoryStat
 *
 * Frees a record.
 */
void
pv_domain_memory_stat_free (PvDomainMemoryStat *self)
{
  if (!self)
    return;
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainStatsRecord, pv_domain_stats_record, pv_domain_stats_record_copy, pv_domain_stats_record_free)

PvDomainStatsRecord *
pv_domain_stats_record_from_native (const virDomainStatsRecord *native)
{
  PvDomainStatsRecord *self = g_new0 (PvDomainStatsRecord, 1);

  self->dom = native->dom && virDomainRef (native->dom) >= 0 ? pv_object_wrap (PV_TYPE_DOMAIN, native->dom) : NULL;
  self->params = pv_params_from_native (native->params, (int) native->nparams);
  return self;
}

GPtrArray *
pv_domain_stats_record_list_take (virDomainStatsRecordPtr *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_domain_stats_record_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_domain_stats_record_from_native (list[i]));
  polyvirt_free_records_DomainStatsRecord (list, n);
  return array;
}

/**
 * pv_domain_stats_record_copy:
 * @self: a #PvDomainStatsRecord
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainStatsRecord *
pv_domain_stats_record_copy (PvDomainStatsRecord *self)
{
  PvDomainStatsRecord *copy = g_memdup2 (self, sizeof (*self));

  copy->dom = self->dom ? g_object_ref (self->dom) : NULL;
  copy->params = g_variant_ref (self->params);
  return copy;
}

/**
 * pv_domain_stats_record_free:
 * @self: (nullable): a #PvDomainStatsRecord
 *
 * Frees a record.
 */
void
pv_domain_stats_record_free (PvDomainStatsRecord *self)
{
  if (!self)
    return;
  g_clear_object (&self->dom);
  g_variant_unref (self->params);
  g_free (self);
}
