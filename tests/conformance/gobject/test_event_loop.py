# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: event-loop."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_pipes_and_timeouts(self):
        """The event loop watches files and rings timeouts, until it is told not to."""
        self.skip("virEventAddHandle is not in gobject: programs have the sources of GLib")


if __name__ == "__main__":
    unittest.main()
