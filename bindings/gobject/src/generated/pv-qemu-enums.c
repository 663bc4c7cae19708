/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-qemu-enums.h"

GType
pv_domain_qemu_monitor_command_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_DEFAULT, "PV_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_DEFAULT", "default" },
    { PV_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_HMP, "PV_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_HMP", "hmp" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainQemuMonitorCommandFlags"), values));
  return type;
}

GType
pv_domain_qemu_agent_command_timeout_values_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_MIN, "PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_MIN", "min" },
    { PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_BLOCK, "PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_BLOCK", "block" },
    { PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_DEFAULT, "PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_DEFAULT", "default" },
    { PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_NOWAIT, "PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_NOWAIT", "nowait" },
    { PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_SHUTDOWN, "PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_SHUTDOWN", "shutdown" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvDomainQemuAgentCommandTimeoutValues"), values));
  return type;
}

GType
pv_connect_domain_qemu_monitor_event_register_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS_REGEX, "PV_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS_REGEX", "regex" },
    { PV_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS_NOCASE, "PV_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS_NOCASE", "nocase" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectDomainQemuMonitorEventRegisterFlags"), values));
  return type;
}
