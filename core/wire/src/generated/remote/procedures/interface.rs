// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: interface.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Counts the host interfaces that are up.
    ///
    /// In C: `virConnectNumOfInterfaces`.
    126 ConnectNumOfInterfaces(()) -> remote::ConnectNumOfInterfacesRet {
        name: "CONNECT_NUM_OF_INTERFACES",
        function: Some("virConnectNumOfInterfaces"),
        priority: Priority::High,
        acl: &[rule("connect", "search_interfaces")],
        acl_filter: &[rule("interface", "getattr")],
    };

    /// Lists the names of the host interfaces that are up.
    ///
    /// In C: `virConnectListInterfaces`.
    127 ConnectListInterfaces(remote::ConnectListInterfacesArgs) -> remote::ConnectListInterfacesRet {
        name: "CONNECT_LIST_INTERFACES",
        function: Some("virConnectListInterfaces"),
        priority: Priority::High,
        acl: &[rule("connect", "search_interfaces")],
        acl_filter: &[rule("interface", "getattr")],
    };

    /// Finds a host interface by name.
    ///
    /// In C: `virInterfaceLookupByName`.
    128 InterfaceLookupByName(remote::InterfaceLookupByNameArgs) -> remote::InterfaceLookupByNameRet {
        name: "INTERFACE_LOOKUP_BY_NAME",
        function: Some("virInterfaceLookupByName"),
        priority: Priority::High,
        acl: &[rule("interface", "getattr")],
    };

    /// Finds a host interface by MAC address.
    ///
    /// In C: `virInterfaceLookupByMACString`.
    129 InterfaceLookupByMacString(remote::InterfaceLookupByMacStringArgs) -> remote::InterfaceLookupByMacStringRet {
        name: "INTERFACE_LOOKUP_BY_MAC_STRING",
        function: Some("virInterfaceLookupByMACString"),
        priority: Priority::High,
        acl: &[rule("interface", "getattr")],
    };

    /// Describes a host interface as XML.
    ///
    /// In C: `virInterfaceGetXMLDesc`.
    130 InterfaceGetXmlDesc(remote::InterfaceGetXmlDescArgs) -> remote::InterfaceGetXmlDescRet {
        name: "INTERFACE_GET_XML_DESC",
        function: Some("virInterfaceGetXMLDesc"),
        acl: &[rule("interface", "read")],
    };

    /// Stores the configuration of a host interface, new or changed.
    ///
    /// In C: `virInterfaceDefineXML`.
    131 InterfaceDefineXml(remote::InterfaceDefineXmlArgs) -> remote::InterfaceDefineXmlRet {
        name: "INTERFACE_DEFINE_XML",
        function: Some("virInterfaceDefineXML"),
        priority: Priority::High,
        acl: &[
            rule("interface", "write"),
            rule("interface", "save"),
        ],
    };

    /// Removes the stored configuration of a host interface.
    ///
    /// In C: `virInterfaceUndefine`.
    132 InterfaceUndefine(remote::InterfaceUndefineArgs) -> () {
        name: "INTERFACE_UNDEFINE",
        function: Some("virInterfaceUndefine"),
        priority: Priority::High,
        acl: &[rule("interface", "delete")],
    };

    /// Brings a configured host interface up.
    ///
    /// In C: `virInterfaceCreate`.
    133 InterfaceCreate(remote::InterfaceCreateArgs) -> () {
        name: "INTERFACE_CREATE",
        function: Some("virInterfaceCreate"),
        acl: &[rule("interface", "start")],
    };

    /// Brings a host interface down.
    ///
    /// In C: `virInterfaceDestroy`.
    134 InterfaceDestroy(remote::InterfaceDestroyArgs) -> () {
        name: "INTERFACE_DESTROY",
        function: Some("virInterfaceDestroy"),
        priority: Priority::High,
        acl: &[rule("interface", "stop")],
    };

    /// Counts the host interfaces that are configured but down.
    ///
    /// In C: `virConnectNumOfDefinedInterfaces`.
    137 ConnectNumOfDefinedInterfaces(()) -> remote::ConnectNumOfDefinedInterfacesRet {
        name: "CONNECT_NUM_OF_DEFINED_INTERFACES",
        function: Some("virConnectNumOfDefinedInterfaces"),
        priority: Priority::High,
        acl: &[rule("connect", "search_interfaces")],
        acl_filter: &[rule("interface", "getattr")],
    };

    /// Lists the names of the host interfaces that are configured but down.
    ///
    /// In C: `virConnectListDefinedInterfaces`.
    138 ConnectListDefinedInterfaces(remote::ConnectListDefinedInterfacesArgs) -> remote::ConnectListDefinedInterfacesRet {
        name: "CONNECT_LIST_DEFINED_INTERFACES",
        function: Some("virConnectListDefinedInterfaces"),
        priority: Priority::High,
        acl: &[rule("connect", "search_interfaces")],
        acl_filter: &[rule("interface", "getattr")],
    };

    /// Tells whether a host interface is up.
    ///
    /// In C: `virInterfaceIsActive`.
    156 InterfaceIsActive(remote::InterfaceIsActiveArgs) -> remote::InterfaceIsActiveRet {
        name: "INTERFACE_IS_ACTIVE",
        function: Some("virInterfaceIsActive"),
        priority: Priority::High,
        acl: &[rule("interface", "read")],
    };

    /// Starts a transaction on the host's network configuration.
    ///
    /// In C: `virInterfaceChangeBegin`.
    220 InterfaceChangeBegin(remote::InterfaceChangeBeginArgs) -> () {
        name: "INTERFACE_CHANGE_BEGIN",
        function: Some("virInterfaceChangeBegin"),
        acl: &[rule("connect", "interface_transaction")],
    };

    /// Ends the transaction on the network configuration and keeps the changes.
    ///
    /// In C: `virInterfaceChangeCommit`.
    221 InterfaceChangeCommit(remote::InterfaceChangeCommitArgs) -> () {
        name: "INTERFACE_CHANGE_COMMIT",
        function: Some("virInterfaceChangeCommit"),
        acl: &[rule("connect", "interface_transaction")],
    };

    /// Ends the transaction on the network configuration and restores what was saved at its start.
    ///
    /// In C: `virInterfaceChangeRollback`.
    222 InterfaceChangeRollback(remote::InterfaceChangeRollbackArgs) -> () {
        name: "INTERFACE_CHANGE_ROLLBACK",
        function: Some("virInterfaceChangeRollback"),
        acl: &[rule("connect", "interface_transaction")],
    };

    /// Lists the host's interfaces, or those that match `flags`.
    ///
    /// In C: `virConnectListAllInterfaces`.
    284 ConnectListAllInterfaces(remote::ConnectListAllInterfacesArgs) -> remote::ConnectListAllInterfacesRet {
        name: "CONNECT_LIST_ALL_INTERFACES",
        function: Some("virConnectListAllInterfaces"),
        priority: Priority::High,
        acl: &[rule("connect", "search_interfaces")],
        acl_filter: &[rule("interface", "getattr")],
    };
}
