// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NWFilterBindingCreateFlags: How a filter binding is created.
type NWFilterBindingCreateFlags uint

const (
	// NWFILTER_BINDING_CREATE_VALIDATE (C.VIR_NWFILTER_BINDING_CREATE_VALIDATE): Checks the description
	// against the schema first.
	NWFILTER_BINDING_CREATE_VALIDATE = 1
)
