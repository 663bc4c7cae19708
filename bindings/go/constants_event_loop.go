// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// EventHandleType: What a file descriptor is watched for, and what has happened on it.
type EventHandleType int

const (
	// EVENT_HANDLE_READABLE (C.VIR_EVENT_HANDLE_READABLE): Data can be read.
	EVENT_HANDLE_READABLE EventHandleType = 1

	// EVENT_HANDLE_WRITABLE (C.VIR_EVENT_HANDLE_WRITABLE): Data can be written.
	EVENT_HANDLE_WRITABLE EventHandleType = 2

	// EVENT_HANDLE_ERROR (C.VIR_EVENT_HANDLE_ERROR): An error is pending; reported even when not asked
	// for.
	EVENT_HANDLE_ERROR EventHandleType = 4

	// EVENT_HANDLE_HANGUP (C.VIR_EVENT_HANDLE_HANGUP): The other end has closed; reported even when not
	// asked for.
	EVENT_HANDLE_HANGUP EventHandleType = 8
)
