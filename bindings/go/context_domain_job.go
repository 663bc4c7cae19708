// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// GetJobInfoContext (C.virDomainGetJobInfo): GetJobInfo, for whoever may not want to wait for its end.
func (self *Domain) GetJobInfoContext(ctx context.Context) (*DomainJobInfo, error) {
	return await1(ctx, self.GetJobInfo)
}

// AbortJobContext (C.virDomainAbortJob): AbortJob, for whoever may not want to wait for its end.
func (self *Domain) AbortJobContext(ctx context.Context) error {
	return await0(ctx, self.AbortJob)
}

// AbortJobFlagsContext (C.virDomainAbortJobFlags): AbortJobFlags, for whoever may not want to wait for
// its end.
func (self *Domain) AbortJobFlagsContext(ctx context.Context, flags DomainAbortJobFlags) error {
	return await0(ctx, func() error {
		return self.AbortJobFlags(flags)
	})
}
