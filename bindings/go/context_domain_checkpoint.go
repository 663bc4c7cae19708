// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// CreateCheckpointXMLContext (C.virDomainCheckpointCreateXML): CreateCheckpointXML, for whoever may
// not want to wait for its end.
func (self *Domain) CreateCheckpointXMLContext(ctx context.Context, xmlDesc string, flags DomainCheckpointCreateFlags) (*DomainCheckpoint, error) {
	return await1(ctx, func() (*DomainCheckpoint, error) {
		return self.CreateCheckpointXML(xmlDesc, flags)
	})
}

// GetXMLDescContext (C.virDomainCheckpointGetXMLDesc): GetXMLDesc, for whoever may not want to wait
// for its end.
func (self *DomainCheckpoint) GetXMLDescContext(ctx context.Context, flags DomainCheckpointXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// ListAllCheckpointsContext (C.virDomainListAllCheckpoints): ListAllCheckpoints, for whoever may not
// want to wait for its end.
func (self *Domain) ListAllCheckpointsContext(ctx context.Context, flags DomainCheckpointListFlags) ([]DomainCheckpoint, error) {
	return await1(ctx, func() ([]DomainCheckpoint, error) {
		return self.ListAllCheckpoints(flags)
	})
}

// ListAllChildrenContext (C.virDomainCheckpointListAllChildren): ListAllChildren, for whoever may not
// want to wait for its end.
func (self *DomainCheckpoint) ListAllChildrenContext(ctx context.Context, flags DomainCheckpointListFlags) ([]DomainCheckpoint, error) {
	return await1(ctx, func() ([]DomainCheckpoint, error) {
		return self.ListAllChildren(flags)
	})
}

// CheckpointLookupByNameContext (C.virDomainCheckpointLookupByName): CheckpointLookupByName, for
// whoever may not want to wait for its end.
func (self *Domain) CheckpointLookupByNameContext(ctx context.Context, name string, flags uint32) (*DomainCheckpoint, error) {
	return await1(ctx, func() (*DomainCheckpoint, error) {
		return self.CheckpointLookupByName(name, flags)
	})
}

// GetParentContext (C.virDomainCheckpointGetParent): GetParent, for whoever may not want to wait for
// its end.
func (self *DomainCheckpoint) GetParentContext(ctx context.Context, flags uint32) (*DomainCheckpoint, error) {
	return await1(ctx, func() (*DomainCheckpoint, error) {
		return self.GetParent(flags)
	})
}

// DeleteContext (C.virDomainCheckpointDelete): Delete, for whoever may not want to wait for its end.
func (self *DomainCheckpoint) DeleteContext(ctx context.Context, flags DomainCheckpointDeleteFlags) error {
	return await0(ctx, func() error {
		return self.Delete(flags)
	})
}
