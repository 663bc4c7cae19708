// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: storage vol.

use crate::prelude::*;

/// Counts the volumes in a storage pool.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolNumOfVolumes(pool: *mut VirStoragePool) -> c_int {
    call("virStoragePoolNumOfVolumes", |call| unsafe {
        let pool = call.handle(pool)?;
        let result = pool.num_of_volumes()?;
        Ok(result as _)
    })
}

/// Lists the names of the volumes in a storage pool.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolListVolumes(pool: *mut VirStoragePool, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virStoragePoolListVolumes", |call| unsafe {
        let pool = call.handle(pool)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = pool.list_volumes()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Lists the volumes in an active storage pool with handles to all of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolListAllVolumes(pool: *mut VirStoragePool, vols: *mut *mut *mut VirStorageVol, flags: c_uint) -> c_int {
    call("virStoragePoolListAllVolumes", |call| unsafe {
        let pool = call.handle(pool)?;
        clear(vols);
        let new_vols = pool.list_all_volumes(flags as _)?;
        let count = give_objects(vols, new_vols, &connection(pool));
        Ok(count)
    })
}

/// Gives the connection a volume handle belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetConnect(vol: *mut VirStorageVol) -> *mut VirConnect {
    call("virStorageVolGetConnect", |call| unsafe {
        let vol = call.handle(vol)?;
        Ok(connection(vol).as_ptr())
    })
}

/// Finds a volume by its name within a pool. Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolLookupByName(pool: *mut VirStoragePool, name: *const c_char) -> *mut VirStorageVol {
    call("virStorageVolLookupByName", |call| unsafe {
        let pool = call.handle(pool)?;
        let result = pool.storage_vol_lookup_by_name(call.text(name, "name")?)?;
        Ok(give(result, connection(pool)))
    })
}

/// Finds a volume by its key, searching all active pools.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolLookupByKey(conn: *mut VirConnect, key: *const c_char) -> *mut VirStorageVol {
    call("virStorageVolLookupByKey", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_vol_lookup_by_key(call.text(key, "key")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a volume by its path on the host, searching all active pools.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolLookupByPath(conn: *mut VirConnect, path: *const c_char) -> *mut VirStorageVol {
    call("virStorageVolLookupByPath", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_vol_lookup_by_path(call.text(path, "path")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Gives the name of a volume, which is unique in its pool.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetName(vol: *mut VirStorageVol) -> *const c_char {
    call("virStorageVolGetName", |call| unsafe {
        let vol = call.handle(vol)?;
        lend(vol, 0, vol.name())
    })
}

/// Gives the key of a volume, which tells it from every other volume anywhere.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetKey(vol: *mut VirStorageVol) -> *const c_char {
    call("virStorageVolGetKey", |call| unsafe {
        let vol = call.handle(vol)?;
        lend(vol, 1, vol.key())
    })
}

/// Creates a volume in an active storage pool.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolCreateXML(pool: *mut VirStoragePool, xmldesc: *const c_char, flags: c_uint) -> *mut VirStorageVol {
    call("virStorageVolCreateXML", |call| unsafe {
        let pool = call.handle(pool)?;
        let result = pool.storage_vol_create_xml(call.text(xmldesc, "xmlDesc")?, StorageVolCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(pool)))
    })
}

/// Creates a volume in an active storage pool and fills it with the content of another volume.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolCreateXMLFrom(pool: *mut VirStoragePool, xmldesc: *const c_char, clonevol: *mut VirStorageVol, flags: c_uint) -> *mut VirStorageVol {
    call("virStorageVolCreateXMLFrom", |call| unsafe {
        let pool = call.handle(pool)?;
        let result = pool.storage_vol_create_xml_from(call.text(xmldesc, "xmlDesc")?, call.object(clonevol)?, StorageVolCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(pool)))
    })
}

/// Starts sending the content of a volume to the caller through a stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolDownload(vol: *mut VirStorageVol, stream: *mut VirStream, offset: c_ulonglong, length: c_ulonglong, flags: c_uint) -> c_int {
    call("virStorageVolDownload", |call| unsafe {
        let vol = call.handle(vol)?;
        vol.download(call.object(stream)?, offset as _, length as _, StorageVolDownloadFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts writing data that the caller sends through a stream into a volume.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolUpload(vol: *mut VirStorageVol, stream: *mut VirStream, offset: c_ulonglong, length: c_ulonglong, flags: c_uint) -> c_int {
    call("virStorageVolUpload", |call| unsafe {
        let vol = call.handle(vol)?;
        vol.upload(call.object(stream)?, offset as _, length as _, StorageVolUploadFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Deletes a volume with all its data.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolDelete(vol: *mut VirStorageVol, flags: c_uint) -> c_int {
    call("virStorageVolDelete", |call| unsafe {
        let vol = call.handle(vol)?;
        vol.delete(StorageVolDeleteFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Overwrites the content of a volume with zeros, so that the next reader does not find the old data.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolWipe(vol: *mut VirStorageVol, flags: c_uint) -> c_int {
    call("virStorageVolWipe", |call| unsafe {
        let vol = call.handle(vol)?;
        vol.wipe(flags as _)?;
        Ok(0)
    })
}

/// Overwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolWipePattern(vol: *mut VirStorageVol, algorithm: c_uint, flags: c_uint) -> c_int {
    call("virStorageVolWipePattern", |call| unsafe {
        let vol = call.handle(vol)?;
        vol.wipe_pattern(StorageVolWipeAlgorithm(algorithm as i32), flags as _)?;
        Ok(0)
    })
}

/// Adds a reference to a volume handle. Each reference needs a `virStorageVolFree` of its own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolRef(vol: *mut VirStorageVol) -> c_int {
    call("virStorageVolRef", |call| unsafe {
        let vol = call.handle(vol)?;
        call.keep(vol)
    })
}

/// Gives back a reference to a volume handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolFree(vol: *mut VirStorageVol) -> c_int {
    call("virStorageVolFree", |call| unsafe {
        let vol = call.handle(vol)?;
        call.release(vol)
    })
}

/// Tells a volume's type, its size and how much space it takes up.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetInfo(vol: *mut VirStorageVol, info: *mut CStorageVolInfo) -> c_int {
    call("virStorageVolGetInfo", |call| unsafe {
        let vol = call.handle(vol)?;
        call.required(info, "info")?;
        let new_info = vol.info()?;
        store_record(info, &new_info, &connection(vol));
        Ok(0)
    })
}

/// Tells a volume's type and sizes, with a choice of what counts as allocation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetInfoFlags(vol: *mut VirStorageVol, info: *mut CStorageVolInfo, flags: c_uint) -> c_int {
    call("virStorageVolGetInfoFlags", |call| unsafe {
        let vol = call.handle(vol)?;
        call.required(info, "info")?;
        let new_info = vol.info_flags(StorageVolInfoFlags::from_bits_retain(flags as u32))?;
        store_record(info, &new_info, &connection(vol));
        Ok(0)
    })
}

/// Describes a volume as XML. The caller frees the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetXMLDesc(pool: *mut VirStorageVol, flags: c_uint) -> *mut c_char {
    call("virStorageVolGetXMLDesc", |call| unsafe {
        let pool = call.handle(pool)?;
        let result = pool.xml_desc(flags as _)?;
        Ok(give_text(&result))
    })
}

/// Gives the path of a volume on the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetPath(vol: *mut VirStorageVol) -> *mut c_char {
    call("virStorageVolGetPath", |call| unsafe {
        let vol = call.handle(vol)?;
        let result = vol.path()?;
        Ok(give_text(&result))
    })
}

/// Changes the size of a volume that no guest uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolResize(vol: *mut VirStorageVol, capacity: c_ulonglong, flags: c_uint) -> c_int {
    call("virStorageVolResize", |call| unsafe {
        let vol = call.handle(vol)?;
        vol.resize(capacity as _, StorageVolResizeFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
