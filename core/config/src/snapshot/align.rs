//! Saying of each disk of a guest what a snapshot does with it.

use super::{
    Snapshot, SnapshotChanges, SnapshotDisk, SnapshotDiskLocation, SnapshotDiskLocationExternal,
    SnapshotDisks, SnapshotFile, SnapshotSource, SnapshotSourceFile,
};
use crate::common::StorageSource;
use crate::domain::{Disk, Domain, SnapshotLocation, matching};
use crate::{Error, Result};

/// What alignment goes by when the snapshot itself does not say it.
pub struct Alignment<'a> {
    /// Where the state of disks is kept that say nothing themselves.
    pub default: SnapshotLocation,
    /// Whether all disks that take part have to do so in that way.
    pub uniform: bool,
    /// Whether there is a regular file of this path, so that a file beside it can take the changes.
    pub is_file: &'a dyn Fn(&str) -> bool,
}

impl Snapshot {
    /// Lists all disks of the guest, in its order and by their names, says what happens to each, and names images for changes.
    ///
    /// # Errors
    /// When the snapshot lists a disk twice, one that there is not, or one to which that cannot happen.
    pub fn align_disks(&mut self, domain: &Domain, alignment: &Alignment<'_>) -> Result<()> {
        let disks = &domain.devices().disk;
        let mut listed: Vec<Option<SnapshotDisk>> = vec![None; disks.len()];
        for entry in self
            .disks
            .take()
            .map(|disks| disks.disk)
            .unwrap_or_default()
        {
            let place = matching::disk::find(disks, &entry.name)
                .ok_or_else(|| Error::unsupported(format!("there is no disk {}", entry.name)))?;
            if listed[place].is_some() {
                return Err(Error::unsupported(format!(
                    "disk {} is listed twice",
                    entry.name
                )));
            }
            listed[place] = Some(listed_disk(entry, &disks[place], alignment)?);
        }
        let aligned: Result<Vec<SnapshotDisk>> = listed
            .into_iter()
            .zip(disks)
            .map(|(entry, disk)| {
                let entry = entry.unwrap_or_else(|| unlisted_disk(disk, alignment));
                named(
                    entry,
                    disk,
                    self.name.as_deref().unwrap_or_default(),
                    alignment,
                )
            })
            .collect();
        self.disks = Some(SnapshotDisks { disk: aligned? });
        Ok(())
    }
}

/// A location, with the image for changes if there is to be one.
fn located(location: SnapshotLocation, changes: SnapshotChanges) -> SnapshotDiskLocation {
    match location {
        SnapshotLocation::No => SnapshotDiskLocation::No,
        SnapshotLocation::Internal => SnapshotDiskLocation::Internal,
        SnapshotLocation::Manual => SnapshotDiskLocation::Manual,
        SnapshotLocation::External => {
            SnapshotDiskLocation::External(SnapshotDiskLocationExternal { changes })
        }
    }
}

/// What a snapshot says of a disk, and what the disk says where that says nothing.
fn listed_disk(
    entry: SnapshotDisk,
    disk: &Disk,
    alignment: &Alignment<'_>,
) -> Result<SnapshotDisk> {
    let location = match entry.location {
        SnapshotDiskLocation::Default(inner) => {
            let own = disk
                .snapshot
                .filter(|own| !alignment.uniform || *own == SnapshotLocation::No);
            located(own.unwrap_or(alignment.default), inner.changes)
        }
        given => given,
    };
    let fits = match (&location, alignment.default) {
        // A disk is left out of a uniform snapshot when it says so itself.
        (SnapshotDiskLocation::No, _) => {
            !alignment.uniform || disk.snapshot == Some(SnapshotLocation::No)
        }
        (SnapshotDiskLocation::Internal, SnapshotLocation::Internal)
        | (SnapshotDiskLocation::External(_), SnapshotLocation::External)
        | (SnapshotDiskLocation::Manual, SnapshotLocation::Manual) => true,
        _ => !alignment.uniform,
    };
    if !fits {
        let (name, wanted) = (&entry.name, alignment.default.as_str());
        return Err(Error::unsupported(format!(
            "disk {name} has to use snapshot mode {wanted}"
        )));
    }
    let name = disk.target.dev.clone();
    Ok(SnapshotDisk { name, location })
}

/// What happens to a disk that a snapshot does not mention. Nothing to one that is empty or only read.
fn unlisted_disk(disk: &Disk, alignment: &Alignment<'_>) -> SnapshotDisk {
    let location = match disk.snapshot {
        Some(SnapshotLocation::No) => SnapshotLocation::No,
        Some(own) if !alignment.uniform => own,
        _ if disk.source.is_empty() || disk.readonly => SnapshotLocation::No,
        _ => alignment.default,
    };
    SnapshotDisk {
        name: disk.target.dev.clone(),
        location: located(location, SnapshotChanges::default()),
    }
}

/// Names the image for the changes: like the old one, with the name of the snapshot as its extension.
fn named(
    mut entry: SnapshotDisk,
    disk: &Disk,
    snapshot: &str,
    alignment: &Alignment<'_>,
) -> Result<SnapshotDisk> {
    let SnapshotDiskLocation::External(external) = &mut entry.location else {
        return Ok(entry);
    };
    let source = &mut external.changes.source;
    if !source.is_empty() {
        return Ok(entry);
    }
    let name = &disk.target.dev;
    let SnapshotSource::File(file) = source else {
        let kind = source.type_name();
        return Err(Error::unsupported(format!(
            "no name can be made up on a {kind} for disk {name}"
        )));
    };
    let own = match &disk.source {
        StorageSource::File(_) | StorageSource::Block(_) => disk.source.path(),
        _ => None,
    };
    let Some(path) = own.filter(|path| (alignment.is_file)(path)) else {
        return Err(Error::unsupported(format!(
            "no name can be made up beside disk {name}, which is no regular file"
        )));
    };
    place(file, beside(path, snapshot));
    Ok(entry)
}

fn place(file: &mut SnapshotSourceFile, path: String) {
    let source = file.source.get_or_insert_with(SnapshotFile::default);
    source.file.file = Some(path);
}

/// The path with another extension.
fn beside(path: &str, extension: &str) -> String {
    let start_of_name = path.rfind('/').map_or(0, |slash| slash + 1);
    let end = path[start_of_name..]
        .rfind('.')
        .map_or(path.len(), |dot| start_of_name + dot);
    format!("{}.{extension}", &path[..end])
}
