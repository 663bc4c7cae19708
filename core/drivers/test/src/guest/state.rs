//! What a running guest knows of itself.

use super::work::Work;

/// What a guest's clock shows when it starts. It stands still, so that the same calls get the same answers.
const STARTED: i64 = 627_319_920;

/// A guest, from one start to the next.
#[derive(Debug)]
pub(crate) struct Guest {
    work: Work,
    pub(crate) clock: Clock,
}

/// What a guest's clock shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    pub(crate) seconds: i64,
    pub(crate) nanoseconds: u32,
}

impl Guest {
    /// One that has just started.
    pub(crate) fn booted() -> Self {
        Self {
            work: Work::default(),
            clock: Clock {
                seconds: STARTED,
                nanoseconds: 0,
            },
        }
    }

    /// What it has done, a second later.
    pub(crate) fn look(&mut self) -> Work {
        self.work.seconds = self.work.seconds.saturating_add(1);
        self.work
    }
}
