// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: network port.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Lists the ports of a network with handles to all of them.
    ///
    /// In C: `virNetworkListAllPorts`.
    404 NetworkListAllPorts(remote::NetworkListAllPortsArgs) -> remote::NetworkListAllPortsRet {
        name: "NETWORK_LIST_ALL_PORTS",
        function: Some("virNetworkListAllPorts"),
        priority: Priority::High,
        acl: &[rule("network", "search_ports")],
        acl_filter: &[rule("network_port", "getattr")],
    };

    /// Finds a port of a network by its UUID, given as bytes.
    ///
    /// In C: `virNetworkPortLookupByUUID`.
    405 NetworkPortLookupByUuid(remote::NetworkPortLookupByUuidArgs) -> remote::NetworkPortLookupByUuidRet {
        name: "NETWORK_PORT_LOOKUP_BY_UUID",
        function: Some("virNetworkPortLookupByUUID"),
        priority: Priority::High,
        acl: &[rule("network_port", "getattr")],
    };

    /// Creates a port on an active network and allocates what it needs there.
    ///
    /// In C: `virNetworkPortCreateXML`.
    406 NetworkPortCreateXml(remote::NetworkPortCreateXmlArgs) -> remote::NetworkPortCreateXmlRet {
        name: "NETWORK_PORT_CREATE_XML",
        function: Some("virNetworkPortCreateXML"),
        acl: &[rule("network_port", "create")],
    };

    /// Reads the bandwidth limits of a network port.
    ///
    /// In C: `virNetworkPortGetParameters`.
    407 NetworkPortGetParameters(remote::NetworkPortGetParametersArgs) -> remote::NetworkPortGetParametersRet {
        name: "NETWORK_PORT_GET_PARAMETERS",
        function: Some("virNetworkPortGetParameters"),
        acl: &[rule("network_port", "read")],
    };

    /// Changes the bandwidth limits of a network port while it is in use.
    ///
    /// In C: `virNetworkPortSetParameters`.
    408 NetworkPortSetParameters(remote::NetworkPortSetParametersArgs) -> () {
        name: "NETWORK_PORT_SET_PARAMETERS",
        function: Some("virNetworkPortSetParameters"),
        acl: &[rule("network_port", "write")],
    };

    /// Describes a network port as XML.
    ///
    /// In C: `virNetworkPortGetXMLDesc`.
    409 NetworkPortGetXmlDesc(remote::NetworkPortGetXmlDescArgs) -> remote::NetworkPortGetXmlDescRet {
        name: "NETWORK_PORT_GET_XML_DESC",
        function: Some("virNetworkPortGetXMLDesc"),
        acl: &[rule("network_port", "read")],
    };

    /// Deletes a network port and gives back what it held.
    ///
    /// In C: `virNetworkPortDelete`.
    410 NetworkPortDelete(remote::NetworkPortDeleteArgs) -> () {
        name: "NETWORK_PORT_DELETE",
        function: Some("virNetworkPortDelete"),
        acl: &[rule("network_port", "delete")],
    };
}
