// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// DomainEventDeregister (C.virConnectDomainEventDeregisterAny): Takes back a registration made with
// `virConnectDomainEventRegisterAny`.
//
// `freecb` of the registration is called for its pointer once the callback can no longer run, which
// may be after this call returns. An unknown number gives `VIR_ERR_INVALID_ARG`.
func (self *Connect) DomainEventDeregister(callbackID int) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectDomainEventDeregisterAny(cConnect(self), C.int(callbackID), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
