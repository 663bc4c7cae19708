/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: node-device. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvConnectListAllNodeDeviceFlags:
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SYSTEM: The host as a whole.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_PCI_DEV: PCI devices.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_USB_DEV: USB devices.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_USB_INTERFACE: Interfaces of USB devices.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_NET: Network interfaces.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_HOST: SCSI host adapters.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_TARGET: SCSI targets.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI: SCSI devices.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_STORAGE: Disks and other storage.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_FC_HOST: Fibre Channel host adapters.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VPORTS: Adapters that can have virtual ports.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_GENERIC: Generic SCSI devices (`/dev/sg*`).
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_DRM: Graphics devices of the kernel's DRM subsystem.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_MDEV_TYPES: Devices that can have mediated devices.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_MDEV: Mediated devices.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCW_DEV: Devices on the s390 channel bus.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CSS_DEV: Subchannels of the s390 channel subsystem.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VDPA: vDPA devices.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_CARD: Cards of the s390 crypto adapter bus.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_QUEUE: Queues of the s390 crypto adapter bus.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_MATRIX: The s390 crypto matrix device.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VPD: Devices with vital product data.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCWGROUP_DEV: Groups of s390 channel devices that act as one.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCWGROUP_MEMBER: Members of such groups.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_PERSISTENT: Devices with a stored definition.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_TRANSIENT: Devices without a stored definition.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_INACTIVE: Devices that are defined but not present now.
 * @PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_ACTIVE: Devices that are present.
 *
 * Which host devices to list; alternatives of one kind are combined by or, different kinds by and.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SYSTEM = 1,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_PCI_DEV = 2,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_USB_DEV = 4,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_USB_INTERFACE = 8,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_NET = 16,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_HOST = 32,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_TARGET = 64,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI = 128,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_STORAGE = 256,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_FC_HOST = 512,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VPORTS = 1024,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_SCSI_GENERIC = 2048,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_DRM = 4096,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_MDEV_TYPES = 8192,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_MDEV = 16384,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCW_DEV = 32768,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CSS_DEV = 65536,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VDPA = 131072,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_CARD = 262144,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_QUEUE = 524288,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_AP_MATRIX = 1048576,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_VPD = 2097152,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCWGROUP_DEV = 4194304,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_CAP_CCWGROUP_MEMBER = 8388608,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_PERSISTENT = 268435456,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_TRANSIENT = 536870912,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_INACTIVE = 1073741824,
  PV_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS_ACTIVE = 0x80000000u,
} PvConnectListAllNodeDeviceFlags;

#define PV_TYPE_CONNECT_LIST_ALL_NODE_DEVICE_FLAGS (pv_connect_list_all_node_device_flags_get_type ())
GType pv_connect_list_all_node_device_flags_get_type (void);

/**
 * PvNodeDeviceXmlFlags:
 * @PV_NODE_DEVICE_XML_FLAGS_INACTIVE: The stored definition, not the present state.
 *
 * Which description of a host device to give.
 */
typedef enum /*< flags >*/
{
  PV_NODE_DEVICE_XML_FLAGS_INACTIVE = 1,
} PvNodeDeviceXmlFlags;

#define PV_TYPE_NODE_DEVICE_XML_FLAGS (pv_node_device_xml_flags_get_type ())
GType pv_node_device_xml_flags_get_type (void);

/**
 * PvNodeDeviceCreateXmlFlags:
 * @PV_NODE_DEVICE_CREATE_XML_FLAGS_VALIDATE: Checks the description against the schema first.
 *
 * How a host device is created.
 */
typedef enum /*< flags >*/
{
  PV_NODE_DEVICE_CREATE_XML_FLAGS_VALIDATE = 1,
} PvNodeDeviceCreateXmlFlags;

#define PV_TYPE_NODE_DEVICE_CREATE_XML_FLAGS (pv_node_device_create_xml_flags_get_type ())
GType pv_node_device_create_xml_flags_get_type (void);

/**
 * PvNodeDeviceDefineXmlFlags:
 * @PV_NODE_DEVICE_DEFINE_XML_FLAGS_VALIDATE: Checks the description against the schema first.
 *
 * How a host device is defined.
 */
typedef enum /*< flags >*/
{
  PV_NODE_DEVICE_DEFINE_XML_FLAGS_VALIDATE = 1,
} PvNodeDeviceDefineXmlFlags;

#define PV_TYPE_NODE_DEVICE_DEFINE_XML_FLAGS (pv_node_device_define_xml_flags_get_type ())
GType pv_node_device_define_xml_flags_get_type (void);

/**
 * PvNodeDeviceUpdateFlags:
 * @PV_NODE_DEVICE_UPDATE_FLAGS_CURRENT: In the present state if the device is active, in the stored definition otherwise.
 * @PV_NODE_DEVICE_UPDATE_FLAGS_LIVE: In the device as it is now.
 * @PV_NODE_DEVICE_UPDATE_FLAGS_CONFIG: In the stored definition.
 *
 * Where a change to a host device takes effect.
 */
typedef enum /*< flags >*/
{
  PV_NODE_DEVICE_UPDATE_FLAGS_CURRENT = 0,
  PV_NODE_DEVICE_UPDATE_FLAGS_LIVE = 1,
  PV_NODE_DEVICE_UPDATE_FLAGS_CONFIG = 2,
} PvNodeDeviceUpdateFlags;

#define PV_TYPE_NODE_DEVICE_UPDATE_FLAGS (pv_node_device_update_flags_get_type ())
GType pv_node_device_update_flags_get_type (void);

/**
 * PvNodeDeviceEventId:
 * @PV_NODE_DEVICE_EVENT_ID_LIFECYCLE: A device appeared, vanished, or was defined or undefined (`virConnectNodeDeviceEventLifecycleCallback`).
 * @PV_NODE_DEVICE_EVENT_ID_UPDATE: A device's description changed (`virConnectNodeDeviceEventGenericCallback`).
 *
 * Events about host devices that can be subscribed to.
 */
typedef enum
{
  PV_NODE_DEVICE_EVENT_ID_LIFECYCLE = 0,
  PV_NODE_DEVICE_EVENT_ID_UPDATE = 1,
} PvNodeDeviceEventId;

#define PV_TYPE_NODE_DEVICE_EVENT_ID (pv_node_device_event_id_get_type ())
GType pv_node_device_event_id_get_type (void);

/**
 * PvNodeDeviceEventLifecycleType:
 * @PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_CREATED: It appeared.
 * @PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_DELETED: It vanished.
 * @PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_DEFINED: A definition was stored for it.
 * @PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_UNDEFINED: Its definition was removed.
 *
 * What happened to a host device.
 */
typedef enum
{
  PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_CREATED = 0,
  PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_DELETED = 1,
  PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_DEFINED = 2,
  PV_NODE_DEVICE_EVENT_LIFECYCLE_TYPE_UNDEFINED = 3,
} PvNodeDeviceEventLifecycleType;

#define PV_TYPE_NODE_DEVICE_EVENT_LIFECYCLE_TYPE (pv_node_device_event_lifecycle_type_get_type ())
GType pv_node_device_event_lifecycle_type_get_type (void);

G_END_DECLS
