// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// NumOfInterfacesContext (C.virConnectNumOfInterfaces): NumOfInterfaces, for whoever may not want to
// wait for its end.
func (self *Connect) NumOfInterfacesContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfInterfaces)
}

// ListInterfacesContext (C.virConnectListInterfaces): ListInterfaces, for whoever may not want to wait
// for its end.
func (self *Connect) ListInterfacesContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListInterfaces)
}

// NumOfDefinedInterfacesContext (C.virConnectNumOfDefinedInterfaces): NumOfDefinedInterfaces, for
// whoever may not want to wait for its end.
func (self *Connect) NumOfDefinedInterfacesContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfDefinedInterfaces)
}

// ListDefinedInterfacesContext (C.virConnectListDefinedInterfaces): ListDefinedInterfaces, for whoever
// may not want to wait for its end.
func (self *Connect) ListDefinedInterfacesContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListDefinedInterfaces)
}

// ListAllInterfacesContext (C.virConnectListAllInterfaces): ListAllInterfaces, for whoever may not
// want to wait for its end.
func (self *Connect) ListAllInterfacesContext(ctx context.Context, flags ConnectListAllInterfacesFlags) ([]Interface, error) {
	return await1(ctx, func() ([]Interface, error) {
		return self.ListAllInterfaces(flags)
	})
}

// LookupInterfaceByNameContext (C.virInterfaceLookupByName): LookupInterfaceByName, for whoever may
// not want to wait for its end.
func (self *Connect) LookupInterfaceByNameContext(ctx context.Context, name string) (*Interface, error) {
	return await1(ctx, func() (*Interface, error) {
		return self.LookupInterfaceByName(name)
	})
}

// LookupInterfaceByMACStringContext (C.virInterfaceLookupByMACString): LookupInterfaceByMACString, for
// whoever may not want to wait for its end.
func (self *Connect) LookupInterfaceByMACStringContext(ctx context.Context, mac string) (*Interface, error) {
	return await1(ctx, func() (*Interface, error) {
		return self.LookupInterfaceByMACString(mac)
	})
}

// GetXMLDescContext (C.virInterfaceGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its
// end.
func (self *Interface) GetXMLDescContext(ctx context.Context, flags InterfaceXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// InterfaceDefineXMLContext (C.virInterfaceDefineXML): InterfaceDefineXML, for whoever may not want to
// wait for its end.
func (self *Connect) InterfaceDefineXMLContext(ctx context.Context, xmlDesc string, flags InterfaceDefineFlags) (*Interface, error) {
	return await1(ctx, func() (*Interface, error) {
		return self.InterfaceDefineXML(xmlDesc, flags)
	})
}

// UndefineContext (C.virInterfaceUndefine): Undefine, for whoever may not want to wait for its end.
func (self *Interface) UndefineContext(ctx context.Context) error {
	return await0(ctx, self.Undefine)
}

// CreateContext (C.virInterfaceCreate): Create, for whoever may not want to wait for its end.
func (self *Interface) CreateContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.Create(flags)
	})
}

// DestroyContext (C.virInterfaceDestroy): Destroy, for whoever may not want to wait for its end.
func (self *Interface) DestroyContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.Destroy(flags)
	})
}

// InterfaceChangeBeginContext (C.virInterfaceChangeBegin): InterfaceChangeBegin, for whoever may not
// want to wait for its end.
func (self *Connect) InterfaceChangeBeginContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.InterfaceChangeBegin(flags)
	})
}

// InterfaceChangeCommitContext (C.virInterfaceChangeCommit): InterfaceChangeCommit, for whoever may
// not want to wait for its end.
func (self *Connect) InterfaceChangeCommitContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.InterfaceChangeCommit(flags)
	})
}

// InterfaceChangeRollbackContext (C.virInterfaceChangeRollback): InterfaceChangeRollback, for whoever
// may not want to wait for its end.
func (self *Connect) InterfaceChangeRollbackContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.InterfaceChangeRollback(flags)
	})
}

// IsActiveContext (C.virInterfaceIsActive): IsActive, for whoever may not want to wait for its end.
func (self *Interface) IsActiveContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsActive)
}
