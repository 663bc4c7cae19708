//! Whole transfers, with functions of the application at one end.

use std::ffi::{c_char, c_int, c_longlong, c_void};

use polyvirt::driver::stream::Section;
use polyvirt::{Error, Result};

use crate::call::{Call, call};
use crate::kinds::VirStream;

/// `virStreamSourceFunc`.
type SourceFunc = unsafe extern "C" fn(*mut VirStream, *mut c_char, usize, *mut c_void) -> c_int;
/// `virStreamSourceHoleFunc`.
type SourceHoleFunc =
    unsafe extern "C" fn(*mut VirStream, *mut c_int, *mut c_longlong, *mut c_void) -> c_int;
/// `virStreamSourceSkipFunc` and `virStreamSinkHoleFunc`.
type HoleFunc = unsafe extern "C" fn(*mut VirStream, c_longlong, *mut c_void) -> c_int;
/// `virStreamSinkFunc`.
type SinkFunc = unsafe extern "C" fn(*mut VirStream, *const c_char, usize, *mut c_void) -> c_int;

/// What the application's function returned; a negative number means that it failed.
fn outcome(result: c_int, what: &str) -> Result<usize> {
    usize::try_from(result).map_err(|_| {
        let errno = std::io::Error::last_os_error()
            .raw_os_error()
            .filter(|errno| *errno != 0);
        Error::system(errno.unwrap_or(libc::EIO), format!("stream {what} failed"))
    })
}

impl Call {
    fn handler<F>(&self, function: Option<F>, argument: &str) -> Result<F> {
        function.ok_or_else(|| Error::must_not_be_null(self.function(), argument))
    }
}

/// Sends all that the application's function gives.
///
/// # Safety
/// `stream` is a stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamSendAll(
    stream: *mut VirStream,
    source: Option<SourceFunc>,
    opaque: *mut c_void,
) -> c_int {
    call("virStreamSendAll", |call| {
        // SAFETY: as the caller says.
        let handle = unsafe { call.handle(stream) }?;
        let source = call.handler(source, "handler")?;
        let read = |buffer: &mut [u8]| {
            // SAFETY: the application's function, for this.
            outcome(
                unsafe { source(stream, buffer.as_mut_ptr().cast(), buffer.len(), opaque) },
                "source",
            )
        };
        handle.send_all(read).map(|()| 0)
    })
}

/// Sends all that the application's functions give, with holes.
///
/// # Safety
/// `stream` is a stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamSparseSendAll(
    stream: *mut VirStream,
    source: Option<SourceFunc>,
    next: Option<SourceHoleFunc>,
    skip: Option<HoleFunc>,
    opaque: *mut c_void,
) -> c_int {
    call("virStreamSparseSendAll", |call| {
        // SAFETY: as the caller says.
        let handle = unsafe { call.handle(stream) }?;
        let source = call.handler(source, "handler")?;
        let next = call.handler(next, "holeHandler")?;
        let skip = call.handler(skip, "skipHandler")?;
        let section = || {
            let (mut in_data, mut length) = (0, 0);
            // SAFETY: the application's function, for this.
            let asked = unsafe { next(stream, &raw mut in_data, &raw mut length, opaque) };
            outcome(asked, "hole source")?;
            Ok(match (in_data, length) {
                (0, 0) => Section::End,
                (0, length) => Section::Hole(length),
                // Data of no length: the end, which reading finds.
                (_, 0) => Section::Data(1),
                (_, length) => Section::Data(length),
            })
        };
        let read = |buffer: &mut [u8]| {
            // SAFETY: as above.
            outcome(
                unsafe { source(stream, buffer.as_mut_ptr().cast(), buffer.len(), opaque) },
                "source",
            )
        };
        // SAFETY: as above.
        let skip =
            |length| outcome(unsafe { skip(stream, length, opaque) }, "skip source").map(drop);
        handle.sparse_send_all(section, read, skip).map(|()| 0)
    })
}

/// Receives to the end, into the application's function.
///
/// # Safety
/// `stream` is a stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamRecvAll(
    stream: *mut VirStream,
    sink: Option<SinkFunc>,
    opaque: *mut c_void,
) -> c_int {
    call("virStreamRecvAll", |call| {
        // SAFETY: as the caller says.
        let handle = unsafe { call.handle(stream) }?;
        let sink = call.handler(sink, "handler")?;
        // SAFETY: the application's function, for this.
        let write = |data: &[u8]| unsafe { write_all(stream, sink, data, opaque) };
        handle.recv_all(write).map(|()| 0)
    })
}

/// Receives to the end, into the application's functions, with holes.
///
/// # Safety
/// `stream` is a stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamSparseRecvAll(
    stream: *mut VirStream,
    sink: Option<SinkFunc>,
    hole: Option<HoleFunc>,
    opaque: *mut c_void,
) -> c_int {
    call("virStreamSparseRecvAll", |call| {
        // SAFETY: as the caller says.
        let handle = unsafe { call.handle(stream) }?;
        let sink = call.handler(sink, "handler")?;
        let hole = call.handler(hole, "holeHandler")?;
        // SAFETY: the application's functions, for this.
        let write = |data: &[u8]| unsafe { write_all(stream, sink, data, opaque) };
        // SAFETY: as above.
        let skip = |length| outcome(unsafe { hole(stream, length, opaque) }, "hole sink").map(drop);
        handle.sparse_recv_all(write, skip).map(|()| 0)
    })
}

/// Gives all of `data` to the application's function, which may take it in pieces.
unsafe fn write_all(
    stream: *mut VirStream,
    sink: SinkFunc,
    mut data: &[u8],
    opaque: *mut c_void,
) -> Result<()> {
    while !data.is_empty() {
        // SAFETY: as the caller says.
        let taken = outcome(
            unsafe { sink(stream, data.as_ptr().cast(), data.len(), opaque) },
            "sink",
        )?;
        if taken == 0 {
            return Err(Error::operation_failed("stream sink takes nothing"));
        }
        data = data.get(taken..).unwrap_or_default();
    }
    Ok(())
}
