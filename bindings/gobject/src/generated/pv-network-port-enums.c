/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-network-port-enums.h"

GType
pv_network_port_create_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NETWORK_PORT_CREATE_FLAGS_RECLAIM, "PV_NETWORK_PORT_CREATE_FLAGS_RECLAIM", "reclaim" },
    { PV_NETWORK_PORT_CREATE_FLAGS_VALIDATE, "PV_NETWORK_PORT_CREATE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNetworkPortCreateFlags"), values));
  return type;
}
