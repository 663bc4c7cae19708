// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_lxc

package libvirt

// #cgo pkg-config: libvirt-lxc
// #include "calls_lxc.h"
import "C"

import (
	"os"
	"runtime"
	"unsafe"
)

// LxcOpenNamespace (C.virDomainLxcOpenNamespace): Opens the Linux namespaces of a running container,
// one file descriptor for each.
//
// They are for `virDomainLxcEnterNamespace`. The caller closes them and frees the array. Fails with
// `VIR_ERR_OPERATION_INVALID` when the container is not running. Works with LXC containers on the
// local host only.
func (self *Domain) LxcOpenNamespace(flags uint32) ([]os.File, error) {
	var outFdlist *C.int
	var outFdlistCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainLxcOpenNamespace(cDomain(self), C.uint(flags), &outFdlist, &outFdlistCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeFileCopies(outFdlist, outFdlistCount), nil
}

// LxcEnterNamespace (C.virDomainLxcEnterNamespace): Moves the calling process into a container's
// namespaces.
//
// To be in the new process namespace as well, the caller has to fork afterwards. Call it in a
// single-threaded child process, as there may be no complete way back.
func (self *Domain) LxcEnterNamespace(fdlist []os.File, flags uint32) ([]os.File, error) {
	cFdlist := filesIn(fdlist)
	defer runtime.KeepAlive(fdlist)
	var outOldfdlist *C.int
	var outOldfdlistCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainLxcEnterNamespace(cDomain(self), unsafe.SliceData(cFdlist), C.size_t(len(cFdlist)), C.uint(flags), &outOldfdlist, &outOldfdlistCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeFileCopies(outOldfdlist, outOldfdlistCount), nil
}

// DomainLxcEnterSecurityLabel (C.virDomainLxcEnterSecurityLabel): Gives the calling process a
// container's security label.
//
// With SELinux it takes effect at the next `exec`, with AppArmor at once. Does nothing for other
// models that have no per-process label.
func DomainLxcEnterSecurityLabel(model *NodeSecurityModel, label *SecurityLabel, flags uint32) (*SecurityLabel, error) {
	cModel := giveNodeSecurityModel(model)
	cLabel := giveSecurityLabel(label)
	var outOldlabel C.virSecurityLabel
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainLxcEnterSecurityLabel(&cModel, &cLabel, C.uint(flags), &outOldlabel, &failure)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeSecurityLabel(&outOldlabel), nil
}

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
