//! Whole transfers: everything from a source into a stream, or from a stream into a sink.

use super::{Received, Sent, Stream};
use crate::generated::enums::{ErrorDomain, ErrorNumber, StreamRecvFlagsValues as RecvFlags};
use crate::{Error, Result};

/// How much is read or sent at a time.
const CHUNK: usize = 64 * 1024;

impl Stream {
    /// Sends all that `source` has: it fills the buffer it is given and says how many bytes, 0 at the
    /// end. The caller finishes the stream afterwards; on failure it has been aborted.
    ///
    /// Fails on a non-blocking stream.
    pub fn send_all(&self, mut source: impl FnMut(&mut [u8]) -> Result<usize>) -> Result<()> {
        self.must_block("sources")?;
        self.or_abort(|stream| {
            let mut buffer = vec![0; CHUNK];
            loop {
                let filled = source(&mut buffer)?;
                let Some(data) = buffer.get(..filled) else {
                    return Err(Error::internal("source gave more than it was asked for"));
                };
                if data.is_empty() {
                    return Ok(());
                }
                stream.send_whole(data)?;
            }
        })
    }

    /// Sends all that a source with holes has. `next` says what comes: data to be read with `read`
    /// (at most that many bytes are asked for), a hole, or the end. `read` gives 0 only at the end.
    ///
    /// Fails on a non-blocking stream.
    pub fn sparse_send_all(
        &self,
        mut next: impl FnMut() -> Result<Section>,
        mut read: impl FnMut(&mut [u8]) -> Result<usize>,
        mut skip: impl FnMut(i64) -> Result<()>,
    ) -> Result<()> {
        self.must_block("sources")?;
        self.or_abort(|stream| {
            let mut buffer = vec![0; CHUNK];
            loop {
                match next()? {
                    Section::Hole(length) => {
                        stream.send_hole(length, 0)?;
                        skip(length)?;
                    }
                    Section::Data(length) => {
                        let most = usize::try_from(length).unwrap_or(CHUNK).min(CHUNK);
                        let filled = read(&mut buffer[..most])?;
                        if filled == 0 {
                            return Ok(());
                        }
                        stream.send_whole(&buffer[..filled.min(most)])?;
                    }
                    Section::End => return Ok(()),
                }
            }
        })
    }

    /// Receives to the end, handing each piece to `sink`. The caller finishes the stream afterwards;
    /// on failure it has been aborted.
    ///
    /// Fails on a non-blocking stream.
    pub fn recv_all(&self, mut sink: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
        self.must_block("sinks")?;
        self.or_abort(|stream| {
            let mut buffer = vec![0; CHUNK];
            loop {
                match stream.recv(&mut buffer)? {
                    Received::Data(0) => return Ok(()),
                    Received::Data(length) => sink(&buffer[..length.min(CHUNK)])?,
                    Received::WouldBlock | Received::Hole => return Err(out_of_step()),
                }
            }
        })
    }

    /// Receives to the end, handing data to `sink` and the length of each hole to `hole`.
    ///
    /// Fails on a non-blocking stream.
    pub fn sparse_recv_all(
        &self,
        mut sink: impl FnMut(&[u8]) -> Result<()>,
        mut hole: impl FnMut(i64) -> Result<()>,
    ) -> Result<()> {
        self.must_block("sinks")?;
        self.or_abort(|stream| {
            let mut buffer = vec![0; CHUNK];
            loop {
                match stream.recv_flags(&mut buffer, RecvFlags::STOP_AT_HOLE)? {
                    Received::Data(0) => return Ok(()),
                    Received::Data(length) => sink(&buffer[..length.min(CHUNK)])?,
                    Received::Hole => hole(stream.recv_hole(0)?)?,
                    Received::WouldBlock => return Err(out_of_step()),
                }
            }
        })
    }

    fn send_whole(&self, mut data: &[u8]) -> Result<()> {
        while !data.is_empty() {
            match self.send(data)? {
                Sent::Data(0) | Sent::WouldBlock => return Err(out_of_step()),
                Sent::Data(taken) => data = data.get(taken..).unwrap_or_default(),
            }
        }
        Ok(())
    }

    fn must_block(&self, what: &str) -> Result<()> {
        if self.is_nonblocking() {
            return Err(Error::new(
                ErrorDomain::STREAMS,
                ErrorNumber::OPERATION_INVALID,
                format!("data {what} cannot be used for non-blocking streams"),
            ));
        }
        Ok(())
    }

    /// Runs a transfer; when it fails, aborts the stream and reports what failed first.
    fn or_abort(&self, transfer: impl FnOnce(&Self) -> Result<()>) -> Result<()> {
        transfer(self).inspect_err(|_| {
            // The first failure is the one to report.
            let _ = self.abort();
        })
    }
}

/// What comes next in a source with holes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// This many bytes of data.
    Data(i64),
    /// This many bytes of nothing.
    Hole(i64),
    /// Nothing more.
    End,
}

/// A blocking stream that would not block, or a hole where none was asked for: the driver's mistake.
fn out_of_step() -> Error {
    super::error("stream did not wait for data")
}
