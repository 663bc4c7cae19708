// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

// SecurityLabel: The label under which a mandatory access control system confines a domain.
type SecurityLabel struct {
	// Label: Label, ended by NUL; empty when the domain is inactive or not confined.
	Label string

	// Enforcing: Whether violations are blocked rather than only logged.
	Enforcing bool
}

// takeSecurityLabel is the record of C in Go.
func takeSecurityLabel(record *C.virSecurityLabel) *SecurityLabel {
	var taken SecurityLabel
	taken.Label = C.GoString(&record.label[0])
	taken.Enforcing = record.enforcing != 0
	return &taken
}
