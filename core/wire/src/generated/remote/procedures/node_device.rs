// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: node device.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Counts the host's active devices.
    ///
    /// In C: `virNodeNumOfDevices`.
    111 NodeNumOfDevices(remote::NodeNumOfDevicesArgs) -> remote::NodeNumOfDevicesRet {
        name: "NODE_NUM_OF_DEVICES",
        function: Some("virNodeNumOfDevices"),
        priority: Priority::High,
        acl: &[rule("connect", "search_node_devices")],
        acl_filter: &[rule("node_device", "getattr")],
    };

    /// Lists the names of the host's active devices.
    ///
    /// In C: `virNodeListDevices`.
    112 NodeListDevices(remote::NodeListDevicesArgs) -> remote::NodeListDevicesRet {
        name: "NODE_LIST_DEVICES",
        function: Some("virNodeListDevices"),
        priority: Priority::High,
        acl: &[rule("connect", "search_node_devices")],
        acl_filter: &[rule("node_device", "getattr")],
    };

    /// Finds a host device by name.
    ///
    /// In C: `virNodeDeviceLookupByName`.
    113 NodeDeviceLookupByName(remote::NodeDeviceLookupByNameArgs) -> remote::NodeDeviceLookupByNameRet {
        name: "NODE_DEVICE_LOOKUP_BY_NAME",
        function: Some("virNodeDeviceLookupByName"),
        priority: Priority::High,
        acl: &[rule("node_device", "getattr")],
    };

    /// Describes a host device as XML.
    ///
    /// In C: `virNodeDeviceGetXMLDesc`.
    114 NodeDeviceGetXmlDesc(remote::NodeDeviceGetXmlDescArgs) -> remote::NodeDeviceGetXmlDescRet {
        name: "NODE_DEVICE_GET_XML_DESC",
        function: Some("virNodeDeviceGetXMLDesc"),
        acl: &[rule("node_device", "read")],
    };

    /// Tells the name of the device that a host device sits on.
    ///
    /// In C: `virNodeDeviceGetParent`.
    115 NodeDeviceGetParent(remote::NodeDeviceGetParentArgs) -> remote::NodeDeviceGetParentRet {
        name: "NODE_DEVICE_GET_PARENT",
        function: Some("virNodeDeviceGetParent"),
        priority: Priority::High,
        acl: &[rule("node_device", "read")],
    };

    /// Counts the capabilities of a host device.
    ///
    /// In C: `virNodeDeviceNumOfCaps`.
    116 NodeDeviceNumOfCaps(remote::NodeDeviceNumOfCapsArgs) -> remote::NodeDeviceNumOfCapsRet {
        name: "NODE_DEVICE_NUM_OF_CAPS",
        function: Some("virNodeDeviceNumOfCaps"),
        priority: Priority::High,
        acl: &[rule("node_device", "read")],
    };

    /// Lists the capabilities of a host device by name, such as `pci` or `net`.
    ///
    /// In C: `virNodeDeviceListCaps`.
    117 NodeDeviceListCaps(remote::NodeDeviceListCapsArgs) -> remote::NodeDeviceListCapsRet {
        name: "NODE_DEVICE_LIST_CAPS",
        function: Some("virNodeDeviceListCaps"),
        priority: Priority::High,
        acl: &[rule("node_device", "read")],
    };

    /// Takes a device away from its host driver, so that a guest can have it.
    ///
    /// In C: `virNodeDeviceDettach`.
    118 NodeDeviceDettach(remote::NodeDeviceDettachArgs) -> () {
        name: "NODE_DEVICE_DETTACH",
        function: Some("virNodeDeviceDettach"),
        acl: &[rule("node_device", "detach")],
    };

    /// Gives a device back to its host driver.
    ///
    /// In C: `virNodeDeviceReAttach`.
    119 NodeDeviceReAttach(remote::NodeDeviceReAttachArgs) -> () {
        name: "NODE_DEVICE_RE_ATTACH",
        function: Some("virNodeDeviceReAttach"),
        acl: &[rule("node_device", "detach")],
    };

    /// Resets a device to a clean state before or after a guest uses it.
    ///
    /// In C: `virNodeDeviceReset`.
    120 NodeDeviceReset(remote::NodeDeviceResetArgs) -> () {
        name: "NODE_DEVICE_RESET",
        function: Some("virNodeDeviceReset"),
        acl: &[rule("node_device", "detach")],
    };

    /// Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
    ///
    /// In C: `virNodeDeviceCreateXML`.
    123 NodeDeviceCreateXml(remote::NodeDeviceCreateXmlArgs) -> remote::NodeDeviceCreateXmlRet {
        name: "NODE_DEVICE_CREATE_XML",
        function: Some("virNodeDeviceCreateXML"),
        acl: &[
            rule("node_device", "write"),
            rule("node_device", "start"),
        ],
    };

    /// Removes a device that was created on the host.
    ///
    /// In C: `virNodeDeviceDestroy`.
    124 NodeDeviceDestroy(remote::NodeDeviceDestroyArgs) -> () {
        name: "NODE_DEVICE_DESTROY",
        function: Some("virNodeDeviceDestroy"),
        priority: Priority::High,
        acl: &[rule("node_device", "stop")],
    };

    /// Lists the host's devices, or those that match `flags`.
    ///
    /// In C: `virConnectListAllNodeDevices`.
    285 ConnectListAllNodeDevices(remote::ConnectListAllNodeDevicesArgs) -> remote::ConnectListAllNodeDevicesRet {
        name: "CONNECT_LIST_ALL_NODE_DEVICES",
        function: Some("virConnectListAllNodeDevices"),
        priority: Priority::High,
        acl: &[rule("connect", "search_node_devices")],
        acl_filter: &[rule("node_device", "getattr")],
    };

    /// Finds a Fibre Channel host adapter by its world wide names.
    ///
    /// In C: `virNodeDeviceLookupSCSIHostByWWN`.
    297 NodeDeviceLookupScsiHostByWwn(remote::NodeDeviceLookupScsiHostByWwnArgs) -> remote::NodeDeviceLookupScsiHostByWwnRet {
        name: "NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN",
        function: Some("virNodeDeviceLookupSCSIHostByWWN"),
        priority: Priority::High,
        acl: &[rule("node_device", "getattr")],
    };

    /// Takes a device away from its host driver and binds it to a driver for passthrough.
    ///
    /// In C: `virNodeDeviceDetachFlags`.
    301 NodeDeviceDetachFlags(remote::NodeDeviceDetachFlagsArgs) -> () {
        name: "NODE_DEVICE_DETACH_FLAGS",
        function: Some("virNodeDeviceDetachFlags"),
        acl: &[rule("node_device", "detach")],
    };

    /// Subscribes to events about one host device or all of them.
    ///
    /// In C: `virConnectNodeDeviceEventRegisterAny`.
    374 ConnectNodeDeviceEventRegisterAny(remote::ConnectNodeDeviceEventRegisterAnyArgs) -> remote::ConnectNodeDeviceEventRegisterAnyRet {
        name: "CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY",
        function: Some("virConnectNodeDeviceEventRegisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "search_node_devices")],
        acl_filter: &[rule("node_device", "getattr")],
    };

    /// Ends a subscription to events about host devices.
    ///
    /// In C: `virConnectNodeDeviceEventDeregisterAny`.
    375 ConnectNodeDeviceEventDeregisterAny(remote::ConnectNodeDeviceEventDeregisterAnyArgs) -> () {
        name: "CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY",
        function: Some("virConnectNodeDeviceEventDeregisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Stores the definition of a device, without creating it.
    ///
    /// In C: `virNodeDeviceDefineXML`.
    428 NodeDeviceDefineXml(remote::NodeDeviceDefineXmlArgs) -> remote::NodeDeviceDefineXmlRet {
        name: "NODE_DEVICE_DEFINE_XML",
        function: Some("virNodeDeviceDefineXML"),
        acl: &[
            rule("node_device", "write"),
            rule("node_device", "save"),
        ],
    };

    /// Removes the stored definition of a device.
    ///
    /// In C: `virNodeDeviceUndefine`.
    429 NodeDeviceUndefine(remote::NodeDeviceUndefineArgs) -> () {
        name: "NODE_DEVICE_UNDEFINE",
        function: Some("virNodeDeviceUndefine"),
        priority: Priority::High,
        acl: &[rule("node_device", "delete")],
    };

    /// Creates a device from its stored definition.
    ///
    /// In C: `virNodeDeviceCreate`.
    430 NodeDeviceCreate(remote::NodeDeviceCreateArgs) -> () {
        name: "NODE_DEVICE_CREATE",
        function: Some("virNodeDeviceCreate"),
        priority: Priority::High,
        acl: &[rule("node_device", "start")],
    };

    /// Tells whether a defined device is created when the host boots or its parent appears.
    ///
    /// In C: `virNodeDeviceGetAutostart`.
    433 NodeDeviceGetAutostart(remote::NodeDeviceGetAutostartArgs) -> remote::NodeDeviceGetAutostartRet {
        name: "NODE_DEVICE_GET_AUTOSTART",
        function: Some("virNodeDeviceGetAutostart"),
        priority: Priority::High,
        acl: &[rule("node_device", "read")],
    };

    /// Sets whether a defined device is created when the host boots or its parent appears.
    ///
    /// In C: `virNodeDeviceSetAutostart`.
    434 NodeDeviceSetAutostart(remote::NodeDeviceSetAutostartArgs) -> () {
        name: "NODE_DEVICE_SET_AUTOSTART",
        function: Some("virNodeDeviceSetAutostart"),
        priority: Priority::High,
        acl: &[rule("node_device", "write")],
    };

    /// Tells whether a device has a stored definition.
    ///
    /// In C: `virNodeDeviceIsPersistent`.
    435 NodeDeviceIsPersistent(remote::NodeDeviceIsPersistentArgs) -> remote::NodeDeviceIsPersistentRet {
        name: "NODE_DEVICE_IS_PERSISTENT",
        function: Some("virNodeDeviceIsPersistent"),
        priority: Priority::High,
        acl: &[rule("node_device", "read")],
    };

    /// Tells whether a device is present on the host now.
    ///
    /// In C: `virNodeDeviceIsActive`.
    436 NodeDeviceIsActive(remote::NodeDeviceIsActiveArgs) -> remote::NodeDeviceIsActiveRet {
        name: "NODE_DEVICE_IS_ACTIVE",
        function: Some("virNodeDeviceIsActive"),
        priority: Priority::High,
        acl: &[rule("node_device", "read")],
    };

    /// Changes a host device, its stored definition or both.
    ///
    /// In C: `virNodeDeviceUpdate`.
    447 NodeDeviceUpdate(remote::NodeDeviceUpdateArgs; flags) -> () {
        name: "NODE_DEVICE_UPDATE",
        function: Some("virNodeDeviceUpdate"),
        priority: Priority::High,
        acl: &[
            rule("node_device", "write"),
            rule("node_device", "save").unless_any("flags", 3 /* VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG | VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE */),
            rule("node_device", "save").if_any("flags", 2 /* VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG */),
        ],
    };
}
