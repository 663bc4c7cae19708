/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-memory-enums.h"

GType
pv_domain_memory_mod_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_MEMORY_MOD_FLAGS_CURRENT, "PV_DOMAIN_MEMORY_MOD_FLAGS_CURRENT", "current" },
    { PV_DOMAIN_MEMORY_MOD_FLAGS_LIVE, "PV_DOMAIN_MEMORY_MOD_FLAGS_LIVE", "live" },
    { PV_DOMAIN_MEMORY_MOD_FLAGS_CONFIG, "PV_DOMAIN_MEMORY_MOD_FLAGS_CONFIG", "config" },
    { PV_DOMAIN_MEMORY_MOD_FLAGS_MAXIMUM, "PV_DOMAIN_MEMORY_MOD_FLAGS_MAXIMUM", "maximum" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainMemoryModFlags"), values));
  return type;
}

GType
pv_domain_numatune_mem_mode_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_NUMATUNE_MEM_MODE_STRICT, "PV_DOMAIN_NUMATUNE_MEM_MODE_STRICT", "strict" },
    { PV_DOMAIN_NUMATUNE_MEM_MODE_PREFERRED, "PV_DOMAIN_NUMATUNE_MEM_MODE_PREFERRED", "preferred" },
    { PV_DOMAIN_NUMATUNE_MEM_MODE_INTERLEAVE, "PV_DOMAIN_NUMATUNE_MEM_MODE_INTERLEAVE", "interleave" },
    { PV_DOMAIN_NUMATUNE_MEM_MODE_RESTRICTIVE, "PV_DOMAIN_NUMATUNE_MEM_MODE_RESTRICTIVE", "restrictive" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainNumatuneMemMode"), values));
  return type;
}

GType
pv_domain_memory_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_MEMORY_FLAGS_VIRTUAL, "PV_DOMAIN_MEMORY_FLAGS_VIRTUAL", "virtual" },
    { PV_DOMAIN_MEMORY_FLAGS_PHYSICAL, "PV_DOMAIN_MEMORY_FLAGS_PHYSICAL", "physical" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainMemoryFlags"), values));
  return type;
}

GType
pv_memory_parameter_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_MEMORY_PARAMETER_TYPE_INT, "PV_MEMORY_PARAMETER_TYPE_INT", "int" },
    { PV_MEMORY_PARAMETER_TYPE_UINT, "PV_MEMORY_PARAMETER_TYPE_UINT", "uint" },
    { PV_MEMORY_PARAMETER_TYPE_LLONG, "PV_MEMORY_PARAMETER_TYPE_LLONG", "llong" },
    { PV_MEMORY_PARAMETER_TYPE_ULLONG, "PV_MEMORY_PARAMETER_TYPE_ULLONG", "ullong" },
    { PV_MEMORY_PARAMETER_TYPE_DOUBLE, "PV_MEMORY_PARAMETER_TYPE_DOUBLE", "double" },
    { PV_MEMORY_PARAMETER_TYPE_BOOLEAN, "PV_MEMORY_PARAMETER_TYPE_BOOLEAN", "boolean" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvMemoryParameterType"), values));
  return type;
}
