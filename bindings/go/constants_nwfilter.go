// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NWFilterDefineFlags: How a network filter is defined.
type NWFilterDefineFlags uint

const (
	// NWFILTER_DEFINE_VALIDATE (C.VIR_NWFILTER_DEFINE_VALIDATE): Checks the description against the schema
	// first.
	NWFILTER_DEFINE_VALIDATE NWFilterDefineFlags = 1
)
