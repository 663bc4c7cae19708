//! Finding pools.

use polyvirt_config::storagepool::StoragePoolKind;
use polyvirt_driver::refs::{StoragePoolRef, StorageVolRef};
use polyvirt_driver::{
    ConnectListAllStoragePoolsFlags as Flags, Error, ErrorDomain, ErrorNumber, Result, Uuid,
};

use super::State;
use crate::host::{By, Host, is_wanted};
use crate::hypervisor::{flags, number};

pub(in crate::storage) fn by_name(host: &Host, name: &str) -> Result<StoragePoolRef> {
    host.storage.pools.lookup(By::Name(name))
}

pub(in crate::storage) fn by_uuid(host: &Host, uuid: Uuid) -> Result<StoragePoolRef> {
    host.storage.pools.lookup(By::Uuid(uuid))
}

/// The pool that a volume is in, or was before it was deleted.
pub(in crate::storage) fn by_volume(host: &Host, volume: &StorageVolRef) -> Result<StoragePoolRef> {
    host.storage.pools.lookup(By::Name(&volume.pool))
}

/// The active pool whose volumes appear in that folder.
pub(in crate::storage) fn by_target(host: &Host, path: &str) -> Result<StoragePoolRef> {
    let wanted = path.trim_end_matches('/');
    let is_there = |state: &State| {
        let live = state.live.as_ref();
        let target = live.and_then(|config| config.kind.target_path());
        target.is_some_and(|target| target.trim_end_matches('/') == wanted)
    };
    let found = host.storage.pools.references(is_there);
    found.into_iter().next().ok_or_else(|| {
        let message = format!("no storage pool with matching target path '{path}'");
        Error::new(ErrorDomain::TEST, ErrorNumber::NO_STORAGE_POOL, message)
    })
}

/// How many are active.
pub(in crate::storage) fn count(host: &Host) -> Result<i32> {
    Ok(number(names(host)?.len()))
}

/// The names of those that are active.
pub(in crate::storage) fn names(host: &Host) -> Result<Vec<String>> {
    Ok(host.storage.pools.names(State::is_active))
}

/// How many are not active.
pub(in crate::storage) fn count_inactive(host: &Host) -> Result<i32> {
    Ok(number(inactive_names(host)?.len()))
}

/// The names of those that are not active.
pub(in crate::storage) fn inactive_names(host: &Host) -> Result<Vec<String>> {
    Ok(host.storage.pools.names(|state| !state.is_active()))
}

/// Those that `flags` ask for.
pub(in crate::storage) fn all(host: &Host, flags: Flags) -> Result<Vec<StoragePoolRef>> {
    const KNOWN: u32 = 0xf_ffff;
    flags::check("testConnectListAllStoragePools", flags.bits(), KNOWN)?;
    let wanted = |state: &State| {
        let kind = state.config().ok().map(|config| flag_of(&config.kind));
        let kinds = KINDS.map(|flag| (flag, kind == Some(flag)));
        let (active, persistent) = (state.is_active(), state.is_persistent());
        let groups: [&[(Flags, bool)]; 4] = [
            &[(Flags::ACTIVE, active), (Flags::INACTIVE, !active)],
            &[
                (Flags::PERSISTENT, persistent),
                (Flags::TRANSIENT, !persistent),
            ],
            &[
                (Flags::AUTOSTART, state.autostart),
                (Flags::NO_AUTOSTART, !state.autostart),
            ],
            &kinds,
        ];
        is_wanted(flags, &groups)
    };
    Ok(host.storage.pools.references(wanted))
}

/// The flags that ask for types of pools.
const KINDS: [Flags; 14] = [
    Flags::DIR,
    Flags::FS,
    Flags::NETFS,
    Flags::LOGICAL,
    Flags::DISK,
    Flags::ISCSI,
    Flags::ISCSI_DIRECT,
    Flags::SCSI,
    Flags::MPATH,
    Flags::RBD,
    Flags::SHEEPDOG,
    Flags::GLUSTER,
    Flags::ZFS,
    Flags::VSTORAGE,
];

fn flag_of(kind: &StoragePoolKind) -> Flags {
    match kind {
        StoragePoolKind::Dir(_) => Flags::DIR,
        StoragePoolKind::Fs(_) => Flags::FS,
        StoragePoolKind::Netfs(_) => Flags::NETFS,
        StoragePoolKind::Logical(_) => Flags::LOGICAL,
        StoragePoolKind::Disk(_) => Flags::DISK,
        StoragePoolKind::Iscsi(_) => Flags::ISCSI,
        StoragePoolKind::IscsiDirect(_) => Flags::ISCSI_DIRECT,
        StoragePoolKind::Scsi(_) => Flags::SCSI,
        StoragePoolKind::Mpath(_) => Flags::MPATH,
        StoragePoolKind::Rbd(_) => Flags::RBD,
        StoragePoolKind::Sheepdog(_) => Flags::SHEEPDOG,
        StoragePoolKind::Gluster(_) => Flags::GLUSTER,
        StoragePoolKind::Zfs(_) => Flags::ZFS,
        StoragePoolKind::Vstorage(_) => Flags::VSTORAGE,
    }
}
