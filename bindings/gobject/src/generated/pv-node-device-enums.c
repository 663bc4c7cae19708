/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-node-device-enums.h"

GType
pv_connect_list_all_node_device_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SYSTEM, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SYSTEM", "cap-system" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_PCI_DEV, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_PCI_DEV", "cap-pci-dev" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_USB_DEV, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_USB_DEV", "cap-usb-dev" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_USB_INTERFACE, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_USB_INTERFACE", "cap-usb-interface" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_NET, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_NET", "cap-net" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_HOST, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_HOST", "cap-scsi-host" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_TARGET, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_TARGET", "cap-scsi-target" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI", "cap-scsi" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_STORAGE, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_STORAGE", "cap-storage" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_FC_HOST, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_FC_HOST", "cap-fc-host" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VPORTS, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VPORTS", "cap-vports" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_GENERIC, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_GENERIC", "cap-scsi-generic" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_DRM, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_DRM", "cap-drm" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_MDEV_TYPES, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_MDEV_TYPES", "cap-mdev-types" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_MDEV, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_MDEV", "cap-mdev" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCW_DEV, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCW_DEV", "cap-ccw-dev" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CSS_DEV, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CSS_DEV", "cap-css-dev" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VDPA, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VDPA", "cap-vdpa" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_CARD, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_CARD", "cap-ap-card" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_QUEUE, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_QUEUE", "cap-ap-queue" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_MATRIX, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_MATRIX", "cap-ap-matrix" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VPD, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VPD", "cap-vpd" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCWGROUP_DEV, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCWGROUP_DEV", "cap-ccwgroup-dev" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCWGROUP_MEMBER, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCWGROUP_MEMBER", "cap-ccwgroup-member" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_PERSISTENT, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_PERSISTENT", "persistent" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_TRANSIENT, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_TRANSIENT", "transient" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_INACTIVE, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_INACTIVE", "inactive" },
    { PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_ACTIVE, "PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_ACTIVE", "active" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvConnectListAllNodeDeviceFlags"), values));
  return type;
}

GType
pv_node_device_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NODE_DEVICE_XML_FLAGS_INACTIVE, "PV_NODE_DEVICE_XML_FLAGS_INACTIVE", "inactive" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNodeDeviceXmlFlags"), values));
  return type;
}

GType
pv_node_device_create_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NODE_DEVICE_CREATE_XML_FLAGS_VALIDATE, "PV_NODE_DEVICE_CREATE_XML_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNodeDeviceCreateXmlFlags"), values));
  return type;
}

GType
pv_node_device_define_xml_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NODE_DEVICE_DEFINE_XML_FLAGS_VALIDATE, "PV_NODE_DEVICE_DEFINE_XML_FLAGS_VALIDATE", "validate" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNodeDeviceDefineXmlFlags"), values));
  return type;
}

GType
pv_node_device_update_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_NODE_DEVICE_UPDATE_FLAGS_CURRENT, "PV_NODE_DEVICE_UPDATE_FLAGS_CURRENT", "current" },
    { PV_NODE_DEVICE_UPDATE_FLAGS_LIVE, "PV_NODE_DEVICE_UPDATE_FLAGS_LIVE", "live" },
    { PV_NODE_DEVICE_UPDATE_FLAGS_CONFIG, "PV_NODE_DEVICE_UPDATE_FLAGS_CONFIG", "config" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvNodeDeviceUpdateFlags"), values));
  return type;
}

GType
pv_node_device_event_id_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NODE_DEVICE_EVENT_ID_LIFECYCLE, "PV_NODE_DEVICE_EVENT_ID_LIFECYCLE", "lifecycle" },
    { PV_NODE_DEVICE_EVENT_ID_UPDATE, "PV_NODE_DEVICE_EVENT_ID_UPDATE", "update" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNodeDeviceEventId"), values));
  return type;
}

GType
pv_node_device_event_lifecycle_type_get_type (void)
{
  static const GEnumValue values[] = {
    { PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_CREATED, "PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_CREATED", "created" },
    { PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_DELETED, "PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_DELETED", "deleted" },
    { PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_DEFINED, "PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_DEFINED", "defined" },
    { PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_UNDEFINED, "PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_UNDEFINED", "undefined" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PvNodeDeviceEventLifecycleType"), values));
  return type;
}
