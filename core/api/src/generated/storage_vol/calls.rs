// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `StorageVol`: calls about storage vol.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about storage vol.
impl StorageVol {
    /// Starts sending the content of a volume to the caller through a stream.
    ///
    /// The call returns at once; data arrives with `virStreamRecv` and is complete when `virStreamFinish` succeeds. A volume that is written to meanwhile gives inconsistent data.
    ///
    /// - `stream`: The stream to act on.
    /// - `offset`: Where in the volume to start, in bytes.
    /// - `length`: How much to send, in bytes; 0 means up to the end.
    /// - `flags`: Combination of `StorageVolDownloadFlags` values.
    ///
    /// In C: `virStorageVolDownload`, since 0.9.0.
    pub fn download(&self, stream: &Stream, offset: u64, length: u64, flags: StorageVolDownloadFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStorageVolDownload")?;
        conn.driver().before("virStorageVolDownload")?;
        conn.storage().storage_vol_download(self.object(), stream, offset, length, flags)
    }

    /// Starts writing data that the caller sends through a stream into a volume.
    ///
    /// The call returns at once; data goes out with `virStreamSend` and is stored when `virStreamFinish` succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes shown for volume and pool may need `virStoragePoolRefresh` afterwards.
    ///
    /// - `stream`: The stream to act on.
    /// - `offset`: Where in the volume to start, in bytes.
    /// - `length`: Upper limit of what is accepted, in bytes; 0 means no limit.
    /// - `flags`: Combination of `StorageVolUploadFlags` values.
    ///
    /// In C: `virStorageVolUpload`, since 0.9.0.
    pub fn upload(&self, stream: &Stream, offset: u64, length: u64, flags: StorageVolUploadFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStorageVolUpload")?;
        conn.driver().before("virStorageVolUpload")?;
        conn.storage().storage_vol_upload(self.object(), stream, offset, length, flags)
    }

    /// Deletes a volume with all its data.
    ///
    /// The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is inactive or the volume is being built or copied.
    ///
    /// - `flags`: Combination of `StorageVolDeleteFlags` values.
    ///
    /// In C: `virStorageVolDelete`, since 0.4.1.
    pub fn delete(&self, flags: StorageVolDeleteFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStorageVolDelete")?;
        conn.driver().before("virStorageVolDelete")?;
        conn.storage().storage_vol_delete(self.object(), flags)
    }

    /// Overwrites the content of a volume with zeros, so that the next reader does not find the old data.
    ///
    /// On storage that remaps or copies on write, remains of the data may survive. Fails with `VIR_ERR_OPERATION_INVALID` while the volume is in use by another operation.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStorageVolWipe`, since 0.8.0.
    pub fn wipe(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStorageVolWipe")?;
        conn.driver().before("virStorageVolWipe")?;
        conn.storage().storage_vol_wipe(self.object(), flags)
    }

    /// Overwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.
    ///
    /// Can take very long. On storage that remaps or copies on write, remains of the data may survive.
    ///
    /// - `algorithm`: Pattern to use.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStorageVolWipePattern`, since 0.9.10.
    pub fn wipe_pattern(&self, algorithm: StorageVolWipeAlgorithm, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStorageVolWipePattern")?;
        conn.driver().before("virStorageVolWipePattern")?;
        conn.storage().storage_vol_wipe_pattern(self.object(), algorithm, flags)
    }

    /// Tells a volume's type, its size and how much space it takes up.
    ///
    /// In C: `virStorageVolGetInfo`, since 0.4.1.
    pub fn info(&self) -> Result<StorageVolInfo> {
        let conn = self.conn();
        conn.driver().before("virStorageVolGetInfo")?;
        conn.storage().storage_vol_get_info(self.object())
    }

    /// Tells a volume's type and sizes, with a choice of what counts as allocation.
    ///
    /// - `flags`: Combination of `StorageVolInfoFlags` values.
    ///
    /// In C: `virStorageVolGetInfoFlags`, since 3.0.0.
    pub fn info_flags(&self, flags: StorageVolInfoFlags) -> Result<StorageVolInfo> {
        let conn = self.conn();
        conn.driver().before("virStorageVolGetInfoFlags")?;
        conn.storage().storage_vol_get_info_flags(self.object(), flags)
    }

    /// Describes a volume as XML. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStorageVolGetXMLDesc`, since 0.4.1.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virStorageVolGetXMLDesc")?;
        conn.storage().storage_vol_get_xml_desc(self.object(), flags)
    }

    /// Gives the path of a volume on the host.
    ///
    /// For some pools it changes from one start to the next; the key does not. The caller frees the text.
    ///
    /// In C: `virStorageVolGetPath`, since 0.4.1.
    pub fn path(&self) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virStorageVolGetPath")?;
        conn.storage().storage_vol_get_path(self.object())
    }

    /// Changes the size of a volume that no guest uses.
    ///
    /// Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs `VIR_STORAGE_VOL_RESIZE_SHRINK`, or the call fails with `VIR_ERR_INVALID_ARG`. Disks of running guests are resized with `virDomainBlockResize`.
    ///
    /// - `capacity`: New size, or the difference, in bytes.
    /// - `flags`: Combination of `StorageVolResizeFlags` values.
    ///
    /// In C: `virStorageVolResize`, since 0.9.10.
    pub fn resize(&self, capacity: u64, flags: StorageVolResizeFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStorageVolResize")?;
        conn.driver().before("virStorageVolResize")?;
        conn.storage().storage_vol_resize(self.object(), capacity, flags)
    }
}
