// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsState: what the names that begin with `state` tell.
type DomainStatsState struct {
	// StateSet: whether State is there.
	StateSet bool

	// State (C.VIR_DOMAIN_STATS_STATE_STATE): What the domain is doing, a value of `virDomainState`.
	State DomainState `param:"state"`

	// ReasonSet: whether Reason is there.
	ReasonSet bool

	// Reason (C.VIR_DOMAIN_STATS_STATE_REASON): Why it does so, a value of the reason enum that goes with
	// the state.
	Reason int `param:"reason"`
}
