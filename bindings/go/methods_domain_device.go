// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"os"
	"runtime"
	"unsafe"
)

// Screenshot (C.virDomainScreenshot): Takes a picture of what a screen of the running domain shows.
//
// The image comes through the stream, which has to be read to its end and finished by the caller; its
// format is the hypervisor's choice. Needs a connection that is not read-only.
//
// It gives: MIME type of the image, such as `image/png`, which the caller frees; NULL on error.
func (self *Domain) Screenshot(stream *Stream, screen uint32, flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainScreenshot(cDomain(self), cStream(stream), C.uint(screen), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// InterfaceStats (C.virDomainInterfaceStats): Reads the traffic counters of a network interface of a
// running domain.
//
// Names of host devices change with each start, so take the current one from the XML. An inactive
// domain gives `VIR_ERR_OPERATION_INVALID`.
func (self *Domain) InterfaceStats(device string) (*DomainInterfaceStats, error) {
	cDevice := text(device)
	defer freeText(cDevice)
	var outStats C.virDomainInterfaceStatsStruct
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainInterfaceStats(cDomain(self), cDevice, &outStats, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainInterfaceStats(&outStats), nil
}

// SetInterfaceParameters (C.virDomainSetInterfaceParameters): Changes the bandwidth limits of a
// network interface.
//
// A direction none of whose parameters is given keeps its limits.
func (self *Domain) SetInterfaceParameters(device string, params *DomainInterfaceParameters, flags DomainModificationImpact) error {
	cDevice := text(device)
	defer freeText(cDevice)
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetInterfaceParameters(cDomain(self), cDevice, cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetInterfaceParameters (C.virDomainGetInterfaceParameters): Reads the bandwidth limits of a network
// interface.
//
// Call with `nparams` 0 and no array to learn how many parameters there are.
func (self *Domain) GetInterfaceParameters(device string, flags DomainModificationImpact) (*DomainInterfaceParameters, error) {
	cDevice := text(device)
	defer freeText(cDevice)
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetInterfaceParameters(cDomain(self), cDevice, C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainInterfaceParameters](outParams, outParamsCount), nil
}

// AttachDevice (C.virDomainAttachDevice): Adds a device to a running domain.
//
// The stored definition stays as it is, so the device is gone after the next start. Some drivers also
// exchange the medium of a removable drive this way. `virDomainAttachDeviceFlags` can change the
// definition too. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
func (self *Domain) AttachDevice(xml string) error {
	cXml := text(xml)
	defer freeText(cXml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAttachDevice(cDomain(self), cXml, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DetachDevice (C.virDomainDetachDevice): Takes a device away from a running domain.
//
// The guest has to cooperate with the removal of most devices, so the device may still be there when
// the call returns; see `virDomainDetachDeviceFlags`, which can change the definition too.
func (self *Domain) DetachDevice(xml string) error {
	cXml := text(xml)
	defer freeText(cXml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDetachDevice(cDomain(self), cXml, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// AttachDeviceFlags (C.virDomainAttachDeviceFlags): Adds a device to a running domain, to its stored
// definition, or to both.
//
// When both are asked for and one fails, neither is meant to change. Fails with
// `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain and with
// `VIR_ERR_CONFIG_UNSUPPORTED` when the device cannot be plugged in while the domain runs.
func (self *Domain) AttachDeviceFlags(xml string, flags DomainDeviceModifyFlags) error {
	cXml := text(xml)
	defer freeText(cXml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAttachDeviceFlags(cDomain(self), cXml, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DetachDeviceFlags (C.virDomainDetachDeviceFlags): Takes a device away from a running domain, from
// its stored definition, or from both.
//
// On a running domain the guest decides when, or whether, it lets go: success means that the request
// was made. The events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and
// `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome; the request may be repeated. No such
// device gives `VIR_ERR_DEVICE_MISSING`.
func (self *Domain) DetachDeviceFlags(xml string, flags DomainDeviceModifyFlags) error {
	cXml := text(xml)
	defer freeText(cXml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDetachDeviceFlags(cDomain(self), cXml, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// UpdateDeviceFlags (C.virDomainUpdateDeviceFlags): Changes settings of a device that the domain
// already has.
//
// Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and
// the password of a display. The element has to describe the whole device: what it leaves out is taken
// as removed or reset, and a change that the device does not allow gives
// `VIR_ERR_OPERATION_UNSUPPORTED`.
func (self *Domain) UpdateDeviceFlags(xml string, flags DomainDeviceModifyFlags) error {
	cXml := text(xml)
	defer freeText(cXml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainUpdateDeviceFlags(cDomain(self), cXml, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DetachDeviceAlias (C.virDomainDetachDeviceAlias): Asks for the removal of the device with the given
// alias.
//
// Only a request, in contrast to `virDomainDetachDeviceFlags`: it never waits for the guest, and the
// events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the
// outcome. In the stored definition only aliases set by the user can be found.
func (self *Domain) DetachDeviceAlias(alias string, flags DomainDeviceModifyFlags) error {
	cAlias := text(alias)
	defer freeText(cAlias)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDetachDeviceAlias(cDomain(self), cAlias, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SendKey (C.virDomainSendKey): Presses keys in a running domain, holds them together for a while and
// lets them go.
//
// At most `VIR_DOMAIN_SEND_KEY_MAX_KEYS` keys go into one call; sequences take a call for each chord.
// A code unknown to `codeset` gives `VIR_ERR_INVALID_ARG`.
func (self *Domain) SendKey(codeset uint, holdtime uint, keycodes []uint, flags uint32) error {
	cKeycodes := numbersIn[C.uint](keycodes)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSendKey(cDomain(self), C.uint(codeset), C.uint(holdtime), unsafe.SliceData(cKeycodes), C.size_t(len(cKeycodes)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// OpenConsole (C.virDomainOpenConsole): Connects a stream to a text console of a running domain.
//
// Data goes both ways until the stream is closed. Someone already connected gives
// `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CONSOLE_FORCE` throws them out. Use a stream opened
// with `VIR_STREAM_NONBLOCK` when reading and writing from one thread.
func (self *Domain) OpenConsole(devName string, st *Stream, flags DomainConsoleFlags) error {
	cDevName := optional(devName)
	defer freeText(cDevName)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainOpenConsole(cDomain(self), cDevName, cStream(st), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// OpenChannel (C.virDomainOpenChannel): Connects a stream to a channel between host and guest of a
// running domain.
//
// Data goes both ways until the stream is closed. Someone already connected gives
// `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CHANNEL_FORCE` throws them out.
func (self *Domain) OpenChannel(name string, st *Stream, flags DomainChannelFlags) error {
	cName := optional(name)
	defer freeText(cName)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainOpenChannel(cDomain(self), cName, cStream(st), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// OpenGraphics (C.virDomainOpenGraphics): Hands one end of a connected socket to a display server of a
// running domain.
//
// The caller keeps the other end and talks the display's protocol on it. Works with a local connection
// only; `virDomainOpenGraphicsFD` makes the pair of sockets itself and is preferred.
func (self *Domain) OpenGraphics(idx uint, file os.File, flags DomainOpenGraphicsFlags) error {
	defer runtime.KeepAlive(file)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainOpenGraphics(cDomain(self), C.uint(idx), C.int(file.Fd()), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// OpenGraphicsFD (C.virDomainOpenGraphicsFD): Opens a connection to a display server of a running
// domain and returns it as a file descriptor.
//
// Works only over a local connection that can carry descriptors.
//
// It gives: A connected descriptor, 0 or more, which the caller closes; -1 with an error.
func (self *Domain) OpenGraphicsFD(idx uint, flags DomainOpenGraphicsFlags) (*os.File, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainOpenGraphicsFD(cDomain(self), C.uint(idx), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return os.NewFile(uintptr(outResult), "return"), nil
}

// InjectNMI (C.virDomainInjectNMI): Sends a non-maskable interrupt to a running domain.
//
// Guest kernels are often set up to panic and dump their memory on it.
func (self *Domain) InjectNMI(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainInjectNMI(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GraphicsReload (C.virDomainGraphicsReload): Makes display servers of a running domain read their
// settings from disk again.
//
// For VNC these are the TLS certificates, so that new ones come into effect without a restart; present
// clients stay connected.
func (self *Domain) GraphicsReload(typeValue DomainGraphicsReloadType, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGraphicsReload(cDomain(self), C.uint(typeValue), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// AnnounceInterface (C.virDomainAnnounceInterface): Makes the host send announcements on behalf of a
// running domain's network interfaces, so that switches learn where they are.
//
// Good after changes to the network around a domain. The packets are spread over time as `params`
// tell; the call does not wait for them.
func (self *Domain) AnnounceInterface(device string, params *DomainAnnounceInterfaceParameters, flags uint32) error {
	cDevice := optional(device)
	defer freeText(cDevice)
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAnnounceInterface(cDomain(self), cDevice, cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
