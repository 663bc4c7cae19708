//! What a domain was, and can become again.
//!
//! - `file`: files that outlive the process, written so that there is never half of one
//! - `image`: what is in the file of a saved domain
//! - `save`: stopping a domain into such a file, and making it run again from there
//! - `managed`: the saved state that the host keeps itself
//! - `dump`: images of memory
//! - `snapshots`: how the domain was, to go back to
//! - `checkpoints`: moments since which changes are tracked
//! - `moments`: the tree that snapshots and checkpoints make
//! - `backup`: copies of the disks of a running domain
//! - `blocks`: work on the images of a disk
//! - `jobs`: what takes its time: how far it is, and what came of it

pub(crate) mod backup;
pub(crate) mod blocks;
pub(crate) mod checkpoints;
mod dump;
mod file;
mod image;
pub(crate) mod jobs;
mod managed;
mod moments;
mod save;
pub(crate) mod snapshots;

pub(crate) use dump::{core_dump, core_dump_with_format};
pub(crate) use image::{define_image, image_document};
pub(crate) use managed::{
    Saved, define_managed, has_managed_save, managed_document, managed_save, remove_managed,
};
pub(crate) use save::{restore, restore_flags, restore_params, save, save_flags, save_params};

use std::time::{SystemTime, UNIX_EPOCH};

use polyvirt_config::backup::Backup;

use blocks::BlockJobs;
use checkpoints::Tracked;
use jobs::Jobs;
use moments::Moments;
use snapshots::Taken;

/// What a machine remembers of its past.
#[derive(Default)]
pub(crate) struct History {
    /// The saved state that the host keeps.
    pub(crate) saved: Option<Saved>,
    pub(crate) snapshots: Moments<Taken>,
    pub(crate) checkpoints: Moments<Tracked>,
    /// What the domain is busy with.
    pub(crate) jobs: Jobs,
    /// The backup that it is busy with.
    pub(crate) backup: Option<Backup>,
    /// What its disks are busy with.
    pub(crate) blocks: BlockJobs,
}

/// Seconds since 1970.
fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |time| time.as_secs())
}
