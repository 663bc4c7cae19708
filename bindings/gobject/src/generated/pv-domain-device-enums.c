/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-device-enums.h"

GType
pv_domain_device_modify_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_DEVICE_MODIFY_FLAGS_CURRENT, "PV_DOMAIN_DEVICE_MODIFY_FLAGS_CURRENT", "current" },
    { PV_DOMAIN_DEVICE_MODIFY_FLAGS_LIVE, "PV_DOMAIN_DEVICE_MODIFY_FLAGS_LIVE", "live" },
    { PV_DOMAIN_DEVICE_MODIFY_FLAGS_CONFIG, "PV_DOMAIN_DEVICE_MODIFY_FLAGS_CONFIG", "config" },
    { PV_DOMAIN_DEVICE_MODIFY_FLAGS_FORCE, "PV_DOMAIN_DEVICE_MODIFY_FLAGS_FORCE", "force" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainDeviceModifyFlags"), values));
  return type;
}

GType
pv_keycode_set_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_KEYCODE_SET_LINUX, "PV_KEYCODE_SET_LINUX", "linux" },
    { PV_KEYCODE_SET_XT, "PV_KEYCODE_SET_XT", "xt" },
    { PV_KEYCODE_SET_ATSET1, "PV_KEYCODE_SET_ATSET1", "atset1" },
    { PV_KEYCODE_SET_ATSET2, "PV_KEYCODE_SET_ATSET2", "atset2" },
    { PV_KEYCODE_SET_ATSET3, "PV_KEYCODE_SET_ATSET3", "atset3" },
    { PV_KEYCODE_SET_OSX, "PV_KEYCODE_SET_OSX", "osx" },
    { PV_KEYCODE_SET_XT_KBD, "PV_KEYCODE_SET_XT_KBD", "xt-kbd" },
    { PV_KEYCODE_SET_USB, "PV_KEYCODE_SET_USB", "usb" },
    { PV_KEYCODE_SET_WIN32, "PV_KEYCODE_SET_WIN32", "win32" },
    { PV_KEYCODE_SET_QNUM, "PV_KEYCODE_SET_QNUM", "qnum" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvKeycodeSet"), values));
  return type;
}

GType
pv_domain_console_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_CONSOLE_FLAGS_FORCE, "PV_DOMAIN_CONSOLE_FLAGS_FORCE", "force" },
    { PV_DOMAIN_CONSOLE_FLAGS_SAFE, "PV_DOMAIN_CONSOLE_FLAGS_SAFE", "safe" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainConsoleFlags"), values));
  return type;
}

GType
pv_domain_channel_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_CHANNEL_FLAGS_FORCE, "PV_DOMAIN_CHANNEL_FLAGS_FORCE", "force" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainChannelFlags"), values));
  return type;
}

GType
pv_domain_open_graphics_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_OPEN_GRAPHICS_FLAGS_SKIPAUTH, "PV_DOMAIN_OPEN_GRAPHICS_FLAGS_SKIPAUTH", "skipauth" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainOpenGraphicsFlags"), values));
  return type;
}

GType
pv_domain_graphics_reload_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, "PV_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY", "any" },
    { PV_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC, "PV_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC", "vnc" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainGraphicsReloadType"), values));
  return type;
}
