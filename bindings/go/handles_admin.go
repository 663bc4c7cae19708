// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_admin

package libvirt

// #include "calls_admin.h"
import "C"

import "unsafe"

// cAdmConnect is the object in C; nil for none.
func cAdmConnect(object *AdmConnect) C.virAdmConnectPtr {
	return C.virAdmConnectPtr(object.held().pointer())
}

// newAdmConnect takes over a reference from C; nil stays nil.
func newAdmConnect(ptr C.virAdmConnectPtr) *AdmConnect {
	if ptr == nil {
		return nil
	}
	return &AdmConnect{own(unsafe.Pointer(ptr), refAdmConnect, freeAdmConnect)}
}

func refAdmConnect(ptr unsafe.Pointer) C.int {
	return C.virAdmConnectRef(C.virAdmConnectPtr(ptr))
}

func freeAdmConnect(ptr unsafe.Pointer) C.int {
	return C.virAdmConnectClose(C.virAdmConnectPtr(ptr))
}

// cAdmServer is the object in C; nil for none.
func cAdmServer(object *AdmServer) C.virAdmServerPtr {
	return C.virAdmServerPtr(object.held().pointer())
}

// newAdmServer takes over a reference from C; nil stays nil.
func newAdmServer(ptr C.virAdmServerPtr) *AdmServer {
	if ptr == nil {
		return nil
	}
	return &AdmServer{own(unsafe.Pointer(ptr), nil, freeAdmServer)}
}

func freeAdmServer(ptr unsafe.Pointer) C.int {
	return C.virAdmServerFree(C.virAdmServerPtr(ptr))
}

// cAdmClient is the object in C; nil for none.
func cAdmClient(object *AdmClient) C.virAdmClientPtr {
	return C.virAdmClientPtr(object.held().pointer())
}

// newAdmClient takes over a reference from C; nil stays nil.
func newAdmClient(ptr C.virAdmClientPtr) *AdmClient {
	if ptr == nil {
		return nil
	}
	return &AdmClient{own(unsafe.Pointer(ptr), nil, freeAdmClient)}
}

func freeAdmClient(ptr unsafe.Pointer) C.int {
	return C.virAdmClientFree(C.virAdmClientPtr(ptr))
}
