# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_STREAM_NONBLOCK: Final = 1
"""Sending and receiving never wait; use it with stream events."""

VIR_STREAM_RECV_STOP_AT_HOLE: Final = 1
"""Stop in front of a hole and report it, instead of giving zeros for it."""

VIR_STREAM_EVENT_READABLE: Final = 1
"""Data, or the end of it, can be received."""
VIR_STREAM_EVENT_WRITABLE: Final = 2
"""Data can be sent."""
VIR_STREAM_EVENT_ERROR: Final = 4
"""The stream has failed; reported even when not asked for."""
VIR_STREAM_EVENT_HANGUP: Final = 8
"""The other end is gone; reported even when not asked for."""
