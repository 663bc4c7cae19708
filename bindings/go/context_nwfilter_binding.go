// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// LookupNWFilterBindingByPortDevContext (C.virNWFilterBindingLookupByPortDev):
// LookupNWFilterBindingByPortDev, for whoever may not want to wait for its end.
func (self *Connect) LookupNWFilterBindingByPortDevContext(ctx context.Context, portdev string) (*NWFilterBinding, error) {
	return await1(ctx, func() (*NWFilterBinding, error) {
		return self.LookupNWFilterBindingByPortDev(portdev)
	})
}

// ListAllNWFilterBindingsContext (C.virConnectListAllNWFilterBindings): ListAllNWFilterBindings, for
// whoever may not want to wait for its end.
func (self *Connect) ListAllNWFilterBindingsContext(ctx context.Context, flags uint32) ([]NWFilterBinding, error) {
	return await1(ctx, func() ([]NWFilterBinding, error) {
		return self.ListAllNWFilterBindings(flags)
	})
}

// NWFilterBindingCreateXMLContext (C.virNWFilterBindingCreateXML): NWFilterBindingCreateXML, for
// whoever may not want to wait for its end.
func (self *Connect) NWFilterBindingCreateXMLContext(ctx context.Context, xml string, flags NWFilterBindingCreateFlags) (*NWFilterBinding, error) {
	return await1(ctx, func() (*NWFilterBinding, error) {
		return self.NWFilterBindingCreateXML(xml, flags)
	})
}

// GetXMLDescContext (C.virNWFilterBindingGetXMLDesc): GetXMLDesc, for whoever may not want to wait for
// its end.
func (self *NWFilterBinding) GetXMLDescContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// DeleteContext (C.virNWFilterBindingDelete): Delete, for whoever may not want to wait for its end.
func (self *NWFilterBinding) DeleteContext(ctx context.Context) error {
	return await0(ctx, self.Delete)
}
