/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-network-enums.h"

GType
pv_network_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NETWORK_XML_FLAGS_INACTIVE, "PV_NETWORK_XML_FLAGS_INACTIVE", "inactive" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNetworkXmlFlags"), values));
  return type;
}

GType
pv_connect_list_all_networks_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_INACTIVE, "PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_INACTIVE", "inactive" },
    { PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_ACTIVE, "PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_ACTIVE", "active" },
    { PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_PERSISTENT, "PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_PERSISTENT", "persistent" },
    { PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_TRANSIENT, "PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_TRANSIENT", "transient" },
    { PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_AUTOSTART, "PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_AUTOSTART", "autostart" },
    { PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_NO_AUTOSTART, "PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_NO_AUTOSTART", "no-autostart" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectListAllNetworksFlags"), values));
  return type;
}

GType
pv_network_create_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NETWORK_CREATE_FLAGS_VALIDATE, "PV_NETWORK_CREATE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNetworkCreateFlags"), values));
  return type;
}

GType
pv_network_define_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NETWORK_DEFINE_FLAGS_VALIDATE, "PV_NETWORK_DEFINE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNetworkDefineFlags"), values));
  return type;
}

GType
pv_network_update_command_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NETWORK_UPDATE_COMMAND_NONE, "PV_NETWORK_UPDATE_COMMAND_NONE", "none" },
    { PV_NETWORK_UPDATE_COMMAND_MODIFY, "PV_NETWORK_UPDATE_COMMAND_MODIFY", "modify" },
    { PV_NETWORK_UPDATE_COMMAND_DELETE, "PV_NETWORK_UPDATE_COMMAND_DELETE", "delete" },
    { PV_NETWORK_UPDATE_COMMAND_ADD_LAST, "PV_NETWORK_UPDATE_COMMAND_ADD_LAST", "add-last" },
    { PV_NETWORK_UPDATE_COMMAND_ADD_FIRST, "PV_NETWORK_UPDATE_COMMAND_ADD_FIRST", "add-first" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNetworkUpdateCommand"), values));
  return type;
}

GType
pv_network_update_section_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NETWORK_UPDATE_SECTION_NONE, "PV_NETWORK_UPDATE_SECTION_NONE", "none" },
    { PV_NETWORK_UPDATE_SECTION_BRIDGE, "PV_NETWORK_UPDATE_SECTION_BRIDGE", "bridge" },
    { PV_NETWORK_UPDATE_SECTION_DOMAIN, "PV_NETWORK_UPDATE_SECTION_DOMAIN", "domain" },
    { PV_NETWORK_UPDATE_SECTION_IP, "PV_NETWORK_UPDATE_SECTION_IP", "ip" },
    { PV_NETWORK_UPDATE_SECTION_IP_DHCP_HOST, "PV_NETWORK_UPDATE_SECTION_IP_DHCP_HOST", "ip-dhcp-host" },
    { PV_NETWORK_UPDATE_SECTION_IP_DHCP_RANGE, "PV_NETWORK_UPDATE_SECTION_IP_DHCP_RANGE", "ip-dhcp-range" },
    { PV_NETWORK_UPDATE_SECTION_FORWARD, "PV_NETWORK_UPDATE_SECTION_FORWARD", "forward" },
    { PV_NETWORK_UPDATE_SECTION_FORWARD_INTERFACE, "PV_NETWORK_UPDATE_SECTION_FORWARD_INTERFACE", "forward-interface" },
    { PV_NETWORK_UPDATE_SECTION_FORWARD_PF, "PV_NETWORK_UPDATE_SECTION_FORWARD_PF", "forward-pf" },
    { PV_NETWORK_UPDATE_SECTION_PORTGROUP, "PV_NETWORK_UPDATE_SECTION_PORTGROUP", "portgroup" },
    { PV_NETWORK_UPDATE_SECTION_DNS_HOST, "PV_NETWORK_UPDATE_SECTION_DNS_HOST", "dns-host" },
    { PV_NETWORK_UPDATE_SECTION_DNS_TXT, "PV_NETWORK_UPDATE_SECTION_DNS_TXT", "dns-txt" },
    { PV_NETWORK_UPDATE_SECTION_DNS_SRV, "PV_NETWORK_UPDATE_SECTION_DNS_SRV", "dns-srv" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNetworkUpdateSection"), values));
  return type;
}

GType
pv_network_update_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NETWORK_UPDATE_FLAGS_CURRENT, "PV_NETWORK_UPDATE_FLAGS_CURRENT", "current" },
    { PV_NETWORK_UPDATE_FLAGS_LIVE, "PV_NETWORK_UPDATE_FLAGS_LIVE", "live" },
    { PV_NETWORK_UPDATE_FLAGS_CONFIG, "PV_NETWORK_UPDATE_FLAGS_CONFIG", "config" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNetworkUpdateFlags"), values));
  return type;
}

GType
pv_network_event_lifecycle_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NETWORK_EVENT_LIFECYCLE_TYPE_DEFINED, "PV_NETWORK_EVENT_LIFECYCLE_TYPE_DEFINED", "defined" },
    { PV_NETWORK_EVENT_LIFECYCLE_TYPE_UNDEFINED, "PV_NETWORK_EVENT_LIFECYCLE_TYPE_UNDEFINED", "undefined" },
    { PV_NETWORK_EVENT_LIFECYCLE_TYPE_STARTED, "PV_NETWORK_EVENT_LIFECYCLE_TYPE_STARTED", "started" },
    { PV_NETWORK_EVENT_LIFECYCLE_TYPE_STOPPED, "PV_NETWORK_EVENT_LIFECYCLE_TYPE_STOPPED", "stopped" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNetworkEventLifecycleType"), values));
  return type;
}

GType
pv_network_event_id_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NETWORK_EVENT_ID_LIFECYCLE, "PV_NETWORK_EVENT_ID_LIFECYCLE", "lifecycle" },
    { PV_NETWORK_EVENT_ID_METADATA_CHANGE, "PV_NETWORK_EVENT_ID_METADATA_CHANGE", "metadata-change" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNetworkEventId"), values));
  return type;
}

GType
pv_ip_addr_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_IP_ADDR_TYPE_IPV4, "PV_IP_ADDR_TYPE_IPV4", "ipv4" },
    { PV_IP_ADDR_TYPE_IPV6, "PV_IP_ADDR_TYPE_IPV6", "ipv6" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvIpAddrType"), values));
  return type;
}

GType
pv_network_metadata_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NETWORK_METADATA_TYPE_DESCRIPTION, "PV_NETWORK_METADATA_TYPE_DESCRIPTION", "description" },
    { PV_NETWORK_METADATA_TYPE_TITLE, "PV_NETWORK_METADATA_TYPE_TITLE", "title" },
    { PV_NETWORK_METADATA_TYPE_ELEMENT, "PV_NETWORK_METADATA_TYPE_ELEMENT", "element" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNetworkMetadataType"), values));
  return type;
}
