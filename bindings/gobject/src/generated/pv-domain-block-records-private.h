/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-block, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-domain-block-records.h"

PvDomainBlockStats *pv_domain_block_stats_from_native (const virDomainBlockStatsStruct *native);
PvDomainBlockInfo *pv_domain_block_info_from_native (const virDomainBlockInfo *native);
PvDomainBlockJobInfo *pv_domain_block_job_info_from_native (const virDomainBlockJobInfo *native);
PvDomainDiskError *pv_domain_disk_error_from_native (const virDomainDiskError *native);
GPtrArray *pv_domain_disk_error_list_take (virDomainDiskError *list, gsize n);
