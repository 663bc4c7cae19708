// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainJobType: What is known of a domain's job.
type DomainJobType int

const (
	// DOMAIN_JOB_NONE (C.VIR_DOMAIN_JOB_NONE): There is none.
	DOMAIN_JOB_NONE DomainJobType = 0

	// DOMAIN_JOB_BOUNDED (C.VIR_DOMAIN_JOB_BOUNDED): One runs, and how long it will take can be estimated.
	DOMAIN_JOB_BOUNDED DomainJobType = 1

	// DOMAIN_JOB_UNBOUNDED (C.VIR_DOMAIN_JOB_UNBOUNDED): One runs, and its end cannot be foreseen.
	DOMAIN_JOB_UNBOUNDED DomainJobType = 2

	// DOMAIN_JOB_COMPLETED (C.VIR_DOMAIN_JOB_COMPLETED): It is done; cleaning up may be left.
	DOMAIN_JOB_COMPLETED DomainJobType = 3

	// DOMAIN_JOB_FAILED (C.VIR_DOMAIN_JOB_FAILED): It ended with an error; cleaning up may be left.
	DOMAIN_JOB_FAILED DomainJobType = 4

	// DOMAIN_JOB_CANCELLED (C.VIR_DOMAIN_JOB_CANCELLED): It was aborted; cleaning up may be left.
	DOMAIN_JOB_CANCELLED DomainJobType = 5
)

// DomainGetJobStatsFlags: Which job `virDomainGetJobStats` tells about.
type DomainGetJobStatsFlags uint

const (
	// DOMAIN_JOB_STATS_COMPLETED (C.VIR_DOMAIN_JOB_STATS_COMPLETED): The last job that is over, rather
	// than the running one; reading forgets it.
	DOMAIN_JOB_STATS_COMPLETED DomainGetJobStatsFlags = 1

	// DOMAIN_JOB_STATS_KEEP_COMPLETED (C.VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED): Do not forget the finished
	// job after reading it.
	DOMAIN_JOB_STATS_KEEP_COMPLETED DomainGetJobStatsFlags = 2
)

// DomainAbortJobFlags: Which jobs `virDomainAbortJobFlags` may interrupt.
type DomainAbortJobFlags uint

const (
	// DOMAIN_ABORT_JOB_POSTCOPY (C.VIR_DOMAIN_ABORT_JOB_POSTCOPY): Also a migration in post-copy mode,
	// which then has to be recovered.
	DOMAIN_ABORT_JOB_POSTCOPY DomainAbortJobFlags = 1
)

// DomainJobOperationType: What a domain's job does.
type DomainJobOperationType int

const (
	// DOMAIN_JOB_OPERATION_UNKNOWN (C.VIR_DOMAIN_JOB_OPERATION_UNKNOWN): Something that has no value here.
	DOMAIN_JOB_OPERATION_UNKNOWN DomainJobOperationType = 0

	// DOMAIN_JOB_OPERATION_START (C.VIR_DOMAIN_JOB_OPERATION_START): It starts the domain.
	DOMAIN_JOB_OPERATION_START DomainJobOperationType = 1

	// DOMAIN_JOB_OPERATION_SAVE (C.VIR_DOMAIN_JOB_OPERATION_SAVE): It saves the domain's state.
	DOMAIN_JOB_OPERATION_SAVE DomainJobOperationType = 2

	// DOMAIN_JOB_OPERATION_RESTORE (C.VIR_DOMAIN_JOB_OPERATION_RESTORE): It restores a saved state.
	DOMAIN_JOB_OPERATION_RESTORE DomainJobOperationType = 3

	// DOMAIN_JOB_OPERATION_MIGRATION_IN (C.VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN): It receives the domain
	// from another host.
	DOMAIN_JOB_OPERATION_MIGRATION_IN DomainJobOperationType = 4

	// DOMAIN_JOB_OPERATION_MIGRATION_OUT (C.VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT): It moves the domain
	// to another host.
	DOMAIN_JOB_OPERATION_MIGRATION_OUT DomainJobOperationType = 5

	// DOMAIN_JOB_OPERATION_SNAPSHOT (C.VIR_DOMAIN_JOB_OPERATION_SNAPSHOT): It takes a snapshot.
	DOMAIN_JOB_OPERATION_SNAPSHOT DomainJobOperationType = 6

	// DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT (C.VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT): It takes the
	// domain back to a snapshot.
	DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT DomainJobOperationType = 7

	// DOMAIN_JOB_OPERATION_DUMP (C.VIR_DOMAIN_JOB_OPERATION_DUMP): It writes a core dump.
	DOMAIN_JOB_OPERATION_DUMP DomainJobOperationType = 8

	// DOMAIN_JOB_OPERATION_BACKUP (C.VIR_DOMAIN_JOB_OPERATION_BACKUP): It backs up disks.
	DOMAIN_JOB_OPERATION_BACKUP DomainJobOperationType = 9

	// DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE (C.VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE): It deletes a
	// snapshot.
	DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE DomainJobOperationType = 10
)
