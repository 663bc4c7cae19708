# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_EVENT_HANDLE_READABLE: Final = 1
"""Data can be read."""
VIR_EVENT_HANDLE_WRITABLE: Final = 2
"""Data can be written."""
VIR_EVENT_HANDLE_ERROR: Final = 4
"""An error is pending; reported even when not asked for."""
VIR_EVENT_HANDLE_HANGUP: Final = 8
"""The other end has closed; reported even when not asked for."""
