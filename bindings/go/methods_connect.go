// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// Initialize (C.virInitialize): Prepares the library for use.
//
// The functions that open connections do this themselves; threaded programs that set error handlers or
// the event loop first call it before that. Repeated calls do no harm.
func Initialize() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virInitialize(&failure)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// NewConnect (C.virConnectOpen): Opens a connection with full access.
//
// Without a URI the environment variable `LIBVIRT_DEFAULT_URI`, then the client configuration, then a
// probe of the local drivers decides. Authentication that needs input fails here; use
// `virConnectOpenAuth`. Fails with `VIR_ERR_NO_CONNECT` when no driver takes the URI. Release it with
// `virConnectClose`.
func NewConnect(name string) (*Connect, error) {
	cName := optional(name)
	defer freeText(cName)
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectOpen(cName, &outResult, &failure)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// NewConnectReadOnly (C.virConnectOpenReadOnly): Opens a connection that can only look, not change
// anything.
//
// Calls that change something fail with `VIR_ERR_OPERATION_DENIED`, as do some that reveal secrets or
// run programs. The URI is chosen as for `virConnectOpen`.
func NewConnectReadOnly(name string) (*Connect, error) {
	cName := optional(name)
	defer freeText(cName)
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectOpenReadOnly(cName, &outResult, &failure)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// SetIdentity (C.virConnectSetIdentity): Replaces the identity under which the server judges a
// connection's calls.
//
// Meant for proxies that act for clients of their own. The server accepts it from trusted, fully
// authorised callers only. Not available on read-only connections.
func (self *Connect) SetIdentity(params *ConnectIdentity, flags uint32) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectSetIdentity(cConnect(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetType (C.virConnectGetType): Tells the name of the hypervisor driver behind a connection, such as
// `QEMU`.
//
// It gives: Name of the driver; belongs to the connection, not to be freed.
func (self *Connect) GetType() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetType(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetVersion (C.virConnectGetVersion): Tells the version of the hypervisor that runs the domains.
//
// Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient
// privileges.
func (self *Connect) GetVersion() (uint32, error) {
	var outHvVer C.ulong
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetVersion(cConnect(self), &outHvVer, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint32(outHvVer), nil
}

// GetLibVersion (C.virConnectGetLibVersion): Tells the version of the library on the side of the
// server.
//
// Encoded as major * 1,000,000 + minor * 1,000 + micro.
func (self *Connect) GetLibVersion() (uint32, error) {
	var outLibVer C.ulong
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetLibVersion(cConnect(self), &outLibVer, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint32(outLibVer), nil
}

// GetHostname (C.virConnectGetHostname): Tells the name of the host that runs the hypervisor.
//
// For remote connections that is the server's name, as seen by itself.
func (self *Connect) GetHostname() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetHostname(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetURI (C.virConnectGetURI): Tells the URI a connection was opened with.
//
// Where a default or an alias was used, this is what came of it.
func (self *Connect) GetURI() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetURI(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetSysinfo (C.virConnectGetSysinfo): Describes the host's firmware, board and memory modules, as XML
// in the layout of SMBIOS.
//
// Fails with `VIR_ERR_NO_SUPPORT` where the host has no such information.
func (self *Connect) GetSysinfo(flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetSysinfo(cConnect(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// SetKeepAlive (C.virConnectSetKeepAlive): Sets how often the other side is asked for a sign of life.
//
// After `count` questions in a row without any answer the connection counts as lost. Needs a running
// event loop. Connections that go to no server do not need it and `virConnectIsAlive` serves them.
//
// It gives: 0 when set, 1 when the other side cannot do keepalive, -1 with an error.
func (self *Connect) SetKeepAlive(interval int, count uint) error {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectSetKeepAlive(cConnect(self), C.int(interval), C.uint(count), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetMaxVcpus (C.virConnectGetMaxVcpus): Tells how many virtual CPUs a domain may have at most.
//
// Specific limits of machine types are in `virConnectGetDomainCapabilities`.
//
// It gives: The greatest number of virtual CPUs.
func (self *Connect) GetMaxVcpus(typeValue string) (int, error) {
	cType := optional(typeValue)
	defer freeText(cType)
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetMaxVcpus(cConnect(self), cType, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// GetCapabilities (C.virConnectGetCapabilities): Describes what the host and its hypervisor can do, as
// XML.
//
// Covers CPU, NUMA topology, security models and the kinds of guests that can run.
func (self *Connect) GetCapabilities() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetCapabilities(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// IsEncrypted (C.virConnectIsEncrypted): Tells whether the connection's traffic is encrypted.
func (self *Connect) IsEncrypted() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectIsEncrypted(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// IsSecure (C.virConnectIsSecure): Tells whether the connection is safe from eavesdropping.
//
// That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.
func (self *Connect) IsSecure() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectIsSecure(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// IsAlive (C.virConnectIsAlive): Tells whether the connection still works.
//
// A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to
// find out.
func (self *Connect) IsAlive() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectIsAlive(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// CompareCPU (C.virConnectCompareCPU): Compares a CPU description with the host's CPU.
//
// The abilities of the hypervisor are not considered; `virConnectCompareHypervisorCPU` considers them
// too.
//
// It gives: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
func (self *Connect) CompareCPU(xmlDesc string, flags ConnectCompareCPUFlags) (CPUCompareResult, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectCompareCPU(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return CPUCompareResult(outResult), nil
}

// CompareHypervisorCPU (C.virConnectCompareHypervisorCPU): Compares a CPU description with what the
// hypervisor can offer on this host.
//
// Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only connections.
//
// It gives: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
func (self *Connect) CompareHypervisorCPU(emulator string, arch string, machine string, virttype string, xmlCPU string, flags ConnectCompareCPUFlags) (CPUCompareResult, error) {
	cEmulator := optional(emulator)
	defer freeText(cEmulator)
	cArch := optional(arch)
	defer freeText(cArch)
	cMachine := optional(machine)
	defer freeText(cMachine)
	cVirttype := optional(virttype)
	defer freeText(cVirttype)
	cXmlCPU := text(xmlCPU)
	defer freeText(cXmlCPU)
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectCompareHypervisorCPU(cConnect(self), cEmulator, cArch, cMachine, cVirttype, cXmlCPU, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return CPUCompareResult(outResult), nil
}

// GetCPUModelNames (C.virConnectGetCPUModelNames): Lists the CPU models known for an architecture.
//
// The hypervisor may be unable to run some of them on this host. An empty list means that any name is
// accepted.
func (self *Connect) GetCPUModelNames(arch string, flags uint32) ([]string, error) {
	cArch := text(arch)
	defer freeText(cArch)
	var outModels **C.char
	var outModelsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetCPUModelNames(cConnect(self), cArch, C.uint(flags), &outModels, &outModelsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outModels, outModelsCount), nil
}

// BaselineCPU (C.virConnectBaselineCPU): Computes the richest CPU description that all given CPUs can
// provide.
//
// Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is not
// considered; `virConnectBaselineHypervisorCPU` considers it too. Fails with
// `VIR_ERR_OPERATION_FAILED` or `VIR_ERR_CPU_INCOMPATIBLE` when the CPUs have nothing in common.
//
// It gives: CPU description, as a `cpu` element.
func (self *Connect) BaselineCPU(xmlCPUs []string, flags ConnectBaselineCPUFlags) (string, error) {
	cXmlCPUs := textsIn(xmlCPUs)
	defer freeTexts(cXmlCPUs, len(xmlCPUs))
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectBaselineCPU(cConnect(self), cXmlCPUs, C.size_t(len(xmlCPUs)), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// BaselineHypervisorCPU (C.virConnectBaselineHypervisorCPU): Computes the richest CPU description that
// all given CPUs and this hypervisor can provide.
//
// Takes the host model CPUs of `virConnectGetDomainCapabilities` best. Arguments that are NULL stand
// for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not available
// on read-only connections.
//
// It gives: CPU description, as a `cpu` element.
func (self *Connect) BaselineHypervisorCPU(emulator string, arch string, machine string, virttype string, xmlCPUs []string, flags ConnectBaselineCPUFlags) (string, error) {
	cEmulator := optional(emulator)
	defer freeText(cEmulator)
	cArch := optional(arch)
	defer freeText(cArch)
	cMachine := optional(machine)
	defer freeText(cMachine)
	cVirttype := optional(virttype)
	defer freeText(cVirttype)
	cXmlCPUs := textsIn(xmlCPUs)
	defer freeTexts(cXmlCPUs, len(xmlCPUs))
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectBaselineHypervisorCPU(cConnect(self), cEmulator, cArch, cMachine, cVirttype, cXmlCPUs, C.size_t(len(xmlCPUs)), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetDomainCapabilities (C.virConnectGetDomainCapabilities): Describes what the hypervisor offers for
// domains of a certain kind, as XML.
//
// Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for the
// hypervisor's defaults; fails with `VIR_ERR_INVALID_ARG` when they contradict each other. Not
// available on read-only connections.
func (self *Connect) GetDomainCapabilities(emulatorbin string, arch string, machine string, virttype string, flags ConnectGetDomainCapabilitiesFlags) (string, error) {
	cEmulatorbin := optional(emulatorbin)
	defer freeText(cEmulatorbin)
	cArch := optional(arch)
	defer freeText(cArch)
	cMachine := optional(machine)
	defer freeText(cMachine)
	cVirttype := optional(virttype)
	defer freeText(cVirttype)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetDomainCapabilities(cConnect(self), cEmulatorbin, cArch, cMachine, cVirttype, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}
