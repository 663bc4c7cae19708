// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// SetMemoryParameters (C.virDomainSetMemoryParameters): Changes the limits on a domain's use of host
// memory.
//
// Only the parameters given change, in the order given; lower the hard limit before the swap limit,
// and raise them the other way round. Not for read-only connections.
func (self *Domain) SetMemoryParameters(params *DomainMemoryParameters, flags DomainModificationImpact) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetMemoryParameters(cDomain(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetMemoryParameters (C.virDomainGetMemoryParameters): Reports the limits on a domain's use of host
// memory.
//
// With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
func (self *Domain) GetMemoryParameters(flags DomainModificationImpact) (*DomainMemoryParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetMemoryParameters(cDomain(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainMemoryParameters](outParams, outParamsCount), nil
}

// SetNumaParameters (C.virDomainSetNumaParameters): Changes on which host NUMA nodes a domain's memory
// is placed.
//
// A live change of nodes works only for some modes, and moves the memory. Not for read-only
// connections.
func (self *Domain) SetNumaParameters(params *DomainNumaParameters, flags DomainModificationImpact) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetNumaParameters(cDomain(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetNumaParameters (C.virDomainGetNumaParameters): Reports on which host NUMA nodes a domain's memory
// is placed.
//
// With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
func (self *Domain) GetNumaParameters(flags DomainModificationImpact) (*DomainNumaParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetNumaParameters(cDomain(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainNumaParameters](outParams, outParamsCount), nil
}

// GetMaxMemory (C.virDomainGetMaxMemory): Gives the upper bound of a domain's memory.
//
// An inactive domain reports its stored configuration.
//
// It gives: Amount in KiB, or 0 on error.
func (self *Domain) GetMaxMemory() (uint64, error) {
	var outResult C.ulong
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetMaxMemory(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint64(outResult), nil
}

// SetMaxMemory (C.virDomainSetMaxMemory): Changes the upper bound of a domain's memory.
//
// Drivers differ on whether this is possible while the domain is active, and whether it reaches the
// stored configuration; `virDomainSetMemoryFlags` with `VIR_DOMAIN_MEM_MAXIMUM` leaves no doubt. An
// amount in use above the new bound is lowered to it.
func (self *Domain) SetMaxMemory(memory uint64) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetMaxMemory(cDomain(self), C.ulong(memory), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetMemory (C.virDomainSetMemory): Changes how much memory an active domain's guest may use.
//
// The guest's balloon driver does the work by and by, so the amount reported afterwards may still be
// the old one. Whether the stored configuration changes as well depends on the driver: use
// `virDomainSetMemoryFlags` to decide it.
func (self *Domain) SetMemory(memory uint64) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetMemory(cDomain(self), C.ulong(memory), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetMemoryFlags (C.virDomainSetMemoryFlags): Changes how much memory a guest may use, live, in the
// stored configuration or both.
//
// A live change is left to the guest's balloon driver and happens by and by. With
// `VIR_DOMAIN_MEM_MAXIMUM` the upper bound changes instead. Fails with `VIR_ERR_OPERATION_INVALID` for
// `VIR_DOMAIN_MEM_LIVE` on an inactive domain.
func (self *Domain) SetMemoryFlags(memory uint64, flags DomainMemoryModFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetMemoryFlags(cDomain(self), C.ulong(memory), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetMemoryStatsPeriod (C.virDomainSetMemoryStatsPeriod): Sets how often the balloon driver collects
// the guest's memory statistics.
//
// The numbers come out of `virDomainMemoryStats`. Needs a memory balloon device.
func (self *Domain) SetMemoryStatsPeriod(period int, flags DomainMemoryModFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetMemoryStatsPeriod(cDomain(self), C.int(period), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// MemoryPeek (C.virDomainMemoryPeek): Copies a piece of an active domain's memory.
//
// The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4
// MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails with
// `VIR_ERR_OPERATION_INVALID` when the domain is not active.
func (self *Domain) MemoryPeek(start uint64, size uint64, flags DomainMemoryFlags) ([]byte, error) {
	var outBuffer *C.uchar
	var outBufferCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMemoryPeek(cDomain(self), C.ulonglong(start), C.size_t(size), C.uint(flags), &outBuffer, &outBufferCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeBytes(outBuffer, outBufferCount), nil
}
