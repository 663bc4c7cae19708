/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-admin-enums.h"

GType
pv_client_transport_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CLIENT_TRANSPORT_UNIX, "PV_CLIENT_TRANSPORT_UNIX", "unix" },
    { PV_CLIENT_TRANSPORT_TCP, "PV_CLIENT_TRANSPORT_TCP", "tcp" },
    { PV_CLIENT_TRANSPORT_TLS, "PV_CLIENT_TRANSPORT_TLS", "tls" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvClientTransport"), values));
  return type;
}

GType
pv_adm_connect_daemon_shutdown_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_ADM_CONNECT_DAEMON_SHUTDOWN_FLAGS_PRESERVE, "PV_ADM_CONNECT_DAEMON_SHUTDOWN_FLAGS_PRESERVE", "preserve" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvAdmConnectDaemonShutdownFlags"), values));
  return type;
}
