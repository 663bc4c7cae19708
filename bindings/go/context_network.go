// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// NumOfNetworksContext (C.virConnectNumOfNetworks): NumOfNetworks, for whoever may not want to wait
// for its end.
func (self *Connect) NumOfNetworksContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfNetworks)
}

// ListNetworksContext (C.virConnectListNetworks): ListNetworks, for whoever may not want to wait for
// its end.
func (self *Connect) ListNetworksContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListNetworks)
}

// NumOfDefinedNetworksContext (C.virConnectNumOfDefinedNetworks): NumOfDefinedNetworks, for whoever
// may not want to wait for its end.
func (self *Connect) NumOfDefinedNetworksContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfDefinedNetworks)
}

// ListDefinedNetworksContext (C.virConnectListDefinedNetworks): ListDefinedNetworks, for whoever may
// not want to wait for its end.
func (self *Connect) ListDefinedNetworksContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListDefinedNetworks)
}

// ListAllNetworksContext (C.virConnectListAllNetworks): ListAllNetworks, for whoever may not want to
// wait for its end.
func (self *Connect) ListAllNetworksContext(ctx context.Context, flags ConnectListAllNetworksFlags) ([]Network, error) {
	return await1(ctx, func() ([]Network, error) {
		return self.ListAllNetworks(flags)
	})
}

// LookupNetworkByNameContext (C.virNetworkLookupByName): LookupNetworkByName, for whoever may not want
// to wait for its end.
func (self *Connect) LookupNetworkByNameContext(ctx context.Context, name string) (*Network, error) {
	return await1(ctx, func() (*Network, error) {
		return self.LookupNetworkByName(name)
	})
}

// LookupNetworkByUUIDContext (C.virNetworkLookupByUUID): LookupNetworkByUUID, for whoever may not want
// to wait for its end.
func (self *Connect) LookupNetworkByUUIDContext(ctx context.Context, uuid []byte) (*Network, error) {
	return await1(ctx, func() (*Network, error) {
		return self.LookupNetworkByUUID(uuid)
	})
}

// NetworkCreateXMLContext (C.virNetworkCreateXML): NetworkCreateXML, for whoever may not want to wait
// for its end.
func (self *Connect) NetworkCreateXMLContext(ctx context.Context, xmlDesc string) (*Network, error) {
	return await1(ctx, func() (*Network, error) {
		return self.NetworkCreateXML(xmlDesc)
	})
}

// NetworkCreateXMLFlagsContext (C.virNetworkCreateXMLFlags): NetworkCreateXMLFlags, for whoever may
// not want to wait for its end.
func (self *Connect) NetworkCreateXMLFlagsContext(ctx context.Context, xmlDesc string, flags NetworkCreateFlags) (*Network, error) {
	return await1(ctx, func() (*Network, error) {
		return self.NetworkCreateXMLFlags(xmlDesc, flags)
	})
}

// NetworkDefineXMLContext (C.virNetworkDefineXML): NetworkDefineXML, for whoever may not want to wait
// for its end.
func (self *Connect) NetworkDefineXMLContext(ctx context.Context, xmlDesc string) (*Network, error) {
	return await1(ctx, func() (*Network, error) {
		return self.NetworkDefineXML(xmlDesc)
	})
}

// NetworkDefineXMLFlagsContext (C.virNetworkDefineXMLFlags): NetworkDefineXMLFlags, for whoever may
// not want to wait for its end.
func (self *Connect) NetworkDefineXMLFlagsContext(ctx context.Context, xmlDesc string, flags NetworkDefineFlags) (*Network, error) {
	return await1(ctx, func() (*Network, error) {
		return self.NetworkDefineXMLFlags(xmlDesc, flags)
	})
}

// UndefineContext (C.virNetworkUndefine): Undefine, for whoever may not want to wait for its end.
func (self *Network) UndefineContext(ctx context.Context) error {
	return await0(ctx, self.Undefine)
}

// UpdateContext (C.virNetworkUpdate): Update, for whoever may not want to wait for its end.
func (self *Network) UpdateContext(ctx context.Context, command NetworkUpdateCommand, section NetworkUpdateSection, parentIndex int, xml string, flags NetworkUpdateFlags) error {
	return await0(ctx, func() error {
		return self.Update(command, section, parentIndex, xml, flags)
	})
}

// CreateContext (C.virNetworkCreate): Create, for whoever may not want to wait for its end.
func (self *Network) CreateContext(ctx context.Context) error {
	return await0(ctx, self.Create)
}

// DestroyContext (C.virNetworkDestroy): Destroy, for whoever may not want to wait for its end.
func (self *Network) DestroyContext(ctx context.Context) error {
	return await0(ctx, self.Destroy)
}

// GetXMLDescContext (C.virNetworkGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its
// end.
func (self *Network) GetXMLDescContext(ctx context.Context, flags NetworkXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// GetBridgeNameContext (C.virNetworkGetBridgeName): GetBridgeName, for whoever may not want to wait
// for its end.
func (self *Network) GetBridgeNameContext(ctx context.Context) (string, error) {
	return await1(ctx, self.GetBridgeName)
}

// GetAutostartContext (C.virNetworkGetAutostart): GetAutostart, for whoever may not want to wait for
// its end.
func (self *Network) GetAutostartContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.GetAutostart)
}

// SetAutostartContext (C.virNetworkSetAutostart): SetAutostart, for whoever may not want to wait for
// its end.
func (self *Network) SetAutostartContext(ctx context.Context, autostart bool) error {
	return await0(ctx, func() error {
		return self.SetAutostart(autostart)
	})
}

// IsActiveContext (C.virNetworkIsActive): IsActive, for whoever may not want to wait for its end.
func (self *Network) IsActiveContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsActive)
}

// IsPersistentContext (C.virNetworkIsPersistent): IsPersistent, for whoever may not want to wait for
// its end.
func (self *Network) IsPersistentContext(ctx context.Context) (bool, error) {
	return await1(ctx, self.IsPersistent)
}

// GetDHCPLeasesContext (C.virNetworkGetDHCPLeases): GetDHCPLeases, for whoever may not want to wait
// for its end.
func (self *Network) GetDHCPLeasesContext(ctx context.Context) ([]NetworkDHCPLease, error) {
	return await1(ctx, self.GetDHCPLeases)
}

// NetworkEventDeregisterContext (C.virConnectNetworkEventDeregisterAny): NetworkEventDeregister, for
// whoever may not want to wait for its end.
func (self *Connect) NetworkEventDeregisterContext(ctx context.Context, callbackID int) error {
	return await0(ctx, func() error {
		return self.NetworkEventDeregister(callbackID)
	})
}

// SetMetadataContext (C.virNetworkSetMetadata): SetMetadata, for whoever may not want to wait for its
// end.
func (self *Network) SetMetadataContext(ctx context.Context, typeValue NetworkMetadataType, metadata string, key string, uri string, flags NetworkUpdateFlags) error {
	return await0(ctx, func() error {
		return self.SetMetadata(typeValue, metadata, key, uri, flags)
	})
}

// GetMetadataContext (C.virNetworkGetMetadata): GetMetadata, for whoever may not want to wait for its
// end.
func (self *Network) GetMetadataContext(ctx context.Context, typeValue NetworkMetadataType, uri string, flags NetworkUpdateFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetMetadata(typeValue, uri, flags)
	})
}
