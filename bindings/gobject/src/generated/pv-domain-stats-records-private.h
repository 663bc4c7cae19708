/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-stats, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-domain-stats-records.h"

PvDomainMemoryStat *pv_domain_memory_stat_from_native (const virDomainMemoryStatStruct *native);
GPtrArray *pv_domain_memory_stat_list_take (virDomainMemoryStatStruct *list, gsize n);
PvDomainStatsRecord *pv_domain_stats_record_from_native (const virDomainStatsRecord *native);
GPtrArray *pv_domain_stats_record_list_take (virDomainStatsRecordPtr *list, gsize n);
