//! Saying of each disk of a guest whether it is backed up, and where to.

use super::{
    Backup, BackupDiskMode, BackupExtent, BackupFile, BackupMode, PullBackup, PullBackupYes,
    PullDisk, PullDisks, PullScratch, PullScratchFile, PushBackup, PushBackupYes, PushDisk,
    PushDisks, PushTarget, PushTargetFile,
};
use crate::common::StorageSource;
use crate::domain::{Disk, Domain, matching};
use crate::{Error, Result};

impl Backup {
    /// Lists all disks of the guest: those of the backup first, then the others. Without a list all are backed up that have a source.
    /// Files that are not named are named like the image with `suffix` behind it.
    ///
    /// # Errors
    /// When the backup lists a disk twice, one that there is not, or one that cannot be backed up.
    pub fn align_disks(&mut self, domain: &Domain, suffix: &str) -> Result<()> {
        let disks = &domain.devices().disk;
        let checkpoint = self.incremental().map(str::to_owned);
        match &mut self.mode {
            BackupMode::Push(push) => {
                let listed = push.disks.take().map(|disks| disks.disk);
                let disk = align(listed, disks, |disk, source| {
                    push_disk(disk, source, checkpoint.as_deref(), suffix)
                })?;
                push.disks = (!disk.is_empty()).then_some(PushDisks { disk });
            }
            BackupMode::Pull(pull) => {
                let listed = pull.disks.take().map(|disks| disks.disk);
                let disk = align(listed, disks, |disk, source| {
                    pull_disk(disk, source, checkpoint.as_deref(), suffix)
                })?;
                pull.disks = (!disk.is_empty()).then_some(PullDisks { disk });
            }
        }
        Ok(())
    }
}

/// What entries of both kinds of backups have.
trait Entry: Sized {
    fn new(name: &str, backed_up: bool) -> Self;
    fn name(&self) -> &str;
    fn backed_up(&self) -> bool;
}

impl Entry for PushDisk {
    fn new(name: &str, backed_up: bool) -> Self {
        let yes = || PushBackup::Yes(PushBackupYes::default());
        let backup = if backed_up { yes() } else { PushBackup::No };
        let name = name.to_owned();
        Self { name, backup }
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn backed_up(&self) -> bool {
        matches!(self.backup, PushBackup::Yes(_))
    }
}

impl Entry for PullDisk {
    fn new(name: &str, backed_up: bool) -> Self {
        let yes = || PullBackup::Yes(PullBackupYes::default());
        let backup = if backed_up { yes() } else { PullBackup::No };
        let name = name.to_owned();
        Self { name, backup }
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn backed_up(&self) -> bool {
        matches!(self.backup, PullBackup::Yes(_))
    }
}

fn align<E: Entry>(
    listed: Option<Vec<E>>,
    disks: &[Disk],
    complete: impl Fn(&mut E, &Disk) -> Result<()>,
) -> Result<Vec<E>> {
    let all = listed.is_none();
    let mut entries = listed.unwrap_or_default();
    let mut seen = vec![false; disks.len()];
    for entry in &entries {
        let name = entry.name();
        let place = matching::disk::find_target(disks, name)
            .ok_or_else(|| Error::unsupported(format!("there is no disk {name}")))?;
        if std::mem::replace(&mut seen[place], true) {
            return Err(Error::unsupported(format!("disk {name} is listed twice")));
        }
        if entry.backed_up() && disks[place].source.is_empty() {
            return Err(Error::unsupported(format!("disk {name} has no source")));
        }
    }
    let others = disks.iter().zip(seen).filter(|(_, seen)| !seen);
    entries.extend(others.map(|(disk, _)| {
        let has_data = !disk.source.is_empty() && !disk.readonly;
        E::new(&disk.target.dev, all && has_data)
    }));
    for entry in &mut entries {
        let place = matching::disk::find_target(disks, entry.name());
        if let Some(disk) = place.map(|place| &disks[place]) {
            complete(entry, disk)?;
        }
    }
    Ok(entries)
}

fn push_disk(entry: &mut PushDisk, disk: &Disk, since: Option<&str>, suffix: &str) -> Result<()> {
    let PushBackup::Yes(own) = &mut entry.backup else {
        return Ok(());
    };
    extent(&mut own.extent, since);
    match &mut own.target {
        PushTarget::File(PushTargetFile { target, .. }) if target.is_none() => {
            *target = Some(file_beside(disk, suffix)?);
            Ok(())
        }
        PushTarget::Block(block) if block.target.is_none() => Err(no_device(disk)),
        _ => Ok(()),
    }
}

fn pull_disk(entry: &mut PullDisk, disk: &Disk, since: Option<&str>, suffix: &str) -> Result<()> {
    let PullBackup::Yes(own) = &mut entry.backup else {
        return Ok(());
    };
    extent(&mut own.extent, since);
    match &mut own.scratch {
        PullScratch::File(PullScratchFile { scratch, .. }) if scratch.is_none() => {
            *scratch = Some(file_beside(disk, suffix)?);
            Ok(())
        }
        PullScratch::Block(block) if block.scratch.is_none() => Err(no_device(disk)),
        _ => Ok(()),
    }
}

/// A disk is backed up as the backup as a whole is, unless it says something else.
fn extent(extent: &mut BackupExtent, since: Option<&str>) {
    if extent.backupmode != Some(BackupDiskMode::Full) && extent.incremental.is_none() {
        extent.incremental = since.map(str::to_owned);
    }
    extent.backupmode.get_or_insert(match extent.incremental {
        Some(_) => BackupDiskMode::Incremental,
        None => BackupDiskMode::Full,
    });
}

fn file_beside(disk: &Disk, suffix: &str) -> Result<BackupFile> {
    let path = match &disk.source {
        StorageSource::File(_) => disk.source.path(),
        _ => None,
    };
    let Some(path) = path else {
        let name = &disk.target.dev;
        return Err(Error::unsupported(format!(
            "no file is named for disk {name}, which is none"
        )));
    };
    Ok(BackupFile {
        file: format!("{path}.{suffix}"),
        ..BackupFile::default()
    })
}

fn no_device(disk: &Disk) -> Error {
    Error::unsupported(format!("no device is named for disk {}", disk.target.dev))
}
