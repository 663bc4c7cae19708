// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import (
	"context"
	"os"
)

// ListDomainsContext (C.virConnectListDomains): ListDomains, for whoever may not want to wait for its
// end.
func (self *Connect) ListDomainsContext(ctx context.Context) ([]uint32, error) {
	return await1(ctx, self.ListDomains)
}

// NumOfDomainsContext (C.virConnectNumOfDomains): NumOfDomains, for whoever may not want to wait for
// its end.
func (self *Connect) NumOfDomainsContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfDomains)
}

// DomainCreateXMLContext (C.virDomainCreateXML): DomainCreateXML, for whoever may not want to wait for
// its end.
func (self *Connect) DomainCreateXMLContext(ctx context.Context, xmlDesc string, flags DomainCreateFlags) (*Domain, error) {
	return await1(ctx, func() (*Domain, error) {
		return self.DomainCreateXML(xmlDesc, flags)
	})
}

// DomainCreateXMLWithFilesContext (C.virDomainCreateXMLWithFiles): DomainCreateXMLWithFiles, for
// whoever may not want to wait for its end.
func (self *Connect) DomainCreateXMLWithFilesContext(ctx context.Context, xmlDesc string, files []os.File, flags DomainCreateFlags) (*Domain, error) {
	return await1(ctx, func() (*Domain, error) {
		return self.DomainCreateXMLWithFiles(xmlDesc, files, flags)
	})
}

// LookupDomainByNameContext (C.virDomainLookupByName): LookupDomainByName, for whoever may not want to
// wait for its end.
func (self *Connect) LookupDomainByNameContext(ctx context.Context, name string) (*Domain, error) {
	return await1(ctx, func() (*Domain, error) {
		return self.LookupDomainByName(name)
	})
}

// LookupDomainByIdContext (C.virDomainLookupByID): LookupDomainById, for whoever may not want to wait
// for its end.
func (self *Connect) LookupDomainByIdContext(ctx context.Context, id uint32) (*Domain, error) {
	return await1(ctx, func() (*Domain, error) {
		return self.LookupDomainById(id)
	})
}

// LookupDomainByUUIDContext (C.virDomainLookupByUUID): LookupDomainByUUID, for whoever may not want to
// wait for its end.
func (self *Connect) LookupDomainByUUIDContext(ctx context.Context, uuid []byte) (*Domain, error) {
	return await1(ctx, func() (*Domain, error) {
		return self.LookupDomainByUUID(uuid)
	})
}

// ShutdownContext (C.virDomainShutdown): Shutdown, for whoever may not want to wait for its end.
func (self *Domain) ShutdownContext(ctx context.Context) error {
	return await0(ctx, self.Shutdown)
}

// ShutdownFlagsContext (C.virDomainShutdownFlags): ShutdownFlags, for whoever may not want to wait for
// its end.
func (self *Domain) ShutdownFlagsContext(ctx context.Context, flags DomainShutdownFlags) error {
	return await0(ctx, func() error {
		return self.ShutdownFlags(flags)
	})
}

// RebootContext (C.virDomainReboot): Reboot, for whoever may not want to wait for its end.
func (self *Domain) RebootContext(ctx context.Context, flags DomainRebootFlagValues) error {
	return await0(ctx, func() error {
		return self.Reboot(flags)
	})
}

// ResetContext (C.virDomainReset): Reset, for whoever may not want to wait for its end.
func (self *Domain) ResetContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.Reset(flags)
	})
}

// DestroyContext (C.virDomainDestroy): Destroy, for whoever may not want to wait for its end.
func (self *Domain) DestroyContext(ctx context.Context) error {
	return await0(ctx, self.Destroy)
}

// DestroyFlagsContext (C.virDomainDestroyFlags): DestroyFlags, for whoever may not want to wait for
// its end.
func (self *Domain) DestroyFlagsContext(ctx context.Context, flags DomainDestroyFlags) error {
	return await0(ctx, func() error {
		return self.DestroyFlags(flags)
	})
}

// SuspendContext (C.virDomainSuspend): Suspend, for whoever may not want to wait for its end.
func (self *Domain) SuspendContext(ctx context.Context) error {
	return await0(ctx, self.Suspend)
}

// ResumeContext (C.virDomainResume): Resume, for whoever may not want to wait for its end.
func (self *Domain) ResumeContext(ctx context.Context) error {
	return await0(ctx, self.Resume)
}

// GetInfoContext (C.virDomainGetInfo): GetInfo, for whoever may not want to wait for its end.
func (self *Domain) GetInfoContext(ctx context.Context) (*DomainInfo, error) {
	return await1(ctx, self.GetInfo)
}

// GetStateContext (C.virDomainGetState): GetState, for whoever may not want to wait for its end.
func (self *Domain) GetStateContext(ctx context.Context) (DomainState, int, error) {
	return await2(ctx, self.GetState)
}

// GetControlInfoContext (C.virDomainGetControlInfo): GetControlInfo, for whoever may not want to wait
// for its end.
func (self *Domain) GetControlInfoContext(ctx context.Context, flags uint32) (*DomainControlInfo, error) {
	return await1(ctx, func() (*DomainControlInfo, error) {
		return self.GetControlInfo(flags)
	})
}

// GetOSTypeContext (C.virDomainGetOSType): GetOSType, for whoever may not want to wait for its end.
func (self *Domain) GetOSTypeContext(ctx context.Context) (string, error) {
	return await1(ctx, self.GetOSType)
}

// GetSecurityLabelContext (C.virDomainGetSecurityLabel): GetSecurityLabel, for whoever may not want to
// wait for its end.
func (self *Domain) GetSecurityLabelContext(ctx context.Context) (*SecurityLabel, error) {
	return await1(ctx, self.GetSecurityLabel)
}

// GetSecurityLabelListContext (C.virDomainGetSecurityLabelList): GetSecurityLabelList, for whoever may
// not want to wait for its end.
func (self *Domain) GetSecurityLabelListContext(ctx context.Context) ([]SecurityLabel, error) {
	return await1(ctx, self.GetSecurityLabelList)
}

// SetMetadataContext (C.virDomainSetMetadata): SetMetadata, for whoever may not want to wait for its
// end.
func (self *Domain) SetMetadataContext(ctx context.Context, typeValue DomainMetadataType, metadata string, key string, uri string, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetMetadata(typeValue, metadata, key, uri, flags)
	})
}

// GetMetadataContext (C.virDomainGetMetadata): GetMetadata, for whoever may not want to wait for its
// end.
func (self *Domain) GetMetadataContext(ctx context.Context, typeValue DomainMetadataType, uri string, flags DomainModificationImpact) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetMetadata(typeValue, uri, flags)
	})
}

// GetXMLDescContext (C.virDomainGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its end.
func (self *Domain) GetXMLDescContext(ctx context.Context, flags DomainXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// DomainXMLFromNativeContext (C.virConnectDomainXMLFromNative): DomainXMLFromNative, for whoever may
// not want to wait for its end.
func (self *Connect) DomainXMLFromNativeContext(ctx context.Context, nativeFormat string, nativeConfig string, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.DomainXMLFromNative(nativeFormat, nativeConfig, flags)
	})
}

// DomainXMLToNativeContext (C.virConnectDomainXMLToNative): DomainXMLToNative, for whoever may not
// want to wait for its end.
func (self *Connect) DomainXMLToNativeContext(ctx context.Context, nativeFormat string, domainXml string, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.DomainXMLToNative(nativeFormat, domainXml, flags)
	})
}

// DomainDefineXMLContext (C.virDomainDefineXML): DomainDefineXML, for whoever may not want to wait for
// its end.
func (self *Connect) DomainDefineXMLContext(ctx context.Context, xml string) (*Domain, error) {
	return await1(ctx, func() (*Domain, error) {
		return self.DomainDefineXML(xml)
	})
}

// DomainDefineXMLFlagsContext (C.virDomainDefineXMLFlags): DomainDefineXMLFlags, for whoever may not
// want to wait for its end.
func (self *Connect) DomainDefineXMLFlagsContext(ctx context.Context, xml string, flags DomainDefineFlags) (*Domain, error) {
	return await1(ctx, func() (*Domain, error) {
		return self.DomainDefineXMLFlags(xml, flags)
	})
}

// UndefineContext (C.virDomainUndefine): Undefine, for whoever may not want to wait for its end.
func (self *Domain) UndefineContext(ctx context.Context) error {
	return await0(ctx, self.Undefine)
}

// UndefineFlagsContext (C.virDomainUndefineFlags): UndefineFlags, for whoever may not want to wait for
// its end.
func (self *Domain) UndefineFlagsContext(ctx context.Context, flags DomainUndefineFlagsValues) error {
	return await0(ctx, func() error {
		return self.UndefineFlags(flags)
	})
}

// NumOfDefinedDomainsContext (C.virConnectNumOfDefinedDomains): NumOfDefinedDomains, for whoever may
// not want to wait for its end.
func (self *Connect) NumOfDefinedDomainsContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfDefinedDomains)
}

// ListDefinedDomainsContext (C.virConnectListDefinedDomains): ListDefinedDomains, for whoever may not
// want to wait for its end.
func (self *Connect) ListDefinedDomainsContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListDefinedDomains)
}

// ListAllDomainsContext (C.virConnectListAllDomains): ListAllDomains, for whoever may not want to wait
// for its end.
func (self *Connect) ListAllDomainsContext(ctx context.Context, flags ConnectListAllDomainsFlags) ([]Domain, error) {
	return await1(ctx, func() ([]Domain, error) {
		return self.ListAllDomains(flags)
	})
}

// CreateContext (C.virDomainCreate): Create, for whoever may not want to wait for its end.
func (self *Domain) CreateContext(ctx context.Context) error {
	return await0(ctx, self.Create)
}

// CreateWithFlagsContext (C.virDomainCreateWithFlags): CreateWithFlags, for whoever may not want to
// wait for its end.
func (self *Domain) CreateWithFlagsContext(ctx context.Context, flags DomainCreateFlags) error {
	return await0(ctx, func() error {
		return self.CreateWithFlags(flags)
	})
}

// CreateWithFilesContext (C.virDomainCreateWithFiles): CreateWithFiles, for whoever may not want to
// wait for its end.
func (self *Domain) CreateWithFilesContext(ctx context.Context, files []os.File, flags DomainCreateFlags) error {
	return await0(ctx, func() error {
		return self.CreateWithFiles(files, flags)
	})
}

// GetAutostartContext (C.virDomainGetAutostart): GetAutostart, for whoever may not want to wait for
// its end.
func (self *Domain) GetAutostartContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.GetAutostart)
}

// SetAutostartContext (C.virDomainSetAutostart): SetAutostart, for whoever may not want to wait for
// its end.
func (self *Domain) SetAutostartContext(ctx context.Context, autostart bool) error {
	return await0(ctx, func() error {
		return self.SetAutostart(autostart)
	})
}

// GetAutostartOnceContext (C.virDomainGetAutostartOnce): GetAutostartOnce, for whoever may not want to
// wait for its end.
func (self *Domain) GetAutostartOnceContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.GetAutostartOnce)
}

// SetAutostartOnceContext (C.virDomainSetAutostartOnce): SetAutostartOnce, for whoever may not want to
// wait for its end.
func (self *Domain) SetAutostartOnceContext(ctx context.Context, autostart bool) error {
	return await0(ctx, func() error {
		return self.SetAutostartOnce(autostart)
	})
}

// IsActiveContext (C.virDomainIsActive): IsActive, for whoever may not want to wait for its end.
func (self *Domain) IsActiveContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsActive)
}

// IsPersistentContext (C.virDomainIsPersistent): IsPersistent, for whoever may not want to wait for
// its end.
func (self *Domain) IsPersistentContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsPersistent)
}

// IsUpdatedContext (C.virDomainIsUpdated): IsUpdated, for whoever may not want to wait for its end.
func (self *Domain) IsUpdatedContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsUpdated)
}

// RenameContext (C.virDomainRename): Rename, for whoever may not want to wait for its end.
func (self *Domain) RenameContext(ctx context.Context, newName string, flags uint32) error {
	return await0(ctx, func() error {
		return self.Rename(newName, flags)
	})
}

// SetLifecycleActionContext (C.virDomainSetLifecycleAction): SetLifecycleAction, for whoever may not
// want to wait for its end.
func (self *Domain) SetLifecycleActionContext(ctx context.Context, typeValue DomainLifecycle, action DomainLifecycleAction, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetLifecycleAction(typeValue, action, flags)
	})
}

// GetLaunchSecurityInfoContext (C.virDomainGetLaunchSecurityInfo): GetLaunchSecurityInfo, for whoever
// may not want to wait for its end.
func (self *Domain) GetLaunchSecurityInfoContext(ctx context.Context, flags uint32) (*DomainLaunchSecurityParameters, error) {
	return await1(ctx, func() (*DomainLaunchSecurityParameters, error) {
		return self.GetLaunchSecurityInfo(flags)
	})
}

// SetLaunchSecurityStateContext (C.virDomainSetLaunchSecurityState): SetLaunchSecurityState, for
// whoever may not want to wait for its end.
func (self *Domain) SetLaunchSecurityStateContext(ctx context.Context, params *DomainLaunchSecurityStateParameters, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetLaunchSecurityState(params, flags)
	})
}

// GetMessagesContext (C.virDomainGetMessages): GetMessages, for whoever may not want to wait for its
// end.
func (self *Domain) GetMessagesContext(ctx context.Context, flags DomainMessageType) ([]string, error) {
	return await1(ctx, func() ([]string, error) {
		return self.GetMessages(flags)
	})
}
