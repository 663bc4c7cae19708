// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfoTimeZone: what the names that begin with `timezone` tell.
type DomainGuestInfoTimeZone struct {
	// OffsetSet: whether Offset is there.
	OffsetSet bool

	// Offset (C.VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET): Distance from UTC, in seconds, east of it
	// positive.
	Offset int `param:"offset"`

	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME): Name of the time zone, such as `CET`.
	Name string `param:"name"`
}
