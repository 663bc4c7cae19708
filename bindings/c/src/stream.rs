//! Streams.

mod transfer;

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_void};

use polyvirt::{
    Error, Received, Result, Sent, StreamEventType, StreamFlags, StreamRecvFlagsValues,
};

use crate::array::count;
use crate::call::{Call, call};
use crate::handle::{give, itself};
use crate::kinds::{VirConnect, VirStream};
use crate::opaque::{FreeCallback, Opaque};

/// What sending and receiving return when they would have to wait.
const WOULD_BLOCK: c_int = -2;
/// What receiving returns at a hole.
const HOLE: c_int = -3;

/// `virStreamEventCallback`.
type EventFunc = unsafe extern "C" fn(*mut VirStream, c_int, *mut c_void);

/// Makes an empty stream, to be given to a call that connects it to something.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamNew(conn: *mut VirConnect, flags: c_uint) -> *mut VirStream {
    call("virStreamNew", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        let stream = conn.new_stream(StreamFlags::from_bits_retain(flags));
        Ok(give(stream, itself(conn)))
    })
}

/// Sends bytes.
///
/// # Safety
/// `stream` is a stream, and `data` has `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamSend(
    stream: *mut VirStream,
    data: *const c_char,
    length: usize,
) -> c_int {
    call("virStreamSend", |call| {
        // SAFETY: as the caller says.
        let (stream, data) = unsafe {
            (
                call.handle(stream)?,
                call.slice(data.cast::<u8>(), length, "data", "nbytes")?,
            )
        };
        Ok(match stream.send(at_most(data))? {
            Sent::Data(sent) => count(sent),
            Sent::WouldBlock => WOULD_BLOCK,
        })
    })
}

/// As much as the result can count.
fn at_most(data: &[u8]) -> &[u8] {
    &data[..data.len().min(c_int::MAX as usize)]
}

/// Receives bytes.
///
/// # Safety
/// `stream` is a stream, and `data` has room for `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamRecv(
    stream: *mut VirStream,
    data: *mut c_char,
    length: usize,
) -> c_int {
    call("virStreamRecv", |call| {
        // SAFETY: as the caller says.
        let (stream, buffer) = unsafe { (call.handle(stream)?, buffer(call, data, length)?) };
        stream.recv(buffer).map(received)
    })
}

/// Receives bytes, or stops at a hole.
///
/// # Safety
/// As for `virStreamRecv`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamRecvFlags(
    stream: *mut VirStream,
    data: *mut c_char,
    length: usize,
    flags: c_uint,
) -> c_int {
    call("virStreamRecvFlags", |call| {
        // SAFETY: as the caller says.
        let (stream, buffer) = unsafe { (call.handle(stream)?, buffer(call, data, length)?) };
        stream
            .recv_flags(buffer, StreamRecvFlagsValues::from_bits_retain(flags))
            .map(received)
    })
}

unsafe fn buffer<'a>(call: &Call, data: *mut c_char, length: usize) -> Result<&'a mut [u8]> {
    call.required(data, "data")?;
    // SAFETY: as the caller says. The bytes may be anything; they are only written to.
    Ok(unsafe { std::slice::from_raw_parts_mut(data.cast(), length.min(c_int::MAX as usize)) })
}

fn received(received: Received) -> c_int {
    match received {
        Received::Data(length) => count(length),
        Received::WouldBlock => WOULD_BLOCK,
        Received::Hole => HOLE,
    }
}

/// Sends a hole.
///
/// # Safety
/// `stream` is a stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamSendHole(
    stream: *mut VirStream,
    length: c_longlong,
    flags: c_uint,
) -> c_int {
    call("virStreamSendHole", |call| {
        // SAFETY: as the caller says.
        let stream = unsafe { call.handle(stream) }?;
        stream.send_hole(length, flags).map(|()| 0)
    })
}

/// Gives the length of the hole at which receiving has stopped.
///
/// # Safety
/// `stream` is a stream, and `length` may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamRecvHole(
    stream: *mut VirStream,
    length: *mut c_longlong,
    flags: c_uint,
) -> c_int {
    call("virStreamRecvHole", |call| {
        // SAFETY: as the caller says.
        let stream = unsafe { call.handle(stream) }?;
        call.required(length, "length")?;
        let hole = stream.recv_hole(flags)?;
        // SAFETY: as the caller says.
        unsafe { length.write(hole) };
        Ok(0)
    })
}

/// Calls a function whenever something can be done with the stream.
///
/// # Safety
/// `stream` is a stream, and `callback` may be called with `opaque` until it has been removed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamEventAddCallback(
    stream: *mut VirStream,
    events: c_int,
    callback: Option<EventFunc>,
    opaque: *mut c_void,
    free: FreeCallback,
) -> c_int {
    call("virStreamEventAddCallback", |call| {
        // SAFETY: as the caller says.
        let stream = unsafe { call.handle(stream) }?;
        let callback = callback.ok_or_else(|| Error::must_not_be_null(call.function(), "cb"))?;
        let (opaque, owner) = (Opaque::new(opaque, free), itself(stream));
        let pointer = opaque.clone();
        let tell = move |_: &polyvirt::Stream, events: StreamEventType| {
            // SAFETY: as the caller says.
            unsafe {
                callback(
                    owner.as_ptr(),
                    events.bits().cast_signed(),
                    pointer.pointer(),
                );
            };
        };
        stream
            .add_callback(to_rust(events), tell)
            .inspect_err(|_| opaque.give_back())?;
        Ok(0)
    })
}

fn to_rust(events: c_int) -> StreamEventType {
    StreamEventType::from_bits_retain(events.cast_unsigned())
}

/// Changes what the function is called for.
///
/// # Safety
/// `stream` is a stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamEventUpdateCallback(
    stream: *mut VirStream,
    events: c_int,
) -> c_int {
    call("virStreamEventUpdateCallback", |call| {
        // SAFETY: as the caller says.
        unsafe { call.handle(stream) }?
            .update_callback(to_rust(events))
            .map(|()| 0)
    })
}

macro_rules! without_arguments {
    ($($(#[$doc:meta])+ $function:ident: $method:ident;)+) => {
        $(
            $(#[$doc])+
            ///
            /// # Safety
            /// `stream` is a stream.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $function(stream: *mut VirStream) -> c_int {
                call(stringify!($function), |call| {
                    // SAFETY: as the caller says.
                    let stream = unsafe { call.handle(stream) }?;
                    // The callback that ends here may hold the last reference.
                    let _kept = itself(stream);
                    stream.$method().map(|()| 0)
                })
            }
        )+
    };
}

without_arguments! {
    /// Removes the function that is called for events.
    virStreamEventRemoveCallback: remove_callback;
    /// Ends the transfer and waits for the other side to agree.
    virStreamFinish: finish;
    /// Gives the transfer up.
    virStreamAbort: abort;
}
