/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-save-enums.h"

GType
pv_domain_core_dump_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_CORE_DUMP_FLAGS_CRASH, "PV_DOMAIN_CORE_DUMP_FLAGS_CRASH", "crash" },
    { PV_DOMAIN_CORE_DUMP_FLAGS_LIVE, "PV_DOMAIN_CORE_DUMP_FLAGS_LIVE", "live" },
    { PV_DOMAIN_CORE_DUMP_FLAGS_BYPASS_CACHE, "PV_DOMAIN_CORE_DUMP_FLAGS_BYPASS_CACHE", "bypass-cache" },
    { PV_DOMAIN_CORE_DUMP_FLAGS_RESET, "PV_DOMAIN_CORE_DUMP_FLAGS_RESET", "reset" },
    { PV_DOMAIN_CORE_DUMP_FLAGS_MEMORY_ONLY, "PV_DOMAIN_CORE_DUMP_FLAGS_MEMORY_ONLY", "memory-only" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainCoreDumpFlags"), values));
  return type;
}

GType
pv_domain_core_dump_format_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_CORE_DUMP_FORMAT_RAW, "PV_DOMAIN_CORE_DUMP_FORMAT_RAW", "raw" },
    { PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB, "PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB", "kdump-zlib" },
    { PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO, "PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO", "kdump-lzo" },
    { PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY, "PV_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY", "kdump-snappy" },
    { PV_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP, "PV_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP", "win-dmp" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainCoreDumpFormat"), values));
  return type;
}

GType
pv_domain_save_restore_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SAVE_RESTORE_FLAGS_BYPASS_CACHE, "PV_DOMAIN_SAVE_RESTORE_FLAGS_BYPASS_CACHE", "bypass-cache" },
    { PV_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING, "PV_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING", "running" },
    { PV_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED, "PV_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED", "paused" },
    { PV_DOMAIN_SAVE_RESTORE_FLAGS_RESET_NVRAM, "PV_DOMAIN_SAVE_RESTORE_FLAGS_RESET_NVRAM", "reset-nvram" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSaveRestoreFlags"), values));
  return type;
}

GType
pv_domain_save_image_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SAVE_IMAGE_XML_FLAGS_SECURE, "PV_DOMAIN_SAVE_IMAGE_XML_FLAGS_SECURE", "secure" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSaveImageXmlFlags"), values));
  return type;
}
