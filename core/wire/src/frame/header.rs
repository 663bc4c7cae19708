//! The header of a message.

use super::{MessageType, Status};
use crate::Result;
use crate::procedure::Program;
use crate::xdr::{Decode, Decoder, Encoder};

/// The six words that every message starts with, after its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Header {
    /// The program that the procedure belongs to.
    pub prog: u32,
    /// The version of the program.
    pub vers: u32,
    /// The procedure or event.
    pub proc: i32,
    /// What the message is for.
    pub kind: MessageType,
    /// Ties replies and stream messages to their call; chosen by the client, 0 for events.
    pub serial: u32,
    /// How the call fares.
    pub status: Status,
}

impl Header {
    /// The header of a call.
    pub fn call(program: Program, proc: i32, serial: u32) -> Self {
        Self {
            prog: program.number,
            vers: program.version,
            proc,
            kind: MessageType::Call,
            serial,
            status: Status::Ok,
        }
    }

    /// The header of an event.
    pub fn event(program: Program, proc: i32) -> Self {
        Self {
            kind: MessageType::Message,
            ..Self::call(program, proc, 0)
        }
    }

    /// The header of the reply to this call.
    #[must_use]
    pub fn reply(self) -> Self {
        Self {
            kind: MessageType::Reply,
            status: Status::Ok,
            ..self
        }
    }

    /// The header of the news that this call, or the stream this message belongs to, failed.
    #[must_use]
    pub fn failure(self) -> Self {
        let kind = if self.kind.is_stream() {
            MessageType::Stream
        } else {
            MessageType::Reply
        };
        Self {
            kind,
            status: Status::Error,
            ..self
        }
    }

    /// The header of a message on the stream that this call opened: [`Status::Continue`] for
    /// data, [`Status::Ok`] to finish, [`Status::Error`] to abort.
    #[must_use]
    pub fn stream(self, status: Status) -> Self {
        Self {
            kind: MessageType::Stream,
            status,
            ..self
        }
    }

    /// The header of a hole on the stream that this call opened.
    #[must_use]
    pub fn stream_hole(self) -> Self {
        Self {
            kind: MessageType::StreamHole,
            status: Status::Continue,
            ..self
        }
    }

    /// The same header for a message with file descriptors: calls become
    /// [`MessageType::CallWithFds`], everything else [`MessageType::ReplyWithFds`].
    #[must_use]
    pub fn with_fds(self) -> Self {
        let kind = match self.kind {
            MessageType::Call | MessageType::CallWithFds => MessageType::CallWithFds,
            _ => MessageType::ReplyWithFds,
        };
        Self { kind, ..self }
    }

    /// Appends the six words; unlike payloads, a header always fits.
    pub(super) fn put(&self, out: &mut Encoder) {
        out.put_u32(self.prog);
        out.put_u32(self.vers);
        out.put_i32(self.proc);
        out.put_i32(self.kind as i32);
        out.put_u32(self.serial);
        out.put_i32(self.status as i32);
    }

    /// Whether the message belongs to this program, in this version.
    pub fn is_for(&self, program: Program) -> bool {
        self.prog == program.number && self.vers == program.version
    }
}

impl Decode for Header {
    fn decode(input: &mut Decoder<'_>) -> Result<Self> {
        Ok(Self {
            prog: input.get()?,
            vers: input.get()?,
            proc: input.get()?,
            kind: input.get()?,
            serial: input.get()?,
            status: input.get()?,
        })
    }
}
