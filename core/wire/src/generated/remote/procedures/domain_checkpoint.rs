// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain checkpoint.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Creates a checkpoint of a domain as the XML describes.
    ///
    /// In C: `virDomainCheckpointCreateXML`.
    411 DomainCheckpointCreateXml(remote::DomainCheckpointCreateXmlArgs; flags) -> remote::DomainCheckpointCreateXmlRet {
        name: "DOMAIN_CHECKPOINT_CREATE_XML",
        function: Some("virDomainCheckpointCreateXML"),
        acl: &[
            rule("domain", "checkpoint"),
            rule("domain", "fs_freeze").if_any("flags", 2 /* VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE */),
        ],
    };

    /// Gives a checkpoint's description as XML.
    ///
    /// In C: `virDomainCheckpointGetXMLDesc`.
    412 DomainCheckpointGetXmlDesc(remote::DomainCheckpointGetXmlDescArgs; flags) -> remote::DomainCheckpointGetXmlDescRet {
        name: "DOMAIN_CHECKPOINT_GET_XML_DESC",
        function: Some("virDomainCheckpointGetXMLDesc"),
        acl: &[
            rule("domain", "read"),
            rule("domain", "read_secure").if_any("flags", 1 /* VIR_DOMAIN_CHECKPOINT_XML_SECURE */),
        ],
    };

    /// Lists a domain's checkpoints that match the filter.
    ///
    /// In C: `virDomainListAllCheckpoints`.
    413 DomainListAllCheckpoints(remote::DomainListAllCheckpointsArgs) -> remote::DomainListAllCheckpointsRet {
        name: "DOMAIN_LIST_ALL_CHECKPOINTS",
        function: Some("virDomainListAllCheckpoints"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Lists a checkpoint's children that match the filter.
    ///
    /// In C: `virDomainCheckpointListAllChildren`.
    414 DomainCheckpointListAllChildren(remote::DomainCheckpointListAllChildrenArgs) -> remote::DomainCheckpointListAllChildrenRet {
        name: "DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN",
        function: Some("virDomainCheckpointListAllChildren"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Finds a domain's checkpoint by its name.
    ///
    /// In C: `virDomainCheckpointLookupByName`.
    415 DomainCheckpointLookupByName(remote::DomainCheckpointLookupByNameArgs) -> remote::DomainCheckpointLookupByNameRet {
        name: "DOMAIN_CHECKPOINT_LOOKUP_BY_NAME",
        function: Some("virDomainCheckpointLookupByName"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Gives the parent of a checkpoint.
    ///
    /// In C: `virDomainCheckpointGetParent`.
    416 DomainCheckpointGetParent(remote::DomainCheckpointGetParentArgs) -> remote::DomainCheckpointGetParentRet {
        name: "DOMAIN_CHECKPOINT_GET_PARENT",
        function: Some("virDomainCheckpointGetParent"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Deletes a checkpoint.
    ///
    /// In C: `virDomainCheckpointDelete`.
    417 DomainCheckpointDelete(remote::DomainCheckpointDeleteArgs) -> () {
        name: "DOMAIN_CHECKPOINT_DELETE",
        function: Some("virDomainCheckpointDelete"),
        acl: &[rule("domain", "checkpoint")],
    };
}
