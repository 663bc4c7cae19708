// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// SetSchedulerParametersContext (C.virDomainSetSchedulerParameters): SetSchedulerParameters, for
// whoever may not want to wait for its end.
func (self *Domain) SetSchedulerParametersContext(ctx context.Context, params *DomainSchedulerParameters) error {
	return await0(ctx, func() error {
		return self.SetSchedulerParameters(params)
	})
}

// SetSchedulerParametersFlagsContext (C.virDomainSetSchedulerParametersFlags):
// SetSchedulerParametersFlags, for whoever may not want to wait for its end.
func (self *Domain) SetSchedulerParametersFlagsContext(ctx context.Context, params *DomainSchedulerParameters, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetSchedulerParametersFlags(params, flags)
	})
}

// GetMaxVcpusContext (C.virDomainGetMaxVcpus): GetMaxVcpus, for whoever may not want to wait for its
// end.
func (self *Domain) GetMaxVcpusContext(ctx context.Context) (uint, error) {
	return await1(ctx, self.GetMaxVcpus)
}

// SetVcpusContext (C.virDomainSetVcpus): SetVcpus, for whoever may not want to wait for its end.
func (self *Domain) SetVcpusContext(ctx context.Context, nvcpus uint) error {
	return await0(ctx, func() error {
		return self.SetVcpus(nvcpus)
	})
}

// SetVcpusFlagsContext (C.virDomainSetVcpusFlags): SetVcpusFlags, for whoever may not want to wait for
// its end.
func (self *Domain) SetVcpusFlagsContext(ctx context.Context, nvcpus uint, flags DomainVcpuFlags) error {
	return await0(ctx, func() error {
		return self.SetVcpusFlags(nvcpus, flags)
	})
}

// GetVcpusFlagsContext (C.virDomainGetVcpusFlags): GetVcpusFlags, for whoever may not want to wait for
// its end.
func (self *Domain) GetVcpusFlagsContext(ctx context.Context, flags DomainVcpuFlags) (int32, error) {
	return await1(ctx, func() (int32, error) {
		return self.GetVcpusFlags(flags)
	})
}

// PinVcpuContext (C.virDomainPinVcpu): PinVcpu, for whoever may not want to wait for its end.
func (self *Domain) PinVcpuContext(ctx context.Context, vcpu uint, cpumap []bool) error {
	return await0(ctx, func() error {
		return self.PinVcpu(vcpu, cpumap)
	})
}

// PinVcpuFlagsContext (C.virDomainPinVcpuFlags): PinVcpuFlags, for whoever may not want to wait for
// its end.
func (self *Domain) PinVcpuFlagsContext(ctx context.Context, vcpu uint, cpumap []bool, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.PinVcpuFlags(vcpu, cpumap, flags)
	})
}

// PinEmulatorContext (C.virDomainPinEmulator): PinEmulator, for whoever may not want to wait for its
// end.
func (self *Domain) PinEmulatorContext(ctx context.Context, cpumap []bool, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.PinEmulator(cpumap, flags)
	})
}

// GetIOThreadInfoContext (C.virDomainGetIOThreadInfo): GetIOThreadInfo, for whoever may not want to
// wait for its end.
func (self *Domain) GetIOThreadInfoContext(ctx context.Context, flags DomainModificationImpact) ([]DomainIOThreadInfo, error) {
	return await1(ctx, func() ([]DomainIOThreadInfo, error) {
		return self.GetIOThreadInfo(flags)
	})
}

// PinIOThreadContext (C.virDomainPinIOThread): PinIOThread, for whoever may not want to wait for its
// end.
func (self *Domain) PinIOThreadContext(ctx context.Context, iothreadId uint, cpumap []bool, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.PinIOThread(iothreadId, cpumap, flags)
	})
}

// AddIOThreadContext (C.virDomainAddIOThread): AddIOThread, for whoever may not want to wait for its
// end.
func (self *Domain) AddIOThreadContext(ctx context.Context, iothreadId uint, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.AddIOThread(iothreadId, flags)
	})
}

// DelIOThreadContext (C.virDomainDelIOThread): DelIOThread, for whoever may not want to wait for its
// end.
func (self *Domain) DelIOThreadContext(ctx context.Context, iothreadId uint, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.DelIOThread(iothreadId, flags)
	})
}

// SetIOThreadParamsContext (C.virDomainSetIOThreadParams): SetIOThreadParams, for whoever may not want
// to wait for its end.
func (self *Domain) SetIOThreadParamsContext(ctx context.Context, iothreadId uint, params *DomainSetIOThreadParams, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetIOThreadParams(iothreadId, params, flags)
	})
}

// SetVcpuContext (C.virDomainSetVcpu): SetVcpu, for whoever may not want to wait for its end.
func (self *Domain) SetVcpuContext(ctx context.Context, cpus []bool, state bool, flags DomainSetVcpuFlags) error {
	return await0(ctx, func() error {
		return self.SetVcpu(cpus, state, flags)
	})
}
