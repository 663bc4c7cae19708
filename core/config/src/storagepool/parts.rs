//! The parts of a pool that several types have, whatever the type.

use super::{
    StoragePermissions, StoragePoolDevice, StoragePoolHost, StoragePoolKind,
    StoragePoolSourceCommon,
};

impl StoragePoolKind {
    /// The word for the type.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Dir(_) => "dir",
            Self::Fs(_) => "fs",
            Self::Netfs(_) => "netfs",
            Self::Logical(_) => "logical",
            Self::Disk(_) => "disk",
            Self::Iscsi(_) => "iscsi",
            Self::IscsiDirect(_) => "iscsi-direct",
            Self::Scsi(_) => "scsi",
            Self::Mpath(_) => "mpath",
            Self::Rbd(_) => "rbd",
            Self::Sheepdog(_) => "sheepdog",
            Self::Gluster(_) => "gluster",
            Self::Zfs(_) => "zfs",
            Self::Vstorage(_) => "vstorage",
        }
    }

    /// The servers.
    pub fn hosts(&self) -> &[StoragePoolHost] {
        match self {
            Self::Netfs(pool) => &pool.source.host,
            Self::Iscsi(pool) => &pool.source.host,
            Self::IscsiDirect(pool) => &pool.source.host,
            Self::Rbd(pool) => &pool.source.host,
            Self::Sheepdog(pool) => &pool.source.host,
            Self::Gluster(pool) => &pool.source.host,
            _ => &[],
        }
    }

    /// The devices it is made from.
    pub fn devices(&self) -> &[StoragePoolDevice] {
        match self {
            Self::Fs(pool) => &pool.source.device,
            Self::Logical(pool) => pool.source.as_ref().map_or(&[], |source| &source.device),
            Self::Disk(pool) => &pool.source.device,
            Self::Iscsi(pool) => &pool.source.device,
            Self::IscsiDirect(pool) => &pool.source.device,
            Self::Zfs(pool) => pool.source.as_ref().map_or(&[], |source| &source.device),
            _ => &[],
        }
    }

    /// The devices it is made from, to change them.
    pub fn devices_mut(&mut self) -> &mut [StoragePoolDevice] {
        match self {
            Self::Fs(pool) => &mut pool.source.device,
            Self::Logical(pool) => pool
                .source
                .as_mut()
                .map_or(&mut [], |source| &mut source.device),
            Self::Disk(pool) => &mut pool.source.device,
            Self::Iscsi(pool) => &mut pool.source.device,
            Self::IscsiDirect(pool) => &mut pool.source.device,
            Self::Zfs(pool) => pool
                .source
                .as_mut()
                .map_or(&mut [], |source| &mut source.device),
            _ => &mut [],
        }
    }

    /// The folder of a server that it is made from.
    pub fn dir(&self) -> Option<&str> {
        match self {
            Self::Netfs(pool) => Some(&pool.source.dir.path),
            Self::Gluster(pool) => pool.source.dir.as_ref().map(|dir| dir.path.as_str()),
            _ => None,
        }
    }

    /// What its source is called.
    pub fn source_name(&self) -> Option<&str> {
        match self {
            Self::Logical(pool) => pool.source.as_ref()?.name.as_deref(),
            Self::Rbd(pool) => Some(&pool.source.name),
            Self::Sheepdog(pool) => pool.source.name.as_deref(),
            Self::Gluster(pool) => pool.source.name.as_deref(),
            Self::Zfs(pool) => pool.source.as_ref()?.name.as_deref(),
            Self::Vstorage(pool) => pool.source.as_ref()?.name.as_deref(),
            _ => None,
        }
    }

    /// What every source may have.
    pub fn common(&self) -> Option<&StoragePoolSourceCommon> {
        Some(match self {
            Self::Dir(pool) => &pool.source.as_ref()?.common,
            Self::Fs(pool) => &pool.source.common,
            Self::Netfs(pool) => &pool.source.common,
            Self::Logical(pool) => &pool.source.as_ref()?.common,
            Self::Disk(pool) => &pool.source.common,
            Self::Iscsi(pool) => &pool.source.common,
            Self::IscsiDirect(pool) => &pool.source.common,
            Self::Scsi(pool) => &pool.source.common,
            Self::Mpath(pool) => &pool.source.as_ref()?.common,
            Self::Rbd(pool) => &pool.source.common,
            Self::Sheepdog(pool) => &pool.source.common,
            Self::Gluster(pool) => &pool.source.common,
            Self::Zfs(pool) => &pool.source.as_ref()?.common,
            Self::Vstorage(pool) => &pool.source.as_ref()?.common,
        })
    }

    /// Where the volumes appear on the host, for types that have such a place.
    pub fn target_path(&self) -> Option<&str> {
        match self {
            Self::Dir(pool) => Some(&pool.target.path),
            Self::Fs(pool) => Some(&pool.target.path),
            Self::Netfs(pool) => Some(&pool.target.path),
            Self::Logical(pool) => pool.target.as_ref()?.path.as_deref(),
            Self::Disk(pool) => Some(&pool.target.path),
            Self::Iscsi(pool) => Some(&pool.target.path),
            Self::Scsi(pool) => Some(&pool.target.path),
            Self::Mpath(pool) => Some(&pool.target.path),
            Self::Zfs(pool) => pool.target.as_ref()?.path.as_deref(),
            Self::Vstorage(pool) => Some(&pool.target.path),
            Self::IscsiDirect(_) | Self::Rbd(_) | Self::Sheepdog(_) | Self::Gluster(_) => None,
        }
    }

    /// Who may do what with that place.
    pub fn permissions(&self) -> Option<&StoragePermissions> {
        match self {
            Self::Dir(pool) => pool.target.permissions.as_ref(),
            Self::Fs(pool) => pool.target.permissions.as_ref(),
            Self::Netfs(pool) => pool.target.permissions.as_ref(),
            Self::Logical(pool) => pool.target.as_ref()?.permissions.as_ref(),
            Self::Disk(pool) => pool.target.permissions.as_ref(),
            Self::Iscsi(pool) => pool.target.permissions.as_ref(),
            Self::Scsi(pool) => pool.target.permissions.as_ref(),
            Self::Mpath(pool) => pool.target.permissions.as_ref(),
            Self::Zfs(pool) => pool.target.as_ref()?.permissions.as_ref(),
            Self::Vstorage(pool) => pool.target.permissions.as_ref(),
            Self::IscsiDirect(_) | Self::Rbd(_) | Self::Sheepdog(_) | Self::Gluster(_) => None,
        }
    }
}
