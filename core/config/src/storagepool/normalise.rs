//! What follows from the type of a pool, and what says nothing.

use super::path::tidy;
use super::{
    StoragePermissions, StoragePool, StoragePoolGlusterSourceDir, StoragePoolKind,
    StoragePoolOwnTarget, StoragePoolSourceCommon, StoragePoolTarget,
};

pub(super) fn normalise(pool: &mut StoragePool) {
    // Reported by the host, never told to it.
    (pool.capacity, pool.allocation, pool.available) = (0, 0, 0);
    for device in pool.kind.devices_mut() {
        device.free_extent.clear();
    }
    drop_foreign_options(pool);
    if pool.name.is_empty() {
        pool.name = pool.kind.source_name().unwrap_or_default().to_owned();
    }
    normalise_kind(&mut pool.kind, &pool.name);
}

/// Options are those of mounting or of librbd; other types of pools do not know them.
fn drop_foreign_options(pool: &mut StoragePool) {
    if !matches!(
        pool.kind,
        StoragePoolKind::Fs(_) | StoragePoolKind::Netfs(_)
    ) {
        pool.fs_mount_opts = None;
    }
    if !matches!(pool.kind, StoragePoolKind::Rbd(_)) {
        pool.rbd_config_opts = None;
    }
}

fn normalise_kind(kind: &mut StoragePoolKind, name: &str) {
    match kind {
        StoragePoolKind::Dir(pool) => {
            tidy_common(&mut pool.source.get_or_insert_default().common);
            tidy_target(&mut pool.target);
        }
        StoragePoolKind::Fs(pool) => {
            pool.source.format.get_or_insert_default();
            tidy_common(&mut pool.source.common);
            tidy_target(&mut pool.target);
        }
        StoragePoolKind::Netfs(pool) => {
            pool.source.format.get_or_insert_default();
            pool.source.dir.path = tidy(&pool.source.dir.path);
            tidy_common(&mut pool.source.common);
            tidy_target(&mut pool.target);
        }
        StoragePoolKind::Logical(pool) => {
            let source = pool.source.get_or_insert_default();
            source.format.get_or_insert_default();
            let group = source.name.get_or_insert_with(|| name.to_owned());
            own_target(&mut pool.target, &format!("/dev/{group}"));
            tidy_common(&mut source.common);
        }
        StoragePoolKind::Disk(pool) => {
            pool.source.format.get_or_insert_default();
            tidy_common(&mut pool.source.common);
            tidy_target(&mut pool.target);
        }
        StoragePoolKind::Iscsi(pool) => {
            tidy_common(&mut pool.source.common);
            tidy_target(&mut pool.target);
        }
        StoragePoolKind::IscsiDirect(pool) => tidy_common(&mut pool.source.common),
        StoragePoolKind::Scsi(pool) => {
            tidy_common(&mut pool.source.common);
            tidy_target(&mut pool.target);
        }
        StoragePoolKind::Mpath(pool) => {
            tidy_common(&mut pool.source.get_or_insert_default().common);
            tidy_target(&mut pool.target);
        }
        StoragePoolKind::Rbd(pool) => tidy_common(&mut pool.source.common),
        StoragePoolKind::Sheepdog(pool) => {
            pool.source.name.get_or_insert_with(|| name.to_owned());
            tidy_common(&mut pool.source.common);
        }
        StoragePoolKind::Gluster(pool) => {
            pool.source.name.get_or_insert_with(|| name.to_owned());
            let whole = || StoragePoolGlusterSourceDir { path: "/".into() };
            let dir = pool.source.dir.get_or_insert_with(whole);
            dir.path = tidy(&dir.path);
            tidy_common(&mut pool.source.common);
        }
        StoragePoolKind::Zfs(pool) => {
            let source = pool.source.get_or_insert_default();
            let zpool = source.name.get_or_insert_with(|| name.to_owned());
            own_target(&mut pool.target, &format!("/dev/zvol/{zpool}"));
            tidy_common(&mut source.common);
        }
        StoragePoolKind::Vstorage(pool) => {
            let source = pool.source.get_or_insert_default();
            source.name.get_or_insert_with(|| name.to_owned());
            tidy_common(&mut source.common);
            tidy_target(&mut pool.target);
        }
    }
}

fn tidy_common(common: &mut StoragePoolSourceCommon) {
    let empty = |text: &Option<String>| text.as_deref().is_none_or(str::is_empty);
    common.protocol.take_if(|protocol| empty(&protocol.ver));
    common.vendor.take_if(|vendor| empty(&vendor.name));
    common.product.take_if(|product| empty(&product.name));
}

fn tidy_target(target: &mut StoragePoolTarget) {
    target.path = tidy(&target.path);
    tidy_permissions(&mut target.permissions);
}

/// The place of types that have their own folder under /dev.
fn own_target(target: &mut Option<StoragePoolOwnTarget>, path: &str) {
    let target = target.get_or_insert_default();
    target.path = Some(tidy(path));
    tidy_permissions(&mut target.permissions);
}

/// Leaves out nobody in particular, and labels without text.
pub(crate) fn tidy_permissions(permissions: &mut Option<StoragePermissions>) {
    if let Some(permissions) = permissions {
        permissions.owner.take_if(|owner| *owner == u32::MAX);
        permissions.group.take_if(|group| *group == u32::MAX);
        permissions.label.take_if(|label| label.is_empty());
    }
    permissions.take_if(|permissions| *permissions == StoragePermissions::default());
}
