// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: node device.

use crate::remote::{NodeDevice, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `NODE_NUM_OF_DEVICES` (111) carries, from client to server.
///
/// Counts the host's active devices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeNumOfDevicesArgs {
    /// Capability the devices must have, such as `pci`; NULL for all devices. (`remote_string cap`)
    pub cap: Option<String>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeNumOfDevicesArgs { cap, flags } }

/// What the reply to `NODE_NUM_OF_DEVICES` (111) carries, from server to client.
///
/// Counts the host's active devices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeNumOfDevicesRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { NodeNumOfDevicesRet { num } }

/// What a call of `NODE_LIST_DEVICES` (112) carries, from client to server.
///
/// Lists the names of the host's active devices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeListDevicesArgs {
    /// Capability the devices must have, such as `pci`; NULL for all devices. (`remote_string cap`)
    pub cap: Option<String>,
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeListDevicesArgs { cap, maxnames, flags } }

/// What the reply to `NODE_LIST_DEVICES` (112) carries, from server to client.
///
/// Lists the names of the host's active devices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeListDevicesRet {
    /// Receives the names; the caller frees each. (`remote_nonnull_string
    /// names<REMOTE_NODE_DEVICE_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { NodeListDevicesRet { names: array(limits::NODE_DEVICE_LIST_MAX) } }

/// What a call of `NODE_DEVICE_LOOKUP_BY_NAME` (113) carries, from client to server.
///
/// Finds a host device by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceLookupByNameArgs {
    /// Name of the device. (`remote_nonnull_string name`)
    pub name: String,
}

xdr_struct! { NodeDeviceLookupByNameArgs { name } }

/// What the reply to `NODE_DEVICE_LOOKUP_BY_NAME` (113) carries, from server to client.
///
/// Finds a host device by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceLookupByNameRet {
    /// `remote_nonnull_node_device dev`
    pub dev: NodeDevice,
}

xdr_struct! { NodeDeviceLookupByNameRet { dev } }

/// What a call of `NODE_DEVICE_GET_XML_DESC` (114) carries, from client to server.
///
/// Describes a host device as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceGetXmlDescArgs {
    /// `remote_nonnull_string name`
    pub name: String,
    /// Combination of `NodeDeviceXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeDeviceGetXmlDescArgs { name, flags } }

/// What the reply to `NODE_DEVICE_GET_XML_DESC` (114) carries, from server to client.
///
/// Describes a host device as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { NodeDeviceGetXmlDescRet { xml } }

/// What a call of `NODE_DEVICE_GET_PARENT` (115) carries, from client to server.
///
/// Tells the name of the device that a host device sits on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceGetParentArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceGetParentArgs { name } }

/// What the reply to `NODE_DEVICE_GET_PARENT` (115) carries, from server to client.
///
/// Tells the name of the device that a host device sits on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceGetParentRet {
    /// `remote_string parentName`
    pub parent_name: Option<String>,
}

xdr_struct! { NodeDeviceGetParentRet { parent_name } }

/// What a call of `NODE_DEVICE_NUM_OF_CAPS` (116) carries, from client to server.
///
/// Counts the capabilities of a host device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceNumOfCapsArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceNumOfCapsArgs { name } }

/// What the reply to `NODE_DEVICE_NUM_OF_CAPS` (116) carries, from server to client.
///
/// Counts the capabilities of a host device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceNumOfCapsRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { NodeDeviceNumOfCapsRet { num } }

/// What a call of `NODE_DEVICE_LIST_CAPS` (117) carries, from client to server.
///
/// Lists the capabilities of a host device by name, such as `pci` or `net`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceListCapsArgs {
    /// `remote_nonnull_string name`
    pub name: String,
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { NodeDeviceListCapsArgs { name, maxnames } }

/// What the reply to `NODE_DEVICE_LIST_CAPS` (117) carries, from server to client.
///
/// Lists the capabilities of a host device by name, such as `pci` or `net`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceListCapsRet {
    /// Receives the names; the caller frees each. (`remote_nonnull_string
    /// names<REMOTE_NODE_DEVICE_CAPS_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { NodeDeviceListCapsRet { names: array(limits::NODE_DEVICE_CAPS_LIST_MAX) } }

/// What a call of `NODE_DEVICE_DETTACH` (118) carries, from client to server.
///
/// Takes a device away from its host driver, so that a guest can have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceDettachArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceDettachArgs { name } }

/// What a call of `NODE_DEVICE_RE_ATTACH` (119) carries, from client to server.
///
/// Gives a device back to its host driver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceReAttachArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceReAttachArgs { name } }

/// What a call of `NODE_DEVICE_RESET` (120) carries, from client to server.
///
/// Resets a device to a clean state before or after a guest uses it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceResetArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceResetArgs { name } }

/// What a call of `NODE_DEVICE_CREATE_XML` (123) carries, from client to server.
///
/// Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceCreateXmlArgs {
    /// `remote_nonnull_string xml_desc`
    pub xml_desc: String,
    /// Combination of `NodeDeviceCreateXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeDeviceCreateXmlArgs { xml_desc, flags } }

/// What the reply to `NODE_DEVICE_CREATE_XML` (123) carries, from server to client.
///
/// Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceCreateXmlRet {
    /// `remote_nonnull_node_device dev`
    pub dev: NodeDevice,
}

xdr_struct! { NodeDeviceCreateXmlRet { dev } }

/// What a call of `NODE_DEVICE_DESTROY` (124) carries, from client to server.
///
/// Removes a device that was created on the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceDestroyArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceDestroyArgs { name } }

/// What a call of `CONNECT_LIST_ALL_NODE_DEVICES` (285) carries, from client to server.
///
/// Lists the host's devices, or those that match `flags`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllNodeDevicesArgs {
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `ConnectListAllNodeDeviceFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListAllNodeDevicesArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_ALL_NODE_DEVICES` (285) carries, from server to client.
///
/// Lists the host's devices, or those that match `flags`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllNodeDevicesRet {
    /// Receives the handles, ended by NULL; may be NULL to have them counted only.
    /// (`remote_nonnull_node_device devices<REMOTE_NODE_DEVICE_LIST_MAX>`)
    pub devices: Vec<NodeDevice>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListAllNodeDevicesRet { devices: array(limits::NODE_DEVICE_LIST_MAX), ret } }

/// What a call of `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN` (297) carries, from client to server.
///
/// Finds a Fibre Channel host adapter by its world wide names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceLookupScsiHostByWwnArgs {
    /// World wide node name, 16 hexadecimal digits. (`remote_nonnull_string wwnn`)
    pub wwnn: String,
    /// World wide port name, 16 hexadecimal digits. (`remote_nonnull_string wwpn`)
    pub wwpn: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeDeviceLookupScsiHostByWwnArgs { wwnn, wwpn, flags } }

/// What the reply to `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN` (297) carries, from server to client.
///
/// Finds a Fibre Channel host adapter by its world wide names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceLookupScsiHostByWwnRet {
    /// `remote_nonnull_node_device dev`
    pub dev: NodeDevice,
}

xdr_struct! { NodeDeviceLookupScsiHostByWwnRet { dev } }

/// What a call of `NODE_DEVICE_DETACH_FLAGS` (301) carries, from client to server.
///
/// Takes a device away from its host driver and binds it to a driver for passthrough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceDetachFlagsArgs {
    /// `remote_nonnull_string name`
    pub name: String,
    /// Driver to bind, such as `vfio`; NULL for the default. (`remote_string driverName`)
    pub driver_name: Option<String>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeDeviceDetachFlagsArgs { name, driver_name, flags } }

/// What a call of `CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY` (374) carries, from client to server.
///
/// Subscribes to events about one host device or all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNodeDeviceEventRegisterAnyArgs {
    /// Kind of event. (`int eventID`)
    pub event_id: i32,
    /// The device of interest; NULL for all. (`remote_node_device dev`)
    pub dev: Option<NodeDevice>,
}

xdr_struct! { ConnectNodeDeviceEventRegisterAnyArgs { event_id, dev } }

/// What the reply to `CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY` (374) carries, from server to client.
///
/// Subscribes to events about one host device or all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNodeDeviceEventRegisterAnyRet {
    /// `int callbackID`
    pub callback_id: i32,
}

xdr_struct! { ConnectNodeDeviceEventRegisterAnyRet { callback_id } }

/// What a call of `CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY` (375) carries, from client to server.
///
/// Ends a subscription to events about host devices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNodeDeviceEventDeregisterAnyArgs {
    /// ID of the subscription. (`int callbackID`)
    pub callback_id: i32,
}

xdr_struct! { ConnectNodeDeviceEventDeregisterAnyArgs { callback_id } }

/// What a call of `NODE_DEVICE_DEFINE_XML` (428) carries, from client to server.
///
/// Stores the definition of a device, without creating it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceDefineXmlArgs {
    /// `remote_nonnull_string xml_desc`
    pub xml_desc: String,
    /// Combination of `NodeDeviceDefineXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeDeviceDefineXmlArgs { xml_desc, flags } }

/// What the reply to `NODE_DEVICE_DEFINE_XML` (428) carries, from server to client.
///
/// Stores the definition of a device, without creating it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceDefineXmlRet {
    /// `remote_nonnull_node_device dev`
    pub dev: NodeDevice,
}

xdr_struct! { NodeDeviceDefineXmlRet { dev } }

/// What a call of `NODE_DEVICE_UNDEFINE` (429) carries, from client to server.
///
/// Removes the stored definition of a device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceUndefineArgs {
    /// `remote_nonnull_string name`
    pub name: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeDeviceUndefineArgs { name, flags } }

/// What a call of `NODE_DEVICE_CREATE` (430) carries, from client to server.
///
/// Creates a device from its stored definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceCreateArgs {
    /// `remote_nonnull_string name`
    pub name: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeDeviceCreateArgs { name, flags } }

/// What a call of `NODE_DEVICE_GET_AUTOSTART` (433) carries, from client to server.
///
/// Tells whether a defined device is created when the host boots or its parent appears.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceGetAutostartArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceGetAutostartArgs { name } }

/// What the reply to `NODE_DEVICE_GET_AUTOSTART` (433) carries, from server to client.
///
/// Tells whether a defined device is created when the host boots or its parent appears.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceGetAutostartRet {
    /// Receives 1 if it is created automatically, 0 if not. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { NodeDeviceGetAutostartRet { autostart } }

/// What a call of `NODE_DEVICE_SET_AUTOSTART` (434) carries, from client to server.
///
/// Sets whether a defined device is created when the host boots or its parent appears.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceSetAutostartArgs {
    /// `remote_nonnull_string name`
    pub name: String,
    /// 1 to create it automatically, 0 to leave it. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { NodeDeviceSetAutostartArgs { name, autostart } }

/// What a call of `NODE_DEVICE_IS_PERSISTENT` (435) carries, from client to server.
///
/// Tells whether a device has a stored definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceIsPersistentArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceIsPersistentArgs { name } }

/// What the reply to `NODE_DEVICE_IS_PERSISTENT` (435) carries, from server to client.
///
/// Tells whether a device has a stored definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceIsPersistentRet {
    /// `int persistent`
    pub persistent: i32,
}

xdr_struct! { NodeDeviceIsPersistentRet { persistent } }

/// What a call of `NODE_DEVICE_IS_ACTIVE` (436) carries, from client to server.
///
/// Tells whether a device is present on the host now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceIsActiveArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NodeDeviceIsActiveArgs { name } }

/// What the reply to `NODE_DEVICE_IS_ACTIVE` (436) carries, from server to client.
///
/// Tells whether a device is present on the host now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceIsActiveRet {
    /// `int active`
    pub active: i32,
}

xdr_struct! { NodeDeviceIsActiveRet { active } }

/// What a call of `NODE_DEVICE_UPDATE` (447) carries, from client to server.
///
/// Changes a host device, its stored definition or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceUpdateArgs {
    /// `remote_nonnull_string name`
    pub name: String,
    /// `remote_nonnull_string xml_desc`
    pub xml_desc: String,
    /// Combination of `NodeDeviceUpdateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeDeviceUpdateArgs { name, xml_desc, flags } }
