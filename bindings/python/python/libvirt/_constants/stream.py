# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: stream."""

# How a stream works.
VIR_STREAM_NONBLOCK = 1

# Options for receiving.
VIR_STREAM_RECV_STOP_AT_HOLE = 1

# What a stream is watched for, and what has happened on it.
VIR_STREAM_EVENT_READABLE = 1
VIR_STREAM_EVENT_WRITABLE = 2
VIR_STREAM_EVENT_ERROR = 4
VIR_STREAM_EVENT_HANGUP = 8
