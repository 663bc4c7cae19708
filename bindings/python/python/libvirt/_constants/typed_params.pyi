# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_TYPED_PARAM_INT: Final = 1
"""32-bit integer with sign, in `i`."""
VIR_TYPED_PARAM_UINT: Final = 2
"""32-bit integer without sign, in `ui`."""
VIR_TYPED_PARAM_LLONG: Final = 3
"""64-bit integer with sign, in `l`."""
VIR_TYPED_PARAM_ULLONG: Final = 4
"""64-bit integer without sign, in `ul`."""
VIR_TYPED_PARAM_DOUBLE: Final = 5
"""Double-precision floating-point number, in `d`."""
VIR_TYPED_PARAM_BOOLEAN: Final = 6
"""Yes (1) or no (0), in `b`."""
VIR_TYPED_PARAM_STRING: Final = 7
"""Text, in `s`."""
VIR_TYPED_PARAM_LAST: Final = 8
"""How many there are, in this version."""

VIR_TYPED_PARAM_STRING_OKAY: Final = 4
"""The caller understands parameters that hold text; set by the library itself where the other end can send them."""

VIR_TYPED_PARAM_FIELD_LENGTH: Final = 80
"""Room for the name of a typed parameter, in bytes, with the zero byte that ends it."""
