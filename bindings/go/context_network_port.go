// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// LookupNetworkPortByUUIDContext (C.virNetworkPortLookupByUUID): LookupNetworkPortByUUID, for whoever
// may not want to wait for its end.
func (self *Network) LookupNetworkPortByUUIDContext(ctx context.Context, uuid []byte) (*NetworkPort, error) {
	return await1(ctx, func() (*NetworkPort, error) {
		return self.LookupNetworkPortByUUID(uuid)
	})
}

// PortCreateXMLContext (C.virNetworkPortCreateXML): PortCreateXML, for whoever may not want to wait
// for its end.
func (self *Network) PortCreateXMLContext(ctx context.Context, xmldesc string, flags uint32) (*NetworkPort, error) {
	return await1(ctx, func() (*NetworkPort, error) {
		return self.PortCreateXML(xmldesc, flags)
	})
}

// GetXMLDescContext (C.virNetworkPortGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its
// end.
func (self *NetworkPort) GetXMLDescContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// SetParametersContext (C.virNetworkPortSetParameters): SetParameters, for whoever may not want to
// wait for its end.
func (self *NetworkPort) SetParametersContext(ctx context.Context, params *NetworkPortParameters, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetParameters(params, flags)
	})
}

// GetParametersContext (C.virNetworkPortGetParameters): GetParameters, for whoever may not want to
// wait for its end.
func (self *NetworkPort) GetParametersContext(ctx context.Context, flags uint32) (*NetworkPortParameters, error) {
	return await1(ctx, func() (*NetworkPortParameters, error) {
		return self.GetParameters(flags)
	})
}

// DeleteContext (C.virNetworkPortDelete): Delete, for whoever may not want to wait for its end.
func (self *NetworkPort) DeleteContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.Delete(flags)
	})
}

// ListAllPortsContext (C.virNetworkListAllPorts): ListAllPorts, for whoever may not want to wait for
// its end.
func (self *Network) ListAllPortsContext(ctx context.Context, flags uint32) ([]NetworkPort, error) {
	return await1(ctx, func() ([]NetworkPort, error) {
		return self.ListAllPorts(flags)
	})
}
