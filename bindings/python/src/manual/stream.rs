//! Streams: bytes, or a number that says why there are none.

use pyo3::types::PyBytes;

use super::prelude::*;
use crate::callback::Kept;
use crate::exit;
use crate::give::WOULD_BLOCK;

pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virStreamRecv", c"virStreamRecv(st, nbytes)\n--\n\nReceives bytes.", 2, Failure::None, recv),
    Function::new(c"virStreamRecvFlags", c"virStreamRecvFlags(st, nbytes, flags)\n--\n\nReceives bytes, or stops at a hole.", 3, Failure::None, recv_flags),
    Function::new(c"virStreamEventAddCallback", c"virStreamEventAddCallback(stream, events, cbData)\n--\n\nCalls back when the stream is ready.", 3, Failure::MinusOne, add_callback),
];

/// What stands for "a hole comes next".
const HOLE: i32 = -3;

fn recv<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let stream = c.object::<Stream>(0)?;
    let mut buffer = vec![0; c.number(1)?];
    let received = c.wait(|| stream.recv(&mut buffer))?;
    received_as(c, &buffer, received)
}

fn recv_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let stream = c.object::<Stream>(0)?;
    let mut buffer = vec![0; c.number(1)?];
    let flags = StreamRecvFlagsValues::of(c.number::<u32>(2)?);
    let received = c.wait(|| stream.recv_flags(&mut buffer, flags))?;
    received_as(c, &buffer, received)
}

fn received_as<'py>(c: &Call<'_, 'py>, buffer: &[u8], received: Received) -> Outcome<'py> {
    match received {
        Received::Data(count) => c.give(PyBytes::new(c.py, &buffer[..count]).into_any()),
        Received::WouldBlock => c.give(WOULD_BLOCK),
        Received::Hole => c.give(HOLE),
    }
}

fn add_callback<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let stream = c.object::<Stream>(0)?;
    let events = StreamEventType::of(c.number::<u32>(1)?);
    let data = Kept::new(c.argument(2));
    let add = || {
        stream.add_callback(events, move |_, events| {
            exit::attached(|py| {
                data.tell(py, "stream", |py| {
                    Ok(("_dispatchStreamEventCallback", vec![events.give(py)?]))
                });
            });
        })
    };
    c.give(c.wait(add))
}
