// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: storage-pool.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virConnectGetStoragePoolCapabilities", vir_connect_get_storage_pool_capabilities),
    ("virConnectNumOfStoragePools", vir_connect_num_of_storage_pools),
    ("virConnectListStoragePools", vir_connect_list_storage_pools),
    ("virConnectNumOfDefinedStoragePools", vir_connect_num_of_defined_storage_pools),
    ("virConnectListDefinedStoragePools", vir_connect_list_defined_storage_pools),
    ("virConnectListAllStoragePools", vir_connect_list_all_storage_pools),
    ("virConnectFindStoragePoolSources", vir_connect_find_storage_pool_sources),
    ("virStoragePoolLookupByName", vir_storage_pool_lookup_by_name),
    ("virStoragePoolLookupByUUID", vir_storage_pool_lookup_by_uuid),
    ("virStoragePoolLookupByUUIDString", vir_storage_pool_lookup_by_uuid_string),
    ("virStoragePoolLookupByVolume", vir_storage_pool_lookup_by_volume),
    ("virStoragePoolLookupByTargetPath", vir_storage_pool_lookup_by_target_path),
    ("virStoragePoolCreateXML", vir_storage_pool_create_xml),
    ("virStoragePoolDefineXML", vir_storage_pool_define_xml),
    ("virStoragePoolBuild", vir_storage_pool_build),
    ("virStoragePoolUndefine", vir_storage_pool_undefine),
    ("virStoragePoolCreate", vir_storage_pool_create),
    ("virStoragePoolDestroy", vir_storage_pool_destroy),
    ("virStoragePoolDelete", vir_storage_pool_delete),
    ("virStoragePoolRefresh", vir_storage_pool_refresh),
    ("virStoragePoolGetName", vir_storage_pool_get_name),
    ("virStoragePoolGetUUID", vir_storage_pool_get_uuid),
    ("virStoragePoolGetUUIDString", vir_storage_pool_get_uuid_string),
    ("virStoragePoolGetInfo", vir_storage_pool_get_info),
    ("virStoragePoolGetXMLDesc", vir_storage_pool_get_xml_desc),
    ("virStoragePoolGetAutostart", vir_storage_pool_get_autostart),
    ("virStoragePoolSetAutostart", vir_storage_pool_set_autostart),
    ("virStoragePoolIsActive", vir_storage_pool_is_active),
    ("virStoragePoolIsPersistent", vir_storage_pool_is_persistent),
    ("virConnectStoragePoolEventRegisterAny", vir_connect_storage_pool_event_register_any),
    ("virConnectStoragePoolEventDeregisterAny", vir_connect_storage_pool_event_deregister_any),
];

fn vir_connect_get_storage_pool_capabilities(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.storage_pool_capabilities(flags))
}

fn vir_connect_num_of_storage_pools(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_storage_pools())
}

fn vir_connect_list_storage_pools(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_storage_pools())
}

fn vir_connect_num_of_defined_storage_pools(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_defined_storage_pools())
}

fn vir_connect_list_defined_storage_pools(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_defined_storage_pools())
}

fn vir_connect_list_all_storage_pools(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.list_all_storage_pools(ConnectListAllStoragePoolsFlags::of(flags)))
}

fn vir_connect_find_storage_pool_sources(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let type_ = c.text("type")?;
    let src_spec = c.text_or_none()?;
    let flags = c.number()?;
    c.give(conn.find_storage_pool_sources(&type_, src_spec.as_deref(), flags))
}

fn vir_storage_pool_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let name = c.text("name")?;
    c.give(conn.storage_pool_lookup_by_name(&name))
}

fn vir_storage_pool_lookup_by_uuid(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.uuid("uuid")?;
    c.give(conn.storage_pool_lookup_by_uuid(uuid))
}

fn vir_storage_pool_lookup_by_uuid_string(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.text("uuid")?;
    c.give(conn.storage_pool_lookup_by_uuid_string(&uuid))
}

fn vir_storage_pool_lookup_by_volume(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StorageVol>()?;
    c.give(vol.storage_pool_lookup_by_volume())
}

fn vir_storage_pool_lookup_by_target_path(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let path = c.text("path")?;
    c.give(conn.storage_pool_lookup_by_target_path(&path))
}

fn vir_storage_pool_create_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.storage_pool_create_xml(&xml_desc, StoragePoolCreateFlags::of(flags)))
}

fn vir_storage_pool_define_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.storage_pool_define_xml(&xml_desc, StoragePoolDefineFlags::of(flags)))
}

fn vir_storage_pool_build(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let flags = c.number()?;
    c.give(pool.build(StoragePoolBuildFlags::of(flags)))
}

fn vir_storage_pool_undefine(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.undefine())
}

fn vir_storage_pool_create(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let flags = c.number()?;
    c.give(pool.create(StoragePoolCreateFlags::of(flags)))
}

fn vir_storage_pool_destroy(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.destroy())
}

fn vir_storage_pool_delete(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let flags = c.number()?;
    c.give(pool.delete(StoragePoolDeleteFlags::of(flags)))
}

fn vir_storage_pool_refresh(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let flags = c.number()?;
    c.give(pool.refresh(flags))
}

fn vir_storage_pool_get_name(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.name())
}

fn vir_storage_pool_get_uuid(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.uuid())
}

fn vir_storage_pool_get_uuid_string(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.uuid().to_string())
}

fn vir_storage_pool_get_info(c: &mut Call<'_>) -> Outcome {
    let vol = c.object::<StoragePool>()?;
    c.give(vol.info())
}

fn vir_storage_pool_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let flags = c.number()?;
    c.give(pool.xml_desc(StorageXmlFlags::of(flags)))
}

fn vir_storage_pool_get_autostart(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.autostart())
}

fn vir_storage_pool_set_autostart(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    let autostart = c.truth()?;
    c.give(pool.set_autostart(autostart))
}

fn vir_storage_pool_is_active(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.is_active())
}

fn vir_storage_pool_is_persistent(c: &mut Call<'_>) -> Outcome {
    let pool = c.object::<StoragePool>()?;
    c.give(pool.is_persistent())
}

fn vir_connect_storage_pool_event_register_any(c: &mut Call<'_>) -> Outcome {
    event::register::<StoragePool>(c)
}

fn vir_connect_storage_pool_event_deregister_any(c: &mut Call<'_>) -> Outcome {
    event::deregister(c)
}
