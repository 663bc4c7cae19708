// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainBlockJobInfo: Progress of the block job on a disk.
type DomainBlockJobInfo struct {
	// Type: Kind of job.
	Type DomainBlockJobType

	// Bandwidth: Limit in MiB per second, or in bytes per second when asked for; 0 is no limit.
	Bandwidth uint64

	// Cur: How far the job is, on the scale of `end`; units are the hypervisor's own.
	Cur uint64

	// End: Where `cur` ends; it may move while the job runs. `cur` equal to `end` is no proof that the job
	// is ready.
	End uint64
}
