//! The client's end of one connection to a daemon.
//!
//! [`Client`] makes calls over a [`Transport`]: from any number of threads at once, each reply going to
//! the call it belongs to, whatever the order. What the daemon says unasked goes to a [`Receiver`].
//!
//! # Who reads
//!
//! A thread that waits for its reply reads for all: it sorts what arrives, wakes those whose reply it
//! was, and hands the reading on when its own has come. So a call costs one switch between threads, the
//! daemon's. Only while no call is on its way does a thread of the connection's own wait for events,
//! keepalive and the end. Nobody ever waits with a lock held, save the one that keeps two messages from
//! being written into each other.
//!
//! # What can go wrong
//!
//! A wait ends with the reply, with its deadline, or with the connection. The connection ends when the
//! daemon closes it, says what the protocol does not allow, or stops answering keepalive; then all waits
//! end with that error, and later calls fail at once.
//!
//! ```no_run
//! use std::path::Path;
//! use std::sync::Arc;
//!
//! use polyvirt_rpc::{Client, Ignore, Options, UnixTransport};
//! use polyvirt_wire::admin::{ConnectOpenArgs, procedures};
//!
//! let transport = UnixTransport::connect(Path::new("/run/libvirt/libvirt-admin-sock"))?;
//! let client = Client::new(transport, Arc::new(Ignore), Options::default())?;
//! client.call::<procedures::ConnectOpen>(&ConnectOpenArgs { flags: 0 })?;
//! # Ok::<(), polyvirt_driver::Error>(())
//! ```

#![forbid(unsafe_code)]

mod client;
mod connection;
pub mod convert;
mod error;
mod in_flight;
mod keepalive;
mod reading;
mod receiver;
mod transport;
mod unix;
mod watch;
mod writing;

pub use client::{Client, Options};
pub use keepalive::KeepaliveOptions;
pub use receiver::{Ignore, Receiver};
pub use transport::Transport;
pub use unix::UnixTransport;
