// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfoLoad: what the names that begin with `load` tell.
type DomainGuestInfoLoad struct {
	// Load15MSet: whether Load15M is there.
	Load15MSet bool

	// Load15M (C.VIR_DOMAIN_GUEST_INFO_LOAD_15M): Load average over 15 minutes.
	Load15M float64 `param:"15m"`

	// Load1MSet: whether Load1M is there.
	Load1MSet bool

	// Load1M (C.VIR_DOMAIN_GUEST_INFO_LOAD_1M): Load average over one minute.
	Load1M float64 `param:"1m"`

	// Load5MSet: whether Load5M is there.
	Load5MSet bool

	// Load5M (C.VIR_DOMAIN_GUEST_INFO_LOAD_5M): Load average over 5 minutes.
	Load5M float64 `param:"5m"`
}
