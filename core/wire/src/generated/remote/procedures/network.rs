// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: network.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Lists the names of networks that are defined but inactive.
    ///
    /// In C: `virConnectListDefinedNetworks`.
    36 ConnectListDefinedNetworks(remote::ConnectListDefinedNetworksArgs) -> remote::ConnectListDefinedNetworksRet {
        name: "CONNECT_LIST_DEFINED_NETWORKS",
        function: Some("virConnectListDefinedNetworks"),
        priority: Priority::High,
        acl: &[rule("connect", "search_networks")],
        acl_filter: &[rule("network", "getattr")],
    };

    /// Lists the names of active networks.
    ///
    /// In C: `virConnectListNetworks`.
    38 ConnectListNetworks(remote::ConnectListNetworksArgs) -> remote::ConnectListNetworksRet {
        name: "CONNECT_LIST_NETWORKS",
        function: Some("virConnectListNetworks"),
        priority: Priority::High,
        acl: &[rule("connect", "search_networks")],
        acl_filter: &[rule("network", "getattr")],
    };

    /// Starts a network that is defined but inactive.
    ///
    /// In C: `virNetworkCreate`.
    39 NetworkCreate(remote::NetworkCreateArgs) -> () {
        name: "NETWORK_CREATE",
        function: Some("virNetworkCreate"),
        acl: &[rule("network", "start")],
    };

    /// Creates a transient network from XML and starts it.
    ///
    /// In C: `virNetworkCreateXML`.
    40 NetworkCreateXml(remote::NetworkCreateXmlArgs) -> remote::NetworkCreateXmlRet {
        name: "NETWORK_CREATE_XML",
        function: Some("virNetworkCreateXML"),
        acl: &[
            rule("network", "write"),
            rule("network", "start"),
        ],
    };

    /// Stores a network's configuration without starting the network.
    ///
    /// In C: `virNetworkDefineXML`.
    41 NetworkDefineXml(remote::NetworkDefineXmlArgs) -> remote::NetworkDefineXmlRet {
        name: "NETWORK_DEFINE_XML",
        function: Some("virNetworkDefineXML"),
        priority: Priority::High,
        acl: &[
            rule("network", "write"),
            rule("network", "save"),
        ],
    };

    /// Stops a network at once.
    ///
    /// In C: `virNetworkDestroy`.
    42 NetworkDestroy(remote::NetworkDestroyArgs) -> () {
        name: "NETWORK_DESTROY",
        function: Some("virNetworkDestroy"),
        priority: Priority::High,
        acl: &[rule("network", "stop")],
    };

    /// Describes a network as XML.
    ///
    /// In C: `virNetworkGetXMLDesc`.
    43 NetworkGetXmlDesc(remote::NetworkGetXmlDescArgs) -> remote::NetworkGetXmlDescRet {
        name: "NETWORK_GET_XML_DESC",
        function: Some("virNetworkGetXMLDesc"),
        priority: Priority::High,
        acl: &[rule("network", "read")],
    };

    /// Tells whether a network is started together with the daemon.
    ///
    /// In C: `virNetworkGetAutostart`.
    44 NetworkGetAutostart(remote::NetworkGetAutostartArgs) -> remote::NetworkGetAutostartRet {
        name: "NETWORK_GET_AUTOSTART",
        function: Some("virNetworkGetAutostart"),
        priority: Priority::High,
        acl: &[rule("network", "read")],
    };

    /// Gives the name of the bridge device that a network uses on the host.
    ///
    /// In C: `virNetworkGetBridgeName`.
    45 NetworkGetBridgeName(remote::NetworkGetBridgeNameArgs) -> remote::NetworkGetBridgeNameRet {
        name: "NETWORK_GET_BRIDGE_NAME",
        function: Some("virNetworkGetBridgeName"),
        priority: Priority::High,
        acl: &[rule("network", "read")],
    };

    /// Finds a network by its name.
    ///
    /// In C: `virNetworkLookupByName`.
    46 NetworkLookupByName(remote::NetworkLookupByNameArgs) -> remote::NetworkLookupByNameRet {
        name: "NETWORK_LOOKUP_BY_NAME",
        function: Some("virNetworkLookupByName"),
        priority: Priority::High,
        acl: &[rule("network", "getattr")],
    };

    /// Finds a network by its UUID, given as bytes.
    ///
    /// In C: `virNetworkLookupByUUID`.
    47 NetworkLookupByUuid(remote::NetworkLookupByUuidArgs) -> remote::NetworkLookupByUuidRet {
        name: "NETWORK_LOOKUP_BY_UUID",
        function: Some("virNetworkLookupByUUID"),
        priority: Priority::High,
        acl: &[rule("network", "getattr")],
    };

    /// Chooses whether a network is started together with the daemon.
    ///
    /// In C: `virNetworkSetAutostart`.
    48 NetworkSetAutostart(remote::NetworkSetAutostartArgs) -> () {
        name: "NETWORK_SET_AUTOSTART",
        function: Some("virNetworkSetAutostart"),
        priority: Priority::High,
        acl: &[rule("network", "write")],
    };

    /// Removes a network's stored configuration.
    ///
    /// In C: `virNetworkUndefine`.
    49 NetworkUndefine(remote::NetworkUndefineArgs) -> () {
        name: "NETWORK_UNDEFINE",
        function: Some("virNetworkUndefine"),
        priority: Priority::High,
        acl: &[rule("network", "delete")],
    };

    /// Counts the inactive networks that have a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedNetworks`.
    50 ConnectNumOfDefinedNetworks(()) -> remote::ConnectNumOfDefinedNetworksRet {
        name: "CONNECT_NUM_OF_DEFINED_NETWORKS",
        function: Some("virConnectNumOfDefinedNetworks"),
        priority: Priority::High,
        acl: &[rule("connect", "search_networks")],
        acl_filter: &[rule("network", "getattr")],
    };

    /// Counts the active networks.
    ///
    /// In C: `virConnectNumOfNetworks`.
    52 ConnectNumOfNetworks(()) -> remote::ConnectNumOfNetworksRet {
        name: "CONNECT_NUM_OF_NETWORKS",
        function: Some("virConnectNumOfNetworks"),
        priority: Priority::High,
        acl: &[rule("connect", "search_networks")],
        acl_filter: &[rule("network", "getattr")],
    };

    /// Tells whether a network is running.
    ///
    /// In C: `virNetworkIsActive`.
    152 NetworkIsActive(remote::NetworkIsActiveArgs) -> remote::NetworkIsActiveRet {
        name: "NETWORK_IS_ACTIVE",
        function: Some("virNetworkIsActive"),
        priority: Priority::High,
        acl: &[rule("network", "read")],
    };

    /// Tells whether a network has a stored configuration, so that it outlives being stopped.
    ///
    /// In C: `virNetworkIsPersistent`.
    153 NetworkIsPersistent(remote::NetworkIsPersistentArgs) -> remote::NetworkIsPersistentRet {
        name: "NETWORK_IS_PERSISTENT",
        function: Some("virNetworkIsPersistent"),
        priority: Priority::High,
        acl: &[rule("network", "read")],
    };

    /// Lists networks, active and inactive, with handles to all of them.
    ///
    /// In C: `virConnectListAllNetworks`.
    283 ConnectListAllNetworks(remote::ConnectListAllNetworksArgs) -> remote::ConnectListAllNetworksRet {
        name: "CONNECT_LIST_ALL_NETWORKS",
        function: Some("virConnectListAllNetworks"),
        priority: Priority::High,
        acl: &[rule("connect", "search_networks")],
        acl_filter: &[rule("network", "getattr")],
    };

    /// Changes one part of a network, of the running one, the stored one, or both.
    ///
    /// In C: `virNetworkUpdate`.
    291 NetworkUpdate(remote::NetworkUpdateArgs; flags) -> () {
        name: "NETWORK_UPDATE",
        function: Some("virNetworkUpdate"),
        priority: Priority::High,
        acl: &[
            rule("network", "write"),
            rule("network", "save").unless_any("flags", 3 /* VIR_NETWORK_UPDATE_AFFECT_CONFIG | VIR_NETWORK_UPDATE_AFFECT_LIVE */),
            rule("network", "save").if_any("flags", 2 /* VIR_NETWORK_UPDATE_AFFECT_CONFIG */),
        ],
    };

    /// Registers a callback for one kind of network event.
    ///
    /// In C: `virConnectNetworkEventRegisterAny`.
    313 ConnectNetworkEventRegisterAny(remote::ConnectNetworkEventRegisterAnyArgs) -> remote::ConnectNetworkEventRegisterAnyRet {
        name: "CONNECT_NETWORK_EVENT_REGISTER_ANY",
        function: Some("virConnectNetworkEventRegisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "search_networks")],
        acl_filter: &[rule("network", "getattr")],
    };

    /// Removes a network event callback.
    ///
    /// In C: `virConnectNetworkEventDeregisterAny`.
    314 ConnectNetworkEventDeregisterAny(remote::ConnectNetworkEventDeregisterAnyArgs) -> () {
        name: "CONNECT_NETWORK_EVENT_DEREGISTER_ANY",
        function: Some("virConnectNetworkEventDeregisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Lists the addresses a network's DHCP server has handed out.
    ///
    /// In C: `virNetworkGetDHCPLeases`.
    341 NetworkGetDhcpLeases(remote::NetworkGetDhcpLeasesArgs) -> remote::NetworkGetDhcpLeasesRet {
        name: "NETWORK_GET_DHCP_LEASES",
        function: Some("virNetworkGetDHCPLeases"),
        acl: &[rule("network", "read")],
    };

    /// Stores a network's configuration without starting the network, with options.
    ///
    /// In C: `virNetworkDefineXMLFlags`.
    432 NetworkDefineXmlFlags(remote::NetworkDefineXmlFlagsArgs) -> remote::NetworkDefineXmlFlagsRet {
        name: "NETWORK_DEFINE_XML_FLAGS",
        function: Some("virNetworkDefineXMLFlags"),
        priority: Priority::High,
        acl: &[
            rule("network", "write"),
            rule("network", "save"),
        ],
    };

    /// Creates a transient network from XML and starts it, with options.
    ///
    /// In C: `virNetworkCreateXMLFlags`.
    437 NetworkCreateXmlFlags(remote::NetworkCreateXmlFlagsArgs) -> remote::NetworkCreateXmlFlagsRet {
        name: "NETWORK_CREATE_XML_FLAGS",
        function: Some("virNetworkCreateXMLFlags"),
        priority: Priority::High,
        acl: &[
            rule("network", "write"),
            rule("network", "start"),
        ],
    };

    /// Sets, replaces or removes a network's title, description or custom metadata element.
    ///
    /// In C: `virNetworkSetMetadata`.
    444 NetworkSetMetadata(remote::NetworkSetMetadataArgs; flags) -> () {
        name: "NETWORK_SET_METADATA",
        function: Some("virNetworkSetMetadata"),
        acl: &[
            rule("network", "write"),
            rule("network", "save").unless_any("flags", 3 /* VIR_NETWORK_UPDATE_AFFECT_CONFIG | VIR_NETWORK_UPDATE_AFFECT_LIVE */),
            rule("network", "save").if_any("flags", 2 /* VIR_NETWORK_UPDATE_AFFECT_CONFIG */),
        ],
    };

    /// Reads a network's title, description or custom metadata element.
    ///
    /// In C: `virNetworkGetMetadata`.
    445 NetworkGetMetadata(remote::NetworkGetMetadataArgs) -> remote::NetworkGetMetadataRet {
        name: "NETWORK_GET_METADATA",
        function: Some("virNetworkGetMetadata"),
        acl: &[rule("network", "read")],
    };
}
