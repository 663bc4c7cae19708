// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// NumOfStorageVolumesContext (C.virStoragePoolNumOfVolumes): NumOfStorageVolumes, for whoever may not
// want to wait for its end.
func (self *StoragePool) NumOfStorageVolumesContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfStorageVolumes)
}

// ListStorageVolumesContext (C.virStoragePoolListVolumes): ListStorageVolumes, for whoever may not
// want to wait for its end.
func (self *StoragePool) ListStorageVolumesContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListStorageVolumes)
}

// ListAllStorageVolumesContext (C.virStoragePoolListAllVolumes): ListAllStorageVolumes, for whoever
// may not want to wait for its end.
func (self *StoragePool) ListAllStorageVolumesContext(ctx context.Context, flags uint32) ([]StorageVol, error) {
	return await1(ctx, func() ([]StorageVol, error) {
		return self.ListAllStorageVolumes(flags)
	})
}

// LookupStorageVolByNameContext (C.virStorageVolLookupByName): LookupStorageVolByName, for whoever may
// not want to wait for its end.
func (self *StoragePool) LookupStorageVolByNameContext(ctx context.Context, name string) (*StorageVol, error) {
	return await1(ctx, func() (*StorageVol, error) {
		return self.LookupStorageVolByName(name)
	})
}

// LookupStorageVolByKeyContext (C.virStorageVolLookupByKey): LookupStorageVolByKey, for whoever may
// not want to wait for its end.
func (self *Connect) LookupStorageVolByKeyContext(ctx context.Context, key string) (*StorageVol, error) {
	return await1(ctx, func() (*StorageVol, error) {
		return self.LookupStorageVolByKey(key)
	})
}

// LookupStorageVolByPathContext (C.virStorageVolLookupByPath): LookupStorageVolByPath, for whoever may
// not want to wait for its end.
func (self *Connect) LookupStorageVolByPathContext(ctx context.Context, path string) (*StorageVol, error) {
	return await1(ctx, func() (*StorageVol, error) {
		return self.LookupStorageVolByPath(path)
	})
}

// StorageVolCreateXMLContext (C.virStorageVolCreateXML): StorageVolCreateXML, for whoever may not want
// to wait for its end.
func (self *StoragePool) StorageVolCreateXMLContext(ctx context.Context, xmldesc string, flags StorageVolCreateFlags) (*StorageVol, error) {
	return await1(ctx, func() (*StorageVol, error) {
		return self.StorageVolCreateXML(xmldesc, flags)
	})
}

// StorageVolCreateXMLFromContext (C.virStorageVolCreateXMLFrom): StorageVolCreateXMLFrom, for whoever
// may not want to wait for its end.
func (self *StoragePool) StorageVolCreateXMLFromContext(ctx context.Context, xmldesc string, clonevol *StorageVol, flags StorageVolCreateFlags) (*StorageVol, error) {
	return await1(ctx, func() (*StorageVol, error) {
		return self.StorageVolCreateXMLFrom(xmldesc, clonevol, flags)
	})
}

// DownloadContext (C.virStorageVolDownload): Download, for whoever may not want to wait for its end.
func (self *StorageVol) DownloadContext(ctx context.Context, stream *Stream, offset uint64, length uint64, flags StorageVolDownloadFlags) error {
	return await0(ctx, func() error {
		return self.Download(stream, offset, length, flags)
	})
}

// UploadContext (C.virStorageVolUpload): Upload, for whoever may not want to wait for its end.
func (self *StorageVol) UploadContext(ctx context.Context, stream *Stream, offset uint64, length uint64, flags StorageVolUploadFlags) error {
	return await0(ctx, func() error {
		return self.Upload(stream, offset, length, flags)
	})
}

// DeleteContext (C.virStorageVolDelete): Delete, for whoever may not want to wait for its end.
func (self *StorageVol) DeleteContext(ctx context.Context, flags StorageVolDeleteFlags) error {
	return await0(ctx, func() error {
		return self.Delete(flags)
	})
}

// WipeContext (C.virStorageVolWipe): Wipe, for whoever may not want to wait for its end.
func (self *StorageVol) WipeContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.Wipe(flags)
	})
}

// WipePatternContext (C.virStorageVolWipePattern): WipePattern, for whoever may not want to wait for
// its end.
func (self *StorageVol) WipePatternContext(ctx context.Context, algorithm StorageVolWipeAlgorithm, flags uint32) error {
	return await0(ctx, func() error {
		return self.WipePattern(algorithm, flags)
	})
}

// GetInfoContext (C.virStorageVolGetInfo): GetInfo, for whoever may not want to wait for its end.
func (self *StorageVol) GetInfoContext(ctx context.Context) (*StorageVolInfo, error) {
	return await1(ctx, self.GetInfo)
}

// GetInfoFlagsContext (C.virStorageVolGetInfoFlags): GetInfoFlags, for whoever may not want to wait
// for its end.
func (self *StorageVol) GetInfoFlagsContext(ctx context.Context, flags StorageVolInfoFlags) (*StorageVolInfo, error) {
	return await1(ctx, func() (*StorageVolInfo, error) {
		return self.GetInfoFlags(flags)
	})
}

// GetXMLDescContext (C.virStorageVolGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its
// end.
func (self *StorageVol) GetXMLDescContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// GetPathContext (C.virStorageVolGetPath): GetPath, for whoever may not want to wait for its end.
func (self *StorageVol) GetPathContext(ctx context.Context) (string, error) {
	return await1(ctx, self.GetPath)
}

// ResizeContext (C.virStorageVolResize): Resize, for whoever may not want to wait for its end.
func (self *StorageVol) ResizeContext(ctx context.Context, capacity uint64, flags StorageVolResizeFlags) error {
	return await0(ctx, func() error {
		return self.Resize(capacity, flags)
	})
}
