# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: event loop."""

# What a file descriptor is watched for, and what has happened on it.
VIR_EVENT_HANDLE_READABLE = 1
VIR_EVENT_HANDLE_WRITABLE = 2
VIR_EVENT_HANDLE_ERROR = 4
VIR_EVENT_HANDLE_HANGUP = 8
