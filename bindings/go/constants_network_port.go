// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NetworkPortCreateFlags: Options for creating a network port.
type NetworkPortCreateFlags uint

const (
	// NETWORK_PORT_CREATE_RECLAIM (C.VIR_NETWORK_PORT_CREATE_RECLAIM): Take over the resources named in
	// the XML, as after a restart of the daemon, instead of allocating them anew.
	NETWORK_PORT_CREATE_RECLAIM NetworkPortCreateFlags = 1

	// NETWORK_PORT_CREATE_VALIDATE (C.VIR_NETWORK_PORT_CREATE_VALIDATE): Check the XML against the schema
	// first.
	NETWORK_PORT_CREATE_VALIDATE NetworkPortCreateFlags = 2
)
