package libvirt

// #include "calls_common.h"
import "C"

import (
	"os"
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

// takeFileCopies is takeFiles for callers who know files by their value.
func takeFileCopies(list *C.int, count C.size_t) []os.File {
	files := []os.File{}
	for _, file := range takeFiles(list, count) {
		files = append(files, *file)
	}
	return files
}
