// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// GetPerfEvents (C.virDomainGetPerfEvents): Tells which perf events are measured for a domain.
//
// The values of those events are in group `VIR_DOMAIN_STATS_PERF` of `virConnectGetAllDomainStats`.
func (self *Domain) GetPerfEvents(flags DomainModificationImpact) (*DomainPerfEvents, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetPerfEvents(cDomain(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainPerfEvents](outParams, outParamsCount), nil
}

// SetPerfEvents (C.virDomainSetPerfEvents): Switches perf events of a domain on or off.
//
// Events that are not named keep their setting. Switching on an event the host lacks fails with
// `VIR_ERR_ARGUMENT_UNSUPPORTED` or `VIR_ERR_OPERATION_FAILED`. Not available on read-only
// connections.
func (self *Domain) SetPerfEvents(params *DomainPerfEvents, flags DomainModificationImpact) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetPerfEvents(cDomain(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// StartDirtyRateCalc (C.virDomainStartDirtyRateCalc): Starts to measure how fast a running domain
// changes its memory.
//
// Returns at once; progress and result are in group `VIR_DOMAIN_STATS_DIRTYRATE` of
// `virConnectGetAllDomainStats`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive.
// Not available on read-only connections.
func (self *Domain) StartDirtyRateCalc(seconds int, flags DomainDirtyRateCalcFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainStartDirtyRateCalc(cDomain(self), C.int(seconds), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
