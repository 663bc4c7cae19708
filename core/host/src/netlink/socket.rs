//! Conversations with the kernel.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, Result};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{
    AddressFamily, Protocol, RecvFlags, SendFlags, SocketFlags, SocketType, sockopt,
};

use super::Attributes;
use super::message::{HEADER, Message};

/// How long the kernel is waited for. It answers at once; more means that it never will.
const PATIENCE: Duration = Duration::from_secs(10);

/// Room for what the kernel sends at once.
const ROOM: usize = 64 * 1024;

/// Kinds of messages that all families have.
const ERROR: u16 = 2;
const DONE: u16 = 3;

/// The flag of a list that changed while it was being told.
const INTERRUPTED: u16 = 0x10;

/// How often a list that changed is asked for again.
const TRIES: usize = 10;

/// The attribute of an error with the kernel's reason, and the flags of its message that say where it is.
const REASON: u16 = 1;
const CAPPED: u16 = 0x100;
const WITH_ATTRIBUTES: u16 = 0x200;

/// A message from the kernel.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Its kind.
    pub kind: u16,
    /// Its flags.
    pub flags: u16,
    /// Which of the messages that were sent it answers, counted from 0.
    pub answers: u32,
    /// The port of whoever caused it.
    pub port: u32,
    /// The fixed fields and attributes.
    pub body: Vec<u8>,
}

/// What the kernel did not like.
struct Refusal {
    errno: i32,
    reason: Option<String>,
}

/// A socket to a family of the kernel's.
#[derive(Debug)]
pub struct Socket {
    descriptor: OwnedFd,
    sequence: u32,
    /// Whether the list that was told last changed meanwhile.
    changed: bool,
}

impl Socket {
    /// Opens one. Reading the network's state through it needs no privilege.
    ///
    /// # Errors
    /// When the kernel has no such family.
    pub fn open(family: Option<Protocol>) -> Result<Self> {
        Self::listen(family, 0)
    }

    /// Opens one that hears what happens in groups, given as bits.
    ///
    /// # Errors
    /// When the kernel has no such family, or does not let us listen.
    pub fn listen(family: Option<Protocol>, groups: u32) -> Result<Self> {
        let failed = |error: Errno| {
            Error::system(
                error.raw_os_error(),
                "cannot talk with the kernel about the network",
            )
        };
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        let socket =
            rustix::net::socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, family);
        let socket = socket.map_err(failed)?;
        explain(&socket);
        rustix::net::bind(&socket, &SocketAddrNetlink::new(0, groups)).map_err(failed)?;
        Ok(Self {
            descriptor: socket,
            sequence: 1,
            changed: false,
        })
    }

    /// The port that the kernel knows us by.
    ///
    /// # Errors
    /// When the kernel does not say.
    pub fn port(&self) -> Result<u32> {
        let address = rustix::net::getsockname(&self.descriptor);
        let address = address.and_then(SocketAddrNetlink::try_from);
        let address = address.map_err(|error| {
            Error::system(error.raw_os_error(), "cannot tell our port to the kernel")
        })?;
        Ok(address.pid())
    }

    /// Has something done; `what` completes "cannot ...".
    ///
    /// # Errors
    /// `SYSTEM_ERROR` with the kernel's number and reason.
    pub fn ask(&mut self, message: Message, what: &str) -> Result<()> {
        self.talk(vec![message.acknowledged()], what).map(drop)
    }

    /// As [`ask`](Self::ask); says false where that fails with one of these numbers.
    ///
    /// # Errors
    /// As of [`ask`](Self::ask).
    pub fn ask_unless(&mut self, message: Message, fine: &[i32], what: &str) -> Result<bool> {
        match self.ask(message, what) {
            Ok(()) => Ok(true),
            Err(error) if fine.contains(&error.info().int1) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Asks for a list.
    ///
    /// # Errors
    /// As of [`ask`](Self::ask), and when the list kept changing.
    pub fn list(&mut self, message: &Message, what: &str) -> Result<Vec<Reply>> {
        for _ in 0..TRIES {
            let found = self.talk(vec![message.clone()], what)?;
            if !self.changed && found.iter().all(|reply| reply.flags & INTERRUPTED == 0) {
                return Ok(found);
            }
        }
        Err(Error::operation_failed(format!(
            "cannot {what}: it kept changing"
        )))
    }

    /// Sends messages in one piece and returns what the kernel says to them, up to its last word: that on a message
    /// which is [acknowledged](Message::acknowledged), or the end of a list.
    ///
    /// # Errors
    /// As of [`ask`](Self::ask); what the kernel refuses is answered by its error alone.
    pub fn talk(&mut self, messages: Vec<Message>, what: &str) -> Result<Vec<Reply>> {
        let first = self.sequence;
        let mut bytes = Vec::new();
        for message in messages {
            let message = message.finish(self.sequence).ok_or_else(|| {
                Error::internal(format!("cannot {what}: a message would be too long"))
            })?;
            bytes.extend(message);
            self.sequence = self.sequence.wrapping_add(1);
        }
        self.send(&bytes, what)?;
        self.replies(first, what)
    }

    fn send(&self, bytes: &[u8], what: &str) -> Result<()> {
        if bytes.len() > ROOM {
            // What does not fit by default needs more room on both ways, for the answers are as long.
            let room = bytes.len().saturating_mul(2);
            let _ = sockopt::set_socket_send_buffer_size_force(&self.descriptor, room);
            let _ = sockopt::set_socket_recv_buffer_size_force(
                &self.descriptor,
                room.saturating_mul(2),
            );
        }
        let kernel = SocketAddrNetlink::new(0, 0);
        let sent = rustix::net::sendto(&self.descriptor, bytes, SendFlags::empty(), &kernel);
        sent.map(drop)
            .map_err(|error| Error::system(error.raw_os_error(), format!("cannot {what}")))
    }

    fn replies(&mut self, first: u32, what: &str) -> Result<Vec<Reply>> {
        let until = Instant::now() + PATIENCE;
        let mut found = Vec::new();
        self.changed = false;
        let refused = |refusal: Refusal| {
            let reason = refusal.reason.map(|reason| format!(" ({reason})"));
            let context = format!("cannot {what}{}", reason.unwrap_or_default());
            Error::system(refusal.errno, context)
        };
        loop {
            for mut reply in self.receive(until, what)? {
                reply.answers = reply.answers.wrapping_sub(first);
                if reply.answers >= self.sequence.wrapping_sub(first) {
                    // To something earlier, which failed in between.
                    continue;
                }
                match reply.kind {
                    ERROR => match refusal(&reply) {
                        Some(refusal) => return Err(refused(refusal)),
                        None => return Ok(found),
                    },
                    DONE => match first_number(&reply.body) {
                        0 | 1.. => {
                            self.changed = reply.flags & INTERRUPTED != 0;
                            return Ok(found);
                        }
                        errno => {
                            return Err(refused(Refusal {
                                errno: errno.saturating_neg(),
                                reason: None,
                            }));
                        }
                    },
                    _ => found.push(reply),
                }
            }
        }
    }

    fn receive(&self, until: Instant, what: &str) -> Result<Vec<Reply>> {
        let failed = |error: Errno| Error::system(error.raw_os_error(), format!("cannot {what}"));
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(failed(Errno::TIMEDOUT));
            }
            let left = Timespec::try_from(left).unwrap_or_default();
            let mut wanted = [PollFd::new(&self.descriptor, PollFlags::IN)];
            match poll(&mut wanted, Some(&left)) {
                Ok(0) | Err(Errno::INTR) => continue,
                Err(error) => return Err(failed(error)),
                Ok(_) => {}
            }
            match self.heard() {
                Ok(replies) => return Ok(replies),
                Err(Errno::AGAIN | Errno::INTR) => {}
                Err(error) => return Err(failed(error)),
            }
        }
    }

    /// What has been said by now, without waiting.
    ///
    /// # Errors
    /// `AGAIN` when that is nothing; `NOBUFS` when something was said that we have no room for.
    pub fn heard(&self) -> std::result::Result<Vec<Reply>, Errno> {
        let mut buffer = vec![0; ROOM];
        let flags = RecvFlags::DONTWAIT | RecvFlags::TRUNC;
        let (_, length) = rustix::net::recv(&self.descriptor, &mut buffer[..], flags)?;
        if length > buffer.len() {
            return Err(Errno::NOBUFS);
        }
        buffer.truncate(length);
        Ok(split(&buffer))
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}

/// Asks for reasons besides numbers. An old kernel has none, which is fine.
fn explain(socket: &OwnedFd) {
    let on: libc::c_int = 1;
    let length = libc::socklen_t::try_from(size_of_val(&on)).unwrap_or_default();
    for option in [libc::NETLINK_EXT_ACK, libc::NETLINK_CAP_ACK] {
        let value = std::ptr::from_ref(&on).cast();
        // SAFETY: the value is a number that lives until the call returns, and its length is right.
        unsafe { libc::setsockopt(socket.as_raw_fd(), libc::SOL_NETLINK, option, value, length) };
    }
}

/// The messages in what has been received.
fn split(mut bytes: &[u8]) -> Vec<Reply> {
    let number = |bytes: &[u8], at: usize| {
        let bytes = bytes[at..].first_chunk().copied();
        u32::from_ne_bytes(bytes.unwrap_or_default())
    };
    let mut found = Vec::new();
    while bytes.len() >= HEADER {
        let length = usize::try_from(number(bytes, 0)).unwrap_or(usize::MAX);
        let Some(body) = bytes.get(HEADER..length) else {
            break;
        };
        found.push(Reply {
            kind: u16::from_ne_bytes([bytes[4], bytes[5]]),
            flags: u16::from_ne_bytes([bytes[6], bytes[7]]),
            answers: number(bytes, 8),
            port: number(bytes, 12),
            body: body.to_vec(),
        });
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    found
}

fn first_number(body: &[u8]) -> i32 {
    body.first_chunk()
        .map_or(0, |bytes| i32::from_ne_bytes(*bytes))
}

/// What an error says; nothing when it says that all is well.
fn refusal(reply: &Reply) -> Option<Refusal> {
    let errno = first_number(&reply.body);
    if errno == 0 {
        return None;
    }
    // After the number comes our message, or what it begins with, and then what the kernel has to add.
    let echoed = reply.body.get(4..8).map_or(0, first_number);
    let echoed = match reply.flags & CAPPED {
        0 => usize::try_from(echoed).unwrap_or_default(),
        _ => HEADER,
    };
    let reason = match reply.flags & WITH_ATTRIBUTES {
        0 => None,
        _ => Attributes::after(4 + echoed.next_multiple_of(4), &reply.body).text(REASON),
    };
    Some(Refusal {
        errno: errno.saturating_neg(),
        reason,
    })
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{any, proptest};

    use super::{Attributes, refusal, split};

    proptest! {
        /// What comes from the kernel, or from whoever says to be it, may be anything.
        #[test]
        fn no_bytes_are_too_odd(bytes in vec(any::<u8>(), 0..200), length in 0..200_u32) {
            let mut whole = length.to_ne_bytes().to_vec();
            whole.extend(&bytes);
            for bytes in [bytes, whole] {
                for reply in split(&bytes) {
                    let _ = refusal(&reply);
                    for (_, value) in Attributes::after(4, &reply.body) {
                        let _ = Attributes::after(0, value).count();
                    }
                }
            }
        }
    }
}
