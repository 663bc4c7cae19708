//! What cannot be of a snapshot.

use super::{MemorySnapshot, Snapshot, SnapshotDisk, SnapshotMemory, SnapshotSource};
use crate::domain::storage;
use crate::{Error, Result};

/// Refuses what cannot be.
pub(super) fn check(snapshot: &Snapshot) -> Result<()> {
    snapshot.memory.as_ref().map_or(Ok(()), check_memory)?;
    for disks in [&snapshot.disks, &snapshot.revert_disks]
        .into_iter()
        .flatten()
    {
        disks.disk.iter().try_for_each(check_disk)?;
    }
    Ok(())
}

/// Memory is outside of the disks exactly when a file for it is named.
fn check_memory(memory: &SnapshotMemory) -> Result<()> {
    let outside = memory.snapshot == Some(MemorySnapshot::External);
    match &memory.file {
        None if outside => Err(Error::xml("memory outside of the disks needs a file")),
        Some(_) if !outside => Err(Error::xml("a file for memory needs snapshot='external'")),
        Some(file) if !file.starts_with('/') => Err(Error::xml(format!(
            "{file}, the file for memory, is no absolute path"
        ))),
        _ => Ok(()),
    }
}

fn check_disk(disk: &SnapshotDisk) -> Result<()> {
    let Some(changes) = disk.location.changes() else {
        return Ok(());
    };
    let source = &changes.source;
    storage::labels::check(source.labels())?;
    match (source, source.path()) {
        (SnapshotSource::Network(s), _) => s
            .source
            .as_ref()
            .map_or(Ok(()), |source| storage::network::check(&source.protocol)),
        (_, Some(path)) if !path.is_empty() && !path.starts_with('/') => Err(Error::xml(format!(
            "{path}, the image for changes, is no absolute path"
        ))),
        _ => Ok(()),
    }
}
