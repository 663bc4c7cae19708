// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: nwfilter.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Finds a network filter by name.
    ///
    /// In C: `virNWFilterLookupByName`.
    175 NwFilterLookupByName(remote::NwFilterLookupByNameArgs) -> remote::NwFilterLookupByNameRet {
        name: "NWFILTER_LOOKUP_BY_NAME",
        function: Some("virNWFilterLookupByName"),
        priority: Priority::High,
        acl: &[rule("nwfilter", "getattr")],
    };

    /// Finds a network filter by UUID.
    ///
    /// In C: `virNWFilterLookupByUUID`.
    176 NwFilterLookupByUuid(remote::NwFilterLookupByUuidArgs) -> remote::NwFilterLookupByUuidRet {
        name: "NWFILTER_LOOKUP_BY_UUID",
        function: Some("virNWFilterLookupByUUID"),
        priority: Priority::High,
        acl: &[rule("nwfilter", "getattr")],
    };

    /// Describes a network filter as XML.
    ///
    /// In C: `virNWFilterGetXMLDesc`.
    177 NwFilterGetXmlDesc(remote::NwFilterGetXmlDescArgs) -> remote::NwFilterGetXmlDescRet {
        name: "NWFILTER_GET_XML_DESC",
        function: Some("virNWFilterGetXMLDesc"),
        priority: Priority::High,
        acl: &[rule("nwfilter", "read")],
    };

    /// Counts the network filters.
    ///
    /// In C: `virConnectNumOfNWFilters`.
    178 ConnectNumOfNwFilters(()) -> remote::ConnectNumOfNwFiltersRet {
        name: "CONNECT_NUM_OF_NWFILTERS",
        function: Some("virConnectNumOfNWFilters"),
        priority: Priority::High,
        acl: &[rule("connect", "search_nwfilters")],
        acl_filter: &[rule("nwfilter", "getattr")],
    };

    /// Lists the names of the network filters.
    ///
    /// In C: `virConnectListNWFilters`.
    179 ConnectListNwFilters(remote::ConnectListNwFiltersArgs) -> remote::ConnectListNwFiltersRet {
        name: "CONNECT_LIST_NWFILTERS",
        function: Some("virConnectListNWFilters"),
        priority: Priority::High,
        acl: &[rule("connect", "search_nwfilters")],
        acl_filter: &[rule("nwfilter", "getattr")],
    };

    /// Stores a network filter, new or changed.
    ///
    /// In C: `virNWFilterDefineXML`.
    180 NwFilterDefineXml(remote::NwFilterDefineXmlArgs) -> remote::NwFilterDefineXmlRet {
        name: "NWFILTER_DEFINE_XML",
        function: Some("virNWFilterDefineXML"),
        priority: Priority::High,
        acl: &[
            rule("nwfilter", "write"),
            rule("nwfilter", "save"),
        ],
    };

    /// Removes a network filter.
    ///
    /// In C: `virNWFilterUndefine`.
    181 NwFilterUndefine(remote::NwFilterUndefineArgs) -> () {
        name: "NWFILTER_UNDEFINE",
        function: Some("virNWFilterUndefine"),
        priority: Priority::High,
        acl: &[rule("nwfilter", "delete")],
    };

    /// Lists the network filters.
    ///
    /// In C: `virConnectListAllNWFilters`.
    286 ConnectListAllNwFilters(remote::ConnectListAllNwFiltersArgs) -> remote::ConnectListAllNwFiltersRet {
        name: "CONNECT_LIST_ALL_NWFILTERS",
        function: Some("virConnectListAllNWFilters"),
        priority: Priority::High,
        acl: &[rule("connect", "search_nwfilters")],
        acl_filter: &[rule("nwfilter", "getattr")],
    };

    /// Stores a network filter, new or changed, as `flags` say.
    ///
    /// In C: `virNWFilterDefineXMLFlags`.
    431 NwFilterDefineXmlFlags(remote::NwFilterDefineXmlFlagsArgs) -> remote::NwFilterDefineXmlFlagsRet {
        name: "NWFILTER_DEFINE_XML_FLAGS",
        function: Some("virNWFilterDefineXMLFlags"),
        priority: Priority::High,
        acl: &[
            rule("nwfilter", "write"),
            rule("nwfilter", "save"),
        ],
    };
}
