//! Ends of streams in memory: what an application reads and writes when it opens a console or a channel.
//!
//! - `pipe`: bytes from one side to the other, with a bound
//! - `end`: the application's side, as a stream's driver: two pipes, and the guest that is woken
//!
//! Streams of volumes are in `storage`: they read and write the volume itself, and have holes.

mod end;
mod pipe;

#[cfg(test)]
mod tests;

pub(crate) use end::{Peer, open};
