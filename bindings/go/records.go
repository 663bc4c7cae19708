package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// DomainMemoryStat is one figure about the memory of a domain.
type DomainMemoryStat struct {
	Tag int32
	Val uint64
}

// MemoryStats (C.virDomainMemoryStats): Reads figures about the memory of a domain, at most so many.
func (self *Domain) MemoryStats(nrStats uint32, flags uint32) ([]DomainMemoryStat, error) {
	var list *C.virDomainMemoryStatStruct
	var count C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMemoryStats(cDomain(self), C.uint(flags), &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.free(unsafe.Pointer(list))
	out := []DomainMemoryStat{}
	for _, stat := range unsafe.Slice(list, int(min(count, C.size_t(nrStats)))) {
		out = append(out, DomainMemoryStat{Tag: int32(stat.tag), Val: uint64(stat.val)})
	}
	return out, nil
}

// counted is a count, and whether it is known: C says -1 when it is not.
func counted(count int64) (int64, bool) {
	return max(count, 0), count != -1
}

// copyTexts is a list of texts that stays C's.
func copyTexts[Count integer](list **C.char, count Count) []string {
	texts := make([]string, 0, int(count))
	for _, text := range unsafe.Slice(list, int(count)) {
		texts = append(texts, C.GoString(text))
	}
	return texts
}

// copyCpus is a map of processors that stays C's, as long as it has bits.
func copyCpus[Count integer](list *C.uchar, count Count) []bool {
	return cpusOut(unsafe.Slice(list, int(count)), int(count)*8)
}

// copyRecords is a list of records that stays C's.
func copyRecords[From, To any, Count integer](list *From, count Count, take func(*From) *To) []To {
	records := make([]To, 0, int(count))
	from := unsafe.Slice(list, int(count))
	for i := range from {
		records = append(records, *take(&from[i]))
	}
	return records
}

// copyPointed is a list of pointers to records that stays C's.
func copyPointed[Ptr ~*From, From, To any](list *Ptr, count C.size_t, take func(*From) *To) []To {
	records := make([]To, 0, int(count))
	for _, record := range unsafe.Slice(list, int(count)) {
		records = append(records, *take((*From)(record)))
	}
	return records
}

// giveText puts a text into the room that C has for it, with its end.
func giveText(room []C.char, text string) {
	for i := 0; i < len(text) && i < len(room)-1; i++ {
		room[i] = C.char(text[i])
	}
}
