//! What moves a guest's memory at the moment, and what moved it last: for those who watch, or want it to end.

use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polyvirt_driver::{DomainJobOperation, TypedParam};

/// What moves a guest's memory.
#[derive(Default)]
pub(crate) struct Transfers {
    current: Mutex<Option<Current>>,
    /// The figures of the last one that came to its end.
    last: Mutex<Option<Vec<TypedParam>>>,
    /// What QEMU said when the last dump ended: how it failed, or nothing.
    dumped: Mutex<Option<String>>,
}

/// How memory is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// As when a guest moves to another host.
    Migration,
    /// Alone, for a debugger. QEMU does not end that before it is done.
    Dump,
}

/// Memory that is on its way.
struct Current {
    operation: DomainJobOperation,
    way: Way,
    since: Instant,
    cancelled: bool,
}

/// Memory is on its way until this is dropped.
pub(super) struct Moving<'a>(&'a Transfers);

impl Transfers {
    /// Memory begins to move. There is no other move of the same guest: who begins one has the guest's job.
    pub(super) fn begin(&self, operation: DomainJobOperation, way: Way) -> Moving<'_> {
        *self.last.lock() = None;
        *self.dumped.lock() = None;
        *self.current.lock() = Some(Current {
            operation,
            way,
            since: Instant::now(),
            cancelled: false,
        });
        Moving(self)
    }

    /// What for, for how long it has been moving, and how.
    pub(crate) fn current(&self) -> Option<(DomainJobOperation, Duration, Way)> {
        let current = self.current.lock();
        current
            .as_ref()
            .map(|current| (current.operation, current.since.elapsed(), current.way))
    }

    /// The guest begins anew: what was moved before is of no interest.
    pub(super) fn forget(&self) {
        *self.last.lock() = None;
    }

    /// Somebody wants it to end; false when nothing moves.
    pub(crate) fn cancel(&self) -> bool {
        let mut current = self.current.lock();
        let current = current.as_mut();
        current.map(|current| current.cancelled = true).is_some()
    }

    /// QEMU says that a dump has ended, and how it failed if it did.
    pub(super) fn dump_ended(&self, failure: &str) {
        *self.dumped.lock() = Some(failure.to_owned());
    }

    /// The figures of the last one, which are told once unless they are to be kept.
    pub(crate) fn last(&self, keep: bool) -> Option<Vec<TypedParam>> {
        let mut last = self.last.lock();
        if keep { last.clone() } else { last.take() }
    }
}

impl Moving<'_> {
    /// Whether somebody wants it to end.
    pub(super) fn is_cancelled(&self) -> bool {
        let current = self.0.current.lock();
        current.as_ref().is_some_and(|current| current.cancelled)
    }

    /// How the dump failed, which QEMU says apart from that it did, and perhaps later.
    pub(super) fn failure(&self, within: Duration) -> Option<String> {
        let until = Instant::now() + within;
        loop {
            let said = self.0.dumped.lock().clone();
            if said.is_some() || Instant::now() > until {
                return said.filter(|why| !why.is_empty());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// It has come to its end.
    pub(super) fn completed(&self, figures: &[TypedParam]) {
        *self.0.last.lock() = Some(figures.to_vec());
    }
}

impl Drop for Moving<'_> {
    fn drop(&mut self) {
        *self.0.current.lock() = None;
    }
}
