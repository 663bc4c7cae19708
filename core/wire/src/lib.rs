//! The libvirt RPC protocol: how values become bytes, and how bytes become messages.
//!
//! A connection carries *messages*. Each is a length word, a fixed header and a payload:
//!
//! ```text
//!  0        4      8      12     16     20       24       28
//!  | length | prog | vers | proc | type | serial | status | payload ...
//! ```
//!
//! Payloads are XDR ([RFC 4506]), save for stream data, which is raw bytes. The crate has one
//! module for each layer:
//!
//! * [`xdr`] turns values into bytes and back: strict, bounded, and never trusting a length.
//! * [`frame`] cuts a byte stream into messages, and holds the few payloads that belong to the
//!   frame itself: errors, stream holes and keepalive.
//! * [`procedure`] ties the number of a procedure to the types of its arguments and its result.
//!
//! The messages of the individual programs are generated, and sit on top of these three.
//!
//! Nothing here does I/O, knows about sockets, or starts a thread.
//!
//! ```
//! use polyvirt_wire::frame::{FrameReader, Header, Packet};
//! use polyvirt_wire::procedure::Program;
//!
//! const REMOTE: Program = Program::new("remote", 0x2000_8086, 1);
//!
//! // One side asks ...
//! let sent = Packet::new(Header::call(REMOTE, 60, 1), &10_i32)?;
//!
//! // ... and the other reads the bytes as they arrive.
//! let mut reader = FrameReader::new();
//! let mut arrived = sent.as_bytes();
//! let packet = reader.feed(&mut arrived)?.expect("the whole message arrived");
//! assert_eq!(packet.header().proc, 60);
//! assert_eq!(packet.body::<i32>()?, 10);
//! # Ok::<(), polyvirt_wire::WireError>(())
//! ```
//!
//! [RFC 4506]: https://www.rfc-editor.org/rfc/rfc4506

#![forbid(unsafe_code)]

pub mod frame;
pub mod procedure;
pub mod xdr;

pub use xdr::{ErrorKind, WireError};

/// The result of everything in this crate that can fail.
pub type Result<T> = std::result::Result<T, WireError>;
