# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE: Final = 1
"""Takes up the record of a checkpoint whose bitmaps exist, without creating one."""
VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE: Final = 2
"""Has the guest agent freeze file systems meanwhile."""
VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE: Final = 4
"""Makes sure that the bitmaps are there; only with `REDEFINE`, on an active domain."""

VIR_DOMAIN_CHECKPOINT_XML_SECURE: Final = 1
"""Passwords and other secrets as well; refused on read-only connections."""
VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN: Final = 2
"""Leaves the domain's configuration at that time out."""
VIR_DOMAIN_CHECKPOINT_XML_SIZE: Final = 4
"""Adds how much each disk has changed since, in bytes; the domain has to be active."""

VIR_DOMAIN_CHECKPOINT_LIST_ROOTS: Final = 1
"""Only those without parent; when a domain is asked."""
VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS: Final = 1
"""Children of children as well; when a checkpoint is asked."""
VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL: Final = 2
"""Sorts the list so that no child comes before its parent."""
VIR_DOMAIN_CHECKPOINT_LIST_LEAVES: Final = 4
"""Those without children."""
VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES: Final = 8
"""Those with children."""

VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN: Final = 1
"""All that descend from it as well."""
VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY: Final = 2
"""Only the record; the bitmaps stay in the disk images."""
VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY: Final = 4
"""All that descend from it, but not the checkpoint itself."""
