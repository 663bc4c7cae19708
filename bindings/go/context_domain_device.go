// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import (
	"context"
	"os"
)

// ScreenshotContext (C.virDomainScreenshot): Screenshot, for whoever may not want to wait for its end.
func (self *Domain) ScreenshotContext(ctx context.Context, stream *Stream, screen uint32, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.Screenshot(stream, screen, flags)
	})
}

// InterfaceStatsContext (C.virDomainInterfaceStats): InterfaceStats, for whoever may not want to wait
// for its end.
func (self *Domain) InterfaceStatsContext(ctx context.Context, device string) (*DomainInterfaceStats, error) {
	return await1(ctx, func() (*DomainInterfaceStats, error) {
		return self.InterfaceStats(device)
	})
}

// SetInterfaceParametersContext (C.virDomainSetInterfaceParameters): SetInterfaceParameters, for
// whoever may not want to wait for its end.
func (self *Domain) SetInterfaceParametersContext(ctx context.Context, device string, params *DomainInterfaceParameters, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetInterfaceParameters(device, params, flags)
	})
}

// GetInterfaceParametersContext (C.virDomainGetInterfaceParameters): GetInterfaceParameters, for
// whoever may not want to wait for its end.
func (self *Domain) GetInterfaceParametersContext(ctx context.Context, device string, flags DomainModificationImpact) (*DomainInterfaceParameters, error) {
	return await1(ctx, func() (*DomainInterfaceParameters, error) {
		return self.GetInterfaceParameters(device, flags)
	})
}

// AttachDeviceContext (C.virDomainAttachDevice): AttachDevice, for whoever may not want to wait for
// its end.
func (self *Domain) AttachDeviceContext(ctx context.Context, xml string) error {
	return await0(ctx, func() error {
		return self.AttachDevice(xml)
	})
}

// DetachDeviceContext (C.virDomainDetachDevice): DetachDevice, for whoever may not want to wait for
// its end.
func (self *Domain) DetachDeviceContext(ctx context.Context, xml string) error {
	return await0(ctx, func() error {
		return self.DetachDevice(xml)
	})
}

// AttachDeviceFlagsContext (C.virDomainAttachDeviceFlags): AttachDeviceFlags, for whoever may not want
// to wait for its end.
func (self *Domain) AttachDeviceFlagsContext(ctx context.Context, xml string, flags DomainDeviceModifyFlags) error {
	return await0(ctx, func() error {
		return self.AttachDeviceFlags(xml, flags)
	})
}

// DetachDeviceFlagsContext (C.virDomainDetachDeviceFlags): DetachDeviceFlags, for whoever may not want
// to wait for its end.
func (self *Domain) DetachDeviceFlagsContext(ctx context.Context, xml string, flags DomainDeviceModifyFlags) error {
	return await0(ctx, func() error {
		return self.DetachDeviceFlags(xml, flags)
	})
}

// UpdateDeviceFlagsContext (C.virDomainUpdateDeviceFlags): UpdateDeviceFlags, for whoever may not want
// to wait for its end.
func (self *Domain) UpdateDeviceFlagsContext(ctx context.Context, xml string, flags DomainDeviceModifyFlags) error {
	return await0(ctx, func() error {
		return self.UpdateDeviceFlags(xml, flags)
	})
}

// DetachDeviceAliasContext (C.virDomainDetachDeviceAlias): DetachDeviceAlias, for whoever may not want
// to wait for its end.
func (self *Domain) DetachDeviceAliasContext(ctx context.Context, alias string, flags DomainDeviceModifyFlags) error {
	return await0(ctx, func() error {
		return self.DetachDeviceAlias(alias, flags)
	})
}

// SendKeyContext (C.virDomainSendKey): SendKey, for whoever may not want to wait for its end.
func (self *Domain) SendKeyContext(ctx context.Context, codeset uint, holdtime uint, keycodes []uint, flags uint32) error {
	return await0(ctx, func() error {
		return self.SendKey(codeset, holdtime, keycodes, flags)
	})
}

// OpenConsoleContext (C.virDomainOpenConsole): OpenConsole, for whoever may not want to wait for its
// end.
func (self *Domain) OpenConsoleContext(ctx context.Context, devName string, st *Stream, flags DomainConsoleFlags) error {
	return await0(ctx, func() error {
		return self.OpenConsole(devName, st, flags)
	})
}

// OpenChannelContext (C.virDomainOpenChannel): OpenChannel, for whoever may not want to wait for its
// end.
func (self *Domain) OpenChannelContext(ctx context.Context, name string, st *Stream, flags DomainChannelFlags) error {
	return await0(ctx, func() error {
		return self.OpenChannel(name, st, flags)
	})
}

// OpenGraphicsContext (C.virDomainOpenGraphics): OpenGraphics, for whoever may not want to wait for
// its end.
func (self *Domain) OpenGraphicsContext(ctx context.Context, idx uint, file os.File, flags DomainOpenGraphicsFlags) error {
	return await0(ctx, func() error {
		return self.OpenGraphics(idx, file, flags)
	})
}

// OpenGraphicsFDContext (C.virDomainOpenGraphicsFD): OpenGraphicsFD, for whoever may not want to wait
// for its end.
func (self *Domain) OpenGraphicsFDContext(ctx context.Context, idx uint, flags DomainOpenGraphicsFlags) (*os.File, error) {
	return await1(ctx, func() (*os.File, error) {
		return self.OpenGraphicsFD(idx, flags)
	})
}

// InjectNMIContext (C.virDomainInjectNMI): InjectNMI, for whoever may not want to wait for its end.
func (self *Domain) InjectNMIContext(ctx context.Context, flags uint32) error {
	return await0(ctx, func() error {
		return self.InjectNMI(flags)
	})
}

// GraphicsReloadContext (C.virDomainGraphicsReload): GraphicsReload, for whoever may not want to wait
// for its end.
func (self *Domain) GraphicsReloadContext(ctx context.Context, typeValue DomainGraphicsReloadType, flags uint32) error {
	return await0(ctx, func() error {
		return self.GraphicsReload(typeValue, flags)
	})
}

// AnnounceInterfaceContext (C.virDomainAnnounceInterface): AnnounceInterface, for whoever may not want
// to wait for its end.
func (self *Domain) AnnounceInterfaceContext(ctx context.Context, device string, params *DomainAnnounceInterfaceParameters, flags uint32) error {
	return await0(ctx, func() error {
		return self.AnnounceInterface(device, params, flags)
	})
}
