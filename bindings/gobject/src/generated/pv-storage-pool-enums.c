/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-storage-pool-enums.h"

GType
pv_storage_pool_state_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_STORAGE_POOL_STATE_INACTIVE, "PV_STORAGE_POOL_STATE_INACTIVE", "inactive" },
    { PV_STORAGE_POOL_STATE_BUILDING, "PV_STORAGE_POOL_STATE_BUILDING", "building" },
    { PV_STORAGE_POOL_STATE_RUNNING, "PV_STORAGE_POOL_STATE_RUNNING", "running" },
    { PV_STORAGE_POOL_STATE_DEGRADED, "PV_STORAGE_POOL_STATE_DEGRADED", "degraded" },
    { PV_STORAGE_POOL_STATE_INACCESSIBLE, "PV_STORAGE_POOL_STATE_INACCESSIBLE", "inaccessible" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvStoragePoolState"), values));
  return type;
}

GType
pv_storage_pool_build_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_POOL_BUILD_FLAGS_NEW, "PV_STORAGE_POOL_BUILD_FLAGS_NEW", "new" },
    { PV_STORAGE_POOL_BUILD_FLAGS_REPAIR, "PV_STORAGE_POOL_BUILD_FLAGS_REPAIR", "repair" },
    { PV_STORAGE_POOL_BUILD_FLAGS_RESIZE, "PV_STORAGE_POOL_BUILD_FLAGS_RESIZE", "resize" },
    { PV_STORAGE_POOL_BUILD_FLAGS_NO_OVERWRITE, "PV_STORAGE_POOL_BUILD_FLAGS_NO_OVERWRITE", "no-overwrite" },
    { PV_STORAGE_POOL_BUILD_FLAGS_OVERWRITE, "PV_STORAGE_POOL_BUILD_FLAGS_OVERWRITE", "overwrite" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStoragePoolBuildFlags"), values));
  return type;
}

GType
pv_storage_pool_delete_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_POOL_DELETE_FLAGS_NORMAL, "PV_STORAGE_POOL_DELETE_FLAGS_NORMAL", "normal" },
    { PV_STORAGE_POOL_DELETE_FLAGS_ZEROED, "PV_STORAGE_POOL_DELETE_FLAGS_ZEROED", "zeroed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStoragePoolDeleteFlags"), values));
  return type;
}

GType
pv_storage_pool_create_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_POOL_CREATE_FLAGS_NORMAL, "PV_STORAGE_POOL_CREATE_FLAGS_NORMAL", "normal" },
    { PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD, "PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD", "with-build" },
    { PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_OVERWRITE, "PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_OVERWRITE", "with-build-overwrite" },
    { PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_NO_OVERWRITE, "PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_NO_OVERWRITE", "with-build-no-overwrite" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStoragePoolCreateFlags"), values));
  return type;
}

GType
pv_storage_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_XML_FLAGS_INACTIVE, "PV_STORAGE_XML_FLAGS_INACTIVE", "inactive" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStorageXmlFlags"), values));
  return type;
}

GType
pv_connect_list_all_storage_pools_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_INACTIVE, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_INACTIVE", "inactive" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ACTIVE, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ACTIVE", "active" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_PERSISTENT, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_PERSISTENT", "persistent" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_TRANSIENT, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_TRANSIENT", "transient" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_AUTOSTART, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_AUTOSTART", "autostart" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_NO_AUTOSTART, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_NO_AUTOSTART", "no-autostart" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_DIR, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_DIR", "dir" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_FS, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_FS", "fs" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_NETFS, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_NETFS", "netfs" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_LOGICAL, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_LOGICAL", "logical" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_DISK, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_DISK", "disk" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ISCSI, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ISCSI", "iscsi" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_SCSI, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_SCSI", "scsi" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_MPATH, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_MPATH", "mpath" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_RBD, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_RBD", "rbd" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_SHEEPDOG, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_SHEEPDOG", "sheepdog" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_GLUSTER, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_GLUSTER", "gluster" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ZFS, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ZFS", "zfs" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_VSTORAGE, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_VSTORAGE", "vstorage" },
    { PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ISCSI_DIRECT, "PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ISCSI_DIRECT", "iscsi-direct" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectListAllStoragePoolsFlags"), values));
  return type;
}

GType
pv_storage_pool_define_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_POOL_DEFINE_FLAGS_VALIDATE, "PV_STORAGE_POOL_DEFINE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStoragePoolDefineFlags"), values));
  return type;
}

GType
pv_storage_pool_event_id_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_STORAGE_POOL_EVENT_ID_LIFECYCLE, "PV_STORAGE_POOL_EVENT_ID_LIFECYCLE", "lifecycle" },
    { PV_STORAGE_POOL_EVENT_ID_REFRESH, "PV_STORAGE_POOL_EVENT_ID_REFRESH", "refresh" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvStoragePoolEventId"), values));
  return type;
}

GType
pv_storage_pool_event_lifecycle_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_DEFINED, "PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_DEFINED", "defined" },
    { PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_UNDEFINED, "PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_UNDEFINED", "undefined" },
    { PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_STARTED, "PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_STARTED", "started" },
    { PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_STOPPED, "PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_STOPPED", "stopped" },
    { PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_CREATED, "PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_CREATED", "created" },
    { PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_DELETED, "PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_DELETED", "deleted" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvStoragePoolEventLifecycleType"), values));
  return type;
}
