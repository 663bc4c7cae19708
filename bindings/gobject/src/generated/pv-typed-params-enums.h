/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: typed-params. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvTypedParameterType:
 * @PV_TYPED_PARAMETER_TYPE_INT: 32-bit integer with sign, in `i`.
 * @PV_TYPED_PARAMETER_TYPE_UINT: 32-bit integer without sign, in `ui`.
 * @PV_TYPED_PARAMETER_TYPE_LLONG: 64-bit integer with sign, in `l`.
 * @PV_TYPED_PARAMETER_TYPE_ULLONG: 64-bit integer without sign, in `ul`.
 * @PV_TYPED_PARAMETER_TYPE_DOUBLE: Double-precision floating-point number, in `d`.
 * @PV_TYPED_PARAMETER_TYPE_BOOLEAN: Yes (1) or no (0), in `b`.
 * @PV_TYPED_PARAMETER_TYPE_STRING: Text, in `s`.
 *
 * Type of a typed parameter's value.
 */
typedef enum
{
  PV_TYPED_PARAMETER_TYPE_INT = 1,
  PV_TYPED_PARAMETER_TYPE_UINT = 2,
  PV_TYPED_PARAMETER_TYPE_LLONG = 3,
  PV_TYPED_PARAMETER_TYPE_ULLONG = 4,
  PV_TYPED_PARAMETER_TYPE_DOUBLE = 5,
  PV_TYPED_PARAMETER_TYPE_BOOLEAN = 6,
  PV_TYPED_PARAMETER_TYPE_STRING = 7,
} PvTypedParameterType;

#define PV_TYPE_TYPED_PARAMETER_TYPE (pv_typed_parameter_type_get_type ())
GType pv_typed_parameter_type_get_type (void);

/**
 * PvTypedParameterFlags:
 * @PV_TYPED_PARAMETER_FLAGS_STRING_OKAY: The caller understands parameters that hold text; set by the library itself where the other end can send them.
 *
 * Flag that many calls with typed parameters share; its bit is kept free in their own flags.
 */
typedef enum /*< flags >*/
{
  PV_TYPED_PARAMETER_FLAGS_STRING_OKAY = 4,
} PvTypedParameterFlags;

#define PV_TYPE_TYPED_PARAMETER_FLAGS (pv_typed_parameter_flags_get_type ())
GType pv_typed_parameter_flags_get_type (void);

G_END_DECLS
