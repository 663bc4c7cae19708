package libvirt

// #include "calls.h"
import "C"

import "runtime"

// VERSION_NUMBER is the version of the library that the package was built with.
const VERSION_NUMBER = uint32(C.LIBVIR_VERSION_NUMBER)

// RawPtr is the connection as C knows it, with a reference that CloseRawPtr gives back.
func (self *Connect) RawPtr() (C.virConnectPtr, error) {
	defer runtime.KeepAlive(self)
	conn := cConnect(self)
	if conn == nil {
		return nil, noObject()
	}
	C.virConnectRef(conn)
	return conn, nil
}

// CloseRawPtr gives back what RawPtr gave, and answers how many references are left.
func CloseRawPtr(c C.virConnectPtr) (int, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	left := C.virConnectClose(c)
	if left < 0 {
		return -1, makeError(C.virSaveLastError())
	}
	return int(left), nil
}
