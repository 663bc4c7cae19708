// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// SaveContext (C.virDomainSave): Save, for whoever may not want to wait for its end.
func (self *Domain) SaveContext(ctx context.Context, to string) error {
	return await0(ctx, func() error {
		return self.Save(to)
	})
}

// SaveFlagsContext (C.virDomainSaveFlags): SaveFlags, for whoever may not want to wait for its end.
func (self *Domain) SaveFlagsContext(ctx context.Context, to string, dxml string, flags DomainSaveRestoreFlags) error {
	return await0(ctx, func() error {
		return self.SaveFlags(to, dxml, flags)
	})
}

// SaveParamsContext (C.virDomainSaveParams): SaveParams, for whoever may not want to wait for its end.
func (self *Domain) SaveParamsContext(ctx context.Context, params DomainSaveRestoreParams, flags DomainSaveRestoreFlags) error {
	return await0(ctx, func() error {
		return self.SaveParams(params, flags)
	})
}

// DomainRestoreContext (C.virDomainRestore): DomainRestore, for whoever may not want to wait for its
// end.
func (self *Connect) DomainRestoreContext(ctx context.Context, from string) error {
	return await0(ctx, func() error {
		return self.DomainRestore(from)
	})
}

// DomainRestoreFlagsContext (C.virDomainRestoreFlags): DomainRestoreFlags, for whoever may not want to
// wait for its end.
func (self *Connect) DomainRestoreFlagsContext(ctx context.Context, from string, dxml string, flags DomainSaveRestoreFlags) error {
	return await0(ctx, func() error {
		return self.DomainRestoreFlags(from, dxml, flags)
	})
}

// DomainRestoreParamsContext (C.virDomainRestoreParams): DomainRestoreParams, for whoever may not want
// to wait for its end.
func (self *Connect) DomainRestoreParamsContext(ctx context.Context, params DomainSaveRestoreParams, flags DomainSaveRestoreFlags) error {
	return await0(ctx, func() error {
		return self.DomainRestoreParams(params, flags)
	})
}

// DomainSaveImageGetXMLDescContext (C.virDomainSaveImageGetXMLDesc): DomainSaveImageGetXMLDesc, for
// whoever may not want to wait for its end.
func (self *Connect) DomainSaveImageGetXMLDescContext(ctx context.Context, file string, flags DomainSaveImageXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.DomainSaveImageGetXMLDesc(file, flags)
	})
}

// DomainSaveImageDefineXMLContext (C.virDomainSaveImageDefineXML): DomainSaveImageDefineXML, for
// whoever may not want to wait for its end.
func (self *Connect) DomainSaveImageDefineXMLContext(ctx context.Context, file string, dxml string, flags DomainSaveRestoreFlags) error {
	return await0(ctx, func() error {
		return self.DomainSaveImageDefineXML(file, dxml, flags)
	})
}

// ManagedSaveContext (C.virDomainManagedSave): ManagedSave, for whoever may not want to wait for its
// end.
func (self *Domain) ManagedSaveContext(ctx context.Context, flags DomainSaveRestoreFlags) error {
	return await0(ctx, func() error {
		return self.ManagedSave(flags)
	})
}

// HasManagedSaveImageContext (C.virDomainHasManagedSaveImage): HasManagedSaveImage, for whoever may
// not want to wait for its end.
func (self *Domain) HasManagedSaveImageContext(ctx context.Context, flags uint32) (bool, error) {
	return await1(ctx, func() (bool, error) {
		return self.HasManagedSaveImage(flags)
	})
}

// ManagedSaveRemoveContext (C.virDomainManagedSaveRemove): ManagedSaveRemove, for whoever may not want
// to wait for its end.
func (self *Domain) ManagedSaveRemoveContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.ManagedSaveRemove(flags)
	})
}

// ManagedSaveGetXMLDescContext (C.virDomainManagedSaveGetXMLDesc): ManagedSaveGetXMLDesc, for whoever
// may not want to wait for its end.
func (self *Domain) ManagedSaveGetXMLDescContext(ctx context.Context, flags DomainSaveImageXMLFlags) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.ManagedSaveGetXMLDesc(flags)
	})
}

// ManagedSaveDefineXMLContext (C.virDomainManagedSaveDefineXML): ManagedSaveDefineXML, for whoever may
// not want to wait for its end.
func (self *Domain) ManagedSaveDefineXMLContext(ctx context.Context, dxml string, flags uint32) error {
	return await0(ctx, func() error {
		return self.ManagedSaveDefineXML(dxml, flags)
	})
}

// CoreDumpContext (C.virDomainCoreDump): CoreDump, for whoever may not want to wait for its end.
func (self *Domain) CoreDumpContext(ctx context.Context, to string, flags DomainCoreDumpFlags) error {
	return await0(ctx, func() error {
		return self.CoreDump(to, flags)
	})
}

// CoreDumpWithFormatContext (C.virDomainCoreDumpWithFormat): CoreDumpWithFormat, for whoever may not
// want to wait for its end.
func (self *Domain) CoreDumpWithFormatContext(ctx context.Context, to string, dumpformat DomainCoreDumpFormat, flags DomainCoreDumpFlags) error {
	return await0(ctx, func() error {
		return self.CoreDumpWithFormat(to, dumpformat, flags)
	})
}
