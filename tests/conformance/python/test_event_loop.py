# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: event-loop."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_pipes_and_timeouts(case):
    """The event loop watches files and rings timeouts, until it is told not to."""

    def steps(case):
        case.step("watch_a_pipe() => [\"1\"]", lambda: helpers.watch_a_pipe(), show.texts, Answer("[\"1\"]"))
        case.step("ring_a_timeout() => [\"rang\"]", lambda: helpers.ring_a_timeout(), show.texts, Answer("[\"rang\"]"))

    case.run(steps, 1)
