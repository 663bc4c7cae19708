# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM: Final = 1
"""The host as a whole."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV: Final = 2
"""PCI devices."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV: Final = 4
"""USB devices."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE: Final = 8
"""Interfaces of USB devices."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET: Final = 16
"""Network interfaces."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST: Final = 32
"""SCSI host adapters."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET: Final = 64
"""SCSI targets."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI: Final = 128
"""SCSI devices."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE: Final = 256
"""Disks and other storage."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST: Final = 512
"""Fibre Channel host adapters."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS: Final = 1024
"""Adapters that can have virtual ports."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC: Final = 2048
"""Generic SCSI devices (`/dev/sg*`)."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM: Final = 4096
"""Graphics devices of the kernel's DRM subsystem."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES: Final = 8192
"""Devices that can have mediated devices."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV: Final = 16384
"""Mediated devices."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV: Final = 32768
"""Devices on the s390 channel bus."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV: Final = 65536
"""Subchannels of the s390 channel subsystem."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA: Final = 131072
"""vDPA devices."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD: Final = 262144
"""Cards of the s390 crypto adapter bus."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE: Final = 524288
"""Queues of the s390 crypto adapter bus."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX: Final = 1048576
"""The s390 crypto matrix device."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD: Final = 2097152
"""Devices with vital product data."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV: Final = 4194304
"""Groups of s390 channel devices that act as one."""
VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER: Final = 8388608
"""Members of such groups."""
VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT: Final = 268435456
"""Devices with a stored definition."""
VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT: Final = 536870912
"""Devices without a stored definition."""
VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE: Final = 1073741824
"""Devices that are defined but not present now."""
VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE: Final = 2147483648
"""Devices that are present."""

VIR_NODE_DEVICE_XML_INACTIVE: Final = 1
"""The stored definition, not the present state."""

VIR_NODE_DEVICE_CREATE_XML_VALIDATE: Final = 1
"""Checks the description against the schema first."""

VIR_NODE_DEVICE_DEFINE_XML_VALIDATE: Final = 1
"""Checks the description against the schema first."""

VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT: Final = 0
"""In the present state if the device is active, in the stored definition otherwise."""
VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE: Final = 1
"""In the device as it is now."""
VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG: Final = 2
"""In the stored definition."""

VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE: Final = 0
"""A device appeared, vanished, or was defined or undefined (`virConnectNodeDeviceEventLifecycleCallback`)."""
VIR_NODE_DEVICE_EVENT_ID_UPDATE: Final = 1
"""A device's description changed (`virConnectNodeDeviceEventGenericCallback`)."""
VIR_NODE_DEVICE_EVENT_ID_LAST: Final = 2
"""How many there are, in this version."""

VIR_NODE_DEVICE_EVENT_CREATED: Final = 0
"""It appeared."""
VIR_NODE_DEVICE_EVENT_DELETED: Final = 1
"""It vanished."""
VIR_NODE_DEVICE_EVENT_DEFINED: Final = 2
"""A definition was stored for it."""
VIR_NODE_DEVICE_EVENT_UNDEFINED: Final = 3
"""Its definition was removed."""
VIR_NODE_DEVICE_EVENT_LAST: Final = 4
"""How many there are, in this version."""
