// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// Secret: A stored password or key that hypervisor and storage drivers use in place of the user, such
// as for encrypted images, Ceph or iSCSI.
//
// It is identified by a UUID, and by the pair of its usage type and usage ID. Secrets are always
// defined from XML first; the value is set afterwards and never shown in XML.
type Secret struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *Secret) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virSecretRef): Takes one more reference, which one more Free gives back.
func (self *Secret) Ref() error {
	return self.held().Ref()
}

// Free (C.virSecretFree): Gives back a reference. An object may not be used after its last one.
func (self *Secret) Free() error {
	return self.held().Free()
}
