/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-block. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvDomainBlockStats PvDomainBlockStats;

/**
 * PvDomainBlockStats:
 * @rd_req: Read requests.
 * @rd_bytes: Bytes read.
 * @wr_req: Write requests.
 * @wr_bytes: Bytes written.
 * @errs: Errors; Xen counts its `oo_req` here.
 *
 * Counters of one disk since the domain started; a counter that the hypervisor does not keep is -1.
 */
struct _PvDomainBlockStats
{
  gint64 rd_req;
  gint64 rd_bytes;
  gint64 wr_req;
  gint64 wr_bytes;
  gint64 errs;
};

#define PV_TYPE_DOMAIN_BLOCK_STATS (pv_domain_block_stats_get_type ())
GType pv_domain_block_stats_get_type (void);
PvDomainBlockStats *pv_domain_block_stats_copy (PvDomainBlockStats *self);
void pv_domain_block_stats_free (PvDomainBlockStats *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainBlockStats, pv_domain_block_stats_free)

typedef struct _PvDomainBlockInfo PvDomainBlockInfo;

/**
 * PvDomainBlockInfo:
 * @capacity: Size that the guest sees.
 * @allocation: Highest extent in use on the host: for a sparse file what it occupies, for a block device how far the format has written.
 * @physical: Size of the container on the host: length of the file, or size of the block device.
 *
 * Sizes of a disk, all in bytes.
 */
struct _PvDomainBlockInfo
{
  guint64 capacity;
  guint64 allocation;
  guint64 physical;
};

#define PV_TYPE_DOMAIN_BLOCK_INFO (pv_domain_block_info_get_type ())
GType pv_domain_block_info_get_type (void);
PvDomainBlockInfo *pv_domain_block_info_copy (PvDomainBlockInfo *self);
void pv_domain_block_info_free (PvDomainBlockInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainBlockInfo, pv_domain_block_info_free)

typedef struct _PvDomainBlockJobInfo PvDomainBlockJobInfo;

/**
 * PvDomainBlockJobInfo:
 * @type: Kind of job.
 * @bandwidth: Limit in MiB per second, or in bytes per second when asked for; 0 is no limit.
 * @cur: How far the job is, on the scale of `end`; units are the hypervisor's own.
 * @end: Where `cur` ends; it may move while the job runs. `cur` equal to `end` is no proof that the job is ready.
 *
 * Progress of the block job on a disk.
 */
struct _PvDomainBlockJobInfo
{
  PvDomainBlockJobType type;
  gulong bandwidth;
  guint64 cur;
  guint64 end;
};

#define PV_TYPE_DOMAIN_BLOCK_JOB_INFO (pv_domain_block_job_info_get_type ())
GType pv_domain_block_job_info_get_type (void);
PvDomainBlockJobInfo *pv_domain_block_job_info_copy (PvDomainBlockJobInfo *self);
void pv_domain_block_job_info_free (PvDomainBlockJobInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainBlockJobInfo, pv_domain_block_job_info_free)

typedef struct _PvDomainDiskError PvDomainDiskError;

/**
 * PvDomainDiskError:
 * @disk: (nullable): Target name of the disk (`vda`); the caller frees it.
 * @error_: What is wrong with it.
 *
 * A disk and its error.
 */
struct _PvDomainDiskError
{
  gchar *disk;
  PvDomainDiskErrorCode error_;
};

#define PV_TYPE_DOMAIN_DISK_ERROR (pv_domain_disk_error_get_type ())
GType pv_domain_disk_error_get_type (void);
PvDomainDiskError *pv_domain_disk_error_copy (PvDomainDiskError *self);
void pv_domain_disk_error_free (PvDomainDiskError *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainDiskError, pv_domain_disk_error_free)

G_END_DECLS
