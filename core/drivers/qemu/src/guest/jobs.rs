//! One change of a guest at a time.

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
}

/// The right to change a guest, until this is dropped.
pub(crate) struct Job<'a>(&'a Jobs);

impl Jobs {
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
        let until = Instant::now() + patience;
        let mut current = self.current.lock();
        while let Some(other) = *current {
            if self.ended.wait_until(&mut current, until).timed_out() && current.is_some() {
                let message = format!("cannot acquire state change lock (held by {other})");
                return Err(Error::timeout(message).with_domain(ErrorDomain::QEMU));
            }
        }
        *current = Some(what);
        Ok(Job(self))
    }
}

impl Drop for Job<'_> {
    fn drop(&mut self) {
        *self.0.current.lock() = None;
        self.0.ended.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Jobs;

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
