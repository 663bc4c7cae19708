//go:build !libvirt_without_qemu

package libvirt

/*
#include "events.h"
#include <libvirt/libvirt-qemu.h>

void polyvirtMonitorEvent(virConnectPtr, virDomainPtr, char *, long long, unsigned int, char *, void *);

static int
polyvirt_listen_monitor(virConnectPtr conn, virDomainPtr of, const char *event, void *function, uintptr_t opaque,
                        unsigned int flags, virErrorPtr *error)
{
    int number = virConnectDomainQemuMonitorEventRegister(
        conn, of, event, (virConnectDomainQemuMonitorEventCallback)function, (void *)opaque, polyvirtRelease, flags);
    return number < 0 ? polyvirt_failed(error) : number;
}
*/
import "C"

import "unsafe"

// DomainQemuMonitorEvent is an event of a QEMU monitor.
type DomainQemuMonitorEvent struct {
	Event   string
	Seconds int64
	Micros  uint
	Details string
}

// DomainQemuMonitorEventCallback is told of it.
type DomainQemuMonitorEventCallback func(c *Connect, d *Domain, event *DomainQemuMonitorEvent)

//export polyvirtMonitorEvent
func polyvirtMonitorEvent(
	conn C.virConnectPtr, dom C.virDomainPtr, event *C.char, seconds C.longlong, micros C.uint, details *C.char,
	opaque unsafe.Pointer,
) {
	callback := applications[DomainQemuMonitorEventCallback](opaque)
	c, d := borrowConnect(conn), borrowDomain(dom)
	defer lent(c, d)
	callback(c, d, &DomainQemuMonitorEvent{
		Event: C.GoString(event), Seconds: int64(seconds), Micros: uint(micros), Details: C.GoString(details),
	})
}

// DomainQemuMonitorEventRegister (C.virConnectDomainQemuMonitorEventRegister): Asks for events of QEMU monitors. No
// domain asks for those of all, no event for those of every name.
func (self *Connect) DomainQemuMonitorEventRegister(
	dom *Domain, event string, callback DomainQemuMonitorEventCallback, flags DomainQemuMonitorEventFlags,
) (int, error) {
	name := optional(event)
	defer freeText(name)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		function := unsafe.Pointer(C.polyvirtMonitorEvent)
		return C.polyvirt_listen_monitor(
			cConnect(self), cDomain(dom), name, function, opaque, C.uint(flags), failure)
	})
}
