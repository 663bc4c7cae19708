// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"
)

// Conformance: event-loop.

// The event loop watches files and rings timeouts, until it is told not to.
func TestPipesAndTimeouts(t *testing.T) {
	skip(t, "pipes_and_timeouts", "the tests in Go have no helper watch_a_pipe")
}
