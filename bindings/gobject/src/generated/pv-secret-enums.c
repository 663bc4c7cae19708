/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-secret-enums.h"

GType
pv_secret_usage_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_SECRET_USAGE_TYPE_NONE, "PV_SECRET_USAGE_TYPE_NONE", "none" },
    { PV_SECRET_USAGE_TYPE_VOLUME, "PV_SECRET_USAGE_TYPE_VOLUME", "volume" },
    { PV_SECRET_USAGE_TYPE_CEPH, "PV_SECRET_USAGE_TYPE_CEPH", "ceph" },
    { PV_SECRET_USAGE_TYPE_ISCSI, "PV_SECRET_USAGE_TYPE_ISCSI", "iscsi" },
    { PV_SECRET_USAGE_TYPE_TLS, "PV_SECRET_USAGE_TYPE_TLS", "tls" },
    { PV_SECRET_USAGE_TYPE_VTPM, "PV_SECRET_USAGE_TYPE_VTPM", "vtpm" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvSecretUsageType"), values));
  return type;
}

GType
pv_connect_list_all_secrets_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_LIST_ALL_SECRETS_FLAGS_EPHEMERAL, "PV_CONNECT_LIST_ALL_SECRETS_FLAGS_EPHEMERAL", "ephemeral" },
    { PV_CONNECT_LIST_ALL_SECRETS_FLAGS_NO_EPHEMERAL, "PV_CONNECT_LIST_ALL_SECRETS_FLAGS_NO_EPHEMERAL", "no-ephemeral" },
    { PV_CONNECT_LIST_ALL_SECRETS_FLAGS_PRIVATE, "PV_CONNECT_LIST_ALL_SECRETS_FLAGS_PRIVATE", "private" },
    { PV_CONNECT_LIST_ALL_SECRETS_FLAGS_NO_PRIVATE, "PV_CONNECT_LIST_ALL_SECRETS_FLAGS_NO_PRIVATE", "no-private" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectListAllSecretsFlags"), values));
  return type;
}

GType
pv_secret_define_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_SECRET_DEFINE_FLAGS_VALIDATE, "PV_SECRET_DEFINE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvSecretDefineFlags"), values));
  return type;
}

GType
pv_secret_event_id_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_SECRET_EVENT_ID_LIFECYCLE, "PV_SECRET_EVENT_ID_LIFECYCLE", "lifecycle" },
    { PV_SECRET_EVENT_ID_VALUE_CHANGED, "PV_SECRET_EVENT_ID_VALUE_CHANGED", "value-changed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvSecretEventId"), values));
  return type;
}

GType
pv_secret_event_lifecycle_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_SECRET_EVENT_LIFECYCLE_TYPE_DEFINED, "PV_SECRET_EVENT_LIFECYCLE_TYPE_DEFINED", "defined" },
    { PV_SECRET_EVENT_LIFECYCLE_TYPE_UNDEFINED, "PV_SECRET_EVENT_LIFECYCLE_TYPE_UNDEFINED", "undefined" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvSecretEventLifecycleType"), values));
  return type;
}
