/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-connect-enums.h"

GType
pv_connect_close_reason_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CONNECT_CLOSE_REASON_ERROR, "PV_CONNECT_CLOSE_REASON_ERROR", "error" },
    { PV_CONNECT_CLOSE_REASON_EOF, "PV_CONNECT_CLOSE_REASON_EOF", "eof" },
    { PV_CONNECT_CLOSE_REASON_KEEPALIVE, "PV_CONNECT_CLOSE_REASON_KEEPALIVE", "keepalive" },
    { PV_CONNECT_CLOSE_REASON_CLIENT, "PV_CONNECT_CLOSE_REASON_CLIENT", "client" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvConnectCloseReason"), values));
  return type;
}

GType
pv_connect_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_FLAGS_RO, "PV_CONNECT_FLAGS_RO", "ro" },
    { PV_CONNECT_FLAGS_NO_ALIASES, "PV_CONNECT_FLAGS_NO_ALIASES", "no-aliases" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectFlags"), values));
  return type;
}

GType
pv_connect_credential_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CONNECT_CREDENTIAL_TYPE_USERNAME, "PV_CONNECT_CREDENTIAL_TYPE_USERNAME", "username" },
    { PV_CONNECT_CREDENTIAL_TYPE_AUTHNAME, "PV_CONNECT_CREDENTIAL_TYPE_AUTHNAME", "authname" },
    { PV_CONNECT_CREDENTIAL_TYPE_LANGUAGE, "PV_CONNECT_CREDENTIAL_TYPE_LANGUAGE", "language" },
    { PV_CONNECT_CREDENTIAL_TYPE_CNONCE, "PV_CONNECT_CREDENTIAL_TYPE_CNONCE", "cnonce" },
    { PV_CONNECT_CREDENTIAL_TYPE_PASSPHRASE, "PV_CONNECT_CREDENTIAL_TYPE_PASSPHRASE", "passphrase" },
    { PV_CONNECT_CREDENTIAL_TYPE_ECHOPROMPT, "PV_CONNECT_CREDENTIAL_TYPE_ECHOPROMPT", "echoprompt" },
    { PV_CONNECT_CREDENTIAL_TYPE_NOECHOPROMPT, "PV_CONNECT_CREDENTIAL_TYPE_NOECHOPROMPT", "noechoprompt" },
    { PV_CONNECT_CREDENTIAL_TYPE_REALM, "PV_CONNECT_CREDENTIAL_TYPE_REALM", "realm" },
    { PV_CONNECT_CREDENTIAL_TYPE_EXTERNAL, "PV_CONNECT_CREDENTIAL_TYPE_EXTERNAL", "external" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvConnectCredentialType"), values));
  return type;
}

GType
pv_cpu_compare_result_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_CPU_COMPARE_RESULT_ERROR, "PV_CPU_COMPARE_RESULT_ERROR", "error" },
    { PV_CPU_COMPARE_RESULT_INCOMPATIBLE, "PV_CPU_COMPARE_RESULT_INCOMPATIBLE", "incompatible" },
    { PV_CPU_COMPARE_RESULT_IDENTICAL, "PV_CPU_COMPARE_RESULT_IDENTICAL", "identical" },
    { PV_CPU_COMPARE_RESULT_SUPERSET, "PV_CPU_COMPARE_RESULT_SUPERSET", "superset" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvCpuCompareResult"), values));
  return type;
}

GType
pv_connect_compare_cpu_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_COMPARE_CPU_FLAGS_FAIL_INCOMPATIBLE, "PV_CONNECT_COMPARE_CPU_FLAGS_FAIL_INCOMPATIBLE", "fail-incompatible" },
    { PV_CONNECT_COMPARE_CPU_FLAGS_VALIDATE_XML, "PV_CONNECT_COMPARE_CPU_FLAGS_VALIDATE_XML", "validate-xml" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectCompareCpuFlags"), values));
  return type;
}

GType
pv_connect_baseline_cpu_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_BASELINE_CPU_FLAGS_EXPAND_FEATURES, "PV_CONNECT_BASELINE_CPU_FLAGS_EXPAND_FEATURES", "expand-features" },
    { PV_CONNECT_BASELINE_CPU_FLAGS_MIGRATABLE, "PV_CONNECT_BASELINE_CPU_FLAGS_MIGRATABLE", "migratable" },
    { PV_CONNECT_BASELINE_CPU_FLAGS_IGNORE_HOST, "PV_CONNECT_BASELINE_CPU_FLAGS_IGNORE_HOST", "ignore-host" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectBaselineCpuFlags"), values));
  return type;
}

GType
pv_connect_get_domain_capabilities_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_DISABLE_DEPRECATED_FEATURES, "PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_DISABLE_DEPRECATED_FEATURES", "disable-deprecated-features" },
    { PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_EXPAND_CPU_FEATURES, "PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_EXPAND_CPU_FEATURES", "expand-cpu-features" },
    { PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_SUPPORTED_CPU_FEATURES, "PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_SUPPORTED_CPU_FEATURES", "supported-cpu-features" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectGetDomainCapabilitiesFlags"), values));
  return type;
}
