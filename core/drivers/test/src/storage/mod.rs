//! Storage pools and volumes: this page says which calls there are, the modules what they do.
//!
//! - `pools`: finding, defining, starting and stopping pools; what they are made of
//! - `volumes`: the volumes of a pool, and the bytes in them

mod pools;
mod volumes;

use parking_lot::Mutex;
use polyvirt_driver::records::{StoragePoolInfo, StorageVolInfo};
use polyvirt_driver::refs::{StoragePoolRef, StorageVolRef};
use polyvirt_driver::traits::StorageDriver;
use polyvirt_driver::{
    ConnectListAllStoragePoolsFlags, Result, StoragePoolBuildFlags, StoragePoolCreateFlags,
    StoragePoolDefineFlags, StoragePoolDeleteFlags, StorageVolCreateFlags, StorageVolDeleteFlags,
    StorageVolDownloadFlags, StorageVolInfoFlags, StorageVolResizeFlags, StorageVolUploadFlags,
    StorageVolWipeAlgorithm, StorageXmlFlags, Stream, Uuid,
};

use crate::host::{Host, Objects};
use polyvirt_inventory::calls;

use pools::{Pool, caps, define, find, getters, lifecycle, sources};
use volumes::{change, create, getters as volume_getters, list, memory::Memory, transfer, wipe};

/// What a host has of them.
#[derive(Default)]
pub(crate) struct Storage {
    pools: Objects<Pool>,
    /// Held while a pool is defined, so that two at once cannot take the same source. Taken before
    /// any other lock.
    defining: Mutex<()>,
    /// What the bytes of all volumes may take up.
    memory: Memory,
}

/// Gives a new host its first pool.
pub(crate) fn add_default(host: &Host) -> Result<()> {
    define::add_default(host)
}

/// A pool that is there when the host is, active, with these volumes.
pub(crate) fn add_active(host: &Host, document: &str, volumes: &[String]) -> Result<()> {
    let pool = define::add_active(host, document)?;
    volumes
        .iter()
        .try_for_each(|volume| create::add_described(host, &pool, volume))
}

calls! { StorageDriver for crate::connection::Connection;
    // Finding pools.
    connect_num_of_storage_pools() -> i32 => find::count;
    connect_list_storage_pools() -> Vec<String> => find::names;
    connect_num_of_defined_storage_pools() -> i32 => find::count_inactive;
    connect_list_defined_storage_pools() -> Vec<String> => find::inactive_names;
    connect_list_all_storage_pools(flags: ConnectListAllStoragePoolsFlags) -> Vec<StoragePoolRef> => find::all;
    storage_pool_lookup_by_name(name: &str) -> StoragePoolRef => find::by_name;
    storage_pool_lookup_by_uuid(uuid: Uuid) -> StoragePoolRef => find::by_uuid;
    storage_pool_lookup_by_volume(volume: &StorageVolRef) -> StoragePoolRef => find::by_volume;
    storage_pool_lookup_by_target_path(path: &str) -> StoragePoolRef => find::by_target;

    // What pools can be made of.
    connect_find_storage_pool_sources(kind: &str, hint: Option<&str>, flags: u32) -> String => sources::find;
    connect_get_storage_pool_capabilities(flags: u32) -> String => caps::capabilities;

    // Making and removing pools.
    storage_pool_define_xml(xml: &str, flags: StoragePoolDefineFlags) -> StoragePoolRef => define::define;
    storage_pool_create_xml(xml: &str, flags: StoragePoolCreateFlags) -> StoragePoolRef => define::create;
    storage_pool_undefine(pool: &StoragePoolRef) -> () => define::undefine;

    // Their life.
    storage_pool_build(pool: &StoragePoolRef, flags: StoragePoolBuildFlags) -> () => lifecycle::build;
    storage_pool_create(pool: &StoragePoolRef, flags: StoragePoolCreateFlags) -> () => lifecycle::start;
    storage_pool_destroy(pool: &StoragePoolRef) -> () => lifecycle::stop;
    storage_pool_delete(pool: &StoragePoolRef, flags: StoragePoolDeleteFlags) -> () => lifecycle::delete;
    storage_pool_refresh(pool: &StoragePoolRef, flags: u32) -> () => lifecycle::refresh;
    storage_pool_get_autostart(pool: &StoragePoolRef) -> bool => lifecycle::autostart;
    storage_pool_set_autostart(pool: &StoragePoolRef, autostart: bool) -> () => lifecycle::set_autostart;

    // What they are.
    storage_pool_get_info(pool: &StoragePoolRef) -> StoragePoolInfo => getters::info;
    storage_pool_get_xml_desc(pool: &StoragePoolRef, flags: StorageXmlFlags) -> String => getters::document;
    storage_pool_is_active(pool: &StoragePoolRef) -> bool => getters::is_active;
    storage_pool_is_persistent(pool: &StoragePoolRef) -> bool => getters::is_persistent;

    // Finding volumes.
    storage_pool_num_of_volumes(pool: &StoragePoolRef) -> i32 => list::count;
    storage_pool_list_volumes(pool: &StoragePoolRef) -> Vec<String> => list::names;
    storage_pool_list_all_volumes(pool: &StoragePoolRef, flags: u32) -> Vec<StorageVolRef> => list::all;
    storage_vol_lookup_by_name(pool: &StoragePoolRef, name: &str) -> StorageVolRef => list::by_name;
    storage_vol_lookup_by_key(key: &str) -> StorageVolRef => list::by_key;
    storage_vol_lookup_by_path(path: &str) -> StorageVolRef => list::by_path;

    // Making, changing and removing them.
    storage_vol_create_xml(pool: &StoragePoolRef, xml: &str, flags: StorageVolCreateFlags) -> StorageVolRef => create::create;
    storage_vol_create_xml_from(pool: &StoragePoolRef, xml: &str, original: &StorageVolRef, flags: StorageVolCreateFlags) -> StorageVolRef => create::create_from;
    storage_vol_resize(volume: &StorageVolRef, capacity: u64, flags: StorageVolResizeFlags) -> () => change::resize;
    storage_vol_delete(volume: &StorageVolRef, flags: StorageVolDeleteFlags) -> () => change::delete;
    storage_vol_wipe(volume: &StorageVolRef, flags: u32) -> () => wipe::wipe;
    storage_vol_wipe_pattern(volume: &StorageVolRef, algorithm: StorageVolWipeAlgorithm, flags: u32) -> () => wipe::wipe_pattern;

    // Their bytes.
    storage_vol_download(volume: &StorageVolRef, stream: &Stream, offset: u64, length: u64, flags: StorageVolDownloadFlags) -> () => transfer::download;
    storage_vol_upload(volume: &StorageVolRef, stream: &Stream, offset: u64, length: u64, flags: StorageVolUploadFlags) -> () => transfer::upload;

    // What they are.
    storage_vol_get_info(volume: &StorageVolRef) -> StorageVolInfo => volume_getters::info;
    storage_vol_get_info_flags(volume: &StorageVolRef, flags: StorageVolInfoFlags) -> StorageVolInfo => volume_getters::info_flags;
    storage_vol_get_xml_desc(volume: &StorageVolRef, flags: u32) -> String => volume_getters::document;
    storage_vol_get_path(volume: &StorageVolRef) -> String => volume_getters::path;
}
