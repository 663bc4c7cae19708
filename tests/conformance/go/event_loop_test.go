// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: event-loop.

// The event loop watches files and rings timeouts, until it is told not to.
func TestPipesAndTimeouts(t *testing.T) {
	run(t, "pipes_and_timeouts", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := watchAPipe()
		c.step("watch_a_pipe() => [\"1\"]", answer("[\"1\"]"), err, show(got1))
		got2, err := ringATimeout()
		c.step("ring_a_timeout() => [\"rang\"]", answer("[\"rang\"]"), err, show(got2))
	})
}
