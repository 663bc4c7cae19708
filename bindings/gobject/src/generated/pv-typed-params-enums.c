/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-typed-params-enums.h"

GType
pv_typed_parameter_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_TYPED_PARAMETER_TYPE_INT, "PV_TYPED_PARAMETER_TYPE_INT", "int" },
    { PV_TYPED_PARAMETER_TYPE_UINT, "PV_TYPED_PARAMETER_TYPE_UINT", "uint" },
    { PV_TYPED_PARAMETER_TYPE_LLONG, "PV_TYPED_PARAMETER_TYPE_LLONG", "llong" },
    { PV_TYPED_PARAMETER_TYPE_ULLONG, "PV_TYPED_PARAMETER_TYPE_ULLONG", "ullong" },
    { PV_TYPED_PARAMETER_TYPE_DOUBLE, "PV_TYPED_PARAMETER_TYPE_DOUBLE", "double" },
    { PV_TYPED_PARAMETER_TYPE_BOOLEAN, "PV_TYPED_PARAMETER_TYPE_BOOLEAN", "boolean" },
    { PV_TYPED_PARAMETER_TYPE_STRING, "PV_TYPED_PARAMETER_TYPE_STRING", "string" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvTypedParameterType"), values));
  return type;
}

GType
pv_typed_parameter_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_TYPED_PARAMETER_FLAGS_STRING_OKAY, "PV_TYPED_PARAMETER_FLAGS_STRING_OKAY", "string-okay" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvTypedParameterFlags"), values));
  return type;
}
