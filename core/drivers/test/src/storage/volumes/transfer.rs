//! The bytes of volumes, to and from streams.

use std::sync::Arc;

use parking_lot::Mutex;
use polyvirt_driver::refs::StorageVolRef;
use polyvirt_driver::{
    Error, ErrorDomain, Received, Result, Sent, StorageVolDownloadFlags, StorageVolUploadFlags,
    Stream, StreamDriver, StreamEventType, StreamRecvFlagsValues as RecvFlags,
};

use super::sparse::{Extent, Sparse};
use super::{Volume, with_volume};
use crate::host::Host;
use crate::hypervisor::flags;
use crate::storage::pools::announce_refresh;

/// Connects `stream` to what the volume holds from `offset` on: `length` bytes, or all with 0. With
/// the flag for it, the application is told of holes.
pub(in crate::storage) fn download(
    host: &Host,
    volume: &StorageVolRef,
    stream: &Stream,
    offset: u64,
    length: u64,
    flags: StorageVolDownloadFlags,
) -> Result<()> {
    let known = StorageVolDownloadFlags::SPARSE_STREAM;
    flags::check("testStorageVolDownload", flags.bits(), known.bits())?;
    let window = with_volume(host, volume, |volume| Window::of(volume, offset, length))?;
    stream.attach(Arc::new(Download {
        window,
        tells_holes: flags.contains(known),
    }));
    Ok(())
}

/// Connects `stream` to the volume's bytes from `offset` on: up to `length` bytes may be written, or
/// up to the end with 0.
pub(in crate::storage) fn upload(
    host: &Arc<Host>,
    volume: &StorageVolRef,
    stream: &Stream,
    offset: u64,
    length: u64,
    flags: StorageVolUploadFlags,
) -> Result<()> {
    let known = StorageVolUploadFlags::SPARSE_STREAM;
    flags::check("testStorageVolUpload", flags.bits(), known.bits())?;
    let window = with_volume(host, volume, |volume| Window::of(volume, offset, length))?;
    stream.attach(Arc::new(Upload {
        window,
        host: Arc::clone(host),
        volume: volume.clone(),
    }));
    Ok(())
}

/// A part of a volume, and how far in it a transfer has come.
struct Window {
    bytes: Arc<Mutex<Sparse>>,
    /// Taken before the bytes.
    at: Mutex<u64>,
    end: u64,
}

impl Window {
    fn of(volume: &Volume, offset: u64, length: u64) -> Result<Self> {
        let wanted = offset.checked_add(length);
        if wanted.is_none_or(|end| end > volume.capacity) {
            let message = format!(
                "{length} bytes at {offset} are not within the {} bytes of the volume",
                volume.capacity
            );
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
        }
        Ok(Self {
            bytes: Arc::clone(&volume.bytes),
            at: Mutex::new(offset),
            end: if length == 0 {
                volume.capacity
            } else {
                offset + length
            },
        })
    }

    /// How much of `length` is left behind `at`.
    fn left(&self, at: u64, length: usize) -> usize {
        usize::try_from(self.end.saturating_sub(at)).map_or(length, |left| left.min(length))
    }
}

/// What never waits needs nobody to wake it: it is ready all the time.
struct Download {
    window: Window,
    tells_holes: bool,
}

impl StreamDriver for Download {
    fn send(&self, _data: &[u8]) -> Result<Sent> {
        Err(wrong_way("it is read from"))
    }

    fn recv(&self, buffer: &mut [u8], flags: RecvFlags) -> Result<Received> {
        let mut at = self.window.at.lock();
        let bytes = self.window.bytes.lock();
        let mut most = self.window.left(*at, buffer.len());
        if self.tells_holes && flags.contains(RecvFlags::STOP_AT_HOLE) && most > 0 {
            match bytes.extent(*at, self.window.end) {
                Extent::Hole(_) => return Ok(Received::Hole),
                Extent::Data(length) => {
                    most = usize::try_from(length).map_or(most, |length| length.min(most));
                }
            }
        }
        let part = buffer.get_mut(..most).unwrap_or_default();
        bytes.read(*at, part);
        *at += most as u64;
        Ok(Received::Data(most))
    }

    fn recv_hole(&self, flags: u32) -> Result<i64> {
        no_flags("virStreamRecvHole", flags)?;
        let mut at = self.window.at.lock();
        let extent = self.window.bytes.lock().extent(*at, self.window.end);
        match extent {
            Extent::Hole(length) if self.tells_holes && length > 0 => {
                let length = length.min(i64::MAX.unsigned_abs());
                *at += length;
                Ok(i64::try_from(length).unwrap_or(i64::MAX))
            }
            _ => Err(wrong_way("no hole comes next")),
        }
    }

    fn send_hole(&self, _length: i64, _flags: u32) -> Result<()> {
        Err(wrong_way("it is read from"))
    }

    fn ready(&self) -> Result<StreamEventType> {
        Ok(StreamEventType::READABLE)
    }
}

struct Upload {
    window: Window,
    host: Arc<Host>,
    volume: StorageVolRef,
}

impl Upload {
    /// Sets aside in the pool what the bytes take up by now. It is nobody's fault when the volume or
    /// its pool has gone meanwhile.
    fn count(&self, announce: bool) {
        let pool = crate::storage::pools::find::by_volume(&self.host, &self.volume);
        let _ = pool.and_then(|pool| {
            self.host.with_pool(&pool, |state| {
                let ours = state.more.get(&self.volume.name)?;
                if Arc::ptr_eq(&ours.bytes, &self.window.bytes) {
                    state.more.refresh();
                    if announce {
                        announce_refresh(&self.host, state);
                    }
                }
                Ok(())
            })
        });
    }
}

impl StreamDriver for Upload {
    fn send(&self, data: &[u8]) -> Result<Sent> {
        let mut at = self.window.at.lock();
        let most = self.window.left(*at, data.len());
        if most == 0 && !data.is_empty() {
            return Err(no_room());
        }
        let part = data.get(..most).unwrap_or_default();
        self.window.bytes.lock().write(*at, part)?;
        *at += most as u64;
        Ok(Sent::Data(most))
    }

    fn recv(&self, _buffer: &mut [u8], _flags: RecvFlags) -> Result<Received> {
        Err(wrong_way("it is written to"))
    }

    fn recv_hole(&self, _flags: u32) -> Result<i64> {
        Err(wrong_way("it is written to"))
    }

    fn send_hole(&self, length: i64, flags: u32) -> Result<()> {
        no_flags("virStreamSendHole", flags)?;
        let negative = || Error::must_not_be_negative("virStreamSendHole", "length");
        let length = u64::try_from(length).map_err(|_| negative())?;
        let mut at = self.window.at.lock();
        if length > self.window.end.saturating_sub(*at) {
            return Err(no_room());
        }
        self.window.bytes.lock().punch(*at, length);
        *at += length;
        Ok(())
    }

    fn ready(&self) -> Result<StreamEventType> {
        Ok(StreamEventType::WRITABLE)
    }

    /// What has been written stays, as it does on a disk; the pool's sizes follow.
    fn finish(&self) -> Result<()> {
        self.count(true);
        Ok(())
    }

    fn abort(&self) -> Result<()> {
        self.count(false);
        Ok(())
    }
}

fn no_flags(function: &str, flags: u32) -> Result<()> {
    if flags == 0 {
        return Ok(());
    }
    Err(Error::unsupported_flags(function, flags))
}

fn no_room() -> Error {
    let errno = rustix::io::Errno::NOSPC.raw_os_error();
    Error::system(errno, "cannot write to stream").with_domain(ErrorDomain::STREAMS)
}

fn wrong_way(why: &str) -> Error {
    let message = format!("the stream cannot do this: {why}");
    Error::operation_invalid(message).with_domain(ErrorDomain::STREAMS)
}
