/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-stats. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvDomainMemoryStat PvDomainMemoryStat;

/**
 * PvDomainMemoryStat:
 * @tag: Which figure this is.
 * @val: The figure, in the unit its tag defines.
 *
 * One memory figure of a domain.
 */
struct _PvDomainMemoryStat
{
  PvDomainMemoryStatTags tag;
  guint64 val;
};

#define PV_TYPE_DOMAIN_MEMORY_STAT (pv_domain_memory_stat_get_type ())
GType pv_domain_memory_stat_get_type (void);
PvDomainMemoryStat *pv_domain_memory_stat_copy (PvDomainMemoryStat *self);
void pv_domain_memory_stat_free (PvDomainMemoryStat *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainMemoryStat, pv_domain_memory_stat_free)

typedef struct _PvDomainStatsRecord PvDomainStatsRecord;

/**
 * PvDomainStatsRecord:
 * @dom: (nullable): The domain the figures belong to; the list holds its own reference.
 * @params: The figures, each named by group and item.
 *
 * The statistics gathered for one domain.
 */
struct _PvDomainStatsRecord
{
  PvDomain *dom;
  GVariant *params;
};

#define PV_TYPE_DOMAIN_STATS_RECORD (pv_domain_stats_record_get_type ())
GType pv_domain_stats_record_get_type (void);
PvDomainStatsRecord *pv_domain_stats_record_copy (PvDomainStatsRecord *self);
void pv_domain_stats_record_free (PvDomainStatsRecord *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainStatsRecord, pv_domain_stats_record_free)

G_END_DECLS
