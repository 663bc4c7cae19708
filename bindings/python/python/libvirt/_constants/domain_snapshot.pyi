# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE: Final = 1
"""Takes up or changes the record of a snapshot that exists, without taking one."""
VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT: Final = 2
"""Makes the redefined snapshot the current one; only with `REDEFINE`."""
VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA: Final = 4
"""Keeps no record of the snapshot, just its data."""
VIR_DOMAIN_SNAPSHOT_CREATE_HALT: Final = 8
"""Stops the domain once the snapshot is taken."""
VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY: Final = 16
"""Leaves memory out; only the disks' state is kept."""
VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT: Final = 32
"""Writes to files that exist, prepared by the caller, instead of creating them."""
VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE: Final = 64
"""Has the guest agent freeze file systems meanwhile; only with `DISK_ONLY`."""
VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC: Final = 128
"""Fails without any change if it cannot be done for all disks together."""
VIR_DOMAIN_SNAPSHOT_CREATE_LIVE: Final = 256
"""Lets the guest run while its memory is saved; makes larger files."""
VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE: Final = 512
"""Checks the XML against the schema first."""

VIR_DOMAIN_SNAPSHOT_XML_SECURE: Final = 1
"""Passwords and other secrets as well; refused on read-only connections."""

VIR_DOMAIN_SNAPSHOT_LIST_ROOTS: Final = 1
"""Only those without parent; when a domain is asked."""
VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS: Final = 1
"""Children of children as well; when a snapshot is asked."""
VIR_DOMAIN_SNAPSHOT_LIST_LEAVES: Final = 4
"""Those without children."""
VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES: Final = 8
"""Those with children."""
VIR_DOMAIN_SNAPSHOT_LIST_METADATA: Final = 2
"""Those with a record that would hinder removing the domain."""
VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA: Final = 16
"""Those without such a record."""
VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE: Final = 32
"""Those taken while the domain was off."""
VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE: Final = 64
"""Those taken while the domain was active, with memory."""
VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY: Final = 128
"""Those taken while the domain was active, without memory."""
VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL: Final = 256
"""Those kept inside the disk images."""
VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL: Final = 512
"""Those with files outside the disk images."""
VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL: Final = 1024
"""Sorts the list so that no child comes before its parent."""

VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING: Final = 1
"""Has the domain run afterwards."""
VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED: Final = 2
"""Has the domain wait, paused, afterwards."""
VIR_DOMAIN_SNAPSHOT_REVERT_FORCE: Final = 4
"""Does it even if that is risky, for example with a configuration that is not compatible."""
VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM: Final = 8
"""Sets the firmware variables back to their template."""

VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN: Final = 1
"""All that descend from it as well."""
VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY: Final = 2
"""Only the record; the data stays in the disk images."""
VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY: Final = 4
"""All that descend from it, but not the snapshot itself."""
