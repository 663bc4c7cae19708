//! Images that two guests must not have at a time.
//!
//! QEMU refuses to open an image that another one has open. Who that is it cannot say; here it is known of the guests of
//! one root. With the lock manager `lockd`, images are locked as stock hosts that share them do.

use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use parking_lot::Mutex;
use polyvirt_config::common::StorageSource;
use polyvirt_config::domain::{Disk, Domain};
use polyvirt_driver::{Error, ErrorDomain, Result, Uuid};
use polyvirt_host::locks::Lock;

use crate::host::Host;

/// An image that a guest has.
struct Use<'d> {
    path: &'d str,
    how: How,
}

/// How it has it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Alone,
    /// With others who write to it too.
    Shared,
    /// To read from.
    Reads,
}

/// The images of a disk, those behind it included.
fn uses(disk: &Disk) -> Vec<Use<'_>> {
    let how = match (disk.readonly, disk.shareable) {
        (true, _) => How::Reads,
        (_, true) => How::Shared,
        _ => How::Alone,
    };
    let mut all: Vec<_> = of_source(&disk.source, how).into_iter().collect();
    let mut behind = disk.backing_store.as_ref();
    while let Some(store) = behind {
        all.extend(
            store
                .source
                .as_ref()
                .and_then(|source| of_source(source, How::Reads)),
        );
        behind = store.backing_store.as_deref();
    }
    all
}

fn of_source(source: &StorageSource, how: How) -> Option<Use<'_>> {
    let local = matches!(source, StorageSource::File(_) | StorageSource::Block(_));
    let path = source.path().filter(|path| local && !path.is_empty())?;
    Some(Use { path, how })
}

/// Which file a path leads to, whatever it is called.
fn identity(path: &str) -> Option<(u64, u64)> {
    let about = std::fs::metadata(path).ok()?;
    // A device may have several names.
    Some(if about.rdev() == 0 {
        (about.dev(), about.ino())
    } else {
        (0, about.rdev())
    })
}

/// Refuses disks whose images another guest of the root has.
pub(crate) fn refuse_used(host: &Host, uuid: Uuid, disks: &[Disk]) -> Result<()> {
    let wanted = disks.iter().flat_map(uses);
    let wanted: Vec<_> = wanted
        .filter_map(|one| Some((identity(one.path)?, one)))
        .collect();
    if wanted.is_empty() {
        return Ok(());
    }
    for guest in host.guests.all() {
        let (live, name) = {
            let state = guest.state();
            (state.live.clone(), state.name.clone())
        };
        let Some(live) = live.filter(|live| live.uuid != Some(uuid)) else {
            continue;
        };
        for used in live.devices().disk.iter().flat_map(uses) {
            let Some(file) = identity(used.path) else {
                continue;
            };
            let clash = wanted.iter().find(|(other, wanted)| {
                *other == file && (wanted.how != used.how || wanted.how == How::Alone)
            });
            if let Some((_, wanted)) = clash {
                let message = format!(
                    "image '{}' is in use by domain '{name}': shut that down first, or mark the disk of both \
                     as shareable or readonly",
                    wanted.path
                );
                let error = Error::operation_failed(message);
                return Err(error.with_domain(ErrorDomain::QEMU));
            }
        }
    }
    Ok(())
}

/// The locks of a guest that runs.
#[derive(Debug, Default)]
pub(crate) struct Locks(Mutex<Vec<(PathBuf, Lock)>>);

impl Locks {
    /// Takes those of all disks of a guest that starts, where there is a lock manager.
    pub(crate) fn take_all(host: &Host, live: &Domain) -> Result<Self> {
        let locks = Self::default();
        for disk in &live.devices().disk {
            locks.take(host, disk)?;
        }
        Ok(locks)
    }

    /// Takes those of a disk.
    pub(crate) fn take(&self, host: &Host, disk: &Disk) -> Result<()> {
        if !host.choices.locks_images() {
            return Ok(());
        }
        // What is only read is not locked.
        let written = uses(disk).into_iter().filter(|one| one.how != How::Reads);
        for one in written {
            let path = Path::new(one.path);
            let lock = Lock::take(path, one.how == How::Shared)?;
            self.0.lock().push((path.to_owned(), lock));
        }
        Ok(())
    }

    /// Lets go of those of a disk.
    pub(crate) fn let_go(&self, disk: &Disk) {
        let paths = uses(disk);
        let is_of = |path: &Path| paths.iter().any(|one| Path::new(one.path) == path);
        self.0.lock().retain(|(path, _)| !is_of(path));
    }

    /// For the guest's process: as long as that runs, the images are locked, whatever becomes of us.
    pub(crate) fn for_process(&self) -> Result<Vec<OwnedFd>> {
        let locks = self.0.lock();
        let copies = locks.iter().map(|(path, lock)| {
            let copy = lock.as_fd().try_clone_to_owned();
            copy.map_err(|error| Error::io(&error, format!("cannot lock '{}'", path.display())))
        });
        copies.collect()
    }
}
