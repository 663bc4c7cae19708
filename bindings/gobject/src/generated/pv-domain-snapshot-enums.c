/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-domain-snapshot-enums.h"

GType
pv_domain_snapshot_create_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_REDEFINE, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_REDEFINE", "redefine" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_CURRENT, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_CURRENT", "current" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_NO_METADATA, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_NO_METADATA", "no-metadata" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_HALT, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_HALT", "halt" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_DISK_ONLY, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_DISK_ONLY", "disk-only" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_REUSE_EXT, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_REUSE_EXT", "reuse-ext" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_QUIESCE, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_QUIESCE", "quiesce" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_ATOMIC, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_ATOMIC", "atomic" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_LIVE, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_LIVE", "live" },
    { PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_VALIDATE, "PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSnapshotCreateFlags"), values));
  return type;
}

GType
pv_domain_snapshot_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SNAPSHOT_XML_FLAGS_SECURE, "PV_DOMAIN_SNAPSHOT_XML_FLAGS_SECURE", "secure" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSnapshotXmlFlags"), values));
  return type;
}

GType
pv_domain_snapshot_list_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_ROOTS, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_ROOTS", "roots" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DESCENDANTS, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DESCENDANTS", "descendants" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_LEAVES, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_LEAVES", "leaves" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_LEAVES, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_LEAVES", "no-leaves" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_METADATA, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_METADATA", "metadata" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_METADATA, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_METADATA", "no-metadata" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_INACTIVE, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_INACTIVE", "inactive" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_ACTIVE, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_ACTIVE", "active" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DISK_ONLY, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DISK_ONLY", "disk-only" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_INTERNAL, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_INTERNAL", "internal" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_EXTERNAL, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_EXTERNAL", "external" },
    { PV_DOMAIN_SNAPSHOT_LIST_FLAGS_TOPOLOGICAL, "PV_DOMAIN_SNAPSHOT_LIST_FLAGS_TOPOLOGICAL", "topological" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSnapshotListFlags"), values));
  return type;
}

GType
pv_domain_snapshot_revert_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_RUNNING, "PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_RUNNING", "running" },
    { PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_PAUSED, "PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_PAUSED", "paused" },
    { PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_FORCE, "PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_FORCE", "force" },
    { PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_RESET_NVRAM, "PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_RESET_NVRAM", "reset-nvram" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSnapshotRevertFlags"), values));
  return type;
}

GType
pv_domain_snapshot_delete_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN, "PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN", "children" },
    { PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_METADATA_ONLY, "PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_METADATA_ONLY", "metadata-only" },
    { PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN_ONLY, "PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN_ONLY", "children-only" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvDomainSnapshotDeleteFlags"), values));
  return type;
}
