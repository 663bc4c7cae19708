// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"os"
	"runtime"
	"unsafe"
)

// ListDomains (C.virConnectListDomains): Lists the numeric IDs of the active domains.
//
// Inactive domains have no ID and are missing. A domain may start or stop between counting and
// listing, so prefer `virConnectListAllDomains`, which returns handles in one go.
//
// Deprecated: use use virConnectListAllDomains.
func (self *Connect) ListDomains() ([]uint32, error) {
	var outIds *C.int
	var outIdsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListDomains(cConnect(self), &outIds, &outIdsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeNumbers[uint32](outIds, outIdsCount), nil
}

// NumOfDomains (C.virConnectNumOfDomains): Counts the active domains.
//
// The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists
// together.
func (self *Connect) NumOfDomains() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfDomains(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// DomainGetConnect (C.virDomainGetConnect): Gives the connection that a domain belongs to.
//
// The connection is borrowed from the domain: its reference count stays as it is, so do not close it.
// It is valid for as long as the domain's handle is.
func (self *Domain) DomainGetConnect() (*Connect, error) {
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetConnect(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// DomainCreateXML (C.virDomainCreateXML): Starts a new domain from XML, without storing its
// configuration.
//
// The domain is transient and vanishes when it stops. If a persistent domain with the same name and
// UUID is inactive, that one is started with the given configuration instead, and its stored one stays
// untouched. Fails with `VIR_ERR_OPERATION_INVALID` when a domain with this identity is active
// already.
func (self *Connect) DomainCreateXML(xmlDesc string, flags DomainCreateFlags) (*Domain, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCreateXML(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// DomainCreateXMLWithFiles (C.virDomainCreateXMLWithFiles): Starts a new transient domain from XML and
// hands open files to its init process.
//
// For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a
// daemon this works only through a local socket. Otherwise it acts like `virDomainCreateXML`.
func (self *Connect) DomainCreateXMLWithFiles(xmlDesc string, files []os.File, flags DomainCreateFlags) (*Domain, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	cFiles := filesIn(files)
	defer runtime.KeepAlive(files)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCreateXMLWithFiles(cConnect(self), cXmlDesc, unsafe.SliceData(cFiles), C.size_t(len(cFiles)), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// LookupDomainByName (C.virDomainLookupByName): Finds a domain by its name, active or not.
//
// Fails with `VIR_ERR_NO_DOMAIN` when there is none.
func (self *Connect) LookupDomainByName(name string) (*Domain, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainLookupByName(cConnect(self), cName, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// LookupDomainById (C.virDomainLookupByID): Finds an active domain by its numeric ID.
//
// Fails with `VIR_ERR_NO_DOMAIN` when no active domain has it. IDs change with every start: name or
// UUID are better keys.
func (self *Connect) LookupDomainById(id uint32) (*Domain, error) {
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainLookupByID(cConnect(self), C.int(id), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// LookupDomainByUUID (C.virDomainLookupByUUID): Finds a domain by its UUID, active or not.
//
// Fails with `VIR_ERR_NO_DOMAIN` when there is none.
func (self *Connect) LookupDomainByUUID(uuid []byte) (*Domain, error) {
	cUuid, err := uuidIn(uuid)
	if err != nil {
		return nil, err
	}
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainLookupByUUID(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// LookupDomainByUUIDString (C.virDomainLookupByUUIDString): Finds a domain by its UUID given as text.
//
// Fails with `VIR_ERR_INVALID_ARG` when the text is no UUID and with `VIR_ERR_NO_DOMAIN` when no
// domain has it.
func (self *Connect) LookupDomainByUUIDString(uuid string) (*Domain, error) {
	cUuid := text(uuid)
	defer freeText(cUuid)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainLookupByUUIDString(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// Shutdown (C.virDomainShutdown): Asks a domain's guest to shut down.
//
// Returns once the request is sent: the guest may take its time or ignore it altogether, so watch for
// a lifecycle event, and fall back on `virDomainDestroy`. What happens when the guest is off follows
// `<on_poweroff>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
func (self *Domain) Shutdown() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainShutdown(cDomain(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// ShutdownFlags (C.virDomainShutdownFlags): Asks a domain's guest to shut down, by the means given.
//
// Like `virDomainShutdown`, it does not wait for the guest. Without flags the driver picks the means.
// Going through the guest agent needs an agent that answers (`VIR_ERR_AGENT_UNRESPONSIVE` if it does
// not).
func (self *Domain) ShutdownFlags(flags DomainShutdownFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainShutdownFlags(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Reboot (C.virDomainReboot): Asks a domain's guest to reboot, by the means given.
//
// Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows
// `<on_reboot>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
func (self *Domain) Reboot(flags DomainRebootFlagValues) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainReboot(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Reset (C.virDomainReset): Resets a domain at once, as the reset button of a real machine does.
//
// The guest is not told, and unwritten data is lost. Fails with `VIR_ERR_OPERATION_INVALID` when the
// domain is not running.
func (self *Domain) Reset(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainReset(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Destroy (C.virDomainDestroy): Stops a domain at once, as if the plug was pulled.
//
// The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one
// becomes inactive; the handle has to be freed all the same. Fails with `VIR_ERR_OPERATION_INVALID`
// when the domain is not running.
func (self *Domain) Destroy() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDestroy(cDomain(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DestroyFlags (C.virDomainDestroyFlags): Stops a domain at once, with control over how hard.
//
// Without flags it equals `virDomainDestroy`. With `VIR_DOMAIN_DESTROY_GRACEFUL` the emulator gets
// time to write its caches, and the call fails with `VIR_ERR_OPERATION_FAILED` if it does not end by
// itself.
func (self *Domain) DestroyFlags(flags DomainDestroyFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDestroyFlags(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Suspend (C.virDomainSuspend): Pauses a domain.
//
// Its virtual CPUs stop while memory and devices stay allocated; `virDomainResume` lets it go on.
// Fails with `VIR_ERR_OPERATION_INVALID` when it is not active.
func (self *Domain) Suspend() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSuspend(cDomain(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Resume (C.virDomainResume): Lets a paused domain run on.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when it is not active. For a guest that put itself to sleep
// use `virDomainPMWakeup`.
func (self *Domain) Resume() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainResume(cDomain(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetInfo (C.virDomainGetInfo): Reports a domain's state, memory, number of virtual CPUs and CPU time.
//
// For an inactive domain memory and CPUs come from its stored configuration. Use `virDomainGetState`
// where only the state matters: it is cheaper, as it does not ask the emulator.
func (self *Domain) GetInfo() (*DomainInfo, error) {
	var outInfo C.virDomainInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetInfo(cDomain(self), &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainInfo(&outInfo), nil
}

// GetState (C.virDomainGetState): Reports a domain's state and how it came about.
func (self *Domain) GetState() (DomainState, int, error) {
	var outState C.int
	var outReason C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetState(cDomain(self), 0, &outState, &outReason, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, 0, makeError(failure)
	}
	return DomainState(outState), int(outReason), nil
}

// GetControlInfo (C.virDomainGetControlInfo): Reports whether a domain's control channel can take
// commands.
//
// Does not touch the channel itself, so it answers even while another call hangs in it. Fails with
// `VIR_ERR_OPERATION_INVALID` when the domain is not active.
func (self *Domain) GetControlInfo(flags uint32) (*DomainControlInfo, error) {
	var outInfo C.virDomainControlInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetControlInfo(cDomain(self), C.uint(flags), &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainControlInfo(&outInfo), nil
}

// GetName (C.virDomainGetName): Gives a domain's name.
//
// It gives: Name; belongs to the handle and lives as long as it does.
func (self *Domain) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetName(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetID (C.virDomainGetID): Gives a domain's numeric ID.
//
// It is taken from the handle, hence as old as the last call that refreshed it.
//
// It gives: ID, or the largest value (-1 as a signed number) when the domain is inactive.
func (self *Domain) GetID() (uint, error) {
	var outResult C.uint
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetID(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint(outResult), nil
}

// GetUUID (C.virDomainGetUUID): Gives a domain's UUID as bytes.
func (self *Domain) GetUUID() ([]byte, error) {
	outUuid := make([]byte, C.VIR_UUID_BUFLEN)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetUUID(cDomain(self), (*C.uchar)(unsafe.SliceData(outUuid)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return outUuid, nil
}

// GetUUIDString (C.virDomainGetUUIDString): Gives a domain's UUID as text.
func (self *Domain) GetUUIDString() (string, error) {
	var outBuf *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetUUIDString(cDomain(self), &outBuf, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outBuf), nil
}

// GetOSType (C.virDomainGetOSType): Gives the kind of guest interface a domain is built for, as in
// `<os><type>`.
//
// It gives: `hvm` for full virtualization, `xen` or `linux` for paravirtualization, `exe` for
// containers, and so on.
func (self *Domain) GetOSType() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetOSType(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetSecurityLabel (C.virDomainGetSecurityLabel): Reports the label that confines an active domain.
//
// With several security drivers at work only the first one's label is given; use
// `virDomainGetSecurityLabelList` for all. The label is empty when the domain is inactive.
func (self *Domain) GetSecurityLabel() (*SecurityLabel, error) {
	var outSeclabel C.virSecurityLabel
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetSecurityLabel(cDomain(self), &outSeclabel, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeSecurityLabel(&outSeclabel), nil
}

// GetSecurityLabelList (C.virDomainGetSecurityLabelList): Reports a domain's label from each security
// driver in use.
func (self *Domain) GetSecurityLabelList() ([]SecurityLabel, error) {
	var outSeclabels *C.virSecurityLabel
	var outSeclabelsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetSecurityLabelList(cDomain(self), &outSeclabels, &outSeclabelsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeSecurityLabelList(outSeclabels, outSeclabelsCount), nil
}

// SetMetadata (C.virDomainSetMetadata): Changes or removes a domain's title, description or an
// application's metadata.
//
// Title and description are plain text, and a title has no line breaks. An element replaces the one
// with the same namespace URI, so each application should keep to one URI. Listeners get a
// metadata-change event.
func (self *Domain) SetMetadata(typeValue DomainMetadataType, metadata string, key string, uri string, flags DomainModificationImpact) error {
	cMetadata := optional(metadata)
	defer freeText(cMetadata)
	cKey := optional(key)
	defer freeText(cKey)
	cUri := optional(uri)
	defer freeText(cUri)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetMetadata(cDomain(self), C.int(typeValue), cMetadata, cKey, cUri, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetMetadata (C.virDomainGetMetadata): Gives a domain's title, description or an application's
// metadata.
//
// Fails with `VIR_ERR_NO_DOMAIN_METADATA` when there is none.
func (self *Domain) GetMetadata(typeValue DomainMetadataType, uri string, flags DomainModificationImpact) (string, error) {
	cUri := optional(uri)
	defer freeText(cUri)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetMetadata(cDomain(self), C.int(typeValue), cUri, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetXMLDesc (C.virDomainGetXMLDesc): Gives a domain's configuration as XML.
//
// For an active domain it shows what it is running with, including addresses and aliases assigned at
// run time, unless `VIR_DOMAIN_XML_INACTIVE` asks for the stored configuration. Secrets are left out
// without `VIR_DOMAIN_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only
// connection.
func (self *Domain) GetXMLDesc(flags DomainXMLFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetXMLDesc(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// DomainXMLFromNative (C.virConnectDomainXMLFromNative): Translates a hypervisor's own configuration
// format into domain XML.
//
// Nothing is defined or started. What the format does not say is filled with defaults, and what has no
// counterpart in XML is dropped.
func (self *Connect) DomainXMLFromNative(nativeFormat string, nativeConfig string, flags uint32) (string, error) {
	cNativeFormat := text(nativeFormat)
	defer freeText(cNativeFormat)
	cNativeConfig := text(nativeConfig)
	defer freeText(cNativeConfig)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectDomainXMLFromNative(cConnect(self), cNativeFormat, cNativeConfig, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// DomainXMLToNative (C.virConnectDomainXMLToNative): Translates domain XML into a hypervisor's own
// configuration format.
//
// Nothing is defined or started. The result shows what would be used, for example the emulator's
// command line; it may depend on the host.
func (self *Connect) DomainXMLToNative(nativeFormat string, domainXml string, flags uint32) (string, error) {
	cNativeFormat := text(nativeFormat)
	defer freeText(cNativeFormat)
	cDomainXml := text(domainXml)
	defer freeText(cDomainXml)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectDomainXMLToNative(cConnect(self), cNativeFormat, cDomainXml, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// DomainDefineXML (C.virDomainDefineXML): Stores a domain's configuration without starting it.
//
// A domain with the same name and UUID gets the new configuration; if it is active, that takes effect
// from its next start, and a transient domain becomes persistent. Fails with
// `VIR_ERR_OPERATION_FAILED` when the name belongs to a different UUID.
func (self *Connect) DomainDefineXML(xml string) (*Domain, error) {
	cXml := text(xml)
	defer freeText(cXml)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDefineXML(cConnect(self), cXml, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// DomainDefineXMLFlags (C.virDomainDefineXMLFlags): Stores a domain's configuration without starting
// it, optionally validated against the schema.
//
// Acts like `virDomainDefineXML` otherwise.
func (self *Connect) DomainDefineXMLFlags(xml string, flags DomainDefineFlags) (*Domain, error) {
	cXml := text(xml)
	defer freeText(cXml)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDefineXMLFlags(cConnect(self), cXml, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// Undefine (C.virDomainUndefine): Removes a domain's stored configuration.
//
// An inactive domain disappears; an active one runs on as a transient domain. Fails with
// `VIR_ERR_OPERATION_INVALID` when it has a managed save image, snapshots, checkpoints or firmware
// variables: `virDomainUndefineFlags` tells what to do with those.
func (self *Domain) Undefine() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainUndefine(cDomain(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// UndefineFlags (C.virDomainUndefineFlags): Removes a domain's stored configuration along with what
// belongs to it.
//
// An inactive domain disappears; an active one runs on as a transient domain. Fails with
// `VIR_ERR_OPERATION_INVALID` when there is a managed save image, a snapshot, a checkpoint or a file
// of firmware variables that no flag covers. Disk images are never deleted.
func (self *Domain) UndefineFlags(flags DomainUndefineFlagsValues) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainUndefineFlags(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// NumOfDefinedDomains (C.virConnectNumOfDefinedDomains): Counts the inactive domains with a stored
// configuration.
//
// The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists
// together.
func (self *Connect) NumOfDefinedDomains() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfDefinedDomains(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListDefinedDomains (C.virConnectListDefinedDomains): Lists the names of the inactive domains with a
// stored configuration.
//
// Prefer `virConnectListAllDomains`, which needs no prior count and returns handles.
//
// Deprecated: use use virConnectListAllDomains.
func (self *Connect) ListDefinedDomains() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListDefinedDomains(cConnect(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllDomains (C.virConnectListAllDomains): Lists domains, active and inactive, as far as they
// match the filter.
//
// The list is taken in one step, without the gap between counting and listing that the older calls
// have. Domains that the caller may not see are left out.
func (self *Connect) ListAllDomains(flags ConnectListAllDomainsFlags) ([]Domain, error) {
	var outDomains *C.virDomainPtr
	var outDomainsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListAllDomains(cConnect(self), C.uint(flags), &outDomains, &outDomainsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outDomains, outDomainsCount, newDomain), nil
}

// Create (C.virDomainCreate): Starts a persistent domain from its stored configuration.
//
// If there is a managed save image, its state is restored and the image deleted. Fails with
// `VIR_ERR_OPERATION_INVALID` when the domain is active already.
func (self *Domain) Create() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCreate(cDomain(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// CreateWithFlags (C.virDomainCreateWithFlags): Starts a persistent domain from its stored
// configuration, with options.
//
// Acts like `virDomainCreate`; the flags can keep it paused, ignore a managed save image or tie the
// domain to the connection.
func (self *Domain) CreateWithFlags(flags DomainCreateFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCreateWithFlags(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// CreateWithFiles (C.virDomainCreateWithFiles): Starts a persistent domain and hands open files to its
// init process.
//
// For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a
// daemon this works only through a local socket.
func (self *Domain) CreateWithFiles(files []os.File, flags DomainCreateFlags) error {
	cFiles := filesIn(files)
	defer runtime.KeepAlive(files)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCreateWithFiles(cDomain(self), unsafe.SliceData(cFiles), C.size_t(len(cFiles)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetAutostart (C.virDomainGetAutostart): Tells whether a domain is started together with the host.
func (self *Domain) GetAutostart() (bool, error) {
	var outAutostart C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetAutostart(cDomain(self), &outAutostart, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outAutostart != 0, nil
}

// SetAutostart (C.virDomainSetAutostart): Sets whether a domain is started together with the host.
//
// Only for persistent domains; fails with `VIR_ERR_OPERATION_INVALID` on a transient one.
func (self *Domain) SetAutostart(autostart bool) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetAutostart(cDomain(self), C.int(truth(autostart)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetAutostartOnce (C.virDomainGetAutostartOnce): Tells whether a domain is started the next time the
// host boots, and only then.
func (self *Domain) GetAutostartOnce() (bool, error) {
	var outAutostart C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetAutostartOnce(cDomain(self), &outAutostart, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outAutostart != 0, nil
}

// SetAutostartOnce (C.virDomainSetAutostartOnce): Sets whether a domain is started the next time the
// host boots, and only then.
//
// The setting is cleared by that start and is independent of `virDomainSetAutostart`. Only for
// persistent domains.
func (self *Domain) SetAutostartOnce(autostart bool) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetAutostartOnce(cDomain(self), C.int(truth(autostart)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DomainCreateLinux (C.virDomainCreateLinux): Starts a new transient domain; the old name of
// `virDomainCreateXML`.
//
// Deprecated: use use virDomainCreateXML.
func (self *Connect) DomainCreateLinux(xmlDesc string, flags DomainCreateFlags) (*Domain, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCreateLinux(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// IsActive (C.virDomainIsActive): Tells whether a domain is active, that is running or paused.
func (self *Domain) IsActive() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainIsActive(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// IsPersistent (C.virDomainIsPersistent): Tells whether a domain has a stored configuration and so
// survives being stopped.
func (self *Domain) IsPersistent() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainIsPersistent(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// IsUpdated (C.virDomainIsUpdated): Tells whether an active domain's configuration has been altered
// since its start.
func (self *Domain) IsUpdated() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainIsUpdated(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// Rename (C.virDomainRename): Gives a persistent domain a new name.
//
// The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints
// (`VIR_ERR_OPERATION_INVALID`). The name must be free and must not be empty. Other handles keep the
// old name until they are looked up again.
func (self *Domain) Rename(newName string, flags uint32) error {
	cNewName := text(newName)
	defer freeText(cNewName)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainRename(cDomain(self), cNewName, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetLifecycleAction (C.virDomainSetLifecycleAction): Changes what happens when a guest powers off,
// reboots or crashes.
//
// Fails with `VIR_ERR_INVALID_ARG` for an action that does not go with the event, such as a core dump
// on reboot.
func (self *Domain) SetLifecycleAction(typeValue DomainLifecycle, action DomainLifecycleAction, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetLifecycleAction(cDomain(self), C.uint(typeValue), C.uint(action), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetLaunchSecurityInfo (C.virDomainGetLaunchSecurityInfo): Reports what a guest's owner needs to
// attest a confidential domain.
//
// The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so
// start the domain paused, check it, inject secrets and then resume.
func (self *Domain) GetLaunchSecurityInfo(flags uint32) (*DomainLaunchSecurityParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetLaunchSecurityInfo(cDomain(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainLaunchSecurityParameters](outParams, outParamsCount), nil
}

// SetLaunchSecurityState (C.virDomainSetLaunchSecurityState): Injects a secret into a confidential
// domain.
//
// Secret and header, both encrypted for the guest by its owner, are required, the address is optional.
// The domain has to be active and paused, and must not have run yet (`VIR_ERR_OPERATION_INVALID`
// otherwise).
func (self *Domain) SetLaunchSecurityState(params *DomainLaunchSecurityStateParameters, flags uint32) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetLaunchSecurityState(cDomain(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetMessages (C.virDomainGetMessages): Lists messages recorded about a domain, such as deprecated
// features it uses.
func (self *Domain) GetMessages(flags DomainMessageType) ([]string, error) {
	var outMsgs **C.char
	var outMsgsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetMessages(cDomain(self), C.uint(flags), &outMsgs, &outMsgsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outMsgs, outMsgsCount), nil
}
