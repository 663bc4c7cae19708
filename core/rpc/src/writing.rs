//! Writing: whole messages, one after the other.

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Instant;

use parking_lot::{Mutex, MutexGuard};
use polyvirt_driver::Result;
use polyvirt_wire::frame::Packet;
use polyvirt_wire::frame::keepalive::Keepalive;
use rustix::io::Errno;

use crate::connection::Connection;
use crate::error;
use crate::transport::{Ready, wait};

#[derive(Default)]
pub(crate) struct Outgoing {
    /// The end of a message whose sender could not wait any longer. It goes out before anything else.
    rest: Mutex<Vec<u8>>,
    /// Keepalive messages to be sent by whoever holds the lock above: a bit for each kind, so that many
    /// questions are answered at once when the answers are slow to go out.
    owed: AtomicU8,
}

/// How a message fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// It is on its way, if only in part.
    Yes,
    /// The deadline came before any of it was.
    No,
}

impl Connection {
    /// Sends a message.
    pub(crate) fn send(&self, packet: &Packet, deadline: Option<Instant>) -> Result<Sent> {
        let Some(mut rest) = self.lock_outgoing(deadline) else {
            return Ok(Sent::No);
        };
        let sent = self.write(&mut rest, packet.as_bytes(), deadline);
        drop(rest);
        self.pay()?;
        sent
    }

    fn lock_outgoing(&self, deadline: Option<Instant>) -> Option<MutexGuard<'_, Vec<u8>>> {
        let rest = &self.outgoing.rest;
        match deadline {
            Some(deadline) => rest.try_lock_until(deadline),
            None => Some(rest.lock()),
        }
    }

    /// Sends a keepalive message without ever waiting: at once, or by whoever is writing now, right
    /// after what is being written.
    pub(crate) fn send_aside(&self, message: Keepalive) -> Result<()> {
        self.outgoing.owed.fetch_or(bit(message), Ordering::SeqCst);
        self.pay()
    }

    /// Sends what is owed. Who cannot get the lock leaves it to the one who has it, and who looks
    /// again after giving it back.
    fn pay(&self) -> Result<()> {
        while self.outgoing.owed.load(Ordering::SeqCst) != 0 {
            let Some(mut rest) = self.outgoing.rest.try_lock() else {
                return Ok(());
            };
            let owed = self.outgoing.owed.swap(0, Ordering::SeqCst);
            for message in [Keepalive::Ping, Keepalive::Pong] {
                if owed & bit(message) == 0 {
                    continue;
                }
                let packet = error::decoded(message.packet())?;
                if self.write(&mut rest, packet.as_bytes(), Some(Instant::now()))? == Sent::No {
                    // There is no room even for this: the next message takes it along.
                    self.outgoing.owed.fetch_or(bit(message), Ordering::SeqCst);
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Writes what is left of an earlier message, then `bytes`.
    fn write(&self, rest: &mut Vec<u8>, bytes: &[u8], deadline: Option<Instant>) -> Result<Sent> {
        let written = self.write_until(rest, deadline)?;
        rest.drain(..written);
        if !rest.is_empty() {
            return Ok(Sent::No);
        }
        let written = self.write_until(bytes, deadline)?;
        let left = bytes.get(written..).unwrap_or_default();
        if written == 0 && !left.is_empty() {
            return Ok(Sent::No);
        }
        rest.extend_from_slice(left);
        Ok(Sent::Yes)
    }

    /// Writes until all is written or the deadline has come; says how much was.
    fn write_until(&self, bytes: &[u8], deadline: Option<Instant>) -> Result<usize> {
        let cannot = |errno| error::failed(errno, "Cannot write data");
        let mut written = 0;
        while let Some(left) = bytes.get(written..).filter(|left| !left.is_empty()) {
            match self.transport.write(left) {
                Ok(length) => written += length,
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => {
                    if !wait(&*self.transport, Ready::ToWrite, deadline).map_err(cannot)? {
                        break;
                    }
                }
                Err(errno) => return Err(cannot(errno)),
            }
        }
        Ok(written)
    }
}

fn bit(message: Keepalive) -> u8 {
    match message {
        Keepalive::Ping => 1,
        Keepalive::Pong => 2,
    }
}
