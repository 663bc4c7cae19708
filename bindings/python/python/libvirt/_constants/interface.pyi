# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_CONNECT_LIST_INTERFACES_INACTIVE: Final = 1
"""Interfaces that are down."""
VIR_CONNECT_LIST_INTERFACES_ACTIVE: Final = 2
"""Interfaces that are up."""

VIR_INTERFACE_XML_INACTIVE: Final = 1
"""The stored configuration, not the present state."""

VIR_INTERFACE_DEFINE_VALIDATE: Final = 1
"""Checks the description against the schema first."""
