// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: storage vol.

use crate::procedure::{Priority, StreamDirection, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Counts the volumes in a storage pool.
    ///
    /// In C: `virStoragePoolNumOfVolumes`.
    91 StoragePoolNumOfVolumes(remote::StoragePoolNumOfVolumesArgs) -> remote::StoragePoolNumOfVolumesRet {
        name: "STORAGE_POOL_NUM_OF_VOLUMES",
        function: Some("virStoragePoolNumOfVolumes"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "search_storage_vols")],
        acl_filter: &[rule("storage_vol", "getattr")],
    };

    /// Lists the names of the volumes in a storage pool.
    ///
    /// In C: `virStoragePoolListVolumes`.
    92 StoragePoolListVolumes(remote::StoragePoolListVolumesArgs) -> remote::StoragePoolListVolumesRet {
        name: "STORAGE_POOL_LIST_VOLUMES",
        function: Some("virStoragePoolListVolumes"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "search_storage_vols")],
        acl_filter: &[rule("storage_vol", "getattr")],
    };

    /// Creates a volume in an active storage pool.
    ///
    /// In C: `virStorageVolCreateXML`.
    93 StorageVolCreateXml(remote::StorageVolCreateXmlArgs) -> remote::StorageVolCreateXmlRet {
        name: "STORAGE_VOL_CREATE_XML",
        function: Some("virStorageVolCreateXML"),
        acl: &[rule("storage_vol", "create")],
    };

    /// Deletes a volume with all its data.
    ///
    /// In C: `virStorageVolDelete`.
    94 StorageVolDelete(remote::StorageVolDeleteArgs) -> () {
        name: "STORAGE_VOL_DELETE",
        function: Some("virStorageVolDelete"),
        acl: &[rule("storage_vol", "delete")],
    };

    /// Finds a volume by its name within a pool.
    ///
    /// In C: `virStorageVolLookupByName`.
    95 StorageVolLookupByName(remote::StorageVolLookupByNameArgs) -> remote::StorageVolLookupByNameRet {
        name: "STORAGE_VOL_LOOKUP_BY_NAME",
        function: Some("virStorageVolLookupByName"),
        priority: Priority::High,
        acl: &[rule("storage_vol", "getattr")],
    };

    /// Finds a volume by its key, searching all active pools.
    ///
    /// In C: `virStorageVolLookupByKey`.
    96 StorageVolLookupByKey(remote::StorageVolLookupByKeyArgs) -> remote::StorageVolLookupByKeyRet {
        name: "STORAGE_VOL_LOOKUP_BY_KEY",
        function: Some("virStorageVolLookupByKey"),
        priority: Priority::High,
        acl: &[rule("storage_vol", "getattr")],
    };

    /// Finds a volume by its path on the host, searching all active pools.
    ///
    /// In C: `virStorageVolLookupByPath`.
    97 StorageVolLookupByPath(remote::StorageVolLookupByPathArgs) -> remote::StorageVolLookupByPathRet {
        name: "STORAGE_VOL_LOOKUP_BY_PATH",
        function: Some("virStorageVolLookupByPath"),
        priority: Priority::High,
        acl: &[rule("storage_vol", "getattr")],
    };

    /// Tells a volume's type, its size and how much space it takes up.
    ///
    /// In C: `virStorageVolGetInfo`.
    98 StorageVolGetInfo(remote::StorageVolGetInfoArgs) -> remote::StorageVolGetInfoRet {
        name: "STORAGE_VOL_GET_INFO",
        function: Some("virStorageVolGetInfo"),
        priority: Priority::High,
        acl: &[rule("storage_vol", "read")],
    };

    /// Describes a volume as XML.
    ///
    /// In C: `virStorageVolGetXMLDesc`.
    99 StorageVolGetXmlDesc(remote::StorageVolGetXmlDescArgs) -> remote::StorageVolGetXmlDescRet {
        name: "STORAGE_VOL_GET_XML_DESC",
        function: Some("virStorageVolGetXMLDesc"),
        priority: Priority::High,
        acl: &[rule("storage_vol", "read")],
    };

    /// Gives the path of a volume on the host.
    ///
    /// In C: `virStorageVolGetPath`.
    100 StorageVolGetPath(remote::StorageVolGetPathArgs) -> remote::StorageVolGetPathRet {
        name: "STORAGE_VOL_GET_PATH",
        function: Some("virStorageVolGetPath"),
        priority: Priority::High,
        acl: &[rule("storage_vol", "read")],
    };

    /// Creates a volume in an active storage pool and fills it with the content of another volume.
    ///
    /// In C: `virStorageVolCreateXMLFrom`.
    125 StorageVolCreateXmlFrom(remote::StorageVolCreateXmlFromArgs) -> remote::StorageVolCreateXmlFromRet {
        name: "STORAGE_VOL_CREATE_XML_FROM",
        function: Some("virStorageVolCreateXMLFrom"),
        acl: &[rule("storage_vol", "create")],
    };

    /// Overwrites the content of a volume with zeros, so that the next reader does not find the old
    /// data.
    ///
    /// In C: `virStorageVolWipe`.
    165 StorageVolWipe(remote::StorageVolWipeArgs) -> () {
        name: "STORAGE_VOL_WIPE",
        function: Some("virStorageVolWipe"),
        acl: &[rule("storage_vol", "format")],
    };

    /// Starts writing data that the caller sends through a stream into a volume.
    ///
    /// In C: `virStorageVolUpload`.
    208 StorageVolUpload(remote::StorageVolUploadArgs) -> () {
        name: "STORAGE_VOL_UPLOAD",
        function: Some("virStorageVolUpload"),
        stream: Some(StreamDirection::Write),
        sparse: Some(1 /* VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM */),
        acl: &[rule("storage_vol", "data_write")],
    };

    /// Starts sending the content of a volume to the caller through a stream.
    ///
    /// In C: `virStorageVolDownload`.
    209 StorageVolDownload(remote::StorageVolDownloadArgs) -> () {
        name: "STORAGE_VOL_DOWNLOAD",
        function: Some("virStorageVolDownload"),
        stream: Some(StreamDirection::Read),
        sparse: Some(1 /* VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM */),
        acl: &[rule("storage_vol", "data_read")],
    };

    /// Overwrites the content of a volume with a chosen pattern, so that the next reader does not
    /// find the old data.
    ///
    /// In C: `virStorageVolWipePattern`.
    259 StorageVolWipePattern(remote::StorageVolWipePatternArgs) -> () {
        name: "STORAGE_VOL_WIPE_PATTERN",
        function: Some("virStorageVolWipePattern"),
        acl: &[rule("storage_vol", "format")],
    };

    /// Changes the size of a volume that no guest uses.
    ///
    /// In C: `virStorageVolResize`.
    260 StorageVolResize(remote::StorageVolResizeArgs) -> () {
        name: "STORAGE_VOL_RESIZE",
        function: Some("virStorageVolResize"),
        acl: &[rule("storage_vol", "resize")],
    };

    /// Lists the volumes in an active storage pool with handles to all of them.
    ///
    /// In C: `virStoragePoolListAllVolumes`.
    282 StoragePoolListAllVolumes(remote::StoragePoolListAllVolumesArgs) -> remote::StoragePoolListAllVolumesRet {
        name: "STORAGE_POOL_LIST_ALL_VOLUMES",
        function: Some("virStoragePoolListAllVolumes"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "search_storage_vols")],
        acl_filter: &[rule("storage_vol", "getattr")],
    };

    /// Tells a volume's type and sizes, with a choice of what counts as allocation.
    ///
    /// In C: `virStorageVolGetInfoFlags`.
    378 StorageVolGetInfoFlags(remote::StorageVolGetInfoFlagsArgs) -> remote::StorageVolGetInfoFlagsRet {
        name: "STORAGE_VOL_GET_INFO_FLAGS",
        function: Some("virStorageVolGetInfoFlags"),
        priority: Priority::High,
        acl: &[rule("storage_vol", "read")],
    };
}
