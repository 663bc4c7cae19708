// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: nwfilter binding.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Finds a filter binding by the device name of its port.
    ///
    /// In C: `virNWFilterBindingLookupByPortDev`.
    397 NwFilterBindingLookupByPortDev(remote::NwFilterBindingLookupByPortDevArgs) -> remote::NwFilterBindingLookupByPortDevRet {
        name: "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV",
        function: Some("virNWFilterBindingLookupByPortDev"),
        priority: Priority::High,
        acl: &[rule("nwfilter_binding", "getattr")],
    };

    /// Describes a filter binding as XML.
    ///
    /// In C: `virNWFilterBindingGetXMLDesc`.
    398 NwFilterBindingGetXmlDesc(remote::NwFilterBindingGetXmlDescArgs) -> remote::NwFilterBindingGetXmlDescRet {
        name: "NWFILTER_BINDING_GET_XML_DESC",
        function: Some("virNWFilterBindingGetXMLDesc"),
        priority: Priority::High,
        acl: &[rule("nwfilter_binding", "read")],
    };

    /// Creates a filter binding, which applies the filter's rules to the port at once.
    ///
    /// In C: `virNWFilterBindingCreateXML`.
    399 NwFilterBindingCreateXml(remote::NwFilterBindingCreateXmlArgs) -> remote::NwFilterBindingCreateXmlRet {
        name: "NWFILTER_BINDING_CREATE_XML",
        function: Some("virNWFilterBindingCreateXML"),
        priority: Priority::High,
        acl: &[rule("nwfilter_binding", "create")],
    };

    /// Deletes a filter binding, which takes the filter's rules off the port.
    ///
    /// In C: `virNWFilterBindingDelete`.
    400 NwFilterBindingDelete(remote::NwFilterBindingDeleteArgs) -> () {
        name: "NWFILTER_BINDING_DELETE",
        function: Some("virNWFilterBindingDelete"),
        priority: Priority::High,
        acl: &[rule("nwfilter_binding", "delete")],
    };

    /// Lists the filter bindings.
    ///
    /// In C: `virConnectListAllNWFilterBindings`.
    401 ConnectListAllNwFilterBindings(remote::ConnectListAllNwFilterBindingsArgs) -> remote::ConnectListAllNwFilterBindingsRet {
        name: "CONNECT_LIST_ALL_NWFILTER_BINDINGS",
        function: Some("virConnectListAllNWFilterBindings"),
        priority: Priority::High,
        acl: &[rule("connect", "search_nwfilter_bindings")],
        acl_filter: &[rule("nwfilter_binding", "getattr")],
    };
}
