//! Block jobs: work on the images of a disk while it is used.
//!
//! Disks hold nothing here, so a job moves nothing, but its figures, its events and what becomes of
//! the disk's chain of images are those of a real one. As with [domain jobs](super::jobs), each look
//! at a job is a second of its time, in which it moves a sixteenth of the disk, or less if it is limited.
//!
//! - `begin`: pulling, copying and committing
//! - `calls`: looking at a job, limiting it, ending it
//! - `chain`: the images of a disk

mod begin;
mod calls;
mod chain;

use std::collections::BTreeMap;

use polyvirt_config::domain::{Disk, DiskMirror, MirrorReady, matching};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::{
    ConnectDomainEventBlockJobStatus as Status, DomainBlockJobType as Kind, Error, ErrorDomain,
    Result,
};

use super::backup::DISK;
use super::jobs::Amount;
use crate::config::Config;
use crate::host::{Host, State};
use crate::hypervisor::impact;

pub(crate) use begin::{commit, copy, pull, rebase};
pub(crate) use calls::{abort, info, set_speed};

/// Seconds that a job takes without a limit.
const SECONDS: u64 = 16;

/// The block jobs of a domain, by the name of the disk in the guest.
#[derive(Default)]
pub(crate) struct BlockJobs(BTreeMap<String, BlockJob>);

struct BlockJob {
    kind: Kind,
    amount: Amount,
    /// Bytes in a second; 0 is no limit.
    bandwidth: u64,
    change: Change,
}

/// What becomes of the disk when the job ends well.
enum Change {
    /// The images from the first place up to the second leave the chain. The one in use is at 0.
    Drop(usize, usize),
    /// The disk is kept in step with another image, and goes on there when that is asked for.
    Mirror(Box<DiskMirror>, Pivot),
}

/// Where a disk goes on.
enum Pivot {
    /// In an image further down its chain.
    Down(usize),
    /// In the copy: with the images below the one in use, or with none.
    Copy { shallow: bool },
}

impl BlockJob {
    fn new(kind: Kind, bandwidth: u64, change: Change) -> Self {
        Self {
            kind,
            amount: Amount::of(DISK),
            bandwidth,
            change,
        }
    }

    fn is_mirror(&self) -> bool {
        matches!(self.change, Change::Mirror(..))
    }

    fn is_done(&self) -> bool {
        self.amount.remaining() == 0
    }

    /// Lets a second pass. Whether the job has moved everything by that.
    fn advance(&mut self) -> bool {
        if self.is_done() {
            return false;
        }
        let usual = DISK / SECONDS;
        let limited = if self.bandwidth == 0 {
            usual
        } else {
            self.bandwidth.min(usual)
        };
        self.amount.advance(limited);
        self.is_done()
    }
}

impl BlockJobs {
    /// The domain stops, and they with it.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The disk of a running domain that is meant, by its name or by the path of its image.
fn disk_of<'a>(state: &'a State, name: &str) -> Result<&'a Disk> {
    impact::require_active(state)?;
    let disks = &impact::in_force(state)?.domain.devices().disk;
    let place = matching::disk::find(disks, name);
    place.and_then(|place| disks.get(place)).ok_or_else(|| {
        let message = format!("disk '{name}' not found in domain");
        Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
    })
}

/// Tells of a job that has come to something: of the disk by its image, and by its name.
fn announce(host: &Host, state: &State, target: &str, kind: Kind, status: Status) {
    let path = disk_of(state, target)
        .ok()
        .and_then(|disk| disk.source.path());
    let events = [
        DomainEvent::BlockJob {
            disk: path.unwrap_or_default().to_owned(),
            type_: kind,
            status,
        },
        DomainEvent::BlockJob2 {
            disk: target.to_owned(),
            type_: kind,
            status,
        },
    ];
    for event in events {
        host.events.note((state.domain(), event));
    }
}

/// A second passes for the job on a disk.
fn look(host: &Host, state: &mut State, target: &str) {
    let Some(job) = state.history.blocks.0.get_mut(target) else {
        return;
    };
    if !job.advance() {
        return;
    }
    let kind = job.kind;
    if job.is_mirror() {
        state.edit(true, |config| {
            if let Some(mirror) = mirror_of(config, target) {
                mirror.ready = Some(MirrorReady::Yes);
            }
        });
        announce(host, state, target, kind, Status::READY);
    } else {
        finish(host, state, target);
    }
}

fn mirror_of<'a>(config: &'a mut Config, target: &str) -> Option<&'a mut DiskMirror> {
    let disks = &mut config.domain.devices_mut().disk;
    let place = matching::disk::find_target(disks, target)?;
    disks.get_mut(place)?.mirror.as_mut()
}

/// The job on a disk ends well: the disk becomes what it is to be, now and at the next start.
fn finish(host: &Host, state: &mut State, target: &str) {
    let Some(job) = state.history.blocks.0.remove(target) else {
        return;
    };
    announce(host, state, target, job.kind, Status::COMPLETED);
    let image = disk_of(state, target)
        .ok()
        .and_then(|disk| disk.source.path());
    let image = image.map(str::to_owned);
    for live in [true, false] {
        state.edit(live, |config| {
            let disks = &mut config.domain.devices_mut().disk;
            let place = matching::disk::find_target(disks, target);
            let disk = place.and_then(|place| disks.get_mut(place));
            // Stored, another image may stand there by now.
            if let Some(disk) = disk.filter(|disk| disk.source.path() == image.as_deref()) {
                job.change.apply(disk);
            }
        });
    }
}

impl Change {
    fn apply(&self, disk: &mut Disk) {
        match self {
            Self::Drop(from, to) => chain::drop(disk, *from, *to),
            Self::Mirror(_, Pivot::Down(to)) => {
                disk.mirror = None;
                chain::drop(disk, 0, *to);
            }
            Self::Mirror(mirror, Pivot::Copy { shallow }) => {
                disk.mirror = None;
                disk.source = mirror.source.clone();
                chain::set_format(disk, mirror.format);
                if !shallow {
                    disk.backing_store = None;
                }
            }
        }
    }
}
