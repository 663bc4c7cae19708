// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// GetJobInfo (C.virDomainGetJobInfo): Reads the progress of a running domain's job, such as saving or
// migrating.
//
// No job is not an error: the type then is `VIR_DOMAIN_JOB_NONE`. `virDomainGetJobStats` tells more.
func (self *Domain) GetJobInfo() (*DomainJobInfo, error) {
	var outInfo C.virDomainJobInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetJobInfo(cDomain(self), &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainJobInfo(&outInfo), nil
}

// AbortJob (C.virDomainAbortJob): Asks the running job of a domain to end as soon as it can.
//
// The call that started the job fails with `VIR_ERR_OPERATION_ABORTED`, and the domain goes on as
// before. No job gives `VIR_ERR_OPERATION_INVALID`, as does a job that cannot be interrupted, such as
// a migration in post-copy mode. Abort from another thread than the one that waits in the job.
func (self *Domain) AbortJob() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAbortJob(cDomain(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// AbortJobFlags (C.virDomainAbortJobFlags): Asks the running job of a domain to end, with a say in
// what may be interrupted.
//
// Without flags it is `virDomainAbortJob`. With `VIR_DOMAIN_ABORT_JOB_POSTCOPY` a migration in
// post-copy mode stops, with the domain paused on both hosts until the migration is taken up again
// with `VIR_MIGRATE_POSTCOPY_RESUME`.
func (self *Domain) AbortJobFlags(flags DomainAbortJobFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAbortJobFlags(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
