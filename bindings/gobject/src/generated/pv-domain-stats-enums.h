/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-stats. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainMemoryStatTags:
 * @PV_DOMAIN_MEMORY_STAT_TAGS_SWAP_IN: Data the guest read back from its swap space, in KiB.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_SWAP_OUT: Data the guest moved out to its swap space, in KiB.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_MAJOR_FAULT: Number of the guest's page faults that had to wait for disk input.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_MINOR_FAULT: Number of the guest's page faults served without disk input.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_UNUSED: Memory the guest system does not use at all, caches counted as used, in KiB.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_AVAILABLE: Memory the guest system sees as its own; the assigned amount less what firmware and kernel reserve, in KiB.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_ACTUAL_BALLOON: Present size of the guest's memory as set by the balloon, in KiB.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_RSS: Host memory resident for the process that runs the guest, in KiB.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_USABLE: Memory the balloon could take back before the guest starts to swap, in KiB.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_LAST_UPDATE: When the guest last refreshed these figures, in seconds since the epoch.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_DISK_CACHES: Guest memory holding disk caches that can be dropped without writing anything, in KiB.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_HUGETLB_PGALLOC: Number of huge pages the guest allocated successfully.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_HUGETLB_PGFAIL: Number of huge page allocations that failed inside the guest.
 * @PV_DOMAIN_MEMORY_STAT_TAGS_NR: How many kinds of figures this version knows; grows with new kinds.
 *
 * Kinds of memory figures that pv_domain_memory_stats() reports.
 */
typedef enum
{
  PV_DOMAIN_MEMORY_STAT_TAGS_SWAP_IN = 0,
  PV_DOMAIN_MEMORY_STAT_TAGS_SWAP_OUT = 1,
  PV_DOMAIN_MEMORY_STAT_TAGS_MAJOR_FAULT = 2,
  PV_DOMAIN_MEMORY_STAT_TAGS_MINOR_FAULT = 3,
  PV_DOMAIN_MEMORY_STAT_TAGS_UNUSED = 4,
  PV_DOMAIN_MEMORY_STAT_TAGS_AVAILABLE = 5,
  PV_DOMAIN_MEMORY_STAT_TAGS_ACTUAL_BALLOON = 6,
  PV_DOMAIN_MEMORY_STAT_TAGS_RSS = 7,
  PV_DOMAIN_MEMORY_STAT_TAGS_USABLE = 8,
  PV_DOMAIN_MEMORY_STAT_TAGS_LAST_UPDATE = 9,
  PV_DOMAIN_MEMORY_STAT_TAGS_DISK_CACHES = 10,
  PV_DOMAIN_MEMORY_STAT_TAGS_HUGETLB_PGALLOC = 11,
  PV_DOMAIN_MEMORY_STAT_TAGS_HUGETLB_PGFAIL = 12,
  PV_DOMAIN_MEMORY_STAT_TAGS_NR = 13,
} PvDomainMemoryStatTags;

#define PV_TYPE_DOMAIN_MEMORY_STAT_TAGS (pv_domain_memory_stat_tags_get_type ())
GType pv_domain_memory_stat_tags_get_type (void);

/**
 * PvDomainStatsTypes:
 * @PV_DOMAIN_STATS_TYPES_STATE: State of the domain and how it got there (`state.*`).
 * @PV_DOMAIN_STATS_TYPES_CPU_TOTAL: CPU time of the whole domain, with cache and energy monitors (`cpu.*`).
 * @PV_DOMAIN_STATS_TYPES_BALLOON: Memory balloon figures (`balloon.*`).
 * @PV_DOMAIN_STATS_TYPES_VCPU: Figures per virtual CPU (`vcpu.*`).
 * @PV_DOMAIN_STATS_TYPES_INTERFACE: Traffic per network interface (`net.*`).
 * @PV_DOMAIN_STATS_TYPES_BLOCK: Traffic and sizes per disk (`block.*`).
 * @PV_DOMAIN_STATS_TYPES_PERF: Values of the perf events that are switched on (`perf.*`).
 * @PV_DOMAIN_STATS_TYPES_IOTHREAD: Polling settings per IOThread (`iothread.*`).
 * @PV_DOMAIN_STATS_TYPES_MEMORY: Memory bandwidth monitors (`memory.*`).
 * @PV_DOMAIN_STATS_TYPES_DIRTYRATE: Result of the latest dirty rate measurement (`dirtyrate.*`).
 * @PV_DOMAIN_STATS_TYPES_VM: Figures the hypervisor itself keeps, under names of its own (`vm.*`).
 *
 * Groups of statistics that can be asked for in bulk; 0 asks for every group the hypervisor knows.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_STATS_TYPES_STATE = 1,
  PV_DOMAIN_STATS_TYPES_CPU_TOTAL = 2,
  PV_DOMAIN_STATS_TYPES_BALLOON = 4,
  PV_DOMAIN_STATS_TYPES_VCPU = 8,
  PV_DOMAIN_STATS_TYPES_INTERFACE = 16,
  PV_DOMAIN_STATS_TYPES_BLOCK = 32,
  PV_DOMAIN_STATS_TYPES_PERF = 64,
  PV_DOMAIN_STATS_TYPES_IOTHREAD = 128,
  PV_DOMAIN_STATS_TYPES_MEMORY = 256,
  PV_DOMAIN_STATS_TYPES_DIRTYRATE = 512,
  PV_DOMAIN_STATS_TYPES_VM = 1024,
} PvDomainStatsTypes;

#define PV_TYPE_DOMAIN_STATS_TYPES (pv_domain_stats_types_get_type ())
GType pv_domain_stats_types_get_type (void);

/**
 * PvConnectGetAllDomainStatsFlags:
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ACTIVE: Covers active domains.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_INACTIVE: Covers inactive domains.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_PERSISTENT: Covers domains with a stored definition.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_TRANSIENT: Covers domains that vanish when they stop.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_RUNNING: Covers domains in state running.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_PAUSED: Covers paused domains.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_SHUTOFF: Covers domains that are shut off.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_OTHER: Covers domains in any further state.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_NOWAIT: Leaves out figures that would need waiting for a job in progress on the domain.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_BACKING: Lists each image of the disks' backing chains, not only the top ones.
 * @PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ENFORCE_STATS: Fails when a group in the request is not known to the hypervisor, where it would be skipped silently otherwise.
 *
 * Which domains bulk statistics cover and how they are gathered.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ACTIVE = 1,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_INACTIVE = 2,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_PERSISTENT = 4,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_TRANSIENT = 8,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_RUNNING = 16,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_PAUSED = 32,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_SHUTOFF = 64,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_OTHER = 128,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_NOWAIT = 536870912,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_BACKING = 1073741824,
  PV_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS_ENFORCE_STATS = 0x80000000u,
} PvConnectGetAllDomainStatsFlags;

#define PV_TYPE_CONNECT_GET_ALL_DOMAIN_STATS_FLAGS (pv_connect_get_all_domain_stats_flags_get_type ())
GType pv_connect_get_all_domain_stats_flags_get_type (void);

/**
 * PvDomainDirtyRateStatus:
 * @PV_DOMAIN_DIRTY_RATE_STATUS_UNSTARTED: No measurement was ever begun.
 * @PV_DOMAIN_DIRTY_RATE_STATUS_MEASURING: A measurement is going on.
 * @PV_DOMAIN_DIRTY_RATE_STATUS_MEASURED: A measurement has finished and its result can be read.
 *
 * How far a dirty rate measurement has come.
 */
typedef enum
{
  PV_DOMAIN_DIRTY_RATE_STATUS_UNSTARTED = 0,
  PV_DOMAIN_DIRTY_RATE_STATUS_MEASURING = 1,
  PV_DOMAIN_DIRTY_RATE_STATUS_MEASURED = 2,
} PvDomainDirtyRateStatus;

#define PV_TYPE_DOMAIN_DIRTY_RATE_STATUS (pv_domain_dirty_rate_status_get_type ())
GType pv_domain_dirty_rate_status_get_type (void);

/**
 * PvDomainDirtyRateCalcFlags:
 * @PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_PAGE_SAMPLING: Compares checksums of sampled pages; the default.
 * @PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_DIRTY_BITMAP: Counts pages marked in the dirty bitmap.
 * @PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_DIRTY_RING: Counts pages per virtual CPU with the dirty ring, which the guest must have enabled.
 *
 * Method by which the dirty rate is measured; at most one.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_PAGE_SAMPLING = 0,
  PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_DIRTY_BITMAP = 1,
  PV_DOMAIN_DIRTY_RATE_CALC_FLAGS_DIRTY_RING = 2,
} PvDomainDirtyRateCalcFlags;

#define PV_TYPE_DOMAIN_DIRTY_RATE_CALC_FLAGS (pv_domain_dirty_rate_calc_flags_get_type ())
GType pv_domain_dirty_rate_calc_flags_get_type (void);

G_END_DECLS
