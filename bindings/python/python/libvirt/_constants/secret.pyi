# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_SECRET_USAGE_TYPE_NONE: Final = 0
"""Nothing in particular; the usage ID is empty."""
VIR_SECRET_USAGE_TYPE_VOLUME: Final = 1
"""Unlocks an encrypted volume; the usage ID is its path."""
VIR_SECRET_USAGE_TYPE_CEPH: Final = 2
"""Authenticates with Ceph; the usage ID is a name of one's choice."""
VIR_SECRET_USAGE_TYPE_ISCSI: Final = 3
"""Authenticates with an iSCSI target; the usage ID is a name of one's choice."""
VIR_SECRET_USAGE_TYPE_TLS: Final = 4
"""Unlocks a TLS private key; the usage ID is a name of one's choice."""
VIR_SECRET_USAGE_TYPE_VTPM: Final = 5
"""Encrypts the state of an emulated TPM; the usage ID is a name of one's choice."""
VIR_SECRET_USAGE_TYPE_LAST: Final = 6
"""How many there are, in this version."""

VIR_CONNECT_LIST_SECRETS_EPHEMERAL: Final = 1
"""Secrets kept in memory only."""
VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL: Final = 2
"""Secrets kept on disk."""
VIR_CONNECT_LIST_SECRETS_PRIVATE: Final = 4
"""Secrets whose value is not given out."""
VIR_CONNECT_LIST_SECRETS_NO_PRIVATE: Final = 8
"""Secrets whose value may be read back."""

VIR_SECRET_DEFINE_VALIDATE: Final = 1
"""Check the XML against the schema first."""

VIR_SECRET_EVENT_ID_LIFECYCLE: Final = 0
"""Lifecycle changes, told to a `virConnectSecretEventLifecycleCallback`."""
VIR_SECRET_EVENT_ID_VALUE_CHANGED: Final = 1
"""A value was set, told to a `virConnectSecretEventGenericCallback`."""
VIR_SECRET_EVENT_ID_LAST: Final = 2
"""How many there are, in this version."""

VIR_SECRET_EVENT_DEFINED: Final = 0
"""The secret was defined or redefined."""
VIR_SECRET_EVENT_UNDEFINED: Final = 1
"""The secret was removed."""
VIR_SECRET_EVENT_LAST: Final = 2
"""How many there are, in this version."""
