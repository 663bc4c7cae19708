//! Streams: bytes to and from a guest's console, a disk, a migration.

mod driver;
mod transfer;
mod watch;

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use parking_lot::Mutex;

pub use driver::{Received, Sent, StreamDriver};
pub use transfer::Section;
pub use watch::StreamWaker;

use crate::dispatch::Dispatch;
use crate::generated::enums::{
    ErrorDomain, ErrorNumber, StreamFlags, StreamRecvFlagsValues as RecvFlags,
};
use crate::{Error, Result};

/// A stream handle: cheap to clone, usable from any thread.
///
/// It is made empty; a call such as `Domain::open_console` connects it to something, and from then on
/// it carries bytes until it is finished or aborted. A stream that is dropped unfinished is aborted.
///
/// With [`StreamFlags::NONBLOCK`] nothing waits: sending and receiving say `WouldBlock` instead, and
/// the event callback tells when to try again.
#[derive(Clone)]
pub struct Stream(Arc<Inner>);

struct Inner {
    flags: StreamFlags,
    link: Mutex<Link>,
    watch: Mutex<Option<watch::Watch>>,
    dispatch: Option<Arc<dyn Dispatch>>,
    /// Keeps the connection open for as long as the stream is there.
    _owner: Option<Box<dyn Any + Send + Sync>>,
}

enum Link {
    Empty,
    Open(Arc<dyn StreamDriver>),
    Closed,
}

impl Stream {
    /// An empty stream. Callbacks run on `dispatch`, and `owner` is kept as long as the stream is.
    ///
    /// Applications call `Connect::new_stream` instead.
    pub fn new(
        flags: StreamFlags,
        dispatch: Option<Arc<dyn Dispatch>>,
        owner: Option<Box<dyn Any + Send + Sync>>,
    ) -> Self {
        Self(Arc::new(Inner {
            flags,
            link: Mutex::new(Link::Empty),
            watch: Mutex::new(None),
            dispatch,
            _owner: owner,
        }))
    }

    /// The flags it was made with.
    pub fn flags(&self) -> StreamFlags {
        self.0.flags
    }

    /// Whether sending and receiving must not wait.
    pub fn is_nonblocking(&self) -> bool {
        self.0.flags.contains(StreamFlags::NONBLOCK)
    }

    /// Connects the stream to `driver`; for drivers, in the call that was given the stream. What it
    /// was connected to before is aborted.
    pub fn attach(&self, driver: Arc<dyn StreamDriver>) {
        let before = std::mem::replace(&mut *self.0.link.lock(), Link::Open(driver));
        if let Link::Open(before) = before {
            // Nobody waits for the outcome of a transfer that was given up.
            let _ = before.abort();
        }
        self.waker().wake();
    }

    /// Sends from `data`; how many bytes were taken is in the result.
    pub fn send(&self, data: &[u8]) -> Result<Sent> {
        self.open("virStreamSend")?.send(data)
    }

    /// Receives into `buffer`; [`Received::Data`] of 0 bytes means the end.
    pub fn recv(&self, buffer: &mut [u8]) -> Result<Received> {
        self.open("virStreamRecv")?.recv(buffer, RecvFlags::empty())
    }

    /// Receives into `buffer`; with the flag to stop at holes, a hole is reported as
    /// [`Received::Hole`] instead of as zeros.
    pub fn recv_flags(&self, buffer: &mut [u8], flags: RecvFlags) -> Result<Received> {
        let driver = self.open("virStreamRecvFlags")?;
        let unknown = flags.bits() & !RecvFlags::STOP_AT_HOLE.bits();
        if unknown != 0 {
            return Err(Error::unsupported_flags("virStreamRecvFlags", unknown));
        }
        driver.recv(buffer, flags)
    }

    /// Sends a hole: `length` zeros that take no room. `flags` has no values yet and must be 0.
    pub fn send_hole(&self, length: i64, flags: u32) -> Result<()> {
        let driver = self.open("virStreamSendHole")?;
        driver.send_hole(length, flags)
    }

    /// The length of the hole at which receiving has stopped; continues behind it. `flags` has no
    /// values yet and must be 0.
    pub fn recv_hole(&self, flags: u32) -> Result<i64> {
        let driver = self.open("virStreamRecvHole")?;
        driver.recv_hole(flags)
    }

    /// Ends the transfer and waits for the other side to agree. Finishing twice is fine.
    pub fn finish(&self) -> Result<()> {
        match self.close("virStreamFinish") {
            Ok(Some(driver)) => driver.finish(),
            Ok(None) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Gives the transfer up. Fine on a stream that is empty or over.
    pub fn abort(&self) -> Result<()> {
        match self.close("virStreamAbort") {
            Ok(Some(driver)) => driver.abort(),
            Ok(None) | Err(_) => Ok(()),
        }
    }

    fn open(&self, function: &str) -> Result<Arc<dyn StreamDriver>> {
        self.0.open(function)
    }

    /// Closes an open stream, handing out what it was connected to; nothing when it was closed.
    fn close(&self, function: &str) -> Result<Option<Arc<dyn StreamDriver>>> {
        let before = {
            let mut link = self.0.link.lock();
            match *link {
                Link::Empty => return Err(Error::unsupported(function)),
                Link::Open(_) | Link::Closed => std::mem::replace(&mut *link, Link::Closed),
            }
        };
        let watch = self.0.watch.lock().take();
        drop(watch);
        match before {
            Link::Open(driver) => Ok(Some(driver)),
            Link::Empty | Link::Closed => Ok(None),
        }
    }
}

impl Inner {
    fn open(&self, function: &str) -> Result<Arc<dyn StreamDriver>> {
        match &*self.link.lock() {
            Link::Empty => Err(Error::unsupported(function)),
            Link::Open(driver) => Ok(Arc::clone(driver)),
            Link::Closed => Err(error("stream is not open")),
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Link::Open(driver) = self.link.get_mut() {
            // A destructor has nobody to report to.
            let _ = driver.abort();
        }
    }
}

/// An internal error of the stream layer, the kind libvirt reports for misuse of a stream.
fn error(detail: &str) -> Error {
    Error::new(ErrorDomain::STREAMS, ErrorNumber::INTERNAL_ERROR, detail)
}

impl PartialEq for Stream {
    /// The same stream, not an equal one.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Stream {}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let link = match &*self.0.link.lock() {
            Link::Empty => "empty",
            Link::Open(_) => "open",
            Link::Closed => "closed",
        };
        f.debug_struct("Stream")
            .field("flags", &self.0.flags)
            .field("link", &link)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
