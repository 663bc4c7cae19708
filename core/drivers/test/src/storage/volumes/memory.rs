//! How much memory the bytes of volumes may take up, all together.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts the pages in use. Cheap to clone; all clones count together.
#[derive(Clone, Default)]
pub(in crate::storage) struct Memory(Arc<AtomicUsize>);

/// How many bytes one page has.
pub(super) const PAGE: usize = 64 * 1024;

/// How many pages the volumes of a host may have: 256 MiB.
const PAGES: usize = 4096;

/// A page's share, given back when it is dropped.
pub(super) struct Share(Memory);

impl Memory {
    /// Room for one more page, if there is any.
    pub(super) fn take(&self) -> Option<Share> {
        let more = |used: usize| (used < PAGES).then_some(used + 1);
        let taken = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        taken.ok().map(|_| Share(self.clone()))
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}
