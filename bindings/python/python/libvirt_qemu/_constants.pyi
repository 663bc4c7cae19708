# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT: Final = 0
"""QMP: JSON in and out."""
VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP: Final = 1
"""The human monitor's plain text."""

VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN: Final = -2
"""Lowest value that is valid."""
VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK: Final = -2
"""Wait without end."""
VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT: Final = -1
"""Wait for the default time of 5 seconds."""
VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT: Final = 0
"""Do not wait for a reply."""
VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN: Final = 60
"""Seconds to wait for a command that shuts the guest down."""

VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX: Final = 1
"""The name is a regular expression."""
VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE: Final = 2
"""Upper and lower case are the same."""
