/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-storage-vol-enums.h"

GType
pv_storage_vol_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_STORAGE_VOL_TYPE_FILE, "PV_STORAGE_VOL_TYPE_FILE", "file" },
    { PV_STORAGE_VOL_TYPE_BLOCK, "PV_STORAGE_VOL_TYPE_BLOCK", "block" },
    { PV_STORAGE_VOL_TYPE_DIR, "PV_STORAGE_VOL_TYPE_DIR", "dir" },
    { PV_STORAGE_VOL_TYPE_NETWORK, "PV_STORAGE_VOL_TYPE_NETWORK", "network" },
    { PV_STORAGE_VOL_TYPE_NETDIR, "PV_STORAGE_VOL_TYPE_NETDIR", "netdir" },
    { PV_STORAGE_VOL_TYPE_PLOOP, "PV_STORAGE_VOL_TYPE_PLOOP", "ploop" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvStorageVolType"), values));
  return type;
}

GType
pv_storage_vol_delete_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_VOL_DELETE_FLAGS_NORMAL, "PV_STORAGE_VOL_DELETE_FLAGS_NORMAL", "normal" },
    { PV_STORAGE_VOL_DELETE_FLAGS_ZEROED, "PV_STORAGE_VOL_DELETE_FLAGS_ZEROED", "zeroed" },
    { PV_STORAGE_VOL_DELETE_FLAGS_WITH_SNAPSHOTS, "PV_STORAGE_VOL_DELETE_FLAGS_WITH_SNAPSHOTS", "with-snapshots" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStorageVolDeleteFlags"), values));
  return type;
}

GType
pv_storage_vol_wipe_algorithm_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_STORAGE_VOL_WIPE_ALGORITHM_ZERO, "PV_STORAGE_VOL_WIPE_ALGORITHM_ZERO", "zero" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_NNSA, "PV_STORAGE_VOL_WIPE_ALGORITHM_NNSA", "nnsa" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_DOD, "PV_STORAGE_VOL_WIPE_ALGORITHM_DOD", "dod" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_BSI, "PV_STORAGE_VOL_WIPE_ALGORITHM_BSI", "bsi" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_GUTMANN, "PV_STORAGE_VOL_WIPE_ALGORITHM_GUTMANN", "gutmann" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_SCHNEIER, "PV_STORAGE_VOL_WIPE_ALGORITHM_SCHNEIER", "schneier" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_PFITZNER7, "PV_STORAGE_VOL_WIPE_ALGORITHM_PFITZNER7", "pfitzner7" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_PFITZNER33, "PV_STORAGE_VOL_WIPE_ALGORITHM_PFITZNER33", "pfitzner33" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_RANDOM, "PV_STORAGE_VOL_WIPE_ALGORITHM_RANDOM", "random" },
    { PV_STORAGE_VOL_WIPE_ALGORITHM_TRIM, "PV_STORAGE_VOL_WIPE_ALGORITHM_TRIM", "trim" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvStorageVolWipeAlgorithm"), values));
  return type;
}

GType
pv_storage_vol_info_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_VOL_INFO_FLAGS_USE_ALLOCATION, "PV_STORAGE_VOL_INFO_FLAGS_USE_ALLOCATION", "use-allocation" },
    { PV_STORAGE_VOL_INFO_FLAGS_GET_PHYSICAL, "PV_STORAGE_VOL_INFO_FLAGS_GET_PHYSICAL", "get-physical" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStorageVolInfoFlags"), values));
  return type;
}

GType
pv_storage_vol_create_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_VOL_CREATE_FLAGS_PREALLOC_METADATA, "PV_STORAGE_VOL_CREATE_FLAGS_PREALLOC_METADATA", "prealloc-metadata" },
    { PV_STORAGE_VOL_CREATE_FLAGS_REFLINK, "PV_STORAGE_VOL_CREATE_FLAGS_REFLINK", "reflink" },
    { PV_STORAGE_VOL_CREATE_FLAGS_VALIDATE, "PV_STORAGE_VOL_CREATE_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStorageVolCreateFlags"), values));
  return type;
}

GType
pv_storage_vol_download_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_VOL_DOWNLOAD_FLAGS_SPARSE_STREAM, "PV_STORAGE_VOL_DOWNLOAD_FLAGS_SPARSE_STREAM", "sparse-stream" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStorageVolDownloadFlags"), values));
  return type;
}

GType
pv_storage_vol_upload_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_VOL_UPLOAD_FLAGS_SPARSE_STREAM, "PV_STORAGE_VOL_UPLOAD_FLAGS_SPARSE_STREAM", "sparse-stream" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStorageVolUploadFlags"), values));
  return type;
}

GType
pv_storage_vol_resize_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STORAGE_VOL_RESIZE_FLAGS_ALLOCATE, "PV_STORAGE_VOL_RESIZE_FLAGS_ALLOCATE", "allocate" },
    { PV_STORAGE_VOL_RESIZE_FLAGS_DELTA, "PV_STORAGE_VOL_RESIZE_FLAGS_DELTA", "delta" },
    { PV_STORAGE_VOL_RESIZE_FLAGS_SHRINK, "PV_STORAGE_VOL_RESIZE_FLAGS_SHRINK", "shrink" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStorageVolResizeFlags"), values));
  return type;
}
