// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain snapshot.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Takes a snapshot of a domain as the XML describes.
    ///
    /// In C: `virDomainSnapshotCreateXML`.
    185 DomainSnapshotCreateXml(remote::DomainSnapshotCreateXmlArgs; flags) -> remote::DomainSnapshotCreateXmlRet {
        name: "DOMAIN_SNAPSHOT_CREATE_XML",
        function: Some("virDomainSnapshotCreateXML"),
        acl: &[
            rule("domain", "snapshot"),
            rule("domain", "fs_freeze").if_any("flags", 64 /* VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE */),
        ],
    };

    /// Gives a snapshot's description as XML, with the domain's configuration at that time.
    ///
    /// In C: `virDomainSnapshotGetXMLDesc`.
    186 DomainSnapshotGetXmlDesc(remote::DomainSnapshotGetXmlDescArgs; flags) -> remote::DomainSnapshotGetXmlDescRet {
        name: "DOMAIN_SNAPSHOT_GET_XML_DESC",
        function: Some("virDomainSnapshotGetXMLDesc"),
        priority: Priority::High,
        acl: &[
            rule("domain", "read"),
            rule("domain", "read_secure").if_any("flags", 1 /* VIR_DOMAIN_SNAPSHOT_XML_SECURE */),
        ],
    };

    /// Counts a domain's snapshots that match the filter.
    ///
    /// In C: `virDomainSnapshotNum`.
    187 DomainSnapshotNum(remote::DomainSnapshotNumArgs) -> remote::DomainSnapshotNumRet {
        name: "DOMAIN_SNAPSHOT_NUM",
        function: Some("virDomainSnapshotNum"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Lists the names of a domain's snapshots that match the filter.
    ///
    /// In C: `virDomainSnapshotListNames`.
    188 DomainSnapshotListNames(remote::DomainSnapshotListNamesArgs) -> remote::DomainSnapshotListNamesRet {
        name: "DOMAIN_SNAPSHOT_LIST_NAMES",
        function: Some("virDomainSnapshotListNames"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Finds a domain's snapshot by its name.
    ///
    /// In C: `virDomainSnapshotLookupByName`.
    189 DomainSnapshotLookupByName(remote::DomainSnapshotLookupByNameArgs) -> remote::DomainSnapshotLookupByNameRet {
        name: "DOMAIN_SNAPSHOT_LOOKUP_BY_NAME",
        function: Some("virDomainSnapshotLookupByName"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Tells whether a domain has a current snapshot.
    ///
    /// In C: `virDomainHasCurrentSnapshot`.
    190 DomainHasCurrentSnapshot(remote::DomainHasCurrentSnapshotArgs) -> remote::DomainHasCurrentSnapshotRet {
        name: "DOMAIN_HAS_CURRENT_SNAPSHOT",
        function: Some("virDomainHasCurrentSnapshot"),
        acl: &[rule("domain", "read")],
    };

    /// Gives a domain's current snapshot.
    ///
    /// In C: `virDomainSnapshotCurrent`.
    191 DomainSnapshotCurrent(remote::DomainSnapshotCurrentArgs) -> remote::DomainSnapshotCurrentRet {
        name: "DOMAIN_SNAPSHOT_CURRENT",
        function: Some("virDomainSnapshotCurrent"),
        acl: &[rule("domain", "read")],
    };

    /// Puts a domain back to the state of a snapshot.
    ///
    /// In C: `virDomainRevertToSnapshot`.
    192 DomainRevertToSnapshot(remote::DomainRevertToSnapshotArgs) -> () {
        name: "DOMAIN_REVERT_TO_SNAPSHOT",
        function: Some("virDomainRevertToSnapshot"),
        acl: &[rule("domain", "snapshot")],
    };

    /// Deletes a snapshot, and frees what it occupies.
    ///
    /// In C: `virDomainSnapshotDelete`.
    193 DomainSnapshotDelete(remote::DomainSnapshotDeleteArgs) -> () {
        name: "DOMAIN_SNAPSHOT_DELETE",
        function: Some("virDomainSnapshotDelete"),
        acl: &[rule("domain", "snapshot")],
    };

    /// Gives the parent of a snapshot.
    ///
    /// In C: `virDomainSnapshotGetParent`.
    244 DomainSnapshotGetParent(remote::DomainSnapshotGetParentArgs) -> remote::DomainSnapshotGetParentRet {
        name: "DOMAIN_SNAPSHOT_GET_PARENT",
        function: Some("virDomainSnapshotGetParent"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Counts a snapshot's children that match the filter.
    ///
    /// In C: `virDomainSnapshotNumChildren`.
    246 DomainSnapshotNumChildren(remote::DomainSnapshotNumChildrenArgs) -> remote::DomainSnapshotNumChildrenRet {
        name: "DOMAIN_SNAPSHOT_NUM_CHILDREN",
        function: Some("virDomainSnapshotNumChildren"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Lists the names of a snapshot's children that match the filter.
    ///
    /// In C: `virDomainSnapshotListChildrenNames`.
    247 DomainSnapshotListChildrenNames(remote::DomainSnapshotListChildrenNamesArgs) -> remote::DomainSnapshotListChildrenNamesRet {
        name: "DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES",
        function: Some("virDomainSnapshotListChildrenNames"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Tells whether a snapshot is its domain's current one.
    ///
    /// In C: `virDomainSnapshotIsCurrent`.
    271 DomainSnapshotIsCurrent(remote::DomainSnapshotIsCurrentArgs) -> remote::DomainSnapshotIsCurrentRet {
        name: "DOMAIN_SNAPSHOT_IS_CURRENT",
        function: Some("virDomainSnapshotIsCurrent"),
        acl: &[rule("domain", "read")],
    };

    /// Tells whether a snapshot has a record that would be lost with its domain's configuration.
    ///
    /// In C: `virDomainSnapshotHasMetadata`.
    272 DomainSnapshotHasMetadata(remote::DomainSnapshotHasMetadataArgs) -> remote::DomainSnapshotHasMetadataRet {
        name: "DOMAIN_SNAPSHOT_HAS_METADATA",
        function: Some("virDomainSnapshotHasMetadata"),
        acl: &[rule("domain", "read")],
    };

    /// Lists a domain's snapshots that match the filter.
    ///
    /// In C: `virDomainListAllSnapshots`.
    274 DomainListAllSnapshots(remote::DomainListAllSnapshotsArgs) -> remote::DomainListAllSnapshotsRet {
        name: "DOMAIN_LIST_ALL_SNAPSHOTS",
        function: Some("virDomainListAllSnapshots"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Lists a snapshot's children that match the filter.
    ///
    /// In C: `virDomainSnapshotListAllChildren`.
    275 DomainSnapshotListAllChildren(remote::DomainSnapshotListAllChildrenArgs) -> remote::DomainSnapshotListAllChildrenRet {
        name: "DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN",
        function: Some("virDomainSnapshotListAllChildren"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };
}
