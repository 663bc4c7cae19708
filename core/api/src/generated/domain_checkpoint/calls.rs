// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `DomainCheckpoint`: calls about domain checkpoint.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about domain checkpoint.
impl DomainCheckpoint {
    /// Gives a checkpoint's description as XML.
    ///
    /// Secrets are left out without `VIR_DOMAIN_CHECKPOINT_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainCheckpointXMLFlags` values.
    ///
    /// In C: `virDomainCheckpointGetXMLDesc`, since 5.6.0.
    pub fn xml_desc(&self, flags: DomainCheckpointXmlFlags) -> Result<String> {
        let conn = self.conn();
        if flags.contains(DomainCheckpointXmlFlags::SECURE) { conn.require_write("virDomainCheckpointGetXMLDesc")?; }
        conn.driver().before("virDomainCheckpointGetXMLDesc")?;
        conn.hypervisor().domain_checkpoint_get_xml_desc(self.object(), flags)
    }

    /// Lists a checkpoint's children that match the filter.
    ///
    /// With `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` all that descend from it are listed.
    ///
    /// - `flags`: Combination of `DomainCheckpointListFlags` values.
    ///
    /// In C: `virDomainCheckpointListAllChildren`, since 5.6.0.
    pub fn list_all_children(&self, flags: DomainCheckpointListFlags) -> Result<Vec<DomainCheckpoint>> {
        let conn = self.conn();
        conn.driver().before("virDomainCheckpointListAllChildren")?;
        Ok(DomainCheckpoint::all(conn, conn.hypervisor().domain_checkpoint_list_all_children(self.object(), flags)?))
    }

    /// Gives the parent of a checkpoint.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when it is a root.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainCheckpointGetParent`, since 5.6.0.
    pub fn parent(&self, flags: u32) -> Result<DomainCheckpoint> {
        let conn = self.conn();
        conn.driver().before("virDomainCheckpointGetParent")?;
        Ok(DomainCheckpoint::new(conn, conn.hypervisor().domain_checkpoint_get_parent(self.object(), flags)?))
    }

    /// Deletes a checkpoint.
    ///
    /// The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay possible. If it was current, its parent becomes current. Unless only the record goes, the domain has to be active.
    ///
    /// - `flags`: Combination of `DomainCheckpointDeleteFlags` values.
    ///
    /// In C: `virDomainCheckpointDelete`, since 5.6.0.
    pub fn delete(&self, flags: DomainCheckpointDeleteFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCheckpointDelete")?;
        conn.driver().before("virDomainCheckpointDelete")?;
        conn.hypervisor().domain_checkpoint_delete(self.object(), flags)
    }
}
