//! The application's end of a two-way stream, and the guest's.

use std::sync::Arc;

use parking_lot::Mutex;
use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, Received, Result, Sent, Stream, StreamDriver, StreamEventType,
    StreamRecvFlagsValues as RecvFlags, StreamWaker,
};

use super::pipe::{Moved, Pipe};

/// How many bytes wait in one direction at most.
const LIMIT: usize = 64 * 1024;

/// Connects `stream` to a guest. `react` is called, in the thread of whoever caused it and one call
/// at a time, whenever there is something for the guest to look at: input, room for output, the end.
///
/// What the guest does not take waits in the stream, and after that the application does.
pub(crate) fn open(stream: &Stream, react: impl FnMut(&Peer) + Send + 'static) -> Arc<Peer> {
    let peer = Arc::new(Peer {
        input: Pipe::new(LIMIT),
        output: Pipe::new(LIMIT),
        waker: stream.waker(),
    });
    stream.attach(Arc::new(End {
        peer: Arc::clone(&peer),
        waits: !stream.is_nonblocking(),
        react: Mutex::new(Box::new(react)),
    }));
    peer
}

/// The guest's end. Nothing here waits.
pub(crate) struct Peer {
    /// From the application to the guest.
    input: Pipe,
    /// From the guest to the application.
    output: Pipe,
    waker: StreamWaker,
}

impl Peer {
    /// Takes up to `most` bytes that the application has sent.
    pub(crate) fn take(&self, most: usize) -> Vec<u8> {
        let mut bytes = vec![0; most.min(self.input.len())];
        let count = match self.input.read(&mut bytes, false) {
            Moved::Bytes(count) => count,
            Moved::Later | Moved::Closed => 0,
        };
        bytes.truncate(count);
        if count > 0 {
            self.waker.wake();
        }
        bytes
    }

    /// Gives the application as many bytes as there is room for, and says how many.
    pub(crate) fn put(&self, data: &[u8]) -> usize {
        match self.output.write(data, false) {
            Moved::Bytes(count) => {
                self.waker.wake();
                count
            }
            Moved::Later | Moved::Closed => 0,
        }
    }

    /// How many bytes the application can be given now.
    pub(crate) fn room(&self) -> usize {
        self.output.room()
    }

    /// Whether the stream is over, whoever ended it.
    pub(crate) fn is_over(&self) -> bool {
        self.input.is_closed()
    }

    /// Ends the stream from the guest's side: the application reads what is left, and then the end.
    pub(crate) fn hang_up(&self) {
        self.input.discard();
        self.output.close();
        self.waker.wake();
    }
}

/// What the guest does when something has changed.
type React = dyn FnMut(&Peer) + Send;

/// The application's end.
struct End {
    peer: Arc<Peer>,
    /// The stream is a blocking one.
    waits: bool,
    react: Mutex<Box<React>>,
}

impl End {
    /// Lets the guest look at what has changed.
    fn react(&self) {
        (self.react.lock())(&self.peer);
    }

    fn close(&self) {
        self.peer.input.close();
        self.peer.output.discard();
        self.react();
    }
}

impl StreamDriver for End {
    fn send(&self, data: &[u8]) -> Result<Sent> {
        match self.peer.input.write(data, self.waits) {
            Moved::Bytes(count) => {
                self.react();
                Ok(Sent::Data(count))
            }
            Moved::Later => Ok(Sent::WouldBlock),
            Moved::Closed => Err(Error::system(
                rustix::io::Errno::PIPE.raw_os_error(),
                "cannot write to stream",
            )
            .with_domain(ErrorDomain::STREAMS)),
        }
    }

    fn recv(&self, buffer: &mut [u8], flags: RecvFlags) -> Result<Received> {
        // There are no holes to stop at.
        let _ = flags;
        match self.peer.output.read(buffer, self.waits) {
            Moved::Bytes(count) => {
                self.react();
                Ok(Received::Data(count))
            }
            Moved::Later => Ok(Received::WouldBlock),
            Moved::Closed => Ok(Received::Data(0)),
        }
    }

    fn send_hole(&self, length: i64, flags: u32) -> Result<()> {
        let _ = (length, flags);
        Err(no_holes())
    }

    fn recv_hole(&self, flags: u32) -> Result<i64> {
        let _ = flags;
        Err(no_holes())
    }

    fn ready(&self) -> Result<StreamEventType> {
        let mut ready = StreamEventType::empty();
        if self.peer.is_over() {
            ready |= StreamEventType::HANGUP | StreamEventType::READABLE;
        }
        if self.peer.output.len() > 0 {
            ready |= StreamEventType::READABLE;
        }
        if self.peer.input.room() > 0 {
            ready |= StreamEventType::WRITABLE;
        }
        Ok(ready)
    }

    fn finish(&self) -> Result<()> {
        self.close();
        Ok(())
    }

    fn abort(&self) -> Result<()> {
        self.close();
        Ok(())
    }
}

/// A console has bytes only.
fn no_holes() -> Error {
    let message = "the stream carries no holes";
    Error::new(
        ErrorDomain::STREAMS,
        ErrorNumber::OPERATION_UNSUPPORTED,
        message,
    )
}
