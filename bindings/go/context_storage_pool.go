// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// GetStoragePoolCapabilitiesContext (C.virConnectGetStoragePoolCapabilities):
// GetStoragePoolCapabilities, for whoever may not want to wait for its end.
func (self *Connect) GetStoragePoolCapabilitiesContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetStoragePoolCapabilities(flags)
	})
}

// NumOfStoragePoolsContext (C.virConnectNumOfStoragePools): NumOfStoragePools, for whoever may not
// want to wait for its end.
func (self *Connect) NumOfStoragePoolsContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfStoragePools)
}

// ListStoragePoolsContext (C.virConnectListStoragePools): ListStoragePools, for whoever may not want
// to wait for its end.
func (self *Connect) ListStoragePoolsContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListStoragePools)
}

// NumOfDefinedStoragePoolsContext (C.virConnectNumOfDefinedStoragePools): NumOfDefinedStoragePools,
// for whoever may not want to wait for its end.
func (self *Connect) NumOfDefinedStoragePoolsContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfDefinedStoragePools)
}

// ListDefinedStoragePoolsContext (C.virConnectListDefinedStoragePools): ListDefinedStoragePools, for
// whoever may not want to wait for its end.
func (self *Connect) ListDefinedStoragePoolsContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListDefinedStoragePools)
}

// ListAllStoragePoolsContext (C.virConnectListAllStoragePools): ListAllStoragePools, for whoever may
// not want to wait for its end.
func (self *Connect) ListAllStoragePoolsContext(ctx context.Context, flags ConnectListAllStoragePoolsFlags) ([]StoragePool, error) {
	return await1(ctx, func() ([]StoragePool, error) {
		return self.ListAllStoragePools(flags)
	})
}

// FindStoragePoolSourcesContext (C.virConnectFindStoragePoolSources): FindStoragePoolSources, for
// whoever may not want to wait for its end.
func (self *Connect) FindStoragePoolSourcesContext(ctx context.Context, typeValue string, srcSpec string, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.FindStoragePoolSources(typeValue, srcSpec, flags)
	})
}

// LookupStoragePoolByNameContext (C.virStoragePoolLookupByName): LookupStoragePoolByName, for whoever
// may not want to wait for its end.
func (self *Connect) LookupStoragePoolByNameContext(ctx context.Context, name string) (*StoragePool, error) {
	return await1(ctx, func() (*StoragePool, error) {
		return self.LookupStoragePoolByName(name)
	})
}

// LookupStoragePoolByUUIDContext (C.virStoragePoolLookupByUUID): LookupStoragePoolByUUID, for whoever
// may not want to wait for its end.
func (self *Connect) LookupStoragePoolByUUIDContext(ctx context.Context, uuid []byte) (*StoragePool, error) {
	return await1(ctx, func() (*StoragePool, error) {
		return self.LookupStoragePoolByUUID(uuid)
	})
}

// LookupPoolByVolumeContext (C.virStoragePoolLookupByVolume): LookupPoolByVolume, for whoever may not
// want to wait for its end.
func (self *StorageVol) LookupPoolByVolumeContext(ctx context.Context) (*StoragePool, error) {
	return await1(ctx, self.LookupPoolByVolume)
}

// LookupStoragePoolByTargetPathContext (C.virStoragePoolLookupByTargetPath):
// LookupStoragePoolByTargetPath, for whoever may not want to wait for its end.
func (self *Connect) LookupStoragePoolByTargetPathContext(ctx context.Context, path string) (*StoragePool, error) {
	return await1(ctx, func() (*StoragePool, error) {
		return self.LookupStoragePoolByTargetPath(path)
	})
}

// StoragePoolCreateXMLContext (C.virStoragePoolCreateXML): StoragePoolCreateXML, for whoever may not
// want to wait for its end.
func (self *Connect) StoragePoolCreateXMLContext(ctx context.Context, xmlDesc string, flags StoragePoolCreateFlags) (*StoragePool, error) {
	return await1(ctx, func() (*StoragePool, error) {
		return self.StoragePoolCreateXML(xmlDesc, flags)
	})
}

// StoragePoolDefineXMLContext (C.virStoragePoolDefineXML): StoragePoolDefineXML, for whoever may not
// want to wait for its end.
func (self *Connect) StoragePoolDefineXMLContext(ctx context.Context, xmlDesc string, flags StoragePoolDefineFlags) (*StoragePool, error) {
	return await1(ctx, func() (*StoragePool, error) {
		return self.StoragePoolDefineXML(xmlDesc, flags)
	})
}

// BuildContext (C.virStoragePoolBuild): Build, for whoever may not want to wait for its end.
func (self *StoragePool) BuildContext(ctx context.Context, flags StoragePoolBuildFlags) error {
	return await0(ctx, func() error {
		return self.Build(flags)
	})
}

// UndefineContext (C.virStoragePoolUndefine): Undefine, for whoever may not want to wait for its end.
func (self *StoragePool) UndefineContext(ctx context.Context) error {
	return await0(ctx, self.Undefine)
}

// CreateContext (C.virStoragePoolCreate): Create, for whoever may not want to wait for its end.
func (self *StoragePool) CreateContext(ctx context.Context, flags StoragePoolCreateFlags) error {
	return await0(ctx, func() error {
		return self.Create(flags)
	})
}

// DestroyContext (C.virStoragePoolDestroy): Destroy, for whoever may not want to wait for its end.
func (self *StoragePool) DestroyContext(ctx context.Context) error {
	return await0(ctx, self.Destroy)
}

// DeleteContext (C.virStoragePoolDelete): Delete, for whoever may not want to wait for its end.
func (self *StoragePool) DeleteContext(ctx context.Context, flags StoragePoolDeleteFlags) error {
	return await0(ctx, func() error {
		return self.Delete(flags)
	})
}

// RefreshContext (C.virStoragePoolRefresh): Refresh, for whoever may not want to wait for its end.
func (self *StoragePool) RefreshContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.Refresh(flags)
	})
}

// GetInfoContext (C.virStoragePoolGetInfo): GetInfo, for whoever may not want to wait for its end.
func (self *StoragePool) GetInfoContext(ctx context.Context) (*StoragePoolInfo, error) {
	return await1(ctx, self.GetInfo)
}

// GetXMLDescContext (C.virStoragePoolGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its
// end.
func (self *StoragePool) GetXMLDescContext(ctx context.Context, flags StorageXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// GetAutostartContext (C.virStoragePoolGetAutostart): GetAutostart, for whoever may not want to wait
// for its end.
func (self *StoragePool) GetAutostartContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.GetAutostart)
}

// SetAutostartContext (C.virStoragePoolSetAutostart): SetAutostart, for whoever may not want to wait
// for its end.
func (self *StoragePool) SetAutostartContext(ctx context.Context, autostart bool) error {
	return await0(ctx, func() error {
		return self.SetAutostart(autostart)
	})
}

// IsActiveContext (C.virStoragePoolIsActive): IsActive, for whoever may not want to wait for its end.
func (self *StoragePool) IsActiveContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsActive)
}

// IsPersistentContext (C.virStoragePoolIsPersistent): IsPersistent, for whoever may not want to wait
// for its end.
func (self *StoragePool) IsPersistentContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsPersistent)
}

// StoragePoolEventDeregisterContext (C.virConnectStoragePoolEventDeregisterAny):
// StoragePoolEventDeregister, for whoever may not want to wait for its end.
func (self *Connect) StoragePoolEventDeregisterContext(ctx context.Context, callbackID int) error {
	return await0(ctx, func() error {
		return self.StoragePoolEventDeregister(callbackID)
	})
}
