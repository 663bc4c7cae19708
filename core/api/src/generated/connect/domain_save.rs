// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about domain save.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about domain save.
impl Connect {
    /// Starts a domain from the state that `virDomainSave` wrote.
    ///
    /// The file stays. Restore each file only once, since the disks move on. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is active already.
    ///
    /// - `from`: Path of the file on the host of the hypervisor.
    ///
    /// In C: `virDomainRestore`, since 0.0.3.
    pub fn domain_restore(&self, from: &str) -> Result<()> {
        let conn = self;
        conn.require_write("virDomainRestore")?;
        conn.driver().before("virDomainRestore")?;
        conn.hypervisor().domain_restore(from)
    }

    /// Starts a domain from a saved state, with options.
    ///
    /// Acts like `virDomainRestore`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each other and override what the file says.
    ///
    /// - `from`: Path of the file on the host of the hypervisor.
    /// - `dxml`: Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainRestoreFlags`, since 0.9.4.
    pub fn domain_restore_flags(&self, from: &str, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self;
        conn.require_write("virDomainRestoreFlags")?;
        conn.driver().before("virDomainRestoreFlags")?;
        conn.hypervisor().domain_restore_flags(from, dxml, flags)
    }

    /// Starts a domain from a saved state, as the parameters say.
    ///
    /// Acts like `virDomainRestoreFlags`; the file is required.
    ///
    /// - `params`: File, XML and channels.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainRestoreParams`, since 8.4.0.
    pub fn domain_restore_params(&self, params: &[TypedParam], flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self;
        conn.require_write("virDomainRestoreParams")?;
        conn.driver().before("virDomainRestoreParams")?;
        conn.hypervisor().domain_restore_params(params, flags)
    }

    /// Gives the domain XML kept in a saved state.
    ///
    /// Secrets are left out without `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE`. Not for read-only connections, since any file on the host could be named.
    ///
    /// - `file`: Path of the saved state on the host of the hypervisor.
    /// - `flags`: Combination of `DomainSaveImageXMLFlags` values.
    ///
    /// In C: `virDomainSaveImageGetXMLDesc`, since 0.9.4.
    pub fn domain_save_image_xml_desc(&self, file: &str, flags: DomainSaveImageXmlFlags) -> Result<String> {
        let conn = self;
        conn.require_write("virDomainSaveImageGetXMLDesc")?;
        conn.driver().before("virDomainSaveImageGetXMLDesc")?;
        conn.hypervisor().domain_save_image_get_xml_desc(file, flags)
    }

    /// Replaces the domain XML kept in a saved state.
    ///
    /// The new XML may differ only in what the guest does not see, such as the path of a disk image. The flags `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.
    ///
    /// - `file`: Path of the saved state on the host of the hypervisor.
    /// - `dxml`: New domain XML.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveImageDefineXML`, since 0.9.4.
    pub fn domain_save_image_define_xml(&self, file: &str, dxml: &str, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self;
        conn.require_write("virDomainSaveImageDefineXML")?;
        conn.driver().before("virDomainSaveImageDefineXML")?;
        conn.hypervisor().domain_save_image_define_xml(file, dxml, flags)
    }
}
