//! What a driver puts behind a stream.

use crate::generated::enums::{StreamEventType, StreamRecvFlagsValues as RecvFlags};
use crate::{Error, Result};

/// What became of data given to [`StreamDriver::send`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// This many bytes were taken, perhaps not all.
    Data(usize),
    /// None could be taken without waiting (C: -2).
    WouldBlock,
}

/// What [`StreamDriver::recv`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// This many bytes; 0 at the end.
    Data(usize),
    /// None are there without waiting (C: -2).
    WouldBlock,
    /// A hole comes next, and the caller wanted to know (C: -3).
    Hole,
}

/// One end of an open stream. All methods may be called from any thread.
///
/// Calls on a non-blocking stream must not wait. [`finish`](Self::finish) or [`abort`](Self::abort) is
/// called once, and nothing after it.
pub trait StreamDriver: Send + Sync {
    /// Takes bytes from the application.
    fn send(&self, data: &[u8]) -> Result<Sent> {
        let _ = data;
        Err(Error::unsupported("virStreamSend"))
    }

    /// Gives bytes to the application.
    fn recv(&self, buffer: &mut [u8], flags: RecvFlags) -> Result<Received> {
        let _ = (buffer, flags);
        Err(Error::unsupported("virStreamRecv"))
    }

    /// Takes a hole of `length` bytes.
    fn send_hole(&self, length: i64, flags: u32) -> Result<()> {
        let _ = (length, flags);
        Err(Error::unsupported("virStreamSendHole"))
    }

    /// Gives the length of the hole that comes next and skips it.
    fn recv_hole(&self, flags: u32) -> Result<i64> {
        let _ = flags;
        Err(Error::unsupported("virStreamRecvHole"))
    }

    /// Says what would not wait now: reading, writing; and whether the stream has failed or ended.
    ///
    /// A driver that has this calls [`StreamWaker::wake`](super::StreamWaker::wake) whenever the
    /// answer may have changed; the stream does the rest of the event callbacks.
    fn ready(&self) -> Result<StreamEventType> {
        Err(Error::unsupported("virStreamEventAddCallback"))
    }

    /// Completes the transfer; fails when it did not succeed.
    fn finish(&self) -> Result<()> {
        Ok(())
    }

    /// Gives the transfer up.
    fn abort(&self) -> Result<()> {
        Ok(())
    }
}
