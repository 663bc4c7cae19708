//! One whole message.

use super::{FDS_MAX, Header, LENGTH_LEN, MESSAGE_MAX, MESSAGE_MIN, NetError, Status};
use crate::Result;
use crate::procedure::{Event, Procedure};
use crate::xdr::{Decode, Decoder, Encode, Encoder, ErrorKind, WireError};

/// One whole message: its bytes on the wire, with the header decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    bytes: Vec<u8>,
    header: Header,
    fd_count: usize,
    /// Where the payload starts: after the header and the count of descriptors.
    start: usize,
}

/// Building messages to send.
///
/// These fail when a value is over one of its bounds, or the payload is too large for a message.
impl Packet {
    /// A message with an XDR payload.
    pub fn new<T: Encode + ?Sized>(header: Header, body: &T) -> Result<Self> {
        let mut out = prologue(header, 0);
        out.put(body)?;
        Self::seal(out)
    }

    /// The call of a procedure.
    pub fn call<P: Procedure>(serial: u32, args: &P::Args) -> Result<Self> {
        Self::new(Header::call(P::PROGRAM, P::NUMBER, serial), args)
    }

    /// The reply to a call that went well.
    pub fn reply<P: Procedure>(call: &Header, ret: &P::Ret) -> Result<Self> {
        Self::new(call.reply(), ret)
    }

    /// The reply to a call that failed, or to a message on a stream that failed.
    pub fn failure(call: &Header, error: &NetError) -> Result<Self> {
        Self::new(call.failure(), error)
    }

    /// An event.
    pub fn event<E: Event>(body: &E::Body) -> Result<Self> {
        Self::new(Header::event(E::PROGRAM, E::NUMBER), body)
    }

    /// A call or reply with `fds` file descriptors, at most [`FDS_MAX`]; the header becomes
    /// [that of such a message](Header::with_fds). The descriptors are sent after it, each with
    /// one [`FD_BYTE`](super::FD_BYTE).
    pub fn with_fds<T: Encode + ?Sized>(header: Header, fds: usize, body: &T) -> Result<Self> {
        let count = u32::try_from(fds).unwrap_or(u32::MAX);
        let mut out = prologue(header.with_fds(), count);
        out.put(body)?;
        Self::seal(out)
    }

    /// A message whose payload is not XDR: a piece of stream data. Send pieces of at most
    /// [`STREAM_DATA_MAX`](super::STREAM_DATA_MAX) bytes.
    pub fn raw(header: Header, data: &[u8]) -> Result<Self> {
        let mut out = prologue(header, 0);
        out.put_raw(data);
        Self::seal(out)
    }

    /// Writes the length, now that it is known, and checks the whole like a message received.
    fn seal(out: Encoder) -> Result<Self> {
        let mut bytes = out.into_bytes();
        let length = check_length(bytes.len(), MESSAGE_MAX)?;
        bytes[..LENGTH_LEN].copy_from_slice(&length.to_be_bytes());
        Self::from_bytes(bytes)
    }
}

/// Reading messages received.
impl Packet {
    /// Takes the bytes of one whole message, length word included. Does not look into the
    /// payload, beyond the count of descriptors where there is one.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self> {
        let mut input = Decoder::new(&bytes);
        check_length(bytes.len(), MESSAGE_MAX)?;
        let length = input.get_u32()?;
        if usize::try_from(length) != Ok(bytes.len()) {
            let what = "message length";
            let value = length.into();
            return Err(WireError::new(ErrorKind::InvalidValue { what, value }, 0));
        }
        let header: Header = input.get()?;
        let fd_count = if header.kind.has_fds() {
            input.get_len("file descriptors", FDS_MAX)?
        } else {
            0
        };
        let start = input.offset();
        Ok(Self {
            bytes,
            header,
            fd_count,
            start,
        })
    }

    /// What the message is.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// How many file descriptors follow the message.
    pub fn fd_count(&self) -> usize {
        self.fd_count
    }

    /// The payload, after the count of descriptors. Of a stream message: its data.
    pub fn payload(&self) -> &[u8] {
        &self.bytes[self.start..]
    }

    /// Decodes the payload, which must be one `T` and nothing else.
    pub fn body<T: Decode>(&self) -> Result<T> {
        let mut input = Decoder::at(self.payload(), self.start);
        let body = input.get()?;
        input.finish()?;
        Ok(body)
    }

    /// Decodes the payload of a reply: the result or, by the status, the error it carries.
    pub fn outcome<T: Decode>(&self) -> Result<std::result::Result<T, NetError>> {
        match self.header.status {
            Status::Error => self.body().map(Err),
            Status::Ok | Status::Continue => self.body().map(Ok),
        }
    }

    /// The bytes of the whole message.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes of the whole message.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Everything before the payload; the length is filled in by [`Packet::seal`].
fn prologue(header: Header, fds: u32) -> Encoder {
    let mut out = Encoder::with_capacity(256);
    out.put_u32(0);
    header.put(&mut out);
    if header.kind.has_fds() {
        out.put_u32(fds);
    }
    out
}

/// Checks the length of a message, in bytes, and returns it as the word on the wire.
pub(super) fn check_length(length: usize, limit: usize) -> Result<u32> {
    let what = "message";
    let kind = if length < MESSAGE_MIN {
        let least = MESSAGE_MIN;
        ErrorKind::TooShort {
            what,
            length,
            least,
        }
    } else {
        match u32::try_from(length) {
            Ok(word) if length <= limit => return Ok(word),
            _ => ErrorKind::TooLong {
                what,
                length,
                limit,
            },
        }
    };
    Err(WireError::new(kind, 0))
}
