// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls_lxc.h"
import "C"

import "runtime"

// DomainLxcEnterCGroup (C.virDomainLxcEnterCGroup): Moves the calling process into a container's
// control groups.
//
// From then on its resource use counts as the container's. Fails with `VIR_ERR_OPERATION_INVALID` when
// the container is not running.
func (self *Domain) DomainLxcEnterCGroup(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainLxcEnterCGroup(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
