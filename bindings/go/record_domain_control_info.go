// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainControlInfo: State of the channel through which a domain is controlled.
type DomainControlInfo struct {
	// State: Whether commands can be taken.
	State DomainControlState

	// Details: Cause of an error; 0 in the other states.
	Details int

	// StateTime: Milliseconds since this state was entered.
	StateTime uint64
}
