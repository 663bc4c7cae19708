//! A stream socket whose waits all have an end.

use std::io::{IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, Result};
use rustix::net::{
    RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, Shutdown, recvmsg, sendmsg,
    shutdown,
};

/// What a thread waits for.
#[derive(Clone, Copy)]
pub(crate) enum Ready {
    ToRead,
    ToWrite,
}

/// Both directions of a byte stream. Neither ever blocks but in [`Socket::wait`].
pub(crate) struct Socket(UnixStream);

impl Socket {
    pub(crate) fn new(stream: UnixStream) -> Self {
        Self(stream)
    }

    /// Waits until the socket is ready or has failed; `false` when the deadline comes first.
    pub(crate) fn wait(&self, ready: Ready, deadline: Option<Instant>) -> Result<bool> {
        let events = match ready {
            Ready::ToRead => PollFlags::IN,
            Ready::ToWrite => PollFlags::OUT,
        };
        let mut watched = [PollFd::new(&self.0, events)];
        wait(&mut watched, deadline)
    }

    /// Waits until there is something to read, here or at `other`; `false` when the deadline comes first.
    pub(crate) fn wait_beside(&self, other: BorrowedFd<'_>, deadline: Instant) -> Result<bool> {
        let mut watched = [
            PollFd::new(&self.0, PollFlags::IN),
            PollFd::from_borrowed_fd(other, PollFlags::IN),
        ];
        wait(&mut watched, Some(deadline))
    }

    /// Reads what is there; 0 bytes at the end.
    pub(crate) fn read(&self, buffer: &mut [u8]) -> Result<usize> {
        let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
        let mut pieces = [IoSliceMut::new(buffer)];
        // There is no room for descriptors: those of a rude peer never become ours.
        let mut nothing = rustix::net::RecvAncillaryBuffer::default();
        let received = recvmsg(&self.0, &mut pieces, &mut nothing, flags)?;
        Ok(received.bytes)
    }

    /// Writes as much as fits, and a descriptor with its first byte.
    pub(crate) fn write(&self, bytes: &[u8], passed: Option<BorrowedFd<'_>>) -> Result<usize> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        let passed = passed.as_slice();
        if !passed.is_empty() && !ancillary.push(SendAncillaryMessage::ScmRights(passed)) {
            return Err(Errno::NOBUFS);
        }
        let flags = SendFlags::DONTWAIT | SendFlags::NOSIGNAL;
        sendmsg(
            self.0.as_fd(),
            &[IoSlice::new(bytes)],
            &mut ancillary,
            flags,
        )
    }

    /// Ends both directions at once. Whoever waits here wakes up.
    pub(crate) fn shut_down(&self) {
        // It can only fail since the peer has gone already.
        let _ = shutdown(&self.0, Shutdown::Both);
    }
}

fn wait(watched: &mut [PollFd<'_>], deadline: Option<Instant>) -> Result<bool> {
    loop {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        // A time too long to count is no limit.
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        match poll(watched, left.as_ref()) {
            Ok(0) => return Ok(false),
            Ok(_) => return Ok(true),
            Err(Errno::INTR) => {}
            Err(errno) => return Err(errno),
        }
    }
}
