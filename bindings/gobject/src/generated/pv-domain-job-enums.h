/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-job. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainJobType:
 * @PV_DOMAIN_JOB_TYPE_NONE: There is none.
 * @PV_DOMAIN_JOB_TYPE_BOUNDED: One runs, and how long it will take can be estimated.
 * @PV_DOMAIN_JOB_TYPE_UNBOUNDED: One runs, and its end cannot be foreseen.
 * @PV_DOMAIN_JOB_TYPE_COMPLETED: It is done; cleaning up may be left.
 * @PV_DOMAIN_JOB_TYPE_FAILED: It ended with an error; cleaning up may be left.
 * @PV_DOMAIN_JOB_TYPE_CANCELLED: It was aborted; cleaning up may be left.
 *
 * What is known of a domain's job.
 */
typedef enum
{
  PV_DOMAIN_JOB_TYPE_NONE = 0,
  PV_DOMAIN_JOB_TYPE_BOUNDED = 1,
  PV_DOMAIN_JOB_TYPE_UNBOUNDED = 2,
  PV_DOMAIN_JOB_TYPE_COMPLETED = 3,
  PV_DOMAIN_JOB_TYPE_FAILED = 4,
  PV_DOMAIN_JOB_TYPE_CANCELLED = 5,
} PvDomainJobType;

#define PV_TYPE_DOMAIN_JOB_TYPE (pv_domain_job_type_get_type ())
GType pv_domain_job_type_get_type (void);

/**
 * PvDomainGetJobStatsFlags:
 * @PV_DOMAIN_GET_JOB_STATS_FLAGS_COMPLETED: The last job that is over, rather than the running one; reading forgets it.
 * @PV_DOMAIN_GET_JOB_STATS_FLAGS_KEEP_COMPLETED: Do not forget the finished job after reading it.
 *
 * Which job pv_domain_get_job_stats() tells about.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_GET_JOB_STATS_FLAGS_COMPLETED = 1,
  PV_DOMAIN_GET_JOB_STATS_FLAGS_KEEP_COMPLETED = 2,
} PvDomainGetJobStatsFlags;

#define PV_TYPE_DOMAIN_GET_JOB_STATS_FLAGS (pv_domain_get_job_stats_flags_get_type ())
GType pv_domain_get_job_stats_flags_get_type (void);

/**
 * PvDomainAbortJobFlagsValues:
 * @PV_DOMAIN_ABORT_JOB_FLAGS_VALUES_POSTCOPY: Also a migration in post-copy mode, which then has to be recovered.
 *
 * Which jobs pv_domain_abort_job_flags() may interrupt.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_ABORT_JOB_FLAGS_VALUES_POSTCOPY = 1,
} PvDomainAbortJobFlagsValues;

#define PV_TYPE_DOMAIN_ABORT_JOB_FLAGS_VALUES (pv_domain_abort_job_flags_values_get_type ())
GType pv_domain_abort_job_flags_values_get_type (void);

/**
 * PvDomainJobOperation:
 * @PV_DOMAIN_JOB_OPERATION_UNKNOWN: Something that has no value here.
 * @PV_DOMAIN_JOB_OPERATION_START: It starts the domain.
 * @PV_DOMAIN_JOB_OPERATION_SAVE: It saves the domain's state.
 * @PV_DOMAIN_JOB_OPERATION_RESTORE: It restores a saved state.
 * @PV_DOMAIN_JOB_OPERATION_MIGRATION_IN: It receives the domain from another host.
 * @PV_DOMAIN_JOB_OPERATION_MIGRATION_OUT: It moves the domain to another host.
 * @PV_DOMAIN_JOB_OPERATION_SNAPSHOT: It takes a snapshot.
 * @PV_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT: It takes the domain back to a snapshot.
 * @PV_DOMAIN_JOB_OPERATION_DUMP: It writes a core dump.
 * @PV_DOMAIN_JOB_OPERATION_BACKUP: It backs up disks.
 * @PV_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE: It deletes a snapshot.
 *
 * What a domain's job does.
 */
typedef enum
{
  PV_DOMAIN_JOB_OPERATION_UNKNOWN = 0,
  PV_DOMAIN_JOB_OPERATION_START = 1,
  PV_DOMAIN_JOB_OPERATION_SAVE = 2,
  PV_DOMAIN_JOB_OPERATION_RESTORE = 3,
  PV_DOMAIN_JOB_OPERATION_MIGRATION_IN = 4,
  PV_DOMAIN_JOB_OPERATION_MIGRATION_OUT = 5,
  PV_DOMAIN_JOB_OPERATION_SNAPSHOT = 6,
  PV_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT = 7,
  PV_DOMAIN_JOB_OPERATION_DUMP = 8,
  PV_DOMAIN_JOB_OPERATION_BACKUP = 9,
  PV_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE = 10,
} PvDomainJobOperation;

#define PV_TYPE_DOMAIN_JOB_OPERATION (pv_domain_job_operation_get_type ())
GType pv_domain_job_operation_get_type (void);

G_END_DECLS
