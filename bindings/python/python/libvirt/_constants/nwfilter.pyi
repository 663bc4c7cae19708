# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_NWFILTER_DEFINE_VALIDATE: Final = 1
"""Checks the description against the schema first."""
