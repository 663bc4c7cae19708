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
//! The messages of the individual programs are generated, and sit on top of these three:
//! [`remote`] (everything a hypervisor does), [`qemu`], [`lxc`] and [`admin`].
//!
//! Nothing here does I/O, knows about sockets, or starts a thread.
//!
//! ```
//! use polyvirt_wire::frame::{FrameReader, Packet};
//! use polyvirt_wire::remote::{ConnectSupportsFeatureArgs, procedures::ConnectSupportsFeature};
//!
//! // One side asks ...
//! let sent = Packet::call::<ConnectSupportsFeature>(1, &ConnectSupportsFeatureArgs { feature: 10 })?;
//!
//! // ... and the other reads the bytes as they arrive.
//! let mut reader = FrameReader::new();
//! let mut arrived = sent.as_bytes();
//! let packet = reader.feed(&mut arrived)?.expect("the whole message arrived");
//! assert_eq!(packet.header().proc, 60);
//! assert_eq!(packet.body::<ConnectSupportsFeatureArgs>()?.feature, 10);
//! # Ok::<(), polyvirt_wire::WireError>(())
//! ```
//!
//! [RFC 4506]: https://www.rfc-editor.org/rfc/rfc4506

#![forbid(unsafe_code)]

pub mod frame;
mod generated;
pub mod procedure;
pub mod xdr;

pub use generated::{PROGRAMS, admin, lxc, qemu, remote};
pub use xdr::{ErrorKind, WireError};

/// The result of everything in this crate that can fail.
pub type Result<T> = std::result::Result<T, WireError>;
