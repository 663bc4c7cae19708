//! From bytes as they arrive to whole messages.

use super::limits::INITIAL;
use super::packet::check_length;
use super::{LENGTH_LEN, MESSAGE_MAX, Packet};
use crate::{Result, WireError};

/// Cuts a byte stream into messages.
///
/// A length is refused as soon as it is read, before anything is reserved for the message; and
/// what is reserved grows with what arrives, so that a peer pays for the memory it takes. Bytes
/// are copied once, into the message they belong to.
///
/// After an error the stream has lost its rhythm: every further call returns the same error, and
/// the connection is to be closed.
///
/// ```
/// use polyvirt_wire::frame::FrameReader;
/// use polyvirt_wire::frame::keepalive::Keepalive;
///
/// let ping = Keepalive::Ping.packet()?;
/// let (first, second) = ping.as_bytes().split_at(10);
///
/// let mut reader = FrameReader::new();
/// assert_eq!(reader.feed(&mut &first[..])?, None);
/// assert_eq!(reader.feed(&mut &second[..])?, Some(ping.clone()));
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[derive(Debug)]
pub struct FrameReader {
    state: State,
    /// The greatest length of a message, in bytes.
    limit: usize,
}

/// What the next bytes are.
#[derive(Debug)]
enum State {
    /// More of the length word; `filled` bytes are there.
    Length {
        word: [u8; LENGTH_LEN],
        filled: usize,
    },
    /// More of a message of `length` bytes.
    Message { bytes: Vec<u8>, length: usize },
    /// More of the bytes that carry the descriptors of a message.
    Fds { packet: Packet, left: usize },
    /// Nothing that can be made sense of.
    Lost(WireError),
}

impl State {
    const START: Self = Self::Length {
        word: [0; LENGTH_LEN],
        filled: 0,
    };
}

impl Default for FrameReader {
    fn default() -> Self {
        Self::new()
    }
}

impl FrameReader {
    /// A reader at the start of a message, which accepts all that the protocol allows.
    pub fn new() -> Self {
        Self {
            state: State::START,
            limit: MESSAGE_MAX,
        }
    }

    /// Sets the greatest length of the messages whose length has not been read yet, in bytes. At
    /// most [`MESSAGE_MAX`]. A server grants a client that has not authenticated less than others.
    pub fn set_limit(&mut self, limit: usize) {
        self.limit = limit.min(MESSAGE_MAX);
    }

    /// How many bytes to read next, so that none of them belongs to a later message. Never 0.
    pub fn wanted(&self) -> usize {
        match &self.state {
            State::Length { filled, .. } => LENGTH_LEN - filled,
            State::Message { bytes, length } => length - bytes.len(),
            State::Fds { left, .. } => *left,
            State::Lost(_) => 1,
        }
    }

    /// Whether the bytes so far end where a message ends: whether the stream may end here.
    pub fn is_between_messages(&self) -> bool {
        matches!(self.state, State::Length { filled: 0, .. })
    }

    /// Takes bytes from the front of `input`, up to the end of a message. Returns the message, or
    /// `None` when all of `input` has been taken and more is needed. Call again until `None`:
    /// `input` may hold several messages.
    pub fn feed(&mut self, input: &mut &[u8]) -> Result<Option<Packet>> {
        loop {
            if let State::Lost(error) = &self.state {
                return Err(error.clone());
            }
            let fresh = take(input, self.wanted());
            if fresh.is_empty() {
                return Ok(None);
            }
            if let Some(packet) = self.advance(fresh)? {
                return Ok(Some(packet));
            }
        }
    }

    /// Adds bytes, no more than [`wanted`](Self::wanted), to what there is.
    fn advance(&mut self, fresh: &[u8]) -> Result<Option<Packet>> {
        let state = std::mem::replace(&mut self.state, State::START);
        let (next, packet) = state
            .advance(fresh, self.limit)
            .unwrap_or_else(|error| (State::Lost(error), None));
        self.state = next;
        match &self.state {
            State::Lost(error) => Err(error.clone()),
            _ => Ok(packet),
        }
    }
}

impl State {
    /// The state after `fresh`, and the message that it completes.
    fn advance(self, fresh: &[u8], limit: usize) -> Result<(Self, Option<Packet>)> {
        match self {
            Self::Length { mut word, filled } => {
                let end = filled + fresh.len();
                word[filled..end].copy_from_slice(fresh);
                if end < LENGTH_LEN {
                    return Ok((Self::Length { word, filled: end }, None));
                }
                Self::begin(word, limit).map(|state| (state, None))
            }
            Self::Message { mut bytes, length } => {
                bytes.extend_from_slice(fresh);
                if bytes.len() < length {
                    return Ok((Self::Message { bytes, length }, None));
                }
                Packet::from_bytes(bytes).map(|packet| match packet.fd_count() {
                    0 => (Self::START, Some(packet)),
                    left => (Self::Fds { packet, left }, None),
                })
            }
            Self::Fds { packet, left } => match left - fresh.len() {
                0 => Ok((Self::START, Some(packet))),
                left => Ok((Self::Fds { packet, left }, None)),
            },
            Self::Lost(error) => Err(error),
        }
    }

    /// The start of a message with this length word.
    fn begin(word: [u8; LENGTH_LEN], limit: usize) -> Result<Self> {
        let length = u32::from_be_bytes(word) as usize;
        check_length(length, limit)?;
        let mut bytes = Vec::with_capacity(length.min(INITIAL));
        bytes.extend_from_slice(&word);
        Ok(Self::Message { bytes, length })
    }
}

/// Splits up to `most` bytes off the front.
fn take<'a>(input: &mut &'a [u8], most: usize) -> &'a [u8] {
    let (head, tail) = input.split_at(most.min(input.len()));
    *input = tail;
    head
}
