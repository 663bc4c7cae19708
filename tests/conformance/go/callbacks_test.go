// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"
)

// Conformance: callbacks.

// Whoever wants to hear of the end of a connection says so, and takes it back.
func TestEndOfAConnection(t *testing.T) {
	skip(t, "end_of_a_connection", "the tests in Go have no helper close_events")
}

// The oldest registration hears of every domain.
func TestOldestEvents(t *testing.T) {
	skip(t, "oldest_events", "the tests in Go have no helper domain_events")
}

// What is sent with holes comes back with holes.
func TestSparseVolume(t *testing.T) {
	skip(t, "sparse_volume", "the tests in Go have no helper sparse_send")
}

// A stream tells when it can be sent to.
func TestReadyStream(t *testing.T) {
	skip(t, "ready_stream", "the tests in Go have no helper stream_events")
}
