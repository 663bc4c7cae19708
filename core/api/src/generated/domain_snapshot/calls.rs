// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `DomainSnapshot`: calls about domain snapshot.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about domain snapshot.
impl DomainSnapshot {
    /// Gives a snapshot's description as XML, with the domain's configuration at that time.
    ///
    /// Secrets are left out without `VIR_DOMAIN_SNAPSHOT_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainSnapshotXMLFlags` values.
    ///
    /// In C: `virDomainSnapshotGetXMLDesc`, since 0.8.0.
    pub fn xml_desc(&self, flags: DomainSnapshotXmlFlags) -> Result<String> {
        let conn = self.conn();
        if flags.contains(DomainSnapshotXmlFlags::SECURE) { conn.require_write("virDomainSnapshotGetXMLDesc")?; }
        conn.driver().before("virDomainSnapshotGetXMLDesc")?;
        conn.hypervisor().domain_snapshot_get_xml_desc(self.object(), flags)
    }

    /// Counts a snapshot's children that match the filter.
    ///
    /// With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` all its descendants count. `virDomainSnapshotListAllChildren` counts and lists together.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotNumChildren`, since 0.9.7.
    pub fn num_children(&self, flags: DomainSnapshotListFlags) -> Result<i32> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotNumChildren")?;
        conn.hypervisor().domain_snapshot_num_children(self.object(), flags)
    }

    /// Lists the names of a snapshot's children that match the filter.
    ///
    /// Prefer `virDomainSnapshotListAllChildren`, which needs no prior count and returns handles.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotListChildrenNames`, since 0.9.7.
    ///
    /// Discouraged: use virDomainSnapshotListAllChildren.
    pub fn list_children_names(&self, flags: DomainSnapshotListFlags) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotListChildrenNames")?;
        conn.hypervisor().domain_snapshot_list_children_names(self.object(), flags)
    }

    /// Lists a snapshot's children that match the filter.
    ///
    /// With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` the whole subtree below it is listed.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotListAllChildren`, since 0.9.13.
    pub fn list_all_children(&self, flags: DomainSnapshotListFlags) -> Result<Vec<DomainSnapshot>> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotListAllChildren")?;
        Ok(DomainSnapshot::all(conn, conn.hypervisor().domain_snapshot_list_all_children(self.object(), flags)?))
    }

    /// Gives the parent of a snapshot.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when it is a root.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotGetParent`, since 0.9.7.
    pub fn parent(&self, flags: u32) -> Result<DomainSnapshot> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotGetParent")?;
        Ok(DomainSnapshot::new(conn, conn.hypervisor().domain_snapshot_get_parent(self.object(), flags)?))
    }

    /// Tells whether a snapshot is its domain's current one.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotIsCurrent`, since 0.9.13.
    pub fn is_current(&self, flags: u32) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotIsCurrent")?;
        conn.hypervisor().domain_snapshot_is_current(self.object(), flags)
    }

    /// Tells whether a snapshot has a record that would be lost with its domain's configuration.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotHasMetadata`, since 0.9.13.
    pub fn has_metadata(&self, flags: u32) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotHasMetadata")?;
        conn.hypervisor().domain_snapshot_has_metadata(self.object(), flags)
    }

    /// Puts a domain back to the state of a snapshot.
    ///
    /// What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain ends up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may keep its emulator process if the configurations match; what is risky, such as a snapshot without recorded configuration, fails with `VIR_ERR_SNAPSHOT_REVERT_RISKY` unless `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE` is given.
    ///
    /// - `flags`: Combination of `DomainSnapshotRevertFlags` values.
    ///
    /// In C: `virDomainRevertToSnapshot`, since 0.8.0.
    pub fn domain_revert_to_snapshot(&self, flags: DomainSnapshotRevertFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainRevertToSnapshot")?;
        conn.driver().before("virDomainRevertToSnapshot")?;
        conn.hypervisor().domain_revert_to_snapshot(self.object(), flags)
    }

    /// Deletes a snapshot, and frees what it occupies.
    ///
    /// The domain's present state does not change. Children are attached to the deleted snapshot's parent, and if it was current, its parent becomes current. For an external snapshot its data is merged into the neighbouring file, which may take long.
    ///
    /// - `flags`: Combination of `DomainSnapshotDeleteFlags` values.
    ///
    /// In C: `virDomainSnapshotDelete`, since 0.8.0.
    pub fn delete(&self, flags: DomainSnapshotDeleteFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSnapshotDelete")?;
        conn.driver().before("virDomainSnapshotDelete")?;
        conn.hypervisor().domain_snapshot_delete(self.object(), flags)
    }
}
