// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// CreateSnapshotXMLContext (C.virDomainSnapshotCreateXML): CreateSnapshotXML, for whoever may not want
// to wait for its end.
func (self *Domain) CreateSnapshotXMLContext(ctx context.Context, xmlDesc string, flags DomainSnapshotCreateFlags) (*DomainSnapshot, error) {
	return await1(ctx, func() (*DomainSnapshot, error) {
		return self.CreateSnapshotXML(xmlDesc, flags)
	})
}

// GetXMLDescContext (C.virDomainSnapshotGetXMLDesc): GetXMLDesc, for whoever may not want to wait for
// its end.
func (self *DomainSnapshot) GetXMLDescContext(ctx context.Context, flags DomainSnapshotXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// SnapshotNumContext (C.virDomainSnapshotNum): SnapshotNum, for whoever may not want to wait for its
// end.
func (self *Domain) SnapshotNumContext(ctx context.Context, flags DomainSnapshotListFlags) (int, error) {
	return await1(ctx, func() (int, error) {
		return self.SnapshotNum(flags)
	})
}

// SnapshotListNamesContext (C.virDomainSnapshotListNames): SnapshotListNames, for whoever may not want
// to wait for its end.
func (self *Domain) SnapshotListNamesContext(ctx context.Context, flags DomainSnapshotListFlags) ([]string, error) {
	return await1(ctx, func() ([]string, error) {
		return self.SnapshotListNames(flags)
	})
}

// ListAllSnapshotsContext (C.virDomainListAllSnapshots): ListAllSnapshots, for whoever may not want to
// wait for its end.
func (self *Domain) ListAllSnapshotsContext(ctx context.Context, flags DomainSnapshotListFlags) ([]DomainSnapshot, error) {
	return await1(ctx, func() ([]DomainSnapshot, error) {
		return self.ListAllSnapshots(flags)
	})
}

// NumChildrenContext (C.virDomainSnapshotNumChildren): NumChildren, for whoever may not want to wait
// for its end.
func (self *DomainSnapshot) NumChildrenContext(ctx context.Context, flags DomainSnapshotListFlags) (int, error) {
	return await1(ctx, func() (int, error) {
		return self.NumChildren(flags)
	})
}

// ListChildrenNamesContext (C.virDomainSnapshotListChildrenNames): ListChildrenNames, for whoever may
// not want to wait for its end.
func (self *DomainSnapshot) ListChildrenNamesContext(ctx context.Context, flags DomainSnapshotListFlags) ([]string, error) {
	return await1(ctx, func() ([]string, error) {
		return self.ListChildrenNames(flags)
	})
}

// ListAllChildrenContext (C.virDomainSnapshotListAllChildren): ListAllChildren, for whoever may not
// want to wait for its end.
func (self *DomainSnapshot) ListAllChildrenContext(ctx context.Context, flags DomainSnapshotListFlags) ([]DomainSnapshot, error) {
	return await1(ctx, func() ([]DomainSnapshot, error) {
		return self.ListAllChildren(flags)
	})
}

// SnapshotLookupByNameContext (C.virDomainSnapshotLookupByName): SnapshotLookupByName, for whoever may
// not want to wait for its end.
func (self *Domain) SnapshotLookupByNameContext(ctx context.Context, name string, flags uint32) (*DomainSnapshot, error) {
	return await1(ctx, func() (*DomainSnapshot, error) {
		return self.SnapshotLookupByName(name, flags)
	})
}

// HasCurrentSnapshotContext (C.virDomainHasCurrentSnapshot): HasCurrentSnapshot, for whoever may not
// want to wait for its end.
func (self *Domain) HasCurrentSnapshotContext(ctx context.Context, flags uint32) (bool, error) {
	return await1(ctx, func() (bool, error) {
		return self.HasCurrentSnapshot(flags)
	})
}

// SnapshotCurrentContext (C.virDomainSnapshotCurrent): SnapshotCurrent, for whoever may not want to
// wait for its end.
func (self *Domain) SnapshotCurrentContext(ctx context.Context, flags uint32) (*DomainSnapshot, error) {
	return await1(ctx, func() (*DomainSnapshot, error) {
		return self.SnapshotCurrent(flags)
	})
}

// GetParentContext (C.virDomainSnapshotGetParent): GetParent, for whoever may not want to wait for its
// end.
func (self *DomainSnapshot) GetParentContext(ctx context.Context, flags uint32) (*DomainSnapshot, error) {
	return await1(ctx, func() (*DomainSnapshot, error) {
		return self.GetParent(flags)
	})
}

// IsCurrentContext (C.virDomainSnapshotIsCurrent): IsCurrent, for whoever may not want to wait for its
// end.
func (self *DomainSnapshot) IsCurrentContext(ctx context.Context, flags uint32) (bool, error) {
	return await1(ctx, func() (bool, error) {
		return self.IsCurrent(flags)
	})
}

// HasMetadataContext (C.virDomainSnapshotHasMetadata): HasMetadata, for whoever may not want to wait
// for its end.
func (self *DomainSnapshot) HasMetadataContext(ctx context.Context, flags uint32) (bool, error) {
	return await1(ctx, func() (bool, error) {
		return self.HasMetadata(flags)
	})
}

// RevertToSnapshotContext (C.virDomainRevertToSnapshot): RevertToSnapshot, for whoever may not want to
// wait for its end.
func (self *DomainSnapshot) RevertToSnapshotContext(ctx context.Context, flags DomainSnapshotRevertFlags) error {
	return await0(ctx, func() error {
		return self.RevertToSnapshot(flags)
	})
}

// DeleteContext (C.virDomainSnapshotDelete): Delete, for whoever may not want to wait for its end.
func (self *DomainSnapshot) DeleteContext(ctx context.Context, flags DomainSnapshotDeleteFlags) error {
	return await0(ctx, func() error {
		return self.Delete(flags)
	})
}
