//! Waiting for something to read while no call is on its way.

use std::os::fd::{BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::buffer::spare_capacity;
use rustix::event::epoll::{self, CreateFlags, EventData, EventFlags};
use rustix::io::{Errno, Result};

use crate::transport::timespec;

/// A place where one thread waits for the descriptor, only as long as others want it to: a call that
/// reads its reply itself does not wake it.
pub(crate) struct Watch(OwnedFd);

impl Watch {
    pub(crate) fn new() -> Result<Self> {
        epoll::create(CreateFlags::CLOEXEC).map(Self)
    }

    /// From now on, or no longer, the waiting thread wakes up when there is something to read.
    pub(crate) fn set(&self, descriptor: BorrowedFd<'_>, on: bool) -> Result<()> {
        if on {
            epoll::add(&self.0, descriptor, EventData::new_u64(0), EventFlags::IN)
        } else {
            epoll::delete(&self.0, descriptor)
        }
    }

    /// Waits; `false` when the time is up.
    pub(crate) fn wait(&self, limit: Option<Duration>) -> Result<bool> {
        let mut events = Vec::with_capacity(1);
        match epoll::wait(
            &self.0,
            spare_capacity(&mut events),
            limit.and_then(timespec).as_ref(),
        ) {
            Ok(_) => Ok(!events.is_empty()),
            Err(Errno::INTR) => Ok(true),
            Err(errno) => Err(errno),
        }
    }
}
