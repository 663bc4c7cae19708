// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// SetSchedulerParameters (C.virDomainSetSchedulerParameters): Changes a domain's scheduler parameters.
//
// Only those given change. Use `virDomainSetSchedulerParametersFlags` to choose between the running
// domain and its stored configuration.
func (self *Domain) SetSchedulerParameters(params *DomainSchedulerParameters) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetSchedulerParameters(cDomain(self), cParams, cParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetSchedulerParametersFlags (C.virDomainSetSchedulerParametersFlags): Changes a domain's scheduler
// parameters, live, in the stored configuration or both.
//
// Only those given change. Hypervisors without a stored form for them refuse
// `VIR_DOMAIN_AFFECT_CONFIG`. Not for read-only connections.
func (self *Domain) SetSchedulerParametersFlags(params *DomainSchedulerParameters, flags DomainModificationImpact) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetSchedulerParametersFlags(cDomain(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetMaxVcpus (C.virDomainGetMaxVcpus): Gives the upper bound of a domain's virtual CPUs.
//
// For an inactive domain that is the bound its type of machine allows; `virDomainGetVcpusFlags` with
// `VIR_DOMAIN_VCPU_MAXIMUM` says exactly which one is meant.
func (self *Domain) GetMaxVcpus() (uint, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetMaxVcpus(cDomain(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint(outResult), nil
}

// SetVcpus (C.virDomainSetVcpus): Changes the number of an active domain's virtual CPUs.
//
// The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether the
// stored configuration changes as well depends on the driver: use `virDomainSetVcpusFlags` to decide
// it.
func (self *Domain) SetVcpus(nvcpus uint) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetVcpus(cDomain(self), C.uint(nvcpus), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetVcpusFlags (C.virDomainSetVcpusFlags): Changes the number of virtual CPUs, live, in the stored
// configuration or both.
//
// With `VIR_DOMAIN_VCPU_MAXIMUM` the upper bound in the stored configuration changes instead. With
// `VIR_DOMAIN_VCPU_GUEST` the guest agent switches CPUs on and off inside the guest, and nothing is
// plugged. Fails with `VIR_ERR_INVALID_ARG` above the upper bound.
func (self *Domain) SetVcpusFlags(nvcpus uint, flags DomainVcpuFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetVcpusFlags(cDomain(self), C.uint(nvcpus), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetVcpusFlags (C.virDomainGetVcpusFlags): Gives the number of virtual CPUs, live or from the stored
// configuration.
//
// With `VIR_DOMAIN_VCPU_MAXIMUM` it is the upper bound. With `VIR_DOMAIN_VCPU_GUEST` the guest agent
// is asked, which read-only connections may not do.
func (self *Domain) GetVcpusFlags(flags DomainVcpuFlags) (int32, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetVcpusFlags(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int32(outResult), nil
}

// PinVcpu (C.virDomainPinVcpu): Restricts an active domain's virtual CPU to some of the host's CPUs.
//
// Use `virDomainPinVcpuFlags` to reach the stored configuration.
func (self *Domain) PinVcpu(vcpu uint, cpumap []bool) error {
	cCpumap := cpusIn(cpumap)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainPinVcpu(cDomain(self), C.uint(vcpu), (*C.uchar)(unsafe.SliceData(cCpumap)), C.size_t(len(cCpumap)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// PinVcpuFlags (C.virDomainPinVcpuFlags): Restricts a virtual CPU to some of the host's CPUs, live, in
// the stored configuration or both.
//
// Not for read-only connections.
func (self *Domain) PinVcpuFlags(vcpu uint, cpumap []bool, flags DomainModificationImpact) error {
	cCpumap := cpusIn(cpumap)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainPinVcpuFlags(cDomain(self), C.uint(vcpu), (*C.uchar)(unsafe.SliceData(cCpumap)), C.size_t(len(cCpumap)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// PinEmulator (C.virDomainPinEmulator): Restricts a domain's emulator threads to some of the host's
// CPUs.
//
// Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.
func (self *Domain) PinEmulator(cpumap []bool, flags DomainModificationImpact) error {
	cCpumap := cpusIn(cpumap)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainPinEmulator(cDomain(self), (*C.uchar)(unsafe.SliceData(cCpumap)), C.size_t(len(cCpumap)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetIOThreadInfo (C.virDomainGetIOThreadInfo): Lists a domain's I/O threads and the host CPUs they
// may run on.
//
// A live query needs an active domain whose emulator has I/O threads.
func (self *Domain) GetIOThreadInfo(flags DomainModificationImpact) ([]DomainIOThreadInfo, error) {
	var outInfo *C.virDomainIOThreadInfoPtr
	var outInfoCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetIOThreadInfo(cDomain(self), C.uint(flags), &outInfo, &outInfoCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainIOThreadInfoList(outInfo, outInfoCount), nil
}

// PinIOThread (C.virDomainPinIOThread): Restricts one of a domain's I/O threads to some of the host's
// CPUs.
//
// Fails with `VIR_ERR_INVALID_ARG` when there is no such thread. Not for read-only connections.
func (self *Domain) PinIOThread(iothreadId uint, cpumap []bool, flags DomainModificationImpact) error {
	cCpumap := cpusIn(cpumap)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainPinIOThread(cDomain(self), C.uint(iothreadId), (*C.uchar)(unsafe.SliceData(cCpumap)), C.size_t(len(cCpumap)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// AddIOThread (C.virDomainAddIOThread): Adds an I/O thread to a domain, live, in the stored
// configuration or both.
//
// Fails with `VIR_ERR_INVALID_ARG` when the ID is taken. Disks and controllers use the thread once
// they name its ID.
func (self *Domain) AddIOThread(iothreadId uint, flags DomainModificationImpact) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAddIOThread(cDomain(self), C.uint(iothreadId), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DelIOThread (C.virDomainDelIOThread): Removes one of a domain's I/O threads, live, in the stored
// configuration or both.
//
// Fails with `VIR_ERR_INVALID_ARG` when there is no such thread or a disk or controller still uses it.
func (self *Domain) DelIOThread(iothreadId uint, flags DomainModificationImpact) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDelIOThread(cDomain(self), C.uint(iothreadId), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetIOThreadParams (C.virDomainSetIOThreadParams): Changes how one of a domain's I/O threads polls,
// and the size of its thread pool.
//
// Values that the emulator does not know are refused. Not for read-only connections.
func (self *Domain) SetIOThreadParams(iothreadId uint, params *DomainSetIOThreadParams, flags DomainModificationImpact) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetIOThreadParams(cDomain(self), C.uint(iothreadId), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetVcpu (C.virDomainSetVcpu): Plugs or unplugs particular virtual CPUs, live, in the stored
// configuration or both.
//
// A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match such
// units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.
func (self *Domain) SetVcpu(cpus []bool, state bool, flags DomainSetVcpuFlags) error {
	cVcpumap := text(cpuText(cpus))
	defer freeText(cVcpumap)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetVcpu(cDomain(self), cVcpumap, C.int(truth(state)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
