//! Faults on demand: calls that fail, take longer or never return, so that users can try out how they deal with that.
//!
//! They are asked for in the URI of a connection, for that one alone, or in the file that describes a host. See the README beside this crate.

mod read;

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

/// The faults of a connection.
#[derive(Default)]
pub(crate) struct Faults(Vec<Fault>);

/// What goes wrong in calls of one function.
struct Fault {
    function: &'static str,
    wait: Wait,
    error: Option<Failure>,
    /// How many calls go well before.
    after: u64,
    /// How many calls it concerns.
    times: u64,
    calls: AtomicU64,
}

/// How much longer a call takes.
enum Wait {
    Not,
    For(Duration),
    Forever,
}

struct Failure {
    domain: ErrorDomain,
    code: ErrorNumber,
    message: String,
}

impl Faults {
    /// These and those.
    pub(crate) fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Does to a call of `function` what is wanted. No lock is held here.
    pub(crate) fn before(&self, function: &str) -> Result<()> {
        let concerned = self.0.iter().filter(|fault| fault.function == function);
        concerned
            .filter(|fault| fault.is_due())
            .try_for_each(Fault::happen)
    }
}

impl Fault {
    /// Counts a call. Whether it is one of those that are concerned.
    fn is_due(&self) -> bool {
        let before = self.calls.fetch_add(1, Ordering::Relaxed);
        before
            .checked_sub(self.after)
            .is_some_and(|number| number < self.times)
    }

    fn happen(&self) -> Result<()> {
        match self.wait {
            Wait::Not => {}
            Wait::For(time) => thread::sleep(time),
            Wait::Forever => loop {
                thread::park();
            },
        }
        match &self.error {
            Some(error) => Err(Error::new(error.domain, error.code, error.message.as_str())),
            None => Ok(()),
        }
    }
}
