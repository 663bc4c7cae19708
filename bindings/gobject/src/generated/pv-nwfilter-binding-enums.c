/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-nwfilter-binding-enums.h"

GType
pv_nw_filter_binding_create_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NW_FILTER_BINDING_CREATE_FLAGS_VALIDATE, "PV_NW_FILTER_BINDING_CREATE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNwFilterBindingCreateFlags"), values));
  return type;
}
