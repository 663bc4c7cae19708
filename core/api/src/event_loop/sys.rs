//! The system calls of the event loop: `poll` and the wake-up descriptor.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

use polyvirt_driver::{Error, EventHandleType, Result};
use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
use rustix::io::{Errno, read, write};

/// A descriptor to wait for.
pub(super) struct Wait {
    pub(super) fd: RawFd,
    pub(super) events: EventHandleType,
}

/// Waits until one of `waits` is ready, or for `limit`; gives what is ready of each.
#[allow(unsafe_code, reason = "see the block")]
pub(super) fn wait(waits: &[Wait], limit: Option<Duration>) -> Result<Vec<EventHandleType>> {
    let mut fds: Vec<PollFd<'_>> = waits
        .iter()
        .map(|wait| {
            // SAFETY: the descriptor is not -1 (the table refuses negative ones), and it is only
            // handed to `poll`, which answers POLLNVAL for one that its owner has closed meanwhile.
            let fd = unsafe { BorrowedFd::borrow_raw(wait.fd) };
            PollFd::from_borrowed_fd(fd, to_poll(wait.events))
        })
        .collect();
    let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
    match poll(&mut fds, limit.as_ref()) {
        Ok(_) => Ok(fds.iter().map(|fd| from_poll(fd.revents())).collect()),
        Err(Errno::INTR) => Ok(vec![EventHandleType::empty(); waits.len()]),
        Err(errno) => Err(Error::system(
            errno.raw_os_error(),
            "Unable to poll on file handles",
        )),
    }
}

fn to_poll(events: EventHandleType) -> PollFlags {
    let mut flags = PollFlags::empty();
    flags.set(PollFlags::IN, events.contains(EventHandleType::READABLE));
    flags.set(PollFlags::OUT, events.contains(EventHandleType::WRITABLE));
    flags
}

fn from_poll(flags: PollFlags) -> EventHandleType {
    let failed = PollFlags::ERR | PollFlags::NVAL;
    [
        (PollFlags::IN, EventHandleType::READABLE),
        (PollFlags::OUT, EventHandleType::WRITABLE),
        (failed, EventHandleType::ERROR),
        (PollFlags::HUP, EventHandleType::HANGUP),
    ]
    .into_iter()
    .filter(|(flag, _)| flags.intersects(*flag))
    .fold(EventHandleType::empty(), |all, (_, event)| all | event)
}

/// A descriptor that can be made readable from any thread.
pub(crate) struct Wakeup(OwnedFd);

impl Wakeup {
    pub(crate) fn new() -> Result<Self> {
        eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)
            .map(Self)
            .map_err(|errno| {
                Error::system(errno.raw_os_error(), "Unable to create an event descriptor")
            })
    }

    /// Makes it readable. It cannot fail in a way that matters: a full counter is readable too.
    pub(crate) fn wake(&self) {
        let _ = write(&self.0, &1_u64.to_ne_bytes());
    }

    /// Makes it unreadable again.
    pub(crate) fn clear(&self) {
        let _ = read(&self.0, &mut [0; 8]);
    }

    pub(crate) fn fd(&self) -> RawFd {
        self.0.as_fd().as_raw_fd()
    }
}
