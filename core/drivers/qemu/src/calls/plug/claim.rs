//! Images of disks that come to a running guest, and go.

use polyvirt_config::domain::{Disk, Domain};
use polyvirt_driver::Result;

use crate::guest::Running;
use crate::host::Host;
use crate::locks;

/// Makes the images of a disk the guest's own, and then does what needs that. They are let go again when it fails.
pub(super) fn claim(
    host: &Host,
    running: &Running,
    domain: &Domain,
    disk: &Disk,
    then: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let uuid = domain.uuid.unwrap_or_default();
    locks::refuse_used(host, uuid, std::slice::from_ref(disk))?;
    let done = running
        .locks
        .take(host, disk)
        .and_then(|()| running.given.give_disk(disk))
        .and_then(|()| then());
    if done.is_err() {
        release(running, disk);
    }
    done
}

/// The guest does not have a disk any more.
pub(super) fn release(running: &Running, disk: &Disk) {
    running.given.take_disk(disk);
    running.locks.let_go(disk);
}
