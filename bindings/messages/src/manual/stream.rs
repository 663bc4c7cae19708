//! Streams: bytes, or a number that says why there are none, and transfers that ask for each piece.

use polyvirt::driver::stream::Section;
use polyvirt::driver::{Received, Sent};

use super::prelude::*;

/// What stands for "would have to wait" and "a hole comes next".
const WOULD_BLOCK: i32 = -2;
const HOLE: i32 = -3;

/// The most that is received at once, so that a size out of the blue takes no memory.
const MOST: usize = 1 << 24;

pub(crate) fn vir_stream_new(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = StreamFlags::of(c.number::<u32>()?);
    c.give(conn.new_stream(flags))
}

pub(crate) fn vir_stream_send(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let data = c.bytes("data")?;
    match stream.send(&data)? {
        Sent::Data(count) => c.give(i32::try_from(count).unwrap_or(i32::MAX)),
        Sent::WouldBlock => c.give(WOULD_BLOCK),
    }
}

pub(crate) fn vir_stream_recv(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let mut buffer = vec![0; c.number::<usize>()?.min(MOST)];
    let received = stream.recv(&mut buffer)?;
    give_received(c, buffer, &received)
}

pub(crate) fn vir_stream_recv_flags(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let mut buffer = vec![0; c.number::<usize>()?.min(MOST)];
    let flags = StreamRecvFlagsValues::of(c.number::<u32>()?);
    let received = stream.recv_flags(&mut buffer, flags)?;
    give_received(c, buffer, &received)
}

/// A number, and the bytes that it counts.
fn give_received(c: &mut Call<'_>, mut buffer: Vec<u8>, received: &Received) -> Outcome {
    let number = match received {
        Received::Data(count) => {
            buffer.truncate(*count);
            return c.give((i32::try_from(*count).unwrap_or(i32::MAX), buffer));
        }
        Received::WouldBlock => WOULD_BLOCK,
        Received::Hole => HOLE,
    };
    c.give((number, Vec::<u8>::new()))
}

pub(crate) fn vir_stream_event_add_callback(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let events = StreamEventType::of(c.number::<u32>()?);
    let listener = c.number()?;
    c.give(stream.add_callback(events, move |_, events| {
        tell(listener, None::<Stream>, |message| events.give(message));
    }))
}

pub(crate) fn vir_stream_event_update_callback(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let events = StreamEventType::of(c.number::<u32>()?);
    c.give(stream.update_callback(events))
}

pub(crate) fn vir_stream_event_remove_callback(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    c.give(stream.remove_callback())
}

/// What a callback of a transfer is asked.
mod asked {
    pub(super) const READ: u8 = 0;
    pub(super) const WRITE: u8 = 1;
    pub(super) const HOLE: u8 = 2;
    pub(super) const NEXT: u8 = 3;
    pub(super) const SKIP: u8 = 4;
}

pub(crate) fn vir_stream_send_all(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let source: i64 = c.number()?;
    c.give(stream.send_all(|room| fill(source, room)))
}

pub(crate) fn vir_stream_recv_all(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let sink: i64 = c.number()?;
    c.give(stream.recv_all(|data| store(sink, data)))
}

pub(crate) fn vir_stream_sparse_send_all(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let source: i64 = c.number()?;
    c.give(stream.sparse_send_all(
        || section(source),
        |room| fill(source, room),
        |length| told(source, asked::SKIP, length),
    ))
}

pub(crate) fn vir_stream_sparse_recv_all(c: &mut Call<'_>) -> Outcome {
    let stream = c.object::<Stream>()?;
    let sink: i64 = c.number()?;
    c.give(stream.sparse_recv_all(
        |data| store(sink, data),
        |length| told(sink, asked::HOLE, length),
    ))
}

/// Has a source fill what it can of a buffer.
fn fill(source: i64, room: &mut [u8]) -> Result<usize> {
    let mut question = Writer::new(Vec::new());
    question.byte(asked::READ);
    question.count(room.len());
    let answer = ask(source, &question.into_bytes())?;
    let filled = room.get_mut(..answer.len());
    let filled = filled.ok_or_else(|| Error::internal("source gave more than it was asked for"))?;
    filled.copy_from_slice(&answer);
    Ok(answer.len())
}

/// Has a sink take bytes.
fn store(sink: i64, data: &[u8]) -> Result<()> {
    let mut question = Writer::new(Vec::new());
    question.byte(asked::WRITE);
    question.bytes(data);
    ask(sink, &question.into_bytes()).map(drop)
}

fn told(callback: i64, what: u8, length: i64) -> Result<()> {
    let mut question = Writer::new(Vec::new());
    question.byte(what);
    question.long(length);
    ask(callback, &question.into_bytes()).map(drop)
}

/// Asks a source what comes next: whether it is data, and how much.
fn section(source: i64) -> Result<Section> {
    let answer = ask(source, &[asked::NEXT])?;
    let mut reader = Reader::new(&answer);
    match (reader.byte(), reader.long()) {
        (Ok(0), Ok(0)) => Ok(Section::End),
        (Ok(0), Ok(length)) => Ok(Section::Hole(length)),
        (Ok(_), Ok(0)) => Ok(Section::End),
        (Ok(_), Ok(length)) => Ok(Section::Data(length)),
        _ => Err(Error::internal("a callback's answer is too short")),
    }
}
