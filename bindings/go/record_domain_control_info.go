// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

// DomainControlInfo: State of the channel through which a domain is controlled.
type DomainControlInfo struct {
	// State: Whether commands can be taken.
	State DomainControlState

	// Details: Cause of an error; 0 in the other states.
	Details DomainControlErrorReason

	// StateTime: Milliseconds since this state was entered.
	StateTime uint64
}

// takeDomainControlInfo is the record of C in Go.
func takeDomainControlInfo(record *C.virDomainControlInfo) *DomainControlInfo {
	var taken DomainControlInfo
	taken.State = DomainControlState(record.state)
	taken.Details = DomainControlErrorReason(record.details)
	taken.StateTime = uint64(record.stateTime)
	return &taken
}
