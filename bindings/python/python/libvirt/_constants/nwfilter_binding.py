# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: nwfilter binding."""

# How a filter binding is created.
VIR_NWFILTER_BINDING_CREATE_VALIDATE = 1
