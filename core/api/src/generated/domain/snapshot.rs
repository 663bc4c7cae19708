// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about snapshot.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about snapshot.
impl Domain {
    /// Takes a snapshot of a domain as the XML describes.
    ///
    /// A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its disks alone. The new snapshot becomes current, with the one that was current before as its parent. External snapshots make the domain write to new files from then on. If several disks are involved, a failure may leave some of them changed, unless `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` is given.
    ///
    /// - `xml_desc`: Snapshot XML (`<domainsnapshot>`); name and disks may be left out.
    /// - `flags`: Combination of `DomainSnapshotCreateFlags` values.
    ///
    /// In C: `virDomainSnapshotCreateXML`, since 0.8.0.
    pub fn snapshot_create_xml(&self, xml_desc: &str, flags: DomainSnapshotCreateFlags) -> Result<DomainSnapshot> {
        let conn = self.conn();
        conn.require_write("virDomainSnapshotCreateXML")?;
        conn.driver().before("virDomainSnapshotCreateXML")?;
        Ok(DomainSnapshot::new(conn, conn.hypervisor().domain_snapshot_create_xml(self.object(), xml_desc, flags)?))
    }

    /// Counts a domain's snapshots that match the filter.
    ///
    /// The number may be stale as soon as it is returned; `virDomainListAllSnapshots` counts and lists together.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotNum`, since 0.8.0.
    pub fn snapshot_num(&self, flags: DomainSnapshotListFlags) -> Result<i32> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotNum")?;
        conn.hypervisor().domain_snapshot_num(self.object(), flags)
    }

    /// Lists the names of a domain's snapshots that match the filter.
    ///
    /// Prefer `virDomainListAllSnapshots`, which needs no prior count and returns handles.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotListNames`, since 0.8.0.
    ///
    /// Discouraged: use virDomainListAllSnapshots.
    pub fn snapshot_list_names(&self, flags: DomainSnapshotListFlags) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotListNames")?;
        conn.hypervisor().domain_snapshot_list_names(self.object(), flags)
    }

    /// Lists a domain's snapshots that match the filter.
    ///
    /// By default that is all of them, in no particular order.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainListAllSnapshots`, since 0.9.13.
    pub fn list_all_snapshots(&self, flags: DomainSnapshotListFlags) -> Result<Vec<DomainSnapshot>> {
        let conn = self.conn();
        conn.driver().before("virDomainListAllSnapshots")?;
        Ok(DomainSnapshot::all(conn, conn.hypervisor().domain_list_all_snapshots(self.object(), flags)?))
    }

    /// Finds a domain's snapshot by its name.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
    ///
    /// - `name`: Name, matched exactly.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotLookupByName`, since 0.8.0.
    pub fn snapshot_lookup_by_name(&self, name: &str, flags: u32) -> Result<DomainSnapshot> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotLookupByName")?;
        Ok(DomainSnapshot::new(conn, conn.hypervisor().domain_snapshot_lookup_by_name(self.object(), name, flags)?))
    }

    /// Tells whether a domain has a current snapshot.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainHasCurrentSnapshot`, since 0.8.0.
    pub fn has_current_snapshot(&self, flags: u32) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainHasCurrentSnapshot")?;
        conn.hypervisor().domain_has_current_snapshot(self.object(), flags)
    }

    /// Gives a domain's current snapshot.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotCurrent`, since 0.8.0.
    pub fn snapshot_current(&self, flags: u32) -> Result<DomainSnapshot> {
        let conn = self.conn();
        conn.driver().before("virDomainSnapshotCurrent")?;
        Ok(DomainSnapshot::new(conn, conn.hypervisor().domain_snapshot_current(self.object(), flags)?))
    }
}
