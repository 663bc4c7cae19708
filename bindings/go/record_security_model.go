// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

// NodeSecurityModel: The security model a host uses to confine domains.
type NodeSecurityModel struct {
	// Model: Name of the model, such as `selinux`; empty when none is in use.
	Model string

	// Doi: Domain of interpretation of its labels.
	Doi string
}

// takeNodeSecurityModel is the record of C in Go.
func takeNodeSecurityModel(record *C.virSecurityModel) *NodeSecurityModel {
	var taken NodeSecurityModel
	taken.Model = C.GoString(&record.model[0])
	taken.Doi = C.GoString(&record.doi[0])
	return &taken
}
