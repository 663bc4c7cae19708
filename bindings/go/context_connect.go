// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// NewConnectContext (C.virConnectOpen): NewConnect, for whoever may not want to wait for its end.
func NewConnectContext(ctx context.Context, name string) (*Connect, error) {
	return await1(ctx, func() (*Connect, error) {
		return NewConnect(name)
	})
}

// SetIdentityContext (C.virConnectSetIdentity): SetIdentity, for whoever may not want to wait for its
// end.
func (self *Connect) SetIdentityContext(ctx context.Context, params *ConnectIdentity, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetIdentity(params, flags)
	})
}

// GetTypeContext (C.virConnectGetType): GetType, for whoever may not want to wait for its end.
func (self *Connect) GetTypeContext(ctx context.Context) (string, error) {
	return await1(ctx, self.GetType)
}

// GetVersionContext (C.virConnectGetVersion): GetVersion, for whoever may not want to wait for its
// end.
func (self *Connect) GetVersionContext(ctx context.Context) (uint32, error) {
	return await1(ctx, self.GetVersion)
}

// GetLibVersionContext (C.virConnectGetLibVersion): GetLibVersion, for whoever may not want to wait
// for its end.
func (self *Connect) GetLibVersionContext(ctx context.Context) (uint32, error) {
	return await1(ctx, self.GetLibVersion)
}

// GetHostnameContext (C.virConnectGetHostname): GetHostname, for whoever may not want to wait for its
// end.
func (self *Connect) GetHostnameContext(ctx context.Context) (string, error) {
	return await1(ctx, self.GetHostname)
}

// GetSysinfoContext (C.virConnectGetSysinfo): GetSysinfo, for whoever may not want to wait for its
// end.
func (self *Connect) GetSysinfoContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetSysinfo(flags)
	})
}

// SetKeepAliveContext (C.virConnectSetKeepAlive): SetKeepAlive, for whoever may not want to wait for
// its end.
func (self *Connect) SetKeepAliveContext(ctx context.Context, interval int, count uint) error {
	return await0(ctx, func() error {
		return self.SetKeepAlive(interval, count)
	})
}

// GetMaxVcpusContext (C.virConnectGetMaxVcpus): GetMaxVcpus, for whoever may not want to wait for its
// end.
func (self *Connect) GetMaxVcpusContext(ctx context.Context, typeValue string) (int, error) {
	return await1(ctx, func() (int, error) {
		return self.GetMaxVcpus(typeValue)
	})
}

// GetCapabilitiesContext (C.virConnectGetCapabilities): GetCapabilities, for whoever may not want to
// wait for its end.
func (self *Connect) GetCapabilitiesContext(ctx context.Context) (string, error) {
	return await1(ctx, self.GetCapabilities)
}

// IsEncryptedContext (C.virConnectIsEncrypted): IsEncrypted, for whoever may not want to wait for its
// end.
func (self *Connect) IsEncryptedContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsEncrypted)
}

// IsSecureContext (C.virConnectIsSecure): IsSecure, for whoever may not want to wait for its end.
func (self *Connect) IsSecureContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsSecure)
}

// IsAliveContext (C.virConnectIsAlive): IsAlive, for whoever may not want to wait for its end.
func (self *Connect) IsAliveContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsAlive)
}

// CompareCPUContext (C.virConnectCompareCPU): CompareCPU, for whoever may not want to wait for its
// end.
func (self *Connect) CompareCPUContext(ctx context.Context, xmlDesc string, flags ConnectCompareCPUFlags) (CPUCompareResult, error) {
	return await1(ctx, func() (CPUCompareResult, error) {
		return self.CompareCPU(xmlDesc, flags)
	})
}

// CompareHypervisorCPUContext (C.virConnectCompareHypervisorCPU): CompareHypervisorCPU, for whoever
// may not want to wait for its end.
func (self *Connect) CompareHypervisorCPUContext(ctx context.Context, emulator string, arch string, machine string, virttype string, xmlCPU string, flags ConnectCompareCPUFlags) (CPUCompareResult, error) {
	return await1(ctx, func() (CPUCompareResult, error) {
		return self.CompareHypervisorCPU(emulator, arch, machine, virttype, xmlCPU, flags)
	})
}

// GetCPUModelNamesContext (C.virConnectGetCPUModelNames): GetCPUModelNames, for whoever may not want
// to wait for its end.
func (self *Connect) GetCPUModelNamesContext(ctx context.Context, arch string, flags uint32) ([]string, error) {
	return await1(ctx, func() ([]string, error) {
		return self.GetCPUModelNames(arch, flags)
	})
}

// BaselineCPUContext (C.virConnectBaselineCPU): BaselineCPU, for whoever may not want to wait for its
// end.
func (self *Connect) BaselineCPUContext(ctx context.Context, xmlCPUs []string, flags ConnectBaselineCPUFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.BaselineCPU(xmlCPUs, flags)
	})
}

// BaselineHypervisorCPUContext (C.virConnectBaselineHypervisorCPU): BaselineHypervisorCPU, for whoever
// may not want to wait for its end.
func (self *Connect) BaselineHypervisorCPUContext(ctx context.Context, emulator string, arch string, machine string, virttype string, xmlCPUs []string, flags ConnectBaselineCPUFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.BaselineHypervisorCPU(emulator, arch, machine, virttype, xmlCPUs, flags)
	})
}

// GetDomainCapabilitiesContext (C.virConnectGetDomainCapabilities): GetDomainCapabilities, for whoever
// may not want to wait for its end.
func (self *Connect) GetDomainCapabilitiesContext(ctx context.Context, emulatorbin string, arch string, machine string, virttype string, flags ConnectGetDomainCapabilitiesFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetDomainCapabilities(emulatorbin, arch, machine, virttype, flags)
	})
}
