//! Where callbacks run.

use std::any::Any;

use crate::Result;

/// Work that ends in calling application code.
pub type Job = Box<dyn FnOnce() + Send>;

/// The place where an application's callbacks run: its event loop, or a thread kept for them.
///
/// The `polyvirt` crate has the one that real connections use. Jobs posted from one thread run in the
/// order they were posted, one at a time.
pub trait Dispatch: Send + Sync {
    /// Runs `job` there, soon. Returns at once and never runs it before returning.
    fn post(&self, job: Job);

    /// Says that callbacks may be due from now on, for as long as the result is kept.
    ///
    /// Called in the thread in which the application registers a callback, before the registration
    /// takes effect; fails when the application's event loop cannot be used.
    fn interest(&self) -> Result<Interest>;
}

/// Held for as long as a callback is registered.
pub struct Interest(
    #[expect(dead_code, reason = "kept only to be dropped")] Box<dyn Any + Send + Sync>,
);

impl Interest {
    /// `kept` is dropped when the interest ends.
    pub fn new(kept: impl Any + Send + Sync) -> Self {
        Self(Box::new(kept))
    }
}
