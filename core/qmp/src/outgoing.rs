//! Writing messages, each whole.

use std::os::fd::BorrowedFd;
use std::time::Instant;

use parking_lot::Mutex;
use rustix::io::{Errno, Result};

use crate::socket::{Ready, Socket};

/// What is left of a message whose writer could not wait any longer: whoever writes next begins with that.
#[derive(Default)]
pub(crate) struct Outgoing(Mutex<Vec<u8>>);

impl Outgoing {
    /// Writes a message, and a descriptor with it; `false` when the deadline came before its first byte was written.
    pub(crate) fn send(
        &self,
        socket: &Socket,
        message: &[u8],
        passed: Option<BorrowedFd<'_>>,
        deadline: Instant,
    ) -> Result<bool> {
        let Some(mut owed) = self.0.try_lock_until(deadline) else {
            return Ok(false);
        };
        let written = write(socket, &owed, None, deadline)?;
        owed.drain(..written);
        if !owed.is_empty() {
            return Ok(false);
        }
        let written = write(socket, message, passed, deadline)?;
        if written > 0 {
            owed.extend_from_slice(message.get(written..).unwrap_or_default());
        }
        Ok(written > 0)
    }
}

/// Writes until the deadline. Returns how much.
fn write(
    socket: &Socket,
    bytes: &[u8],
    passed: Option<BorrowedFd<'_>>,
    deadline: Instant,
) -> Result<usize> {
    let mut written = 0;
    while let Some(rest) = bytes.get(written..).filter(|rest| !rest.is_empty()) {
        let passed = passed.filter(|_| written == 0);
        match socket.write(rest, passed) {
            Ok(length) => written += length,
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => {
                if !socket.wait(Ready::ToWrite, Some(deadline))? {
                    break;
                }
            }
            Err(errno) => return Err(errno),
        }
    }
    Ok(written)
}
