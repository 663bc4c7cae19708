// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// NumOfDevicesContext (C.virNodeNumOfDevices): NumOfDevices, for whoever may not want to wait for its
// end.
func (self *Connect) NumOfDevicesContext(ctx context.Context, cap string, flags uint32) (int, error) {
	return await1(ctx, func() (int, error) {
		return self.NumOfDevices(cap, flags)
	})
}

// ListDevicesContext (C.virNodeListDevices): ListDevices, for whoever may not want to wait for its
// end.
func (self *Connect) ListDevicesContext(ctx context.Context, cap string, flags uint32) ([]string, error) {
	return await1(ctx, func() ([]string, error) {
		return self.ListDevices(cap, flags)
	})
}

// ListAllNodeDevicesContext (C.virConnectListAllNodeDevices): ListAllNodeDevices, for whoever may not
// want to wait for its end.
func (self *Connect) ListAllNodeDevicesContext(ctx context.Context, flags ConnectListAllNodeDeviceFlags) ([]NodeDevice, error) {
	return await1(ctx, func() ([]NodeDevice, error) {
		return self.ListAllNodeDevices(flags)
	})
}

// LookupDeviceByNameContext (C.virNodeDeviceLookupByName): LookupDeviceByName, for whoever may not
// want to wait for its end.
func (self *Connect) LookupDeviceByNameContext(ctx context.Context, name string) (*NodeDevice, error) {
	return await1(ctx, func() (*NodeDevice, error) {
		return self.LookupDeviceByName(name)
	})
}

// LookupDeviceSCSIHostByWWNContext (C.virNodeDeviceLookupSCSIHostByWWN): LookupDeviceSCSIHostByWWN,
// for whoever may not want to wait for its end.
func (self *Connect) LookupDeviceSCSIHostByWWNContext(ctx context.Context, wwnn string, wwpn string, flags uint32) (*NodeDevice, error) {
	return await1(ctx, func() (*NodeDevice, error) {
		return self.LookupDeviceSCSIHostByWWN(wwnn, wwpn, flags)
	})
}

// GetParentContext (C.virNodeDeviceGetParent): GetParent, for whoever may not want to wait for its
// end.
func (self *NodeDevice) GetParentContext(ctx context.Context) (string, error) {
	return await1(ctx, self.GetParent)
}

// NumOfCapsContext (C.virNodeDeviceNumOfCaps): NumOfCaps, for whoever may not want to wait for its
// end.
func (self *NodeDevice) NumOfCapsContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfCaps)
}

// ListCapsContext (C.virNodeDeviceListCaps): ListCaps, for whoever may not want to wait for its end.
func (self *NodeDevice) ListCapsContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListCaps)
}

// GetXMLDescContext (C.virNodeDeviceGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its
// end.
func (self *NodeDevice) GetXMLDescContext(ctx context.Context, flags NodeDeviceXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// DetachContext (C.virNodeDeviceDettach): Detach, for whoever may not want to wait for its end.
func (self *NodeDevice) DetachContext(ctx context.Context) error {
	return await0(ctx, self.Detach)
}

// DetachFlagsContext (C.virNodeDeviceDetachFlags): DetachFlags, for whoever may not want to wait for
// its end.
func (self *NodeDevice) DetachFlagsContext(ctx context.Context, driverName string, flags uint32) error {
	return await0(ctx, func() error {
		return self.DetachFlags(driverName, flags)
	})
}

// ReAttachContext (C.virNodeDeviceReAttach): ReAttach, for whoever may not want to wait for its end.
func (self *NodeDevice) ReAttachContext(ctx context.Context) error {
	return await0(ctx, self.ReAttach)
}

// ResetContext (C.virNodeDeviceReset): Reset, for whoever may not want to wait for its end.
func (self *NodeDevice) ResetContext(ctx context.Context) error {
	return await0(ctx, self.Reset)
}

// DeviceCreateXMLContext (C.virNodeDeviceCreateXML): DeviceCreateXML, for whoever may not want to wait
// for its end.
func (self *Connect) DeviceCreateXMLContext(ctx context.Context, xmlDesc string, flags NodeDeviceCreateXMLFlags) (*NodeDevice, error) {
	return await1(ctx, func() (*NodeDevice, error) {
		return self.DeviceCreateXML(xmlDesc, flags)
	})
}

// DestroyContext (C.virNodeDeviceDestroy): Destroy, for whoever may not want to wait for its end.
func (self *NodeDevice) DestroyContext(ctx context.Context) error {
	return await0(ctx, self.Destroy)
}

// DeviceDefineXMLContext (C.virNodeDeviceDefineXML): DeviceDefineXML, for whoever may not want to wait
// for its end.
func (self *Connect) DeviceDefineXMLContext(ctx context.Context, xmlDesc string, flags NodeDeviceDefineXMLFlags) (*NodeDevice, error) {
	return await1(ctx, func() (*NodeDevice, error) {
		return self.DeviceDefineXML(xmlDesc, flags)
	})
}

// UndefineContext (C.virNodeDeviceUndefine): Undefine, for whoever may not want to wait for its end.
func (self *NodeDevice) UndefineContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.Undefine(flags)
	})
}

// CreateContext (C.virNodeDeviceCreate): Create, for whoever may not want to wait for its end.
func (self *NodeDevice) CreateContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.Create(flags)
	})
}

// SetAutostartContext (C.virNodeDeviceSetAutostart): SetAutostart, for whoever may not want to wait
// for its end.
func (self *NodeDevice) SetAutostartContext(ctx context.Context, autostart bool) error {
	return await0(ctx, func() error {
		return self.SetAutostart(autostart)
	})
}

// GetAutostartContext (C.virNodeDeviceGetAutostart): GetAutostart, for whoever may not want to wait
// for its end.
func (self *NodeDevice) GetAutostartContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.GetAutostart)
}

// IsPersistentContext (C.virNodeDeviceIsPersistent): IsPersistent, for whoever may not want to wait
// for its end.
func (self *NodeDevice) IsPersistentContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsPersistent)
}

// IsActiveContext (C.virNodeDeviceIsActive): IsActive, for whoever may not want to wait for its end.
func (self *NodeDevice) IsActiveContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsActive)
}

// UpdateContext (C.virNodeDeviceUpdate): Update, for whoever may not want to wait for its end.
func (self *NodeDevice) UpdateContext(ctx context.Context, xmlDesc string, flags NodeDeviceUpdateFlags) error {
	return await0(ctx, func() error {
		return self.Update(xmlDesc, flags)
	})
}

// NodeDeviceEventDeregisterContext (C.virConnectNodeDeviceEventDeregisterAny):
// NodeDeviceEventDeregister, for whoever may not want to wait for its end.
func (self *Connect) NodeDeviceEventDeregisterContext(ctx context.Context, callbackID int) error {
	return await0(ctx, func() error {
		return self.NodeDeviceEventDeregister(callbackID)
	})
}
