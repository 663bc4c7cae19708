//! One change of a guest at a time.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};
use polyvirt_driver::{Error, ErrorDomain, Result};

/// How long a change waits for the one before it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who changes a guest.
#[derive(Default)]
pub(crate) struct Jobs {
    /// What is being done, if anything is.
    current: Mutex<Option<&'static str>>,
    ended: Condvar,
    /// How many have the right or wait for it.
    begun: AtomicU64,
    /// How many may; 0 for any number.
    most: u64,
}

/// The right to change a guest, until this is dropped.
pub(crate) struct Job<'a>(Turn<'a>);

impl Jobs {
    /// So many may have the right or wait for it; 0 for any number.
    pub(super) fn at_most(most: u64) -> Self {
        Self {
            most,
            ..Self::default()
        }
    }

    /// Whether something is being done.
    pub(crate) fn is_busy(&self) -> bool {
        self.current.lock().is_some()
    }

    /// Waits for the change before this one. `what` is the function that changes the guest, for those that wait for it.
    pub(crate) fn begin(&self, what: &'static str) -> Result<Job<'_>> {
        self.begin_within(what, PATIENCE)
    }

    /// The same, waiting so long at most.
    pub(crate) fn begin_within(&self, what: &'static str, patience: Duration) -> Result<Job<'_>> {
        let turn = Turn::take(self)?;
        let until = Instant::now() + patience;
        let mut current = self.current.lock();
        while let Some(other) = *current {
            if self.ended.wait_until(&mut current, until).timed_out() && current.is_some() {
                let message = format!("cannot acquire state change lock (held by {other})");
                return Err(Error::timeout(message).with_domain(ErrorDomain::QEMU));
            }
        }
        *current = Some(what);
        Ok(Job(turn))
    }
}

/// A place in the queue, given back when it is dropped.
struct Turn<'a>(&'a Jobs);

impl<'a> Turn<'a> {
    fn take(jobs: &'a Jobs) -> Result<Self> {
        let begun = jobs.begun.fetch_add(1, Ordering::Relaxed);
        let turn = Self(jobs);
        if jobs.most > 0 && begun >= jobs.most {
            let message = "cannot acquire state change lock due to max_queued limit";
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
        }
        Ok(turn)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.begun.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Drop for Job<'_> {
    fn drop(&mut self) {
        let Turn(jobs) = self.0;
        *jobs.current.lock() = None;
        jobs.ended.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Jobs;

    #[test]
    fn more_than_are_allowed_do_not_even_wait() {
        let jobs = Jobs::at_most(1);
        let first = jobs.begin("virDomainSave").expect("nobody else");
        for _ in 0..3 {
            let error = jobs.begin("virDomainCreate").err().expect("no room");
            assert!(error.message().contains("max_queued"), "{error}");
        }
        drop(first);
        assert!(jobs.begin("virDomainCreate").is_ok());
    }

    #[test]
    fn a_change_waits_for_the_one_before_it_and_not_for_ever() {
        let jobs = Jobs::default();
        let first = jobs.begin("virDomainSave").expect("nobody else");
        let refused = jobs.begin_within("virDomainCreate", Duration::from_millis(5));
        let error = refused.err().expect("the first is not done");
        assert!(error.message().contains("virDomainSave"), "{error}");
        drop(first);
        assert!(jobs.begin("virDomainCreate").is_ok());
    }
}
