// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: storage pool.

use crate::prelude::*;

/// Gives the connection a pool handle belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetConnect(pool: *mut VirStoragePool) -> *mut VirConnect {
    call("virStoragePoolGetConnect", |call| unsafe {
        let pool = call.handle(pool)?;
        Ok(connection(pool).as_ptr())
    })
}

/// Describes as XML which types of pools the storage driver supports, with their source and target formats.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetStoragePoolCapabilities(conn: *mut VirConnect, flags: c_uint) -> *mut c_char {
    call("virConnectGetStoragePoolCapabilities", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_pool_capabilities(flags as _)?;
        Ok(give_text(&result))
    })
}

/// Counts the active storage pools.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfStoragePools(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfStoragePools", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_storage_pools()?;
        Ok(result as _)
    })
}

/// Lists the names of active storage pools.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListStoragePools(conn: *mut VirConnect, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virConnectListStoragePools", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.list_storage_pools()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Counts the inactive storage pools that have a stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDefinedStoragePools(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfDefinedStoragePools", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_defined_storage_pools()?;
        Ok(result as _)
    })
}

/// Lists the names of storage pools that are defined but inactive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDefinedStoragePools(conn: *mut VirConnect, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virConnectListDefinedStoragePools", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.list_defined_storage_pools()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Lists storage pools, active and inactive, with handles to all of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllStoragePools(conn: *mut VirConnect, pools: *mut *mut *mut VirStoragePool, flags: c_uint) -> c_int {
    call("virConnectListAllStoragePools", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(pools);
        let new_pools = conn.list_all_storage_pools(ConnectListAllStoragePoolsFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(pools, new_pools, &connection(conn));
        Ok(count)
    })
}

/// Searches for storage that a pool could be made of.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectFindStoragePoolSources(conn: *mut VirConnect, type_: *const c_char, src_spec: *const c_char, flags: c_uint) -> *mut c_char {
    call("virConnectFindStoragePoolSources", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.find_storage_pool_sources(call.text(type_, "type")?, call.text_or_none(src_spec, "srcSpec")?, flags as _)?;
        Ok(give_text(&result))
    })
}

/// Finds a storage pool by its name. Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByName(conn: *mut VirConnect, name: *const c_char) -> *mut VirStoragePool {
    call("virStoragePoolLookupByName", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_pool_lookup_by_name(call.text(name, "name")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a storage pool by its UUID, given as bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByUUID(conn: *mut VirConnect, uuid: *const c_uchar) -> *mut VirStoragePool {
    call("virStoragePoolLookupByUUID", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_pool_lookup_by_uuid(call.uuid(uuid, "uuid")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a storage pool by its UUID, given as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByUUIDString(conn: *mut VirConnect, uuid: *const c_char) -> *mut VirStoragePool {
    call("virStoragePoolLookupByUUIDString", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_pool_lookup_by_uuid_string(call.text(uuid, "uuidstr")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds the storage pool that a volume is in. The caller frees the new handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByVolume(vol: *mut VirStorageVol) -> *mut VirStoragePool {
    call("virStoragePoolLookupByVolume", |call| unsafe {
        let vol = call.handle(vol)?;
        let result = vol.storage_pool_lookup_by_volume()?;
        Ok(give(result, connection(vol)))
    })
}

/// Finds the active storage pool whose target is a given path.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByTargetPath(conn: *mut VirConnect, path: *const c_char) -> *mut VirStoragePool {
    call("virStoragePoolLookupByTargetPath", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_pool_lookup_by_target_path(call.text(path, "path")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Creates a transient storage pool from XML and starts it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolCreateXML(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirStoragePool {
    call("virStoragePoolCreateXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_pool_create_xml(call.text(xml_desc, "xmlDesc")?, StoragePoolCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Stores a storage pool's configuration without starting the pool.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolDefineXML(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirStoragePool {
    call("virStoragePoolDefineXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.storage_pool_define_xml(call.text(xml_desc, "xml")?, StoragePoolDefineFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Prepares the storage under a pool, such as making a directory, a file system or a volume group.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolBuild(pool: *mut VirStoragePool, flags: c_uint) -> c_int {
    call("virStoragePoolBuild", |call| unsafe {
        let pool = call.handle(pool)?;
        pool.build(StoragePoolBuildFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Removes a storage pool's stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolUndefine(pool: *mut VirStoragePool) -> c_int {
    call("virStoragePoolUndefine", |call| unsafe {
        let pool = call.handle(pool)?;
        pool.undefine()?;
        Ok(0)
    })
}

/// Starts a storage pool that is defined but inactive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolCreate(pool: *mut VirStoragePool, flags: c_uint) -> c_int {
    call("virStoragePoolCreate", |call| unsafe {
        let pool = call.handle(pool)?;
        pool.create(StoragePoolCreateFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Stops a storage pool, such as by unmounting it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolDestroy(pool: *mut VirStoragePool) -> c_int {
    call("virStoragePoolDestroy", |call| unsafe {
        let pool = call.handle(pool)?;
        pool.destroy()?;
        Ok(0)
    })
}

/// Destroys the storage under a pool; there is no way back.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolDelete(pool: *mut VirStoragePool, flags: c_uint) -> c_int {
    call("virStoragePoolDelete", |call| unsafe {
        let pool = call.handle(pool)?;
        pool.delete(StoragePoolDeleteFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Adds a reference to a storage pool handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolRef(pool: *mut VirStoragePool) -> c_int {
    call("virStoragePoolRef", |call| unsafe {
        let pool = call.handle(pool)?;
        call.keep(pool)
    })
}

/// Gives back a reference to a storage pool handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolFree(pool: *mut VirStoragePool) -> c_int {
    call("virStoragePoolFree", |call| unsafe {
        let pool = call.handle(pool)?;
        call.release(pool)
    })
}

/// Reads a storage pool's volumes and sizes anew from the storage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolRefresh(pool: *mut VirStoragePool, flags: c_uint) -> c_int {
    call("virStoragePoolRefresh", |call| unsafe {
        let pool = call.handle(pool)?;
        pool.refresh(flags as _)?;
        Ok(0)
    })
}

/// Gives the name of a storage pool.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetName(pool: *mut VirStoragePool) -> *const c_char {
    call("virStoragePoolGetName", |call| unsafe {
        let pool = call.handle(pool)?;
        lend(pool, 0, pool.name())
    })
}

/// Gives the UUID of a storage pool as bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetUUID(pool: *mut VirStoragePool, uuid: *mut c_uchar) -> c_int {
    call("virStoragePoolGetUUID", |call| unsafe {
        let pool = call.handle(pool)?;
        call.required(uuid, "uuid")?;
        fill_uuid(uuid, pool.uuid())
    })
}

/// Gives the UUID of a storage pool as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetUUIDString(pool: *mut VirStoragePool, buf: *mut c_char) -> c_int {
    call("virStoragePoolGetUUIDString", |call| unsafe {
        let pool = call.handle(pool)?;
        call.required(buf, "buf")?;
        fill_uuid_text(buf, pool.uuid())
    })
}

/// Tells a storage pool's state and how much space it has.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetInfo(vol: *mut VirStoragePool, info: *mut CStoragePoolInfo) -> c_int {
    call("virStoragePoolGetInfo", |call| unsafe {
        let vol = call.handle(vol)?;
        call.required(info, "info")?;
        let new_info = vol.info()?;
        store_record(info, &new_info, &connection(vol));
        Ok(0)
    })
}

/// Describes a storage pool as XML. The result fits `virStoragePoolDefineXML`. The caller frees the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetXMLDesc(pool: *mut VirStoragePool, flags: c_uint) -> *mut c_char {
    call("virStoragePoolGetXMLDesc", |call| unsafe {
        let pool = call.handle(pool)?;
        let result = pool.xml_desc(StorageXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Tells whether a storage pool is started together with the daemon.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetAutostart(pool: *mut VirStoragePool, autostart: *mut c_int) -> c_int {
    call("virStoragePoolGetAutostart", |call| unsafe {
        let pool = call.handle(pool)?;
        call.required(autostart, "autostart")?;
        let new_autostart = pool.autostart()?;
        store(autostart, c_int::from(new_autostart));
        Ok(0)
    })
}

/// Chooses whether a storage pool is started together with the daemon.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolSetAutostart(pool: *mut VirStoragePool, autostart: c_int) -> c_int {
    call("virStoragePoolSetAutostart", |call| unsafe {
        let pool = call.handle(pool)?;
        pool.set_autostart(autostart != 0)?;
        Ok(0)
    })
}

/// Tells whether a storage pool is started.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolIsActive(pool: *mut VirStoragePool) -> c_int {
    call("virStoragePoolIsActive", |call| unsafe {
        let pool = call.handle(pool)?;
        let result = pool.is_active()?;
        Ok(c_int::from(result))
    })
}

/// Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolIsPersistent(pool: *mut VirStoragePool) -> c_int {
    call("virStoragePoolIsPersistent", |call| unsafe {
        let pool = call.handle(pool)?;
        let result = pool.is_persistent()?;
        Ok(c_int::from(result))
    })
}
