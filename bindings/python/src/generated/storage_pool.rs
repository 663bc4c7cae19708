// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: storage-pool.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virConnectGetStoragePoolCapabilities", c"virConnectGetStoragePoolCapabilities(conn, flags)\n--\n\nDescribes as XML which types of pools the storage driver supports, with their source and target formats.", 2, Failure::None, vir_connect_get_storage_pool_capabilities),
    Function::new(c"virConnectNumOfStoragePools", c"virConnectNumOfStoragePools(conn)\n--\n\nCounts the active storage pools.", 1, Failure::MinusOne, vir_connect_num_of_storage_pools),
    Function::new(c"virConnectListStoragePools", c"virConnectListStoragePools(conn)\n--\n\nLists the names of active storage pools.", 1, Failure::None, vir_connect_list_storage_pools),
    Function::new(c"virConnectNumOfDefinedStoragePools", c"virConnectNumOfDefinedStoragePools(conn)\n--\n\nCounts the inactive storage pools that have a stored configuration.", 1, Failure::MinusOne, vir_connect_num_of_defined_storage_pools),
    Function::new(c"virConnectListDefinedStoragePools", c"virConnectListDefinedStoragePools(conn)\n--\n\nLists the names of storage pools that are defined but inactive.", 1, Failure::None, vir_connect_list_defined_storage_pools),
    Function::new(c"virConnectListAllStoragePools", c"virConnectListAllStoragePools(conn, flags)\n--\n\nLists storage pools, active and inactive, with handles to all of them.", 2, Failure::None, vir_connect_list_all_storage_pools),
    Function::new(c"virConnectFindStoragePoolSources", c"virConnectFindStoragePoolSources(conn, type, srcSpec, flags)\n--\n\nSearches for storage that a pool could be made of.", 4, Failure::None, vir_connect_find_storage_pool_sources),
    Function::new(c"virStoragePoolLookupByName", c"virStoragePoolLookupByName(conn, name)\n--\n\nFinds a storage pool by its name. Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.", 2, Failure::None, vir_storage_pool_lookup_by_name),
    Function::new(c"virStoragePoolLookupByUUID", c"virStoragePoolLookupByUUID(conn, uuid)\n--\n\nFinds a storage pool by its UUID, given as bytes.", 2, Failure::None, vir_storage_pool_lookup_by_uuid),
    Function::new(c"virStoragePoolLookupByUUIDString", c"virStoragePoolLookupByUUIDString(conn, uuid)\n--\n\nFinds a storage pool by its UUID, given as text.", 2, Failure::None, vir_storage_pool_lookup_by_uuid_string),
    Function::new(c"virStoragePoolLookupByVolume", c"virStoragePoolLookupByVolume(vol)\n--\n\nFinds the storage pool that a volume is in. The caller frees the new handle.", 1, Failure::None, vir_storage_pool_lookup_by_volume),
    Function::new(c"virStoragePoolLookupByTargetPath", c"virStoragePoolLookupByTargetPath(conn, path)\n--\n\nFinds the active storage pool whose target is a given path.", 2, Failure::None, vir_storage_pool_lookup_by_target_path),
    Function::new(c"virStoragePoolCreateXML", c"virStoragePoolCreateXML(conn, xmlDesc, flags)\n--\n\nCreates a transient storage pool from XML and starts it.", 3, Failure::None, vir_storage_pool_create_xml),
    Function::new(c"virStoragePoolDefineXML", c"virStoragePoolDefineXML(conn, xmlDesc, flags)\n--\n\nStores a storage pool's configuration without starting the pool.", 3, Failure::None, vir_storage_pool_define_xml),
    Function::new(c"virStoragePoolBuild", c"virStoragePoolBuild(pool, flags)\n--\n\nPrepares the storage under a pool, such as making a directory, a file system or a volume group.", 2, Failure::MinusOne, vir_storage_pool_build),
    Function::new(c"virStoragePoolUndefine", c"virStoragePoolUndefine(pool)\n--\n\nRemoves a storage pool's stored configuration.", 1, Failure::MinusOne, vir_storage_pool_undefine),
    Function::new(c"virStoragePoolCreate", c"virStoragePoolCreate(pool, flags)\n--\n\nStarts a storage pool that is defined but inactive.", 2, Failure::MinusOne, vir_storage_pool_create),
    Function::new(c"virStoragePoolDestroy", c"virStoragePoolDestroy(pool)\n--\n\nStops a storage pool, such as by unmounting it.", 1, Failure::MinusOne, vir_storage_pool_destroy),
    Function::new(c"virStoragePoolDelete", c"virStoragePoolDelete(pool, flags)\n--\n\nDestroys the storage under a pool; there is no way back.", 2, Failure::MinusOne, vir_storage_pool_delete),
    Function::new(c"virStoragePoolRefresh", c"virStoragePoolRefresh(pool, flags)\n--\n\nReads a storage pool's volumes and sizes anew from the storage.", 2, Failure::MinusOne, vir_storage_pool_refresh),
    Function::new(c"virStoragePoolGetName", c"virStoragePoolGetName(pool)\n--\n\nGives the name of a storage pool.", 1, Failure::None, vir_storage_pool_get_name),
    Function::new(c"virStoragePoolGetUUID", c"virStoragePoolGetUUID(pool)\n--\n\nGives the UUID of a storage pool as bytes.", 1, Failure::None, vir_storage_pool_get_uuid),
    Function::new(c"virStoragePoolGetUUIDString", c"virStoragePoolGetUUIDString(pool)\n--\n\nGives the UUID of a storage pool as text.", 1, Failure::None, vir_storage_pool_get_uuid_string),
    Function::new(c"virStoragePoolGetInfo", c"virStoragePoolGetInfo(vol)\n--\n\nTells a storage pool's state and how much space it has.", 1, Failure::None, vir_storage_pool_get_info),
    Function::new(c"virStoragePoolGetXMLDesc", c"virStoragePoolGetXMLDesc(pool, flags)\n--\n\nDescribes a storage pool as XML. The result fits `virStoragePoolDefineXML`. The caller frees the text.", 2, Failure::None, vir_storage_pool_get_xml_desc),
    Function::new(c"virStoragePoolGetAutostart", c"virStoragePoolGetAutostart(pool)\n--\n\nTells whether a storage pool is started together with the daemon.", 1, Failure::None, vir_storage_pool_get_autostart),
    Function::new(c"virStoragePoolSetAutostart", c"virStoragePoolSetAutostart(pool, autostart)\n--\n\nChooses whether a storage pool is started together with the daemon.", 2, Failure::MinusOne, vir_storage_pool_set_autostart),
    Function::new(c"virStoragePoolIsActive", c"virStoragePoolIsActive(pool)\n--\n\nTells whether a storage pool is started.", 1, Failure::MinusOne, vir_storage_pool_is_active),
    Function::new(c"virStoragePoolIsPersistent", c"virStoragePoolIsPersistent(pool)\n--\n\nTells whether a storage pool has a stored configuration, so that it outlives being stopped.", 1, Failure::MinusOne, vir_storage_pool_is_persistent),
    Function::new(c"virConnectStoragePoolEventRegisterAny", c"virConnectStoragePoolEventRegisterAny(conn, object, eventID, cbData)\n--\n\nRegisters a callback for one kind of storage pool event.", 4, Failure::MinusOne, vir_connect_storage_pool_event_register_any),
    Function::new(c"virConnectStoragePoolEventDeregisterAny", c"virConnectStoragePoolEventDeregisterAny(conn, callbackID)\n--\n\nRemoves a storage pool event callback.", 2, Failure::MinusOne, vir_connect_storage_pool_event_deregister_any),
];

fn vir_connect_get_storage_pool_capabilities<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.storage_pool_capabilities(flags)))
}

fn vir_connect_num_of_storage_pools<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_storage_pools()))
}

fn vir_connect_list_storage_pools<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_storage_pools()))
}

fn vir_connect_num_of_defined_storage_pools<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_defined_storage_pools()))
}

fn vir_connect_list_defined_storage_pools<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_defined_storage_pools()))
}

fn vir_connect_list_all_storage_pools<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_all_storage_pools(ConnectListAllStoragePoolsFlags::of(flags))))
}

fn vir_connect_find_storage_pool_sources<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let type_ = c.text(1, "type")?;
    let src_spec = c.text_or_none(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| conn.find_storage_pool_sources(&type_, src_spec.as_deref(), flags)))
}

fn vir_storage_pool_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let name = c.text(1, "name")?;
    c.give(c.wait(|| conn.storage_pool_lookup_by_name(&name)))
}

fn vir_storage_pool_lookup_by_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.uuid(1, "uuid")?;
    c.give(c.wait(|| conn.storage_pool_lookup_by_uuid(uuid)))
}

fn vir_storage_pool_lookup_by_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.text(1, "uuid")?;
    c.give(c.wait(|| conn.storage_pool_lookup_by_uuid_string(&uuid)))
}

fn vir_storage_pool_lookup_by_volume<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StorageVol>(0)?;
    c.give(c.wait(|| vol.storage_pool_lookup_by_volume()))
}

fn vir_storage_pool_lookup_by_target_path<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let path = c.text(1, "path")?;
    c.give(c.wait(|| conn.storage_pool_lookup_by_target_path(&path)))
}

fn vir_storage_pool_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.storage_pool_create_xml(&xml_desc, StoragePoolCreateFlags::of(flags))))
}

fn vir_storage_pool_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.storage_pool_define_xml(&xml_desc, StoragePoolDefineFlags::of(flags))))
}

fn vir_storage_pool_build<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| pool.build(StoragePoolBuildFlags::of(flags))))
}

fn vir_storage_pool_undefine<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give(c.wait(|| pool.undefine()))
}

fn vir_storage_pool_create<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| pool.create(StoragePoolCreateFlags::of(flags))))
}

fn vir_storage_pool_destroy<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give(c.wait(|| pool.destroy()))
}

fn vir_storage_pool_delete<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| pool.delete(StoragePoolDeleteFlags::of(flags))))
}

fn vir_storage_pool_refresh<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| pool.refresh(flags)))
}

fn vir_storage_pool_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give(pool.name())
}

fn vir_storage_pool_get_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give(pool.uuid())
}

fn vir_storage_pool_get_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give(pool.uuid().to_string())
}

fn vir_storage_pool_get_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let vol = c.object::<StoragePool>(0)?;
    c.give(c.wait(|| vol.info()))
}

fn vir_storage_pool_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| pool.xml_desc(StorageXmlFlags::of(flags))))
}

fn vir_storage_pool_get_autostart<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give_truth(c.wait(|| pool.autostart()))
}

fn vir_storage_pool_set_autostart<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    let autostart = c.truth(1)?;
    c.give(c.wait(|| pool.set_autostart(autostart)))
}

fn vir_storage_pool_is_active<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give_truth(c.wait(|| pool.is_active()))
}

fn vir_storage_pool_is_persistent<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let pool = c.object::<StoragePool>(0)?;
    c.give_truth(c.wait(|| pool.is_persistent()))
}

fn vir_connect_storage_pool_event_register_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::register::<StoragePool>(c)
}

fn vir_connect_storage_pool_event_deregister_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::deregister(c)
}
