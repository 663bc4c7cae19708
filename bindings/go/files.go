package libvirt

// #include "calls.h"
// #include "calls_qemu.h"
import "C"

import (
	"os"
	"runtime"
	"strconv"
	"unsafe"
)

// filesIn is files as C knows them. The caller keeps them open until its call is made.
func filesIn(files []os.File) []C.int {
	list := make([]C.int, len(files))
	for i := range files {
		list[i] = C.int(files[i].Fd())
	}
	return list
}

// takeFiles takes over open files from C.
func takeFiles(list *C.int, count C.size_t) []*os.File {
	defer C.free(unsafe.Pointer(list))
	files := []*os.File{}
	for i, fd := range unsafe.Slice(list, int(count)) {
		files = append(files, os.NewFile(uintptr(fd), "libvirt-"+strconv.Itoa(i)))
	}
	return files
}

// CreateWithFiles (C.virDomainCreateWithFiles): Starts a domain and gives files to it.
func (self *Domain) CreateWithFiles(files []os.File, flags DomainCreateFlags) error {
	list := filesIn(files)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCreateWithFiles(
		cDomain(self), unsafe.SliceData(list), C.size_t(len(list)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	runtime.KeepAlive(files)
	return result(status, &failure)
}

// DomainCreateXMLWithFiles (C.virDomainCreateXMLWithFiles): Starts a domain from its document and gives files to it.
func (self *Connect) DomainCreateXMLWithFiles(
	xmlConfig string, files []os.File, flags DomainCreateFlags,
) (*Domain, error) {
	document := text(xmlConfig)
	defer freeText(document)
	list := filesIn(files)
	var dom C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCreateXMLWithFiles(
		cConnect(self), document, unsafe.SliceData(list), C.size_t(len(list)), C.uint(flags), &dom, &failure)
	runtime.KeepAlive(self)
	runtime.KeepAlive(files)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(dom), nil
}

// FDAssociate (C.virDomainFDAssociate): Gives files to a domain under a name that its document refers to.
func (self *Domain) FDAssociate(name string, files []os.File, flags DomainFDAssociateFlags) error {
	called := text(name)
	defer freeText(called)
	list := filesIn(files)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainFDAssociate(
		cDomain(self), called, unsafe.SliceData(list), C.size_t(len(list)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	runtime.KeepAlive(files)
	return result(status, &failure)
}

// OpenGraphics (C.virDomainOpenGraphics): Connects a socket to the graphics of a domain.
func (self *Domain) OpenGraphics(idx uint, file os.File, flags DomainOpenGraphicsFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainOpenGraphics(cDomain(self), C.uint(idx), C.int(file.Fd()), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	runtime.KeepAlive(file)
	return result(status, &failure)
}

// OpenGraphicsFD (C.virDomainOpenGraphicsFD): Opens a socket to the graphics of a domain.
func (self *Domain) OpenGraphicsFD(idx uint, flags DomainOpenGraphicsFlags) (*os.File, error) {
	var fd C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainOpenGraphicsFD(cDomain(self), C.uint(idx), C.uint(flags), &fd, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return os.NewFile(uintptr(fd), "graphics"), nil
}

// QemuMonitorCommandWithFiles (C.virDomainQemuMonitorCommandWithFiles): Runs a command of the monitor with files, and
// gives its answer with the files that came with it.
func (self *Domain) QemuMonitorCommandWithFiles(
	command string, infiles []os.File, flags DomainQemuMonitorCommandFlags,
) (string, []*os.File, error) {
	asked := text(command)
	defer freeText(asked)
	list := filesIn(infiles)
	var files *C.int
	var count C.size_t
	var answer *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainQemuMonitorCommandWithFiles(cDomain(self), asked, unsafe.SliceData(list),
		C.size_t(len(list)), C.uint(flags), &files, &count, &answer, &failure)
	runtime.KeepAlive(self)
	runtime.KeepAlive(infiles)
	if status < 0 {
		return "", nil, makeError(failure)
	}
	return takeText(answer), takeFiles(files, count), nil
}
