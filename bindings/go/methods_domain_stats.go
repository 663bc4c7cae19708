// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

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
