// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// PMSuspendForDurationContext (C.virDomainPMSuspendForDuration): PMSuspendForDuration, for whoever may
// not want to wait for its end.
func (self *Domain) PMSuspendForDurationContext(ctx context.Context, target NodeSuspendTarget, duration uint64, flags uint32) error {
	return await0(ctx, func() error {
		return self.PMSuspendForDuration(target, duration, flags)
	})
}

// PMWakeupContext (C.virDomainPMWakeup): PMWakeup, for whoever may not want to wait for its end.
func (self *Domain) PMWakeupContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.PMWakeup(flags)
	})
}

// GetHostnameContext (C.virDomainGetHostname): GetHostname, for whoever may not want to wait for its
// end.
func (self *Domain) GetHostnameContext(ctx context.Context, flags DomainGetHostnameFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetHostname(flags)
	})
}

// SendProcessSignalContext (C.virDomainSendProcessSignal): SendProcessSignal, for whoever may not want
// to wait for its end.
func (self *Domain) SendProcessSignalContext(ctx context.Context, pidValue int64, signum DomainProcessSignal, flags uint32) error {
	return await0(ctx, func() error {
		return self.SendProcessSignal(pidValue, signum, flags)
	})
}

// FSTrimContext (C.virDomainFSTrim): FSTrim, for whoever may not want to wait for its end.
func (self *Domain) FSTrimContext(ctx context.Context, mountPoint string, minimum uint64, flags uint32) error {
	return await0(ctx, func() error {
		return self.FSTrim(mountPoint, minimum, flags)
	})
}

// FSFreezeContext (C.virDomainFSFreeze): FSFreeze, for whoever may not want to wait for its end.
func (self *Domain) FSFreezeContext(ctx context.Context, mountpoints []string, flags uint32) error {
	return await0(ctx, func() error {
		return self.FSFreeze(mountpoints, flags)
	})
}

// FSThawContext (C.virDomainFSThaw): FSThaw, for whoever may not want to wait for its end.
func (self *Domain) FSThawContext(ctx context.Context, mountpoints []string, flags uint32) error {
	return await0(ctx, func() error {
		return self.FSThaw(mountpoints, flags)
	})
}

// GetFSInfoContext (C.virDomainGetFSInfo): GetFSInfo, for whoever may not want to wait for its end.
func (self *Domain) GetFSInfoContext(ctx context.Context, flags uint32) ([]DomainFSInfo, error) {
	return await1(ctx, func() ([]DomainFSInfo, error) {
		return self.GetFSInfo(flags)
	})
}

// GetTimeContext (C.virDomainGetTime): GetTime, for whoever may not want to wait for its end.
func (self *Domain) GetTimeContext(ctx context.Context, flags uint32) (int64, uint, error) {
	return await2(ctx, func() (int64, uint, error) {
		return self.GetTime(flags)
	})
}

// SetTimeContext (C.virDomainSetTime): SetTime, for whoever may not want to wait for its end.
func (self *Domain) SetTimeContext(ctx context.Context, seconds int64, nseconds uint, flags DomainSetTimeFlags) error {
	return await0(ctx, func() error {
		return self.SetTime(seconds, nseconds, flags)
	})
}

// ListAllInterfaceAddressesContext (C.virDomainInterfaceAddresses): ListAllInterfaceAddresses, for
// whoever may not want to wait for its end.
func (self *Domain) ListAllInterfaceAddressesContext(ctx context.Context, src DomainInterfaceAddressesSource) ([]DomainInterface, error) {
	return await1(ctx, func() ([]DomainInterface, error) {
		return self.ListAllInterfaceAddresses(src)
	})
}

// SetUserPasswordContext (C.virDomainSetUserPassword): SetUserPassword, for whoever may not want to
// wait for its end.
func (self *Domain) SetUserPasswordContext(ctx context.Context, user string, password string, flags DomainSetUserPasswordFlags) error {
	return await0(ctx, func() error {
		return self.SetUserPassword(user, password, flags)
	})
}

// SetGuestVcpusContext (C.virDomainSetGuestVcpus): SetGuestVcpus, for whoever may not want to wait for
// its end.
func (self *Domain) SetGuestVcpusContext(ctx context.Context, cpus []bool, state bool, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetGuestVcpus(cpus, state, flags)
	})
}

// GetGuestInfoContext (C.virDomainGetGuestInfo): GetGuestInfo, for whoever may not want to wait for
// its end.
func (self *Domain) GetGuestInfoContext(ctx context.Context, types DomainGuestInfoTypes, flags uint32) (*DomainGuestInfo, error) {
	return await1(ctx, func() (*DomainGuestInfo, error) {
		return self.GetGuestInfo(types, flags)
	})
}

// AgentSetResponseTimeoutContext (C.virDomainAgentSetResponseTimeout): AgentSetResponseTimeout, for
// whoever may not want to wait for its end.
func (self *Domain) AgentSetResponseTimeoutContext(ctx context.Context, timeout int, flags uint32) error {
	return await0(ctx, func() error {
		return self.AgentSetResponseTimeout(timeout, flags)
	})
}

// AuthorizedSSHKeysGetContext (C.virDomainAuthorizedSSHKeysGet): AuthorizedSSHKeysGet, for whoever may
// not want to wait for its end.
func (self *Domain) AuthorizedSSHKeysGetContext(ctx context.Context, user string, flags DomainAuthorizedSSHKeysFlags) ([]string, error) {
	return await1(ctx, func() ([]string, error) {
		return self.AuthorizedSSHKeysGet(user, flags)
	})
}

// AuthorizedSSHKeysSetContext (C.virDomainAuthorizedSSHKeysSet): AuthorizedSSHKeysSet, for whoever may
// not want to wait for its end.
func (self *Domain) AuthorizedSSHKeysSetContext(ctx context.Context, user string, keys []string, flags DomainAuthorizedSSHKeysFlags) error {
	return await0(ctx, func() error {
		return self.AuthorizedSSHKeysSet(user, keys, flags)
	})
}
