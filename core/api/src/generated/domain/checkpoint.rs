// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about checkpoint.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about checkpoint.
impl Domain {
    /// Creates a checkpoint of a domain as the XML describes.
    ///
    /// From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so the images need a format such as qcow2. The domain has to be active (`VIR_ERR_OPERATION_INVALID` otherwise), except with `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE`. To get a full backup of the same moment, let `virDomainBackupBegin` create the checkpoint.
    ///
    /// - `xml_desc`: Checkpoint XML (`<domaincheckpoint>`); name and disks may be left out.
    /// - `flags`: Combination of `DomainCheckpointCreateFlags` values.
    ///
    /// In C: `virDomainCheckpointCreateXML`, since 5.6.0.
    pub fn checkpoint_create_xml(&self, xml_desc: &str, flags: DomainCheckpointCreateFlags) -> Result<DomainCheckpoint> {
        let conn = self.conn();
        conn.require_write("virDomainCheckpointCreateXML")?;
        conn.driver().before("virDomainCheckpointCreateXML")?;
        Ok(DomainCheckpoint::new(conn, conn.hypervisor().domain_checkpoint_create_xml(self.object(), xml_desc, flags)?))
    }

    /// Lists a domain's checkpoints that match the filter.
    ///
    /// By default that is all of them, in no particular order.
    ///
    /// - `flags`: Combination of `DomainCheckpointListFlags` values.
    ///
    /// In C: `virDomainListAllCheckpoints`, since 5.6.0.
    pub fn list_all_checkpoints(&self, flags: DomainCheckpointListFlags) -> Result<Vec<DomainCheckpoint>> {
        let conn = self.conn();
        conn.driver().before("virDomainListAllCheckpoints")?;
        Ok(DomainCheckpoint::all(conn, conn.hypervisor().domain_list_all_checkpoints(self.object(), flags)?))
    }

    /// Finds a domain's checkpoint by its name.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when there is none.
    ///
    /// - `name`: Name, matched exactly.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainCheckpointLookupByName`, since 5.6.0.
    pub fn checkpoint_lookup_by_name(&self, name: &str, flags: u32) -> Result<DomainCheckpoint> {
        let conn = self.conn();
        conn.driver().before("virDomainCheckpointLookupByName")?;
        Ok(DomainCheckpoint::new(conn, conn.hypervisor().domain_checkpoint_lookup_by_name(self.object(), name, flags)?))
    }
}
