// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

// DomainJobInfo: Progress of a domain's job; amounts are in bytes, times in milliseconds. A field that
// does not apply is 0.
type DomainJobInfo struct {
	// Type: What is known of the job; all else is valid only when there is one.
	Type DomainJobType

	// TimeElapsed: Time since it began.
	TimeElapsed uint64

	// TimeRemaining: Time it still needs, for a bounded job.
	TimeRemaining uint64

	// DataTotal: Everything to be moved; memory and files together.
	DataTotal uint64

	// DataProcessed: Of it, moved so far.
	DataProcessed uint64

	// DataRemaining: Of it, still to be moved; may grow when the guest changes its memory.
	DataRemaining uint64

	// MemTotal: Memory to be moved.
	MemTotal uint64

	// MemProcessed: Of it, moved so far.
	MemProcessed uint64

	// MemRemaining: Of it, still to be moved.
	MemRemaining uint64

	// FileTotal: File or disk data to be moved.
	FileTotal uint64

	// FileProcessed: Of it, moved so far.
	FileProcessed uint64

	// FileRemaining: Of it, still to be moved.
	FileRemaining uint64
}

// takeDomainJobInfo is the record of C in Go.
func takeDomainJobInfo(record *C.virDomainJobInfo) *DomainJobInfo {
	var taken DomainJobInfo
	taken.Type = DomainJobType(record._type)
	taken.TimeElapsed = uint64(record.timeElapsed)
	taken.TimeRemaining = uint64(record.timeRemaining)
	taken.DataTotal = uint64(record.dataTotal)
	taken.DataProcessed = uint64(record.dataProcessed)
	taken.DataRemaining = uint64(record.dataRemaining)
	taken.MemTotal = uint64(record.memTotal)
	taken.MemProcessed = uint64(record.memProcessed)
	taken.MemRemaining = uint64(record.memRemaining)
	taken.FileTotal = uint64(record.fileTotal)
	taken.FileProcessed = uint64(record.fileProcessed)
	taken.FileRemaining = uint64(record.fileRemaining)
	return &taken
}
