// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about save.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about save.
impl Domain {
    /// Saves an active domain's memory and device state to a file and stops the domain.
    ///
    /// Disks are not part of the file and must stay unchanged until `virDomainRestore`. Runs as a job that `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels, after which the domain goes on. A transient domain is gone afterwards. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    ///
    /// In C: `virDomainSave`, since 0.0.3.
    pub fn save(&self, to: &str) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSave")?;
        conn.driver().before("virDomainSave")?;
        conn.hypervisor().domain_save(self.object(), to)
    }

    /// Saves an active domain's state to a file, with options, and stops the domain.
    ///
    /// Acts like `virDomainSave`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each other; they record in the file how it is to be restored.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `dxml`: Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveFlags`, since 0.9.4.
    pub fn save_flags(&self, to: &str, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSaveFlags")?;
        conn.driver().before("virDomainSaveFlags")?;
        conn.hypervisor().domain_save_flags(self.object(), to, dxml, flags)
    }

    /// Saves an active domain's state as the parameters say, and stops the domain.
    ///
    /// Acts like `virDomainSaveFlags`, or like `virDomainManagedSave` when no file is named.
    ///
    /// - `params`: File, XML, format and channels.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveParams`, since 8.4.0.
    pub fn save_params(&self, params: &[TypedParam], flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSaveParams")?;
        conn.driver().before("virDomainSaveParams")?;
        conn.hypervisor().domain_save_params(self.object(), params, flags)
    }

    /// Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.
    ///
    /// The next start restores the state and deletes the file. Only for persistent domains. Runs as a job, like `virDomainSave`.
    ///
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainManagedSave`, since 0.8.0.
    pub fn managed_save(&self, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainManagedSave")?;
        conn.driver().before("virDomainManagedSave")?;
        conn.hypervisor().domain_managed_save(self.object(), flags)
    }

    /// Tells whether a domain has a managed save image.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainHasManagedSaveImage`, since 0.8.0.
    pub fn has_managed_save_image(&self, flags: u32) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainHasManagedSaveImage")?;
        conn.hypervisor().domain_has_managed_save_image(self.object(), flags)
    }

    /// Deletes a domain's managed save image.
    ///
    /// The next start then boots afresh, as after a power failure. Without an image nothing happens.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainManagedSaveRemove`, since 0.8.0.
    pub fn managed_save_remove(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainManagedSaveRemove")?;
        conn.driver().before("virDomainManagedSaveRemove")?;
        conn.hypervisor().domain_managed_save_remove(self.object(), flags)
    }

    /// Gives the domain XML kept in a managed save image.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when there is no image. Asking for secrets is refused on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainSaveImageXMLFlags` values.
    ///
    /// In C: `virDomainManagedSaveGetXMLDesc`, since 3.7.0.
    pub fn managed_save_xml_desc(&self, flags: DomainSaveImageXmlFlags) -> Result<String> {
        let conn = self.conn();
        if flags.contains(DomainSaveImageXmlFlags::SECURE) { conn.require_write("virDomainManagedSaveGetXMLDesc")?; }
        conn.driver().before("virDomainManagedSaveGetXMLDesc")?;
        conn.hypervisor().domain_managed_save_get_xml_desc(self.object(), flags)
    }

    /// Replaces the domain XML kept in a managed save image.
    ///
    /// The new XML may differ only in what the guest does not see. The flags `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.
    ///
    /// - `dxml`: New domain XML; NULL leaves it as it is.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainManagedSaveDefineXML`, since 3.7.0.
    pub fn managed_save_define_xml(&self, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainManagedSaveDefineXML")?;
        conn.driver().before("virDomainManagedSaveDefineXML")?;
        conn.hypervisor().domain_managed_save_define_xml(self.object(), dxml, flags)
    }

    /// Writes an active domain's memory to a file for analysis.
    ///
    /// The guest is stopped meanwhile, unless `VIR_DUMP_LIVE` is given, and then goes on, unless it is to be crashed or reset: those three exclude one another. Runs as a job that `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `flags`: Combination of `DomainCoreDumpFlags` values.
    ///
    /// In C: `virDomainCoreDump`, since 0.1.9.
    pub fn core_dump(&self, to: &str, flags: DomainCoreDumpFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCoreDump")?;
        conn.driver().before("virDomainCoreDump")?;
        conn.hypervisor().domain_core_dump(self.object(), to, flags)
    }

    /// Writes an active domain's memory to a file in the format given.
    ///
    /// Acts like `virDomainCoreDump`. A format other than `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` asks for `VIR_DUMP_MEMORY_ONLY`; one that the emulator lacks fails with `VIR_ERR_OPERATION_UNSUPPORTED`.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `dumpformat`: Format of the file.
    /// - `flags`: Combination of `DomainCoreDumpFlags` values.
    ///
    /// In C: `virDomainCoreDumpWithFormat`, since 1.2.3.
    pub fn core_dump_with_format(&self, to: &str, dumpformat: DomainCoreDumpFormat, flags: DomainCoreDumpFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCoreDumpWithFormat")?;
        conn.driver().before("virDomainCoreDumpWithFormat")?;
        conn.hypervisor().domain_core_dump_with_format(self.object(), to, dumpformat, flags)
    }
}
