//go:build !libvirt_without_admin

package libvirt

/*
#include "calls_admin.h"
#include <stdint.h>

void polyvirtRelease(void *);
void polyvirtAdmClosed(virAdmConnectPtr, int, void *);

static int
polyvirt_listen_adm_close(virAdmConnectPtr conn, uintptr_t opaque, virErrorPtr *error)
{
    return virAdmConnectRegisterCloseCallback(conn, polyvirtAdmClosed, (void *)opaque, polyvirtRelease) < 0
               ? polyvirt_failed(error) : 0;
}

static int
polyvirt_unlisten_adm_close(virAdmConnectPtr conn, virErrorPtr *error)
{
    return virAdmConnectUnregisterCloseCallback(conn, polyvirtAdmClosed) < 0 ? polyvirt_failed(error) : 0;
}
*/
import "C"

import (
	"runtime"
	"unsafe"
)

// AdmCloseCallback is told that a connection to a daemon was lost.
type AdmCloseCallback func(conn *AdmConnect, reason ConnectCloseReason)

//export polyvirtAdmClosed
func polyvirtAdmClosed(conn C.virAdmConnectPtr, reason C.int, opaque unsafe.Pointer) {
	c := &AdmConnect{borrow(unsafe.Pointer(conn), refAdmConnect, freeAdmConnect)}
	defer lent(c)
	applications[AdmCloseCallback](opaque)(c, ConnectCloseReason(reason))
}

// ConnectRegisterCloseCallback (C.virAdmConnectRegisterCloseCallback): Asks to be told when the connection is lost. The
// function takes the place of one that was given before.
func (self *AdmConnect) ConnectRegisterCloseCallback(callback AdmCloseCallback) error {
	_ = self.UnregisterCloseCallback()
	defer runtime.KeepAlive(self)
	_, err := listen(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_adm_close(cAdmConnect(self), opaque, failure)
	})
	return err
}

// UnregisterCloseCallback (C.virAdmConnectUnregisterCloseCallback): Ends what ConnectRegisterCloseCallback began.
func (self *AdmConnect) UnregisterCloseCallback() error {
	var failure C.virErrorPtr
	status := C.polyvirt_unlisten_adm_close(cAdmConnect(self), &failure)
	runtime.KeepAlive(self)
	return result(status, &failure)
}
