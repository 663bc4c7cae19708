# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: secret."""

# What a secret is for, and thereby what its usage ID means.
VIR_SECRET_USAGE_TYPE_NONE = 0
VIR_SECRET_USAGE_TYPE_VOLUME = 1
VIR_SECRET_USAGE_TYPE_CEPH = 2
VIR_SECRET_USAGE_TYPE_ISCSI = 3
VIR_SECRET_USAGE_TYPE_TLS = 4
VIR_SECRET_USAGE_TYPE_VTPM = 5
VIR_SECRET_USAGE_TYPE_LAST = 6

# Filters for listing secrets.
VIR_CONNECT_LIST_SECRETS_EPHEMERAL = 1
VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL = 2
VIR_CONNECT_LIST_SECRETS_PRIVATE = 4
VIR_CONNECT_LIST_SECRETS_NO_PRIVATE = 8

# Options for defining a secret.
VIR_SECRET_DEFINE_VALIDATE = 1

# Kinds of secret events one can register for. Each kind has a callback type of its own.
VIR_SECRET_EVENT_ID_LIFECYCLE = 0
VIR_SECRET_EVENT_ID_VALUE_CHANGED = 1
VIR_SECRET_EVENT_ID_LAST = 2

# What happened to a secret, as told by a lifecycle event.
VIR_SECRET_EVENT_DEFINED = 0
VIR_SECRET_EVENT_UNDEFINED = 1
VIR_SECRET_EVENT_LAST = 2
