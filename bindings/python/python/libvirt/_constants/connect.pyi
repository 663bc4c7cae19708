# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_CONNECT_CLOSE_REASON_ERROR: Final = 0
"""An input or output error occurred."""
VIR_CONNECT_CLOSE_REASON_EOF: Final = 1
"""The other side closed the connection."""
VIR_CONNECT_CLOSE_REASON_KEEPALIVE: Final = 2
"""The other side stopped answering keepalive messages."""
VIR_CONNECT_CLOSE_REASON_CLIENT: Final = 3
"""This side asked for it."""
VIR_CONNECT_CLOSE_REASON_LAST: Final = 4
"""How many there are, in this version."""

VIR_CONNECT_RO: Final = 1
"""Opens for reading only; calls that change something fail with `VIR_ERR_OPERATION_DENIED`."""
VIR_CONNECT_NO_ALIASES: Final = 2
"""Takes the URI as it is, without looking up aliases in the configuration."""

VIR_CRED_USERNAME: Final = 1
"""Name of the user to act as."""
VIR_CRED_AUTHNAME: Final = 2
"""Name of the user who proves an identity."""
VIR_CRED_LANGUAGE: Final = 3
"""Preferred languages as RFC 1766 tags, separated by commas."""
VIR_CRED_CNONCE: Final = 4
"""A nonce made up by the client."""
VIR_CRED_PASSPHRASE: Final = 5
"""A secret passphrase."""
VIR_CRED_ECHOPROMPT: Final = 6
"""Answer to a challenge that may be visible while typed."""
VIR_CRED_NOECHOPROMPT: Final = 7
"""Answer to a challenge that must stay hidden while typed."""
VIR_CRED_REALM: Final = 8
"""The realm to authenticate in."""
VIR_CRED_EXTERNAL: Final = 9
"""A credential handled outside, as by an agent; nothing is to be typed."""
VIR_CRED_LAST: Final = 10
"""How many there are, in this version."""

VIR_CPU_COMPARE_ERROR: Final = -1
"""The comparison failed."""
VIR_CPU_COMPARE_INCOMPATIBLE: Final = 0
"""The description asks for something the CPU lacks."""
VIR_CPU_COMPARE_IDENTICAL: Final = 1
"""Both offer exactly the same."""
VIR_CPU_COMPARE_SUPERSET: Final = 2
"""The CPU offers all of it and more."""
VIR_CPU_COMPARE_LAST: Final = 3
"""How many there are, in this version."""

VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE: Final = 1
"""Turns an incompatible result into the error `VIR_ERR_CPU_INCOMPATIBLE`, which names what is missing."""
VIR_CONNECT_COMPARE_CPU_VALIDATE_XML: Final = 2
"""Checks the description against the schema first."""

VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES: Final = 1
"""Lists all features, those implied by the CPU model too."""
VIR_CONNECT_BASELINE_CPU_MIGRATABLE: Final = 2
"""Leaves out features that prevent migration."""
VIR_CONNECT_BASELINE_CPU_IGNORE_HOST: Final = 4
"""Considers the given CPUs only, not what this host can run."""

VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES: Final = 1
"""Lists features that are being phased out as disabled in the host model CPU."""
VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES: Final = 2
"""Lists all features of the host model CPU, those implied by its model too."""
VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES: Final = 4
"""Adds the CPU features that the hypervisor can offer."""

VIR_CONNECT_IDENTITY_USER_NAME: Final = "user-name"
"""Name of the user on the client's system."""
VIR_CONNECT_IDENTITY_UNIX_USER_ID: Final = "unix-user-id"
"""Numeric user ID of the client's process."""
VIR_CONNECT_IDENTITY_GROUP_NAME: Final = "group-name"
"""Name of the group on the client's system."""
VIR_CONNECT_IDENTITY_UNIX_GROUP_ID: Final = "unix-group-id"
"""Numeric group ID of the client's process."""
VIR_CONNECT_IDENTITY_PROCESS_ID: Final = "process-id"
"""Process ID of the client."""
VIR_CONNECT_IDENTITY_PROCESS_TIME: Final = "process-time"
"""Start time of the client's process, in clock ticks since the host booted."""
VIR_CONNECT_IDENTITY_SASL_USER_NAME: Final = "sasl-user-name"
"""User name proved by SASL."""
VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: Final = "x509-distinguished-name"
"""Distinguished name in the client's TLS certificate."""
VIR_CONNECT_IDENTITY_SELINUX_CONTEXT: Final = "selinux-context"
"""SELinux context of the client's process."""

VIR_SECURITY_DOI_BUFLEN: Final = 257
"""Size of a buffer for a security model's domain of interpretation, including the final NUL."""
VIR_SECURITY_LABEL_BUFLEN: Final = 4097
"""Size of a buffer for a security label, including the final NUL."""
VIR_SECURITY_MODEL_BUFLEN: Final = 257
"""Size of a buffer for the name of a security model, including the final NUL."""
VIR_UUID_STRING_BUFLEN: Final = 37
"""Size of a buffer for a UUID as text, including the final NUL."""
VIR_UUID_BUFLEN: Final = 16
"""Size of a UUID as raw bytes."""
LIBVIR_VERSION_NUMBER: Final = 12007000
"""Version of the interface at build time, as major * 1,000,000 + minor * 1,000 + micro."""
