# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: nwfilter."""

# How a network filter is defined.
VIR_NWFILTER_DEFINE_VALIDATE = 1
