// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: storage-vol.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virStoragePoolNumOfVolumes", c"virStoragePoolNumOfVolumes(pool)\n--\n\nCounts the volumes in a storage pool.", 1, Failure::MinusOne, vir_storage_pool_num_of_volumes),
    Function::new(c"virStoragePoolListVolumes", c"virStoragePoolListVolumes(pool)\n--\n\nLists the names of the volumes in a storage pool.", 1, Failure::None, vir_storage_pool_list_volumes),
    Function::new(c"virStoragePoolListAllVolumes", c"virStoragePoolListAllVolumes(pool, flags)\n--\n\nLists the volumes in an active storage pool with handles to all of them.", 2, Failure::None, vir_storage_pool_list_all_volumes),
    Function::new(c"virStorageVolLookupByName", c"virStorageVolLookupByName(pool, name)\n--\n\nFinds a volume by its name within a pool. Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.", 2, Failure::None, vir_storage_vol_lookup_by_name),
    Function::new(c"virStorageVolLookupByKey", c"virStorageVolLookupByKey(conn, key)\n--\n\nFinds a volume by its key, searching all active pools.", 2, Failure::None, vir_storage_vol_lookup_by_key),
    Function::new(c"virStorageVolLookupByPath", c"virStorageVolLookupByPath(conn, path)\n--\n\nFinds a volume by its path on the host, searching all active pools.", 2, Failure::None, vir_storage_vol_lookup_by_path),
    Function::new(c"virStorageVolGetName", c"virStorageVolGetName(vol)\n--\n\nGives the name of a volume, which is unique in its pool.", 1, Failure::None, vir_storage_vol_get_name),
    Function::new(c"virStorageVolGetKey", c"virStorageVolGetKey(vol)\n--\n\nGives the key of a volume, which tells it from every other volume anywhere.", 1, Failure::None, vir_storage_vol_get_key),
    Function::new(c"virStorageVolCreateXML", c"virStorageVolCreateXML(pool, xmldesc, flags)\n--\n\nCreates a volume in an active storage pool.", 3, Failure::None, vir_storage_vol_create_xml),
    Function::new(c"virStorageVolCreateXMLFrom", c"virStorageVolCreateXMLFrom(pool, xmldesc, clonevol, flags)\n--\n\nCreates a volume in an active storage pool and fills it with the content of another volume.", 4, Failure::None, vir_storage_vol_create_xml_from),
    Function::new(c"virStorageVolDownload", c"virStorageVolDownload(vol, stream, offset, length, flags)\n--\n\nStarts sending the content of a volume to the caller through a stream.", 5, Failure::MinusOne, vir_storage_vol_download),
    Function::new(c"virStorageVolUpload", c"virStorageVolUpload(vol, stream, offset, length, flags)\n--\n\nStarts writing data that the caller sends through a stream into a volume.", 5, Failure::MinusOne, vir_storage_vol_upload),
    Function::new(c"virStorageVolDelete", c"virStorageVolDelete(vol, flags)\n--\n\nDeletes a volume with all its data.", 2, Failure::MinusOne, vir_storage_vol_delete),
    Function::new(c"virStorageVolWipe", c"virStorageVolWipe(vol, flags)\n--\n\nOverwrites the content of a volume with zeros, so that the next reader does not find the old data.", 2, Failure::MinusOne, vir_storage_vol_wipe),
    Function::new(c"virStorageVolWipePattern", c"virStorageVolWipePattern(vol, algorithm, flags)\n--\n\nOverwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.", 3, Failure::MinusOne, vir_storage_vol_wipe_pattern),
    Function::new(c"virStorageVolGetInfo", c"virStorageVolGetInfo(vol)\n--\n\nTells a volume's type, its size and how much space it takes up.", 1, Failure::None, vir_storage_vol_get_info),
    Function::new(c"virStorageVolGetInfoFlags", c"virStorageVolGetInfoFlags(vol, flags)\n--\n\nTells a volume's type and sizes, with a choice of what counts as allocation.", 2, Failure::None, vir_storage_vol_get_info_flags),
    Function::new(c"virStorageVolGetXMLDesc", c"virStorageVolGetXMLDesc(pool, flags)\n--\n\nDescribes a volume as XML. The caller frees the text.", 2, Failure::None, vir_storage_vol_get_xml_desc),
    Function::new(c"virStorageVolGetPath", c"virStorageVolGetPath(vol)\n--\n\nGives the path of a volume on the host.", 1, Failure::None, vir_storage_vol_get_path),
    Function::new(c"virStorageVolResize", c"virStorageVolResize(vol, capacity, flags)\n--\n\nChanges the size of a volume that no guest uses.", 3, Failure::MinusOne, vir_storage_vol_resize),
];

fn vir_storage_pool_num_of_volumes<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give(c.wait(|| pool.num_of_volumes()))
}

fn vir_storage_pool_list_volumes<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give(c.wait(|| pool.list_volumes()))
}

fn vir_storage_pool_list_all_volumes<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| pool.list_all_volumes(flags)))
}

fn vir_storage_vol_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let name = c.text(1, "name")?;
    c.give(c.wait(|| pool.storage_vol_lookup_by_name(&name)))
}

fn vir_storage_vol_lookup_by_key<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let key = c.text(1, "key")?;
    c.give(c.wait(|| conn.storage_vol_lookup_by_key(&key)))
}

fn vir_storage_vol_lookup_by_path<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let path = c.text(1, "path")?;
    c.give(c.wait(|| conn.storage_vol_lookup_by_path(&path)))
}

fn vir_storage_vol_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    c.give(vol.name())
}

fn vir_storage_vol_get_key<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    c.give(vol.key())
}

fn vir_storage_vol_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let xmldesc = c.text(1, "xmldesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| pool.storage_vol_create_xml(&xmldesc, StorageVolCreateFlags::of(flags))))
}

fn vir_storage_vol_create_xml_from<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let xmldesc = c.text(1, "xmldesc")?;
    let clonevol = c.object::<StorageVol>(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| pool.storage_vol_create_xml_from(&xmldesc, clonevol, StorageVolCreateFlags::of(flags))))
}

fn vir_storage_vol_download<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    let stream = c.object::<Stream>(1)?;
    let offset = c.number(2)?;
    let length = c.number(3)?;
    let flags = c.number(4)?;
    c.give(c.wait(|| vol.download(stream, offset, length, StorageVolDownloadFlags::of(flags))))
}

fn vir_storage_vol_upload<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    let stream = c.object::<Stream>(1)?;
    let offset = c.number(2)?;
    let length = c.number(3)?;
    let flags = c.number(4)?;
    c.give(c.wait(|| vol.upload(stream, offset, length, StorageVolUploadFlags::of(flags))))
}

fn vir_storage_vol_delete<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| vol.delete(StorageVolDeleteFlags::of(flags))))
}

fn vir_storage_vol_wipe<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| vol.wipe(flags)))
}

fn vir_storage_vol_wipe_pattern<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    let algorithm = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| vol.wipe_pattern(StorageVolWipeAlgorithm::of(algorithm), flags)))
}

fn vir_storage_vol_get_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    c.give(c.wait(|| vol.info()))
}

fn vir_storage_vol_get_info_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| vol.info_flags(StorageVolInfoFlags::of(flags))))
}

fn vir_storage_vol_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StorageVol>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| pool.xml_desc(flags)))
}

fn vir_storage_vol_get_path<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    c.give(c.wait(|| vol.path()))
}

fn vir_storage_vol_resize<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    let capacity = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| vol.resize(capacity, StorageVolResizeFlags::of(flags))))
}
