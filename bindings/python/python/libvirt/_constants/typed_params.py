# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: typed params."""

# Type of a typed parameter's value.
VIR_TYPED_PARAM_INT = 1
VIR_TYPED_PARAM_UINT = 2
VIR_TYPED_PARAM_LLONG = 3
VIR_TYPED_PARAM_ULLONG = 4
VIR_TYPED_PARAM_DOUBLE = 5
VIR_TYPED_PARAM_BOOLEAN = 6
VIR_TYPED_PARAM_STRING = 7
VIR_TYPED_PARAM_LAST = 8

# Flag that many calls with typed parameters share; its bit is kept free in their own flags.
VIR_TYPED_PARAM_STRING_OKAY = 4

# Further constants.
VIR_TYPED_PARAM_FIELD_LENGTH = 80
