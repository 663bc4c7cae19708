//! Talking with a running QEMU, and with the agent in its guest.
//!
//! [`Monitor`] is one connection to QEMU's monitor: any number of threads execute commands, each with a deadline, and
//! what QEMU says unasked goes to a [`Listener`]. [`Agent`] is one connection to the agent in a guest, which takes one
//! command at a time.
//!
//! # What can go wrong
//!
//! Neither QEMU, which a guest may have taken over, nor the agent, which the guest owns, is trusted. A wait ends with
//! the answer, with its deadline, or with the connection. Messages have a limit of length and of depth. What is no
//! message ends a monitor, with an error that says so; from an agent it is skipped, since a serial port may hold
//! anything. An answer that comes after its caller has gone is dropped.
//!
//! ```no_run
//! use std::os::unix::net::UnixStream;
//! use std::sync::Arc;
//! use std::time::{Duration, Instant};
//!
//! use polyvirt_qmp::{Ignore, Monitor};
//! use serde_json::json;
//!
//! let soon = || Instant::now() + Duration::from_secs(5);
//! let socket = UnixStream::connect("/run/guest/monitor.sock").expect("QEMU listens there");
//! let monitor = Monitor::new(socket, Arc::new(Ignore), soon())?;
//! let status = monitor.execute("query-status", json!({}), soon())?;
//! # Ok::<(), polyvirt_driver::Error>(())
//! ```

#![forbid(unsafe_code)]

mod agent;
mod error;
mod in_flight;
mod lines;
mod listener;
mod message;
mod monitor;
mod outgoing;
mod question;
mod reading;
mod socket;

pub use agent::Agent;
pub use listener::{Event, Ignore, Listener};
pub use message::{Greeting, Refusal};
pub use monitor::Monitor;
pub use question::Question;

/// The most bytes that one message may have.
pub const MESSAGE_MAX: usize = 10 << 20;
