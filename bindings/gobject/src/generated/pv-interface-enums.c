/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-interface-enums.h"

GType
pv_connect_list_all_interfaces_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_LIST_ALL_INTERFACES_FLAGS_INACTIVE, "PV_CONNECT_LIST_ALL_INTERFACES_FLAGS_INACTIVE", "inactive" },
    { PV_CONNECT_LIST_ALL_INTERFACES_FLAGS_ACTIVE, "PV_CONNECT_LIST_ALL_INTERFACES_FLAGS_ACTIVE", "active" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectListAllInterfacesFlags"), values));
  return type;
}

GType
pv_interface_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_INTERFACE_XML_FLAGS_INACTIVE, "PV_INTERFACE_XML_FLAGS_INACTIVE", "inactive" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvInterfaceXmlFlags"), values));
  return type;
}

GType
pv_interface_define_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_INTERFACE_DEFINE_FLAGS_VALIDATE, "PV_INTERFACE_DEFINE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvInterfaceDefineFlags"), values));
  return type;
}
