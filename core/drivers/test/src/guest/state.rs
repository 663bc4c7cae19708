//! What a guest knows of itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::work::Work;
use crate::streams::Peer;

/// What a guest's clock shows at first. It stands still, so that the same calls get the same answers.
const CLOCK: i64 = 627_319_920;

/// A guest: what is new with each start, and what its disks keep.
pub(crate) struct Guest {
    work: Work,
    /// Where filesystems that are frozen are mounted.
    pub(super) frozen: BTreeSet<&'static str>,
    /// Its CPUs that it has switched off.
    pub(super) offline: BTreeSet<u32>,
    /// Who talks to its consoles and channels, by the name of the device.
    pub(super) talks: BTreeMap<String, Arc<Peer>>,
    /// After how many bytes written to a disk somebody wants to know.
    pub(crate) thresholds: BTreeMap<String, u64>,
    /// From here on: what outlives a stop.
    pub(crate) clock: Clock,
    /// Keys that may log in, by user.
    pub(super) keys: BTreeMap<String, Vec<String>>,
    /// Sizes of disks that are not the usual one.
    pub(crate) sizes: BTreeMap<String, u64>,
}

/// What a guest's clock shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    pub(crate) seconds: i64,
    pub(crate) nanoseconds: u32,
}

impl Default for Guest {
    fn default() -> Self {
        Self {
            work: Work::default(),
            frozen: BTreeSet::new(),
            offline: BTreeSet::new(),
            talks: BTreeMap::new(),
            thresholds: BTreeMap::new(),
            clock: Clock {
                seconds: CLOCK,
                nanoseconds: 0,
            },
            keys: BTreeMap::new(),
            sizes: BTreeMap::new(),
        }
    }
}

impl Guest {
    /// It stops, or starts anew: nothing it did since its start is left.
    pub(crate) fn forget(&mut self) {
        self.work = Work::default();
        self.frozen.clear();
        self.offline.clear();
        self.thresholds.clear();
        for peer in std::mem::take(&mut self.talks).into_values() {
            peer.hang_up();
        }
    }

    /// What it has done, a second later.
    pub(crate) fn look(&mut self) -> Work {
        self.work.seconds = self.work.seconds.saturating_add(1);
        self.work
    }
}
