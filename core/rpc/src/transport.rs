//! What carries the bytes of a connection.

use std::os::fd::BorrowedFd;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, Result};

/// Both directions of a byte stream. Neither call ever waits: they answer [`Errno::AGAIN`] instead.
///
/// One thread at a time reads, and one at a time writes; the two may be at it together.
pub trait Transport: Send + Sync + 'static {
    /// What to wait on until it can be read or written.
    fn descriptor(&self) -> BorrowedFd<'_>;

    /// Reads what is there; 0 bytes at the end.
    fn read(&self, buffer: &mut [u8]) -> Result<usize>;

    /// Whether there is more to read that the descriptor does not tell of, since it has been taken
    /// from there already.
    fn has_more(&self) -> bool {
        false
    }

    /// Writes as much as fits.
    fn write(&self, bytes: &[u8]) -> Result<usize>;

    /// Ends both directions at once. Whoever waits on the descriptor wakes up.
    fn shut_down(&self);
}

/// What a thread waits for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ready {
    ToRead,
    ToWrite,
}

/// Waits until the transport is ready or has failed; `false` when the deadline comes first.
pub(crate) fn wait(
    transport: &dyn Transport,
    ready: Ready,
    deadline: Option<Instant>,
) -> Result<bool> {
    let events = match ready {
        Ready::ToRead => PollFlags::IN,
        Ready::ToWrite => PollFlags::OUT,
    };
    loop {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        let mut fds = [PollFd::from_borrowed_fd(transport.descriptor(), events)];
        match poll(&mut fds, left.and_then(timespec).as_ref()) {
            Ok(0) => return Ok(false),
            Ok(_) => return Ok(true),
            Err(Errno::INTR) => {}
            Err(errno) => return Err(errno),
        }
    }
}

/// None, which means for ever, when it is longer than the system can count.
pub(crate) fn timespec(duration: Duration) -> Option<Timespec> {
    Timespec::try_from(duration).ok()
}
