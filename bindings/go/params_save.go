// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainSaveRestoreParams: How and where to save a domain's state, or to restore it from.
type DomainSaveRestoreParams struct {
	// ImageFormatSet: whether ImageFormat is there.
	ImageFormatSet bool

	// ImageFormat (C.VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT): Format of the image, one of the
	// `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_...` values; the driver's configuration decides without it. Only
	// when saving.
	ImageFormat string `param:"image_format"`

	// DXMLSet: whether DXML is there.
	DXMLSet bool

	// DXML (C.VIR_DOMAIN_SAVE_PARAM_DXML): Domain XML put into the image, or used in place of that in the
	// image; may differ only where the guest does not notice.
	DXML string `param:"dxml"`

	// ParallelChannelsSet: whether ParallelChannels is there.
	ParallelChannelsSet bool

	// ParallelChannels (C.VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS): Number of channels that transfer
	// memory side by side, 1 or more; needs the sparse format.
	ParallelChannels int `param:"parallel.channels"`

	// FileSet: whether File is there.
	FileSet bool

	// File (C.VIR_DOMAIN_SAVE_PARAM_FILE): Path of the image on the host. Left out when saving, the
	// managed save image is written.
	File string `param:"file"`
}
