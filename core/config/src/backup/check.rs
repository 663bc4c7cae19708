//! What cannot be of a backup.

use super::{
    Backup, BackupDiskMode, BackupExtent, BackupMode, BackupTransport, PullBackup, PushBackup,
};
use crate::{Error, Result};

/// Refuses what cannot be.
pub(super) fn check(backup: &Backup) -> Result<()> {
    let checkpoint = backup.incremental();
    match &backup.mode {
        BackupMode::Push(push) => {
            for disk in push.disks.iter().flat_map(|disks| &disks.disk) {
                if let PushBackup::Yes(own) = &disk.backup {
                    check_extent(&own.extent, checkpoint, &disk.name)?;
                }
            }
        }
        BackupMode::Pull(pull) => {
            let server = pull.server.as_ref().map(|server| &server.transport);
            if let Some(BackupTransport::Unix(unix)) = server {
                let path = unix.socket.as_deref().unwrap_or("/");
                if !path.starts_with('/') {
                    return Err(Error::xml(format!(
                        "{path}, the socket, is no absolute path"
                    )));
                }
            }
            for disk in pull.disks.iter().flat_map(|disks| &disks.disk) {
                if let PullBackup::Yes(own) = &disk.backup {
                    check_extent(&own.extent, checkpoint, &disk.name)?;
                }
            }
        }
    }
    Ok(())
}

/// What changed has changed since a checkpoint.
fn check_extent(extent: &BackupExtent, checkpoint: Option<&str>, name: &str) -> Result<()> {
    let since = extent.incremental.as_deref().or(checkpoint);
    match extent.backupmode {
        Some(BackupDiskMode::Incremental) if since.is_none() => Err(Error::xml(format!(
            "changes of disk {name} are to be backed up since no checkpoint"
        ))),
        Some(BackupDiskMode::Full) if extent.incremental.is_some() => Err(Error::xml(format!(
            "all of disk {name} and what changed are to be backed up"
        ))),
        _ => Ok(()),
    }
}
