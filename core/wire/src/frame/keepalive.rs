//! Keepalive: a program of its own, with which either side asks whether the other still lives.
//!
//! A ping is answered with a pong, at once and regardless of other work in progress.
//!
//! ```
//! use polyvirt_wire::frame::keepalive::Keepalive;
//!
//! let ping = Keepalive::Ping.packet()?;
//! match Keepalive::of(ping.header()) {
//!     Some(Keepalive::Ping) => { /* send Keepalive::Pong.packet() */ }
//!     Some(Keepalive::Pong) => { /* the peer lives */ }
//!     None => { /* another program's message */ }
//! }
//! # assert_eq!(Keepalive::of(ping.header()), Some(Keepalive::Ping));
//! # Ok::<(), polyvirt_wire::WireError>(())
//! ```

use super::{Header, MessageType, Packet};
use crate::Result;
use crate::procedure::Program;

/// The keepalive program.
pub const PROGRAM: Program = Program::new("keepalive", 0x6b65_6570, 1);

/// A keepalive message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Keepalive {
    /// Do you live?
    Ping = 1,
    /// I do.
    Pong = 2,
}

impl Keepalive {
    /// Which keepalive message this is the header of. `None` when it belongs to another program,
    /// or is none that this version knows; the latter are ignored, as is any payload.
    pub fn of(header: &Header) -> Option<Self> {
        if !header.is_for(PROGRAM) || header.kind != MessageType::Message {
            return None;
        }
        match header.proc {
            1 => Some(Self::Ping),
            2 => Some(Self::Pong),
            _ => None,
        }
    }

    /// The message to send.
    pub fn packet(self) -> Result<Packet> {
        Packet::new(Header::event(PROGRAM, self as i32), &())
    }
}
