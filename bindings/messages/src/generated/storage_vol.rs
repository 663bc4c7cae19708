// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: storage-vol.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virStoragePoolNumOfVolumes", vir_storage_pool_num_of_volumes),
    ("virStoragePoolListVolumes", vir_storage_pool_list_volumes),
    ("virStoragePoolListAllVolumes", vir_storage_pool_list_all_volumes),
    ("virStorageVolLookupByName", vir_storage_vol_lookup_by_name),
    ("virStorageVolLookupByKey", vir_storage_vol_lookup_by_key),
    ("virStorageVolLookupByPath", vir_storage_vol_lookup_by_path),
    ("virStorageVolGetName", vir_storage_vol_get_name),
    ("virStorageVolGetKey", vir_storage_vol_get_key),
    ("virStorageVolCreateXML", vir_storage_vol_create_xml),
    ("virStorageVolCreateXMLFrom", vir_storage_vol_create_xml_from),
    ("virStorageVolDownload", vir_storage_vol_download),
    ("virStorageVolUpload", vir_storage_vol_upload),
    ("virStorageVolDelete", vir_storage_vol_delete),
    ("virStorageVolWipe", vir_storage_vol_wipe),
    ("virStorageVolWipePattern", vir_storage_vol_wipe_pattern),
    ("virStorageVolGetInfo", vir_storage_vol_get_info),
    ("virStorageVolGetInfoFlags", vir_storage_vol_get_info_flags),
    ("virStorageVolGetXMLDesc", vir_storage_vol_get_xml_desc),
    ("virStorageVolGetPath", vir_storage_vol_get_path),
    ("virStorageVolResize", vir_storage_vol_resize),
];

fn vir_storage_pool_num_of_volumes(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.num_of_volumes())
}

fn vir_storage_pool_list_volumes(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.list_volumes())
}

fn vir_storage_pool_list_all_volumes(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let flags = c.number()?;
    c.give(pool.list_all_volumes(flags))
}

fn vir_storage_vol_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let name = c.text("name")?;
    c.give(pool.storage_vol_lookup_by_name(&name))
}

fn vir_storage_vol_lookup_by_key(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let key = c.text("key")?;
    c.give(conn.storage_vol_lookup_by_key(&key))
}

fn vir_storage_vol_lookup_by_path(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let path = c.text("path")?;
    c.give(conn.storage_vol_lookup_by_path(&path))
}

fn vir_storage_vol_get_name(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    c.give(vol.name())
}

fn vir_storage_vol_get_key(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    c.give(vol.key())
}

fn vir_storage_vol_create_xml(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let xmldesc = c.text("xmldesc")?;
    let flags = c.number()?;
    c.give(pool.storage_vol_create_xml(&xmldesc, StorageVolCreateFlags::of(flags)))
}

fn vir_storage_vol_create_xml_from(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let xmldesc = c.text("xmldesc")?;
    let clonevol = c.object::<StorageVol>()?;
    let flags = c.number()?;
    c.give(pool.storage_vol_create_xml_from(&xmldesc, &clonevol, StorageVolCreateFlags::of(flags)))
}

fn vir_storage_vol_download(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    let stream = c.object::<Stream>()?;
    let offset = c.number()?;
    let length = c.number()?;
    let flags = c.number()?;
    c.give(vol.download(&stream, offset, length, StorageVolDownloadFlags::of(flags)))
}

fn vir_storage_vol_upload(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    let stream = c.object::<Stream>()?;
    let offset = c.number()?;
    let length = c.number()?;
    let flags = c.number()?;
    c.give(vol.upload(&stream, offset, length, StorageVolUploadFlags::of(flags)))
}

fn vir_storage_vol_delete(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    let flags = c.number()?;
    c.give(vol.delete(StorageVolDeleteFlags::of(flags)))
}

fn vir_storage_vol_wipe(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    let flags = c.number()?;
    c.give(vol.wipe(flags))
}

fn vir_storage_vol_wipe_pattern(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    let algorithm = c.number()?;
    let flags = c.number()?;
    c.give(vol.wipe_pattern(StorageVolWipeAlgorithm::of(algorithm), flags))
}

fn vir_storage_vol_get_info(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    c.give(vol.info())
}

fn vir_storage_vol_get_info_flags(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    let flags = c.number()?;
    c.give(vol.info_flags(StorageVolInfoFlags::of(flags)))
}

fn vir_storage_vol_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StorageVol>()?;
    let flags = c.number()?;
    c.give(pool.xml_desc(flags))
}

fn vir_storage_vol_get_path(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    c.give(vol.path())
}

fn vir_storage_vol_resize(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    let capacity = c.number()?;
    let flags = c.number()?;
    c.give(vol.resize(capacity, StorageVolResizeFlags::of(flags)))
}
