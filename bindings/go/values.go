package libvirt

// #cgo pkg-config: libvirt
// #cgo libvirt_static LDFLAGS: -static -lvirt -lm
// #include "calls_common.h"
import "C"

import (
	"fmt"
	"unsafe"
)

// The integers of C and Go between which lists of numbers are carried.
type integer interface {
	~int8 | ~int16 | ~int32 | ~int64 | ~int | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uint
}

// truth is how C says yes and no.
func truth(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// text is a copy for C, which freeText gives back.
func text(value string) *C.char {
	return C.CString(value)
}

// optional is text where C takes none at all for what is empty.
func optional(value string) *C.char {
	if value == "" {
		return nil
	}
	return C.CString(value)
}

func freeText(value *C.char) {
	C.free(unsafe.Pointer(value))
}

// takeText takes over text from C; none is empty.
func takeText(value *C.char) string {
	defer freeText(value)
	return C.GoString(value)
}

// textsIn is a list of texts for C, which freeTexts gives back.
func textsIn(values []string) **C.char {
	size := C.size_t(unsafe.Sizeof((*C.char)(nil)))
	list := (**C.char)(C.calloc(C.size_t(len(values)+1), size))
	places := unsafe.Slice(list, len(values))
	for i, value := range values {
		places[i] = C.CString(value)
	}
	return list
}

func freeTexts(list **C.char, count int) {
	C.polyvirt_free_texts(list, C.size_t(count))
}

// takeTexts takes over a list of texts from C.
func takeTexts(list **C.char, count C.size_t) []string {
	defer C.polyvirt_free_texts(list, count)
	texts := make([]string, 0, int(count))
	for _, text := range unsafe.Slice(list, int(count)) {
		texts = append(texts, C.GoString(text))
	}
	return texts
}

// takeBytes takes over bytes from C.
func takeBytes(list *C.uchar, count C.size_t) []byte {
	defer C.free(unsafe.Pointer(list))
	return append([]byte{}, unsafe.Slice((*byte)(unsafe.Pointer(list)), int(count))...)
}

// takeNumbers takes over a list of numbers from C.
func takeNumbers[To, From integer](list *From, count C.size_t) []To {
	defer C.free(unsafe.Pointer(list))
	return numbersIn[To](unsafe.Slice(list, int(count)))
}

// takeObjects takes over a list of objects from C, and the references in it.
func takeObjects[Ptr, Object any](list *Ptr, count C.size_t, take func(Ptr) *Object) []Object {
	defer C.free(unsafe.Pointer(list))
	objects := make([]Object, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *take(ptr))
	}
	return objects
}

// numbersIn is a list of numbers as another type.
func numbersIn[To, From integer](list []From) []To {
	numbers := make([]To, len(list))
	for i, number := range list {
		numbers[i] = To(number)
	}
	return numbers
}

// uuidIn is the 16 bytes of a UUID for C.
func uuidIn(uuid []byte) (*C.uchar, error) {
	if len(uuid) != C.VIR_UUID_BUFLEN {
		message := fmt.Sprintf("a UUID has %d bytes, not %d", C.VIR_UUID_BUFLEN, len(uuid))
		return nil, Error{Code: ERR_INVALID_ARG, Level: ERR_ERROR, Message: message}
	}
	return (*C.uchar)(unsafe.SliceData(uuid)), nil
}

// cpusIn is a map of processors for C, a bit for each.
func cpusIn(cpus []bool) []byte {
	bits := make([]byte, (len(cpus)+7)/8)
	for i, used := range cpus {
		if used {
			bits[i/8] |= 1 << (i % 8)
		}
	}
	return bits
}
