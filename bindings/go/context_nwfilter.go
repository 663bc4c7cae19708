// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// NumOfNWFiltersContext (C.virConnectNumOfNWFilters): NumOfNWFilters, for whoever may not want to wait
// for its end.
func (self *Connect) NumOfNWFiltersContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfNWFilters)
}

// ListNWFiltersContext (C.virConnectListNWFilters): ListNWFilters, for whoever may not want to wait
// for its end.
func (self *Connect) ListNWFiltersContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListNWFilters)
}

// ListAllNWFiltersContext (C.virConnectListAllNWFilters): ListAllNWFilters, for whoever may not want
// to wait for its end.
func (self *Connect) ListAllNWFiltersContext(ctx context.Context, flags uint32) ([]NWFilter, error) {
	return await1(ctx, func() ([]NWFilter, error) {
		return self.ListAllNWFilters(flags)
	})
}

// LookupNWFilterByNameContext (C.virNWFilterLookupByName): LookupNWFilterByName, for whoever may not
// want to wait for its end.
func (self *Connect) LookupNWFilterByNameContext(ctx context.Context, name string) (*NWFilter, error) {
	return await1(ctx, func() (*NWFilter, error) {
		return self.LookupNWFilterByName(name)
	})
}

// LookupNWFilterByUUIDContext (C.virNWFilterLookupByUUID): LookupNWFilterByUUID, for whoever may not
// want to wait for its end.
func (self *Connect) LookupNWFilterByUUIDContext(ctx context.Context, uuid []byte) (*NWFilter, error) {
	return await1(ctx, func() (*NWFilter, error) {
		return self.LookupNWFilterByUUID(uuid)
	})
}

// NWFilterDefineXMLContext (C.virNWFilterDefineXML): NWFilterDefineXML, for whoever may not want to
// wait for its end.
func (self *Connect) NWFilterDefineXMLContext(ctx context.Context, xmlDesc string) (*NWFilter, error) {
	return await1(ctx, func() (*NWFilter, error) {
		return self.NWFilterDefineXML(xmlDesc)
	})
}

// NWFilterDefineXMLFlagsContext (C.virNWFilterDefineXMLFlags): NWFilterDefineXMLFlags, for whoever may
// not want to wait for its end.
func (self *Connect) NWFilterDefineXMLFlagsContext(ctx context.Context, xmlDesc string, flags NWFilterDefineFlags) (*NWFilter, error) {
	return await1(ctx, func() (*NWFilter, error) {
		return self.NWFilterDefineXMLFlags(xmlDesc, flags)
	})
}

// UndefineContext (C.virNWFilterUndefine): Undefine, for whoever may not want to wait for its end.
func (self *NWFilter) UndefineContext(ctx context.Context) error {
	return await0(ctx, self.Undefine)
}

// GetXMLDescContext (C.virNWFilterGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its
// end.
func (self *NWFilter) GetXMLDescContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}
