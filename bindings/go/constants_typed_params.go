// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// TypedParameterType: Type of a typed parameter's value.
type TypedParameterType int

const (
	// TYPED_PARAM_INT (C.VIR_TYPED_PARAM_INT): 32-bit integer with sign, in `i`.
	TYPED_PARAM_INT TypedParameterType = 1

	// TYPED_PARAM_UINT (C.VIR_TYPED_PARAM_UINT): 32-bit integer without sign, in `ui`.
	TYPED_PARAM_UINT TypedParameterType = 2

	// TYPED_PARAM_LLONG (C.VIR_TYPED_PARAM_LLONG): 64-bit integer with sign, in `l`.
	TYPED_PARAM_LLONG TypedParameterType = 3

	// TYPED_PARAM_ULLONG (C.VIR_TYPED_PARAM_ULLONG): 64-bit integer without sign, in `ul`.
	TYPED_PARAM_ULLONG TypedParameterType = 4

	// TYPED_PARAM_DOUBLE (C.VIR_TYPED_PARAM_DOUBLE): Double-precision floating-point number, in `d`.
	TYPED_PARAM_DOUBLE TypedParameterType = 5

	// TYPED_PARAM_BOOLEAN (C.VIR_TYPED_PARAM_BOOLEAN): Yes (1) or no (0), in `b`.
	TYPED_PARAM_BOOLEAN TypedParameterType = 6

	// TYPED_PARAM_STRING (C.VIR_TYPED_PARAM_STRING): Text, in `s`.
	TYPED_PARAM_STRING TypedParameterType = 7
)

// TypedParameterFlags: Flag that many calls with typed parameters share; its bit is kept free in their
// own flags.
type TypedParameterFlags uint

const (
	// TYPED_PARAM_STRING_OKAY (C.VIR_TYPED_PARAM_STRING_OKAY): The caller understands parameters that hold
	// text; set by the library itself where the other end can send them.
	TYPED_PARAM_STRING_OKAY TypedParameterFlags = 4
)
