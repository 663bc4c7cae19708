// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ConnectListAllNodeDeviceFlags: Which host devices to list; alternatives of one kind are combined by
// or, different kinds by and.
type ConnectListAllNodeDeviceFlags uint

const (
	// CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM): The host as a
	// whole.
	CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM ConnectListAllNodeDeviceFlags = 1

	// CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV): PCI devices.
	CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV ConnectListAllNodeDeviceFlags = 2

	// CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV): USB devices.
	CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV ConnectListAllNodeDeviceFlags = 4

	// CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE):
	// Interfaces of USB devices.
	CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE ConnectListAllNodeDeviceFlags = 8

	// CONNECT_LIST_NODE_DEVICES_CAP_NET (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET): Network interfaces.
	CONNECT_LIST_NODE_DEVICES_CAP_NET ConnectListAllNodeDeviceFlags = 16

	// CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST): SCSI host
	// adapters.
	CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST ConnectListAllNodeDeviceFlags = 32

	// CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET): SCSI
	// targets.
	CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET ConnectListAllNodeDeviceFlags = 64

	// CONNECT_LIST_NODE_DEVICES_CAP_SCSI (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI): SCSI devices.
	CONNECT_LIST_NODE_DEVICES_CAP_SCSI ConnectListAllNodeDeviceFlags = 128

	// CONNECT_LIST_NODE_DEVICES_CAP_STORAGE (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE): Disks and other
	// storage.
	CONNECT_LIST_NODE_DEVICES_CAP_STORAGE ConnectListAllNodeDeviceFlags = 256

	// CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST): Fibre Channel
	// host adapters.
	CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST ConnectListAllNodeDeviceFlags = 512

	// CONNECT_LIST_NODE_DEVICES_CAP_VPORTS (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS): Adapters that can
	// have virtual ports.
	CONNECT_LIST_NODE_DEVICES_CAP_VPORTS ConnectListAllNodeDeviceFlags = 1024

	// CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC):
	// Generic SCSI devices (`/dev/sg*`).
	CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC ConnectListAllNodeDeviceFlags = 2048

	// CONNECT_LIST_NODE_DEVICES_CAP_DRM (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM): Graphics devices of the
	// kernel's DRM subsystem.
	CONNECT_LIST_NODE_DEVICES_CAP_DRM ConnectListAllNodeDeviceFlags = 4096

	// CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES): Devices
	// that can have mediated devices.
	CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES ConnectListAllNodeDeviceFlags = 8192

	// CONNECT_LIST_NODE_DEVICES_CAP_MDEV (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV): Mediated devices.
	CONNECT_LIST_NODE_DEVICES_CAP_MDEV ConnectListAllNodeDeviceFlags = 16384

	// CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV): Devices on the
	// s390 channel bus.
	CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV ConnectListAllNodeDeviceFlags = 32768

	// CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV): Subchannels of
	// the s390 channel subsystem.
	CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV ConnectListAllNodeDeviceFlags = 65536

	// CONNECT_LIST_NODE_DEVICES_CAP_VDPA (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA): vDPA devices.
	CONNECT_LIST_NODE_DEVICES_CAP_VDPA ConnectListAllNodeDeviceFlags = 131072

	// CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD): Cards of the
	// s390 crypto adapter bus.
	CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD ConnectListAllNodeDeviceFlags = 262144

	// CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE): Queues of the
	// s390 crypto adapter bus.
	CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE ConnectListAllNodeDeviceFlags = 524288

	// CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX): The s390
	// crypto matrix device.
	CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX ConnectListAllNodeDeviceFlags = 1048576

	// CONNECT_LIST_NODE_DEVICES_CAP_VPD (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD): Devices with vital
	// product data.
	CONNECT_LIST_NODE_DEVICES_CAP_VPD ConnectListAllNodeDeviceFlags = 2097152

	// CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV):
	// Groups of s390 channel devices that act as one.
	CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV ConnectListAllNodeDeviceFlags = 4194304

	// CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER (C.VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER):
	// Members of such groups.
	CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER ConnectListAllNodeDeviceFlags = 8388608

	// CONNECT_LIST_NODE_DEVICES_PERSISTENT (C.VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT): Devices with a
	// stored definition.
	CONNECT_LIST_NODE_DEVICES_PERSISTENT ConnectListAllNodeDeviceFlags = 268435456

	// CONNECT_LIST_NODE_DEVICES_TRANSIENT (C.VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT): Devices without a
	// stored definition.
	CONNECT_LIST_NODE_DEVICES_TRANSIENT ConnectListAllNodeDeviceFlags = 536870912

	// CONNECT_LIST_NODE_DEVICES_INACTIVE (C.VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE): Devices that are
	// defined but not present now.
	CONNECT_LIST_NODE_DEVICES_INACTIVE ConnectListAllNodeDeviceFlags = 1073741824

	// CONNECT_LIST_NODE_DEVICES_ACTIVE (C.VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE): Devices that are present.
	CONNECT_LIST_NODE_DEVICES_ACTIVE ConnectListAllNodeDeviceFlags = 2147483648
)

// NodeDeviceXMLFlags: Which description of a host device to give.
type NodeDeviceXMLFlags int

const (
	// NODE_DEVICE_XML_INACTIVE (C.VIR_NODE_DEVICE_XML_INACTIVE): The stored definition, not the present
	// state.
	NODE_DEVICE_XML_INACTIVE NodeDeviceXMLFlags = 1
)

// NodeDeviceCreateXMLFlags: How a host device is created.
type NodeDeviceCreateXMLFlags int

const (
	// NODE_DEVICE_CREATE_XML_VALIDATE (C.VIR_NODE_DEVICE_CREATE_XML_VALIDATE): Checks the description
	// against the schema first.
	NODE_DEVICE_CREATE_XML_VALIDATE NodeDeviceCreateXMLFlags = 1
)

// NodeDeviceDefineXMLFlags: How a host device is defined.
type NodeDeviceDefineXMLFlags int

const (
	// NODE_DEVICE_DEFINE_XML_VALIDATE (C.VIR_NODE_DEVICE_DEFINE_XML_VALIDATE): Checks the description
	// against the schema first.
	NODE_DEVICE_DEFINE_XML_VALIDATE NodeDeviceDefineXMLFlags = 1
)

// NodeDeviceUpdateFlags: Where a change to a host device takes effect.
type NodeDeviceUpdateFlags int

const (
	// NODE_DEVICE_UPDATE_AFFECT_CURRENT (C.VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT): In the present state if
	// the device is active, in the stored definition otherwise.
	NODE_DEVICE_UPDATE_AFFECT_CURRENT NodeDeviceUpdateFlags = 0

	// NODE_DEVICE_UPDATE_AFFECT_LIVE (C.VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE): In the device as it is now.
	NODE_DEVICE_UPDATE_AFFECT_LIVE NodeDeviceUpdateFlags = 1

	// NODE_DEVICE_UPDATE_AFFECT_CONFIG (C.VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG): In the stored definition.
	NODE_DEVICE_UPDATE_AFFECT_CONFIG NodeDeviceUpdateFlags = 2
)

// NodeDeviceEventID: Events about host devices that can be subscribed to.
type NodeDeviceEventID int

const (
	// NODE_DEVICE_EVENT_ID_LIFECYCLE (C.VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE): A device appeared, vanished,
	// or was defined or undefined (`virConnectNodeDeviceEventLifecycleCallback`).
	NODE_DEVICE_EVENT_ID_LIFECYCLE NodeDeviceEventID = 0

	// NODE_DEVICE_EVENT_ID_UPDATE (C.VIR_NODE_DEVICE_EVENT_ID_UPDATE): A device's description changed
	// (`virConnectNodeDeviceEventGenericCallback`).
	NODE_DEVICE_EVENT_ID_UPDATE NodeDeviceEventID = 1
)

// NodeDeviceEventLifecycleType: What happened to a host device.
type NodeDeviceEventLifecycleType int

const (
	// NODE_DEVICE_EVENT_CREATED (C.VIR_NODE_DEVICE_EVENT_CREATED): It appeared.
	NODE_DEVICE_EVENT_CREATED NodeDeviceEventLifecycleType = 0

	// NODE_DEVICE_EVENT_DELETED (C.VIR_NODE_DEVICE_EVENT_DELETED): It vanished.
	NODE_DEVICE_EVENT_DELETED NodeDeviceEventLifecycleType = 1

	// NODE_DEVICE_EVENT_DEFINED (C.VIR_NODE_DEVICE_EVENT_DEFINED): A definition was stored for it.
	NODE_DEVICE_EVENT_DEFINED NodeDeviceEventLifecycleType = 2

	// NODE_DEVICE_EVENT_UNDEFINED (C.VIR_NODE_DEVICE_EVENT_UNDEFINED): Its definition was removed.
	NODE_DEVICE_EVENT_UNDEFINED NodeDeviceEventLifecycleType = 3
)
