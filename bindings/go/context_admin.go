// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_admin

package libvirt

import "context"

// NewAdmConnectContext (C.virAdmConnectOpen): NewAdmConnect, for whoever may not want to wait for its
// end.
func NewAdmConnectContext(ctx context.Context, name string, flags ConnectFlags) (*AdmConnect, error) {
	return await1(ctx, func() (*AdmConnect, error) {
		return NewAdmConnect(name, flags)
	})
}

// IsAliveContext (C.virAdmConnectIsAlive): IsAlive, for whoever may not want to wait for its end.
func (self *AdmConnect) IsAliveContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsAlive)
}

// ListServersContext (C.virAdmConnectListServers): ListServers, for whoever may not want to wait for
// its end.
func (self *AdmConnect) ListServersContext(ctx context.Context, flags uint32) ([]AdmServer, error) {
	return await1(ctx, func() ([]AdmServer, error) {
		return self.ListServers(flags)
	})
}

// GetLibVersionContext (C.virAdmConnectGetLibVersion): GetLibVersion, for whoever may not want to wait
// for its end.
func (self *AdmConnect) GetLibVersionContext(ctx context.Context) (uint64, error) {
	return await1(ctx, self.GetLibVersion)
}

// LookupServerContext (C.virAdmConnectLookupServer): LookupServer, for whoever may not want to wait
// for its end.
func (self *AdmConnect) LookupServerContext(ctx context.Context, name string, flags uint32) (*AdmServer, error) {
	return await1(ctx, func() (*AdmServer, error) {
		return self.LookupServer(name, flags)
	})
}

// GetThreadPoolParametersContext (C.virAdmServerGetThreadPoolParameters): GetThreadPoolParameters, for
// whoever may not want to wait for its end.
func (self *AdmServer) GetThreadPoolParametersContext(ctx context.Context, flags uint32) (*ThreadPoolParameters, error) {
	return await1(ctx, func() (*ThreadPoolParameters, error) {
		return self.GetThreadPoolParameters(flags)
	})
}

// SetThreadPoolParametersContext (C.virAdmServerSetThreadPoolParameters): SetThreadPoolParameters, for
// whoever may not want to wait for its end.
func (self *AdmServer) SetThreadPoolParametersContext(ctx context.Context, params *ThreadPoolParameters, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetThreadPoolParameters(params, flags)
	})
}

// ListClientsContext (C.virAdmServerListClients): ListClients, for whoever may not want to wait for
// its end.
func (self *AdmServer) ListClientsContext(ctx context.Context, flags uint32) ([]AdmClient, error) {
	return await1(ctx, func() ([]AdmClient, error) {
		return self.ListClients(flags)
	})
}

// LookupClientContext (C.virAdmServerLookupClient): LookupClient, for whoever may not want to wait for
// its end.
func (self *AdmServer) LookupClientContext(ctx context.Context, id uint64, flags uint32) (*AdmClient, error) {
	return await1(ctx, func() (*AdmClient, error) {
		return self.LookupClient(id, flags)
	})
}

// GetInfoContext (C.virAdmClientGetInfo): GetInfo, for whoever may not want to wait for its end.
func (self *AdmClient) GetInfoContext(ctx context.Context, flags uint32) (*ClientInfo, error) {
	return await1(ctx, func() (*ClientInfo, error) {
		return self.GetInfo(flags)
	})
}

// CloseContext (C.virAdmClientClose): Close, for whoever may not want to wait for its end.
func (self *AdmClient) CloseContext(ctx context.Context, flags int32) error {
	return await0(ctx, func() error {
		return self.Close(flags)
	})
}

// GetClientLimitsContext (C.virAdmServerGetClientLimits): GetClientLimits, for whoever may not want to
// wait for its end.
func (self *AdmServer) GetClientLimitsContext(ctx context.Context, flags uint32) (*ClientLimitsParameters, error) {
	return await1(ctx, func() (*ClientLimitsParameters, error) {
		return self.GetClientLimits(flags)
	})
}

// SetClientLimitsContext (C.virAdmServerSetClientLimits): SetClientLimits, for whoever may not want to
// wait for its end.
func (self *AdmServer) SetClientLimitsContext(ctx context.Context, params *ClientLimitsParameters, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetClientLimits(params, flags)
	})
}

// UpdateTlsFilesContext (C.virAdmServerUpdateTlsFiles): UpdateTlsFiles, for whoever may not want to
// wait for its end.
func (self *AdmServer) UpdateTlsFilesContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.UpdateTlsFiles(flags)
	})
}

// GetLoggingOutputsContext (C.virAdmConnectGetLoggingOutputs): GetLoggingOutputs, for whoever may not
// want to wait for its end.
func (self *AdmConnect) GetLoggingOutputsContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetLoggingOutputs(flags)
	})
}

// GetLoggingFiltersContext (C.virAdmConnectGetLoggingFilters): GetLoggingFilters, for whoever may not
// want to wait for its end.
func (self *AdmConnect) GetLoggingFiltersContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetLoggingFilters(flags)
	})
}

// SetLoggingOutputsContext (C.virAdmConnectSetLoggingOutputs): SetLoggingOutputs, for whoever may not
// want to wait for its end.
func (self *AdmConnect) SetLoggingOutputsContext(ctx context.Context, outputs string, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetLoggingOutputs(outputs, flags)
	})
}

// SetLoggingFiltersContext (C.virAdmConnectSetLoggingFilters): SetLoggingFilters, for whoever may not
// want to wait for its end.
func (self *AdmConnect) SetLoggingFiltersContext(ctx context.Context, filters string, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetLoggingFilters(filters, flags)
	})
}

// SetDaemonTimeoutContext (C.virAdmConnectSetDaemonTimeout): SetDaemonTimeout, for whoever may not
// want to wait for its end.
func (self *AdmConnect) SetDaemonTimeoutContext(ctx context.Context, timeout uint, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetDaemonTimeout(timeout, flags)
	})
}

// DaemonShutdownContext (C.virAdmConnectDaemonShutdown): DaemonShutdown, for whoever may not want to
// wait for its end.
func (self *AdmConnect) DaemonShutdownContext(ctx context.Context, flags DaemonShutdownFlags) error {
	return await0(ctx, func() error {
		return self.DaemonShutdown(flags)
	})
}
