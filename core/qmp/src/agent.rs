//! The agent in a guest.

use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polyvirt_driver::Result;
use rustix::event::{EventfdFlags, eventfd};
use rustix::io::Errno;
use serde_json::{Value, json};

use crate::error;
use crate::lines::Lines;
use crate::message::{Message, Reply};
use crate::monitor::request;
use crate::outgoing::Outgoing;
use crate::socket::Socket;

/// How long an agent that is there takes to say so, at most.
const SYNC_TIME: Duration = Duration::from_secs(5);

/// Ends what came before in the agent's parser, and begins what the agent says to `guest-sync-delimited`.
const DELIMITER: u8 = 0xff;

/// One connection to the agent in a guest. It closes when it is dropped.
///
/// The agent takes one command at a time, and neither its port nor the guest forgets what was written while it was not
/// there. So each command begins by making sure that the agent is there and that what it says is about this command.
pub struct Agent {
    socket: Socket,
    outgoing: Outgoing,
    incoming: Mutex<Incoming>,
    released: OwnedFd,
}

/// What has arrived, for the one whose turn it is.
#[derive(Default)]
struct Incoming {
    lines: Lines,
    last: u64,
}

/// What came while waiting.
enum Came {
    Reply(Reply),
    Nothing,
    Release,
    /// Nothing ever again: the connection has ended.
    End,
}

impl Agent {
    /// Takes over a connected socket. Nothing is asked yet: the agent may come later.
    ///
    /// # Errors
    /// When the system has no more descriptors.
    pub fn new(socket: UnixStream) -> Result<Self> {
        let flags = EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK;
        let released = eventfd(0, flags)
            .map_err(|errno| error::failed(errno, "cannot make a descriptor for events"))?;
        Ok(Self {
            socket: Socket::new(socket),
            outgoing: Outgoing::default(),
            incoming: Mutex::default(),
            released,
        })
    }

    /// Executes a command and waits for what it returns. Arguments are an object, or null when there are none.
    ///
    /// # Errors
    /// `AGENT_UNRESPONSIVE` when there is no agent, or another command keeps it until the deadline;
    /// `AGENT_COMMAND_TIMEOUT` when it takes longer than the deadline; `AGENT_COMMAND_FAILED` when it refuses, with its
    /// words.
    pub fn execute(&self, command: &str, arguments: Value, deadline: Instant) -> Result<Value> {
        let value = self.execute_or_release(command, arguments, deadline)?;
        value.ok_or_else(error::agent_gone)
    }

    /// As [`Agent::execute`], for commands that are answered by what they do, such as `guest-shutdown`: none when
    /// [`Agent::release`] was called meanwhile, or the agent has gone.
    ///
    /// # Errors
    /// As [`Agent::execute`].
    pub fn execute_or_release(
        &self,
        command: &str,
        arguments: Value,
        deadline: Instant,
    ) -> Result<Option<Value>> {
        let Some(mut incoming) = self.incoming.try_lock_until(deadline) else {
            return Err(error::agent_absent());
        };
        self.sync(&mut incoming, deadline)?;
        self.forget_releases();
        let message = format!("{}\n", Value::Object(request(command, arguments)));
        if !self.send(message.as_bytes(), deadline)? {
            return Err(error::agent_too_late());
        }
        match self.next(&mut incoming.lines, deadline)? {
            Came::Reply(reply) => match reply.outcome() {
                Ok(value) => Ok(Some(value)),
                Err(refusal) => Err(error::agent_refused(command, refusal.as_ref())),
            },
            Came::Nothing => Err(error::agent_too_late()),
            Came::Release | Came::End => Ok(None),
        }
    }

    /// What the command on its way was for has happened: it need not be answered any more.
    pub fn release(&self) {
        // A count that is full says the same.
        let _ = rustix::io::write(&self.released, &1u64.to_ne_bytes());
    }

    /// Closes the connection. A command that is on its way fails.
    pub fn close(&self) {
        self.socket.shut_down();
    }

    /// Makes sure that what comes next answers what is asked next.
    fn sync(&self, incoming: &mut Incoming, deadline: Instant) -> Result<()> {
        let soon = Instant::now() + SYNC_TIME;
        let deadline = deadline.min(soon);
        incoming.last += 1;
        let Incoming { lines, last } = incoming;
        let id = number(*last);
        let command = request("guest-sync-delimited", json!({ "id": id }));
        let mut message = vec![DELIMITER];
        message.extend_from_slice(Value::Object(command).to_string().as_bytes());
        message.push(b'\n');
        if !self.send(&message, deadline)? {
            return Err(error::agent_absent());
        }
        let mut heard = false;
        loop {
            match self.next(lines, deadline)? {
                // Answers to what was given up on come first.
                Came::Reply(reply) => {
                    heard = true;
                    if reply.object.get("return").and_then(Value::as_u64) == Some(id) {
                        return Ok(());
                    }
                }
                Came::Nothing if heard => return Err(error::agent_unsynced(id)),
                Came::Nothing => return Err(error::agent_absent()),
                Came::Release => self.forget_releases(),
                Came::End => return Err(error::agent_gone()),
            }
        }
    }

    fn forget_releases(&self) {
        // Nothing to read is what is wanted.
        let _ = rustix::io::read(&self.released, &mut [0; 8]);
    }

    fn send(&self, message: &[u8], deadline: Instant) -> Result<bool> {
        let sent = self.outgoing.send(&self.socket, message, None, deadline);
        sent.map_err(|errno| match errno {
            Errno::PIPE | Errno::CONNRESET => error::agent_gone(),
            errno => error::failed(errno, "Unable to write to agent"),
        })
    }

    /// The next reply. What is none is skipped: a serial port may hold anything.
    fn next(&self, lines: &mut Lines, deadline: Instant) -> Result<Came> {
        let mut buffer = [0; 4096];
        loop {
            while let Some(line) = take(lines)? {
                let begin = line.iter().rposition(|byte| *byte == DELIMITER);
                let line = line.get(begin.map_or(0, |at| at + 1)..).unwrap_or_default();
                if let Ok(Message::Reply(reply)) = Message::read(line) {
                    return Ok(Came::Reply(reply));
                }
            }
            // A guest that never stops talking keeps nobody longer than one that is silent.
            if Instant::now() >= deadline {
                return Ok(Came::Nothing);
            }
            let failed = |errno| error::failed(errno, "Unable to read from agent");
            match self.socket.read(&mut buffer) {
                Ok(0) | Err(Errno::CONNRESET) => return Ok(Came::End),
                Ok(length) => lines.push(buffer.get(..length).unwrap_or_default()),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => {
                    if rustix::io::read(&self.released, &mut [0; 8]).is_ok() {
                        return Ok(Came::Release);
                    }
                    let waited = self.socket.wait_beside(self.released.as_fd(), deadline);
                    if !waited.map_err(failed)? {
                        return Ok(Came::Nothing);
                    }
                }
                Err(errno) => return Err(failed(errno)),
            }
        }
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        self.close();
    }
}

/// The next line. One that is too long is forgotten, so that the next command finds a connection that works.
fn take(lines: &mut Lines) -> Result<Option<Vec<u8>>> {
    let taken = lines.take().map(|line| line.map(<[u8]>::to_vec));
    taken.map_err(|_| {
        lines.clear();
        error::agent_too_long()
    })
}

/// A number that another connection to the same agent would hardly choose. JavaScript's agents can count that far.
fn number(count: u64) -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let micros = since.map_or(0, |since| since.as_micros());
    let micros = u64::try_from(micros & ((1 << 52) - 1)).unwrap_or_default();
    micros.wrapping_add(count)
}
