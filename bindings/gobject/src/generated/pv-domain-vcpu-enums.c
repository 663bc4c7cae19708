/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-vcpu-enums.h"

GType
pv_vcpu_state_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_VCPU_STATE_OFFLINE, "PV_VCPU_STATE_OFFLINE", "offline" },
    { PV_VCPU_STATE_RUNNING, "PV_VCPU_STATE_RUNNING", "running" },
    { PV_VCPU_STATE_BLOCKED, "PV_VCPU_STATE_BLOCKED", "blocked" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvVcpuState"), values));
  return type;
}

GType
pv_vcpu_host_cpu_state_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_VCPU_HOST_CPU_STATE_OFFLINE, "PV_VCPU_HOST_CPU_STATE_OFFLINE", "offline" },
    { PV_VCPU_HOST_CPU_STATE_UNAVAILABLE, "PV_VCPU_HOST_CPU_STATE_UNAVAILABLE", "unavailable" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvVcpuHostCpuState"), values));
  return type;
}

GType
pv_domain_vcpu_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_VCPU_FLAGS_CURRENT, "PV_DOMAIN_VCPU_FLAGS_CURRENT", "current" },
    { PV_DOMAIN_VCPU_FLAGS_LIVE, "PV_DOMAIN_VCPU_FLAGS_LIVE", "live" },
    { PV_DOMAIN_VCPU_FLAGS_CONFIG, "PV_DOMAIN_VCPU_FLAGS_CONFIG", "config" },
    { PV_DOMAIN_VCPU_FLAGS_MAXIMUM, "PV_DOMAIN_VCPU_FLAGS_MAXIMUM", "maximum" },
    { PV_DOMAIN_VCPU_FLAGS_GUEST, "PV_DOMAIN_VCPU_FLAGS_GUEST", "guest" },
    { PV_DOMAIN_VCPU_FLAGS_HOTPLUGGABLE, "PV_DOMAIN_VCPU_FLAGS_HOTPLUGGABLE", "hotpluggable" },
    { PV_DOMAIN_VCPU_FLAGS_ASYNC_UNPLUG, "PV_DOMAIN_VCPU_FLAGS_ASYNC_UNPLUG", "async-unplug" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainVcpuFlags"), values));
  return type;
}

GType
pv_sched_parameter_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_SCHED_PARAMETER_TYPE_INT, "PV_SCHED_PARAMETER_TYPE_INT", "int" },
    { PV_SCHED_PARAMETER_TYPE_UINT, "PV_SCHED_PARAMETER_TYPE_UINT", "uint" },
    { PV_SCHED_PARAMETER_TYPE_LLONG, "PV_SCHED_PARAMETER_TYPE_LLONG", "llong" },
    { PV_SCHED_PARAMETER_TYPE_ULLONG, "PV_SCHED_PARAMETER_TYPE_ULLONG", "ullong" },
    { PV_SCHED_PARAMETER_TYPE_DOUBLE, "PV_SCHED_PARAMETER_TYPE_DOUBLE", "double" },
    { PV_SCHED_PARAMETER_TYPE_BOOLEAN, "PV_SCHED_PARAMETER_TYPE_BOOLEAN", "boolean" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvSchedParameterType"), values));
  return type;
}

GType
pv_domain_set_vcpu_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_CURRENT, "PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_CURRENT", "affect-current" },
    { PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_LIVE, "PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_LIVE", "affect-live" },
    { PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_CONFIG, "PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_CONFIG", "affect-config" },
    { PV_DOMAIN_SET_VCPU_FLAGS_ASYNC_UNPLUG, "PV_DOMAIN_SET_VCPU_FLAGS_ASYNC_UNPLUG", "async-unplug" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSetVcpuFlags"), values));
  return type;
}
