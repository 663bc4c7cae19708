// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainAnnounceInterfaceParameters: Timing of the packets that announce an interface; what is left
// out or 0 takes the hypervisor's default.
type DomainAnnounceInterfaceParameters struct {
	// InitialSet: whether Initial is there.
	InitialSet bool

	// Initial (C.VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL): Wait before the first packet, in milliseconds.
	Initial uint `param:"initial"`

	// MaxSet: whether Max is there.
	MaxSet bool

	// Max (C.VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX): Longest wait between two packets, in milliseconds.
	Max uint `param:"max"`

	// RoundsSet: whether Rounds is there.
	RoundsSet bool

	// Rounds (C.VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS): How many packets go out.
	Rounds uint `param:"rounds"`

	// StepSet: whether Step is there.
	StepSet bool

	// Step (C.VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP): By how much the wait grows each time, in milliseconds.
	Step uint `param:"step"`
}
