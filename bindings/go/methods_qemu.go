// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_qemu

package libvirt

// #cgo pkg-config: libvirt-qemu
// #include "calls_qemu.h"
import "C"

import (
	"os"
	"runtime"
	"unsafe"
)

// QemuMonitorCommand (C.virDomainQemuMonitorCommand): Sends a command to a guest's QEMU monitor and
// waits for the reply.
//
// Meant for development and emergencies: what the command changes is unknown to the driver, so the
// guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is
// not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
func (self *Domain) QemuMonitorCommand(cmd string, flags DomainQemuMonitorCommandFlags) (string, error) {
	cCmd := text(cmd)
	defer freeText(cCmd)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainQemuMonitorCommand(cDomain(self), cCmd, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// QemuMonitorCommandWithFiles (C.virDomainQemuMonitorCommandWithFiles): Sends a command to a guest's
// QEMU monitor, with file descriptors attached.
//
// Works like `virDomainQemuMonitorCommand`, and over local UNIX sockets only. Descriptors that come
// back are the caller's to close.
func (self *Domain) QemuMonitorCommandWithFiles(cmd string, infiles []os.File, flags DomainQemuMonitorCommandFlags) (string, []*os.File, error) {
	cCmd := text(cmd)
	defer freeText(cCmd)
	cInfiles := filesIn(infiles)
	defer runtime.KeepAlive(infiles)
	var outOutfiles *C.int
	var outOutfilesCount C.size_t
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainQemuMonitorCommandWithFiles(cDomain(self), cCmd, unsafe.SliceData(cInfiles), C.size_t(len(cInfiles)), C.uint(flags), &outOutfiles, &outOutfilesCount, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", nil, makeError(failure)
	}
	return takeText(outResult), takeFiles(outOutfiles, outOutfilesCount), nil
}

// DomainQemuAttach (C.virDomainQemuAttach): Takes a QEMU process that was started by hand under
// management.
//
// The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be
// done with it depends on how well its command line is understood. Current drivers answer with
// `VIR_ERR_NO_SUPPORT`.
func (self *Connect) DomainQemuAttach(pidValue uint32, flags uint32) (*Domain, error) {
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainQemuAttach(cConnect(self), C.uint(pidValue), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// QemuAgentCommand (C.virDomainQemuAgentCommand): Sends a command to the agent inside a guest and
// waits for the reply.
//
// Needs a connection that is not read-only and a `qemu-ga` channel. Fails with
// `VIR_ERR_OPERATION_INVALID` when the domain is not running, with `VIR_ERR_AGENT_UNRESPONSIVE` when
// the agent does not answer. The caller frees the reply.
//
// It gives: Reply as JSON; NULL on failure, and without an error when no reply was waited for.
func (self *Domain) QemuAgentCommand(cmd string, timeout DomainQemuAgentCommandTimeout, flags uint32) (string, error) {
	cCmd := text(cmd)
	defer freeText(cCmd)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainQemuAgentCommand(cDomain(self), cCmd, C.int(timeout), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// DomainQemuEventDeregister (C.virConnectDomainQemuMonitorEventDeregister): Removes a QEMU monitor
// event callback.
//
// The release function given at registration runs afterwards, perhaps not before the event loop's next
// turn.
func (self *Connect) DomainQemuEventDeregister(callbackID int) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectDomainQemuMonitorEventDeregister(cConnect(self), C.int(callbackID), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
