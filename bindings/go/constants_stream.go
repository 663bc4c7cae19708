// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// StreamFlags: How a stream works.
type StreamFlags uint

const (
	// STREAM_NONBLOCK (C.VIR_STREAM_NONBLOCK): Sending and receiving never wait; use it with stream
	// events.
	STREAM_NONBLOCK StreamFlags = 1
)

// StreamRecvFlagsValues: Options for receiving.
type StreamRecvFlagsValues int

const (
	// STREAM_RECV_STOP_AT_HOLE (C.VIR_STREAM_RECV_STOP_AT_HOLE): Stop in front of a hole and report it,
	// instead of giving zeros for it.
	STREAM_RECV_STOP_AT_HOLE StreamRecvFlagsValues = 1
)

// StreamEventType: What a stream is watched for, and what has happened on it.
type StreamEventType int

const (
	// STREAM_EVENT_READABLE (C.VIR_STREAM_EVENT_READABLE): Data, or the end of it, can be received.
	STREAM_EVENT_READABLE StreamEventType = 1

	// STREAM_EVENT_WRITABLE (C.VIR_STREAM_EVENT_WRITABLE): Data can be sent.
	STREAM_EVENT_WRITABLE StreamEventType = 2

	// STREAM_EVENT_ERROR (C.VIR_STREAM_EVENT_ERROR): The stream has failed; reported even when not asked
	// for.
	STREAM_EVENT_ERROR StreamEventType = 4

	// STREAM_EVENT_HANGUP (C.VIR_STREAM_EVENT_HANGUP): The other end is gone; reported even when not asked
	// for.
	STREAM_EVENT_HANGUP StreamEventType = 8
)
